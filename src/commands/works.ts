import type { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import { composeSections } from '../compose/briefing.ts'
import { numberSources, type Sources } from '../compose/sources.ts'
import type { StoryPlaces } from '../compose/stories.ts'
import { mayBeSameWork, type Work, worksOf } from '../compose/works.ts'
import type { ArticleLine, Store } from '../store/store.ts'
import type { Context } from './command.ts'
import { momentOf } from './moment.ts'

/** Of the few articles that may be prints of another; none has more than tens. */
const MOST_QUOTES = 500

/**
 * The works that these articles are prints of, and with them the editors' summaries of the same: a source goes by one title
 * wherever it is shown.
 */
export async function worksAmong(
  store: Store,
  articles: readonly ArticleLine[],
  now: Temporal.Instant,
): Promise<Work[]> {
  const found = new Map(articles.map((article) => [article.id, article]))
  const briefs = new Set(articles.flatMap((article) => article.briefs))
  const summaries = (await store.handEntered([...briefs], now)).filter(
    (summary) => !found.has(summary.id) && articles.some((article) => mayBeSameWork(article, summary)),
  )
  const all = [...found.values(), ...summaries]
  const alike = all.filter((one) => all.some((other) => other !== one && mayBeSameWork(one, other)))
  const ids = alike.map(({ id }) => id)
  return worksOf(all, ids.length === 0 ? [] : await store.quotes({ articles: ids, limit: MOST_QUOTES }, now))
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
