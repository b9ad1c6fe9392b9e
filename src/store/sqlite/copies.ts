/** Which quotes are prints of one utterance: what is said of one of them holds for all. */
import { searchText, tokens } from '../words.ts'
import type { Database } from './database.ts'
import { and, eq, isNull, ne, sql } from './drizzle.ts'
import { isShort } from './edits.ts'
import { quote } from './found-schema.ts'
import { article } from './schema.ts'
import { HIT_ID, matching } from './search.ts'

type Row = typeof quote.$inferSelect

/** As the longest query; the whole words are compared after it. */
const LONGEST_PHRASE = 24
/** A wire text is in hundreds of papers at most; keeps one repair from being an afternoon's. */
const MOST_COPIES = 1_000

export function copyFinder({ orm }: Database) {
  return { sameWords, isCopy }

  /** What else stands with the same words, whoever said them. */
  function sameWords(own: Row): Row[] {
    const words = searchText(own.text)
    if (words === '') return []
    const start = tokens(own.text).slice(0, LONGEST_PHRASE)
    const hits = sql`SELECT ${HIT_ID} FROM quote_fts WHERE quote_fts MATCH ${matching([start.map(({ word }) => word)])} ORDER BY rowid DESC LIMIT ${MOST_COPIES}`
    return orm
      .select()
      .from(quote)
      .where(and(sql`quote.id IN (${hits})`, isNull(quote.withdrawnAt), ne(quote.id, own.id)))
      .orderBy(quote.id)
      .all()
      .filter(({ text }) => searchText(text) === words)
  }

  /** Short words are said by many: they are one utterance only where two texts tell the same, as a summary and its article. */
  function isCopy(own: Row, other: Row): boolean {
    if (!isShort(own.text)) return true
    if (own.articleId === other.articleId) return false
    const [a, b] = [own, other].map(({ articleId }) =>
      orm
        .select({ url: article.url, outletId: article.outletId, published: article.published })
        .from(article)
        .where(eq(article.id, articleId))
        .get(),
    )
    if (!a || !b) return false
    const isSameDay = a.published !== null && a.published.slice(0, 10) === b.published?.slice(0, 10)
    return (a.url !== null && a.url === b.url) || (a.outletId !== null && a.outletId === b.outletId && isSameDay)
  }
}
