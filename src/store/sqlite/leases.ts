/** Claims that have ended: with their process, with their time, or with the use of what they were for. */
import type { OutboxStore } from '../outbox.ts'
import { type Database, immediate } from './database.ts'

/**
 * What may have been sent is asked about once more when it is of no more use (settling.ts); but a platform that is gone is
 * not waited for.
 */
const ASK_WITHIN_MS = 24 * 60 * 60 * 1000
/** No platform asks for a longer pause: what is to be asked about later than that was put off by a clock that was ahead. */
const LONGEST_PAUSE_MS = 12 * 60 * 60 * 1000

export function leaseStore(database: Database): Pick<OutboxStore, 'recoverLeases' | 'sweep'> {
  const { raw } = database
  const stale = raw.prepare(
    `SELECT 1 FROM message WHERE state IN ('claimed', 'sending')
      AND (lease_until BETWEEN 1 AND @at OR expires_at <= @at OR not_before > @at + ${LONGEST_PAUSE_MS}) LIMIT 1`,
  )
  const expiring = raw.prepare("SELECT 1 FROM message WHERE state = 'pending' AND expires_at <= @at LIMIT 1")
  const sweeps = [
    `UPDATE message SET not_before = @at
    WHERE state IN ('claimed', 'sending') AND state = 'sending' AND lease_until = 0 AND not_before > @at + ${LONGEST_PAUSE_MS}`,
    `UPDATE message SET state = 'pending', lease_until = 0
    WHERE state IN ('claimed', 'sending') AND state = 'claimed' AND lease_until <= @at`,
    `UPDATE message SET unsure = 1, lease_until = 0, not_before = min(not_before, @at)
    WHERE state IN ('claimed', 'sending') AND state = 'sending' AND lease_until BETWEEN 1 AND @at`,
    `UPDATE message SET state = 'expired', settled_at = @at, error = coalesce(error, 'not sent in time')
    WHERE state = 'pending' AND expires_at <= @at`,
    `UPDATE message SET state = 'uncertain', settled_at = @at, error = coalesce(error, 'no answer came in time')
    WHERE state IN ('claimed', 'sending') AND state = 'sending' AND lease_until <= @at AND expires_at <= @at - ${ASK_WITHIN_MS}`,
  ].map((sql) => raw.prepare(sql))

  return {
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
  }
}
