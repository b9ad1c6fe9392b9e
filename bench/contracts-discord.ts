/** Golden Discord payloads against Discord's OpenAPI description, and by hand what that leaves out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
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
        const found = [...check('/channels/{channel_id}/messages', 'post', body), ...unwrittenRules(body)]
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

/** Of a message: the limits over the whole of it, and what Components V2 excludes. */
export function unwrittenRules(body: unknown): string[] {
  const { content, embeds, flags, components } = Object.assign({ flags: 0 }, body) as {
    content?: string
    embeds?: unknown[]
    flags: number
    components?: unknown[]
  }
  const found: string[] = []
  const isV2 = (flags & (1 << 15)) !== 0
  const { count, text, ids } = measure(components ?? [])
  if ((content?.length ?? 0) > 2000) found.push('content is over 2000 characters')
  if (isV2 && (content || embeds)) found.push('components V2 exclude content and embeds')
  if (isV2 && text > 4000) found.push(`${text} characters of text, over 4000`)
  if (isV2 && count > 40) found.push(`${count} components, over 40`)
  if (new Set(ids).size !== ids.length) found.push('two components have one custom_id')
  if (!content?.trim() && count === 0) found.push('an empty message')
  return found
}

function measure(components: readonly unknown[]): { count: number; text: number; ids: string[] } {
  const total = { count: 0, text: 0, ids: [] as string[] }
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue
    total.count++
    if ('content' in component) total.text += String(component.content).length
    if ('custom_id' in component) total.ids.push(String(component.custom_id))
    if (!('components' in component) || !Array.isArray(component.components)) continue
    const inner = measure(component.components)
    total.count += inner.count
    total.text += inner.text
    total.ids.push(...inner.ids)
  }
  return total
}
