import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which folders each folder may import, besides itself. main.ts and cli/ wire everything. */
const MAY_IMPORT: Record<string, string[]> = {
  'document.ts': [],
  'errors.ts': [],
  'fold.ts': [],
  'log.ts': [],
  'time.ts': [],
  'brief.ts': [],
  'cron.ts': ['errors.ts'],
  'config.ts': ['errors.ts'],
  extract: ['time.ts'],
  store: ['errors.ts', 'fold.ts', 'time.ts'],
  ingest: ['extract', 'store', 'errors.ts', 'fold.ts', 'time.ts', 'brief.ts'],
  briefs: ['ingest', 'store', 'errors.ts', 'time.ts', 'cron.ts', 'brief.ts'],
  compose: ['store', 'document.ts', 'time.ts', 'brief.ts', 'fold.ts'],
  render: ['document.ts'],
  commands: ['compose', 'store', 'briefs', 'document.ts', 'errors.ts', 'time.ts', 'brief.ts', 'fold.ts'],
  platforms: ['render', 'commands', 'document.ts', 'errors.ts', 'log.ts'],
  deliver: [
    'compose',
    'render',
    'platforms',
    'store',
    'document.ts',
    'errors.ts',
    'time.ts',
    'cron.ts',
    'brief.ts',
    'log.ts',
  ],
}

const WIRING = ['main.ts', 'cli']

/** Must stay pure: no clock, no network, no environment, no randomness. */
const PURE = ['extract', 'compose', 'render', 'document.ts', 'time.ts', 'cron.ts', 'fold.ts', 'brief.ts']
const IMPURE =
  /\b(new Date\(\)|Date\.now|performance\.now|Temporal\.Now|fetch\(|process\.|Math\.random|crypto\.|node:(fs|net|http|https|os|child_process|crypto)|setTimeout|setInterval)/

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
const roomOf = (file: string) => file.split('/')[0] ?? file
const sourceOf = (file: string) => readFileSync(`src/${file}`, 'utf8')

function importsOf(file: string): string[] {
  const paths = [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path ?? '')
  return paths.map((path) => posix.join(posix.dirname(file), path))
}

describe('every file keeps to its layer', () => {
  test.each(files.filter((file) => !WIRING.includes(roomOf(file))))('%s', (file) => {
    const room = roomOf(file)
    expect(MAY_IMPORT, `${room} has no line in the table`).toHaveProperty([room])
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])]
    for (const target of importsOf(file)) expect(allowed, `${file} imports ${target}`).toContain(roomOf(target))
  })
})

test('what must be pure reads neither clock nor network nor environment nor chance', () => {
  const impure = files
    .filter((file) => PURE.includes(roomOf(file)))
    .flatMap((file) =>
      (IMPURE.exec(withoutComments(sourceOf(file))) ?? []).slice(0, 1).map((found) => `${file}: ${found}`),
    )
  expect(impure).toEqual([])
})

test('only main.ts reads the environment', () => {
  const readers = files.filter(
    (file) => file !== 'main.ts' && /process\.(env|argv)/.test(withoutComments(sourceOf(file))),
  )
  expect(readers).toEqual([])
})

test('only store/sqlite knows SQL', () => {
  const knowing = files.filter(
    (file) => !file.startsWith('store/sqlite/') && /from '(drizzle-orm|better-sqlite3)/.test(sourceOf(file)),
  )
  expect(knowing).toEqual([])
})

test('relative imports name their file, and every exported name has one home', () => {
  const sloppy = files.filter((file) => importsOf(file).some((path) => !path.endsWith('.ts')))
  const reExporting = files.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(sourceOf(file)))
  expect({ sloppy, reExporting }).toEqual({ sloppy: [], reExporting: [] })
})

test('files have names that say what is in them', () => {
  const vague = files.filter((file) => /(^|\/)(index|utils?|helpers?|common|types|misc)\.ts$/.test(file))
  expect(vague).toEqual([])
})

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
