/**
 * A feed of any format as one list of items. Feedsmith reads the formats; it has one author, so nothing outside this
 * file knows it, and what real feeds need on top is done here, in feed-source.ts and in feed-values.ts.
 */
import { parseFeed as parseWithFeedsmith } from 'feedsmith'
import { ReaderError } from '../errors.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { feedSource } from './feed-source.ts'
import {
  alternate,
  atomText,
  datesOf,
  firstDate,
  isPlainAtom,
  joined,
  personText,
  plain,
  plainLine,
  resolved,
  syndicationMinutes,
  webLink,
} from './feed-values.ts'
import { languageTag } from './language.ts'

export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json'
  id: string | null
  title: string | null
  /** The site's own page. */
  link: string | null
  summary: string | null
  language: string | null
  author: string | null
  /** ISO date or instant of the last change that the feed tells. */
  updated: string | null
  /** How long it asks to be left alone, in minutes. */
  ttlMinutes: number | null
  /** In the feed's order. */
  items: FeedItem[]
}

export interface FeedItem {
  /** What the feed tells it apart by: its id, else its link, else its title. */
  id: string | null
  link: string | null
  title: string | null
  /** Plain text; what the feed gives in short. */
  summary: string | null
  /** Plain text; the longest text that the feed gives, null when it is the summary. */
  content: string | null
  author: string | null
  published: string | null
  updated: string | null
  language: string | null
}

/** More items than any outlet publishes between two polls; the newest stand first in nearly all feeds. */
const MOST_ITEMS = 1000

/**
 * @param source decoded text of the feed
 * @param address where it came from: relative links are counted from there
 * @throws ReaderError, one sentence, when it is no feed
 */
export function readFeed(source: string, { name, address }: { name: string; address: string | null }): Feed {
  let parsed: Parsed
  try {
    parsed = parseFeed(feedSource(source))
  } catch {
    const what = /<html[\s>]/i.test(source.slice(0, 2000)) ? 'a web page' : 'none that can be read'
    throw new ReaderError(
      `${name} is no RSS, Atom or JSON feed but ${what}. Look for the feed's own address on the site.`,
    )
  }
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed, address)
    case 'atom':
      return fromAtom(parsed.feed, address)
    case 'rdf':
      return fromRdf(parsed.feed, address)
    case 'json':
      return fromJson(parsed.feed, address)
  }
}

/** With dates as they were written. */
function parseFeed(xml: string) {
  return parseWithFeedsmith<string>(xml, { maxItems: MOST_ITEMS })
}

type Parsed = ReturnType<typeof parseFeed>
type RssFeed = Extract<Parsed, { format: 'rss' }>['feed']
type AtomFeed = Extract<Parsed, { format: 'atom' }>['feed']
type RdfFeed = Extract<Parsed, { format: 'rdf' }>['feed']
type JsonFeed = Extract<Parsed, { format: 'json' }>['feed']

function fromRss(feed: RssFeed, address: string | null): Feed {
  const base = joined(address, feed.xml?.base)
  return {
    format: 'rss',
    id: feed.atom?.id ?? null,
    title: plainLine(feed.title ?? feed.dc?.titles?.[0]),
    link: webLink(feed.link ?? alternate(feed.atom?.links), base),
    summary: plain(feed.description ?? feed.itunes?.summary ?? feed.itunes?.subtitle ?? feed.dc?.descriptions?.[0]),
    language: languageTag(feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang),
    author: plainLine(
      personText(feed.managingEditor) ??
        feed.itunes?.author ??
        feed.dc?.creators?.[0] ??
        personText(feed.atom?.authors?.[0]),
    ),
    updated: firstDate(feed.lastBuildDate, feed.pubDate, ...datesOf(feed)),
    ttlMinutes: typeof feed.ttl === 'number' && feed.ttl > 0 ? feed.ttl : syndicationMinutes(feed.sy),
    items: (feed.items ?? []).map((item) => {
      const own = joined(base, item.xml?.base)
      const permalink = item.guid?.isPermaLink === false ? undefined : webLink(item.guid?.value, null)
      return itemOf({
        id: item.guid?.value ?? item.atom?.id ?? item.dc?.identifiers?.[0],
        link: webLink(item.link ?? alternate(item.atom?.links), own) ?? permalink ?? null,
        title: plainLine(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value),
        summary:
          item.description ?? item.itunes?.summary ?? item.dc?.descriptions?.[0] ?? item.media?.description?.value,
        content: item.content?.encoded,
        author:
          personText(item.authors?.[0]) ??
          item.dc?.creators?.[0] ??
          item.itunes?.author ??
          personText(item.atom?.authors?.[0]),
        published: firstDate(item.pubDate, ...datesOf(item), item.atom?.published),
        updated: firstDate(item.atom?.updated, item.dcterms?.modified?.[0]),
        language: languageTag(item.dc?.languages?.[0] ?? item.xml?.lang ?? feed.language),
      })
    }),
  }
}

function fromRdf(feed: RdfFeed, address: string | null): Feed {
  const base = joined(address, feed.xml?.base)
  return {
    format: 'rdf',
    id: feed.rdf?.about ?? null,
    title: plainLine(feed.title ?? feed.dc?.titles?.[0]),
    link: webLink(feed.link ?? alternate(feed.atom?.links), base),
    summary: plain(feed.description ?? feed.dc?.descriptions?.[0]),
    language: languageTag(feed.dc?.languages?.[0] ?? feed.xml?.lang),
    author: plainLine(feed.dc?.creators?.[0]),
    updated: firstDate(...datesOf(feed)),
    ttlMinutes: syndicationMinutes(feed.sy),
    items: (feed.items ?? []).map((item) =>
      itemOf({
        id: item.rdf?.about ?? item.dc?.identifiers?.[0],
        link: webLink(item.link ?? alternate(item.atom?.links) ?? item.rdf?.about, joined(base, item.xml?.base)),
        title: plainLine(item.title ?? item.dc?.titles?.[0]),
        summary: item.description ?? item.dc?.descriptions?.[0],
        content: item.content?.encoded,
        author: item.dc?.creators?.[0],
        published: firstDate(...datesOf(item)),
        updated: firstDate(item.dcterms?.modified?.[0]),
        language: languageTag(item.dc?.languages?.[0] ?? feed.dc?.languages?.[0]),
      }),
    ),
  }
}

function fromAtom(feed: AtomFeed, address: string | null): Feed {
  const base = joined(address, feed.xml?.base)
  return {
    format: 'atom',
    id: resolved(feed.id, base),
    title: atomText(feed.title),
    link: webLink(alternate(feed.links), base) ?? webLink(feed.id, null),
    summary: atomText(feed.subtitle),
    language: languageTag(feed.xml?.lang ?? feed.dc?.languages?.[0]),
    author: plainLine(personText(feed.authors?.[0]) ?? feed.dc?.creators?.[0]),
    updated: firstDate(feed.updated, ...datesOf(feed)),
    ttlMinutes: syndicationMinutes(feed.sy),
    items: (feed.entries ?? []).map((entry) => {
      const own = joined(base, entry.xml?.base)
      const content = entry.content?.value
      return itemOf({
        id: resolved(entry.id, own),
        // An id that is a web address is the entry's page, when no link says otherwise.
        link: webLink(alternate(entry.links), own) ?? webLink(entry.id, null),
        title: atomText(entry.title),
        summary: entry.summary?.value,
        content,
        isPlain: { summary: isPlainAtom(entry.summary), content: isPlainAtom(entry.content) },
        author: personText(entry.authors?.[0] ?? feed.authors?.[0]) ?? entry.dc?.creators?.[0],
        published: firstDate(entry.published, ...datesOf(entry), entry.updated),
        updated: firstDate(entry.updated),
        language: languageTag(entry.xml?.lang ?? feed.xml?.lang),
      })
    }),
  }
}

function fromJson(feed: JsonFeed, base: string | null): Feed {
  return {
    format: 'json',
    id: feed.feed_url ?? null,
    title: cleanLine(feed.title),
    link: webLink(feed.home_page_url, base),
    summary: cleanLine(feed.description, 2000),
    language: languageTag(feed.language),
    author: cleanLine(feed.authors?.[0]?.name),
    updated: null,
    ttlMinutes: null,
    items: (feed.items ?? []).map((item) =>
      itemOf({
        id: item.id,
        link: webLink(item.url ?? item.external_url, base) ?? webLink(item.id, null),
        title: cleanLine(item.title),
        summary: item.summary,
        content: item.content_html ?? item.content_text,
        isPlain: { summary: true, content: item.content_html === undefined },
        author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
        published: firstDate(item.date_published),
        updated: firstDate(item.date_modified),
        language: languageTag(item.language ?? feed.language),
      }),
    ),
  }
}

interface RawItem {
  id: string | null | undefined
  link: string | null
  title: string | null
  summary: string | undefined
  content: string | undefined
  /** The source says that it is text and no markup. */
  isPlain?: { summary: boolean; content: boolean }
  author: string | undefined
  published: string | null
  updated: string | null
  language: string | null
}

function itemOf(raw: RawItem): FeedItem {
  const text = (value: string | undefined, isPlain: boolean) =>
    isPlain ? cleanText(value ?? '') || null : plain(value)
  const content = text(raw.content, raw.isPlain?.content ?? false)
  const summary = text(raw.summary, raw.isPlain?.summary ?? false) ?? content
  return {
    id: raw.id?.trim() || raw.link || raw.title,
    link: raw.link,
    title: raw.title,
    summary,
    content: content === summary ? null : content,
    author: plainLine(raw.author),
    published: raw.published,
    updated: raw.updated,
    language: raw.language,
  }
}
