import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { daysTo, isZone, nextAnniversary, startInstant } from '../src/time.ts'

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
