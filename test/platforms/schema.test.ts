import { expect, test } from 'vitest'
import { CONTRACTS, installedVersion, openContract, type Platform, readSchemas } from './schema.ts'

const platforms = Object.keys(CONTRACTS) as Platform[]

test.each(platforms)('the schemas of %s are those of the installed package: else `npm run schemas`', (platform) => {
  const { package: name, version } = readSchemas(platform)

  expect({ name, version }).toEqual({ name: CONTRACTS[platform].package, version: installedVersion(name) })
})

test('a body with a misspelt or mistyped field is refused, and a right one is not', () => {
  const check = openContract('discord')

  expect(check('CreateMessage', { content: 'Hello', allowed_mentions: { parse: [] } })).toEqual([])
  expect(check('CreateMessage', { contents: 'Hello' })).not.toEqual([])
  expect(check('CreateMessage', { content: 5 })).not.toEqual([])
  expect(check('OverwriteCommands', [{ name: 'brief' }])).not.toEqual([])
})
