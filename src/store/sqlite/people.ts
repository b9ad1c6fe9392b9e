/** Who a name means: finding, making and joining persons. Everything here runs inside the caller's transaction. */

import type { BriefStore, PersonToRecord } from '../store.ts'
import { foldName, isBareName, typoVariants } from '../words.ts'
import { type Database, immediate } from './database.ts'
import { and, eq, inArray, isNull, sql } from './drizzle.ts'
import type { StoreOptions } from './open.ts'
import { mayShow } from './rows.ts'
import { attendance, nameVariant, nameWord, person, personName, quote, quoteEdit, setting } from './schema.ts'

interface Named {
  name: string
  country: string | null
}

export function recordingPeople(database: Database): Pick<BriefStore, 'recordPeople'> {
  return {
    async recordPeople(people) {
      immediate(database, () => {
        for (const told of people) recordDefined(database, told)
      })
    },
  }
}

/** A person of a brief: an editor's word that all these names are one person's, so persons known by any of them are joined. */
function recordDefined(database: Database, told: PersonToRecord): void {
  const { orm } = database
  const known = [told.name, ...told.aliases].flatMap((name) => candidates(database, foldName(name), told.country))
  const [id = insertPerson(database, told, null), ...others] = new Set(known)
  for (const other of others) joinPersons(database, id, other)
  orm.update(person).set({ name: told.name }).where(eq(person.id, id)).run()
  orm.update(personName).set({ kind: 'alias' }).where(eq(personName.personId, id)).run()
  addName(database, id, told.name, 'name')
  for (const alias of told.aliases) addName(database, id, alias, 'alias')
  if (told.role !== null) orm.update(person).set({ role: told.role, roleBy: 'brief' }).where(eq(person.id, id)).run()
  if (told.country !== null) orm.update(person).set({ country: told.country }).where(eq(person.id, id)).run()
}

/**
 * The persons that an article's names mean, by folded name. Two people of one name are one only where nothing speaks
 * against it: another country does. A bare surname is someone of this article alone.
 */
export function personsOfArticle(
  database: Database,
  articleId: number,
  people: PersonToRecord[],
): (name: string) => number {
  const byName = new Map<string, number>()
  const byAlias = new Map<string, number | null>()
  for (const told of people) {
    const id = personOf(database, articleId, told)
    byName.set(foldName(told.name), id)
    tell(database, id, told)
    for (const alias of told.aliases) {
      const folded = foldName(alias)
      const other = byAlias.get(folded)
      // An alias that two people of the article share names neither.
      byAlias.set(folded, other === undefined || other === id ? id : null)
    }
  }
  return (name) => {
    const folded = foldName(name)
    const id = byName.get(folded) ?? byAlias.get(folded) ?? personOf(database, articleId, { name, country: null })
    byName.set(folded, id)
    return id
  }
}

/** Whether a name means a person who is known: everywhere, or, a bare surname, in this article. */
export function knownByName(database: Database, articleId: number, name: string): boolean {
  const folded = foldName(name)
  return candidates(database, folded, null).length > 0 || hot(database).bareIn.get({ articleId, folded }) !== undefined
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

/** The statements that every name of every article goes through, prepared once for each open file. */
const hotStatements = new WeakMap<Database, ReturnType<typeof prepareHot>>()

function hot(database: Database): ReturnType<typeof prepareHot> {
  const known = hotStatements.get(database)
  if (known) return known
  const made = prepareHot(database)
  hotStatements.set(database, made)
  return made
}

function prepareHot({ orm }: Database) {
  const value = sql.placeholder
  return {
    identified: orm
      .select({ id: person.id, country: person.country })
      .from(personName)
      .innerJoin(person, eq(person.id, personName.personId))
      .where(and(eq(personName.folded, value('folded')), eq(personName.identifies, 1), isNull(person.onlyIn)))
      .orderBy(sql`${personName.kind} = 'name' DESC`, person.id)
      .prepare(),
    bareIn: orm
      .select({ id: person.id })
      .from(person)
      .innerJoin(personName, eq(personName.personId, person.id))
      .where(and(eq(person.onlyIn, value('articleId')), eq(personName.folded, value('folded'))))
      .prepare(),
    insertPerson: orm
      .insert(person)
      .values({ name: value('name'), country: value('country'), onlyIn: value('onlyIn') })
      .returning({ id: person.id })
      .prepare(),
    names: orm
      .select({ folded: personName.folded })
      .from(personName)
      .where(eq(personName.personId, value('personId')))
      .prepare(),
    insertName: orm
      .insert(personName)
      .values({
        personId: value('personId'),
        name: value('name'),
        kind: value('kind'),
        folded: value('folded'),
        sorted: value('sorted'),
        compact: value('compact'),
        identifies: value('identifies'),
      })
      // A name outranks an alias of the same letters, and never the other way round.
      .onConflictDoUpdate({
        target: [personName.personId, personName.folded],
        set: { name: sql`excluded.name`, kind: sql`excluded.kind` },
        setWhere: sql`excluded.kind = 'name'`,
      })
      .prepare(),
    insertWord: orm
      .insert(nameWord)
      .values({ word: value('word'), personId: value('personId') })
      .onConflictDoNothing()
      .prepare(),
    insertVariant: orm
      .insert(nameVariant)
      .values({ variant: value('variant'), word: value('word') })
      .onConflictDoNothing()
      .prepare(),
  }
}

function personOf(database: Database, articleId: number, told: Named): number {
  const folded = foldName(told.name)
  if (folded === '') throw new Error(`a person without a name: ${JSON.stringify(told.name)}`)
  const [known] = candidates(database, folded, told.country)
  if (known !== undefined) return known
  if (!isBareName(folded)) return insertPerson(database, told, null)
  const here = hot(database).bareIn.get({ articleId, folded })
  return here?.id ?? insertPerson(database, told, articleId)
}

/** Persons whom this name identifies, those of the same country first; none when it could be several, or another. */
function candidates(database: Database, folded: string, country: string | null): number[] {
  const found = identified(database, folded)
  const same = found.filter((one) => one.country === country)
  if (same.length > 0) return same.map((one) => one.id)
  if (country !== null) return found.filter((one) => one.country === null).map((one) => one.id)
  return found.length === 1 ? found.map((one) => one.id) : []
}

function identified(database: Database, folded: string): { id: number; country: string | null }[] {
  return hot(database).identified.all({ folded })
}

/** What an article tells of a person: further names, and a role and country where nothing better is known. */
function tell(database: Database, id: number, told: PersonToRecord): void {
  const { orm } = database
  for (const alias of told.aliases) {
    const folded = foldName(withoutTitle(alias))
    const another = identified(database, folded).some((other) => other.id !== id)
    if (!isBareName(folded) && folded.length > 1 && !another) addName(database, id, withoutTitle(alias), 'alias')
  }
  if (told.role !== null)
    orm
      .update(person)
      .set({ role: told.role, roleBy: 'article' })
      .where(and(eq(person.id, id), sql`${person.roleBy} IS NOT 'brief'`))
      .run()
  if (told.country !== null)
    orm
      .update(person)
      .set({ country: told.country })
      .where(and(eq(person.id, id), isNull(person.country)))
      .run()
}

function insertPerson(database: Database, { name, country }: Named, onlyIn: number | null): number {
  const made = hot(database).insertPerson.get({ name, country, onlyIn })
  if (!made) throw new Error('a person was not stored')
  const { id } = made
  addName(database, id, name, 'name')
  return id
}

function addName(database: Database, personId: number, name: string, kind: 'name' | 'alias'): void {
  const { names, insertName, insertWord, insertVariant } = hot(database)
  const folded = foldName(name)
  if (folded === '') return
  const words = folded.split(' ')
  // "Kim" beside "Kim Jong Un" finds him, but an article's bare "Kim" is not thereby his.
  const partOfName =
    isBareName(folded) &&
    names.all({ personId }).some((other) => other.folded !== folded && other.folded.split(' ').includes(folded))
  const identifies = partOfName ? 0 : 1
  insertName.run({
    personId,
    name,
    kind,
    folded,
    sorted: words.toSorted().join(' '),
    compact: words.join(''),
    identifies,
  })
  for (const word of words) {
    const { changes } = insertWord.run({ word, personId })
    if (changes > 0) for (const variant of typoVariants(word)) insertVariant.run({ variant, word })
  }
}

function joinPersons({ orm }: Database, into: number, from: number): void {
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

/** "Mr. Kim Jong Un" is the name with a title before it. */
function withoutTitle(name: string): string {
  return name.replace(
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Gen|Sen|Rep|Gov|President|Minister|Professor)\b\.?\s+)+/,
    '',
  )
}
