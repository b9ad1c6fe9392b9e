import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { expect, onTestFinished, test } from 'vitest'
import { openDelivery } from '../../src/deliver/delivery.ts'
import { discordSender } from '../../src/platforms/discord/send.ts'
import { backUp } from '../../src/store/sqlite/backup.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { restoreBackup } from '../../src/store/sqlite/restoring.ts'
import type { Store } from '../../src/store/store.ts'
import { openFakeDiscord, TOKEN } from '../platforms/fake-discord.ts'
import { articleOf, instant, noTrouble, openTestStore, PUBLISH_THRESHOLD, temporaryFolder } from '../support.ts'
import { daily, discordChat, openWorld, telegramChat } from './world.ts'

const [discordHere, telegramHere] = [discordChat('100'), telegramChat('-1')]

async function openMorning(options: Parameters<typeof openWorld>[1] = {}) {
  const world = await openWorld('2026-01-10T07:00:00Z', options)
  await world.store.subscribe(discordHere, daily, world.now())
  await world.store.subscribe(telegramHere, daily, world.now())
  await world.run()
  world.now.set('2026-01-10T08:00:00Z')
  return world
}

/** The store, but what is named fails as a full disk makes it fail, while `full.isFull`. */
function onFullDisk(store: Store, full: { isFull: boolean }, ...names: (keyof Store)[]): Store {
  const failing = Object.fromEntries(
    names.map((name) => [
      name,
      async (...args: unknown[]) => {
        if (full.isFull) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
        return Reflect.apply(store[name], store, args)
      },
    ]),
  )
  return { ...store, ...failing }
}

test('disk full: nothing is sent that could not be committed before', async () => {
  const { store, discord, telegram, settings, now, restart } = await openMorning()
  const full = { isFull: true }
  await restart({ store: onFullDisk(store, full, 'beginSending', 'settle', 'release', 'sweep') })
  expect([discord.calls, telegram.calls]).toEqual([[], []])
  full.isFull = false
  now.advance({ minutes: 2 })
  const later = openDelivery({ ...settings, store: onFullDisk(store, full, 'beginSending') })
  for (let i = 0; i < 3; i++) {
    await later.tick()
    await later.settled()
  }
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([1, 1])
})

test('what came back and cannot be recorded before the end is told', async () => {
  const { store, settings } = await openMorning()
  const lines: string[] = []
  const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) })
  const delivery = openDelivery({ ...settings, log, store: onFullDisk(store, { isFull: true }, 'settle') })
  await delivery.tick()
  await delivery.settled()
  lines.length = 0
  await delivery.settled()
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['what came back cannot be recorded yet'])
})

test('disk full at digest time: it is told as overdue, once a minute in the log, and posted when there is room', async () => {
  const { store, discord, telegram, settings, now } = await openMorning()
  const full = { isFull: true }
  const lines: string[] = []
  const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) })
  const delivery = openDelivery({ ...settings, log, store: onFullDisk(store, full, 'publishDigests') })
  for (let i = 0; i < 5; i++) {
    await delivery.tick()
    now.advance({ seconds: 30 })
  }
  expect([discord.calls, telegram.calls]).toEqual([[], []])
  expect((await store.health(now())).overdueSince).toBe('2026-01-10T08:00:00Z')
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'publishing what is due failed; it is tried again with the next tick',
  ])
  full.isFull = false
  await delivery.tick()
  await delivery.settled()
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([1, 1])
  expect((await store.health(now())).overdueSince).toBeNull()
})

test('a platform that has yet to be tried after a start is not told as one that refuses us', async () => {
  const { store, run, discord, now } = await openMorning()
  await store.probePlatform('discord')
  expect((await store.health(now())).holds).toMatchObject([{ platform: 'discord', refusals: 0 }])
  discord.next({ status: 'refused', reason: '401' })
  await run()
  expect((await store.health(now())).holds).toMatchObject([{ platform: 'discord', refusals: 1, reason: '401' }])
})

test('disk full while sending: what was acknowledged is recorded first when there is room again', async () => {
  const { store, discord, telegram, settings, now, states } = await openMorning()
  const full = { isFull: true }
  const delivery = openDelivery({ ...settings, store: onFullDisk(store, full, 'settle') })
  await delivery.tick()
  await delivery.settled()
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([1, 1])
  expect(await states()).toEqual(['sending', 'sending'])
  // Another digest falls due meanwhile: it waits, so that nothing is sent whose answer would be lost.
  await store.subscribe(discordChat('200'), { ...daily, at: '08:01' }, now())
  now.advance({ minutes: 5 })
  await delivery.tick()
  expect(discord.calls).toHaveLength(1)
  full.isFull = false
  for (let i = 0; i < 3; i++) {
    await delivery.tick()
    await delivery.settled()
  }
  expect(await states()).toEqual(['sent', 'sent', 'sent'])
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([2, 1])
})

test('another process holds the lock: it is waited for', async () => {
  const { store, file, run, discord, telegram } = await openMorning()
  const program = `
    const Sqlite = (await import('better-sqlite3')).default
    const raw = new Sqlite(process.argv[1])
    raw.exec('BEGIN IMMEDIATE')
    console.log('held')
    setTimeout(() => raw.exec('COMMIT'), 300)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: new URL('../..', import.meta.url),
  })
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')
  await store.recordArticle(articleOf('Waited for.'), instant('2026-01-10T08:00:00Z'))
  await run()
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([1, 1])
})

test('a clock a day forward and back posts no local date twice', async () => {
  const { store, discord, run, now } = await openMorning()
  await run()
  for (const at of [
    '2026-01-11T09:00:00Z',
    '2026-01-10T09:00:00Z',
    '2026-01-11T08:00:00Z',
    '2026-01-11T09:00:00Z',
    '2026-01-12T08:00:00Z',
  ]) {
    now.set(at)
    await run()
  }
  expect(discord.accepted.map(({ text }) => text)).toEqual(
    ['10', '11', '12'].map((day) => `parade of 2026-01-${day}T08:00:00Z`),
  )
  expect((await store.slotsOf(discordHere, 9)).map(({ status }) => status)).toEqual(['sent', 'sent', 'sent'])
})

test('a clock three hours back over the hour posts it once', async () => {
  const { discord, telegram, run, now } = await openMorning()
  await run()
  for (let minute = 0; minute <= 240; minute += 10) {
    now.set('2026-01-10T05:00:00Z')
    now.advance({ minutes: minute })
    await run()
  }
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([1, 1])
})

test.each([
  ['America/New_York', '02:30', '2026-03-08', '2026-03-08T07:30:00Z'],
  ['America/New_York', '01:30', '2026-11-01', '2026-11-01T05:30:00Z'],
  ['Australia/Lord_Howe', '02:10', '2026-10-04', '2026-10-03T15:40:00Z'],
  ['America/Nuuk', '23:30', '2026-03-28', '2026-03-29T01:30:00Z'],
])('on the day that the clocks change in %s, %s is posted once, at its moment', async (zone, at, date, moment) => {
  const midday = instant(`${date}T12:00:00Z`)
  const { store, discord, run, now } = await openWorld(midday.subtract({ hours: 30 }).toString())
  await store.subscribe(discordHere, { ...daily, at, zone }, now())
  for (let i = 0; i < 2 * 54; i++) {
    await run()
    now.advance({ minutes: 30 })
  }
  const posts = discord.accepted.map((post) => post.text)
  expect(posts).toContain(`parade of ${moment}`)
  expect(new Set(posts).size).toBe(posts.length)
  expect(posts).toHaveLength(await store.slotsOf(discordHere, 99).then((slots) => slots.length))
})

test('SIGTERM while sending: what is under way is drained and recorded, nothing is uncertain, nothing more leaves', async () => {
  const { store, discord, telegram, settings, states, now } = await openMorning({ callLimitMs: 20_000 })
  discord.next('slow')
  telegram.next('slow')
  const delivery = openDelivery(settings)
  await delivery.tick()
  await store.subscribe(discordChat('200'), { ...daily, at: '08:01' }, now())
  const stopping = delivery.stop()
  now.advance({ minutes: 5 })
  discord.release()
  telegram.release()
  await stopping
  await delivery.tick()
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([1, 1])
  expect(await states()).toEqual(['sent', 'sent'])
})

test('SIGTERM in a herd: what was claimed and has not left is given back, for the next process to send', async () => {
  const { store, discord, telegram, settings, now } = await openMorning({ callLimitMs: 20_000 })
  for (let i = 0; i < 100; i++) await store.subscribe(discordChat(String(300 + i)), { ...daily, at: '08:01' }, now())
  now.advance({ minutes: 2 })
  discord.always = 'slow'
  const first = openDelivery(settings)
  await first.tick()
  const stopping = first.stop()
  discord.release()
  await stopping
  expect((await store.health(now())).sending).toBe(0)
  expect(discord.accepted.length).toBeLessThan(101)
  discord.always = undefined
  const second = openDelivery(settings)
  for (let i = 0; i < 3; i++) {
    await second.tick()
    await second.settled()
  }
  expect(new Set(discord.accepted.map(({ chat }) => chat)).size).toBe(101)
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([101, 1])
})

test('an old backup restored posts nothing again: Discord is asked, Telegram’s are uncertain', async () => {
  const { store, file, discord, telegram, settings, now, run } = await openMorning()
  discord.next({ status: 'later', reason: 'down' })
  telegram.next({ status: 'later', reason: 'down' })
  await store.watch(discordHere, 'tram', now())
  await run()
  const copy = join(temporaryFolder(), 'copy.db')
  backUp(file, copy)
  // After the backup: both are sent, an alert goes out, and so does tomorrow's digest.
  await store.recordArticle(articleOf('A tram.', { title: 'News', published: '2026-01-10T08:00:30Z' }), now())
  now.advance({ minutes: 1 })
  await run()
  now.set('2026-01-11T08:00:00Z')
  await run()
  const before = [discord.accepted.length, telegram.accepted.length]
  expect(before).toEqual([3, 2])

  now.set('2026-01-11T08:10:00Z')
  const path = join(temporaryFolder(), 'daybook.db')
  copyFileSync(file, path)
  rmSync(`${path}-wal`, { force: true })
  restoreBackup(copy, path, now().epochMilliseconds)
  const restored = await openStore(path, { publishThreshold: PUBLISH_THRESHOLD })
  onTestFinished(() => restored.close())
  const delivery = openDelivery({ ...settings, store: restored })
  // The feed is polled again, and the article is new to the restored database.
  await restored.recordArticle(articleOf('A tram.', { title: 'News', published: '2026-01-10T08:00:30Z' }), now())
  for (let i = 0; i < 5; i++) {
    await delivery.tick()
    await delivery.settled()
    now.advance({ minutes: 30 })
  }

  expect([discord.accepted.length, telegram.accepted.length]).toEqual(before)
  expect((await restored.deliveries({ limit: 9 })).map(({ platform, state }) => [platform, state])).toEqual([
    ['telegram', 'uncertain'],
    ['discord', 'sent'],
  ])
  expect(await restored.slotsOf(telegramHere, 9)).toMatchObject([
    { dueAt: '2026-01-11T08:00:00Z', status: 'skipped' },
    { dueAt: '2026-01-10T08:00:00Z', status: 'uncertain' },
  ])
  now.set('2026-01-12T08:00:00Z')
  await delivery.tick()
  await delivery.settled()
  expect([discord.accepted.length, telegram.accepted.length]).toEqual([4, 3])
})

test('restored before digest time and started after it: that day’s digest is posted, and what was missed is recorded', async () => {
  const { store, file, discord, delivery, settings, now } = await openMorning()
  await delivery.start()
  await delivery.settled()
  const copy = join(temporaryFolder(), 'copy.db')
  backUp(file, copy)
  now.set('2026-01-11T08:00:00Z')
  await delivery.tick()
  await delivery.stop()
  await store.close()
  expect(discord.accepted).toHaveLength(2)

  restoreBackup(copy, file, instant('2026-01-12T07:50:00Z').epochMilliseconds)
  now.set('2026-01-12T08:05:00Z')
  const restored = await openTestStore(file)
  const next = openDelivery({ ...settings, store: restored })
  await next.start()
  for (let i = 0; i < 3; i++) {
    await next.tick()
    await next.settled()
  }
  await next.stop()
  expect(discord.accepted.map(({ text }) => text)).toEqual([
    'parade of 2026-01-10T08:00:00Z',
    'parade of 2026-01-11T08:00:00Z',
    'parade of 2026-01-12T08:00:00Z',
  ])
  expect(await restored.slotsOf(discordHere, 9)).toMatchObject([
    { dueAt: '2026-01-12T08:00:00Z', status: 'sent' },
    { dueAt: '2026-01-11T08:00:00Z', status: 'skipped' },
    { dueAt: '2026-01-10T08:00:00Z', status: 'sent' },
  ])
})

test('a copy put back by hand and started twice: no moment goes unrecorded', async () => {
  const { store, file, delivery, settings, now, discord } = await openMorning()
  await delivery.start()
  await delivery.settled()
  const copy = join(temporaryFolder(), 'copy.db')
  backUp(file, copy)
  now.set('2026-01-11T08:00:00Z')
  await delivery.tick()
  await delivery.stop()
  await store.close()
  for (const at of ['2026-01-12T07:50:00Z', '2026-01-12T08:05:00Z']) {
    for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true })
    // The process that found it to be a copy died before it had looked at what is due.
    if (at.includes('07:50')) copyFileSync(copy, file)
    now.set(at)
    const again = await openStore(file, { publishThreshold: PUBLISH_THRESHOLD })
    await (await again.lockForServing(now(), noTrouble))()
    await again.close()
  }
  const restored = await openTestStore(file)
  const next = openDelivery({ ...settings, store: restored })
  for (let i = 0; i < 3; i++) await next.tick()
  await next.settled()
  expect((await restored.slotsOf(discordHere, 9)).map(({ dueAt }) => dueAt)).toEqual([
    '2026-01-12T08:00:00Z',
    '2026-01-11T08:00:00Z',
    '2026-01-10T08:00:00Z',
  ])
  expect(discord.accepted).toHaveLength(3)
})

test.each([6, 24 * 60])(
  'a clock %i minutes ahead, an answer lost, and a history that is not shown: the message is posted once',
  async (minutes) => {
    const server = await openFakeDiscord()
    const sender = discordSender({ token: TOKEN, apiUrl: server.apiUrl })
    const ahead = Temporal.Now.instant().add({ minutes })
    const { store, now, run, states } = await openWorld(ahead.toString(), { senders: [sender], callLimitMs: 5_000 })
    const at = ahead.add({ minutes: 1 }).toZonedDateTimeISO('UTC').toPlainTime().toString({ smallestUnit: 'minute' })
    await store.subscribe(discordChat('211'), { ...daily, at }, now())
    await run()
    server.misbehave({ on: 'POST /channels', kind: 'reset', accepts: true })
    server.hideHistory()
    now.advance({ minutes: 1 })
    await run()
    for (let i = 0; i < 4; i++) {
      now.advance({ minutes: 3 })
      await run()
    }
    // Somebody sets it right.
    now.advance({ minutes: -minutes })
    await run()
    expect(server.accepted).toHaveLength(1)
    expect(await states()).toEqual(['sending'])
  },
)

test('two processes on one file: the second one says why it does not start', async () => {
  const { file, delivery, settings } = await openMorning()
  await delivery.start()
  const second = openDelivery({ ...settings, store: await openTestStore(file) })
  await expect(second.start()).rejects.toThrow('Another Daybook delivers from')
  await delivery.stop()
  await second.start()
  await second.stop()
})
