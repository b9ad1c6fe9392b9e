/** Killing processes that deliver, and counting what arrived. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Temporal } from 'temporal-polyfill'
import type { Store } from '../../src/store/store.ts'
import type { CrashOptions } from './crash-child.ts'
import type { Accepted } from './loopback.ts'

const CHILD = fileURLToPath(new URL('crash-child.ts', import.meta.url))
export const HOURLY = { brief: 'parade', cron: '0 * * * *', zone: 'Asia/Kathmandu' }

/** Chats of both platforms with a digest every hour. */
export async function subscribeChats(store: Store, count: number, now: Temporal.Instant): Promise<void> {
  const chats = Array.from({ length: count }, (_, i) => [
    { ...HOURLY, platform: 'discord' as const, chat: String(1_000 + i) },
    { ...HOURLY, platform: 'telegram' as const, chat: String(-1_000 - i) },
  ])
  await store.recordSchedules(chats.flat(), now)
}

export interface Life {
  exited: Promise<{ wasKilled: boolean; code: number | null }>
  kill(): void
}

export function startChild(options: CrashOptions): Life {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'daybook-campaign-cache') },
  })
  return {
    exited: once(child, 'exit').then(([code, signal]) => ({ wasKilled: signal === 'SIGKILL', code })),
    kill: () => void child.kill('SIGKILL'),
  }
}

export interface Count {
  slots: number
  discordLost: number
  discordDoubled: number
  telegramDoubled: number
  /** Not arrived, and said to be uncertain. */
  telegramUncertain: number
  /** Arrived, but said to be uncertain. */
  telegramUnsure: number
  /** Not arrived, and nobody was told. */
  telegramLost: number
}

export function noCount(): Count {
  return {
    slots: 0,
    discordLost: 0,
    discordDoubled: 0,
    telegramDoubled: 0,
    telegramUncertain: 0,
    telegramUnsure: 0,
    telegramLost: 0,
  }
}

export function addCounts(a: Count, b: Count): Count {
  return {
    slots: a.slots + b.slots,
    discordLost: a.discordLost + b.discordLost,
    discordDoubled: a.discordDoubled + b.discordDoubled,
    telegramDoubled: a.telegramDoubled + b.telegramDoubled,
    telegramUncertain: a.telegramUncertain + b.telegramUncertain,
    telegramUnsure: a.telegramUnsure + b.telegramUnsure,
    telegramLost: a.telegramLost + b.telegramLost,
  }
}

/** By what a slot and the text that was sent for it know each other. */
export interface Naming {
  ofSlot(dueAt: string): string
  ofText(text: string): string | undefined
}

/** The texts of crash-child.ts name their hour. */
const byHour: Naming = {
  ofSlot: (dueAt) => dueAt.slice(0, 13),
  ofText: (text) => /\d{4}-[\d-]+T\d\d/.exec(text)?.[0],
}

/** Each slot of each chat against what was accepted. */
export async function countArrivals(store: Store, accepted: Accepted[], naming = byHour): Promise<Count> {
  const count = noCount()
  const arrived = Map.groupBy(accepted, ({ platform, chat, text }) => `${platform} ${chat} ${naming.ofText(text)}`)
  const chats = new Map(
    (await store.deliveries({ limit: 1_000_000 })).map(({ platform, chat }) => [
      `${platform} ${chat}`,
      { platform, id: chat },
    ]),
  )
  for (const [name, chat] of chats) {
    for (const slot of await store.slotsOf(chat, 100_000)) {
      count.slots++
      const times = arrived.get(`${name} ${naming.ofSlot(slot.dueAt)}`)?.length ?? 0
      if (chat.platform === 'discord') {
        if (times === 0) count.discordLost++
        if (times > 1) count.discordDoubled++
      } else {
        if (times > 1) count.telegramDoubled++
        if (times === 1 && slot.status === 'uncertain') count.telegramUnsure++
        if (times === 0 && slot.status === 'uncertain') count.telegramUncertain++
        if (times === 0 && slot.status !== 'uncertain') count.telegramLost++
      }
    }
  }
  return count
}
