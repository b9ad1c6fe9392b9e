/** What an answer makes of a message: the outbox's states after `sending`. The outcomes are told in store/outbox.ts. */
import type { Claim, Report } from '../outbox.ts'
import { type ChatRow, PARKED } from './chats.ts'
import type { Database } from './database.ts'
import { platformAnswers } from './holds.ts'
import { moveNow, suspendNow } from './reach.ts'

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

/** How much of a platform's explanation is kept. */
const LONGEST_ERROR = 200

interface Settling {
  settle(report: Report, now: number): void
}

/** All of it inside a transaction. */
export function settling(database: Database): Settling {
  const { raw } = database
  const answers = platformAnswers(database)
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
      AND EXISTS (SELECT 1 FROM message WHERE digest = @digest AND state = 'sent')
    GROUP BY chat_id, brief
    ON CONFLICT (chat_id, brief) DO UPDATE SET through = max(through, excluded.through)`,
  )

  return { settle: settleOne }

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
      answers.takesUs(row.platform)
      briefedBy.run({ digest: row.digest })
      return
    }
    if (!isOwn(report, row)) return
    const error = 'reason' in outcome ? outcome.reason.slice(0, LONGEST_ERROR) : null
    // Once a call has ended without an answer, a later "no" says nothing of that one.
    const retry = row.unsure === 1 ? ask : again

    switch (outcome.status) {
      case 'later':
        // Asked when it was of no more use, and still nobody knows.
        if (row.unsure === 1 && row.expiresAt <= now) ended.run('uncertain', error, now, id)
        else retry.run({ id, error, attempt: 1, notBefore: outcome.notBefore.epochMilliseconds })
        return
      case 'limited': {
        const until = outcome.until.epochMilliseconds
        if (outcome.scope === 'platform') answers.asksForPause(row.platform, until, outcome.reason)
        else holdChat.run(until, row.chatId)
        retry.run({ id, error, attempt: 0, notBefore: until })
        return
      }
      case 'refused':
        answers.refuses(row.platform, outcome.until.epochMilliseconds, outcome.reason)
        retry.run({ id, error, attempt: 0, notBefore: now })
        return
      case 'moved':
        answers.takesUs(row.platform)
        moveNow(database, { chatId: row.chatId, platform: row.platform, to: outcome.chat }, now)
        again.run({ id, error, attempt: 0, notBefore: now })
        return
      case 'unreadable':
        answers.takesUs(row.platform)
        if (row.plainParts > 0 && row.asPlain === 0) asPlain.run(now, error, id)
        else {
          ended.run('dead', error, now, id)
          briefedBy.run({ digest: row.digest })
        }
        return
      case 'gone':
        answers.takesUs(row.platform)
        if (row.unsure === 1) ended.run('uncertain', error, now, id)
        else again.run({ id, error, attempt: 0, notBefore: PARKED })
        suspendNow(database, row.chatId, error ?? '', now)
        return
      case 'unsure':
        if (outcome.askAgainAt === null) ended.run('uncertain', error, now, id)
        else ask.run({ id, error, attempt: 1, notBefore: outcome.askAgainAt.epochMilliseconds })
        return
      case 'absent':
        answers.takesUs(row.platform)
        if (row.expiresAt <= now) ended.run('expired', 'not sent in time', now, id)
        else again.run({ id, error, attempt: 0, notBefore: now })
        return
      default:
        outcome satisfies never
    }
  }
}

function isOwn(report: Claim, row: MessageRow): boolean {
  return row.owner === report.owner && row.claim === report.claim && row.state === 'sending'
}
