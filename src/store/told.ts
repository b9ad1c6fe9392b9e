/**
 * What a chat was told: which sources the numbers of a message meant, and which quotations it showed as whose. Kept with
 * the message for as long as that is, so that a correction is said only where the error was, and a number never opens
 * another source than the one it stood for.
 */
import type { Temporal } from 'temporal-polyfill'
import type { ChatKey } from './chats.ts'
import type { ArticleLine, Person } from './store.ts'

/** What one document tells. Plain data, JSON all through. */
export interface Told {
  /** Names of the briefs it is about. */
  briefs: string[]
  /** By number, the article that leads the source it stands for. */
  sources: { number: number; article: number }[]
  quotes: QuoteTold[]
  /** Ids of articles that it said were taken back. */
  retracted: number[]
}

/** A quotation as it was shown, or what was said to have become of one that was shown before. */
export interface QuoteTold {
  brief: string
  /** As stored. */
  words: string
  /** Each stored quote that it was, with its article. */
  prints: { quote: number; article: number }[]
  /** Whose it was shown as, or that it was said to be nobody's any more. */
  as: QuoteStanding
}

export type QuoteStanding =
  | { is: 'said'; by: { id: number; name: string } }
  /** An editor took it out of sight; it is not sure whose it is; its source no longer has it. */
  | { is: 'hidden' | 'unsure' | 'gone' }

export interface ToldStore {
  /**
   * What documents told this chat of a brief, as far as they are kept, and may be otherwise now: of each quotation the last
   * that was told, unless it stands as it was, and the sources cited here that were taken back. What a document showed
   * counts when any part of it has arrived, what it said to be wrong only when all have.
   */
  toldHere(chat: ChatKey, brief: string): Promise<ToldHere>
  /** What the numbers meant in the last digest and the last answer with any that this chat got of a brief by `now`, newest first. */
  lastShown(chat: ChatKey, brief: string, now: Temporal.Instant): Promise<Shown[]>
  /** Remember what the numbers of an answer mean. Only in a chat that something is kept for: nothing is stored for asking. */
  noteAnswer(chat: ChatKey, told: Pick<Told, 'briefs' | 'sources'>, now: Temporal.Instant): Promise<void>
}

export interface ToldHere {
  /** Ids of all articles that were cited here. */
  cited: number[]
  quotes: QuoteToldHere[]
  retracted: RetractedHere[]
}

export interface QuoteToldHere extends QuoteTold {
  /** When it was posted, ISO 8601 in UTC. */
  at: string
  now: PrintNow[]
}

/** A stored quote that was told, as its place is read now. */
export interface PrintNow {
  article: ArticleLine
  /** The article was taken back. */
  isRetracted: boolean
  /** Whether the article's text has the words. */
  isInText: boolean
  /** The quote itself where it stands, else those standing in the article that have its words, or some of them. */
  readings: { isItself: boolean; words: string; speaker: Person | null; isShown: boolean; isHidden: boolean }[]
}

export interface RetractedHere {
  article: ArticleLine
  at: string
}

export interface Shown {
  as: 'digest' | 'answer'
  at: string
  briefs: string[]
  sources: Told['sources']
}
