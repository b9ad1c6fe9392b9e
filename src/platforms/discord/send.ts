/** Posting to a channel for delivery: one HTTP call for one `send`, and what came back by what has to be done about it. */
import { DefaultRestOptions, DiscordAPIError, HTTPError, RateLimitError, REST, Routes, SnowflakeUtil } from 'discord.js'
import type { Outcome, Outgoing, Resolution, Sender } from '../sender.ts'

export interface DiscordSenderOptions {
  token: string
  /** Another server's API, such as "http://127.0.0.1:8080/api"; null for Discord's own. */
  apiUrl: string | null
}

/** "Unique in the past few minutes" says message.mdx of an enforced nonce; a minute is surely within a few. */
const REPEATABLE_FOR_MS = 60_000
/** What Discord allows a bot: rate-limits.mdx. Delivery keeps below it by itself; a second lock, not the pace. */
const CALLS_PER_SECOND = 50
/** How far our clock is off from Discord's at most when nothing is wrong: what was posted since then is looked at first. */
const CLOCK_MARGIN_MS = 5 * 60_000
/** How far it may have been ahead of Discord's at the call: set a day forward, and some. Nothing older can be the message. */
const FURTHEST_AHEAD_MS = 26 * 60 * 60_000
const PAGE = 100
/** A channel that got more than this since the call, or in that day before, is not looked through to the end. */
const MOST_PAGES = 10

export function discordSender({ token, apiUrl }: DiscordSenderOptions): Sender {
  // Discord's own clock, of its last answer.
  let answeredAt: number | null = null
  const rest = new REST({
    ...(apiUrl ? { api: apiUrl } : {}),
    retries: 0,
    rejectOnRateLimit: () => true,
    globalRequestsPerSecond: CALLS_PER_SECOND,
    makeRequest: async (url, init) => {
      const response = await DefaultRestOptions.makeRequest(url, init)
      const date = Date.parse(response.headers.get('date') ?? '')
      answeredAt = Number.isNaN(date) ? null : date
      const isBlocked = response.status === 403 || response.status === 429
      const isJson = response.headers.get('content-type')?.includes('json')
      if (isBlocked && !isJson) throw new BlockedError(response.status)
      return response
    },
  })

  const call = async <T>(ask: () => Promise<T>): Promise<T> => {
    // A 401 makes discord.js forget the token; the breaker decides when to try again, and then it has to be there.
    rest.setToken(token)
    return ask()
  }

  return {
    platform: 'discord',
    repeatableForMs: REPEATABLE_FOR_MS,

    async send({ chat, payload, nonce }, signal) {
      if (signal.aborted) return { status: 'later', reason: 'the time was up before the call' }
      try {
        const body = { ...Object(payload), nonce, enforce_nonce: true }
        const message = await call(() => rest.post(Routes.channelMessages(chat), { body, signal }))
        return { status: 'sent', messageId: idOf(message) }
      } catch (error) {
        return outcomeOf(error)
      }
    },

    async resolve(message, signal) {
      try {
        return await findByNonce(message, {
          page: (query) =>
            call(() => rest.get(Routes.channelMessages(message.chat), { query: new URLSearchParams(query), signal })),
          channel: () => call(() => rest.get(Routes.channel(message.chat), { signal })),
          clock: () => answeredAt,
        })
      } catch (error) {
        const outcome = outcomeOf(error)
        if (outcome.status === 'limited' || outcome.status === 'refused' || outcome.status === 'gone') return outcome
        return { status: 'unknown', reason: 'reason' in outcome ? outcome.reason : outcome.status }
      }
    },
  }
}

/** A page of a proxy in front of Discord, not an answer of Discord. */
class BlockedError extends Error {
  override name = 'BlockedError'
  readonly status: number
  constructor(status: number) {
    super(`A page with status ${status} instead of Discord's answer`)
    this.status = status
  }
}

interface Asking {
  page: (query: Record<string, string>) => Promise<unknown>
  channel: () => Promise<unknown>
  /** What Discord's clock showed at its last answer, in milliseconds. */
  clock: () => number | null
}

/**
 * Look through what was posted since the call, oldest first, then through what was before it: by our clock, which may have
 * been ahead of Discord's then.
 */
async function findByNonce({ nonce, firstSentAt }: Outgoing, asking: Asking): Promise<Resolution> {
  const sentAt = Date.parse(firstSentAt)
  const since = snowflakeAt(sentAt - CLOCK_MARGIN_MS)
  const bound = snowflakeAt(sentAt - FURTHEST_AHEAD_MS)
  const isOurs = (message: Posted) => message.nonce === nonce

  const later = await walk(asking, { after: since }, isOurs, () => false)
  if (later.status !== 'end') return later
  const earlier = await walk(asking, { before: since }, isOurs, ({ id }) => BigInt(id) < BigInt(bound))
  if (earlier.status !== 'end') return earlier
  const isAhead = sentAt - FURTHEST_AHEAD_MS > (asking.clock() ?? Number.POSITIVE_INFINITY)
  if (earlier.isBound && isAhead) return { status: 'unknown', reason: 'our clock was ahead of Discord’s' }
  if (later.seen + earlier.seen > 0) return { status: 'absent' }
  return wasQuietSince(isAhead ? null : bound, asking.channel)
}

type Walked = Extract<Resolution, { status: 'sent' | 'unknown' }> | { status: 'end'; seen: number; isBound: boolean }

/** From one side of a message to the end of the channel, or to the first that is too old to count. */
async function walk(
  { page }: Asking,
  from: { after: string } | { before: string },
  isOurs: (message: Posted) => boolean,
  isTooOld: (message: Posted) => boolean,
): Promise<Walked> {
  let seen = 0
  let place = from
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const messages = messagesOf(await page({ ...place, limit: String(PAGE) }))
    if (messages === null) return { status: 'unknown', reason: 'the history could not be read' }
    seen += messages.length
    const ours = messages.find(isOurs)
    if (ours) return { status: 'sent', messageId: ours.id }
    const isBound = messages.some(isTooOld)
    if (isBound || messages.length < PAGE) return { status: 'end', seen, isBound }
    const inOrder = messages.map(({ id }) => BigInt(id)).sort((a, b) => (a < b ? -1 : 1))
    place = 'after' in from ? { after: String(inOrder.at(-1)) } : { before: String(inOrder[0]) }
  }
  return { status: 'unknown', reason: 'too much was posted around that time' }
}

/**
 * Without the right to read the history Discord shows none of it, and so does a channel in which nobody has written yet.
 * The channel itself tells the two apart: it names its last message, also a deleted one (channel.mdx).
 */
async function wasQuietSince(bound: string | null, channel: Asking['channel']): Promise<Resolution> {
  const { last_message_id: last } = Object(await channel())
  const isQuiet = last === null || (bound !== null && typeof last === 'string' && BigInt(last) < BigInt(bound))
  return isQuiet ? { status: 'absent' } : { status: 'unknown', reason: 'the history is not shown to us' }
}

function snowflakeAt(timestamp: number): string {
  return SnowflakeUtil.generate({ timestamp, increment: 0n, workerId: 0n, processId: 0n }).toString()
}

interface Posted {
  id: string
  nonce: string
}

function messagesOf(page: unknown): Posted[] | null {
  if (!Array.isArray(page)) return null
  return page.map((message) => ({ id: idOf(message), nonce: String(Object(message).nonce ?? '') }))
}

function idOf(message: unknown): string {
  const { id } = Object(message)
  return typeof id === 'string' ? id : ''
}

/** Codes of Discord's JSON errors: opcodes-and-status-codes.mdx. */
const UNKNOWN_MESSAGE = 10008
const INVALID_TOKEN = new Set<number | string>([40001, 50014, 40002])
/** Unknown channel or server, no access, cannot send to this user, no permission, archived or locked thread, no text channel. */
const GONE = new Set<number | string>([10003, 10004, 50001, 50007, 50013, 50083, 160005, 50008])

/** Before one of these nothing of a request has been written. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
])

function outcomeOf(error: unknown): Outcome {
  if (error instanceof RateLimitError) {
    const scope = error.global || error.scope === 'global' ? 'platform' : 'chat'
    const retryAfterMs = Math.max(error.retryAfter, error.sublimitTimeout, 0)
    return { status: 'limited', retryAfterMs, scope, reason: `429 (${error.scope})` }
  }
  if (error instanceof BlockedError) return { status: 'refused', reason: error.message }
  if (error instanceof DiscordAPIError) return refusalOf(error)
  if (error instanceof HTTPError) {
    const reason = `${error.status}`
    return error.status === 502 || error.status === 503 ? { status: 'later', reason } : { status: 'unsure', reason }
  }
  const code: unknown = Reflect.get(Object(error), 'code')
  if (typeof code === 'string' && NOT_CONNECTED.has(code)) return { status: 'later', reason: code }
  const name = error instanceof Error ? error.name : 'error'
  return { status: 'unsure', reason: typeof code === 'string' ? code : name }
}

function refusalOf({ code, status, rawError }: DiscordAPIError): Outcome {
  // What Discord says of a body names its fields, never its words.
  const reason = `${status} ${code}: ${Object(rawError).message ?? ''}`.trim()
  if (code === UNKNOWN_MESSAGE) return { status: 'sent', messageId: '' }
  if (status === 401 || INVALID_TOKEN.has(code)) return { status: 'refused', reason }
  if (status === 403 || status === 404 || GONE.has(code)) return { status: 'gone', reason }
  if (status === 400 || status === 413) return { status: 'unreadable', reason }
  return { status: 'unsure', reason }
}
