/** What Telegram tells, one update at a time: commands, presses, inline queries, and where the bot is let in. */
import type { Bot, Context as TelegramContext } from 'grammy'
import type { CallbackQuery, Message, Chat as TelegramChat, UserFromGetMe } from 'grammy/types'
import { answerLine } from '../../commands/answer.ts'
import type { Chat, Command, Context } from '../../commands/command.ts'
import { contentText, type Document, plainReply } from '../../document.ts'
import { readCallbackData } from '../../render/telegram-buttons.ts'
import type { CoolDown } from '../cool-down.ts'
import { describeFailure } from './failure.ts'
import { quotesFor } from './inline.ts'
import { lineOf, startParameter } from './line.ts'
import { chatId } from './place.ts'
import type { Presses } from './presses.ts'
import { type ReplyOptions, type ReplyPlace, replace, reply } from './reply.ts'
import type { Asker, MayManage } from './rights.ts'

export interface HandleOptions extends ReplyOptions {
  commands: readonly Command[]
  /** What a command is run with: who asks, from where, and the clock of this moment. */
  contextOf: (chat: Chat, person: Context['person']) => Context
  coolDown: CoolDown
  /** Until when each person who was too fast has been told so, in milliseconds. */
  refused: Map<string, number>
  presses: Presses
  mayManage: MayManage
  /** A chat has just spoken to us or let us in: what is kept for it can go on. */
  sawChat: (chat: Chat) => Promise<void>
  /** A group has become a supergroup: what is kept for it belongs to the new id. */
  chatMoved: (from: string, to: string) => Promise<void>
}

/** Answers to the same question are the same for everyone, but new quotations should not wait long. */
const INLINE_CACHE_SECONDS = 30
/** Telegram's limit for the text over a chat after a press: answerCallbackQuery. */
const LONGEST_ALERT = 200

/** Install everything that the bot answers to. */
export function handleUpdates(bot: Bot, options: HandleOptions): void {
  const { log } = options
  const me = () => bot.botInfo

  bot.on(['message:migrate_to_chat_id'], async ({ message }) => {
    await options.chatMoved(String(message.chat.id), String(message.migrate_to_chat_id))
    log.info('a group has become a supergroup; what is kept for it goes with it')
  })
  bot.on(['message:text', 'channel_post:text'], (context) => handleText(context.msg, me(), options))
  bot.on('callback_query:data', (context) => handlePress(context.callbackQuery, me(), options))
  bot.on('inline_query', (context) => handleInlineQuery(context, options))
  bot.on('my_chat_member', async ({ myChatMember: { chat, from, new_chat_member } }) => {
    const isIn = !['left', 'kicked'].includes(new_chat_member.status)
    log.info({ chat: chat.id, in: isIn }, isIn ? 'let into a chat' : 'put out of a chat')
    if (isIn) await options.sawChat(contextOf({ chat, from, senderChat: undefined }, undefined, options).chat)
  })
}

async function handleText(
  message: Message & { text: string },
  me: UserFromGetMe,
  options: HandleOptions,
): Promise<void> {
  const { chat, text } = message
  // What somebody sent with the help of a bot, or passed on, was not said to us.
  if (message.via_bot || message.forward_origin || message.is_automatic_forward) return
  const line = lineOf({ text, isDirect: chat.type === 'private', username: me.username }, options.commands)
  if (line === null) return

  const asker: Asker = { from: message.from, senderChat: message.sender_chat, chat }
  const context = contextOf(asker, threadOf(message), options)
  const place = placeOf(message)
  const waitMs = coolDown(context, options)
  if (waitMs > 0) {
    if (isFirstRefusal(context, waitMs, options)) await reply(tooFast(waitMs), place, options)
    return
  }
  await reply(await answer(line, asker, context, options), place, options)
  await sawChat(context, options)
}

async function handlePress(
  query: CallbackQuery & { data: string },
  me: UserFromGetMe,
  options: HandleOptions,
): Promise<void> {
  const { message, from } = query
  let said: string | undefined
  let url: string | undefined
  try {
    if (!message) {
      said = 'This button works only under my own messages.'
      return
    }
    const asker: Asker = { from, senderChat: undefined, chat: message.chat }
    const context = contextOf(asker, threadOf(message), options)
    const waitMs = coolDown(context, options)
    if (waitMs > 0) {
      said = sentenceOf(tooFast(waitMs))
      return
    }
    const press = readCallbackData(query.data)
    const line = 'line' in press ? press.line : options.presses.recall(context.chat.id, press.digest)
    if (line === undefined) {
      said = 'I have been restarted since and no longer know what this button did. Please type the command again.'
      return
    }
    if (message.chat.type === 'channel' && isReading(line, options.commands)) {
      url = directLink(line, me)
      if (url === undefined) said = `Please ask me in a direct chat: ${line}`.slice(0, LONGEST_ALERT)
      return
    }
    const document = await answer(line, asker, context, options)
    await sawChat(context, options)
    said = sentenceOf(document)
    if (said !== undefined) return
    if (press.presses === 'in-place') await replace(message, document, placeOf(message), options)
    else await reply(document, placeOf(message), options)
  } finally {
    // Until this the button turns; a press is over whatever became of it.
    await options.api
      .answerCallbackQuery(query.id, {
        ...(said !== undefined && { text: said, show_alert: true }),
        ...(url && { url }),
      })
      .catch((error) => options.log.debug(describeFailure(error), 'a press was over before it was answered'))
  }
}

/**
 * Anyone who reads a channel can press what stands there, but only its administrators may write into it: what a reader
 * asks is answered in a direct chat, which this address opens.
 */
function directLink(line: string, { username }: UserFromGetMe): string | undefined {
  const parameter = startParameter(line)
  return parameter && `https://t.me/${username}?start=${parameter}`
}

function isReading(line: string, commands: readonly Command[]): boolean {
  return rightOf(line, commands) !== 'manage'
}

/** What the line's command takes; nothing for a line that is none. */
function rightOf(line: string, commands: readonly Command[]): Command['right'] {
  const [, name] = /^\/(\S+)/.exec(line) ?? []
  return commands.find((command) => command.name === name?.toLowerCase())?.right ?? 'read'
}

/** A refusal or a hint, which is a sentence without a title, is for the presser alone. */
function sentenceOf({ title, blocks, buttons }: Document): string | undefined {
  const [only, ...more] = blocks
  if (title || more.length > 0 || buttons.length > 0 || only?.type !== 'paragraph') return undefined
  const text = contentText(only.content)
  return text.length <= LONGEST_ALERT ? text : undefined
}

async function handleInlineQuery(context: TelegramContext, options: HandleOptions): Promise<void> {
  const query = context.inlineQuery
  if (!query) return
  const words = query.query.trim()
  const page = /^[1-9]\d{0,3}$/.test(query.offset) ? Number(query.offset) : 1
  const asker: Asker = {
    from: query.from,
    senderChat: undefined,
    chat: { id: query.from.id, type: 'private', first_name: query.from.first_name },
  }
  // Typing asks once a letter: that is no flood.
  const ask = (line: string) =>
    answer(line, asker, { ...contextOf(asker, undefined, options), isForElsewhere: true }, options)
  const { results, next_offset } = words ? await quotesFor(words, page, ask) : { results: [], next_offset: '' }
  const hint = words ? `No quotation for “${shortened(words)}”` : 'Type a name, such as delury'
  const button = { text: hint, start_parameter: startParameter('/help') ?? '' }
  await options.api.answerInlineQuery(query.id, results, {
    cache_time: INLINE_CACHE_SECONDS,
    next_offset,
    ...(results.length === 0 && page === 1 && { button }),
  })
}

/** A button above the results shows about this much. */
function shortened(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ')]
  return letters.length <= 24 ? letters.join('') : `${letters.slice(0, 23).join('')}…`
}

async function answer(line: string, asker: Asker, asked: Context, options: HandleOptions): Promise<Document> {
  // Telegram is asked only where it matters: reading waits for nothing.
  const isForAll = rightOf(line, options.commands) === 'read'
  const mayManage = !isForAll && (await options.mayManage(asker, asked.now.epochMilliseconds))
  const context = { ...asked, person: { ...asked.person, mayManage } }
  const document = await answerLine(options.commands, line, context, (id, command, error) => {
    options.log.error({ id, command: command.split(/\s/)[0], ...describeFailure(error) }, 'a command failed')
  })
  options.presses.remember(
    context.chat.id,
    document.buttons.map(({ command }) => command),
  )
  return document
}

/** Somebody in the chat has just spoken to us. */
async function sawChat({ chat }: Context, { sawChat, log }: HandleOptions): Promise<void> {
  await sawChat(chat).catch((error) => log.error(describeFailure(error), 'a chat could not be noted'))
}

/** Whether the person manages the chat is asked of Telegram only once an answer is made. */
function contextOf(asker: Asker, thread: number | undefined, options: HandleOptions): Context {
  const { from, senderChat, chat } = asker
  return options.contextOf(
    {
      platform: 'telegram',
      id: chatId(chat.id, thread),
      kind: chat.type === 'private' ? 'direct' : 'group',
      title: titleOf(chat),
    },
    {
      id: String(senderChat?.id ?? from?.id ?? chat.id),
      mayManage: false,
      locale: from?.language_code ?? null,
    },
  )
}

function titleOf(chat: TelegramChat): string | null {
  if (chat.type !== 'private') return chat.title
  return [chat.first_name, chat.last_name].filter(Boolean).join(' ') || null
}

function coolDown({ person, now }: Context, options: HandleOptions): number {
  return options.coolDown.take(person.id, now.epochMilliseconds)
}

/** Beyond this some are told twice. */
const MOST_REFUSED = 10_000

/** A flood is told once that it is one, and then met with silence. */
function isFirstRefusal({ person, now }: Context, waitMs: number, { refused }: HandleOptions): boolean {
  const isFirst = (refused.get(person.id) ?? 0) <= now.epochMilliseconds
  if (refused.size >= MOST_REFUSED) refused.clear()
  if (isFirst) refused.set(person.id, now.epochMilliseconds + waitMs)
  return isFirst
}

function tooFast(waitMs: number): Document {
  return plainReply('', `That was a little fast. Please wait ${Math.ceil(waitMs / 1000)} s and ask again.`)
}

/** Only messages of forum topics stand in a thread of their own; replies in other groups carry a thread that is none. */
function threadOf(message: Message | { chat: TelegramChat }): number | undefined {
  return 'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined
}

function placeOf(message: Message | { chat: TelegramChat; message_id: number }): ReplyPlace {
  const thread = threadOf(message)
  return {
    chat_id: message.chat.id,
    ...(thread !== undefined && { message_thread_id: thread }),
    // In a direct chat and in a channel it is plain what is answered.
    ...(message.chat.type.endsWith('group') && {
      reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true },
    }),
  }
}
