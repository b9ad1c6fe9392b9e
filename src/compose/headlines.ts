import type { Temporal } from 'temporal-polyfill'
import type { Block, Inline } from '../document.ts'
import { formatShortDate, publishedDate } from '../time.ts'
import type { SectionInput } from './section.ts'
import { outletName, type Sources } from './sources.ts'
import type { Work } from './works.ts'

/** One line a work, newest first. */
export function headlinesSection({ works, told, sources, limit, now }: SectionInput): Block[] {
  const shown = works.filter((work) => !told.works.has(work.lead.id)).slice(0, limit)
  if (shown.length === 0) return []
  return [{ type: 'heading', text: 'Headlines' }, ...shown.map((work) => headlineItem(work, sources, now))]
}

export function headlineItem(work: Work, sources: Sources, now: Temporal.Instant): Block {
  const { lead } = work
  const title: Inline = lead.url ? { type: 'link', text: lead.title, url: lead.url } : lead.title
  const date = lead.published
    ? `, ${formatShortDate(publishedDate(lead.published), now.toZonedDateTimeISO('UTC').toPlainDate())}`
    : ''
  return { type: 'item', depth: 0, content: [title, ` · ${outletName(lead)}${date} `, ...sources.cite(work.articles)] }
}
