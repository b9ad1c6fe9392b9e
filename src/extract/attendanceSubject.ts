/** Of whom a sentence says whether they come: the people and countries, by name, by office or by pronoun. */

import { COMMA, HEAD, HEADS, pattern } from './attendanceWords.ts'
import type { Cursor } from './cursor.ts'
import type { EventReading } from './eventPhrase.ts'
import type { Named } from './plainSentence.ts'
import { PERSON_NOUNS, TITLES } from './words.ts'

export interface Circumstances extends EventReading {
  /** Whom "he" or "she" at the beginning of a sentence means, where the sentence before leaves no choice. */
  meantBy: (pronoun: string) => Named | undefined
}

/** What stands before the statement: who is said to have said it, and when it is. */
export interface Heard {
  /** Where what is said is told to be said. */
  isReported: 'before' | 'after' | null
  source: Named | undefined
  days: { from: string | null; to: string | null }
}

export interface Subject {
  who: Named[]
  isNeither: boolean
  /** "Japan's prime minister": the coming is the country's, the staying away only theirs. */
  isOnlyHead: boolean
}

export const NOTHING_HEARD: Heard = { isReported: null, source: undefined, days: { from: null, to: null } }

export const NOBODY: Subject = { who: [], isNeither: false, isOnlyHead: false }

/** The people and countries that are named here, one or several. */
export function readNames(cursor: Cursor, here: Circumstances): Named[] | undefined {
  const subject = readSubject(cursor, here, NOTHING_HEARD)
  return subject && !subject.isNeither ? subject.who : undefined
}

export function readSubject(cursor: Cursor, here: Circumstances, heard: Heard): Subject | undefined {
  return cursor.attempt(() => {
    const isNeither = cursor.take(NEITHER) !== undefined
    if (!isNeither) cursor.take(BOTH)
    const who: Named[] = []
    let isOnlyHead = false
    for (;;) {
      const one = readOne(cursor, here, heard)
      if (!one) return undefined
      who.push(...one.who)
      isOnlyHead ||= one.isOnlyHead
      const goesOn =
        cursor.take(isNeither ? NOR : AND) ??
        cursor.attempt(() =>
          cursor.take(COMMA) && /^[PC]\d+ (?!')/.test(cursor.text.slice(cursor.at)) ? true : undefined,
        )
      if (!goesOn) return isNeither && who.length < 2 ? undefined : { who, isNeither, isOnlyHead }
    }
  })
}

/** Whether "he", "she" or "it" can mean the one that is named. */
export function agrees(pronoun: string, { kind, gender }: Named): boolean {
  if (pronoun === 'it') return kind === 'country'
  return kind === 'person' && (gender === null || gender === (pronoun === 'he' ? 'm' : 'f'))
}

const NEITHER = pattern('neither ')
const BOTH = pattern('both ')
const AND = pattern('(?:, )?(?:and|along with|together with|as well as) ')
const NOR = pattern('(?:, )?nor ')

const NAME = pattern("([PC])(\\d+) (?!'|’)")
const NOT_ROLE =
  '(?!who |which |whose |that |will |would |has |had |have |is |was |are |were |not |never |no |said |says |and |but |if |to |did |does |P\\d)'
const APPOSITION = pattern(`, (?![PC]\\d+ (?!'))((?:P\\d+ 's )?(?:${NOT_ROLE}[^\\s,.;]+ ){1,12}), `)
/** "her husband , P0 ,": the name is the person's, whoever else is named before it. */
const DESCRIBED = pattern(
  `(?:the |a |an |his |her |their |its |[PCLO]\\d+ '(?:s)? )(?:(?!said |who |will |and |that )(?:[a-z'-]+|[CLO]\\d+) ){1,7}, P(\\d+) (?!')(?:, (?=\\S))?`,
)
const LEADERS = pattern(`(?:the )?(?:[a-z]+ )?${HEADS} of (?=C)`)
const COUNTRY = pattern('(?:the )?C(\\d+) (?:, (?=C|and ))?(?:(?:and|or) (?:the )?(?=C))?')
const HEAD_OF = pattern(`(?:the ${HEAD} of C(\\d+)|C(\\d+) 's ${HEAD}) (?!,)`)
const PRONOUN = pattern('(he|she|it) ')

function readOne(cursor: Cursor, here: Circumstances, heard: Heard): { who: Named[]; isOnlyHead: boolean } | undefined {
  const named = (index: string | undefined) => here.sentence.named[Number(index)]
  const one = (found: Named | undefined, isOnlyHead = false) => (found ? { who: [found], isOnlyHead } : undefined)
  if (cursor.take(LEADERS)) {
    const who: Named[] = []
    for (let match = cursor.take(COUNTRY); match; match = cursor.take(COUNTRY))
      who.push(...[named(match[1])].flatMap((each) => each ?? []))
    return { who, isOnlyHead: false }
  }
  const described = cursor.take(DESCRIBED)
  if (described) return one(named(described[1]))
  const head = cursor.take(HEAD_OF)
  if (head) return one(named(head[1] ?? head[2]), true)
  cursor.take(THE)
  const name = cursor.take(NAME)
  if (name) {
    if (name[1] === 'P')
      cursor.take(OF_COUNTRY) ?? cursor.attempt(() => takeApposition(cursor)) ?? cursor.take(HAD_BEEN)
    return one(named(name[2]))
  }
  const pronoun = cursor.take(PRONOUN)?.[1]
  if (!pronoun) return undefined
  if (heard.source) return agrees(pronoun, heard.source) ? one(heard.source) : undefined
  return one(heard.isReported === 'before' ? undefined : here.meantBy(pronoun))
}

/** ", 52 ,", ", the Norwegian prime minister ,": what somebody is; not ", it seems ,". */
function takeApposition(cursor: Cursor): true | undefined {
  const words = cursor.take(APPOSITION)?.[1]?.trim()
  if (!words) return undefined
  const says = words.split(' ').some((word) => PERSON_NOUNS.has(word) || TITLES.has(word))
  return /^\d{1,3}$/.test(words) || (says && ROLE_BEGINS.test(words)) ? true : undefined
}

const ROLE_BEGINS =
  /^(?:the|a|an|his|her|their|its|[CLO]\d+ 's|[CLO]\d+|former|deputy|vice|acting|head|leader|president|prime|chief|senior|minister|\d{1,3}-year-old|[a-z-]+(?:an|ish|ese|ian|ian-born|al|ary) ) ?/

const OF_COUNTRY = pattern('of (?:the )?C\\d+ ')
/** "the ", "Former " and "Zimbabwe's " before "President P0" and "C0". */
const THE = pattern(
  "(?:the (?=[CP])|(?:(?:the )?[CLO]\\d+ 's )?(?:the )?(?:(?:former|then|new|acting|outgoing) )?(?=P))",
)
/** What came of it is said after. */
const HAD_BEEN = pattern(', who had been (?:expected|invited|due|scheduled|set)(?: to (?:attend|come|be there))? , ')
