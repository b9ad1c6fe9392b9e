/** What a sentence says of its subject: that they come, stay away, travel there, or send somebody. */

import { dated, isAway, type Said, statement } from './attendanceStatement.ts'
import { type Circumstances, type Heard, readSubject, type Subject } from './attendanceSubject.ts'
import { readRepresented, readSending, readStandingIn } from './attendanceSubstitute.ts'
import { HARMLESS_AFTER_NOT, HARMLESS_HERE, JOURNEYS, PREDICATES, type Presence, pattern } from './attendanceWords.ts'
import type { Cursor } from './cursor.ts'
import { daysIn, type EventPhrase, readCircumstances, readEvent } from './eventPhrase.ts'
import type { AttendanceStatus } from './extraction.ts'

export function readPredicate(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  subject: Subject,
  known: EventPhrase | null = null,
): Said | undefined {
  return (
    cursor.attempt(() => readRepresented(cursor, here, heard, subject, known)) ??
    cursor.attempt(() => readSending(cursor, here, heard, subject, known)) ??
    cursor.attempt(() => readStandingIn(cursor, here, heard, subject, known)) ??
    cursor.attempt(() => readJourney(cursor, here, heard, subject)) ??
    readPresence(cursor, here, heard, subject, known)
  )
}

export function readJourney(cursor: Cursor, here: Circumstances, heard: Heard, subject: Subject): Said | undefined {
  for (const { words, status: meant } of JOURNEYS) {
    const status = statusFor(meant, subject)
    const start = cursor.at
    const match = status && cursor.take(words)
    if (!status || !match) continue
    const named = readEvent(cursor, here, true)
    const days = daysIn(match[0], start, here)
    const place = here.sentence.named[Number(match[1]?.slice(1))]
    if (!named || !place || days === 'unknown') return undefined
    const visited = {
      ...dated(named, heard),
      ...{ place: place.name, placeCountry: place.kind === 'country' ? place.country : null },
    }
    const event = readCircumstances(
      cursor,
      { ...visited, from: visited.from ?? days.from, to: visited.to ?? days.to },
      here,
      HARMLESS_HERE,
    )
    return event && { event, statements: subject.who.map((who) => statement(who, status, event)) }
  }
  return undefined
}

const HARMLESS_HERE_AFTER_NOT = pattern(HARMLESS_AFTER_NOT)

const ALONGSIDE = pattern('(?:, )?(?:alongside|accompanied by) (?=[PC])')
const IN_PLACE = pattern(
  "(?:, )?(?:in (?:the )?place of|instead of|in (?:the )?stead of|on behalf of|standing in for|deputi[sz]ing for) (?:the )?([PC])(\\d+) (?!')",
)
const THERE = pattern(
  '(?=[.,;–]|and |but |because |due |in place |instead |alongside |on behalf |citing |after |either |himself |herself |$)',
)

function readPresence(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  subject: Subject,
  known: EventPhrase | null,
): Said | undefined {
  for (const predicate of PREDICATES) {
    if (predicate.reported && !heard.isReported) continue
    const status = statusFor(predicate.status, subject)
    if (!status) continue
    const said = cursor.attempt(() => {
      if (!cursor.take(predicate.words)) return undefined
      const named = readEvent(cursor, here, predicate.object === 'event')
      if (!named && !(predicate.object === 'attended' && cursor.take(THERE))) return undefined
      const harmless = isAway(status) ? HARMLESS_HERE_AFTER_NOT : HARMLESS_HERE
      const event = named ? readCircumstances(cursor, dated(named, heard), here, harmless) : known
      if (event === undefined) return undefined
      const statements = subject.who.map((who) => statement(who, status, event))
      const isThere = status === 'attending' || status === 'attended'
      if (isThere && cursor.take(ALONGSIDE)) {
        const others = readSubject(cursor, here, heard)
        if (!others) return undefined
        statements.push(...others.who.map((who) => statement(who, status, event)))
      }
      const sender = isThere ? cursor.take(IN_PLACE) : undefined
      const represented = sender && here.sentence.named[Number(sender[2])]
      if (represented) statements.push(statement(represented, 'represented', event, subject.who[0] ?? null))
      return named ? endOfCircumstances(cursor, here, { statements, event }, harmless) : { statements, event }
    })
    if (said) return said
  }
  return undefined
}

/** "in place of President Lee on Wednesday": time and place may follow once more. */
function endOfCircumstances(cursor: Cursor, here: Circumstances, said: Said, harmless: RegExp): Said | undefined {
  if (!said.event) return said
  const event = readCircumstances(cursor, said.event, here, harmless)
  return event && { event, statements: said.statements.map((each) => ({ ...each, event })) }
}

function statusFor(status: Presence, { isNeither, isOnlyHead }: Subject): AttendanceStatus | undefined {
  if (isOnlyHead && (status === 'not-attending' || status === 'did-not-attend' || isNeither)) return undefined
  if (!isNeither) return status
  return status === 'attending' ? 'not-attending' : status === 'attended' ? 'did-not-attend' : undefined
}
