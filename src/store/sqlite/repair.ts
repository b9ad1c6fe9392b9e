/** What people say of quotes: whose they are, which was missed, which is to be out of sight. */
import { ReaderError } from '../../errors.ts'
import { fold } from '../../fold.ts'
import { nearestPassage, passagesOf } from '../passage.ts'
import type { QuoteHidden, RepairStore } from '../repair.ts'
import { isBareName, searchText } from '../words.ts'
import { copyFinder } from './copies.ts'
import { type Database, immediate } from './database.ts'
import { and, eq, inArray, isNull, sql } from './drizzle.ts'
import { isShort, overlaps, surroundingsOf } from './edits.ts'
import { attendance, quote, quoteEdit } from './found-schema.ts'
import type { StoreOptions } from './open.ts'
import type { PersonRecorder } from './people.ts'
import { mayShow } from './rows.ts'
import { article, person } from './schema.ts'

type Row = typeof quote.$inferSelect

export function repairStore(
  database: Database,
  { publishThreshold }: StoreOptions,
  persons: PersonRecorder,
): Pick<RepairStore, 'fixQuote' | 'addQuote' | 'hideQuote' | 'unhideQuote'> {
  const { orm } = database
  const { sameWords, isCopy } = copyFinder(database)
  return {
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
