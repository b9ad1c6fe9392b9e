/** Golden Discord payloads against Discord's OpenAPI description, and by hand what that leaves out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { commands } from '../src/commands/list.ts'
import { commandBodies } from '../src/platforms/discord/registration.ts'
import { commandRules, messageRules } from '../test/platforms/discord-rules.ts'
import type { Checked } from './contracts.ts'

const GOLDEN = 'test/golden/discord'

export function checkDiscordGolden(folder: string): Checked[] {
  const check = openDiscordContract(readFileSync(join(folder, 'discord-openapi.json'), 'utf8'))
  const calls = CALLS.map((call) => ({ ...call, payloads: 0, violations: [] as string[] }))
  for (const file of readdirSync(GOLDEN)) {
    const golden: Record<string, unknown[]> = JSON.parse(readFileSync(join(GOLDEN, file), 'utf8'))
    for (const [kind, messages] of Object.entries(golden)) {
      for (const [index, message] of messages.entries()) {
        for (const call of calls) {
          const found = [...check(call.path, call.method, call.bodyOf(message)), ...messageRules(message)]
          call.payloads++
          call.violations.push(...found.map((violation) => `${file} ${kind} ${index}: ${violation}`))
        }
      }
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
