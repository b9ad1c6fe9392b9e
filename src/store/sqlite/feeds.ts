import type { FeedStore, ItemToRead, ListedItem, PollToSettle } from '../feeds.ts'
import { type Database, immediate } from './database.ts'
import { followingFeeds } from './feed-following.ts'
import { FEEDS, type FeedRow, feedRows, found, isOnlyOfChats, toFeed } from './feed-rows.ts'
import { dropUnwanted, WANTED } from './feed-wants.ts'
import { once } from './statements.ts'

/** Of a feed that only chats follow as much is kept as anybody looks back to: what it brings is in nobody's hands. */
const MOST_OF_A_CHAT_FEED = 300
const KEPT_OF_A_CHAT_FEED_MS = 60 * 86_400_000

export function feedStore(database: Database): FeedStore {
  const { raw } = database
  const { atKey, insert } = feedRows(database)
  const statements = once(() => statementsOf(database))

  return {
    ...followingFeeds(database),

    async addFeed(told, now) {
      return immediate(database, () => {
        const known = atKey(told.key)
        if (known) {
          const outline = told.outline ? JSON.stringify(told.outline) : known.outline
          raw
            .prepare(
              'UPDATE feed SET added_by = coalesce(added_by, ?), title = coalesce(title, ?), outline = ? WHERE id = ?',
            )
            .run(told.addedBy, told.title, outline, known.id)
          if (isOnlyOfChats(known)) takeOver(known.id, now.epochMilliseconds)
        } else insert(told, told.addedBy, now.epochMilliseconds)
        return { status: known ? 'known' : 'new', feed: toFeed(found(atKey(told.key))) }
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

    async feeds() {
      return statements().all.all().map(toFeed)
    },

    async recordBriefFeeds(feeds, now) {
      immediate(database, () => {
        const before = raw.prepare('SELECT feed_id, brief FROM feed_brief').raw().all()
        const named = new Set(before.flatMap((row) => (Array.isArray(row) ? [row[0]] : [])))
        raw.prepare('DELETE FROM feed_brief').run()
        for (const told of feeds) {
          const known = atKey(told.key)
          if (!known) insert({ ...told, title: null, outline: null }, null, now.epochMilliseconds)
          else if (isOnlyOfChats(known) && !named.has(known.id)) takeOver(known.id, now.epochMilliseconds)
          raw
            .prepare('INSERT INTO feed_brief (feed_id, brief) VALUES (?, ?) ON CONFLICT DO NOTHING')
            .run(found(atKey(told.key)).id, told.brief)
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
        statements().outgrown.run({ id, since: at - KEPT_OF_A_CHAT_FEED_MS })
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

  /**
   * What only chats followed is for all now. Its articles stay what they are, so that nobody is told of them twice, and are
   * read again: here for what can be quoted, and as the feed lists them, as history.
   */
  function takeOver(id: number, now: number): void {
    const { doubles, forAll, plainKeys, readAnew, askAnew } = statements()
    doubles.run({ id, prefix: `feed ${id} ` })
    plainKeys.run({ id, prefix: `feed ${id} ` })
    forAll.run(id)
    readAnew.run(id)
    askAnew.run(now, id)
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
    const moved = poll.movedTo && !atKey(poll.movedTo.key) ? poll.movedTo : null
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
    all: raw.prepare<unknown[], FeedRow>(`${FEEDS} WHERE ${WANTED} ORDER BY f.url`),
    due: raw.prepare<unknown[], FeedRow>(
      `${FEEDS} WHERE f.next_poll_at <= ? AND ${WANTED} ORDER BY f.next_poll_at, f.id LIMIT ?`,
    ),
    // Their addresses hold an article for all already: that one stands.
    doubles: raw.prepare(
      `DELETE FROM article WHERE only_of_feed = @id AND EXISTS (SELECT 1 FROM article_address k
        JOIN article_address plain ON plain.key = substr(k.key, length(@prefix) + 1) WHERE k.article_id = article.id)`,
    ),
    plainKeys: raw.prepare(
      `UPDATE article_address SET key = substr(key, length(@prefix) + 1)
      WHERE article_id IN (SELECT id FROM article WHERE only_of_feed = @id)`,
    ),
    // Nothing was extracted from them: an extractor of version 0 has read them.
    forAll: raw.prepare('UPDATE article SET only_of_feed = NULL, extractor_version = 0 WHERE only_of_feed = ?'),
    readAnew: raw.prepare("UPDATE feed_item SET hash = '' WHERE feed_id = ?"),
    askAnew: raw.prepare(
      `UPDATE feed SET etag = NULL, last_modified = NULL, last_success_at = NULL, next_poll_at = min(next_poll_at, ?)
      WHERE id = ?`,
    ),
    outgrown: raw.prepare(
      `DELETE FROM article WHERE only_of_feed = @id AND (stored_at < @since OR id <= coalesce((SELECT id FROM article
        WHERE only_of_feed = @id ORDER BY id DESC LIMIT 1 OFFSET ${MOST_OF_A_CHAT_FEED}), 0))`,
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
