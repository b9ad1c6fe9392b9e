/**
 * What was found in an article, against what was found before: the same keeps its id, the gone is withdrawn and kept, so
 * that a later reading can say what has changed. Runs inside the caller's transaction.
 */

import type { ArticleToRecord } from '../store.ts'
import { searchText } from '../words.ts'
import type { Database } from './database.ts'
import { eq, inArray, sql } from './drizzle.ts'
import type { StoreOptions } from './open.ts'
import { mayShow } from './rows.ts'
import { articleDate, attendance, fact, quote } from './schema.ts'

type Found = Pick<ArticleToRecord, 'text' | 'quotes' | 'attendance' | 'facts' | 'dates'> & {
  id: number
  knownAt: number
  sortAt: number
}

export function recordFound(
  database: Database,
  { publishThreshold }: StoreOptions,
  found: Found,
  personNamed: (name: string) => number,
  now: number,
): void {
  const { orm } = database
  const articleId = found.id
  countShown(-1)

  match(
    orm.select().from(quote).where(eq(quote.articleId, articleId)).all(),
    found.quotes.map((told) => ({
      articleId,
      ...{ start: told.start, end: told.end, text: told.text, searchText: searchText(told.text) },
      speakerId: told.speaker === null ? null : personNamed(told.speaker),
      mentionStart: told.mention?.[0] ?? null,
      mentionEnd: told.mention?.[1] ?? null,
      ...{ cue: told.cue, role: told.role, via: told.via, confidence: told.confidence },
      ...{ knownAt: found.knownAt, sortAt: found.sortAt },
    })),
    (one) => JSON.stringify([one.text, one.speakerId]),
    {
      insert: (row) =>
        orm
          .insert(quote)
          .values({ ...row, createdAt: now })
          .run(),
      keep: (id, row) =>
        orm
          .update(quote)
          .set({ ...row, withdrawnAt: null })
          .where(eq(quote.id, id))
          .run(),
      withdraw: (ids) => orm.update(quote).set({ withdrawnAt: now }).where(inArray(quote.id, ids)).run(),
    },
  )
  match(
    orm.select().from(attendance).where(eq(attendance.articleId, articleId)).all(),
    found.attendance.map((told) => ({
      articleId,
      personId: told.person === null ? null : personNamed(told.person),
      country: told.country,
      status: told.status,
      representedById: told.representedBy === null ? null : personNamed(told.representedBy),
      ...{ event: told.event, start: told.start, end: told.end, text: found.text.slice(told.start, told.end) },
      confidence: told.confidence,
    })),
    (one) => JSON.stringify([one.text, one.personId, one.country, one.status, one.representedById, one.event]),
    {
      insert: (row) =>
        orm
          .insert(attendance)
          .values({ ...row, createdAt: now })
          .run(),
      keep: (id, row) =>
        orm
          .update(attendance)
          .set({ ...row, withdrawnAt: null })
          .where(eq(attendance.id, id))
          .run(),
      withdraw: (ids) => orm.update(attendance).set({ withdrawnAt: now }).where(inArray(attendance.id, ids)).run(),
    },
  )
  match(
    orm.select().from(fact).where(eq(fact.articleId, articleId)).all(),
    found.facts.map(({ start, end, text }) => ({ articleId, start, end, text })),
    (one) => one.text,
    {
      insert: (row) =>
        orm
          .insert(fact)
          .values({ ...row, createdAt: now })
          .run(),
      keep: (id, row) =>
        orm
          .update(fact)
          .set({ ...row, withdrawnAt: null })
          .where(eq(fact.id, id))
          .run(),
      withdraw: (ids) => orm.update(fact).set({ withdrawnAt: now }).where(inArray(fact.id, ids)).run(),
    },
  )
  orm.delete(articleDate).where(eq(articleDate.articleId, articleId)).run()
  for (const { start, end, from, to } of found.dates)
    orm
      .insert(articleDate)
      .values({ articleId, start, end, text: found.text.slice(start, end), from, to })
      .run()

  countShown(1)

  /** Take this article's quotes out of its speakers' counts, and put them back as they are now. */
  function countShown(sign: 1 | -1): void {
    orm.run(sql`
      UPDATE person SET quotes = quotes + ${sign} * counted.shown
      FROM (SELECT speaker_id, count(*) AS shown FROM quote WHERE quote.article_id = ${articleId} AND ${mayShow(publishThreshold)} GROUP BY speaker_id) AS counted
      WHERE person.id = counted.speaker_id`)
  }
}

interface Stored {
  id: number
  withdrawnAt: number | null
}

interface Writing<Row> {
  insert(row: Row): void
  keep(id: number, row: Row): void
  withdraw(ids: number[]): void
}

/** Each found row takes the first stored one of the same key, one that still stands before one that was withdrawn. */
function match<Row, Old extends Row & Stored>(
  stored: Old[],
  found: Row[],
  keyOf: (row: Row) => string,
  writing: Writing<Row>,
): void {
  const standing = stored.toSorted((a, b) => Number(a.withdrawnAt !== null) - Number(b.withdrawnAt !== null))
  const byKey = Map.groupBy(standing, keyOf)
  for (const row of found) {
    const old = byKey.get(keyOf(row))?.shift()
    if (old) writing.keep(old.id, row)
    else writing.insert(row)
  }
  const gone = [...byKey.values()].flat().filter((old) => old.withdrawnAt === null)
  if (gone.length > 0) writing.withdraw(gone.map((old) => old.id))
}
