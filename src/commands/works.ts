import type { Temporal } from 'temporal-polyfill'
import { type Work, worksOf } from '../compose/works.ts'
import type { ArticleLine, Store } from '../store/store.ts'

/** Enough to recognise the copies among the articles of one answer. */
const MOST_QUOTES = 2_000

/** The works that these articles are prints of, recognised by everything that is quoted in them. */
export async function worksAmong(
  store: Store,
  articles: readonly ArticleLine[],
  now: Temporal.Instant,
): Promise<Work[]> {
  const distinct = [...new Map(articles.map((article) => [article.id, article])).values()]
  const quotes = await store.quotes({ articles: distinct.map(({ id }) => id), limit: MOST_QUOTES }, now)
  return worksOf(distinct, quotes)
}
