/** As little of Discord as a bot needs, in a thread of its own, so that it costs the measured thread nothing. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { guildCreate, IDS, interactionOf } from '../test/platforms/discord-payloads.ts'
import { serveRounds, type Wait } from './rounds.ts'

export interface Asked {
  name: string
  options: Record<string, string>
}

const bot = { id: IDS.bot, username: 'bench', discriminator: '0', global_name: null, avatar: null, bot: true }
let socket: WebSocket | null = null
let sequence = 0
let known: unknown = []
let asked = 0
/** How long each who has asked waited: for any sign, and for the answer. */
const waiting = new Map<string, { told: (at: number) => void; answered: (at: number) => void }>()

const server = createServer(async (request, response) => {
  const at = performance.now()
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const path = (request.url ?? '').replace(/\?.*/, '')
  const json = (value: unknown) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(value))
  }
  const [, id] = /\/token-(\d+)/.exec(path) ?? []
  if (id) {
    const isCallback = path.endsWith('/callback')
    if (isCallback) response.writeHead(204).end()
    else json({})
    // 5 says that the answer will come; it is then an edit.
    const isAnswer = !isCallback || JSON.parse(Buffer.concat(chunks).toString()).type !== 5
    if (isCallback) waiting.get(id)?.told(at)
    if (isAnswer) waiting.get(id)?.answered(at)
  } else if (path.endsWith('/gateway/bot')) {
    const limit = { total: 1000, remaining: 1000, reset_after: 1, max_concurrency: 1 }
    json({ url: `ws://127.0.0.1:${port()}`, shards: 1, session_start_limit: limit })
  } else if (path.includes('/commands')) {
    if (request.method === 'PUT') known = JSON.parse(Buffer.concat(chunks).toString())
    json(known)
  } else json({})
})
const port = () => (server.address() as AddressInfo).port

function dispatch(t: string, d: unknown): void {
  socket?.send(JSON.stringify({ op: 0, t, s: ++sequence, d }))
}

new WebSocketServer({ server }).on('connection', (opened) => {
  socket = opened
  opened.on('message', (data) => {
    const { op } = JSON.parse(String(data))
    if (op === 1) opened.send(JSON.stringify({ op: 11 }))
    if (op !== 2) return
    const application = { id: IDS.application, flags: 0 }
    const session = { session_id: 'bench', resume_gateway_url: `ws://127.0.0.1:${port()}` }
    dispatch('READY', { v: 10, user: bot, guilds: [{ id: IDS.guild, unavailable: true }], application, ...session })
    dispatch('GUILD_CREATE', guildCreate())
  })
  opened.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }))
})

function ask({ name, options }: Asked): Promise<Wait> {
  return new Promise((resolve) => {
    const id = String(1_000_000 + asked++)
    const began = performance.now()
    let first = 0
    waiting.set(id, {
      told(at) {
        first = at - began
      },
      answered(at) {
        waiting.delete(id)
        resolve({ first, answer: at - began })
      },
    })
    // Everybody is somebody else: nobody is held back, and caches of people show what they cost.
    const person = { id, name: `reader${id}`, mayManage: false, locale: 'en-US' }
    const about = { id, token: `token-${id}`, place: 'guild' as const, person, pressed: null }
    dispatch('INTERACTION_CREATE', interactionOf({ kind: 'command', name, options }, about))
  })
}

server.listen(0, '127.0.0.1', () => serveRounds(port(), ask))
