/**
 * A week around a parade as three chats in three zones live it: the real store, scheduler, composer and renderer, a clock
 * that is moved, and platforms in memory. What they accepted is what people read.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { loadBriefs } from '../../src/briefs/load.ts'
import { syncBriefs } from '../../src/briefs/sync.ts'
import { composing } from '../../src/cli/delivering.ts'
import { answerLine } from '../../src/commands/answer.ts'
import type { Chat } from '../../src/commands/command.ts'
import { commands } from '../../src/commands/list.ts'
import { openDelivery } from '../../src/deliver/delivery.ts'
import { partsOf } from '../../src/deliver/parts.ts'
import { PUBLISH_THRESHOLD } from '../../src/extract/confidence.ts'
import { takeIn } from '../../src/ingest/intake.ts'
import { readArticle } from '../../src/ingest/read-article.ts'
import type { Sender } from '../../src/platforms/sender.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { unhurried } from '../deliver/unhurried.ts'
import { type Text, texts } from './articles.ts'
import { asRead } from './as-read.ts'

/** What stands in a chat, and when it came to stand there. */
export interface Line {
  chat: string
  at: Temporal.ZonedDateTime
  /** A line that somebody typed, or what the bot posted by itself. */
  asked: string | null
  text: string
}

interface Place extends Chat {
  zone: string
}

const seoul: Place = {
  ...{ platform: 'discord', id: '100', kind: 'group', title: 'Newsroom' },
  zone: 'Asia/Seoul',
}
const berlin: Place = {
  ...{ platform: 'telegram', id: '-200', kind: 'group', title: 'Desk' },
  zone: 'Europe/Berlin',
}
const newYork: Place = {
  ...{ platform: 'telegram', id: '300', kind: 'direct', title: null },
  zone: 'America/New_York',
}
const places = [seoul, berlin, newYork]

/** Every time of day that is subscribed to is a multiple of it. */
const STEP_MINUTES = 15
const START = '2025-08-26T18:00:00Z'
const END = '2025-09-04T17:00:00Z'

/** @returns everything that was read, in the order in which it came */
export async function simulateWeek(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-week-'))
  try {
    return await simulateIn(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function simulateIn(folder: string): Promise<Line[]> {
  let now = Temporal.Instant.from(START)
  const lines: Line[] = []
  const briefsFolder = join(folder, 'briefs')
  cpSync(new URL('./briefs', import.meta.url), briefsFolder, { recursive: true })
  const briefs = await loadBriefs(briefsFolder)
  const store = await openStore(join(folder, 'daybook.db'), { publishThreshold: PUBLISH_THRESHOLD })
  await syncBriefs(store, briefs, now)

  const read = (chat: Place, payload: unknown, asked: string | null) => {
    lines.push({
      chat: `${chat.platform}, ${chat.kind}, ${chat.zone}`,
      at: now.toZonedDateTimeISO(chat.zone),
      asked,
      text: asRead(payload, chat.zone),
    })
  }
  const senderOf = (platform: 'discord' | 'telegram'): Sender => ({
    platform,
    repeatableForMs: 0,
    async send({ chat: id, payload }) {
      const chat = places.find((each) => each.id === id)
      if (!chat) throw new Error(`a message to ${id}, which nobody knows`)
      read(chat, payload, null)
      return { status: 'sent', messageId: String(lines.length) }
    },
  })
  const start = () =>
    openDelivery({
      store,
      senders: [senderOf('discord'), senderOf('telegram')],
      ...composing({ store, briefs }),
      now: () => now,
      zoneData: '2025b',
      log: pino({ level: 'silent' }),
      pace: unhurried(),
    })
  let delivery: ReturnType<typeof start> | null = start()

  const say = async (chat: Place, line: string) => {
    const { zone: _, ...place } = chat
    const context = { store, briefs, chat: place, person: { id: 'ada', mayManage: true, locale: null }, now }
    const document = await answerLine(commands, line, context, (_id, _command, error) => {
      throw error
    })
    for (const { payload } of partsOf(chat.platform, document)) read(chat, payload, line)
  }
  const arrive = async ({ text, ...flags }: Text, isHistory = false) => {
    const article = await readArticle({ bytes: Buffer.from(text), name: 'article.txt', flags })
    await takeIn(
      { store, briefs: briefs.all() },
      { article, origin: 'feed', item: null, isHistory, addresses: [] },
      now,
    )
  }
  const poll = async (error: string | null) => {
    const [feed] = await store.feeds()
    if (!feed) throw new Error('the brief names no feed')
    const title = 'Baltic Courier'
    await store.settlePoll(
      feed.id,
      {
        ...{
          items: error ? null : [],
          error,
          nextPollAt: now.add({ minutes: 30 }),
          intervalMinutes: 30,
          movedTo: null,
        },
        ...{ etag: null, lastModified: null, title, link: null, language: null },
      },
      now,
    )
  }
  const quoteWith = async (words: string) => {
    const [quote] = await store.quotesToReview({ words, limit: 1 })
    if (!quote) throw new Error(`nobody says “${words}”`)
    return quote.id
  }
  const edit = async (file: string, from: string, to: string) => {
    const path = join(briefsFolder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
    await briefs.refresh()
    await syncBriefs(store, briefs, now)
  }

  /** In the order of their moments; those between two steps of the clock happen at their own. */
  const happenings: [string, () => Promise<void>][] = [
    ['2025-08-26T18:00:00Z', () => arrive(texts.speaker, true)],
    ['2025-08-26T18:00:00Z', () => arrive(texts.crews, true)],
    ['2025-08-26T18:00:00Z', () => poll(null)],
    ['2025-08-26T18:05:00Z', () => say(seoul, '/subscribe parade 08:00 daily Seoul')],
    ['2025-08-26T18:05:00Z', () => say(seoul, '/quiet 23:00 07:00')],
    ['2025-08-26T18:06:00Z', () => say(berlin, '/timezone Berlin')],
    ['2025-08-26T18:06:00Z', () => say(berlin, '/subscribe parade 18:30 weekdays')],
    ['2025-08-26T18:06:00Z', () => say(berlin, '/subscribe ferries 18:30 weekdays')],
    ['2025-08-26T18:07:00Z', () => say(newYork, '/subscribe parade 7:15am mon,wed,thu New York')],
    ['2025-08-26T18:07:00Z', () => say(newYork, '/quiet 21:00 08:00')],
    ['2025-08-26T18:08:00Z', () => say(newYork, '/watch prabowo')],
    ['2025-08-28T03:00:00Z', () => arrive(texts.guests)],
    ['2025-08-28T03:40:00Z', () => arrive(texts.guestsInLagoon)],
    ['2025-08-28T05:20:00Z', () => arrive(texts.guestsInMirror)],
    ['2025-08-28T07:00:00Z', () => say(berlin, '/sources parade 2')],
    ['2025-08-28T15:00:00Z', () => arrive(texts.accepts)],
    ['2025-08-29T08:10:00Z', () => arrive(texts.crossing)],
    [
      '2025-08-29T09:00:00Z',
      async () => void (await store.fixQuote(await quoteWith('music'), { speaker: 'Nora Falk', by: 'eva' }, now)),
    ],
    ['2025-08-29T12:00:00Z', () => poll('no answer within 20 seconds')],
    ['2025-08-29T20:00:00Z', () => arrive(texts.rumour)],
    ['2025-08-30T01:00:00Z', () => say(seoul, '/sources parade 2')],
    ['2025-08-30T18:00:00Z', () => arrive(texts.cancels)],
    ['2025-08-30T18:20:00Z', () => arrive(texts.cancelsInMirror)],
    ['2025-08-30T20:00:00Z', () => stop()],
    ['2025-08-31T02:00:00Z', () => run()],
    ['2025-08-31T10:00:00Z', () => arrive(texts.rehearsal)],
    ['2025-08-31T12:30:00Z', () => arrive(texts.numbers)],
    [
      '2025-09-01T14:00:00Z',
      async () => void (await store.hideQuote(await quoteWith('kitchen river lorries'), 'eva', now)),
    ],
    ['2025-09-01T14:30:00Z', () => edit('ferries.yaml', '2025-09-05T10:00', '2025-09-08T10:00')],
    ['2025-09-01T15:00:00Z', () => stop()],
    ['2025-09-02T01:00:00Z', () => run()],
    [
      '2025-09-02T05:00:00Z',
      async () => {
        const [rumour] = (await store.articles({ brief: 'parade', limit: 50 }, now)).filter(
          ({ url }) => url === texts.rumour.url,
        )
        if (rumour) await store.retractArticle(rumour.id, 'the page is gone (410)', now)
      },
    ],
    ['2025-09-02T06:00:00Z', () => poll(null)],
    ['2025-09-02T07:00:00Z', () => say(berlin, '/status')],
    ['2025-09-02T08:00:00Z', () => arrive(texts.numbersCorrected)],
    ['2025-09-02T09:30:00Z', () => arrive(texts.offer)],
    ['2025-09-02T20:00:00Z', () => say(newYork, '/digest')],
    ['2025-09-03T04:40:00Z', () => arrive(texts.marched)],
    ['2025-09-04T14:00:00Z', () => say(newYork, '/brief parade')],
  ]

  try {
    const left = happenings.map(([at, act]) => ({ at: Temporal.Instant.from(at), act }))
    while (Temporal.Instant.compare(now, END) < 0) {
      for (let next = left[0]; next && Temporal.Instant.compare(next.at, now) <= 0; next = left[0]) {
        left.shift()
        await next.act()
      }
      await tick()
      const step = nextStep(now)
      const happening = left[0]?.at ?? step
      now = Temporal.Instant.compare(happening, step) < 0 ? happening : step
    }
    return lines
  } finally {
    await store.close()
  }

  /** What is due now, and what has its place a little later: 08:00 is spread over a minute. */
  async function tick(): Promise<void> {
    const then = now
    for (const seconds of [0, 20, 40, 60]) {
      now = then.add({ seconds })
      await delivery?.tick()
      await delivery?.settled()
    }
    now = then
  }

  async function stop(): Promise<void> {
    delivery = null
  }

  async function run(): Promise<void> {
    delivery = start()
  }
}

function nextStep(now: Temporal.Instant): Temporal.Instant {
  const ms = STEP_MINUTES * 60_000
  return Temporal.Instant.fromEpochMilliseconds((Math.floor(now.epochMilliseconds / ms) + 1) * ms)
}

/** For people: a chat after the other, each message under its local time. */
export function printed(lines: readonly Line[]): string {
  return [...Map.groupBy(lines, ({ chat }) => chat)]
    .map(([chat, mine]) => {
      const messages = mine.map(({ at, asked, text }) => {
        const day = at.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
        const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
        return `--- ${day}, ${time}${asked === null ? '' : `, somebody types ${asked}`}\n\n${text}\n`
      })
      return `=== ${chat}\n\n${messages.join('\n')}`
    })
    .join('\n')
}
