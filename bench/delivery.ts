/**
 * `npm run bench:delivery [-- --subscriptions 100000] [--herd 20000] [--seconds 20]`: what subscriptions cost while nothing
 * is due, in the worst minute and over a day; and how fast a herd of digests leaves, with the platforms' limits lifted and
 * in force. Beside the plain loop that a simple bot would write, in the same run. Prints two tables.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Sqlite from 'better-sqlite3'
import { pino } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { type Delivery, openDelivery } from '../src/deliver/delivery.ts'
import { openPace } from '../src/deliver/pace.ts'
import { partsOf } from '../src/deliver/parts.ts'
import { discordSender } from '../src/platforms/discord/send.ts'
import type { Sender } from '../src/platforms/sender.ts'
import { telegramSender } from '../src/platforms/telegram/send.ts'
import type { Platform } from '../src/store/chats.ts'
import { openStore } from '../src/store/sqlite/open.ts'
import type { Store } from '../src/store/store.ts'
import { DISCORD_TOKEN, TELEGRAM_TOKEN } from '../test/deliver/crash-child.ts'
import { type Loopback, openLoopback } from '../test/deliver/loopback.ts'
import { unhurried } from '../test/deliver/unhurried.ts'
import { documents } from '../test/documents.ts'

const { values } = parseArgs({
  options: {
    subscriptions: { type: 'string', default: '100000' },
    herd: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '20' },
  },
})
const ZONES = [
  'Asia/Seoul',
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Sydney',
  'America/Sao_Paulo',
]
/** Most people choose a full hour in the morning. */
const TIMES = ['08:00', '08:00', '08:00', '07:00', '09:00', '07:30', '18:00', '06:45']
const MIDNIGHT = Temporal.Instant.from('2026-01-10T00:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'))
try {
  await benchSubscriptions(Number(values.subscriptions))
  await benchHerd(Number(values.herd), Number(values.seconds))
} finally {
  rmSync(folder, { recursive: true })
}

async function benchSubscriptions(count: number): Promise<void> {
  const { store, file } = await openFile('subscriptions.db')
  fill(file, count, (i) => ({ zone: ZONES[i % ZONES.length] ?? 'UTC', at: TIMES[i % TIMES.length] ?? '08:00' }))
  let now = MIDNIGHT
  const delivery = deliver(store, [acceptsAll('discord')], () => now)
  const planning = await cpu(() => delivery.tick())
  const idle: number[] = []
  for (let second = 1; second <= 300; second++) {
    now = MIDNIGHT.add({ seconds: second })
    const from = performance.now()
    await delivery.tick()
    idle.push(performance.now() - from)
  }
  idle.sort((a, b) => a - b)
  let day = 0
  let worst = { seconds: 0, sent: 0 }
  let before = (await store.health(now)).sent
  for (let minute = 6; minute <= 24 * 60; minute++) {
    now = MIDNIGHT.add({ minutes: minute })
    const spent = await cpu(async () => {
      for (let left = 1; left > 0; left = (await store.health(now)).pending) {
        await delivery.tick()
        await delivery.settled()
      }
    })
    day += spent
    if (spent <= worst.seconds) continue
    const { sent } = await store.health(now)
    worst = { seconds: spent, sent: sent - before }
    before = sent
  }
  const { sent } = await store.health(now)
  const ticks = ((idle[Math.floor(idle.length / 2)] ?? 0) * 86_400) / 1000
  const loop = plainLoop(count)
  await store.close()

  console.log(`${count} subscriptions in ${ZONES.length} zones\n`)
  console.log('| what | Daybook | plain loop |\n|---|---|---|')
  console.log(`| deriving every next time, CPU | ${planning.toFixed(1)} s | |`)
  console.log(`| a second in which nothing is due, p50 | ${idle[150]?.toFixed(3)} ms | ${loop.toFixed(0)} ms |`)
  console.log(`| the same, p99 | ${idle[297]?.toFixed(3)} ms | |`)
  console.log(`| worst minute, CPU | ${worst.seconds.toFixed(1)} s | |`)
  console.log(
    `| a day with ${sent} messages, CPU | ${day.toFixed(0)} s and ${ticks.toFixed(0)} s of idle seconds | ${((loop * 1440) / 1000).toFixed(0)} s looking once a minute, nothing sent or recorded |`,
  )
  console.log(`| memory | ${Math.round(process.memoryUsage().rss / 1e6)} MB | |\n`)
}

/** Every minute, every subscription: is it its local time? Milliseconds for one look. */
function plainLoop(count: number): number {
  const subscriptions = Array.from({ length: count }, (_, i) => ({
    zone: ZONES[i % ZONES.length] ?? 'UTC',
    at: TIMES[i % TIMES.length],
  }))
  const formats = new Map(
    ZONES.map((zone) => [
      zone,
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
    ]),
  )
  const from = performance.now()
  let due = 0
  for (const { zone, at } of subscriptions) if (formats.get(zone)?.format(MIDNIGHT.epochMilliseconds) === at) due++
  const ms = performance.now() - from
  if (due > count) throw new Error('more due than there are')
  return ms
}

async function benchHerd(count: number, seconds: number): Promise<void> {
  const rendering = await cpu(async () => {
    for (let i = 0; i < 500; i++) partsOf('discord', documents.briefing)
  })
  const rows: string[] = []
  for (const platform of ['discord', 'telegram'] as const) {
    const limit = platform === 'discord' ? 50 : 30
    const free = await herd(platform, count, 'lifted', Number.POSITIVE_INFINITY)
    const held = await herd(platform, count, 'in force', seconds)
    const plain = await plainHerd(platform, Math.min(count, 2_000))
    rows.push(
      `| ${platform} | ${free.perSecond.toFixed(0)}/s | ${plain.toFixed(0)}/s | ${held.perSecond.toFixed(1)}/s | ${((held.perSecond / limit) * 100).toFixed(0)}% of ${limit}/s | ${held.worstSecond} | ${held.over} |`,
    )
  }
  console.log(
    `A herd of ${count} digests at 08:00; rendering one for Discord takes ${((rendering / 500) * 1000).toFixed(2)} ms of CPU\n`,
  )
  console.log(
    '| platform | limits lifted | plain loop, no ledger | limits in force | share | most in a second | seconds over the limit |\n|---|---|---|---|---|---|---|',
  )
  for (const row of rows) console.log(row)
}

async function herd(platform: 'discord' | 'telegram', count: number, limits: 'lifted' | 'in force', seconds: number) {
  const { store, file } = await openFile(`${platform} ${limits}.db`)
  fill(file, count, () => ({ zone: 'UTC', at: '08:00' }), platform)
  const loopback = await openLoopback()
  const arrivals: number[] = []
  loopback.onArrival = () => arrivals.push(performance.now())
  // The real Discord sender keeps to 45/s by itself.
  const real = limits === 'lifted' && platform === 'discord' ? fetching(loopback) : senderOn(platform, loopback)
  let offset = Temporal.Instant.from('2026-01-10T07:00:00Z').epochMilliseconds - Date.now()
  const delivery = deliver(
    store,
    [real],
    () => Temporal.Instant.fromEpochMilliseconds(Date.now() + offset),
    limits === 'lifted',
  )
  await delivery.tick()
  offset += 3_600_000
  const from = performance.now()
  const until = from + seconds * 1000
  while (performance.now() < until && arrivals.length < count) {
    await delivery.tick()
    // In the program the ticker's pause lets the network in; without one it would never be heard.
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const spent = Math.min(performance.now(), until) - from
  await delivery.stop()
  await store.close()
  await loopback.close()
  const inSecond = arrivals.map((at, i) => arrivals.slice(i, i + 200).filter((other) => other < at + 1000).length)
  const allowed = platform === 'discord' ? 50 : 30
  return {
    perSecond: arrivals.length / (spent / 1000),
    worstSecond: Math.max(0, ...inSecond),
    over: limits === 'lifted' ? 0 : inSecond.filter((number) => number > allowed).length,
  }
}

/** Render, send, next: nothing is written down. */
async function plainHerd(platform: 'discord' | 'telegram', count: number): Promise<number> {
  const loopback = await openLoopback()
  const sender = platform === 'discord' ? fetching(loopback) : senderOn(platform, loopback)
  const from = performance.now()
  for (let i = 0; i < count; i++)
    for (const { payload } of partsOf(platform, documents.briefing))
      await sender.send(
        { chat: String(1000 + i), payload, nonce: `n${i}`, firstSentAt: '' },
        AbortSignal.timeout(10_000),
      )
  const perSecond = loopback.accepted.length / ((performance.now() - from) / 1000)
  await loopback.close()
  return perSecond
}

function fetching({ discordUrl }: Loopback): Sender {
  return {
    platform: 'discord',
    repeatableForMs: 60_000,
    async send({ chat, payload, nonce }) {
      const body = JSON.stringify({ ...Object(payload), nonce, enforce_nonce: true })
      const response = await fetch(`${discordUrl}/channels/${chat}/messages`, { method: 'POST', body })
      await response.text()
      return { status: 'sent', messageId: '1' }
    },
  }
}

function senderOn(platform: 'discord' | 'telegram', { discordUrl, telegramUrl }: Loopback): Sender {
  return platform === 'discord'
    ? discordSender({ token: DISCORD_TOKEN, apiUrl: discordUrl })
    : telegramSender({ token: TELEGRAM_TOKEN, apiUrl: telegramUrl })
}

function deliver(store: Store, senders: Sender[], now: () => Temporal.Instant, isFree = true): Delivery {
  return openDelivery({
    ...{ store, senders, now, zoneData: 'bench', log: pino({ level: 'silent' }) },
    compose: async () => documents.briefing,
    composeAlert: async () => documents.briefing,
    storyOf: async ({ title }) => title,
    policy: { catchUpMs: 6 * 3_600_000, spreadMs: 0 },
    pace: isFree ? unhurried() : openPace(),
  })
}

function acceptsAll(platform: 'discord'): Sender {
  return { platform, repeatableForMs: 60_000, send: async () => ({ status: 'sent', messageId: '1' }) }
}

async function openFile(name: string): Promise<{ store: Store; file: string }> {
  const file = join(folder, name)
  return { store: await openStore(file, { publishThreshold: 0.6 }), file }
}

/** Chats with one subscription each, straight into the tables: how they come there is not measured. */
function fill(
  file: string,
  count: number,
  of: (i: number) => { zone: string; at: string },
  platform: Platform = 'discord',
): void {
  const raw = new Sqlite(file)
  const at = MIDNIGHT.epochMilliseconds
  const chat = raw.prepare("INSERT INTO chat (platform, platform_id, kind, created_at) VALUES (?, ?, 'group', ?)")
  const subscription = raw.prepare(
    "INSERT INTO subscription (chat_id, brief, at, days, zone, accounted_until, created_at) VALUES (?, 'parade', ?, '1234567', ?, ?, ?)",
  )
  raw.transaction(() => {
    for (let i = 0; i < count; i++) {
      const { lastInsertRowid } = chat.run(platform, String(platform === 'telegram' ? -1_000 - i : 1_000 + i), at)
      const rule = of(i)
      subscription.run(lastInsertRowid, rule.at, rule.zone, at, at)
    }
  })()
  raw.close()
}

async function cpu(act: () => Promise<unknown>): Promise<number> {
  const from = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}
