/** Who comes, who is sent, who stays away: one line a person or country, by the newest source, with every source that agrees. */

import { Temporal } from 'temporal-polyfill'
import type { BriefEvent } from '../brief.ts'
import type { Block, Inline } from '../document.ts'
import type { ArticleLine, Attendance, AttendanceStatus, Material } from '../store/store.ts'
import { daysTo, publishedDate, startDate } from '../time.ts'
import type { SectionInput } from './section.ts'

/** What a reader is told. `reported` is what one text claims and no plan or list confirms. */
export type ShownStatus = AttendanceStatus | 'reported'

export interface AttendanceLine {
  status: ShownStatus
  /** A person, or a delegation that is only known by its country. */
  name: string
  /** Country in brackets after a person. */
  country: string | null
  countryCode: string | null
  representedBy: string | null
  personId: number | null
  /** Those that say so, newest first. */
  articles: ArticleLine[]
  /** What other, older or lesser, sources say instead. */
  otherwise: { status: ShownStatus; articles: ArticleLine[] }[]
}

/** Groups in the order in which they are read, with what is said over each before and after the event. */
const GROUPS: { status: ShownStatus; heading: string }[] = [
  { status: 'attended', heading: 'Attended' },
  { status: 'attending', heading: 'Will attend' },
  { status: 'represented', heading: 'Send someone else' },
  { status: 'expected', heading: 'Expected' },
  { status: 'invited', heading: 'Invited' },
  { status: 'not-attending', heading: 'Will not attend' },
  { status: 'reported', heading: 'Reported, not confirmed' },
]

/** As it stands after a name. */
export const STATUS_PHRASES: Record<ShownStatus, string> = {
  attending: 'will attend',
  attended: 'attended',
  represented: 'sends',
  expected: 'is expected',
  invited: 'is invited',
  'not-attending': 'will not attend',
  reported: 'is reported, not confirmed',
}

/** Said of a country itself, not of those who come from it. */
const STAYING: ShownStatus[] = ['not-attending', 'represented']

/** An extraction below this is stored and not shown. */
const SHOWN_CONFIDENCE = 0.5

export function attendeesSection({ brief, material, sources, limit, now }: SectionInput): Block[] {
  const lines = attendanceLines(material, brief.event)
  const blocks = attendanceBlocks(lines, sources.cite, { limit, isOver: isOver(brief.event, now) })
  if (blocks.length === 0) return []
  const more = lines.length - limit
  return [
    { type: 'heading', text: headingOf(brief.event, now) },
    ...blocks,
    ...(more > 0
      ? [
          {
            type: 'note' as const,
            content: [`and ${more} more: `, { type: 'command' as const, text: `/who ${brief.name}` }],
          },
        ]
      : []),
  ]
}

function headingOf(event: BriefEvent | null, now: Temporal.Instant): string {
  if (event?.status === 'cancelled') return 'Who was to come'
  return isOver(event, now) ? 'Who came' : 'Who comes'
}

/** Whether who comes is no longer to come: the day is past where the event is, or it is cancelled. */
export function isOver(event: BriefEvent | null, now: Temporal.Instant): boolean {
  return event !== null && (event.status === 'cancelled' || daysTo(startDate(event), event.zone, now) < 0)
}

/** One line a group and person; delegations without a name that share status and sources are one line. */
export function attendanceBlocks(
  lines: readonly AttendanceLine[],
  cite: (articles: readonly ArticleLine[]) => Inline[],
  options: { limit: number; isOver: boolean },
): Block[] {
  const shown = GROUPS.flatMap((group) => lines.filter((line) => line.status === group.status)).slice(0, options.limit)
  return GROUPS.flatMap(({ status, heading }): Block[] => {
    const group = shown.filter((line) => line.status === status)
    if (group.length === 0) return []
    const people = group.filter((line) => line.personId !== null)
    const delegations = Map.groupBy(
      group.filter((line) => line.personId === null),
      (line) => JSON.stringify(cite(line.articles)),
    )
    return [
      { type: 'item', depth: 0, content: [{ type: 'strong', text: options.isOver ? past(status, heading) : heading }] },
      ...people.map((line): Block => ({ type: 'item', depth: 1, content: personLine(line, cite) })),
      ...[...delegations.values()].map(
        (same): Block => ({
          type: 'item',
          depth: 1,
          content: [
            `${STAYING.includes(status) ? '' : 'From '}${listed(same.map((line) => line.name))} `,
            ...cite(same[0]?.articles ?? []),
          ],
        }),
      ),
    ]
  })
}

/** Every person and delegation that is said to come or not, the newest credible statement first. */
export function attendanceLines(material: Material, event: BriefEvent | null): AttendanceLine[] {
  const shown = material.attendance.filter((row) => row.confidence >= SHOWN_CONFIDENCE && concerns(row, event))
  const rows = shown.map((row) => ({ ...row, person: row.person ?? whoSends(row, shown) }))
  const byWho = Map.groupBy(rows, (row) => (row.person ? `person ${row.person.id}` : `country ${row.country}`))
  const named = new Set(
    rows.flatMap((row) => (row.person?.country && isDecided(shownStatus(row, event)) ? [row.person.country] : [])),
  )

  return [...byWho.values()].flatMap((group): AttendanceLine[] => {
    const ranked = group
      .map((row) => ({ row, status: shownStatus(row, event) }))
      .sort((a, b) => credence(b) - credence(a) || newestFirst(a.row, b.row))
    const newest = ranked[0]
    if (!newest) return []
    // To send somebody is to stay away: the fuller statement of the two is the one to show.
    const sending =
      newest.status === 'not-attending' ? ranked.find(({ status }) => status === 'represented') : undefined
    const first = sending ?? newest
    if (!first.row.person && (!first.row.country || named.has(first.row.country))) return []
    const isAlike = (status: ShownStatus, other: ShownStatus) =>
      status === other || (status === 'represented' && other === 'not-attending')
    const withStatus = (status: ShownStatus) =>
      ranked.filter((each) => isAlike(status, each.status)).map((each) => each.row.article)
    const others = new Set(ranked.map((each) => each.status).filter((status) => !isAlike(first.status, status)))
    return [
      {
        status: first.status,
        name: first.row.person?.name ?? countryName(first.row.country),
        country: first.row.person?.country ? countryName(first.row.person.country) : null,
        countryCode: first.row.person?.country ?? first.row.country,
        representedBy:
          ranked.find((each) => each.status === first.status && each.row.representedBy)?.row.representedBy?.name ??
          null,
        personId: first.row.person?.id ?? null,
        articles: withStatus(first.status),
        otherwise: [...others].map((status) => ({ status, articles: withStatus(status) })),
      },
    ]
  })
}

/** "Lee will not attend, but the government will be represented by Woo": it is Lee whom Woo comes for. */
function whoSends(row: Attendance, rows: readonly Attendance[]): Attendance['person'] {
  if (row.status !== 'represented' || !row.country) return null
  const absent = rows.filter(
    (other) =>
      other.article.id === row.article.id && other.status === 'not-attending' && other.person?.country === row.country,
  )
  return absent.length === 1 ? (absent[0]?.person ?? null) : null
}

/** English name of an ISO 3166-1 alpha-2 country. */
export function countryName(code: string | null): string {
  if (!code) return ''
  return SHORT_NAMES[code] ?? REGIONS.of(code) ?? code
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region' })

function personLine(line: AttendanceLine, cite: (articles: readonly ArticleLine[]) => Inline[]): Inline[] {
  const country = line.country ? ` (${line.country})` : ''
  const sent = line.representedBy ? `, represented by ${line.representedBy}` : ''
  return [line.name, `${country}${sent} `, ...cite(line.articles)]
}

function concerns(row: Attendance, event: BriefEvent | null): boolean {
  if (!row.event || !event || event.words.length === 0) return true
  const said = row.event.toLowerCase()
  return event.words.some((word) => said.includes(word.toLowerCase()))
}

/** Nobody can have attended before the day: a text that says so early is telling what it expects. */
function shownStatus(row: Attendance, event: BriefEvent | null): ShownStatus {
  if (row.status !== 'attended' || !event) return row.status
  const published = row.article.published
  if (!published) return 'reported'
  const isEarly = Temporal.PlainDate.compare(publishedDate(published), startDate(event)) < 0
  return isEarly ? 'reported' : 'attended'
}

/** Whether it is said who of that country comes or stays away, so that its nameless leader says nothing more. */
function isDecided(status: ShownStatus): boolean {
  return ['attending', 'attended', 'represented', 'not-attending'].includes(status)
}

/** A claim that cannot be so yet never outweighs one that can. */
function credence({ status }: { status: ShownStatus }): number {
  return status === 'reported' ? 0 : 1
}

function newestFirst(a: Attendance, b: Attendance): number {
  const day = (row: Attendance) => row.article.published?.slice(0, 10) ?? ''
  return day(b).localeCompare(day(a)) || b.confidence - a.confidence || b.id - a.id
}

function past(status: ShownStatus, heading: string): string {
  const said: Partial<Record<ShownStatus, string>> = {
    attending: 'Were to attend',
    represented: 'Sent someone else',
    expected: 'Were expected',
    invited: 'Were invited',
    'not-attending': 'Were not to attend',
  }
  return said[status] ?? heading
}

function listed(names: string[]): string {
  const sorted = [...names].sort((a, b) => a.localeCompare(b, 'en'))
  return sorted.length < 2 ? sorted.join('') : `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`
}

/** As English-language news names them; ICU's names are the official long ones. */
const SHORT_NAMES: Record<string, string> = {
  CN: 'China',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  CD: 'DR Congo',
  CG: 'Congo',
  TR: 'Turkey',
}
