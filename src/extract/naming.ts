/** What a run of capital words names: a person, a body, a place; and which part of the run is the name. */

import { countryWord } from './countries.ts'

import { type Gender, genderOfFirstName, isFirstName } from './firstNames.ts'

import {
  bare,
  hasInitialsOnly,
  isAllPlaces,
  isInitial,
  isMonthAsName,
  isNounBeforeName,
  isOffice,
  isPlaceWord,
  isRoleBefore,
  isSaidToBePerson,
  isSaidToBePlace,
  LEADS_ON,
  NO_TOKEN,
  skipAdjectives,
} from './nameSigns.ts'
import { familyNameFirst } from './people.ts'

import type { Token } from './tokens.ts'

import {
  FEMALE_TITLES,
  isGroupNoun,
  isPersonNoun,
  MALE_TITLES,
  NEWS_NAMES,
  NOT_NAMES,
  NOUNS_AND_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACES,
  POST_NOMINALS,
  TITLES,
} from './words.ts'

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

export const CLOSING_MARKS = /^["”»'’]$/

/** Words of the whole text that tell a name from a word that only begins a sentence. */
export interface WordsOfText {
  /** Written small somewhere. */
  lowerCase: Set<string>
  /** Written with a capital within a sentence. */
  midCapital: Set<string>
}

export function cutRun(
  text: string,
  tokens: Token[],
  from: number,
  to: number,
  initial: boolean,
  { lowerCase, midCapital }: WordsOfText,
  quoted: boolean,
): Name[] {
  const word = (index: number) => tokens[index] ?? NO_TOKEN
  let first = from
  let last = to
  /** Where "Labour MP Mary Poe" begins for a verb before it. */
  let party = -1
  // "But Clinton", "Asked Trump": a word that is capital only because it begins the sentence.
  while (first <= last) {
    const { lower, text: form } = word(first)
    const listed =
      !isMonthAsName(tokens, first, last) &&
      (NOT_NAMES.has(lower) || NOT_NAMES.has(bare(lower))) &&
      !(lower === 'will' && first < last) &&
      !(lower === 'may' && first > from)
    const common = initial && first === from && lowerCase.has(lower) && !isFirstName(lower) && !TITLES.has(bare(lower))
    if (!listed && !common) break
    if (DIRECTIONS.has(lower) && first < last) break
    // `"…," Read said`: between a quotation and its verb even an ordinary word is somebody's name.
    if (
      first === last &&
      from === to &&
      !initial &&
      SAID.has(word(last + 1).lower) &&
      CLOSING_MARKS.test(word(first - 1).text)
    ) {
      if (!PRONOUN_LIKE.has(lower)) break
    }
    if (common && !listed && first === last && SAID.has(word(last + 1).lower)) break
    if (form.length > 1 && form === form.toUpperCase() && form !== 'A' && /^[A-Z]{2,}$/.test(form) && !listed) break
    if (first < last && ORGANISATION_WORDS.has(word(first + 1).lower) && !common && !FUNCTION_WORDS.has(lower)) break
    party = PARTIES.has(lower) ? (party === -1 ? first : party) : -1
    first++
  }
  while (last >= first && (word(last).lower === '&' || PARTICLES.has(word(last).lower))) last--
  if (first > last || (first === last && word(first).text.length === 1)) return []
  // "Presenter: And then?": a part in a transcript is nobody's name.
  if (first === last && word(last + 1).text === ':' && PARTS.has(word(first).lower)) return []
  while (last - first >= 2 && POST_NOMINALS.has(word(last).lower) && /^(?:\p{Lu}+|PhD)$/u.test(word(last).text)) last--
  if (last - first >= 14) return []
  // "Born in Lagos", "Bakers call it": a single capital word that the text never has within a sentence.
  if (initial && first === from && first === last && !midCapital.has(word(first).lower)) {
    const { lower } = word(first)
    const next = word(last + 1)
    const noun = isPersonNoun(lower) || isGroupNoun(lower)
    if (
      !isFirstName(lower) &&
      (noun ? !NOUNS_AND_NAMES.has(lower) : next.paragraph === word(last).paragraph && LEADS_ON.has(next.lower))
    )
      return []
  }
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

  // Where the name begins: after the last title, or at the first given name that others follow.
  let start = first
  const titles: string[] = []
  for (let i = first; i < last; i++) {
    const lower = bare(word(i).lower)
    const role = isRoleBefore(tokens, i, last, initial && i === first, lowerCase)
    // "M. Dupont" is a monsieur, "M. S. Rao" is not.
    const title =
      TITLES.has(lower) &&
      // "María del Carmen Sosa" is no delegate.
      word(i).capital &&
      !(lower === 'm' && (isInitial(word(i + 1).text) || (i > first && isInitial(word(i - 1).text))))
    const titled = (title || role) && !(isFirstName(lower) && i === start && !lower.includes('.'))
    if (titled || (lower === 'of' && titles.length > 0 && i === start)) {
      titles.push(lower)
      start = i + 1
    }
  }
  let personal = titles.length > 0 || hasInitialsOnly(tokens, first, last)
  if (!personal) {
    start = skipAdjectives(text, tokens, first, last)
    for (let i = start; i < last; i++) {
      if (isFirstName(word(i).lower) && !ORGANISATION_WORDS.has(word(i + 1).lower)) {
        const leading = i > start && word(i - 1).lower !== '&'
        const known =
          i === start || (leading && !isInitial(word(i - 1).text) && !PARTICLES.has(word(i - 1).lower) && last > i)
        // A given name may be the family name of the one before: "Taylor Scott" is not cut, "Republican Steve King" is.
        const doing =
          initial &&
          start === first &&
          i === start + 1 &&
          last > i &&
          DOERS.test(word(start).lower) &&
          !midCapital.has(word(start).lower)
        if (known && (i === start || doing || isNounBeforeName(word(i - 1).lower) || i - start >= 2)) start = i
        personal = true
        break
      }
    }
  } else if (start < last) {
    start = Math.max(start, skipAdjectives(text, tokens, start, last))
  }
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

const PARTIES = new Set('labour conservative republican democratic democrat liberal libertarian tory gop'.split(' '))

const PARTS = new Set(
  'presenter interviewer moderator questioner narrator host anchor caller audience interpreter'.split(' '),
)

/** Endings of what people are: at the head of a sentence, before a given name and a family name. */
const DOERS = /.(?:er|or|ist|ian|eur|man|woman|ant)$/

const ADDRESSES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr'])

const CONTRASTS = new Set(['younger', 'elder', 'older', 'other'])

const ARTICLES = new Set(['the', 'a', 'an'])

const FUNCTION_WORDS = new Set(
  'the a an and or but if when while as at by for from in into of on to with after before since his her its their our my'.split(
    ' ',
  ),
)

const SAID = new Set('said says told tells added wrote asked tweeted'.split(' '))

const PRONOUN_LIKE = new Set(
  'he she it they we i you who one some many others another both several critics officials'.split(' '),
)

const LOCATES = new Set('in near outside across throughout inside'.split(' '))

const DIRECTIONS = new Set('north south east west northern southern eastern western central white supreme'.split(' '))

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
