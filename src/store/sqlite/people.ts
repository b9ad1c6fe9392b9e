/** Who a name means: finding, making and joining persons. Everything here runs inside the caller's transaction. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { BriefStore, PersonToRecord } from '../store.ts'
import { foldName, isBareName, typoVariants } from '../words.ts'
import { type Database, immediate } from './database.ts'
import type { StoreOptions } from './open.ts'
import { mayShow } from './rows.ts'
import { attendance, nameVariant, nameWord, person, personName, quote, setting } from './schema.ts'

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

function personOf(database: Database, articleId: number, told: Named): number {
  const folded = foldName(told.name)
  if (folded === '') throw new Error(`a person without a name: ${JSON.stringify(told.name)}`)
  const [known] = candidates(database, folded, told.country)
  if (known !== undefined) return known
  if (!isBareName(folded)) return insertPerson(database, told, null)
  const here = database.orm
    .select({ id: person.id })
    .from(person)
    .innerJoin(personName, eq(personName.personId, person.id))
    .where(and(eq(person.onlyIn, articleId), eq(personName.folded, folded)))
    .get()
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

function identified({ orm }: Database, folded: string): { id: number; country: string | null }[] {
  return orm
    .select({ id: person.id, country: person.country })
    .from(personName)
    .innerJoin(person, eq(person.id, personName.personId))
    .where(and(eq(personName.folded, folded), eq(personName.identifies, 1), isNull(person.onlyIn)))
    .orderBy(sql`${personName.kind} = 'name' DESC`, person.id)
    .all()
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
  const { id } = database.orm.insert(person).values({ name, country, onlyIn }).returning({ id: person.id }).get()
  addName(database, id, name, 'name')
  return id
}

function addName(database: Database, personId: number, name: string, kind: 'name' | 'alias'): void {
  const { orm } = database
  const folded = foldName(name)
  if (folded === '') return
  const words = folded.split(' ')
  const names = orm
    .select({ folded: personName.folded })
    .from(personName)
    .where(eq(personName.personId, personId))
    .all()
  // "Kim" beside "Kim Jong Un" finds him, but an article's bare "Kim" is not thereby his.
  const partOfName =
    isBareName(folded) && names.some((other) => other.folded.split(' ').includes(folded) && other.folded !== folded)
  orm
    .insert(personName)
    .values({
      personId,
      name,
      kind,
      folded,
      sorted: words.toSorted().join(' '),
      compact: words.join(''),
      identifies: partOfName ? 0 : 1,
    })
    .onConflictDoUpdate({
      target: [personName.personId, personName.folded],
      set: kind === 'name' ? { name, kind } : { folded },
    })
    .run()
  for (const word of words) {
    orm.insert(nameWord).values({ word, personId }).onConflictDoNothing().run()
    for (const variant of typoVariants(word))
      orm.insert(nameVariant).values({ variant, word }).onConflictDoNothing().run()
  }
}

function joinPersons({ orm }: Database, into: number, from: number): void {
  orm.update(quote).set({ speakerId: into }).where(eq(quote.speakerId, from)).run()
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
