/** A document as the messages of one platform, each with plain ones to fall back on. */
import type { Document } from '../document.ts'
import { discordParts } from '../render/discord.ts'
import { plainTelegram, renderTelegram } from '../render/telegram.ts'
import type { Platform } from '../store/chats.ts'

export interface Part {
  payload: unknown
  /** The same as plain text, in as many messages as it takes. */
  plain: unknown[]
}

/** In order; none where there is nothing to see. */
export function partsOf(platform: Platform, document: Document): Part[] {
  switch (platform) {
    case 'discord':
      return discordParts(document).map(({ message, plain }) => ({ payload: message, plain: plain() }))
    case 'telegram':
      return renderTelegram(document).map((payload) => ({ payload, plain: [plainTelegram(payload)] }))
    case 'terminal':
    case 'web':
      return [{ payload: document, plain: [] }]
    default:
      return platform satisfies never
  }
}
