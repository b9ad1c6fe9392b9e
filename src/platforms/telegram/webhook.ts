/** A small server that Telegram calls with each update, for those who would rather be called than ask. */
import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update } from 'grammy/types'
import type { Log } from '../../log.ts'

export interface WebhookOptions {
  /** The address that Telegram calls; its path is the one that is served. */
  url: string
  /** Where this machine listens, behind whatever terminates TLS. */
  host: string
  port: number
  secret: string
  log: Log
  /** Resolves when the update has been handled: only then is it acknowledged. */
  take: (update: Update) => Promise<void>
}

export interface Webhook {
  /** The port that was given, or the one that was free where that was 0. */
  port: number
  close(): Promise<void>
}

/** An update is a few kilobytes. */
const MOST_BYTES = 1_000_000
/** Telegram gives up after about a minute and calls again; before that the update is surely in good hands. */
const ACKNOWLEDGE_AFTER_MS = 20_000
/** Updates come again when an acknowledgement is lost; that many are known apart. */
const MOST_SEEN = 5_000

/** @throws when the port is taken */
export async function openWebhook({ url, host, port, secret, log, take }: WebhookOptions): Promise<Webhook> {
  const { pathname } = new URL(url)
  const seen = new Set<number>()

  const server = createServer((request, response) => {
    const answer = (status: number) => void response.writeHead(status).end()
    if (request.method !== 'POST' || new URL(request.url ?? '/', url).pathname !== pathname) return answer(404)
    if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], secret)) return answer(401)

    receive(request)
      .then(async (update) => {
        if (update === undefined) return answer(400)
        if (!seen.has(update.update_id)) {
          seen.add(update.update_id)
          for (const oldest of seen) {
            if (seen.size <= MOST_SEEN) break
            seen.delete(oldest)
          }
          const late = new Promise((resolve) => setTimeout(resolve, ACKNOWLEDGE_AFTER_MS).unref())
          await Promise.race([take(update), late])
        }
        answer(200)
      })
      .catch((error: unknown) => {
        log.warn(
          { reason: error instanceof Error ? error.message : typeof error },
          'a call to the webhook was broken off',
        )
        response.destroy()
      })
  })
  server.requestTimeout = 30_000
  await listen(server, port, host)
  return {
    port: portOf(server),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await closed
    },
  }
}

function isSecret(given: string | string[] | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The update, or undefined where the body is none. */
async function receive(request: IncomingMessage): Promise<Update | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    return isUpdate(body) ? body : undefined
  } catch {
    return undefined
  }
}

function isUpdate(body: unknown): body is Update {
  return typeof body === 'object' && body !== null && 'update_id' in body && Number.isSafeInteger(body.update_id)
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
