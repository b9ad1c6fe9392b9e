/**
 * The line under what digests have read. What is stored after it was drawn gets a later moment, whatever clock it was read
 * by and however long that took: so no digest can have seen it, and the next one tells it.
 */
import type { Database } from './database.ts'

/** Inside a transaction: draw it. Gives its moment: `now`, or just after the last one where the clock was set back. */
export function drawLineNow({ raw }: Database, now: number): number {
  return Number(
    raw
      .prepare(
        `INSERT INTO setting (key, value) VALUES ('read-until', @now)
        ON CONFLICT (key) DO UPDATE SET value = CASE WHEN CAST(value AS INTEGER) > CAST(excluded.value AS INTEGER)
          THEN CAST(value AS INTEGER) + 1 ELSE excluded.value END RETURNING value`,
      )
      .pluck()
      .get({ now: String(now) }),
  )
}

/** Inside a transaction: the moment at which something is stored at `now`, after the line. */
export function momentsOfStoring({ raw }: Database): (now: number) => number {
  const line = raw
    .prepare<unknown[], number>("SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'read-until'")
    .pluck()
  return (now) => Math.max(now, (line.get() ?? Number.NEGATIVE_INFINITY) + 1)
}
