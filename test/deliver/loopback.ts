/**
 * What delivery calls of each platform, on loopback and quick: for campaigns in which thousands of
 * messages are sent and processes die. What it accepted is the judge. The strict fakes are in test/platforms.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openLogin } from './loopback-login.ts'

export interface Accepted {
  platform: 'discord' | 'telegram'
  chat: string
  text: string
}

export interface Loopback {
  /** For `apiUrl` of the senders. */
  discordUrl: string
  telegramUrl: string
  accepted: Accepted[]
  /** While false, what arrives is thrown away unread. */
  isListening: boolean
  /** Called as a message arrives: whether it is accepted, or its connection broken with nothing taken. */
  onArrival: (platform: Accepted['platform'], count: number) => boolean
  /** Asked as a message arrives: for how many milliseconds it is refused with a 429; 0 to let it in. */
  refusesFor: (platform: Accepted['platform']) => number
  /** How long an answer takes. */
  latencyMs: number
  /** Called when it has been accepted, before it is answered. */
  onAccepted: (platform: Accepted['platform'], count: number) => void
  /** Called when its answer has left. */
  onAnswered: (platform: Accepted['platform'], count: number) => void
  close(): Promise<void>
}

/** How long a nonce is enforced: "the past few minutes" (Discord's message resource), taken at its shortest. */
const NONCE_MS = 120_000
/** Discord's ids hold their time since 2015 in the upper bits. */
const DISCORD_EPOCH = 1_420_070_400_000

interface Post {
  id: string
  nonce: string
  at: number
  content: string
}

export async function openLoopback(now: () => number = Date.now): Promise<Loopback> {
  const posts = new Map<string, Post[]>()
  const counts = { discord: 0, telegram: 0 }
  let ids = 0

  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 1_000
  const login = openLogin(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const loopback: Loopback = {
    discordUrl: `${url}/api`,
    telegramUrl: url,
    accepted: [],
    isListening: true,
    onArrival: () => true,
    refusesFor: () => 0,
    latencyMs: 0,
    onAccepted: () => {},
    onAnswered: () => {},
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return loopback

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!loopback.isListening) return void response.destroy()
    const path = new URL(request.url ?? '/', url)
    const channel = /\/channels\/([^/]+)\/messages$/.exec(path.pathname)?.[1]
    if (channel !== undefined && request.method === 'GET') {
      const after = BigInt(path.searchParams.get('after') ?? 0)
      const found = postsIn(channel).filter((post) => BigInt(post.id) > after)
      return json(response, 200, found.slice(0, Number(path.searchParams.get('limit') ?? 50)))
    }
    const asked = /\/channels\/([^/]+)$/.exec(path.pathname)?.[1]
    if (asked !== undefined) {
      const last_message_id = postsIn(asked).at(-1)?.id ?? null
      return json(response, 200, { id: asked, type: 0, last_message_id })
    }
    const written = await text(request)
    if (!loopback.isListening) return void response.destroy()
    if (login.answers(request, response, written)) return
    const platform = channel !== undefined ? 'discord' : path.pathname.endsWith('/sendMessage') ? 'telegram' : undefined
    if (platform === undefined) return json(response, 404, { message: 'not here', code: 0 })
    const refusedMs = loopback.refusesFor(platform)
    if (refusedMs > 0) return refuse(response, platform, refusedMs / 1_000)
    const count = ++counts[platform]
    if (!loopback.onArrival(platform, count)) return void response.destroy()
    const body = Object(JSON.parse(written))
    const answer = channel !== undefined ? postToDiscord(channel, body) : { ok: true, result: postToTelegram(body) }
    response.once('finish', () => loopback.onAnswered(platform, count))
    if (loopback.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, loopback.latencyMs))
    return json(response, 200, answer)
  }

  function postsIn(chat: string): Post[] {
    return posts.get(chat) ?? []
  }

  function postToDiscord(chat: string, body: Record<string, unknown>): object {
    const nonce = String(body.nonce ?? '')
    const known = postsIn(chat).find((post) => post.nonce === nonce && now() - post.at < NONCE_MS)
    if (known && body.enforce_nonce === true) return known
    const id = String((BigInt(now() - DISCORD_EPOCH) << 22n) + BigInt(++ids))
    const post = { id, nonce, at: now(), content: '' }
    posts.set(chat, [...postsIn(chat), post])
    loopback.accepted.push({ platform: 'discord', chat, text: JSON.stringify(body.components ?? body.content) })
    loopback.onAccepted('discord', counts.discord)
    return post
  }

  function postToTelegram(body: Record<string, unknown>): object {
    const chat = String(body.chat_id)
    loopback.accepted.push({ platform: 'telegram', chat, text: String(body.text) })
    loopback.onAccepted('telegram', counts.telegram)
    return {
      message_id: ++ids,
      date: Math.floor(now() / 1000),
      chat: { id: Number(chat), type: 'group', title: 'x' },
      text: body.text,
    }
  }
}

function refuse(response: ServerResponse, platform: Accepted['platform'], seconds: number): void {
  if (platform === 'telegram') {
    const parameters = { retry_after: Math.ceil(seconds) }
    json(response, 429, { ok: false, error_code: 429, description: 'Too Many Requests', parameters })
    return
  }
  response.setHeader('retry-after', String(seconds))
  response.setHeader('x-ratelimit-global', 'true')
  response.setHeader('x-ratelimit-scope', 'global')
  json(response, 429, { message: 'You are being rate limited.', retry_after: seconds, global: true })
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
