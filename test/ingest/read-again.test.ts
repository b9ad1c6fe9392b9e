import { expect, test } from 'vitest'
import { EXTRACTOR_VERSION } from '../../src/extract/extract.ts'
import type { ReadArticle } from '../../src/ingest/article-from.ts'
import { takeIn } from '../../src/ingest/intake.ts'
import { readAgain } from '../../src/ingest/read-again.ts'
import { articleOf, instant, openTestStore } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const later = instant('2026-01-12T12:00:00Z')
const text = 'The ferry stays in.\n\n"Nobody will sail before the spring," harbour master Ana Petrova said on Monday.'
const old = (title: string, rest = {}) =>
  articleOf(text.replace('ferry', title), { title, extractorVersion: 1, ...rest })
const quietly = { now: () => later, pauseMs: 0, signal: new AbortController().signal, onFault: () => undefined }

test('what an older extractor has read is read again, once, and the same article told again changes nothing', async () => {
  const store = await openTestStore()
  const { id } = await store.recordArticle(old('boat'), now)
  const progress: string[] = []
  const options = {
    ...{ ...quietly, store },
    onProgress: (done: number, total: number, title: string) => void progress.push(`${done}/${total} ${title}`),
  }

  expect(await readAgain(options)).toBe(1)
  expect(await readAgain(options)).toBe(0)

  expect(progress).toEqual(['1/1 boat'])
  expect(await store.quotes({ limit: 9 }, later)).toMatchObject([
    { text: 'Nobody will sail before the spring,', speaker: { name: 'Ana Petrova' }, storedAt: '2026-01-10T12:00:00Z' },
  ])
  expect((await store.article(id))?.updatedAt).toBe('2026-01-10T12:00:00Z')
  const article: ReadArticle = {
    ...{ url: null, outlet: 'The Harbour Post', title: 'boat', byline: null, published: '2025-08-28', language: 'en' },
    ...{ text: text.replace('ferry', 'boat'), summary: null, isPartial: false, updated: null },
  }
  const arrival = { article, origin: 'added' as const, item: null, isHistory: false, addresses: [] }
  expect(await takeIn({ store, briefs: [] }, arrival, later)).toMatchObject({ status: 'unchanged', id })
})

test('it ends between two articles when it is told to, and goes on from there; one that fails leaves the others', async () => {
  const store = await openTestStore()
  for (const title of ['one', 'two', 'three']) await store.recordArticle(old(title), now)
  const stop = new AbortController()
  expect(await readAgain({ ...quietly, store, signal: stop.signal, onProgress: () => stop.abort() })).toBe(1)
  expect(await store.countToReadAgain(EXTRACTOR_VERSION)).toBe(2)

  const failed: number[] = []
  const [next] = await store.articlesToReadAgain(EXTRACTOR_VERSION, { limit: 1 })
  const faulty: typeof store = {
    ...store,
    recordReading: (id, ...rest) =>
      id === next?.id ? Promise.reject(new Error('disk')) : store.recordReading(id, ...rest),
  }
  const onFault = (_: unknown, id: number) => void failed.push(id)
  expect(await readAgain({ ...quietly, store: faulty, onFault })).toBe(1)
  expect(failed).toEqual([next?.id])
  expect(await store.countToReadAgain(EXTRACTOR_VERSION)).toBe(1)
})

test('no alert comes of it', async () => {
  const store = await openTestStore()
  await store.recordArticle(old('boat'), now)
  const { articles } = await store.articlesToWatch(9)
  await store.publishAlerts([], articles.at(-1)?.id ?? 0, now)
  await readAgain({ ...quietly, store })
  expect((await store.articlesToWatch(9)).articles).toEqual([])
})
