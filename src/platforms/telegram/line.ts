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
  if (command === 'start') return isDirect ? startLine(rest, commands) : '/help'
  if (!isDirect && !addressee && !isKnown(command, commands)) return null
  return `/${command} ${rest}`.trim()
}

/** "A-Z, a-z, 0-9, _ and -" and at most 64 of them: what a t.me link may carry (core.telegram.org/bots/features#deep-linking). */
const LONGEST_START = 64
const LINE_SIGN = '-'

/** What makes `/start` run a command line in a direct chat, or undefined where the line is too long for a link. */
export function startParameter(line: string): string | undefined {
  const parameter = LINE_SIGN + Buffer.from(line.replace(/^\//, '')).toString('base64url')
  return parameter.length <= LONGEST_START ? parameter : undefined
}

/** A link made by `startParameter`, or one that somebody wrote to a brief: t.me/daybook_bot?start=parade. */
function startLine(parameter: string, commands: readonly Command[]): string {
  if (parameter.startsWith(LINE_SIGN)) return `/${Buffer.from(parameter.slice(1), 'base64url').toString('utf8')}`
  return parameter && isKnown('brief', commands) ? `/brief ${parameter}` : '/help'
}

function isKnown(name: string, commands: readonly Command[]): boolean {
  return commands.some((command) => command.name === name)
}
