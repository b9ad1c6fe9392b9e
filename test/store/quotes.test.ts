import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPhrases, searchPhrases } from '../../src/store/words.ts'
import { articleOf, instant, openTestStore, quoteIn } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const text = '"It rains," Ana Petrova said. "It pours," someone said. "Perhaps," Bo Lind said.'

test('only what is surely somebody’s words is shown: a speaker, enough confidence, not hidden, not withdrawn', async () => {
  const store = await openTestStore()
  const quotes = [
    quoteIn(text, 'It rains,', 'Ana Petrova', { confidence: 0.6, role: 'the mayor', via: 'Radio Nord' }),
    quoteIn(text, 'It pours,', null),
    quoteIn(text, 'Perhaps,', 'Bo Lind', { confidence: 0.59 }),
  ]
  await store.recordArticle(articleOf(text, { quotes }), now)

  const shown = await store.quotes({ limit: 9 }, now)

  expect(shown).toMatchObject([
    {
      text: 'It rains,',
      speaker: { name: 'Ana Petrova' },
      role: 'the mayor',
      via: 'Radio Nord',
      article: { outlet: 'The Harbour Post' },
    },
  ])
  expect(await store.search('perhaps', { limit: 9 }, now)).toEqual([])

  const id = shown[0]?.id ?? 0
  await store.hideQuote(id, 'ana', now)
  await store.hideQuote(id, 'ana', now)
  expect(await store.quotes({ limit: 9 }, now)).toEqual([])
  expect(await store.findPeople('petrova', 5)).toMatchObject([{ quotes: 0 }])
  await store.unhideQuote(id, 'ana', now)
  expect(await store.quotes({ limit: 9 }, now)).toEqual(shown)
  expect(await store.findPeople('petrova', 5)).toMatchObject([{ quotes: 1 }])
})

test('newest first by publication, in the order of the text within an article, page by page', async () => {
  const store = await openTestStore()
  const say = (title: string, published: string) => {
    const told = `"${title} one," Ana said. "${title} two," Ana said.`
    const quotes = [quoteIn(told, `${title} one,`, 'Ana Petrova'), quoteIn(told, `${title} two,`, 'Ana Petrova')]
    return store.recordArticle(articleOf(told, { title, published, quotes }), now)
  }
  await say('old', '2025-08-01')
  await say('new', '2025-08-28T06:00:00Z')
  await say('mid', '2025-08-28')
  const [ana] = await store.findPeople('ana', 1)
  const person = ana?.id ?? 0
  const texts = async (
    of: { offset?: number; limit: number; person?: number; brief?: string; words?: string },
    at = now,
  ) => (await store.quotes(of, at)).map((quote) => quote.text)

  const all = ['new one,', 'new two,', 'mid one,', 'mid two,', 'old one,', 'old two,']
  expect(await texts({ person, limit: 9 })).toEqual(all)
  expect(await texts({ limit: 9 })).toEqual(all)
  expect(await texts({ brief: 'parade', limit: 9 })).toEqual(all)
  expect(await texts({ brief: 'other', limit: 9 })).toEqual([])
  expect(await texts({ person, limit: 2, offset: 2 })).toEqual(['mid one,', 'mid two,'])
  expect(await texts({ person, words: 'two', limit: 9 })).toEqual(['new two,', 'mid two,', 'old two,'])
  expect(await texts({ person, limit: 9 }, instant('2025-08-27T23:00:00Z'))).toEqual(all.slice(2))
})

test('the newest are found however common the word, also when an archive of older articles came in later', async () => {
  const store = await openTestStore()
  const saying = (title: string, published: string, times: number) => {
    const said = Array.from({ length: times }, (_, i) => `Rain again, ${title} ${i}.`)
    const told = said.map((one) => `"${one}" Ana Petrova said.`).join(' ')
    const quotes = said.map((one) => quoteIn(told, one, 'Ana Petrova'))
    const summary = { text: `Rain again, ${title}.`, by: 'editor' as const }
    return store.recordArticle(articleOf(told, { title, published, quotes, summary }), now)
  }
  await saying('today', '2026-01-10T06:00:00Z', 3)
  // All of one day: so many that the newest 2,000 hits are not all of them.
  for (let i = 0; i < 21; i++) await saying(`archive ${i}`, '2001-05-01', 100)
  await saying('yesterday', '2026-01-09', 2)
  await saying('before 1970', '1961-04-12T06:07:00Z', 1)

  const texts = async (offset: number, limit: number) =>
    (await store.quotes({ words: 'rain', offset, limit }, now)).map((quote) => quote.text)
  const newest = ['Rain again, today 0.', 'Rain again, today 1.', 'Rain again, today 2.']
  const next = ['Rain again, yesterday 0.', 'Rain again, yesterday 1.', 'Rain again, archive 20 0.']
  expect(await texts(0, 3)).toEqual(newest)
  expect(await texts(3, 3)).toEqual(next)
  expect(await texts(0, 6)).toEqual([...newest, ...next])
  const oldest = await store.quotes({ words: 'rain before', limit: 3 }, now)
  expect(oldest.map((quote) => quote.text)).toEqual(['Rain again, before 1970 0.'])
  expect((await store.search('rain today', { limit: 9 }, now)).map((hit) => hit.text)).toContain('Rain again, today.')
  const hits = await store.search('rain', { limit: 5_000 }, now)
  expect(hits.map((hit) => hit.text)).toEqual(expect.arrayContaining([...newest, 'Rain again, today.']))
})

test('a moved date moves a quotation, and one that is gone is found no more', async () => {
  const store = await openTestStore()
  const told = '"Rain," Ana Petrova said. "Snow," Bo Lind said.'
  const [rain, snow] = [quoteIn(told, 'Rain,', 'Ana Petrova'), quoteIn(told, 'Snow,', 'Bo Lind')]
  const url = 'https://post.example/1'
  await store.recordArticle(articleOf(told, { url, published: '2025-08-01', quotes: [rain, snow] }), now)
  await store.recordArticle(articleOf('"Rain!" Ana Petrova said.', { published: '2025-08-02', quotes: [] }), now)
  await store.recordArticle(
    articleOf('"Rain, rain," Ana Petrova said.', {
      ...{ published: '2025-08-03', title: 'Later' },
      quotes: [quoteIn('"Rain, rain," Ana Petrova said.', 'Rain, rain,', 'Ana Petrova')],
    }),
    now,
  )
  const rained = async () => (await store.quotes({ words: 'rain', limit: 9 }, now)).map((quote) => quote.text)
  expect(await rained()).toEqual(['Rain, rain,', 'Rain,'])

  await store.recordArticle(articleOf(told, { url, published: '2025-08-04', quotes: [rain] }), now)

  expect(await rained()).toEqual(['Rain,', 'Rain, rain,'])
  expect(await store.quotes({ words: 'snow', limit: 9 }, now)).toEqual([])
  expect(await store.search('snow', { limit: 9 }, now)).toEqual([])
})

test('words are found in any script, each of them required, and nothing that is typed breaks the search', async () => {
  const store = await openTestStore()
  const said = [
    'The Straße is closed, naïve as it seems',
    'We will not come to Beijing',
    '我们纪念胜利七十周年',
    '경주에서 만나요',
    'ขอบคุณทุกคน',
    '東京で会いましょう',
    "Don't say U.S. policy is 3.5% right",
  ]
  const whole = said.map((one) => `“${one}”, Ana Petrova said.`).join('\n')
  await store.recordArticle(articleOf(whole, { quotes: said.map((one) => quoteIn(whole, one, 'Ana Petrova')) }), now)
  const wanted: [string, number][] = [
    ['strasse', 0],
    ['NAIVE closed', 0],
    ['ＣＬＯＳＥＤ', 0],
    ['beijing come', 1],
    ['“not come”', 1],
    ['NOT', 1],
    ['胜利', 2],
    ['七十周年', 2],
    ['경주', 3],
    ['만나', 3],
    ['ขอบคุณ', 4],
    ['東京', 5],
    ["don't", 6],
    ['U.S. policy', 6],
    ['3.5%', 6],
  ]
  for (const [words, which] of wanted) {
    expect(
      (await store.quotes({ words, limit: 9 }, now)).map((quote) => quote.text),
      words,
    ).toEqual([said[which]])
    const [hit] = await store.search(words, { limit: 9 }, now)
    expect(hit, words).toMatchObject({ kind: 'quote', text: said[which], speaker: 'Ana Petrova' })
    const marked = hit?.mark.map(([start, end]) => String(searchPhrases(hit.text.slice(start, end)).flat())) ?? []
    expect(marked.toSorted(), words).toEqual(searchPhrases(words).map(String).toSorted())
  }

  const tricks = [
    '',
    ' ',
    '"',
    '""',
    '*',
    'NEAR(',
    '\u0000',
    '🇺🇸',
    "'; DROP TABLE quote;--",
    'x'.repeat(100_000),
    'x '.repeat(10_000),
  ]
  for (const words of ['closed beijing', '"come not"', '胜年', 'zebra', 'closed OR beijing', ...tricks]) {
    expect(await store.quotes({ words, limit: 9 }, now), words.slice(0, 20)).toEqual([])
    expect(await store.search(words, { limit: 9 }, now), words.slice(0, 20)).toEqual([])
  }
})

test('a search ranks titles before summaries and short before long, and marks what it found', async () => {
  const store = await openTestStore()
  const summarised = (title: string, summary: string) =>
    store.recordArticle(articleOf(`${title}. Body.`, { title, summary: { text: summary, by: 'editor' } }), now)
  await summarised('Weather', `Rain on the tram line. ${'And more of it in the days after this one. '.repeat(5)}`)
  await summarised('Ferries', 'Ferries stop for a day.')
  await summarised('Tram strike', 'The tram, and every tram after it, stays in.')

  const hits = await store.search('Tram', { limit: 9 }, now)

  expect(hits.map((hit) => hit.article.title)).toEqual(['Tram strike', 'Weather'])
  expect(hits[0]).toMatchObject({ kind: 'article', titleMark: [[0, 4]], speaker: null })
  expect(hits[0]?.mark.map(([start, end]) => hits[0]?.text.slice(start, end))).toEqual(['tram', 'tram'])
  expect(await store.search('tram', { brief: 'other', limit: 9 }, now)).toEqual([])
  expect(await store.search('tram', { limit: 9 }, instant('2020-01-01T00:00:00Z'))).toEqual([])
  expect(await store.search('body', { limit: 9 }, now)).toEqual([])
})

test('an edited text is found by its new words only', async () => {
  const store = await openTestStore()
  const url = 'https://post.example/1'
  await store.recordArticle(articleOf('One.', { url, summary: { text: 'A harbour fire.', by: 'editor' } }), now)
  await store.recordArticle(articleOf('One.', { url, summary: { text: 'A harbour flood.', by: 'editor' } }), now)
  expect(await store.search('fire', { limit: 9 }, now)).toEqual([])
  expect(await store.search('flood', { limit: 9 }, now)).toHaveLength(1)
})

test('marks are UTF-16 ranges of the original text, whatever stands before them', () => {
  const letters = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u)
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      letters,
      fc.string({ unit: 'binary', maxLength: 40 }),
      (before, word, after) => {
        const whole = `${before} ${word} ${after}`
        const phrases = searchPhrases(word)
        fc.pre(phrases.length > 0)
        const { ranges, counts } = findPhrases(whole, phrases)
        const at = before.length + 1
        expect(counts[0]).toBeGreaterThan(0)
        expect(ranges.some(([start, end]) => start <= at && end >= at + word.length)).toBe(true)
      },
    ),
  )
})

test('every shown quote is a slice of its stored text, whatever the text', async () => {
  const store = await openTestStore()
  const piece = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(5), async (pieces, which) => {
      const words = pieces[which % pieces.length] ?? ''
      const whole = pieces.join(' ')
      await store.recordArticle(articleOf(whole, { title: 'T', quotes: [quoteIn(whole, words, 'Ana Petrova')] }), now)
      for (const quote of await store.quotes({ limit: 1_000 }, now))
        expect((await store.article(quote.article.id))?.text.slice(quote.start, quote.end)).toBe(quote.text)
    }),
    { numRuns: 40 },
  )
})
