/** The last step in: a text that was read becomes a stored article, with what is in it and the story it belongs to. */
import { Temporal } from 'temporal-polyfill'
import { EXTRACTOR_VERSION, extract } from '../extract/extract.ts'
import type { FeedStore } from '../store/feeds.ts'
import type { Recorded } from '../store/store.ts'
import type { FeedText, KnownArticle, StoryPlace, StoryStore } from '../store/stories.ts'
import { admit } from './admit.ts'
import type { ReadArticle } from './article-from.ts'
import { agencyOf, copyAmong, LEAST_SHARED, shinglesOf } from './copies.ts'
import { addressKey, isSameSite } from './identity.ts'
import { noticeOf, noticesIn } from './notice.ts'
import { LEAST_WORDS, STORY_DAYS, storyAmong, storyWords } from './story.ts'
import { toRecord } from './to-record.ts'
import type { BriefTopic } from './topic.ts'

/** Copies of a text appear within days of it. */
const COPY_DAYS = 7

export interface IntakeContext {
  store: FeedStore & StoryStore
  /** All briefs that stand. */
  briefs: readonly BriefTopic[]
}

export interface Arrival {
  article: ReadArticle
  origin: 'added' | 'feed'
  /** The feed's item it was read from, or null. */
  item: number | null
  /** Was there before anyone asked for the feed: starts no alert. */
  isHistory: boolean
  /** Every address it is known under, besides its own. */
  addresses: string[]
  /** The feed that only chats follow, where it comes of one: then it is for these chats alone. */
  onlyOfFeed?: number
}

/** As stored; `withdrawn` when its outlet has taken it back: then nothing is stored, and what was there is out of sight. */
export type Arrived = Recorded | { status: 'withdrawn'; id: number | null; words: string }

/**
 * Extract, place among stories, and store in one act. The same article under another address is the one it was. Of what
 * only chats follow nothing is extracted: no word of it may become a person's, or change what others read.
 */
export async function takeIn(
  { store, briefs }: IntakeContext,
  { article: given, origin, item, isHistory, addresses, onlyOfFeed }: Arrival,
  now: Temporal.Instant,
): Promise<Arrived> {
  const arriving = onlyOfFeed === undefined ? given : cutForChats(given)
  const allKeys = keysOf([arriving.url, ...addresses])
  const forAll = onlyOfFeed === undefined ? undefined : await store.articleAt(allKeys)
  if (forAll) {
    if (item !== null) await store.postponeItem(item, 'it is stored for all already', null)
    return { status: 'unchanged', id: forAll.id, quotes: 0 }
  }
  const addressKeys = keysOf([arriving.url, ...addresses], onlyOfFeed)
  const known = await store.articleAt(addressKeys)
  const admitted = known ? admit(arriving, item, known) : { article: arriving, keepsText: false }
  if (!admitted) {
    if (item !== null) await store.postponeItem(item, 'its address is that of an article that it did not bring', null)
    return { status: 'unchanged', id: known?.id ?? 0, quotes: 0 }
  }
  const notice = noticeOf(admitted.article, known ? { ...known, notices: noticesHad(known) } : null)
  if (notice?.kind === 'withdrawn') {
    if (known) await store.retractArticle(known.id, notice.words, now)
    return { status: 'withdrawn', id: known?.id ?? null, words: notice.words }
  }
  // A page elsewhere that was not believed is no address of the article: others may lead to it too.
  const site = admitted.keepsText ? known?.url : null
  const ownKeys = site
    ? keysOf(
        [arriving.url, ...addresses].filter((each) => each !== null && isSameSite(each, site)),
        onlyOfFeed,
      )
    : addressKeys
  const article = known && admitted.keepsText ? withStoredText(admitted.article, known) : admitted.article
  const extraction = extract({
    text: article.text,
    title: article.title,
    lang: article.language,
    ...(article.published ? { published: article.published } : {}),
  })
  const record = {
    ...toRecord(article, extraction, { origin, briefs, extractorVersion: EXTRACTOR_VERSION }),
    ...(onlyOfFeed === undefined ? {} : { ...NOTHING_FOUND, onlyOfFeed }),
  }
  const shingles = shinglesOf(article.text)
  const story = await placeOf(
    store,
    { article, shingles, self: known?.id ?? null, onlyOfFeed: onlyOfFeed ?? null },
    now,
  )
  const correction = notice?.words ?? null
  return store.recordItem(
    item,
    {
      addressKeys: ownKeys.length > 0 ? ownKeys : addressKeys,
      ...{ article: record, isHistory, isPartial: article.isPartial, correction, shingles, story },
      firstNotices: noticesIn(article).map(({ words }) => words),
      feedText: known && admitted.keepsText ? known.feedText : feedTextOf(article),
    },
    now,
  )
}

/** The keys of these addresses; those of what only chats follow are kept apart from all others. */
function keysOf(addresses: (string | null)[], onlyOfFeed?: number): string[] {
  const keys = new Set(addresses.flatMap((each) => (each ? (addressKey(each) ?? []) : [])))
  return [...keys].map((key) => (onlyOfFeed === undefined ? key : `feed ${onlyOfFeed} ${key}`))
}

/** Its title and dates, with the text that is known. */
function withStoredText(article: ReadArticle, known: KnownArticle): ReadArticle {
  const { text, language, outlet, byline, isPartial } = known
  return { ...article, text, language, outlet, byline, isPartial, published: article.published ?? known.published }
}

/** Nobody is quoted from it, and a headline and the words that start an alert need no more. */
const LONGEST_OF_CHATS = 20_000

/** To its last whole paragraph, or where there is none so short, to the last whole word. */
function cutForChats(article: ReadArticle): ReadArticle {
  if (article.text.length <= LONGEST_OF_CHATS) return article
  const head = article.text.slice(0, LONGEST_OF_CHATS)
  const end = head.lastIndexOf('\n\n') > 0 ? head.lastIndexOf('\n\n') : head.lastIndexOf(' ')
  return { ...article, text: head.slice(0, end > 0 ? end : undefined).toWellFormed(), isPartial: true }
}

/** Also those in its text, which was stored before notices were. */
function noticesHad(known: KnownArticle): string[] {
  return [...known.notices, ...noticesIn(known).map(({ words }) => words)]
}

function feedTextOf({ fromFeed }: ReadArticle): FeedText {
  if (!fromFeed?.isText) return null
  return fromFeed.site === 'own' ? 'own' : 'other'
}

/** An address answers that its article is gone for good: take it out of sight. Gives its id, or null when none is stored. */
export async function takeBack(
  { store }: Pick<IntakeContext, 'store'>,
  { addresses, reason, onlyOfFeed }: { addresses: string[]; reason: string; onlyOfFeed?: number },
  now: Temporal.Instant,
): Promise<number | null> {
  const known = await store.articleAt(keysOf(addresses, onlyOfFeed))
  if (!known) return null
  await store.retractArticle(known.id, reason, now)
  return known.id
}

const NOTHING_FOUND = { quotes: [], people: [], attendance: [], eventReports: [], facts: [], dates: [] }

interface ToPlace {
  article: ReadArticle
  shingles: number[]
  /** Its id, when it is stored already. */
  self: number | null
  onlyOfFeed: number | null
}

async function placeOf(
  store: StoryStore,
  { article, shingles, self, onlyOfFeed }: ToPlace,
  now: Temporal.Instant,
): Promise<StoryPlace> {
  const words = storyWords(article)
  // Titles and names find it; what stands in the lead decides.
  const foundBy = words.filter((word) => /^[tn]:/.test(word))
  const place = { origin: agencyOf(article), words, foundBy }
  const at = momentOf(article.published) ?? now
  const copies = await store.copyCandidates(shingles, LEAST_SHARED, {
    since: at.subtract({ hours: COPY_DAYS * 24 }),
    onlyOfFeed,
  })
  const copy = copyAmong(
    shingles,
    copies.filter(({ id }) => id !== self),
  )
  // What is a copy of a copy is a copy of the first.
  if (copy) return { ...place, joins: copy.id, copyOf: copy.copyOf ?? copy.id }
  const time = { since: at.subtract({ hours: STORY_DAYS * 24 }), until: at.add({ hours: STORY_DAYS * 24 }), onlyOfFeed }
  const others = (await store.storyCandidates(foundBy, LEAST_WORDS, time)).filter(({ id }) => id !== self)
  return { ...place, joins: storyAmong(words, others)?.id ?? null, copyOf: null }
}

function momentOf(published: string | null): Temporal.Instant | null {
  if (!published) return null
  return Temporal.Instant.from(published.includes('T') ? published : `${published}T00:00:00Z`)
}
