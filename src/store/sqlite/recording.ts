/** Storing an article with what was extracted from it. */
import { createHash } from 'node:crypto'
import type { SQL } from 'drizzle-orm'
import { fold } from '../../fold.ts'
import type { Reading, ReadingStore } from '../repair.ts'
import type { ArticleStore, ArticleToRecord, Recorded } from '../store.ts'
import { searchText } from '../words.ts'
import { articleLinker } from './articles.ts'
import { type Database, immediate } from './database.ts'
import { and, eq, isNull, max, ne, sql } from './drizzle.ts'
import { foundRecorder } from './found.ts'
import { momentsOfStoring } from './line.ts'
import type { StoreOptions } from './open.ts'
import type { PersonRecorder } from './people.ts'
import { EARLIEST_ZONE_MS } from './rows.ts'
import { article, articleVersion, outlet } from './schema.ts'
import { given, once } from './statements.ts'

type Existing = typeof article.$inferSelect

type Recording = Pick<ArticleStore, 'recordArticle'> & Pick<ReadingStore, 'recordReading'>

export function recordingArticles(database: Database, { record, recordAgain }: ArticleRecorder): Recording {
  const momentAt = momentsOfStoring(database)
  return {
    async recordArticle(told, now) {
      return immediate(database, () => record(told, momentAt(now.epochMilliseconds)))
    },

    async recordReading(id, reading, now) {
      return immediate(database, () => recordAgain(id, reading, momentAt(now.epochMilliseconds)))
    },
  }
}

/** Inside a transaction: store an article, or bring the stored one up to date. `now` in milliseconds. */
export interface ArticleRecorder {
  record: (told: ArticleToRecord, now: number) => Recorded
  recordAgain: (id: number, reading: Reading, now: number) => boolean
}

export function articleRecorder(database: Database, options: StoreOptions, persons: PersonRecorder): ArticleRecorder {
  const statements = once(() => statementsOf(database))
  const { link, setBriefs } = articleLinker(database)
  const recordFound = foundRecorder(database, options)

  return {
    record: (told, now) => {
      checkOffsets(told, told.contentKey)
      return record(told, timesOf(told.published, now), now)
    },
    recordAgain: (id, reading, now) => {
      checkOffsets(reading, `article ${id}`)
      return recordAgain(id, reading, now)
    },
  }

  function recordAgain(id: number, reading: Reading, now: number): boolean {
    const existing = statements().byId.get({ id })
    if (!existing || existing.text !== reading.text || existing.origin === 'brief') return false
    const { summaryText, summaryBy } = existing
    const summary =
      summaryText !== null && summaryBy === 'editor' ? { text: summaryText, by: summaryBy } : reading.summary
    statements().readAgain.run({
      id,
      extractorVersion: reading.extractorVersion,
      recordHash: hashOf({ ...existing, ...reading, summary }, existing),
      ...summaryColumns(summary),
    })
    const { knownAt, sortAt } = existing
    recordFound({ ...reading, id, knownAt, sortAt }, persons.personsOfArticle(id, reading.people), {
      now,
      sameTextSince: textSince(existing),
    })
    return true
  }

  function record(told: ArticleToRecord, times: Times, now: number): Recorded {
    const textHash = hash(told.text)
    const outletId = told.outlet === null ? null : outletNamed(told.outlet)
    const existing = findExisting(told, outletId, textHash)
    const row = merged(told, outletId, existing, times)
    const recordHash = hashOf(told, row)

    if (existing && existing.recordHash === recordHash && existing.withdrawnAt === null) {
      if (existing.topicVersion !== told.topicVersion) link(existing.id, told.briefs, told.topicVersion)
      return { status: 'unchanged', id: existing.id, quotes: told.quotes.length }
    }
    const { contentKey, title, language, text, origin, topicVersion, extractorVersion, summary } = told
    const values = {
      ...row,
      ...{ contentKey, title, language, text, textHash, topicVersion, extractorVersion, recordHash },
      onlyOfFeed: told.onlyOfFeed ?? null,
      searchTitle: searchText(title),
      ...summaryColumns(summary),
      updatedAt: now,
    }
    const id = existing
      ? update(existing, values, now)
      : made(statements().insert.get({ ...values, origin, storedAt: now }))
    setBriefs({ id, sortAt: row.sortAt }, told.briefs)
    const people = persons.personsOfArticle(id, told.people)
    const sameTextSince = existing && existing.text === text ? textSince(existing) : null
    recordFound({ ...told, id, ...row }, people, { now, sameTextSince })
    return { status: existing ? 'updated' : 'new', id, quotes: told.quotes.length }
  }

  function update(existing: Existing, values: { title: string; text: string }, replacedAt: number): number {
    const { id, title, text } = existing
    if (text !== values.text || title !== values.title)
      statements().keepVersion.run({ articleId: id, title, text, replacedAt })
    statements().update.run({ ...values, id })
    return id
  }

  /** When the article got the text that it has. */
  function textSince({ id, text, storedAt }: Existing): number {
    return statements().replacedAt.get({ id, text })?.at ?? storedAt
  }

  function outletNamed(name: string): number {
    const key = fold(name)
    return statements().outletAt.get({ key })?.id ?? made(statements().insertOutlet.get({ name, key }))
  }

  function findExisting(told: ArticleToRecord, outletId: number | null, textHash: string): Existing | undefined {
    const { handEntered, sameText, sameTextUnaddressed, atAddress, unaddressed } = statements()
    const { contentKey, url } = told
    if (told.origin === 'brief') return handEntered.get({ contentKey })
    // What one feed brought for chats alone and what is for all never change each other.
    const of = { textHash, outletId, contentKey, onlyOfFeed: told.onlyOfFeed ?? null }
    if (url !== null) return atAddress.get({ ...of, url }) ?? sameTextUnaddressed.get(of)
    return sameText.get(of) ?? unaddressed.get(of)
  }
}

function statementsOf({ orm }: Database) {
  const { id, text, key } = given('id', 'text', 'key')
  const { contentKey, textHash, outletId, url, onlyOfFeed } = given(
    ...(['contentKey', 'textHash', 'outletId', 'url', 'onlyOfFeed'] as const),
  )
  const one = (where: SQL | undefined) => orm.select().from(article).where(where).orderBy(article.id).limit(1).prepare()
  const added = and(ne(article.origin, 'brief'), sql`${article.onlyOfFeed} IS ${onlyOfFeed}`)
  const sameText = and(added, eq(article.textHash, textHash), sql`${article.outletId} IS ${outletId}`)
  const summary = given('summaryText', 'summaryBy', 'searchSummary')
  const columns = {
    ...given('url', 'outletId', 'byline', 'published', 'knownAt', 'sortAt', 'contentKey', 'title', 'language', 'text'),
    ...given('textHash', 'topicVersion', 'extractorVersion', 'recordHash', 'onlyOfFeed', 'searchTitle', 'updatedAt'),
    ...summary,
  }
  return {
    byId: one(eq(article.id, id)),
    handEntered: one(and(eq(article.origin, 'brief'), eq(article.contentKey, contentKey))),
    sameText: one(sameText),
    sameTextUnaddressed: one(and(sameText, isNull(article.url))),
    atAddress: one(and(added, eq(article.url, url))),
    unaddressed: one(and(added, isNull(article.url), eq(article.contentKey, contentKey))),
    insert: orm
      .insert(article)
      .values({ ...columns, ...given('origin', 'storedAt') })
      .returning({ id: article.id })
      .prepare(),
    update: orm
      .update(article)
      .set({ ...columns, withdrawnAt: null })
      .where(eq(article.id, id))
      .prepare(),
    readAgain: orm
      .update(article)
      .set({ ...summary, ...given('extractorVersion', 'recordHash') })
      .where(eq(article.id, id))
      .prepare(),
    keepVersion: orm
      .insert(articleVersion)
      .values(given('articleId', 'title', 'text', 'replacedAt'))
      .prepare(),
    replacedAt: orm
      .select({ at: max(articleVersion.replacedAt) })
      .from(articleVersion)
      .where(and(eq(articleVersion.articleId, id), ne(articleVersion.text, text)))
      .prepare(),
    outletAt: orm.select({ id: outlet.id }).from(outlet).where(eq(outlet.key, key)).prepare(),
    insertOutlet: orm.insert(outlet).values(given('name', 'key')).returning({ id: outlet.id }).prepare(),
  }
}

function summaryColumns(summary: ArticleToRecord['summary']) {
  return {
    summaryText: summary?.text ?? null,
    summaryBy: summary?.by ?? null,
    searchSummary: searchText(summary?.text ?? ''),
  }
}

function made(row: { id: number } | undefined): number {
  if (!row) throw new Error('a row was not stored')
  return row.id
}

interface Times {
  knownAt: number
  sortAt: number
}

/** A known article without a word on its outlet, byline, address or time keeps what it had. */
function merged(told: ArticleToRecord, outletId: number | null, existing: Existing | undefined, times: Times) {
  const kept = told.published === null && existing ? existing : { ...times, published: told.published }
  return {
    url: told.url ?? existing?.url ?? null,
    outletId: outletId ?? existing?.outletId ?? null,
    byline: told.byline ?? existing?.byline ?? null,
    published: kept.published,
    knownAt: kept.knownAt,
    sortAt: kept.sortAt,
  }
}

/** From when a reader can know of it, and what "newest first" goes by, in milliseconds. */
function timesOf(published: string | null, storedAt: number): Times {
  if (published === null) return { knownAt: storedAt, sortAt: storedAt }
  const sortAt = Date.parse(published)
  if (Number.isNaN(sortAt)) throw new RangeError(`published is neither an ISO date nor an ISO instant: ${published}`)
  return /^\d{4}-\d{2}-\d{2}$/.test(published)
    ? { knownAt: sortAt - EARLIEST_ZONE_MS, sortAt }
    : { knownAt: sortAt, sortAt }
}

function checkOffsets(told: Reading, name: string): void {
  const { text, quotes, facts, attendance, eventReports, dates } = told
  for (const { start, end } of [...quotes, ...facts, ...attendance, ...eventReports, ...dates])
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length)
      throw new RangeError(`${start} to ${end} is no place in a text of ${text.length}: ${name}`)
  for (const found of [...quotes, ...facts])
    if (text.slice(found.start, found.end) !== found.text)
      throw new Error(`the words at ${found.start} to ${found.end} are not those of the text: ${name}`)
  for (const { mention } of quotes)
    if (mention && !(mention[0] >= 0 && mention[0] < mention[1] && mention[1] <= text.length))
      throw new RangeError(`a mention outside the text: ${name}`)
}

function hashOf(
  told: Reading & Pick<ArticleToRecord, 'title' | 'language'>,
  row: Omit<ReturnType<typeof merged>, 'knownAt' | 'sortAt'>,
): string {
  const { title, language, text, summary, quotes, people, attendance, eventReports, facts, dates } = told
  const { url, outletId, byline, published } = row
  return hash(
    JSON.stringify([
      [url, outletId, byline, published, title, language, text, summary?.text, summary?.by, told.extractorVersion],
      quotes.map((q) => [q.start, q.end, q.speaker, q.mention, q.cue, q.role, q.via, q.confidence]),
      people.map((p) => [p.name, p.aliases, p.role, p.country]),
      attendance.map((a) => [
        ...[a.start, a.end, a.person, a.country, a.status, a.representedBy],
        ...[a.event, a.place, a.placeCountry, a.from, a.to, a.confidence],
      ]),
      eventReports.map((e) => [e.start, e.end, e.status, e.event, e.place, e.placeCountry, e.wasOn, e.from, e.to]),
      facts.map((f) => [f.start, f.end]),
      dates.map((d) => [d.start, d.end, d.from, d.to]),
    ]),
  )
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
