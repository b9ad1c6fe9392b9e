/**
 * What goes over the wire between Daybook and Telegram, by name: the types that schemas/telegram.json is made from. The
 * package declares what a method takes and gives inside one generic type of all methods, which the generator cannot
 * look into, so each is taken out as a type of its own: `SendMessage` and `SendMessageAnswer` of `sendMessage`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const METHODS = [
  'getMe',
  'getUpdates',
  'setWebhook',
  'deleteWebhook',
  'sendMessage',
  'editMessageText',
  'answerCallbackQuery',
  'answerInlineQuery',
  'setMyCommands',
  'getMyCommands',
  'getChatMember',
]

const MESSAGES = [
  "type Common = Pick<Message, 'message_id' | 'message_thread_id' | 'is_topic_message' | 'date' | 'edit_date' | 'chat' | 'from' | 'sender_chat' | 'via_bot' | 'text' | 'entities' | 'migrate_to_chat_id'>",
  "export type Sent = Common & Required<Pick<Message, 'text'>> & Pick<Message, 'reply_markup'>",
  "type Press = Pick<Update['callback_query'] & object, 'id' | 'from' | 'chat_instance' | 'data'> & { message?: Sent }",
  "export type Incoming = Pick<Update, 'update_id' | 'inline_query' | 'my_chat_member'> & { message?: Common; channel_post?: Common; callback_query?: Press }",
]

/** @returns the file with the types, in a place from which the package's own files can be imported */
export function writeTelegramTypes(): string {
  const declared = readFileSync('node_modules/@grammyjs/types/methods.d.ts', 'utf8')
  const imports = [...declared.matchAll(/^import type .* from "\.\/(.*)\.js";$/gm)].map(([line, file]) =>
    line.replace(`"./${file}.js"`, `'./@grammyjs/types/${file}.js'`),
  )
  const file = 'node_modules/.daybook-telegram-types.ts'
  const known = [
    "import type { ApiError } from './@grammyjs/types/api.js'",
    // F is a file to upload; Daybook sends none, so only its name may stand there.
    'type F = string',
    ...MESSAGES,
    'export type Refusal = ApiError',
  ]
  writeFileSync(file, [...imports, ...known, ...METHODS.map((name) => typesOf(name, declared))].join('\n'))
  return file
}

/** A method stands as `name(args: {` … `}): Answer;` with four spaces before it, or `name(): Answer;`. */
function typesOf(method: string, declared: string): string {
  const found = new RegExp(`^ {4}${method}\\((?:args\\??: (\\{[\\s\\S]*?^ {4}\\}))?\\): (.*);$`, 'm').exec(declared)
  if (!found) throw new Error(`@grammyjs/types does not declare ${method} as it did`)
  const [, taken = '{}', given = ''] = found
  const name = method.replace(/^./, (first) => first.toUpperCase())
  // Of a message only what occurs here is looked at: all it can hold takes a second to compile.
  const answer = given.includes('Message.TextMessage') ? 'Sent' : given.replace('Update[]', 'Incoming[]')
  return `export interface ${name} ${taken}\nexport type ${name}Answer = ${answer}`
}
