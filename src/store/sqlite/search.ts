import type { Column } from 'drizzle-orm'
import type { ArticleStore, Hit } from '../store.ts'
import { countPhrases, findPhrases, searchPhrases } from '../words.ts'
import type { Database } from './database.ts'
import { and, eq, sql } from './drizzle.ts'
import { quote } from './found-schema.ts'
import type { StoreOptions } from './open.ts'
import { isInBrief, knownArticle, lineColumns, mayShow, toLine } from './rows.ts'
import { article, outlet, person } from './schema.ts'
import { given, once, onceFor } from './statements.ts'

/** Ranking every hit of a common word takes seconds over a million rows; the newest 2,000 take milliseconds. */
export const RANKED_HITS = 2_000
/** BM25's usual constants, and a title's words counting twice. */
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.75
const USUAL_LENGTH = 40
const TITLE_WEIGHT = 2

/** The id of a hit's article or quote; hits come newest first by descending rowid: see migrations/0009_lean_tables.sql. */
export const HIT_ID = sql.raw('rowid & 1073741823')

/** Phrases as FTS5 reads them: each quoted, all of them required. They hold letters and digits only. */
export function matching(phrases: string[][]): string {
  return phrases.map((phrase) => `"${phrase.join(' ')}"`).join(' ')
}

export function searchStore(database: Database, options: StoreOptions): Pick<ArticleStore, 'search'> {
  const hits = onceFor((scope: 'everywhere' | 'brief') => hitStatements(database, options, scope))
  const rows = once(() => rowStatements(database))

  return {
    async search(words, { brief, limit }, now) {
      const phrases = searchPhrases(words)
      if (phrases.length === 0) return []
      const asked = { phrases: matching(phrases), now: now.epochMilliseconds, brief }
      const { articles, quotes } = hits(brief === undefined ? 'everywhere' : 'brief')
      const found = [
        ...articles.all(asked).map(({ title, summary, ...row }): Found => {
          // Where there is no summary, the title is what was found.
          const inText = countPhrases(summary === '' ? title : summary, phrases)
          const inTitle = countPhrases(title, phrases)
          const counts = phrases.map((_, i) => (inText.counts[i] ?? 0) + TITLE_WEIGHT * (inTitle.counts[i] ?? 0))
          return { ...row, kind: 'article', score: score(counts, inText.length) }
        }),
        ...quotes.all(asked).map(({ text, ...row }): Found => {
          const { counts, length } = countPhrases(text, phrases)
          return { ...row, kind: 'quote', score: score(counts, length) }
        }),
      ].filter(({ score }) => score > 0)
      found.sort((a, b) => b.score - a.score || b.sortAt - a.sortAt)
      return found.slice(0, limit).flatMap((one) => hitOf(one, phrases) ?? [])
    },
  }

  function hitOf({ kind, id }: Found, phrases: string[][]): Hit | undefined {
    if (kind === 'article') {
      const row = rows().article.get({ id })
      if (!row) return undefined
      const text = row.summaryText ?? row.title
      const titleMark = findPhrases(row.title, phrases).ranges
      return { kind, article: toLine(row), text, mark: findPhrases(text, phrases).ranges, titleMark, speaker: null }
    }
    const row = rows().quote.get({ id })
    if (!row) return undefined
    const { line, text, speaker } = row
    return { kind, article: toLine(line), text, mark: findPhrases(text, phrases).ranges, titleMark: [], speaker }
  }
}

interface Found {
  kind: Hit['kind']
  id: number
  score: number
  sortAt: number
}

/** The newest hits, only as far as they are needed to rank them. */
function hitStatements({ orm }: Database, { publishThreshold }: StoreOptions, scope: 'everywhere' | 'brief') {
  const { phrases, now, brief } = given('phrases', 'now', 'brief')
  const newest = sql`ORDER BY rowid DESC LIMIT ${sql.raw(String(RANKED_HITS))}`
  const inScope = (articleId: Column) => (scope === 'everywhere' ? undefined : isInBrief(articleId, brief))
  return {
    articles: orm
      .select({
        ...{ id: article.id, sortAt: article.sortAt },
        ...{ title: article.searchTitle, summary: article.searchSummary },
      })
      .from(article)
      .where(
        and(
          sql`${article.id} IN (SELECT ${HIT_ID} FROM article_fts WHERE article_fts MATCH ${phrases} ${newest})`,
          knownArticle(now),
          inScope(article.id),
        ),
      )
      .prepare(),
    quotes: orm
      .select({ id: quote.id, sortAt: quote.sortAt, text: quote.searchText })
      .from(quote)
      .where(
        and(
          sql`${quote.id} IN (SELECT ${HIT_ID} FROM quote_fts WHERE quote_fts MATCH ${phrases} ${newest})`,
          sql`quote.known_at <= ${now}`,
          mayShow(publishThreshold),
          inScope(quote.articleId),
        ),
      )
      .prepare(),
  }
}

function rowStatements({ orm }: Database) {
  const { id } = given('id')
  const ofOutlet = [outlet, eq(outlet.id, article.outletId)] as const
  return {
    article: orm
      .select(lineColumns)
      .from(article)
      .leftJoin(...ofOutlet)
      .where(eq(article.id, id))
      .prepare(),
    quote: orm
      .select({ text: quote.text, speaker: person.name, line: lineColumns })
      .from(quote)
      .innerJoin(person, eq(person.id, quote.speakerId))
      .innerJoin(article, eq(article.id, quote.articleId))
      .leftJoin(...ofOutlet)
      .where(eq(quote.id, id))
      .prepare(),
  }
}

/**
 * Okapi BM25 without the rarity of words, which is the same for all hits where every word is required. 0 when a phrase
 * does not occur.
 */
function score(counts: number[], length: number): number {
  if (counts.some((count) => count === 0)) return 0
  const normal = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / USUAL_LENGTH
  return counts.reduce((sum, count) => sum + (count * (SATURATION + 1)) / (count + SATURATION * normal), 0)
}
