import type { SQL } from 'drizzle-orm'
import type { ChatKey } from '../chats.ts'
import { type BriefStore, MOST_QUOTES_IN_MATERIAL, type StoredEvent } from '../store.ts'
import { type Database, immediate } from './database.ts'
import { aliasedTable, and, asc, desc, eq, isNull, lte, or, sql } from './drizzle.ts'
import { articleNotice } from './feed-schema.ts'
import type { StoreOptions } from './open.ts'
import { lineColumns, mayHaveBeenShown, personColumns, quoteColumns, toIso, toLine, toPerson, toQuote } from './rows.ts'
import { article, articleBrief, articleDate, attendance, event, fact, outlet, person, quote } from './schema.ts'

/** Far more than a briefing shows; keeps a brief of many years and feeds from being read whole every morning. */
const MOST = {
  articles: 500,
  quotes: MOST_QUOTES_IN_MATERIAL,
  attendance: 1_000,
  facts: 500,
  dates: 1_000,
  notices: 100,
}

const ofArticle = [article, eq(article.id, articleBrief.articleId)] as const
const ofOutlet = [outlet, eq(outlet.id, article.outletId)] as const
const representative = aliasedTable(person, 'representative')
const representativeColumns = {
  id: representative.id,
  name: representative.name,
  role: representative.role,
  country: representative.country,
  aliases: sql<string>`(SELECT json_group_array(name) FROM person_name WHERE person_id = representative.id AND kind = 'alias')`,
}

export function materialStore(
  database: Database,
  { publishThreshold }: StoreOptions,
): Pick<BriefStore, 'materialOf' | 'recordEvent'> {
  const { orm } = database

  return {
    async materialOf(brief, now, { storedBy, chat } = {}) {
      const at = now.epochMilliseconds
      const by = storedBy?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER
      // What is withdrawn since was there then.
      const standing = sql`(${article.withdrawnAt} IS NULL OR ${article.withdrawnAt} > ${by})`
      const known = and(eq(articleBrief.brief, brief), lte(article.knownAt, at), lte(article.storedAt, by))
      const ofBrief = and(known, standing, isNull(article.onlyOfFeed))
      const ofChat = or(isNull(article.onlyOfFeed), chat && followedBy(chat))
      const newest = [desc(articleBrief.sortAt), desc(articleBrief.articleId)]
      const then = (createdAt: SQL, withdrawnAt: SQL) =>
        sql`${createdAt} <= ${by} AND (${withdrawnAt} IS NULL OR ${withdrawnAt} > ${by})`

      return database.raw.transaction(() => ({
        articles: orm
          .select({ line: lineColumns })
          .from(articleBrief)
          .innerJoin(...ofArticle)
          .leftJoin(...ofOutlet)
          .where(and(known, standing, ofChat))
          .orderBy(...newest)
          .limit(MOST.articles)
          .all()
          .map(({ line }) => toLine(line)),
        notices: orm
          .select({ own: articleNotice, line: lineColumns })
          .from(articleBrief)
          .innerJoin(...ofArticle)
          .leftJoin(...ofOutlet)
          .innerJoin(articleNotice, eq(articleNotice.articleId, article.id))
          .where(
            and(
              known,
              ofChat,
              lte(articleNotice.seenAt, by),
              // One that was withdrawn and stands again is not told as withdrawn.
              sql`(${articleNotice.kind} = 'withdrawn') = (${article.withdrawnAt} IS NOT NULL)`,
            ),
          )
          .orderBy(desc(articleNotice.seenAt), desc(articleNotice.id))
          .limit(MOST.notices)
          .all()
          .map(({ own: { kind, words, seenAt }, line }) => ({
            ...{ kind, words, seenAt: toIso(seenAt) },
            article: toLine(line),
          })),
        quotes: orm
          .select(quoteColumns)
          .from(articleBrief)
          .innerJoin(...ofArticle)
          .leftJoin(...ofOutlet)
          .innerJoin(quote, eq(quote.articleId, article.id))
          .innerJoin(person, eq(person.id, quote.speakerId))
          .where(and(ofBrief, mayHaveBeenShown(publishThreshold), then(sql`quote.created_at`, sql`quote.withdrawn_at`)))
          .orderBy(...newest, asc(quote.start))
          .limit(MOST.quotes)
          .all()
          .map(toQuote),
        attendance: orm
          .select({ own: attendance, who: personColumns, instead: representativeColumns, line: lineColumns })
          .from(articleBrief)
          .innerJoin(...ofArticle)
          .leftJoin(...ofOutlet)
          .innerJoin(attendance, eq(attendance.articleId, article.id))
          .leftJoin(person, eq(person.id, attendance.personId))
          .leftJoin(representative, eq(representative.id, attendance.representedById))
          .where(and(ofBrief, then(sql`attendance.created_at`, sql`attendance.withdrawn_at`)))
          .orderBy(...newest, asc(attendance.start))
          .limit(MOST.attendance)
          .all()
          .map(({ own, who, instead, line }) => ({
            id: own.id,
            person: own.personId === null || who === null ? null : toPerson(who),
            country: own.country,
            status: own.status,
            representedBy: own.representedById === null || instead === null ? null : toPerson(instead),
            event: own.event,
            text: own.text,
            confidence: own.confidence,
            storedAt: toIso(own.createdAt),
            article: toLine(line),
          })),
        facts: orm
          .select({ own: fact, line: lineColumns })
          .from(articleBrief)
          .innerJoin(...ofArticle)
          .leftJoin(...ofOutlet)
          .innerJoin(fact, eq(fact.articleId, article.id))
          .where(and(ofBrief, then(sql`fact.created_at`, sql`fact.withdrawn_at`)))
          .orderBy(...newest, asc(fact.start))
          .limit(MOST.facts)
          .all()
          .map(({ own, line }) => ({
            id: own.id,
            text: own.text,
            storedAt: toIso(own.createdAt),
            article: toLine(line),
          })),
        dates: orm
          .select({ own: articleDate, line: lineColumns })
          .from(articleBrief)
          .innerJoin(...ofArticle)
          .leftJoin(...ofOutlet)
          .innerJoin(articleDate, eq(articleDate.articleId, article.id))
          .where(ofBrief)
          .orderBy(...newest, asc(articleDate.start))
          .limit(MOST.dates)
          .all()
          .map(({ own, line }) => ({
            from: own.from,
            to: own.to,
            text: own.text,
            start: own.start,
            end: own.end,
            article: toLine(line),
          })),
        events: orm
          .select()
          .from(event)
          .where(and(eq(event.brief, brief), lte(event.recordedAt, by)))
          .orderBy(desc(event.id))
          .all()
          .map(
            ({ id: _, brief: __, recordedAt, ...told }): StoredEvent => ({ ...told, recordedAt: toIso(recordedAt) }),
          ),
      }))()
    },

    async recordEvent(brief, told, now) {
      immediate(database, () => {
        const last = orm.select().from(event).where(eq(event.brief, brief)).orderBy(desc(event.id)).limit(1).get()
        const { name, start, zone, place, status, repeats } = told
        const row = { name, start, zone, place, status, repeats }
        if (
          last &&
          Object.entries(row).every(([key, value]) => Object.entries(last).some(([k, v]) => k === key && v === value))
        )
          return
        orm
          .insert(event)
          .values({ brief, ...row, recordedAt: now.epochMilliseconds })
          .run()
      })
    },
  }
}

function followedBy({ platform, id }: ChatKey): SQL {
  return sql`${article.onlyOfFeed} IN (SELECT f.feed_id FROM feed_chat f JOIN chat c ON c.id = f.chat_id
    WHERE c.platform = ${platform} AND c.platform_id = ${id})`
}
