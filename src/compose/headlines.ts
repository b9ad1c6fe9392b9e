import type { Temporal } from 'temporal-polyfill'
import type { Block, Inline } from '../document.ts'
import { formatShortDate, publishedDate } from '../time.ts'
import type { SectionInput } from './section.ts'
import { outletName, type Sources } from './sources.ts'
import type { Story } from './stories.ts'

/** With more numbers than this behind a line nobody follows them; the others stand in `/sources`. */
const MOST_CITED = 4

/** One line a story, newest first. */
export function headlinesSection({ stories, told, sources, limit, now }: SectionInput): Block[] {
  const shown = stories.filter(({ lead }) => !told.works.has(lead.lead.id)).slice(0, limit)
  if (shown.length === 0) return []
  return [{ type: 'heading', text: 'Headlines' }, ...shown.map((story) => headlineItem(story, sources, now))]
}

export function headlineItem(
  { lead: work, works, origin, copiesIn, otherReports }: Story,
  sources: Sources,
  now: Temporal.Instant,
): Block {
  const { lead } = work
  const title: Inline = lead.url ? { type: 'link', text: lead.title, url: lead.url } : lead.title
  const date = lead.published
    ? `, ${formatShortDate(publishedDate(lead.published), now.toZonedDateTimeISO('UTC').toPlainDate())}`
    : ''
  const copies = copiesIn > 0 ? ` · also in ${copiesIn} ${copiesIn === 1 ? 'outlet' : 'outlets'}` : ''
  const others = otherReports > 0 ? ` · ${otherReports} other ${otherReports === 1 ? 'report' : 'reports'}` : ''
  const cited = [work, ...works.filter((each) => each !== work)].slice(0, MOST_CITED)
  return {
    type: 'item',
    depth: 0,
    content: [
      title,
      ` · ${origin ?? outletName(lead)}${date}${copies}${others} `,
      ...sources.cite(cited.flatMap(({ articles }) => articles)),
    ],
  }
}
