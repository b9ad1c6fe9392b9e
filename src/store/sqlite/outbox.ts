/** The outbox's state machine. Its states and outcomes are told in store/outbox.ts. */
import type { Claim, Claimed, OutboxStore, Report } from '../outbox.ts'
import { CHAT_COLUMNS, type ChatRow, chatRows, PARKED, resumeNow, toChat } from './chats.ts'
import { type Database, immediate } from './database.ts'
import { LANES } from './due.ts'
import { holdPlatform, holdRows, probeNow, refusedBy, roomOn, takenBy } from './holds.ts'
import { toIso } from './rows.ts'
import { noteSends } from './serving.ts'

type Sending = Pick<
  OutboxStore,
  | 'claimDue'
  | 'release'
  | 'beginSending'
  | 'settle'
  | 'claimUnsure'
  | 'confirmSent'
  | 'recoverLeases'
  | 'sweep'
  | 'resumeChat'
  | 'moveChat'
  | 'holds'
  | 'probePlatform'
>

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

interface MessageRow {
  id: number
  chatId: number
  platform: ChatRow['platform']
  digest: string
  state: string
  owner: string | null
  claim: number
  unsure: number
  asPlain: number
  plainParts: number
  expiresAt: number
}

/** What may have been sent is asked about even when it is of no more use; but a platform that is gone is not waited for. */
const ASK_WITHIN_MS = 24 * 60 * 60 * 1000
/** How much of a platform's explanation is kept. */
const LONGEST_ERROR = 200

export function outboxStore(database: Database): Sending {
  const { raw } = database
  const rowOf = chatRows(database)

  // The first message of each chat that is open: what comes before it in its chat, or is under way there, holds it back.
  const dueIn = raw.prepare<unknown[], number>(
    `SELECT m.id FROM message m JOIN chat c ON c.id = m.chat_id
    WHERE m.platform = @platform AND m.lane = @lane AND m.state = 'pending' AND m.not_before <= @now AND m.expires_at > @now
      AND c.held_until <= @now AND c.suspended_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM message e WHERE e.chat_id = m.chat_id AND e.state IN ('pending', 'claimed', 'sending')
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
    "SELECT 1 FROM message WHERE state IN ('claimed', 'sending') AND state = 'sending' AND not_before <= @now LIMIT 1",
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
  const messageOf = raw.prepare<unknown[], MessageRow>(
    `SELECT id, chat_id AS chatId, platform, digest, state, owner, claim, unsure, as_plain AS asPlain, json_array_length(plain) AS plainParts, expires_at AS expiresAt
    FROM message WHERE id = ?`,
  )
  const sent = raw.prepare(
    `UPDATE message SET state = 'sent', platform_message_id = ?, settled_at = ?, error = NULL, lease_until = 0 WHERE id = ?`,
  )
  const ended = raw.prepare('UPDATE message SET state = ?, error = ?, settled_at = ?, lease_until = 0 WHERE id = ?')
  const again = raw.prepare(
    `UPDATE message SET state = 'pending', not_before = @notBefore, error = @error, attempts = attempts + @attempt, unsure = 0,
      first_sent_at = NULL, lease_until = 0 WHERE id = @id`,
  )
  const ask = raw.prepare(
    `UPDATE message SET state = 'sending', unsure = 1, not_before = @notBefore, error = @error, attempts = attempts + @attempt,
      lease_until = 0 WHERE id = @id`,
  )
  const asPlain = raw.prepare(
    `UPDATE message SET state = 'pending', as_plain = as_plain + 1, not_before = ?, error = ?, unsure = 0, first_sent_at = NULL, lease_until = 0
    WHERE id = ?`,
  )
  const holdChat = raw.prepare('UPDATE chat SET held_until = max(held_until, ?) WHERE id = ?')
  const briefedBy = raw.prepare(
    `INSERT INTO briefed (chat_id, brief, through)
    SELECT chat_id, brief, max(composed_at) FROM slot WHERE digest = @digest AND status = 'queued'
      AND NOT EXISTS (SELECT 1 FROM message WHERE digest = @digest AND state NOT IN ('sent', 'dead'))
    GROUP BY chat_id, brief
    ON CONFLICT (chat_id, brief) DO UPDATE SET through = max(through, excluded.through)`,
  )

  const stale = raw.prepare(
    "SELECT 1 FROM message WHERE state IN ('claimed', 'sending') AND (lease_until BETWEEN 1 AND @at OR expires_at <= @at) LIMIT 1",
  )
  const expiring = raw.prepare("SELECT 1 FROM message WHERE state = 'pending' AND expires_at <= @at LIMIT 1")
  const sweeps = [
    `UPDATE message SET state = 'pending', lease_until = 0
    WHERE state IN ('claimed', 'sending') AND state = 'claimed' AND lease_until <= @at`,
    `UPDATE message SET unsure = 1, lease_until = 0, not_before = min(not_before, @at)
    WHERE state IN ('claimed', 'sending') AND state = 'sending' AND lease_until BETWEEN 1 AND @at`,
    `UPDATE message SET state = 'expired', settled_at = @at, error = coalesce(error, 'not sent in time')
    WHERE state = 'pending' AND expires_at <= @at`,
    `UPDATE message SET state = 'uncertain', settled_at = @at, error = coalesce(error, 'no answer came in time')
    WHERE state IN ('claimed', 'sending') AND state = 'sending' AND lease_until <= @at
      AND expires_at <= CASE WHEN attempts > 0 THEN @at ELSE @at - ${ASK_WITHIN_MS} END`,
  ].map((sql) => raw.prepare(sql))

  return {
    async claimDue({ platform, owner, leaseMs, limit }, now) {
      const at = now.epochMilliseconds
      // Mostly nothing is due: that is seen without a lock.
      if (anyDue.get({ platform, now: at }) === undefined) return []
      return immediate(database, () => {
        let room = roomOn(database, platform, limit, at)
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
        for (const { id, owner, claim, notBefore } of claims)
          giveBack.run({ id, owner, claim, notBefore: notBefore.epochMilliseconds })
      })
    },

    async beginSending(claims, now) {
      const at = now.epochMilliseconds
      const begun = immediate(database, () => {
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
        for (const report of reports) settleOne(report, now.epochMilliseconds)
      })
    },

    async claimUnsure({ platform, owner, leaseMs, limit }, now) {
      const at = now.epochMilliseconds
      if (anySending.get({ now: at }) === undefined) return []
      return immediate(database, () => {
        const room = roomOn(database, platform, limit, at)
        const ids = room <= 0 ? [] : unsureOn.pluck().all({ platform, now: at, limit: room })
        return claim(ids, 'sending', owner, at + leaseMs)
      })
    },

    async confirmSent(nonce, messageId, now) {
      immediate(database, () => {
        const found = raw
          .prepare<unknown[], { id: number; digest: string }>(
            "SELECT id, digest FROM message WHERE nonce = ? AND state NOT IN ('sent', 'cancelled')",
          )
          .get(nonce)
        if (!found) return
        sent.run(messageId, now.epochMilliseconds, found.id)
        briefedBy.run({ digest: found.digest })
      })
    },

    async recoverLeases(owner, now) {
      return immediate(database, () => ({
        pending: raw
          .prepare(
            "UPDATE message SET state = 'pending', lease_until = 0 WHERE state IN ('claimed', 'sending') AND state = 'claimed' AND owner <> ?",
          )
          .run(owner).changes,
        unsure: raw
          .prepare(
            `UPDATE message SET unsure = 1, lease_until = 0, not_before = min(not_before, ?)
            WHERE state IN ('claimed', 'sending') AND state = 'sending' AND owner <> ?`,
          )
          .run(now.epochMilliseconds, owner).changes,
      }))
    },

    async sweep(now) {
      const at = now.epochMilliseconds
      if (stale.get({ at }) === undefined && expiring.get({ at }) === undefined) return 0
      return immediate(database, () =>
        sweeps.reduce((changed, statement) => changed + statement.run({ at }).changes, 0),
      )
    },

    async resumeChat(key, now) {
      const row = rowOf(key)
      if (row && row.suspendedAt !== null) immediate(database, () => resumeNow(database, row.id, now.epochMilliseconds))
    },

    async moveChat(from, to, now) {
      immediate(database, () => {
        const row = rowOf(from)
        if (row) moveNow(row.id, row.platform, to, now.epochMilliseconds)
      })
    },

    async holds() {
      return holdRows(database)
    },

    async probePlatform(platform) {
      immediate(database, () => probeNow(database, platform))
    },
  }

  function claim(ids: number[], state: 'claimed' | 'sending', owner: string, leaseUntil: number): Claimed[] {
    return ids.flatMap((id) => {
      take.run({ id, state, owner, leaseUntil })
      const row = claimed.get(id)
      return row ? [toClaimed(row)] : []
    })
  }

  function settleOne(report: Report, now: number): void {
    const { id, outcome } = report
    const row = messageOf.get(id)
    // Forgotten meanwhile, or known already.
    if (!row || row.state === 'sent') return
    if (outcome.status === 'sent' && row.asPlain > 0 && row.asPlain < row.plainParts) {
      // One of several plain messages that stand for the payload: the next one is due.
      if (isOwn(report, row)) asPlain.run(now, null, id)
      return
    }
    if (outcome.status === 'sent') {
      sent.run(outcome.messageId, now, id)
      takenBy(database, row.platform)
      briefedBy.run({ digest: row.digest })
      return
    }
    if (!isOwn(report, row)) return
    const error = 'reason' in outcome ? outcome.reason.slice(0, LONGEST_ERROR) : null
    // Once a call has ended without an answer, a later "no" says nothing of that one.
    const retry = row.unsure === 1 ? ask : again

    switch (outcome.status) {
      case 'later':
        retry.run({ id, error, attempt: 1, notBefore: outcome.notBefore.epochMilliseconds })
        return
      case 'limited': {
        const until = outcome.until.epochMilliseconds
        if (outcome.scope === 'platform') holdPlatform(database, row.platform, until, outcome.reason)
        else holdChat.run(until, row.chatId)
        retry.run({ id, error, attempt: 0, notBefore: until })
        return
      }
      case 'refused':
        refusedBy(database, row.platform, outcome.until.epochMilliseconds, outcome.reason)
        retry.run({ id, error, attempt: 0, notBefore: now })
        return
      case 'moved':
        takenBy(database, row.platform)
        moveNow(row.chatId, row.platform, outcome.chat, now)
        again.run({ id, error, attempt: 0, notBefore: now })
        return
      case 'unreadable':
        takenBy(database, row.platform)
        if (row.plainParts > 0 && row.asPlain === 0) asPlain.run(now, error, id)
        else {
          ended.run('dead', error, now, id)
          briefedBy.run({ digest: row.digest })
        }
        return
      case 'gone':
        takenBy(database, row.platform)
        if (row.unsure === 1) ended.run('uncertain', error, now, id)
        else again.run({ id, error, attempt: 0, notBefore: PARKED })
        suspend(row.chatId, error ?? '', now)
        return
      case 'unsure':
        if (outcome.askAgainAt === null) ended.run('uncertain', error, now, id)
        else ask.run({ id, error, attempt: 1, notBefore: outcome.askAgainAt.epochMilliseconds })
        return
      case 'absent':
        takenBy(database, row.platform)
        if (row.expiresAt <= now) ended.run('expired', 'not sent in time', now, id)
        else again.run({ id, error, attempt: 0, notBefore: now })
        return
      default:
        outcome satisfies never
    }
  }

  function suspend(chatId: number, reason: string, now: number): void {
    raw
      .prepare('UPDATE chat SET suspended_at = coalesce(suspended_at, ?), suspended_for = ? WHERE id = ?')
      .run(now, reason, chatId)
    raw.prepare("UPDATE message SET not_before = ? WHERE chat_id = ? AND state = 'pending'").run(PARKED, chatId)
  }

  function moveNow(chatId: number, platform: ChatRow['platform'], to: string, now: number): void {
    const there = rowOf({ platform, id: to })
    if (!there) {
      raw.prepare("UPDATE chat SET platform_id = ?, kind = 'group', held_until = 0 WHERE id = ?").run(to, chatId)
    } else if (there.id !== chatId) {
      // What the new chat has already of its own stays as it is there.
      for (const table of ['subscription', 'watch', 'briefed', 'feed_chat'])
        raw.prepare(`UPDATE OR IGNORE ${table} SET chat_id = ? WHERE chat_id = ?`).run(there.id, chatId)
      for (const table of ['slot', 'message'])
        raw.prepare(`UPDATE ${table} SET chat_id = ? WHERE chat_id = ?`).run(there.id, chatId)
      raw.prepare('DELETE FROM chat WHERE id = ?').run(chatId)
    }
    resumeNow(database, there?.id ?? chatId, now)
  }
}

function isOwn(report: Claim, row: MessageRow): boolean {
  return row.owner === report.owner && row.claim === report.claim && row.state === 'sending'
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
