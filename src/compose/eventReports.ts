/** What articles say has become of the brief's event that the brief itself does not say: moved, postponed, cancelled. */

import { Temporal } from 'temporal-polyfill'
import type { Brief, BriefEvent } from '../brief.ts'
import type { Block, Inline } from '../document.ts'
import type { EventReport, Material } from '../store/material.ts'
import { formatDate, startDate } from '../time.ts'
import { speaksOf } from './concerns.ts'
import type { Sources } from './sources.ts'

/** An event is not put off by more; a report that says so is of another one. */
const MOST_DAYS = 400

/** Each once, the newest first, with every article that says the same. */
export interface EventNews {
  report: EventReport
  articles: EventReport['article'][]
}

/** The newest report and those that say the same; none when the brief says it too, or was changed since. */
export function eventNews(brief: Brief, { eventReports, events }: Material): EventNews | undefined {
  const { event } = brief
  if (!event) return undefined
  const changed = events.length > 1 ? events[0]?.recordedAt : undefined
  const concerning = reportsOf(event, eventReports).filter(
    (report) => changed === undefined || report.storedAt > changed,
  )
  const [newest] = concerning
  if (!newest || isKnown(event, newest)) return undefined
  const same = concerning.filter((report) => keyOf(report) === keyOf(newest))
  return { report: newest, articles: [...new Set(same.map(({ article }) => article))] }
}

/** Those of this event, and of no other of its kind. */
export function reportsOf(event: BriefEvent, reports: readonly EventReport[]): EventReport[] {
  return reports.filter((report) => isOf(event, report))
}

/** "A source says that it has been postponed to 11 May 2026. [3]" */
export function eventNewsLine(event: BriefEvent, { report, articles }: EventNews, sources: Sources): Block {
  const works = new Set(articles.map((article) => sources.workOf(article))).size
  const [who, says] = works === 1 ? ['A source', 'says'] : [`${works} sources`, 'say']
  const content: Inline[] = [
    `${who} ${says} that it has been `,
    { type: 'strong', text: phraseOf(event, report) },
    '. ',
    ...sources.cite(articles),
  ]
  return { type: 'paragraph', content }
}

/** "postponed to 11 May 2026" */
export function phraseOf(event: BriefEvent, { status, from, to }: EventReport): string {
  if (status === 'cancelled' || from === null || to === null) return status
  const day = Temporal.PlainDate.from(from)
  // What is brought forward is not postponed, whatever it was called.
  const verb = Temporal.PlainDate.compare(day, startDate(event)) < 0 ? 'moved' : status
  return from === to
    ? `${verb} to ${formatDate(day)}`
    : `${verb} to a day from ${formatDate(day)} to ${formatDate(Temporal.PlainDate.from(to))}`
}

function isOf(event: BriefEvent, report: EventReport): boolean {
  const start = startDate(event)
  if (!speaksOf(event, { ...report, from: null, to: null })) return false
  if (report.wasOn !== null) {
    const days = [event.start, ...(event.wasOn ? [event.wasOn] : [])].map((day) => day.slice(0, 10))
    return days.includes(report.wasOn)
  }
  const days = (day: string) => Math.abs(start.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days)
  if (report.from !== null) return days(report.from) <= MOST_DAYS
  return report.article.published === null || days(report.article.published.slice(0, 10)) <= MOST_DAYS
}

/** Whether the brief says so too. */
function isKnown(event: BriefEvent, { status, from, to }: EventReport): boolean {
  const day = event.start.slice(0, 10)
  if (from !== null && to !== null) return from <= day && day <= to && from === to
  return event.status === (status === 'moved' ? 'postponed' : status)
}

function keyOf({ status, from, to }: EventReport): string {
  return `${status === 'cancelled' ? status : 'moved'} ${from} ${to}`
}
