/** The slash commands as Discord is told of them, and only when they differ from what it knows. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  DiscordAPIError,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js'
import type { ArgSpec, Command } from '../../commands/command.ts'
import { type CommandInWords, localizedCommands } from '../../commands/localized.ts'

/** Of a string that somebody may type: room for a sentence, and what a button can still carry. */
const LONGEST_WORDS = 150
const LONGEST_WORD = 100
/** What parse.ts takes as a number. */
const LARGEST_NUMBER = 999_999

/**
 * Tell Discord of the commands unless it has them already: each change makes every client load them anew, and there
 * are 200 creations a day.
 * @returns whether something was told
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId)
  const known = await rest
    .get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })
    .catch((error: unknown) => {
      // A server of another make that does not list them is told of them.
      if (error instanceof DiscordAPIError && NOT_LISTED.has(error.status)) return null
      throw error
    })
  const wanted = commandBodies(commands)
  if (isSameCommands(known, wanted)) return false
  await rest.put(route, { body: wanted })
  return true
}

/** No such address, no such method, not made. */
const NOT_LISTED = new Set([404, 405, 501])

export function commandBodies(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map((command) => {
    const words = Object.entries(localizedCommands).map(([locale, all]) => [locale, all[command.name]] as const)
    return {
      type: ApplicationCommandType.ChatInput,
      name: command.name,
      name_localizations: localized(words, ({ name }) => name),
      description: command.summary,
      description_localizations: localized(words, ({ summary }) => summary),
      // Discord wants the required ones first; a line that is typed keeps its own order.
      options: [...command.args]
        .sort((a, b) => Number(b.required) - Number(a.required))
        .map((arg) => optionBody(arg, words, command.complete !== undefined)),
      default_member_permissions: command.right === 'manage' ? String(PermissionFlagsBits.ManageGuild) : null,
      // What is managed is what is posted to a chat, and into other people's chats nothing is ever posted.
      contexts:
        command.right === 'manage'
          ? [InteractionContextType.Guild, InteractionContextType.BotDM]
          : [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    }
  })
}

type Words = readonly (readonly [locale: string, words: CommandInWords | undefined])[]

function optionBody(arg: ArgSpec, words: Words, completes: boolean): APIApplicationCommandBasicOption {
  const argWords = words.map(([locale, command]) => [locale, command?.args?.[arg.name]] as const)
  const said = {
    name: arg.name,
    name_localizations: localized(argWords, ({ name }) => name),
    description: arg.summary,
    description_localizations: localized(argWords, ({ summary }) => summary),
    required: arg.required,
  }
  if (arg.kind === 'number') {
    return { ...said, type: ApplicationCommandOptionType.Integer, min_value: 1, max_value: LARGEST_NUMBER }
  }
  const max_length = arg.kind === 'rest' ? LONGEST_WORDS : LONGEST_WORD
  const option = { ...said, type: ApplicationCommandOptionType.String as const, max_length }
  return completes ? { ...option, autocomplete: true } : option
}

function localized<Of>(words: readonly (readonly [string, Of | undefined])[], pick: (of: Of) => string) {
  return Object.fromEntries(words.flatMap(([locale, of]) => (of === undefined ? [] : [[locale, pick(of)]])))
}

/** Whether Discord's list says the same, whatever it adds (ids, versions) and leaves out (what is empty). */
export function isSameCommands(known: unknown, wanted: readonly object[]): boolean {
  if (!Array.isArray(known)) return false
  return canonical(known) === canonical(wanted)
}

type Field =
  | keyof APIApplicationCommand
  | keyof APIApplicationCommandBasicOption
  | 'max_length'
  | 'min_value'
  | 'max_value'
  | 'autocomplete'

const FIELDS: readonly Field[] = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'max_length',
  'default_member_permissions',
  'contexts',
  'integration_types',
]

function canonical(commands: readonly unknown[]): string {
  const byName = (a: string, b: string) => a.localeCompare(b, 'en')
  return commands
    .map((command) => JSON.stringify(fieldsOf(command)))
    .sort(byName)
    .join('\n')
}

function fieldsOf(described: unknown): Record<string, unknown> {
  if (typeof described !== 'object' || described === null) return {}
  const all: Record<string, unknown> = { ...described }
  const kept = FIELDS.flatMap((field): [string, unknown][] => {
    const value = all[field]
    if (isNothing(value)) return []
    if (field === 'options' && Array.isArray(value)) return [[field, value.map(fieldsOf)]]
    return [[field, sorted(value)]]
  })
  return Object.fromEntries(kept)
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b, 'en')))
}
