/** What chats were told, and what has become of it since. */
import { expect, test } from 'vitest'
import type { ChatToRecord } from '../../src/store/chats.ts'
import type { Store } from '../../src/store/store.ts'
import type { Told } from '../../src/store/told.ts'
import { articleOf, instant, openTestStore, quoteIn } from '../support.ts'

const here: ChatToRecord = { platform: 'telegram', id: '-1', kind: 'group', title: null }
const other: ChatToRecord = { ...here, id: '-2' }
const now = instant('2026-01-10T12:00:00Z')
const days = (count: number) => now.add({ hours: 24 * count })
const words = 'The ferry will not sail this winter,'
const text = `"${words}" Ana Petrova said after Bo Lind had left.`
const ferry = (quotes = [quoteIn(text, words, 'Bo Lind')], whole = text) =>
  articleOf(whole, { url: 'https://post.example/ferry', quotes })

/** A digest of one part goes to a chat, and becomes what the platform answers. */
async function deliver(
  store: Store,
  chat: ChatToRecord,
  told: Told,
  at = now,
  outcome: 'sent' | 'unsure' | 'unsure in all' = 'sent',
) {
  await store.setZone(chat, 'Asia/Seoul', at)
  const payload = { payload: { text: 'x' }, plain: [] }
  const key = `${chat.id} ${at}`
  await store.publishAlerts(
    [
      {
        ...{ chat, lane: 'digest', dedupeKey: key, about: 'parade', watch: null, parts: [payload, payload], told },
        ...{ notBefore: at, expiresAt: at.add({ hours: 6 }) },
      },
    ],
    0,
    at,
  )
  for (const part of [0, 1]) {
    const [claim] = await store.claimDue({ platform: 'telegram', owner: 'me', leaseMs: 60_000, limit: 1 }, at)
    if (!claim) throw new Error('nothing to send')
    await store.beginSending([claim], at)
    const answer =
      outcome === 'unsure in all' || (part === 1 && outcome === 'unsure')
        ? ({ status: 'unsure', reason: '500', askAgainAt: null } as const)
        : ({ status: 'sent', messageId: String(part) } as const)
    await store.settle([{ id: claim.id, owner: claim.owner, claim: claim.claim, outcome: answer }], at)
  }
}

async function toldOfBo(store: Store): Promise<Told> {
  const [quote] = await store.quotes({ limit: 1 }, days(9))
  if (!quote) throw new Error('no quote')
  const { id, name } = quote.speaker
  const prints = [{ quote: quote.id, article: quote.article.id }]
  return {
    briefs: ['parade'],
    sources: [{ number: 1, article: quote.article.id }],
    quotes: [{ brief: 'parade', words: quote.text, prints, as: { is: 'said', by: { id, name } } }],
    retracted: [],
  }
}

test('what stands as it was told is nobody’s question; what was fixed is, only where it was told and some of it arrived', async () => {
  const store = await openTestStore()
  await store.recordArticle(ferry(), now)
  const told = await toldOfBo(store)
  await deliver(store, here, told)
  await deliver(store, other, told, now, 'unsure in all')
  expect(await store.toldHere(here, 'parade')).toMatchObject({ quotes: [], retracted: [] })

  await store.fixQuote(told.quotes[0]?.prints[0]?.quote ?? 0, { speaker: 'Ana Petrova', by: 'eva' }, days(1))

  expect((await store.toldHere(here, 'parade')).quotes).toMatchObject([
    {
      words,
      at: '2026-01-10T12:00:00Z',
      now: [{ isRetracted: false, isInText: true, readings: [{ isShown: true, speaker: { name: 'Ana Petrova' } }] }],
    },
  ])
  expect(await store.toldHere(here, 'tram')).toEqual({ cited: [], quotes: [], retracted: [] })
  expect(await store.toldHere(other, 'parade')).toEqual({ cited: [], quotes: [], retracted: [] })
})

test('what a digest showed counts when any part has arrived, what it took back only when all have', async () => {
  const store = await openTestStore()
  await store.recordArticle(ferry(), now)
  const told = await toldOfBo(store)
  const quote = told.quotes[0]?.prints[0]?.quote ?? 0
  await deliver(store, here, told, now, 'unsure')
  await deliver(store, here, told, days(1), 'unsure')
  await store.fixQuote(quote, { speaker: 'Ana Petrova', by: 'eva' }, days(2))
  expect((await store.toldHere(here, 'parade')).quotes).toMatchObject([
    { words, at: '2026-01-11T12:00:00Z', as: { by: { name: 'Bo Lind' } } },
  ])
  expect((await store.toldHere(here, 'parade')).cited).toEqual([told.sources[0]?.article])

  const [fixed] = await store.quotes({ limit: 1 }, days(9))
  if (!fixed) throw new Error('no quote')
  const by = { id: fixed.speaker.id, name: fixed.speaker.name }
  const corrected = { ...told, quotes: told.quotes.map((each) => ({ ...each, as: { is: 'said' as const, by } })) }
  await deliver(store, here, corrected, days(3), 'unsure')
  expect((await store.toldHere(here, 'parade')).quotes).toMatchObject([{ as: { by: { name: 'Bo Lind' } } }])
  await deliver(store, here, corrected, days(4))
  expect((await store.toldHere(here, 'parade')).quotes).toEqual([])
})

test('the last word on a quotation is the one that counts', async () => {
  const store = await openTestStore()
  await store.recordArticle(ferry(), now)
  const told = await toldOfBo(store)
  await deliver(store, here, told)
  await store.hideQuote(told.quotes[0]?.prints[0]?.quote ?? 0, 'eva', days(1))
  const hidden = told.quotes.map((quote) => ({ ...quote, as: { is: 'hidden' as const } }))
  await deliver(store, here, { ...told, quotes: hidden }, days(2))
  expect((await store.toldHere(here, 'parade')).quotes).toMatchObject([{ as: { is: 'hidden' }, now: [{}] }])
})

test('an edit of the article that gives its words to another, or takes them out, is seen at their place', async () => {
  const store = await openTestStore()
  await store.recordArticle(ferry(), now)
  await deliver(store, here, await toldOfBo(store))
  const edited = `Corrected. ${text}`
  await store.recordArticle(ferry([quoteIn(edited, words, 'Ana Petrova')], edited), days(1))
  const seen = async () => (await store.toldHere(here, 'parade')).quotes.flatMap((quote) => quote.now)
  expect(await seen()).toMatchObject([
    { isInText: true, readings: [{ isItself: false, words, speaker: { name: 'Ana Petrova' } }] },
  ])
  await store.recordArticle(ferry([], 'The ferry sails.'), days(2))
  expect(await seen()).toMatchObject([{ isInText: false, readings: [] }])
})

test('a cited source that was taken back is told until it has been said', async () => {
  const store = await openTestStore()
  const { id } = await store.recordArticle(ferry(), now)
  const told = await toldOfBo(store)
  await deliver(store, here, told)
  await store.retractArticle(id, 'it is gone', days(1))
  expect((await store.toldHere(here, 'parade')).retracted).toMatchObject([
    { article: { id }, at: '2026-01-10T12:00:00Z' },
  ])
  await deliver(store, here, { briefs: ['parade'], sources: [], quotes: [], retracted: [id] }, days(2))
  expect((await store.toldHere(here, 'parade')).retracted).toEqual([])
})

test('a source of a shared digest is told as taken back only of its own brief, and again if it was cited since', async () => {
  const store = await openTestStore()
  const { id } = await store.recordArticle(ferry(), now)
  const cited: Told = { briefs: ['parade', 'tram'], sources: [{ number: 1, article: id }], quotes: [], retracted: [] }
  await deliver(store, here, cited)
  await store.retractArticle(id, 'it is gone', days(1))
  const retracted = async (brief: string) =>
    (await store.toldHere(here, brief)).retracted.map(({ article }) => article.id)
  expect(await retracted('tram')).toEqual([])
  expect(await retracted('parade')).toEqual([id])

  await deliver(store, here, { ...cited, sources: [], retracted: [id] }, days(2))
  expect(await retracted('parade')).toEqual([])
  await store.recordArticle(ferry(), days(3))
  await deliver(store, here, cited, days(3))
  await store.retractArticle(id, 'it is gone again', days(4))
  expect(await retracted('parade')).toEqual([id])
})

test('one that belongs to none of the briefs it was cited for any more is still told', async () => {
  const store = await openTestStore()
  const { id } = await store.recordArticle(ferry(), now)
  await deliver(store, here, { briefs: ['tram'], sources: [{ number: 1, article: id }], quotes: [], retracted: [] })
  await store.retractArticle(id, 'it is gone', days(1))
  expect((await store.toldHere(here, 'tram')).retracted).toMatchObject([{ article: { id } }])
})

test('numbers mean what they meant in the last briefing that was seen here, delivered or given as an answer', async () => {
  const store = await openTestStore()
  const numbered = (article: number): Told => ({
    briefs: ['parade', 'tram'],
    sources: [{ number: 1, article }],
    quotes: [],
    retracted: [],
  })
  expect(await store.lastShown(here, 'parade', now)).toEqual([])
  // Nothing is kept of a chat that only asks.
  await store.noteAnswer(here, numbered(1), now)
  expect(await store.lastShown(here, 'parade', days(1))).toEqual([])
  expect(await store.privacyOf(here)).toBeUndefined()

  // A part of it stands there, and the numbers are the same in all.
  await deliver(store, here, numbered(2), days(1), 'unsure')
  expect(await store.lastShown(here, 'tram', days(1))).toMatchObject([{ as: 'digest', sources: [{ article: 2 }] }])
  await store.noteAnswer(here, numbered(3), days(2))
  expect(await store.lastShown(here, 'tram', days(3))).toEqual([
    { as: 'answer', at: '2026-01-12T12:00:00Z', briefs: ['parade', 'tram'], sources: [{ number: 1, article: 3 }] },
    { as: 'digest', at: '2026-01-11T12:00:00Z', briefs: ['parade', 'tram'], sources: [{ number: 1, article: 2 }] },
  ])
  expect(await store.lastShown(here, 'tram', days(1))).toMatchObject([{ as: 'digest' }])
  // A group that has become another one keeps them, also where the other is known already.
  await store.setZone(other, 'Asia/Seoul', days(3))
  await store.moveChat(here, other.id, days(3))
  expect(await store.lastShown(other, 'tram', days(3))).toMatchObject([{ as: 'answer', sources: [{ article: 3 }] }, {}])
  expect(await store.lastShown(here, 'fair', days(3))).toEqual([])
})
