/** The story day by day, oldest first: what was published, and the event itself in its place. */
import { Temporal } from 'temporal-polyfill'
import type { Block, Inline } from '../document.ts'
import { formatShortDate, publishedDate, startDate } from '../time.ts'
import type { SectionInput } from './section.ts'
import { outletName } from './sources.ts'

export function timelineSection({ brief, works, sources, limit, now }: SectionInput): Block[] {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate()
  // Works come the newest first: of one day, too, the oldest is told first.
  const published = works.toReversed().flatMap(({ lead, articles }) =>
    lead.published
      ? [
          {
            day: publishedDate(lead.published),
            content: (): Inline[] => [`${outletName(lead)}: ${lead.title} `, ...sources.cite(articles)],
          },
        ]
      : [],
  )
  const event = brief.event ? [{ day: startDate(brief.event), content: strongly(brief.event.name) }] : []
  const days = [...published, ...event].sort((a, b) => Temporal.PlainDate.compare(a.day, b.day)).slice(-limit)
  if (published.length === 0) return []
  return [
    { type: 'heading', text: 'Timeline' },
    ...days.map(({ day, content }): Block => {
      const dated: Inline[] = [`${formatShortDate(day, today)} · `, ...content()]
      return { type: 'item', depth: 0, content: dated }
    }),
  ]
}

function strongly(text: string): () => Inline[] {
  return () => [{ type: 'strong', text }]
}
