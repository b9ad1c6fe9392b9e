/**
 * What delivery calls of each platform, on loopback and quick: for campaigns in which thousands of
 * messages are sent and processes die. What it accepted is the judge. The strict fakes are in test/platforms.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

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
  /** Called as a message arrives, before it is accepted, and after, before it is answered. */
  onArrival: (platform: Accepted['platform'], count: number) => void
  onAccepted: (platform: Accepted['platform'], count: number) => void
  close(): Promise<void>
}

/** How long a nonce is enforced: "the past few minutes" (Discord's message resource), taken at its shortest. */
const NONCE_MS = 120_000
/** Discord's ids hold their time since 2015 in the upper bits. */
const DISCORD_EPOCH = 1_420_070_400_000

export async function openLoopback(now: () => number = Date.now): Promise<Loopback> {
  const posts: { id: string; chat: string; nonce: string; at: number; content: string }[] = []
  const counts = { discord: 0, telegram: 0 }
  let ids = 0

  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 1_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const loopback: Loopback = {
    discordUrl: `${url}/api`,
    telegramUrl: url,
    accepted: [],
    isListening: true,
    onArrival: () => {},
    onAccepted: () => {},
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
      const found = posts.filter((post) => post.chat === channel && BigInt(post.id) > after)
      return json(response, 200, found.slice(0, Number(path.searchParams.get('limit') ?? 50)))
    }
    const asked = /\/channels\/([^/]+)$/.exec(path.pathname)?.[1]
    if (asked !== undefined) {
      const last_message_id = posts.findLast((post) => post.chat === asked)?.id ?? null
      return json(response, 200, { id: asked, type: 0, last_message_id })
    }
    const body: unknown = JSON.parse(await text(request))
    if (!loopback.isListening) return void response.destroy()
    if (channel !== undefined) return json(response, 200, postToDiscord(channel, Object(body)))
    if (path.pathname.endsWith('/sendMessage'))
      return json(response, 200, { ok: true, result: postToTelegram(Object(body)) })
    return json(response, 404, { message: 'not here', code: 0 })
  }

  function postToDiscord(chat: string, body: Record<string, unknown>): object {
    loopback.onArrival('discord', ++counts.discord)
    const nonce = String(body.nonce ?? '')
    const known = posts.find((post) => post.chat === chat && post.nonce === nonce && now() - post.at < NONCE_MS)
    if (known && body.enforce_nonce === true) return known
    const id = String((BigInt(now() - DISCORD_EPOCH) << 22n) + BigInt(++ids))
    const post = { id, chat, nonce, at: now(), content: '' }
    posts.push(post)
    loopback.accepted.push({ platform: 'discord', chat, text: JSON.stringify(body.components ?? body.content) })
    loopback.onAccepted('discord', counts.discord)
    return post
  }

  function postToTelegram(body: Record<string, unknown>): object {
    loopback.onArrival('telegram', ++counts.telegram)
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

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
