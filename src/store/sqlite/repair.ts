/** Quotes as people look them over, and what they say of them. */
import { ReaderError } from '../../errors.ts'
import { fold } from '../../fold.ts'
import { nearestPassage, passagesOf } from '../passage.ts'
import type { QuoteHidden, QuoteRecord, QuoteState, RepairStore } from '../repair.ts'
import { isBareName, searchPhrases, searchText, tokens } from '../words.ts'
import { type Database, immediate } from './database.ts'
import { and, asc, desc, eq, inArray, isNull, ne, sql } from './drizzle.ts'
import { isShort, overlaps, placeOfEdit, surroundingsOf } from './edits.ts'
import { attendance, quote, quoteEdit } from './found-schema.ts'
import type { StoreOptions } from './open.ts'
import type { PersonRecorder } from './people.ts'
import { lineColumns, mayShow, toIso, toLine } from './rows.ts'
import { article, outlet, person } from './schema.ts'
import { HIT_ID, matching } from './search.ts'

type Row = typeof quote.$inferSelect

/** As the longest query; the whole words are compared after it. */
const LONGEST_PHRASE = 24
/** A wire text is in hundreds of papers at most; keeps one repair from being an afternoon's. */
const MOST_COPIES = 1_000

export function repairStore(
  database: Database,
  { publishThreshold }: StoreOptions,
  persons: PersonRecorder,
): RepairStore {
  const { orm } = database
  const records = () =>
    orm
      .select({
        own: quote,
        speaker: person.name,
        line: lineColumns,
        text: article.text,
        isShown: sql<number>`${mayShow(publishThreshold)}`,
      })
      .from(quote)
      .innerJoin(article, eq(article.id, quote.articleId))
      .leftJoin(outlet, eq(outlet.id, article.outletId))
      .leftJoin(person, eq(person.id, quote.speakerId))
  const ofState: Record<QuoteState, ReturnType<typeof and>> = {
    unattributed: sql`quote.speaker_id IS NULL AND quote.fixed_by IS NULL AND quote.hidden_at IS NULL`,
    unsure: sql`quote.speaker_id IS NOT NULL AND quote.confidence < ${publishThreshold} AND quote.hidden_at IS NULL`,
    fixed: sql`quote.fixed_by IS NOT NULL`,
    hidden: sql`quote.hidden_at IS NOT NULL`,
  }

  return {
    async quotesToReview({ state, words, limit }) {
      const standing = [isNull(quote.withdrawnAt), isNull(article.withdrawnAt)]
      return records()
        .where(and(...standing, state && ofState[state], words === undefined ? undefined : withWords(words)))
        .orderBy(desc(quote.sortAt), desc(quote.articleId), asc(quote.start))
        .limit(limit)
        .all()
        .map(toRecord)
    },

    async quoteRecord(id) {
      const row = records().where(eq(quote.id, id)).get()
      if (!row) return undefined
      const edits = orm
        .select()
        .from(quoteEdit)
        .where(eq(quoteEdit.articleId, row.own.articleId))
        .orderBy(quoteEdit.id)
        .all()
        .filter((edit) => {
          if (row.own.withdrawnAt !== null) return edit.text === row.own.text
          const place = placeOfEdit(edit, row.text)
          return place !== null && overlaps(place, row.own)
        })
        .map(({ kind, speaker, formerSpeaker, editor, editedAt }) => ({
          ...{ kind, speaker, formerSpeaker, by: editor, at: toIso(editedAt) },
        }))
      return { ...toRecord(row), articleText: row.text, edits }
    },

    async fixQuote(id, { speaker, by }, now) {
      return immediate(database, () => {
        const own = standing(id)
        const meant = speaker === null ? null : speakerMeant(own, speaker)
        const former = own.speakerId
        const same = sameWords(own)
        const copies = same.filter((other) => isCopy(own, other) && other.speakerId === former)
        for (const print of [own, ...copies]) setSpeaker(print, meant, by, now.epochMilliseconds)
        recount([former, meant?.id ?? null])
        const left = same.filter((other) => !copies.includes(other) && !isShort(own.text) && isAnothers(other, meant))
        return {
          ...{
            speaker: meant?.name ?? null,
            isNewPerson: meant?.isNew ?? false,
            copies: copies.map((copy) => copy.id),
          },
          others: left.map((other) => ({ id: other.id, speaker: nameOf(other.speakerId ?? 0) })),
        }
      })
    },

    async addQuote(articleId, words, { speaker, by }, now) {
      return immediate(database, () => {
        const place = placeToAdd(articleId, words)
        const meant = speakerMeant(place, speaker)
        const fixedBy = recordEdit(place, 'fix', by, now.epochMilliseconds, {
          ...{ speakerId: meant.id, speaker: meant.name, formerSpeaker: null },
        })
        const { id } = orm
          .insert(quote)
          .values({
            ...place,
            ...{ searchText: searchText(place.text), speakerId: meant.id, confidence: 1, fixedBy },
            createdAt: now.epochMilliseconds,
          })
          .returning({ id: quote.id })
          .get()
        recount([meant.id])
        return { id, text: place.text, speaker: meant.name, isNewPerson: meant.isNew }
      })
    },

    async hideQuote(id, by, now) {
      return immediate(database, () => setHidden(id, 'hide', by, now.epochMilliseconds))
    },

    async unhideQuote(id, by, now) {
      return immediate(database, () => setHidden(id, 'unhide', by, now.epochMilliseconds))
    },

    async fixedArticles() {
      const fixed = orm
        .select({ id: quote.articleId })
        .from(quote)
        .where(and(ofState.fixed, isNull(quote.withdrawnAt)))
      const rows = records()
        .where(and(inArray(quote.articleId, fixed), isNull(quote.withdrawnAt)))
        .orderBy(asc(quote.articleId), asc(quote.start))
        .all()
      return [...Map.groupBy(rows, ({ own }) => own.articleId)].map(([id, quotes]) => ({
        ...{ id, text: quotes[0]?.text ?? '', quotes: quotes.map(toRecord) },
      }))
    },
  }

  /** Each word in the quotation, or all of them in one of its speaker's names. */
  function withWords(words: string): ReturnType<typeof and> {
    const name = fold(words)
    const phrases = searchPhrases(words)
    const inText =
      phrases.length === 0
        ? sql`0`
        : sql`quote.id IN (SELECT ${HIT_ID} FROM quote_fts WHERE quote_fts MATCH ${matching(phrases)})`
    if (name === '') return inText
    return sql`(${inText} OR quote.speaker_id IN (SELECT person_id FROM person_name WHERE instr(folded, ${name}) > 0))`
  }

  function standing(id: number): Row {
    const own = orm.select().from(quote).where(eq(quote.id, id)).get()
    if (!own) throw new ReaderError(`There is no quotation ${id}. \`quotes list\` shows what there is.`)
    if (own.withdrawnAt !== null)
      throw new ReaderError(
        `Quotation ${id} is withdrawn: its article has it no more, or it is read otherwise now. \`quotes list\` shows what stands.`,
      )
    return own
  }

  /** The one place of these words, where no quotation stands. */
  function placeToAdd(articleId: number, words: string) {
    const own = orm.select().from(article).where(eq(article.id, articleId)).get()
    // What only chats follow is nobody else's to see.
    if (!own || own.withdrawnAt !== null || own.onlyOfFeed !== null)
      throw new ReaderError(`There is no article ${articleId}. \`add\` and \`quotes show\` say an article’s number.`)
    const [place, ...others] = passagesOf(own.text, words)
    if (!place) {
      const nearest = nearestPassage(own.text, words)
      const near = nearest
        ? ` The nearest is: “${own.text.slice(nearest.start, nearest.end).replace(/\s+/g, ' ')}”`
        : ''
      throw new ReaderError(`These words do not stand in article ${articleId}, letter for letter.${near}`)
    }
    if (others.length > 0)
      throw new ReaderError(
        `These words stand at ${others.length + 1} places in article ${articleId}. Give more of what is said there.`,
      )
    const there = orm
      .select()
      .from(quote)
      .where(and(eq(quote.articleId, articleId), isNull(quote.withdrawnAt)))
      .all()
      .find((row) => overlaps(row, place))
    if (there)
      throw new ReaderError(
        `Quotation ${there.id} stands there already: \`quotes fix ${there.id} --speaker "…"\` says whose it is.`,
      )
    const { knownAt, sortAt } = own
    return { articleId, ...place, text: own.text.slice(place.start, place.end), knownAt, sortAt }
  }

  /** What else stands with the same words, whoever said them. */
  function sameWords(own: Row): Row[] {
    const words = searchText(own.text)
    if (words === '') return []
    const start = tokens(own.text).slice(0, LONGEST_PHRASE)
    const hits = sql`SELECT ${HIT_ID} FROM quote_fts WHERE quote_fts MATCH ${matching([start.map(({ word }) => word)])} ORDER BY rowid DESC LIMIT ${MOST_COPIES}`
    return orm
      .select()
      .from(quote)
      .where(and(sql`quote.id IN (${hits})`, isNull(quote.withdrawnAt), ne(quote.id, own.id)))
      .orderBy(quote.id)
      .all()
      .filter(({ text }) => searchText(text) === words)
  }

  /** Short words are said by many: they are one utterance only where two texts tell the same, as a summary and its article. */
  function isCopy(own: Row, other: Row): boolean {
    if (!isShort(own.text)) return true
    if (own.articleId === other.articleId) return false
    const [a, b] = [own, other].map(({ articleId }) =>
      orm
        .select({ url: article.url, outletId: article.outletId, published: article.published })
        .from(article)
        .where(eq(article.id, articleId))
        .get(),
    )
    if (!a || !b) return false
    const isSameDay = a.published !== null && a.published.slice(0, 10) === b.published?.slice(0, 10)
    return (a.url !== null && a.url === b.url) || (a.outletId !== null && a.outletId === b.outletId && isSameDay)
  }

  function isAnothers({ speakerId, confidence, hiddenAt }: Row, meant: { id: number } | null): boolean {
    return speakerId !== null && speakerId !== meant?.id && confidence >= publishThreshold && hiddenAt === null
  }

  function setSpeaker(own: Row, meant: { id: number; name: string } | null, by: string, now: number): void {
    const former = own.speakerId
    const fixedBy = recordEdit(own, 'fix', by, now, {
      speakerId: meant?.id ?? null,
      speaker: meant?.name ?? null,
      formerSpeaker: former === null ? null : nameOf(former),
    })
    const isAnother = (meant?.id ?? null) !== former
    orm
      .update(quote)
      .set({
        ...{ speakerId: meant?.id ?? null, confidence: 1, fixedBy },
        // What the text says of another speaker is nothing about this one.
        ...(isAnother ? { mentionStart: null, mentionEnd: null, role: null } : {}),
      })
      .where(eq(quote.id, own.id))
      .run()
  }

  function speakerMeant(
    { articleId }: Pick<Row, 'articleId'>,
    written: string,
  ): { id: number; name: string; isNew: boolean } {
    const folded = fold(written)
    if (folded === '') throw new ReaderError('A speaker needs a name. To make it nobody’s, say so: --nobody.')
    const inArticle = isBareName(folded)
      ? peopleOf(articleId).filter(({ name }) => fold(name).split(' ').includes(folded))
      : []
    if (inArticle.length > 1)
      throw new ReaderError(
        `“${written}” can be ${inArticle.map(({ name }) => name).join(' or ')} in this article. Give the full name.`,
      )
    const [one] = inArticle
    if (one) return { ...one, isNew: false }
    const isNew = !persons.knownByName(articleId, written)
    const id = persons.personsOfArticle(articleId, [])(written.trim().replace(/\s+/g, ' '))
    return { id, name: nameOf(id), isNew }
  }

  /** Who speaks or comes in an article, by its standing rows. */
  function peopleOf(articleId: number): { id: number; name: string }[] {
    const speakers = orm.select({ id: quote.speakerId }).from(quote).where(eq(quote.articleId, articleId))
    const comers = orm.select({ id: attendance.personId }).from(attendance).where(eq(attendance.articleId, articleId))
    return orm
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(sql`${person.id} IN ${speakers} OR ${person.id} IN ${comers}`)
      .all()
  }

  function nameOf(id: number): string {
    return orm.select({ name: person.name }).from(person).where(eq(person.id, id)).get()?.name ?? ''
  }

  function setHidden(id: number, kind: 'hide' | 'unhide', by: string, now: number): QuoteHidden {
    const own = standing(id)
    const isToChange = ({ hiddenAt }: Row) => (hiddenAt === null) === (kind === 'hide')
    if (!isToChange(own)) return { isChanged: false, copies: [] }
    const isSame = (other: Row) => other.speakerId === own.speakerId && isToChange(other) && isCopy(own, other)
    const copies = sameWords(own).filter(isSame)
    for (const print of [own, ...copies]) {
      recordEdit(print, kind, by, now, { speakerId: null, speaker: null, formerSpeaker: null })
      orm
        .update(quote)
        .set({ hiddenAt: kind === 'hide' ? now : null })
        .where(eq(quote.id, print.id))
        .run()
    }
    recount([own.speakerId])
    return { isChanged: true, copies: copies.map((copy) => copy.id) }
  }

  function recordEdit(
    { articleId, start, end, text }: Pick<Row, 'articleId' | 'start' | 'end' | 'text'>,
    kind: 'fix' | 'hide' | 'unhide',
    editor: string,
    editedAt: number,
    said: { speakerId: number | null; speaker: string | null; formerSpeaker: string | null },
  ): number {
    const whole = orm.select({ text: article.text }).from(article).where(eq(article.id, articleId)).get()?.text ?? ''
    const place = { articleId, start, end, text, ...surroundingsOf(whole, start, end) }
    return orm
      .insert(quoteEdit)
      .values({ ...place, kind, editor, editedAt, ...said })
      .returning({ id: quoteEdit.id })
      .get().id
  }

  function recount(people: (number | null)[]): void {
    const shown = sql`(SELECT count(*) FROM quote WHERE quote.speaker_id = person.id AND ${mayShow(publishThreshold)})`
    const ids = people.filter((id) => id !== null)
    orm.update(person).set({ quotes: shown }).where(inArray(person.id, ids)).run()
  }
}

function toRecord(row: {
  own: Row
  speaker: string | null
  line: Parameters<typeof toLine>[0]
  isShown: number
}): QuoteRecord {
  const { id, start, end, text, mentionStart, mentionEnd, cue, role, via, confidence } = row.own
  return {
    ...{ id, start, end, text, speaker: row.speaker, cue, role, via, confidence },
    mention: mentionStart === null || mentionEnd === null ? null : [mentionStart, mentionEnd],
    isShown: row.isShown === 1,
    isFixed: row.own.fixedBy !== null,
    isHidden: row.own.hiddenAt !== null,
    isWithdrawn: row.own.withdrawnAt !== null,
    article: toLine(row.line),
  }
}
