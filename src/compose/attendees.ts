/** Who comes, who is sent, who stays away: one line a person or country, by the newest source, with every source that agrees. */

import { Temporal } from 'temporal-polyfill'
import type { BriefEvent } from '../brief.ts'
import type { Block, Inline } from '../document.ts'
import type { Attendance, Material } from '../store/material.ts'
import type { ArticleLine, AttendanceStatus } from '../store/store.ts'
import { daysTo, publishedDate, startDate } from '../time.ts'
import { speaksOf } from './concerns.ts'
import { reportsOf } from './eventReports.ts'
import { listed } from './listed.ts'
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
  /** Of one who sends another: those that say only that they stay away. */
  staying: ArticleLine[]
  /** What other, older or lesser, sources say instead. */
  otherwise: { status: ShownStatus; articles: ArticleLine[] }[]
}

/** In the order in which they are read. */
const GROUPS: ShownStatus[] = [
  'attended',
  'attending',
  'represented',
  'expected',
  'invited',
  'not-attending',
  'did-not-attend',
  'reported',
]

/** What stands over one person or country and over several, before the event. */
const HEADINGS: Record<ShownStatus, [one: string, several: string]> = {
  attended: ['Attended', 'Attended'],
  attending: ['Will attend', 'Will attend'],
  represented: ['Sends someone else', 'Send someone else'],
  expected: ['Expected', 'Expected'],
  invited: ['Invited', 'Invited'],
  'not-attending': ['Will not attend', 'Will not attend'],
  'did-not-attend': ['Did not attend', 'Did not attend'],
  reported: ['Reported, not confirmed', 'Reported, not confirmed'],
}

/** The same once the day is past: what was said before it is still only what was meant to be. */
const PAST_HEADINGS: Partial<typeof HEADINGS> = {
  attending: ['Was to attend', 'Were to attend'],
  represented: ['Was to send someone else', 'Were to send someone else'],
  expected: ['Was expected', 'Were expected'],
  invited: ['Was invited', 'Were invited'],
  'not-attending': ['Was not to attend', 'Were not to attend'],
}

const PHRASES: Record<ShownStatus, string> = {
  attending: 'will attend',
  attended: 'attended',
  represented: 'sends',
  expected: 'is expected',
  invited: 'is invited',
  'not-attending': 'will not attend',
  'did-not-attend': 'did not attend',
  reported: 'is reported, not confirmed',
}

const PAST_PHRASES: Partial<typeof PHRASES> = {
  attending: 'was to attend',
  represented: 'was to send',
  expected: 'was expected',
  invited: 'was invited',
  'not-attending': 'was not to attend',
}

/** As it stands after a name; of what is over, what was meant to be. */
export function statusPhrase(status: ShownStatus, time: 'to come' | 'over'): string {
  return (time === 'over' ? PAST_PHRASES[status] : undefined) ?? PHRASES[status]
}

/** What can only be said once it is over. */
const KNOWN_AFTER: ShownStatus[] = ['attended', 'did-not-attend']

/** Said of a country itself, not of those who come from it. */
const STAYING: ShownStatus[] = ['not-attending', 'did-not-attend', 'represented']

/** An extraction below this is stored and not shown. */
const SHOWN_CONFIDENCE = 0.5

export function attendeesSection({ brief, material, sources, limit, now }: SectionInput): Block[] {
  const lines = attendanceLines(material, brief.event)
  const blocks = attendanceBlocks(lines, sources.cite, { limit, time: timeOf(brief.event, now) })
  if (blocks.length === 0) return []
  const more = lines.length - shownWithin(lines, limit).length
  return [
    { type: 'heading', text: headingOf(brief.event, lines, now) },
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

function headingOf(event: BriefEvent | null, lines: readonly AttendanceLine[], now: Temporal.Instant): string {
  if (timeOf(event, now) === 'to come') return 'Who comes'
  return lines.some(({ status }) => KNOWN_AFTER.includes(status)) ? 'Who came' : 'Who was to come'
}

/** Whether who comes is no longer to come: the day is past where the event is, or it is cancelled. */
export function timeOf(event: BriefEvent | null, now: Temporal.Instant): 'to come' | 'over' {
  if (!event) return 'to come'
  return event.status === 'cancelled' || daysTo(startDate(event), event.zone, now) < 0 ? 'over' : 'to come'
}

/** As many lines as fit, in the order of the groups; of each group at least its first, or who stays away would be cut off. */
export function shownWithin(lines: readonly AttendanceLine[], limit: number): AttendanceLine[] {
  const ordered = GROUPS.flatMap((status) => lines.filter((line) => line.status === status))
  const isFirst = (line: AttendanceLine) => ordered.find(({ status }) => status === line.status) === line
  const room = limit - ordered.filter(isFirst).length
  const others = ordered.filter((line) => !isFirst(line)).slice(0, Math.max(0, room))
  return ordered.filter((line) => isFirst(line) || others.includes(line))
}

/** One line a group and person; delegations without a name that share status, sources and who is sent are one line. */
export function attendanceBlocks(
  lines: readonly AttendanceLine[],
  cite: (articles: readonly ArticleLine[]) => Inline[],
  options: { limit: number; time: 'to come' | 'over' },
): Block[] {
  const shown = shownWithin(lines, options.limit)
  return GROUPS.flatMap((status): Block[] => {
    const group = shown.filter((line) => line.status === status)
    if (group.length === 0) return []
    const people = group.filter((line) => line.personId !== null)
    const delegations = Map.groupBy(
      group.filter((line) => line.personId === null),
      (line) => JSON.stringify([line.representedBy, cite(line.articles)]),
    )
    return [
      { type: 'item', depth: 0, content: [{ type: 'strong', text: heading(status, group.length, options.time) }] },
      ...people.map((line): Block => ({ type: 'item', depth: 1, content: personLine(line, cite) })),
      ...[...delegations.values()].map(
        (same): Block => ({
          type: 'item',
          depth: 1,
          content: [
            `${STAYING.includes(status) ? '' : 'From '}${listed(same.map((line) => line.name).sort((a, b) => a.localeCompare(b, 'en')))}${sentBy(same[0])} `,
            ...cite(same[0]?.articles ?? []),
          ],
        }),
      ),
    ]
  })
}

/** Every person and delegation that is said to come or not, the newest credible statement first. */
export function attendanceLines(material: Material, event: BriefEvent | null): AttendanceLine[] {
  const reports = event ? reportsOf(event, material.eventReports) : []
  const shown = material.attendance.filter(
    (row) =>
      row.confidence >= SHOWN_CONFIDENCE &&
      (event === null || speaksOf(event, row, reports)) &&
      couldBeKnown(row, event),
  )
  const rows = shown.map((row) => ({ ...row, person: row.person ?? whoSends(row, shown) }))
  const byWho = Map.groupBy(rows, (row) => (row.person ? `person ${row.person.id}` : `country ${row.country}`))
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
    if (!first.row.person && (!first.row.country || isOfSomebody(first, rows, event))) return []
    const withStatus = (status: ShownStatus) =>
      ranked.filter((each) => each.status === status).map((each) => each.row.article)
    const isAlike = (other: ShownStatus) =>
      other === first.status || (first.status === 'represented' && other === 'not-attending')
    const others = new Set(ranked.map((each) => each.status).filter((status) => !isAlike(status)))
    const sayingSo = new Set(withStatus(first.status).map(({ id }) => id))
    return [
      {
        status: first.status,
        name: first.row.person?.name ?? countryName(first.row.country),
        country: first.row.person ? countryName(countryOf(first.row)) || null : null,
        countryCode: countryOf(first.row),
        representedBy:
          ranked.find((each) => each.status === first.status && each.row.representedBy)?.row.representedBy?.name ??
          null,
        personId: first.row.person?.id ?? null,
        articles: withStatus(first.status),
        staying:
          first.status === 'represented' ? withStatus('not-attending').filter(({ id }) => !sayingSo.has(id)) : [],
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

function sentBy(line: AttendanceLine | undefined): string {
  return line?.representedBy ? `, represented by ${line.representedBy}` : ''
}

function personLine(line: AttendanceLine, cite: (articles: readonly ArticleLine[]) => Inline[]): Inline[] {
  const country = line.country ? ` (${line.country})` : ''
  const cited: Inline[] = [line.name, `${country}${sentBy(line)} `, ...cite(line.articles)]
  return line.staying.length === 0 ? cited : [...cited, ', not attending ', ...cite(line.staying)]
}

/** Nobody can have stayed away before the day: a text that says so early speaks of another event. */
function couldBeKnown({ status, article }: Attendance, event: BriefEvent | null): boolean {
  return status !== 'did-not-attend' || event === null || (article.published !== null && !isEarly(article, event))
}

function isEarly({ published }: ArticleLine, event: BriefEvent): boolean {
  return published !== null && Temporal.PlainDate.compare(publishedDate(published), startDate(event)) < 0
}

/** Nobody can have attended before the day: a text that says so early is telling what it expects. */
function shownStatus(row: Attendance, event: BriefEvent | null): ShownStatus {
  if (row.status !== 'attended' || !event) return row.status
  return row.article.published === null || isEarly(row.article, event) ? 'reported' : 'attended'
}

interface Ranked {
  row: Attendance
  status: ShownStatus
}

/**
 * Whether somebody is named who comes, or stays away, for that country, so that its nameless delegation says nothing more:
 * who comes for it, or its leader; not when the newer word is that the country does otherwise.
 */
function isOfSomebody({ row, status }: Ranked, rows: readonly Attendance[], event: BriefEvent | null): boolean {
  const day = ({ article }: Attendance) => article.published?.slice(0, 10) ?? ''
  return rows.some((other) => {
    if (!other.person || row.country === null || countryOf(other) !== row.country) return false
    const theirs = shownStatus(other, event)
    const comes = theirs === 'attending' || theirs === 'attended' || theirs === 'represented'
    const staysAway = theirs === 'not-attending' || theirs === 'did-not-attend'
    if (!comes && !(staysAway && LEADS.test(other.person.role ?? ''))) return false
    const isOpposite = STAYING.includes(status) ? comes : staysAway
    return !isOpposite || day(other) >= day(row)
  })
}

/** What is known of the person, else what the statement says: "The Maldives will be represented by President Muizzu". */
function countryOf({ person, country }: Attendance): string | null {
  return person?.country ?? country
}

/** Whose coming is their country's. */
const LEADS =
  /^(?!.*\b(?:former|ex|opposition|deputy|vice|acting|party|party's|elect)\b).*\b(?:president|prime minister|premier|leader|chancellor|king|queen|emperor|sultan|emir)\b/i

/** A claim that cannot be so yet never outweighs one that can, nor an invitation what has become of it. */
function credence({ status }: Ranked): number {
  return status === 'reported' ? 0 : status === 'invited' ? 1 : 2
}

function newestFirst(a: Attendance, b: Attendance): number {
  const day = (row: Attendance) => row.article.published?.slice(0, 10) ?? ''
  return day(b).localeCompare(day(a)) || b.confidence - a.confidence || b.id - a.id
}

function heading(status: ShownStatus, count: number, time: 'to come' | 'over'): string {
  const [one, several] = (time === 'over' ? PAST_HEADINGS[status] : undefined) ?? HEADINGS[status]
  return count === 1 ? one : several
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
