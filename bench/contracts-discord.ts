/** What goes to Discord against Discord's OpenAPI description, and by hand what that leaves out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { commands } from '../src/commands/list.ts'
import { commandBodies } from '../src/platforms/discord/registration.ts'
import { discordParts } from '../src/render/discord.ts'
import { commandRules, messageRules } from '../test/platforms/discord-rules.ts'
import type { Answer, Checked } from './contracts.ts'

const GOLDEN = 'test/golden/discord'

/** Golden messages and the answers, rich and plain, in each call that can carry them; and the slash commands. */
export function checkDiscord(folder: string, answers: readonly Answer[]): Checked[] {
  const check = openDiscordContract(readFileSync(join(folder, 'discord-openapi.json'), 'utf8'))
  const calls = CALLS.map((call) => ({ ...call, payloads: 0, violations: [] as string[] }))
  for (const { from, message } of [...goldenMessages(), ...answers.flatMap(messagesOf)]) {
    for (const call of calls) {
      const found = [...check(call.path, call.method, call.bodyOf(message)), ...messageRules(message)]
      call.payloads++
      call.violations.push(...found.map((violation) => `${from}: ${violation}`))
    }
  }
  const bodies = commandBodies(commands)
  return [
    ...calls.map(({ what, payloads, violations }) => ({ what, payloads, violations })),
    {
      what: 'discord: slash commands',
      payloads: bodies.length,
      violations: [...check('/applications/{application_id}/commands', 'put', bodies), ...commandRules(bodies)],
    },
  ]
}

interface Message {
  from: string
  message: unknown
}

function goldenMessages(): Message[] {
  return readdirSync(GOLDEN).flatMap((file) => {
    const golden: Record<string, unknown[]> = JSON.parse(readFileSync(join(GOLDEN, file), 'utf8'))
    return Object.entries(golden).flatMap(([kind, messages]) =>
      messages.map((message, index) => ({ from: `${file} ${kind} ${index}`, message })),
    )
  })
}

function messagesOf({ line, document }: Answer): Message[] {
  return discordParts(document).flatMap(({ message, plain }) =>
    // As they go over the wire: without what is undefined.
    [message, ...plain()].map((each) => ({ from: line, message: JSON.parse(JSON.stringify(each)) })),
  )
}

/** The calls by which a message is sent, with what each makes of it. */
const CALLS: { what: string; path: string; method: Method; bodyOf: (message: unknown) => unknown }[] = [
  {
    what: 'discord: create message',
    path: '/channels/{channel_id}/messages',
    method: 'post',
    bodyOf: (message) => ({ ...Object(message), nonce: 'row-1', enforce_nonce: true }),
  },
  {
    what: 'discord: answer to a command',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    method: 'post',
    bodyOf: (data) => ({ type: 4, data }),
  },
  {
    what: 'discord: answer to a button',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    method: 'post',
    bodyOf: (data) => ({ type: 7, data }),
  },
  {
    what: 'discord: deferred answer',
    path: '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
    method: 'patch',
    bodyOf: (message) => message,
  },
  {
    what: 'discord: follow-up',
    path: '/webhooks/{webhook_id}/{webhook_token}',
    method: 'post',
    bodyOf: (message) => message,
  },
]

type Method = 'post' | 'put' | 'patch'
type Check = (path: string, method: Method, body: unknown) => string[]

/** Unknown fields are refused, and whole numbers may be written as strings, as Discord's own server has it. */
export function openDiscordContract(openapi: string): Check {
  const contract = JSON.parse(openapi, (_key, value) => tightened(value))
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(contract, 'discord')
  return (path, method, body) => {
    const escaped = path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')
    const pointer = `discord#/paths/${escaped}/${method}/requestBody/content/application~1json/schema`
    const validate = ajv.compile({ $ref: pointer })
    if (validate(body)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}

function tightened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if ('properties' in value && 'type' in value && !('additionalProperties' in value)) {
    return { ...value, additionalProperties: false }
  }
  const isInteger = 'type' in value && [value.type].flat().includes('integer') && !('enum' in value)
  return isInteger ? { anyOf: [value, { type: 'string', pattern: '^-?\\d+$' }] } : value
}
