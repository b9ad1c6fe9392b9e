/** Whether all is well, for machines: `/health` as JSON, `/metrics` as Prometheus reads them. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ReaderError } from '../errors.ts'
import type { Log } from '../log.ts'

export interface HealthPage {
  port: number
  close(): Promise<void>
}

export interface HealthSource {
  /** Numbers and ISO times. What is uncertain, dead or overdue, and a platform that refuses us, want a person's look. */
  health(): Promise<{
    uncertain: number
    dead: number
    overdueSince: string | null
    holds: readonly { refusals: number }[]
  }>
  /** Prometheus text format 0.0.4. */
  metrics(): Promise<string>
  log: Log
}

/** @throws ReaderError when the port cannot be listened on */
export async function openHealth(place: { host: string; port: number }, source: HealthSource): Promise<HealthPage> {
  const server = createServer(async (request, response) => {
    const answer = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'text/plain', 'Only GET.\n')
      const path = request.url?.split('?')[0]
      if (path === '/metrics') return answer(200, 'text/plain; version=0.0.4', await source.metrics())
      if (path !== '/health') return answer(404, 'text/plain', 'There is /health and /metrics.\n')
      const health = await source.health()
      const { uncertain, dead, overdueSince, holds } = health
      const isWell = uncertain + dead === 0 && overdueSince === null && holds.every(({ refusals }) => refusals === 0)
      return answer(200, 'application/json', `${JSON.stringify({ status: isWell ? 'ok' : 'look', ...health })}\n`)
    } catch (error) {
      source.log.error({ err: error }, 'health could not be told')
      return answer(503, 'application/json', `${JSON.stringify({ status: 'failed' })}\n`)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new ReaderError(
          `Port ${place.port} on ${place.host} cannot be listened on (${error.message}). Set DAYBOOK_PORT to another.`,
        ),
      ),
    )
    server.listen(place.port, place.host, resolve)
  })
  return {
    port: portOf(server.address()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
