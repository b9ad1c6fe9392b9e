/** What is read of the tables in one piece, and the plain data made of it. */
import type { Column, SQL } from 'drizzle-orm'
import type { ArticleLine, Person, Quote } from '../store.ts'
import type { Database } from './database.ts'
import { and, eq, isNull, lte, sql } from './drizzle.ts'
import { quote } from './found-schema.ts'
import { article, outlet, person } from './schema.ts'
import { given, isAmong, listed, once } from './statements.ts'

/** A day begins first at UTC+14 (Kiritimati): from then on, a reader somewhere can know what is dated with that day. */
export const EARLIEST_ZONE_MS = 14 * 60 * 60 * 1000

/** Only where `outlet` is joined to `article`. */
export const lineColumns = {
  id: article.id,
  url: article.url,
  outlet: outlet.name,
  title: article.title,
  byline: article.byline,
  published: article.published,
  language: article.language,
  summaryText: article.summaryText,
  summaryBy: article.summaryBy,
  origin: article.origin,
  contentKey: article.contentKey,
  briefs: sql<string>`(SELECT json_group_array(brief) FROM article_brief WHERE article_id = article.id)`,
  storedAt: article.storedAt,
  updatedAt: article.updatedAt,
}

export const personColumns = {
  id: person.id,
  name: person.name,
  role: person.role,
  country: person.country,
  aliases: sql<string>`(SELECT json_group_array(name) FROM person_name WHERE person_id = person.id AND kind = 'alias')`,
}

/** A quote without its speaker and article, which `rowReader` adds. Only of those that have a speaker. */
export const quoteColumns = {
  id: quote.id,
  start: quote.start,
  end: quote.end,
  text: quote.text,
  role: quote.role,
  via: quote.via,
  confidence: quote.confidence,
  createdAt: quote.createdAt,
  speakerId: sql<number>`quote.speaker_id`,
  articleId: quote.articleId,
}

interface LineRow extends Omit<ArticleLine, 'summary' | 'briefs' | 'storedAt' | 'updatedAt'> {
  summaryText: string | null
  summaryBy: 'editor' | 'extracted' | null
  briefs: string
  storedAt: number
  updatedAt: number
}
type PersonRow = Omit<Person, 'aliases'> & { aliases: string }
type QuoteRow = Omit<Quote, 'speaker' | 'article' | 'storedAt'> & {
  speakerId: number
  articleId: number
  createdAt: number
}

/** Reads each article and each person once, however many rows are theirs. */
export interface RowReader {
  lines(ids: Iterable<number>): Map<number, ArticleLine>
  people(ids: Iterable<number>): Map<number, Person>
  quotes(rows: QuoteRow[]): Quote[]
}

export function rowReader({ orm }: Database): RowReader {
  const { ids } = given('ids')
  const statements = once(() => ({
    lines: orm
      .select(lineColumns)
      .from(article)
      .leftJoin(outlet, eq(outlet.id, article.outletId))
      .where(isAmong(article.id, ids))
      .prepare(),
    people: orm.select(personColumns).from(person).where(isAmong(person.id, ids)).prepare(),
  }))
  return { lines, people, quotes }

  function lines(of: Iterable<number>): Map<number, ArticleLine> {
    const rows = statements().lines.all({ ids: listed(new Set(of)) })
    return byId(rows.map(toLine))
  }

  function people(of: Iterable<number>): Map<number, Person> {
    const rows = statements().people.all({ ids: listed(new Set(of)) })
    return byId(rows.map(toPerson))
  }

  function quotes(rows: QuoteRow[]): Quote[] {
    const ofId = lines(rows.map(({ articleId }) => articleId))
    const speakers = people(rows.map(({ speakerId }) => speakerId))
    return rows.map((row) => toQuote(row, found(speakers.get(row.speakerId)), found(ofId.get(row.articleId))))
  }
}

export function toQuote(row: QuoteRow, speaker: Person, article: ArticleLine): Quote {
  const { id, start, end, text, role, via, confidence } = row
  return { id, start, end, text, speaker, role, via, confidence, storedAt: toIso(row.createdAt), article }
}

export function byId<T extends { id: number }>(rows: T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** The foreign keys say that it is there. */
export function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('an article or a person that a row points to is not there')
  return row
}

export function toLine({ summaryText, summaryBy, briefs, storedAt, updatedAt, ...rest }: LineRow): ArticleLine {
  const stored = toIso(storedAt)
  return {
    ...rest,
    summary: summaryText === null || summaryBy === null ? null : { text: summaryText, by: summaryBy },
    briefs: toStrings(briefs),
    storedAt: stored,
    updatedAt: updatedAt === storedAt ? stored : toIso(updatedAt),
  }
}

export function toPerson({ aliases, ...rest }: PersonRow): Person {
  return { ...rest, aliases: toStrings(aliases) }
}

/** ISO 8601 in UTC, without milliseconds where there are none. */
export function toIso(ms: number): string {
  const iso = new Date(ms).toISOString()
  return ms % 1000 === 0 ? `${iso.slice(0, -5)}Z` : iso
}

/** What any reader can know of at a moment, and no editor has taken back. */
export function knownArticle(now: number | SQL): SQL | undefined {
  return and(lte(article.knownAt, now), isNull(article.withdrawnAt), isNull(article.onlyOfFeed))
}

export function isInBrief(articleId: Column, brief: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM article_brief WHERE article_id = ${articleId} AND brief = ${brief})`
}

/** The one rule of what may be shown as somebody's words; that the text is the article's is checked when it is written. */
export function mayShow(threshold: number): SQL {
  return sql`${mayHaveBeenShown(threshold)} AND quote.withdrawn_at IS NULL`
}

/** The same of quotes that may be withdrawn by now. */
export function mayHaveBeenShown(threshold: number): SQL {
  return sql`quote.speaker_id IS NOT NULL AND quote.confidence >= ${threshold} AND quote.hidden_at IS NULL`
}

function toStrings(json: string): string[] {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list.map(String).sort() : []
}
