/** What goes to Telegram against the published Bot API, and by hand what its descriptions leave out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BotCommand, InlineQueryResult } from '@grammyjs/types'
import { Api } from 'grammy'
import { commands } from '../src/commands/list.ts'
import { quotesFor } from '../src/platforms/telegram/inline.ts'
import { tellMenus } from '../src/platforms/telegram/menus.ts'
import { plainTelegram, renderTelegram } from '../src/render/telegram.ts'
import {
  commandProblems,
  inlineResultProblems,
  messageProblems,
  type TextMessage,
} from '../test/platforms/telegram-rules.ts'
import type { Answer, Checked } from './contracts.ts'

/** Messages as they are rendered, and every call of a whole conversation. */
const MESSAGES = 'test/golden/telegram'
const CALLS = 'test/golden/telegram-calls'

interface Field {
  name: string
  types: string[]
  required: boolean
  description: string
}

interface BotApi {
  methods: Record<string, { fields?: Field[] }>
  types: Record<string, { fields?: Field[]; subtypes?: string[] }>
}

/** Golden messages and conversations, the answers as they are sent, edited and refused, the menus, and inline answers. */
export async function checkTelegram(folder: string, answers: readonly Answer[]): Promise<Checked[]> {
  const api: BotApi = JSON.parse(readFileSync(join(folder, 'telegram-api.json'), 'utf8'))
  const rows = new Map<string, Checked>()
  const check = (from: string, call: Call) => {
    const what = `telegram: ${call.method}`
    const row = rows.get(what) ?? { what, payloads: 0, violations: [] }
    rows.set(what, row)
    row.payloads++
    row.violations.push(...callProblems(api, call).map((problem) => `${from}: ${problem}`))
  }

  // The chat is added where it is sent.
  for (const [file, golden] of goldenFiles<TextMessage>(MESSAGES)) {
    for (const message of golden) check(file, { method: 'sendMessage', body: { chat_id: 1, ...message } })
  }
  for (const [file, golden] of goldenFiles<Call>(CALLS)) for (const call of golden) check(file, call)
  for (const { line, document } of answers) {
    for (const message of renderTelegram(document)) {
      check(line, { method: 'sendMessage', body: { chat_id: 1, ...message } })
      check(line, { method: 'sendMessage', body: { chat_id: 1, ...plainTelegram(message) } })
    }
    for (const message of renderTelegram(document, 'in-place')) {
      check(line, { method: 'editMessageText', body: { chat_id: 1, message_id: 1, ...message } })
    }
    const inline = await quotesFor('', 1, async () => document)
    check(line, { method: 'answerInlineQuery', body: { inline_query_id: '1', ...inline } })
  }
  for (const body of await menus()) check('menus', { method: 'setMyCommands', body })
  return [...rows.values()]
}

/** What Telegram is told of the commands, in each place and language. */
async function menus(): Promise<{ commands: BotCommand[] }[]> {
  const told: { commands: BotCommand[] }[] = []
  const api = new Api('1:none')
  api.config.use(async (_call, method, payload) => {
    if (method === 'setMyCommands' && 'commands' in payload) told.push({ ...payload, commands: [...payload.commands] })
    // The types tie the answer to the method, which a listener to all of them cannot know.
    return { ok: true, result: (method === 'getMyCommands' ? [] : true) as never }
  })
  await tellMenus(api, commands)
  return told
}

type Fields = Record<string, unknown>

/** A call as a conversation keeps it. */
type Call =
  | { method: 'sendMessage' | 'editMessageText'; body: TextMessage & Fields }
  | { method: 'setMyCommands'; body: { commands: BotCommand[] } & Fields }
  | { method: 'answerInlineQuery'; body: { results: InlineQueryResult[] } & Fields }
  | { method: 'getMe' | 'getMyCommands' | 'getChatMember' | 'deleteWebhook' | 'answerCallbackQuery'; body: object }

function* goldenFiles<Golden>(folder: string): Generator<[string, Golden[]]> {
  for (const file of readdirSync(folder)) yield [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]
}

function callProblems(api: BotApi, call: Call): string[] {
  const described = api.methods[call.method]
  if (!described) return [`there is no method ${call.method}`]
  return [...fieldProblems(api, described.fields ?? [], call.body, call.method), ...ruleProblems(call)]
}

function ruleProblems(call: Call): string[] {
  switch (call.method) {
    case 'sendMessage':
    case 'editMessageText':
      return messageProblems(call.body)
    case 'setMyCommands':
      return commandProblems(call.body.commands)
    case 'answerInlineQuery':
      return inlineResultProblems(call.body.results)
    default:
      return []
  }
}

function fieldProblems(api: BotApi, fields: Field[], value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`]
  const given: Record<string, unknown> = { ...value }
  const known = new Map(fields.map((field) => [field.name, field]))
  return [
    ...Object.keys(given).flatMap((name) => (known.has(name) ? [] : [`${path} has an unknown field ${name}`])),
    ...fields.flatMap((field) => {
      const at = `${path}.${field.name}`
      if (given[field.name] === undefined) return field.required ? [`${at} is missing`] : []
      return [...anyOf(api, field.types, given[field.name], at), ...limitProblems(field, given[field.name], at)]
    }),
  ]
}

/** Nothing where one of the types fits, else what is wrong by the one that fits best. */
function anyOf(api: BotApi, types: string[], value: unknown, path: string): string[] {
  const problems = types.map((type) => typeProblems(api, type, value, path))
  return problems.sort((a, b) => a.length - b.length)[0] ?? [`${path} has no type`]
}

function typeProblems(api: BotApi, type: string, value: unknown, path: string): string[] {
  const [, element] = /^Array of (.*)$/.exec(type) ?? []
  if (element) {
    if (!Array.isArray(value)) return [`${path} is no array`]
    return value.flatMap((each, index) => typeProblems(api, element, each, `${path}[${index}]`))
  }
  switch (type) {
    case 'String':
      return typeof value === 'string' ? [] : [`${path} is no text`]
    case 'Integer':
      return Number.isSafeInteger(value) ? [] : [`${path} is no whole number`]
    case 'Float':
      return typeof value === 'number' ? [] : [`${path} is no number`]
    case 'Boolean':
      return typeof value === 'boolean' ? [] : [`${path} is neither true nor false`]
    case 'True':
      return value === true ? [] : [`${path} is not true`]
    default: {
      const described = api.types[type]
      if (!described) return [`${path} is of an unknown type ${type}`]
      if (described.subtypes?.length) return anyOf(api, described.subtypes, value, path)
      return fieldProblems(api, described.fields ?? [], value, path)
    }
  }
}

/** "1-64 bytes", "0-200 characters", "must be article", "must be one of …": the descriptions' own words. */
function limitProblems({ description }: Field, value: unknown, path: string): string[] {
  if (typeof value !== 'string') return []
  const [, least, most, unit] = /(\d+)-(\d+) (characters|bytes)/i.exec(description) ?? []
  const size = unit === 'bytes' ? Buffer.byteLength(value) : value.length
  const isWrongSize = least !== undefined && (size < Number(least) || size > Number(most))
  const [, only] = /, must be (\w+)$/.exec(description) ?? []
  return [
    ...(isWrongSize ? [`${path} has ${size} ${unit}: ${description}`] : []),
    ...(only !== undefined && value !== only ? [`${path} is not ${only}`] : []),
  ]
}
