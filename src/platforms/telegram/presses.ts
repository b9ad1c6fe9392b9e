/**
 * What buttons with a digest stand for: command lines too long for a button's 64 bytes. They are kept in memory, since
 * only answers to long questions have them; after a restart the press asks to type the command again.
 */
import { digest } from '../../render/telegram-buttons.ts'

export interface Presses {
  remember(chat: string, lines: readonly string[]): void
  /** The line of a button in this chat, or undefined when it is not known, or no longer. */
  recall(chat: string, digest: string): string | undefined
}

/** Some megabytes at most; the oldest go first. */
const MOST_LINES = 20_000

export function openPresses(): Presses {
  const lines = new Map<string, string>()
  return {
    remember(chat, told) {
      for (const line of told) {
        const key = `${chat} ${digest(line)}`
        lines.delete(key)
        lines.set(key, line)
      }
      for (const key of lines.keys()) {
        if (lines.size <= MOST_LINES) break
        lines.delete(key)
      }
    },
    recall: (chat, wanted) => lines.get(`${chat} ${wanted}`),
  }
}
