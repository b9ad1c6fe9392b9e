/**
 * What it costs to follow feeds and to store articles, on this machine, against a web of its own on loopback.
 * npm run bench:ingest -- [--feeds 6000] [--articles 10000] [--grow 1000,10000,100000] [--only feeds|articles|growth] [--quick]
 */
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
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

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '6000' },
    articles: { type: 'string', default: '10000' },
    grow: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
  },
})

/** One in so many feeds has something new in a round. */
const FRESH_OF = 50
/** A text of some 300 words with two quotations: what an agency's report is. */
function articleText(n: number): string {
  let state = (n + 1) * 2654435761
  const next = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    return state % below
  }
  const word = () => WORDS[Math.floor((next(1000) / 1000) ** 2 * WORDS.length)] ?? 'harbour'
  const sentence = () => `${capital(word())} ${Array.from({ length: 12 + next(8) }, word).join(' ')} ${next(9000)}.`
  const speaker = `${FIRST[next(FIRST.length)]} ${LAST[next(LAST.length)]}`
  const paragraphs = Array.from({ length: 8 }, () => `${sentence()} ${sentence()}`)
  paragraphs.splice(
    2,
    0,
    `"We ${word()} the ${word()} until the ${word()} is ${word()}," said ${speaker}, a ${word()} of the harbour board.`,
  )
  paragraphs.splice(6, 0, `"Nobody ${word()} a ${word()} like ${word()} ${n}," ${speaker} added on Thursday.`)
  return paragraphs.join('\n\n')
}
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
/** Four thousand words, the first of them far commoner than the last, as in a language. */
const SYLLABLES =
  'bri dge fer ry har bour cou ncil is land en gin cros sing win ter re pair ca ble pi er scho ol'.split(' ')
const WORDS = Array.from({ length: 4000 }, (_, n) =>
  [n % 24, Math.floor(n / 24) % 24, Math.floor(n / 576) % 24].map((i) => SYLLABLES[i] ?? '').join(''),
)
const FIRST = 'Mara Jon Anita Erik Ida Lars Nora Olav Siri Tone'.split(' ')
const LAST = 'Lind Vik Berg Dahl Holm Krog Moen Nygaard Strand Tveit Aas Bakke Eide Foss Hagen'.split(' ')

function page(n: number): string {
  const text = articleText(n)
  return `<!doctype html><html lang="en"><head><title>Report ${n} of the harbour</title><meta property="og:site_name" content="The Gull"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Report ${n} of the harbour</h1>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;')}</p>`)
    .join('')}</article></body></html>`
}

/** The web of the bench, in a process of its own so that its cost is not counted. */
function serveWeb(): void {
  let round = 0
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    if (url.pathname === '/round') {
      round = Number(url.searchParams.get('n'))
      response.end()
    } else if (url.pathname === '/robots.txt') {
      response.writeHead(404).end()
    } else if (url.pathname.startsWith('/a/')) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(Number(url.pathname.slice(3))))
    } else {
      const feed = Number(/\d+/.exec(request.headers.host ?? '')?.[0] ?? 0)
      const version = feed % FRESH_OF === 0 ? round : 0
      const etag = `"${version}"`
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304, { etag }).end()
        return
      }
      const items = Array.from({ length: version }, (_, i) => {
        const n = feed * 100 + i
        return `<item><guid isPermaLink="false">${n}</guid><title>Report ${n}</title><link>/a/${n}</link><description>Report ${n} in short.</description></item>`
      })
      response
        .writeHead(200, { etag, 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><title>Feed ${feed}</title><link>/</link>${items.reverse().join('')}</channel></rss>`,
        )
    }
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(typeof address === 'object' && address ? address.port : 0)
  })
}

const seconds = (from: number) => (performance.now() - from) / 1000
/** CPU seconds and memory of this process and the parsers it has started, off Linux' /proc; the web is not counted. */
function usage(web: number | undefined): { cpu: number; megabytes: number } {
  const { user, system } = process.cpuUsage()
  const own = { cpu: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 2 ** 20 }
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== web)) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      if (Number(fields[1]) !== process.pid) continue
      // Clock ticks of a hundredth of a second, pages of 4 KiB: fixed on Linux.
      own.cpu += (Number(fields[11]) + Number(fields[12])) / 100
      own.megabytes += (Number(fields[21]) * 4096) / 2 ** 20
    } catch {
      // It has just ended.
    }
  }
  return own
}
const folder = () => mkdtempSync(join(tmpdir(), 'daybook-bench-'))
const THRESHOLD = { publishThreshold: 0.6 }
const briefs = [{ name: 'harbour', topic: { any: ['bridge', 'ferry'], all: [], none: [] } }]

async function benchFeeds(count: number): Promise<void> {
  const child = fork(process.argv[1] ?? '', ['--serve'])
  const port = await new Promise<number>((resolve) => child.once('message', (message) => resolve(Number(message))))
  const at = folder()
  const store = await openStore(join(at, 'bench.db'), THRESHOLD)
  const web = openWeb({ mayReach: (ip) => ip === '127.0.0.1', resolve: async () => ['127.0.0.1'] })
  let clock = Temporal.Instant.from('2025-08-29T00:00:00Z')
  for (let i = 0; i < count; i++) {
    const url = `http://f${i}.example:${port}/feed`
    await store.addFeed({ url, key: feedKey(url), title: null, addedBy: 'bench', outline: null }, clock)
  }
  console.log(
    '| round | feeds | nothing new | new articles | s | CPU s | load on one core at one round in 10 min | memory MB, parsers included |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|')
  for (let round = 0; round < 3; round++) {
    await fetch(`http://127.0.0.1:${port}/round?n=${round}`)
    const feeds = await store.feeds()
    const [started, before] = [performance.now(), usage(child.pid)]
    const polled = await pollFeeds({ ...web, store, briefs, now: () => clock, spread: () => 0.5, hostGapMs: 0 }, feeds)
    const after = usage(child.pid)
    const used = after.cpu - before.cpu
    const failed = polled.filter((each) => each.status === 'failed').length
    const fresh = polled.reduce((sum, each) => sum + each.new, 0)
    const unchanged = polled.filter((each) => each.status === 'unchanged').length
    const memory = Math.round(after.megabytes)
    const name = round === 0 ? 'first, every feed whole' : `${round + 1}`
    console.log(
      `| ${name} | ${polled.length}${failed ? ` (${failed} failed)` : ''} | ${unchanged} | ${fresh} | ${seconds(started).toFixed(1)} | ${used.toFixed(1)} | ${(used / 600).toFixed(3)} | ${memory} |`,
    )
    clock = clock.add({ hours: 7 })
  }
  console.log('RSS-to-Telegram-Bot publishes: load 0.2 and 350 MB for 6,000 feeds on one core.\n')
  await web.close()
  await store.close()
  child.kill()
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
    const bytes = Buffer.from(page(i))
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
      ...{ contentKey: `${n}`, briefs: ['harbour'], topicVersion: '', attendance: [], facts: [], dates: [] },
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

if (values.serve) serveWeb()
else {
  const isWanted = (part: string) => values.only === undefined || values.only === part
  if (isWanted('feeds')) await benchFeeds(values.quick ? 300 : Number(values.feeds))
  if (isWanted('articles')) await benchArticles(values.quick ? 100 : Number(values.articles))
  if (isWanted('growth')) await benchGrowth(values.quick ? [500, 1000] : values.grow.split(',').map(Number))
}
