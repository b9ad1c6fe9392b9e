/** What a run of capital words names: a person, a body, a place. */

import { countryWord } from './countries.ts'
import { type Gender, genderOfFirstName, isFirstName } from './firstNames.ts'
import { nameStart, trimRun, type WordsOfText } from './nameEdges.ts'
import {
  bare,
  isAllPlaces,
  isInitial,
  isOffice,
  isPlaceWord,
  isSaidToBePerson,
  isSaidToBePlace,
  NO_TOKEN,
} from './nameSigns.ts'
import { familyNameFirst } from './people.ts'
import type { Token } from './tokens.ts'
import { FEMALE_TITLES, MALE_TITLES, NEWS_NAMES, NOUNS_AND_NAMES, ORGANISATION_WORDS, PLACES, TITLES } from './words.ts'

export interface Name {
  kind: 'person' | 'organisation' | 'place' | 'unknown'
  /** Token indices of the name itself, without title. */
  first: number
  last: number
  /** Token index where title and other words of the run before the name begin. */
  runFirst: number
  start: number
  end: number
  words: string[]
  /** Titles before the name, in lower case. */
  titles: string[]
  /** From title or given name. */
  gender: Gender | null
  /** Inside a quotation. */
  quoted: boolean
  /** After "in" or "near": perhaps a place. */
  located: boolean
  /** A single word after "the" or "a": a paper, a people, an inhabitant ("the Scot") rather than somebody's name. */
  articled: boolean
  /** After "younger" and the like: one of several of that name. */
  contrasted: boolean
}

export function cutRun(
  text: string,
  tokens: Token[],
  from: number,
  to: number,
  initial: boolean,
  wordsOfText: WordsOfText,
  quoted: boolean,
): Name[] {
  const word = (index: number) => tokens[index] ?? NO_TOKEN
  const run = trimRun(tokens, from, to, initial, wordsOfText)
  if (!run) return []
  const { first, last, party } = run
  const make = (kind: Name['kind'], start: number, titles: string[], located = false): Name => {
    const words: string[] = []
    for (let i = start; i <= last; i++) if (word(i).text !== ',') words.push(word(i).text)
    return {
      kind,
      first: start,
      last,
      runFirst: party === -1 ? first : party,
      start: word(start).start,
      end: word(last).end,
      words,
      titles,
      gender: kind === 'person' ? genderOf(words, titles) : null,
      quoted,
      located,
      contrasted: CONTRASTS.has(word(first - 1).lower),
      articled: first === last && ARTICLES.has(word(first - 1).lower) && word(first).start - word(first - 1).end === 1,
    }
  }
  const lastWord = word(last).lower
  if (
    first === last &&
    TITLES.has(bare(lastWord)) &&
    !isFirstName(lastWord) &&
    lastWord !== 'king' &&
    lastWord !== 'bishop'
  )
    return []

  const place = countryWord(text.slice(word(first).start, word(last).end))
  if (place || (first === last && PLACES.has(bare(lastWord)) && !isFirstName(lastWord)))
    return [make('place', first, [])]
  if (first === last && /^\p{Lu}[\p{Lu}&.]+$/u.test(word(last).text)) {
    // "WALLACE: …" at the head of a paragraph is a transcript's speaker.
    const heads = word(last + 1).text === ':' && word(last).text.length > 3
    return [make(heads ? 'unknown' : 'organisation', first, [])]
  }

  const { start, titles, personal } = nameStart(text, tokens, first, last, initial, wordsOfText)
  const size = last - start + 1
  // "…, Chief Executive Officer of Novarelle": an office, and nobody's name.
  if (size > 1 && isOffice(tokens, start, last)) return []
  // "Office of the Inspector General"
  if (
    size === 1 &&
    titles.length > 0 &&
    TITLES.has(bare(lastWord)) &&
    !isFirstName(lastWord) &&
    !NOUNS_AND_NAMES.has(bare(lastWord))
  )
    return start > first + 1 ? [make('organisation', first, [])] : []
  const organisation = ORGANISATION_WORDS.has(bare(lastWord)) || hasOrganisationWord(tokens, start, last, personal)
  if (
    organisation &&
    size === 2 &&
    SURNAMES_TOO.has(bare(lastWord)) &&
    !hasOrganisationWord(tokens, start, last, false)
  ) {
    if (isFirstName(word(start).lower) || isSaidToBePerson(tokens, first, last)) return [make('person', start, titles)]
    if (bare(lastWord) === 'west') return [make('unknown', start, titles)]
  }
  // "Mrs. Park", "Dr. House": so nothing but a person is addressed.
  if (organisation && size === 1 && titles.some((title) => ADDRESSES.has(title))) return [make('person', start, titles)]
  if (organisation) {
    return [make(isPlaceWord(lastWord) ? 'place' : 'organisation', first, [])]
  }
  if (titles.length > 0 && titles.every((title) => WEAK_TITLES.has(title)) && size === 1 && !isFirstName(lastWord)) {
    return [make('unknown', start, titles)]
  }
  if (personal && !(size === 1 && start > first && titles.length === 0)) return [make('person', start, titles)]
  const preposition = tokens[first - 1]?.lower ?? ''
  if (
    titles.length === 0 &&
    LOCATES.has(preposition) &&
    !familyNameFirst(tokens.slice(first, last + 1).map((token) => token.text))
  ) {
    return [make('unknown', start, titles, true)]
  }
  if (isSaidToBePlace(tokens, first, last)) return [make('place', first, [])]
  if (isSaidToBePerson(tokens, first, last) || (start > first && isSaidToBePerson(tokens, start, last)))
    return [make('person', start, titles)]
  if (first === last) return [make(NEWS_NAMES.has(lastWord) ? 'organisation' : 'unknown', first, [])]
  if (isAllPlaces(tokens, first, last)) return [make('place', first, [])]
  return [make('unknown', start, titles)]
}

const ADDRESSES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr'])

const CONTRASTS = new Set(['younger', 'elder', 'older', 'other'])

const ARTICLES = new Set(['the', 'a', 'an'])

const LOCATES = new Set('in near outside across throughout inside'.split(' '))

const SURNAMES_TOO = new Set(
  'king law park moore bush rice street church house price west east north county bridge hill day court long noble mason young ford rivers brooks post times star park lake banks temple hall lane fields woods sun fox star'.split(
    ' ',
  ),
)

/** Before a single capital word these do not make it a person: "Senate Republicans", "White House". */
const WEAK_TITLES = new Set(
  `developer publisher supplier vendor contractor broker maker operator owner seller collector employer state house senate majority minority republican democrat democratic gop conservative labour tory liberal candidate foreign finance interior commerce
  treasury energy press labor health education agriculture transportation homeland security defense defence crown private general deputy chief former
  acting parliamentary libertarian socialist st saint mt field don del father sister brother mother`.split(/\s+/),
)

function hasOrganisationWord(tokens: Token[], from: number, to: number, personal: boolean): boolean {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'of' || lower === 'for' || lower === '&' || lower === 'on') return true
    if (!personal && ORGANISATION_WORDS.has(lower)) return true
  }
  return false
}

function genderOf(words: string[], titles: string[]): Gender | null {
  for (const title of titles) {
    if (MALE_TITLES.has(title)) return 'm'
    if (FEMALE_TITLES.has(title)) return 'f'
  }
  if (words.length < 2) return null
  // Icelandic "daughter of"; and in "Ragnheiður Sól" the second name says nothing where the first is not known.
  if (/d(?:ó|o)ttir$/.test(words.at(-1) ?? '')) return 'f'
  for (const word of words.slice(0, -1)) {
    if (isInitial(word)) continue
    const gender = genderOfFirstName(word.toLowerCase())
    if (gender) return gender
    return null
  }
  return null
}
