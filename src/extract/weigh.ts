/** From the tables that people read to weights by feature number. */

import { feature } from './features.ts'

/** Rules that training news shows too rarely to fit, in the same log-odds as the fitted weights. */
export const RULES: Record<string, number> = {
  // "Roe is quoted by the Courier as saying", "the Courier quoted Roe": the words are Roe's.
  'rule: quoted through another': 6,
  // `"…" — Roe` at the end of a paragraph.
  'rule: signed': 6,
  // `ROE: …` in a transcript.
  'rule: transcript': 5,
}

/** Lines of a weight, a space and the feature's name. */
export function readTable(table: string): number[] {
  const named: [string, number][] = table
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(line.indexOf(' ') + 1), Number(line.slice(0, line.indexOf(' ')))])
  return weightsOf(named)
}

/** Weights by feature number, with the rules among them. Features that are not named weigh nothing. */
export function weightsOf(named: Iterable<[string, number]>): number[] {
  const weights: number[] = []
  const put = (name: string, weight: number) => {
    const id = feature(name)
    while (weights.length <= id) weights.push(0)
    weights[id] = weight
  }
  for (const [name, weight] of named) put(name, weight)
  for (const [name, weight] of Object.entries(RULES)) put(name, weight)
  return weights
}
