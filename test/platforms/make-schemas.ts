/** `npm run schemas`: the platforms' published types as JSON Schema, one file a platform, with the version they came from. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'
import { CONTRACTS, installedVersion, type Platform, schemaFile } from './schema.ts'
import { writeTelegramTypes } from './telegram-contract.ts'

/** The file that exports the types which a platform's values are checked against. */
const TYPES: Record<Platform, () => string> = {
  discord: () => 'test/platforms/discord-contract.ts',
  telegram: writeTelegramTypes,
}

/** How `{}` comes out, which is anything but null. */
const ANYTHING = JSON.stringify({ type: 'object', additionalProperties: false, properties: {} })

mkdirSync('test/platforms/schemas', { recursive: true })
for (const platform of ['discord', 'telegram'] satisfies Platform[]) {
  const contract = CONTRACTS[platform]
  const schema = createGenerator({
    path: TYPES[platform](),
    tsconfig: 'tsconfig.json',
    type: '*',
    skipTypeCheck: true,
    additionalProperties: false,
    expose: 'export',
    jsDoc: 'none',
  }).createSchema('*')
  const text = JSON.stringify(
    { package: contract.package, version: installedVersion(contract.package), schema },
    (key, value) => withoutAnything(mended(key, value)),
  )
  const file = schemaFile(platform)
  writeFileSync(file, `${text}\n`)
  console.log(`${file}: ${Object.keys(schema.definitions ?? {}).length} types of ${contract.package}`)
}

/** What the generator makes of TypeScript that JSON Schema says otherwise. */
function mended(key: string, value: unknown): unknown {
  if (/^\w+Flags$/.test(key)) return { type: 'integer' }
  const [, mapped] = /^_AddUndefinedToPossiblyUndefinedPropertiesOfInterface<\(?(.*?)\)?>$/.exec(key) ?? []
  if (mapped && !/[<(&]/.test(mapped)) return { anyOf: mapped.split('|').flatMap((each) => schemaOf(each, value)) }
  if (typeof value !== 'object' || value === null || !('enum' in value) || !Array.isArray(value.enum)) return value
  // An intersection that nothing can be comes out as an empty enumeration, which is no valid schema.
  if (value.enum.length === 0) return { not: {} }
  // The names of single bits: a field of flags holds any sum of them.
  const isBits = value.enum.length > 2 && value.enum.every((each) => Number.isInteger(Math.log2(each)))
  return isBits ? { type: 'integer' } : value
}

/** discord-api-types maps optional fields one by one, and the generator takes what is mapped for an object, whatever it is. */
function schemaOf(type: string, mapped: unknown): object[] {
  if (type === 'undefined') return []
  if (type === 'null' || type === 'boolean' || type === 'string' || type === 'number') return [{ type }]
  if (type.endsWith('[]')) return [{ type: 'array' }]
  const hasFields = typeof mapped === 'object' && mapped !== null && 'properties' in mapped
  // Aliases (Snowflake, Permissions) are strings; the others are enumerations of numbers.
  return hasFields ? [mapped] : [{ type: ['string', 'integer'] }]
}

/** `NonNullable` is an intersection with `{}`, which comes out as an object without fields. */
function withoutAnything(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('allOf' in value) || !Array.isArray(value.allOf)) return value
  const parts = value.allOf.filter((part) => JSON.stringify(part) !== ANYTHING)
  return { ...value, allOf: parts }
}
