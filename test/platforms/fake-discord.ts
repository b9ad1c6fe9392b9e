/**
 * A strict Discord on loopback: HTTP API v10 and gateway on one port. What it is sent is checked by discord-api-types
 * and discord-rules.ts, and so is what it sends; it refuses as Discord does, and keeps what it accepted. It misbehaves on
 * order.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import {
  applicationOf,
  botUser,
  guildChannel,
  guildCreate,
  IDS,
  interactionOf,
  leaned,
  messageOf,
  type Person,
  type Place,
} from './discord-payloads.ts'
import { choiceRules, commandRules, messageRules } from './discord-rules.ts'
import { openContract } from './schema.ts'

export interface Accepted {
  id: string
  channel: string
  body: Record<string, unknown>
  nonce: string | null
  /** Only shown to whoever asked. */
  isPrivate: boolean
  interaction: Answer | null
  person: Person | null
}

/** What became of one interaction. */
export interface Answer {
  id: string
  token: string
  /** The callback's type: 4 message, 5 and 6 deferred, 7 update, 8 choices. */
  type: number | null
  messages: Accepted[]
  choices: { name: string; value: string }[] | null
  /** Milliseconds from the interaction to its callback. */
  answeredAfterMs: number
}

export interface Call {
  method: string
  path: string
  status: number
  body: unknown
}

export type Fault = {
  /** Such as "POST /channels/". */
  on: string
  /** How many calls; 1 unless told. */
  times?: number
} & (
  | { kind: 'limit'; retryAfter: number; scope: 'user' | 'shared' | 'global' }
  | { kind: 'error'; status: number; code: number }
  | { kind: 'status' | 'page'; status: number; accepts?: boolean }
  | { kind: 'reset' | 'hang'; accepts?: boolean }
)

export interface Use {
  name: string
  options?: Record<string, string | number>
  /** The option that is being typed. */
  focused?: string
  by?: Partial<Person>
  in?: Place
}

export type FakeDiscord = Awaited<ReturnType<typeof openFakeDiscord>>

export const TOKEN = 'MTE3NDk.fake-token-of-the-test.x7Yq'

const API = '/api/v10'
/** Discord throws an interaction away after this. */
const ANSWER_WITHIN_MS = 3000

const check = openContract('discord')
// Compiled before any test begins: on a busy machine it takes as long as Discord waits for an answer.
for (const type of ['Callback', 'Message', 'OverwriteCommands', 'Commands', 'ToGateway', 'Ready', 'GuildCreate'])
  check(type, null)
for (const type of ['CommandInteraction', 'ButtonInteraction', 'AutocompleteInteraction', 'EditOriginal'])
  check(type, null)

/** A fake that is closed when the test is over, which then fails if anything was against the contract. */
export async function openFakeDiscord() {
  const violations: string[] = []
  const calls: Call[] = []
  const accepted: Accepted[] = []
  const answers = new Map<
    string,
    Answer & { askedAt: number; place: Place; person: Person; pressed: Accepted | null }
  >()
  const faults: Fault[] = []
  const deleted = new Set<string>()
  let mayReadHistory = true
  const watchers = new Set<() => void>()
  const events: { s: number; text: string }[] = []
  const counts = { identifies: 0, resumes: 0, connections: 0, registrations: 0 }
  let registered: unknown[] = []
  let token = TOKEN
  let isRefusing = false
  let isBrief = false
  let isSilent = false
  let gatewayRefusal: number | null = null
  let lastId = 0
  let socket: WebSocket | null = null

  const changed = () => {
    for (const watcher of [...watchers]) watcher()
  }
  const newId = () => String((BigInt(Date.now() - 1_420_070_400_000) << 22n) + BigInt(++lastId))

  const server = createServer((request, response) => void handle(request, response))
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, stream, head) => {
    counts.connections++
    changed()
    if (isRefusing) stream.destroy()
    else sockets.handleUpgrade(request, stream, head, welcome)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  // ── HTTP ──────────────────────────────────────────────────────────────────────────────────────────────────────

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://fake')
    const path = decodeURIComponent(url.pathname.slice(API.length))
    const method = request.method ?? 'GET'
    const text = await textOf(request)
    const body: unknown = text ? JSON.parse(text) : undefined
    const call: Call = { method, path, status: 0, body }
    calls.push(call)

    const fault = takeFault(`${method} ${path}`)
    const reply = (status: number, value: unknown, headers: Record<string, string> = {}) => {
      call.status = status
      const type = typeof value === 'string' ? 'text/html' : 'application/json'
      response.writeHead(status, { 'content-type': type, ...headers })
      response.end(status === 204 ? '' : typeof value === 'string' ? value : JSON.stringify(value))
      changed()
    }
    const refuse = (status: number, code: number, message: string) =>
      reply(status, checked('ErrorBody', { code, message }))

    if (fault?.kind === 'limit') {
      const { retryAfter, scope } = fault
      const limit = { message: 'You are being rate limited.', retry_after: retryAfter, global: scope === 'global' }
      const headers = { 'retry-after': String(retryAfter), 'x-ratelimit-scope': scope }
      return reply(
        429,
        checked('RateLimit', limit),
        scope === 'global' ? { ...headers, 'x-ratelimit-global': 'true' } : headers,
      )
    }
    if (fault?.kind === 'error') return refuse(fault.status, fault.code, 'As ordered')
    if (!url.pathname.startsWith(API)) return refuse(404, 0, '404: Not Found')

    const route = routes.find(([of, pattern]) => of === method && pattern.test(path))
    const needsToken = !/^\/(interactions|webhooks)\//.test(path)
    if (needsToken && request.headers.authorization !== `Bot ${token}`) return refuse(401, 0, '401: Unauthorized')
    if (!route) {
      violations.push(`no such call: ${method} ${path}`)
      return refuse(404, 0, '404: Not Found')
    }
    const answer = (): [number, unknown] =>
      route[2]({ groups: route[1].exec(path)?.groups ?? {}, body, query: url.searchParams })

    if (fault) {
      if (fault.accepts) answer()
      if (fault.kind === 'reset') response.socket?.resetAndDestroy()
      else if (fault.kind === 'status') reply(fault.status, { code: 0, message: 'As ordered' })
      else if (fault.kind === 'page') reply(fault.status, '<html><title>Blocked</title></html>')
      // A hanging call is never answered; the server's close ends it.
      return changed()
    }
    reply(...answer())
  }

  function takeFault(call: string): Fault | undefined {
    const index = faults.findIndex((fault) => call.startsWith(fault.on))
    const fault = faults[index]
    if (!fault) return undefined
    const left = (fault.times ?? 1) - 1
    if (left > 0) faults[index] = { ...fault, times: left }
    else faults.splice(index, 1)
    return fault
  }

  interface Asked {
    groups: Record<string, string>
    body: unknown
    query: URLSearchParams
  }
  type Route = [method: string, path: RegExp, answer: (asked: Asked) => [status: number, body: unknown]]

  const routes: Route[] = [
    [
      'GET',
      /^\/gateway\/bot$/,
      () => {
        const session_start_limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 }
        return [200, checked('GatewayBot', { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit })]
      },
    ],
    ['GET', /^\/users\/@me$/, () => [200, checked('CurrentUser', botUser())]],
    ['GET', /^\/oauth2\/applications\/@me$|^\/applications\/@me$/, () => [200, applicationOf()]],
    ['GET', /^\/applications\/(?<app>\d+)\/commands$/, () => [200, registered]],
    ['PUT', /^\/applications\/(?<app>\d+)\/commands$/, ({ body }) => register(body)],
    [
      'POST',
      /^\/channels\/(?<channel>\d+)\/messages$/,
      ({ groups, body }) => createMessage(groups.channel ?? '', body),
    ],
    ['GET', /^\/channels\/(?<channel>\d+)\/messages$/, ({ groups, query }) => history(groups.channel ?? '', query)],
    ['GET', /^\/channels\/(?<channel>\d+)$/, ({ groups }) => channelAsked(groups.channel ?? '')],
    [
      'POST',
      /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/,
      ({ groups, body, query }) => callback(groups.token ?? '', body, query),
    ],
    [
      'PATCH',
      /^\/webhooks\/\d+\/(?<token>[^/]+)\/messages\/@original$/,
      ({ groups, body }) => edit(groups.token ?? '', body),
    ],
    ['POST', /^\/webhooks\/\d+\/(?<token>[^/]+)$/, ({ groups, body }) => followUp(groups.token ?? '', body)],
  ]

  /** The body by its type and the rules that types do not carry; a violation is refused and remembered. */
  function refusalOf(type: string, body: unknown, rules: string[]): [number, unknown] | null {
    const wrong = [...check(type, body), ...rules]
    if (wrong.length === 0) return null
    violations.push(...wrong.map((each) => `${type}: ${each}`))
    return [400, { code: 50035, message: 'Invalid Form Body', errors: { _errors: wrong } }]
  }

  /** What the fake itself sends must be right too. */
  function checked<T>(type: string, value: T): T {
    violations.push(...check(type, value).map((each) => `the fake's own ${each}`))
    return value
  }

  function register(body: unknown): [number, unknown] {
    const refusal = refusalOf('OverwriteCommands', body, commandRules(body))
    if (refusal) return refusal
    counts.registrations++
    // As Discord stores them: with ids, and without what is at its default.
    const commands: Record<string, unknown>[] = Array.isArray(body) ? body : []
    registered = commands.map((command) => ({
      ...command,
      id: newId(),
      application_id: IDS.application,
      version: newId(),
      nsfw: false,
      name_localizations: command.name_localizations ?? null,
      description_localizations: command.description_localizations ?? null,
      options: Array.isArray(command.options)
        ? command.options.map(({ required, ...option }) => (required ? { ...option, required } : option))
        : [],
    }))
    return [200, checked('Commands', registered)]
  }

  function accept(fields: Omit<Accepted, 'id'>): Accepted {
    const message = { id: newId(), ...fields }
    accepted.push(message)
    return message
  }

  function createMessage(channel: string, body: unknown): [number, unknown] {
    if (deleted.has(channel)) return [404, checked('ErrorBody', { code: 10003, message: 'Unknown Channel' })]
    const refusal = refusalOf('CreateMessage', body, messageRules(body))
    if (refusal) return refusal
    const { nonce, enforce_nonce, ...rest } = Object(body)
    const earlier = accepted.find((message) => nonce !== undefined && message.nonce === String(nonce))
    if (enforce_nonce && earlier) return [200, checked('Message', messageOf(earlier))]
    const message = accept({
      channel,
      body: rest,
      nonce: nonce === undefined ? null : String(nonce),
      isPrivate: false,
      interaction: null,
      person: null,
    })
    return [200, checked('Message', messageOf(message))]
  }

  function history(channel: string, query: URLSearchParams): [number, unknown] {
    const limit = Number(query.get('limit') ?? 50)
    const [after, before] = [query.get('after'), query.get('before')]
    const all = accepted.filter((message) => message.channel === channel && !message.isPrivate)
    // Discord gives the oldest after `after`, each page newest first.
    const page = after
      ? all.filter((message) => BigInt(message.id) > BigInt(after)).slice(0, limit)
      : all.filter((message) => before === null || BigInt(message.id) < BigInt(before)).slice(-limit)
    return [200, checked('Messages', mayReadHistory ? page.reverse().map(messageOf) : [])]
  }

  function channelAsked(id: string): [number, unknown] {
    if (deleted.has(id)) return [404, checked('ErrorBody', { code: 10003, message: 'Unknown Channel' })]
    const last = accepted.findLast((message) => message.channel === id && !message.isPrivate)
    return [200, checked('Channel', { ...guildChannel(id), last_message_id: last?.id ?? null })]
  }

  const NO_INTERACTION: [number, unknown] = [404, { code: 10062, message: 'Unknown interaction' }]
  const NO_WEBHOOK: [number, unknown] = [404, { code: 10015, message: 'Unknown Webhook' }]

  function callback(interactionToken: string, body: unknown, query: URLSearchParams): [number, unknown] {
    const answer = answers.get(interactionToken)
    if (!answer) return NO_INTERACTION
    if (answer.type !== null) return [400, { code: 40060, message: 'Interaction has already been acknowledged.' }]
    const { type, data } = Object(body)
    const isMessage = type === 4 || type === 7
    const rules = isMessage ? messageRules(data) : type === 8 ? choiceRules(data?.choices) : []
    const refusal = refusalOf('Callback', body, rules)
    if (refusal) return refusal
    answer.answeredAfterMs = timeOfOurs() - answer.askedAt
    if (answer.answeredAfterMs > ANSWER_WITHIN_MS) {
      violations.push(`an answer after ${answer.answeredAfterMs} ms`)
      return NO_INTERACTION
    }
    answer.type = type
    if (type === 8) answer.choices = data.choices
    if (type === 4) answer.messages.push(acceptAnswer(answer, data))
    if (type === 7) update(answer, data)
    if (query.get('with_response') !== 'true') return [204, '']
    const [message] = answer.messages
    const resource = message ? { resource: { type, message: messageOf(message) } } : {}
    return [200, checked('CallbackResult', { interaction: { id: answer.id, type: 2 }, ...resource })]
  }

  type Open = NonNullable<ReturnType<typeof answers.get>>

  function acceptAnswer(answer: Open, data: unknown): Accepted {
    const body = Object(data)
    return accept({
      channel: channelOf(answer.place),
      body,
      nonce: null,
      isPrivate: (Number(body.flags ?? 0) & 64) !== 0,
      interaction: answer,
      person: answer.person,
    })
  }

  function update(answer: Open, data: unknown): void {
    if (!answer.pressed) {
      violations.push('an update of no message')
      return
    }
    answer.pressed.body = Object(data)
    answer.messages.push(answer.pressed)
  }

  function edit(interactionToken: string, body: unknown): [number, unknown] {
    const answer = answers.get(interactionToken)
    if (!answer || answer.type === null) return NO_WEBHOOK
    const refusal = refusalOf('EditOriginal', body, [...check('CreateMessage', body), ...messageRules(body)])
    if (refusal) return refusal
    const [first] = answer.messages
    if (first) first.body = Object(body)
    else if (answer.type === 6) update(answer, body)
    else if (answer.type === 5) answer.messages.push(acceptAnswer(answer, body))
    else return [404, { code: 10008, message: 'Unknown Message' }]
    const message = answer.messages[0]
    return [200, message ? checked('Message', messageOf(message)) : {}]
  }

  function followUp(interactionToken: string, body: unknown): [number, unknown] {
    const answer = answers.get(interactionToken)
    if (!answer || answer.type === null) return NO_WEBHOOK
    const refusal = refusalOf('Followup', body, messageRules(body))
    if (refusal) return refusal
    const isGuest = answer.place === 'guild as guest'
    if (isGuest && answer.messages.length > 5) return [400, { code: 40094, message: 'Too many follow-ups' }]
    const message = acceptAnswer(answer, body)
    answer.messages.push(message)
    return [200, checked('Message', messageOf(message))]
  }

  // ── Gateway ───────────────────────────────────────────────────────────────────────────────────────────────────

  function welcome(opened: WebSocket): void {
    socket = opened
    opened.on('message', (data) => receive(opened, String(data)))
    tell(opened, 'Hello', { op: 10, d: { heartbeat_interval: 41_250 } })
  }

  function receive(from: WebSocket, text: string): void {
    const payload = JSON.parse(text)
    // Discord takes the token with and without its kind, and a presence without a `since`: a client that does so works.
    if (payload.op === 2 || payload.op === 6) payload.d.token = payload.d.token.replace(/^Bot /, '')
    if (payload.op === 2 && payload.d.presence) payload.d.presence.since ??= null
    violations.push(...check('ToGateway', payload))
    if (payload.op === 1) tell(from, 'HeartbeatAck', { op: 11 })
    if (payload.op === 2) counts.identifies++
    if (payload.op === 6) counts.resumes++
    if (gatewayRefusal !== null) from.close(gatewayRefusal)
    else if (payload.op !== 1 && payload.d.token !== token) from.close(4004, 'Authentication failed.')
    else if (payload.op === 2) {
      if (payload.d.intents !== 1) violations.push(`intents ${payload.d.intents}, not Guilds only`)
      events.length = 0
      const ready = {
        v: 10,
        user: botUser(),
        guilds: [{ id: IDS.guild, unavailable: true }],
        session_id: 'session-of-the-test',
        resume_gateway_url: `ws://127.0.0.1:${port}`,
        shard: [0, 1],
        application: { id: IDS.application, flags: 0, flags_new: '0' },
      }
      checked('Ready', ready)
      if (isSilent) return void changed()
      const { application, ...lean } = ready
      dispatch('READY', isBrief ? lean : ready)
      if (!isBrief) dispatch('GUILD_CREATE', checked('GuildCreate', guildCreate()))
    } else if (payload.op === 6) {
      for (const { text: missed } of events.filter(({ s }) => s > payload.d.seq)) from.send(missed)
      dispatch('RESUMED', { _trace: [] })
    }
    changed()
  }

  function dispatch(t: string, d: unknown): void {
    const s = (events.at(-1)?.s ?? 0) + 1
    const text = JSON.stringify({ op: 0, t, s, d })
    events.push({ s, text })
    if (socket?.readyState === 1) socket.send(text)
  }

  function tell(to: WebSocket, type: string, payload: object): void {
    to.send(JSON.stringify(checked(type, { t: null, s: null, ...payload })))
  }

  function interact(
    kind: Parameters<typeof interactionOf>[0],
    place: Place,
    by: Partial<Person>,
    pressed: Accepted | null,
    isLean = false,
  ): Answer {
    const person: Person = { id: '301', name: 'ines', mayManage: false, locale: 'en-US', ...by }
    const id = newId()
    const answer = {
      id,
      token: `aW50ZXJhY3Rpb24-${id}`,
      type: null,
      messages: [],
      choices: null,
      answeredAfterMs: 0,
      askedAt: timeOfOurs(),
      place,
      person,
      pressed,
    }
    answers.set(answer.token, answer)
    const type = { command: 'CommandInteraction', button: 'ButtonInteraction', autocomplete: 'AutocompleteInteraction' }
    const interaction = interactionOf(kind, { id, token: answer.token, place, person, pressed })
    dispatch('INTERACTION_CREATE', isLean ? leaned(interaction) : checked(type[kind.kind], interaction))
    return answer
  }

  function until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const watcher = () => {
        if (!condition()) return
        watchers.delete(watcher)
        resolve()
      }
      watchers.add(watcher)
      watcher()
    })
  }

  async function answered(answer: Answer): Promise<Answer> {
    await until(() => answer.messages.length > 0 || answer.choices !== null)
    return answer
  }

  async function close(): Promise<void> {
    for (const client of sockets.clients) client.terminate()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  onTestFinished(async () => {
    await close()
    expect(violations).toEqual([])
  })

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    calls,
    counts,
    /** What it found wrong; a test that provokes something takes it out. */
    violations,
    accepted,
    registered: () => registered,
    until,
    answered,
    /** Somebody uses a slash command. The answer fills up as it comes. */
    use: ({ name, options = {}, by = {}, in: place = 'guild' }: Use): Answer =>
      interact({ kind: 'command', name, options }, place, by, null),
    /** The same, told without what Discord has added over the years. */
    lean: ({ name, options = {}, by = {}, in: place = 'guild' }: Use): Answer =>
      interact({ kind: 'command', name, options }, place, by, null, true),
    leanPress: (message: Accepted, customId: string): Answer =>
      interact({ kind: 'button', customId }, 'guild', {}, message, true),
    /** Nothing is told of servers, and nothing of the application, when somebody connects. */
    greetBriefly() {
      isBrief = true
    },
    /** Whoever identifies at the gateway hears nothing more. */
    keepWaiting() {
      isSilent = true
    },
    /** Somebody types; resolves with the suggestions. */
    async complete({ name, options = {}, focused = '', by = {}, in: place = 'guild' }: Use) {
      const answer = interact({ kind: 'autocomplete', name, options, focused }, place, by, null)
      await until(() => answer.choices !== null)
      return answer.choices ?? []
    },
    /** Somebody presses a button of a message. */
    press: (message: Accepted, customId: string, by: Partial<Person> = {}, place: Place = 'guild'): Answer =>
      interact({ kind: 'button', customId }, place, by, message),
    /** Somebody else says something in a channel. */
    post: (channel: string, content: string) =>
      accept({ channel, body: { content }, nonce: null, isPrivate: false, interaction: null, person: null }),
    misbehave: (fault: Fault) => void faults.push(fault),
    deleteChannel: (id: string) => void deleted.add(id),
    /** Takes the right to read a channel's history away. */
    hideHistory: () => {
      mayReadHistory = false
    },
    revokeToken() {
      token = 'another'
    },
    /** The gateway closes with this code whatever it is told. */
    refuseAtGateway(code: number) {
      gatewayRefusal = code
    },
    gateway: {
      /** Anything at all, unchecked. */
      sendRaw: (text: string) => socket?.send(text),
      dispatch: (t: string, d: unknown) => {
        const s = (events.at(-1)?.s ?? 0) + 1
        const text = JSON.stringify({ op: 0, t, s, d })
        events.push({ s, text })
        socket?.send(text)
      },
      /** op 7. */
      reconnect: () => socket && tell(socket, 'Reconnect', { op: 7 }),
      /** op 9. */
      invalidate: (isResumable: boolean) => socket && tell(socket, 'InvalidSession', { op: 9, d: isResumable }),
      drop: () => socket?.terminate(),
      closeWith: (code: number) => socket?.close(code),
      refuse(refusing: boolean) {
        isRefusing = refusing
        if (refusing) socket?.terminate()
      },
    },
  }
}

/** Milliseconds that this thread has waited or worked: not those in which a busy machine kept it from both. */
function timeOfOurs(): number {
  const { user, system } = process.threadCpuUsage()
  return performance.eventLoopUtilization().idle + (user + system) / 1000
}

function channelOf(place: Place): string {
  return place === 'direct' ? IDS.directChannel : IDS.channel
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
