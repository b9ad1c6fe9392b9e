/** A document as the messages of one platform, each with plain ones to fall back on. */
import type { PerhapsTold } from '../compose/told.ts'
import { discordParts } from '../render/discord.ts'
import { plainTelegram, renderTelegram } from '../render/telegram.ts'
import type { Platform } from '../store/chats.ts'

export interface Part {
  payload: unknown
  /** The same as plain text, in as many messages as it takes. */
  plain: unknown[]
}

/** A document that many chats get is rendered once for each platform: the very same object, that is. */
const rendered = new WeakMap<PerhapsTold, Map<Platform, Part[]>>()

/** In order; none where there is nothing to see. */
export function partsOf(platform: Platform, document: PerhapsTold): Part[] {
  const known = rendered.get(document) ?? new Map<Platform, Part[]>()
  rendered.set(document, known)
  const parts = known.get(platform) ?? renderParts(platform, document)
  known.set(platform, parts)
  return parts
}

function renderParts(platform: Platform, { told: _, ...document }: PerhapsTold): Part[] {
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
