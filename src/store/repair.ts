/** What people say of quotations that were taken wrongly, and reading stored articles again when the extractor is another. */
import type { Temporal } from 'temporal-polyfill'
import type { ArticleLine, ArticleToRecord } from './store.ts'

export interface RepairStore {
  /** Quotes as they stand, shown or not, without those that are withdrawn; newest article first. */
  quotesToReview(of: QuotesToReview): Promise<QuoteRecord[]>
  /** One quote, also a withdrawn one, with the text it stands in and every edit of its place, oldest first. */
  quoteRecord(id: number): Promise<(QuoteRecord & { articleText: string; edits: QuoteEdit[] }) | undefined>
  /**
   * Whose words these are, said by a person: shown as theirs with confidence 1 from now on, whatever is extracted later.
   * A single name is taken for the one person of the article who has it. What is surely the same utterance in other texts
   * (the same words, as the same person's until now) is put right with it, or the words would stand for two people.
   * @throws ReaderError when there is no such quote, it is withdrawn, or several people of the article have that name
   */
  fixQuote(id: number, fix: QuoteFix, now: Temporal.Instant): Promise<QuoteFixed>
  /**
   * Words of an article that were never taken for a quotation, and whose they are, said by a person: shown like a fixed
   * one from now on, whatever is extracted later. Words are found letter for letter, quotation marks and spaces apart.
   * @throws ReaderError when there is no such article, when the words stand nowhere or at several places of it, or when a
   *   quotation stands there already
   */
  addQuote(
    articleId: number,
    words: string,
    fix: QuoteFix & { speaker: string },
    now: Temporal.Instant,
  ): Promise<QuoteAdded>
  /**
   * Take a quote out of sight, or let it be seen again, whatever is extracted later, and the same utterance in other texts
   * with it. `isChanged` is false where it was so already.
   * @throws ReaderError when there is no such quote, or it is withdrawn
   */
  hideQuote(id: number, by: string, now: Temporal.Instant): Promise<QuoteHidden>
  unhideQuote(id: number, by: string, now: Temporal.Instant): Promise<QuoteHidden>
  /** Articles with a fixed quote, with all their quotes that stand. */
  fixedArticles(): Promise<{ id: number; text: string; quotes: QuoteRecord[] }[]>
}

export interface ReadingStore {
  /**
   * Articles that an older extractor than `version` has read, newest first; none that were entered by hand. `before` is
   * the last id of the batch before.
   */
  articlesToReadAgain(version: number, of: { before?: number; limit: number }): Promise<ArticleToReadAgain[]>
  /** How many of them there are. */
  countToReadAgain(version: number): Promise<number>
  /**
   * Record what another extractor has found in a stored text. Quotes keep their ids where words and speaker, or words and
   * place, are the same, and what people said of them holds. Nothing of it is news: see `recordArticle`. Gives false,
   * changing nothing, when the article has another text by now or is gone.
   * @throws Error, storing nothing, when a text is not the slice of the article's text that its offsets say.
   */
  recordReading(id: number, reading: Reading, now: Temporal.Instant): Promise<boolean>
}

export interface QuotesToReview {
  /** Nobody's; somebody's below the threshold; set by a person; out of sight. All of them where it is not given. */
  state?: QuoteState
  /** Words of the quotation, each of them, or of the speaker's name. */
  words?: string
  limit: number
}

export const quoteStates = ['unattributed', 'unsure', 'fixed', 'hidden'] as const
export type QuoteState = (typeof quoteStates)[number]

export interface QuoteRecord {
  id: number
  start: number
  end: number
  text: string
  /** The name, or null for nobody. */
  speaker: string | null
  mention: [number, number] | null
  cue: string | null
  role: string | null
  via: string | null
  confidence: number
  /** Whether readers get to see it. */
  isShown: boolean
  isFixed: boolean
  isHidden: boolean
  isWithdrawn: boolean
  article: ArticleLine
}

export interface QuoteFix {
  /** A name, or null for nobody. */
  speaker: string | null
  by: string
}

export interface QuoteFixed {
  /** The full name it was taken for, or null for nobody. */
  speaker: string | null
  /** Nobody was known by that name until now. */
  isNewPerson: boolean
  /** The other prints that were put right with it. */
  copies: number[]
  /** Prints of the same words that are still shown as somebody else's: whether they are wrong too, a person must say. */
  others: { id: number; speaker: string }[]
}

export interface QuoteHidden {
  isChanged: boolean
  /** The other prints that went with it. */
  copies: number[]
}

export interface QuoteAdded extends Pick<QuoteFixed, 'speaker' | 'isNewPerson'> {
  id: number
  /** As they stand in the article. */
  text: string
}

export interface QuoteEdit {
  kind: 'fix' | 'hide' | 'unhide'
  speaker: string | null
  formerSpeaker: string | null
  by: string
  /** ISO 8601 UTC. */
  at: string
}

/** An article as the extractor needs it. */
export type ArticleToReadAgain = Pick<ArticleToRecord, 'title' | 'text' | 'language' | 'published'> & { id: number }

/** What was found in a text. An extracted `summary` takes the place of an extracted one, never of the editor's. */
export type Reading = Pick<
  ArticleToRecord,
  'text' | 'summary' | 'quotes' | 'people' | 'attendance' | 'eventReports' | 'facts' | 'dates' | 'extractorVersion'
>
