import type { ChatStore, Delivery, SlotTold, Subscription } from '../chats.ts'
import { chatRows, ensureChat, resumeNow } from './chats.ts'
import { type Database, immediate } from './database.ts'
import { DELIVERY_COLUMNS, type DeliveryRow, resendNow, toDelivery } from './deliveries.ts'
import { toIso } from './rows.ts'

type Subscribing = Pick<
  ChatStore,
  | 'subscribe'
  | 'unsubscribe'
  | 'subscriptionsOf'
  | 'recordSchedules'
  | 'deliveriesOf'
  | 'slotsOf'
  | 'uncertainOf'
  | 'resend'
  | 'briefedThrough'
>

interface SubscriptionRow {
  id: number
  brief: string
  at: string
  days: string
  zone: string | null
  effectiveZone: string
  accountedUntil: number
  lastSlot: string | null
  createdAt: number
}

const SUBSCRIPTIONS = `SELECT s.id, s.brief, s.at, s.days, s.zone, coalesce(s.zone, c.zone, 'UTC') AS effectiveZone,
  s.accounted_until AS accountedUntil, s.last_slot AS lastSlot, s.created_at AS createdAt
  FROM subscription s JOIN chat c ON c.id = s.chat_id WHERE s.cron IS NULL`

export function subscriptionStore(database: Database): Subscribing {
  const { raw } = database
  const rowOf = chatRows(database)
  const idOf = (key: Parameters<typeof rowOf>[0]) => rowOf(key)?.id ?? 0

  return {
    async subscribe(chat, { brief, at, days, zone }, now) {
      return immediate(database, () => {
        const time = now.epochMilliseconds
        const chatId = ensureChat(database, chat, time)
        resumeNow(database, chatId, time)
        const old = one(chatId, brief)
        const status = !old ? 'new' : old.at === at && old.days === days && old.zone === zone ? 'same' : 'changed'
        if (status === 'new')
          raw
            .prepare(
              'INSERT INTO subscription (chat_id, brief, at, days, zone, accounted_until, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
            )
            .run(chatId, brief, at, days, zone, time, time)
        if (status === 'changed')
          raw
            .prepare(
              `UPDATE subscription SET at = ?, days = ?, zone = ?, next_run_at = NULL, revision = revision + 1,
              accounted_until = max(accounted_until, ?) WHERE chat_id = ? AND brief = ? AND cron IS NULL`,
            )
            .run(at, days, zone, time, chatId, brief)
        const row = one(chatId, brief)
        if (!row) throw new Error('a subscription was not stored')
        return { status, subscription: toSubscription(row) }
      })
    },

    async unsubscribe(chat, brief, now) {
      return immediate(database, () => {
        const ended = raw
          .prepare<unknown[], { id: number; brief: string }>(
            'SELECT id, brief FROM subscription WHERE chat_id = ? AND cron IS NULL AND (? IS NULL OR brief = ?) ORDER BY brief',
          )
          .all(idOf(chat), brief, brief)
        endSubscriptions(
          database,
          ended.map(({ id }) => id),
          now.epochMilliseconds,
        )
        return ended.map((subscription) => subscription.brief)
      })
    },

    async subscriptionsOf(chat) {
      return raw
        .prepare<unknown[], SubscriptionRow>(`${SUBSCRIPTIONS} AND s.chat_id = ? ORDER BY s.brief`)
        .all(idOf(chat))
        .map(toSubscription)
    },

    async recordSchedules(schedules, now) {
      immediate(database, () => {
        const time = now.epochMilliseconds
        const kept: number[] = []
        for (const { brief, platform, chat, cron, zone } of schedules) {
          const known = rowOf({ platform, id: chat })
          const chatId = known?.id ?? ensureChat(database, { platform, id: chat, kind: 'group', title: null }, time)
          const id = raw
            .prepare<unknown[], number>(
              `INSERT INTO subscription (chat_id, brief, cron, zone, accounted_until, created_at) VALUES (?, ?, ?, ?, ?, ?)
              ON CONFLICT (chat_id, brief, cron) DO UPDATE SET zone = excluded.zone,
                next_run_at = CASE WHEN zone IS excluded.zone THEN next_run_at END,
                accounted_until = CASE WHEN zone IS excluded.zone THEN accounted_until ELSE excluded.accounted_until END,
                revision = revision + (zone IS NOT excluded.zone)
              RETURNING id`,
            )
            .pluck()
            .get(chatId, brief, cron, zone, time, time)
          if (id !== undefined) kept.push(id)
        }
        const gone = raw
          .prepare<unknown[], number>(
            'SELECT id FROM subscription WHERE cron IS NOT NULL AND id NOT IN (SELECT value FROM json_each(?))',
          )
          .pluck()
          .all(JSON.stringify(kept))
        endSubscriptions(database, gone, time)
      })
    },

    async deliveriesOf(chat, limit) {
      return raw
        .prepare<unknown[], DeliveryRow>(
          `SELECT ${DELIVERY_COLUMNS} FROM message m JOIN chat c ON c.id = m.chat_id WHERE m.chat_id = ? ORDER BY m.id DESC LIMIT ?`,
        )
        .all(idOf(chat), limit)
        .map(toDelivery)
    },

    async slotsOf(chat, limit) {
      return raw
        .prepare<unknown[], { brief: string; dueAt: number; status: string; reason: string | null; states: string }>(
          `SELECT brief, due_at AS dueAt, status, reason,
            (SELECT json_group_array(state) FROM message WHERE digest = slot.digest) AS states
          FROM slot WHERE chat_id = ? ORDER BY due_at DESC, id DESC LIMIT ?`,
        )
        .all(idOf(chat), limit)
        .map(({ brief, dueAt, status, reason, states }) => ({
          brief,
          dueAt: toIso(dueAt),
          status: status === 'nothing-new' || status === 'skipped' ? status : together(states),
          reason,
        }))
    },

    async uncertainOf(chat) {
      return raw
        .prepare<unknown[], DeliveryRow>(
          `SELECT ${DELIVERY_COLUMNS} FROM message m JOIN chat c ON c.id = m.chat_id
          WHERE m.chat_id = ? AND m.state = 'uncertain' ORDER BY m.id`,
        )
        .all(idOf(chat))
        .map(toDelivery)
    },

    async resend(chat, now) {
      return immediate(database, () => {
        const ids = raw
          .prepare<unknown[], number>("SELECT id FROM message WHERE chat_id = ? AND state = 'uncertain'")
          .pluck()
          .all(idOf(chat))
        return resendNow(database, ids, now.epochMilliseconds)
      })
    },

    async briefedThrough(chat, brief) {
      const through = raw
        .prepare<unknown[], number>('SELECT through FROM briefed WHERE chat_id = ? AND brief = ?')
        .pluck()
        .get(idOf(chat), brief)
      return through === undefined ? undefined : toIso(through)
    },
  }

  function one(chatId: number, brief: string): SubscriptionRow | undefined {
    return raw
      .prepare<unknown[], SubscriptionRow>(`${SUBSCRIPTIONS} AND s.chat_id = ? AND s.brief = ?`)
      .get(chatId, brief)
  }
}

/**
 * Inside a transaction: end subscriptions and take back what is queued for them. A digest that others are in, and of which
 * nothing has left yet, is undone, so that the next tick composes it anew without these.
 */
function endSubscriptions({ raw }: Database, ids: number[], now: number): void {
  const ended = JSON.stringify(ids)
  const digests = raw
    .prepare<unknown[], { digest: string; others: number; left: number }>(
      `SELECT digest, sum(subscription_id NOT IN (SELECT value FROM json_each(@ended))) AS others,
        (SELECT count(*) FROM message WHERE message.digest = slot.digest AND state NOT IN ('pending', 'claimed')) AS left
      FROM slot WHERE digest IN (
        SELECT slot.digest FROM slot JOIN message ON message.digest = slot.digest
        WHERE subscription_id IN (SELECT value FROM json_each(@ended)) AND state IN ('pending', 'claimed', 'sending'))
      GROUP BY digest`,
    )
    .all({ ended })
  for (const { digest, others, left } of digests) {
    // Its first part is out: the rest of what others asked for is not withheld.
    if (others > 0 && left > 0) continue
    raw
      .prepare(
        "UPDATE message SET state = 'cancelled', settled_at = ? WHERE digest = ? AND state IN ('pending', 'claimed')",
      )
      .run(now, digest)
    // What may have been sent is looked up still, but never sent again.
    raw.prepare("UPDATE message SET expires_at = ? WHERE digest = ? AND state = 'sending'").run(now, digest)
    if (others > 0) undoSlots(digest)
  }
  raw.prepare('DELETE FROM subscription WHERE id IN (SELECT value FROM json_each(?))').run(ended)

  function undoSlots(digest: string): void {
    const slots = raw
      .prepare<unknown[], { id: number; subscriptionId: number; dueAt: number }>(
        'SELECT id, subscription_id AS subscriptionId, due_at AS dueAt FROM slot WHERE digest = ? AND subscription_id NOT IN (SELECT value FROM json_each(?))',
      )
      .all(digest, ended)
    for (const { id, subscriptionId, dueAt } of slots) {
      raw.prepare('DELETE FROM slot WHERE id = ?').run(id)
      raw
        .prepare(
          `UPDATE subscription SET next_run_at = NULL, revision = revision + 1, accounted_until = ?,
            last_slot = (SELECT max(key) FROM slot WHERE subscription_id = @id) WHERE id = @id`,
        )
        .run(dueAt - 1, { id: subscriptionId })
    }
  }
}

function toSubscription({ accountedUntil, lastSlot, createdAt, ...rest }: SubscriptionRow): Subscription {
  return { ...rest, lastDate: lastSlot, accountedUntil: toIso(accountedUntil), createdAt: toIso(createdAt) }
}

/** What a slot's messages come to: the worst of them, since a digest with a part missing is not there. */
function together(states: string): SlotTold['status'] {
  const all: unknown = JSON.parse(states)
  const has = (...wanted: Delivery['state'][]) => Array.isArray(all) && wanted.some((state) => all.includes(state))
  if (has('pending', 'claimed', 'sending')) return 'waiting'
  if (has('uncertain')) return 'uncertain'
  if (has('dead', 'expired')) return 'failed'
  return has('cancelled') ? 'cancelled' : 'sent'
}
