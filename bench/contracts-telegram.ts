/** Golden Telegram payloads against the published Bot API, and by hand what its descriptions leave out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BotCommand, InlineQueryResult } from '@grammyjs/types'
import {
  commandProblems,
  inlineResultProblems,
  messageProblems,
  type TextMessage,
} from '../test/platforms/telegram-rules.ts'
import type { Checked } from './contracts.ts'

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

export function checkTelegramGolden(folder: string): Checked[] {
  const api: BotApi = JSON.parse(readFileSync(join(folder, 'telegram-api.json'), 'utf8'))
  const messages: Checked = { what: 'telegram: sendMessage', payloads: 0, violations: [] }
  for (const [file, golden] of goldenFiles<TextMessage>(MESSAGES)) {
    for (const message of golden) {
      messages.payloads++
      // The chat is added where it is sent.
      const body = { chat_id: 1, ...message }
      const found = callProblems(api, { method: 'sendMessage', body })
      messages.violations.push(...found.map((problem) => `${file}: ${problem}`))
    }
  }
  const calls = new Map<string, Checked>()
  for (const [file, golden] of goldenFiles<Call>(CALLS)) {
    for (const call of golden) {
      const what = `telegram: ${call.method} in conversation`
      const checked = calls.get(what) ?? { what, payloads: 0, violations: [] }
      calls.set(what, checked)
      checked.payloads++
      checked.violations.push(...callProblems(api, call).map((problem) => `${file}: ${problem}`))
    }
  }
  return [messages, ...calls.values()]
}

/** A call as a conversation keeps it. */
type Call =
  | { method: 'sendMessage' | 'editMessageText'; body: TextMessage }
  | { method: 'setMyCommands'; body: { commands: BotCommand[] } }
  | { method: 'answerInlineQuery'; body: { results: InlineQueryResult[] } }
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
