/**
 * The tables, one for each noun. `npm run migrations` turns a change here into a new file under migrations/; full-text
 * tables and their triggers are written there by hand, since drizzle does not know them. Moments are milliseconds since
 * 1970 in UTC; offsets are UTF-16.
 */
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { index, integer, primaryKey, sql, sqliteTable, text, uniqueIndex } from './drizzle.ts'

export const outlet = sqliteTable('outlet', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  /** The folded name, so that "NPR" and "npr" are one outlet. */
  key: text('key').notNull().unique(),
})

export const article = sqliteTable(
  'article',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    url: text('url'),
    contentKey: text('content_key').notNull(),
    outletId: integer('outlet_id').references(() => outlet.id),
    title: text('title').notNull(),
    byline: text('byline'),
    published: text('published'),
    /** From when a reader can know of it. */
    knownAt: integer('known_at').notNull(),
    /** What "newest first" goes by. */
    sortAt: integer('sort_at').notNull(),
    language: text('language').notNull(),
    /** SHA-256 of the text: the same text added twice without an address is one article. */
    textHash: text('text_hash').notNull(),
    origin: text('origin', { enum: ['brief', 'added', 'feed'] }).notNull(),
    topicVersion: text('topic_version').notNull(),
    extractorVersion: integer('extractor_version').notNull(),
    /** SHA-256 of all that was recorded of it: what is the same changes nothing. */
    recordHash: text('record_hash').notNull(),
    storedAt: integer('stored_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
    /** Only for the chats that follow this feed; null for all. */
    onlyOfFeed: integer('only_of_feed'),
    summaryBy: text('summary_by', { enum: ['editor', 'extracted'] }),
    summaryText: text('summary_text'),
    searchTitle: text('search_title').notNull(),
    searchSummary: text('search_summary').notNull(),
    /** Last, since SQLite reads a row up to the column that is asked for, and this one fills pages. */
    text: text('text').notNull(),
  },
  (t) => [
    index('article_url').on(t.url),
    index('article_content_key').on(t.contentKey),
    index('article_text_hash').on(t.textHash),
    index('article_newest').on(t.sortAt, t.id),
    index('article_topic_version').on(t.topicVersion),
    index('article_extractor_version').on(t.extractorVersion, t.id),
    index('article_only_of_feed').on(t.onlyOfFeed).where(sql`only_of_feed IS NOT NULL`),
  ],
)

/** What an article said before it was edited. */
export const articleVersion = sqliteTable(
  'article_version',
  {
    id: integer('id').primaryKey(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    text: text('text').notNull(),
    replacedAt: integer('replaced_at').notNull(),
  },
  (t) => [index('article_version_of').on(t.articleId, t.id)],
)

/**
 * Which briefs an article belongs to. `sort_at` is the article's, so that a brief is read newest first off the key.
 * WITHOUT ROWID, as all tables here whose key is all they have: see migrations/0009_lean_tables.sql.
 */
export const articleBrief = sqliteTable(
  'article_brief',
  {
    brief: text('brief').notNull(),
    sortAt: integer('sort_at').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.brief, t.sortAt, t.articleId] }),
    index('article_brief_article').on(t.articleId, t.brief),
  ],
)

export const person = sqliteTable(
  'person',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    role: text('role'),
    /** A brief's role for a person outranks what articles say. */
    roleBy: text('role_by', { enum: ['brief', 'article'] }),
    country: text('country'),
    /** A bare surname is someone only within its own article. */
    onlyIn: integer('only_in').references((): AnySQLiteColumn => article.id, { onDelete: 'cascade' }),
    /** How many quotes may be shown; kept by recordArticle, so that suggestions need not count. */
    quotes: integer('quotes').notNull().default(0),
  },
  (t) => [index('person_most_quoted').on(t.quotes), index('person_only_in').on(t.onlyIn)],
)

export const personName = sqliteTable(
  'person_name',
  {
    id: integer('id').primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['name', 'alias'] }).notNull(),
    folded: text('folded').notNull(),
    /** The folded words in alphabetical order: "Yo Jong Kim" is "Kim Yo Jong". */
    sorted: text('sorted').notNull(),
    /** The folded words without spaces: "Kim Yojong". */
    compact: text('compact').notNull(),
    /** 1 when an article that uses this name means this person; 0 for a bare surname. */
    identifies: integer('identifies').notNull(),
  },
  (t) => [
    uniqueIndex('person_name_once').on(t.personId, t.folded),
    index('person_name_folded').on(t.folded),
    index('person_name_sorted').on(t.sorted),
    index('person_name_compact').on(t.compact),
  ],
)

/** Each word of each name, for finding by surname and by what has been typed so far. */
export const nameWord = sqliteTable(
  'name_word',
  {
    word: text('word').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.word, t.personId] }), index('name_word_person').on(t.personId)],
)

/** Delete-neighbourhoods (SymSpell, distance 1) of the words of names: a word with one typo shares one with it. */
export const nameVariant = sqliteTable(
  'name_variant',
  { variant: text('variant').notNull(), word: text('word').notNull() },
  (t) => [primaryKey({ columns: [t.variant, t.word] })],
)

/** A brief's event as it stood from `recorded_at` on; a moved date is a new row. */
export const event = sqliteTable(
  'event',
  {
    id: integer('id').primaryKey(),
    brief: text('brief').notNull(),
    name: text('name').notNull(),
    start: text('start').notNull(),
    zone: text('zone').notNull(),
    place: text('place'),
    status: text('status', { enum: ['tentative', 'confirmed', 'postponed', 'cancelled'] }).notNull(),
    repeats: text('repeats', { enum: ['once', 'yearly'] }).notNull(),
    recordedAt: integer('recorded_at').notNull(),
  },
  (t) => [index('event_of_brief').on(t.brief, t.id)],
)

/** What the file remembers about itself, such as the confidence that the counts were made with. */
export const setting = sqliteTable('setting', { key: text('key').primaryKey(), value: text('value').notNull() })
