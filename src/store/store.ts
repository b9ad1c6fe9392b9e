/**
 * What can be asked of what is stored, and told to it, in the domain's words. Each function is one atomic act and
 * returns a promise, so that a second store can stand beside sqlite/. Nothing here knows SQL.
 *
 * Instants are Temporal.Instant where they are arguments and ISO 8601 UTC strings in what comes back. A `published`
 * is an ISO date ("2025-08-28") where only the day is known, else an ISO instant. Offsets are UTF-16.
 */
import type { Temporal } from 'temporal-polyfill'
import type { ChatStore } from './chats.ts'
import type { FeedStore } from './feeds.ts'
import type { BriefStore } from './material.ts'
import type { OperationStore } from './operation.ts'
import type { OutboxStore } from './outbox.ts'
import type { ReadingStore, RepairStore } from './repair.ts'
import type { StoryStore } from './stories.ts'
import type { ToldStore } from './told.ts'

export interface Store
  extends ArticleStore,
    ReadingStore,
    QuoteStore,
    RepairStore,
    BriefStore,
    ChatStore,
    ToldStore,
    OutboxStore,
    OperationStore,
    FeedStore,
    StoryStore {
  /** Close the file. Nothing may be asked afterwards. */
  close(): Promise<void>
}

export interface ArticleStore {
  /**
   * Store an article with what was extracted from it, or bring the stored one up to date: same canonical address, or,
   * where one of the two has none, the same outlet and text; without any, the same `contentKey`. A summary entered by hand
   * goes by its `contentKey` alone, and is never the same as the article it sums up. What is the same changes nothing;
   * what is absent now (`url`, `outlet`, `byline`, `published` null) stays as it was known. An updated article keeps its
   * id, and its quotes theirs where text and speaker are the same; a quote that is gone is withdrawn. What people have
   * said of its quotes (see repair.ts) holds wherever the words still stand. What is found
   * newly in a text that is the same counts as found when the text came, and what is found no more as never found: how a
   * text is read is no news.
   * @throws Error, storing nothing, when a text is not the slice of the article's text that its offsets say.
   */
  recordArticle(article: ArticleToRecord, now: Temporal.Instant): Promise<Recorded>
  article(id: number): Promise<Article | undefined>
  /** Articles of a brief, or of all, that a reader can know of at `now`, newest first. */
  articles(of: { brief?: string; since?: Temporal.Instant; limit: number }, now: Temporal.Instant): Promise<Article[]>
  /** The summaries that were entered by hand beside these briefs, as a reader can know of them at `now`; at most 500. */
  handEntered(briefs: readonly string[], now: Temporal.Instant): Promise<ArticleLine[]>
  /**
   * Full-text search over titles, summaries and quotes; words in any script, each word must occur; ranked among the
   * newest 2,000 hits. `mark` ranges are UTF-16 offsets of the found words into `text`.
   */
  search(words: string, options: { brief?: string; limit: number }, now: Temporal.Instant): Promise<Hit[]>
  /** Articles whose brief links are older than `topicVersion`, to be linked anew after a brief has changed. */
  articlesToLink(topicVersion: string, limit: number): Promise<{ id: number; title: string; text: string }[]>
  /** All or none. */
  linkArticles(links: { id: number; briefs: string[] }[], topicVersion: string): Promise<void>
  /**
   * Withdraw the summaries entered by hand for a brief whose `contentKey` is not among `keep`: their files are gone.
   * Recording one again brings it back. Gives how many were withdrawn.
   */
  retireHandEntered(brief: string, keep: string[], now: Temporal.Instant): Promise<number>
}

export interface ArticleToRecord {
  /** Canonical address, or null for a text that came without one. */
  url: string | null
  outlet: string | null
  title: string
  byline: string | null
  /** ISO date or ISO instant, or null when nothing tells. */
  published: string | null
  /** BCP 47. */
  language: string
  /** The stored text that every offset points into. */
  text: string
  summary: { text: string; by: 'editor' | 'extracted' } | null
  /** How it came here. `brief` for the summaries entered by hand beside a brief. */
  origin: 'brief' | 'added' | 'feed'
  /**
   * What makes it the same article when it has no address: "parade/npr.md" for a summary entered by hand, else the
   * outlet and title; see ingest/identity.ts.
   */
  contentKey: string
  /** Names of the briefs it belongs to. */
  briefs: string[]
  /** Which version of the briefs' topics linked it. */
  topicVersion: string
  quotes: QuoteToRecord[]
  people: PersonToRecord[]
  attendance: AttendanceToRecord[]
  eventReports: EventReportToRecord[]
  facts: FactToRecord[]
  dates: { start: number; end: number; from: string; to: string }[]
  /** 0 for what an editor entered. */
  extractorVersion: number
  /** Only for the chats that follow this feed; for all when absent. */
  onlyOfFeed?: number
}

export interface QuoteToRecord {
  start: number
  end: number
  text: string
  /** A full name, or null. Persons are found or made by the store, by name and alias. */
  speaker: string | null
  mention: [number, number] | null
  cue: string | null
  role: string | null
  via: string | null
  confidence: number
}

export interface PersonToRecord {
  name: string
  aliases: string[]
  role: string | null
  country: string | null
}

export type AttendanceStatus =
  | 'attending'
  | 'represented'
  | 'not-attending'
  | 'invited'
  | 'expected'
  | 'attended'
  | 'did-not-attend'

export interface AttendanceToRecord {
  person: string | null
  country: string | null
  status: AttendanceStatus
  representedBy: string | null
  event: string | null
  /** Where the text puts the event, and its ISO code where that is a country. */
  place: string | null
  placeCountry: string | null
  /** ISO dates of the first and last day that the text gives the event. */
  from: string | null
  to: string | null
  start: number
  end: number
  confidence: number
}

/** What a text says has become of an event. */
export interface EventReportToRecord {
  status: 'moved' | 'postponed' | 'cancelled'
  event: string
  place: string | null
  placeCountry: string | null
  /** ISO date that it was to be on before, and the first and last day that may be meant by the new one. */
  wasOn: string | null
  from: string | null
  to: string | null
  start: number
  end: number
}

export interface FactToRecord {
  start: number
  end: number
  text: string
}

export interface Recorded {
  status: 'new' | 'updated' | 'unchanged'
  id: number
  quotes: number
}

export interface Article {
  id: number
  url: string | null
  outlet: string | null
  title: string
  byline: string | null
  published: string | null
  language: string
  text: string
  summary: { text: string; by: 'editor' | 'extracted' } | null
  origin: 'brief' | 'added' | 'feed'
  contentKey: string
  briefs: string[]
  storedAt: string
  updatedAt: string
}

/** An article without its text, as a line in a briefing needs it. */
export type ArticleLine = Omit<Article, 'text'>

export interface Hit {
  kind: 'article' | 'quote'
  article: ArticleLine
  /** The summary or the quote that was found. */
  text: string
  mark: [number, number][]
  /** Where the words are in `article.title`. */
  titleMark: [number, number][]
  speaker: string | null
}

export interface QuoteStore {
  /**
   * Quotes that may be shown: attributed, at or above the confidence threshold the store was opened with, neither
   * hidden nor withdrawn, from articles a reader can know of at `now`; newest first.
   */
  quotes(of: QuotesOf, now: Temporal.Instant): Promise<Quote[]>
  /**
   * People by a loosely written name: case, accents, hyphens, aliases in any script, word order, one typo. Best first;
   * `exact` when the words are one of the person's names after folding. Who is known by a bare surname only, within one
   * article, comes last and is never exact.
   */
  findPeople(words: string, limit: number): Promise<PersonFound[]>
  /** People whose name or alias starts with what was typed, most quoted first: for autocomplete. */
  suggestPeople(typed: string, limit: number): Promise<PersonFound[]>
  person(id: number): Promise<Person | undefined>
}

export interface QuotesOf {
  person?: number
  /** Words that the quote must contain, each of them, in any script. */
  words?: string
  brief?: string
  /** Only of these articles, by id. */
  articles?: readonly number[]
  limit: number
  offset?: number
}

export interface Quote {
  id: number
  start: number
  end: number
  text: string
  speaker: Person
  role: string | null
  via: string | null
  confidence: number
  /** When it was first recorded. */
  storedAt: string
  article: ArticleLine
}

export interface Person {
  id: number
  name: string
  aliases: string[]
  role: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
}

export interface PersonFound extends Person {
  exact: boolean
  /** How many quotes of this person may be shown. */
  quotes: number
}
