/** A document as the messages of one platform, each with plain ones to fall back on. */
import type { Document } from '../document.ts'
import { type DiscordMessage, renderDiscord } from '../render/discord.ts'
import { plainTelegram, renderTelegram } from '../render/telegram.ts'
import type { Platform } from '../store/chats.ts'

export interface Part {
  payload: unknown
  /** The same as plain text, in as many messages as it takes. */
  plain: unknown[]
}

/** Of a message's content: Discord's message resource. */
const LONGEST_CONTENT = 2000
/** No previews under the message. */
const SUPPRESS_EMBEDS = 1 << 2

/** In order; none where there is nothing to see. */
export function partsOf(platform: Platform, document: Document): Part[] {
  switch (platform) {
    case 'discord':
      return renderDiscord(document).map((payload) => ({ payload, plain: plainDiscord(payload) }))
    case 'telegram':
      return renderTelegram(document).map((payload) => ({ payload, plain: [plainTelegram(payload)] }))
    case 'terminal':
    case 'web':
      return [{ payload: document, plain: [] }]
    default:
      return platform satisfies never
  }
}

/** Its texts without components: what Discord objects to is nearly always how a message is built, not its words. */
function plainDiscord({ components }: DiscordMessage): DiscordMessage[] {
  const lines = textsOf(components).join('\n').split('\n')
  const contents: string[] = []
  let content = ''
  for (const line of lines.flatMap(inPieces)) {
    if (content !== '' && content.length + 1 + line.length > LONGEST_CONTENT) {
      contents.push(content)
      content = ''
    }
    content = content === '' ? line : `${content}\n${line}`
  }
  return [...contents, content]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ content: text, flags: SUPPRESS_EMBEDS, allowed_mentions: { parse: [] } }))
}

/** Every text display, in reading order, however deep. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'content' in value && typeof value.content === 'string' ? [value.content] : []
  return [...own, ...('components' in value ? textsOf(value.components) : [])]
}

/** A line longer than a whole message, cut between characters. */
function inPieces(line: string): string[] {
  if (line.length <= LONGEST_CONTENT) return [line]
  const pieces: string[] = []
  let piece = ''
  for (const char of line) {
    if (piece.length + char.length > LONGEST_CONTENT) {
      pieces.push(piece)
      piece = ''
    }
    piece += char
  }
  return [...pieces, piece]
}
