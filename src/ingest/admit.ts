/**
 * Which words may stand under an address that is known. A link in somebody else's feed is no say in an article, and what
 * is only a part of it takes nothing away: else one outlet's words would stand as another's, or a page that is closed for
 * an hour would withdraw what people were quoted with.
 */
import type { KnownArticle } from '../store/stories.ts'
import type { ReadArticle } from './article-from.ts'
import { isSameSite } from './identity.ts'
import { hasNoticeLabel } from './notice.ts'

export interface Admitted {
  /** With no other title, outlet and date than may stand there. */
  article: ReadArticle
  /** The stored text stays: this one is a feed's, or less of the article. */
  keepsText: boolean
}

/**
 * @param item the feed's item it was read from, or null
 * @returns null when nothing of it may change what is stored
 */
export function admit(article: ReadArticle, item: number | null, known: KnownArticle): Admitted | null {
  const { fromFeed } = article
  const isFirst = item !== null && item === known.broughtBy
  const isOwn =
    !fromFeed || fromFeed.site === 'own' || (isFirst && (fromFeed.site === 'claimed' || known.feedText !== null))
  if (fromFeed?.isText && !isOwn) return null
  const takesOver = fromFeed?.site === 'own' && known.feedText === 'other'
  // It was led away, to a page that asks for consent or to sign in.
  const isElsewhere = known.url !== null && article.url !== null && !isSameSite(known.url, article.url)
  const mayFill = !isElsewhere && (!fromFeed?.isText || takesOver || (isFirst && known.feedText !== null))
  const losesNothing =
    takesOver || !article.isPartial || (known.isPartial && known.quotes.every((words) => article.text.includes(words)))
  const keepsText = !mayFill || !losesNothing
  // Another's words give way to the page's own, with all that the page says of itself.
  if (isOwn || (known.feedText === 'other' && !keepsText)) return { article, keepsText }
  const { outlet, published, byline } = known
  const title = hasNoticeLabel(article.title) ? article.title : known.title
  return { article: { ...article, title, outlet, published, byline }, keepsText }
}
