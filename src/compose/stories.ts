/** Works that tell the same happening, as one line: a wire text under many roofs, or several reports of one event. */
import type { Temporal } from 'temporal-polyfill'
import type { ArticleLine } from '../store/store.ts'
import type { ArticleStory } from '../store/stories.ts'
import { outletName } from './sources.ts'
import type { Work } from './works.ts'

export interface Story {
  /** The one to show: an original before a copy, the newest first. */
  lead: Work
  works: Work[]
  /** The agency whose text it is, where the text says so. */
  origin: string | null
  /** The works that print its text. */
  copies: Work[]
  /** Outlets that print the same text, besides the one that is shown. */
  copiesIn: number
  /** Reports of their own on the same happening. */
  otherReports: number
}

/** What ingest has found out about articles, by id; one that is not in it is a story of its own. */
export type StoryPlaces = ReadonlyMap<number, ArticleStory>

/** Stories in the order of their newest work. */
export function storiesOf(works: readonly Work[], places: StoryPlaces): Story[] {
  const placeOf = (work: Work) => work.articles.flatMap(({ id }) => places.get(id) ?? [])[0]
  const grouped = Map.groupBy(works, (work) => placeOf(work)?.story ?? work)
  return [...grouped.values()].flatMap((together): Story[] => {
    const isCopy = (work: Work) => (placeOf(work)?.copyOf ?? null) !== null
    const reports = together.filter((work) => !isCopy(work))
    // A report that says who published it goes before one that does not, whichever is newer.
    const lead = reports.find((work) => work.lead.outlet) ?? reports[0] ?? together[0]
    if (!lead) return []
    const origin = placeOf(lead)?.origin ?? null
    const shown = origin ?? outletName(lead.lead)
    const printing = together.filter((work) => work === lead || isCopy(work)).map((work) => outletName(work.lead))
    const copies = together.filter((work) => work !== lead && isCopy(work))
    const copiesIn = new Set(printing.filter((name) => name !== shown)).size
    return [
      { lead, works: together, origin, copies, copiesIn, otherReports: reports.filter((work) => work !== lead).length },
    ]
  })
}

/**
 * Ids of articles that their feed listed when it was first read, and that were published before `then`: to follow a feed
 * does not make its old articles news.
 */
export function historyBefore(
  articles: readonly ArticleLine[],
  places: StoryPlaces,
  then: Temporal.Instant | null,
): Set<number> {
  if (!then) return new Set()
  const listed = articles.filter(({ id }) => places.get(id)?.isHistory)
  return new Set(listed.filter(({ published }) => isBefore(published, then)).map(({ id }) => id))
}

/** Of an article that has no more than a day, the whole day counts as after. */
function isBefore(published: string | null, then: Temporal.Instant): boolean {
  if (published === null) return true
  return published.includes('T')
    ? Date.parse(published) < then.epochMilliseconds
    : published < then.toString().slice(0, published.length)
}
