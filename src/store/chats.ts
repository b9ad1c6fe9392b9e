/** What is kept for a chat: its settings, what it has subscribed to and watches, and what was sent there. */
import type { Temporal } from 'temporal-polyfill'

export type Platform = 'discord' | 'telegram' | 'terminal' | 'web'

/** A place on a platform: the platform's own id, with the topic after a slash where there is one. */
export interface ChatKey {
  platform: Platform
  id: string
}

export interface ChatToRecord extends ChatKey {
  kind: 'direct' | 'group'
  title: string | null
}

export interface StoredChat extends ChatToRecord {
  /** IANA, or null while nobody has said. */
  zone: string | null
  /** Local times such as "22:00"; nothing is posted from the one to the other. */
  quiet: { from: string; to: string } | null
  whenNothingNew: 'say-so' | 'stay-silent'
  /** Why and since when nothing is tried there, until the platform lets us in again. */
  suspended: { since: string; reason: string } | null
}

export interface ChatStore {
  chat(key: ChatKey): Promise<StoredChat | undefined>
  /**
   * Remember what a known chat is called now, and try again there if it was suspended: it has just spoken to us. A chat
   * that nothing is kept for is not stored by this.
   */
  sawChat(chat: ChatToRecord, now: Temporal.Instant): Promise<void>
  /** Subscriptions without a zone of their own follow, from their next occurrence on. */
  setZone(chat: ChatToRecord, zone: string, now: Temporal.Instant): Promise<void>
  /** `null` for none. */
  setQuietHours(chat: ChatToRecord, quiet: StoredChat['quiet'], now: Temporal.Instant): Promise<void>
  setWhenNothingNew(chat: ChatToRecord, choice: StoredChat['whenNothingNew'], now: Temporal.Instant): Promise<void>

  /** One subscription of a brief for each chat: another time, day or zone changes the one there is. */
  subscribe(chat: ChatToRecord, told: SubscriptionToRecord, now: Temporal.Instant): Promise<Subscribed>
  /**
   * End one subscription, or all, and take back what is queued for it. A digest that others are also in is composed
   * anew without it. Gives the names of the briefs that were ended.
   */
  unsubscribe(chat: ChatKey, brief: string | null, now: Temporal.Instant): Promise<string[]>
  /** In the order of their briefs' names. */
  subscriptionsOf(chat: ChatKey): Promise<Subscription[]>
  /**
   * Make the schedules that briefs' files fix the ones there are; what is gone from the files ends. Chats of people are
   * not touched.
   */
  recordSchedules(schedules: ScheduleToRecord[], now: Temporal.Instant): Promise<void>

  /** Watching the same words, in whatever case, twice is once; `false` then. */
  watch(chat: ChatToRecord, words: string, now: Temporal.Instant): Promise<boolean>
  /** Stop one, or all. Gives the words that were watched. */
  unwatch(chat: ChatKey, words: string | null): Promise<string[]>
  watchesOf(chat: ChatKey): Promise<string[]>

  /** What was and will be sent here, newest first. */
  deliveriesOf(chat: ChatKey, limit: number): Promise<Delivery[]>
  /** What the last days' slots became, newest first: posted, nothing new, skipped and why. */
  slotsOf(chat: ChatKey, limit: number): Promise<SlotTold[]>
  /** What may not have arrived here, oldest first. */
  uncertainOf(chat: ChatKey): Promise<Delivery[]>
  /** Send again what is uncertain here. Gives how many messages. */
  resend(chat: ChatKey, now: Temporal.Instant): Promise<number>
  /** The moment that the last delivered briefing of `brief` here was composed at. */
  briefedThrough(chat: ChatKey, brief: string): Promise<string | undefined>

  /** Everything that is stored about a chat, in numbers and settings. */
  privacyOf(chat: ChatKey): Promise<ChatRecord | undefined>
  /** Delete all of it, queued messages too. `false` when there was nothing. */
  forgetChat(chat: ChatKey): Promise<boolean>
}

export interface SubscriptionToRecord {
  brief: string
  /** Local time, "08:00". */
  at: string
  /** ISO weekdays in order, Monday is 1: "1234567", "12345". */
  days: string
  /** IANA, or null to follow the chat's. */
  zone: string | null
}

export interface Subscription extends SubscriptionToRecord {
  id: number
  /** The zone it goes by: its own, the chat's, or UTC while nobody has said. */
  effectiveZone: string
  /** The local date of its last slot, posted or not: its next one is on a later date. */
  lastDate: string | null
  /** After this moment comes its next occurrence. */
  accountedUntil: string
  createdAt: string
}

export interface Subscribed {
  status: 'new' | 'changed' | 'same'
  subscription: Subscription
}

/** A chat that a brief's file fixes. */
export interface ScheduleToRecord {
  brief: string
  platform: Platform
  chat: string
  /** Cron syntax, five fields. */
  cron: string
  zone: string
}

export type MessageState = 'pending' | 'claimed' | 'sending' | 'sent' | 'uncertain' | 'dead' | 'expired' | 'cancelled'

export interface Delivery {
  id: number
  platform: Platform
  chat: string
  state: MessageState
  /** What it is, for people: "parade, 3 September". */
  about: string
  part: number
  parts: number
  attempts: number
  /** Nothing is tried before. */
  notBefore: string
  createdAt: string
  settledAt: string | null
  /** Why it is not sent, when it is not. */
  error: string | null
}

export interface SlotTold {
  brief: string
  dueAt: string
  /** `sent` when every part was; `waiting` while some are not settled. */
  status: 'waiting' | 'sent' | 'uncertain' | 'failed' | 'nothing-new' | 'skipped' | 'cancelled'
  reason: string | null
}

export interface ChatRecord {
  chat: StoredChat
  since: string
  subscriptions: number
  watches: number
  /** That it follows. */
  feeds: number
  messages: number
  slots: number
}
