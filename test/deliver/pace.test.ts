import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPace, PLATFORM_LIMITS } from '../../src/deliver/pace.ts'

test.each([
  ['discord', 50, null],
  ['telegram', 30, 20],
] as const)('%s never gets more than it allows, and nearly as much', (platform, allowed, perMinute) => {
  const gaps = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 300, maxLength: 600 })
  fc.assert(
    fc.property(gaps, (waits) => {
      const pace = openPace()
      const sent: { at: number; id: string }[] = []
      let now = 1_767_000_000_000
      for (const [i, wait] of waits.entries()) {
        now += wait
        for (let n = 0; n < 40; n++) {
          const id = String((i * 7 + n) % 60)
          const chat = { platform, id, kind: 'group' as const }
          if (pace.room(platform, now) < 1) break
          if (pace.waitFor(chat, now) > 0) continue
          pace.took(chat, now)
          sent.push({ at: now, id })
        }
      }
      const most = (times: number[], windowMs: number) =>
        Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length))
      expect(
        most(
          sent.map(({ at }) => at),
          1_000,
        ),
      ).toBeLessThanOrEqual(allowed)
      for (const times of Map.groupBy(sent, ({ id }) => id).values()) {
        expect(
          most(
            times.map(({ at }) => at),
            1_000,
          ),
        ).toBeLessThanOrEqual(1)
        if (perMinute !== null)
          expect(
            most(
              times.map(({ at }) => at),
              60_000,
            ),
          ).toBeLessThanOrEqual(perMinute)
      }
    }),
    { numRuns: 15 },
  )
})

test('with many chats waiting, most of what a platform allows is used', () => {
  for (const [platform, allowed] of [
    ['discord', 50],
    ['telegram', 30],
  ] as const) {
    const pace = openPace()
    let sent = 0
    // As the worker does: again when there is room, and a little later than that.
    for (let ms = 0; ms < 60_000; ms += Math.max(1, Math.ceil(pace.roomIn(platform, ms))) + (sent % 4))
      for (let room = pace.room(platform, ms); room > 0; room--)
        pace.took({ platform, id: String(sent++), kind: 'direct' }, ms)
    expect(sent / 60 / allowed).toBeGreaterThanOrEqual(0.9)
    expect(sent / 60).toBeLessThan(allowed)
  }
})

test('a clock that is set back frees nothing twice and holds up nobody for its sake', () => {
  const pace = openPace()
  const chat = { platform: 'telegram', id: '1', kind: 'group' } as const
  pace.took(chat, 10_000_000)
  expect(pace.waitFor(chat, 10_000_000)).toBe(PLATFORM_LIMITS.telegram.chatGapMs)
  expect(pace.waitFor(chat, 0)).toBe(0)
  expect(pace.room('telegram', 0)).toBe(1)
  expect(pace.room('telegram', 1_000)).toBe(2)
})
