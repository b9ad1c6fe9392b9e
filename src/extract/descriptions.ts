/** Descriptions of people, bodies and papers by a noun: "the adviser", "Kim's sister", "a spokesman". */

import type { Gender } from './firstNames.ts'
import type { Mention } from './mentions.ts'
import { NO_UNIT, type Unit } from './outline.ts'
import { DETERMINERS, DOCUMENT_NOUNS, isGroupNoun, isPersonNoun, isPronoun } from './words.ts'

export function blank(units: Unit[], first: number, last: number): Mention {
  const begin = units[first] ?? NO_UNIT
  const end = units[last] ?? NO_UNIT
  return {
    kind: 'nominal',
    first,
    last,
    chainLast: last,
    start: begin.start,
    end: end.end,
    head: end.lower,
    person: -1,
    surety: 1,
    owner: null,
    gender: null,
    plural: false,
    definite: true,
    possessive: isPossessive(units[last + 1] ?? NO_UNIT),
    embedded: false,
    paragraph: end.paragraph,
    sentence: end.sentence,
  }
}

export function isPossessive(unit: Unit): boolean {
  return /^['’][sS]?$/.test(unit.text)
}

function isHead(lower: string): boolean {
  return isPersonNoun(lower) || isGroupNoun(lower) || DOCUMENT_NOUNS.has(lower)
}

/** For each unit how far ahead the next noun for people or papers is; 255 when further than that matters. */
export function headDistances(units: Unit[]): Uint8Array {
  const distances = new Uint8Array(units.length)
  let distance = 255
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at] ?? NO_UNIT
    if (unit.kind === 'word' ? isHeadNoun(unit.lower) : isAge(unit)) distance = 0
    else if (distance < 255) distance++
    distances[at] = distance
  }
  return distances
}

/** "the 23-year-old" */
function isAge(unit: Unit): boolean {
  return unit.kind === 'number' && unit.lower.endsWith('-year-old')
}

/** Also by its last part: "ex-senator", "vice-chairman". */
function isHeadNoun(lower: string): boolean {
  if (isHead(lower)) return true
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 && lower.length - hyphen > 4 && isPersonNoun(lower.slice(hyphen + 1))
}

/** How many words a description before a name may have. */
export const LONGEST_DESCRIPTION = 9

const STOPS_DESCRIPTION = new Set(
  `of in on at by for from with to as and or but that which who when while if because after before than then so is was are were be been has have
  had not into about against over under through during according how what why where whether also just even now still yet never again later today
  yesterday week month year ago once alongside beside besides near behind beyond within without across since until toward
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

/** Where "the South Korean national security adviser" before a name begins, or the name's own first unit. */
export function describedFrom(units: Unit[], first: number): number {
  const before = units[first - 1]
  if (before?.kind !== 'word' || before.capital || !(isPersonNoun(before.lower) || before.lower === 'then'))
    return first
  if (before.paragraph !== units[first]?.paragraph) return first
  let at = first - 1
  for (let i = first - 2; i > first - 2 - LONGEST_DESCRIPTION; i--) {
    const unit = units[i]
    if (!unit || unit.paragraph !== before.paragraph || unit.kind === 'quote') break
    if (unit.kind === 'punctuation' && !isPossessive(unit)) break
    if (STOPS_DESCRIPTION.has(unit.lower) || isPronoun(unit.lower)) break
    const { verb } = unit
    if (verb && (verb.form === 'finite' || verb.class === 'say') && !isHead(unit.lower)) break
    at = i
    if (DETERMINERS.has(unit.lower)) break
  }
  return at
}

/**
 * A description that begins here: determiner, what qualifies it, and a noun for people or papers at its end. `owner` is
 * the name whose 's comes before: "Roe's lawyer" is somebody else than Roe.
 */
export function describe(
  units: Unit[],
  from: number,
  named: Int32Array,
  heads: Uint8Array,
  owner?: Mention,
): Mention | undefined {
  const begin = units[from] ?? NO_UNIT
  const determined = owner !== undefined || DETERMINERS.has(begin.lower)
  const limit = determined ? LONGEST_DESCRIPTION : 4
  if ((heads[from] ?? 0) > limit) return undefined
  let head = -1
  for (let i = determined && !owner ? from + 1 : from; i <= from + limit; i++) {
    const unit = units[i]
    if (!unit || unit.paragraph !== begin.paragraph || unit.kind === 'quote') break
    if (unit.kind === 'punctuation' && !isPossessive(unit)) break
    if (STOPS_DESCRIPTION.has(unit.lower) || isPronoun(unit.lower)) break
    if (i > from && DETERMINERS.has(unit.lower) && !NUMBERS.has(unit.lower)) break
    const isNoun = heads[i] === 0
    const { verb } = unit
    if (verb && !isNoun && verb.form !== 'base' && verb.class !== 'act' && (i > from || !determined)) break
    // A noun that could be a verb ends nothing where the description already has its head: "the campaign plans".
    if (isNoun && !(head !== -1 && verb && verb.form === 'finite')) head = i
    else if (head !== -1 && !isPossessive(unit) && (named[i] ?? -1) === -1) break
    else if (head !== -1 && (named[i] ?? -1) !== -1 && !isPossessive(units[i - 1] ?? NO_UNIT)) break
  }
  if (head === -1) return undefined
  // "campaign spokesman Tim Roe" is one mention, the name's.
  const after = named[head + 1] ?? -1
  if (
    after !== -1 &&
    (units[head + 1]?.capital ?? false) &&
    isPersonNoun(units[head]?.lower ?? '') &&
    named[head] === after
  )
    return undefined
  const noun = units[head]?.lower ?? ''
  const tail = noun.split('-').at(-1) ?? noun
  const kind =
    DOCUMENT_NOUNS.has(noun) && !isPersonNoun(noun)
      ? 'document'
      : isPersonNoun(noun) || isPersonNoun(tail) || noun.endsWith('-year-old')
        ? 'nominal'
        : 'group'
  if (!determined && kind === 'nominal' && !(units[from]?.capital ?? false)) return undefined
  // "Roe's statement" speaks for Roe.
  if (owner && kind === 'document') return undefined
  return {
    ...blank(units, owner?.first ?? from, head),
    kind,
    owner: owner ? { person: owner.person } : POSSESSIVES.has(begin.lower) ? { person: -1 } : null,
    gender: kind === 'nominal' ? genderOfNoun(tail) : null,
    plural: kind === 'group' && noun.endsWith('s'),
    definite: determined ? !INDEFINITE.has(begin.lower) : false,
  }
}

const POSSESSIVES = new Set('his her their its my our your'.split(' '))
const NUMBERS = new Set('two three four five six seven eight nine ten'.split(' '))
const INDEFINITE = new Set(
  'a an one another some many several most few two three four five six seven eight nine ten other both all each every any no such'.split(
    ' ',
  ),
)

const MALE_NOUN =
  /(?:man|boy|father|(?<!per|ma)son|brother|husband|uncle|nephew|king|prince|guy|dad|daddy|grandpa|gentleman|waiter|monk|friar|duke|earl|landlord|groom|boyfriend|widower|fiancé|headmaster|abbot|viscount|baron|emperor|sultan)$/
const FEMALE_NOUN =
  /(?:woman|girl|mother|daughter|sister|wife|aunt|niece|queen|princess|widow|actress|lady|mom|mum|grandma|granny|heiress|hostess|waitress|duchess|countess|baroness|empress|mistress|seamstress|nun|bride|girlfriend|fiancée)$/

export function genderOfNoun(noun: string): Gender | null {
  if (FEMALE_NOUN.test(noun)) return 'f'
  if (noun === 'person' || noun === 'human') return null
  return MALE_NOUN.test(noun) ? 'm' : null
}
