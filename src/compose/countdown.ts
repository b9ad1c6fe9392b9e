/** How far off an event is, in calendar days of the event's own zone (design: product.md, "countdown"). */
import { Temporal } from 'temporal-polyfill'
import type { BriefEvent } from '../brief.ts'
import type { Block, Inline } from '../document.ts'
import {
  daysTo,
  formatDate,
  formatTime,
  hasTime,
  isoSeconds,
  nextAnniversary,
  publishedDate,
  startDate,
  startInstant,
  weekday,
  zoneCity,
} from '../time.ts'
import { eventNews, eventNewsLine } from './eventReports.ts'
import type { SectionInput } from './section.ts'

/** With what articles say of the event that the brief does not. */
export function countdownSection({ brief, material, sources, here, now }: SectionInput): Block[] {
  const { event } = brief
  if (!event) return []
  const source = material.articles.filter((article) => article.contentKey === `${brief.name}/${event.source}`)
  const saidOn = source[0]?.published ?? null
  const news = eventNews(brief, material)
  return [
    ...countdownBlocks(event, { cited: sources.cite(source), saidOn, zone: here.zone }, now),
    ...(news ? [eventNewsLine(event, news, sources)] : []),
  ]
}

export interface CountdownBasis {
  cited: Inline[]
  /** When what is cited was published: before the day it can only have told a plan. */
  saidOn: string | null
  /** The zone that the reader lives by. */
  zone: string
}

/** The lead line, then the date with what it rests on. */
export function countdownBlocks(event: BriefEvent, basis: CountdownBasis, now: Temporal.Instant): Block[] {
  const date = startDate(event)
  const days = daysTo(date, event.zone, now)
  const blocks: Block[] = [
    { type: 'lead', content: leadLine(event, days) },
    { type: 'paragraph', content: [...dateLine(event, days, basis), ...afterSpace(basis.cited)] },
  ]
  if (days < 0 && event.repeats === 'yearly' && event.status === 'confirmed') {
    const next = nextAnniversary(date, event.zone, now)
    const away = daysTo(next.date, event.zone, now)
    const when = away === 0 ? 'is today' : `is ${inDays(away)}, on ${formatDate(next.date)}`
    blocks.push({ type: 'paragraph', content: [`The ${ordinal(next.years)} anniversary ${when}.`] })
  }
  return blocks
}

/** One line for lists: "the Sept. 3 parade: in 5 days". */
export function countdownPhrase(event: BriefEvent, now: Temporal.Instant): string {
  const days = daysTo(startDate(event), event.zone, now)
  if (event.status === 'cancelled') return 'cancelled'
  const when = days < 0 ? ago(days) : inDays(days)
  return event.status === 'confirmed' ? when : `${when}, ${STATUS_WORD[event.status]}`
}

function leadLine(event: BriefEvent, days: number): Inline[] {
  const name = event.name
  if (event.status === 'cancelled') return [{ type: 'strong', text: 'Cancelled' }, `: ${name}`]
  if (days < 0 && event.status === 'confirmed') {
    return [capitalised(name), ' took place ', { type: 'strong', text: ago(days) }]
  }
  if (days < 0) {
    const planned = ` was planned for ${formatDate(startDate(event))}, ${ago(days)}; `
    return [capitalised(name), planned, { type: 'strong', text: STATUS_WORD[event.status] }]
  }
  const note = event.status === 'confirmed' ? '' : ` (${STATUS_WORD[event.status]})`
  if (days === 0) return [{ type: 'strong', text: 'Today' }, `: ${name}${note}`]
  if (days === 1) return [{ type: 'strong', text: 'Tomorrow' }, `: ${name}${note}`]
  return [{ type: 'strong', text: `${days} days` }, ` to ${name}${note}`]
}

function dateLine(event: BriefEvent, days: number, { saidOn, zone }: CountdownBasis): Inline[] {
  const date = startDate(event)
  const there = `${weekday(date)} ${formatDate(date)}`
  const place = event.place ?? zoneCity(event.zone)
  const time = hasTime(event.start) ? `, ${event.start.slice(11)}` : ''
  if (event.status === 'cancelled') return [`It was to be on ${there} in ${place}.`]
  if (days < 0) {
    const isPlan = saidOn !== null && Temporal.PlainDate.compare(publishedDate(saidOn), date) < 0
    return [`${isPlan ? 'It was planned for ' : ''}${there}${time} in ${place}.`]
  }
  const was =
    event.wasOn && event.status === 'postponed'
      ? ` It was to be on ${formatDate(startDate({ start: event.wasOn, zone: event.zone }))}.`
      : ''
  if (zone === event.zone) return [`${there}${time} in ${place}.`, was]
  const start = startInstant(event)
  const here = start.toZonedDateTimeISO(zone).toPlainDate()
  const local = `${here.day} ${formatDate(here).split(' ')[1]} ${formatTime(start, zone)} ${zone === 'UTC' ? 'UTC' : `${zoneCity(zone)} time`}`
  const moment: Inline = { type: 'time', at: isoSeconds(start), style: 'datetime', text: local }
  // A day has no one moment: a time stamp of its midnight, shown as a date, is the day before for half of the world.
  return [`${there}${time} in ${place} (${hasTime(event.start) ? '' : 'from '}`, moment, ').', was]
}

function inDays(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'tomorrow' : `in ${days} days`
}

/** Of days that lie behind, which are negative. */
function ago(days: number): string {
  return days === -1 ? 'yesterday' : `${-days} days ago`
}

function ordinal(number: number): string {
  const suffix = [11, 12, 13].includes(number % 100) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${suffix}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function afterSpace(cited: Inline[]): Inline[] {
  return cited.length > 0 ? [' ', ...cited] : []
}

const STATUS_WORD = { confirmed: 'confirmed', tentative: 'not confirmed', postponed: 'postponed' }
