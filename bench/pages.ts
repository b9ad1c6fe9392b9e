/**
 * How much of a page's article is found, and how little else, by Daybook and by readability alone: the F1 over 4-grams of
 * words of scrapinghub's article-extraction-benchmark.  npm run bench:pages -- FOLDER [--worst]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decodeText } from '../src/ingest/decode.ts'
import { readPage } from '../src/ingest/page.ts'

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npm run bench:pages -- FOLDER [--worst]')
  process.exit(2)
}
const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
  readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
)
const pages = Object.entries(truth).map(([id, { articleBody, url }]) => ({
  id,
  url,
  body: articleBody,
  bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
}))

type Page = (typeof pages)[number]

function byDaybook({ bytes, url }: Page): string {
  const html = decodeText({ bytes, name: 'page', mode: 'lenient' })
  return readPage(html, { name: 'page', address: url }).text
}

function byReadability({ bytes }: Page): string {
  const { document } = parseHTML(bytes.toString('utf8'))
  return new Readability(document).parse()?.textContent ?? ''
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const shingle = tokens.slice(i, i + 4).join(' ')
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function score(truth: string, found: string): { precision: number | null; recall: number | null } {
  const [wanted, got] = [shingles(truth), shingles(found)]
  let [both, extra, missed] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [want, have] = [wanted.get(key) ?? 0, got.get(key) ?? 0]
    both += Math.min(want, have)
    extra += Math.max(0, have - want)
    missed += Math.max(0, want - have)
  }
  return {
    precision: both + extra > 0 ? both / (both + extra) : null,
    recall: both + missed > 0 ? both / (both + missed) : null,
  }
}

const mean = (values: (number | null)[]) => {
  const known = values.filter((value) => value !== null)
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

console.log('| reader | precision | recall | F1 | pages/s |\n|---|---:|---:|---:|---:|')
for (const [name, reader] of [
  ['Daybook', byDaybook],
  ['readability alone', byReadability],
] as const) {
  for (const page of pages.slice(0, 20)) reader(page)
  const started = performance.now()
  const texts = pages.map((page) => reader(page))
  const seconds = (performance.now() - started) / 1000
  const scores = pages.map((page, i) => ({ page, text: texts[i] ?? '', ...score(page.body, texts[i] ?? '') }))
  const precision = mean(scores.map((each) => each.precision))
  const recall = mean(scores.map((each) => each.recall))
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(4)} | ${Math.round(pages.length / seconds)} |`,
  )
  if (flags.includes('--worst') && name === 'Daybook') {
    const f1Of = (each: (typeof scores)[number]) =>
      (2 * (each.precision ?? 0) * (each.recall ?? 0)) / ((each.precision ?? 0) + (each.recall ?? 0) || 1)
    for (const each of scores.toSorted((a, b) => f1Of(a) - f1Of(b)).slice(0, 30)) {
      const wanted = shingles(each.page.body)
      const extra = each.text
        .split('\n\n')
        .filter((block) => ![...shingles(block).keys()].some((key) => wanted.has(key)))
        .map((block) => block.slice(0, 80))
      console.error(each.page.url.slice(0, 90), each.precision?.toFixed(2), each.recall?.toFixed(2), extra.slice(0, 8))
    }
  }
}
