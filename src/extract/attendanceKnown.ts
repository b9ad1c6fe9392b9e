/** A coming that a sentence tells as known: in a clause with "when", or as a decision that stands. */

import { readJourney } from './attendancePredicate.ts'
import { type Statement, statement } from './attendanceStatement.ts'
import { type Circumstances, NOTHING_HEARD, readSubject } from './attendanceSubject.ts'
import { COMMA, DOUBTFUL, HARMLESS_HERE, HEADS, pattern } from './attendanceWords.ts'
import type { Cursor } from './cursor.ts'
import { readCircumstances, readEvent } from './eventPhrase.ts'

/** "When Kim visits China next week for a parade, he'll be gathering … with the heads of China and Russia." */
export function readVisit(cursor: Cursor, here: Circumstances): Statement[] | undefined {
  if (!cursor.take(WHEN)) return undefined
  const heard = NOTHING_HEARD
  const subject = readSubject(cursor, here, heard)
  if (!subject || subject.isNeither) return undefined
  const said =
    cursor.attempt(() => readJourney(cursor, here, heard, subject)) ??
    cursor.attempt(() => {
      const named = cursor.take(VISITS) && readEvent(cursor, here, true)
      const event = named && readCircumstances(cursor, named, here, HARMLESS_HERE)
      return event && { event, statements: subject.who.map((who) => statement(who, 'attending', event)) }
    })
  if (!said || !cursor.take(COMMA)) return undefined
  const rest = cursor.text.slice(cursor.at)
  if (DOUBTFUL.test(` ${rest}`)) return undefined
  const leaders = WITH_LEADERS.exec(rest)
  if (leaders) {
    cursor.at += leaders.index + ' with '.length
    const others = readSubject(cursor, here, heard)
    for (const who of others?.who ?? []) said.statements.push(statement(who, 'attending', said.event))
  }
  return said.statements
}

/** "Kim's decision to attend the event was reported by …", "Putin's anticipated attendance underscores …". */
export function readDecision(cursor: Cursor, here: Circumstances): Statement[] | undefined {
  const decision = cursor.take(DECISION)
  const found = decision ?? cursor.take(ANTICIPATED)
  const who = here.sentence.named[Number(found?.[1])]
  if (!found || !who || UNDONE.test(` ${cursor.text}`)) return undefined
  const named = decision || found[2] ? (readEvent(cursor, here, true) ?? readEvent(cursor, here, false)) : undefined
  const event = named ? readCircumstances(cursor, named, here, HARMLESS_HERE) : null
  if (event === undefined || !cursor.take(STANDS)) return undefined
  const next = cursor.text.slice(cursor.at).split(' ').slice(0, NEAR).join(' ')
  if (DOUBTFUL.test(` ${next} `)) return undefined
  return [statement(who, decision ? 'attending' : 'expected', event)]
}

const WHEN = pattern('(?:when|as) ')
const VISITS = pattern('(?:attends|joins|takes part in|travels to|flies to|goes to|comes to|heads to) ')
const WITH_LEADERS = new RegExp(` with the ${HEADS} of (?=C)`)

const DECISION = pattern("P(\\d+) 's (?:surprise |unexpected |reported )?(decision|pledge|promise) to attend ")
const ANTICIPATED = pattern(
  "P(\\d+) 's (?:anticipated|expected|planned|scheduled) (?:attendance|participation|presence|appearance) (at |in )?",
)
/** What may be done with it that leaves it standing. */
const STANDS = pattern(
  '(?:was|has been) (?:reported|announced|confirmed|welcomed|criticised|criticized|praised) |(?:– |, )?(?:and |which )?(?:the |was |is |comes |came |signals |signalled |underscores |underscored |marks |marked |suggests |shows |showed |drew |has drawn |means |angered |surprised )',
)
/** Words of a decision that does not stand. */
const UNDONE =
  /(?:^| )(?:revers\w+|overturn\w+|cancel\w*|deni\w+|deny|rumou?r\w*|false\w*|hypothetical\w*|revok\w+|rescind\w+|withdr\w+|dropped|abandon\w+|pending|claims?|alleg\w+|satir\w+|hoax|unconfirmed|would have|retract\w*|scrapped|chang\w+ (?:his|her) mind)(?= )/
const NEAR = 6
