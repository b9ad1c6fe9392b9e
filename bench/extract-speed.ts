/**
 * Articles read in a second of one core: `node bench/extract-speed.ts ARTICLES.jsonl [--rounds 10]`.
 * The whole chain beside the plainest regular-expression pass over the same lines in the same run; processor time, so
 * that what else the machine does counts less. The first round of each, in which the engine compiles, is shown apart.
 */

import { readFileSync } from 'node:fs'
import { extract } from '../src/extract/extract.ts'
import { extractLine } from '../src/extract/jsonl.ts'

const [file = '', ...flags] = process.argv.slice(2)
if (file === '') {
  console.error('Usage: node bench/extract-speed.ts ARTICLES.jsonl [--rounds 10]')
  process.exit(2)
}
const rounds = flags[0] === '--rounds' ? Number(flags[1] ?? 10) : 10

const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    return JSON.stringify({ id, text })
  })

/** Quotation marks, the nearest "said", and capital words beside it. */
function plainest(line: string): string {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const quotes: { start: number; text: string; speaker: string | null }[] = []
  for (const match of text.matchAll(/["“]([^"“”]+)["”]|''([^']+)''/g)) {
    const end = match.index + match[0].length
    const after = text.slice(end, end + 120)
    const before = text.slice(Math.max(0, match.index - 120), match.index)
    const name =
      /(?:said|says|told|added)\s+((?:[A-Z][\w.'-]+\s?)+)/.exec(after) ??
      /((?:[A-Z][\w.'-]+\s?)+)(?:said|says|told|added)/.exec(after) ??
      /((?:[A-Z][\w.'-]+\s?)+)(?:said|says|told|added)/.exec(before)
    quotes.push({ start: match.index + 1, text: match[1] ?? match[2] ?? '', speaker: name?.[1] ?? null })
  }
  return JSON.stringify({ id, quotes })
}

function wholeReading(line: string): unknown {
  const { text } = JSON.parse(line) as { text: string }
  return extract({ text, published: '2025-08-28' })
}

function measure(read: (line: string) => unknown): { first: number; later: number } {
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    for (const line of lines) read(line)
    const { user, system } = process.cpuUsage(before)
    rates.push((lines.length / (user + system)) * 1_000_000)
  }
  const later = rates.slice(1).sort((a, b) => a - b)
  return { first: rates[0] ?? 0, later: later[later.length >> 1] ?? rates[0] ?? 0 }
}

const results: [string, { first: number; later: number }][] = [
  ['plainest regular expressions', measure(plainest)],
  ['who said what (`extract --jsonl`)', measure(extractLine)],
  ['everything: also attendance, dates, summary', measure(wholeReading)],
]
const baseline = results[0]?.[1].later ?? 1
console.log(`${lines.length} articles, ${Math.round(lines.join('').length / 1000)} kB, ${rounds} rounds\n`)
console.log('| pass | first round, articles/s | median of the others, articles/s | beside the plainest |')
console.log('|---|---|---|---|')
for (const [name, { first, later }] of results) {
  console.log(`| ${name} | ${first.toFixed(0)} | ${later.toFixed(0)} | 1 / ${(baseline / later).toFixed(1)} |`)
}
