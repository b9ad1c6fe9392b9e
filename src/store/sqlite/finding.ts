/** People by loosely written names. */
import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { PersonFound, QuoteStore } from '../store.ts'
import { foldName, typoVariants, withinOneTypo } from '../words.ts'
import type { Database } from './database.ts'
import { personColumns, toPerson } from './rows.ts'
import { nameVariant, nameWord, person, personName } from './schema.ts'

/** Enough words for any name; a hostile one costs no more. */
const LONGEST_NAME = 8
/** After every character that a name may hold. */
const LAST_CHAR = '\u{10ffff}'

export function findingPeople({ orm }: Database): Pick<QuoteStore, 'findPeople' | 'suggestPeople' | 'person'> {
  const foundColumns = { ...personColumns, quotes: person.quotes, onlyIn: person.onlyIn }
  const byId = orm
    .select(foundColumns)
    .from(person)
    .where(eq(person.id, sql.placeholder('id')))
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

  return {
    async findPeople(words, limit) {
      const folded = foldName(words.slice(0, 200))
      if (folded === '') return []
      const parts = [...new Set(folded.split(' '))].slice(0, LONGEST_NAME)
      const exact = byFolded.all({ folded, compact: folded.replaceAll(' ', '') }).map(({ id }) => id)
      const sorted = folded.split(' ').toSorted().join(' ')
      const whole = [
        ...exact,
        ...bySorted.all({ sorted }).map(({ id }) => id),
        ...havingWords(parts.map(sameWord), limit),
      ]
      const loose = () =>
        havingWords(
          parts.map((part, i) => (i === parts.length - 1 ? startOfWord(part) : sameWord(part))),
          limit,
        )
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
        () => havingWords([...parts.slice(0, -1).map(sameWord), startOfWord(parts.at(-1) ?? '')], limit),
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

  /** Most quoted first, of those whose names have a word for each condition. */
  function havingWords(conditions: ReturnType<typeof sameWord>[], limit: number): number[] {
    const [first, ...rest] = conditions
    if (!first) return []
    let query = orm
      .selectDistinct({ id: person.id, quotes: person.quotes })
      .from(nameWord)
      .innerJoin(person, eq(person.id, nameWord.personId))
      .$dynamic()
    const others = rest.map(
      (condition) =>
        sql`EXISTS (SELECT 1 FROM name_word w WHERE w.person_id = person.id AND ${condition(sql.raw('w.word'))})`,
    )
    query = query.where(sql.join([first(sql`${nameWord.word}`), ...others], sql` AND `))
    return query
      .orderBy(desc(person.quotes), person.id)
      .limit(limit)
      .all()
      .map(({ id }) => id)
  }

  /** One word of the name with one typo, the others as they are. */
  function withTypo(parts: string[], limit: number): number[] {
    return parts.flatMap((part, i) => {
      const near = wordsNear
        .all({ variants: JSON.stringify(typoVariants(part)) })
        .map(({ word }) => word)
        .filter((word) => withinOneTypo(part, word))
      return near.flatMap((word) =>
        havingWords(
          parts.map((other, j) => sameWord(i === j ? word : other)),
          limit,
        ),
      )
    })
  }

  /** In the order of their ids, but who is someone only within one article comes last. */
  function read(ids: number[], exact: Set<number>): PersonFound[] {
    const wanted = [...new Set(ids)]
    const rows = new Map(
      orm
        .select(foundColumns)
        .from(person)
        .where(inArray(person.id, wanted))
        .all()
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

type Column = ReturnType<typeof sql>

function sameWord(word: string) {
  return (column: Column) => sql`${column} = ${word}`
}

function startOfWord(start: string) {
  return (column: Column) => sql`${column} >= ${start} AND ${column} < ${start + LAST_CHAR}`
}

/** What the first source gives that has anything: a looser one is not asked when a stricter one knew. */
function firstOf(...sources: (() => number[])[]): number[] {
  for (const source of sources) {
    const ids = source()
    if (ids.length > 0) return ids
  }
  return []
}
