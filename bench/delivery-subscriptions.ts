/** What subscriptions cost while nothing is due, in the worst minute and over a day. */
import Sqlite from 'better-sqlite3'
import { openDelivery } from '../src/deliver/delivery.ts'
import type { Sender } from '../src/platforms/sender.ts'
import { unhurried } from '../test/deliver/unhurried.ts'
import { cpu, MIDNIGHT, openWorld, type Rule, silent, timedComposer } from './delivery-world.ts'

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
const IDLE_TICKS = 300

export async function benchSubscriptions(folder: string, count: number): Promise<void> {
  const world = await openWorld(folder, 'subscriptions.db', { count, platform: 'discord', ruleOf })
  const open = new Sqlite(world.file, { readonly: true })
    .prepare<unknown[], number>(
      `SELECT EXISTS (SELECT 1 FROM subscription WHERE next_run_at <= ?) OR EXISTS (SELECT 1 FROM subscription WHERE next_run_at IS NULL)
      OR EXISTS (SELECT 1 FROM message WHERE state IN ('pending', 'claimed', 'sending'))`,
    )
    .pluck()
  const { compose, seconds: composing } = timedComposer(world)
  let now = MIDNIGHT
  const delivery = openDelivery({
    ...{ store: world.store, senders: [acceptsAll], now: () => now, zoneData: 'bench', log: silent, compose },
    composeAlert: () => Promise.reject(new Error('nobody watches')),
    storyOf: async ({ title }) => title,
    policy: { catchUpMs: 6 * 3_600_000, spreadMs: 60_000 },
    pace: unhurried(),
  })
  let longestTick = 0
  const runAll = async () => {
    do {
      const from = performance.now()
      await delivery.tick()
      longestTick = Math.max(longestTick, performance.now() - from)
      await delivery.settled()
    } while (open.get(now.epochMilliseconds) === 1)
  }
  const planning = await cpu(runAll)
  const planningTick = longestTick
  const idle: number[] = []
  for (let second = 1; second <= IDLE_TICKS; second++) {
    now = MIDNIGHT.add({ seconds: second })
    const from = performance.now()
    await delivery.tick()
    idle.push(performance.now() - from)
  }
  idle.sort((a, b) => a - b)
  let day = 0
  let worst = { seconds: 0, sent: 0 }
  let sent = 0
  for (let minute = IDLE_TICKS / 60 + 1; minute <= 24 * 60; minute++) {
    now = MIDNIGHT.add({ minutes: minute })
    const spent = await cpu(runAll)
    day += spent
    const before = sent
    sent = accepted
    if (spent > worst.seconds) worst = { seconds: spent, sent: sent - before }
  }
  const ticks = ((idle[Math.floor(IDLE_TICKS / 2)] ?? 0) * 86_400) / 1000
  const from = performance.now()
  const health = await world.store.health(now)
  const healthMs = performance.now() - from
  const loop = plainLoop(count)
  await world.close()

  console.log(`${count} subscriptions in ${ZONES.length} zones; the plain loop looks at each of them once a minute\n`)
  console.log('| what | Daybook | plain loop |\n|---|---|---|')
  console.log(`| deriving every next time, CPU | ${planning.toFixed(1)} s | |`)
  console.log(`| the longest tick meanwhile | ${planningTick.toFixed(0)} ms | |`)
  console.log(
    `| a second in which nothing is due, p50 | ${idle[IDLE_TICKS / 2]?.toFixed(3)} ms | ${loop.toFixed(0)} ms |`,
  )
  console.log(`| the same, p99 | ${idle[Math.floor(IDLE_TICKS * 0.99)]?.toFixed(3)} ms | |`)
  console.log(`| the worst minute, ${worst.sent} messages, CPU | ${worst.seconds.toFixed(1)} s | |`)
  console.log(
    `| a day with ${health.sent} messages, CPU | ${day.toFixed(0)} s, of it composing ${composing().toFixed(0)} s; and ${ticks.toFixed(0)} s of idle ticks | ${((loop * 1440) / 1000).toFixed(0)} s of looking, nothing composed, sent or recorded |`,
  )
  console.log(`| \`status\` after that day | ${healthMs.toFixed(0)} ms | |`)
  const { rss } = process.memoryUsage()
  global.gc?.()
  console.log(
    `| memory | ${megabytes(rss)} MB of the process, ${megabytes(process.memoryUsage().heapUsed)} MB of it in use | |\n`,
  )
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

let accepted = 0
const acceptsAll: Sender = {
  platform: 'discord',
  repeatableForMs: 60_000,
  async send() {
    accepted++
    return { status: 'sent', messageId: '1' }
  },
}

function ruleOf(i: number): Rule {
  return { zone: ZONES[i % ZONES.length] ?? 'UTC', at: TIMES[i % TIMES.length] ?? '08:00' }
}

/** Every minute, every subscription: is it its local time? Milliseconds for one look. */
function plainLoop(count: number): number {
  const subscriptions = Array.from({ length: count }, (_, i) => ruleOf(i))
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
