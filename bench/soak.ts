/**
 * `npm run soak [-- --kills 1000] [--seed 1] [--lanes 2]`: processes that deliver to platforms on loopback are killed with
 * kill -9 and started again. Two kills of five are of the real program, `serve`, at random moments of its life and when
 * a platform has just got, taken or answered a message. The others are of delivery alone, at every step of the state machine
 * (the first, fourth and eighth time, for each platform) and then at random. Prints its seed, the kills by kind, and what
 * was lost, doubled and uncertain by the count of what the platforms accepted. Exits 1 when the promise was broken. Ctrl-C
 * ends it after the lives under way and prints what came of them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { openStore } from '../src/store/sqlite/open.ts'
import { addCounts, type Count, countArrivals, startChild, subscribeChats } from '../test/deliver/campaign.ts'
import { type Death, STEPS } from '../test/deliver/crash-child.ts'
import { type Loopback, openLoopback } from '../test/deliver/loopback.ts'
import { soakServe } from './soak-serve.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    lanes: { type: 'string', default: '2' },
  },
})
const kills = Number(values.kills)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const lanes = Number(values.lanes)
const SERVE_SHARE = 0.4
const CHATS = 25
const PASSES = [1, 4, 8]
/** What only the platforms see. */
const OUTSIDE = new Set(['arrival', 'accepted'])
const BEGINS = Temporal.Instant.from('2026-01-10T07:30:00Z')
/** Before a planned death is given up as one that never comes. */
const MOST_TRIES = 5

interface Lane {
  count: Count
  lives: number
  /** Planned deaths that were never reached. */
  missed: string[]
}

console.log(`seed ${seed}, ${kills} kills, ${lanes} at a time`)
/** Fewer where there are not so many kills: each lane keeps one spare. */
const planned = STEPS.flatMap((step) => PASSES.map((pass) => ({ step, pass, tries: 0 }))).slice(
  0,
  Math.max(0, Math.floor(kills * (1 - SERVE_SHARE)) - lanes),
)
const byKind = new Map<string, number>()
let killed = 0
let isStopping = false
process.once('SIGINT', () => {
  isStopping = true
})
const folder = mkdtempSync(join(tmpdir(), 'daybook-soak-'))
try {
  const from = performance.now()
  const ran = await Promise.all(Array.from({ length: lanes }, (_, lane) => soak(lane)))
  process.exitCode = print(ran, (performance.now() - from) / 1000) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Databases, their platforms, and this lane's share of the deaths: the real program's first. */
async function soak(lane: number): Promise<Lane> {
  const random = seeded(seed + lane)
  const share = Math.floor(kills / lanes) + (lane < kills % lanes ? 1 : 0)
  const ofServe = Math.ceil(share * SERVE_SHARE)
  const options = { folder: join(folder, String(lane)), random, isStopping: () => isStopping, onKill: noteKill }
  const served = await soakServe({ ...options, kills: ofServe })
  const delivered = await soakDelivery(lane, share - ofServe, random)
  return {
    count: addCounts(served.count, delivered.count),
    lives: served.lives + delivered.lives,
    missed: delivered.missed,
  }
}

function noteKill(kind: string): void {
  byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  if (++killed % 25 === 0) process.stderr.write(`${killed} kills\r`)
}

async function soakDelivery(lane: number, share: number, random: () => number): Promise<Lane> {
  const file = join(folder, `daybook-${lane}.db`)
  const store = await openStore(file, { publishThreshold: 0.6 })
  await subscribeChats(store, CHATS, BEGINS)
  let offset = BEGINS.epochMilliseconds - Date.now()
  const loopback = await openLoopback(() => Date.now() + offset)
  const own = planned.filter((_, i) => i % lanes === lane)
  const ran: Omit<Lane, 'count'> = { lives: 0, missed: [] }
  let died = 0

  for (let hours = 1; died < share && !isStopping; hours++) {
    // The next hour's digest: Kathmandu's hours begin at a quarter past.
    offset = BEGINS.add({ hours: hours - 1, minutes: 50 }).epochMilliseconds - Date.now()
    for (let isDone = false; !isDone; ) {
      const isDying = died < share && !isStopping
      const plan = isDying ? own.shift() : undefined
      const death = plan ?? (isDying ? randomDeath(random) : null)
      const { wasKilled, code } = await live(death, { file, loopback, startsAt: Date.now() + offset })
      ran.lives++
      if (wasKilled) {
        died++
        noteKill(`delivery: ${death && OUTSIDE.has(death.step) ? death.step : 'at a step, from inside'}`)
      } else if (code !== 0) throw new Error(`a process ended with ${code} (lane ${lane}, ${JSON.stringify(death)})`)
      // There was too little left to do in this hour: in the next one, then.
      if (plan && !wasKilled && ++plan.tries < MOST_TRIES) own.unshift(plan)
      else if (plan && !wasKilled) ran.missed.push(`${plan.step}, ${plan.pass}`)
      // At times it takes long until somebody starts it again, so that a nonce no longer helps.
      if (wasKilled && random() < 0.2) offset += 3 * 60_000
      isDone = !wasKilled
    }
  }
  ran.missed.push(...own.map(({ step, pass }) => `${step}, ${pass}`))
  const count = await countArrivals(store, loopback.accepted)
  await store.close()
  await loopback.close()
  return { ...ran, count }
}

/** From inside at a step, or from outside when the platforms have seen so much of it. */
function randomDeath(random: () => number): Death {
  const where = random()
  // Early ones are reached more often, since what an earlier life has sent is not sent again.
  const pass = 1 + Math.floor(10 * random() ** 2)
  if (where < 0.3) return { step: 'arrival', pass: 3 * pass }
  if (where < 0.6) return { step: 'accepted', pass: 3 * pass - 1 }
  return { step: STEPS[Math.floor(random() * STEPS.length)] ?? '', pass }
}

async function live(
  kill: Death | null,
  { file, loopback, startsAt }: { file: string; loopback: Loopback; startsAt: number },
): Promise<{ wasKilled: boolean; code: number | null }> {
  const { discordUrl, telegramUrl } = loopback
  const child = startChild({ file, discordUrl, telegramUrl, startsAt, kill })
  const seen = { arrival: 0, accepted: 0 }
  const countTo = (what: keyof typeof seen) => () => {
    if (++seen[what] === kill?.pass && kill.step === what) child.kill()
  }
  const arrived = countTo('arrival')
  loopback.onArrival = () => {
    arrived()
    return true
  }
  loopback.onAccepted = countTo('accepted')
  return child.exited
}

/** Whether the promise was kept. */
function print(ran: Lane[], seconds: number): boolean {
  const sum = (of: (lane: Lane) => number) => ran.reduce((total, lane) => total + of(lane), 0)
  const missed = ran.flatMap((lane) => lane.missed)
  const rate = (seconds / Math.max(1, killed)).toFixed(2)
  console.log(
    `${killed} kills in ${seconds.toFixed(0)} s (${rate} s each), ${sum((lane) => lane.lives)} lives, ${sum(({ count }) => count.slots)} digests due`,
  )
  console.log(`${planned.length - missed.length} of ${planned.length} planned deaths reached`)
  for (const each of missed) console.log(`  never reached: ${each}`)
  console.log('\n| killed | times |\n|---|---|')
  for (const [kind, times] of [...byKind].toSorted()) console.log(`| ${kind} | ${times} |`)
  const lost = sum(({ count }) => count.discordLost)
  const doubled = sum(({ count }) => count.discordDoubled)
  const silent = sum(({ count }) => count.telegramLost)
  const twice = sum(({ count }) => count.telegramDoubled)
  console.log(
    '\n| platform | lost without a word | doubled | uncertain and not there | uncertain, but there |\n|---|---|---|---|---|',
  )
  console.log(`| Discord | ${lost} | ${doubled} | 0 | 0 |`)
  console.log(
    `| Telegram | ${silent} | ${twice} | ${sum(({ count }) => count.telegramUncertain)} | ${sum(({ count }) => count.telegramUnsure)} |`,
  )
  return lost + doubled + silent + twice + missed.length === 0
}

/** Mulberry32. */
function seeded(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
