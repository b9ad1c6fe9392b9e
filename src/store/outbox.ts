/**
 * What is due, and the outbox: `pending → claimed (surely not sent) → sending (maybe sent) → sent`, and `uncertain`,
 * `dead`, `expired`, `cancelled`. Every function is one atomic act, written through to the disk before it returns.
 */
import type { Temporal } from 'temporal-polyfill'
import type { ChatKey, Delivery, Platform, StoredChat } from './chats.ts'
import type { Told } from './told.ts'

/** In the order in which they leave. */
export type Lane = 'reply' | 'alert' | 'digest'

export interface OutboxStore {
  /** Subscriptions that are due, or have to be planned (`nextRunAt` null), the longest due first. */
  dueSubscriptions(now: Temporal.Instant, limit: number): Promise<DueSubscription[]>
  /** Set when subscriptions are next taken up; one that has changed since it was read (`revision`) is left alone. */
  planSubscriptions(plans: Plan[]): Promise<void>
  /** Derive every next run anew: the zone data has changed since `zoneData` was last told. */
  noteZoneData(version: string): Promise<void>
  /**
   * Draw a line under what is stored, and give its moment: what is stored from here on is stored after it, so that a
   * digest of what was stored by then, and the next of what came after, leave nothing out and tell nothing twice.
   */
  drawLine(now: Temporal.Instant): Promise<Temporal.Instant>
  /**
   * Record what became of due slots, queue their messages and move their subscriptions on, all or nothing for each digest.
   * A digest whose subscriptions have changed since they were read, or of whose slots one was already recorded, is left
   * alone as a whole: never twice. Gives how many were recorded.
   */
  publishDigests(digests: DigestToPublish[], now: Temporal.Instant): Promise<number>

  /** Articles stored after the one that was looked at last, oldest first, and the watches there are, when there are any. */
  articlesToWatch(limit: number): Promise<{ articles: WatchedArticle[]; watches: StoredWatch[] }>
  /** Queue alerts and remember which article was looked at last. An alert of a known `dedupeKey` is not queued again. */
  publishAlerts(alerts: MessagesToQueue[], through: number, now: Temporal.Instant): Promise<void>

  /**
   * Take messages that are due, the first of each chat, by lane, then by how long they are due; those of a platform that
   * is held back, or in a chat that is, stay. A claim ends with its lease.
   */
  claimDue(
    of: { platform: Platform; owner: string; leaseMs: number; limit: number },
    now: Temporal.Instant,
  ): Promise<Claimed[]>
  /**
   * Give back what was claimed and will not be sent now, to be tried from `notBefore` on. With `useUntil` it and what
   * waits behind it in its chat are of use until then at least, if no later digest takes their place before.
   */
  release(claims: (Claim & { notBefore: Temporal.Instant; useUntil?: Temporal.Instant })[]): Promise<void>
  /**
   * Commit that the next byte may post these, after what `reports` tell of others. Gives the ids of those that may be
   * sent: not one whose claim was taken over, has ended, or was taken back.
   */
  beginSending(
    claims: Claim[],
    now: Temporal.Instant,
    reports?: Report[],
  ): Promise<{ id: number; firstSentAt: string }[]>
  /** Record what came back. A report of an older claim changes nothing, except that a message is known as sent. */
  settle(reports: Report[], now: Temporal.Instant): Promise<void>
  /** Take messages that may have been sent, and about which the platform is to be asked now. */
  claimUnsure(
    of: { platform: Platform; owner: string; leaseMs: number; limit: number },
    now: Temporal.Instant,
  ): Promise<Claimed[]>
  /** End the leases of processes that are gone: what they had claimed is pending, what they were sending unsure. */
  recoverLeases(owner: string, now: Temporal.Instant): Promise<{ pending: number; unsure: number }>
  /**
   * End leases that have run out (claimed is pending again, sending is unsure), and settle what has expired: pending as
   * expired, unsure as uncertain. Gives how many messages changed.
   */
  sweep(now: Temporal.Instant): Promise<number>

  /** The platform lets us into a chat again: what waits there and is still of use goes out. */
  resumeChat(chat: ChatKey, now: Temporal.Instant): Promise<void>
  /** A group has become another one: subscriptions, watches and messages go with it. */
  moveChat(from: ChatKey, to: string, now: Temporal.Instant): Promise<void>
  holds(): Promise<PlatformHold[]>
  /** Forget a platform's refusals, as at a start with perhaps another token. */
  probePlatform(platform: Platform): Promise<void>

  /** Deliveries for the people who run it, newest first. */
  deliveries(of: { states?: Delivery['state'][]; limit: number }): Promise<Delivery[]>
  /** Send again one message that is uncertain, dead or expired. `false` when it is none of these. */
  resendMessage(id: number, now: Temporal.Instant): Promise<boolean>
  /** Take back one message that is not sent. `false` when it is sent, or being sent. */
  dropMessage(id: number, now: Temporal.Instant): Promise<boolean>
  health(now: Temporal.Instant): Promise<Health>
  /** Delete of what was settled before `before` so much in one go. Gives how much: 0 when nothing is left. */
  prune(before: Temporal.Instant, limit: number): Promise<number>
}

export interface DueSubscription {
  id: number
  revision: number
  brief: string
  chat: StoredChat
  /** Either `at` and `days`, or `cron`. */
  at: string | null
  days: string | null
  cron: string | null
  /** The zone it goes by. */
  zone: string
  nextRunAt: string | null
  accountedUntil: string
  /** Key of the last slot that was recorded. */
  lastSlot: string | null
  /** The moment that the last delivered briefing of this brief here was composed at. */
  briefedThrough: string | null
  /** When a backup was restored: it does not know what was posted until then. */
  restoredAt: string | null
}

export interface Plan {
  id: number
  revision: number
  nextRunAt: Temporal.Instant
}

export interface DigestToPublish {
  chat: ChatKey
  subscriptions: {
    id: number
    revision: number
    slots: SlotToRecord[]
    /** Up to which moment this accounts for every occurrence, and when to take it up next. */
    accountedUntil: Temporal.Instant
    nextRunAt: Temporal.Instant
  }[]
  composedAt: Temporal.Instant
  messages: MessagesToQueue | null
}

export interface SlotToRecord {
  /** The local date, or date and time for cron. */
  key: string
  dueAt: Temporal.Instant
  status: 'queued' | 'nothing-new' | 'skipped'
  reason: string | null
}

export interface MessagesToQueue {
  chat: ChatKey
  lane: Lane
  /** Unique for what is told; each part gets its own from it. */
  dedupeKey: string
  about: string
  /** The watch that an alert answers: it is taken back when that ends. */
  watch: number | null
  /** `plain`: the same as plain text in as many messages as it takes, for a platform that cannot read the payload. */
  parts: { payload: unknown; plain: unknown[] }[]
  /** What the whole of it tells, to be kept with it. */
  told?: Told
  notBefore: Temporal.Instant
  expiresAt: Temporal.Instant
}

/** What a claim is known by: the message, who claimed it and how often it was claimed. */
export interface Claim {
  id: number
  owner: string
  claim: number
}

export interface Claimed extends Claim {
  chat: StoredChat
  lane: Lane
  payload: unknown
  nonce: string
  attempts: number
  firstSentAt: string | null
  createdAt: string
  expiresAt: string
}

/** What came back of one call, and when to try again where that is to be. */
export interface Report extends Claim {
  outcome:
    | { status: 'sent'; messageId: string }
    | { status: 'later'; reason: string; notBefore: Temporal.Instant }
    | { status: 'limited'; reason: string; until: Temporal.Instant; scope: 'chat' | 'platform' }
    | { status: 'moved'; chat: string }
    | { status: 'unreadable'; reason: string }
    | { status: 'gone'; reason: string }
    | { status: 'refused'; reason: string; until: Temporal.Instant }
    /** `askAgainAt` null where the platform cannot be asked: uncertain, then. */
    | { status: 'unsure'; reason: string; askAgainAt: Temporal.Instant | null }
    /** Asked, and surely not there. */
    | { status: 'absent' }
}

export interface PlatformHold {
  platform: Platform
  heldUntil: string
  /** How often in a row it has refused us as a whole; 0 while it takes us. */
  refusals: number
  reason: string | null
}

export interface StoredWatch {
  id: number
  chat: StoredChat
  words: string
  createdAt: string
  /** Feeds that the chat follows, by id. */
  feeds: number[]
}

export interface WatchedArticle {
  id: number
  title: string
  text: string
  outlet: string | null
  published: string | null
  storedAt: string
  /** Only for the chats that follow this feed; null for all. */
  onlyOfFeed: number | null
}

export interface Health {
  pending: number
  sending: number
  uncertain: number
  dead: number
  expired: number
  sent: number
  /** When the oldest message that is due was to be sent. */
  oldestUndelivered: string | null
  /** Since when a digest is due that could not even be written, by more than a minute: the disk is full, or nothing ticks. */
  overdueSince: string | null
  lastSentAt: string | null
  lastArticleAt: string | null
  subscriptions: number
  watches: number
  suspendedChats: number
  holds: PlatformHold[]
}
