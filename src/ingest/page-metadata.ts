/** Title, outlet, author, dates, language and address of a page, from what it says of itself. */

import { cleanLine } from './clean-text.ts'
import type { PageWatcher } from './html-guard.ts'
import { canonicalUrl, isSameSite } from './identity.ts'
import { articleInLd } from './json-ld.ts'
import { languageTag } from './language.ts'
import { readPublished } from './published.ts'

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
      const article = articleInLd(ld)
      const site = cleanLine(first([article.publisher, ...meta('og:site_name', 'application-name')]), 100)
      const title = cleanLine(
        first([
          article.headline,
          ...meta('og:title', 'twitter:title', 'dc.title', 'citation_title'),
          ...property('headline'),
        ]) ??
          headingIn(headings, documentTitle) ??
          documentTitle,
      )
      const own = firstMapped([links.get('canonical'), ...meta('og:url'), article.url], (each) =>
        canonicalUrl(each, address ?? undefined),
      )
      const fetched = address === null ? null : canonicalUrl(address)
      return {
        url: own && (fetched === null || (isSameSite(own, fetched) && !isFrontPage(own))) ? own : fetched,
        outlet: site ?? hostOf(fetched ?? own),
        title: title && withoutSite(title, site),
        byline: bylineOf([
          ...article.authors,
          ...meta(
            'author',
            'article:author',
            'parsely-author',
            'sailthru.author',
            'dc.creator',
            'byl',
            'citation_author',
          ),
          ...property('author'),
          ...bylines,
        ]),
        published: firstMapped(
          [
            article.published,
            ...meta(...PUBLISHED_METAS),
            ...property('datepublished'),
            ...times,
            dateInAddress(fetched ?? own),
          ],
          readPublished,
        ),
        updated: firstMapped(
          [
            article.modified,
            ...meta('article:modified_time', 'og:updated_time', 'last-modified'),
            ...property('datemodified'),
          ],
          readPublished,
        ),
        language: firstMapped(
          [lang, article.language, ...meta('content-language', 'og:locale', 'language')],
          languageTag,
        ),
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

function isNote(attributes: Record<string, string>): boolean {
  return /(^|[\s_-])(corrections?|corrigend(um|a)|clarification|retraction|editors?-?note)s?([\s_-]|$)/i.test(
    `${attributes.class ?? ''} ${attributes.id ?? ''}`,
  )
}

function isByline(attributes: Record<string, string>): boolean {
  if (/(^|\s)author(\s|$)/i.test(attributes.rel ?? '')) return true
  return /(^|[\s_-])(byline|author-name|article-author|authors?|dateline-author)([\s_-]?(name|link))?(\s|$)/i.test(
    `${attributes.class ?? ''} ${attributes.id ?? ''}`,
  )
}

/** Names without "By", addresses, roles and the outlet's mail; null when nothing looks like a name. */
function bylineOf(candidates: (string | undefined)[]): string | null {
  const names: string[] = []
  for (const candidate of candidates) {
    const line = cleanLine(candidate, 300)
      ?.replace(/^(written |story |reported )?by:?\s+|^(von|par|por)\s+/i, '')
      .replace(/\s*[|·•,]?\s*(updated|published|posted)\b.*$/i, '')
      .trim()
    if (
      !line ||
      line.length > 120 ||
      /^https?:|@|\bfacebook\.com|^\W*$|^(admin|editor|staff|guest|author)$/i.test(line)
    )
      continue
    if (!names.some((name) => name.includes(line) || line.includes(name))) names.push(line)
    // Several authors are several entries of one kind; entries of another kind only repeat them.
    if (names.length >= 6) break
  }
  const [main] = names
  return main ?? null
}

/** The first heading that the document's title repeats, else the only one. */
function headingIn(headings: string[], documentTitle: string): string | undefined {
  const lines = headings.flatMap((heading) => cleanLine(heading) ?? [])
  const title = cleanLine(documentTitle)?.toLowerCase() ?? ''
  return (
    lines.find((line) => line.length > 8 && title.includes(line.toLowerCase())) ??
    (lines.length === 1 ? lines[0] : undefined)
  )
}

/** "Headline | The Outlet" → "Headline", when the last part is the site's name. */
function withoutSite(title: string, site: string | null): string {
  const parts = /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,60})$/.exec(title)
  const last = parts?.[2]?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const name = site?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return parts?.[1] && last && name && (name.includes(last) || last.includes(name)) ? parts[1] : title
}

/** /2025/08/29/story or /2025-08-29-story. */
function dateInAddress(address: string | null): string | undefined {
  const found = /[/-](20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(address ?? '')
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}

function isFrontPage(address: string): boolean {
  const url = new URL(address)
  return url.pathname === '/' && url.search === ''
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
