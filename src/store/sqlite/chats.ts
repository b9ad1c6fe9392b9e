import { ReaderError } from '../../errors.ts'
import type { ChatKey, ChatStore, ChatToRecord, StoredChat } from '../chats.ts'
import { searchPhrases } from '../words.ts'
import { type Database, immediate } from './database.ts'
import { dropUnwanted } from './feed-wants.ts'
import { toIso } from './rows.ts'

type Settings = Pick<
  ChatStore,
  | 'chat'
  | 'sawChat'
  | 'setZone'
  | 'setQuietHours'
  | 'setWhenNothingNew'
  | 'watch'
  | 'unwatch'
  | 'watchesOf'
  | 'privacyOf'
  | 'forgetChat'
>

/** Where a row waits that nothing may be tried for until its chat lets us in again. */
export const PARKED = Number.MAX_SAFE_INTEGER

/** More than anyone reads alerts for; each is held against every new article. */
const MOST_WATCHES = 50

export interface ChatRow {
  id: number
  platform: StoredChat['platform']
  platformId: string
  kind: StoredChat['kind']
  title: string | null
  zone: string | null
  quietFrom: string | null
  quietTo: string | null
  whenNothingNew: StoredChat['whenNothingNew']
  suspendedAt: number | null
  suspendedFor: string | null
  createdAt: number
}

/** Columns of `chat c`, for rows that `toChat` reads. */
export const CHAT_COLUMNS = `c.id, c.platform, c.platform_id AS platformId, c.kind, c.title, c.zone, c.quiet_from AS quietFrom,
  c.quiet_to AS quietTo, c.when_nothing_new AS whenNothingNew, c.suspended_at AS suspendedAt, c.suspended_for AS suspendedFor,
  c.created_at AS createdAt`

export function chatStore(database: Database): Settings {
  const { raw } = database
  const rowOf = chatRows(database)
  const replan = raw.prepare(
    'UPDATE subscription SET next_run_at = NULL, revision = revision + 1 WHERE chat_id = ? AND cron IS NULL',
  )

  return {
    async chat(key) {
      const row = rowOf(key)
      return row && toChat(row)
    },

    async sawChat(chat, now) {
      const row = rowOf(chat)
      if (!row) return
      if (row.kind === chat.kind && row.title === chat.title && row.suspendedAt === null) return
      immediate(database, () => {
        ensureChat(database, chat, now.epochMilliseconds)
        resumeNow(database, row.id, now.epochMilliseconds)
      })
    },

    async setZone(chat, zone, now) {
      const at = now.epochMilliseconds
      immediate(database, () => {
        const id = ensureChat(database, chat, at)
        raw.prepare('UPDATE chat SET zone = ? WHERE id = ?').run(zone, id)
        raw
          .prepare(
            `UPDATE subscription SET next_run_at = NULL, revision = revision + 1, accounted_until = max(accounted_until, ?)
            WHERE chat_id = ? AND zone IS NULL AND cron IS NULL`,
          )
          .run(at, id)
      })
    },

    async setQuietHours(chat, quiet, now) {
      immediate(database, () => {
        const id = ensureChat(database, chat, now.epochMilliseconds)
        raw
          .prepare('UPDATE chat SET quiet_from = ?, quiet_to = ? WHERE id = ?')
          .run(quiet?.from ?? null, quiet?.to ?? null, id)
        replan.run(id)
      })
    },

    async setWhenNothingNew(chat, choice, now) {
      immediate(database, () => {
        const id = ensureChat(database, chat, now.epochMilliseconds)
        raw.prepare('UPDATE chat SET when_nothing_new = ? WHERE id = ?').run(choice, id)
      })
    },

    async watch(chat, words, now) {
      const folded = watchedWords(words)
      if (folded === '') throw new ReaderError('There is no word in that to watch for.')
      return immediate(database, () => {
        const id = ensureChat(database, chat, now.epochMilliseconds)
        const count = raw.prepare('SELECT count(*) FROM watch WHERE chat_id = ?').pluck().get(id)
        if (Number(count) >= MOST_WATCHES)
          throw new ReaderError(`There are ${MOST_WATCHES} watches here already. End one with /unwatch first.`)
        const first = raw.prepare('SELECT count(*) FROM watch').pluck().get() === 0
        // With nobody watching, articles were not looked at: the first watch is for those to come.
        if (first)
          raw
            .prepare(
              `INSERT INTO setting (key, value) VALUES ('watched-through', (SELECT coalesce(max(id), 0) FROM article))
              ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
            )
            .run()
        const { changes } = raw
          .prepare('INSERT INTO watch (chat_id, words, folded, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
          .run(id, words.trim(), folded, now.epochMilliseconds)
        return changes > 0
      })
    },

    async unwatch(chat, words) {
      return immediate(database, () => {
        const chatId = rowOf(chat)?.id ?? 0
        const ended = raw
          .prepare<unknown[], { id: number; words: string }>(
            `DELETE FROM watch WHERE chat_id = ? AND (? IS NULL OR folded = ?) RETURNING id, words`,
          )
          .all(chatId, words, words === null ? null : watchedWords(words))
        for (const { id } of ended)
          raw
            .prepare(
              `UPDATE message INDEXED BY message_held SET state = 'cancelled', settled_at = created_at
              WHERE chat_id = ? AND watch_id = ? AND state IN ('pending', 'claimed', 'sending') AND state <> 'sending'`,
            )
            .run(chatId, id)
        return ended.map((watch) => watch.words).sort()
      })
    },

    async watchesOf(chat) {
      return raw
        .prepare<unknown[], string>('SELECT words FROM watch WHERE chat_id = ? ORDER BY folded')
        .pluck()
        .all(rowOf(chat)?.id ?? 0)
    },

    async privacyOf(key) {
      const row = rowOf(key)
      if (!row) return undefined
      const count = (table: string) =>
        Number(raw.prepare(`SELECT count(*) FROM ${table} WHERE chat_id = ?`).pluck().get(row.id))
      return {
        chat: toChat(row),
        since: toIso(row.createdAt),
        subscriptions: count('subscription'),
        watches: count('watch'),
        feeds: count('feed_chat'),
        messages: count('message'),
        slots: count('slot'),
      }
    },

    async forgetChat({ platform, id }) {
      return immediate(database, () => {
        const row = rowOf({ platform, id })
        const followed = raw.prepare<unknown[], number>('SELECT feed_id FROM feed_chat WHERE chat_id = ?').pluck()
        const feeds = followed.all(row?.id ?? 0)
        const { changes } = raw.prepare('DELETE FROM chat WHERE platform = ? AND platform_id = ?').run(platform, id)
        for (const feed of feeds) dropUnwanted(database, feed)
        return changes > 0
      })
    },
  }
}

export function chatRows({ raw }: Database): (key: ChatKey) => ChatRow | undefined {
  const one = raw.prepare<unknown[], ChatRow>(
    `SELECT ${CHAT_COLUMNS} FROM chat c WHERE c.platform = ? AND c.platform_id = ?`,
  )
  return ({ platform, id }) => one.get(platform, id)
}

/** Inside a transaction: the chat's row, made where there is none, with what it is called now. */
export function ensureChat({ raw }: Database, chat: ChatToRecord, now: number): number {
  const id = raw
    .prepare<unknown[], number>(
      `INSERT INTO chat (platform, platform_id, kind, title, created_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (platform, platform_id) DO UPDATE SET kind = excluded.kind, title = coalesce(excluded.title, title)
      RETURNING id`,
    )
    .pluck()
    .get(chat.platform, chat.id, chat.kind, chat.title, now)
  if (id === undefined) throw new Error('a chat was not stored')
  return id
}

/** Inside a transaction: what is parked for a chat is due again. */
export function resumeNow({ raw }: Database, chatId: number, now: number): void {
  raw.prepare('UPDATE chat SET suspended_at = NULL, suspended_for = NULL WHERE id = ?').run(chatId)
  raw
    .prepare("UPDATE message SET not_before = ? WHERE chat_id = ? AND state = 'pending' AND not_before = ?")
    .run(now, chatId, PARKED)
}

export function toChat(row: ChatRow): StoredChat {
  return {
    platform: row.platform,
    id: row.platformId,
    kind: row.kind,
    title: row.title,
    zone: row.zone,
    quiet: row.quietFrom === null || row.quietTo === null ? null : { from: row.quietFrom, to: row.quietTo },
    whenNothingNew: row.whenNothingNew,
    suspended:
      row.suspendedAt === null
        ? null
        : { since: toIso(row.suspendedAt), reason: row.suspendedFor ?? 'no reason given' },
  }
}

/** The same words in another case or order of spaces are the same watch. */
function watchedWords(words: string): string {
  return searchPhrases(words)
    .map((phrase) => phrase.join(' '))
    .sort()
    .join(' + ')
}
