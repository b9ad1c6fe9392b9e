/** Whom a single word means when several people of an article bear it, and how sure that is. */

import type { Name } from './naming.ts'
import type { Person } from './people.ts'
import { FEMALE_TITLES, MALE_TITLES } from './words.ts'

/** More people of one family name than this in one article are not told apart. */
export const MOST_NAMESAKES = 12

const JUST_INTRODUCED = 300

/**
 * The one who agrees in the gender of its title, is named before, has the most full names, was introduced first; -1 for
 * nobody. `surety` is 1 where only one person is called so.
 */
export function choose(
  people: Person[],
  names: Name[],
  candidates: number[],
  name: Name,
  index: number,
): { person: number; surety: number } {
  if (candidates.length < 2) {
    const only = candidates[0]
    return { person: only !== undefined && agrees(people[only], name) ? only : -1, surety: 1 }
  }
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  const agreeing: number[] = []
  for (const candidate of candidates.slice(0, MOST_NAMESAKES)) {
    const person = people[candidate]
    if (!person || !agrees(person, name)) continue
    agreeing.push(candidate)
    const first = person.names[0] ?? 0
    let score = Math.min(person.names.length, 5)
    if (first <= index) score += 3
    if (person.certain) score += 4
    if (name.titles.some((title) => person.titles.has(title))) score += 4
    // Introduced by full name in this very paragraph or just before.
    const firstName = names[first]
    if (firstName && first < index && name.start - firstName.end < JUST_INTRODUCED) score += 1
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return { person: best, surety: best === -1 ? 1 : suretyOf(people, names, agreeing, best, name, index) }
}

/** By a title that only one of them has. */
const BY_TITLE = 0.97
/** So near before, and the others so much further, the last full name is whom the bare one goes on about. */
const NEAR = 250
const FAR = 800
const BY_NEARNESS = 0.95
/** Else it is a guess, and below what is shown: labelled news names such speakers by the bare word, too, so it cannot be fitted. */
const UNSETTLED = 0.65

function suretyOf(
  people: Person[],
  names: Name[],
  agreeing: number[],
  best: number,
  name: Name,
  index: number,
): number {
  const rivals = agreeing.filter((candidate) => candidate === best || (people[candidate]?.certain ?? false))
  if (rivals.length < 2) return 1
  const titled = rivals.filter((candidate) => name.titles.some((title) => people[candidate]?.titles.has(title)))
  if (titled.length === 1 && titled[0] === best) return BY_TITLE
  const distance = (candidate: number): number => {
    let nearest = Number.POSITIVE_INFINITY
    for (const at of people[candidate]?.names ?? []) {
      const other = names[at]
      if (other && at < index && other.words.length > 1) nearest = Math.min(nearest, name.start - other.end)
    }
    return nearest
  }
  if (distance(best) < NEAR && rivals.every((candidate) => candidate === best || distance(candidate) > FAR))
    return BY_NEARNESS
  return UNSETTLED
}

function agrees(person: Person | undefined, name: Name): boolean {
  if (!person) return false
  for (const title of name.titles) {
    if (MALE_TITLES.has(title) && person.gender === 'f') return false
    if (FEMALE_TITLES.has(title) && person.gender === 'm') return false
  }
  return true
}
