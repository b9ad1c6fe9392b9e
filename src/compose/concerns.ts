/** Whether what a text says of an event is said of the brief's: by its noun, its place and its days. */

import { Temporal } from 'temporal-polyfill'
import type { BriefEvent } from '../brief.ts'
import { fold } from '../fold.ts'
import type { EventReport } from '../store/store.ts'
import { startDate, zoneCity } from '../time.ts'

declare global {
  namespace Intl {
    /** ECMA-402 Intl Locale Info, which Node 24 has and TypeScript's library does not yet. */
    interface Locale {
      getTimeZones: () => string[] | undefined
    }
  }
}

/** What a text says of the event; see AttendanceToRecord. */
export interface EventSaid {
  event: string | null
  place: string | null
  placeCountry: string | null
  from: string | null
  to: string | null
}

/** A text may be a few days off, and an event may move by a few. */
const DAYS_OFF = 7

/** @param reports where the event may have been moved to */
export function speaksOf(event: BriefEvent, said: EventSaid, reports: readonly EventReport[] = []): boolean {
  return isNamed(event, said.event) && isThere(event, said) && isThen(event, said, reports)
}

/** "the summit dinner" is no summit: the word must be the noun, or what it is a part of ("the opening of the summit"). */
function isNamed({ words }: BriefEvent, said: string | null): boolean {
  if (said === null || words.length === 0) return true
  const nouns = fold(said).split(' of ')
  return words.some((word) => {
    const named = fold(word)
    if (!/^[\p{Script=Latin}\d ]+$/u.test(named)) return fold(said).includes(named)
    return nouns.some((noun) => noun === named || noun.endsWith(` ${named}`))
  })
}

function isThere({ place, zone, name }: BriefEvent, said: EventSaid): boolean {
  if (said.place === null) return true
  if (said.placeCountry !== null) return hasZone(said.placeCountry, zone)
  const there = fold(said.place)
  const known = [name, zoneCity(zone), ...(place === null ? [] : [place])].map(fold)
  if (known.some((each) => ` ${each} `.includes(` ${there} `) || ` ${there} `.includes(` ${each} `))) return true
  // Where the brief gives no place, "a summit in Paris" may be any.
  return place === null && /^the\b/i.test(said.event ?? '')
}

/** Whether this zone is one of the country's: "the parade in China", for one in Asia/Shanghai. */
function hasZone(country: string, zone: string): boolean {
  const zones = new Intl.Locale(`und-${country}`).getTimeZones() ?? []
  const canonical = (each: string) => new Intl.DateTimeFormat('en', { timeZone: each }).resolvedOptions().timeZone
  return zones.some((each) => each === zone || canonical(each) === canonical(zone))
}

function isThen(event: BriefEvent, said: EventSaid, reports: readonly EventReport[]): boolean {
  if (said.from === null || said.to === null) return true
  const from = Temporal.PlainDate.from(said.from)
  const to = Temporal.PlainDate.from(said.to)
  const days = [
    startDate(event),
    ...(event.wasOn ? [startDate({ start: event.wasOn, zone: event.zone })] : []),
    ...reports.flatMap((report) => (report.from === null ? [] : [Temporal.PlainDate.from(report.from)])),
  ]
  return days.some(
    (day) =>
      Temporal.PlainDate.compare(day.add({ days: DAYS_OFF }), from) >= 0 &&
      Temporal.PlainDate.compare(day.subtract({ days: DAYS_OFF }), to) <= 0,
  )
}
