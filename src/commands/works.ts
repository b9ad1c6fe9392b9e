import type { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import { composeSections } from '../compose/briefing.ts'
import { numberSources, type Sources } from '../compose/sources.ts'
import type { StoryPlaces } from '../compose/stories.ts'
import { type Work, worksOf } from '../compose/works.ts'
import type { ArticleLine, Store } from '../store/store.ts'
import type { Context } from './command.ts'
import { momentOf } from './moment.ts'

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

/**
 * The works that these articles are prints of, with numbers: of a brief those that they have in its briefing, so that
 * `/sources` opens the same.
 */
export async function numberedAmong(
  context: Context,
  articles: readonly ArticleLine[],
  brief: Brief | undefined,
): Promise<{ works: Work[]; places: StoryPlaces; sources: Sources }> {
  const { store, now } = context
  if (brief) {
    const moment = await momentOf(context, brief)
    const { works, sources } = composeSections(brief, moment).input
    const own = new Set(articles.map((article) => sources.workOf(article)))
    // A briefing leans on the newest of a great many.
    if (!own.has(undefined)) return { works: works.filter((work) => own.has(work)), places: moment.stories, sources }
  }
  const works = await worksAmong(store, articles, now)
  const places = await store.storiesOf(works.flatMap((work) => work.articles.map(({ id }) => id)))
  return { works, places, sources: numberSources(works, places) }
}

/** Names of the briefs that any source cited so far is of: there `/sources` can follow its number. */
export function briefsWith(sources: Sources): string[] {
  return [...new Set(sources.cited().flatMap(({ articles }) => articles.flatMap(({ briefs }) => briefs)))]
}
