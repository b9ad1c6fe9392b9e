/** A document as Telegram would leave it: what its server takes out or refuses is out before any offset is counted. */
import { type Block, contentText, type Document, type Inline } from '../document.ts'
import { hostOf, isMasquerade, webAddress } from './address.ts'
import { harmless, isolated, onOneLine } from './harmless.ts'
import { raised, withNumbersHeld } from './layout.ts'

/** Harmless texts, links that say where they lead, no block in which nothing can be seen, and points under labels raised. */
export function cleanDocument(document: Document): Document {
  return {
    ...document,
    title: cleanLine(document.title).trim(),
    blocks: raised(document.blocks.map(cleanBlock).filter(isSeen)),
  }
}

/** Clean text in one line. */
export function cleanLine(text: string): string {
  return onOneLine(cleanText(text))
}

/**
 * Besides what is harmful anywhere, what TDLib takes out of a message wherever it stands (misc.cpp,
 * clean_input_string): two combining lines and the combining ring, which stays where it composes, and all but the last
 * of a run of direction marks. At most one empty line.
 */
function cleanText(text: string): string {
  return harmless(text)
    .replace(/\p{L}\u030a/gu, (letter) => letter.normalize('NFC'))
    .replace(/[\u0333\u033f\u030a]/g, '')
    .replace(/[\u200e\u200f]+([\u200e\u200f])/g, '$1')
    .replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n')
}

/** Whether a reader sees anything of `text`: not only spaces, joiners, marks of direction and blank letters. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cf}\p{Zs}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0\u2800\ufffc]/u.test(text)
}

function isSeen(block: Block): boolean {
  switch (block.type) {
    case 'heading':
      return isVisible(block.text)
    case 'quote':
      return isVisible(block.text) || isVisible(contentText(block.by))
    case 'source':
      return true
    case 'lead':
    case 'paragraph':
    case 'item':
    case 'note':
      return isVisible(contentText(block.content))
    default:
      return block satisfies never
  }
}

function cleanBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, text: cleanLine(block.text).trim() }
    case 'paragraph':
      return { ...block, content: cleanContent(block.content, cleanText) }
    case 'lead':
    case 'item':
    case 'source':
    case 'note':
      return { ...block, content: cleanContent(block.content, cleanLine) }
    case 'quote':
      return { ...block, text: cleanText(block.text).trim(), by: cleanContent(block.by, cleanLine) }
    default:
      return block satisfies never
  }
}

function cleanContent(content: Inline[], clean: (text: string) => string): Inline[] {
  const cleaned = content.flatMap((inline): Inline[] => {
    if (typeof inline === 'string') return [clean(inline)]
    if (inline.type === 'source') return [inline]
    return sayingWhere({ ...inline, text: clean(inline.text) })
  })
  return withNumbersHeld(setApart(cleaned.filter((inline) => inline !== '')))
}

/** A link whose words look like another address says its own too: "apnews.com (evil.example)". */
function sayingWhere(inline: Exclude<Inline, string>): Inline[] {
  if (inline.type !== 'link' || !linkable(inline.url) || !isMasquerade(inline.text, inline.url)) return [inline]
  return [inline, ` (${hostOf(inline.url)})`]
}

/**
 * The address as Telegram takes it in an entity, or undefined: a host without a dot is "Wrong HTTP URL" to it, and one
 * such entity costs the whole message (seen in TDLib).
 */
export function linkable(url: string): string | undefined {
  const address = webAddress(url)
  return address !== null && /[.:]/.test(hostOf(address)) ? address : undefined
}

const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * In a line of both directions, right-to-left parts stand in isolates, so that they cannot pull names and source
 * numbers to their other side. A line in one direction is laid out by that direction alone.
 */
function setApart(content: Inline[]): Inline[] {
  if (!LEFT_TO_RIGHT.test(contentText(content))) return content
  return content.map((inline): Inline => {
    if (typeof inline === 'string') return isolated(inline)
    return inline.type === 'source' ? inline : { ...inline, text: isolated(inline.text) }
  })
}
