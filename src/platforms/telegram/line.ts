/** From what somebody wrote to a command line, or null where it was not meant for the bot. */
import type { Command } from '../../commands/command.ts'

export interface Written {
  text: string
  isDirect: boolean
  /** The bot's own, without its "@". */
  username: string
}

/**
 * In a group only commands are for the bot: those that name it, and those of no one in particular that it knows. In a
 * direct chat everything is, and what is no command is searched for.
 */
export function lineOf({ text, isDirect, username }: Written, commands: readonly Command[]): string | null {
  const [, name = '', addressee, rest = ''] = /^\/([a-z0-9_]+)(?:@(\w+))?(?:\s+(.*))?$/is.exec(text.trim()) ?? []
  if (!name) return isDirect && text.trim() && isKnown('search', commands) ? `/search ${text.trim()}` : null
  if (addressee && addressee.toLowerCase() !== username.toLowerCase()) return null

  const command = name.toLowerCase()
  // Telegram sends it when a conversation begins, with what stood in the link that began it.
  if (command === 'start') return isDirect && rest && isKnown('brief', commands) ? `/brief ${rest}` : '/help'
  if (!isDirect && !addressee && !isKnown(command, commands)) return null
  return `/${command} ${rest}`.trim()
}

function isKnown(name: string, commands: readonly Command[]): boolean {
  return commands.some((command) => command.name === name)
}
