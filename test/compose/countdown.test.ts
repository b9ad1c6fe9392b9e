import { expect, test } from 'vitest'
import type { BriefEvent } from '../../src/brief.ts'
import { type CountdownBasis, countdownBlocks } from '../../src/compose/countdown.ts'
import { blockText } from '../../src/document.ts'
import { at, summitEvent } from '../material.ts'

const basis = { cited: [], saidOn: null, zone: 'UTC' }
const said = (fields: Partial<BriefEvent>, now: string, on: Partial<CountdownBasis> = {}) =>
  countdownBlocks({ ...summitEvent, ...fields }, { ...basis, ...on }, at(now)).map(blockText)

test.each([
  ['2026-04-27T12:00:00Z', '5 days to the lake summit'],
  ['2026-05-01T21:59:00Z', 'Tomorrow: the lake summit'],
  ['2026-05-01T22:00:00Z', 'Today: the lake summit'],
  ['2026-05-02T22:00:00Z', 'The lake summit took place yesterday'],
  ['2026-05-14T10:00:00Z', 'The lake summit took place 12 days ago'],
])('days are counted where the event is: at %s', (now, lead) => {
  expect(said({}, now)[0]).toBe(lead)
})

test('a yearly event counts to its next anniversary once it is over', () => {
  expect(said({ repeats: 'yearly' }, '2026-05-14T10:00:00Z').at(-1)).toBe(
    'The 1st anniversary is in 353 days, on 2 May 2027.',
  )
  expect(said({ repeats: 'yearly' }, '2028-05-02T10:00:00Z').at(-1)).toBe('The 2nd anniversary is today.')
})

test('what is not certain is said, with the old date where it was moved', () => {
  expect(said({ status: 'tentative' }, '2026-04-27T12:00:00Z')[0]).toBe('5 days to the lake summit (not confirmed)')
  expect(said({ status: 'postponed', wasOn: '2026-03-01' }, '2026-04-27T12:00:00Z').join(' ')).toContain(
    '(postponed) Saturday 2 May 2026 in Lugano (from 1 May 22:00 UTC). It was to be on 1 March 2026.',
  )
  expect(said({ status: 'cancelled' }, '2026-04-27T12:00:00Z')).toEqual([
    'Cancelled: the lake summit',
    'It was to be on Saturday 2 May 2026 in Lugano.',
  ])
  expect(said({ status: 'tentative' }, '2026-05-14T10:00:00Z')[0]).toBe(
    'The lake summit was planned for 2 May 2026, 12 days ago; not confirmed',
  )
})

test('an event with an hour says it there and as a moment', () => {
  const [, date] = countdownBlocks({ ...summitEvent, start: '2026-05-02T09:00' }, basis, at('2026-04-27T12:00:00Z'))
  expect(date && blockText(date)).toBe('Saturday 2 May 2026, 09:00 in Lugano (2 May 07:00 UTC).')
  expect(date).toMatchObject({
    content: expect.arrayContaining([expect.objectContaining({ type: 'time', at: '2026-05-02T07:00:00Z' })]),
  })
})

test('the moment is told in the zone that the reader lives by, once where both are the same', () => {
  const at9 = { start: '2026-05-02T09:00' }
  const now = '2026-04-27T12:00:00Z'
  expect(said(at9, now, { zone: 'Asia/Tokyo' })[1]).toBe(
    'Saturday 2 May 2026, 09:00 in Lugano (2 May 16:00 Tokyo time).',
  )
  expect(said(at9, now, { zone: summitEvent.zone })[1]).toBe('Saturday 2 May 2026, 09:00 in Lugano.')
})

test('a source from before the day is one for the plan only', () => {
  const after = '2026-05-14T10:00:00Z'
  expect(said({}, after, { saidOn: '2026-04-20' })[1]).toBe('It was planned for Saturday 2 May 2026 in Lugano.')
  expect(said({}, after, { saidOn: '2026-05-03' })[1]).toBe('Saturday 2 May 2026 in Lugano.')
})
