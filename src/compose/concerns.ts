/** Whether what a text says of an event is said of the brief's: by its noun, its place and its days. */

import { Temporal } from 'temporal-polyfill'
import type { BriefEvent } from '../brief.ts'
import { fold } from '../fold.ts'
import type { EventReport } from '../store/material.ts'
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
  return isNamed(event, said) && isThere(event, said) && isThen(event, said, reports)
}

/** "the summit dinner" is no summit: the word must be the noun, or what it is a part of ("the opening of the summit"). */
function isNamed(event: BriefEvent, { event: said, place }: EventSaid): boolean {
  if (said === null || event.words.length === 0) return true
  const names = event.words.map(fold)
  const nouns = fold(said).split(' of ')
  return names.some((named) => {
    if (!/^[\p{Script=Latin}\d ]+$/u.test(named)) return fold(said).includes(named)
    const isNoun = (noun: string | undefined) => noun === named || noun?.endsWith(` ${named}`) === true
    if (!GENERIC.has(named)) return nouns.some(isNoun)
    // "The wedding ceremony of her son" is another's, "a charity event" too; "the ceremony" is what is spoken of.
    const [first = '', ...whose] = nouns
    const ours = new Set(
      [event.name, event.place ?? '', place ?? '', ...names].flatMap((each) => fold(each).split(' ')),
    )
    const isOurs = (words: string) =>
      words.split(' ').every((word) => ours.has(word) || ours.has(word.replace(/s$/, '')) || SAYS_LITTLE.test(word))
    return isNoun(first) && isOurs(first) && whose.every((each) => isOurs(each))
  })
}

/** Nouns that name no event by themselves: what stands before and after them says which it is. */
const GENERIC = new Set(['ceremony', 'ceremonies', 'event', 'events', 'gathering', 'gatherings'])

/** Words that make it no other event: "Wednesday's grand ceremony", "the Sept. 3 event", "the event of the year". */
const SAYS_LITTLE =
  /^(?:the|this|that|a|an|these|those|same|whole|entire|main|big|grand|great|huge|massive|major|lavish|solemn|historic|high|profile|landmark|rare|key|upcoming|coming|forthcoming|planned|much|anticipated|official|annual|diplomatic|\d+(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|todays|tomorrow|tomorrows|yesterday|yesterdays|next|last|weeks?|months?|years?|decade|century|season|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/

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
