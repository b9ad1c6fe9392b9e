/** What `npm ci` does on a machine that has nothing but Node: see docs/decisions.md. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Locked {
  hasInstallScript?: boolean
  gypfile?: boolean
}

const locked: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const allowScripts: Record<string, boolean> = JSON.parse(readFileSync('package.json', 'utf8')).allowScripts

test('it compiles nothing: a package with a binding.gyp runs a script of its own, or its lock entry says gypfile: false', () => {
  const compiled = Object.entries(locked)
    .filter(([path, { hasInstallScript, gypfile }]) => path && !hasInstallScript && gypfile !== false)
    .filter(([path]) => existsSync(join(path, 'binding.gyp')))
  expect(compiled.map(([path]) => path)).toEqual([])
})

test('each package with an install script is named in allowScripts, so that npm does not ask', () => {
  const scripted = Object.entries(locked)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1) ?? path)
  expect(scripted.filter((name) => !(name in allowScripts))).toEqual([])
})
