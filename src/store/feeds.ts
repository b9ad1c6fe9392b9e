/** What is kept of feeds, of what they have listed, and of which articles tell one story. See store.ts for the manner. */
import type { Temporal } from 'temporal-polyfill'
import type { ChatKey, ChatToRecord } from './chats.ts'
import type { ArticleToRecord, Recorded } from './store.ts'

export interface FeedStore {
  /**
   * A feed is one however its address is written; adding it again changes nothing but who asks for it. What it brings is
   * for all from then on: one that only chats followed starts anew.
   */
  addFeed(feed: FeedToAdd, now: Temporal.Instant): Promise<{ status: 'new' | 'known'; feed: StoredFeed }>
  /** By address or id. What it has brought stays. False when there is no such feed. */
  removeFeed(which: string | number): Promise<boolean>
  /**
   * A chat follows a feed. While nobody else asks for it, what it brings is that chat's alone.
   * @param most how many feeds a chat may follow; with as many, nothing is done and the status says so
   */
  followFeed(
    chat: ChatToRecord,
    told: { feed: Omit<FeedToAdd, 'addedBy' | 'outline'>; most: number },
    now: Temporal.Instant,
  ): Promise<{ status: 'new' | 'known'; feed: StoredFeed } | { status: 'too-many' }>
  /** By address, key or id. A feed that nobody asks for any longer goes, and what it brought for chats alone goes along. */
  unfollowFeed(chat: ChatKey, which: string | number): Promise<StoredFeed | undefined>
  /** In the order in which the chat took them up. */
  feedsOf(chat: ChatKey): Promise<StoredFeed[]>
  /** In the order of their addresses. */
  feeds(): Promise<StoredFeed[]>
  /** Make the feeds that briefs name known; one that no brief names any longer, and no person added, is not polled. */
  recordBriefFeeds(feeds: { url: string; key: string; brief: string }[], now: Temporal.Instant): Promise<void>
  /** Feeds that are to be asked by `now`, those that wait longest first. */
  dueFeeds(limit: number, now: Temporal.Instant): Promise<StoredFeed[]>
  /**
   * One poll is over. With items, those not seen before, or seen otherwise, are kept to be read; the first list a feed
   * ever gives is history. Gives how many items are new, and how many have changed.
   */
  settlePoll(id: number, poll: PollToSettle, now: Temporal.Instant): Promise<{ fresh: number; changed: number }>
  /** How many of these the feed has not listed before. */
  countUnseen(feed: number, items: ListedItem[]): Promise<number>
  /** Items that are to be read, the newest of each list first. */
  itemsToRead(feed: number, limit: number, now: Temporal.Instant): Promise<ItemToRead[]>
  /** An item could not be read: again at `retryAt`, or never when that is null. */
  postponeItem(id: number, reason: string, retryAt: Temporal.Instant | null): Promise<void>
  /**
   * Store an item's article, remember that it came of this item, under which addresses it is known, and which story it
   * belongs to: one act. An article known under any of `addressKeys` is the one that is updated.
   */
  recordItem(item: number | null, told: ItemToRecord, now: Temporal.Instant): Promise<Recorded>
  /** The article that is known under one of these keys; see ingest/identity.ts. */
  articleAt(addressKeys: string[]): Promise<{ id: number; url: string | null; title: string; text: string } | undefined>
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

export interface FeedToAdd {
  url: string
  /** The same for every way to write the address; see ingest/identity.ts. */
  key: string
  title: string | null
  /** Who asks for it. Briefs come by recordBriefFeeds, chats by followFeed. */
  addedBy: string
  /** What an OPML file said of it, to be given back as it was: folders from the outside in, and all its attributes. */
  outline: { folders: string[]; attributes: Record<string, string> } | null
}

export interface StoredFeed {
  id: number
  url: string
  key: string
  title: string | null
  /** The site's own page. */
  link: string | null
  language: string | null
  addedBy: string | null
  outline: FeedToAdd['outline']
  /** Briefs that name it. */
  briefs: string[]
  /** Only chats ask for it: what it brings is theirs alone. */
  isOnlyOfChats: boolean
  addedAt: string
  etag: string | null
  lastModified: string | null
  /** Minutes between polls, as it turned out. */
  intervalMinutes: number
  nextPollAt: string
  lastPollAt: string | null
  lastSuccessAt: string | null
  /** How often in a row it has failed, since when, and why. */
  failures: number
  failingSince: string | null
  lastError: string | null
}

export interface PollToSettle {
  /** Null when nothing was read: the feed had not changed, or failed. */
  items: ListedItem[] | null
  /** Why it failed, or null. */
  error: string | null
  nextPollAt: Temporal.Instant
  intervalMinutes: number
  /** Its new address, when it has moved for good. */
  movedTo: { url: string; key: string } | null
  etag: string | null
  lastModified: string | null
  title: string | null
  link: string | null
  language: string | null
}

/** What a feed lists, in its own order. */
export interface ListedItem {
  /** What tells it from the feed's other items. */
  key: string
  /** Changes whenever what the feed says of it does. */
  hash: string
  /** The item itself, as its reader gave it; read back as it was. */
  content: string
}

export interface ItemToRead {
  id: number
  feed: number
  content: string
  isHistory: boolean
  /** How often it could not be read. */
  attempts: number
  /** The article it became before it changed. */
  article: number | null
}

export interface ItemToRecord {
  article: ArticleToRecord
  addressKeys: string[]
  /** Was there before anyone asked for the feed: starts no alert. */
  isHistory: boolean
  /** The page showed only a part of the article. */
  isPartial: boolean
  /** The outlet's own words that it has corrected the article; remembered when the article was there before. */
  correction: string | null
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
}
