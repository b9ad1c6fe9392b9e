/** What both halves of bench:delivery run on: files full of subscribed chats, and a brief that has had news. */
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { pino } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { digestComposer } from '../src/cli/delivering.ts'
import { openSession, type Session } from '../src/cli/session.ts'
import { partsOf } from '../src/deliver/parts.ts'
import type { ComposeDigest } from '../src/deliver/publish.ts'
import { openLog } from '../src/log.ts'
import type { Platform } from '../src/store/chats.ts'

export const MIDNIGHT = Temporal.Instant.from('2026-01-10T00:00:00Z')
export const silent = pino({ level: 'silent' })
/** Articles of the brief, with quotes; of these so many since yesterday's digest. */
const ARTICLES = 200
const NEW_ARTICLES = 12
/** Yesterday's digests were composed over so many seconds, and each chat's "new" begins there. */
const BEGINNINGS = 60
const BRIEF = 'parade'

export interface Rule {
  zone: string
  at: string
}

/** A file with `count` chats that are subscribed to the brief, each of which had a digest the day before. */
export async function openWorld(
  folder: string,
  name: string,
  { count, platform, ruleOf }: { count: number; platform: Platform; ruleOf: (i: number) => Rule },
): Promise<Session & { file: string }> {
  const file = join(folder, name)
  const log = openLog({ level: 'error', isWatched: true, secrets: [], write: (line) => process.stderr.write(line) })
  const session = await openSession({ db: file, briefs: 'briefs', log, now: undefined })
  for (let i = 0; i < ARTICLES; i++) await session.store.recordArticle(article(i), storedAt(i))
  fill(file, count, platform, ruleOf)
  return { ...session, file }
}

/** The program's own composing, and the seconds of CPU that it took, with rendering. */
export function timedComposer(session: Session): { compose: ComposeDigest; seconds: () => number } {
  const composer = digestComposer(session)
  let seconds = 0
  return {
    async compose(order, now) {
      let document: Awaited<ReturnType<ComposeDigest>> = null
      seconds += await cpu(async () => {
        document = await composer(order, now)
        // What is rendered here is not rendered again when it is published.
        if (document) partsOf(order.chat.platform, document)
      })
      return document
    },
    seconds: () => seconds,
  }
}

/** What a simple bot does for each chat. */
export async function plainDigest(compose: ComposeDigest, platform: 'discord' | 'telegram'): Promise<unknown[]> {
  const chat = { platform, id: '1', kind: 'group', title: null, zone: 'UTC', quiet: null } as const
  const since = MIDNIGHT.subtract({ hours: 16 })
  const now = MIDNIGHT.add({ hours: 8 })
  const document = await compose(
    {
      chat: { ...chat, whenNothingNew: 'say-so', suspended: null },
      briefs: [{ brief: BRIEF, dueAt: now, since }],
      storedBy: now,
      lateSince: null,
      missed: [],
    },
    now,
  )
  if (document === null) throw new Error('a digest was expected')
  return partsOf(platform, document).map(({ payload }) => payload)
}

export async function cpu(act: () => Promise<unknown>): Promise<number> {
  const from = process.threadCpuUsage()
  await act()
  const { user, system } = process.threadCpuUsage(from)
  return (user + system) / 1e6
}

/** Straight into the tables: how chats come there is not measured. */
function fill(file: string, count: number, platform: Platform, ruleOf: (i: number) => Rule): void {
  const raw = new Sqlite(file)
  const at = MIDNIGHT.epochMilliseconds
  const chat = raw.prepare("INSERT INTO chat (platform, platform_id, kind, created_at) VALUES (?, ?, 'group', ?)")
  const subscription = raw.prepare(
    "INSERT INTO subscription (chat_id, brief, at, days, zone, accounted_until, created_at) VALUES (?, ?, ?, '1234567', ?, ?, ?)",
  )
  const briefed = raw.prepare('INSERT INTO briefed (chat_id, brief, through) VALUES (?, ?, ?)')
  const yesterday = MIDNIGHT.subtract({ hours: 16 }).epochMilliseconds
  raw.transaction(() => {
    for (let i = 0; i < count; i++) {
      const { lastInsertRowid } = chat.run(platform, String(platform === 'telegram' ? -1_000 - i : 1_000 + i), at)
      const { at: time, zone } = ruleOf(i)
      subscription.run(lastInsertRowid, BRIEF, time, zone, at, at)
      briefed.run(lastInsertRowid, BRIEF, yesterday + Math.floor((i * BEGINNINGS) / count) * 1_000)
    }
  })()
  raw.close()
}

/** One an hour; the newest are of this night. */
function storedAt(i: number): Temporal.Instant {
  return i < ARTICLES - NEW_ARTICLES
    ? MIDNIGHT.subtract({ hours: 24 + ARTICLES - i })
    : MIDNIGHT.subtract({ hours: ARTICLES - i })
}

const SPEAKERS = ['Ines Marchetti', 'Tomas Reyk', 'Greta Lindqvist', 'Olaf Brandt', 'Aiko Mori', 'Samir Haddad']

function article(i: number): Parameters<Session['store']['recordArticle']>[0] {
  const speaker = SPEAKERS[i % SPEAKERS.length] ?? ''
  const said = `We have room for guest number ${i}, and for ${i + 2} more who did not write to us in time.`
  const lead = `The harbour office told of its plans for quay ${i}. `
  const text = `${lead}“${said}” ${speaker} said. Boats are to arrive on the tide of day ${i}, weather permitting.`
  const start = lead.length + 1
  const quote = {
    start,
    end: start + said.length,
    text: said,
    speaker,
    mention: null,
    cue: null,
    role: null,
    via: null,
  }
  return {
    ...{ url: `https://herald.example/${i}`, outlet: `Herald ${i % 7}`, title: `Quay ${i} gets ready`, byline: null },
    ...{ published: storedAt(i).toString(), language: 'en', text, origin: 'feed' },
    summary: { text: `${lead}Boats are to arrive on the tide of day ${i}.`, by: 'extracted' },
    ...{ contentKey: `bench ${i}`, briefs: [BRIEF], topicVersion: '1' },
    quotes: [{ ...quote, confidence: 0.9 }],
    ...{ people: [], attendance: [], eventReports: [], facts: [], dates: [], extractorVersion: 1 },
  }
}
