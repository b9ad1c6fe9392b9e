/**
 * The faults that the platforms themselves bring on, with the real senders against the strict fakes on loopback: what these
 * have accepted is the judge. Faults of the machine (disk, clocks, locks, backups, SIGTERM) are in faults.test.ts, kill -9
 * in crash.test.ts, what is due when in slots.test.ts, and every turn of the state machine in outbox.test.ts.
 */
import { expect, onTestFinished, test } from 'vitest'
import { discordSender } from '../../src/platforms/discord/send.ts'
import { telegramSender } from '../../src/platforms/telegram/send.ts'
import { TOKEN as DISCORD_TOKEN, type Fault, openFakeDiscord } from '../platforms/fake-discord.ts'
import { GROUP, type Mishap, startFakeTelegram, TOKEN as TELEGRAM_TOKEN } from '../platforms/fake-telegram.ts'
import { daily, discordChat, openWorld, telegramChat } from './world.ts'

const [CHANNEL, NEIGHBOUR] = ['211', '212']
const OTHER_GROUP = { id: -4009, type: 'group', title: 'Other desk' } as const

/** Two chats on each platform, subscribed the hour before, and it is 08:00. */
async function openMorning() {
  const discord = await openFakeDiscord()
  const telegram = await startFakeTelegram()
  onTestFinished(() => telegram.close())
  telegram.addChat(OTHER_GROUP)
  const world = await openWorld('2026-01-10T07:00:00Z', {
    senders: [
      discordSender({ token: DISCORD_TOKEN, apiUrl: discord.apiUrl }),
      telegramSender({ token: TELEGRAM_TOKEN, apiUrl: telegram.url }),
    ],
    callLimitMs: 20_000,
  })
  const chats = [
    ...[discordChat(CHANNEL), discordChat(NEIGHBOUR)],
    ...[telegramChat(String(GROUP.id)), telegramChat(String(OTHER_GROUP.id))],
  ]
  for (const chat of chats) await world.store.subscribe(chat, daily, world.now())
  const run = async (times = 3) => {
    for (let i = 0; i < times; i++) {
      await world.delivery.tick()
      await world.delivery.settled()
    }
  }
  await run(1)
  world.now.set('2026-01-10T08:00:00Z')
  /** How many messages stand in each chat. */
  const standing = () => ({
    discord: [CHANNEL, NEIGHBOUR].map((id) => discord.accepted.filter(({ channel }) => channel === id).length),
    telegram: [GROUP, OTHER_GROUP].map(({ id }) => telegram.messages.filter(({ chat }) => chat.id === id).length),
  })
  const sends = () => ({
    discord: discord.calls.filter(({ method }) => method === 'POST').length,
    telegram: telegram.calls.filter(({ method }) => method === 'sendMessage').length,
  })
  return { ...world, fakes: { discord, telegram }, run, standing, sends }
}

const ONE_EACH = { discord: [1, 1], telegram: [1, 1] }
const posting = (fault: object) => ({ on: 'POST /channels', ...fault }) as Fault

test.each<[what: string, fault: object, mishap: Mishap]>([
  ['a reset', { kind: 'reset', accepts: true }, { reset: 'after' }],
  ['a 500', { kind: 'status', status: 500, accepts: true }, { status: 500, description: 'Internal', after: true }],
  ['a 504', { kind: 'status', status: 504, accepts: true }, { status: 504, description: 'Timeout', after: true }],
])('%s after accepting: one message', async (_what, fault, mishap) => {
  const { fakes, run, standing, now, store } = await openMorning()
  fakes.discord.misbehave(posting(fault))
  fakes.telegram.next('sendMessage', mishap)
  await run()
  for (let i = 0; i < 4; i++) {
    now.advance({ seconds: 10 })
    await run(1)
  }
  expect(standing()).toEqual(ONE_EACH)
  expect((await store.deliveries({ limit: 9 })).map(({ state }) => state).sort()).toEqual([
    ...['sent', 'sent', 'sent', 'uncertain'],
  ])
})

test.each(['user', 'shared', 'global'] as const)(
  'a 429 storm, %s: no call before retry_after, nothing lost, the other platform unaffected',
  async (scope) => {
    const { fakes, run, standing, sends, now } = await openMorning()
    // discord.js counts by the machine's own clock.
    const retryAfter = 0.02
    fakes.discord.misbehave(posting({ kind: 'limit', retryAfter, scope, times: 3 }))
    await run()
    const before = sends()
    expect(standing().telegram).toEqual([1, 1])
    await run()
    expect(sends()).toEqual(before)
    for (let i = 0; i < 500 && standing().discord.includes(0); i++) {
      now.advance({ milliseconds: 500 })
      await run(1)
    }
    expect(standing()).toEqual(ONE_EACH)
  },
)

test('a 429 storm of Telegram: no call before retry_after, nothing lost, Discord unaffected', async () => {
  const { fakes, run, standing, sends, now } = await openMorning()
  const limit = { status: 429, description: 'Too Many Requests', parameters: { retry_after: 35 } }
  fakes.telegram.next('sendMessage', limit, limit)
  await run()
  const { telegram } = sends()
  now.advance({ milliseconds: 34_999 })
  await run()
  expect(sends().telegram).toBe(telegram)
  expect(standing().discord).toEqual([1, 1])
  for (let i = 0; i < 3; i++) {
    now.advance({ milliseconds: 35_001 })
    await run(2)
  }
  expect(standing()).toEqual(ONE_EACH)
})

test('a 401: the breaker opens within one call, and nothing is lost', async () => {
  const { fakes, run, standing, sends, now, store } = await openMorning()
  // As at every start: one message tries it out.
  await store.probePlatform('discord')
  await store.probePlatform('telegram')
  fakes.discord.misbehave(posting({ kind: 'error', status: 401, code: 0 }))
  fakes.telegram.next('sendMessage', { status: 401, description: 'Unauthorized' })
  await run()
  expect(sends()).toEqual({ discord: 1, telegram: 1 })
  expect((await store.holds()).map(({ refusals }) => refusals > 0)).toEqual([true, true])
  now.advance({ minutes: 3 })
  await run(5)
  expect(standing()).toEqual(ONE_EACH)
})

test('a channel that was deleted, a bot that was kicked: one call, suspended, and its neighbour arrives', async () => {
  const { fakes, run, standing, sends, now, store } = await openMorning()
  fakes.discord.deleteChannel(CHANNEL)
  fakes.telegram.gone.set(GROUP.id, 'Forbidden: bot was kicked from the group chat')
  await run()
  now.advance({ hours: 2 })
  await run()
  expect(standing()).toEqual({ discord: [0, 1], telegram: [0, 1] })
  expect(sends()).toEqual({ discord: 2, telegram: 2 })
  expect((await store.health(now())).suspendedChats).toBe(2)
})

test('a group that becomes a supergroup: one message, in the new chat', async () => {
  const { fakes, run, standing } = await openMorning()
  const supergroup = { id: -1_004_001, type: 'supergroup', title: 'News desk' } as const
  fakes.telegram.addChat(supergroup)
  fakes.telegram.migrated.set(GROUP.id, supergroup.id)
  await run()
  expect(standing().telegram).toEqual([0, 1])
  expect(fakes.telegram.messages.filter(({ chat }) => chat.id === supergroup.id)).toHaveLength(1)
})

test('one poisonous headline: it arrives as plain text, and its neighbours arrive', async () => {
  const { fakes, run, standing } = await openMorning()
  fakes.discord.misbehave(posting({ kind: 'error', status: 400, code: 50035 }))
  fakes.telegram.next('sendMessage', { status: 400, description: "Bad Request: can't parse entities: byte 7" })
  await run()
  expect(standing()).toEqual(ONE_EACH)
})

test('unsubscribed while queued: nothing more arrives', async () => {
  const { fakes, run, standing, now, store } = await openMorning()
  fakes.discord.misbehave(posting({ kind: 'status', status: 503, times: 2 }))
  await run()
  await store.unsubscribe(discordChat(CHANNEL), null, now())
  now.advance({ minutes: 1 })
  await run()
  expect(standing()).toEqual({ discord: [0, 1], telegram: [1, 1] })
})
