/**
 * What was found in an article, against what was found before: the same keeps its id, the gone is withdrawn and kept, so
 * that a later reading can say what has changed. Runs inside the caller's transaction.
 */

import type { ArticleToRecord } from '../store.ts'
import { searchText } from '../words.ts'
import type { Database } from './database.ts'
import { and, eq, sql } from './drizzle.ts'
import { withEdits } from './edits.ts'
import { articleDate, attendance, eventReport, fact, quote, quoteEdit } from './found-schema.ts'
import type { StoreOptions } from './open.ts'
import { mayShow } from './rows.ts'
import { person } from './schema.ts'
import { given, isAmong, listed, once } from './statements.ts'

type Found = Pick<ArticleToRecord, 'text' | 'quotes' | 'attendance' | 'eventReports' | 'facts' | 'dates'> & {
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

export type FoundRecorder = (found: Found, personNamed: (name: string) => number, times: FindingTimes) => void

export function foundRecorder(database: Database, options: StoreOptions): FoundRecorder {
  const statements = once(() => statementsOf(database, options))
  return recordFound

  function recordFound(
    found: Found,
    personNamed: (name: string) => number,
    { now, sameTextSince }: FindingTimes,
  ): void {
    const { editsOf, countShown, quotes, attendances, eventReports, facts, deleteDates, insertDate } = statements()
    const articleId = found.id
    const createdAt = sameTextSince ?? now
    // What another reading does not find in the same text counts as never found: its source has not taken it back.
    const gone = sameTextSince === null ? now : null
    countShown.run({ articleId, sign: -1 })

    match(
      quotes.of.all({ articleId }),
      withEdits(found.quotes, editsOf.all({ articleId }), found.text).map((told) => ({
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
        insert: (row) => quotes.insert.run({ ...row, createdAt }),
        keep: (id, row) => quotes.keep.run({ ...row, id }),
        withdraw: (old) => {
          // Words that still stand there are read otherwise now: their source has not taken them back.
          const isStillThere = ({ text }: { text: string }) => found.text.includes(text)
          quotes.withdraw.run({ ids: idsOf(old.filter(isStillThere)), at: null })
          quotes.withdraw.run({ ids: idsOf(old.filter((one) => !isStillThere(one))), at: now })
        },
      },
    )
    match(
      attendances.of.all({ articleId }),
      found.attendance.map((told) => ({
        articleId,
        personId: told.person === null ? null : personNamed(told.person),
        country: told.country,
        status: told.status,
        representedById: told.representedBy === null ? null : personNamed(told.representedBy),
        ...{ place: told.place, placeCountry: told.placeCountry, from: told.from, to: told.to },
        ...{ event: told.event, start: told.start, end: told.end, text: found.text.slice(told.start, told.end) },
        confidence: told.confidence,
      })),
      (one) =>
        JSON.stringify([
          ...[one.text, one.personId, one.country, one.status, one.representedById],
          ...[one.event, one.place, one.placeCountry, one.from, one.to],
        ]),
      {
        insert: (row) => attendances.insert.run({ ...row, createdAt }),
        keep: (id, row) => attendances.keep.run({ ...row, id }),
        withdraw: (old) => attendances.withdraw.run({ ids: idsOf(old), at: gone }),
      },
    )
    match(
      eventReports.of.all({ articleId }),
      found.eventReports.map((told) => ({ ...told, articleId, text: found.text.slice(told.start, told.end) })),
      (one) =>
        JSON.stringify([one.text, one.status, one.event, one.place, one.placeCountry, one.wasOn, one.from, one.to]),
      {
        insert: (row) => eventReports.insert.run({ ...row, createdAt }),
        keep: (id, row) => eventReports.keep.run({ ...row, id }),
        withdraw: (old) => eventReports.withdraw.run({ ids: idsOf(old), at: gone }),
      },
    )
    match(
      facts.of.all({ articleId }),
      found.facts.map(({ start, end, text }) => ({ articleId, start, end, text })),
      (one) => one.text,
      {
        insert: (row) => facts.insert.run({ ...row, createdAt }),
        keep: (id, row) => facts.keep.run({ ...row, id }),
        withdraw: (old) => facts.withdraw.run({ ids: idsOf(old), at: gone }),
      },
    )
    deleteDates.run({ articleId })
    for (const { start, end, from, to } of found.dates)
      insertDate.run({ articleId, start, end, text: found.text.slice(start, end), from, to })

    countShown.run({ articleId, sign: 1 })
  }
}

function statementsOf({ orm }: Database, { publishThreshold }: StoreOptions) {
  const { id, ids, at, articleId, sign } = given('id', 'ids', 'at', 'articleId', 'sign')
  const quoteRow = given(
    ...(['articleId', 'start', 'end', 'text', 'searchText', 'speakerId', 'mentionStart', 'mentionEnd'] as const),
    ...(['cue', 'role', 'via', 'confidence', 'knownAt', 'sortAt', 'hiddenAt', 'fixedBy'] as const),
  )
  const attendanceRow = given(
    ...(['articleId', 'personId', 'country', 'status', 'representedById'] as const),
    ...(['event', 'place', 'placeCountry', 'from', 'to', 'start', 'end', 'text', 'confidence'] as const),
  )
  const eventReportRow = given(
    ...(['articleId', 'status', 'event', 'place', 'placeCountry', 'wasOn', 'from', 'to'] as const),
    ...(['start', 'end', 'text'] as const),
  )
  const factRow = given('articleId', 'start', 'end', 'text')
  const { createdAt } = given('createdAt')
  const again = { withdrawnAt: null }
  const shown = orm
    .select({ speakerId: quote.speakerId, count: sql<number>`count(*)`.as('shown') })
    .from(quote)
    .where(and(eq(quote.articleId, articleId), mayShow(publishThreshold)))
    .groupBy(quote.speakerId)
    .as('counted')
  // Without a moment, the one at which it was stored.
  const withdrawnAt = sql`coalesce(${at}, created_at)`

  return {
    editsOf: orm.select().from(quoteEdit).where(eq(quoteEdit.articleId, articleId)).orderBy(quoteEdit.id).prepare(),
    /** Take this article's quotes out of its speakers' counts, or put them in as they are now. */
    countShown: orm
      .update(person)
      .set({ quotes: sql`${person.quotes} + ${sign} * ${shown.count}` })
      .from(shown)
      .where(eq(person.id, shown.speakerId))
      .prepare(),
    quotes: {
      of: orm.select().from(quote).where(eq(quote.articleId, articleId)).prepare(),
      insert: orm
        .insert(quote)
        .values({ ...quoteRow, createdAt })
        .prepare(),
      keep: orm
        .update(quote)
        .set({ ...quoteRow, ...again })
        .where(eq(quote.id, id))
        .prepare(),
      withdraw: orm.update(quote).set({ withdrawnAt }).where(isAmong(quote.id, ids)).prepare(),
    },
    attendances: {
      of: orm.select().from(attendance).where(eq(attendance.articleId, articleId)).prepare(),
      insert: orm
        .insert(attendance)
        .values({ ...attendanceRow, createdAt })
        .prepare(),
      keep: orm
        .update(attendance)
        .set({ ...attendanceRow, ...again })
        .where(eq(attendance.id, id))
        .prepare(),
      withdraw: orm.update(attendance).set({ withdrawnAt }).where(isAmong(attendance.id, ids)).prepare(),
    },
    eventReports: {
      of: orm.select().from(eventReport).where(eq(eventReport.articleId, articleId)).prepare(),
      insert: orm
        .insert(eventReport)
        .values({ ...eventReportRow, createdAt })
        .prepare(),
      keep: orm
        .update(eventReport)
        .set({ ...eventReportRow, ...again })
        .where(eq(eventReport.id, id))
        .prepare(),
      withdraw: orm.update(eventReport).set({ withdrawnAt }).where(isAmong(eventReport.id, ids)).prepare(),
    },
    facts: {
      of: orm.select().from(fact).where(eq(fact.articleId, articleId)).prepare(),
      insert: orm
        .insert(fact)
        .values({ ...factRow, createdAt })
        .prepare(),
      keep: orm
        .update(fact)
        .set({ ...factRow, ...again })
        .where(eq(fact.id, id))
        .prepare(),
      withdraw: orm.update(fact).set({ withdrawnAt }).where(isAmong(fact.id, ids)).prepare(),
    },
    deleteDates: orm.delete(articleDate).where(eq(articleDate.articleId, articleId)).prepare(),
    insertDate: orm
      .insert(articleDate)
      .values(given('articleId', 'start', 'end', 'text', 'from', 'to'))
      .prepare(),
  }
}

interface Stored {
  id: number
  withdrawnAt: number | null
}

interface Writing<Row, Old> {
  insert(row: Row): unknown
  keep(id: number, row: Row): unknown
  withdraw(gone: Old[]): unknown
}

/** Each found row takes the first stored one of the same key, one that still stands before one that was withdrawn. */
function match<Row extends object, Old extends Row & Stored>(
  stored: Old[],
  found: Row[],
  keyOf: (row: Row) => string,
  writing: Writing<Row, Old>,
): void {
  const standing = stored.toSorted((a, b) => Number(a.withdrawnAt !== null) - Number(b.withdrawnAt !== null))
  const byKey = Map.groupBy(standing, keyOf)
  for (const row of found) {
    const old = byKey.get(keyOf(row))?.shift()
    if (!old) writing.insert(row)
    else if (old.withdrawnAt !== null || !isSame(row, old)) writing.keep(old.id, row)
  }
  const gone = [...byKey.values()].flat().filter((old) => old.withdrawnAt === null)
  if (gone.length > 0) writing.withdraw(gone)
}

function isSame(row: object, old: object): boolean {
  const was = new Map(Object.entries(old))
  return Object.entries(row).every(([column, value]) => was.get(column) === value)
}

function idsOf(rows: readonly Stored[]): string {
  return listed(rows.map(({ id }) => id))
}
