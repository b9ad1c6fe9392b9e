import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'

// Each of these took minutes with a step that looks back over what it has read; they end at once or the suite hangs.
test.each([
  ['straight marks', '"'.repeat(50_000)],
  ['opening marks', '“‘'.repeat(25_000)],
  ['single marks', '‘a '.repeat(50_000)],
  ['apostrophes', "'a ".repeat(50_000)],
  ['tags that never end', '<a '.repeat(50_000)],
  ['one sentence of names', `${'Mara Ellison, '.repeat(10_000)} said nothing`],
  ['one paragraph of lists', 'leaders of Iran, Cuba will attend the parade '.repeat(3_000)],
])('%s by the ten thousand give no quotation and no error', (_, text) => {
  expect(extract({ text, published: '2025-08-28' }).quotes).toEqual([])
})

test('a paragraph of thousands of quotations keeps every one with its speaker', () => {
  const text = 'Mara Ellison said "we are going home now" to them. '.repeat(3_000)
  const { quotes, people } = extract({ text })
  expect(quotes).toHaveLength(3_000)
  expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Mara Ellison']))
  expect(people).toHaveLength(1)
})
