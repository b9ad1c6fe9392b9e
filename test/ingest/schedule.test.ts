import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemGapMinutes, nextPoll, type PollSeen } from '../../src/ingest/schedule.ts'
import { instant } from '../support.ts'

const now = instant('2025-08-29T09:00:00Z')
const quiet: PollSeen = {
  intervalMinutes: 60,
  failures: 0,
  fresh: 0,
  itemGapMinutes: null,
  ttlMinutes: null,
  pacing: null,
}
const minutes = (seen: Partial<PollSeen>) => now.until(nextPoll({ ...quiet, ...seen }, now, 0).at).total('minutes')
const pacing = (retryAfter: string | null, cacheControl: string | null = null) => ({
  pacing: { retryAfter, cacheControl },
})

test.each([
  ['a busy feed, by the dates of its items', { itemGapMinutes: 30 }, 10],
  ['a very busy one', { itemGapMinutes: 1 }, 5],
  ['a quiet one', { itemGapMinutes: 100_000 }, 360],
  ['undated news', { fresh: 3 }, 30],
  ['undated and nothing new', {}, 66],
  ['a first failure', { failures: 1 }, 60],
  ['a third failure', { failures: 3 }, 240],
  ['a long row of failures', { failures: 40 }, 1440],
  ['its own ttl', { itemGapMinutes: 15, ttlMinutes: 90 }, 90],
  ['a forgotten ttl', { itemGapMinutes: 15, ttlMinutes: 100_000 }, 360],
  ['Retry-After in seconds', { ...pacing('7200'), failures: 1 }, 120],
  ['Retry-After as a date', pacing('Fri, 29 Aug 2025 12:00:00 GMT'), 180],
  ['Retry-After of a year', pacing('31536000'), 10_080],
  ['Cache-Control', { ...pacing(null, 'public, max-age=7200'), itemGapMinutes: 15 }, 120],
  ['nonsense', { ...pacing('soon', 'max-age=x'), itemGapMinutes: 15 }, 5],
])('%s', (_, seen, expected) => {
  expect(minutes(seen)).toBe(expected)
})

describe('the time between items', () => {
  test('is that of the newest, or since the newest', () => {
    expect(itemGapMinutes(['2025-08-29T08:50:00Z', '2025-08-29T08:30:00Z', '2025-08-29T08:10:00Z', null], now)).toBe(20)
    expect(itemGapMinutes(['2025-08-24T09:00:00Z', '2025-08-24T08:00:00Z', '2025-08-24T07:00:00Z'], now)).toBe(720)
    expect(itemGapMinutes(['2025-08-29', '2030-01-01T00:00:00Z'], now)).toBeNull()
  })
})

test('whatever a server says, it is asked again, and never at once', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.nat(1000),
      fc.nat(20),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (retry, cache, gap, failures, spread) => {
        const { at } = nextPoll({ ...quiet, ...pacing(retry, cache), itemGapMinutes: gap, failures }, now, spread)
        const wait = now.until(at).total('minutes')
        expect(wait).toBeGreaterThanOrEqual(5)
        expect(wait).toBeLessThanOrEqual(7 * 24 * 60 + 1)
      },
    ),
  )
})
