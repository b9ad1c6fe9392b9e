/** The tables of what was found in articles, each with its place in the text. See schema.ts for how they become migrations. */
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { index, integer, real, sql, sqliteTable, text } from './drizzle.ts'
import { article, person } from './schema.ts'

export const quote = sqliteTable(
  'quote',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    searchText: text('search_text').notNull(),
    speakerId: integer('speaker_id').references(() => person.id),
    mentionStart: integer('mention_start'),
    mentionEnd: integer('mention_end'),
    cue: text('cue'),
    role: text('role'),
    via: text('via'),
    confidence: real('confidence').notNull(),
    /** The article's, so that a speaker's newest quotes come straight off an index. */
    knownAt: integer('known_at').notNull(),
    sortAt: integer('sort_at').notNull(),
    createdAt: integer('created_at').notNull(),
    /** An editor took it out of sight. */
    hiddenAt: integer('hidden_at'),
    /** The article no longer says it; the moment it was stored where it never should have been found. */
    withdrawnAt: integer('withdrawn_at'),
    /** The edit that its speaker comes from, where a person has set it. */
    fixedBy: integer('fixed_by').references((): AnySQLiteColumn => quoteEdit.id),
  },
  (t) => [
    index('quote_of_article').on(t.articleId, t.start),
    index('quote_of_speaker').on(t.speakerId, t.sortAt, t.articleId),
    index('quote_newest').on(t.sortAt, t.articleId),
    index('quote_fixed').on(t.fixedBy).where(sql`fixed_by IS NOT NULL`),
  ],
)

/**
 * What a person has said of a quotation, for good: it is of a place in a text, not of a row, so that it holds whatever
 * the extractor finds there next time. Only ever added to; of two that contradict, the later counts.
 */
export const quoteEdit = sqliteTable(
  'quote_edit',
  {
    id: integer('id').primaryKey(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    /** The letters around it: the same words can stand in a text twice. */
    before: text('before').notNull(),
    after: text('after').notNull(),
    kind: text('kind', { enum: ['fix', 'hide', 'unhide'] }).notNull(),
    /** Of a fix: whose words they are; null for nobody's. */
    speakerId: integer('speaker_id').references(() => person.id),
    /** Of a fix: the speaker's name as it was then, and whose they were taken for. */
    speaker: text('speaker'),
    formerSpeaker: text('former_speaker'),
    /** Who said so. */
    editor: text('editor').notNull(),
    editedAt: integer('edited_at').notNull(),
  },
  (t) => [index('quote_edit_of_article').on(t.articleId, t.id), index('quote_edit_speaker').on(t.speakerId)],
)

export const attendance = sqliteTable(
  'attendance',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    personId: integer('person_id').references(() => person.id),
    country: text('country'),
    status: text('status', {
      enum: ['attending', 'represented', 'not-attending', 'invited', 'expected', 'attended', 'did-not-attend'],
    }).notNull(),
    representedById: integer('represented_by_id').references(() => person.id),
    event: text('event'),
    place: text('place'),
    placeCountry: text('place_country'),
    from: text('from_date'),
    to: text('to_date'),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    confidence: real('confidence').notNull(),
    createdAt: integer('created_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [
    index('attendance_of_article').on(t.articleId, t.start),
    index('attendance_of_person').on(t.personId),
    index('attendance_of_representative').on(t.representedById).where(sql`represented_by_id IS NOT NULL`),
  ],
)

/** An article says that an event is postponed, or cancelled. */
export const eventReport = sqliteTable(
  'event_report',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    status: text('status', { enum: ['moved', 'postponed', 'cancelled'] }).notNull(),
    event: text('event').notNull(),
    place: text('place'),
    placeCountry: text('place_country'),
    wasOn: text('was_on'),
    from: text('from_date'),
    to: text('to_date'),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    createdAt: integer('created_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [index('event_report_of_article').on(t.articleId, t.start)],
)

export const fact = sqliteTable(
  'fact',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    createdAt: integer('created_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
  },
  (t) => [index('fact_of_article').on(t.articleId, t.start)],
)

/** A day or days that an article names: what a timeline is made of. */
export const articleDate = sqliteTable(
  'article_date',
  {
    id: integer('id').primaryKey(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    from: text('from_date').notNull(),
    to: text('to_date').notNull(),
  },
  (t) => [index('article_date_of_article').on(t.articleId, t.start)],
)
