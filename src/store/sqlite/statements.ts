/**
 * How this folder asks. Building a statement with drizzle takes ten times as long as running it, so each file has its
 * statements in one function, with a name for all that varies (`given`); they are made when the first of them is needed, and
 * kept as long as the file is open:
 *
 *     const statements = once(() => statementsOf(database))
 *     statements().newest.all({ brief, now, limit })
 *
 * What a person asks by hand, once in a while, may be built where it is asked (repair.ts, feeds.ts).
 */
import type { Column, SQL } from 'drizzle-orm'
import { sql } from './drizzle.ts'

/** Made at the first call, the same ever after. */
export function once<T>(make: () => T): () => T {
  let made: { is: T } | undefined
  return () => {
    made ??= { is: make() }
    return made.is
  }
}

/** The same for each shape that a question can have, such as which conditions it sets. */
export function onceFor<Shape extends string | number, T>(make: (shape: Shape) => T): (shape: Shape) => T {
  const made = new Map<Shape, { is: T }>()
  return (shape) => {
    const one = made.get(shape) ?? { is: make(shape) }
    made.set(shape, one)
    return one.is
  }
}

/** What varies in a statement, by name; for the values of a table, the names of its columns. */
export function given<Name extends string>(...names: Name[]): Record<Name, SQL>
export function given(...names: string[]): Record<string, SQL> {
  return Object.fromEntries(names.map((name) => [name, sql`${sql.placeholder(name)}`]))
}

/** True where `column` is one of a list of any length, which is given as JSON: see `listed`. */
export function isAmong(column: Column | SQL, list: SQL): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${list}))`
}

/** A list as `isAmong` takes it. */
export function listed(values: Iterable<number | string>): string {
  return JSON.stringify([...values])
}
