import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs, {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { backUp } from '../../src/store/sqlite/backup.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { restoreBackup } from '../../src/store/sqlite/restoring.ts'
import { articleOf, instant, noTrouble, openTestStore, temporaryFolder } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const file = () => join(temporaryFolder(), 'daybook.db')

test('one process delivers from a database; a second one is told why it may not, and may when the first ends', async () => {
  const path = file()
  const [one, two] = [await openTestStore(path), await openTestStore(path)]
  const unlock = await one.lockForServing(now, noTrouble)
  await expect(two.lockForServing(now, noTrouble)).rejects.toThrow(`Another Daybook delivers from ${path} already`)
  await two.recordArticle(articleOf('Others may still add articles.'), now)
  await unlock()
  await (await two.lockForServing(now, noTrouble))()
})

test('a process that is killed leaves no lock behind', async () => {
  const path = file()
  const store = await openTestStore(path)
  const opening = new URL('../../src/store/sqlite/open.ts', import.meta.url).href
  const program = `
    const { openStore } = await import('${opening}')
    const { Temporal } = await import('temporal-polyfill')
    const store = await openStore(process.argv[1], { publishThreshold: 0.6 })
    await store.lockForServing(Temporal.Now.instant(), () => {})
    console.log('locked')
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: new URL('../..', import.meta.url),
  })
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')
  await expect(store.lockForServing(now, noTrouble)).rejects.toThrow('Another Daybook')
  other.kill('SIGKILL')
  await once(other, 'exit')
  await (await store.lockForServing(now, noTrouble))()
})

test('a backup of a store in use is whole, never overwrites, and leaves nothing half done', async () => {
  const path = file()
  const store = await openTestStore(path)
  await store.recordArticle(articleOf('Before.'), now)
  const copy = join(temporaryFolder(), 'copy.db')
  // Another program that is in the middle of a write is neither waited for nor held up.
  const other = new Sqlite(path)
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE; DELETE FROM quote; DELETE FROM article')
  backUp(path, copy)
  other.exec('ROLLBACK')
  expect(readdirSync(dirname(copy))).toEqual(['copy.db'])
  await store.recordArticle(articleOf('After.'), now)
  const read = await openTestStore(copy)
  expect((await read.articles({ limit: 9 }, now)).map(({ text }) => text)).toEqual(['Before.'])
  expect(() => backUp(path, copy)).toThrow('already')
  expect(() => backUp(path, dirname(copy))).toThrow(`${dirname(copy)} is a folder. Name a file in it`)
  const nowhere = join(temporaryFolder(), 'no', 'such', 'copy.db')
  expect(() => backUp(path, nowhere)).toThrow(`The backup ${nowhere} cannot be written`)
  expect(existsSync(nowhere)).toBe(false)
})

test('a restored backup takes the place of the database, which is kept beside it', async () => {
  const path = file()
  const store = await openStore(path, { publishThreshold: 0.6 })
  await store.recordArticle(articleOf('Before.'), now)
  const copy = join(temporaryFolder(), 'copy.db')
  backUp(path, copy)
  await store.recordArticle(articleOf('After.'), now)
  await store.close()

  const replaced = restoreBackup(copy, path, now.epochMilliseconds)

  const restored = await openTestStore(path)
  expect((await restored.articles({ limit: 9 }, now)).map(({ text }) => text)).toEqual(['Before.'])
  const old = await openTestStore(replaced ?? '')
  expect(await old.articles({ limit: 9 }, now)).toHaveLength(2)
  expect(readdirSync(join(path, '..')).filter((name) => name.includes('restoring'))).toEqual([])
})

test('what a killed process left in its log is in the database that is kept, which is whole by itself', async () => {
  const running = file()
  const store = await openTestStore(running)
  const backup = join(temporaryFolder(), 'backup.db')
  backUp(running, backup)
  await store.recordArticle(articleOf('Only in the log.'), now)
  const path = file()
  for (const ending of ['', '-wal']) copyFileSync(running + ending, path + ending)

  const { renameSync } = fs
  const steps: boolean[] = []
  fs.renameSync = (from, to) => {
    renameSync(from, to)
    steps.push(existsSync(path))
  }
  syncBuiltinESMExports()
  onTestFinished(() => {
    fs.renameSync = renameSync
    syncBuiltinESMExports()
  })
  const replaced = restoreBackup(backup, path, now.epochMilliseconds) ?? ''
  // Killed at any step, it has left a database there.
  expect(steps.length).toBeGreaterThan(0)
  expect(steps).not.toContain(false)

  expect(readdirSync(dirname(path)).filter((name) => /-(wal|shm)$/.test(name))).toEqual([])
  expect((await (await openTestStore(replaced)).articles({ limit: 9 }, now)).map(({ text }) => text)).toEqual([
    'Only in the log.',
  ])
  expect(await (await openTestStore(path)).articles({ limit: 9 }, now)).toEqual([])
})

test('what is no backup is refused, and nothing is changed, not even the file', async () => {
  const path = file()
  const store = await openTestStore(path)
  await store.recordArticle(articleOf('Here.'), now)
  const [empty, text, other, newer, broken, good] = ['empty', 'text', 'other', 'newer', 'broken', 'good'].map((name) =>
    join(temporaryFolder(), `${name}.db`),
  )
  if (!empty || !text || !other || !newer || !broken || !good) throw new Error('unreachable')
  expect(() => restoreBackup(empty, path, 0)).toThrow(`There is no backup ${empty}`)
  writeFileSync(empty, '')
  writeFileSync(text, 'no database at all, but longer than a header of one is. '.repeat(30))
  const raw = new Sqlite(other)
  raw.exec('CREATE TABLE recipe (name TEXT)')
  raw.close()
  backUp(path, good)
  backUp(path, newer)
  const future = new Sqlite(newer)
  future.prepare('INSERT INTO migration (made_at, hash) VALUES (?, ?)').run(Date.parse('2099-01-01'), 'x')
  future.pragma('journal_mode = DELETE')
  future.close()
  const bytes = readFileSync(good)
  for (let page = 8; page < bytes.length / 4096; page += 3) bytes.fill(0xa5, page * 4096 + 100, page * 4096 + 900)
  writeFileSync(broken, bytes)

  for (const [backup, reason] of [
    [empty, 'is no backup of a Daybook database: it is empty. Name another; nothing was changed.'],
    [text, 'is no backup of a Daybook database. Name another'],
    [other, 'is no backup of a Daybook database. Name another'],
    [newer, 'is of a newer Daybook. Update this one first; nothing was changed.'],
    [broken, 'is damaged. Name an older one; nothing was changed.'],
    [dirname(good), 'is a folder. Name the backup in it.'],
    [path, 'is the database itself'],
  ] as const) {
    const before = statSync(backup).size
    expect(() => restoreBackup(backup, path, 0)).toThrow(`${backup} ${reason}`)
    expect([statSync(backup).size, readdirSync(dirname(backup)).filter((name) => name.includes('restoring'))]).toEqual([
      before,
      [],
    ])
  }
  const unlock = await store.lockForServing(now, noTrouble)
  expect(() => restoreBackup(good, path, 0)).toThrow('Another Daybook')
  await unlock()
  expect(() => restoreBackup(good, path, 0)).toThrow(`Another program has ${path} open`)
  expect(await store.articles({ limit: 9 }, now)).toHaveLength(1)

  const nowhere = file()
  expect(() => restoreBackup(empty, nowhere, 0)).toThrow('it is empty')
  expect(readdirSync(dirname(nowhere))).toEqual([])
})

test('a folder, a device and a place below a file are no place for a restored database', async () => {
  const path = file()
  await openTestStore(path)
  const folder = temporaryFolder()
  const backup = join(folder, 'backup.db')
  backUp(path, backup)
  mkdirSync(join(folder, 'notes'))
  writeFileSync(join(folder, 'notes', 'letter.txt'), 'Dear Ana')
  expect(() => restoreBackup(backup, join(folder, 'notes'), 0)).toThrow('is a folder, no database to replace')
  expect(() => restoreBackup(backup, '/dev/null', 0)).toThrow('/dev/null is a device')
  const below = join(folder, 'notes', 'letter.txt', 'daybook.db')
  expect(() => restoreBackup(backup, below, 0)).toThrow(`${below} cannot be opened or made`)
  expect(readdirSync(folder).sort()).toEqual(['backup.db', 'notes'])
  expect(readdirSync(join(folder, 'notes'))).toEqual(['letter.txt'])
})

test('a backup is only read, also one that may not be written, and a log that was copied with it counts', async () => {
  const path = file()
  const store = await openTestStore(path)
  await store.recordArticle(articleOf('Backed up.'), now)
  const folder = temporaryFolder()
  const backup = join(folder, 'backup.db')
  backUp(path, backup)
  chmodSync(backup, 0o400)
  const before = readFileSync(backup)
  const target = join(temporaryFolder(), 'new', 'daybook.db')
  restoreBackup(backup, target, now.epochMilliseconds)
  expect(readFileSync(backup).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['backup.db'])
  expect(statSync(target).mode & 0o777).toBe(0o644)
  expect(await (await openTestStore(target)).articles({ limit: 9 }, now)).toHaveLength(1)

  await store.recordArticle(articleOf('Only in the log.'), now)
  for (const ending of ['', '-wal']) copyFileSync(path + ending, join(folder, `byhand.db${ending}`))
  const other = file()
  restoreBackup(join(folder, 'byhand.db'), other, now.epochMilliseconds)
  expect((await (await openTestStore(other)).articles({ limit: 9 }, now)).map(({ text }) => text)).toContain(
    'Only in the log.',
  )
})

test('a damaged database can be replaced by its backup', async () => {
  const path = file()
  const store = await openStore(path, { publishThreshold: 0.6 })
  await store.recordArticle(articleOf('Kept.'), now)
  const copy = join(temporaryFolder(), 'copy.db')
  backUp(path, copy)
  await store.close()
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
  writeFileSync(path, Buffer.alloc(20_000, 7))
  await expect(openStore(path, { publishThreshold: 0.6 })).rejects.toThrow('restore')
  restoreBackup(copy, path, now.epochMilliseconds)
  expect(await (await openTestStore(path)).articles({ limit: 9 }, now)).toHaveLength(1)
})

test('a copy that is put back by hand is noticed', async () => {
  const path = file()
  const store = await openStore(path, { publishThreshold: 0.6 })
  const chat = { platform: 'telegram', id: '-1', kind: 'group', title: null } as const
  await store.subscribe(chat, { brief: 'parade', at: '08:00', days: '1234567', zone: null }, now)
  const [due] = await store.dueSubscriptions(now, 9)
  if (!due) throw new Error('nothing is due')
  await store.planSubscriptions([{ id: due.id, revision: due.revision, nextRunAt: now }])
  const copy = join(temporaryFolder(), 'copy.db')
  backUp(path, copy)
  const unlock = await store.lockForServing(now, noTrouble)
  await store.publishDigests(
    [
      {
        chat,
        subscriptions: [
          {
            id: due.id,
            revision: due.revision,
            accountedUntil: now,
            nextRunAt: now.add({ hours: 24 }),
            slots: [{ key: '2026-01-10', dueAt: now, status: 'queued', reason: null }],
          },
        ],
        composedAt: now,
        messages: {
          chat,
          lane: 'digest',
          dedupeKey: 'd',
          about: 'parade',
          watch: null,
          parts: [{ payload: { text: 'x' }, plain: [] }],
          notBefore: now,
          expiresAt: now.add({ hours: 6 }),
        },
      },
    ],
    now,
  )
  const claims = await store.claimDue({ platform: 'telegram', owner: 'me', leaseMs: 60_000, limit: 9 }, now)
  expect(await store.beginSending(claims, now)).toHaveLength(1)
  await unlock()
  await store.close()
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
  copyFileSync(copy, path)

  const old = await openTestStore(path)
  expect(await old.dueSubscriptions(now, 9)).toMatchObject([{ nextRunAt: '2026-01-10T12:00:00Z' }])
  const later = now.add({ minutes: 5 })
  await (await old.lockForServing(later, noTrouble))()
  expect(await old.dueSubscriptions(later, 9)).toMatchObject([{ nextRunAt: null, restoredAt: '2026-01-10T12:05:00Z' }])
})
