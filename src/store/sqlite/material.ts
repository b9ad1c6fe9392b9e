import type { Column } from 'drizzle-orm'
import type { ChatKey } from '../chats.ts'
import { type BriefStore, type Material, MOST_QUOTES_IN_MATERIAL, type StoredEvent } from '../material.ts'
import { type Database, immediate } from './database.ts'
import { and, asc, desc, eq, getTableColumns, isNull, lte, or, sql } from './drizzle.ts'
import { articleNotice } from './feed-schema.ts'
import { articleDate, attendance, eventReport, fact, quote } from './found-schema.ts'
import { momentsOfStoring } from './line.ts'
import type { StoreOptions } from './open.ts'
import { byId, found, lineColumns, mayHaveBeenShown, quoteColumns, rowReader, toIso, toLine, toQuote } from './rows.ts'
import { article, articleBrief, event, outlet } from './schema.ts'
import { given, once } from './statements.ts'

/** Far more than a briefing shows; keeps a brief of many years and feeds from being read whole every morning. */
const MOST = {
  articles: 500,
  quotes: MOST_QUOTES_IN_MATERIAL,
  attendance: 1_000,
  eventReports: 100,
  facts: 500,
  dates: 1_000,
  notices: 100,
}

export function materialStore(
  database: Database,
  options: StoreOptions,
): Pick<BriefStore, 'materialOf' | 'recordEvent'> {
  const { raw } = database
  const statements = once(() => statementsOf(database, options))
  const reader = rowReader(database)
  const momentAt = momentsOfStoring(database)

  return {
    async materialOf(brief, now, { storedBy, chat } = {}) {
      const asked = {
        brief,
        now: now.epochMilliseconds,
        by: storedBy?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER,
        chat: chat ?? null,
      }
      return raw.transaction(() => materialNow(asked))()
    },

    async recordEvent(brief, told, now) {
      immediate(database, () => {
        const last = statements().lastEvent.get({ brief })
        const { name, start, zone, place, status, repeats } = told
        const row = { name, start, zone, place, status, repeats }
        if (
          last &&
          Object.entries(row).every(([key, value]) => Object.entries(last).some(([k, v]) => k === key && v === value))
        )
          return
        statements().insertEvent.run({ brief, ...row, recordedAt: momentAt(now.epochMilliseconds) })
      })
    },
  }

  function materialNow({ chat, ...of }: Asked): Material {
    const { articles, notices, quotes, attendance, eventReports, facts, dates, events } = statements()
    const asked = { ...of, platform: chat?.platform ?? null, chat: chat?.id ?? null }
    const rows = {
      ...{ articles: articles.all(asked), notices: notices.all(asked) },
      ...{ quotes: quotes.all(asked), attendance: attendance.all(asked) },
      ...{ eventReports: eventReports.all(asked), facts: facts.all(asked), dates: dates.all(asked) },
    }
    const line = byId(rows.articles.map(toLine))
    const further = [rows.notices, rows.quotes, rows.attendance, rows.eventReports, rows.facts, rows.dates]
      .flatMap((each) => each.map(({ articleId }) => articleId))
      .filter((id) => !line.has(id))
    if (further.length > 0) for (const [id, one] of reader.lines(further)) line.set(id, one)
    const named = [
      ...rows.quotes.map(({ speakerId }) => speakerId),
      ...rows.attendance.flatMap(({ personId, representedById }) => [personId, representedById]),
    ].filter((id) => id !== null)
    const person = reader.people(named)
    const personOf = (id: number | null) => (id === null ? null : found(person.get(id)))

    return {
      articles: rows.articles.map(({ id }) => found(line.get(id))),
      notices: rows.notices.map(({ articleId, kind, words, seenAt }) => ({
        ...{ kind, words, seenAt: toIso(seenAt), article: found(line.get(articleId)) },
      })),
      quotes: rows.quotes.map((row) => toQuote(row, found(person.get(row.speakerId)), found(line.get(row.articleId)))),
      attendance: rows.attendance.map(({ id, country, status, event, text, confidence, ...own }) => ({
        ...{ id, person: personOf(own.personId), country, status, representedBy: personOf(own.representedById), event },
        ...{ place: own.place, placeCountry: own.placeCountry, from: own.from, to: own.to },
        ...{ text, confidence, storedAt: toIso(own.createdAt), article: found(line.get(own.articleId)) },
      })),
      eventReports: rows.eventReports.map(({ articleId, createdAt, withdrawnAt: _, start: __, end: ___, ...own }) => ({
        ...{ ...own, storedAt: toIso(createdAt), article: found(line.get(articleId)) },
      })),
      facts: rows.facts.map(({ articleId, createdAt, ...own }) => ({
        ...{ ...own, storedAt: toIso(createdAt), article: found(line.get(articleId)) },
      })),
      dates: rows.dates.map(({ from, to, text, start, end, articleId }) => {
        return { from, to, text, start, end, article: found(line.get(articleId)) }
      }),
      events: events
        .all(asked)
        .map(({ id: _, brief: __, recordedAt, ...told }): StoredEvent => ({ ...told, recordedAt: toIso(recordedAt) })),
    }
  }
}

interface Asked {
  brief: string
  now: number
  by: number
  chat: ChatKey | null
}

function statementsOf({ orm }: Database, { publishThreshold }: StoreOptions) {
  const { brief, now, by, platform, chat } = given('brief', 'now', 'by', 'platform', 'chat')
  const ofArticle = [article, eq(article.id, articleBrief.articleId)] as const
  const ofOutlet = [outlet, eq(outlet.id, article.outletId)] as const
  const known = and(eq(articleBrief.brief, brief), lte(article.knownAt, now), lte(article.storedAt, by))
  // What is withdrawn since was there then.
  const standing = sql`(${article.withdrawnAt} IS NULL OR ${article.withdrawnAt} > ${by})`
  const forAll = isNull(article.onlyOfFeed)
  const forChat = or(
    forAll,
    sql`${article.onlyOfFeed} IN (SELECT f.feed_id FROM feed_chat f JOIN chat c ON c.id = f.chat_id
      WHERE c.platform = ${platform} AND c.platform_id = ${chat})`,
  )
  // Cross joins are taken in the order they are written in: of a brief's articles only those that have such rows are read.
  const within = (rows: { articleId: Column }) =>
    and(eq(rows.articleId, articleBrief.articleId), eq(article.id, articleBrief.articleId), known, standing, forAll)
  const newest = [desc(articleBrief.sortAt), desc(articleBrief.articleId)]
  const then = (of: { createdAt: Column; withdrawnAt: Column }) =>
    sql`${of.createdAt} <= ${by} AND (${of.withdrawnAt} IS NULL OR ${of.withdrawnAt} > ${by})`

  return {
    articles: orm
      .select(lineColumns)
      .from(articleBrief)
      .innerJoin(...ofArticle)
      .leftJoin(...ofOutlet)
      .where(and(known, standing, forChat))
      .orderBy(...newest)
      .limit(MOST.articles)
      .prepare(),
    notices: orm
      .select(getTableColumns(articleNotice))
      .from(articleNotice)
      .crossJoin(articleBrief)
      .crossJoin(article)
      .where(
        and(
          ...[eq(articleBrief.articleId, articleNotice.articleId), eq(article.id, articleNotice.articleId)],
          ...[known, forChat, lte(articleNotice.seenAt, by)],
          // One that was withdrawn and stands again is not told as withdrawn.
          sql`(${articleNotice.kind} = 'withdrawn') = (${article.withdrawnAt} IS NOT NULL)`,
        ),
      )
      .orderBy(desc(articleNotice.seenAt), desc(articleNotice.id))
      .limit(MOST.notices)
      .prepare(),
    quotes: orm
      .select(quoteColumns)
      .from(articleBrief)
      .crossJoin(quote)
      .crossJoin(article)
      .where(and(within(quote), mayHaveBeenShown(publishThreshold), then(quote)))
      .orderBy(...newest, asc(quote.start))
      .limit(MOST.quotes)
      .prepare(),
    attendance: orm
      .select(getTableColumns(attendance))
      .from(articleBrief)
      .crossJoin(attendance)
      .crossJoin(article)
      .where(and(within(attendance), then(attendance)))
      .orderBy(...newest, asc(attendance.start))
      .limit(MOST.attendance)
      .prepare(),
    eventReports: orm
      .select(getTableColumns(eventReport))
      .from(articleBrief)
      .crossJoin(eventReport)
      .crossJoin(article)
      .where(and(within(eventReport), then(eventReport)))
      .orderBy(...newest, asc(eventReport.start))
      .limit(MOST.eventReports)
      .prepare(),
    facts: orm
      .select({ id: fact.id, text: fact.text, createdAt: fact.createdAt, articleId: fact.articleId })
      .from(articleBrief)
      .crossJoin(fact)
      .crossJoin(article)
      .where(and(within(fact), then(fact)))
      .orderBy(...newest, asc(fact.start))
      .limit(MOST.facts)
      .prepare(),
    dates: orm
      .select({
        ...{ from: articleDate.from, to: articleDate.to, text: articleDate.text },
        ...{ start: articleDate.start, end: articleDate.end, articleId: articleDate.articleId },
      })
      .from(articleBrief)
      .crossJoin(articleDate)
      .crossJoin(article)
      .where(within(articleDate))
      .orderBy(...newest, asc(articleDate.start))
      .limit(MOST.dates)
      .prepare(),
    events: orm
      .select()
      .from(event)
      .where(and(eq(event.brief, brief), lte(event.recordedAt, by)))
      .orderBy(desc(event.id))
      .prepare(),
    lastEvent: orm.select().from(event).where(eq(event.brief, brief)).orderBy(desc(event.id)).limit(1).prepare(),
    insertEvent: orm
      .insert(event)
      .values(given('brief', 'name', 'start', 'zone', 'place', 'status', 'repeats', 'recordedAt'))
      .prepare(),
  }
}
