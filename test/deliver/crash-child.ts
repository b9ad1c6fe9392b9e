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
import type { Report } from '../../src/store/outbox.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { unhurried } from './unhurried.ts'

export interface CrashOptions {
  file: string
  discordUrl: string
  telegramUrl: string
  /** What this process takes for now when it starts, in milliseconds since 1970. */
  startsAt: number
  kill: Death | null
}

/** One of STEPS, and the how manieth time. */
export interface Death {
  step: string
  pass: number
}

export const DISCORD_TOKEN = 'MTE3NDk.fake-token-of-the-test.x7Yq'
export const TELEGRAM_TOKEN = '123456789:AAF-fake_token_that_must_never_be_seen1'

const PLATFORMS = ['discord', 'telegram'] as const

/** Every step at which a process can die, as seen from inside; a digest is published for both platforms at once. */
export const STEPS = [
  ...PLATFORMS.flatMap((platform) =>
    ['claimDue', 'beginSending', 'send', 'settle'].map((name) => `${platform} ${name}`),
  ),
  'publishDigests',
].flatMap((name) => [`${name} before`, `${name} after`])

/** So few in one go that the state machine turns many times in one life. */
const AT_ONCE = 3

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
  const watched = async <Result>(names: Iterable<string>, act: () => Promise<Result>) => {
    for (const name of names) step(`${name} before`)
    const result = await act()
    for (const name of names) step(`${name} after`)
    return result
  }
  const store = await openStore(file, { publishThreshold: 0.6 })
  const platformOf = new Map<number, string>()
  const settlingOf = (reports: readonly Report[]) =>
    new Set(reports.map(({ id }) => `${platformOf.get(id) ?? 'unknown'} settle`))
  const stepping = (sender: Sender): Sender => ({
    ...sender,
    send: (...args) => watched([`${sender.platform} send`], () => sender.send(...args)),
  })
  const delivery = openDelivery({
    store: {
      ...store,
      dueSubscriptions: (at, limit) => store.dueSubscriptions(at, Math.min(limit, 2 * AT_ONCE)),
      publishDigests: (digests, at) => watched(['publishDigests'], () => store.publishDigests(digests, at)),
      async claimDue(of, at) {
        const few = { ...of, limit: Math.min(of.limit, AT_ONCE) }
        const claims = await watched([`${of.platform} claimDue`], () => store.claimDue(few, at))
        for (const { id } of claims) platformOf.set(id, of.platform)
        return claims
      },
      async claimUnsure(of, at) {
        const claims = await store.claimUnsure(of, at)
        for (const { id } of claims) platformOf.set(id, of.platform)
        return claims
      },
      beginSending(claims, at, reports = []) {
        const names = [`${platformOf.get(claims[0]?.id ?? 0)} beginSending`, ...settlingOf(reports)]
        return watched(names, () => store.beginSending(claims, at, reports))
      },
      settle: (reports, at) => watched(settlingOf(reports), () => store.settle(reports, at)),
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
    const due = await store.dueSubscriptions(now(), 1)
    if (pending + sending + due.length === 0) break
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await delivery.stop()
  await store.close()
}
