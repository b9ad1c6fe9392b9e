/** That an event is moved, postponed or cancelled, by the same rule as attendance: every word of the sentence is known. */

import { DATELINE, HARMLESS_HERE, LEADS, pattern, SAID_BEFORE, SOURCE, TIME } from './attendanceWords.ts'
import { type Cursor, cursorOver } from './cursor.ts'
import { daysIn, type EventPhrase, type EventReading, readCircumstances, readEvent } from './eventPhrase.ts'
import type { ExtractedDate, ExtractedEventReport } from './extraction.ts'
import { languageOf } from './language.ts'
import { plainSentence, type ReadText } from './plainSentence.ts'
import { goesOnHarmlessly, isAtEnd } from './sentenceEnd.ts'

/** In text order. English only. */
export function findEventReports(
  input: ReadText & { lang?: string | undefined; published?: string | undefined; dates: ExtractedDate[] },
): ExtractedEventReport[] {
  const { text, article, dates, published } = input
  if (languageOf(article.tokens, input.lang) !== 'en') return []
  return article.sentences.flatMap(([from, to]) => {
    const [start, end] = [article.units[from]?.start ?? 0, article.units[to]?.end ?? 0]
    if (!SPEAKS_OF_CHANGE.test(text.slice(start, end))) return []
    const sentence = plainSentence(input, from, to)
    const report = sentence && readReport({ text, sentence, dates, published })
    // A new date that is past already was taken for another: "brought forward to Friday".
    const isPast = report?.to && published && report.to < published.slice(0, 10)
    return report && !isPast ? [{ ...report, start, end }] : []
  })
}

const SPEAKS_OF_CHANGE =
  /\b(?:postpone[ds]?|moved|rescheduled|delayed|put off|put back|pushed back|brought forward|cancell?ed|called off|calls off|scrapped|cancels)\b/

type Report = Omit<ExtractedEventReport, 'start' | 'end'>

function readReport(reading: EventReading): Report | undefined {
  const { words } = reading.sentence
  if (words.includes('? ')) return undefined
  const cursor = cursorOver(words)
  cursor.take(DATELINE)
  while (cursor.take(LEADS));
  return cursor.attempt(() => readPassive(cursor, reading)) ?? cursor.attempt(() => readActive(cursor, reading))
}

const PLANNED = pattern(
  `(?:, )?(?:which (?:was|had been) )?(?:originally |initially |previously |first )?(?:planned|scheduled|due|set|expected)(?: to (?:be held|take place|start|begin|open))? (?:for |on )?(?=\\S)`,
)
const WAS = pattern('(?:was|had been) (?=(?:originally |initially |previously |first )?(?:planned|scheduled|due|set) )')
const AND = pattern('(?:, )?(?:and|but) ')
const DAY = pattern(TIME)
const COMMA = pattern(', ')
const IS = '(?:has been|have been|was|were|is being|will be|has now been|is to be)'
const MOVED =
  '(moved|rescheduled|brought forward|postponed|delayed|put off|put back|pushed back|cancelled|canceled|called off|scrapped) '
const IS_MOVED = pattern(`${IS} (?:again |once again |now |formally |officially )?${MOVED}`)
const BY = pattern(
  'by (?:a|an|one|two|three|four|five|six|several|\\d+) (?:full )?(?:hours?|days?|weeks?|months?|years?) ',
)
const DECIDED = pattern(`(?=on |yesterday|today|late |early |last )${TIME}`)
const FROM = pattern('from (?=\\S)')
const TO = pattern('(?:to|until|till|for) (?=\\S)')
const OPEN_ENDED = pattern(
  '(?:indefinitely|until further notice|to a later date|until a later date|to an unspecified date|without a new date) ',
)

/** "The lake summit, planned for 4 May, has been postponed to 11 May." */
function readPassive(cursor: Cursor, reading: EventReading): Report | undefined {
  cursor.take(SAID_BEFORE)
  const event = readWhat(cursor, reading)
  if (!event) return undefined
  cursor.take(WAS)
  const planned = cursor.take(PLANNED) ? takeDays(cursor, reading) : NO_DAYS
  if (!planned) return undefined
  cursor.take(AND) ?? cursor.take(COMMA)
  const verb = cursor.take(IS_MOVED)?.[1]
  return verb ? readWhen(cursor, reading, event, planned.from, verb) : undefined
}

const MOVES = pattern(
  `(${SOURCE})(?:has |have )?(?:again |now )?${MOVED}(?=the |this |its |his |her |their |next |[CLO]\\d+ 's )`,
)

/** "Switzerland has postponed the lake summit to 11 May." */
function readActive(cursor: Cursor, reading: EventReading): Report | undefined {
  const verb = cursor.take(MOVES)?.[2]
  const event = verb && readWhat(cursor, reading)
  return verb && event ? readWhen(cursor, reading, event, null, verb) : undefined
}

const DEFINITE = /(?:the |this |its |his |her |their |next |[CLO]\d+ 's )/y

function readWhat(cursor: Cursor, reading: EventReading): EventPhrase | undefined {
  DEFINITE.lastIndex = cursor.at
  if (!DEFINITE.test(cursor.text)) return undefined
  const named = readEvent(cursor, reading, true)
  // What hangs on the event is its place and day, until something is planned for it.
  return named && readCircumstances(cursor, named, reading, NOTHING)
}

const NOTHING = pattern('(?!)')

function readWhen(
  cursor: Cursor,
  reading: EventReading,
  event: EventPhrase,
  planned: string | null,
  verb: string,
): Report | undefined {
  // "was cancelled on Thursday": when that was decided.
  cursor.take(DECIDED)
  cursor.take(BY)
  const from = cursor.take(FROM) ? takeDays(cursor, reading) : NO_DAYS
  if (!from) return undefined
  const to = cursor.take(OPEN_ENDED) ? NO_DAYS : cursor.take(TO) ? takeDays(cursor, reading) : NO_DAYS
  if (!to) return undefined
  while (cursor.take(HARMLESS_HERE));
  if (!isAtEnd(cursor) && !goesOnHarmlessly(cursor, true)) return undefined
  const status = /^(?:cancel|called|scrapped)/.test(verb)
    ? 'cancelled'
    : /^(?:moved|rescheduled|brought)/.test(verb)
      ? 'moved'
      : 'postponed'
  // "was moved" without a day may be to another place.
  if (status === 'moved' && to.from === null) return undefined
  const { words, place, placeCountry } = event
  return {
    status,
    event: words,
    place,
    placeCountry,
    wasOn: planned ?? from.from ?? event.from,
    from: to.from,
    to: to.to,
  }
}

interface Days {
  from: string | null
  to: string | null
}
const NO_DAYS: Days = { from: null, to: null }

/** The days that are named here; undefined where none are, or none that can be told. */
function takeDays(cursor: Cursor, reading: EventReading): Days | undefined {
  const start = cursor.at
  const time = cursor.take(DAY)
  const days = time && daysIn(time[0], start, reading)
  return days && days !== 'unknown' && days.from !== null ? days : undefined
}
