/** People by loosely written names. */

import { fold, isOneTypoAway } from '../../fold.ts'
import type { PersonFound, QuoteStore } from '../store.ts'
import { typoVariants } from '../words.ts'
import type { Database } from './database.ts'
import { desc, eq, or, sql } from './drizzle.ts'
import { personColumns, toPerson } from './rows.ts'
import { nameVariant, person, personName } from './schema.ts'
import { given, isAmong, listed, once, onceFor } from './statements.ts'

/** Enough words for any name; a hostile one costs no more. */
const LONGEST_NAME = 8
/** After every character that a name may hold. */
const LAST_CHAR = '\u{10ffff}'

export function findingPeople(database: Database): Pick<QuoteStore, 'findPeople' | 'suggestPeople' | 'person'> {
  const statements = once(() => statementsOf(database))
  const withWords = onceFor((count: number) => withWordsStatement(database, count))

  return {
    async findPeople(words, limit) {
      const folded = fold(words.slice(0, 200))
      if (folded === '') return []
      const parts = [...new Set(folded.split(' '))].slice(0, LONGEST_NAME)
      const exact = idsNamed(folded)
      const sorted = folded.split(' ').toSorted().join(' ')
      const whole = [
        ...exact,
        ...statements()
          .bySorted.all({ sorted })
          .map(({ id }) => id),
        ...havingWords(parts, 'whole', limit),
      ]
      const loose = () => havingWords(parts, 'begun', limit)
      const ids = firstOf(
        () => whole,
        loose,
        () => withTypo(parts, limit),
      )
      return read(ids, new Set(exact)).slice(0, limit)
    },

    async suggestPeople(typed, limit) {
      const folded = fold(typed.slice(0, 200))
      if (folded === '')
        return read(
          statements()
            .mostQuoted.all({ limit })
            .map(({ id }) => id),
          new Set(),
        )
      const parts = folded.split(' ').slice(0, LONGEST_NAME)
      const ids = firstOf(
        () => havingWords(parts, 'begun', limit),
        () => withTypo(parts, limit),
      )
      return read(ids, new Set(idsNamed(folded)))
    },

    async person(id) {
      const row = statements().byId.get({ id })
      if (!row) return undefined
      const { quotes: _, onlyIn: __, ...rest } = row
      return toPerson(rest)
    },
  }

  function idsNamed(folded: string): number[] {
    return statements()
      .byFolded.all({ folded, compact: folded.replaceAll(' ', '') })
      .map(({ id }) => id)
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
      const near = statements()
        .wordsNear.all({ variants: listed(typoVariants(part)) })
        .map(({ word }) => word)
        .filter((word) => isOneTypoAway(part, word))
      return near.flatMap((word) => havingWords(parts.with(i, word), 'whole', limit))
    })
  }

  /** In the order of their ids, but who is someone only within one article comes last. */
  function read(ids: number[], exact: Set<number>): PersonFound[] {
    const wanted = [...new Set(ids)]
    const rows = new Map(
      statements()
        .byIds.all({ ids: listed(wanted) })
        .map((row) => [row.id, row]),
    )
    const found = wanted.flatMap((id) => rows.get(id) ?? [])
    const lasting = (row: { onlyIn: number | null }) => row.onlyIn === null
    return [...found.filter(lasting), ...found.filter((row) => !lasting(row))].map(({ onlyIn, quotes, ...rest }) => ({
      ...toPerson(rest),
      quotes,
      exact: onlyIn === null && exact.has(rest.id),
    }))
  }
}

function statementsOf({ orm }: Database) {
  const { id, ids, folded, compact, sorted, variants } = given('id', 'ids', 'folded', 'compact', 'sorted', 'variants')
  const foundColumns = { ...personColumns, quotes: person.quotes, onlyIn: person.onlyIn }
  return {
    byId: orm.select(foundColumns).from(person).where(eq(person.id, id)).prepare(),
    byIds: orm.select(foundColumns).from(person).where(isAmong(person.id, ids)).prepare(),
    mostQuoted: orm
      .select({ id: person.id })
      .from(person)
      .orderBy(desc(person.quotes), person.id)
      .limit(sql.placeholder('limit'))
      .prepare(),
    byFolded: orm
      .select({ id: personName.personId })
      .from(personName)
      .where(or(eq(personName.folded, folded), eq(personName.compact, compact)))
      .prepare(),
    bySorted: orm.select({ id: personName.personId }).from(personName).where(eq(personName.sorted, sorted)).prepare(),
    wordsNear: orm
      .selectDistinct({ word: nameVariant.word })
      .from(nameVariant)
      .where(isAmong(nameVariant.variant, variants))
      .prepare(),
  }
}

/** Written out, since the number of words makes the statement; `BETWEEN` takes a whole word as well as the start of one. */
function withWordsStatement({ raw }: Database, count: number) {
  const others = ' AND EXISTS (SELECT 1 FROM name_word WHERE person_id = person.id AND word BETWEEN ? AND ?)'.repeat(
    count - 1,
  )
  return raw
    .prepare<unknown[], number>(
      `SELECT DISTINCT person.id FROM name_word JOIN person ON person.id = name_word.person_id
      WHERE word BETWEEN ? AND ?${others} ORDER BY person.quotes DESC, person.id LIMIT ?`,
    )
    .pluck()
}

/** What the first source gives that has anything: a looser one is not asked when a stricter one knew. */
function firstOf(...sources: (() => number[])[]): number[] {
  for (const source of sources) {
    const ids = source()
    if (ids.length > 0) return ids
  }
  return []
}
