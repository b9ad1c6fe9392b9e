/** What a platform has asked of us as a whole: a pause, or to go away. */
import type { Platform } from '../chats.ts'
import type { PlatformHold } from '../outbox.ts'
import type { Database } from './database.ts'
import { toIso } from './rows.ts'

export function holdRows({ raw }: Database): PlatformHold[] {
  return raw
    .prepare<unknown[], { platform: Platform; heldUntil: number; refusals: number; reason: string | null }>(
      'SELECT platform, held_until AS heldUntil, refusals, reason FROM platform_hold ORDER BY platform',
    )
    .all()
    .map(({ heldUntil, ...rest }) => ({ ...rest, heldUntil: toIso(heldUntil) }))
}

/** How many messages of a platform may be claimed now: none while it is held, one while it has yet to take us. */
export function roomOn({ raw }: Database, platform: Platform, limit: number, now: number): number {
  const hold = raw
    .prepare<unknown[], { heldUntil: number; refusals: number }>(
      'SELECT held_until AS heldUntil, refusals FROM platform_hold WHERE platform = ?',
    )
    .get(platform)
  if (!hold) return limit
  if (hold.heldUntil > now) return 0
  if (hold.refusals === 0) return limit
  const underWay = raw
    .prepare("SELECT count(*) FROM message WHERE platform = ? AND state IN ('claimed', 'sending') AND lease_until > ?")
    .pluck()
    .get(platform, now)
  return underWay === 0 ? Math.min(limit, 1) : 0
}

/** It asked for a pause. */
export function holdPlatform({ raw }: Database, platform: Platform, until: number, reason: string): void {
  raw
    .prepare(
      `INSERT INTO platform_hold (platform, held_until, reason) VALUES (?, ?, ?)
      ON CONFLICT (platform) DO UPDATE SET held_until = max(held_until, excluded.held_until), reason = excluded.reason`,
    )
    .run(platform, until, reason)
}

/** It does not take us. */
export function refusedBy({ raw }: Database, platform: Platform, until: number, reason: string): void {
  raw
    .prepare(
      `INSERT INTO platform_hold (platform, held_until, refusals, reason) VALUES (?, ?, 1, ?)
      ON CONFLICT (platform) DO UPDATE SET held_until = excluded.held_until, refusals = refusals + 1, reason = excluded.reason`,
    )
    .run(platform, until, reason)
}

/** It has taken a call of ours. */
export function takenBy({ raw }: Database, platform: Platform): void {
  raw.prepare('UPDATE platform_hold SET refusals = 0, reason = NULL WHERE platform = ? AND refusals > 0').run(platform)
}

/** It may take us or not: one message tries it out. */
export function probeNow({ raw }: Database, platform: Platform): void {
  raw
    .prepare(
      `INSERT INTO platform_hold (platform, held_until, refusals) VALUES (?, 0, 1)
      ON CONFLICT (platform) DO UPDATE SET held_until = CASE WHEN refusals > 0 THEN 0 ELSE held_until END, refusals = max(refusals, 1)`,
    )
    .run(platform)
}
