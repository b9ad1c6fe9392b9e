import type { SQL } from 'drizzle-orm'
import type { QuoteStore } from '../store.ts'
import { findPhrases, searchPhrases } from '../words.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, inArray, sql } from './drizzle.ts'
import type { StoreOptions } from './open.ts'
import { mayShow, quoteColumns, toQuote } from './rows.ts'
import { article, articleBrief, outlet, person, quote } from './schema.ts'
import { matching, RANKED_HITS } from './search.ts'

export function quoteStore(database: Database, { publishThreshold }: StoreOptions): Pick<QuoteStore, 'quotes'> {
  const { orm } = database
  const shown = mayShow(publishThreshold)
  const selection = () =>
    orm
      .select(quoteColumns)
      .from(quote)
      .innerJoin(person, eq(person.id, quote.speakerId))
      .innerJoin(article, eq(article.id, quote.articleId))
      .leftJoin(outlet, eq(outlet.id, article.outletId))
  const newest = [desc(quote.sortAt), desc(quote.articleId), asc(quote.start)]
  const known = sql`quote.known_at <= ${sql.placeholder('now')}`
  const page = { limit: sql.placeholder('limit'), offset: sql.placeholder('offset') }
  const ofSpeaker = selection()
    .where(and(sql`quote.speaker_id = ${sql.placeholder('person')}`, shown, known))
    .orderBy(...newest)
    .limit(page.limit)
    .offset(page.offset)
    .prepare()

  return {
    async quotes({ person: speaker, words, brief, articles, limit, offset = 0 }, now) {
      const at = now.epochMilliseconds
      if (speaker !== undefined && words === undefined && brief === undefined && articles === undefined)
        return ofSpeaker.all({ person: speaker, now: at, limit, offset }).map(toQuote)

      const phrases = words === undefined ? undefined : searchPhrases(words)
      if (phrases?.length === 0) return []
      const conditions: (SQL | undefined)[] = [shown, sql`quote.known_at <= ${at}`]
      if (speaker !== undefined) conditions.push(eq(quote.speakerId, speaker))
      if (articles !== undefined) conditions.push(inArray(quote.articleId, [...articles]))
      if (phrases) conditions.push(withPhrases(phrases, speaker === undefined))
      const ids = orm.select({ id: quote.id }).from(quote).$dynamic()
      // Sorted by their ids first: the whole rows of what is not on this page are never read.
      const wanted =
        brief === undefined
          ? ids.where(and(...conditions)).orderBy(...newest)
          : ids
              .innerJoin(articleBrief, eq(articleBrief.articleId, quote.articleId))
              .where(and(eq(articleBrief.brief, brief), ...conditions))
              .orderBy(desc(articleBrief.sortAt), desc(articleBrief.articleId), asc(quote.start))
      const onPage = wanted
        .limit(limit)
        .offset(offset)
        .all()
        .map(({ id }) => id)
      const rows = selection()
        .where(inArray(quote.id, onPage))
        .orderBy(...newest)
        .all()
      return rows
        .map(toQuote)
        .filter((row) => !phrases || findPhrases(row.text, phrases).counts.every((count) => count > 0))
    },
  }

  /** The newest 2,000 of all, but all of one speaker's: theirs may be older than so many of others. */
  function withPhrases(phrases: string[][], newestOnly: boolean): SQL {
    const hits = sql`SELECT rowid FROM quote_fts WHERE quote_fts MATCH ${matching(phrases)}`
    return newestOnly ? sql`quote.id IN (${hits} ORDER BY rowid DESC LIMIT ${RANKED_HITS})` : sql`quote.id IN (${hits})`
  }
}
