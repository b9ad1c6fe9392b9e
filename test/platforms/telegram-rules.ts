/** What Telegram asks of a request beyond its shape: limits and rules that the types do not carry, from api.json and TDLib. */
import type { BotCommand, InlineKeyboardMarkup, InlineQueryResult, MessageEntity } from '@grammyjs/types'

export interface TextMessage {
  text: string
  entities?: MessageEntity[]
  reply_markup?: InlineKeyboardMarkup
}

/** What is wrong with a message's text, entities and keyboard, one line each. Length counts UTF-16 units. */
export function messageProblems({ text, entities = [], reply_markup }: TextMessage): string[] {
  return [
    ...problem(text.length < 1 || text.length > 4096, `text of ${text.length} characters`),
    ...problem(!text.isWellFormed(), 'text with half a character'),
    ...problem(text !== text.trim(), 'text with white space at an end, which Telegram takes off'),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what TDLib replaces or takes out (misc.cpp, clean_input_string).
    ...problem(/[\0-\x09\x0b-\x1f\u2028-\u202e]|\u030a|\u0333|\u033f/.test(text), 'text with what Telegram takes out'),
    ...problem(entities.length > 100, `${entities.length} entities: those over 100 are ignored`),
    ...entities.flatMap((entity, index) => entityProblems(text, entity, entities.slice(index + 1))),
    ...keyboardProblems(reply_markup),
  ]
}

const MAY_HOLD_OTHERS = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
])

function entityProblems(text: string, entity: MessageEntity, later: MessageEntity[]): string[] {
  const { type, offset, length } = entity
  const end = offset + length
  const words = text.slice(offset, end)
  const name = `${type} at ${offset}`
  const overlapping = later.filter((other) => other.offset < end)
  return [
    ...problem(offset < 0 || length < 1 || end > text.length, `${name} lies outside the text`),
    ...problem(!words.isWellFormed(), `${name} cuts a character`),
    ...problem(words !== words.trim(), `${name} has white space at an end`),
    ...problem(
      later.some((other) => other.offset < offset),
      `${name} is out of order`,
    ),
    ...problem(
      overlapping.some((other) => other.offset + other.length > end),
      `${name} overlaps another`,
    ),
    ...problem(overlapping.length > 0 && !MAY_HOLD_OTHERS.has(type), `${name} holds another`),
    ...problem(
      type.endsWith('blockquote') && overlapping.some((other) => other.type.endsWith('blockquote')),
      `${name} holds a quotation`,
    ),
    ...problem(
      overlapping.some((other) => other.type === 'code' || other.type === 'pre') && !type.endsWith('blockquote'),
      `${name} holds code`,
    ),
    ...(entity.type === 'text_link' ? problem(!isWebAddress(entity.url), `Wrong HTTP URL ${entity.url}`) : []),
    ...(entity.type === 'date_time'
      ? problem(entity.unix_time < 1 || entity.unix_time > 0x7fffffff, `${name} is out of range`)
      : []),
  ]
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && /[.:]/.test(new URL(url).host)
}

function keyboardProblems(markup: InlineKeyboardMarkup | undefined): string[] {
  const rows = markup?.inline_keyboard ?? []
  const buttons = rows.flat()
  return [
    ...problem(buttons.length > 100, `${buttons.length} buttons`),
    ...problem(markup !== undefined && buttons.length === 0, 'a keyboard without buttons'),
    ...problem(
      rows.some((row) => row.length > 8 || row.length === 0),
      'a row of more than 8 buttons, or none',
    ),
    ...buttons.flatMap((button) => [
      ...problem(button.text.trim() === '', 'a button without a label'),
      ...problem(
        'callback_data' in button && !isBytes(button.callback_data, 1, 64),
        `BUTTON_DATA_INVALID: ${JSON.stringify(button)}`,
      ),
    ]),
  ]
}

export function commandProblems(commands: readonly BotCommand[]): string[] {
  return [
    ...problem(commands.length > 100, `${commands.length} commands`),
    ...problem(new Set(commands.map(({ command }) => command)).size < commands.length, 'a command twice'),
    ...commands.flatMap(({ command, description }) => [
      ...problem(!/^[a-z0-9_]{1,32}$/.test(command), `BOT_COMMAND_INVALID: ${command}`),
      ...problem(
        description.length < 1 || description.length > 256,
        `a description of ${description.length} characters`,
      ),
    ]),
  ]
}

export function inlineResultProblems(results: readonly InlineQueryResult[]): string[] {
  return [
    ...problem(results.length > 50, `${results.length} results`),
    ...problem(new Set(results.map(({ id }) => id)).size < results.length, 'RESULT_ID_DUPLICATE'),
    ...results.flatMap((result) => [
      ...problem(!isBytes(result.id, 1, 64), `RESULT_ID_INVALID: ${result.id}`),
      ...(result.type === 'article' ? problem(result.title.trim() === '', 'a result without a title') : []),
      ...(result.type === 'article' && 'message_text' in result.input_message_content
        ? messageProblems({
            ...result.input_message_content,
            text: result.input_message_content.message_text,
            ...(result.reply_markup && { reply_markup: result.reply_markup }),
          })
        : []),
    ]),
  ]
}

function isBytes(text: string, least: number, most: number): boolean {
  const bytes = Buffer.byteLength(text)
  return bytes >= least && bytes <= most
}

function problem(is: boolean, what: string): string[] {
  return is ? [what] : []
}
