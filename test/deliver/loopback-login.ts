/** What the real program wants of the platforms besides sending: to be let in, and to hear that nobody says anything. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { applicationOf, botUser, IDS } from '../platforms/discord-payloads.ts'

export interface Login {
  /** Whether the call was one of these; it is answered then. */
  answers(request: IncomingMessage, response: ServerResponse, body: string): boolean
}

/** Longer than any life. */
const HEARTBEAT_MS = 41_250

export function openLogin(server: Server): Login {
  /** As long as the platforms have kept them from life to life: the first one tells them, the others find them known. */
  let commands: Record<string, unknown>[] = []
  const menus = new Map<string, unknown>()
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, stream, head) => sockets.handleUpgrade(request, stream, head, welcome))

  return {
    answers(request, response, body) {
      const path = new URL(request.url ?? '/', 'http://loopback').pathname
      const method = path.startsWith('/bot') ? (path.split('/').at(-1) ?? '') : null
      if (method === 'getUpdates') return poll(request, response, Number(Object(JSON.parse(body || '{}')).timeout ?? 0))
      const answer = method === null ? ofDiscord(request.method, path, body) : ofTelegram(method, body)
      if (answer === undefined) return false
      json(response, method === null ? answer : { ok: true, result: answer })
      return true
    },
  }

  function ofDiscord(method: string | undefined, path: string, body: string): unknown {
    if (path.endsWith('/gateway/bot')) {
      const { port } = server.address() as AddressInfo
      const session_start_limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 }
      return { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit }
    }
    if (/\/applications\/\d+\/commands$/.test(path)) {
      if (method === 'PUT') commands = JSON.parse(body)
      return commands
    }
    if (path.endsWith('/applications/@me')) return applicationOf()
    return undefined
  }

  function ofTelegram(method: string, body: string): unknown {
    const { commands: told, ...where } = Object(JSON.parse(body || '{}'))
    switch (method) {
      case 'getMe':
        return { id: 123456789, is_bot: true, first_name: 'Daybook', username: 'daybook_bot' }
      case 'deleteWebhook':
        return true
      case 'getMyCommands':
        return menus.get(JSON.stringify(where)) ?? []
      case 'setMyCommands':
        menus.set(JSON.stringify(where), told)
        return true
      default:
        return undefined
    }
  }

  function welcome(socket: WebSocket): void {
    const tell = (payload: object) => socket.send(JSON.stringify({ t: null, s: null, ...payload }))
    socket.on('message', (data) => {
      const { op } = JSON.parse(String(data))
      if (op === 1) tell({ op: 11 })
      if (op === 2)
        tell({
          ...{ op: 0, t: 'READY', s: 1 },
          d: {
            ...{ v: 10, user: botUser(), guilds: [], session_id: 'of-the-soak', shard: [0, 1] },
            resume_gateway_url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
            application: { id: IDS.application, flags: 0 },
          },
        })
    })
    // A killed process says no goodbye.
    socket.on('error', () => socket.terminate())
    tell({ op: 10, d: { heartbeat_interval: HEARTBEAT_MS } })
  }
}

/** Nobody says anything. */
function poll(request: IncomingMessage, response: ServerResponse, seconds: number): true {
  const timer = setTimeout(() => json(response, { ok: true, result: [] }), seconds * 1_000)
  request.on('close', () => clearTimeout(timer))
  response.on('close', () => clearTimeout(timer))
  return true
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
