/** Who a name means: finding, making and joining persons. */

import { fold } from '../../fold.ts'
import type { BriefStore } from '../material.ts'
import type { PersonToRecord } from '../store.ts'
import { isBareName, typoVariants } from '../words.ts'
import { type Database, immediate } from './database.ts'
import { and, eq, inArray, isNull, sql } from './drizzle.ts'
import { attendance, quote, quoteEdit } from './found-schema.ts'
import type { StoreOptions } from './open.ts'
import { mayShow } from './rows.ts'
import { nameWord, person, personName, setting } from './schema.ts'
import { given, listed, once } from './statements.ts'

interface Named {
  name: string
  country: string | null
}

export interface PersonRecorder {
  recordDefined(told: PersonToRecord): void
  personsOfArticle(articleId: number, people: PersonToRecord[]): (name: string) => number
  knownByName(articleId: number, name: string): boolean
}

export function recordingPeople(database: Database, persons: PersonRecorder): Pick<BriefStore, 'recordPeople'> {
  return {
    async recordPeople(people) {
      immediate(database, () => {
        for (const told of people) persons.recordDefined(told)
      })
    },
  }
}

/** Count anew how many quotes of each person may be shown, when the threshold is another than last time. */
export function recountQuotes(database: Database, { publishThreshold }: StoreOptions): void {
  const { orm } = database
  const key = 'publish-threshold'
  const last = orm.select().from(setting).where(eq(setting.key, key)).get()
  if (last?.value === String(publishThreshold)) return
  immediate(database, () => {
    orm
      .update(person)
      .set({
        quotes: sql`(SELECT count(*) FROM quote WHERE quote.speaker_id = person.id AND ${mayShow(publishThreshold)})`,
      })
      .run()
    orm
      .insert(setting)
      .values({ key, value: String(publishThreshold) })
      .onConflictDoUpdate({ target: setting.key, set: { value: String(publishThreshold) } })
      .run()
  })
}

/** Inside a transaction: who the names of articles and briefs mean. */
export function personRecorder(database: Database): PersonRecorder {
  const statements = once(() => statementsOf(database))
  const joinPersons = personJoiner(database)

  return {
    /** A person of a brief: an editor's word that all these names are one person's, so persons known by any of them are joined. */
    recordDefined(told) {
      const { rename, makeAliases, setRole, setCountry } = statements()
      const known = [told.name, ...told.aliases].flatMap((name) => candidates(fold(name), told.country))
      const [id = insertPerson(told, null), ...others] = new Set(known)
      for (const other of others) joinPersons(id, other)
      rename.run({ id, name: told.name })
      makeAliases.run({ id })
      addName(id, told.name, 'name')
      for (const alias of told.aliases) addName(id, alias, 'alias')
      if (told.role !== null) setRole.run({ id, role: told.role })
      if (told.country !== null) setCountry.run({ id, country: told.country })
    },

    /**
     * The persons that an article's names mean, by folded name. Two people of one name are one only where nothing speaks
     * against it: another country does. A bare surname is someone of this article alone.
     */
    personsOfArticle(articleId, people) {
      const byName = new Map<string, number>()
      const byAlias = new Map<string, number | null>()
      for (const told of people) {
        const id = personOf(articleId, told)
        byName.set(fold(told.name), id)
        tell(id, told)
        for (const alias of told.aliases) {
          const folded = fold(alias)
          const other = byAlias.get(folded)
          // An alias that two people of the article share names neither.
          byAlias.set(folded, other === undefined || other === id ? id : null)
        }
      }
      return (name) => {
        const folded = fold(name)
        const id = byName.get(folded) ?? byAlias.get(folded) ?? personOf(articleId, { name, country: null })
        byName.set(folded, id)
        return id
      }
    },

    /** Whether a name means a person who is known: everywhere, or, a bare surname, in this article. */
    knownByName(articleId, name) {
      const folded = fold(name)
      return candidates(folded, null).length > 0 || statements().bareIn.get({ articleId, folded }) !== undefined
    },
  }

  function personOf(articleId: number, told: Named): number {
    const folded = fold(told.name)
    if (folded === '') throw new Error(`a person without a name: ${JSON.stringify(told.name)}`)
    const [known] = candidates(folded, told.country)
    if (known !== undefined) return known
    if (!isBareName(folded)) return insertPerson(told, null)
    const here = statements().bareIn.get({ articleId, folded })
    return here?.id ?? insertPerson(told, articleId)
  }

  /** Persons whom this name identifies, those of the same country first; none when it could be several, or another. */
  function candidates(folded: string, country: string | null): number[] {
    const found = statements().identified.all({ folded })
    const same = found.filter((one) => one.country === country)
    if (same.length > 0) return same.map((one) => one.id)
    if (country !== null) return found.filter((one) => one.country === null).map((one) => one.id)
    return found.length === 1 ? found.map((one) => one.id) : []
  }

  /** What an article tells of a person: further names, and a role and country where nothing better is known. */
  function tell(id: number, told: PersonToRecord): void {
    const { identified, tellRole, tellCountry } = statements()
    for (const alias of told.aliases) {
      const folded = fold(withoutTitle(alias))
      const another = identified.all({ folded }).some((other) => other.id !== id)
      if (!isBareName(folded) && folded.length > 1 && !another) addName(id, withoutTitle(alias), 'alias')
    }
    if (told.role !== null) tellRole.run({ id, role: told.role })
    if (told.country !== null) tellCountry.run({ id, country: told.country })
  }

  function insertPerson({ name, country }: Named, onlyIn: number | null): number {
    const made = statements().insertPerson.get({ name, country, onlyIn })
    if (!made) throw new Error('a person was not stored')
    addName(made.id, name, 'name')
    return made.id
  }

  function addName(personId: number, name: string, kind: 'name' | 'alias'): void {
    const { names, insertName, insertWord, insertVariant } = statements()
    const folded = fold(name)
    if (folded === '') return
    const words = folded.split(' ')
    const known = names.all({ personId })
    // A name outranks an alias of the same letters, and never the other way round.
    if (known.some((one) => one.folded === folded && (kind === 'alias' || (one.kind === 'name' && one.name === name))))
      return
    // "Kim" beside "Kim Jong Un" finds him, but an article's bare "Kim" is not thereby his.
    const partOfName =
      isBareName(folded) && known.some((other) => other.folded !== folded && other.folded.split(' ').includes(folded))
    insertName.run({
      ...{ personId, name, kind, folded, sorted: words.toSorted().join(' '), compact: words.join('') },
      identifies: partOfName ? 0 : 1,
    })
    for (const word of words) {
      const { changes } = insertWord.run({ word, personId })
      if (changes > 0) insertVariant.run(word, listed(typoVariants(word)))
    }
  }
}

function statementsOf({ orm, raw }: Database) {
  const { id, personId, articleId, folded, name, role, country } = given(
    ...(['id', 'personId', 'articleId', 'folded', 'name', 'role', 'country'] as const),
  )
  return {
    identified: orm
      .select({ id: person.id, country: person.country })
      .from(personName)
      .innerJoin(person, eq(person.id, personName.personId))
      .where(and(eq(personName.folded, folded), eq(personName.identifies, 1), isNull(person.onlyIn)))
      .orderBy(sql`${personName.kind} = 'name' DESC`, person.id)
      .prepare(),
    bareIn: orm
      .select({ id: person.id })
      .from(person)
      .innerJoin(personName, eq(personName.personId, person.id))
      .where(and(eq(person.onlyIn, articleId), eq(personName.folded, folded)))
      .prepare(),
    insertPerson: orm
      .insert(person)
      .values(given('name', 'country', 'onlyIn'))
      .returning({ id: person.id })
      .prepare(),
    rename: orm.update(person).set({ name }).where(eq(person.id, id)).prepare(),
    makeAliases: orm.update(personName).set({ kind: 'alias' }).where(eq(personName.personId, id)).prepare(),
    setRole: orm.update(person).set({ role, roleBy: 'brief' }).where(eq(person.id, id)).prepare(),
    setCountry: orm.update(person).set({ country }).where(eq(person.id, id)).prepare(),
    // Nothing is written where nothing is new: an article names a dozen people, and most are known.
    tellRole: orm
      .update(person)
      .set({ role, roleBy: 'article' })
      .where(and(eq(person.id, id), sql`role_by IS NOT 'brief' AND (role IS NOT ${role} OR role_by IS NULL)`))
      .prepare(),
    tellCountry: orm
      .update(person)
      .set({ country })
      .where(and(eq(person.id, id), isNull(person.country)))
      .prepare(),
    names: orm
      .select({ folded: personName.folded, name: personName.name, kind: personName.kind })
      .from(personName)
      .where(eq(personName.personId, personId))
      .prepare(),
    insertName: orm
      .insert(personName)
      .values(given('personId', 'name', 'kind', 'folded', 'sorted', 'compact', 'identifies'))
      .onConflictDoUpdate({
        target: [personName.personId, personName.folded],
        set: { name: sql`excluded.name`, kind: sql`excluded.kind` },
        setWhere: sql`excluded.kind = 'name'`,
      })
      .prepare(),
    insertWord: orm.insert(nameWord).values(given('word', 'personId')).onConflictDoNothing().prepare(),
    insertVariant: raw.prepare<[word: string, variants: string]>(
      'INSERT OR IGNORE INTO name_variant (word, variant) SELECT ?, value FROM json_each(?)',
    ),
  }
}

/** All that is one's becomes the other's, who is gone then. Rare: only a brief can say that two are one. */
function personJoiner({ orm }: Database): (into: number, from: number) => void {
  return (into, from) => {
    orm.update(quote).set({ speakerId: into }).where(eq(quote.speakerId, from)).run()
    orm.update(quoteEdit).set({ speakerId: into }).where(eq(quoteEdit.speakerId, from)).run()
    orm.update(attendance).set({ personId: into }).where(eq(attendance.personId, from)).run()
    orm.update(attendance).set({ representedById: into }).where(eq(attendance.representedById, from)).run()
    const taken = orm.select({ folded: personName.folded }).from(personName).where(eq(personName.personId, into))
    orm
      .delete(personName)
      .where(and(eq(personName.personId, from), inArray(personName.folded, taken)))
      .run()
    orm.update(personName).set({ personId: into }).where(eq(personName.personId, from)).run()
    orm.run(
      sql`INSERT OR IGNORE INTO name_word (word, person_id) SELECT word, ${into} FROM name_word WHERE person_id = ${from}`,
    )
    orm.run(sql`UPDATE person SET quotes = quotes + (SELECT quotes FROM person WHERE id = ${from}) WHERE id = ${into}`)
    orm.delete(person).where(eq(person.id, from)).run()
  }
}

/** "Mr. Kim Jong Un" is the name with a title before it. */
function withoutTitle(name: string): string {
  return name.replace(
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Gen|Sen|Rep|Gov|President|Minister|Professor)\b\.?\s+)+/,
    '',
  )
}
