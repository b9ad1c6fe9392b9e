/**
 * The only way out to the web. Every connection, redirects included, goes to a public address that was checked as a
 * literal, as resolved and as connected; what comes back is bounded in bytes after decompression, and in time.
 */
import { Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, type Dispatcher } from 'undici'
import { LARGEST_INPUT } from './decode.ts'
import { isPublicWeb, type MayReach } from './public-address.ts'
import { Refused, resolveName, safeConnector } from './safe-connector.ts'

/** One request with its redirects and its body ends within this. */
const TOTAL_MS = 10_000
const MOST_REDIRECTS = 5
/** Longer than any address that is meant for people. */
export const LONGEST_URL = 2_048

/** What robots.txt files may call us. */
export const USER_AGENT_NAME = 'Daybook'

export interface FetcherOptions {
  /** A web or mail address of whoever runs this Daybook, for webmasters: part of the user agent. */
  contact?: string
  /** For tests only: the program never sets it. */
  mayReach?: MayReach
  /** For tests only: what a host name resolves to. */
  resolve?: (hostname: string) => Promise<string[]>
  /** Milliseconds for one request with its redirects and body. */
  totalMs?: number
}

export interface Fetcher {
  /** Never throws for what the web does: every outcome is a value. */
  get(url: string, asked?: Asked): Promise<Fetched>
  close(): Promise<void>
}

export interface Asked {
  etag?: string | null
  lastModified?: string | null
  accept?: string
  signal?: AbortSignal
}

/** Headers that say when to come back, as they were sent. */
export interface Pacing {
  retryAfter: string | null
  cacheControl: string | null
}

export type Fetched =
  | {
      status: 'ok'
      /** Where it was found in the end. */
      url: string
      /** Where it has moved for good: every redirect on the way was a 301 or 308. Else null. */
      movedTo: string | null
      bytes: Buffer
      contentType: string | null
      etag: string | null
      lastModified: string | null
      pacing: Pacing
    }
  | { status: 'not-modified'; movedTo: string | null; pacing: Pacing }
  /** 410: it says itself that it will not come back. */
  | { status: 'gone'; reason: string }
  | { status: 'failed'; reason: string; http: number | null; pacing: Pacing }

const NO_PACING: Pacing = { retryAfter: null, cacheControl: null }

export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const mayReach = options.mayReach ?? isPublicWeb
  const resolve = options.resolve ?? resolveName
  const totalMs = options.totalMs ?? TOTAL_MS
  const userAgent = userAgentOf(options.contact)
  const agent = new Agent({
    connect: safeConnector(mayReach, resolve),
    // One answer at a time on a connection, and few of them: politeness, and no room for smuggling.
    pipelining: 1,
    connections: 2,
    keepAliveTimeout: 4_000,
    headersTimeout: totalMs,
    bodyTimeout: totalMs,
    maxHeaderSize: 16_384,
  })

  return {
    async get(url, asked = {}) {
      const limit = AbortSignal.timeout(totalMs)
      const signal = asked.signal ? AbortSignal.any([limit, asked.signal]) : limit
      try {
        return await follow(agent, userAgent, url, asked, signal)
      } catch (error) {
        return { status: 'failed', reason: reasonOf(error, limit, totalMs), http: null, pacing: NO_PACING }
      }
    },
    close: () => agent.destroy(),
  }
}

/** Says who asks and where to complain, as every webmaster expects. */
function userAgentOf(contact: string | undefined): string {
  const plain = contact?.replace(/[^\x20-\x7e]|[()]/g, '').slice(0, 200)
  return `${USER_AGENT_NAME}/0.1 (self-hosted news briefings${plain ? `; +${plain}` : ''})`
}

async function follow(
  agent: Agent,
  userAgent: string,
  start: string,
  asked: Asked,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = checkedUrl(start)
  let isPermanent = true
  for (let hops = 0; ; hops++) {
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: headersFor(userAgent, asked, hops === 0),
      signal,
    })
    const location = header(answer, 'location')
    if ([301, 302, 303, 307, 308].includes(answer.statusCode) && location) {
      await answer.body.dump({ limit: 65_536, signal })
      if (hops >= MOST_REDIRECTS) throw new Refused(`redirects more than ${MOST_REDIRECTS} times`)
      isPermanent &&= answer.statusCode === 301 || answer.statusCode === 308
      url = checkedUrl(URL.parse(location, url.href)?.href ?? location)
      continue
    }
    const movedTo = hops > 0 && isPermanent ? url.href : null
    return settle(answer, url.href, movedTo, signal)
  }
}

async function settle(
  answer: Dispatcher.ResponseData,
  url: string,
  movedTo: string | null,
  signal: AbortSignal,
): Promise<Fetched> {
  const pacing: Pacing = { retryAfter: header(answer, 'retry-after'), cacheControl: header(answer, 'cache-control') }
  const { statusCode } = answer
  if (statusCode === 200) {
    return {
      status: 'ok',
      url,
      movedTo,
      bytes: await boundedBody(answer, signal),
      contentType: header(answer, 'content-type'),
      etag: header(answer, 'etag'),
      lastModified: header(answer, 'last-modified'),
      pacing,
    }
  }
  await answer.body.dump({ limit: 65_536, signal })
  if (statusCode === 304) return { status: 'not-modified', movedTo, pacing }
  if (statusCode === 410) return { status: 'gone', reason: 'the server says it is gone for good (410)' }
  return { status: 'failed', reason: `the server answered ${statusCode}`, http: statusCode, pacing }
}

/** The body, decompressed once, or a refusal as soon as it is too large: the rest is never read. */
async function boundedBody(answer: Dispatcher.ResponseData, signal: AbortSignal): Promise<Buffer> {
  const length = Number(header(answer, 'content-length'))
  const tooLarge = () => new Refused('it is over 5 MB')
  if (length > LARGEST_INPUT) {
    answer.body.destroy()
    throw tooLarge()
  }
  const decoder = decoderFor(header(answer, 'content-encoding'))
  const body = Readable.from(answer.body)
  const stream = decoder ? body.pipe(decoder) : body
  if (decoder) body.on('error', (error) => decoder.destroy(error))
  const stop = () => stream.destroy(signal.reason instanceof Error ? signal.reason : new Error('stopped'))
  signal.addEventListener('abort', stop, { once: true })
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > LARGEST_INPUT) throw tooLarge()
      chunks.push(Buffer.from(chunk))
    }
  } catch (error) {
    // A feed that ends too early is still worth its whole items; feed-source.ts closes it.
    if (!isCutShort(error) || size === 0) throw error
  } finally {
    signal.removeEventListener('abort', stop)
    stream.destroy()
    body.destroy()
    answer.body.on('error', () => undefined).destroy()
  }
  return Buffer.concat(chunks)
}

function isCutShort(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
}

/** One layer of compression is what browsers send for; more is an attack. */
function decoderFor(encoding: string | null): Transform | null {
  switch (encoding?.trim().toLowerCase() ?? 'identity') {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new Refused(`its encoding "${encoding?.slice(0, 40)}" is not read`)
  }
}

function headersFor(userAgent: string, asked: Asked, isFirst: boolean): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: asked.accept ?? '*/*',
    'accept-encoding': 'gzip, deflate, br',
    // What was remembered belongs to the address it came from.
    ...(isFirst && asked.etag ? { 'if-none-match': asked.etag } : {}),
    ...(isFirst && asked.lastModified ? { 'if-modified-since': asked.lastModified } : {}),
  }
}

function checkedUrl(address: string): URL {
  const url = address.length <= LONGEST_URL ? URL.parse(address) : null
  if (!url) throw new Refused('its address is none')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refused(`${url.protocol}// addresses are not read`)
  if (url.username || url.password) throw new Refused('its address carries a user name')
  return url
}

function header(answer: Dispatcher.ResponseData, name: string): string | null {
  const value = answer.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

function reasonOf(error: unknown, limit: AbortSignal, totalMs: number): string {
  if (error instanceof Refused) return error.message
  if (limit.aborted) return `it did not answer within ${totalMs / 1000} s`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    REASONS[code] ??
    (code.startsWith('Z_')
      ? 'its compression is broken'
      : (tlsReason(code) ?? `the connection failed${code ? ` (${code})` : ''}`))
  )
}

function tlsReason(code: string): string | undefined {
  return /CERT|SSL|TLS|SELF_SIGNED/.test(code) ? `its certificate is not valid (${code})` : undefined
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers at its address',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'nothing answers at its address',
  UND_ERR_HEADERS_TIMEOUT: 'it did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'it did not answer in time',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was cut',
  ABORT_ERR: 'it was stopped',
  UND_ERR_ABORTED: 'it was stopped',
}
