/** The outbox's state machine: claiming, and the step to `sending`. Its states are told in store/outbox.ts. */
import type { Claim, Claimed, OutboxStore } from '../outbox.ts'
import { CHAT_COLUMNS, type ChatRow, toChat } from './chats.ts'
import { type Database, immediate } from './database.ts'
import { LANES } from './due.ts'
import { platformRoom } from './holds.ts'
import { toIso } from './rows.ts'
import { noteSends } from './serving.ts'
import { settling } from './settling.ts'

type Sending = Pick<OutboxStore, 'claimDue' | 'release' | 'beginSending' | 'settle' | 'claimUnsure'>

interface ClaimedRow extends ChatRow {
  messageId: number
  lane: number
  payload: string
  plain: string
  asPlain: number
  nonce: string
  attempts: number
  claim: number
  owner: string
  firstSentAt: number | null
  madeAt: number
  expiresAt: number
}

export function outboxStore(database: Database): Sending {
  const { raw } = database
  const roomOn = platformRoom(database)
  const answers = settling(database)

  // The first message of each chat that is open: what comes before it in its chat, or is under way there, holds it back.
  const dueIn = raw.prepare<unknown[], number>(
    `SELECT m.id FROM message m JOIN chat c ON c.id = m.chat_id
    WHERE m.platform = @platform AND m.lane = @lane AND m.state = 'pending' AND m.not_before <= @now AND m.expires_at > @now
      AND c.held_until <= @now AND c.suspended_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM message e INDEXED BY message_held WHERE e.chat_id = m.chat_id AND e.state IN ('pending', 'claimed', 'sending')
        AND (e.state <> 'pending' OR e.lane < m.lane OR (e.lane = m.lane AND e.id < m.id)))
    ORDER BY m.not_before, m.id LIMIT @limit`,
  )
  const unsureOn = raw.prepare<unknown[], number>(
    `SELECT m.id FROM message m JOIN chat c ON c.id = m.chat_id
    WHERE m.state IN ('claimed', 'sending') AND m.state = 'sending' AND m.platform = @platform AND m.not_before <= @now
      AND m.lease_until <= @now AND c.held_until <= @now ORDER BY m.not_before, m.id LIMIT @limit`,
  )
  const anyDue = raw.prepare(
    `SELECT 1 FROM message WHERE state = 'pending' AND platform = @platform AND lane IN (${[...LANES.keys()].join(', ')})
      AND not_before <= @now LIMIT 1`,
  )
  const anySending = raw.prepare(
    "SELECT 1 FROM message WHERE state IN ('claimed', 'sending') AND state = 'sending' AND not_before <= @now AND lease_until <= @now LIMIT 1",
  )
  const take = raw.prepare(
    'UPDATE message SET state = @state, owner = @owner, claim = claim + 1, lease_until = @leaseUntil WHERE id = @id',
  )
  const claimed = raw.prepare<unknown[], ClaimedRow>(
    `SELECT ${CHAT_COLUMNS}, m.id AS messageId, m.lane, m.payload, m.plain, m.as_plain AS asPlain, m.nonce, m.attempts, m.claim,
      m.owner, m.first_sent_at AS firstSentAt, m.created_at AS madeAt, m.expires_at AS expiresAt
    FROM message m JOIN chat c ON c.id = m.chat_id WHERE m.id = ?`,
  )
  const giveBack = raw.prepare(
    `UPDATE message SET state = 'pending', lease_until = 0, not_before = max(not_before, @notBefore)
    WHERE id = @id AND owner = @owner AND claim = @claim AND state = 'claimed'`,
  )
  // What waits behind it in its chat waits as long.
  const keep = raw.prepare(
    `UPDATE message SET expires_at = max(expires_at, min(@useUntil, coalesce((SELECT min(s.next_run_at) FROM slot t
        JOIN subscription s ON s.id = t.subscription_id WHERE t.digest = message.digest), @useUntil)))
    WHERE state IN ('pending', 'claimed', 'sending') AND state = 'pending' AND lane > 0
      AND chat_id = (SELECT chat_id FROM message WHERE id = @id)`,
  )
  const begin = raw
    .prepare<unknown[], number>(
      `UPDATE message SET state = 'sending', first_sent_at = coalesce(first_sent_at, @now)
    WHERE id = @id AND owner = @owner AND claim = @claim AND state IN ('claimed', 'sending') AND lease_until > @now
    RETURNING first_sent_at`,
    )
    .pluck()
  const countSends = raw.prepare(
    `INSERT INTO setting (key, value) VALUES ('sends', ?)
    ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + CAST(excluded.value AS INTEGER)`,
  )
  return {
    async claimDue({ platform, owner, leaseMs, limit }, now) {
      const at = now.epochMilliseconds
      // Mostly nothing is due: that is seen without a lock.
      if (anyDue.get({ platform, now: at }) === undefined) return []
      return immediate(database, () => {
        let room = roomOn(platform, limit, at)
        const ids: number[] = []
        for (const lane of LANES.keys()) {
          if (room <= 0) break
          // One chat's first message may be first in one lane only, so the lanes never give two of one chat.
          const found = dueIn.pluck().all({ platform, lane, now: at, limit: room })
          ids.push(...found)
          room -= found.length
        }
        return claim(ids, 'claimed', owner, at + leaseMs)
      })
    },

    async release(claims) {
      immediate(database, () => {
        for (const { id, owner, claim, notBefore, useUntil } of claims) {
          const { changes } = giveBack.run({ id, owner, claim, notBefore: notBefore.epochMilliseconds })
          if (changes > 0 && useUntil) keep.run({ id, useUntil: useUntil.epochMilliseconds })
        }
      })
    },

    async beginSending(claims, now, reports = []) {
      const at = now.epochMilliseconds
      const begun = immediate(database, () => {
        for (const report of reports) answers.settle(report, at)
        const mine = claims.flatMap((claim: Claim) => {
          const firstSentAt = begin.get({ ...claimKey(claim), now: at })
          return firstSentAt === undefined ? [] : [{ id: claim.id, firstSentAt: toIso(firstSentAt) }]
        })
        if (mine.length > 0) countSends.run(String(mine.length))
        return mine
      })
      if (begun.length > 0) noteSends(database)
      return begun
    },

    async settle(reports, now) {
      immediate(database, () => {
        for (const report of reports) answers.settle(report, now.epochMilliseconds)
      })
    },

    async claimUnsure({ platform, owner, leaseMs, limit }, now) {
      const at = now.epochMilliseconds
      if (anySending.get({ now: at }) === undefined) return []
      return immediate(database, () => {
        const room = roomOn(platform, limit, at)
        const ids = room <= 0 ? [] : unsureOn.pluck().all({ platform, now: at, limit: room })
        return claim(ids, 'sending', owner, at + leaseMs)
      })
    },
  }

  function claim(ids: number[], state: 'claimed' | 'sending', owner: string, leaseUntil: number): Claimed[] {
    return ids.flatMap((id) => {
      take.run({ id, state, owner, leaseUntil })
      const row = claimed.get(id)
      return row ? [toClaimed(row)] : []
    })
  }
}

function claimKey({ id, owner, claim }: Claim): Claim {
  return { id, owner, claim }
}

function toClaimed(row: ClaimedRow): Claimed {
  const { messageId, lane, payload, plain, asPlain, nonce, attempts, claim, owner, firstSentAt, madeAt, expiresAt } =
    row
  const plainParts: unknown = JSON.parse(plain)
  const body: unknown = asPlain > 0 && Array.isArray(plainParts) ? plainParts[asPlain - 1] : JSON.parse(payload)
  return {
    id: messageId,
    chat: toChat(row),
    lane: LANES[lane] ?? 'digest',
    payload: body,
    // Each plain message is another one to the platform, with a nonce of its own.
    nonce: asPlain > 0 ? `${nonce}${asPlain}` : nonce,
    ...{ attempts, claim, owner },
    firstSentAt: firstSentAt === null ? null : toIso(firstSentAt),
    createdAt: toIso(madeAt),
    expiresAt: toIso(expiresAt),
  }
}
