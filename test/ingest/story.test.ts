import { expect, test } from 'vitest'
import { pairs } from '../../bench/story-pairs.ts'
import { agencyOf, copyAmong, shinglesOf } from '../../src/ingest/copies.ts'
import { likeness, storyWords } from '../../src/ingest/story.ts'

test('no two happenings become one story, however alike they are', () => {
  const joined = (one: { title: string; text: string }, other: { title: string; text: string }) =>
    likeness(storyWords(one), storyWords(other)) > 0
  expect(pairs.filter(({ same, one, other }) => !same && joined(one, other))).toEqual([])
  const crossed = pairs.flatMap((a) => pairs.filter((b) => a.group !== b.group && joined(a.one, b.other)))
  expect(crossed).toEqual([])
  const same = pairs.filter((pair) => pair.same)
  expect(same.filter(({ one, other }) => joined(one, other)).length / same.length).toBeGreaterThan(0.7)
})

test('a copy is told by its runs of words, in scripts without spaces too', () => {
  const asCandidate = (text: string, of: string) => {
    const [own, other] = [shinglesOf(text), new Set(shinglesOf(of))]
    return copyAmong(own, [
      { id: 7, size: other.size, shared: own.filter((hash) => other.has(hash)).length, copyOf: null },
    ])
  }
  const english = pairs.map(({ one }) => one.text).join(' ')
  expect(asCandidate(english.slice(0, english.length / 2), english)).toMatchObject({ id: 7 })
  expect(asCandidate(english, pairs.map(({ other }) => other.text).join(' '))).toBeNull()
  const chinese = Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 3000))).join('')
  expect(asCandidate(chinese.slice(40), chinese)).toMatchObject({ id: 7 })
  expect(shinglesOf('')).toEqual([])
})

test.each([
  ['BERGEN, Norway (AP) — The bridge is shut.', null, 'AP'],
  ['TOKYO, Sept 2 (Reuters) - The bridge is shut.', null, 'Reuters'],
  ['The bridge is shut.\n\nCopyright 2025 The Associated Press. All rights reserved.', null, 'AP'],
  ['The bridge is shut.', 'By staff and AFP', 'AFP'],
  ['The bridge is shut, said a man who reads Reuters.', 'Mara Lind', null],
])('the agency of %s', (text, byline, agency) => {
  expect(agencyOf({ text, byline })).toBe(agency)
})
