/**
 * How long after an item has appeared in a feed its alert stands in a chat: the feed and its page are fetched over loopback
 * and parsed, the article is extracted and stored, the watch is found, and Telegram's sender posts to a Bot API on
 * loopback. Everything as `npm start` runs it, pauses between two questions to a host and the ticker of delivery included.
 * npm run bench:alerts -- [--samples 50]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { composeAlert } from '../src/compose/alert.ts'
import { openDelivery } from '../src/deliver/delivery.ts'
import { PUBLISH_THRESHOLD } from '../src/extract/confidence.ts'
import { feedKey } from '../src/ingest/identity.ts'
import { type PollContext, pollFeeds } from '../src/ingest/poll.ts'
import { openWeb } from '../src/ingest/web.ts'
import { openLog } from '../src/log.ts'
import { telegramSender } from '../src/platforms/telegram/send.ts'
import { openStore } from '../src/store/sqlite/open.ts'
import { openFeedWeb } from './feed-web.ts'

const { values } = parseArgs({ options: { samples: { type: 'string', default: '50' } } })
const samples = Number(values.samples)

/** The shortest interval of a feed, with the spread that schedule.ts adds, and how often the poller looks for due ones. */
const [SHORTEST_MS, SPREAD, PASS_MS] = [300_000, 1.1, 15_000]

const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'))
const far = await openFeedWeb()
const store = await openStore(join(folder, 'bench.db'), { publishThreshold: PUBLISH_THRESHOLD })
const web = openWeb({ mayReach: (ip) => ip === '127.0.0.1', resolve: async () => ['127.0.0.1'] })
const now = () => Temporal.Now.instant()
const delivery = openDelivery({
  store,
  senders: [telegramSender({ token: '1:bench', apiUrl: `http://127.0.0.1:${far.port}` })],
  compose: async () => null,
  composeAlert: async ({ words, article }) => composeAlert(words, await store.article(article.id)),
  storyOf: async ({ id }) => `article ${id}`,
  now,
  zoneData: process.versions.tz ?? '',
  log: openLog({ level: 'error', isWatched: false, secrets: [], write: (line) => process.stderr.write(line) }),
})
const polling: PollContext = { ...web, store, briefs: [], now, spread: Math.random }
const waits: number[] = []
try {
  await store.watch({ platform: 'telegram', id: '1', kind: 'direct', title: null }, 'bridge', now())
  await delivery.start()
  for (let i = 0; i < samples + 1; i++) {
    const url = `http://f${i}.example:${far.port}/feed`
    await store.addFeed({ url, key: feedKey(url), title: null, addedBy: 'bench', outline: null }, now())
  }
  const feeds = await store.feeds()
  await far.publish({ items: 0, every: 1 })
  await pollFeeds({ ...polling, hostGapMs: 0 }, feeds)
  await far.publish({ items: 1, every: 1 })
  for (const [i, feed] of feeds.entries()) {
    // At any moment of delivery's second.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1000))
    const posted = far.posted()
    const from = performance.timeOrigin + performance.now()
    const [polled] = await pollFeeds(
      polling,
      (await store.feeds()).filter(({ id }) => id === feed.id),
    )
    if (polled?.new !== 1) throw new Error(`nothing was new: ${polled?.reason ?? JSON.stringify(polled?.failed)}`)
    const wait = (await posted) - from
    // The first starts the parsing process and everything else.
    if (i > 0) waits.push(wait)
  }
} finally {
  await delivery.stop()
  await web.close()
  await store.close()
  far.close()
  rmSync(folder, { recursive: true })
}

const withInterval = waits.flatMap((wait) =>
  Array.from(
    { length: 200 },
    () => wait + Math.random() * SHORTEST_MS * (1 + Math.random() * (SPREAD - 1)) + Math.random() * PASS_MS,
  ),
)
const row = (name: string, ms: number[]) => {
  const sorted = ms.toSorted((a, b) => a - b)
  const at = (share: number) => ((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) / 1000).toFixed(2)
  return `| ${name} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`
}
console.log(`| from an item's appearance to its alert, ${waits.length} items | p50 s | p99 s | longest s |`)
console.log('|---|---:|---:|---:|')
console.log(row('the feed is asked at once: measured', waits))
console.log(
  row('with the wait for a feed of the shortest interval, 5 min: measured, plus waits drawn by chance', withInterval),
)
