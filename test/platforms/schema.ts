/** The platforms' own types as checks: does this value have the shape that discord-api-types or @grammyjs/types gives it? */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

/** Whose types are checked against. `npm run schemas` makes the schemas of them. */
export const CONTRACTS = {
  discord: { package: 'discord-api-types' },
  telegram: { package: '@grammyjs/types' },
} as const

export type Platform = keyof typeof CONTRACTS

export function schemaFile(platform: string): string {
  return `test/platforms/schemas/${platform}.json`
}

export function installedVersion(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
}

interface SchemaFile {
  package: string
  version: string
  schema: object
}

export function readSchemas(platform: Platform): SchemaFile {
  return JSON.parse(readFileSync(schemaFile(platform), 'utf8'))
}

/** What is wrong with a value by the named type, one line each; empty when nothing is. */
export type Check = (type: string, value: unknown) => string[]

const opened = new Map<Platform, Check>()

/** Types are compiled when they are first asked for, once for all tests of a file: that takes longer than most of them. */
export function openContract(platform: Platform): Check {
  const check = opened.get(platform) ?? compileContract(platform)
  opened.set(platform, check)
  return check
}

function compileContract(platform: Platform): Check {
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    // The schemas are generated, and used for seconds: checking and optimizing them takes longer than it saves.
    validateSchema: false,
    code: { optimize: false },
  })
  ajv.addSchema(readSchemas(platform).schema, platform)
  const compiled = new Map<string, ValidateFunction>()

  return (type, value) => {
    const validate = compiled.get(type) ?? ajv.compile({ $ref: `${platform}#/definitions/${type}` })
    compiled.set(type, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${type}${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}
