/**
 * What was found in an article, against what was found before: the same keeps its id, the gone is withdrawn and kept, so
 * that a later reading can say what has changed. Runs inside the caller's transaction.
 */

import type { SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { ArticleToRecord } from '../store.ts'
import { searchText } from '../words.ts'
import type { Database } from './database.ts'
import { eq, inArray, sql } from './drizzle.ts'
import { withEdits } from './edits.ts'
import type { StoreOptions } from './open.ts'
import { mayShow } from './rows.ts'
import { articleDate, attendance, fact, quote, quoteEdit } from './schema.ts'

type Found = Pick<ArticleToRecord, 'text' | 'quotes' | 'attendance' | 'facts' | 'dates'> & {
  id: number
  knownAt: number
  sortAt: number
}

export interface FindingTimes {
  now: number
  /**
   * Since when the article has its text, where it had it before: what another reading finds in it could have been found
   * then, and is no news. Else null.
   */
  sameTextSince: number | null
}

export function recordFound(
  database: Database,
  { publishThreshold }: StoreOptions,
  found: Found,
  personNamed: (name: string) => number,
  times: FindingTimes,
): void {
  const { orm } = database
  const articleId = found.id
  const { now, sameTextSince } = times
  const createdAt = sameTextSince ?? now
  const edits = orm.select().from(quoteEdit).where(eq(quoteEdit.articleId, articleId)).orderBy(quoteEdit.id).all()
  countShown(-1)

  match(
    orm.select().from(quote).where(eq(quote.articleId, articleId)).all(),
    withEdits(found.quotes, edits, found.text).map((told) => ({
      articleId,
      ...{ start: told.start, end: told.end, text: told.text, searchText: searchText(told.text) },
      speakerId: told.speakerId ?? (told.speaker === null ? null : personNamed(told.speaker)),
      mentionStart: told.mention?.[0] ?? null,
      mentionEnd: told.mention?.[1] ?? null,
      ...{ cue: told.cue, role: told.role, via: told.via, confidence: told.confidence },
      ...{ knownAt: found.knownAt, sortAt: found.sortAt },
      ...{ hiddenAt: told.hiddenAt, fixedBy: told.fixedBy },
    })),
    // In a text that is the same, the same place is the same quotation, whoever it is taken to be of now.
    (one) => JSON.stringify(sameTextSince !== null ? [one.start, one.end, one.text] : [one.text, one.speakerId]),
    {
      insert: (row) =>
        orm
          .insert(quote)
          .values({ ...row, createdAt })
          .run(),
      keep: (id, row) =>
        orm
          .update(quote)
          .set({ ...row, withdrawnAt: null })
          .where(eq(quote.id, id))
          .run(),
      withdraw: (gone) => {
        // Words that still stand there are read otherwise now: their source has not taken them back.
        const [kept, lost] = [gone.filter(isStillThere), gone.filter((old) => !isStillThere(old))]
        const readOtherwise = { withdrawnAt: sql`${quote.createdAt}` }
        orm
          .update(quote)
          .set(readOtherwise)
          .where(inArray(quote.id, idsOf(kept)))
          .run()
        orm
          .update(quote)
          .set({ withdrawnAt: now })
          .where(inArray(quote.id, idsOf(lost)))
          .run()
      },
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
          .values({ ...row, createdAt })
          .run(),
      keep: (id, row) =>
        orm
          .update(attendance)
          .set({ ...row, withdrawnAt: null })
          .where(eq(attendance.id, id))
          .run(),
      withdraw: (gone) =>
        orm
          .update(attendance)
          .set({ withdrawnAt: withdrawnAt(attendance.createdAt) })
          .where(inArray(attendance.id, idsOf(gone)))
          .run(),
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
          .values({ ...row, createdAt })
          .run(),
      keep: (id, row) =>
        orm
          .update(fact)
          .set({ ...row, withdrawnAt: null })
          .where(eq(fact.id, id))
          .run(),
      withdraw: (gone) =>
        orm
          .update(fact)
          .set({ withdrawnAt: withdrawnAt(fact.createdAt) })
          .where(inArray(fact.id, idsOf(gone)))
          .run(),
    },
  )
  orm.delete(articleDate).where(eq(articleDate.articleId, articleId)).run()
  for (const { start, end, from, to } of found.dates)
    orm
      .insert(articleDate)
      .values({ articleId, start, end, text: found.text.slice(start, end), from, to })
      .run()

  countShown(1)

  function isStillThere(old: { text: string }): boolean {
    return found.text.includes(old.text)
  }

  /** What another reading does not find in the same text counts as never found: its source has not taken it back. */
  function withdrawnAt(storedAt: AnySQLiteColumn): number | SQL {
    return sameTextSince === null ? now : sql`${storedAt}`
  }

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

interface Writing<Row, Old> {
  insert(row: Row): void
  keep(id: number, row: Row): void
  withdraw(gone: Old[]): void
}

/** Each found row takes the first stored one of the same key, one that still stands before one that was withdrawn. */
function match<Row, Old extends Row & Stored>(
  stored: Old[],
  found: Row[],
  keyOf: (row: Row) => string,
  writing: Writing<Row, Old>,
): void {
  const standing = stored.toSorted((a, b) => Number(a.withdrawnAt !== null) - Number(b.withdrawnAt !== null))
  const byKey = Map.groupBy(standing, keyOf)
  for (const row of found) {
    const old = byKey.get(keyOf(row))?.shift()
    if (old) writing.keep(old.id, row)
    else writing.insert(row)
  }
  const gone = [...byKey.values()].flat().filter((old) => old.withdrawnAt === null)
  if (gone.length > 0) writing.withdraw(gone)
}

function idsOf(rows: readonly Stored[]): number[] {
  return rows.map(({ id }) => id)
}
