/** Everything outside quotations that could be a speaker: names, pronouns, descriptions, documents. */

import type { Gender } from './firstNames.ts'
import { findNames, type Name } from './names.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { gatherPeople, type People } from './people.ts'
import { DETERMINERS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './words.ts'

export type MentionKind = 'person' | 'unknown' | 'organisation' | 'place' | 'pronoun' | 'nominal' | 'group' | 'document'

export interface Mention {
  kind: MentionKind
  /** Units of the mention with titles, determiner and description. */
  first: number
  last: number
  /** Last unit with what hangs on it: "a spokesman for the city of Bonn". */
  chainLast: number
  /** UTF-16 offsets of the words that name: without title and description for a name. */
  start: number
  end: number
  /** The head word in lower case. */
  head: string
  /** Index of the person a name belongs to, or -1. */
  person: number
  gender: Gender | null
  plural: boolean
  definite: boolean
  /** Followed by 's. */
  possessive: boolean
  /** Part of a longer mention: "Clinton" in "Clinton campaign manager Robby Mook". */
  embedded: boolean
  paragraph: number
  sentence: number
}

export interface Cast extends People {
  names: Name[]
  mentions: Mention[]
  /** `[from, to)` of the mentions of each paragraph. */
  mentionsOfParagraph: [number, number][]
}

const PRONOUNS = new Map<string, { gender: Gender | null; plural: boolean }>(
  Object.entries({
    he: { gender: 'm', plural: false },
    she: { gender: 'f', plural: false },
    they: { gender: null, plural: true },
    it: { gender: null, plural: false },
    i: { gender: null, plural: false },
    we: { gender: null, plural: true },
  }),
)

export function findCast(text: string, article: Outline): Cast {
  const names = findNames(text, article)
  const gathered = gatherPeople(names)
  const mentions: Mention[] = []
  const { units, unitOfToken } = article
  const unit = (index: number): Unit => units[index] ?? NO_UNIT

  names.forEach((name, index) => {
    if (name.quoted) return
    const first = unitOfToken[name.runFirst] ?? -1
    const last = unitOfToken[name.last] ?? -1
    if (first < 0 || last < 0) return
    const person = gathered.personOfName[index] ?? -1
    const certain = person >= 0 && (gathered.people[person]?.certain ?? false)
    mentions.push({
      kind: name.kind !== 'unknown' ? name.kind : certain ? 'person' : person === -1 ? 'place' : 'unknown',
      first: name.kind === 'person' || name.kind === 'unknown' ? describedFrom(units, first) : first,
      last,
      chainLast: last,
      start: name.start,
      end: name.end,
      head: (name.words.at(-1) ?? '').toLowerCase(),
      person,
      gender: name.gender ?? gathered.people[person]?.gender ?? null,
      plural: false,
      definite: true,
      possessive: isPossessive(unit(last + 1)),
      embedded: false,
      paragraph: unit(last).paragraph,
      sentence: unit(last).sentence,
    })
  })

  const named = new Int32Array(units.length).fill(-1)
  mentions.forEach((mention, index) => {
    for (let i = mention.first; i <= mention.last; i++) named[i] = index
  })
  const heads = headDistances(units)
  for (let at = 0; at < units.length; at++) {
    const here = unit(at)
    if (here.kind !== 'word') continue
    const pronoun = PRONOUNS.get(here.lower)
    if (pronoun) {
      mentions.push({
        ...blank(units, at, at),
        kind: 'pronoun',
        head: here.lower,
        gender: pronoun.gender,
        plural: pronoun.plural,
      })
      continue
    }
    if (named[at] !== -1 || here.capital) {
      if (!(here.capital && named[at] === -1 && (heads[at] === 0 || DETERMINERS.has(here.lower)))) continue
    }
    // Most words begin no description: there is no noun for people or papers near enough.
    if ((heads[at] ?? 0) > LONGEST_DESCRIPTION) continue
    const description = describe(units, at, named, heads)
    if (!description) continue
    mentions.push(description)
    at = description.last
  }
  mentions.sort((a, b) => a.last - b.last || a.first - b.first)
  chain(units, mentions)
  genderFromDescriptions(article, mentions, gathered.people)
  return { ...gathered, names, mentions, mentionsOfParagraph: rangesByParagraph(mentions, article.paragraphs.length) }
}

function blank(units: Unit[], first: number, last: number): Mention {
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
    gender: null,
    plural: false,
    definite: true,
    possessive: isPossessive(units[last + 1] ?? NO_UNIT),
    embedded: false,
    paragraph: end.paragraph,
    sentence: end.sentence,
  }
}

function isPossessive(unit: Unit): boolean {
  return /^['’][sS]?$/.test(unit.text)
}

const HEADS = new Set([...PERSON_NOUNS, ...GROUP_NOUNS, ...DOCUMENT_NOUNS])

function isHead(lower: string): boolean {
  return HEADS.has(lower)
}

/** For each unit how far ahead the next noun for people or papers is; 255 when further than that matters. */
function headDistances(units: Unit[]): Uint8Array {
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
  return hyphen > 0 && lower.length - hyphen > 4 && PERSON_NOUNS.has(lower.slice(hyphen + 1))
}

/** How many words a description before a name may have. */
const LONGEST_DESCRIPTION = 9

const STOPS_DESCRIPTION = new Set(
  `of in on at by for from with to as and or but that which who when while if because after before than then so is was are were be been has have
  had not into about against over under through during according`.split(/\s+/),
)

/** Where "the South Korean national security adviser" before a name begins, or the name's own first unit. */
function describedFrom(units: Unit[], first: number): number {
  const before = units[first - 1]
  if (before?.kind !== 'word' || before.capital || !(PERSON_NOUNS.has(before.lower) || before.lower === 'then'))
    return first
  if (before.paragraph !== units[first]?.paragraph) return first
  let at = first - 1
  for (let i = first - 2; i > first - 2 - LONGEST_DESCRIPTION; i--) {
    const unit = units[i]
    if (!unit || unit.paragraph !== before.paragraph || unit.kind === 'quote') break
    if (unit.kind === 'punctuation' && !isPossessive(unit)) break
    if (STOPS_DESCRIPTION.has(unit.lower) || PRONOUNS.has(unit.lower)) break
    const { verb } = unit
    if (verb && (verb.form === 'finite' || verb.class === 'say') && !isHead(unit.lower)) break
    at = i
    if (DETERMINERS.has(unit.lower)) break
  }
  return at
}

/** A description that begins here: determiner, what qualifies it, and a noun for people or papers at its end. */
function describe(units: Unit[], from: number, named: Int32Array, heads: Uint8Array): Mention | undefined {
  const begin = units[from] ?? NO_UNIT
  const determined = DETERMINERS.has(begin.lower)
  const limit = determined ? LONGEST_DESCRIPTION : 4
  if ((heads[from] ?? 0) > limit) return undefined
  let head = -1
  for (let i = determined ? from + 1 : from; i <= from + limit; i++) {
    const unit = units[i]
    if (!unit || unit.paragraph !== begin.paragraph || unit.kind === 'quote') break
    if (unit.kind === 'punctuation' && !isPossessive(unit)) break
    if (STOPS_DESCRIPTION.has(unit.lower) || PRONOUNS.has(unit.lower)) break
    if (i > from && DETERMINERS.has(unit.lower) && !NUMBERS.has(unit.lower)) break
    const isNoun = heads[i] === 0
    const { verb } = unit
    if (verb && !isNoun && verb.form !== 'base' && verb.class !== 'act' && i > from) break
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
    PERSON_NOUNS.has(units[head]?.lower ?? '') &&
    named[head] === after
  )
    return undefined
  const noun = units[head]?.lower ?? ''
  const tail = noun.split('-').at(-1) ?? noun
  const kind =
    DOCUMENT_NOUNS.has(noun) && !PERSON_NOUNS.has(noun)
      ? 'document'
      : PERSON_NOUNS.has(noun) || PERSON_NOUNS.has(tail) || noun.endsWith('-year-old')
        ? 'nominal'
        : 'group'
  if (!determined && kind === 'nominal' && !(units[from]?.capital ?? false)) return undefined
  const mention = blank(units, from, head)
  return {
    ...mention,
    kind,
    gender: kind === 'nominal' ? genderOfNoun(tail) : null,
    plural: kind === 'group' && noun.endsWith('s'),
    definite: determined ? !INDEFINITE.has(begin.lower) : false,
  }
}

const NUMBERS = new Set('two three four five six seven eight nine ten'.split(' '))
const INDEFINITE = new Set(
  'a an one another some many several most few two three four five six seven eight nine ten other both all each every any no such'.split(
    ' ',
  ),
)

const MALE_NOUN = /(?:man|boy|father|son|brother|husband|uncle|nephew|king|prince|guy|dad|grandpa|gentleman|waiter)$/
const FEMALE_NOUN =
  /(?:woman|girl|mother|daughter|sister|wife|aunt|niece|queen|princess|widow|actress|lady|mom|grandma|heiress|hostess|waitress)$/

export function genderOfNoun(noun: string): Gender | null {
  if (FEMALE_NOUN.test(noun)) return 'f'
  if (noun === 'person' || noun === 'human') return null
  return MALE_NOUN.test(noun) ? 'm' : null
}

/** "Kim's sister Kim Yo Jong", "his wife, Joan,": what somebody is called tells the gender that a name does not. */
function genderFromDescriptions({ units }: Outline, mentions: Mention[], people: People['people']): void {
  mentions.forEach((mention, index) => {
    const person = people[mention.person]
    if (!person || person.gender) return
    const before = mentions[index - 1]
    const apposed =
      before?.kind === 'nominal' && before.last === mention.first - 2 && units[mention.first - 1]?.text === ','
    const after = mentions[index + 1]
    const follows =
      after?.kind === 'nominal' && after.first === mention.last + 2 && units[mention.last + 1]?.text === ','
    person.gender =
      genderOfNoun(units[mention.last - person.words.length]?.lower ?? '') ??
      (apposed ? genderOfNoun(before.head) : null) ??
      (follows ? genderOfNoun(after.head) : null)
  })
}

const ATTACHES = new Set('of for at with from in on to'.split(' '))

/** Give each mention the end of what hangs on it, and mark mentions that are part of another. */
function chain(units: Unit[], mentions: Mention[]): void {
  const startingAt = new Map<number, Mention>()
  for (const mention of mentions) startingAt.set(mention.first, mention)
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (!mention) continue
    const preposition = units[mention.last + 1]
    if (!preposition || !ATTACHES.has(preposition.lower) || preposition.sentence !== mention.sentence) continue
    if (mention.kind === 'pronoun') continue
    for (let ahead = mention.last + 2; ahead <= mention.last + 4; ahead++) {
      const object = startingAt.get(ahead)
      if (object && object.sentence === mention.sentence && object.kind !== 'pronoun') {
        mention.chainLast = object.chainLast
        if (mention.kind !== 'place') object.embedded = true
        break
      }
      if (units[ahead]?.kind !== 'word') break
    }
  }
  let cover: Mention | undefined
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (!mention) continue
    if (cover && mention.first >= cover.first && mention.last < cover.last) mention.embedded = true
    else cover = mention
  }
}

function rangesByParagraph(mentions: Mention[], paragraphs: number): [number, number][] {
  const ranges: [number, number][] = []
  let at = 0
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const from = at
    while (at < mentions.length && (mentions[at]?.paragraph ?? 0) <= paragraph) at++
    ranges.push([from, at])
  }
  return ranges
}
