/** An article in a plain text file: where its headline, author and date are, when it has them. */
import { cleanText } from './clean-text.ts'
import { readPublished } from './published.ts'

export interface PlainArticle {
  /** The headline line, or null when the text starts at once. */
  title: string | null
  byline: string | null
  published: string | null
  /** The text below, without those lines; lines wrapped at a fixed width are joined into paragraphs. */
  text: string
}

/** Longer first lines are paragraphs. */
const LONGEST_HEADLINE = 200
/** Headline, byline and date stand among the first few lines. */
const HEAD_LINES = 6

/** @param text cleaned text */
export function readPlainText(text: string): PlainArticle {
  const lines = unwrap(text).split('\n')
  const taken = new Set<number>()
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i])).slice(0, HEAD_LINES)

  let title: string | null = null
  const [first, second] = filled
  if (first !== undefined && isHeadline(lines[first] ?? '', second === undefined ? undefined : lines[second])) {
    title = tidyHeadline(lines[first] ?? '')
    taken.add(first)
  }

  let byline: string | null = null
  let published: string | null = null
  for (const i of filled) {
    const line = (lines[i] ?? '').trim()
    if (taken.has(i)) continue
    const date = line.length <= 60 ? dateLine(line) : null
    const by = bylineOf(line)
    if (date && !published) {
      published = date
      taken.add(i)
    } else if (by && !byline) {
      byline = by
      taken.add(i)
    }
  }
  return { title, byline, published, text: cleanText(lines.filter((_, i) => !taken.has(i)).join('\n')) }
}

/**
 * A title for a text that has none: its first sentence without the dateline, cut at a word when it is long.
 * @param text cleaned and not empty
 */
export function titleFromText(text: string): string {
  const paragraph = (text.split('\n').find((line) => line.trim()) ?? text).trim()
  const start = paragraph.replace(DATELINE, '')
  const sentence = /^.{15,}?(?:[.!?]["”’)\]]*(?=\s+["“‘(]?\p{Lu})|[。！？])/u.exec(start)?.[0] ?? start
  return shorten(sentence.replace(/[.。]$/, ''), 110)
}

/** "SEOUL, South Korea — ", "BEIJING (AP) - ", "WASHINGTON, Sept 2 (Reuters) - ". */
const DATELINE = /^\p{Lu}[\p{Lu} .'-]{2,}(?:[,/] ?[\p{L} .]{2,25}\d{0,2})?(?: ?\([\p{L} ]{2,20}\))? ?[—–-]+ /u

/** At most `longest` characters, cut between words and ended with "…". */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:—–-]+$|[\uD800-\uDBFF]$/u, '')}…`
}

/** Brackets without their other half ("…Alignment】") are a slip of whoever copied it. */
function tidyHeadline(line: string): string {
  const marked = line.trim().replace(/^#{1,6}\s+/, '')
  return PAIRS.reduce((text, [open, close]) => {
    if (text.endsWith(close) && !text.includes(open)) return text.slice(0, -close.length).trim()
    return text.startsWith(open) && !text.includes(close) ? text.slice(open.length).trim() : text
  }, marked)
}

const PAIRS: [string, string][] = [
  ['【', '】'],
  ['[', ']'],
  ['「', '」'],
  ['《', '》'],
  ['(', ')'],
  ['（', '）'],
]

function isHeadline(line: string, next: string | undefined): boolean {
  const text = line.trim()
  if (next === undefined || text.length > LONGEST_HEADLINE || text.length < 4) return false
  if (DATELINE.test(text) || dateLine(text) || bylineOf(text)) return false
  // A sentence ends with a full stop; a headline does not. Abbreviations ("in the U.S.") may.
  if (/[.。…,;:，、；：]["”’」』)]*$/u.test(text) && !/\b\p{Lu}\.\p{Lu}\.$/u.test(text)) return false
  if (/[!?！？]["”’」』)]*$/u.test(text) && text.length > 120) return false
  return !/^["“„«「『].*["”“»」』]$/u.test(text) || text.length < 80
}

function bylineOf(line: string): string | null {
  const name =
    /^(?:By|BY|Von|Par|Por)\s+(\p{Lu}[\p{L}.'’ -]{2,60}(?:,? (?:and|und|et|y|&) \p{Lu}[\p{L}.'’ -]{2,60})?)(?:,[\p{L} ]{2,40})?$/u.exec(
      line,
    )
  return name?.[1]?.trim() ?? null
}

function dateLine(line: string): string | null {
  return readPublished(line.replace(/^(published|updated|posted|date)( on)?:?\s+/i, ''))
}

/** Text wrapped at a fixed width, as mail and old archives have it, is joined: a sentence must not be cut by a line end. */
function unwrap(text: string): string {
  const lines = text.split('\n')
  const followed = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '')
  const isWrapped =
    followed.length >= 3 &&
    lines.every((line) => line.length <= 100) &&
    followed.filter((line) => line.length >= 45).length >= followed.length * 0.8 &&
    followed.filter((line) => !/[.!?。！？"”]$/.test(line)).length >= followed.length * 0.6
  if (!isWrapped) return text
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\n\s*/g, ' '))
    .join('\n\n')
}
