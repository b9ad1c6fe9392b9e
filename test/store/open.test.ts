import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { articleOf, instant, openTestStore, quoteIn, temporaryFolder } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const text = '"It rains," Ana Petrova said.'
const rain = articleOf(text, { quotes: [quoteIn(text, 'It rains,', 'Ana Petrova', { confidence: 0.7 })] })

async function refusal(file: string): Promise<string> {
  const error = await openStore(file, { publishThreshold: 0.6 }).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ReaderError)
  return error instanceof Error ? error.message : ''
}

test('a new file is made with its folder, and what was told is there when it is opened again', async () => {
  const file = join(temporaryFolder(), 'deep', 'folder', 'daybook.db')
  const store = await openStore(file, { publishThreshold: 0.6 })
  await store.recordArticle(rain, now)
  await store.close()

  const again = await openTestStore(file)
  expect(await again.quotes({ limit: 9 }, now)).toMatchObject([{ text: 'It rains,' }])
})

test('two programs may have one file open and see each other’s articles', async () => {
  const file = join(temporaryFolder(), 'daybook.db')
  const [one, two] = [await openTestStore(file), await openTestStore(file)]
  await one.recordArticle(rain, now)
  expect(await two.recordArticle(rain, now)).toMatchObject({ status: 'unchanged' })
  await two.recordArticle(articleOf('Another.'), now)
  expect(await one.articles({ limit: 9 }, now)).toHaveLength(2)
})

test('writes are durable: the log is written through at each commit', async () => {
  const file = join(temporaryFolder(), 'daybook.db')
  await openTestStore(file)
  const raw = new Sqlite(file, { readonly: true })
  expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
  raw.close()
})

test('a stricter threshold counts anew', async () => {
  const file = join(temporaryFolder(), 'daybook.db')
  await (await openTestStore(file)).recordArticle(rain, now)
  const strict = await openStore(file, { publishThreshold: 0.8 })
  expect(await strict.quotes({ limit: 9 }, now)).toEqual([])
  expect(await strict.findPeople('petrova', 5)).toMatchObject([{ quotes: 0 }])
  await strict.close()
})

test('a damaged file is refused by name, with what to do, and left as it is', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'daybook.db')
  const store = await openStore(file, { publishThreshold: 0.6 })
  for (let i = 0; i < 50; i++) await store.recordArticle(articleOf(`Article ${i}. ${'Words. '.repeat(200)}`), now)
  await store.close()
  const bytes = readFileSync(file)
  for (let page = 8; page < bytes.length / 4096; page += 3) bytes.fill(0xa5, page * 4096 + 100, page * 4096 + 900)
  const broken = join(folder, 'broken.db')
  writeFileSync(broken, bytes)
  const cut = join(folder, 'cut.db')
  writeFileSync(cut, readFileSync(file).subarray(0, 20_000))

  for (const path of [broken, cut]) {
    const before = statSync(path).size
    const said = await refusal(path)
    expect(said).toContain(path)
    expect(said).toContain('Restore a backup')
    expect(statSync(path).size).toBe(before)
  }
})

test('what is no Daybook database is refused and not touched', async () => {
  const folder = temporaryFolder()
  const notes = join(folder, 'notes.txt')
  writeFileSync(notes, 'Not a database, but more than a few bytes of plain text. '.repeat(40))
  expect(await refusal(notes)).toContain(`${notes} is not a Daybook database`)
  expect(readFileSync(notes, 'utf8')).toMatch(/^Not a database/)

  const other = join(folder, 'other.db')
  const raw = new Sqlite(other)
  raw.exec('CREATE TABLE recipe (name TEXT)')
  raw.close()
  expect(await refusal(other)).toContain('another program')

  mkdirSync(join(folder, 'a folder'))
  expect(await refusal(join(folder, 'a folder'))).toContain('cannot be opened')
  expect(await refusal(join(notes, 'daybook.db'))).toContain('cannot be opened or made')
})

test('a file of a newer Daybook is refused, and an older one brought up to date', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'daybook.db')
  await (await openStore(file, { publishThreshold: 0.6 })).close()
  const newer = join(folder, 'newer.db')
  copyFileSync(file, newer)
  const raw = new Sqlite(newer)
  raw.prepare('INSERT INTO migration (made_at, hash) VALUES (?, ?)').run(Date.parse('2099-01-01'), 'x')
  raw.close()
  expect(await refusal(newer)).toContain('newer Daybook')

  const empty = join(folder, 'empty.db')
  writeFileSync(empty, '')
  await (await openTestStore(empty)).recordArticle(rain, now)
})
