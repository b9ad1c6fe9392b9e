import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { cronAfter, parseCron } from '../../src/cron.ts'
import { heldByQuiet, slotsDue } from '../../src/deliver/slots.ts'
import type { StoredChat } from '../../src/store/chats.ts'
import { afterQuiet } from '../../src/time.ts'
import { instant } from '../support.ts'

const HOUR_MS = 3_600_000
const policy = { catchUpMs: 6 * HOUR_MS, spreadMs: 0 }
const chat = (rest: Partial<StoredChat> = {}): StoredChat => ({
  ...{ platform: 'discord', id: '100', kind: 'group', title: null, zone: null, quiet: null },
  ...{ whenNothingNew: 'say-so', suspended: null },
  ...rest,
})
const daily = (rest: object) => ({
  ...{ chat: chat(), lastSlot: null, at: '08:00', days: '1234567', cron: null, zone: 'UTC' },
  ...{ accountedUntil: '2026-01-10T08:00:00Z', restoredAt: null },
  ...rest,
})

describe('after downtime', () => {
  test('the latest is posted when it is young enough, and what came before it recorded as skipped', () => {
    expect(slotsDue(daily({}), instant('2026-01-13T13:59:00Z'), policy)).toMatchObject({
      skipped: [{ key: '2026-01-11' }, { key: '2026-01-12' }],
      toPost: { key: '2026-01-13' },
      nextRunAt: instant('2026-01-14T08:00:00Z'),
    })
  })

  test('when all are too old, all are recorded as skipped', () => {
    expect(slotsDue(daily({}), instant('2026-01-12T14:00:01Z'), policy)).toMatchObject({
      skipped: [{ key: '2026-01-11' }, { key: '2026-01-12', reason: 'missed, and too late to be of use' }],
      toPost: null,
    })
  })
})

describe('after a backup was restored', () => {
  const restored = daily({ restoredAt: '2026-01-12T07:50:00Z' })

  test('what fell due before may have been posted: each is recorded, and what falls due after is posted', () => {
    expect(slotsDue(restored, instant('2026-01-12T08:05:00Z'), policy)).toMatchObject({
      skipped: [{ key: '2026-01-11', reason: 'a backup was restored; it may have been posted before' }],
      toPost: { key: '2026-01-12' },
    })
  })

  test('what quiet hours held back then is recorded too', () => {
    const quiet = chat({ quiet: { from: '07:00', to: '09:00' } })
    const { skipped, toPost, nextRunAt } = slotsDue(
      daily({ chat: quiet, restoredAt: '2026-01-11T08:30:00Z' }),
      instant('2026-01-11T08:31:00Z'),
      policy,
    )
    expect([skipped.map(({ key }) => key), toPost]).toEqual([['2026-01-11'], null])
    expect(nextRunAt).toEqual(instant('2026-01-12T09:00:00Z'))
  })
})

test('a date that was accounted for is not due again when the time, the zone or the clock is changed', () => {
  const moved = daily({ at: '18:00', lastSlot: '2026-01-10', accountedUntil: '2026-01-10T09:00:00Z' })
  expect(slotsDue(moved, instant('2026-01-10T19:00:00Z'), policy)).toMatchObject({
    toPost: null,
    skipped: [],
    nextRunAt: instant('2026-01-11T18:00:00Z'),
  })
})

test('what falls due in quiet hours is posted after them', () => {
  const quiet = daily({
    chat: chat({ quiet: { from: '22:00', to: '09:30' }, zone: 'Asia/Seoul' }),
    zone: 'Asia/Seoul',
    accountedUntil: '2026-01-10T00:00:00Z',
  })
  expect(slotsDue(quiet, instant('2026-01-11T00:29:59Z'), policy).toPost).toBeNull()
  expect(slotsDue(quiet, instant('2026-01-11T00:30:00Z'), policy).toPost).toMatchObject({ key: '2026-01-11' })
  const evening = { quiet: { from: '22:00', to: '07:00' }, zone: 'Europe/Paris' }
  expect(String(afterQuiet(evening, instant('2026-01-10T22:30:00Z')))).toBe('2026-01-11T06:00:00Z')
  expect(String(afterQuiet(evening, instant('2026-01-10T20:59:00Z')))).toBe('2026-01-10T20:59:00Z')
  expect(
    String(afterQuiet({ quiet: { from: '12:00', to: '13:00' }, zone: null }, instant('2026-01-10T12:00:00Z'))),
  ).toBe('2026-01-10T13:00:00Z')
  expect(
    String(afterQuiet({ quiet: { from: '08:00', to: '08:00' }, zone: null }, instant('2026-01-10T08:00:00Z'))),
  ).toBe('2026-01-10T08:00:00Z')
})

test('what quiet hours keep back is known, and until when', () => {
  const quiet = daily({
    chat: chat({ quiet: { from: '22:00', to: '09:30' }, zone: 'Asia/Seoul' }),
    zone: 'Asia/Seoul',
    accountedUntil: '2026-01-10T00:00:00Z',
  })
  expect(heldByQuiet(quiet, instant('2026-01-10T22:59:59Z'))).toBeNull()
  expect(heldByQuiet(quiet, instant('2026-01-10T23:00:00Z'))).toEqual({
    dueAt: instant('2026-01-10T23:00:00Z'),
    until: instant('2026-01-11T00:30:00Z'),
  })
  expect(heldByQuiet(quiet, instant('2026-01-11T00:30:00Z'))).toBeNull()
})

test('chats are spread over the minute after the hour, each always in its place', () => {
  const spread = { ...policy, spreadMs: 60_000 }
  const seconds = Array.from({ length: 600 }, (_, i) => {
    const of = daily({ chat: chat({ id: String(1_000_000 + i) }) })
    const first = slotsDue(of, instant('2026-01-10T09:00:00Z'), spread).nextRunAt
    expect(first).toEqual(slotsDue(of, instant('2026-01-10T23:00:00Z'), spread).nextRunAt)
    return (first.epochMilliseconds - instant('2026-01-11T08:00:00Z').epochMilliseconds) / 1_000
  })
  expect(Math.min(...seconds)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...seconds)).toBeLessThan(60)
  for (let tenth = 0; tenth < 6; tenth++)
    expect(seconds.filter((second) => Math.floor(second / 10) === tenth).length).toBeGreaterThan(60)
})

describe('every slot is posted once or recorded as skipped, never both, never neither', () => {
  /** Of this run; a failure names it. `SEED=… npx vitest run test/deliver/slots.test.ts` repeats it. */
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  /** Two years of one take a good while; each run takes others. */
  const SETS = 3
  const BEGINS = instant('2025-01-01T05:00:00Z')
  const ENDS = instant('2027-01-01T05:00:00Z')
  const zones = Intl.supportedValuesOf('timeZone')

  test(`in every zone that ICU knows, around its changes of the clocks (seed ${seed})`, () => {
    const random = fc.sample(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      ...{ seed, numRuns: 40 * zones.length },
    })
    const next = () => random.pop() ?? 0.5
    for (const zone of zones) {
      const changes = changesIn(zone)
      const change = changes[Math.floor(next() * changes.length)] ?? BEGINS.add({ hours: Math.floor(next() * 17_000) })
      const began = change.subtract({ hours: 20 + Math.floor(next() * 40) })
      const steps = Array.from({ length: 14 }, () => stepOf(next))
      judge({ zone, at: timeNear(change, zone, next), began, steps }, seed)
    }
  })

  test(`through two years, downtimes up to 30 hours and clock jumps, in ${SETS} of the sets of rules there are (seed ${seed})`, () => {
    // Zones that change their clocks at the same moments by the same amounts are one for this.
    const rules = Map.groupBy(zones, (zone) => {
      const changes = changesIn(zone).map((at) => `${at} ${offsetAt(at, zone)}`)
      return `${offsetAt(BEGINS, zone)} ${changes.join(' ')}`
    })
    expect(rules.size).toBeGreaterThan(40)
    const random = fc.sample(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      seed: seed + 1,
      numRuns: 100_000,
    })
    const next = () => random.pop() ?? 0.5
    const some = [...rules.values()].map((same) => ({ same, order: next() })).sort((a, b) => a.order - b.order)
    for (const { same } of some.slice(0, SETS)) {
      const zone = same[Math.floor(next() * same.length)] ?? 'UTC'
      const changes = changesIn(zone)
      const at = timeNear(changes[Math.floor(next() * changes.length)] ?? BEGINS, zone, next)
      const steps: number[] = []
      // Longer steps than above, since two years are long: 22 hours on the whole.
      for (let hours = 0; hours < 2 * 365 * 24; hours += steps.at(-1) ?? 0)
        steps.push(next() < 0.1 ? stepOf(next) : 14 + Math.floor(next() * 17))
      judge({ zone, at, began: BEGINS, steps }, seed)
    }
  })

  interface Life {
    zone: string
    at: string
    began: Temporal.Instant
    /** Hours until the next look at the clock. */
    steps: number[]
  }

  /** Mostly some hours, at times a long downtime, a clock that is set back, or one that jumps a day ahead. */
  function stepOf(next: () => number): number {
    const kind = next()
    if (kind < 0.6) return 1 + Math.floor(next() * 9)
    if (kind < 0.85) return 10 + Math.floor(next() * 21)
    return kind < 0.97 ? -1 - Math.floor(next() * 3) : 24
  }

  function changesIn(zone: string): Temporal.Instant[] {
    const found: Temporal.Instant[] = []
    let at = BEGINS.toZonedDateTimeISO(zone).getTimeZoneTransition('next')
    for (; at && Temporal.Instant.compare(at.toInstant(), ENDS) < 0; at = at.getTimeZoneTransition('next'))
      found.push(at.toInstant())
    return found
  }

  function offsetAt(at: Temporal.Instant, zone: string): string {
    return at.toZonedDateTimeISO(zone).offset
  }

  /** A digest time within two hours of the wall clock at that moment, or any. */
  function timeNear(change: Temporal.Instant, zone: string, next: () => number): string {
    const minutes = Math.floor((next() - 0.5) * (next() < 0.7 ? 240 : 1_440))
    return change.toZonedDateTimeISO(zone).add({ minutes }).toPlainTime().toString({ smallestUnit: 'minute' })
  }

  function judge({ zone, at, began, steps }: Life, of: number): void {
    let now = began
    let latest = now
    let subscription = daily({ at, zone, accountedUntil: now.toString() })
    const told: string[] = []
    for (const hours of steps) {
      now = now.add({ hours })
      if (Temporal.Instant.compare(now, latest) > 0) latest = now
      const { toPost, skipped, accountedUntil } = slotsDue(subscription, now, policy)
      const keys = [...skipped.map(({ key }) => key), ...(toPost ? [toPost.key] : [])]
      told.push(...keys)
      const lastSlot = keys.at(-1) ?? subscription.lastSlot
      subscription = daily({ at, zone, accountedUntil: accountedUntil.toString(), lastSlot })
    }
    expect(told.sort(), `${zone} ${at} from ${began}, ${steps.join(' ')}, seed ${of}`).toEqual(
      datesBetween({ zone, at, began }, latest),
    )
  }

  /** Asked of the calendar itself, date by date: which local dates had their moment in this time? */
  function datesBetween({ zone, at, began }: Omit<Life, 'steps'>, latest: Temporal.Instant): string[] {
    const found: string[] = []
    const time = Temporal.PlainTime.from(at)
    let date = began.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 })
    const end = latest.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 })
    for (; Temporal.PlainDate.compare(date, end) <= 0; date = date.add({ days: 1 })) {
      const ms = date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
      const exists = date.toPlainDateTime('12:00').toZonedDateTime(zone).toPlainDate().equals(date)
      if (exists && ms > began.epochMilliseconds && ms <= latest.epochMilliseconds) found.push(date.toString())
    }
    return found
  }
})

describe('cron', () => {
  const next = (cron: string, zone: string, after: string, count = 3) =>
    cronAfter(parseCron(cron), zone, instant(after), count).map(({ key }) => key)

  test.each([
    ['0 8 * * *', 'UTC', ['2026-01-10T08:00', '2026-01-11T08:00', '2026-01-12T08:00']],
    ['30 7 * * 1-5', 'UTC', ['2026-01-12T07:30', '2026-01-13T07:30', '2026-01-14T07:30']],
    ['0 8 * * sun,WED', 'UTC', ['2026-01-11T08:00', '2026-01-14T08:00', '2026-01-18T08:00']],
    ['0 8 * * 7', 'UTC', ['2026-01-11T08:00', '2026-01-18T08:00', '2026-01-25T08:00']],
    ['*/20 6 * * *', 'UTC', ['2026-01-10T06:00', '2026-01-10T06:20', '2026-01-10T06:40']],
    ['0 8 13 * 5', 'UTC', ['2026-01-13T08:00', '2026-01-16T08:00', '2026-01-23T08:00']],
    ['0 8 29 feb *', 'UTC', ['2028-02-29T08:00', '2032-02-29T08:00']],
    ['30 2 29 3 *', 'Europe/Paris', ['2026-03-29T02:30', '2027-03-29T02:30', '2028-03-29T02:30']],
    ['0,30 2-3 25 10 *', 'Europe/Paris', ['2026-10-25T02:00', '2026-10-25T02:30', '2026-10-25T03:00']],
  ])('%s in %s', (cron, zone, expected) => {
    expect(
      next(cron, zone, '2026-01-10T05:00:00Z', expected.length + (expected.length < 3 ? 1 : 0)).slice(0, 3),
    ).toEqual(expected)
  })

  test('a time in a spring gap moves forward, and two that it moves to one moment are one', () => {
    const [first] = cronAfter(parseCron('30 2 29 3 *'), 'Europe/Paris', instant('2026-01-01T00:00:00Z'), 1)
    expect(String(first?.instant)).toBe('2026-03-29T01:30:00Z')
    expect(next('30 2,3 29 3 *', 'Europe/Paris', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29T02:30',
      '2027-03-29T02:30',
    ])
  })

  test.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 8 * * *',
    '0 24 * * *',
    '0 8 0 * *',
    '0 8 * 13 *',
    '0 8 * * 8',
    '0 8 * * mo',
    '5-1 8 * * *',
    '*/0 8 * * *',
    '1-2-3 8 * * *',
    '0 8 30 2 *',
    '@daily',
    '-1 8 * * *',
  ])('“%s” is refused with what is wrong', (cron) => {
    expect(() => parseCron(cron)).toThrow(/cron schedule|never comes/)
  })
})
