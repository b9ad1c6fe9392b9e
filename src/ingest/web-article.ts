/** An article from its page, or from what a feed says of it. */
import type { Temporal } from 'temporal-polyfill'
import { ReaderError } from '../errors.ts'
import type { ArticleFlags, ReadArticle } from './article-from.ts'
import type { FeedItem } from './feed.ts'
import type { Fetcher } from './fetch.ts'
import { canonicalUrl, isFrontPage, isSameSite } from './identity.ts'
import { guessLanguage } from './language.ts'
import { hasNoticeLabel } from './notice.ts'
import type { Page } from './page.ts'
import { titleFromText } from './plain-text.ts'
import { readPublished } from './published.ts'
import type { Readers } from './readers.ts'
import type { Robots } from './robots.ts'

export interface WebContext {
  fetcher: Fetcher
  readers: Readers
  robots: Robots
}

export type PageRead =
  | { status: 'read'; page: Page; address: string }
  /** 410, or a page that says it was taken back. */
  | { status: 'gone'; reason: string }
  | { status: 'failed'; reason: string; retryAfter: string | null }

/** Shorter than this a page shows a teaser, and says less than many a feed. */
const SHORTEST_TEXT = 400
/** A clock may be a little ahead; more is a slip, and would hide the article until then. */
const AHEAD_MINUTES = 10

/** Fetch and read one page. */
export async function readWebPage(
  { fetcher, readers, robots }: WebContext,
  url: string,
  now: Temporal.Instant,
  signal?: AbortSignal,
): Promise<PageRead> {
  const failed = (reason: string, retryAfter: string | null = null): PageRead => ({
    status: 'failed',
    reason,
    retryAfter,
  })
  if (!(await robots.mayFetch(url, now, signal))) return failed('its robots.txt asks us not to read it')
  const answer = await fetcher.get(url, {
    accept: 'text/html,application/xhtml+xml;q=0.9',
    ...(signal ? { signal } : {}),
  })
  switch (answer.status) {
    case 'gone':
      return { status: 'gone', reason: answer.reason }
    case 'failed':
      return failed(answer.reason, answer.pacing.retryAfter)
    case 'not-modified':
      return failed('the server answered 304 to a first question')
    case 'ok':
      break
  }
  if (isFrontPage(answer.url) && !isFrontPage(url)) return failed('it leads to the front page of its site')
  if (answer.contentType && !/html|xml|text\/plain/i.test(answer.contentType)) {
    return failed(`it is ${answer.contentType.split(';')[0]?.slice(0, 60)}, not a page`)
  }
  const { bytes, contentType } = answer
  try {
    const page = await readers.page({ bytes, name: url, contentType, address: answer.url })
    return { status: 'read', page, address: answer.url }
  } catch (error) {
    if (error instanceof ReaderError) return failed(error.message)
    throw error
  }
}

/**
 * The article at an address that a person named.
 * @throws ReaderError, one sentence, when it cannot be had; that it is gone for good is an answer
 */
export async function readWebArticle(
  context: WebContext,
  url: string,
  flags: ArticleFlags,
  now: Temporal.Instant,
): Promise<{ article: ReadArticle; addresses: string[] } | { gone: string; addresses: string[] }> {
  const address = canonicalUrl(url)
  if (!address) throw new ReaderError(`${url} is not a web address such as https://example.org/story.`)
  const published = flags.published === undefined ? null : readPublished(flags.published)
  if (flags.published !== undefined && !published) {
    throw new ReaderError(`--published: ${JSON.stringify(flags.published)} is not a date such as 2025-08-28.`)
  }
  const read = await readWebPage(context, address, now)
  if (read.status === 'gone') return { gone: read.reason, addresses: [address] }
  if (read.status !== 'read') throw new ReaderError(`${url} could not be read: ${read.reason.replace(/\.$/, '')}.`)
  const { page } = read
  const text = page.text || page.description || ''
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new ReaderError(`${url} holds no article text. Save the article's text to a file and add that.`)
  }
  return {
    article: {
      url: (flags.url && canonicalUrl(flags.url)) ?? page.url ?? address,
      outlet: flags.outlet ?? page.outlet,
      title: flags.title ?? page.title ?? titleFromText(text),
      byline: page.byline,
      published: published ?? notAhead(page.published, now),
      updated: page.updated,
      language: page.language ?? guessLanguage(text),
      text,
      summary: null,
      isPartial: isPartial(page, text),
      notes: page.notes,
    },
    addresses: [address, read.address],
  }
}

/** What a feed tells with its item: where it is, its own title and language, and the site that it says it is of. */
export interface ItemSource {
  feedUrl: string
  feedLink: string | null
  feedTitle: string | null
  feedLanguage: string | null
}

/** The article of a feed's item, with its page where that was read; null when neither has a word of text. */
export function articleOfItem(
  item: FeedItem,
  page: Page | null,
  source: ItemSource,
  now: Temporal.Instant,
): ReadArticle | null {
  const own = longest([item.content, item.summary])
  // A teaser before the wall says less than the feed; a feed's first paragraph says less than the page.
  const isPageFuller = page !== null && page.text.length >= SHORTEST_TEXT && page.text.length > own.length * 0.7
  const text = isPageFuller
    ? page.text
    : longest([own, page?.text ?? null, page?.description ?? null]) || (item.title ?? '')
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const url = page?.url ?? (item.link ? canonicalUrl(item.link) : null)
  const site = siteOf(url, source)
  // A page is corrected before its feed is; and another's feed has titles of its own.
  const isPageFirst = site === 'other' || (page?.title && hasNoticeLabel(page.title))
  const titles = isPageFirst ? [page?.title, item.title] : [item.title, page?.title]
  return {
    url,
    outlet: outletOf(page, site === 'other' ? null : source.feedTitle) ?? source.feedTitle,
    title: titles[0] ?? titles[1] ?? titleFromText(text),
    byline: page?.byline ?? item.author,
    published: notAhead(item.published ?? page?.published ?? null, now),
    updated: item.updated ?? page?.updated ?? null,
    language: page?.language ?? item.language ?? source.feedLanguage ?? guessLanguage(text),
    text,
    summary: null,
    isPartial: isPageFuller ? isPartial(page, text) : item.content === null || item.content.length < SHORTEST_TEXT,
    notes: page?.notes ?? [],
    fromFeed: { site, isText: !isPageFuller && text !== page?.text && text !== page?.description },
  }
}

function siteOf(url: string | null, { feedUrl, feedLink }: ItemSource): 'own' | 'claimed' | 'other' {
  // What has no address stands under nobody's.
  if (url === null || isSameSite(url, feedUrl)) return 'own'
  return feedLink !== null && isSameSite(url, feedLink) ? 'claimed' : 'other'
}

function isPartial(page: Page, text: string): boolean {
  return page.isPaywalled || text.length < SHORTEST_TEXT || /(…|\.\.\.)\s*$/.test(text)
}

/** A page without a site's name has only its host; the title of its own feed says more. */
function outletOf(page: Page | null, feedTitle: string | null): string | null {
  const site = page?.outlet ?? null
  const isHost = site !== null && /^[\w-]+(\.[\w-]+)+$/.test(site)
  return isHost ? (feedTitle ?? site) : (site ?? feedTitle)
}

function notAhead(published: string | null, now: Temporal.Instant): string | null {
  if (!published) return null
  const limit = now.add({ minutes: AHEAD_MINUTES }).toString()
  // ISO strings in UTC sort as their moments; a bare day is compared as its first moment.
  return published > limit && published.slice(0, 10) > limit.slice(0, published.includes('T') ? 0 : 10)
    ? null
    : published
}

function longest(texts: (string | null)[]): string {
  return texts.reduce<string>((best, text) => ((text?.length ?? 0) > best.length ? (text ?? '') : best), '')
}
