/** Quotes as people look them over. */
import { fold } from '../../fold.ts'
import type { QuoteRecord, QuoteState, RepairStore } from '../repair.ts'
import { searchPhrases } from '../words.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, inArray, isNull, sql } from './drizzle.ts'
import { overlaps, placeOfEdit } from './edits.ts'
import { quote, quoteEdit } from './found-schema.ts'
import type { StoreOptions } from './open.ts'
import { lineColumns, mayShow, toIso, toLine } from './rows.ts'
import { article, outlet, person } from './schema.ts'
import { HIT_ID, matching } from './search.ts'

export function reviewStore(
  { orm }: Database,
  { publishThreshold }: StoreOptions,
): Pick<RepairStore, 'quotesToReview' | 'quoteRecord' | 'fixedArticles'> {
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
}

function toRecord(row: {
  own: typeof quote.$inferSelect
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
