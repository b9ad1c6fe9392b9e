/** What is read of the tables in one piece, and the plain data made of it. */
import type { Column, SQL } from 'drizzle-orm'
import type { ArticleLine, Person, Quote } from '../store.ts'
import { and, isNull, lte, sql } from './drizzle.ts'
import { article, outlet, person, quote } from './schema.ts'

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

/** Only where `person` and `article` with its `outlet` are joined to `quote`. */
export const quoteColumns = {
  id: quote.id,
  start: quote.start,
  end: quote.end,
  text: quote.text,
  role: quote.role,
  via: quote.via,
  confidence: quote.confidence,
  createdAt: quote.createdAt,
  speaker: personColumns,
  article: lineColumns,
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
  speaker: PersonRow
  article: LineRow
  createdAt: number
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

export function toQuote({ speaker, article, createdAt, ...rest }: QuoteRow): Quote {
  return { ...rest, speaker: toPerson(speaker), article: toLine(article), storedAt: toIso(createdAt) }
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
