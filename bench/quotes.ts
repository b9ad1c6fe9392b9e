/**
 * Scores quote extraction against labelled articles: `npm run bench:quotes -- GOLD.jsonl [--errors 5]`.
 * Prints the figures, how far a confidence can be believed, and the errors by class, each with its sentence.
 *
 * GOLD holds one article a line: {id, text, quotes: [{start, end, scored?, words, source: [[start, end]…], sourceCat?, speaker?}]}.
 * What each figure means is what the field's scorers mean by it: exact spans without edge punctuation; of the quotes
 * found, how many mentions touch the annotator's source; how many speakers have the labelled person's last name (and
 * initial, where both give one). Files of corrected quotes (`daybook quotes fix`) have the same form.
 */

import { readFileSync } from 'node:fs'
import { PUBLISH_THRESHOLD } from '../src/extract/confidence.ts'
import type { ExtractedQuote } from '../src/extract/extraction.ts'
import { readSpeech } from '../src/extract/speech.ts'

interface GoldQuote {
  start: number
  end: number
  scored?: boolean
  words: number
  source: [number, number][]
  sourceCat?: string
  speaker?: string | null
}
interface GoldArticle {
  id: string | number
  text: string
  quotes: GoldQuote[]
}
interface Answer extends ExtractedQuote {
  used: boolean
}

const EDGE = /[\s"'“”‘’«»„`.,;:!?…–—()[\]-]/u

const [file = '', ...flags] = process.argv.slice(2)
if (file === '') {
  console.error('Usage: npm run bench:quotes -- GOLD.jsonl [--errors 5]')
  process.exit(2)
}
const shown = Number(flags[flags.indexOf('--errors') + 1] ?? 0) || 0

const count = { gold: 0, found: 0, exact: 0, spurious: 0, broken: 0, sourced: 0, mention: 0, named: 0, entity: 0 }
const byForm = new Map<string, { n: number; sourced: number; mention: number; named: number; entity: number }>()
const errors = new Map<string, string[]>()
const ranked: { confidence: number; right: boolean }[] = []
/** Answers with a name at or above the threshold where the annotators name no person, or see no quotation. */
const shownWrongly = { unnamed: 0, spurious: 0 }

for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line !== '') scoreArticle(JSON.parse(line) as GoldArticle)
}
report()

function scoreArticle({ text, quotes }: GoldArticle): void {
  const answers: Answer[] = readSpeech({ text }).quotes.map((quote) => {
    if (text.slice(quote.start, quote.end) !== quote.text) count.broken++
    const [start, end] = trim(text, quote.start, quote.end)
    return { ...quote, start, end, used: false }
  })
  const asked = quotes.filter((quote) => quote.scored ?? (quote.words >= 3 && quote.source.length > 0))
  const ignored = quotes.filter((quote) => !asked.includes(quote))
  count.gold += asked.length
  const pairs = new Map<GoldQuote, Answer>()
  for (const want of asked) {
    const hit = answers.find((answer) => !answer.used && answer.start === want.start && answer.end === want.end)
    if (!hit) continue
    hit.used = true
    count.exact++
    pairs.set(want, hit)
  }
  for (const want of asked) {
    if (pairs.has(want)) continue
    let best: Answer | undefined
    let bestShare = 0.8
    for (const answer of answers) {
      if (answer.used) continue
      const shared = Math.min(answer.end, want.end) - Math.max(answer.start, want.start)
      const share = shared / (Math.max(answer.end, want.end) - Math.min(answer.start, want.start))
      if (share >= bestShare) [best, bestShare] = [answer, share]
    }
    if (best) {
      best.used = true
      pairs.set(want, best)
      note('span not exact', text, want, `found “${text.slice(best.start, best.end).slice(0, 80)}”`)
    } else {
      const any = answers.some((answer) => answer.start < want.end && want.start < answer.end)
      note(any ? 'span cut otherwise' : 'quotation missed', text, want, '')
    }
  }
  count.found += pairs.size
  for (const answer of answers) {
    if (answer.used || wordsIn(text.slice(answer.start, answer.end)) < 3) continue
    const half = 0.5 * (answer.end - answer.start)
    if (ignored.some((quote) => Math.min(answer.end, quote.end) - Math.max(answer.start, quote.start) > half)) continue
    count.spurious++
    if (answer.speaker && answer.confidence >= PUBLISH_THRESHOLD) shownWrongly.spurious++
    note('not a quotation for the annotators', text, answer, `speaker ${answer.speaker} at ${answer.confidence}`)
  }
  for (const [want, answer] of pairs) scorePair(text, want, answer)
}

function scorePair(text: string, want: GoldQuote, answer: Answer): void {
  const form = want.sourceCat ?? 'other'
  const row = byForm.get(form) ?? { n: 0, sourced: 0, mention: 0, named: 0, entity: 0 }
  byForm.set(form, row)
  row.n++
  const { mention } = answer
  const points = mention !== null && want.source.some(([start, end]) => mention[0] < end && start < mention[1])
  const pointed = mention ? text.slice(...mention) : 'nothing'
  const source = want.source.map(([start, end]) => text.slice(start, end)).join(' … ')
  // A person who puts a quotation right says whose it is, not which words of the text say so.
  const isSourced = want.source.length > 0
  if (isSourced) {
    count.sourced++
    row.sourced++
  }
  if (points) {
    count.mention++
    row.mention++
  } else if (isSourced) note(`mention: ${form}`, text, want, `pointed at ${pointed}, not ${source}`)
  if (!want.speaker) {
    if (answer.speaker && answer.confidence >= PUBLISH_THRESHOLD) shownWrongly.unnamed++
    return
  }
  count.named++
  row.named++
  const right = want.speaker.split('|').some((name) => samePerson(answer.speaker, name))
  if (right) {
    count.entity++
    row.entity++
  } else if (points || !isSourced) {
    note(
      `entity: ${form}`,
      text,
      want,
      `${source || pointed} taken for ${answer.speaker}, not ${want.speaker}, at ${answer.confidence}`,
    )
  }
  if (answer.speaker) ranked.push({ confidence: answer.confidence, right })
}

function report(): void {
  const { gold, found, exact, spurious, broken, sourced, mention, named, entity } = count
  const unnamed = found - named
  ranked.sort((a, b) => b.confidence - a.confidence)
  const surest = ranked.slice(0, Math.ceil(0.6 * named))
  const shownQuotes = ranked.filter(({ confidence }) => confidence >= PUBLISH_THRESHOLD)
  console.log(`| figure | value |
|---|---|
| quotations asked for | ${gold} |
| span exact F1 | ${percent(2 * exact, found + spurious + gold)} |
| mention | ${percent(mention, sourced)} |
| entity | ${percent(entity, named)} |
| joint F1 | ${percent(2 * entity, found + spurious - unnamed + gold - unnamed)} |
| publish: precision at the surest 60% | ${percent(surest.filter(({ right }) => right).length, surest.length)} |
| shown at the threshold ${PUBLISH_THRESHOLD} | ${percent(shownQuotes.length, named)} of them, ${percent(shownQuotes.filter(({ right }) => right).length, shownQuotes.length)} right |
| shown by a name where annotators name nobody | ${shownWrongly.unnamed} of ${unnamed} |
| shown by a name where annotators see no quotation | ${shownWrongly.spurious} of ${spurious} |
| text.slice(start, end) !== text | ${broken} |

| form of the source | n | mention | entity |
|---|---|---|---|`)
  for (const [form, row] of [...byForm].sort(([, a], [, b]) => b.n - a.n)) {
    console.log(`| ${form} | ${row.n} | ${percent(row.mention, row.sourced)} | ${percent(row.entity, row.named)} |`)
  }
  console.log('\n| confidence | quotes | said on average | right |\n|---|---|---|---|')
  for (const [from, to] of [
    [0, 0.3],
    [0.3, 0.5],
    [0.5, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 0.95],
    [0.95, 0.98],
    [0.98, 1.01],
  ] as const) {
    const bin = ranked.filter(({ confidence }) => confidence >= from && confidence < to)
    const average = bin.reduce((sum, { confidence }) => sum + confidence, 0)
    const right = bin.filter((entry) => entry.right).length
    console.log(
      `| ${from}–${Math.min(to, 1)} | ${bin.length} | ${percent(average, bin.length)} | ${percent(right, bin.length)} |`,
    )
  }
  console.log('\n| class of error | count |\n|---|---|')
  for (const [name, list] of [...errors].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`| ${name} | ${list.length} |`)
  }
  if (shown === 0) return
  for (const [name, list] of errors) {
    console.log(`\n## ${name}: ${list.length}`)
    const step = Math.max(1, Math.floor(list.length / shown))
    for (const entry of list.filter((_, index) => index % step === 0).slice(0, shown)) console.log(`- ${entry}`)
  }
}

function note(name: string, text: string, { start, end }: { start: number; end: number }, what: string): void {
  const before = text.slice(Math.max(0, start - 160), start)
  const after = text.slice(end, end + 120)
  const quoted = text.slice(start, end)
  const short = quoted.length > 160 ? `${quoted.slice(0, 90)} […] ${quoted.slice(-60)}` : quoted
  const list = errors.get(name) ?? []
  errors.set(name, list)
  list.push(`${what}: ${`${before}⟦${short}⟧${after}`.replace(/\s*\n\s*/g, ' ¶ ')}`)
}

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return [start, end]
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function nameWords(name: string | null): string[] {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\b(mr|mrs|ms|dr|sen|rep|gov|president|secretary|senator|congressman|jr|sr|ii|iii)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N} -]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
}

function samePerson(a: string | null, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.length === 0 || y.length === 0 || x.at(-1) !== y.at(-1)) return false
  return x.length === 1 || y.length === 1 || x[0]?.charAt(0) === y[0]?.charAt(0)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}
