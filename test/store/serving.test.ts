import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/sqlite/open.ts'
import { restoreBackup } from '../../src/store/sqlite/serving.ts'
import { articleOf, instant, openTestStore, temporaryFolder } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const file = () => join(temporaryFolder(), 'daybook.db')

test('one process delivers from a database; a second one is told why it may not, and may when the first ends', async () => {
  const path = file()
  const [one, two] = [await openTestStore(path), await openTestStore(path)]
  const unlock = await one.lockForServing(now)
  await expect(two.lockForServing(now)).rejects.toThrow(`Another Daybook delivers from ${path} already`)
  await two.recordArticle(articleOf('Others may still add articles.'), now)
  await unlock()
  await (await two.lockForServing(now))()
})

test('a process that is killed leaves no lock behind', async () => {
  const path = file()
  const store = await openTestStore(path)
  const opening = new URL('../../src/store/sqlite/open.ts', import.meta.url).href
  const program = `
    const { openStore } = await import('${opening}')
    const { Temporal } = await import('temporal-polyfill')
    const store = await openStore(process.argv[1], { publishThreshold: 0.6 })
    await store.lockForServing(Temporal.Now.instant())
    console.log('locked')
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: new URL('../..', import.meta.url),
  })
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')
  await expect(store.lockForServing(now)).rejects.toThrow('Another Daybook')
  other.kill('SIGKILL')
  await once(other, 'exit')
  await (await store.lockForServing(now))()
})

test('a backup of a store in use is whole, never overwrites, and leaves nothing half done', async () => {
  const path = file()
  const store = await openTestStore(path)
  await store.recordArticle(articleOf('Before.'), now)
  const copy = join(temporaryFolder(), 'copy.db')
  await store.backup(copy)
  await store.recordArticle(articleOf('After.'), now)
  const read = await openTestStore(copy)
  expect((await read.articles({ limit: 9 }, now)).map(({ text }) => text)).toEqual(['Before.'])
  await expect(store.backup(copy)).rejects.toThrow('already')
  const nowhere = join(temporaryFolder(), 'no', 'such', 'copy.db')
  await expect(store.backup(nowhere)).rejects.toThrow(`The backup ${nowhere} cannot be written`)
  expect(existsSync(nowhere)).toBe(false)
})

test('a restored backup takes the place of the database, which is kept beside it', async () => {
  const path = file()
  const store = await openStore(path, { publishThreshold: 0.6 })
  await store.recordArticle(articleOf('Before.'), now)
  const copy = join(temporaryFolder(), 'copy.db')
  await store.backup(copy)
  await store.recordArticle(articleOf('After.'), now)
  await store.close()

  const replaced = restoreBackup(copy, path, now.epochMilliseconds)

  const restored = await openTestStore(path)
  expect((await restored.articles({ limit: 9 }, now)).map(({ text }) => text)).toEqual(['Before.'])
  const old = await openTestStore(replaced ?? '')
  expect(await old.articles({ limit: 9 }, now)).toHaveLength(2)
  expect(readdirSync(join(path, '..')).filter((name) => name.includes('restoring'))).toEqual([])
})

test('what is no backup is refused, and nothing is replaced', async () => {
  const path = file()
  const store = await openTestStore(path)
  await store.recordArticle(articleOf('Here.'), now)
  const bad = join(temporaryFolder(), 'bad.db')
  expect(() => restoreBackup(bad, path, 0)).toThrow(`There is no backup ${bad}`)
  writeFileSync(bad, 'no database at all, but longer than a header of one is. '.repeat(30))
  expect(() => restoreBackup(bad, path, 0)).toThrow('not a Daybook database')
  const other = join(temporaryFolder(), 'other.db')
  const raw = new Sqlite(other)
  raw.exec('CREATE TABLE recipe (name TEXT)')
  raw.close()
  expect(() => restoreBackup(other, path, 0)).toThrow('another program')
  const unlock = await store.lockForServing(now)
  const good = join(temporaryFolder(), 'good.db')
  await store.backup(good)
  expect(() => restoreBackup(good, path, 0)).toThrow('Another Daybook')
  await unlock()
  expect(await store.articles({ limit: 9 }, now)).toHaveLength(1)
})

test('a damaged database can be replaced by its backup', async () => {
  const path = file()
  const store = await openStore(path, { publishThreshold: 0.6 })
  await store.recordArticle(articleOf('Kept.'), now)
  const copy = join(temporaryFolder(), 'copy.db')
  await store.backup(copy)
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
  await store.backup(copy)
  const unlock = await store.lockForServing(now)
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
  await (await old.lockForServing(later))()
  expect(await old.dueSubscriptions(later, 9)).toMatchObject([
    { nextRunAt: null, accountedUntil: '2026-01-10T12:05:00Z' },
  ])
  expect(await old.slotsOf(chat, 9)).toMatchObject([
    { status: 'skipped', reason: 'a backup was restored; it may have been posted before' },
  ])
})
