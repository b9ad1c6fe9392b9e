import { expect, test } from 'vitest'
import type { ItemToRecord } from '../../src/store/stories.ts'
import { articleOf, instant, openTestStore } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const lately = { since: instant('2026-01-08T00:00:00Z'), until: instant('2026-01-12T00:00:00Z'), onlyOfFeed: null }

function item(
  name: string,
  told: { shingles: number[]; words: string[]; published?: string; text?: string },
): ItemToRecord {
  const { published = '2026-01-10T08:00:00Z', text = `About ${name}.` } = told
  return {
    article: articleOf(text, { url: `https://post.example/${name}`, title: name, published, origin: 'feed' }),
    ...{ addressKeys: [`post.example/${name}`], isHistory: false, isPartial: false, correction: null },
    shingles: told.shingles,
    story: {
      ...{ joins: null, copyOf: null, origin: null, words: told.words },
      foundBy: told.words.filter((word) => word.startsWith('t:')),
    },
  }
}

test('an article is found by the hashes and words that it has now, within its days, until it is taken back', async () => {
  const store = await openTestStore()
  const shingles = [11, 22, 33]
  const words = ['t:ferry', 't:quay', 'boat']
  const copies = async (hashes = shingles) => (await store.copyCandidates(hashes, 2, lately)).map(({ id }) => id)
  const tellers = async (found = ['t:ferry', 't:quay']) => store.storyCandidates(found, 2, lately)

  const first = await store.recordItem(null, item('first', { shingles, words }), now)
  const old = await store.recordItem(null, item('old', { shingles, words, published: '2025-06-01T00:00:00Z' }), now)
  const other = await store.recordItem(null, item('other', { shingles: [11, 99], words: ['t:ferry', 'car'] }), now)

  expect(await store.copyCandidates(shingles, 1, lately)).toEqual([
    { id: first.id, shared: 3, size: 3, copyOf: null },
    { id: other.id, shared: 1, size: 2, copyOf: null },
  ])
  expect(await tellers()).toEqual([{ id: first.id, words }])
  // What stands in the lead only compares, it does not find.
  expect(await store.storyCandidates(['boat'], 1, lately)).toEqual([])

  await store.recordItem(null, item('first', { shingles: [44, 55], words: ['t:tram'], text: 'Another text.' }), now)
  expect(await copies()).toEqual([])
  expect(await copies([44, 55])).toEqual([first.id])
  expect(await tellers()).toEqual([])

  await store.recordItem(null, item('old', { shingles, words, text: 'Brought up to date.' }), now)
  expect(await copies()).toEqual([old.id])
  expect((await tellers()).map(({ id }) => id)).toEqual([old.id])

  await store.retractArticle(old.id, 'gone', now)
  expect(await copies()).toEqual([])
  expect(await tellers()).toEqual([])
})
