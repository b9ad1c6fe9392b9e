/** Which words of a run of capital words are the name: without what only begins the sentence, titles and roles, letters after it. */

import { isFirstName } from './firstNames.ts'
import {
  bare,
  hasInitialsOnly,
  isInitial,
  isMonthAsName,
  isNounBeforeName,
  isRoleBefore,
  LEADS_ON,
  NO_TOKEN,
  skipAdjectives,
} from './nameSigns.ts'
import type { Token } from './tokens.ts'
import {
  isGroupNoun,
  isPersonNoun,
  NOT_NAMES,
  NOUNS_AND_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  POST_NOMINALS,
  TITLES,
} from './words.ts'

export const CLOSING_MARKS = /^["”»'’]$/

/** Words of the whole text that tell a name from a word that only begins a sentence. */
export interface WordsOfText {
  /** Written small somewhere. */
  lowerCase: Set<string>
  /** Written with a capital within a sentence. */
  midCapital: Set<string>
}

/** The run without words at its ends that are part of no name; undefined where nothing is left that names anything. */
export function trimRun(
  tokens: Token[],
  from: number,
  to: number,
  initial: boolean,
  { lowerCase, midCapital }: WordsOfText,
): TrimmedRun | undefined {
  const word = (index: number) => tokens[index] ?? NO_TOKEN
  let first = from
  let last = to
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
  if (first > last || (first === last && word(first).text.length === 1)) return undefined
  // "Presenter: And then?": a part in a transcript is nobody's name.
  if (first === last && word(last + 1).text === ':' && PARTS.has(word(first).lower)) return undefined
  while (last - first >= 2 && POST_NOMINALS.has(word(last).lower) && /^(?:\p{Lu}+|PhD)$/u.test(word(last).text)) last--
  if (last - first >= 14) return undefined
  // "Born in Lagos", "Bakers call it": a single capital word that the text never has within a sentence.
  if (initial && first === from && first === last && !midCapital.has(word(first).lower)) {
    const { lower } = word(first)
    const next = word(last + 1)
    const noun = isPersonNoun(lower) || isGroupNoun(lower)
    if (
      !isFirstName(lower) &&
      (noun ? !NOUNS_AND_NAMES.has(lower) : next.paragraph === word(last).paragraph && LEADS_ON.has(next.lower))
    )
      return undefined
  }
  return { first, last, party }
}

/** Where the name begins: after the last title, or at the first given name that others follow. */
export function nameStart(
  text: string,
  tokens: Token[],
  first: number,
  last: number,
  initial: boolean,
  { lowerCase, midCapital }: WordsOfText,
): NameStart {
  const word = (index: number) => tokens[index] ?? NO_TOKEN
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
  return { start, titles, personal }
}

/** Token indices. */
interface TrimmedRun {
  first: number
  last: number
  /** Where "Labour MP Mary Poe" begins for a verb before it, or -1. */
  party: number
}

interface NameStart {
  start: number
  /** In lower case. */
  titles: string[]
  /** By title, initials or given name. */
  personal: boolean
}

const DIRECTIONS = new Set('north south east west northern southern eastern western central white supreme'.split(' '))

const SAID = new Set('said says told tells added wrote asked tweeted'.split(' '))

const PRONOUN_LIKE = new Set(
  'he she it they we i you who one some many others another both several critics officials'.split(' '),
)

const FUNCTION_WORDS = new Set(
  'the a an and or but if when while as at by for from in into of on to with after before since his her its their our my'.split(
    ' ',
  ),
)

const PARTIES = new Set('labour conservative republican democratic democrat liberal libertarian tory gop'.split(' '))

const PARTS = new Set(
  'presenter interviewer moderator questioner narrator host anchor caller audience interpreter'.split(' '),
)

/** Endings of what people are: at the head of a sentence, before a given name and a family name. */
const DOERS = /.(?:er|or|ist|ian|eur|man|woman|ant)$/
