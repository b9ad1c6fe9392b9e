/** Source numbers: given out in the order in which a briefing first leans on a work, and listed at its end. */
import { Temporal } from 'temporal-polyfill'
import type { Block, Inline } from '../document.ts'
import type { ArticleLine } from '../store/store.ts'
import { formatDate, publishedDate } from '../time.ts'
import type { StoryPlaces } from './stories.ts'
import type { Work } from './works.ts'

export interface Sources {
  /** Inlines such as "[1]" "[3]" for these articles, each work once and no mere copy, in the order of their numbers. */
  cite(articles: readonly ArticleLine[]): Inline[]
  /** Those of these articles that are no copy of another one among them: a text under many roofs says it once. */
  firstHand<Article extends ArticleLine>(articles: readonly Article[]): Article[]
  /** The works that have been cited, by number from 1. */
  cited(): Work[]
  workOf(article: ArticleLine): Work | undefined
}

/** @param places what ingest knows of copies; without it every work is its own */
export function numberSources(works: readonly Work[], places: StoryPlaces = new Map()): Sources {
  const workByArticle = new Map(works.flatMap((work) => work.articles.map((article) => [article.id, work] as const)))
  const numbers = new Map<Work, number>()
  const numberOf = (work: Work) => {
    const number = numbers.get(work) ?? numbers.size + 1
    numbers.set(work, number)
    return number
  }

  const originOf = ({ articles }: Work) =>
    articles.map(({ id }) => places.get(id)?.copyOf).find((id) => id !== undefined && id !== null) ?? null

  function firstHand<Article extends ArticleLine>(articles: readonly Article[]): Article[] {
    const works = new Set(articles.flatMap((article) => workByArticle.get(article.id) ?? []))
    const kept = new Map<Work | number, Work>()
    for (const work of works) {
      const origin = originOf(work)
      const original = origin === null ? work : workByArticle.get(origin)
      // Of copies whose original is not among them, the first stands for all.
      const key = original && works.has(original) ? original : (origin ?? work)
      if (key === original || !kept.has(key)) kept.set(key, original && works.has(original) ? original : work)
    }
    const standing = new Set(kept.values())
    return articles.filter((article) => {
      const work = workByArticle.get(article.id)
      return work !== undefined && standing.has(work)
    })
  }

  return {
    firstHand,
    cite(articles) {
      const cited = new Set(firstHand(articles).flatMap((article) => workByArticle.get(article.id) ?? []))
      return [...cited]
        .map((work) => ({ number: numberOf(work), url: work.lead.url }))
        .sort((a, b) => a.number - b.number)
        .map(({ number, url }) => ({ type: 'source', number, url }))
    },
    cited: () => [...numbers.keys()],
    workOf: (article) => workByArticle.get(article.id),
  }
}

export function sourceBlock(work: Work, number: number): Block {
  return { type: 'source', number, content: describeWork(work) }
}

/** The same where the title stands above: "NPR, 28 August 2025", the outlet linked. */
export function briefSourceBlock({ lead }: Work, number: number): Block {
  const outlet = outletName(lead)
  return {
    type: 'source',
    number,
    content: [lead.url ? { type: 'link', text: outlet, url: lead.url } : outlet, dateOf(lead)],
  }
}

/** "NPR: Title, 28 August 2025", the title linked where there is an address. */
export function describeWork({ lead }: Work): Inline[] {
  const title: Inline = lead.url ? { type: 'link', text: lead.title, url: lead.url } : lead.title
  return [`${outletName(lead)}: `, title, dateOf(lead)]
}

function dateOf({ published }: ArticleLine): string {
  return published ? `, ${formatDate(publishedDate(published))}` : ', undated'
}

/** The calendar date of an ISO instant where the reader is. */
export function localDate(at: string, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate()
}

/** The outlet as a reader is told of it. What nobody signed says so. */
export function outletName(article: ArticleLine): string {
  return article.outlet ?? 'Unknown outlet'
}
