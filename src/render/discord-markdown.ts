/**
 * Inline content as Discord's markdown. Escaped once, at the leaf, in linear time: discord.js's escapeMarkdown is
 * quadratic and leaves headings, lists, masked links, mentions and time stamps alive.
 */
import type { Inline } from '../document.ts'
import { hostOf, isMasquerade, looksLikeAddress, webAddress } from './address.ts'
import { harmless, isolated, onOneLine } from './harmless.ts'
import { withNumbersHeld } from './layout.ts'

/** Content on one line: newlines become spaces, so that nothing in it can start a list, a heading or a quote. */
export function lineMarkdown(content: Inline[]): string {
  return inlineMarkdown(content, onOneLine).trim()
}

/** Content whose line ends are kept, without empty lines. */
export function paragraphMarkdown(content: Inline[]): string {
  return inlineMarkdown(content, (text) => text.replace(/\n[\n ]*/g, '\n')).trim()
}

/**
 * Text so that Discord shows it as it is: no formatting, mention, emoji, time stamp, list, heading, quote, invite or
 * bare link. A backslash before any sign but a letter, digit or space stands for that sign
 * (Discord's rules are those of simple-markdown with its own added).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~|`[\]<>@#]|:(?=[\w+\-/]|$)/g, '\\$&')
    .replace(/^([^\S\n]*)([-+])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/(discord(?:app)?\.(?:gg|com))\//gi, '$1\\/')
}

/** What comes next, so that it cannot make a numbered list of digits that it stands after. */
export function afterDigits(before: string, next: string): string {
  return /\d$/.test(before) && /^[.)]/.test(next) ? `\\${next}` : next
}

function inlineMarkdown(content: Inline[], lines: (text: string) => string): string {
  let markdown = ''
  for (const inline of withNumbersHeld(joined(content))) {
    const written = inlineToMarkdown(inline, lines)
    if (!written) continue
    const next = afterDigits(markdown, written)
    if (MARKS_MEET.test(markdown.slice(-2) + next.slice(0, 1))) markdown += ZERO_WIDTH_SPACE
    // Two source numbers must not read as one.
    if (isNumber(inline) && SOURCE_END.test(markdown)) markdown += THIN_SPACE
    markdown += next
  }
  return markdown
}

/** An emphasis ends only before what is no letter or digit, and code before what is no backtick. */
const MARKS_MEET = /(?:[^\\]_\w|[^\\]``)$/
const ZERO_WIDTH_SPACE = '\u200b'
const THIN_SPACE = '\u2009'
const SOURCE_END = /[⁰¹²³⁴⁵⁶⁷⁸⁹](?:\]\([^()\s]*\))?$/

function inlineToMarkdown(inline: Inline, lines: (text: string) => string): string {
  if (typeof inline === 'string') return leaf(lines(harmless(inline)))
  switch (inline.type) {
    case 'strong':
    case 'mark':
      return wrapped('**', inline.text)
    case 'emphasis':
      return wrapped('_', inline.text)
    case 'link':
      return linkMarkdown(inline.text, inline.url)
    case 'command':
      return code(inline.text)
    case 'source':
      return sourceMarkdown(inline.number, inline.url)
    case 'time':
      return timeStamp(inline.at, inline.style) ?? leaf(onOneLine(harmless(inline.text)))
    default:
      return inline satisfies never
  }
}

function leaf(text: string): string {
  return isolated(escapeMarkdown(text))
}

function isNumber(inline: Inline): boolean {
  return typeof inline !== 'string' && inline.type === 'source'
}

/** Neighbours of one kind as one: "**a****b**" would not be bold, and a split digit and dot would be a list. */
function joined(content: Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of content) {
    const last = result.at(-1)
    if (typeof inline === 'string' && typeof last === 'string') result[result.length - 1] = last + inline
    else if (isMarked(inline) && last !== undefined && isMarked(last) && marker(inline) === marker(last)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

type Marked = Extract<Inline, { type: 'strong' | 'emphasis' | 'mark' }>

function isMarked(inline: Inline): inline is Marked {
  return (
    typeof inline !== 'string' && (inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'mark')
  )
}

function marker({ type }: Marked): string {
  return type === 'emphasis' ? '_' : '**'
}

/** White space stands outside the marks, where it cannot keep them from being read as marks. */
function wrapped(mark: string, raw: string): string {
  const text = onOneLine(harmless(raw))
  const trimmed = text.trim()
  if (!trimmed) return text
  const before = text.slice(0, text.length - text.trimStart().length)
  const after = text.slice(text.trimEnd().length)
  return `${before}${mark}${leaf(trimmed)}${mark}${after}`
}

/** A link whose words claim another address is shown as words, then as the host that it leads to. */
function linkMarkdown(raw: string, url: string): string {
  const text = onOneLine(harmless(raw))
  const address = webAddress(url)
  if (!address) return leaf(text)
  const target = linkTarget(address)
  if (!text.trim()) return `[${leaf(hostOf(address))}](${target})`
  // Discord shows no masked link whose words hold an address: the words stand for themselves there.
  if (isMasquerade(text, address) || looksLikeAddress(text))
    return `${leaf(text)} ([${leaf(hostOf(address))}](${target}))`
  return `[${leaf(text)}](${target})`
}

/** An address that cannot end its brackets early, nor be read as markup. */
function linkTarget(address: string): string {
  return address.replace(/[()<>\\"'*_~|`[\]\s]/g, (sign) =>
    sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

function sourceMarkdown(number: number, url: string | null): string {
  const address = url === null ? null : webAddress(url)
  const raised = superscript(number)
  return address ? `[${raised}](${linkTarget(address)})` : raised
}

/** "12" as "¹²". */
export function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
}

/** Code has no escapes inside: what holds a backtick itself stays text. */
function code(raw: string): string {
  const text = onOneLine(harmless(raw)).trim()
  return text && !text.includes('`') ? `\`${text}\`` : leaf(text)
}

/** Discord's own time stamp, shown in the reader's zone: reference.mdx, "Timestamp Styles". */
function timeStamp(at: string, style: keyof typeof TIME_STYLES): string | null {
  const seconds = Date.parse(at) / 1000
  return Number.isInteger(seconds) ? `<t:${seconds}:${TIME_STYLES[style]}>` : null
}

const TIME_STYLES = { date: 'D', time: 't', datetime: 'f', relative: 'R' } as const
