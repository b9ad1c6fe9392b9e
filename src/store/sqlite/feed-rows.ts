/** A feed's row, found by its key or made, and as it is told. */
import type { FeedToAdd, StoredFeed } from '../feeds.ts'
import type { Database } from './database.ts'
import { once } from './statements.ts'

export interface FeedRow {
  id: number
  url: string
  key: string
  title: string | null
  link: string | null
  language: string | null
  added_by: string | null
  outline: string | null
  briefs: string | null
  added_at: number
  etag: string | null
  last_modified: string | null
  interval_minutes: number
  next_poll_at: number
  last_poll_at: number | null
  last_success_at: number | null
  failures: number
  failing_since: number | null
  last_error: string | null
}

/** A new feed is asked at once, and half-hourly until it has shown how busy it is. */
const FIRST_INTERVAL_MINUTES = 30

/** A brief's name may hold no line end: it is a file's name. */
export const FEEDS = `SELECT f.*, (SELECT group_concat(brief, char(10)) FROM (SELECT brief FROM feed_brief b
  WHERE b.feed_id = f.id ORDER BY brief)) AS briefs FROM feed f`

export interface FeedRows {
  atKey: (key: string) => FeedRow | undefined
  insert: (told: Omit<FeedToAdd, 'addedBy'>, addedBy: string | null, now: number) => void
}

export function feedRows({ raw }: Database): FeedRows {
  const statements = once(() => ({
    byKey: raw.prepare<unknown[], FeedRow>(`${FEEDS} WHERE f.key = ?`),
    insertFeed: raw.prepare(
      `INSERT INTO feed (url, key, title, added_by, outline, added_at, interval_minutes, next_poll_at)
      VALUES (@url, @key, @title, @addedBy, @outline, @now, ${FIRST_INTERVAL_MINUTES}, @now)`,
    ),
  }))
  return {
    atKey: (key) => statements().byKey.get(key),
    insert({ url, key, title, outline }, addedBy, now) {
      statements().insertFeed.run({
        ...{ url, key, title, addedBy, now },
        outline: outline ? JSON.stringify(outline) : null,
      })
    },
  }
}

export function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('a feed that was just stored is not there')
  return row
}

export function isOnlyOfChats(row: FeedRow): boolean {
  return row.added_by === null && row.briefs === null
}

export function toFeed(row: FeedRow): StoredFeed {
  return {
    ...{ id: row.id, url: row.url, key: row.key, title: row.title, link: row.link, language: row.language },
    addedBy: row.added_by,
    outline: row.outline === null ? null : JSON.parse(row.outline),
    briefs: row.briefs?.split('\n') ?? [],
    isOnlyOfChats: isOnlyOfChats(row),
    addedAt: iso(row.added_at),
    ...{ etag: row.etag, lastModified: row.last_modified, intervalMinutes: row.interval_minutes },
    nextPollAt: iso(row.next_poll_at),
    lastPollAt: isoOrNull(row.last_poll_at),
    lastSuccessAt: isoOrNull(row.last_success_at),
    failures: row.failures,
    failingSince: isoOrNull(row.failing_since),
    lastError: row.last_error,
  }
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at)
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
