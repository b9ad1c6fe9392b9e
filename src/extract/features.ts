/**
 * Features are facts about a quotation and a candidate, written as words ("link subject R0") so that the table of
 * weights can be read. While an article is read they are small integers: the words are put together once.
 */

const names: string[] = []
const ids = new Map<string, number>()
const pairs = new Map<string, Map<string, number>>()
const triples = new Map<string, Map<string, Map<string, number>>>()

/** The number of a feature. Arguments are words of small fixed sets, never of a text, so the table stays small. */
export function feature(name: string): number {
  let id = ids.get(name)
  if (id === undefined) {
    id = names.length
    names.push(name)
    ids.set(name, id)
  }
  return id
}

/** The feature `${template} ${value}`. */
export function featureOf(template: string, value: string): number {
  let values = pairs.get(template)
  if (!values) {
    values = new Map()
    pairs.set(template, values)
  }
  let id = values.get(value)
  if (id === undefined) {
    id = feature(`${template} ${value}`)
    values.set(value, id)
  }
  return id
}

/** The feature `${template} ${value} ${other}`. */
export function featureOfTwo(template: string, value: string, other: string): number {
  let values = triples.get(template)
  if (!values) {
    values = new Map()
    triples.set(template, values)
  }
  let others = values.get(value)
  if (!others) {
    others = new Map()
    values.set(value, others)
  }
  let id = others.get(other)
  if (id === undefined) {
    id = feature(`${template} ${value} ${other}`)
    others.set(other, id)
  }
  return id
}

export function featureName(id: number): string {
  return names[id] ?? ''
}
