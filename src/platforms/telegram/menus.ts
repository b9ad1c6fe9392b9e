/** The menu of commands, by place and language, told to Telegram only where it differs from what is there. */
import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types'
import type { Command } from '../../commands/command.ts'
import { type CommandWords, localizedCommands } from '../../commands/localized.ts'
import { isMissingMethod } from './failure.ts'

/** "1-256 characters" (BotCommand). */
const LONGEST_DESCRIPTION = 256

/** English is for everyone who has no menu of their own. Telegram knows two-letter languages only. */
const LANGUAGES: { language?: LanguageCode; words: CommandWords }[] = [
  { words: {} },
  { language: 'ko', words: localizedCommands.ko },
  { language: 'zh', words: localizedCommands['zh-CN'] },
  { language: 'ja', words: localizedCommands.ja },
]

/** In groups, what only administrators may do is shown to them alone. */
const PLACES: { scope: BotCommandScope; rights: readonly Command['right'][] }[] = [
  { scope: { type: 'all_private_chats' }, rights: ['read', 'manage'] },
  { scope: { type: 'all_group_chats' }, rights: ['read'] },
  { scope: { type: 'all_chat_administrators' }, rights: ['read', 'manage'] },
]

/** @returns how many menus were told */
export async function tellMenus(api: Api, commands: readonly Command[]): Promise<number> {
  let told = 0
  for (const { scope, rights } of PLACES) {
    for (const { language, words } of LANGUAGES) {
      const where = { scope, ...(language && { language_code: language }) }
      const wanted = menuOf(
        commands.filter(({ right }) => rights.includes(right)),
        words,
      )
      if (isSame(await menuAt(api, where), wanted)) continue
      await api.setMyCommands(wanted, where)
      told++
    }
  }
  return told
}

type Where = { scope: BotCommandScope; language_code?: LanguageCode }

/** Nothing where this server does not tell. */
async function menuAt(api: Api, where: Where): Promise<BotCommand[]> {
  return api.getMyCommands(where).catch((error: unknown) => {
    if (isMissingMethod(error)) return []
    throw error
  })
}

function menuOf(commands: readonly Command[], words: CommandWords): BotCommand[] {
  return commands.map(({ name, summary }) => ({
    command: name,
    description: (words[name]?.summary ?? summary).slice(0, LONGEST_DESCRIPTION),
  }))
}

function isSame(known: readonly BotCommand[], wanted: readonly BotCommand[]): boolean {
  const flat = (menu: readonly BotCommand[]) =>
    JSON.stringify(menu.map(({ command, description }) => [command, description]))
  return flat(known) === flat(wanted)
}
