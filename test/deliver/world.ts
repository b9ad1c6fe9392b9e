/** A whole delivery on a real file with platforms in memory and a clock that stands. */
import { join } from 'node:path'
import { pino } from 'pino'
import { type DeliveryOptions, openDelivery } from '../../src/deliver/delivery.ts'
import type { DigestOrder } from '../../src/deliver/publish.ts'
import { type Document, plainReply } from '../../src/document.ts'
import type { ChatToRecord } from '../../src/store/chats.ts'
import { clockAt, openTestStore, temporaryFolder } from '../support.ts'
import { fakePlatform } from './fake-platform.ts'
import { unhurried } from './unhurried.ts'

export const discordChat = (id: string): ChatToRecord => ({ platform: 'discord', id, kind: 'group', title: null })
export const telegramChat = (id: string): ChatToRecord => ({ platform: 'telegram', id, kind: 'group', title: null })
export const daily = { brief: 'parade', at: '08:00', days: '1234567', zone: null }

const silent = pino({ level: 'silent' })
/** "parade of 2026-01-10T08:00:00Z", with what a test adds. */
export async function namesOnly({ briefs }: DigestOrder): Promise<Document | null> {
  return plainReply('', briefs.map(({ brief, dueAt }) => `${brief} of ${dueAt}`).join(' and '))
}

export async function openWorld(at: string, options: Partial<DeliveryOptions> = {}) {
  const file = join(temporaryFolder(), 'daybook.db')
  const now = clockAt(at)
  const discord = fakePlatform('discord', now)
  const telegram = fakePlatform('telegram', now)
  const store = await openTestStore(file)
  const settings: DeliveryOptions = {
    store,
    senders: [discord.sender, telegram.sender],
    compose: namesOnly,
    composeAlert: async ({ words, article }) => plainReply('', `${words.join(', ')}: ${article.title}`),
    storyOf: async ({ title }) => title,
    now,
    zoneData: '2026a',
    log: silent,
    policy: { catchUpMs: 6 * 60 * 60 * 1000, spreadMs: 0 },
    pace: unhurried(),
    callLimitMs: 50,
    ...options,
  }
  const delivery = openDelivery(settings)
  /** Ticks until nothing more happens at this moment. */
  const run = async (of = delivery) => {
    for (let i = 0; i < 20; i++) {
      const before = discord.calls.length + telegram.calls.length + discord.looks
      await of.tick()
      await of.settled()
      if (discord.calls.length + telegram.calls.length + discord.looks === before && i > 0) return
    }
  }
  /** The process dies: another one takes over. */
  const restart = async (changed: Partial<DeliveryOptions> = {}) => {
    const next = openDelivery({ ...settings, ...changed })
    const left = await store.recoverLeases(crypto.randomUUID(), now())
    await run(next)
    return { next, left }
  }
  const states = async () => (await store.deliveries({ limit: 100 })).map(({ state }) => state).reverse()
  return { file, now, discord, telegram, store, delivery, run, restart, states, settings }
}
