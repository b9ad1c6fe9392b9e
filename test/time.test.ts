import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { daysTo, isZone, nextAnniversary, occurrencesAfter, startInstant } from '../src/time.ts'

const at = (iso: string) => Temporal.Instant.from(iso)
const parade = Temporal.PlainDate.from('2025-09-03')

test.each([
  ['2025-08-29T09:00:00Z', 5],
  ['2025-09-02T15:59:59Z', 1],
  ['2025-09-02T16:00:00Z', 0],
  ['2025-09-03T15:59:59Z', 0],
  ['2025-09-03T16:00:00Z', -1],
])('at %s it is %i days to 3 September in Beijing', (now, days) => {
  expect(daysTo(parade, 'Asia/Shanghai', at(now))).toBe(days)
})

test('the next anniversary is today on the day itself, and next year after it', () => {
  const years = (now: string) => nextAnniversary(parade, 'Asia/Shanghai', at(now)).years
  expect(years('2025-09-04T00:00:00Z')).toBe(1)
  expect(years('2026-09-03T15:59:00Z')).toBe(1)
  expect(years('2026-09-03T16:00:00Z')).toBe(2)
})

test('a 29 February has its anniversary on the 28th of a common year', () => {
  const leap = Temporal.PlainDate.from('2024-02-29')
  expect(nextAnniversary(leap, 'UTC', at('2025-01-01T00:00:00Z')).date.toString()).toBe('2025-02-28')
})

test('an event in a spring gap starts later by the gap, in an autumn overlap at the first of the two', () => {
  expect(startInstant({ start: '2025-03-30T02:30', zone: 'Europe/Berlin' }).toString()).toBe('2025-03-30T01:30:00Z')
  expect(startInstant({ start: '2025-10-26T02:30', zone: 'Europe/Berlin' }).toString()).toBe('2025-10-26T00:30:00Z')
})

test('a zone is a name that ICU knows, not an offset', () => {
  expect(['Asia/Shanghai', 'UTC', 'America/Argentina/Ushuaia'].map(isZone)).toEqual([true, true, true])
  expect(['+08:00', '', 'Beijing', 'Asia/Nowhere'].map(isZone)).toEqual([false, false, false, false])
})

describe('a local time on certain weekdays', () => {
  const next = (rule: [at: string, days: string, zone: string], after: string, count = 1) =>
    occurrencesAfter({ at: rule[0], days: rule[1], zone: rule[2] }, at(after), count).map(({ instant }) =>
      instant.toString(),
    )

  test('keeps its hour over both changes of the clock', () => {
    expect(next(['08:00', '1234567', 'Europe/Berlin'], '2026-03-28T06:00:00Z', 3)).toEqual([
      '2026-03-28T07:00:00Z',
      '2026-03-29T06:00:00Z',
      '2026-03-30T06:00:00Z',
    ])
    expect(next(['08:00', '67', 'Europe/Berlin'], '2026-10-24T07:00:00Z', 2)).toEqual([
      '2026-10-25T07:00:00Z',
      '2026-10-31T07:00:00Z',
    ])
  })

  test('in a gap comes later by the gap, and once where it is doubled', () => {
    expect(next(['02:30', '1234567', 'Europe/Berlin'], '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29T01:30:00Z',
      '2026-03-30T00:30:00Z',
    ])
    expect(next(['02:30', '1234567', 'Europe/Berlin'], '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00Z',
    ])
  })

  test('skips a day that never was', () => {
    expect(next(['08:00', '1234567', 'Pacific/Apia'], '2011-12-29T20:00:00Z', 1)).toEqual(['2011-12-30T18:00:00Z'])
  })

  test('is strictly after the moment that is asked from', () => {
    expect(next(['08:00', '1', 'UTC'], '2026-04-27T08:00:00Z')).toEqual(['2026-05-04T08:00:00Z'])
  })
})
