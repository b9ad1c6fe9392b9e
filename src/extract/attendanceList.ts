/** Lists of who comes: "a list of 26 leaders it said would attend … include the leaders of Iran, Cuba, Belarus and Serbia". */

import { type Statement, statement } from './attendanceStatement.ts'
import { type Circumstances, readNames } from './attendanceSubject.ts'
import { DATELINE, DOUBTFUL, HARMLESS_HERE, HEADS, pattern } from './attendanceWords.ts'
import { type Cursor, cursorOver } from './cursor.ts'
import { type EventPhrase, readCircumstances, readEvent } from './eventPhrase.ts'

/**
 * Whom a guest list names, with every list's own event where it names one. `isAfterList` when a list was told of in one of
 * the two sentences before: "Slovakia is the only NATO member on the list."
 */
export function readGuestList(here: Circumstances, isAfterList: boolean): Statement[] {
  const { words } = here.sentence
  if (words.includes('? ')) return []
  return (
    readPublished(here) ??
    readGuests(here) ??
    readIncluding(here) ??
    (isAfterList ? readOnTheList(here) : undefined) ??
    []
  )
}

const PUBLISHED =
  /(?:^| )list of (?:\S+ ){1,6}?(?:(?:it|they|he|she) said |which |who |that )?(?:would |will |are to |to |are expected to |are due to )(?=attend )/
const ATTEND = pattern('attend ')
const INCLUDING = new RegExp(
  ` (?:include|includes|included|including|among them|featuring|namely) (?=(?:the )?${HEADS} of C|[PC])`,
)

/** "published a list of 26 leaders it said would attend that would also include the leaders of Iran and Cuba" */
function readPublished(here: Circumstances): Statement[] | undefined {
  const { words } = here.sentence
  const list = PUBLISHED.exec(words)
  const including = INCLUDING.exec(words)
  if (!list || !including || including.index < list.index || isDoubtful(words)) return undefined
  const cursor = cursorOver(words)
  cursor.at = list.index + list[0].length
  cursor.take(ATTEND)
  const event = eventHere(cursor, here)
  cursor.at = including.index + including[0].length
  const names = readNames(cursor, here)
  return names && isClosed(cursor) ? names.map((who) => statement(who, 'attending', event)) : undefined
}

const GUEST_LIST =
  /(?:^| )(?:published|released|issued|presented|unveiled) (?:a|the|its|their) (?:\S+ )?list of (?:\S+ ){0,2}?(?:delegations|guests|attendees|participants) , (?:with|including|among them) (?=the |[PC])/
const ON_IT = pattern('(?:on it|among them) ')

/** "published a list of nine delegations, with the leaders of Peru, Chile and Iceland on it" */
function readGuests(here: Circumstances): Statement[] | undefined {
  const { words } = here.sentence
  const list = GUEST_LIST.exec(words)
  if (!list || isDoubtful(words)) return undefined
  const cursor = cursorOver(words)
  cursor.at = list.index + list[0].length
  const names = readNames(cursor, here)
  cursor.take(ON_IT)
  return names && isClosed(cursor) ? names.map((who) => statement(who, 'attending', null)) : undefined
}

const GUESTS = pattern(
  '(?:among )?(?:the |those )?(?:(?:[a-z]+ )?(?:guests|attendees|participants|dignitaries|speakers|performers|mourners|guest list|line-up|lineup)|(?:leaders |those )?(?:attending|present))(?: of honou?r)? ',
)
const AT = pattern('(?:at|for|in) ')
const NAMES = pattern(
  '(?:will (?:also )?(?:include|be)|are (?:expected to include|to include)|include|includes|included|are|is|were|was) ',
)

/** "The guests will include Kim Jong Un and the leaders of Iran and Cuba." */
function readIncluding(here: Circumstances): Statement[] | undefined {
  const cursor = cursorOver(here.sentence.words)
  cursor.take(DATELINE)
  if (!cursor.take(GUESTS) || isDoubtful(cursor.text)) return undefined
  const event = cursor.take(AT) ? eventHere(cursor, here) : eventHere(cursor, here)
  const verb = cursor.take(NAMES)?.[0]
  const names = verb && readNames(cursor, here)
  if (!verb || !names || !isClosed(cursor)) return undefined
  const status = /^(?:included|were|was)/.test(verb) ? 'attended' : /expected/.test(verb) ? 'expected' : 'attending'
  return names.map((who) => statement(who, status, event))
}

const ON_LIST =
  /^(?:also |so far |still |the only (?:\S+ ){1,4}|the first (?:\S+ ){1,4}|among those )*on the (?:guest )?list (?:as well |too )?[.] $/
const IS = pattern('(?:is|are) ')

function readOnTheList(here: Circumstances): Statement[] | undefined {
  const cursor = cursorOver(here.sentence.words)
  const names = readNames(cursor, here)
  if (!names || !cursor.take(IS) || !ON_LIST.test(cursor.text.slice(cursor.at))) return undefined
  return names.map((who) => statement(who, 'attending', null))
}

function eventHere(cursor: Cursor, here: Circumstances): EventPhrase | null {
  const named = readEvent(cursor, here, false)
  return (named && readCircumstances(cursor, named, here, HARMLESS_HERE)) ?? null
}

const CLOSED = /^(?:all together |among others )?(?:[.;] )?$|^, (?:the |a )?(?:\S+ ){1,8}(?:said|says) [.] $/

function isClosed(cursor: Cursor): boolean {
  return CLOSED.test(cursor.text.slice(cursor.at))
}

/** "it said would attend" tells what is planned; any other "would" is a doubt. */
function isDoubtful(words: string): boolean {
  return DOUBTFUL.test(` ${words.replaceAll(' would ', ' ')}`)
}
