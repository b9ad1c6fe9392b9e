/** When a feed is asked again. Pure: the clock is an argument. */
import type { Temporal } from 'temporal-polyfill'
import type { Pacing } from './fetch.ts'

/** Oftener is no use to a reader and a burden to the outlet. */
const SHORTEST_MINUTES = 5
/** A quiet feed may wake up at any time. */
const LONGEST_MINUTES = 6 * 60
/** A feed that fails is still asked once a day, and so comes back by itself. */
const LONGEST_BACK_OFF_MINUTES = 24 * 60
/** Whatever a server asks for, it is asked again within a week. */
const LONGEST_ASKED_MINUTES = 7 * 24 * 60

export interface PollSeen {
  intervalMinutes: number
  /** Failures in a row, this one included; 0 when it answered. */
  failures: number
  /** New items it had. */
  fresh: number
  /** Minutes between its newest items, as they are dated; null when nothing tells. */
  itemGapMinutes: number | null
  /** The feed's own ttl. */
  ttlMinutes: number | null
  pacing: Pacing | null
}

/** Of the usual time between two items, this part is waited: most are then seen soon after they appear. */
const PART_OF_GAP = 1 / 3
/** Undated, or unchanged: a little longer each time, so that a night does not make a feed slow in the morning. */
const UNCHANGED = 1.1

/**
 * A third of the usual time between its items, or, where their dates do not tell, half as long after news and a tenth
 * longer after none; between 5 minutes and 6 hours, never sooner than the feed and its server ask for. Failures double the wait up to a day. `spread`, 0 to 1, keeps feeds from moving in step: up to a
 * tenth of the wait.
 */
export function nextPoll(
  seen: PollSeen,
  now: Temporal.Instant,
  spread: number,
): { at: Temporal.Instant; intervalMinutes: number } {
  const adapted =
    seen.itemGapMinutes !== null
      ? seen.itemGapMinutes * PART_OF_GAP
      : seen.intervalMinutes * (seen.fresh > 0 ? 0.5 : UNCHANGED)
  const intervalMinutes =
    seen.failures > 0
      ? seen.intervalMinutes
      : Math.round(Math.min(LONGEST_MINUTES, Math.max(SHORTEST_MINUTES, adapted)))
  const own =
    seen.failures > 0
      ? Math.min(LONGEST_BACK_OFF_MINUTES, Math.max(intervalMinutes, 10) * 2 ** (seen.failures - 1))
      : intervalMinutes
  const asked = Math.min(LONGEST_ASKED_MINUTES, askedMinutes(seen, now))
  const minutes = Math.max(own * (1 + 0.1 * spread), asked)
  return { at: now.add({ seconds: Math.round(minutes * 60) }), intervalMinutes }
}

/** Minutes between the newest items by their dates, or since the newest where that is long ago; null for fewer than three. */
export function itemGapMinutes(published: readonly (string | null)[], now: Temporal.Instant): number | null {
  const moments = published
    .flatMap((each) => (each?.includes('T') ? [Date.parse(each)] : []))
    .filter((at) => at <= now.epochMilliseconds)
    .sort((a, b) => b - a)
    .slice(0, 10)
  const [newest, oldest] = [moments[0], moments.at(-1)]
  if (newest === undefined || oldest === undefined || moments.length < 3) return null
  return Math.max((newest - oldest) / (moments.length - 1), (now.epochMilliseconds - newest) / 10) / 60_000
}

/** What the server (RFC 9110 10.2.3, RFC 9111 5.2.2.1) and the feed's ttl ask for; a ttl over 6 hours is a forgotten one. */
function askedMinutes({ ttlMinutes, pacing }: PollSeen, now: Temporal.Instant): number {
  const maxAge = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,9})/i.exec(pacing?.cacheControl ?? '')?.[1]
  const fresh = maxAge === undefined ? 0 : Math.min(Number(maxAge) / 60, LONGEST_MINUTES)
  return Math.max(retryAfterMinutes(pacing?.retryAfter ?? null, now), fresh, Math.min(ttlMinutes ?? 0, LONGEST_MINUTES))
}

function retryAfterMinutes(written: string | null, now: Temporal.Instant): number {
  if (!written) return 0
  if (/^\s*\d{1,9}\s*$/.test(written)) return Number(written) / 60
  const at = Date.parse(written)
  return Number.isNaN(at) ? 0 : Math.max(0, (at - now.epochMilliseconds) / 60_000)
}
