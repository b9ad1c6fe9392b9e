/** Copies that print what their original has since corrected. */
import type { Quote } from '../store/store.ts'
import type { StoryPlaces } from './stories.ts'
import { quoteKey } from './works.ts'

/**
 * Without the quotations of a copy that the text it was copied from no longer has: the outlet has corrected it after the
 * copy was made, and the old words are not shown beside the new.
 */
export function withoutSuperseded(quotes: readonly Quote[], places: StoryPlaces): Quote[] {
  const byArticle = Map.groupBy(quotes, ({ article }) => article.id)
  const keys = new Map<number, Set<string>>()
  const keysOf = (id: number) => {
    const known = keys.get(id) ?? new Set((byArticle.get(id) ?? []).map(({ text }) => quoteKey(text)))
    keys.set(id, known)
    return known
  }
  return quotes.filter(({ text, article }) => {
    const place = places.get(article.id)
    const [original] = (place && place.copyOf !== null && byArticle.get(place.copyOf)) || []
    if (!original || place?.isPartial || places.get(original.article.id)?.isPartial) return true
    const isChangedSince = original.article.updatedAt > article.storedAt
    return !isChangedSince || keysOf(original.article.id).has(quoteKey(text))
  })
}
