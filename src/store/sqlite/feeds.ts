import type { ChatKey } from '../chats.ts'
import type {
  ArticleStory,
  CopyCandidate,
  FeedStore,
  FeedToAdd,
  ItemToRead,
  ItemToRecord,
  ListedItem,
  PollToSettle,
  StoredFeed,
} from '../feeds.ts'
import { chatRows, ensureChat } from './chats.ts'
import { type Database, immediate } from './database.ts'
import { dropUnwanted, WANTED } from './feed-wants.ts'
import type { StoreOptions } from './open.ts'
import { articleRecorder } from './recording.ts'

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
export function feedStore(database: Database, options: StoreOptions): FeedStore {
  const { raw } = database
  const { record } = articleRecorder(database, options)
  const rowOf = chatRows(database)
  const byKey = raw.prepare<unknown[], FeedRow>(`${FEEDS} WHERE f.key = ?`)
  const insertFeed = raw.prepare(
    `INSERT INTO feed (url, key, title, added_by, outline, added_at, interval_minutes, next_poll_at)
    VALUES (@url, @key, @title, @addedBy, @outline, @now, ${FIRST_INTERVAL_MINUTES}, @now)`,
  )
  const all = raw.prepare<unknown[], FeedRow>(`${FEEDS} WHERE ${WANTED} ORDER BY f.url`)
  const due = raw.prepare<unknown[], FeedRow>(
    `${FEEDS} WHERE f.next_poll_at <= ? AND ${WANTED} ORDER BY f.next_poll_at, f.id LIMIT ?`,
  )
  const knownItem = raw.prepare<unknown[], { id: number; hash: string }>(
    'SELECT id, hash FROM feed_item WHERE feed_id = ? AND key = ?',
  )
  const insertItem = raw.prepare(
    `INSERT INTO feed_item (feed_id, key, hash, content, rank, is_history, seen_at, read_at)
    VALUES (@feed, @key, @hash, @content, @rank, @isHistory, @now, @now)`,
  )
  const changeItem = raw.prepare(
    'UPDATE feed_item SET hash = @hash, content = @content, rank = @rank, attempts = 0, read_at = @now WHERE id = @id',
  )
  const addressed = raw.prepare<unknown[], { id: number; url: string | null; title: string; text: string }>(
    'SELECT a.id, a.url, a.title, a.text FROM article_address k JOIN article a ON a.id = k.article_id WHERE k.key = ?',
  )
  const insertAddress = raw.prepare(
    'INSERT INTO article_address (key, article_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  const insertShingle = raw.prepare(
    'INSERT INTO article_shingle (hash, article_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  const insertWord = raw.prepare(
    `INSERT INTO story_word (word, article_id, sort_at) SELECT ?, article_id, sort_at FROM article_story WHERE article_id = ?
    ON CONFLICT DO NOTHING`,
  )
  const copying = raw.prepare<unknown[], { id: number; shared: number; size: number; copyOf: number | null }>(
    `SELECT s.article_id AS id, count(*) AS shared, t.shingles AS size, t.copy_of AS copyOf
          FROM json_each(?) j JOIN article_shingle s ON s.hash = j.value JOIN article_story t ON t.article_id = s.article_id
          JOIN article a ON a.id = s.article_id
          WHERE t.sort_at >= ? AND t.retracted_at IS NULL AND (a.only_of_feed IS NULL OR a.only_of_feed = ?) GROUP BY s.article_id HAVING count(*) >= ? ORDER BY t.sort_at, id LIMIT 50`,
  )
  const telling = raw.prepare<unknown[], { id: number; words: string }>(
    `SELECT w.article_id AS id, (SELECT group_concat(v.word, ' ') FROM story_word v WHERE v.article_id = w.article_id) AS words
          FROM json_each(?) j JOIN story_word w ON w.word = j.value AND w.sort_at BETWEEN ? AND ? JOIN article_story t ON t.article_id = w.article_id
          JOIN article a ON a.id = w.article_id
          WHERE t.retracted_at IS NULL AND (a.only_of_feed IS NULL OR a.only_of_feed = ?) GROUP BY w.article_id HAVING count(*) >= ?
          ORDER BY count(*) DESC, w.article_id LIMIT 20`,
  )
  const insertStory = raw.prepare(
    `INSERT INTO article_story (article_id, story_id, copy_of, origin, is_history, is_partial, shingles, sort_at)
        VALUES (@id, @storyId, @copyOf, @origin, @isHistory, @isPartial, @shingles, (SELECT sort_at FROM article WHERE id = @id))
        ON CONFLICT (article_id) DO UPDATE SET origin = excluded.origin, shingles = excluded.shingles, is_partial = excluded.is_partial,
          sort_at = excluded.sort_at`,
  )
  const deleteShingles = raw.prepare('DELETE FROM article_shingle WHERE article_id = ?')
  const deleteWords = raw.prepare('DELETE FROM story_word WHERE article_id = ?')
  const insertNotice = raw.prepare(
    'INSERT INTO article_notice (article_id, kind, words, seen_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const storyOf = raw.prepare<unknown[], number>('SELECT story_id FROM article_story WHERE article_id = ?').pluck()

  return {
    async addFeed(told, now) {
      return immediate(database, () => {
        const known = byKey.get(told.key)
        if (known) {
          const outline = told.outline ? JSON.stringify(told.outline) : known.outline
          raw
            .prepare(
              'UPDATE feed SET added_by = coalesce(added_by, ?), title = coalesce(title, ?), outline = ? WHERE id = ?',
            )
            .run(told.addedBy, told.title, outline, known.id)
          if (isOnlyOfChats(known)) startAnew(known.id, now.epochMilliseconds)
        } else insert(told, told.addedBy, now.epochMilliseconds)
        return { status: known ? 'known' : 'new', feed: toFeed(found(byKey.get(told.key))) }
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
        const known = byKey.get(told.key)
        const mine = raw
          .prepare<unknown[], number>('SELECT feed_id FROM feed_chat WHERE chat_id = ?')
          .pluck()
          .all(chatId)
        if (known && mine.includes(known.id)) return { status: 'known', feed: toFeed(known) }
        if (mine.length >= most) return { status: 'too-many' }
        if (!known) insert({ ...told, outline: null }, null, at)
        const { id } = found(byKey.get(told.key))
        // One that nobody has asked for may have rested for months.
        raw
          .prepare(`UPDATE feed AS f SET next_poll_at = min(next_poll_at, ?) WHERE id = ? AND NOT ${WANTED}`)
          .run(at, id)
        raw.prepare('INSERT INTO feed_chat (feed_id, chat_id, added_at) VALUES (?, ?, ?)').run(id, chatId, at)
        return { status: 'new', feed: toFeed(found(byKey.get(told.key))) }
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
      return all.all().map(toFeed)
    },

    async recordBriefFeeds(feeds, now) {
      immediate(database, () => {
        const before = raw.prepare('SELECT feed_id, brief FROM feed_brief').raw().all()
        const named = new Set(before.flatMap((row) => (Array.isArray(row) ? [row[0]] : [])))
        raw.prepare('DELETE FROM feed_brief').run()
        for (const told of feeds) {
          const known = byKey.get(told.key)
          if (!known) insert({ ...told, title: null, outline: null }, null, now.epochMilliseconds)
          else if (isOnlyOfChats(known) && !named.has(known.id)) startAnew(known.id, now.epochMilliseconds)
          raw
            .prepare('INSERT INTO feed_brief (feed_id, brief) VALUES (?, ?) ON CONFLICT DO NOTHING')
            .run(found(byKey.get(told.key)).id, told.brief)
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
      return due.all(now.epochMilliseconds, limit).map(toFeed)
    },

    async settlePoll(id, poll, now) {
      return immediate(database, () => {
        const at = now.epochMilliseconds
        const row = raw.prepare<unknown[], FeedRow>('SELECT * FROM feed WHERE id = ?').get(id)
        // Removed while it was being asked.
        if (!row) return { fresh: 0, changed: 0 }
        const counts = poll.items ? keepItems(row, poll.items, at) : { fresh: 0, changed: 0 }
        settle(row, poll, at)
        return counts
      })
    },

    async countUnseen(feed, items) {
      return items.filter(({ key }) => knownItem.get(feed, key) === undefined).length
    },

    async itemsToRead(feed, limit, now) {
      return raw
        .prepare<
          unknown[],
          { id: number; content: string; is_history: number; attempts: number; article_id: number | null }
        >(
          `SELECT id, content, is_history, attempts, article_id FROM feed_item
          WHERE feed_id = ? AND read_at <= ? AND content IS NOT NULL ORDER BY rank, id LIMIT ?`,
        )
        .all(feed, now.epochMilliseconds, limit)
        .map(
          (row): ItemToRead => ({
            ...{ id: row.id, feed, content: row.content, attempts: row.attempts, article: row.article_id },
            isHistory: row.is_history === 1,
          }),
        )
    },

    async postponeItem(id, reason, retryAt) {
      raw
        .prepare('UPDATE feed_item SET attempts = attempts + 1, last_error = ?, read_at = ? WHERE id = ?')
        .run(reason, retryAt?.epochMilliseconds ?? null, id)
    },

    async recordItem(item, told, now) {
      return immediate(database, () => {
        const at = now.epochMilliseconds
        const known = told.addressKeys.map((key) => addressed.get(key)).find((row) => row !== undefined)
        // Under its first address it is found again and updated, whichever address it came by this time.
        const recorded = record({ ...told.article, url: known?.url ?? told.article.url }, at)
        for (const key of told.addressKeys) insertAddress.run(key, recorded.id)
        if (recorded.status !== 'unchanged') place(recorded.id, told)
        if (told.correction !== null && recorded.status !== 'new')
          insertNotice.run(recorded.id, 'corrected', told.correction, at)
        if (item !== null) {
          raw
            .prepare(
              'UPDATE feed_item SET article_id = ?, content = NULL, read_at = NULL, attempts = 0, last_error = NULL WHERE id = ?',
            )
            .run(recorded.id, item)
        }
        return recorded
      })
    },

    async articleAt(addressKeys) {
      return addressKeys.map((key) => addressed.get(key)).find((row) => row !== undefined)
    },

    async copyCandidates(shingles, least, { since, onlyOfFeed }) {
      return copying
        .all(JSON.stringify(shingles), since.epochMilliseconds, onlyOfFeed, least)
        .map((row): CopyCandidate => row)
    },

    async storyCandidates(words, least, { since, until, onlyOfFeed }) {
      return telling
        .all(JSON.stringify(words), since.epochMilliseconds, until.epochMilliseconds, onlyOfFeed, least)
        .map(({ id, words: joined }) => ({ id, words: joined.split(' ') }))
    },

    async storiesOf(articles) {
      const rows = raw
        .prepare<unknown[], Omit<ArticleStory, 'isPartial'> & { isPartial: number }>(
          `SELECT t.article_id AS article, t.story_id AS story, t.copy_of AS copyOf, t.origin, t.is_partial AS isPartial
          FROM json_each(?) j JOIN article_story t ON t.article_id = j.value`,
        )
        .all(JSON.stringify(articles))
      const known = new Map(rows.map((row) => [row.article, { ...row, isPartial: row.isPartial === 1 }]))
      return new Map(
        articles.map((id) => [
          id,
          known.get(id) ?? { article: id, story: id, copyOf: null, origin: null, isPartial: false },
        ]),
      )
    },

    async retractArticle(id, reason, now) {
      immediate(database, () => {
        const at = now.epochMilliseconds
        raw.prepare('UPDATE article SET withdrawn_at = coalesce(withdrawn_at, ?) WHERE id = ?').run(at, id)
        raw.prepare('UPDATE quote SET withdrawn_at = coalesce(withdrawn_at, ?) WHERE article_id = ?').run(at, id)
        raw
          .prepare('UPDATE article_story SET retracted_at = ?, retracted_for = ? WHERE article_id = ?')
          .run(at, reason, id)
        insertNotice.run(id, 'withdrawn', reason, at)
      })
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
    insertFeed.run({ url, key, title, addedBy, outline: told.outline ? JSON.stringify(told.outline) : null, now })
  }

  function keepItems(feed: FeedRow, items: ListedItem[], now: number): { fresh: number; changed: number } {
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
    const moved = poll.movedTo && !byKey.get(poll.movedTo.key) ? poll.movedTo : null
    raw
      .prepare(
        `UPDATE feed SET url = @url, key = @key, title = coalesce(@title, title), link = coalesce(@link, link),
        language = coalesce(@language, language), etag = @etag, last_modified = @lastModified,
        interval_minutes = @interval, next_poll_at = @next, last_poll_at = @now, last_success_at = @success,
        failures = @failures, failing_since = @since, last_error = @error WHERE id = @id`,
      )
      .run({
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

  function place(id: number, { story, shingles, isHistory, isPartial }: ItemToRecord): void {
    const storyId = story.joins === null ? id : (storyOf.get(story.joins) ?? story.joins)
    insertStory.run({
      ...{ id, storyId, copyOf: story.copyOf, origin: story.origin },
      ...{ isHistory: isHistory ? 1 : 0, isPartial: isPartial ? 1 : 0, shingles: shingles.length },
    })
    deleteShingles.run(id)
    deleteWords.run(id)
    for (const hash of shingles) insertShingle.run(hash, id)
    for (const word of new Set(story.words)) insertWord.run(word, id)
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
