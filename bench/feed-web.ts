/**
 * A web of feeds and pages for the benches, in a process of its own so that its cost is not counted. Each feed has a host of
 * its own. It is told to publish by messages, and answers as a Bot API server too, so that an alert can arrive somewhere.
 */
import { fork } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { articlePage } from './feed-texts.ts'

export interface FeedWeb {
  port: number
  /** Not counted among the bench's own. */
  pid: number | undefined
  /** In every `every`th feed there are `items` items now. */
  publish(told: { items: number; every: number }): Promise<void>
  /** When the next message is posted to the Bot API, in milliseconds since 1970. */
  posted(): Promise<number>
  close(): void
}

export async function openFeedWeb(): Promise<FeedWeb> {
  const child = fork(fileURLToPath(import.meta.url), ['--serve'], { execArgv: [] })
  const next = <T>(kind: string) =>
    new Promise<T>((resolve) => {
      const hear = (message: { kind: string; value: T }) => {
        if (message.kind !== kind) return
        child.off('message', hear)
        resolve(message.value)
      }
      child.on('message', hear)
    })
  const port = await next<number>('port')
  return {
    port,
    pid: child.pid,
    async publish(told) {
      const done = next<null>('published')
      child.send(told)
      await done
    },
    posted: () => next<number>('posted'),
    close: () => void child.kill(),
  }
}

function serve(): void {
  let now = { items: 0, every: 1 }
  const say = (kind: string, value: unknown) => process.send?.({ kind, value })
  process.on('message', (told: typeof now) => {
    now = told
    say('published', null)
  })
  process.on('disconnect', () => process.exit())
  const server = createServer((request, response) => {
    const path = URL.parse(request.url ?? '/', 'http://web')?.pathname ?? '/'
    if (path.startsWith('/bot')) {
      if (path.endsWith('/sendMessage')) say('posted', performance.timeOrigin + performance.now())
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(
          JSON.stringify({ ok: true, result: { message_id: 1, date: 1, chat: { id: 1, type: 'private' }, text: '' } }),
        )
    } else if (path === '/robots.txt') response.writeHead(404).end()
    else if (path.startsWith('/a/'))
      response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage(Number(path.slice(3))))
    else answerFeed(request, response, now)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    say('port', typeof address === 'object' && address ? address.port : 0)
  })
}

function answerFeed(request: IncomingMessage, response: ServerResponse, now: { items: number; every: number }): void {
  const feed = Number(/\d+/.exec(request.headers.host ?? '')?.[0] ?? 0)
  const version = feed % now.every === 0 ? now.items : 0
  const etag = `"${version}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  const items = Array.from({ length: version }, (_, i) => {
    const n = feed * 100 + i
    return `<item><guid isPermaLink="false">${n}</guid><title>Report ${n} of the bridge</title><link>/a/${n}</link><description>Report ${n} in short.</description></item>`
  })
  response
    .writeHead(200, { etag, 'content-type': 'application/rss+xml' })
    .end(
      `<rss version="2.0"><channel><title>Feed ${feed}</title><link>/</link>${items.reverse().slice(0, 30).join('')}</channel></rss>`,
    )
}

if (process.argv.includes('--serve') && process.argv[1] === fileURLToPath(import.meta.url)) serve()
