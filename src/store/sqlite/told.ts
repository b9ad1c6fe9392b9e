/** What chats were told, read from the messages that have arrived. */
import type { SQL } from 'drizzle-orm'
import type { PrintNow, QuoteTold, QuoteToldHere, RetractedHere, Told, ToldStore } from '../told.ts'
import { chatRows } from './chats.ts'
import { type Database, immediate } from './database.ts'
import { and, eq, sql } from './drizzle.ts'
import { quote } from './found-schema.ts'
import { isNumber, isString, those } from './lists.ts'
import type { StoreOptions } from './open.ts'
import { lineColumns, mayShow, personColumns, toIso, toLine, toPerson } from './rows.ts'
import { article, outlet, person } from './schema.ts'
import { given, isAmong, listed, once } from './statements.ts'

/** Of one brief a chat has some a day, for the 30 days that they are kept; nobody looks back beyond these. */
const MOST_DOCUMENTS = 200

/** Of `message m`: what it tells is of that brief. */
const OF_BRIEF = "EXISTS (SELECT 1 FROM json_each(m.told, '$.briefs') WHERE value = @brief)"

interface ToldRow {
  told: string
  at: number
  /** 1 when all of its parts have arrived. */
  isWhole: number
}

interface ToldDocument {
  told: Told
  at: number
  isWhole: boolean
}

export function toldStore(database: Database, { publishThreshold }: StoreOptions): ToldStore {
  const { raw, orm } = database
  const rowOf = chatRows(database)
  // Of a document of which a part is missing each line may have been seen, and none surely was.
  const seenWith = (condition: string, limit: number) =>
    raw.prepare<unknown[], ToldRow>(
      `SELECT m.told, min(o.settled_at) AS at,
      NOT EXISTS (SELECT 1 FROM message x WHERE x.digest = m.digest AND x.state <> 'sent') AS isWhole
    -- Few messages are of a chat, and fewer of a digest: by their states all that is kept would be read.
    FROM message m CROSS JOIN message o ON o.digest = m.digest AND +o.state = 'sent'
    WHERE m.chat_id = @chat AND m.told IS NOT NULL AND ${condition} AND +o.settled_at <= @now GROUP BY m.id
    ORDER BY at DESC, m.id DESC LIMIT ${limit}`,
    )
  const seen = seenWith(OF_BRIEF, MOST_DOCUMENTS)
  const lastCiting = seenWith(`json_array_length(m.told, '$.sources') > 0 AND ${OF_BRIEF}`, 1)
  const lastAnswer = raw.prepare<unknown[], { sources: string; at: number }>(
    'SELECT sources, at FROM answered WHERE chat_id = ? AND brief = ? AND at <= ?',
  )
  const note = raw.prepare(
    `INSERT INTO answered (chat_id, brief, at, sources) VALUES (@chat, @brief, @at, @sources)
    ON CONFLICT (chat_id, brief) DO UPDATE SET at = excluded.at, sources = excluded.sources`,
  )

  const shownAmong = once(() =>
    orm
      .select({ id: quote.id, speaker: quote.speakerId })
      .from(quote)
      .where(and(isAmong(quote.id, given('ids').ids), mayShow(publishThreshold)))
      .prepare(),
  )

  const takenBack = once(() =>
    orm
      .select({ line: lineColumns })
      .from(article)
      .leftJoin(outlet, eq(outlet.id, article.outletId))
      .where(and(isAmong(article.id, given('ids').ids), sql`${article.withdrawnAt} IS NOT NULL`))
      .orderBy(article.id)
      .prepare(),
  )

  const prints = once(() =>
    orm
      .select({
        own: quote,
        line: lineColumns,
        isInText: sql<number>`instr(${article.text}, ${quote.text}) > 0`,
        retractedAt: article.withdrawnAt,
      })
      .from(quote)
      .innerJoin(article, eq(article.id, quote.articleId))
      .leftJoin(outlet, eq(outlet.id, article.outletId))
      .where(isAmong(quote.id, given('ids').ids))
      .prepare(),
  )

  const readings = once(() => {
    const { id, articleId, text } = given('id', 'articleId', 'text')
    const standing = (where: SQL) =>
      orm
        .select({ own: quote, speaker: personColumns, isShown: sql<number>`${mayShow(publishThreshold)}` })
        .from(quote)
        .leftJoin(person, eq(person.id, quote.speakerId))
        .where(sql`${quote.withdrawnAt} IS NULL AND ${where}`)
        .prepare()
    return {
      itself: standing(sql`${quote.id} = ${id}`),
      ofWords: standing(
        sql`${quote.articleId} = ${articleId} AND (instr(${quote.text}, ${text}) > 0 OR instr(${text}, ${quote.text}) > 0)`,
      ),
    }
  })

  return {
    async toldHere(chat, brief) {
      return raw.transaction(() => {
        const rows = seen.all({ chat: rowOf(chat)?.id ?? 0, brief, now: Number.MAX_SAFE_INTEGER })
        const documents = toldIn(rows)
        if (documents.length === 0) return { cited: [], quotes: [], retracted: [] }
        const cited = [...new Set(documents.flatMap(({ told }) => told.sources.map((source) => source.article)))]
        return { cited, quotes: lastWords(documents, brief), retracted: retractedAmong(documents, brief) }
      })()
    },

    async lastShown(chat, brief, now) {
      const id = rowOf(chat)?.id ?? 0
      const at = now.epochMilliseconds
      const [digest] = toldIn(lastCiting.all({ chat: id, brief, now: at }))
      const answer = lastAnswer.get(id, brief, at)
      const shown = [
        ...(answer ? [{ ...read(answer.sources), as: 'answer' as const, at: answer.at }] : []),
        ...(digest ? [{ ...digest.told, as: 'digest' as const, at: digest.at }] : []),
      ].sort((a, b) => b.at - a.at)
      return shown.map(({ briefs, sources, ...each }) => ({ as: each.as, at: toIso(each.at), briefs, sources }))
    },

    async noteAnswer(chat, { briefs, sources }, now) {
      const row = rowOf(chat)
      if (!row || sources.length === 0) return
      const text = JSON.stringify({ briefs, sources })
      immediate(database, () => {
        for (const brief of briefs) note.run({ chat: row.id, brief, at: now.epochMilliseconds, sources: text })
      })
    },
  }

  /**
   * Of several documents that tell of the same words of one article the last is the one that counts. One that has not
   * arrived whole may have shown what it says is somebody's, and takes nothing back that was told before.
   */
  function lastWords(documents: ToldDocument[], brief: string): QuoteToldHere[] {
    const known = new Set<string>()
    const last = documents.flatMap(({ told, at, isWhole }) => {
      const own = told.quotes.filter((each) => each.brief === brief && (isWhole || each.as.is === 'said'))
      const keysIn = (each: QuoteTold) => keysOf(each).map((key) => `${key} ${isWhole ? '' : standingOf(each)}`)
      const unknown = own.filter(
        (each) => !keysOf(each).some((key) => known.has(`${key} `) || known.has(`${key} ${standingOf(each)}`)),
      )
      for (const key of own.flatMap(keysIn)) known.add(key)
      return unknown.map((each) => ({ ...each, at: toIso(at) }))
    })
    const otherwise = notAsTold(last)
    if (otherwise.length === 0) return []
    const now = printsNow(quotesOf(otherwise))
    return otherwise.map((each) => ({ ...each, now: each.prints.flatMap((print) => now.get(print.quote) ?? []) }))
  }

  /** Those of which no stored quote is shown as it was told: mostly none, and only these are looked at closely. */
  function notAsTold<Quoted extends QuoteTold>(last: Quoted[]): Quoted[] {
    const shown = last.length === 0 ? [] : shownAmong().all({ ids: listed(quotesOf(last)) })
    const speakerOf = new Map(shown.map(({ id, speaker }) => [id, speaker]))
    return last.filter(
      ({ as, prints }) => as.is !== 'said' || !prints.some((print) => speakerOf.get(print.quote) === as.by.id),
    )
  }

  function printsNow(ids: number[]): Map<number, PrintNow> {
    if (ids.length === 0) return new Map()
    const rows = prints().all({ ids: listed(ids) })
    return new Map(
      rows.map(({ own, line, isInText, retractedAt }) => [
        own.id,
        {
          article: toLine(line),
          isRetracted: retractedAt !== null,
          isInText: isInText === 1,
          readings: readingsOf(own),
        },
      ]),
    )
  }

  function readingsOf({ id, articleId, text, withdrawnAt }: typeof quote.$inferSelect): PrintNow['readings'] {
    const { itself, ofWords } = readings()
    const rows = withdrawnAt === null ? itself.all({ id }) : ofWords.all({ articleId, text })
    return rows.map(({ own, speaker, isShown }) => ({
      isItself: own.id === id,
      words: own.text,
      speaker: speaker === null ? null : toPerson(speaker),
      isShown: isShown === 1,
      isHidden: own.hiddenAt !== null,
    }))
  }

  /** Cited sources of this brief that were taken back, each once, and none that was said to be since it was cited. */
  function retractedAmong(documents: ToldDocument[], brief: string): RetractedHere[] {
    const told = new Set<number>()
    const cited = new Map<number, { at: number; briefs: Set<string> }>()
    // The newest first: the last one to be set is the first that cited it.
    for (const { told: each, at, isWhole } of documents) {
      for (const id of each.retracted) if (isWhole && !cited.has(id)) told.add(id)
      for (const { article: id } of each.sources) {
        const briefs = cited.get(id)?.briefs ?? new Set()
        for (const name of each.briefs) briefs.add(name)
        cited.set(id, { at, briefs })
      }
    }
    const ids = [...cited.keys()].filter((id) => !told.has(id))
    if (ids.length === 0) return []
    return takenBack()
      .all({ ids: listed(ids) })
      .flatMap(({ line }) => {
        const gone = toLine(line)
        const where = cited.get(gone.id)
        // One that has left all the briefs it was cited for is still told.
        const isOthers = !gone.briefs.includes(brief) && gone.briefs.some((name) => where?.briefs.has(name))
        return isOthers || !where ? [] : [{ article: gone, at: toIso(where.at) }]
      })
  }
}

function quotesOf(told: readonly QuoteTold[]): number[] {
  return [...new Set(told.flatMap(({ prints }) => prints.map((print) => print.quote)))]
}

function keysOf({ words, prints }: QuoteTold): string[] {
  return prints.map(({ article: id }) => `${id} ${words}`)
}

function standingOf({ as }: QuoteTold): string {
  return as.is === 'said' ? `said by ${as.by.id}` : as.is
}

function toldIn(rows: ToldRow[]): ToldDocument[] {
  return rows.map(({ told, at, isWhole }) => ({ told: read(told), at, isWhole: isWhole === 1 }))
}

/** From a `Told`, or the part of one that an answer keeps. What a hand has spoilt in the file is not there. */
function read(json: string): Told {
  const { briefs, sources, quotes, retracted } = Object(JSON.parse(json))
  return {
    briefs: those(briefs, isString),
    sources: those(sources, isSource),
    quotes: those(quotes, isQuoteTold),
    retracted: those(retracted, isNumber),
  }
}

function isSource(value: unknown): value is Told['sources'][number] {
  const { number, article: id } = Object(value)
  return isNumber(number) && isNumber(id)
}

function isQuoteTold(value: unknown): value is QuoteTold {
  const { brief, words, prints, as } = Object(value)
  return isString(brief) && isString(words) && Array.isArray(prints) && prints.every(isPrint) && isStanding(as)
}

function isPrint(value: unknown): value is QuoteTold['prints'][number] {
  const { quote: id, article: of } = Object(value)
  return isNumber(id) && isNumber(of)
}

function isStanding(value: unknown): value is QuoteTold['as'] {
  const { is, by } = Object(value)
  const { id, name } = Object(by)
  return is === 'said' ? isNumber(id) && isString(name) : ['hidden', 'unsure', 'gone'].includes(is)
}
