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
    (_key, value) => (isNever(value) ? { not: {} } : value),
  )
  const file = schemaFile(platform)
  writeFileSync(file, `${text}\n`)
  console.log(`${file}: ${Object.keys(schema.definitions ?? {}).length} types of ${contract.package}`)
}

/** An intersection that nothing can be comes out as an empty enumeration, which is no valid schema. */
function isNever(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'enum' in value && JSON.stringify(value.enum) === '[]'
}
