/**
 * A Telegram Bot API on loopback, as strict as the real one and stricter: what it would refuse or silently change is a
 * violation that a test sees. What it has accepted is the oracle of every test. It misbehaves on order.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Chat, Message, Update, User } from '@grammyjs/types'
import { openContract } from './schema.ts'
import { commandProblems, inlineResultProblems, messageProblems } from './telegram-rules.ts'

export const TOKEN = '123456789:AAF-fake_token_that_must_never_be_seen1'
export const BOT: User & { username: string } = {
  id: 123456789,
  is_bot: true,
  first_name: 'Daybook',
  username: 'daybook_bot',
}
export const ANN: User = { id: 501, is_bot: false, first_name: 'Ann', language_code: 'en' }
export const BORIS: User = { id: 502, is_bot: false, first_name: 'Boris', language_code: 'ko' }

export type Body = Record<string, unknown>
export interface Call {
  method: string
  body: Body
}

/** What goes wrong with one call of a method. `after` is after the message was accepted: the caller cannot know. */
export type Mishap =
  | { status: number; description: string; parameters?: { retry_after?: number; migrate_to_chat_id?: number } }
  | { status: number; page: string }
  | { status: number; description: string; after: true }
  | { reset: 'before' | 'after' }
  | { hang: 'before' | 'after' }

type Sending = { to?: Chat; from?: User; thread?: number; as?: Chat }

export interface FakeTelegram {
  url: string
  /** Every call that was accepted, in order. */
  accepted: Call[]
  /** Everything that the real server would have refused or changed without a word. */
  violations: string[]
  /** Every call that came in, accepted or not. */
  calls: Call[]
  /** Messages that stand in chats, as they stand now. */
  messages: Message.TextMessage[]
  admins: Set<string>
  gone: Map<number, string>
  migrated: Map<number, number>
  addChat(chat: Chat): void
  /** The next calls of the method meet these, in order. */
  next(method: string, ...mishaps: Mishap[]): void
  /** Somebody writes. */
  say(text: string, sending?: Sending): Update
  /** Somebody presses a button under a message that stands. */
  press(label: string, by?: User, on?: Message.TextMessage): Update
  /** Somebody presses with data of their own making. */
  forge(data: string, by: User, on: Message.TextMessage): Update
  ask(query: string, by?: User, offset?: string): Update
  /** Any update, checked against its type unless it is meant to be broken. */
  tell(update: Omit<Update, 'update_id'>): Update
  tellBroken(update: unknown): void
  /** The next poll is answered with just this. */
  tellOnly(result: unknown): void
  /** As a server of another make: these methods are not there. */
  without(...methods: string[]): void
  /** Calls of the method that were accepted, as soon as there are `count`. */
  until(method: string, count?: number): Promise<Call[]>
  close(): Promise<void>
}

export const PRIVATE: Chat = { id: 501, type: 'private', first_name: 'Ann' }
export const GROUP: Chat = { id: -4001, type: 'group', title: 'News desk' }
export const FORUM: Chat = { id: -1004002, type: 'supergroup', title: 'Newsroom', is_forum: true }
export const CHANNEL: Chat = { id: -1004003, type: 'channel', title: 'Morning news' }

/** A fixed moment: 2025-08-29T09:00:00Z. */
const NOW = 1756458000

class Refusal extends Error {
  readonly status: number
  readonly parameters: Body
  constructor(status: number, description: string, parameters: Body = {}) {
    super(description)
    this.status = status
    this.parameters = parameters
  }
}

const check = openContract('telegram')

export async function startFakeTelegram(): Promise<FakeTelegram> {
  const chats = new Map([PRIVATE, GROUP, FORUM, CHANNEL].map((chat) => [chat.id, chat]))
  const menus = new Map<string, unknown>()
  const mishaps = new Map<string, Mishap[]>()
  const openQueries = new Set<string>()
  const waiting: { method: string; count: number; resolve: (calls: Call[]) => void }[] = []
  const updates: Update[] = []
  const missing = new Set<string>()
  let instead: unknown
  let webhook: { url: string; secret_token?: string } | undefined
  let poll: { answer: () => void; conflict: () => void } | undefined
  let lastMessage = 100
  let lastUpdate = 7000

  const methods: Record<string, (body: Body) => unknown> = {
    getMe: () => ({
      ...BOT,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      can_connect_to_business: false,
      can_manage_bots: false,
      supports_guest_queries: false,
      supports_join_request_queries: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
    }),
    getUpdates: () => undefined,
    setWebhook(body) {
      if (body.secret_token !== undefined && !/^[\w-]{1,256}$/.test(String(body.secret_token))) {
        throw new Refusal(400, 'Bad Request: secret token contains unallowed characters')
      }
      webhook = body.url ? { url: String(body.url), secret_token: String(body.secret_token) } : undefined
      return true
    },
    deleteWebhook() {
      webhook = undefined
      return true
    },
    sendMessage(body) {
      const chat = chatOf(body)
      expectNothing(messageProblems(body as never))
      const message = {
        message_id: ++lastMessage,
        date: NOW,
        chat,
        from: BOT,
        text: body.text,
        ...(body.entities ? { entities: body.entities } : {}),
        ...(body.reply_markup ? { reply_markup: body.reply_markup } : {}),
        ...(body.message_thread_id ? { message_thread_id: body.message_thread_id, is_topic_message: true } : {}),
      } as Message.TextMessage
      fake.messages.push(message)
      return message
    },
    editMessageText(body) {
      chatOf(body)
      expectNothing(messageProblems(body as never))
      const found = fake.messages.find(
        ({ message_id, chat }) => message_id === body.message_id && chat.id === body.chat_id,
      )
      if (!found) throw new Refusal(400, 'Bad Request: message to edit not found')
      const after = { text: body.text, entities: body.entities, reply_markup: body.reply_markup }
      if (JSON.stringify(after) === JSON.stringify(pick(found))) {
        throw new Refusal(
          400,
          'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
        )
      }
      return Object.assign(found, JSON.parse(JSON.stringify(after)), { edit_date: NOW })
    },
    answerCallbackQuery(body) {
      if (String(body.text ?? '').length > 200) throw new Refusal(400, 'Bad Request: MESSAGE_TOO_LONG')
      return answerOnce(String(body.callback_query_id))
    },
    answerInlineQuery(body) {
      expectNothing(inlineResultProblems(body.results as never))
      if (Buffer.byteLength(String(body.next_offset ?? '')) > 64)
        throw new Refusal(400, 'Bad Request: NEXT_OFFSET_INVALID')
      return answerOnce(String(body.inline_query_id))
    },
    setMyCommands(body) {
      expectNothing(commandProblems(body.commands as never))
      menus.set(menuOf(body), body.commands)
      return true
    },
    getMyCommands: (body) => menus.get(menuOf(body)) ?? [],
    getChatMember(body) {
      chatOf(body)
      const isAdmin = fake.admins.has(`${body.chat_id}/${body.user_id}`)
      const user = [ANN, BORIS, BOT].find(({ id }) => id === body.user_id) ?? ANN
      return isAdmin ? { user, status: 'creator', is_anonymous: false } : { user, status: 'member' }
    },
  }

  function chatOf({ chat_id }: Body): Chat {
    const id = Number(chat_id)
    const moved = fake.migrated.get(id)
    if (moved !== undefined) {
      throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: moved })
    }
    const gone = fake.gone.get(id)
    if (gone) throw new Refusal(403, gone)
    const chat = chats.get(id)
    if (!chat) throw new Refusal(400, 'Bad Request: chat not found')
    return chat
  }

  function answerOnce(id: string): true {
    if (!openQueries.delete(id))
      throw new Refusal(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid')
    return true
  }

  function expectNothing(problems: string[]): void {
    if (problems.length > 0) throw new Refusal(400, `Bad Request: ${problems.join('; ')}`)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      fake.violations.push(`The fake failed: ${error}`)
      response.destroy()
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ''] = /^\/bot([^/]*)\/(\w+)$/.exec(request.url ?? '') ?? []
    const text = await read(request)
    if (token !== TOKEN)
      return refuse(
        response,
        new Refusal(/^\d+:/.test(token ?? '') ? 401 : 404, token?.includes(':') ? 'Unauthorized' : 'Not Found'),
      )
    const body: Body = text ? JSON.parse(text) : {}
    fake.calls.push({ method, body })

    const mishap = mishaps.get(method)?.shift()
    if (mishap && 'hang' in mishap && mishap.hang === 'before') return
    if (mishap && 'reset' in mishap && mishap.reset === 'before') return void response.destroy()
    if (mishap && 'status' in mishap && !('after' in mishap)) return misbehave(response, mishap)

    if (missing.has(method)) return refuse(response, new Refusal(404, 'Not Found: method not found'))
    const result = accept(method, body)
    if (result instanceof Refusal) return refuse(response, result)
    if (mishap && 'hang' in mishap) return
    if (mishap && 'reset' in mishap) return void response.destroy()
    if (mishap && 'status' in mishap) return misbehave(response, mishap)
    if (method === 'getUpdates') return answerPoll(request, response, body)
    reply(response, 200, { ok: true, result })
  }

  function accept(method: string, body: Body): unknown {
    const run = methods[method]
    const type = method.replace(/^./, (first) => first.toUpperCase())
    const wrong = run ? check(type, body) : [`no method ${method}`]
    try {
      if (!run || wrong.length > 0) throw new Refusal(400, `Bad Request: ${wrong.join('; ')}`)
      const result = run(body)
      const unlike = method === 'getUpdates' ? [] : check(`${type}Answer`, result)
      if (unlike.length > 0) fake.violations.push(`The fake's own answer to ${method}: ${unlike.join('; ')}`)
      fake.accepted.push({ method, body })
      for (const each of waiting) settle(each)
      return result
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (!EXPECTED.test(error.message) && error.status === 400)
        fake.violations.push(`${method}: ${error.message} in ${JSON.stringify(body)}`)
      return error
    }
  }

  function answerPoll(
    request: IncomingMessage,
    response: ServerResponse,
    { offset = 0, timeout = 0, limit = 100 }: Body,
  ): void {
    if (webhook) {
      const problem =
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
      refuse(response, new Refusal(409, problem))
      return
    }
    poll?.conflict()
    while (updates[0] && updates[0].update_id < Number(offset)) updates.shift()
    const answer = () => {
      stop()
      const result = instead ?? updates.slice(0, Number(limit))
      instead = undefined
      reply(response, 200, { ok: true, result })
    }
    const timer = setTimeout(answer, Number(timeout) * 1000)
    const stop = () => {
      clearTimeout(timer)
      if (poll === mine) poll = undefined
    }
    const mine = {
      answer,
      conflict() {
        stop()
        refuse(
          response,
          new Refusal(
            409,
            'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
          ),
        )
      },
    }
    poll = mine
    request.on('close', stop)
    response.on('close', stop)
    if (updates.length > 0 || instead !== undefined) answer()
  }

  function settle(each: (typeof waiting)[number]): void {
    const found = fake.accepted.filter(({ method }) => method === each.method)
    if (found.length < each.count) return
    waiting.splice(waiting.indexOf(each), 1)
    each.resolve(found)
  }

  const fake: FakeTelegram = {
    url: '',
    accepted: [],
    violations: [],
    calls: [],
    messages: [],
    admins: new Set(),
    gone: new Map(),
    migrated: new Map(),
    addChat: (chat) => void chats.set(chat.id, chat),
    next: (method, ...ordered) => void mishaps.set(method, [...(mishaps.get(method) ?? []), ...ordered]),
    say(text, { to = PRIVATE, from = ANN, thread, as } = {}) {
      const [command] = /^\/\w+(@\w+)?/.exec(text) ?? []
      const message = {
        message_id: ++lastMessage,
        date: NOW,
        chat: to,
        text,
        ...(command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}),
        ...(to.type === 'channel' ? { sender_chat: to } : { from }),
        ...(as ? { sender_chat: as } : {}),
        ...(thread ? { message_thread_id: thread, is_topic_message: true } : {}),
      }
      return fake.tell(to.type === 'channel' ? ({ channel_post: message } as never) : ({ message } as never))
    },
    press(label, by = ANN, on = fake.messages.at(-1)) {
      const button = on?.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
      if (!on || !button || !('callback_data' in button)) throw new Error(`There is no button ${label}`)
      return fake.forge(button.callback_data, by, on)
    },
    forge(data, by, on) {
      const id = `callback-${lastUpdate}`
      openQueries.add(id)
      return fake.tell({ callback_query: { id, from: by, chat_instance: '1', data, message: on } } as never)
    },
    ask(query, by = ANN, offset = '') {
      const id = `inline-${lastUpdate}`
      openQueries.add(id)
      return fake.tell({ inline_query: { id, from: by, query, offset } })
    },
    tell(told) {
      const update: Update = { ...told, update_id: ++lastUpdate }
      const wrong = check('Incoming', update)
      if (wrong.length > 0) throw new Error(`No such update: ${wrong.join('; ')}`)
      give(update)
      return update
    },
    tellOnly(result) {
      instead = result
      poll?.answer()
    },
    without(...methods) {
      for (const method of methods) missing.add(method)
    },
    tellBroken: (update) => give({ ...(update as Update), update_id: ++lastUpdate }),
    until(method, count = 1) {
      return new Promise((resolve) => {
        const each = { method, count, resolve }
        waiting.push(each)
        settle(each)
      })
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  function give(update: Update): void {
    if (!webhook) {
      updates.push(update)
      poll?.answer()
      return
    }
    const headers = {
      'content-type': 'application/json',
      'X-Telegram-Bot-Api-Secret-Token': webhook.secret_token ?? '',
    }
    fetch(webhook.url, { method: 'POST', headers, body: JSON.stringify(update) }).catch(() => undefined)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return fake
}

/** Refusals that a test orders or that are no fault of the caller. */
const EXPECTED = /upgraded to a supergroup|chat not found|not modified|query is too old/

function menuOf({ scope, language_code }: Body): string {
  return JSON.stringify([scope ?? { type: 'default' }, language_code ?? ''])
}

function pick({ text, entities, reply_markup }: Message.TextMessage): Body {
  return { text, entities, reply_markup }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function misbehave(response: ServerResponse, mishap: Extract<Mishap, { status: number }>): void {
  if ('page' in mishap) {
    response.writeHead(mishap.status, { 'content-type': 'text/html' }).end(mishap.page)
    return
  }
  const parameters = 'parameters' in mishap ? mishap.parameters : {}
  refuse(response, new Refusal(mishap.status, mishap.description, parameters))
}

function refuse(response: ServerResponse, { status, message, parameters }: Refusal): void {
  const more = Object.keys(parameters).length > 0 ? { parameters } : {}
  reply(response, status, { ok: false, error_code: status, description: message, ...more })
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
