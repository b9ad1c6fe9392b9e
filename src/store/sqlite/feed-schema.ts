/** The tables of feeds, of what they list, and of stories. See schema.ts for how they become migrations. */
import { chat } from './delivery-schema.ts'
import { index, integer, primaryKey, sql, sqliteTable, text, uniqueIndex } from './drizzle.ts'
import { article } from './schema.ts'

export const feed = sqliteTable(
  'feed',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    url: text('url').notNull(),
    /** However the address is written. */
    key: text('key').notNull().unique(),
    title: text('title'),
    link: text('link'),
    language: text('language'),
    /** Who asked for it; null when only briefs do. */
    addedBy: text('added_by'),
    /** JSON of what an OPML file said of it. */
    outline: text('outline'),
    addedAt: integer('added_at').notNull(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    intervalMinutes: integer('interval_minutes').notNull(),
    nextPollAt: integer('next_poll_at').notNull(),
    lastPollAt: integer('last_poll_at'),
    lastSuccessAt: integer('last_success_at'),
    failures: integer('failures').notNull().default(0),
    failingSince: integer('failing_since'),
    lastError: text('last_error'),
  },
  (t) => [index('feed_due').on(t.nextPollAt)],
)

/** Which briefs name a feed. */
export const feedBrief = sqliteTable(
  'feed_brief',
  {
    feedId: integer('feed_id')
      .notNull()
      .references(() => feed.id, { onDelete: 'cascade' }),
    brief: text('brief').notNull(),
  },
  (t) => [primaryKey({ columns: [t.feedId, t.brief] })],
)

/** Which chats follow a feed. */
export const feedChat = sqliteTable(
  'feed_chat',
  {
    feedId: integer('feed_id')
      .notNull()
      .references(() => feed.id, { onDelete: 'cascade' }),
    chatId: integer('chat_id')
      .notNull()
      .references(() => chat.id, { onDelete: 'cascade' }),
    addedAt: integer('added_at').notNull(),
    /** The group or server that the chat is a topic or channel of; its own id where it is none. */
    groupId: text('group_id').notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.feedId, t.chatId] }), index('feed_chat_of').on(t.chatId)],
)

export const feedItem = sqliteTable(
  'feed_item',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    feedId: integer('feed_id')
      .notNull()
      .references(() => feed.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    hash: text('hash').notNull(),
    /** JSON of the item while it is to be read; afterwards nothing is kept twice. */
    content: text('content'),
    /** Its place in the list, so that the newest is read first. */
    rank: integer('rank').notNull(),
    isHistory: integer('is_history').notNull(),
    articleId: integer('article_id').references(() => article.id, { onDelete: 'set null' }),
    seenAt: integer('seen_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** When it is to be read; null when it has been, or never will be. */
    readAt: integer('read_at'),
    lastError: text('last_error'),
  },
  (t) => [
    uniqueIndex('feed_item_once').on(t.feedId, t.key),
    index('feed_item_to_read').on(t.feedId, t.readAt),
    index('feed_item_article').on(t.articleId),
  ],
)

/** Every address that an article is known under. */
export const articleAddress = sqliteTable(
  'article_address',
  {
    key: text('key').primaryKey(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
  },
  (t) => [index('article_address_of').on(t.articleId)],
)

export const articleStory = sqliteTable(
  'article_story',
  {
    articleId: integer('article_id')
      .primaryKey()
      .references(() => article.id, { onDelete: 'cascade' }),
    /** The first article of the story. */
    storyId: integer('story_id').notNull(),
    copyOf: integer('copy_of').references(() => article.id, { onDelete: 'set null' }),
    origin: text('origin'),
    isHistory: integer('is_history').notNull(),
    isPartial: integer('is_partial').notNull(),
    /** Whose words the text is when a feed says it: its own site's or another's; null for a page's or a file's. */
    feedText: text('feed_text', { enum: ['own', 'other'] }),
    /** The feed item that it came of; the number stays when the item is gone, for it is never given again. */
    broughtBy: integer('brought_by'),
    /** JSON: the notices that it came with. What it came with is no news; see articleNotice for what is. */
    firstNotices: text('first_notices').notNull().default('[]'),
    /** How many hashes it has. */
    shingles: integer('shingles').notNull(),
    sortAt: integer('sort_at').notNull(),
    retractedAt: integer('retracted_at'),
    retractedFor: text('retracted_for'),
    /** JSON: the hashes of the runs of words that near-copies share. */
    hashes: text('hashes').notNull().default('[]'),
    /** JSON: words that tell one story from another, and those of them by which it is found. */
    words: text('words').notNull().default('[]'),
    foundBy: text('found_by').notNull().default('[]'),
  },
  (t) => [index('article_story_copy').on(t.copyOf).where(sql`copy_of IS NOT NULL`)],
)

/** Which articles have a hash, newest last. Triggers keep it as `article_story.hashes` has it. */
export const articleShingle = sqliteTable(
  'article_shingle',
  {
    hash: integer('hash').notNull(),
    /** The article's, so that only the days that count are looked through. */
    sortAt: integer('sort_at').notNull(),
    articleId: integer('article_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.hash, t.sortAt, t.articleId] })],
)

/** What outlets have said of their own articles after these were stored: that they were corrected, or taken back. */
export const articleNotice = sqliteTable(
  'article_notice',
  {
    id: integer('id').primaryKey(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['corrected', 'withdrawn'] }).notNull(),
    /** The outlet's own words, or ours where it only answers that the page is gone. */
    words: text('words').notNull(),
    seenAt: integer('seen_at').notNull(),
  },
  (t) => [uniqueIndex('article_notice_once').on(t.articleId, t.kind, t.words)],
)

/** Which articles are found by a word. Triggers keep it as `article_story.found_by` has it. */
export const storyWord = sqliteTable(
  'story_word',
  {
    word: text('word').notNull(),
    sortAt: integer('sort_at').notNull(),
    articleId: integer('article_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.word, t.sortAt, t.articleId] })],
)
