/** A herd of digests at 08:00: how fast it leaves, with the platforms' limits lifted and in force. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { Temporal } from 'temporal-polyfill'
import { openDelivery } from '../src/deliver/delivery.ts'
import { openPace } from '../src/deliver/pace.ts'
import { discordSender } from '../src/platforms/discord/send.ts'
import type { Sender } from '../src/platforms/sender.ts'
import { telegramSender } from '../src/platforms/telegram/send.ts'
import { DISCORD_TOKEN, TELEGRAM_TOKEN } from '../test/deliver/crash-child.ts'
import { unhurried } from '../test/deliver/unhurried.ts'
import { cpu, MIDNIGHT, openWorld, plainDigest, silent, timedComposer } from './delivery-world.ts'
import type { HerdCount, HerdRules } from './herd-server.ts'

const PLATFORMS = [
  ['discord', 50],
  ['telegram', 30],
] as const
/** About what a platform takes to answer. */
const LATENCY_MS = 120

export async function benchHerd(folder: string, count: number, seconds: number): Promise<void> {
  const lifted: string[] = []
  const inForce: string[] = []
  for (const [platform, allowed] of PLATFORMS) {
    const free = await herd(folder, { platform, count, allowed: null, seconds: 600 })
    const plain = await plainHerd(folder, platform, Math.min(count, 200))
    const share = (100 * free.composing) / free.busy
    const cpuMs = (1_000 * free.busy) / free.accepted
    lifted.push(
      `| ${platform} | ${free.accepted} in ${free.seconds.toFixed(1)} s | ${perSecond(free)}/s | ${cpuMs.toFixed(2)} ms | ${share.toFixed(0)}% | ${free.replyMs.toFixed(0)} ms | ${plain.perSecond.toFixed(0)}/s | ${plain.composing.toFixed(0)}% |`,
    )
    const held = await herd(folder, { platform, count, allowed, seconds })
    inForce.push(
      `| ${platform} | ${perSecond(held)}/s of ${allowed} | ${((100 * Number(perSecond(held))) / allowed).toFixed(0)}% | ${held.mostInSecond} | ${held.secondsOver} | ${held.refused} | ${held.doubled} | ${held.replyMs.toFixed(0)} ms | ${(1_000 / LATENCY_MS).toFixed(1)}/s |`,
    )
  }
  console.log(`A herd of ${count} digests at 08:00, limits lifted, answers at once\n`)
  console.log(
    '| platform | drained | messages | CPU each | share composing and rendering | event loop held, p99 | plain loop, no ledger | its share |\n|---|---|---|---|---|---|---|---|',
  )
  console.log(lifted.join('\n'))
  console.log(`\nThe same, limits in force and answers after ${LATENCY_MS} ms, ${seconds} s of it\n`)
  console.log(
    '| platform | messages | share of the limit | most in a second | seconds over the limit | 429s received | doubled | event loop held, p99 | plain loop |\n|---|---|---|---|---|---|---|---|---|',
  )
  console.log(inForce.join('\n'))
}

interface HerdOptions {
  platform: 'discord' | 'telegram'
  count: number
  allowed: number | null
  seconds: number
}

async function herd(folder: string, { platform, count, allowed, seconds }: HerdOptions) {
  const world = await openWorld(folder, `${platform} ${allowed}.db`, {
    ...{ count, platform },
    ruleOf: () => ({ zone: 'UTC', at: '08:00' }),
  })
  const server = await openServer({ allowed, latencyMs: allowed === null ? 0 : LATENCY_MS })
  const { compose, seconds: composing } = timedComposer(world)
  let offset = MIDNIGHT.add({ hours: 7, minutes: 59 }).epochMilliseconds - Date.now()
  const delivery = openDelivery({
    store: world.store,
    senders: [allowed === null ? freeSender(platform, server.urls) : senderOn(platform, server.urls)],
    compose,
    composeAlert: () => Promise.reject(new Error('nobody watches')),
    storyOf: async ({ title }) => title,
    now: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + offset),
    zoneData: 'bench',
    log: silent,
    policy: { catchUpMs: 6 * 3_600_000, spreadMs: 0 },
    pace: allowed === null ? unhurried() : openPace(),
  })
  await delivery.start()
  for (let planned = 0; planned < 1; ) {
    await delivery.tick()
    planned = (await world.store.dueSubscriptions(MIDNIGHT, 1)).length === 0 ? 1 : 0
  }
  offset += 60_000
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const until = performance.now() + seconds * 1_000
  const busy = await cpu(async () => {
    while (performance.now() < until && (await world.store.health(MIDNIGHT)).sent < count)
      await new Promise((resolve) => setTimeout(resolve, 500))
  })
  const result = await server.count()
  delay.disable()
  await delivery.stop()
  await world.close()
  await server.close()
  return { ...result, busy, composing: composing(), replyMs: delay.percentile(99) / 1e6 }
}

/** Compose, render, send, next: nothing is written down. */
async function plainHerd(folder: string, platform: 'discord' | 'telegram', count: number) {
  const world = await openWorld(folder, `${platform} plain.db`, {
    ...{ count: 1, platform },
    ruleOf: () => ({ zone: 'UTC', at: '08:00' }),
  })
  const server = await openServer({ allowed: null, latencyMs: 0 })
  const sender = freeSender(platform, server.urls)
  const { compose, seconds } = timedComposer(world)
  const from = performance.now()
  const busy = await cpu(async () => {
    for (let i = 0; i < count; i++)
      for (const payload of await plainDigest(compose, platform))
        await sender.send(
          { chat: String(1000 + i), payload, nonce: `n${i}`, firstSentAt: '' },
          AbortSignal.timeout(10_000),
        )
  })
  const rate = count / ((performance.now() - from) / 1_000)
  await world.close()
  await server.close()
  return { perSecond: rate, composing: (100 * seconds()) / busy }
}

function perSecond({ accepted, seconds }: HerdCount): string {
  return (accepted / Math.max(seconds, 0.001)).toFixed(1)
}

interface Urls {
  discordUrl: string
  telegramUrl: string
}

async function openServer(workerData: HerdRules) {
  const worker = new Worker(new URL('./herd-server.ts', import.meta.url), { workerData })
  const next = <Answer>() => new Promise<Answer>((resolve) => worker.once('message', resolve))
  const urls = await next<Urls>()
  return {
    urls,
    count(): Promise<HerdCount> {
      const count = next<HerdCount>()
      worker.postMessage('count')
      return count
    },
    close: () => worker.terminate(),
  }
}

function senderOn(platform: 'discord' | 'telegram', { discordUrl, telegramUrl }: Urls): Sender {
  return platform === 'discord'
    ? discordSender({ token: DISCORD_TOKEN, apiUrl: discordUrl })
    : telegramSender({ token: TELEGRAM_TOKEN, apiUrl: telegramUrl })
}

/** The real Discord sender keeps to 50/s by itself. */
function freeSender(platform: 'discord' | 'telegram', urls: Urls): Sender {
  if (platform === 'telegram') return senderOn(platform, urls)
  return {
    platform,
    repeatableForMs: 60_000,
    async send({ chat, payload, nonce }) {
      const body = JSON.stringify({ ...Object(payload), nonce, enforce_nonce: true })
      const response = await fetch(`${urls.discordUrl}/channels/${chat}/messages`, { method: 'POST', body })
      await response.text()
      return { status: 'sent', messageId: '1' }
    },
  }
}
