/** Articles as they come in: under which addresses they are known, which are copies, which tell one story. */
import type { ArticleStory, CopyCandidate, ItemToRecord, KnownArticle, StoryStore } from '../stories.ts'
import { type Database, immediate } from './database.ts'
import { momentsOfStoring } from './line.ts'
import { isString, those } from './lists.ts'
import type { ArticleRecorder } from './recording.ts'
import { listed, once } from './statements.ts'

export function storyStore(database: Database, { record }: ArticleRecorder): StoryStore {
  const statements = once(() => statementsOf(database))
  const momentAt = momentsOfStoring(database)

  return {
    async recordItem(item, told, now) {
      const { addressed, insertAddress, insertNotice, itemRead } = statements()
      return immediate(database, () => {
        const at = momentAt(now.epochMilliseconds)
        const known = told.addressKeys.map((key) => addressed.get(key)).find((row) => row !== undefined)
        // Under its first address it is found again and updated, whichever address it came by this time.
        const recorded = record({ ...told.article, url: known?.url ?? told.article.url }, at)
        for (const key of told.addressKeys) insertAddress.run(key, recorded.id)
        if (recorded.status !== 'unchanged') place(recorded.id, told, item)
        if (recorded.status === 'new') joinOwnOfChats(recorded.id, told)
        if (told.correction !== null && recorded.status !== 'new')
          insertNotice.run(recorded.id, 'corrected', told.correction, at)
        if (item !== null) itemRead.run(recorded.id, item)
        return recorded
      })
    },

    async articleAt(addressKeys) {
      const { addressed, knownArticle } = statements()
      const known = addressKeys.map((key) => addressed.get(key)).find((row) => row !== undefined)
      const row = known && knownArticle.get(known.id)
      return (
        row && {
          ...row,
          isPartial: row.isPartial === 1,

          quotes: JSON.parse(row.quotes),
          notices: JSON.parse(row.notices),
        }
      )
    },

    async copyCandidates(shingles, least, { since, onlyOfFeed }) {
      return statements().copying.all(listed(shingles), since.epochMilliseconds, least, onlyOfFeed)
    },

    async storyCandidates(words, least, { since, until, onlyOfFeed }) {
      return statements()
        .telling.all(listed(words), since.epochMilliseconds, until.epochMilliseconds, least, onlyOfFeed)
        .map((row) => ({ id: row.id, words: those(JSON.parse(row.words), isString) }))
    },

    async storiesOf(articles) {
      const rows = statements().ofArticles.all(listed(articles))
      const known = new Map(
        rows.map((row) => [row.article, { ...row, isPartial: row.isPartial === 1, isHistory: row.isHistory === 1 }]),
      )
      return new Map(
        articles.map((id) => [
          id,
          known.get(id) ?? { article: id, story: id, copyOf: null, origin: null, isPartial: false, isHistory: false },
        ]),
      )
    },

    async retractArticle(id, reason, now) {
      const { withdrawArticle, withdrawQuotes, retract, insertNotice } = statements()
      immediate(database, () => {
        const at = momentAt(now.epochMilliseconds)
        withdrawArticle.run(at, id)
        withdrawQuotes.run(at, id)
        retract.run(at, reason, id)
        insertNotice.run(id, 'withdrawn', reason, at)
      })
    },
  }

  /**
   * The same article may have reached chats by feeds of their own: then it is one story, and no chat is alerted or told of it
   * twice. A story that is told to all is not theirs to change.
   */
  function joinOwnOfChats(id: number, { article, addressKeys }: ItemToRecord): void {
    const { feedsOfChats, addressed, storyOfChats, takeStory, isCopy } = statements()
    const bare = addressKeys.map((key) => (article.onlyOfFeed === undefined ? key : key.replace(/^feed \d+ /, '')))
    const keys = feedsOfChats.all().flatMap((feed) => bare.map((key) => `feed ${feed} ${key}`))
    const own = keys.flatMap((key) => addressed.get(key)?.id ?? []).filter((each) => each !== id)
    const [story] = own.flatMap((each) => storyOfChats.get(each) ?? [])
    if (story !== undefined) takeStory.run(story, id)
    if (article.onlyOfFeed === undefined) for (const each of own) isCopy.run(id, each)
  }

  function place(id: number, told: ItemToRecord, item: number | null): void {
    const { story, shingles, isHistory, isPartial, feedText = null, firstNotices = [] } = told
    const { storyOf, insertStory } = statements()
    const storyId = story.joins === null ? id : (storyOf.get(story.joins) ?? story.joins)
    insertStory.run({
      ...{ id, storyId, copyOf: story.copyOf, origin: story.origin },
      ...{ isHistory: isHistory ? 1 : 0, isPartial: isPartial ? 1 : 0, shingles: shingles.length },
      ...{ feedText, broughtBy: item, firstNotices: listed(firstNotices) },
      ...{ hashes: listed(shingles), words: listed(new Set(story.words)), foundBy: listed(new Set(story.foundBy)) },
    })
  }
}

interface StoryRow extends Omit<ArticleStory, 'isPartial' | 'isHistory'> {
  isPartial: number
  isHistory: number
}

function statementsOf({ raw }: Database) {
  return {
    addressed: raw.prepare<unknown[], { id: number; url: string | null }>(
      'SELECT a.id, a.url FROM article_address k JOIN article a ON a.id = k.article_id WHERE k.key = ?',
    ),
    knownArticle: raw.prepare<
      unknown[],
      Omit<KnownArticle, 'isPartial' | 'quotes' | 'notices'> & { isPartial: number; quotes: string; notices: string }
    >(
      `SELECT a.id, a.url, o.name AS outlet, a.title, a.byline, a.published, a.language, a.text,
        coalesce(t.is_partial, 0) AS isPartial, t.feed_text AS feedText, t.brought_by AS broughtBy,
        (SELECT json_group_array(q.text) FROM quote q WHERE q.article_id = a.id AND q.withdrawn_at IS NULL) AS quotes,
        (SELECT json_group_array(n.words) FROM (SELECT words FROM article_notice WHERE article_id = a.id
          UNION SELECT value FROM json_each(t.first_notices)) n) AS notices
      FROM article a LEFT JOIN outlet o ON o.id = a.outlet_id LEFT JOIN article_story t ON t.article_id = a.id
      WHERE a.id = ?`,
    ),
    insertAddress: raw.prepare('INSERT INTO article_address (key, article_id) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    itemRead: raw.prepare(
      'UPDATE feed_item SET article_id = ?, content = NULL, read_at = NULL, attempts = 0, last_error = NULL WHERE id = ?',
    ),
    insertNotice: raw.prepare(
      'INSERT INTO article_notice (article_id, kind, words, seen_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    // Counted off the index first: what an article is is looked up only for those that share enough.
    copying: raw.prepare<unknown[], CopyCandidate>(
      `SELECT t.article_id AS id, n.shared, t.shingles AS size, t.copy_of AS copyOf
      FROM (SELECT s.article_id, count(*) AS shared FROM json_each(?) j CROSS JOIN article_shingle s
        WHERE s.hash = j.value AND s.sort_at >= ? GROUP BY s.article_id HAVING count(*) >= ?) n
      JOIN article_story t ON t.article_id = n.article_id JOIN article a ON a.id = n.article_id
      WHERE t.retracted_at IS NULL AND (a.only_of_feed IS NULL OR a.only_of_feed = ?) ORDER BY t.sort_at, id LIMIT 50`,
    ),
    telling: raw.prepare<unknown[], { id: number; words: string }>(
      `SELECT t.article_id AS id, t.words
      FROM (SELECT w.article_id, count(*) AS shared FROM json_each(?) j CROSS JOIN story_word w
        WHERE w.word = j.value AND w.sort_at BETWEEN ? AND ? GROUP BY w.article_id HAVING count(*) >= ?) n
      JOIN article_story t ON t.article_id = n.article_id JOIN article a ON a.id = n.article_id
      WHERE t.retracted_at IS NULL AND (a.only_of_feed IS NULL OR a.only_of_feed = ?)
      ORDER BY n.shared DESC, t.article_id LIMIT 20`,
    ),
    feedsOfChats: raw.prepare<unknown[], number>('SELECT DISTINCT feed_id FROM feed_chat').pluck(),
    // Only a story that began there: others tell of more than this article.
    storyOfChats: raw
      .prepare<unknown[], number>('SELECT story_id FROM article_story WHERE article_id = ? AND story_id = article_id')
      .pluck(),
    // One that has joined another story on its own stays there.
    takeStory: raw.prepare('UPDATE article_story SET story_id = ? WHERE article_id = ? AND story_id = article_id'),
    isCopy: raw.prepare('UPDATE article_story SET copy_of = ? WHERE article_id = ? AND copy_of IS NULL'),
    storyOf: raw.prepare<unknown[], number>('SELECT story_id FROM article_story WHERE article_id = ?').pluck(),
    // The tables that copies and stories are found by follow this one by triggers.
    insertStory: raw.prepare(
      `INSERT INTO article_story
        (article_id, story_id, copy_of, origin, is_history, is_partial, feed_text, brought_by, first_notices, shingles, hashes, words,
          found_by, sort_at)
      VALUES (@id, @storyId, @copyOf, @origin, @isHistory, @isPartial, @feedText, @broughtBy, @firstNotices, @shingles, @hashes, @words,
        @foundBy,
        (SELECT sort_at FROM article WHERE id = @id))
      ON CONFLICT (article_id) DO UPDATE SET origin = excluded.origin, is_partial = excluded.is_partial,
        feed_text = excluded.feed_text,
        brought_by = iif(feed_text = 'other' AND excluded.feed_text = 'own', excluded.brought_by, brought_by),
        shingles = excluded.shingles, hashes = excluded.hashes, words = excluded.words, found_by = excluded.found_by,
        sort_at = excluded.sort_at`,
    ),
    ofArticles: raw.prepare<unknown[], StoryRow>(
      `SELECT t.article_id AS article, t.story_id AS story, t.copy_of AS copyOf, t.origin, t.is_partial AS isPartial,
        t.is_history AS isHistory
      FROM json_each(?) j JOIN article_story t ON t.article_id = j.value`,
    ),
    withdrawArticle: raw.prepare('UPDATE article SET withdrawn_at = coalesce(withdrawn_at, ?) WHERE id = ?'),
    withdrawQuotes: raw.prepare('UPDATE quote SET withdrawn_at = coalesce(withdrawn_at, ?) WHERE article_id = ?'),
    retract: raw.prepare('UPDATE article_story SET retracted_at = ?, retracted_for = ? WHERE article_id = ?'),
  }
}
