/** A web on loopback: any host name leads here, and each path answers as a test says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { FetcherOptions } from '../../src/ingest/fetch.ts'

export interface Answer {
  status?: number
  headers?: Record<string, string>
  body?: string | Buffer
  /** Takes over entirely. */
  act?: (request: IncomingMessage, response: ServerResponse) => void
}

export interface TestWeb {
  port: number
  /** "gull.example/feed" → what it answers; replaced at will between requests. */
  pages: Map<string, Answer | ((request: IncomingMessage) => Answer)>
  /** "gull.example/feed", in order. */
  asked: string[]
  requests: IncomingMessage[]
  url(place: string): string
  /** The explicit switch that only tests have. */
  fetcherOptions: FetcherOptions
  close(): Promise<void>
}

export async function openTestWeb(): Promise<TestWeb> {
  const pages: TestWeb['pages'] = new Map()
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    const place = `${(request.headers.host ?? '').replace(/:\d+$/, '')}${request.url}`
    asked.push(place)
    requests.push(request)
    const page = pages.get(place)
    const answer = typeof page === 'function' ? page(request) : page
    if (answer?.act) {
      answer.act(request, response)
      return
    }
    const { etag } = answer?.headers ?? {}
    if (etag && request.headers['if-none-match'] === etag) {
      response.writeHead(304, answer?.headers).end()
      return
    }
    response.writeHead(answer ? (answer.status ?? 200) : 404, answer?.headers).end(answer?.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    port,
    pages,
    asked,
    requests,
    url: (place) => `http://${place.replace('/', `:${port}/`)}`,
    fetcherOptions: {
      mayReach: (ip, to) => ip === '127.0.0.1' && to === port,
      resolve: async (hostname) => (hostname.endsWith('.example') ? ['127.0.0.1'] : []),
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
