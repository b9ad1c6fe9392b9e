/** Documents as plain Discord messages: what is sent where Discord refuses the rich one. No markup, no components. */
import { type Block, type Document, type Inline, inlineText } from '../document.ts'
import { webAddress } from './address.ts'
import { afterDigits, escapeMarkdown } from './discord-markdown.ts'
import type { DiscordMessage } from './discord-message.ts'
import { fit } from './fit.ts'
import { harmless, isolated, onOneLine } from './harmless.ts'

/** Of a message's content: message resource. */
const LONGEST_CONTENT = 2000
/** No previews under the message. */
const SUPPRESS_EMBEDS = 1 << 2

/** The same words in the same order, with addresses written out; the buttons' commands cannot be pressed here. */
export function renderDiscordPlain(document: Document): DiscordMessage[] {
  return fit(document, { budget: LONGEST_CONTENT, cost: (block) => blockLine(block).length + 1 }).map((part) => ({
    content: partText(part) || '…',
    flags: SUPPRESS_EMBEDS,
    allowed_mentions: { parse: [] },
  }))
}

function partText({ title, blocks }: Document): string {
  return [plain(title), ...blocks.map(blockLine)].filter((line) => line.trim() !== '').join('\n')
}

function blockLine(block: Block): string {
  switch (block.type) {
    case 'heading':
      return plain(block.text)
    case 'lead':
    case 'paragraph':
    case 'note':
      return plainLine(block.content)
    case 'item':
      return `• ${plainLine(block.content)}`
    case 'quote': {
      const by = plainLine(block.by)
      return `“${plain(block.text)}”${by && ` — ${by}`}`
    }
    case 'source':
      return `\\[${block.number}\\] ${plainLine(block.content)}`
    default:
      return block satisfies never
  }
}

/** Links of any kind are followed by their address, which angle brackets keep from growing a preview. */
function plainLine(content: Inline[]): string {
  return content.map(plainInline).reduce((line, next) => line + afterDigits(line, next), '')
}

function plainInline(inline: Inline): string {
  const words = plain(inlineText(inline))
  const address = typeof inline !== 'string' && inline.type === 'link' ? webAddress(inline.url) : null
  if (!address) return words
  const written = `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`
  return inlineText(inline) === address ? written : `${words} ${written}`
}

function plain(text: string): string {
  return isolated(escapeMarkdown(onOneLine(harmless(text))))
}
