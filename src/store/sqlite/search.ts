import type { ArticleStore, Hit } from '../store.ts'
import { findPhrases, searchPhrases } from '../words.ts'
import type { Database } from './database.ts'
import { and, eq, sql } from './drizzle.ts'
import type { StoreOptions } from './open.ts'
import { knownArticle, lineColumns, mayShow, toLine } from './rows.ts'
import { article, outlet, person, quote } from './schema.ts'

/** Ranking every hit of a common word takes seconds over a million rows; the newest 2,000 take milliseconds. */
export const RANKED_HITS = 2_000
/** BM25's usual constants, and a title's words counting twice. */
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.75
const USUAL_LENGTH = 40
const TITLE_WEIGHT = 2

/** Phrases as FTS5 reads them: each quoted, all of them required. They hold letters and digits only. */
export function matching(phrases: string[][]): string {
  return phrases.map((phrase) => `"${phrase.join(' ')}"`).join(' ')
}

export function searchStore({ orm }: Database, { publishThreshold }: StoreOptions): Pick<ArticleStore, 'search'> {
  const line = orm
    .select(lineColumns)
    .from(article)
    .leftJoin(outlet, eq(outlet.id, article.outletId))
    .where(eq(article.id, sql.placeholder('id')))
    .prepare()

  return {
    async search(words, { brief, limit }, now) {
      const phrases = searchPhrases(words)
      if (phrases.length === 0) return []
      const inBrief =
        brief === undefined
          ? undefined
          : sql`article.id IN (SELECT article_id FROM article_brief WHERE brief = ${brief})`
      const known = and(knownArticle(now.epochMilliseconds), inBrief)
      const found = [...articleHits(), ...quoteHits()].filter(({ score }) => score > 0)
      found.sort((a, b) => b.score - a.score || b.sortAt - a.sortAt)
      return found.slice(0, limit).flatMap(({ articleId, title, ...found }): Hit[] => {
        const row = line.get({ id: articleId })
        if (!row) return []
        const { kind, text, speaker } = found
        const mark = findPhrases(text, phrases).ranges
        const titleMark = kind === 'article' ? findPhrases(title, phrases).ranges : []
        return [{ kind, article: toLine(row), text, mark, titleMark, speaker }]
      })

      function articleHits(): Found[] {
        return orm
          .select({ articleId: article.id, sortAt: article.sortAt, title: article.title, summary: article.summaryText })
          .from(article)
          .innerJoin(sql`article_fts`, sql`article_fts.rowid = article.id`)
          .where(and(sql`article_fts MATCH ${matching(phrases)}`, known))
          .orderBy(sql`article_fts.rowid DESC`)
          .limit(RANKED_HITS)
          .all()
          .map(({ summary, ...row }) => {
            const text = summary ?? row.title
            const inText = findPhrases(text, phrases)
            const inTitle = findPhrases(row.title, phrases)
            const counts = phrases.map((_, i) => (inText.counts[i] ?? 0) + TITLE_WEIGHT * (inTitle.counts[i] ?? 0))
            return { ...row, kind: 'article', text, speaker: null, score: score(counts, inText.length) }
          })
      }

      function quoteHits(): Found[] {
        return orm
          .select({
            ...{ articleId: article.id, sortAt: article.sortAt, title: article.title },
            ...{ text: quote.text, speaker: person.name },
          })
          .from(quote)
          .innerJoin(sql`quote_fts`, sql`quote_fts.rowid = quote.id`)
          .innerJoin(person, eq(person.id, quote.speakerId))
          .innerJoin(article, eq(article.id, quote.articleId))
          .where(and(sql`quote_fts MATCH ${matching(phrases)}`, mayShow(publishThreshold), known))
          .orderBy(sql`quote_fts.rowid DESC`)
          .limit(RANKED_HITS)
          .all()
          .map((row) => {
            const { counts, length } = findPhrases(row.text, phrases)
            return { ...row, kind: 'quote', score: score(counts, length) }
          })
      }
    },
  }
}

interface Found {
  kind: Hit['kind']
  articleId: number
  title: string
  text: string
  speaker: string | null
  score: number
  sortAt: number
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
