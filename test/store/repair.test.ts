import { expect, test } from 'vitest'
import type { ArticleToRecord, Store } from '../../src/store/store.ts'
import { articleOf, attendanceIn, instant, openTestStore, quoteIn } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const later = instant('2026-01-12T12:00:00Z')
const latest = instant('2026-01-14T12:00:00Z')
const url = 'https://post.example/ferry'
const text =
  'The council met on Monday.\n\n"The ferry will not sail this winter," Ana Petrova said after Bo Lind had left.\n\n"No," he said. Asked again: "No," she said.'
const words = 'The ferry will not sail this winter,'
const ferry = (rest: Partial<ArticleToRecord> = {}) =>
  articleOf(text, { url, quotes: [quoteIn(text, words, 'Bo Lind', { role: 'the mayor', mention: [5, 8] })], ...rest })
const people = ['Ana Petrova', 'Bo Lind'].map((name) => ({ name, aliases: [], role: null, country: null }))

const shown = async (store: Store, at = latest) =>
  (await store.quotes({ limit: 9 }, at)).map(({ text: said, speaker }) => `${speaker.name}: ${said}`)
const idOf = async (store: Store, said: string) =>
  (await store.quotesToReview({ words: said, limit: 1 }))[0]?.id ?? Number.NaN
/** What another extractor finds in the same text. */
const reading = (rest: Partial<ArticleToRecord> = {}) => ({ ...ferry(rest), extractorVersion: 2 })

test('a fix is shown at once, counted, and kept with who said so, when, and whose it was', async () => {
  const store = await openTestStore()
  await store.recordArticle(ferry({ people }), now)
  const id = await idOf(store, 'ferry sail')

  expect(await store.fixQuote(id, { speaker: 'Ana Petrova', by: 'eva' }, later)).toMatchObject({
    speaker: 'Ana Petrova',
    isNewPerson: false,
  })

  expect(await store.quotes({ limit: 9 }, latest)).toMatchObject([
    { id, speaker: { name: 'Ana Petrova' }, confidence: 1, role: null, storedAt: '2026-01-10T12:00:00Z' },
  ])
  expect(await store.findPeople('petrova', 1)).toMatchObject([{ quotes: 1 }])
  expect(await store.findPeople('lind', 1)).toMatchObject([{ quotes: 0 }])
  await store.fixQuote(id, { speaker: null, by: 'olu' }, latest)
  expect(await shown(store)).toEqual([])
  expect(await store.quoteRecord(id)).toMatchObject({
    ...{ isFixed: true, isShown: false, speaker: null, articleText: text },
    edits: [
      { kind: 'fix', speaker: 'Ana Petrova', formerSpeaker: 'Bo Lind', by: 'eva', at: '2026-01-12T12:00:00Z' },
      { kind: 'fix', speaker: null, formerSpeaker: 'Ana Petrova', by: 'olu', at: '2026-01-14T12:00:00Z' },
    ],
  })
})

test('a fix outlives the article told again, another extractor, and an edit elsewhere in the text', async () => {
  const store = await openTestStore()
  const { id: article } = await store.recordArticle(ferry(), now)
  const id = await idOf(store, 'ferry')
  await store.fixQuote(id, { speaker: 'Ana Petrova', by: 'eva' }, later)
  const still = async (start: number) =>
    expect(await store.quotesToReview({ limit: 9 })).toMatchObject([
      { id, start, speaker: 'Ana Petrova', confidence: 1, isFixed: true, isShown: true },
    ])

  expect(await store.recordArticle(ferry(), later)).toMatchObject({ status: 'unchanged' })
  await still(text.indexOf(words))
  await store.recordArticle(ferry({ title: 'Another title' }), later)
  await still(text.indexOf(words))
  expect(await store.recordReading(article, reading({ quotes: [] }), later)).toBe(true)
  await still(text.indexOf(words))
  const wider = quoteIn(text, `"${words}" Ana`, 'Bo Lind')
  await store.recordReading(article, { ...reading({ quotes: [wider] }), extractorVersion: 3 }, later)
  await still(text.indexOf(words))
  const longer = `Corrected on Tuesday. ${text}`
  await store.recordArticle(ferry({ text: longer, quotes: [quoteIn(longer, words, 'Bo Lind')] }), latest)
  await still(longer.indexOf(words))
})

test('words that an edit of the article has taken out are nobody’s, and the fix holds again when they come back', async () => {
  const store = await openTestStore()
  await store.recordArticle(ferry(), now)
  await store.fixQuote(await idOf(store, 'ferry'), { speaker: 'Ana Petrova', by: 'eva' }, later)
  const edited = text.replace(words, 'The ferry sails,')
  await store.recordArticle(ferry({ text: edited, quotes: [quoteIn(edited, 'The ferry sails,', 'Bo Lind')] }), later)
  expect(await shown(store)).toEqual(['Bo Lind: The ferry sails,'])
  await store.recordArticle(ferry(), latest)
  expect(await shown(store)).toEqual([`Ana Petrova: ${words}`])
})

test('of the same short words in one text only the place that was meant is fixed', async () => {
  const store = await openTestStore()
  const [first, second] = [text.indexOf('No,'), text.lastIndexOf('No,')]
  const no = (start: number, whole = text) => ({ ...quoteIn(whole, 'No,', null), start, end: start + 3 })
  await store.recordArticle(ferry({ quotes: [no(first), no(second)] }), now)
  const [, she] = await store.quotesToReview({ state: 'unattributed', limit: 9 })
  await store.fixQuote(she?.id ?? 0, { speaker: 'Ana Petrova', by: 'eva' }, later)

  const edited = text.replace('The council met on Monday.', 'It met.')
  const shift = text.length - edited.length
  await store.recordArticle(
    ferry({ text: edited, quotes: [no(first - shift, edited), no(second - shift, edited)] }),
    later,
  )

  expect(await store.quotesToReview({ limit: 9 })).toMatchObject([
    { start: first - shift, speaker: null },
    { start: second - shift, speaker: 'Ana Petrova' },
  ])
  const without = text.replace(' Asked again: "No," she said.', '').replace('"No," he said.', 'Lind: "No," and left.')
  await store.recordArticle(ferry({ text: without, quotes: [no(without.indexOf('No,'), without)] }), latest)
  expect(await shown(store)).toEqual([])
})

test('what is hidden stays hidden whoever it is taken to be of, and comes back when it is said to', async () => {
  const store = await openTestStore()
  const { id: article } = await store.recordArticle(ferry(), now)
  const id = await idOf(store, 'ferry')
  expect(await store.hideQuote(id, 'eva', later)).toEqual({ isChanged: true, copies: [] })
  expect(await store.hideQuote(id, 'eva', later)).toEqual({ isChanged: false, copies: [] })

  await store.recordReading(article, reading({ quotes: [quoteIn(text, words, 'Ana Petrova')] }), later)
  const shorter = quoteIn(text, words.slice(0, -1), 'Ana Petrova')
  await store.recordReading(article, reading({ quotes: [shorter] }), later)

  expect(await shown(store)).toEqual([])
  const [hidden] = await store.quotesToReview({ state: 'hidden', limit: 9 })
  expect(await store.unhideQuote(hidden?.id ?? 0, 'olu', latest)).toMatchObject({ isChanged: true })
  expect(await shown(store)).toEqual([`Ana Petrova: ${words.slice(0, -1)}`])
  expect((await store.quoteRecord(hidden?.id ?? 0))?.edits).toMatchObject([
    { kind: 'hide', by: 'eva' },
    { kind: 'unhide', by: 'olu' },
  ])
})

test('a single name is the one person of the article who has it; two of them, and it is asked which', async () => {
  const store = await openTestStore()
  const said = '"It rains," Ana Petrova said. "It pours," Olga Petrova said. "It snows," a man said.'
  const quotes = [
    quoteIn(said, 'It rains,', 'Ana Petrova'),
    quoteIn(said, 'It pours,', 'Olga Petrova'),
    quoteIn(said, 'It snows,', null),
  ]
  await store.recordArticle(articleOf(said, { quotes }), now)
  const id = await idOf(store, 'snows')
  await expect(store.fixQuote(id, { speaker: 'Petrova', by: 'eva' }, later)).rejects.toThrow(
    'Ana Petrova or Olga Petrova',
  )
  expect(await store.fixQuote(id, { speaker: 'olga', by: 'eva' }, later)).toMatchObject({
    ...{ speaker: 'Olga Petrova', isNewPerson: false },
  })
  expect(await store.fixQuote(id, { speaker: 'Juri Holm', by: 'eva' }, later)).toMatchObject({
    ...{ speaker: 'Juri Holm', isNewPerson: true },
  })
  await expect(store.fixQuote(999, { speaker: 'Juri Holm', by: 'eva' }, later)).rejects.toThrow('no quotation 999')
  await expect(store.fixQuote(id, { speaker: ' - ', by: 'eva' }, later)).rejects.toThrow('--nobody')
  expect((await store.quoteRecord(id))?.edits).toHaveLength(2)
})

test('what another extractor finds or finds no more in a text is no news; what its source takes out is', async () => {
  const store = await openTestStore()
  const coming = attendanceIn(text, 'The council met on Monday.', { person: 'Bo Lind', status: 'expected' })
  const { id } = await store.recordArticle(ferry({ attendance: [coming] }), now)
  const asOf = async () =>
    (await store.materialOf('parade', latest, { storedBy: later })).quotes.map(({ speaker }) => speaker.name)
  const comes = async () =>
    (await store.materialOf('parade', latest, { storedBy: later })).attendance.map(({ status, person }) => [
      status,
      person?.name,
    ])

  const [was] = await store.quotesToReview({ limit: 1 })
  const found = quoteIn(text, words, 'Ana Petrova')
  await store.recordReading(id, reading({ quotes: [found], attendance: [{ ...coming, status: 'attending' }] }), latest)
  expect(await store.quotesToReview({ limit: 9 })).toMatchObject([{ id: was?.id, speaker: 'Ana Petrova' }])
  expect(await asOf()).toEqual(['Ana Petrova'])
  expect(await comes()).toEqual([['attending', 'Bo Lind']])
  await store.recordReading(id, reading({ quotes: [] }), latest)
  expect(await asOf()).toEqual([])

  await store.recordReading(id, reading({ quotes: [found] }), latest)
  const elsewhere = `${text} More follows.`
  await store.recordArticle(ferry({ text: elsewhere, quotes: [quoteIn(elsewhere, words, null)] }), latest)
  expect(await asOf()).toEqual([])
  await store.recordArticle(ferry({ quotes: [found] }), latest)
  expect(await asOf()).toEqual(['Ana Petrova'])
  const edited = 'The council met on Monday.'
  await store.recordArticle(ferry({ text: edited, quotes: [] }), latest)
  expect(await shown(store)).toEqual([])
  expect(await asOf()).toEqual(['Ana Petrova'])
  expect(await store.recordReading(id, reading(), latest)).toBe(false)
})

test('articles of an older extractor are given newest first, those entered by hand never', async () => {
  const store = await openTestStore()
  const told = (title: string, rest: Partial<ArticleToRecord>) =>
    store.recordArticle(articleOf(`${title}.`, { title, ...rest }), now)
  await told('old', { extractorVersion: 1 })
  await told('new', { extractorVersion: 2 })
  await told('hand', { extractorVersion: 0, origin: 'brief', contentKey: 'parade/hand.md' })
  const { id } = await told('older', { extractorVersion: 1 })

  const titles = async (of: { before?: number }) =>
    (await store.articlesToReadAgain(2, { ...of, limit: 9 })).map(({ title }) => title)
  expect(await titles({})).toEqual(['older', 'old'])
  expect(await titles({ before: id })).toEqual(['old'])
  expect(await store.countToReadAgain(2)).toBe(2)
})

test('words that were never found are added as somebody’s, and stay when the article is read again', async () => {
  const store = await openTestStore()
  const { id: article } = await store.recordArticle(ferry({ people, quotes: [] }), now)
  const typed = '“The  ferry will not sail\u00a0this winter”'
  const added = await store.addQuote(article, typed, { speaker: 'Petrova Ana', by: 'eva' }, later)
  expect(added).toMatchObject({ text: 'The ferry will not sail this winter', isNewPerson: true })
  await store.hideQuote(added.id, 'eva', later)
  expect(await shown(store)).toEqual([])
  await store.unhideQuote(added.id, 'eva', later)

  expect(await shown(store)).toEqual(['Petrova Ana: The ferry will not sail this winter'])
  await store.recordReading(article, reading({ quotes: [quoteIn(text, words, 'Bo Lind')] }), latest)
  expect(await shown(store)).toEqual(['Petrova Ana: The ferry will not sail this winter'])
  expect(await store.quoteRecord(added.id)).toMatchObject({
    isFixed: true,
    edits: [
      { kind: 'fix', speaker: 'Petrova Ana', formerSpeaker: null, by: 'eva', at: '2026-01-12T12:00:00Z' },
      { kind: 'hide' },
      { kind: 'unhide' },
    ],
  })
  const [fixed] = await store.fixedArticles()
  expect(fixed?.quotes.map(({ speaker, isFixed }) => [speaker, isFixed])).toEqual([['Petrova Ana', true]])
})

test('words are not added that stand nowhere, at several places, or where a quotation stands, and it is said why', async () => {
  const store = await openTestStore()
  const { id: article } = await store.recordArticle(ferry(), now)
  const add = (said: string, at = article) => store.addQuote(at, said, { speaker: 'Ana Petrova', by: 'eva' }, later)
  await expect(add('The ferry will never sail this winter')).rejects.toThrow(
    /do not stand in article \d+, letter for letter\. The nearest is: “.*The ferry will not sail this winter/,
  )
  await expect(add('No,')).rejects.toThrow(/at 2 places/)
  await expect(add('ferry will not sail')).rejects.toThrow(/Quotation \d+ stands there already: `quotes fix/)
  await expect(add('Asked again', 99)).rejects.toThrow(/There is no article 99/)
  await expect(add('" "')).rejects.toThrow(/do not stand/)
})

test('the copies of a quotation are put right and hidden with it, and what else stands with its words is told', async () => {
  const store = await openTestStore()
  const copyOf = (address: string, speaker: string) =>
    ferry({ url: address, outlet: 'Wire', quotes: [quoteIn(text, words, speaker)] })
  await store.recordArticle(copyOf(url, 'Bo Lind'), now)
  const [meant] = await store.quotesToReview({ words: 'ferry', limit: 1 })
  const [copy, another] = [`${url}-copy`, `${url}-other`]
  await store.recordArticle(copyOf(copy, 'Bo Lind'), now)
  await store.recordArticle(copyOf(another, 'Kit Roe'), now)
  const ids = new Map(
    (await store.quotesToReview({ words: 'ferry', limit: 9 })).map((each) => [each.article.url, each.id]),
  )

  const fixed = await store.fixQuote(meant?.id ?? 0, { speaker: 'Ana Petrova', by: 'eva' }, later)

  expect(fixed).toMatchObject({
    copies: [ids.get(copy)],
    others: [{ id: ids.get(another), speaker: 'Kit Roe' }],
  })
  expect((await shown(store)).toSorted()).toEqual([
    `Ana Petrova: ${words}`,
    `Ana Petrova: ${words}`,
    `Kit Roe: ${words}`,
  ])
  expect(await store.hideQuote(meant?.id ?? 0, 'eva', later)).toEqual({ isChanged: true, copies: [ids.get(copy)] })
  expect(await shown(store)).toEqual([`Kit Roe: ${words}`])
  expect(await store.unhideQuote(meant?.id ?? 0, 'eva', later)).toEqual({ isChanged: true, copies: [ids.get(copy)] })
  expect(await shown(store)).toHaveLength(3)
  expect(await store.findPeople('petrova', 1)).toMatchObject([{ quotes: 2 }])
})

test('short words in another text are another utterance, unless both texts are one outlet’s of one day', async () => {
  const store = await openTestStore()
  const said = (address: string, day: string) =>
    articleOf(`"Never," said Bo Lind. ${address}`, {
      ...{ url: address, outlet: 'Post', published: day },
      quotes: [quoteIn(`"Never," said Bo Lind. ${address}`, 'Never,', 'Bo Lind')],
    })
  await store.recordArticle(said('https://post.example/1', '2026-01-08'), now)
  await store.recordArticle(said('https://post.example/2', '2026-01-08T09:00:00Z'), now)
  await store.recordArticle(said('https://post.example/3', '2026-01-09'), now)
  const all = await store.quotesToReview({ words: 'never', limit: 9 })
  const id = (day: number) => all.find(({ article }) => article.url?.endsWith(`/${day}`))?.id

  expect(await store.fixQuote(id(1) ?? 0, { speaker: 'Ana Petrova', by: 'eva' }, later)).toMatchObject({
    copies: [id(2)],
    others: [],
  })
})
