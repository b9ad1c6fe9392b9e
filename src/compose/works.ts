/**
 * Which stored articles are one and the same piece of work: a summary entered by hand and the full text added later,
 * or one text under two addresses. A reader sees a work as one source. Only sure evidence joins two articles.
 */
import type { ArticleLine, Quote } from '../store/store.ts'

/** Two quotations in common can be a coincidence of a press conference only across outlets, not within one. */
const SHARED_QUOTES = 2

export interface Work {
  /** The one to name and link: with an address before without, the editor's own before others. */
  lead: ArticleLine
  articles: ArticleLine[]
}

/** Works in the order of their newest article, as `articles` comes. */
export function worksOf(articles: readonly ArticleLine[], quotes: readonly Quote[]): Work[] {
  const spoken = Map.groupBy(quotes, (quote) => quote.article.id)
  const keysOf = (article: ArticleLine) =>
    new Set((spoken.get(article.id) ?? []).map((quote) => `${quote.speaker.id} ${quoteKey(quote.text)}`))

  const works: { articles: ArticleLine[]; keys: Set<string> }[] = []
  for (const article of articles) {
    const keys = keysOf(article)
    const same = works.find((work) => work.articles.some((other) => isSameWork(article, other, keys, work.keys)))
    if (same) {
      same.articles.push(article)
      for (const key of keys) same.keys.add(key)
    } else {
      works.push({ articles: [article], keys })
    }
  }
  return works.map((work) => ({ lead: leadOf(work.articles), articles: work.articles }))
}

/** A quotation without its outer punctuation, case and spacing: what two prints of one utterance share. */
export function quoteKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isSameWork(a: ArticleLine, b: ArticleLine, keysOfA: Set<string>, keysOfB: Set<string>): boolean {
  if (!mayBeSameWork(a, b)) return false
  if (a.url && a.url === b.url) return true
  return quoteKey(a.title) === quoteKey(b.title) || keysOfA.intersection(keysOfB).size >= SHARED_QUOTES
}

/** Whether what is quoted in them can show that they are one: only of such the quotations need to be known. */
export function mayBeSameWork(a: ArticleLine, b: ArticleLine): boolean {
  if (a.url && b.url) return a.url === b.url
  if (outletKey(a) !== outletKey(b) || !a.published || !b.published) return false
  return a.published.slice(0, 10) === b.published.slice(0, 10)
}

function outletKey(article: ArticleLine): string {
  return quoteKey(article.outlet ?? '')
}

function leadOf(articles: ArticleLine[]): ArticleLine {
  const rank = (article: ArticleLine) => (article.origin === 'brief' ? 2 : 0) + (article.url ? 1 : 0)
  return articles.reduce((best, article) => (rank(article) > rank(best) ? article : best))
}
