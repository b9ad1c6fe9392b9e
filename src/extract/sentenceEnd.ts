/** How a sentence may end after its statement: with who said it, or with words that take nothing back. */

import { DOUBTFUL, HARMLESS_CLAUSE, HARMLESS_CLAUSE_AFTER_NOT, pattern, SAID_AFTER } from './attendanceWords.ts'
import type { Cursor } from './cursor.ts'

/** Whether nothing more comes than who said it. */
export function isAtEnd(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      cursor.take(SAID_AFTER)
      return cursor.take(END)
    }) !== undefined
  )
}

/** Whether what comes takes nothing back. */
export function goesOnHarmlessly(cursor: Cursor, afterNot: boolean): boolean {
  const begins = cursor.take(SEMICOLON) ?? cursor.take(afterNot ? HARMLESS_CLAUSE_AFTER_NOT : HARMLESS_CLAUSE)
  if (!begins) return false
  if (/contrary|despite/.test(begins[0])) return CONTRARY.test(cursor.text.slice(cursor.at - begins[0].length))
  return !DOUBTFUL.test(` ${cursor.text.slice(cursor.at)}`)
}

const END = pattern('(?:[.;!] )*$')
const SEMICOLON = pattern('; ')

/** "contrary to reports that she will": what was said before is taken back, not the statement. */
const CONTRARY =
  /^(?:, )?(?:contrary to|despite) (?:(?:earlier|previous|media|press|all|some) )*(?:reports?|rumou?rs|expectations|speculation|claims|suggestions|illness|injury|criticism|pressure|protests?|calls|an injury|a [a-z]+ injury)\b(?!.* (?:but|however|although|though) )/
