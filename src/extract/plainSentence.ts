/**
 * A sentence as rules can be written for it: small letters, one space after each word, "won't" as "will not", and one sign
 * for whoever and whatever is named: `P0` a person, `C1` a country, `L2` another place, `O3` an organisation, `Q` a
 * quotation. "Slovak Prime Minister Robert Fico won't come." is "P0 will not come . ".
 */

import { type CountryWord, countryWord, LONGEST_COUNTRY_NAME } from './countries.ts'
import type { Gender } from './firstNames.ts'
import type { Cast, Mention } from './mentions.ts'
import type { Outline, Unit } from './outline.ts'
import { fullName } from './people.ts'
import type { Resolution } from './resolve.ts'
import { MONTHS, NOT_NAMES, PERSON_NOUNS, TITLES } from './words.ts'

export interface ReadText {
  text: string
  article: Outline
  cast: Cast
  resolutions: Resolution[]
  /** By person. */
  countries: (string | null)[]
}

export interface Named {
  kind: 'person' | 'country' | 'place' | 'organisation'
  /** A person's full name in this article, else the words as written. */
  name: string
  /** ISO code of a person's or place's country, where it is known. */
  country: string | null
  gender: Gender | null
  /** Index of the person in the cast, or -1. */
  person: number
}

export interface PlainSentence {
  words: string
  named: Named[]
  /** Place in the text of what stands at this index of `words`. */
  textStart: (index: number) => number
  /** End in the text of what ends before this index of `words`. */
  textEnd: (index: number) => number
}

/** A longer sentence is a list or a trap: rules that must know every word of it would not match. */
const LONGEST_SENTENCE = 120

/** The sentence of units `from` to `to`, or undefined for one of more than 120 units. */
export function plainSentence(read: ReadText, from: number, to: number): PlainSentence | undefined {
  if (to - from >= LONGEST_SENTENCE) return undefined
  const { units } = read.article
  const named: Named[] = []
  const starts: number[] = []
  const places: [number, number][] = []
  let words = ''
  const push = (word: string, first: Unit | undefined, last: Unit | undefined) => {
    starts.push(words.length)
    places.push([first?.start ?? 0, last?.end ?? 0])
    words += `${word} `
  }
  const mentions = outerMentions(read.cast, units, from, to)
  for (let at = from; at <= to; at++) {
    const unit = units[at]
    if (!unit) continue
    const mention = mentions.get(at)
    const country = mention?.kind === 'person' ? undefined : countryAt(read, at, to)
    if (country && (!mention || country.last >= mention.last)) {
      named.push({ kind: 'country', name: country.name, country: country.word.code, gender: null, person: -1 })
      push(`C${named.length - 1}`, unit, units[country.last])
      at = country.last
    } else if (mention && !isAdjective(read, mention)) {
      const { sign, name } = nameOf(read, mention)
      named.push(name)
      push(`${sign}${named.length - 1}`, unit, units[mention.last])
      at = mention.last
    } else if (unit.kind === 'quote') push('Q', unit, unit)
    else for (const word of plainWords(unit)) push(word, unit, unit)
  }
  const tokenAt = (index: number) => {
    let at = starts.findLastIndex((start) => start <= index)
    if (at < 0) at = 0
    return at
  }
  return {
    words,
    named,
    textStart: (index) => places[tokenAt(index)]?.[0] ?? 0,
    textEnd: (index) => places[tokenAt(Math.max(0, index - 1))]?.[1] ?? 0,
  }
}

/** By first unit the mentions of names that are part of no longer one. */
function outerMentions({ mentions }: Cast, units: Unit[], from: number, to: number): Map<number, Mention> {
  const outer = new Map<number, Mention>()
  const isName = ({ kind }: Mention) =>
    kind === 'person' || kind === 'unknown' || kind === 'place' || kind === 'organisation'
  const within: Mention[] = []
  for (let i = firstMentionAt(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention || mention.last > to + LONGEST_SENTENCE) break
    const isIn = mention.first >= from && mention.last <= to
    if (isIn && isName(mention) && !isDay(units, mention)) within.push(mention)
  }
  for (const mention of within) {
    const covered = within.some(
      (other) =>
        other !== mention &&
        other.first <= mention.first &&
        other.last >= mention.last &&
        (other.first < mention.first || other.last > mention.last),
    )
    if (!covered) outer.set(descriptionStart(units, mention), mention)
  }
  return outer
}

/** "Aug. 30", "Sept. 3": a month is no place. */
function isDay(units: Unit[], { first, last }: Mention): boolean {
  if (first !== last) return false
  const lower = units[first]?.lower ?? ''
  const isBesideNumber = units[first + 1]?.kind === 'number' || units[first - 1]?.kind === 'number'
  return MONTH.test(lower) || (MONTHS.has(lower) && isBesideNumber)
}

const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/
/** Besides nouns for people and titles, what stands before a name and says what its bearer is. */
const DESCRIBES =
  /^(?:north|south|east|west|american|republican|democrat|conservative|the|a|an|his|her|their|its|['’]s|['’]|of|\d+-year-old|prime|foreign|national|vice|deputy|former|acting|interim|new|current|first|chief|senior|top|state|security|defen[cs]e|interior|finance|trade|energy|health|education|environment|opposition|ruling|party|team|club|world|military|army|navy|police|film|rock|pop|jazz|folk|opera|football|soccer|tennis|rugby|star|veteran|young|old|late|lead|head|general|executive|managing|supreme|crown|then|fellow|younger|elder|older|ex-\w+|co-\w+|[a-z]+-based|[a-z]+(?:ary|al|ic|ish|ese|ian|ean))$/

/** First unit of a name with its title and description: "Chinese leader" in "on Wednesday alongside Chinese leader Xi Jinping". */
function descriptionStart(units: Unit[], { first, last, start }: Mention): number {
  for (let at = last; at >= first; at--) {
    const unit = units[at]
    if (!unit || unit.end > start) continue
    const { lower } = unit
    const describes =
      unit.capital || PERSON_NOUNS.has(lower) || TITLES.has(lower) || DESCRIBES.test(lower) || lower.includes('-')
    if (!describes || (NOT_NAMES.has(lower) && !DESCRIBES.test(lower))) return at + 1
  }
  return first
}

/** Index of the first mention that ends at this unit or later. */
function firstMentionAt(mentions: Mention[], unit: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.last ?? 0) < unit) low = middle + 1
    else high = middle
  }
  return low
}

function countryAt(
  { article, text }: ReadText,
  at: number,
  to: number,
): { word: CountryWord; name: string; last: number } | undefined {
  const begin = article.units[at]
  if (!begin?.capital) return undefined
  for (let size = Math.min(LONGEST_COUNTRY_NAME, to - at + 1); size >= 1; size--) {
    const last = article.units[at + size - 1]
    if (!last) continue
    const name = text.slice(begin.start, last.end)
    const word = countryWord(name)
    if (word?.kind === 'name') return { word, name, last: at + size - 1 }
  }
  return undefined
}

/** "Slovak" and "Iranian" qualify a noun; they name no place. */
function isAdjective({ text }: ReadText, mention: Mention): boolean {
  return mention.kind !== 'person' && countryWord(text.slice(mention.start, mention.end))?.kind === 'demonym'
}

function nameOf(read: ReadText, mention: Mention): { sign: string; name: Named } {
  const written = read.text.slice(mention.start, mention.end)
  const index = mention.person
  const person = read.cast.people[index]
  const isPerson = mention.kind === 'person' || (mention.kind === 'unknown' && (person?.words.length ?? 0) > 1)
  if (person && isPerson) {
    return {
      sign: 'P',
      name: {
        kind: 'person',
        name: fullName(person),
        country: read.countries[index] ?? null,
        gender: mention.gender ?? person.gender,
        person: index,
      },
    }
  }
  const kind = mention.kind === 'organisation' ? 'organisation' : 'place'
  return {
    sign: kind === 'organisation' ? 'O' : 'L',
    name: { kind, name: written, country: null, gender: null, person: -1 },
  }
}

const CONTRACTED: Record<string, string[]> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['will', 'not'],
}

function plainWords(unit: Unit): string[] {
  const word = unit.lower.replace(/’/g, "'").replace(/^[—–]$/, '–')
  const known = CONTRACTED[word]
  if (known) return known
  const not = /^(.+)n't$/.exec(word)
  if (not) return [not[1] ?? '', 'not']
  const will = /^(he|she|they|it|who)'ll$/.exec(word)
  if (will) return [will[1] ?? '', 'will']
  return [word]
}
