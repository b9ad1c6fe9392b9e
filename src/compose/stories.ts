/** Works that tell the same happening, as one line: a wire text under many roofs, or several reports of one event. */
import type { ArticleStory } from '../store/feeds.ts'
import { outletName } from './sources.ts'
import type { Work } from './works.ts'

export interface Story {
  /** The one to show: an original before a copy, the newest first. */
  lead: Work
  works: Work[]
  /** The agency whose text it is, where the text says so. */
  origin: string | null
  /** Outlets that tell it besides the one that is shown. */
  alsoIn: number
}

/** What ingest has found out about articles, by id; one that is not in it is a story of its own. */
export type StoryPlaces = ReadonlyMap<number, ArticleStory>

/** Stories in the order of their newest work. */
export function storiesOf(works: readonly Work[], places: StoryPlaces): Story[] {
  const placeOf = (work: Work) => work.articles.flatMap(({ id }) => places.get(id) ?? [])[0]
  const grouped = Map.groupBy(works, (work) => placeOf(work)?.story ?? work)
  return [...grouped.values()].flatMap((together): Story[] => {
    const lead = together.find((work) => (placeOf(work)?.copyOf ?? null) === null) ?? together[0]
    if (!lead) return []
    const origin = together.flatMap((work) => placeOf(work)?.origin ?? [])[0] ?? null
    const shown = origin ?? outletName(lead.lead)
    const others = new Set(together.map((work) => outletName(work.lead)).filter((name) => name !== shown))
    return [{ lead, works: together, origin, alsoIn: others.size }]
  })
}
