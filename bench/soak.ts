/**
 * `npm run soak [-- --kills 1000] [--seed 1]`: processes that deliver to platforms on loopback are killed with kill -9, at
 * every step of the state machine and then at random moments, and started again. Prints its seed, and what was lost,
 * doubled and uncertain by the count of what the platforms accepted. Exits 1 when the promise was broken.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { openStore } from '../src/store/sqlite/open.ts'
import { type Count, countArrivals, startChild, subscribeChats } from '../test/deliver/campaign.ts'
import { STEPS } from '../test/deliver/crash-child.ts'
import { openLoopback } from '../test/deliver/loopback.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string' } } })
const kills = Number(values.kills)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const CHATS = 25
const PASSES = [1, 4, 8]

const random = seeded(seed)
console.log(`seed ${seed}, ${kills} kills`)
const folder = mkdtempSync(join(tmpdir(), 'daybook-soak-'))
try {
  process.exitCode = (await soak()) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

async function soak(): Promise<boolean> {
  const file = join(folder, 'daybook.db')
  const store = await openStore(file, { publishThreshold: 0.6 })
  const begins = Temporal.Instant.from('2026-01-10T07:30:00Z')
  await subscribeChats(store, CHATS, begins)
  let offset = begins.epochMilliseconds - Date.now()
  const loopback = await openLoopback(() => Date.now() + offset)
  const { discordUrl, telegramUrl } = loopback
  const start = (kill: { step: string; pass: number } | null) =>
    startChild({ file, discordUrl, telegramUrl, startsAt: Date.now() + offset, kill })

  const plan = STEPS.flatMap((step) => PASSES.map((pass) => ({ step, pass })))
  const from = performance.now()
  let killed = 0
  /** How long a process lives that nobody kills; learnt as they run, since machines differ. */
  let wholeLifeMs = 2_000
  let hours = 0
  while (killed < kills) {
    // The next hour's digest: Kathmandu's hours begin at a quarter past.
    hours++
    offset = begins.add({ hours: hours - 1, minutes: 50 }).epochMilliseconds - Date.now()
    for (let isDone = false; !isDone; ) {
      const planned = killed < kills ? plan.shift() : undefined
      const child = start(planned ?? null)
      if (!planned && killed < kills) {
        // The first part of a life is loading the program; what matters is the rest.
        const timer = setTimeout(() => child.kill(), wholeLifeMs * (0.3 + 0.7 * random()))
        child.exited.then(() => clearTimeout(timer))
      }
      const born = performance.now()
      const { wasKilled, code } = await child.exited
      if (!wasKilled) wholeLifeMs = 0.7 * wholeLifeMs + 0.3 * (performance.now() - born)
      if (!wasKilled && code !== 0) throw new Error(`a process ended with ${code}`)
      if (wasKilled) killed++
      // At times it takes long until somebody starts it again, so that a nonce no longer helps.
      if (wasKilled && random() < 0.1) offset += 3 * 60_000
      isDone = !wasKilled
    }
    if (hours % 10 === 0) process.stderr.write(`${killed} kills, ${hours} digests\r`)
  }
  const count = await countArrivals(store, loopback.accepted)
  print(count, killed, (performance.now() - from) / 1000)
  await store.close()
  await loopback.close()
  return count.discordLost + count.discordDoubled + count.telegramDoubled + count.telegramLost === 0
}

function print(count: Count, killed: number, seconds: number): void {
  console.log(`${killed} kills in ${seconds.toFixed(0)} s, ${count.slots} digests due\n`)
  console.log('| platform | lost | doubled | uncertain |\n|---|---|---|---|')
  console.log(`| Discord | ${count.discordLost} | ${count.discordDoubled} | 0 |`)
  console.log(`| Telegram | ${count.telegramLost} | ${count.telegramDoubled} | ${count.telegramUncertain} |`)
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
