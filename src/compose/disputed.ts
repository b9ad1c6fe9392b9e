/** Where sources disagree about the same thing, both sides with their sources. */
import type { Block } from '../document.ts'
import type { ArticleLine } from '../store/store.ts'
import { publishedDate } from '../time.ts'
import { type AttendanceLine, attendanceLines, type ShownStatus, statusPhrase, timeOf } from './attendees.ts'
import type { SectionInput } from './section.ts'

/** An older statement than this was overtaken by events: a change, not a dispute. Of two zones one may be a day ahead. */
const LIVE_DAYS = 1

const COMING: ShownStatus[] = ['attending', 'attended', 'expected']
const STAYING: ShownStatus[] = ['not-attending', 'did-not-attend', 'represented']

export function disputedSection({ brief, material, sources, limit, now }: SectionInput): Block[] {
  const time = timeOf(brief.event, now)
  const disputes = attendanceLines(material, brief.event)
    .flatMap((line) => {
      const against = line.otherwise.find(
        (other) =>
          isOpposite(line.status, other.status) &&
          isBySomebodyElse(line, other.articles) &&
          isLive(line, other.articles),
      )
      return against ? [{ line, against }] : []
    })
    .slice(0, limit)
  if (disputes.length === 0) return []
  return [
    { type: 'heading', text: 'Disputed' },
    ...disputes.flatMap(({ line, against }): Block[] => [
      { type: 'item', depth: 0, content: [{ type: 'strong', text: line.name }] },
      {
        type: 'item',
        depth: 1,
        content: [
          `${statusPhrase(line.status, time)} ${line.representedBy ?? ''}`.trimEnd(),
          ' ',
          ...sources.cite(line.articles),
        ],
      },
      {
        type: 'item',
        depth: 1,
        content: [`${statusPhrase(against.status, time)} `, ...sources.cite(against.articles)],
      },
    ]),
  ]
}

/** What one source says of two events, or in two sentences, is no dispute. */
function isBySomebodyElse({ articles }: AttendanceLine, against: ArticleLine[]): boolean {
  return against.some(({ id }) => articles.every((article) => article.id !== id))
}

function isOpposite(a: ShownStatus, b: ShownStatus): boolean {
  return (COMING.includes(a) && STAYING.includes(b)) || (STAYING.includes(a) && COMING.includes(b))
}

function isLive(line: AttendanceLine, against: ArticleLine[]): boolean {
  const newest = (articles: ArticleLine[]) =>
    articles
      .flatMap(({ published }) => published ?? [])
      .sort()
      .at(-1)
  const [one, other] = [newest(line.articles), newest(against)]
  if (!one || !other) return true
  return Math.abs(publishedDate(other).until(publishedDate(one), { largestUnit: 'days' }).days) <= LIVE_DAYS
}
