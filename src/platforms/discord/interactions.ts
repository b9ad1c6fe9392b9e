/** Commands, buttons and completions as they come from Discord: each is answered within its three seconds. */
import { setTimeout } from 'node:timers/promises'
import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  InteractionResponseType,
  PermissionFlagsBits,
  type REST,
} from 'discord.js'
import { answerCommand, answerLine, type ReportFailure } from '../../commands/answer.ts'
import type { Chat, Command, Context } from '../../commands/command.ts'
import { type Document, plainReply } from '../../document.ts'
import type { Log } from '../../log.ts'
import { buttonCommand } from '../../render/discord-buttons.ts'
import type { CoolDown } from '../cool-down.ts'
import { describeError } from './describe-error.ts'
import { callBack, openReply, type Place, type Reply } from './reply.ts'

export interface InteractionOptions {
  commands: readonly Command[]
  /** What a command is run with: who asks, from where, and the clock of this moment. */
  contextOf: (chat: Chat, person: Context['person']) => Context
  /** Told of the chat where the bot may post there. */
  sawChat: (chat: Chat) => Promise<void>
  coolDown: CoolDown
  /** How long an answer may take before Discord is told that it will come, in milliseconds; Discord waits for 3,000. */
  deferAfterMs: number
  /** How many are being answered, of all who were not held back. */
  load: { answering: number }
  /** Resolves when it is one's turn, so that whoever asks meanwhile is heard between two compositions. */
  turn: () => Promise<void>
  log: Log
  rest: REST
}

/** Briefings that are composed, one after the other, well inside Discord's three seconds: each takes some 10 ms. */
const MOST_AT_ONCE = 30
/** Discord's limit for suggestions, and for the two halves of one. */
const MOST_SUGGESTIONS = 25
const LONGEST_SUGGESTION = 100

/** Answer one interaction, whatever it is. Never throws. */
export async function handleInteraction(interaction: Interaction, options: InteractionOptions): Promise<void> {
  try {
    if (interaction.isChatInputCommand()) await handleCommand(interaction, options)
    else if (interaction.isButton()) await handleButton(interaction, options)
    else if (interaction.isAutocomplete()) await handleAutocomplete(interaction, options)
  } catch (error) {
    options.log.warn(describeError(error), 'An interaction of Discord could not be answered')
  }
}

async function handleCommand(interaction: ChatInputCommandInteraction, options: InteractionOptions): Promise<void> {
  const command = options.commands.find(({ name }) => name === interaction.commandName)
  const args = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]))
  await answer(interaction, options, 'public', command, () => {
    const context = contextOf(interaction, options)
    return command
      ? answerCommand(command, args, context, reporting(options))
      : answerLine(options.commands, `/${interaction.commandName}`, context, reporting(options))
  })
}

/**
 * Whoever asked turns their own page; somebody else, or whoever presses a button of a posted briefing, gets the answer
 * to themselves, so that one reader's curiosity does not rearrange or fill the channel.
 */
async function handleButton(interaction: ButtonInteraction, options: InteractionOptions): Promise<void> {
  const line = buttonCommand(interaction.customId)
  const command = options.commands.find(({ name }) => name === line?.match(/^\/(\S+)/)?.[1])
  const isOwn = interaction.message.interactionMetadata?.user.id === interaction.user.id
  await answer(interaction, options, isOwn ? 'update' : 'private', command, async () =>
    line === null
      ? plainReply('', 'This button is from an older message, and I no longer know what it did.')
      : answerLine(options.commands, line, contextOf(interaction, options), reporting(options)),
  )
}

async function handleAutocomplete(interaction: AutocompleteInteraction, options: InteractionOptions): Promise<void> {
  const command = options.commands.find(({ name }) => name === interaction.commandName)
  const { name, value } = interaction.options.getFocused(true)
  const args = Object.fromEntries(interaction.options.data.map((each) => [each.name, String(each.value ?? '')]))
  const suggestions = await Promise.resolve(command?.complete?.(contextOf(interaction, options), name, value, args))
    .then((found) => found ?? [])
    .catch((error) => {
      options.log.warn({ ...describeError(error), command: interaction.commandName }, 'No suggestions could be made')
      return []
    })
  const choices = suggestions
    .filter((each) => each.label && each.value && each.value.length <= LONGEST_SUGGESTION)
    .slice(0, MOST_SUGGESTIONS)
    .map((each) => ({ name: each.label.slice(0, LONGEST_SUGGESTION).toWellFormed(), value: each.value }))
  await callBack(options.rest, interaction, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  })
}

type Asked = ChatInputCommandInteraction | ButtonInteraction

async function answer(
  interaction: Asked,
  options: InteractionOptions,
  place: Place,
  command: Command | undefined,
  compose: () => Promise<Document>,
): Promise<void> {
  const { chat } = contextOf(interaction, options)
  const mayPost = chat.kind === 'direct' || (isMember(interaction) && interaction.appPermissions.has(MAY_POST))
  const noted = mayPost ? options.sawChat(chat) : undefined
  const reply = openReply(options.rest, interaction, { place, isMember: isMember(interaction), log: options.log })
  const refused = refusal(interaction, command, options)
  if (refused) await reply.send(refused)
  else {
    options.load.answering++
    try {
      await reply.send(await composed(reply, options, compose))
    } finally {
      options.load.answering--
    }
  }
  await noted
}

/** The document, once Discord has been told to wait for it where that may be needed. */
async function composed(
  reply: Reply,
  { load, turn, deferAfterMs }: InteractionOptions,
  compose: () => Promise<Document>,
): Promise<Document> {
  // So much is being answered that an answer might come too late if it were composed first.
  if (load.answering > MOST_AT_ONCE) {
    await reply.defer()
    await turn()
    return compose()
  }
  const composing = compose()
  const quick = new AbortController()
  const isLate = await Promise.race([
    composing.then(() => false),
    setTimeout(deferAfterMs, true, { signal: quick.signal }).catch(() => false),
  ])
  quick.abort()
  if (isLate) await reply.defer()
  return composing
}

/** What is said instead of running the command: asked too fast, or nothing can be posted where it was asked. */
function refusal(interaction: Asked, command: Command | undefined, options: InteractionOptions): Document | undefined {
  const { now } = contextOf(interaction, options)
  const waitMs = options.coolDown.take(interaction.user.id, now.epochMilliseconds)
  if (waitMs > 0) {
    return plainReply('', `That was a little fast. Please wait ${Math.ceil(waitMs / 1000)} s and ask again.`)
  }
  if (command?.right === 'manage' && interaction.inGuild() && !isMember(interaction)) {
    return plainReply(
      '',
      `I am not a member of this server, so nothing can be posted here. Whoever manages it can add me; /${command.name} also works in a direct chat with me.`,
    )
  }
  return undefined
}

const MAY_POST = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]

/** Whether the bot itself was added to the server, rather than only brought along by the person who asks. */
function isMember(interaction: Asked): boolean {
  return interaction.authorizingIntegrationOwners?.[ApplicationIntegrationType.GuildInstall] !== undefined
}

/** Rights are those that Discord states in this very interaction: of the person, here, at this moment. */
function contextOf(interaction: Asked | AutocompleteInteraction, options: InteractionOptions): Context {
  const isDirect =
    interaction.context === InteractionContextType.BotDM || (!interaction.context && !interaction.inGuild())
  const { channel } = interaction
  return options.contextOf(
    {
      platform: 'discord',
      id: interaction.channelId ?? interaction.id,
      kind: isDirect ? 'direct' : 'group',
      title: channel && 'name' in channel && channel.name ? `#${channel.name}` : null,
      ...(interaction.guildId ? { server: interaction.guildId } : {}),
    },
    {
      id: interaction.user.id,
      mayManage: isDirect || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
      locale: interaction.locale,
    },
  )
}

function reporting({ log }: InteractionOptions): ReportFailure {
  // Of the line only the command: the rest is the person's own words.
  return (id, line, error) => log.error({ id, command: line.split(' ')[0], err: error }, 'A command failed')
}
