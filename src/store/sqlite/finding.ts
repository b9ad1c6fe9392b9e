/** People by loosely written names. */

import type { PersonFound, QuoteStore } from '../store.ts'
import { foldName, typoVariants, withinOneTypo } from '../words.ts'
import type { Database } from './database.ts'
import { desc, eq, sql } from './drizzle.ts'
import { personColumns, toPerson } from './rows.ts'
import { nameVariant, person, personName } from './schema.ts'

/** Enough words for any name; a hostile one costs no more. */
const LONGEST_NAME = 8
/** After every character that a name may hold. */
const LAST_CHAR = '\u{10ffff}'

export function findingPeople({ orm, raw }: Database): Pick<QuoteStore, 'findPeople' | 'suggestPeople' | 'person'> {
  const foundColumns = { ...personColumns, quotes: person.quotes, onlyIn: person.onlyIn }
  const byId = orm
    .select(foundColumns)
    .from(person)
    .where(eq(person.id, sql.placeholder('id')))
    .prepare()
  const byIds = orm
    .select(foundColumns)
    .from(person)
    .where(sql`${person.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
    .prepare()
  const mostQuoted = orm
    .select({ id: person.id })
    .from(person)
    .orderBy(desc(person.quotes), person.id)
    .limit(sql.placeholder('limit'))
    .prepare()
  const byFolded = orm
    .select({ id: personName.personId })
    .from(personName)
    .where(
      sql`${personName.folded} = ${sql.placeholder('folded')} OR ${personName.compact} = ${sql.placeholder('compact')}`,
    )
    .prepare()
  const bySorted = orm
    .select({ id: personName.personId })
    .from(personName)
    .where(eq(personName.sorted, sql.placeholder('sorted')))
    .prepare()
  const wordsNear = orm
    .selectDistinct({ word: nameVariant.word })
    .from(nameVariant)
    .where(sql`${nameVariant.variant} IN (SELECT value FROM json_each(${sql.placeholder('variants')}))`)
    .prepare()

  const byWords = new Map<number, ReturnType<typeof raw.prepare<unknown[], number>>>()

  return {
    async findPeople(words, limit) {
      const folded = foldName(words.slice(0, 200))
      if (folded === '') return []
      const parts = [...new Set(folded.split(' '))].slice(0, LONGEST_NAME)
      const exact = byFolded.all({ folded, compact: folded.replaceAll(' ', '') }).map(({ id }) => id)
      const sorted = folded.split(' ').toSorted().join(' ')
      const whole = [...exact, ...bySorted.all({ sorted }).map(({ id }) => id), ...havingWords(parts, 'whole', limit)]
      const loose = () => havingWords(parts, 'begun', limit)
      const ids = firstOf(
        () => whole,
        loose,
        () => withTypo(parts, limit),
      )
      return read(ids, new Set(exact)).slice(0, limit)
    },

    async suggestPeople(typed, limit) {
      const folded = foldName(typed.slice(0, 200))
      if (folded === '')
        return read(
          mostQuoted.all({ limit }).map(({ id }) => id),
          new Set(),
        )
      const parts = folded.split(' ').slice(0, LONGEST_NAME)
      const ids = firstOf(
        () => havingWords(parts, 'begun', limit),
        () => withTypo(parts, limit),
      )
      return read(ids, new Set(byFolded.all({ folded, compact: folded.replaceAll(' ', '') }).map(({ id }) => id)))
    },

    async person(id) {
      const row = byId.get({ id })
      if (!row) return undefined
      const { quotes: _, onlyIn: __, ...rest } = row
      return toPerson(rest)
    },
  }

  /** Written out, since the number of words makes the statement; `BETWEEN` takes a whole word as well as the start of one. */
  function withWords(count: number) {
    const known = byWords.get(count)
    if (known) return known
    const others = ' AND EXISTS (SELECT 1 FROM name_word WHERE person_id = person.id AND word BETWEEN ? AND ?)'.repeat(
      count - 1,
    )
    const made = raw
      .prepare<unknown[], number>(
        `SELECT DISTINCT person.id FROM name_word JOIN person ON person.id = name_word.person_id
        WHERE word BETWEEN ? AND ?${others} ORDER BY person.quotes DESC, person.id LIMIT ?`,
      )
      .pluck()
    byWords.set(count, made)
    return made
  }

  /** Most quoted first, of those whose names have a word for each of `parts`, the last one perhaps only begun. */
  function havingWords(parts: string[], last: 'whole' | 'begun', limit: number): number[] {
    const ranges = parts.flatMap((part, i) => [
      part,
      i === parts.length - 1 && last === 'begun' ? part + LAST_CHAR : part,
    ])
    return withWords(parts.length).all(...ranges, limit)
  }

  /** One word of the name with one typo, the others as they are. */
  function withTypo(parts: string[], limit: number): number[] {
    return parts.flatMap((part, i) => {
      const near = wordsNear
        .all({ variants: JSON.stringify(typoVariants(part)) })
        .map(({ word }) => word)
        .filter((word) => withinOneTypo(part, word))
      return near.flatMap((word) => havingWords(parts.with(i, word), 'whole', limit))
    })
  }

  /** In the order of their ids, but who is someone only within one article comes last. */
  function read(ids: number[], exact: Set<number>): PersonFound[] {
    const wanted = [...new Set(ids)]
    const rows = new Map(byIds.all({ ids: JSON.stringify(wanted) }).map((row) => [row.id, row]))
    const found = wanted.flatMap((id) => rows.get(id) ?? [])
    const lasting = (row: { onlyIn: number | null }) => row.onlyIn === null
    return [...found.filter(lasting), ...found.filter((row) => !lasting(row))].map(({ onlyIn, quotes, ...rest }) => ({
      ...toPerson(rest),
      quotes,
      exact: onlyIn === null && exact.has(rest.id),
    }))
  }
}

/** What the first source gives that has anything: a looser one is not asked when a stricter one knew. */
function firstOf(...sources: (() => number[])[]): number[] {
  for (const source of sources) {
    const ids = source()
    if (ids.length > 0) return ids
  }
  return []
}
