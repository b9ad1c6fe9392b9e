/** Signs around and within a run of capital words that tell people from places, and roles from names. */

import { countryWord, LONGEST_COUNTRY_NAME } from './countries.ts'
import { isFirstName } from './firstNames.ts'
import { familyNameFirst } from './people.ts'
import type { Token } from './tokens.ts'
import { isPersonNoun, NOT_NAMES, NOUNS_AND_NAMES, ORGANISATION_WORDS, PLACES, TITLES } from './words.ts'

/** What stands in for a neighbour that is not there. */
export const NO_TOKEN: Token = {
  start: -9,
  end: -9,
  text: '',
  lower: '',
  kind: 'punctuation',
  capital: false,
  paragraph: -1,
}

const MONTH_NAMES = new Set(['jan', 'jun', 'april', 'may', 'june', 'august'])

const BEFORE_MONTHS = new Set(
  'in of since until till by last this next early late mid from to during before after through and on every'.split(' '),
)

/** "May Chen said", "Jun Ito", "August Wilson": a month before a capital word, and nothing before it that has to do with time. */
export function isMonthAsName(tokens: Token[], at: number, last: number): boolean {
  if (at >= last || last - at > 2 || !MONTH_NAMES.has(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1] ?? NO_TOKEN
  return next.capital && !NOT_NAMES.has(next.lower) && !BEFORE_MONTHS.has(tokens[at - 1]?.lower ?? '')
}

/** What follows a word that only begins a sentence, and hardly a name. */
export const LEADS_ON = new Set(
  'in on at by for from to with into after before about whether if when how why what that the a an his her its their this these as through during under'.split(
    ' ',
  ),
)

/** "Geologist Dewi Lestari", "Co-author Jean Nzambi", "Singer-guitarists Tom Doe": what somebody is, before the name. */
export function isRoleBefore(
  tokens: Token[],
  at: number,
  last: number,
  begins: boolean,
  lowerCase: Set<string>,
): boolean {
  const lower = bare(tokens[at]?.lower ?? '')
  const follow = last - at
  if (/-(?:based|born|elect)$/.test(lower) || ADJECTIVES.has(lower)) return follow >= 2
  const tail = lower.slice(lower.lastIndexOf('-') + 1)
  const one = isPersonNoun(lower) || isPersonNoun(tail)
  const many = lower.endsWith('s') && (isPersonNoun(lower.slice(0, -1)) || isPersonNoun(tail.slice(0, -1)))
  if (!one && !many) return false
  if (NOUNS_AND_NAMES.has(lower)) return follow >= 2 && !isInitial(tokens[at + 1]?.text ?? '')
  return follow >= 2 || begins || lowerCase.has(lower)
}

/** "K. R. Narayan", "G. Prakash"; not "U.S. Steel". */
export function hasInitialsOnly(tokens: Token[], first: number, last: number): boolean {
  if (last === first) return false
  for (let i = first; i < last; i++) {
    const form = tokens[i]?.text ?? ''
    if (!/^(?:\p{Lu}\.)+$/u.test(form) || BODIES_IN_INITIALS.has(form)) return false
  }
  return (tokens[last]?.text.length ?? 0) > 2 && !(tokens[last]?.text.endsWith('.') ?? false)
}

const BODIES_IN_INITIALS = new Set([
  'U.S.',
  'U.K.',
  'U.N.',
  'E.U.',
  'D.C.',
  'L.A.',
  'N.Y.',
  'A.I.',
  'U.S.A.',
  'N.C.',
  'S.C.',
  'N.H.',
  'N.J.',
])

const ADJECTIVES = new Set('longtime fellow veteran top ex then-candidate retired senior'.split(' '))

const NOUNS_BEFORE = new Set(
  `republican republicans democrat democrats democratic gop conservative liberal libertarian independent socialist tory labour news host star
  director author actor actress singer analyst attorney lawyer pollster strategist adviser advisor aide native legend icon fellow alum veteran
  college university cnn fox nbc abc cbs msnbc npr pbs politico nominee candidate rival evangelist`.split(/\s+/),
)

export function isNounBeforeName(lower: string): boolean {
  return NOUNS_BEFORE.has(lower) || PLACES.has(bare(lower)) || TITLES.has(bare(lower)) || ORGANISATION_WORDS.has(lower)
}

export function isPlaceWord(lower: string): boolean {
  return /^(?:street|avenue|road|boulevard|square|park|river|lake|mountain|valley|island|islands|beach|county|city|town|carolina|dakota|jersey|york|mexico|hampshire|zealand|korea|europe|africa|asia|bridge|airport|airport|station|stadium|tower)$/.test(
    lower,
  )
}

export function bare(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

export function isInitial(form: string): boolean {
  return /^\p{Lu}\.?$/u.test(form) || /^(?:\p{Lu}\.)+$/u.test(form)
}

/** Past "South Korean", "Iowa", "Republican" and other words that stand before names with a capital. */
export function skipAdjectives(text: string, tokens: Token[], from: number, to: number): number {
  let at = from
  for (let moved = true; moved && at < to; ) {
    moved = false
    for (let size = Math.min(LONGEST_COUNTRY_NAME, to - at); size >= 1; size--) {
      const last = tokens[at + size - 1]
      const begin = tokens[at]
      if (!last || !begin) continue
      const words = text.slice(begin.start, last.end)
      // "Md. Islam" is no Marylander.
      const state = PLACES.has(bare(begin.lower)) && begin.lower !== 'md.'
      const single = size === 1 && (state || NOUNS_BEFORE.has(begin.lower))
      if (countryWord(words) || single || US_STATES_OF_TWO.has(words)) {
        // "Paris Hilton", "Jordan Peele": a place that is also a given name begins the name.
        if (size === 1 && isFirstName(begin.lower) && to - at === 1) return at
        at += size
        moved = true
        break
      }
    }
  }
  return at
}

const US_STATES_OF_TWO = new Set([
  'New York',
  'New Jersey',
  'New Hampshire',
  'New Mexico',
  'North Carolina',
  'South Carolina',
  'North Dakota',
  'South Dakota',
  'West Virginia',
  'Rhode Island',
  'Los Angeles',
  'San Francisco',
  'San Diego',
  'New Orleans',
  'Las Vegas',
  'White House',
  'Capitol Hill',
  'Wall Street',
  'Fox News',
  'Hong Kong',
  'Puerto Rico',
])

/** "leader Xi Jinping", "spokesman Orrel", "Doo Jin-ho", "Oda Kell, 41,": the words around or their order say so. */
export function isSaidToBePerson(tokens: Token[], first: number, last: number): boolean {
  const before = tokens[first - 1] ?? NO_TOKEN
  if (!before.capital && isPersonNoun(before.lower) && (tokens[first]?.start ?? 0) - before.end === 1) return true
  if (isApposed(tokens, first, last)) return true
  if (first === last) return false
  const words = tokens.slice(first, last + 1).map((token) => token.text)
  if (familyNameFirst(words)) return true
  return isOfAge(tokens, last) || isDescribedAfter(tokens, last) || isTalking(tokens, last)
}

/** "Oda Kell, 41," "Oda Kell (41)", "Oda Kell, aged 41". */
function isOfAge(tokens: Token[], last: number): boolean {
  const mark = tokens[last + 1]?.text ?? ''
  const next = tokens[last + 2] ?? NO_TOKEN
  const after = tokens[last + 3]
  if (mark === '(') return /^\d\d$/.test(next.text) && after?.text === ')'
  if (mark !== ',') return false
  if (next.lower === 'aged') return /^\d{1,3}$/.test(after?.text ?? '')
  return /^\d\d$/.test(next.text) && (!after || /^[,.;]$/.test(after.text) || after.paragraph !== next.paragraph)
}

/** So many words a role may have before its noun: "senior economist at". */
const LONGEST_ROLE = 4
/** What firms are as well: "maker of", "owner of", "leader in". */
const OF_FIRMS = new Set(
  `maker developer publisher supplier vendor contractor broker operator owner seller collector employer buyer provider manufacturer parent partner
  rival leader champion sponsor member star winner sister source client customer backer contender newcomer winemaker baker brewer giant insurer lender
  builder carrier grocer investor shareholder landlord dealer trader recorder host judge supporter agent user competitor`.split(
    /\s+/,
  ),
)
const AFTER_ROLE = /^(?:of|at|for|with|and|in|to|,|\.|;|who)$/

/** "Oda Kell, chief executive of Arden", "Oda Kell, a carpenter", "Oda Kell, whose shop": as only people are described. */
function isDescribedAfter(tokens: Token[], last: number): boolean {
  const paragraph = tokens[last]?.paragraph
  if (tokens[last + 1]?.text !== ',') return false
  const first = tokens[last + 2] ?? NO_TOKEN
  for (let i = last + 2; i <= last + 1 + LONGEST_ROLE; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.capital || token.paragraph !== paragraph) return false
    if (i === last + 2 && /^(?:a|an|the|his|her|their|its)$/.test(first.lower)) return false
    if (!isPersonNoun(token.lower)) continue
    const next = tokens[i + 1]
    if (OF_FIRMS.has(token.lower)) continue
    if (!next || next.paragraph !== paragraph || AFTER_ROLE.test(next.lower)) return true
  }
  return false
}

/** "Oda Kell told reporters": a firm has somebody who does. */
function isTalking(tokens: Token[], last: number): boolean {
  return tokens[last + 1]?.lower === 'told' && /^(?:reporters|journalists)$/.test(tokens[last + 2]?.lower ?? '')
}

/** "his wife, Jo, keeps count", "the judge, Piers Lonsdale, warned": a name between commas after what somebody is. */
function isApposed(tokens: Token[], first: number, last: number): boolean {
  const comma = tokens[first - 1] ?? NO_TOKEN
  const noun = tokens[first - 2] ?? NO_TOKEN
  const after = tokens[last + 1]
  if (comma.text !== ',' || noun.capital || !isPersonNoun(noun.lower) || noun.paragraph !== tokens[first]?.paragraph)
    return false
  return !after || /^[,.;]$/.test(after.text)
}

/** "in Columbus, Ohio": a name that a state or country follows after a comma. */
export function isSaidToBePlace(tokens: Token[], first: number, last: number): boolean {
  if (last - first > 1 || tokens[last + 1]?.text !== ',') return false
  const after = tokens[last + 2] ?? NO_TOKEN
  if (!after.capital || after.paragraph !== (tokens[last]?.paragraph ?? -1)) return false
  const state = PLACES.has(bare(after.lower)) || countryWord(after.text)?.kind === 'name'
  return state || US_STATES_OF_TWO.has(`${after.text} ${tokens[last + 3]?.text ?? ''}`)
}

export function isAllPlaces(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (!PLACES.has(bare(tokens[i]?.lower ?? ''))) return false
  return true
}

const OFFICES = new Set(
  'financial operating technical technology marketing managing medical information commercial creative legal general vice'.split(
    ' ',
  ),
)

/** Nothing but words for what somebody is. */
export function isOffice(tokens: Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const lower = bare(tokens[i]?.lower ?? '')
    if (isFirstName(lower) || NOUNS_AND_NAMES.has(lower)) return false
    if (!TITLES.has(lower) && !isPersonNoun(lower) && !OFFICES.has(lower)) return false
  }
  return true
}
