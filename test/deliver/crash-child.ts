/**
 * Delivery in a process of its own, which may be told to kill itself at a step: `node crash-child.ts <options as JSON>`.
 * It ends by itself, with exit code 0, when nothing is left to send.
 */
import { pino } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { openDelivery } from '../../src/deliver/delivery.ts'
import { plainReply } from '../../src/document.ts'
import { discordSender } from '../../src/platforms/discord/send.ts'
import type { Sender } from '../../src/platforms/sender.ts'
import { telegramSender } from '../../src/platforms/telegram/send.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { unhurried } from './unhurried.ts'

export interface CrashOptions {
  file: string
  discordUrl: string
  telegramUrl: string
  /** What this process takes for now when it starts, in milliseconds since 1970. */
  startsAt: number
  /** "settle after", and the how manieth time. */
  kill: { step: string; pass: number } | null
}

export const DISCORD_TOKEN = 'MTE3NDk.fake-token-of-the-test.x7Yq'
export const TELEGRAM_TOKEN = '123456789:AAF-fake_token_that_must_never_be_seen1'

/** Every step at which a process can die, as seen from inside. */
export const STEPS = ['publishDigests', 'claimDue', 'beginSending', 'send', 'settle'].flatMap((name) => [
  `${name} before`,
  `${name} after`,
])

const given = process.argv[2]
if (given?.startsWith('{')) await deliverAll(JSON.parse(given))

/** Deliver until nothing is left. */
export async function deliverAll({ file, discordUrl, telegramUrl, startsAt, kill }: CrashOptions): Promise<void> {
  const offset = startsAt - Date.now()
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + offset)
  const passes = new Map<string, number>()
  const step = (name: string) => {
    const pass = (passes.get(name) ?? 0) + 1
    passes.set(name, pass)
    if (kill?.step === name && kill.pass === pass) process.kill(process.pid, 'SIGKILL')
  }
  const watched = <Args extends unknown[], Result>(name: string, act: (...args: Args) => Promise<Result>) => {
    return async (...args: Args) => {
      step(`${name} before`)
      const result = await act(...args)
      step(`${name} after`)
      return result
    }
  }
  const stepping = (sender: Sender): Sender => ({ ...sender, send: watched('send', sender.send) })
  const store = await openStore(file, { publishThreshold: 0.6 })
  const delivery = openDelivery({
    store: {
      ...store,
      publishDigests: watched('publishDigests', store.publishDigests),
      claimDue: watched('claimDue', store.claimDue),
      beginSending: watched('beginSending', store.beginSending),
      settle: watched('settle', store.settle),
    },
    senders: [
      stepping(discordSender({ token: DISCORD_TOKEN, apiUrl: discordUrl })),
      stepping(telegramSender({ token: TELEGRAM_TOKEN, apiUrl: telegramUrl })),
    ],
    compose: async ({ briefs }) => plainReply('', briefs.map(({ brief, dueAt }) => `${brief} ${dueAt}`).join(' and ')),
    composeAlert: async () => plainReply('', 'an alert'),
    storyOf: async ({ title }) => title,
    now,
    zoneData: 'test',
    log: pino({ level: 'silent' }),
    policy: { catchUpMs: 6 * 60 * 60 * 1000, spreadMs: 0 },
    pace: unhurried(),
  })
  await delivery.start()
  for (;;) {
    await delivery.tick()
    await delivery.settled()
    const { pending, sending } = await store.health(now())
    if (pending + sending === 0) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await delivery.stop()
  await store.close()
}
