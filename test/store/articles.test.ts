import { expect, test } from 'vitest'
import { articleOf, attendanceIn, factIn, instant, openTestStore, quoteIn } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const later = instant('2026-01-11T12:00:00Z')
const text = 'The bridge opens in May. "It will carry trams," Ana Petrova said. "And bicycles," she added.'

test('an article comes back as it was told', async () => {
  const store = await openTestStore()
  const summary = { text: 'The bridge opens in May.', by: 'editor' } as const
  const told = articleOf(text, {
    url: 'https://post.example/bridge',
    title: 'A bridge',
    byline: 'L. Marsh',
    summary,
    contentKey: 'k',
  })

  const { id, status } = await store.recordArticle(told, now)

  expect(status).toBe('new')
  expect(await store.article(id)).toEqual({
    ...{ id, url: 'https://post.example/bridge', outlet: 'The Harbour Post', title: 'A bridge', byline: 'L. Marsh' },
    ...{
      published: '2025-08-28',
      language: 'en',
      text,
      summary,
      origin: 'added',
      contentKey: 'k',
    },
    ...{ briefs: ['parade'], storedAt: '2026-01-10T12:00:00Z', updatedAt: '2026-01-10T12:00:00Z' },
  })
  expect(await store.article(id + 1)).toBeUndefined()
})

test('the same article twice changes nothing', async () => {
  const store = await openTestStore()
  const told = articleOf(text, { quotes: [quoteIn(text, 'It will carry trams,', 'Ana Petrova')] })

  const first = await store.recordArticle(told, now)
  const second = await store.recordArticle(told, later)

  expect(second).toEqual({ status: 'unchanged', id: first.id, quotes: 1 })
  expect((await store.article(first.id))?.updatedAt).toBe('2026-01-10T12:00:00Z')
})

test('an edited article keeps its id, and its quotes theirs; what it no longer says is withdrawn', async () => {
  const store = await openTestStore()
  const url = 'https://post.example/bridge'
  const quotes = [quoteIn(text, 'It will carry trams,', 'Ana Petrova'), quoteIn(text, 'And bicycles,', 'Ana Petrova')]
  const first = await store.recordArticle(articleOf(text, { url, quotes }), now)
  const [trams] = await store.quotes({ limit: 9 }, now)

  const edited = text.replace(' "And bicycles," she added.', '').replace('The bridge', 'Correction: the bridge')
  const second = await store.recordArticle(
    articleOf(edited, { url, quotes: [quoteIn(edited, 'It will carry trams,', 'Ana Petrova')] }),
    later,
  )

  expect(second).toEqual({ status: 'updated', id: first.id, quotes: 1 })
  const left = await store.quotes({ limit: 9 }, later)
  expect(left.map((quote) => [quote.id, quote.text])).toEqual([[trams?.id, 'It will carry trams,']])
  expect(edited.slice(left[0]?.start, left[0]?.end)).toBe('It will carry trams,')
  expect(await store.suggestPeople('Petr', 5)).toMatchObject([{ name: 'Ana Petrova', quotes: 1 }])

  await store.recordArticle(articleOf(text, { url, quotes }), later)
  expect(await store.quotes({ limit: 9 }, later)).toHaveLength(2)
  expect((await store.quotes({ limit: 9 }, later))[0]?.id).toBe(trams?.id)
})

test('a text without an address is the same text when it comes again under another title or with its address', async () => {
  const store = await openTestStore()
  const { id } = await store.recordArticle(articleOf(text, { title: 'Bridge' }), now)

  const renamed = await store.recordArticle(articleOf(text, { title: 'The bridge opens' }), now)
  const addressed = await store.recordArticle(
    articleOf(text, { title: 'The bridge opens', url: 'https://post.example/b' }),
    now,
  )
  const bare = await store.recordArticle(articleOf(text, { title: 'The bridge opens' }), now)

  expect([renamed, addressed, bare].map((recorded) => [recorded.id, recorded.status])).toEqual([
    [id, 'updated'],
    [id, 'updated'],
    [id, 'unchanged'],
  ])
  expect((await store.article(id))?.url).toBe('https://post.example/b')
})

test('one wire text in two outlets, at two addresses, is two articles', async () => {
  const store = await openTestStore()
  const a = await store.recordArticle(articleOf(text, { url: 'https://a.example/1', outlet: 'A' }), now)
  const b = await store.recordArticle(articleOf(text, { url: 'https://b.example/1', outlet: 'B' }), now)
  const c = await store.recordArticle(articleOf(text, { url: 'https://a.example/2', outlet: 'A' }), now)
  expect(new Set([a.id, b.id, c.id]).size).toBe(3)
})

test('a summary entered by hand stands beside the article it sums up, and goes when its file goes', async () => {
  const store = await openTestStore()
  const url = 'https://post.example/bridge'
  const byHand = articleOf('Trams on the new bridge.', { url, origin: 'brief', contentKey: 'parade/post.md' })
  const article = await store.recordArticle(articleOf(text, { url }), now)
  const summary = await store.recordArticle(byHand, now)
  expect(summary.id).not.toBe(article.id)

  expect(await store.retireHandEntered('parade', ['parade/post.md'], now)).toBe(0)
  expect(await store.retireHandEntered('parade', [], now)).toBe(1)
  expect((await store.articles({ limit: 9 }, now)).map(({ id }) => id)).toEqual([article.id])

  expect(await store.recordArticle(byHand, later)).toMatchObject({ id: summary.id, status: 'updated' })
  expect(await store.articles({ brief: 'parade', limit: 9 }, later)).toHaveLength(2)
})

test('what is not told again stays known', async () => {
  const store = await openTestStore()
  const url = 'https://post.example/bridge'
  const { id } = await store.recordArticle(
    articleOf(text, { url, byline: 'L. Marsh', published: '2025-08-28T07:30:00Z' }),
    now,
  )

  expect(
    await store.recordArticle(articleOf(text, { url, byline: null, published: null, outlet: null }), later),
  ).toMatchObject({
    status: 'unchanged',
  })

  expect(await store.article(id)).toMatchObject({
    byline: 'L. Marsh',
    published: '2025-08-28T07:30:00Z',
    outlet: 'The Harbour Post',
  })
})

test('a day is known from when it first begins somewhere, a moment from that moment, the undated from when it was stored', async () => {
  const store = await openTestStore()
  await store.recordArticle(articleOf('By day.', { title: 'day', published: '2025-08-28' }), now)
  await store.recordArticle(articleOf('By moment.', { title: 'moment', published: '2025-08-27T23:30:00Z' }), now)
  await store.recordArticle(articleOf('Undated.', { title: 'undated', published: null }), now)
  const titlesAt = async (at: string) => (await store.articles({ limit: 9 }, instant(at))).map(({ title }) => title)

  expect(await titlesAt('2025-08-27T09:59:59Z')).toEqual([])
  expect(await titlesAt('2025-08-27T10:00:00Z')).toEqual(['day'])
  expect(await titlesAt('2025-08-27T23:30:00Z')).toEqual(['day', 'moment'])
  expect(await titlesAt('2026-01-10T11:59:59Z')).toEqual(['day', 'moment'])
  expect(await titlesAt('2026-01-10T12:00:00Z')).toEqual(['undated', 'day', 'moment'])
  expect(await store.articles({ since: instant('2025-08-28T00:00:00Z'), limit: 9 }, now)).toHaveLength(2)
})

test('words that are not the words of the text are refused, and nothing of the article is stored', async () => {
  const store = await openTestStore()
  const quote = quoteIn(text, 'It will carry trams,', 'Ana Petrova')
  const wrong = [
    articleOf(text, { quotes: [{ ...quote, text: 'It will carry boats,' }] }),
    articleOf(text, { quotes: [{ ...quote, start: quote.start + 1 }] }),
    articleOf(text, { facts: [{ start: 0, end: 9_999, text }] }),
    articleOf(text, { attendance: [attendanceIn(text, 'The bridge', { start: -1 })] }),
    articleOf(text, { published: 'yesterday' }),
  ]
  for (const told of wrong) await expect(store.recordArticle(told, now)).rejects.toThrow()
  expect(await store.articles({ limit: 9 }, now)).toEqual([])
  expect(await store.findPeople('Ana Petrova', 5)).toEqual([])
})

test('articles are linked anew after a brief has changed', async () => {
  const store = await openTestStore()
  const { id } = await store.recordArticle(articleOf(text, { briefs: [], title: 'Bridge' }), now)
  expect(await store.articlesToLink('v2', 10)).toEqual([{ id, title: 'Bridge', text }])

  await store.linkArticles([{ id, briefs: ['trams', 'parade'] }], 'v2')

  expect(await store.articlesToLink('v2', 10)).toEqual([])
  expect((await store.article(id))?.briefs).toEqual(['parade', 'trams'])
  expect(await store.articles({ brief: 'trams', limit: 9 }, now)).toHaveLength(1)

  const [same, gone] = [
    { id, briefs: ['parade'] },
    { id: id + 1, briefs: ['parade'] },
  ]
  await expect(store.linkArticles([same, gone], 'v3')).rejects.toThrow()
  expect((await store.article(id))?.briefs).toEqual(['parade', 'trams'])
  await store.linkArticles([same], 'v3')
  expect((await store.article(id))?.briefs).toEqual(['parade'])
})

test("a brief's material is what a reader can know, and what it was at an earlier briefing", async () => {
  const store = await openTestStore()
  const url = 'https://post.example/fair'
  const before = 'Slovenia will come to the fair. The fair has 40 stands.'
  const after = 'Slovenia will not come to the fair. The fair has 40 stands.'
  const fact = 'The fair has 40 stands.'
  const coming = attendanceIn(before, 'Slovenia will come to the fair.', { country: 'SI', event: 'fair' })
  const staying = attendanceIn(after, 'Slovenia will not come to the fair.', {
    country: 'SI',
    status: 'not-attending',
    event: 'fair',
  })
  const event = {
    name: 'Fair',
    start: '2026-03-01',
    zone: 'Europe/Ljubljana',
    place: null,
    status: 'confirmed',
    repeats: 'once',
  } as const
  await store.recordArticle(articleOf(before, { url, attendance: [coming], facts: [factIn(before, fact)] }), now)
  await store.recordEvent('parade', event, now)
  await store.recordEvent('parade', event, later)
  await store.recordArticle(articleOf(after, { url, attendance: [staying], facts: [factIn(after, fact)] }), later)
  await store.recordEvent('parade', { ...event, start: '2026-03-08' }, later)

  const today = await store.materialOf('parade', later)
  const yesterday = await store.materialOf('parade', later, { storedBy: now })

  expect(today.attendance).toMatchObject([
    { country: 'SI', status: 'not-attending', storedAt: '2026-01-11T12:00:00Z', article: { url } },
  ])
  expect(yesterday.attendance).toMatchObject([{ country: 'SI', status: 'attending', storedAt: '2026-01-10T12:00:00Z' }])
  expect(today.facts).toMatchObject([{ text: fact, storedAt: '2026-01-10T12:00:00Z' }])
  expect(today.events.map(({ start }) => start)).toEqual(['2026-03-08', '2026-03-01'])
  expect(yesterday.events.map(({ start }) => start)).toEqual(['2026-03-01'])
  expect(await store.materialOf('another', later)).toMatchObject({
    articles: [],
    quotes: [],
    attendance: [],
    eventReports: [],
    facts: [],
  })
  expect((await store.materialOf('parade', instant('2025-08-01T00:00:00Z'))).attendance).toEqual([])
})

test('what a text says of an event, and of where and when it is, is part of the material until the text says it no more', async () => {
  const store = await openTestStore()
  const before = 'The fair is postponed to 11 May. Slovenia will come to the fair in Koper on 11 May.'
  const event = { event: 'The fair', place: null, placeCountry: null }
  const moved = { status: 'postponed', ...event, wasOn: '2026-05-04', from: '2026-05-11', to: '2026-05-11' } as const
  const there = { event: 'the fair', place: 'Koper', placeCountry: null, from: '2026-05-11', to: '2026-05-11' }
  const coming = attendanceIn(before, 'Slovenia will come to the fair in Koper on 11 May.', { country: 'SI', ...there })
  const url = 'https://post.example/fair'
  const told = articleOf(before, { url, attendance: [coming], eventReports: [{ ...moved, start: 0, end: 32 }] })
  await store.recordArticle(told, now)

  const first = await store.materialOf('parade', later)
  expect(first.eventReports).toMatchObject([{ ...moved, text: 'The fair is postponed to 11 May.', article: { url } }])
  expect(first.attendance).toMatchObject([{ country: 'SI', ...there }])

  await store.recordArticle(articleOf('The fair opens on 4 May.', { url }), later)
  expect((await store.materialOf('parade', later)).eventReports).toEqual([])
  expect((await store.materialOf('parade', later, { storedBy: now })).eventReports).toHaveLength(1)
  await expect(
    store.recordArticle(articleOf('Short.', { eventReports: [{ ...moved, start: 0, end: 32 }] }), later),
  ).rejects.toThrow(/no place in a text/)
})

test('what is stored after a digest has read is stored later than that, by whatever clock', async () => {
  const store = await openTestStore()
  const line = await store.drawLine(instant('2026-01-10T08:00:00Z'))
  expect(line).toEqual(instant('2026-01-10T08:00:00Z'))
  await store.recordArticle(articleOf('Begun earlier.', { title: 'A' }), instant('2026-01-10T07:59:00Z'))
  await store.recordArticle(articleOf('Later.', { title: 'B' }), instant('2026-01-10T08:01:00Z'))
  const [a, b] = (await store.articles({ limit: 2 }, instant('2026-02-01T00:00:00Z'))).toSorted((x, y) => x.id - y.id)
  expect([a?.storedAt, b?.storedAt]).toEqual(['2026-01-10T08:00:00.001Z', '2026-01-10T08:01:00Z'])
  // The clock was set back: the next line is after the last, and so after what was stored since.
  expect(await store.drawLine(instant('2026-01-10T06:00:00Z'))).toEqual(instant('2026-01-10T08:00:00.001Z'))
})
