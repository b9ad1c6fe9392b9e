/** The event that a sentence speaks of: "the military parade in Beijing on Wednesday", by its words, its place and its days. */

import { ENDS_WITH_EVENT, OTHER_EVENT, PART_OF_EVENT, PLACE, pattern, STOPS_EVENT, TIME } from './attendanceWords.ts'
import type { Cursor } from './cursor.ts'
import { oneDay } from './dates.ts'
import type { ExtractedDate } from './extraction.ts'
import type { PlainSentence } from './plainSentence.ts'

export interface EventPhrase {
  /** As the text has it, up to its noun: "the military parade". */
  words: string
  /** The place as written, and its code where it is a country. */
  place: string | null
  placeCountry: string | null
  /** ISO dates of the first and last day that may be meant. */
  from: string | null
  to: string | null
}

export interface EventReading {
  text: string
  sentence: PlainSentence
  dates: ExtractedDate[]
  /** When the text was published. */
  published: string | undefined
}

/** More words than the name of an event before its noun has. */
const LONGEST_EVENT = 9

/** Of one that no event's noun is known in: more are rarely all of its name. */
const LONGEST_UNKNOWN = 5

const WORD = pattern('(\\S+) ')
const OF = pattern('of ')
const DETERMINER = /^(?:the|a|an|this|that|its|his|her|their|our|next|last)$/
/** A name is an event by itself: "will attend Davos" is not read, "will attend Eurovision 2026" is not either. */
const NOUN = /^[a-z][a-z'’-]*$/

/**
 * The event that is named here, moving past its noun; the place and time come after, see `readCircumstances`. With
 * `must`, only what an event's noun names is one.
 */
export function readEvent(cursor: Cursor, reading: EventReading, must: boolean): EventPhrase | undefined {
  // What comes after an event's noun is not of its name: "the ceremony once the strike ends".
  return readPhrase(cursor, reading, true) ?? (must ? undefined : readPhrase(cursor, reading, false))
}

function readPhrase(cursor: Cursor, reading: EventReading, must: boolean): EventPhrase | undefined {
  return cursor.attempt(() => {
    const start = cursor.at
    const words: string[] = []
    const ends: number[] = []
    while (words.length < LONGEST_EVENT) {
      const match = cursor.attempt(() => {
        const next = cursor.take(WORD)
        return next && !stops(cursor, next[1] ?? '', words) ? next : undefined
      })
      if (!match) break
      words.push(match[1] ?? '')
      ends.push(cursor.at)
    }
    // "As the parade rolls on": what is no noun of an event is no part of its name.
    while (must && words.length > 0 && !namesEvent(words, reading)) words.pop()
    let end = ends[words.length - 1] ?? start
    cursor.at = end
    let phrase = words.join(' ')
    if (words.length === 0 || (words.length === 1 && DETERMINER.test(words[0] ?? ''))) return undefined
    if (OTHER_EVENT.test(phrase) || (!must && !isNoun(words.at(-1) ?? '', reading))) return undefined
    if (!must && (NO_EVENT.test(phrase) || words.length > LONGEST_UNKNOWN)) return undefined
    if (cursor.take(OF)) {
      const rest = readEvent(cursor, reading, false) ?? takeName(cursor)
      if (!rest) return undefined
      if (PART_OF_EVENT.test(phrase)) end = cursor.at
    }
    const { sentence, text } = reading
    const from = sentence.textStart(start)
    const written = text.slice(from, sentence.textEnd(end))
    phrase = cursor.text.slice(start, end)
    const inside = daysIn(phrase, start, reading)
    if (inside === 'unknown') return undefined
    return { words: written, place: placeIn(phrase, sentence), ...countryOfPlace(phrase, sentence), ...inside }
  })
}

/** "attend school", "attend to", "attended university": nothing that takes place once. */
const NO_EVENT =
  /(?:^| )(?:school|university|college|church|mosque|synagogue|class|classes|him|her|them|it|one|anyone)$/

/** "the military parade", "the World Health Assembly". */
function namesEvent(words: string[], { sentence }: EventReading): boolean {
  const sign = SIGN.exec(words.at(-1) ?? '')
  const last = sign ? sentence.named[Number(sign[1])]?.name.toLowerCase() : words.join(' ')
  return last !== undefined && ENDS_WITH_EVENT.test(last)
}

function isNoun(word: string, reading: EventReading): boolean {
  return NOUN.test(word) || namesEvent([word], reading)
}

const SIGN = /^[OLP](\d+)$/
const NAME = pattern('(?:the )?[PLCO]\\d+ ')
function takeName(cursor: Cursor): true | undefined {
  return cursor.take(NAME) ? true : undefined
}

const POSSESSIVE_NEXT = /'s /y
const PERIOD_NEXT =
  /(?:week|weekend|month|year|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day) 's /y

function stops(cursor: Cursor, word: string, before: string[]): boolean {
  if (/^(?:this|next|last)$/.test(word)) {
    PERIOD_NEXT.lastIndex = cursor.at
    return before.length > 0 || !PERIOD_NEXT.test(cursor.text)
  }
  if (/^(?:today|tomorrow|tonight|yesterday)$/.test(word)) {
    POSSESSIVE_NEXT.lastIndex = cursor.at
    return !POSSESSIVE_NEXT.test(cursor.text)
  }
  return STOPS_EVENT.test(word)
}

/** "Beijing's Sept. 3 parade": whose it is may be where it is. */
function placeIn(phrase: string, { named }: PlainSentence): string | null {
  const sign = /([CL])(\d+) 's /.exec(phrase)
  return sign ? (named[Number(sign[2])]?.name ?? null) : null
}

function countryOfPlace(phrase: string, { named }: PlainSentence): { placeCountry: string | null } {
  const sign = /C(\d+) 's /.exec(phrase)
  return { placeCountry: sign ? (named[Number(sign[1])]?.country ?? null) : null }
}

interface Days {
  from: string | null
  to: string | null
}

const NO_DAYS: Days = { from: null, to: null }
const NAMES_TIME =
  /(?:^| )(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|today|tomorrow|tonight|yesterday|(?:this|next|last|coming|past) (?:week|weekend|month|year|spring|summer|autumn|winter)) /
/** Another time than the one that is spoken of, whenever that is. */
const PAST_TIME = /(?:^| )(?:last|previous|earlier|ago|former|past) /

/** The days that words from `start` on name; "unknown" where they name another time and nothing tells which. */
export function daysIn(words: string, start: number, { sentence, dates, published }: EventReading): Days | 'unknown' {
  if (!NAMES_TIME.test(words)) return PAST_TIME.test(words) ? 'unknown' : NO_DAYS
  const day = oneDay(words, published)
  if (day) return { from: day, to: day }
  const [from, to] = [sentence.textStart(start), sentence.textEnd(start + words.length)]
  const named = dates.filter((date) => date.start < to && date.end > from)
  const first = named[0]
  if (first) {
    return {
      from: named.reduce((least, date) => (date.from < least ? date.from : least), first.from),
      to: named.reduce((most, date) => (date.to > most ? date.to : most), first.to),
    }
  }
  const year = /(?:^| )((?:19|20)\d{2}) /.exec(words)?.[1]
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31` }
  return PAST_TIME.test(words) ? 'unknown' : NO_DAYS
}

const AT_PLACE = pattern(PLACE)
const AT_TIME = pattern(TIME)
const AT_UNNAMED_PLACE = pattern(
  '(?:in|at) (?:the (?:[a-z-]+ )?(?:capital|city|town|country|village|stadium|cathedral|hall|palace|square)|another [a-z]+) ',
)

/** Where what takes place elsewhere is seen, and where only written: "on a big screen", "on CNN", "on paper". */
const SCREEN =
  'on (?:(?:the |a |an )?(?:[a-z-]+ |[OL]\\d+ ){0,3}(?:television|tv|tvs|telly|screens?|radio|videos?|laptop|phone|smartphone|tablet|computer|monitor|internet|web|stream|livestream|paper) |(?:the )?[LOP]\\d+ )'

/** "the conference on clean water", "the protest against the summit": what it is about makes it no other event. */
const ABOUT = pattern(
  `(?!${SCREEN})(?:on|into|against|about|for|in (?:memory|honou?r|support|aid|celebration) of) (?!(?:his|her|their|its|that|this) |behalf|condition|if |now |ever |good |the (?:moment|time) |free |nothing |fun |show |money |a fee |the (?:first|second|third|last) |talks )(?:the )?(?:(?!not |no |and |or |to |by |in )(?:[a-z-]+|[CLO]\\d+) ){1,4}(?=[.,;–]|in |on |at |but |and |next |this |$)`,
)

/** Place and time after the event's noun, in any order, added to what is known of it; undefined where they cannot be understood. */
export function readCircumstances(
  cursor: Cursor,
  event: EventPhrase,
  reading: EventReading,
  harmless: RegExp,
): EventPhrase | undefined {
  let known = event
  for (;;) {
    const start = cursor.at
    const place = cursor.take(AT_PLACE)
    if (place) {
      const named = reading.sentence.named[Number(place[1]?.slice(1))]
      if (!named || (known.place !== null && known.place !== named.name && known.placeCountry === null)) {
        // "the Paris summit in Lyon" names two.
        if (known.place !== null && named && !named.country) return undefined
      }
      if (named) known = { ...known, place: named.name, placeCountry: named.kind === 'country' ? named.country : null }
      continue
    }
    const time = cursor.take(AT_TIME)
    if (time) {
      const days = daysIn(time[0], start, reading)
      if (days === 'unknown') return undefined
      known = { ...known, from: known.from ?? days.from, to: known.to ?? days.to }
      continue
    }
    if (cursor.take(AT_UNNAMED_PLACE) || cursor.take(ABOUT)) continue
    if (cursor.take(harmless)) continue
    return known
  }
}
