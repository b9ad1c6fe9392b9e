import { expect, test } from 'vitest'
import { openCoolDown } from '../../src/platforms/cool-down.ts'

test('a burst at once, then one turn each while, and asking on does not lengthen the wait', () => {
  const coolDown = openCoolDown({ burst: 2, everyMs: 1000 })

  expect([0, 0, 0, 400, 999].map((nowMs) => coolDown.take('ann', nowMs))).toEqual([0, 0, 1000, 600, 1])
  expect(coolDown.take('boris', 999)).toBe(0)
  expect([1000, 1000, 5000, 5000, 5000].map((nowMs) => coolDown.take('ann', nowMs))).toEqual([0, 1000, 0, 0, 1000])
})

test('people who are waiting are not forgotten in a crowd', () => {
  const coolDown = openCoolDown({ burst: 1, everyMs: 1000 })
  coolDown.take('ann', 500)

  for (let number = 0; number < 30_000; number++) coolDown.take(`person ${number}`, 600)

  expect(coolDown.take('ann', 700)).toBe(800)
})
