/** What is kept of feeds and of what they have listed. See store.ts for the manner. */
import type { Temporal } from 'temporal-polyfill'
import type { ChatKey, ChatToRecord } from './chats.ts'

export interface FeedStore {
  /**
   * A feed is one however its address is written; adding it again changes nothing but who asks for it. What it brings is
   * for all from then on, and so is what one that only chats followed has brought: it is read again.
   */
  addFeed(feed: FeedToAdd, now: Temporal.Instant): Promise<{ status: 'new' | 'known'; feed: StoredFeed }>
  /** By address or id. What it has brought stays. False when there is no such feed. */
  removeFeed(which: string | number): Promise<boolean>
  /**
   * A chat follows a feed. While nobody else asks for it, what it brings is that chat's alone.
   * @param told `server` is the platform's own for the chat, where it is one of several channels; `most` is how many feeds
   * a group may follow in all its topics or channels, `mostInAll` how many all chats together: with as many, nothing is done
   * and the status says so
   */
  followFeed(
    chat: ChatToRecord,
    told: {
      feed: Omit<FeedToAdd, 'addedBy' | 'outline'>
      server: string | null
      most: number
      mostInAll: number
    },
    now: Temporal.Instant,
  ): Promise<{ status: 'new' | 'known'; feed: StoredFeed } | { status: 'too-many'; of: 'group' | 'all' }>
  /** How many feeds a chat's group follows in all its topics or channels, and all chats together. */
  followedIn(chat: ChatKey, server: string | null): Promise<{ group: number; all: number }>
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
