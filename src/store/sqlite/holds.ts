/** What a platform has asked of us as a whole: a pause, or to go away. */
import type { Platform } from '../chats.ts'
import type { OutboxStore, PlatformHold } from '../outbox.ts'
import { type Database, immediate } from './database.ts'
import { toIso } from './rows.ts'

/** In the place of a platform's refusals, from a start until it has answered. */
const UNTRIED = -1

export function holdStore(database: Database): Pick<OutboxStore, 'holds' | 'probePlatform'> {
  // Refusals before a start may have been of another token: one message tries it out.
  const probe = database.raw.prepare(
    `INSERT INTO platform_hold (platform, held_until, refusals) VALUES (?, 0, ${UNTRIED})
    ON CONFLICT (platform) DO UPDATE SET held_until = CASE WHEN refusals > 0 THEN 0 ELSE held_until END, refusals = ${UNTRIED}`,
  )
  return {
    async holds() {
      return holdRows(database)
    },

    async probePlatform(platform) {
      immediate(database, () => probe.run(platform))
    },
  }
}

export function holdRows({ raw }: Database): PlatformHold[] {
  return raw
    .prepare<unknown[], { platform: Platform; heldUntil: number; refusals: number; reason: string | null }>(
      'SELECT platform, held_until AS heldUntil, refusals, reason FROM platform_hold ORDER BY platform',
    )
    .all()
    .map(({ heldUntil, refusals, ...rest }) => ({
      ...rest,
      heldUntil: toIso(heldUntil),
      refusals: refusals === UNTRIED ? 0 : refusals,
    }))
}

/** Inside a transaction: how many messages of a platform may be claimed at `now`. */
export function platformRoom({ raw }: Database): (platform: Platform, limit: number, now: number) => number {
  const holdOf = raw.prepare<unknown[], { heldUntil: number; refusals: number }>(
    'SELECT held_until AS heldUntil, refusals FROM platform_hold WHERE platform = ?',
  )
  const claimed = raw
    .prepare<unknown[], number>(
      "SELECT count(*) FROM message WHERE platform = ? AND state IN ('claimed', 'sending') AND lease_until > ?",
    )
    .pluck()

  // None while it is held, one while it has yet to take us.
  return (platform, limit, now) => {
    const hold = holdOf.get(platform)
    if (!hold) return limit
    if (hold.heldUntil > now) return 0
    if (hold.refusals === 0) return limit
    return claimed.get(platform, now) === 0 ? Math.min(limit, 1) : 0
  }
}

/** Inside a transaction: what an answer of a platform says of it as a whole. */
export function platformAnswers({ raw }: Database) {
  const pause = raw.prepare(
    `INSERT INTO platform_hold (platform, held_until, reason) VALUES (?, ?, ?)
    ON CONFLICT (platform) DO UPDATE SET held_until = max(held_until, excluded.held_until), reason = excluded.reason`,
  )
  const refusal = raw.prepare(
    `INSERT INTO platform_hold (platform, held_until, refusals, reason) VALUES (?, ?, 1, ?)
    ON CONFLICT (platform) DO UPDATE SET held_until = excluded.held_until, refusals = max(refusals, 0) + 1, reason = excluded.reason`,
  )
  const taken = raw.prepare('UPDATE platform_hold SET refusals = 0, reason = NULL WHERE platform = ? AND refusals <> 0')
  return {
    asksForPause: (platform: Platform, until: number, reason: string) => void pause.run(platform, until, reason),
    refuses: (platform: Platform, until: number, reason: string) => void refusal.run(platform, until, reason),
    takesUs: (platform: Platform) => void taken.run(platform),
  }
}
