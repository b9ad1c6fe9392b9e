/** What is due, and queueing what is made of it. */
import { Temporal } from 'temporal-polyfill'
import type {
  DigestToPublish,
  DueSubscription,
  MessagesToQueue,
  OutboxStore,
  StoredWatch,
  WatchedArticle,
} from '../outbox.ts'
import { CHAT_COLUMNS, type ChatRow, chatRows, PARKED, toChat } from './chats.ts'
import { type Database, immediate } from './database.ts'
import { drawLineNow } from './line.ts'
import { isNumber, those } from './lists.ts'
import { toIso } from './rows.ts'

type Publishing = Pick<
  OutboxStore,
  | 'dueSubscriptions'
  | 'planSubscriptions'
  | 'noteZoneData'
  | 'drawLine'
  | 'publishDigests'
  | 'articlesToWatch'
  | 'publishAlerts'
>

/** The order in which messages leave. */
export const LANES = ['reply', 'alert', 'digest'] as const

interface DueRow extends ChatRow {
  subscriptionId: number
  revision: number
  brief: string
  at: string | null
  days: string | null
  cron: string | null
  ownZone: string
  nextRunAt: number | null
  accountedUntil: number
  lastSlot: string | null
  through: number | null
  restoredAt: number | null
}

const DUE = `SELECT ${CHAT_COLUMNS}, s.id AS subscriptionId, s.revision, s.brief, s.at, s.days, s.cron,
  coalesce(s.zone, c.zone, 'UTC') AS ownZone, s.next_run_at AS nextRunAt, s.accounted_until AS accountedUntil,
  s.last_slot AS lastSlot, b.through,
  (SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'restored-at') AS restoredAt
  FROM subscription s JOIN chat c ON c.id = s.chat_id LEFT JOIN briefed b ON b.chat_id = c.id AND b.brief = s.brief`

export function dueStore(database: Database): Publishing {
  const { raw } = database
  const rowOf = chatRows(database)
  const unplanned = raw.prepare<unknown[], DueRow>(`${DUE} WHERE s.next_run_at IS NULL LIMIT ?`)
  const due = raw.prepare<unknown[], DueRow>(
    `${DUE} WHERE s.next_run_at <= ? ORDER BY s.next_run_at, s.chat_id LIMIT ?`,
  )
  const plan = raw.prepare('UPDATE subscription SET next_run_at = ? WHERE id = ? AND revision = ?')
  const current = raw.prepare<unknown[], number>('SELECT revision FROM subscription WHERE id = ?').pluck()
  const recorded = raw
    .prepare<unknown[], number>('SELECT count(*) FROM slot WHERE subscription_id = ? AND key = ?')
    .pluck()
  const insertSlot = raw.prepare(
    `INSERT INTO slot (subscription_id, chat_id, brief, key, due_at, status, reason, digest, composed_at)
    SELECT id, chat_id, brief, @key, @dueAt, @status, @reason, @digest, @composedAt FROM subscription WHERE id = @id`,
  )
  const moveOn = raw.prepare(
    `UPDATE subscription SET next_run_at = @nextRunAt, accounted_until = @accountedUntil, revision = revision + 1,
      last_slot = nullif(max(coalesce(last_slot, ''), coalesce(@lastSlot, '')), '') WHERE id = @id`,
  )
  const anyNews = raw.prepare(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM watch) AND (SELECT max(id) FROM article) >
      coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'watched-through'), 0)`,
  )
  const insertMessage = raw.prepare(
    `INSERT INTO message (chat_id, platform, lane, dedupe_key, digest, part, parts, about, watch_id, payload, plain, told, nonce,
      state, not_before, expires_at, created_at)
    VALUES (@chatId, @platform, @lane, @dedupeKey, @digest, @part, @parts, @about, @watch, @payload, @plain, @told,
      lower(hex(randomblob(12))), 'pending', @notBefore, @expiresAt, @now)
    ON CONFLICT (dedupe_key) DO NOTHING`,
  )

  return {
    async dueSubscriptions(now, limit) {
      // Half of it at most, so that what is due is not kept while all the others are planned.
      const toPlan = unplanned.all(Math.ceil(limit / 2))
      return [...toPlan, ...due.all(now.epochMilliseconds, limit - toPlan.length)].map(toDue)
    },

    async planSubscriptions(plans) {
      immediate(database, () => {
        for (const { id, revision, nextRunAt } of plans) plan.run(nextRunAt.epochMilliseconds, id, revision)
      })
    },

    async noteZoneData(version) {
      immediate(database, () => {
        const { changes } = raw
          .prepare(
            `INSERT INTO setting (key, value) VALUES ('zone-data', ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
          )
          .run(version)
        if (changes > 0) raw.prepare('UPDATE subscription SET next_run_at = NULL, revision = revision + 1').run()
      })
    },

    async drawLine(now) {
      return Temporal.Instant.fromEpochMilliseconds(
        immediate(database, () => drawLineNow(database, now.epochMilliseconds)),
      )
    },

    async publishDigests(digests, now) {
      return immediate(database, () => digests.filter((digest) => publish(digest, now.epochMilliseconds)).length)
    },

    async articlesToWatch(limit) {
      if (anyNews.get() === undefined) return { articles: [], watches: [] }
      const watches = raw
        .prepare<unknown[], ChatRow & { watchId: number; words: string; watchedSince: number; feeds: string }>(
          `SELECT ${CHAT_COLUMNS}, w.id AS watchId, w.words, w.created_at AS watchedSince,
            (SELECT json_group_array(feed_id) FROM feed_chat f WHERE f.chat_id = c.id) AS feeds FROM watch w JOIN chat c ON c.id = w.chat_id`,
        )
        .all()
        .map(
          (row): StoredWatch => ({
            id: row.watchId,
            words: row.words,
            createdAt: toIso(row.watchedSince),
            chat: toChat(row),
            feeds: those(JSON.parse(row.feeds), isNumber),
          }),
        )
      if (watches.length === 0) return { articles: [], watches }
      const articles = raw
        .prepare<unknown[], Omit<WatchedArticle, 'storedAt'> & { storedAt: number }>(
          `SELECT a.id, a.title, a.text, o.name AS outlet, a.published, a.stored_at AS storedAt,
            a.only_of_feed AS onlyOfFeed FROM article a LEFT JOIN outlet o ON o.id = a.outlet_id
          WHERE a.id > coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'watched-through'), 0)
            AND a.origin <> 'brief'
            -- What a feed listed before anyone asked for it is no news.
            AND NOT EXISTS (SELECT 1 FROM article_story t WHERE t.article_id = a.id AND t.is_history = 1)
            -- A restored backup does not know what it had told: only what is published since counts as news.
            AND a.sort_at > coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'restored-at'), 0)
          ORDER BY a.id LIMIT ?`,
        )
        .all(limit)
        .map(({ storedAt, ...rest }): WatchedArticle => ({ ...rest, storedAt: toIso(storedAt) }))
      return { articles, watches }
    },

    async publishAlerts(alerts, through, now) {
      immediate(database, () => {
        for (const alert of alerts) queue(alert, alert.dedupeKey, now.epochMilliseconds)
        raw
          .prepare(
            `INSERT INTO setting (key, value) VALUES ('watched-through', ?)
            ON CONFLICT (key) DO UPDATE SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))`,
          )
          .run(String(through))
      })
    },
  }

  function publish({ subscriptions, messages, composedAt }: DigestToPublish, now: number): boolean {
    const unchanged = subscriptions.every(
      ({ id, revision, slots }) =>
        current.get(id) === revision && slots.every(({ key }) => recorded.get(id, key) === 0),
    )
    if (!unchanged) return false
    const digest = messages?.dedupeKey ?? null
    for (const { id, slots, nextRunAt, accountedUntil } of subscriptions) {
      for (const { key, dueAt, status, reason } of slots)
        insertSlot.run({
          ...{ id, key, status, reason, dueAt: dueAt.epochMilliseconds, composedAt: composedAt.epochMilliseconds },
          digest: status === 'queued' ? digest : null,
        })
      moveOn.run({
        ...{ id, nextRunAt: nextRunAt.epochMilliseconds, accountedUntil: accountedUntil.epochMilliseconds },
        lastSlot: slots.at(-1)?.key ?? null,
      })
    }
    if (messages) queue(messages, messages.dedupeKey, now)
    return true
  }

  function queue(messages: MessagesToQueue, digest: string, now: number): void {
    const chat = rowOf(messages.chat)
    // Forgotten meanwhile.
    if (!chat) return
    for (const [part, { payload, plain }] of messages.parts.entries())
      insertMessage.run({
        ...{ chatId: chat.id, platform: chat.platform, lane: LANES.indexOf(messages.lane), digest, part, now },
        ...{ dedupeKey: `${messages.dedupeKey}#${part}`, parts: messages.parts.length, about: messages.about },
        ...{
          watch: messages.watch,
          payload: JSON.stringify(payload),
          plain: JSON.stringify(plain),
          told: part === 0 && messages.told ? JSON.stringify(messages.told) : null,
        },
        notBefore: chat.suspendedAt === null ? messages.notBefore.epochMilliseconds : PARKED,
        expiresAt: messages.expiresAt.epochMilliseconds,
      })
  }
}

function toDue(row: DueRow): DueSubscription {
  return {
    id: row.subscriptionId,
    ...{ revision: row.revision, brief: row.brief, at: row.at, days: row.days, cron: row.cron },
    chat: toChat(row),
    zone: row.ownZone,
    nextRunAt: row.nextRunAt === null ? null : toIso(row.nextRunAt),
    accountedUntil: toIso(row.accountedUntil),
    lastSlot: row.lastSlot,
    briefedThrough: row.through === null ? null : toIso(row.through),
    restoredAt: row.restoredAt === null ? null : toIso(row.restoredAt),
  }
}
