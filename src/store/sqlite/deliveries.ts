/** Messages as people who ask after them see them, and sending them again by hand. */
import type { Delivery, MessageState, Platform } from '../chats.ts'
import type { OutboxStore } from '../outbox.ts'
import { type Database, immediate } from './database.ts'
import { holdRows } from './holds.ts'
import { toIso } from './rows.ts'

type Telling = Pick<OutboxStore, 'deliveries' | 'resendMessage' | 'dropMessage' | 'health' | 'prune'>

export interface DeliveryRow {
  id: number
  platform: Platform
  chat: string
  state: MessageState
  about: string
  part: number
  parts: number
  attempts: number
  notBefore: number
  createdAt: number
  settledAt: number | null
  error: string | null
}

/** Columns of `message m` with its `chat c`. */
export const DELIVERY_COLUMNS = `m.id, m.platform, c.platform_id AS chat, m.state, m.about, m.part, m.parts, m.attempts,
  m.not_before AS notBefore, m.created_at AS createdAt, m.settled_at AS settledAt, m.error`

/** A message that is sent again by hand is of use for this long. */
const RESEND_WINDOW_MS = 6 * 60 * 60 * 1000

const SETTLED = "'sent', 'uncertain', 'dead', 'expired', 'cancelled'"
/** Each read off an index that holds nothing else: the messages themselves are long. */
const COUNTS = `SELECT state, count(*) AS count FROM message WHERE settled_at IS NOT NULL AND state IN (${SETTLED}) GROUP BY state
  UNION ALL SELECT state, count(*) FROM message WHERE state IN ('claimed', 'sending') GROUP BY state
  UNION ALL SELECT 'pending', count(*) FROM message WHERE state = 'pending'`

/** A herd is written within this. */
const OVERDUE_MS = 60_000

export function deliveryStore(database: Database): Telling {
  const { raw } = database
  const oldMessages = raw.prepare(
    `DELETE FROM message WHERE id IN (SELECT id FROM message WHERE state IN (${SETTLED}) AND settled_at < @before LIMIT @limit)`,
  )
  const oldSlots = raw.prepare(
    `DELETE FROM slot WHERE id IN (SELECT id FROM slot WHERE due_at < @before
      AND NOT EXISTS (SELECT 1 FROM message WHERE digest = slot.digest) LIMIT @limit)`,
  )

  return {
    async deliveries({ states, limit }) {
      return raw
        .prepare<unknown[], DeliveryRow>(
          `SELECT ${DELIVERY_COLUMNS} FROM message m JOIN chat c ON c.id = m.chat_id
          WHERE @states IS NULL OR m.state IN (SELECT value FROM json_each(@states)) ORDER BY m.id DESC LIMIT @limit`,
        )
        .all({ states: states ? JSON.stringify(states) : null, limit })
        .map(toDelivery)
    },

    async resendMessage(id, now) {
      return immediate(database, () => resendNow(database, [id], now.epochMilliseconds) > 0)
    },

    async dropMessage(id, now) {
      return immediate(
        database,
        () =>
          raw
            .prepare(
              "UPDATE message SET state = 'cancelled', settled_at = ? WHERE id = ? AND state NOT IN ('sending', 'sent', 'cancelled')",
            )
            .run(now.epochMilliseconds, id).changes > 0,
      )
    },

    async health(now) {
      const counts = new Map(
        raw
          .prepare<unknown[], { state: MessageState; count: number }>(COUNTS)
          .all()
          .map(({ state, count }) => [state, count]),
      )
      const number = (sql: string) => Number(raw.prepare(sql).pluck().get())
      const time = (sql: string, ...values: unknown[]) => {
        const ms = raw
          .prepare(sql)
          .pluck()
          .get(...values)
        return typeof ms === 'number' ? toIso(ms) : null
      }
      return {
        pending: (counts.get('pending') ?? 0) + (counts.get('claimed') ?? 0),
        sending: counts.get('sending') ?? 0,
        uncertain: counts.get('uncertain') ?? 0,
        dead: counts.get('dead') ?? 0,
        expired: counts.get('expired') ?? 0,
        sent: counts.get('sent') ?? 0,
        oldestUndelivered: time(
          "SELECT min(created_at) FROM message WHERE state IN ('pending', 'claimed', 'sending') AND not_before <= ?",
          now.epochMilliseconds,
        ),
        overdueSince: time(
          'SELECT min(next_run_at) FROM subscription WHERE next_run_at <= ?',
          now.epochMilliseconds - OVERDUE_MS,
        ),
        lastSentAt: time("SELECT max(settled_at) FROM message WHERE state = 'sent' AND settled_at IS NOT NULL"),
        lastArticleAt: time('SELECT stored_at FROM article ORDER BY id DESC LIMIT 1'),
        subscriptions: number('SELECT count(*) FROM subscription'),
        watches: number('SELECT count(*) FROM watch'),
        suspendedChats: number('SELECT count(*) FROM chat WHERE suspended_at IS NOT NULL'),
        holds: holdRows(database),
      }
    },

    async prune(before, limit) {
      const old = { before: before.epochMilliseconds, limit }
      return immediate(database, () => oldMessages.run(old).changes + oldSlots.run(old).changes)
    },
  }
}

/** Inside a transaction: what may be sent again is pending, in the order it had. Gives how many. */
export function resendNow({ raw }: Database, ids: number[], now: number): number {
  return raw
    .prepare(
      `UPDATE message SET state = 'pending', lane = 0, not_before = @now, expires_at = @until, attempts = 0, unsure = 0,
        first_sent_at = NULL, settled_at = NULL, error = NULL, lease_until = 0
      WHERE id IN (SELECT value FROM json_each(@ids)) AND state IN ('uncertain', 'dead', 'expired')`,
    )
    .run({ ids: JSON.stringify(ids), now, until: now + RESEND_WINDOW_MS }).changes
}

export function toDelivery({ notBefore, createdAt, settledAt, ...rest }: DeliveryRow): Delivery {
  return {
    ...rest,
    // A parked message waits for its chat, not for a moment.
    notBefore: toIso(Math.min(notBefore, LATEST_DATE)),
    createdAt: toIso(createdAt),
    settledAt: settledAt === null ? null : toIso(settledAt),
  }
}

/** The last moment that a JavaScript Date holds. */
const LATEST_DATE = 8_640_000_000_000_000
