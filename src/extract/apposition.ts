/** One person named twice: by what they are, and by name beside it. */

import type { Cast, Mention } from './mentions.ts'
import type { Outline } from './outline.ts'

/** The person of "the Vatican spokesman, Paolo Neri," and "Ada Poe, a professor of law,", or undefined. */
export function apposedPerson(article: Outline, cast: Cast, index: number, mention: Mention): number | undefined {
  const { units } = article
  if (units[mention.first - 1]?.text === ',') {
    for (let i = index - 1; i >= index - 3; i--) {
      const before = cast.mentions[i]
      if (
        (before?.kind === 'person' || before?.kind === 'unknown') &&
        before.person >= 0 &&
        (before.last === mention.first - 2 || before.chainLast === mention.first - 2)
      ) {
        return before.person
      }
    }
  }
  for (let i = index + 1; i <= index + 3; i++) {
    const after = cast.mentions[i]
    // "China's ambassador to Britain Liu Xia": the place belongs to the description, the name to both.
    const tied =
      after?.kind === 'person' && after.first === mention.last + 2 && (units[after.first]?.start ?? 0) < after.start
    if (tied && /^(?:to|of|for)$/.test(units[mention.last + 1]?.lower ?? '')) return after.person
    if (
      !after ||
      after.person < 0 ||
      (after.kind !== 'person' && after.kind !== 'unknown') ||
      units[after.first - 1]?.text !== ','
    )
      continue
    if (after.first === mention.last + 2 || after.first === mention.chainLast + 2) return after.person
  }
  return undefined
}
