/** What the text says a person is, and the country it ties the person to. */

import { countryWord, LONGEST_COUNTRY_NAME } from './countries.ts'
import type { Mention } from './mentions.ts'
import type { Outline, Unit } from './outline.ts'
import { DETERMINERS, isPersonNoun, PREPOSITIONS, TITLES } from './words.ts'

/** Longer than this is a clause, not a role. */
const LONGEST_ROLE = 24

/**
 * The role beside this naming of a person: the description before the name ("the South Korean national security
 * adviser"), its titles ("President"), or what follows between commas ("a senior fellow at the Institute").
 */
export function roleAt(text: string, article: Outline, mention: Mention): string | null {
  const before = roleBefore(text, article, mention)
  return roleAfter(text, article, mention) ?? before
}

/** What stands between "ambassador" and its name: "China's ambassador to Britain Liu Xia". */
const TIES = new Set(['to', 'of', 'for'])
/** How far before such a word the description may begin. */
const LONGEST_LEAD = 6

function roleBefore(text: string, { units }: Outline, mention: Mention): string | null {
  let at = mention.first
  const first = units[at]
  if (!first || first.start >= mention.start) return null
  if (!saysWhat(text.slice(first.start, mention.start))) {
    if (!TIES.has(units[at - 1]?.lower ?? '') || !isPersonNoun(units[at - 2]?.lower ?? '')) return null
    at -= 2
    for (let i = at - 1; i >= mention.first - LONGEST_LEAD; i--) {
      const unit = units[i]
      if (unit?.kind !== 'word' || unit.verb || PREPOSITIONS.has(unit.lower) || DETERMINERS.has(unit.lower)) break
      at = i
    }
  }
  const written = text.slice(units[at]?.start ?? first.start, mention.start).trim()
  const words = written
    .replace(/^(?:the|a|an|his|her|their|its|my|our|whose|then)\s+/i, '')
    // "his old friend Dr. Roe": how he is addressed is not what he is.
    .replace(/\s+(?:mr|mrs|ms|miss|dr|sir|prof)\.?$/i, '')
    // "fantasy author John M. “Mike” Roe": part of the name.
    .replace(/(?<=\p{Ll})(?:\s+\p{Lu}\p{Ll}*\.?)+\s*["“'‘].*$/u, '')
  if (/^(?:mr|mrs|ms|miss|dr|sir|prof|then)\.?$/i.test(words) || NO_ROLE.test(words) || !saysWhat(words)) return null
  // Whose brother it is, "brother" alone does not say.
  if (words !== written && RELATIONS.test(words) && /^(?:his|her|their|its|my|our|whose)\s/i.test(written)) return null
  return words
}

/** Somebody's, and nothing without them. */
const RELATIONS =
  /^(?:(?:younger|older|elder|late|former|ex-|own|new|old|longtime|close|good|best|twin)\s*)*(?:brother|sister|son|daughter|mother|father|mum|dad|wife|husband|partner|uncle|aunt|cousin|nephew|niece|friend|neighbou?r|colleague|boyfriend|girlfriend|fianc[ée]e?|grandson|granddaughter|grandmother|grandfather|agent|boss|predecessor|successor|opponent|rival|deputy|twin|teammate|counterpart)$/

/** Whether the words before a name have a noun for what somebody is. */
function saysWhat(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).some((word) => {
    const tail = word.slice(word.lastIndexOf('-') + 1)
    return isPersonNoun(word) || isPersonNoun(tail) || TITLES.has(word)
  })
}

/** What begins with such a word tells when, where or what of, and not what somebody is: "without goalkeeper", "on Tuesday". */
const NO_ROLE =
  /^(?:on|in|at|by|for|from|into|of|onto|over|to|with|without|before|since|because|although|though|after|during|despite|alongside|unlike|like|amid|against|about|under|between|among|through|until|while|when|where|as|if|unless|then|also|too|instead|however|meanwhile|according|along|together|even|just|only|both|not|never|yet|nor|or|but|so|still|once|again|later|earlier|recently|speaking|adding|citing|asked|hoping|fans|hopes?|wants?)\b/i

function roleAfter(text: string, { units }: Outline, mention: Mention): string | null {
  const comma = units[mention.last + 1]
  let from = mention.last + 2
  if (comma?.text !== ',') return null
  // An age comes first: "Mary Poe, 52, a farmer".
  if (units[from]?.kind === 'number' && units[from + 1]?.text === ',') from += 2
  let end = -1
  let noun = false
  for (let i = from; i < from + LONGEST_ROLE; i++) {
    const unit = units[i]
    if (!unit || unit.paragraph !== comma.paragraph || unit.kind === 'quote') break
    if (/^[,.;:—–()]$/.test(unit.text)) {
      end = i
      break
    }
    if (unit.kind === 'word' && (isPersonNoun(unit.lower) || isPersonNoun(unit.lower.split('-').at(-1) ?? '')))
      noun ||= i < from + 8
    // ", shook her head," and ", keeps the count,": what somebody does with such a noun is not what they are.
    if (!noun && i > from && (DETERMINERS.has(unit.lower) || unit.verb?.form === 'finite')) return null
    if (/^(?:said|says|told|was|is|has|had|who|whose|which|and)$/.test(unit.lower) && !noun) return null
  }
  const begin = units[from]
  const last = units[end - 1]
  if (!noun || end === -1 || !begin || !last || begin.capital) return null
  if (NO_ROLE.test(begin.lower)) return null
  return text.slice(begin.start, last.end)
}

/** The ISO code of the country in the words before a name: "North Korean leader", "Japan's prime minister". */
export function countryAt(text: string, { units }: Outline, mention: Mention): string | null {
  for (let i = mention.first - 3; i < mention.last; i++) {
    const begin = units[i]
    if (!begin?.capital || begin.start >= mention.start || begin.sentence !== mention.sentence) continue
    for (let size = LONGEST_COUNTRY_NAME; size >= 1; size--) {
      const last: Unit | undefined = units[i + size - 1]
      if (!last || last.end > mention.start) continue
      const found = countryWord(text.slice(begin.start, last.end))
      if (!found) continue
      const next = units[i + size]
      if (found.kind === 'capital') break
      // "Japan's prime minister", "Chinese leader"; before the description only as an owner.
      if (i >= mention.first || next?.text === '’s' || next?.text === "'s") return found.code
      break
    }
  }
  return null
}
