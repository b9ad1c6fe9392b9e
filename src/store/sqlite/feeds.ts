import type { ChatKey } from '../chats.ts'
import type { FeedStore, FeedToAdd, ItemToRead, ListedItem, PollToSettle, StoredFeed } from '../feeds.ts'
import { chatRows, ensureChat } from './chats.ts'
import { type Database, immediate } from './database.ts'
import { dropUnwanted, WANTED } from './feed-wants.ts'
import { once } from './statements.ts'

interface FeedRow {
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
const FEEDS = `SELECT f.*, (SELECT group_concat(brief, char(10)) FROM (SELECT brief FROM feed_brief b
  WHERE b.feed_id = f.id ORDER BY brief)) AS briefs FROM feed f`

export function feedStore(database: Database): FeedStore {
  const { raw } = database
  const rowOf = chatRows(database)
  const statements = once(() => statementsOf(database))

  return {
    async addFeed(told, now) {
      return immediate(database, () => {
        const known = statements().byKey.get(told.key)
        if (known) {
          const outline = told.outline ? JSON.stringify(told.outline) : known.outline
          raw
            .prepare(
              'UPDATE feed SET added_by = coalesce(added_by, ?), title = coalesce(title, ?), outline = ? WHERE id = ?',
            )
            .run(told.addedBy, told.title, outline, known.id)
          if (isOnlyOfChats(known)) startAnew(known.id, now.epochMilliseconds)
        } else insert(told, told.addedBy, now.epochMilliseconds)
        return { status: known ? 'known' : 'new', feed: toFeed(found(statements().byKey.get(told.key))) }
      })
    },

    async removeFeed(which) {
      return immediate(database, () => {
        const where = typeof which === 'number' ? 'id = @which' : '(url = @which OR key = @which)'
        const row = raw.prepare<unknown[], { id: number }>(`SELECT id FROM feed WHERE ${where}`).get({ which })
        if (!row) return false
        raw.prepare('UPDATE feed SET added_by = NULL WHERE id = ?').run(row.id)
        // What a brief names or a chat follows stays a feed.
        dropUnwanted(database, row.id)
        return true
      })
    },

    async followFeed(chat, { feed: told, most }, now) {
      return immediate(database, () => {
        const at = now.epochMilliseconds
        const chatId = ensureChat(database, chat, at)
        const known = statements().byKey.get(told.key)
        const mine = raw
          .prepare<unknown[], number>('SELECT feed_id FROM feed_chat WHERE chat_id = ?')
          .pluck()
          .all(chatId)
        if (known && mine.includes(known.id)) return { status: 'known', feed: toFeed(known) }
        if (mine.length >= most) return { status: 'too-many' }
        if (!known) insert({ ...told, outline: null }, null, at)
        const { id } = found(statements().byKey.get(told.key))
        // One that nobody has asked for may have rested for months.
        raw
          .prepare(`UPDATE feed AS f SET next_poll_at = min(next_poll_at, ?) WHERE id = ? AND NOT ${WANTED}`)
          .run(at, id)
        raw.prepare('INSERT INTO feed_chat (feed_id, chat_id, added_at) VALUES (?, ?, ?)').run(id, chatId, at)
        return { status: 'new', feed: toFeed(found(statements().byKey.get(told.key))) }
      })
    },

    async unfollowFeed(chat, which) {
      return immediate(database, () => {
        const mine = followedBy(chat).find((row) => row.id === which || row.url === which || row.key === which)
        const chatId = rowOf(chat)?.id
        if (!mine || chatId === undefined) return undefined
        raw.prepare('DELETE FROM feed_chat WHERE feed_id = ? AND chat_id = ?').run(mine.id, chatId)
        dropUnwanted(database, mine.id)
        return toFeed(mine)
      })
    },

    async feedsOf(chat) {
      return followedBy(chat).map(toFeed)
    },

    async feeds() {
      return statements().all.all().map(toFeed)
    },

    async recordBriefFeeds(feeds, now) {
      immediate(database, () => {
        const before = raw.prepare('SELECT feed_id, brief FROM feed_brief').raw().all()
        const named = new Set(before.flatMap((row) => (Array.isArray(row) ? [row[0]] : [])))
        raw.prepare('DELETE FROM feed_brief').run()
        for (const told of feeds) {
          const known = statements().byKey.get(told.key)
          if (!known) insert({ ...told, title: null, outline: null }, null, now.epochMilliseconds)
          else if (isOnlyOfChats(known) && !named.has(known.id)) startAnew(known.id, now.epochMilliseconds)
          raw
            .prepare('INSERT INTO feed_brief (feed_id, brief) VALUES (?, ?) ON CONFLICT DO NOTHING')
            .run(found(statements().byKey.get(told.key)).id, told.brief)
        }
        // One that a brief names anew is asked at once: it may have rested for months.
        raw
          .prepare(
            `UPDATE feed SET next_poll_at = min(next_poll_at, ?) WHERE id IN (SELECT feed_id FROM feed_brief)
            AND added_by IS NULL AND id NOT IN (SELECT value FROM json_each(?))`,
          )
          .run(now.epochMilliseconds, JSON.stringify([...named]))
      })
    },

    async dueFeeds(limit, now) {
      return statements().due.all(now.epochMilliseconds, limit).map(toFeed)
    },

    async settlePoll(id, poll, now) {
      return immediate(database, () => {
        const at = now.epochMilliseconds
        const row = statements().byId.get(id)
        // Removed while it was being asked.
        if (!row) return { fresh: 0, changed: 0 }
        const counts = poll.items ? keepItems(row, poll.items, at) : { fresh: 0, changed: 0 }
        settle(row, poll, at)
        return counts
      })
    },

    async countUnseen(feed, items) {
      const { knownItem } = statements()
      return items.filter(({ key }) => knownItem.get(feed, key) === undefined).length
    },

    async itemsToRead(feed, limit, now) {
      return statements()
        .toRead.all(feed, now.epochMilliseconds, limit)
        .map(
          (row): ItemToRead => ({
            ...{ id: row.id, feed, content: row.content, attempts: row.attempts, article: row.article_id },
            isHistory: row.is_history === 1,
          }),
        )
    },

    async postponeItem(id, reason, retryAt) {
      statements().postpone.run(reason, retryAt?.epochMilliseconds ?? null, id)
    },
  }

  function followedBy(chat: ChatKey): FeedRow[] {
    return raw
      .prepare<unknown[], FeedRow>(
        `${FEEDS} JOIN feed_chat c ON c.feed_id = f.id WHERE c.chat_id = ? ORDER BY c.added_at, f.id`,
      )
      .all(rowOf(chat)?.id ?? 0)
  }

  /** What only chats followed is for all now: all that it lists is read again, as history. */
  function startAnew(id: number, now: number): void {
    raw.prepare('DELETE FROM article WHERE only_of_feed = ?').run(id)
    raw.prepare('DELETE FROM feed_item WHERE feed_id = ?').run(id)
    raw
      .prepare(
        'UPDATE feed SET etag = NULL, last_modified = NULL, last_success_at = NULL, next_poll_at = min(next_poll_at, ?) WHERE id = ?',
      )
      .run(now, id)
  }

  function insert(told: Omit<FeedToAdd, 'addedBy'>, addedBy: string | null, now: number): void {
    const { url, key, title } = told
    statements().insertFeed.run({
      url,
      key,
      title,
      addedBy,
      outline: told.outline ? JSON.stringify(told.outline) : null,
      now,
    })
  }

  function keepItems(feed: FeedRow, items: ListedItem[], now: number): { fresh: number; changed: number } {
    const { knownItem, insertItem, changeItem } = statements()
    const isHistory = feed.last_success_at === null ? 1 : 0
    let [fresh, changed] = [0, 0]
    items.forEach(({ key, hash, content }, rank) => {
      const known = knownItem.get(feed.id, key)
      if (!known) {
        insertItem.run({ feed: feed.id, key, hash, content, rank, isHistory, now })
        fresh++
      } else if (known.hash !== hash) {
        changeItem.run({ id: known.id, hash, content, rank, now })
        changed++
      }
    })
    return { fresh, changed }
  }

  function settle(feed: FeedRow, poll: PollToSettle, now: number): void {
    const isFailed = poll.error !== null
    // Its new address may be known as another feed: then this one stays where it was, and that one goes on.
    const moved = poll.movedTo && !statements().byKey.get(poll.movedTo.key) ? poll.movedTo : null
    statements().settle.run({
      ...{
        id: feed.id,
        url: moved?.url ?? feed.url,
        key: moved?.key ?? feed.key,
        title: poll.title,
        link: poll.link,
      },
      ...{
        language: poll.language,
        etag: poll.etag,
        lastModified: poll.lastModified,
        interval: poll.intervalMinutes,
      },
      ...{ next: poll.nextPollAt.epochMilliseconds, now, success: isFailed ? feed.last_success_at : now },
      failures: isFailed ? feed.failures + 1 : 0,
      since: isFailed ? (feed.failing_since ?? now) : null,
      error: poll.error,
    })
  }
}

function statementsOf({ raw }: Database) {
  return {
    byId: raw.prepare<unknown[], FeedRow>('SELECT * FROM feed WHERE id = ?'),
    byKey: raw.prepare<unknown[], FeedRow>(`${FEEDS} WHERE f.key = ?`),
    all: raw.prepare<unknown[], FeedRow>(`${FEEDS} WHERE ${WANTED} ORDER BY f.url`),
    due: raw.prepare<unknown[], FeedRow>(
      `${FEEDS} WHERE f.next_poll_at <= ? AND ${WANTED} ORDER BY f.next_poll_at, f.id LIMIT ?`,
    ),
    insertFeed: raw.prepare(
      `INSERT INTO feed (url, key, title, added_by, outline, added_at, interval_minutes, next_poll_at)
      VALUES (@url, @key, @title, @addedBy, @outline, @now, ${FIRST_INTERVAL_MINUTES}, @now)`,
    ),
    settle: raw.prepare(
      `UPDATE feed SET url = @url, key = @key, title = coalesce(@title, title), link = coalesce(@link, link),
      language = coalesce(@language, language), etag = @etag, last_modified = @lastModified,
      interval_minutes = @interval, next_poll_at = @next, last_poll_at = @now, last_success_at = @success,
      failures = @failures, failing_since = @since, last_error = @error WHERE id = @id`,
    ),
    knownItem: raw.prepare<unknown[], { id: number; hash: string }>(
      'SELECT id, hash FROM feed_item WHERE feed_id = ? AND key = ?',
    ),
    insertItem: raw.prepare(
      `INSERT INTO feed_item (feed_id, key, hash, content, rank, is_history, seen_at, read_at)
      VALUES (@feed, @key, @hash, @content, @rank, @isHistory, @now, @now)`,
    ),
    changeItem: raw.prepare(
      'UPDATE feed_item SET hash = @hash, content = @content, rank = @rank, attempts = 0, read_at = @now WHERE id = @id',
    ),
    toRead: raw.prepare<
      unknown[],
      { id: number; content: string; is_history: number; attempts: number; article_id: number | null }
    >(
      `SELECT id, content, is_history, attempts, article_id FROM feed_item
      WHERE feed_id = ? AND read_at <= ? AND content IS NOT NULL ORDER BY rank, id LIMIT ?`,
    ),
    postpone: raw.prepare('UPDATE feed_item SET attempts = attempts + 1, last_error = ?, read_at = ? WHERE id = ?'),
  }
}

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('a feed that was just stored is not there')
  return row
}

function isOnlyOfChats(row: FeedRow): boolean {
  return row.added_by === null && row.briefs === null
}

function toFeed(row: FeedRow): StoredFeed {
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
