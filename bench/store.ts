/**
 * `npm run bench:store`: how long `/quote`, `/search`, `/brief` and autocomplete take over 100,000 stored quotes, beside the plain query that
 * one would write first (a JOIN with LIKE), on the same file in the same run. Prints a table.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Temporal } from 'temporal-polyfill'
import { openStore } from '../src/store/sqlite/open.ts'
import type { QuoteToRecord } from '../src/store/store.ts'

const ARTICLES = 2_000
const QUOTES_EACH = 50
const PEOPLE = 20_000
const RUNS = 300
/** In every second quote. */
const COMMON = 'harbour'
/** In one quote of the article of that number. */
const rareWord = (number: number) => `only${number.toString(36)}`
const now = Temporal.Instant.from('2026-01-10T12:00:00Z')

const random = seeded(20260110)
const names = Array.from({ length: PEOPLE }, () => `${made(2)} ${made(3)}`)
const words = Array.from({ length: 4_000 }, () => made(2).toLowerCase())
const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'))
try {
  await run(join(folder, 'daybook.db'))
} finally {
  rmSync(folder, { recursive: true })
}

async function run(file: string): Promise<void> {
  const store = await openStore(file, { publishThreshold: 0.6 })
  const filling = performance.now()
  for (let i = 0; i < ARTICLES; i++) await store.recordArticle(article(i), now)
  const seconds = (performance.now() - filling) / 1000
  console.log(`${ARTICLES * QUOTES_EACH} quotes of ${PEOPLE} people stored in ${seconds.toFixed(1)} s\n`)

  const plain = new Sqlite(file, { readonly: true })
  const newest = plain.prepare(`
    SELECT quote.*, person.name, article.title FROM quote JOIN person ON person.id = quote.speaker_id
    JOIN article ON article.id = quote.article_id WHERE person.name LIKE '%' || ? || '%' ORDER BY quote.sort_at DESC LIMIT 10`)
  const starting = plain.prepare(`
    SELECT person.name, count(quote.id) AS quotes FROM person LEFT JOIN quote ON quote.speaker_id = person.id
    WHERE person.name LIKE ? || '%' OR person.name LIKE '% ' || ? || '%' GROUP BY person.id ORDER BY quotes DESC LIMIT 25`)
  const containing = plain.prepare(
    "SELECT quote.*, person.name FROM quote JOIN person ON person.id = quote.speaker_id WHERE quote.text LIKE '%' || ? || '%' ORDER BY sort_at DESC LIMIT 10",
  )
  const telling = plain.prepare(
    "SELECT id, title, summary_text FROM article WHERE title LIKE '%' || ? || '%' OR summary_text LIKE '%' || ? || '%' ORDER BY sort_at DESC LIMIT 10",
  )

  const surname = () => pick(names).split(' ')[1] ?? ''
  const typo = () => surname().replace(/.$/, 'q')
  const start = (letters: number) => () => surname().slice(0, letters)
  const byName = async (typed: string) => {
    const [found] = await store.findPeople(typed, 5)
    if (found) await store.quotes({ person: found.id, limit: 10 }, now)
  }
  console.log('| what | p50 | p99 | JOIN and LIKE, p50 | p99 | slower at p50 |\n|---|---|---|---|---|---|')
  await row('`/quote` by surname, with finding the person', surname, byName, (typed) => newest.all(typed))
  await row('`/quote` by surname with a typo', typo, byName, undefined)
  const asked: [string, () => string][] = [
    ['that every second quote has', () => COMMON],
    ['that every 220th quote has', () => pick(words)],
    ['that one quote has', () => rareWord(Math.floor(random() * ARTICLES))],
  ]
  for (const [which, word] of asked) {
    const byWord = (typed: string) => store.quotes({ words: typed, limit: 10 }, now)
    await row(`\`/quote\` by a word ${which}`, word, byWord, (typed) => containing.all(typed))
  }
  for (const [which, word] of asked) {
    const search = (typed: string) => store.search(typed, { limit: 10 }, now)
    await row(`\`/search\` for a word ${which}`, word, search, (typed) => [
      telling.all(typed, typed),
      containing.all(typed),
    ])
  }
  await row(
    'all that `/brief` draws from (2,000 articles)',
    () => 'parade',
    (brief) => store.materialOf(brief, now),
    undefined,
  )
  for (const letters of [1, 2, 3])
    await row(
      `autocomplete, ${letters} ${letters === 1 ? 'letter' : 'letters'} typed`,
      start(letters),
      (typed) => store.suggestPeople(typed, 25),
      (typed) => starting.all(typed, typed),
    )
  plain.close()
  await store.close()
}

async function row(
  what: string,
  typed: () => string,
  ours: (typed: string) => Promise<unknown>,
  plain: ((typed: string) => unknown) | undefined,
): Promise<void> {
  const asked = Array.from({ length: RUNS }, typed)
  const one = await measured(asked, ours)
  const other = plain ? await measured(asked.slice(0, 60), async (name) => plain(name)) : undefined
  const cells = [
    what,
    ms(one.p50),
    ms(one.p99),
    other ? ms(other.p50) : '',
    other ? ms(other.p99) : '',
    other ? times(other.p50 / one.p50) : '',
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

async function measured(
  asked: string[],
  act: (typed: string) => Promise<unknown>,
): Promise<{ p50: number; p99: number }> {
  for (const typed of asked.slice(0, 20)) await act(typed)
  const times: number[] = []
  for (const typed of asked) {
    const from = performance.now()
    await act(typed)
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

function article(number: number) {
  let text = ''
  const quotes: QuoteToRecord[] = []
  for (let i = 0; i < QUOTES_EACH; i++) {
    const own = [...(i % 2 === 0 ? [COMMON] : []), ...(i === 7 ? [rareWord(number)] : [])]
    const said = [...Array.from({ length: 18 }, () => pick(words)), ...own].join(' ')
    // A few people say most of what is quoted.
    const speaker = names[Math.floor(PEOPLE * random() ** 3)] ?? ''
    const start = text.length + 1
    quotes.push({
      start,
      end: start + said.length,
      text: said,
      speaker,
      mention: null,
      cue: null,
      role: null,
      via: null,
      confidence: 0.9,
    })
    text += `"${said}" ${speaker} said. `
  }
  const day = Temporal.PlainDate.from('2020-01-01').add({ days: number })
  return {
    ...{
      url: `https://post.example/${number}`,
      outlet: 'Post',
      title: `Article ${number}`,
      byline: null,
      published: day.toString(),
    },
    ...{
      language: 'en',
      text,
      summary: { text: text.slice(0, 300), by: 'extracted' as const },
      origin: 'added' as const,
    },
    ...{
      contentKey: `${number}`,
      briefs: ['parade'],
      topicVersion: '1',
      quotes,
      people: [],
      attendance: [],
      eventReports: [],
      facts: [],
      dates: [],
    },
    extractorVersion: 1,
  }
}

function made(syllables: number): string {
  const name = Array.from({ length: syllables }, () => pick([...'bdfgklmnprstvz']) + pick([...'aeiou'])).join('')
  return `${name[0]?.toUpperCase()}${name.slice(1)}${pick([...'nlrsk'])}`
}

function pick<T>(from: T[]): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Mulberry32: the same people and words on every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function times(value: number): string {
  return `${value < 10 ? value.toPrecision(2) : value.toFixed(0)}×`
}

function ms(value: number): string {
  return `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`
}
