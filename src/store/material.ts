/** What a brief is made from, in one read, and what it makes known of its own: its people and its event. */
import type { Temporal } from 'temporal-polyfill'
import type { ChatKey } from './chats.ts'
import type { ArticleLine, AttendanceStatus, EventReportToRecord, Person, PersonToRecord, Quote } from './store.ts'

export interface BriefStore {
  /**
   * Everything a brief's sections draw from, in one consistent read, without the articles' texts; at most 500 of a kind,
   * the newest (1,000 for attendance and dates). With `storedBy`, only what had been recorded by that moment and was not
   * yet withdrawn then: what a briefing of that moment could say. With `chat`, its articles are also those of the feeds
   * that only this chat follows.
   */
  materialOf(
    brief: string,
    now: Temporal.Instant,
    of?: { storedBy?: Temporal.Instant; chat?: ChatKey },
  ): Promise<Material>
  /** Make the persons that a brief defines known, with their aliases; what articles told of them stays. */
  recordPeople(people: PersonToRecord[], now: Temporal.Instant): Promise<void>
  /** Remember a brief's event as it stands; one that is told as before changes nothing, else the old is kept beside it. */
  recordEvent(brief: string, event: EventToRecord, now: Temporal.Instant): Promise<void>
}

/** A material that has so many has been cut: older ones are stored and not in it. */
export const MOST_QUOTES_IN_MATERIAL = 500

export interface Material {
  /** Newest first. */
  articles: ArticleLine[]
  /** What their outlets said of them after they had been stored, newest first; of articles withdrawn by it too. */
  notices: Notice[]
  /** That may be shown, newest first. */
  quotes: Quote[]
  attendance: Attendance[]
  /** Newest first. */
  eventReports: EventReport[]
  facts: Fact[]
  /** Days that the articles name. */
  dates: NamedDate[]
  /** The brief's event as it was told over time, newest first. */
  events: StoredEvent[]
}

/** An event as a brief tells it; `start` is a local date or date and time in `zone`. */
export interface EventToRecord {
  name: string
  start: string
  zone: string
  place: string | null
  status: 'tentative' | 'confirmed' | 'postponed' | 'cancelled'
  repeats: 'once' | 'yearly'
}

export interface StoredEvent extends EventToRecord {
  recordedAt: string
}

export interface NamedDate {
  /** ISO calendar dates of the first and the last day meant. */
  from: string
  to: string
  /** The words that name it, and their place in the article's text. */
  text: string
  start: number
  end: number
  article: ArticleLine
}

export interface Attendance {
  id: number
  person: Person | null
  country: string | null
  status: AttendanceStatus
  representedBy: Person | null
  event: string | null
  /** Where the text puts the event, and its ISO code where that is a country. */
  place: string | null
  placeCountry: string | null
  /** ISO dates of the first and last day that the text gives the event. */
  from: string | null
  to: string | null
  /** The words that say it, as stored. */
  text: string
  confidence: number
  storedAt: string
  article: ArticleLine
}

/** An article says that an event is postponed or cancelled; dates as in `EventReportToRecord`. */
export interface EventReport extends Omit<EventReportToRecord, 'start' | 'end'> {
  id: number
  /** The sentence that says it. */
  text: string
  storedAt: string
  article: ArticleLine
}

/** An outlet has corrected its article, or taken it back. */
export interface Notice {
  kind: 'corrected' | 'withdrawn'
  /** The outlet's own words, from the article's text or title; what its server answered where there are none. */
  words: string
  seenAt: string
  article: ArticleLine
}

export interface Fact {
  id: number
  text: string
  storedAt: string
  article: ArticleLine
}
