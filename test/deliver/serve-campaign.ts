/**
 * Lives of the real program, `src/main.ts serve` by its command line, on one database and platforms on loopback: a digest each
 * morning in chats that a brief's file fixes and in chats where somebody has subscribed, and each morning something new to tell.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import { openStore } from '../../src/store/sqlite/open.ts'
import { type Count, countArrivals } from './campaign.ts'
import { DISCORD_TOKEN, TELEGRAM_TOKEN } from './crash-child.ts'
import { openLoopback } from './loopback.ts'

/** After so many milliseconds of a life; or when the platforms have seen so many messages of it come that far. */
export type ServeDeath =
  | { at: 'time'; ms: number }
  | { at: 'arrived, not accepted' | 'accepted, not answered' | 'answered'; pass: number }

export interface ServeLife {
  wasKilled: boolean
  ms: number
}

export interface ServeCampaign {
  /**
   * The program is started. It dies as told; or, when it has delivered all that is due, is asked to stop.
   * @throws when it ends in any other way
   */
  live(death: ServeDeath | null): Promise<ServeLife>
  /** Nobody starts it again for so long. */
  rest(minutes: number): void
  /** Its digests are due, and there is something new. */
  nextMorning(): void
  count(): Promise<Count>
  close(): Promise<void>
}

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const CLOCK = new URL('moved-clock.ts', import.meta.url).href
const ZONE = 'Asia/Kathmandu'
/** So far ahead that each morning has a number of days of its own, by which its digest is known. */
const EVENT = Temporal.PlainDate.from('2027-06-01')
const FIRST = Temporal.PlainDate.from('2026-01-10')
const DUE = '08:00'
/** When everything due has its turn: what is due together is spread over a minute. */
const STARTED_AT = '08:02'
/** How often the database is asked whether all is delivered. */
const LOOK_MS = 25

/** @param chats of each platform */
export async function openServeCampaign(folder: string, chats: number): Promise<ServeCampaign> {
  const file = join(folder, 'daybook.db')
  const briefs = join(folder, 'briefs')
  mkdirSync(join(briefs, 'regatta'), { recursive: true })
  writeFileSync(join(briefs, 'regatta.yaml'), regatta(chats))
  const store = await openStore(file, { publishThreshold: 0.6 })
  for (const { platform, id } of chatsOf(chats).filter(({ isFixed }) => !isFixed))
    await store.subscribe(
      { platform, id, kind: 'group', title: null },
      { brief: 'regatta', at: DUE, days: '1234567', zone: ZONE },
      momentOf(FIRST.subtract({ days: 1 }), '12:00'),
    )
  let day = FIRST.subtract({ days: 1 })
  let offset = 0
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + offset)
  const show = (at: Temporal.Instant) => {
    offset = at.epochMilliseconds - Date.now()
  }
  const loopback = await openLoopback(() => Date.now() + offset)
  // The fixed chats are made by the program itself, before their first morning.
  show(momentOf(day, '12:00'))
  await live(null)

  return {
    live,
    rest(minutes) {
      offset += minutes * 60_000
    },
    nextMorning() {
      day = day.add({ days: 1 })
      writeFileSync(join(briefs, 'regatta', `${day}.md`), articleOf(day))
      show(momentOf(day, STARTED_AT))
    },
    count: () => countArrivals(store, loopback.accepted, { ofSlot: daysTo, ofText: daysIn }),
    async close() {
      await store.close()
      await loopback.close()
    },
  }

  async function live(death: ServeDeath | null): Promise<ServeLife> {
    const begins = performance.now()
    const child = spawn(process.execPath, ['--import', CLOCK, MAIN, 'serve'], {
      // Where no .env file of ours is read.
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...{ PATH: process.env.PATH, NODE_COMPILE_CACHE: join(tmpdir(), 'daybook-campaign-cache') },
        ...{ SOAK_CLOCK: String(now().epochMilliseconds), LOG_LEVEL: 'error' },
        ...{ DAYBOOK_DB: file, DAYBOOK_BRIEFS: briefs },
        ...{ DISCORD_TOKEN, DISCORD_API_URL: loopback.discordUrl },
        ...{ TELEGRAM_TOKEN, TELEGRAM_API_URL: loopback.telegramUrl },
      },
    })
    const exit = once(child, 'exit')
    let isOver = false
    let hasBegun = false
    // The greeting: it has its lock, and hears when it is told to stop.
    child.stdout.on('data', () => {
      hasBegun = true
    })
    const kill = () => void child.kill('SIGKILL')
    // It would deliver for ever.
    process.once('exit', kill)
    const count = { 'arrived, not accepted': 0, 'accepted, not answered': 0, answered: 0 }
    const diesAt = (what: keyof typeof count) => {
      if (isOver || ++count[what] !== Object(death).pass || death?.at !== what) return false
      kill()
      return true
    }
    loopback.onArrival = () => !diesAt('arrived, not accepted')
    loopback.onAccepted = () => diesAt('accepted, not answered')
    loopback.onAnswered = () => diesAt('answered')
    const timer = death?.at === 'time' ? setTimeout(kill, death.ms) : undefined
    const stopping = stopWhenDelivered()
    const [code, signal] = await exit
    isOver = true
    process.off('exit', kill)
    clearTimeout(timer)
    await stopping
    if (signal !== 'SIGKILL' && code !== 0)
      throw new Error(`the program ended with ${code ?? signal} (${JSON.stringify(death)})`)
    return { wasKilled: signal === 'SIGKILL', ms: performance.now() - begins }

    async function stopWhenDelivered(): Promise<void> {
      while (!isOver && !(hasBegun && (await isDelivered())))
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      if (!isOver) child.kill('SIGTERM')
    }
  }

  async function isDelivered(): Promise<boolean> {
    const { subscriptions, pending, sending } = await store.health(now())
    return subscriptions === 2 * chats && pending + sending + (await store.dueSubscriptions(now(), 1)).length === 0
  }
}

function chatsOf(count: number) {
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => [
    { platform: 'discord' as const, id: String(1_000 + i), isFixed: i % 2 === 0 },
    { platform: 'telegram' as const, id: String(-1_000 - i), isFixed: i % 2 === 0 },
  ])
}

function momentOf(date: Temporal.PlainDate, time: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant()
}

function regatta(chats: number): string {
  const schedule = chatsOf(chats)
    .filter(({ isFixed }) => isFixed)
    .map(({ platform, id }) => `  - {platform: ${platform}, chat: "${id}", cron: "0 8 * * *", zone: ${ZONE}}`)
  return `title: The regatta at Whitby
event: {name: the regatta, start: ${EVENT}, zone: ${ZONE}}
topic: {any: [regatta]}
sections: [countdown, changes, quotes, headlines, sources]
schedule:
${schedule.join('\n')}
`
}

function articleOf(day: Temporal.PlainDate): string {
  return `---
url: https://harbour.example/${day}
outlet: Harbour Post
title: The regatta, as seen on ${day}
published: ${day.subtract({ days: 1 })}
language: en
---
Another yacht has entered.

> "We sail on ${day}, whatever the wind" — Ana Reyes, skipper
`
}

/** What a digest says of the morning that it is of. */
function daysIn(text: string): string | undefined {
  return /(\d+) days(?:\*\*)? to the regatta/.exec(text)?.[1]
}

function daysTo(dueAt: string): string {
  const date = Temporal.Instant.from(dueAt).toZonedDateTimeISO(ZONE).toPlainDate()
  return String(date.until(EVENT, { largestUnit: 'days' }).days)
}
