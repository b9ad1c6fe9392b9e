/** From a file's bytes to an article, whatever kind of file it is. */
import { ReaderError } from '../errors.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { decodeText } from './decode.ts'
import { readFrontMatter } from './front-matter.ts'
import { canonicalUrl } from './identity.ts'
import { guessLanguage, languageTag } from './language.ts'
import { readMarkdown } from './markdown-text.ts'
import { readPage } from './page.ts'
import { readPlainText, titleFromText } from './plain-text.ts'
import { readPublished } from './published.ts'

/** What a person says of the article beside its text; it wins over what the file says of itself. */
export interface ArticleFlags {
  outlet?: string
  url?: string
  title?: string
  published?: string
}

export interface ArticleBytes {
  bytes: Uint8Array
  /** What the reader knows it by: the file's path, or "standard input". Its ending tells the kind of text. */
  name: string
  /** The kind of text, when the name does not tell; else the ending, else what the text looks like. */
  type?: 'text' | 'markdown' | 'html'
  flags?: ArticleFlags
}

/** One article, read and cleaned, before anything is extracted from it. */
export interface ReadArticle {
  /** Canonical address, or null. */
  url: string | null
  outlet: string | null
  title: string
  byline: string | null
  /** ISO date or ISO instant, or null. */
  published: string | null
  /** As `published`: when the outlet says that it last changed the article. */
  updated: string | null
  /** BCP 47. */
  language: string
  /** What offsets point into; plain text, never empty. */
  text: string
  /** Front matter's own summary, or null. */
  summary: string | null
  /** The page shows only a part of the article: it is paywalled, or cut. */
  isPartial: boolean
  /** What the page marks as notes about the article, beside its text. */
  notes?: string[]
  /** Where a feed listed it: whose feed, and whether its text is the feed's, the page having less or nothing. */
  fromFeed?: {
    /** The feed lies on the article's own site, says that it belongs to it, or is somebody else's. */
    site: 'own' | 'claimed' | 'other'
    isText: boolean
  }
}

interface Said {
  url: string | null
  outlet: string | null
  title: string | null
  byline: string | null
  published: string | null
  updated: string | null
  language: string | null
  summary: string | null
  isPartial: boolean
  notes?: string[]
  text: string
}

/**
 * Flags win over front matter, front matter over the page.
 * @throws ReaderError, one sentence, for what is empty, binary, over 5 MB, wrongly encoded or without any article text,
 *   and for a `published` flag or front matter date that is no date, or an `url` that is no web address
 */
export function articleFrom({ bytes, name, type, flags = {} }: ArticleBytes): ReadArticle {
  const published = flags.published === undefined ? null : givenDate(flags.published, '--published')
  const url = flags.url === undefined ? null : givenUrl(flags.url, '--url')
  const decoded = decodeText({ bytes, name, mode: 'strict' })
  const said = saidBy(decoded, type ?? kindOf(name, decoded), name)
  if (!/[\p{L}\p{N}]/u.test(said.text)) {
    throw new ReaderError(`${name} holds no article text. Save the article's text itself and add that.`)
  }
  return {
    url: url ?? said.url,
    outlet: cleanLine(flags.outlet, 100) ?? said.outlet,
    title: cleanLine(flags.title) ?? said.title ?? titleFromText(said.text),
    byline: said.byline,
    published: published ?? said.published,
    updated: said.updated,
    language: said.language ?? guessLanguage(said.text),
    text: said.text,
    summary: said.summary,
    isPartial: said.isPartial,
    ...(said.notes && said.notes.length > 0 ? { notes: said.notes } : {}),
  }
}

function saidBy(decoded: string, kind: 'text' | 'markdown' | 'html', name: string): Said {
  if (kind === 'html') {
    const page = readPage(decoded, { name, address: null })
    return { ...page, summary: null, isPartial: page.isPaywalled }
  }
  const nothing = { url: null, outlet: null, updated: null, language: null, summary: null, isPartial: false }
  if (kind === 'text') return { ...nothing, ...readPlainText(cleanText(decoded)) }
  return { ...nothing, ...saidByMarkdown(decoded, name) }
}

function saidByMarkdown(
  decoded: string,
  name: string,
): Partial<Said> & Pick<Said, 'title' | 'byline' | 'published' | 'text'> {
  const front = readFrontMatter(decoded.replace(/\r\n?/g, '\n'))
  if (front.problem) {
    throw new ReaderError(`${name}:${front.problem.line}: the front matter is not YAML: ${front.problem.message}`)
  }
  const { fields } = front
  const { title, text } = readMarkdown(front.body)
  const date = fields.published ?? fields.date
  return {
    url: fields.url === undefined ? null : givenUrl(fields.url, `url in ${name}`),
    outlet: cleanLine(fields.outlet ?? fields.source, 100),
    title: cleanLine(fields.title) ?? cleanLine(title),
    byline: cleanLine(fields.byline ?? fields.author, 200),
    published: date === undefined ? null : givenDate(date, `published in ${name}`),
    language: languageTag(fields.language ?? fields.lang),
    summary: cleanLine(fields.summary, 2000),
    text: cleanText(text),
  }
}

function kindOf(name: string, decoded: string): 'text' | 'markdown' | 'html' {
  if (/\.(md|markdown|mdown)$/i.test(name)) return 'markdown'
  if (/\.(x?html?|xht)$/i.test(name)) return 'html'
  if (/\.(txt|text)$/i.test(name)) return 'text'
  const start = decoded.slice(0, 2000)
  if (/^\s*(<!doctype html|<html[\s>]|<\?xml[^>]*>\s*(<!doctype html|<html))/i.test(start)) return 'html'
  if (/^\s*<(head|body|article|div|p|h1|main)[\s>]/i.test(start)) return 'html'
  return /^---[ \t]*\r?\n/.test(start) || /^#\s+\S/.test(start) ? 'markdown' : 'text'
}

function givenDate(written: string, where: string): string {
  const date = readPublished(written)
  if (date) return date
  throw new ReaderError(`${where}: ${shown(written)} is not a date such as 2025-08-28 or 2025-08-28T09:00:00Z.`)
}

function givenUrl(written: string, where: string): string {
  const url = canonicalUrl(written)
  if (url) return url
  throw new ReaderError(`${where}: ${shown(written)} is not a web address such as https://example.org/story.`)
}

function shown(written: string): string {
  return JSON.stringify(written.length > 60 ? `${written.slice(0, 60)}…` : written)
}
