/** What a page says of its article in JSON-LD, with the words of schema.org. */
import { textOfHtml } from './html-text.ts'

export interface LdArticle {
  headline: string | undefined
  publisher: string | undefined
  authors: string[]
  published: string | undefined
  modified: string | undefined
  language: string | undefined
  description: string | undefined
  url: string | undefined
  /** The article itself, where the page says it here. */
  body: string | undefined
  isPaywalled: boolean
}

const ARTICLE_TYPES = /^(\w*Article|NewsArticle|Report\w*|BlogPosting|LiveBlogPosting|Review|OpinionNewsArticle)$/

/** The first thing in a page's JSON-LD blocks that is an article; nothing known where there is none. */
export function articleInLd(blocks: string[]): LdArticle {
  const things = blocks.flatMap((block) => thingsIn(parseLoosely(block)))
  const thing =
    things.find((each) => typesOf(each).some((type) => ARTICLE_TYPES.test(type)) && each.headline !== undefined) ??
    things.find((each) => typesOf(each).some((type) => ARTICLE_TYPES.test(type))) ??
    {}
  return {
    headline: plain(textOf(thing.headline) ?? textOf(thing.name)),
    publisher: plain(nameOf(referred(thing.publisher, things))),
    authors: [thing.author ?? thing.creator]
      .flat()
      // An outlet that signs for itself is no author.
      .filter((author) => !typesOf(asThing(author) ?? {}).some((type) => /Organization$/.test(type)))
      .flatMap((author) => plain(nameOf(referred(author, things))) ?? []),
    published: textOf(thing.datePublished) ?? textOf(thing.dateCreated),
    modified: textOf(thing.dateModified),
    language: textOf(thing.inLanguage),
    description: plain(textOf(thing.description)),
    url: textOf(thing.url) ?? textOf(thing.mainEntityOfPage) ?? textOf(asThing(thing.mainEntityOfPage)?.['@id']),
    body: plain(textOf(thing.articleBody)),
    isPaywalled: /^false$/i.test(String(thing.isAccessibleForFree ?? '')),
  }
}

type Thing = Record<string, unknown>

/** {"@id": "#org"} stands for the thing of that id elsewhere on the page. */
function referred(value: unknown, things: Thing[]): unknown {
  const thing = asThing(Array.isArray(value) ? value[0] : value)
  if (!thing || thing.name !== undefined || typeof thing['@id'] !== 'string') return value
  return things.find((other) => other['@id'] === thing['@id'] && other.name !== undefined) ?? value
}

function asThing(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(thingsIn)
  const thing = asThing(value)
  if (!thing) return []
  return [
    thing,
    ...(Array.isArray(thing['@graph']) ? thingsIn(thing['@graph']) : []),
    ...thingsIn(asThing(thing.mainEntity)),
  ]
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().map(String)
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return Array.isArray(value) ? textOf(value[0]) : undefined
}

function nameOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return textOf(one) ?? textOf(asThing(one)?.name)
}

/** Longer than any article that is printed in JSON-LD. */
const LONGEST_TEXT = 100_000

/** JSON-LD is no HTML, yet real pages have entities and tags in it. */
function plain(text: string | undefined): string | undefined {
  return text && /[&<]/.test(text) ? textOfHtml(text.slice(0, LONGEST_TEXT)) : text
}

/** JSON-LD on real pages has raw line breaks in strings, comments round it and entities in it. */
function parseLoosely(block: string): unknown {
  const bare = block.replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '').trim()
  for (const attempt of [bare, bare.replace(/[\r\n\t]+/g, ' '), bare.replace(/[\r\n\t]+/g, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt is looser; a block that none reads says nothing.
    }
  }
  return undefined
}
