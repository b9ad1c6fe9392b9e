/** A sentence's statements on who comes and who does not, read word by word; nothing where a word is not understood. */

import { readDecision, readVisit } from './attendanceKnown.ts'
import { readPredicate } from './attendancePredicate.ts'
import { dated, isAway, type Said, type Statement, statement } from './attendanceStatement.ts'
import {
  type Circumstances,
  type Heard,
  NOBODY,
  NOTHING_HEARD,
  readSubject,
  type Subject,
} from './attendanceSubject.ts'
import { readRepresentedFor } from './attendanceSubstitute.ts'
import {
  ACCORDING_BEFORE,
  COMMA,
  DATELINE,
  DOUBTFUL,
  HARMLESS_HERE,
  INVITING,
  LEADS,
  pattern,
  SAID_AFTER,
  SAID_BEFORE,
  TIME,
} from './attendanceWords.ts'
import { type Cursor, cursorOver } from './cursor.ts'
import { daysIn, type EventPhrase, readCircumstances, readEvent } from './eventPhrase.ts'
import type { Named } from './plainSentence.ts'
import { goesOnHarmlessly, isAtEnd } from './sentenceEnd.ts'

/** All of the sentence, or nothing. */
export function readStatements(here: Circumstances): Statement[] {
  const { words } = here.sentence
  if (words.includes('? ')) return []
  const cursor = cursorOver(words)
  cursor.take(DATELINE)
  return (
    cursor.attempt(() => readSentence(cursor, here, true)) ??
    // "Anna Berg has confirmed her attendance at the summit": what can tell of others' words need not.
    (/ confirmed /.test(words) ? cursor.attempt(() => readSentence(cursor, here, false)) : undefined) ??
    cursor.attempt(() => readVisit(cursor, here)) ??
    cursor.attempt(() => readDecision(cursor, here)) ??
    []
  )
}

const SAID_AT_END = new RegExp(`^${SAID_AFTER.source}`)
const TIME_FIRST = pattern(`(${TIME}), `)

function readSentence(cursor: Cursor, here: Circumstances, asSaid: boolean): Statement[] | undefined {
  const heard: Heard = { ...NOTHING_HEARD }
  if (!readLeads(cursor, here, heard)) return undefined
  const said = asSaid ? cursor.take(SAID_BEFORE) : undefined
  if (said) {
    heard.isReported = 'before'
    heard.source = speaker(said[1] ?? '', here)
    if (!readLeads(cursor, here, heard)) return undefined
  } else if (cursor.take(ACCORDING_BEFORE)) heard.isReported = 'before'
  // "He would attend, his office said": whether it is said is seen where the statement ends.
  else if (/ said /.test(lastPart(cursor)) || SAID_AT_END.test(lastPart(cursor))) heard.isReported = 'after'

  const invited = cursor.attempt(() => (cursor.take(INVITING) ? readInviting(cursor, here, heard) : undefined))
  const subject = invited ? NOBODY : readSubject(cursor, here, heard)
  const first =
    invited ?? (subject && (readRelative(cursor, here, heard, subject) ?? readPredicate(cursor, here, heard, subject)))
  if (!subject || !first) return undefined
  const statements = [...first.statements]
  let { event } = first
  let latest = subject
  for (;;) {
    if (isAtEnd(cursor)) return statements
    const next = cursor.attempt(() => {
      if (!cursor.take(JOINER)) return undefined
      return (
        cursor.attempt(() => readRepresentedFor(cursor, here, heard, latest, event)) ??
        cursor.attempt(() => readPredicate(cursor, here, heard, latest, event)) ??
        cursor.attempt(() => {
          const other = readSubject(cursor, here, heard)
          if (!other) return undefined
          const found = readElided(cursor, other, event) ?? readPredicate(cursor, here, heard, other, event)
          if (found) latest = other
          return found
        })
      )
    })
    if (next) {
      statements.push(...next.statements)
      event = next.event ?? event
    } else {
      // "…, a spokesman said on Saturday, after a night of protests"
      cursor.take(SAID_AFTER)
      return goesOnHarmlessly(cursor, isAway(statements.at(-1)?.status)) ? statements : undefined
    }
  }
}

function readLeads(cursor: Cursor, here: Circumstances, heard: Heard): boolean {
  for (;;) {
    const start = cursor.at
    const time = cursor.take(TIME_FIRST)
    if (time) {
      const days = daysIn(time[1] ?? '', start, here)
      if (days === 'unknown') return false
      heard.days = days
    } else if (!cursor.take(LEADS)) return true
  }
}

/** Who says it, where it is one person or country and not their office. */
function speaker(source: string, { sentence }: Circumstances): Named | undefined {
  const sign = /^[PC](\d+) (?:, .* , ?)?$/.exec(source)
  return sign ? sentence.named[Number(sign[1])] : undefined
}

function lastPart({ text, at }: Cursor): string {
  return text.slice(Math.max(at, text.lastIndexOf(', ')))
}

const JOINER = pattern('(?:, |; )?(?:and |but |while |whereas |with )|; |, ')

const INVITES = pattern('(?:has invited|have invited|invited|invites) (?=[PC]|the C|the leaders)')
const INVITED_TO = pattern('to (?:attend |take part in |join )?')

function readInviting(cursor: Cursor, here: Circumstances, heard: Heard): Said | undefined {
  if (!cursor.take(INVITES)) return undefined
  const guests = readSubject(cursor, here, heard)
  if (!guests || guests.isNeither || !cursor.take(INVITED_TO)) return undefined
  const named = readEvent(cursor, here, true)
  const event = named && readCircumstances(cursor, dated(named, heard), here, HARMLESS_HERE)
  return event && { event, statements: guests.who.map((who) => statement(who, 'invited', event)) }
}

const WHO = pattern('(?:, )?who |, which ')

/** "Gus Grant, who will represent Hal Hunt at the summit, arrived on Monday." */
function readRelative(cursor: Cursor, here: Circumstances, heard: Heard, subject: Subject): Said | undefined {
  return cursor.attempt(() => {
    if (subject.who.length > 1 || !cursor.take(WHO)) return undefined
    const said = readPredicate(cursor, here, heard, subject)
    if (!said || !cursor.take(COMMA) || DOUBTFUL.test(` ${cursor.text.slice(cursor.at)}`)) return undefined
    cursor.at = cursor.text.length
    return said
  })
}

const ELIDED = pattern('(will|did)(?: also)?( not)? (?=[.;,]|$)')

/** "…, but Pam Pratt will not." */
function readElided(
  cursor: Cursor,
  { who, isNeither, isOnlyHead }: Subject,
  event: EventPhrase | null,
): Said | undefined {
  const match = event && !isNeither && cursor.take(ELIDED)
  if (!match) return undefined
  const isComing = match[2] === undefined
  if (isOnlyHead && !isComing) return undefined
  const status =
    match[1] === 'will' ? (isComing ? 'attending' : 'not-attending') : isComing ? 'attended' : 'did-not-attend'
  return { event, statements: who.map((each) => statement(each, status, event)) }
}
