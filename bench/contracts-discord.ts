/** Golden Discord payloads against Discord's OpenAPI description, and by hand what that leaves out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { messageRules } from '../test/platforms/discord-rules.ts'
import type { Checked } from './contracts.ts'

const GOLDEN = 'test/golden/discord'

export function checkDiscordGolden(folder: string): Checked[] {
  const check = openDiscordContract(readFileSync(join(folder, 'discord-openapi.json'), 'utf8'))
  const messages: Checked = { what: 'discord: create message', payloads: 0, violations: [] }
  for (const file of readdirSync(GOLDEN)) {
    const golden: Record<string, unknown[]> = JSON.parse(readFileSync(join(GOLDEN, file), 'utf8'))
    for (const [kind, bodies] of Object.entries(golden)) {
      bodies.forEach((body, index) => {
        messages.payloads++
        const found = [...check('/channels/{channel_id}/messages', 'post', body), ...messageRules(body)]
        messages.violations.push(...found.map((violation) => `${file} ${kind} ${index}: ${violation}`))
      })
    }
  }
  return [messages]
}

type Check = (path: string, method: 'post' | 'put' | 'patch', body: unknown) => string[]

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
  return 'type' in value && value.type === 'integer' && !('enum' in value)
    ? { anyOf: [value, { type: 'string', pattern: '^-?\\d+$' }] }
    : value
}
