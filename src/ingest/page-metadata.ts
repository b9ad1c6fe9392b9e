/** Title, outlet, author, dates, language and address of a page, from what it says of itself. */

import { bylineOf, isByline } from './byline.ts'
import { cleanLine } from './clean-text.ts'
import type { PageWatcher } from './html-guard.ts'
import { canonicalUrl, isFrontPage, isSameSite } from './identity.ts'
import { articleInLd } from './json-ld.ts'
import { languageTag } from './language.ts'
import { headingIn, siteInTitle, withoutSite } from './page-title.ts'
import { finest, readDateline, readPublished, zoneOfLanguage } from './published.ts'

export interface PageMetadata {
  /** Canonical address; another site's is not believed of a page that was fetched. */
  url: string | null
  outlet: string | null
  title: string | null
  byline: string | null
  published: string | null
  updated: string | null
  language: string | null
  description: string | null
  /** The page says that it is not free to read. */
  isPaywalled: boolean
  /** The article's text as the page tells it to machines, where it does and it is free to read. */
  body: string | null
  /** What stands in elements that are named as corrections or editors' notes, in order. */
  notes: string[]
}

export interface MetadataReader {
  watcher: PageWatcher
  /** @param address where the page was fetched from, null for a file */
  result(address: string | null): PageMetadata
}

/** Longest JSON-LD that is looked at; real ones are a few kilobytes. */
const LARGEST_LD = 300_000

/** Collects while the guard reads the page; ask for the result once the page has ended. */
export function metadataReader(): MetadataReader {
  const metas = new Map<string, string[]>()
  const properties = new Map<string, string[]>()
  const links = new Map<string, string>()
  const times: string[] = []
  const headings: string[] = []
  const bylines: string[] = []
  const datelines: string[] = []
  const ld: string[] = []
  const notes: string[] = []
  let lang: string | null = null
  let documentTitle = ''
  /** What is being read at this moment, with the depth at which it ends. */
  let capture: { into: (text: string) => void; text: string; depth: number } | undefined
  let depth = 0

  const add = (map: Map<string, string[]>, key: string, value: string | undefined) => {
    if (value?.trim()) map.set(key, [...(map.get(key) ?? []), value.trim()])
  }
  const start = (into: (text: string) => void) => {
    capture ??= { into, text: '', depth }
  }

  const watcher: PageWatcher = {
    open(name, attributes) {
      if (name === 'html') lang ??= attributes.lang ?? attributes['xml:lang'] ?? null
      if (name === 'meta') {
        const key = attributes.property ?? attributes.name ?? attributes['http-equiv']
        if (key) add(metas, key.toLowerCase(), attributes.content)
        if (attributes.itemprop) add(properties, attributes.itemprop.toLowerCase(), attributes.content)
        return
      }
      if (name === 'link') {
        for (const rel of (attributes.rel ?? '').toLowerCase().split(/\s+/)) {
          if (attributes.href && !links.has(rel)) links.set(rel, attributes.href)
        }
        return
      }
      if (VOID.has(name)) return
      depth++
      if (name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? '')) start((text) => ld.push(text))
      if (name === 'title' && documentTitle === '') start((text) => (documentTitle ||= text))
      if (name === 'h1' && headings.length < 5) start((text) => headings.push(text))
      if (name === 'time' && times.length < 20) {
        if (attributes.datetime) times.push(attributes.datetime)
        else start((text) => times.push(text))
      }
      if (attributes.itemprop) {
        const property = attributes.itemprop.toLowerCase()
        if (attributes.content ?? attributes.datetime) {
          add(properties, property, attributes.content ?? attributes.datetime)
        } else if (/^(headline|author|datepublished|datemodified|inlanguage)$/.test(property)) {
          start((text) => add(properties, property, text))
        }
      }
      if (isByline(attributes) && bylines.length < 5) start((text) => bylines.push(text))
      if (isDateline(attributes) && datelines.length < 10) {
        const told = attributes['data-date-time'] ?? attributes['data-published-time'] ?? attributes['data-published']
        if (told) datelines.push(told)
        start((text) => datelines.push(text))
      }
      if (isNote(attributes) && notes.length < 5) start((text) => notes.push(text))
    },
    text(text) {
      if (capture && capture.text.length < LARGEST_LD) capture.text += text
    },
    close(name) {
      if (VOID.has(name)) return
      if (capture && capture.depth === depth) {
        capture.into(capture.text)
        capture = undefined
      }
      depth--
    },
  }

  return {
    watcher,
    result(address) {
      const meta = (...keys: string[]) => keys.flatMap((key) => metas.get(key) ?? [])
      const property = (key: string) => properties.get(key) ?? []
      /** <meta name="twitter:label1" content="Written by"> names what twitter:data1 says. */
      const labelled = (prefix: string, label: RegExp) =>
        ['1', '2'].flatMap((n) => (label.test(meta(`${prefix}${n}`)[0] ?? '') ? meta(`twitter:data${n}`) : []))
      const article = articleInLd(ld)
      const language = firstMapped(
        [lang, article.language, ...meta('content-language', 'og:locale', 'language')],
        languageTag,
      )
      const zone = zoneOfLanguage(language)
      const read = (written: string | undefined) => (written ? readPublished(written, zone) : null)
      const named = cleanLine(
        first([article.publisher, ...meta('og:site_name', 'application-name'), ...property('publisher')]),
        100,
      )
      const title = cleanLine(
        first([
          article.headline,
          ...meta('og:title', 'twitter:title', 'dc.title', 'citation_title'),
          ...property('headline'),
        ]) ??
          headingIn(headings, documentTitle) ??
          documentTitle,
      )
      const host = hostOf(address ?? links.get('canonical') ?? null)
      const site = named ?? siteInTitle(documentTitle, [title, ...headings], host)
      const own = firstMapped([links.get('canonical'), ...meta('og:url'), article.url], (each) =>
        canonicalUrl(each, address ?? undefined),
      )
      const fetched = address === null ? null : canonicalUrl(address)
      return {
        url: own && (fetched === null || (isSameSite(own, fetched) && !isFrontPage(own))) ? own : fetched,
        outlet: site ?? hostOf(fetched ?? own),
        body: article.isPaywalled ? null : (article.body ?? null),
        title: title && withoutSite(title, site),
        byline: bylineOf(
          [
            article.authors,
            ...AUTHOR_METAS.map((key) => meta(key)),
            property('author'),
            labelled('twitter:label', /written by|author/i),
            bylines,
          ],
          site,
        ),
        published: finest([
          ...[article.published, ...meta(...PUBLISHED_METAS), ...property('datepublished'), ...times].map(read),
          ...datelines.map((line) => readDateline(line, zone)),
          read(dateInAddress(fetched ?? own)),
        ]),
        updated: finest(
          [
            article.modified,
            ...meta('article:modified_time', 'og:updated_time', 'last-modified'),
            ...property('datemodified'),
          ].map(read),
        ),
        language,
        description: cleanLine(
          first([...meta('og:description', 'description', 'twitter:description'), article.description]),
          2000,
        ),
        isPaywalled:
          article.isPaywalled || meta('article:content_tier').some((tier) => /^(locked|metered)$/i.test(tier)),
        notes: notes.flatMap((note) => cleanLine(note, 2000) ?? []),
      }
    },
  }
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'citation_author',
]

const PUBLISHED_METAS = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'timestamp',
]

function isDateline(attributes: Record<string, string>): boolean {
  return /(^|[\s_-])(date|dates?tamp|date-?time|time|timestamp|pub-?date|publish(ed)?(-?(date|time|at))?|posted-on|article-?date|datum|fecha|info)([\s_-]|$)/i.test(
    `${attributes.class ?? ''} ${attributes.id ?? ''}`,
  )
}

function isNote(attributes: Record<string, string>): boolean {
  return /(^|[\s_-])(corrections?|corrigend(um|a)|clarification|retraction|editors?-?note)s?([\s_-]|$)/i.test(
    `${attributes.class ?? ''} ${attributes.id ?? ''}`,
  )
}

/** /2025/08/29/story or /2025-08-29-story. */
function dateInAddress(address: string | null): string | undefined {
  const found = /[/-](20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(address ?? '')
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).hostname.replace(/^www\./, '')
}

function first(values: (string | undefined)[]): string | undefined {
  return values.find((value) => value?.trim())
}

function firstMapped<T>(values: (string | null | undefined)[], map: (value: string) => T | null): T | null {
  for (const value of values) {
    const mapped = value ? map(value) : null
    if (mapped !== null) return mapped
  }
  return null
}
