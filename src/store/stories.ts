/** What is kept of articles that come in, and of which of them are copies or tell one story. See store.ts for the manner. */
import type { Temporal } from 'temporal-polyfill'
import type { ArticleToRecord, Recorded } from './store.ts'

export interface StoryStore {
  /**
   * Store an item's article, remember that it came of this item, under which addresses it is known, and which story it
   * belongs to: one act. An article known under any of `addressKeys` is the one that is updated.
   */
  recordItem(item: number | null, told: ItemToRecord, now: Temporal.Instant): Promise<Recorded>
  /** The article that is known under one of these keys; see ingest/identity.ts. */
  articleAt(addressKeys: string[]): Promise<KnownArticle | undefined>
  /** Articles since then that share shingles with these: at least `least` of them. Those for all, and of that feed's own. */
  copyCandidates(
    shingles: number[],
    least: number,
    of: { since: Temporal.Instant; onlyOfFeed: number | null },
  ): Promise<CopyCandidate[]>
  /** Articles of that time that share at least `least` of these words; the twenty that share most. As above, whose. */
  storyCandidates(
    words: string[],
    least: number,
    of: { since: Temporal.Instant; until: Temporal.Instant; onlyOfFeed: number | null },
  ): Promise<StoryCandidate[]>
  /** Stories of these articles; an article that none is known of is a story of its own. */
  storiesOf(articles: number[]): Promise<Map<number, ArticleStory>>
  /** It was taken back by its outlet: the article and its quotes are no longer shown, and that is remembered as a notice. */
  retractArticle(id: number, reason: string, now: Temporal.Instant): Promise<void>
}

/** Whose words the text is when a feed says it: a feed's on the article's own site, or another's; null for a page's. */
export type FeedText = 'own' | 'other' | null

/** What a newcomer to its address is held against. */
export interface KnownArticle {
  id: number
  url: string | null
  outlet: string | null
  title: string
  byline: string | null
  published: string | null
  language: string
  text: string
  isPartial: boolean
  feedText: FeedText
  /** The feed's item that it came of, or null. */
  broughtBy: number | null
  /** What its outlet has said of it by way of correction, in its words: when it came, and since. */
  notices: string[]
  /** What people are quoted with in it. */
  quotes: string[]
}

export interface ItemToRecord {
  article: ArticleToRecord
  addressKeys: string[]
  /** Was there before anyone asked for the feed: starts no alert. */
  isHistory: boolean
  /** The page showed only a part of the article. */
  isPartial: boolean
  /** As a KnownArticle has it; null when absent. */
  feedText?: FeedText
  /** The outlet's own words that it has corrected the article; remembered when the article was there before. */
  correction: string | null
  /** The notices that it has; remembered when it is new, for then they are no news. */
  firstNotices?: string[]
  shingles: number[]
  story: StoryPlace
}

/** Where an article stands among others. */
export interface StoryPlace {
  /** The article whose story it joins, or null for a story of its own. */
  joins: number | null
  /** The article that it is a copy of, or null. */
  copyOf: number | null
  /** The agency whose text it is, or null. */
  origin: string | null
  /** Words that tell its story from others. */
  words: string[]
  /** Those of them by which others find it. */
  foundBy: string[]
}

export interface CopyCandidate {
  id: number
  shared: number
  /** How many shingles it has. */
  size: number
  copyOf: number | null
}

export interface StoryCandidate {
  id: number
  words: string[]
}

export interface ArticleStory {
  article: number
  /** The same for all articles of one story. */
  story: number
  copyOf: number | null
  origin: string | null
  /** Only a part of its text is stored: it is paywalled, or its page could not be read. */
  isPartial: boolean
  /** Its feed listed it when it was first read. */
  isHistory: boolean
}
