/** `npm run schemas`: the platforms' published types as JSON Schema, one file a platform, with the version they came from. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'
import { CONTRACTS, installedVersion, schemaFile } from './schema.ts'

mkdirSync('test/platforms/schemas', { recursive: true })
for (const [platform, contract] of Object.entries(CONTRACTS)) {
  const schema = createGenerator({
    path: contract.types,
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
