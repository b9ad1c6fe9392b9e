/** The last step in: a text that was read becomes a stored article, with what is in it and the story it belongs to. */
import { Temporal } from 'temporal-polyfill'
import { EXTRACTOR_VERSION, extract } from '../extract/extract.ts'
import type { FeedStore, StoryPlace } from '../store/feeds.ts'
import type { Recorded } from '../store/store.ts'
import type { ReadArticle } from './article-from.ts'
import { agencyOf, copyAmong, LEAST_SHARED, shinglesOf } from './copies.ts'
import { addressKey } from './identity.ts'
import { LEAST_WORDS, STORY_DAYS, storyAmong, storyWords } from './story.ts'
import { toRecord } from './to-record.ts'
import type { BriefTopic } from './topic.ts'

/** Copies of a text appear within days of it. */
const COPY_DAYS = 7

export interface IntakeContext {
  store: FeedStore
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
}

/** Extract, place among stories, and store in one act. The same article under another address is the one it was. */
export async function takeIn(
  { store, briefs }: IntakeContext,
  { article, origin, item, isHistory, addresses }: Arrival,
  now: Temporal.Instant,
): Promise<Recorded> {
  const addressKeys = [
    ...new Set([article.url, ...addresses].flatMap((each) => (each ? (addressKey(each) ?? []) : []))),
  ]
  const extraction = extract({
    text: article.text,
    title: article.title,
    lang: article.language,
    ...(article.published ? { published: article.published } : {}),
  })
  const record = toRecord(article, extraction, { origin, briefs, extractorVersion: EXTRACTOR_VERSION })
  const shingles = shinglesOf(article.text)
  const known = await store.articleAt(addressKeys)
  const story = await placeOf(store, article, shingles, known?.id ?? null, now)
  return store.recordItem(
    item,
    { article: record, addressKeys, isHistory, isPartial: article.isPartial, shingles, story },
    now,
  )
}

async function placeOf(
  store: FeedStore,
  article: ReadArticle,
  shingles: number[],
  self: number | null,
  now: Temporal.Instant,
): Promise<StoryPlace> {
  const words = storyWords(article)
  const place = { origin: agencyOf(article), words }
  const at = momentOf(article.published) ?? now
  const copies = await store.copyCandidates(shingles, LEAST_SHARED, at.subtract({ hours: COPY_DAYS * 24 }))
  const copy = copyAmong(
    shingles,
    copies.filter(({ id }) => id !== self),
  )
  // What is a copy of a copy is a copy of the first.
  if (copy) return { ...place, joins: copy.id, copyOf: copy.copyOf ?? copy.id }
  // Titles and names find it; what stands in the lead decides.
  const telling = words.filter((word) => /^[tn]:/.test(word))
  const time = { since: at.subtract({ hours: STORY_DAYS * 24 }), until: at.add({ hours: STORY_DAYS * 24 }) }
  const others = (await store.storyCandidates(telling, LEAST_WORDS, time)).filter(({ id }) => id !== self)
  return { ...place, joins: storyAmong(words, others)?.id ?? null, copyOf: null }
}

function momentOf(published: string | null): Temporal.Instant | null {
  if (!published) return null
  return Temporal.Instant.from(published.includes('T') ? published : `${published}T00:00:00Z`)
}
