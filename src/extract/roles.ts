/** What the text says a person is, and the country it ties the person to. */

import { countryWord, LONGEST_COUNTRY_NAME } from './countries.ts'
import type { Mention } from './mentions.ts'
import type { Outline, Unit } from './outline.ts'
import { PERSON_NOUNS } from './words.ts'

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

function roleBefore(text: string, { units }: Outline, mention: Mention): string | null {
  const first = units[mention.first]
  if (!first || first.start >= mention.start) return null
  const words = text
    .slice(first.start, mention.start)
    .trim()
    .replace(/^(?:the|a|an|his|her|their|its|then)\s+/i, '')
  return /^(?:mr|mrs|ms|dr|sir)\.?$/i.test(words) || words === '' ? null : words
}

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
    if (unit.kind === 'word' && (PERSON_NOUNS.has(unit.lower) || PERSON_NOUNS.has(unit.lower.split('-').at(-1) ?? '')))
      noun ||= i < from + 8
    if (/^(?:said|says|told|was|is|has|had|who|whose|which|and)$/.test(unit.lower) && !noun) return null
  }
  const begin = units[from]
  const last = units[end - 1]
  if (!noun || end === -1 || !begin || !last || begin.capital) return null
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
