/** Storing an article with what was extracted from it. */
import { createHash } from 'node:crypto'
import type { SQL } from 'drizzle-orm'
import type { Reading, ReadingStore } from '../repair.ts'
import type { ArticleStore, ArticleToRecord, Recorded } from '../store.ts'
import { foldName, searchText } from '../words.ts'
import { articleLinker } from './articles.ts'
import { type Database, immediate } from './database.ts'
import { and, eq, isNull, max, ne, sql } from './drizzle.ts'
import { recordFound } from './found.ts'
import type { StoreOptions } from './open.ts'
import { personsOfArticle } from './people.ts'
import { EARLIEST_ZONE_MS } from './rows.ts'
import { article, articleVersion, outlet } from './schema.ts'

type Existing = typeof article.$inferSelect

type Recording = Pick<ArticleStore, 'recordArticle'> & Pick<ReadingStore, 'recordReading'>

export function recordingArticles(database: Database, options: StoreOptions): Recording {
  const { record, recordAgain } = articleRecorder(database, options)
  return {
    async recordArticle(told, now) {
      return immediate(database, () => record(told, now.epochMilliseconds))
    },

    async recordReading(id, reading, now) {
      return immediate(database, () => recordAgain(id, reading, now.epochMilliseconds))
    },
  }
}

export interface ArticleRecorder {
  record: (told: ArticleToRecord, now: number) => Recorded
  recordAgain: (id: number, reading: Reading, now: number) => boolean
}

/** Inside a transaction: store an article, or bring the stored one up to date. `now` in milliseconds. */
export function articleRecorder(database: Database, options: StoreOptions): ArticleRecorder {
  const { orm } = database
  const link = articleLinker(database)

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
    const existing = orm.select().from(article).where(eq(article.id, id)).get()
    if (!existing || existing.text !== reading.text || existing.origin === 'brief') return false
    const { summaryText, summaryBy } = existing
    const summary =
      summaryText !== null && summaryBy === 'editor' ? { text: summaryText, by: summaryBy } : reading.summary
    orm
      .update(article)
      .set({
        extractorVersion: reading.extractorVersion,
        recordHash: hashOf({ ...existing, ...reading, summary }, existing),
        summaryText: summary?.text ?? null,
        summaryBy: summary?.by ?? null,
        searchSummary: searchText(summary?.text ?? ''),
      })
      .where(eq(article.id, id))
      .run()
    const people = personsOfArticle(database, id, reading.people)
    const { knownAt, sortAt } = existing
    recordFound(database, options, { ...reading, id, knownAt, sortAt }, people, {
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
      summaryText: summary?.text ?? null,
      summaryBy: summary?.by ?? null,
      searchTitle: searchText(title),
      searchSummary: searchText(summary?.text ?? ''),
      updatedAt: now,
      withdrawnAt: null,
    }
    const id = existing
      ? update(existing, values, now)
      : orm
          .insert(article)
          .values({ ...values, origin, storedAt: now })
          .returning({ id: article.id })
          .get().id
    link(id, told.briefs, topicVersion)
    const people = personsOfArticle(database, id, told.people)
    const sameTextSince = existing && existing.text === text ? textSince(existing) : null
    recordFound(database, options, { ...told, id, ...row }, people, { now, sameTextSince })
    return { status: existing ? 'updated' : 'new', id, quotes: told.quotes.length }
  }

  function update(existing: Existing, values: Partial<Existing>, now: number): number {
    const { id, title, text } = existing
    if (text !== values.text || title !== values.title)
      orm.insert(articleVersion).values({ articleId: id, title, text, replacedAt: now }).run()
    orm.update(article).set(values).where(eq(article.id, id)).run()
    return id
  }

  /** When the article got the text that it has. */
  function textSince({ id, text, storedAt }: Existing): number {
    const replaced = orm
      .select({ at: max(articleVersion.replacedAt) })
      .from(articleVersion)
      .where(and(eq(articleVersion.articleId, id), ne(articleVersion.text, text)))
      .get()
    return replaced?.at ?? storedAt
  }

  function outletNamed(name: string): number {
    const key = foldName(name)
    const known = orm.select({ id: outlet.id }).from(outlet).where(eq(outlet.key, key)).get()
    return known?.id ?? orm.insert(outlet).values({ name, key }).returning({ id: outlet.id }).get().id
  }

  function findExisting(told: ArticleToRecord, outletId: number | null, textHash: string): Existing | undefined {
    const one = (where: SQL | undefined) => orm.select().from(article).where(where).orderBy(article.id).limit(1).get()
    if (told.origin === 'brief') return one(and(eq(article.origin, 'brief'), eq(article.contentKey, told.contentKey)))
    // What one feed brought for chats alone and what is for all never change each other.
    const added = and(ne(article.origin, 'brief'), sql`${article.onlyOfFeed} IS ${told.onlyOfFeed ?? null}`)
    const sameText = and(
      added,
      eq(article.textHash, textHash),
      sql`${article.outletId} IS ${outletId}`,
      told.url === null ? undefined : isNull(article.url),
    )
    if (told.url !== null) return one(and(added, eq(article.url, told.url))) ?? one(sameText)
    return one(sameText) ?? one(and(added, isNull(article.url), eq(article.contentKey, told.contentKey)))
  }
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
  const { text, quotes, facts, attendance, dates } = told
  for (const { start, end } of [...quotes, ...facts, ...attendance, ...dates])
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
  const { title, language, text, summary, quotes, people, attendance, facts, dates, extractorVersion } = told
  const { url, outletId, byline, published } = row
  return hash(
    JSON.stringify([
      [url, outletId, byline, published, title, language, text, summary?.text, summary?.by, extractorVersion],
      quotes.map((q) => [q.start, q.end, q.speaker, q.mention, q.cue, q.role, q.via, q.confidence]),
      people.map((p) => [p.name, p.aliases, p.role, p.country]),
      attendance.map((a) => [a.start, a.end, a.person, a.country, a.status, a.representedBy, a.event, a.confidence]),
      facts.map((f) => [f.start, f.end]),
      dates.map((d) => [d.start, d.end, d.from, d.to]),
    ]),
  )
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
