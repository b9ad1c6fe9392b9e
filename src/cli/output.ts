/** How a document leaves the program: `--as` and what standard output can do. */

import type { Document } from '../document.ts'
import { harmless, isolated } from '../render/harmless.ts'

export const formats = ['terminal', 'text', 'json', 'discord', 'telegram', 'html'] as const
export type Format = (typeof formats)[number]

export interface Screen {
  /** Columns, where standard output is a terminal. */
  columns: number | undefined
  colour: boolean
}

/** Where the window's width is not known. */
const USUAL_WIDTH = 80

/** The exact bytes for standard output. Renderers are loaded when they are asked for: a reply should start fast. */
export async function renderAs(format: Format, document: Document, screen: Screen): Promise<string> {
  switch (format) {
    case 'terminal': {
      const { renderTerminal } = await import('../render/terminal.ts')
      return renderTerminal(document, { width: screen.columns ?? USUAL_WIDTH, colour: screen.colour })
    }
    case 'text': {
      const { renderText } = await import('../render/terminal.ts')
      return renderText(document)
    }
    case 'json': {
      const { renderJson } = await import('../render/terminal.ts')
      return renderJson(document)
    }
    case 'discord': {
      const { renderDiscord } = await import('../render/discord.ts')
      return payloads(renderDiscord(document))
    }
    case 'telegram': {
      const { renderTelegram } = await import('../render/telegram.ts')
      return payloads(renderTelegram(document))
    }
    case 'html': {
      const { renderHtml } = await import('../render/html.ts')
      return renderHtml(document)
    }
    default:
      return format satisfies never
  }
}

/** A line that holds words of others, so that it does no more than stand there. */
export function printable(line: string): string {
  return isolated(harmless(line))
}

/** A JSON array of exactly what would be sent, in order. */
function payloads(messages: readonly object[]): string {
  return `${JSON.stringify(messages, null, 2)}\n`
}
