/**
 * What it costs to follow feeds and to store articles, on this machine, against a web of its own on loopback.
 * npm run bench:ingest -- [--feeds 6000] [--articles 10000] [--grow 1000,10000,100000] [--only feeds|articles|growth] [--quick]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { EXTRACTOR_VERSION } from '../src/extract/extract.ts'
import { articleFrom } from '../src/ingest/article-from.ts'
import { shinglesOf } from '../src/ingest/copies.ts'
import { feedKey } from '../src/ingest/identity.ts'
import { takeIn } from '../src/ingest/intake.ts'
import { pollFeeds } from '../src/ingest/poll.ts'
import { storyWords } from '../src/ingest/story.ts'
import { openWeb } from '../src/ingest/web.ts'
import { openStore } from '../src/store/sqlite/open.ts'
import type { Store } from '../src/store/store.ts'
import type { ItemToRecord } from '../src/store/stories.ts'
import { articlePage, articleText } from './feed-texts.ts'
import { openFeedWeb } from './feed-web.ts'

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '6000' },
    articles: { type: 'string', default: '10000' },
    grow: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})

/** One in so many feeds has something new in a round. */
const FRESH_OF = 50

const seconds = (from: number) => (performance.now() - from) / 1000
interface Usage {
  cpu: number
  /** Resident megabytes of this process, and of the parsers together, with what they share counted once for each. */
  own: number
  parsers: number[]
}

/** CPU seconds and memory of this process and the parsers it has started, off Linux' /proc; the web is not counted. */
function usage(web: number | undefined): Usage {
  const { user, system } = process.cpuUsage()
  const used: Usage = { cpu: (user + system) / 1e6, own: process.memoryUsage().rss / 2 ** 20, parsers: [] }
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== web)) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      if (Number(fields[1]) !== process.pid) continue
      // Clock ticks of a hundredth of a second, pages of 4 KiB: fixed on Linux.
      used.cpu += (Number(fields[11]) + Number(fields[12])) / 100
      used.parsers.push((Number(fields[21]) * 4096) / 2 ** 20)
    } catch {
      // It has just ended.
    }
  }
  return used
}
const folder = () => mkdtempSync(join(tmpdir(), 'daybook-bench-'))
const THRESHOLD = { publishThreshold: 0.6 }
const briefs = [{ name: 'harbour', topic: { any: ['bridge', 'ferry'], all: [], none: [] } }]

async function benchFeeds(count: number): Promise<void> {
  const far = await openFeedWeb()
  const at = folder()
  const store = await openStore(join(at, 'bench.db'), THRESHOLD)
  const web = openWeb({ mayReach: (ip) => ip === '127.0.0.1', resolve: async () => ['127.0.0.1'] })
  let clock = Temporal.Instant.from('2025-08-29T00:00:00Z')
  for (let i = 0; i < count; i++) {
    const url = `http://f${i}.example:${far.port}/feed`
    await store.addFeed({ url, key: feedKey(url), title: null, addedBy: 'bench', outline: null }, clock)
  }
  console.log(
    '| round | feeds | nothing new | new articles | s | CPU s | load on one core at one round in 10 min | memory MB | of it the parsers |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|')
  for (let round = 0; round < 3; round++) {
    await far.publish({ items: round, every: FRESH_OF })
    const feeds = await store.feeds()
    const [started, before] = [performance.now(), usage(far.pid)]
    const polled = await pollFeeds({ ...web, store, briefs, now: () => clock, spread: () => 0.5, hostGapMs: 0 }, feeds)
    const after = usage(far.pid)
    const used = after.cpu - before.cpu
    const failed = polled.filter((each) => each.status === 'failed').length
    const fresh = polled.reduce((sum, each) => sum + each.new, 0)
    const unchanged = polled.filter((each) => each.status === 'unchanged').length
    const parsers = after.parsers.reduce((sum, each) => sum + each, 0)
    const name = round === 0 ? 'first, every feed whole' : `${round + 1}`
    console.log(
      `| ${name} | ${polled.length}${failed ? ` (${failed} failed)` : ''} | ${unchanged} | ${fresh} | ${seconds(started).toFixed(1)} | ${used.toFixed(1)} | ${(used / 600).toFixed(3)} | ${Math.round(after.own + parsers)} | ${after.parsers.map(Math.round).join(' + ') || '0'} |`,
    )
    clock = clock.add({ hours: 7 })
  }
  console.log('RSS-to-Telegram-Bot publishes: load 0.2 and 350 MB for 6,000 feeds on one core.\n')
  await web.close()
  await store.close()
  far.close()
  rmSync(at, { recursive: true })
}

/** Time on the clock and on the processor, in ms: what the disk and other programs take is only in the first. */
interface Spent {
  clock: number
  cpu: number
}

function timer(): () => Spent {
  const [started, before] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { clock: performance.now() - started, cpu: (user + system) / 1000 }
  }
}

function add(sum: Spent, more: Spent, sign = 1): Spent {
  return { clock: sum.clock + sign * more.clock, cpu: sum.cpu + sign * more.cpu }
}

/** The store, with what its acts take: to find an article's place among others, and to store it. */
function timedStore(store: Store) {
  const spent = { place: { clock: 0, cpu: 0 }, store: { clock: 0, cpu: 0 } }
  const timed =
    <Args extends unknown[], Result>(kind: keyof typeof spent, act: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      const stop = timer()
      const result = await act(...args)
      spent[kind] = add(spent[kind], stop())
      return result
    }
  return {
    spent,
    store: {
      ...store,
      articleAt: timed('place', store.articleAt),
      copyCandidates: timed('place', store.copyCandidates),
      storyCandidates: timed('place', store.storyCandidates),
      recordItem: timed('store', store.recordItem),
    },
  }
}

async function benchArticles(count: number): Promise<void> {
  const at = folder()
  const { spent, store } = timedStore(await openStore(join(at, 'bench.db'), THRESHOLD))
  const now = Temporal.Instant.from('2025-08-29T09:00:00Z')
  let [reading, takingIn] = [
    { clock: 0, cpu: 0 },
    { clock: 0, cpu: 0 },
  ]
  for (let i = 0; i < count; i++) {
    const bytes = Buffer.from(articlePage(i))
    const stopReading = timer()
    const article = articleFrom({ bytes, name: `${i}.html`, type: 'html' })
    reading = add(reading, stopReading())
    const stop = timer()
    const arrival = { origin: 'feed' as const, item: null, isHistory: false, addresses: [] }
    await takeIn({ store, briefs }, { article: { ...article, url: `https://gull.example/${i}` }, ...arrival }, now)
    takingIn = add(takingIn, stop())
  }
  const total = add(reading, takingIn)
  const rows: [string, Spent][] = [
    ['read the page', reading],
    ['extract', add(add(takingIn, spent.place, -1), spent.store, -1)],
    ['find copies and stories', spent.place],
    ['store', spent.store],
    ['together', total],
  ]
  console.log(
    `| stage (${count} pages from bytes to stored) | ms an article | share | of it ms on the processor |\n|---|---:|---:|---:|`,
  )
  for (const [name, { clock, cpu }] of rows)
    console.log(
      `| ${name} | ${(clock / count).toFixed(2)} | ${Math.round((clock / total.clock) * 100)} % | ${(cpu / count).toFixed(2)} |`,
    )
  console.log(`\n${Math.round((count / total.clock) * 1000)} articles/s\n`)
  await store.close()
  rmSync(at, { recursive: true })
}

/** So many articles are measured at each size. */
const MEASURED = 500
/** A thousand articles a day. */
const momentOf = (n: number) => Temporal.Instant.from('2025-06-01T00:00:00Z').add({ seconds: Math.round(n * 86.4) })

function arrivalOf(n: number) {
  const text = articleText(n)
  return {
    ...{ url: `https://gull.example/${n}`, outlet: 'The Gull', byline: null, updated: null, language: 'en', text },
    title: `Report ${n}: ${text.slice(0, 60)}`,
    ...{ published: momentOf(n).toString(), summary: null, isPartial: false },
  }
}

/** An article as it would be stored, without the work of reading it: to fill a store with. */
function storedAs(n: number): ItemToRecord {
  const article = arrivalOf(n)
  const { text } = article
  const name = /," said ([A-Z]\w+ [A-Z]\w+)/.exec(text)?.[1] ?? 'Mara Lind'
  const quotes = [...text.matchAll(/"([^"]+)"/g)].map(({ index, 1: said = '' }) => ({
    ...{ start: index + 1, end: index + 1 + said.length, text: said, speaker: name, mention: null, cue: 'said' },
    ...{ role: null, via: null, confidence: 0.9 },
  }))
  const words = storyWords(article)
  return {
    article: {
      ...{ url: article.url, outlet: article.outlet, title: article.title, byline: null, published: article.published },
      ...{ language: 'en', text, summary: { text: text.slice(0, 300), by: 'extracted' }, origin: 'feed', quotes },
      ...{
        contentKey: `${n}`,
        briefs: ['harbour'],
        topicVersion: '',
        attendance: [],
        eventReports: [],
        facts: [],
        dates: [],
      },
      people: [{ name, aliases: [], role: null, country: null }],
      extractorVersion: EXTRACTOR_VERSION,
    },
    ...{ addressKeys: [`gull.example/${n}`], isHistory: false, isPartial: false, correction: null },
    shingles: shinglesOf(text),
    story: {
      ...{ joins: null, copyOf: null, origin: null, words },
      foundBy: words.filter((word) => /^[tn]:/.test(word)),
    },
  }
}

async function benchGrowth(sizes: number[]): Promise<void> {
  const at = folder()
  const file = join(at, 'bench.db')
  const { spent, store } = timedStore(await openStore(file, THRESHOLD))
  console.log(
    `| stored | articles/s over the last ${MEASURED} | ms to find copies and stories | of it processor | ms to store | of it processor | file MB |\n|---:|---:|---:|---:|---:|---:|---:|`,
  )
  let stored = 0
  for (const size of sizes) {
    for (; stored < size - MEASURED; stored++) await store.recordItem(null, storedAs(stored), momentOf(stored))
    const before = { ...spent }
    const stop = timer()
    for (; stored < size; stored++) {
      const arrival = { origin: 'feed' as const, item: null, isHistory: false, addresses: [] }
      await takeIn({ store, briefs }, { article: arrivalOf(stored), ...arrival }, momentOf(stored))
    }
    const { clock } = stop()
    const acts = [add(spent.place, before.place, -1), add(spent.store, before.store, -1)]
    const each = acts.flatMap((act) => [act.clock, act.cpu]).map((ms) => (ms / MEASURED).toFixed(2))
    const megabytes = Math.round(statSync(file).size / 2 ** 20)
    console.log(
      `| ${size.toLocaleString('en')} | ${Math.round((MEASURED / clock) * 1000)} | ${each.join(' | ')} | ${megabytes} |`,
    )
  }
  await store.close()
  rmSync(at, { recursive: true })
}

const isWanted = (part: string) => values.only === undefined || values.only === part
if (isWanted('feeds')) await benchFeeds(values.quick ? 300 : Number(values.feeds))
if (isWanted('articles')) await benchArticles(values.quick ? 100 : Number(values.articles))
if (isWanted('growth')) await benchGrowth(values.quick ? [500, 1000] : values.grow.split(',').map(Number))
