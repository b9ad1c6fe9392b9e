import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { publishAlerts } from '../../src/deliver/alerts.ts'
import { plainReply } from '../../src/document.ts'
import { type Fetcher, openFetcher } from '../../src/ingest/fetch.ts'
import { feedKey } from '../../src/ingest/identity.ts'
import { type PollContext, pollFeeds } from '../../src/ingest/poll.ts'
import { runPoller } from '../../src/ingest/poller.ts'
import { openReaders, type Readers } from '../../src/ingest/readers.ts'
import { openRobots } from '../../src/ingest/robots.ts'
import { openLog } from '../../src/log.ts'
import type { Store } from '../../src/store/store.ts'
import { articleOf, clockAt, openTestStore, type TestClock } from '../support.ts'
import { openTestWeb, type TestWeb } from './web-server.ts'

let web: TestWeb
let readers: Readers
let fetcher: Fetcher
beforeAll(async () => {
  web = await openTestWeb()
  readers = openReaders()
  fetcher = openFetcher(web.fetcherOptions)
})
afterAll(async () => {
  await fetcher.close()
  await readers.close()
  await web.close()
})
beforeEach(() => {
  web.pages.clear()
  web.asked.length = 0
})

interface Desk {
  store: Store
  now: TestClock
  context: PollContext
  follow(place: string): Promise<void>
}

async function openDesk(): Promise<Desk> {
  const store = await openTestStore()
  const now = clockAt('2025-08-29T09:00:00Z')
  const topic = { any: ['bridge'], all: [], none: [] }
  const context: PollContext = {
    ...{ store, fetcher, readers, robots: openRobots(fetcher), briefs: [{ name: 'harbour', topic }] },
    ...{ now, spread: () => 0, hostGapMs: 0 },
  }
  return {
    store,
    now,
    context,
    async follow(place) {
      const url = web.url(place)
      await store.addFeed({ url, key: feedKey(url), title: null, addedBy: 'test', outline: null }, now())
    },
  }
}

function chatNamed(id: string) {
  return { platform: 'terminal', id, kind: 'direct', title: null } as const
}

interface Item {
  id: string
  title: string
  text?: string
  published?: string
}

/** A feed on gull.example whose items have pages of their own. */
function publish(items: Item[], headers: Record<string, string> = {}, host = 'gull.example'): void {
  const xml = items.map(
    ({ id, title, text, published }) => `<item><guid isPermaLink="false">${id}</guid><title>${title}</title>
    <link>${web.url(`${host}/${id}`)}?utm_source=rss</link><pubDate>${published ?? 'Fri, 29 Aug 2025 08:00:00 GMT'}</pubDate>
    <description>${(text ?? title).slice(0, 60)}</description></item>`,
  )
  const body = `<rss version="2.0"><channel><title>The ${host.split('.')[0]}</title>${xml.join('')}</channel></rss>`
  web.pages.set(`${host}/feed`, { headers: { 'content-type': 'application/rss+xml', ...headers }, body })
  for (const { id, title, text } of items) {
    web.pages.set(`${host}/${id}?utm_source=rss`, {
      headers: { 'content-type': 'text/html' },
      body: `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${(text ?? title)
        .split('\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('')}</article></body></html>`,
    })
  }
}

const BRIDGE = `The harbour bridge will stay shut until next spring, the city council decided on Thursday after hearing from its engineers.
"Nobody crosses until we are done," said chief engineer Jon Vik, who has looked after the bridge for the past twenty years.
Ferries are to run every ten minutes in the meantime, and schools on the island will open an hour later than they used to.
The cracks were found in two of the six piers during the yearly inspection, and one of the main cables has lost a third of its strands.`

const FERRY = `A new ferry was christened on Friday morning in front of several hundred onlookers who had braved the rain at the quay.
Captain Mara Lind called it the finest ship that the island has had, and promised that it would sail in any weather but a storm.
The vessel carries two hundred passengers and thirty cars, burns no oil at all, and was built in a yard across the bay in two years.`

const results = (polled: Awaited<ReturnType<typeof pollFeeds>>) =>
  polled.map(({ status, new: fresh, updated, failed }) => ({ status, new: fresh, updated, failed: failed.length }))

test('what a feed lists is stored once, with its text and quotes; what was there before is history', async () => {
  const { store, now, context, follow } = await openDesk()
  await store.watch({ platform: 'terminal', id: 't', kind: 'direct', title: null }, 'bridge', now())
  publish([{ id: 'bridge', title: 'Bridge shut until spring', text: BRIDGE }], { etag: '"1"' })
  await follow('gull.example/feed')

  expect(results(await pollFeeds(context))).toEqual([{ status: 'polled', new: 1, updated: 0, failed: 0 }])
  const [article] = await store.articles({ brief: 'harbour', limit: 10 }, now())
  expect(article).toMatchObject({
    title: 'Bridge shut until spring',
    url: web.url('gull.example/bridge'),
    outlet: 'The gull',
    published: '2025-08-29T08:00:00Z',
    origin: 'feed',
  })
  expect(article?.text).toBe(BRIDGE.replaceAll('\n', '\n\n'))
  expect(await store.quotes({ words: 'crosses', limit: 5 }, now())).toMatchObject([{ speaker: { name: 'Jon Vik' } }])
  expect((await store.articlesToWatch(10)).articles).toEqual([])

  expect(await pollFeeds(context)).toEqual([])
  now.advance({ hours: 1 })
  expect(results(await pollFeeds(context))).toEqual([{ status: 'unchanged', new: 0, updated: 0, failed: 0 }])
  expect(web.requests.at(-1)?.headers['if-none-match']).toBe('"1"')

  now.advance({ hours: 2 })
  publish(
    [
      {
        id: 'second',
        title: 'A second bridge is planned',
        text: `${FERRY} The bridge is planned.`,
        published: 'Fri, 29 Aug 2025 10:30:00 GMT',
      },
    ],
    { etag: '"2"' },
  )
  expect(results(await pollFeeds(context))).toEqual([{ status: 'polled', new: 1, updated: 0, failed: 0 }])
  expect((await store.articlesToWatch(10)).articles.map(({ title }) => title)).toEqual(['A second bridge is planned'])
})

test('an article that changes is updated under its id, and its lost quote is gone; a retraction takes it away', async () => {
  const { store, now, context, follow } = await openDesk()
  publish([{ id: 'bridge', title: 'Bridge shut until spring', text: BRIDGE }])
  await follow('gull.example/feed')
  await pollFeeds(context)
  const [before] = await store.articles({ limit: 1 }, now())

  now.advance({ hours: 2 })
  publish([
    {
      id: 'bridge',
      title: 'Bridge shut until summer',
      text: BRIDGE.replace(/"Nobody.*?" said/, 'Nothing moves, according to'),
    },
  ])
  expect(results(await pollFeeds(context))).toEqual([{ status: 'polled', new: 0, updated: 1, failed: 0 }])
  const [after] = await store.articles({ limit: 1 }, now())
  expect(after).toMatchObject({ id: before?.id, title: 'Bridge shut until summer' })
  expect(await store.quotes({ words: 'crosses', limit: 5 }, now())).toEqual([])

  now.advance({ hours: 2 })
  publish([{ id: 'bridge', title: 'RETRACTED: Bridge shut until summer', text: BRIDGE }])
  await pollFeeds(context)
  expect(await store.articles({ limit: 1 }, now())).toEqual([])
})

test('a correction is remembered once, with the outlet’s words; a page that is gone for good withdraws the article', async () => {
  const { store, now, context, follow } = await openDesk()
  const noticesAt = async (then = now()) =>
    (await store.materialOf('harbour', now(), { storedBy: then })).notices.map(({ kind, words }) => [kind, words])
  const note = 'Correction: An earlier version of this story gave the wrong year.'
  publish([{ id: 'bridge', title: 'Bridge shut until spring', text: BRIDGE }])
  await follow('gull.example/feed')
  await pollFeeds(context)
  const first = now()

  now.advance({ hours: 2 })
  publish([{ id: 'bridge', title: 'Bridge shut until next spring', text: `${BRIDGE}\n${note}` }])
  await pollFeeds(context)
  expect(await noticesAt(first)).toEqual([])
  expect(await noticesAt()).toEqual([['corrected', note]])
  expect(await store.quotes({ words: 'crosses', limit: 5 }, now())).toHaveLength(1)

  now.advance({ hours: 2 })
  publish([{ id: 'bridge', title: 'Bridge shut until next year', text: `${BRIDGE} They are mended.\n${note}` }])
  await pollFeeds(context)
  expect(await noticesAt()).toHaveLength(1)

  const second = now()
  now.advance({ hours: 2 })
  publish([{ id: 'bridge', title: 'The bridge', text: BRIDGE }])
  web.pages.set('gull.example/bridge?utm_source=rss', { status: 410 })
  expect(results(await pollFeeds(context))).toEqual([{ status: 'polled', new: 0, updated: 1, failed: 0 }])
  expect(await store.articles({ limit: 1 }, now())).toEqual([])
  expect(await store.quotes({ words: 'crosses', limit: 5 }, now())).toEqual([])
  // What a briefing of that moment could say stays known, so that the next can say what is withdrawn.
  expect((await store.materialOf('harbour', now(), { storedBy: second })).articles).toHaveLength(1)
  expect(await noticesAt()).toEqual([['withdrawn', 'the server says it is gone for good (410)']])
})

test('what an article was corrected in before it came is no news, where it stands beside the text too', async () => {
  const { store, now, context, follow } = await openDesk()
  const noticed = async () =>
    (await store.materialOf('harbour', now(), { storedBy: now() })).notices.map(({ words }) => words)
  const [old, fresh] = ['Correction: The year was wrong.', 'Correction: The name was wrong.']
  const publishWith = (title: string, notes: string[]) => {
    publish([{ id: 'bridge', title, text: BRIDGE }])
    const page = web.pages.get('gull.example/bridge?utm_source=rss')
    if (typeof page === 'object')
      page.body = String(page.body).replace(
        '</article>',
        `</article><footer>${notes.map((note) => `<div class="correction">${note}</div>`).join('')}</footer>`,
      )
  }
  publishWith('Bridge shut', [old])
  await follow('gull.example/feed')
  await pollFeeds(context)
  now.advance({ hours: 7 })
  publishWith('Bridge shut until May', [old])
  await pollFeeds(context)
  expect(await noticed()).toEqual([])
  now.advance({ hours: 7 })
  publishWith('Bridge shut until June', [old, fresh])
  await pollFeeds(context)
  expect(await noticed()).toEqual([fresh])
})

test('a new article that tells of something withdrawn is stored', async () => {
  const { store, now, context, follow } = await openDesk()
  const text = `The United Nations has withdrawn this report after governments protested.\nThis article has been retracted.\n${BRIDGE}`
  publish([{ id: 'bridge', title: 'Withdrawn: a report on the bridge', text }])
  await follow('gull.example/feed')
  expect(results(await pollFeeds(context))).toMatchObject([{ new: 1 }])
  now.advance({ hours: 7 })
  publish([{ id: 'bridge', title: 'Withdrawn: a report on a bridge', text: `${text} They were seen.` }])
  expect(results(await pollFeeds(context))).toMatchObject([{ updated: 1 }])
  expect(await store.articles({ limit: 2 }, now())).toHaveLength(1)
})

test('another feed that lists an article changes nothing of it, whatever its page answers', async () => {
  const { store, now, context, follow } = await openDesk()
  publish([{ id: 'bridge', title: 'Bridge shut until spring', text: BRIDGE }])
  await follow('gull.example/feed')
  await pollFeeds(context)
  const [before] = await store.articles({ limit: 2 }, now())
  const lists = (title: string, description: string) => {
    const item = `<item><guid>1</guid><title>${title}</title><link>${web.url('gull.example/bridge')}?utm_source=rss</link>
      <description>${description}</description></item>`
    web.pages.set('tern.example/feed', {
      body: `<rss version="2.0"><channel><title>Tern Digest</title>${item}</channel></rss>`,
    })
  }
  const isAsBefore = async () => {
    const { outlet, title, text, byline, published } = before ?? {}
    expect(await store.articles({ limit: 2 }, now())).toMatchObject([{ outlet, title, text, byline, published }])
    expect(await store.quotes({ limit: 5 }, now())).toMatchObject([{ speaker: { name: 'Jon Vik' } }])
  }
  await follow('tern.example/feed')
  lists('Retracted: the bridge', 'A digest of the day, with the bridge among it.')
  await pollFeeds(context)
  await isAsBefore()

  // It has been seen with the page; now it is all that can be read.
  web.pages.set('gull.example/bridge?utm_source=rss', { status: 403 })
  lists('Mayor speaks', `"The bridge is safe," said Mayor Ida Holm of the bridge. ${FERRY}`)
  now.advance({ hours: 7 })
  await pollFeeds(context)
  await isAsBefore()

  // Its item goes on to name a page that is gone: that is no word on the bridge.
  const feed = web.pages.get('tern.example/feed')
  if (typeof feed === 'object') feed.body = String(feed.body).replace('gull.example', 'auk.example')
  web.pages.set('auk.example/bridge?utm_source=rss', { status: 410 })
  now.advance({ hours: 7 })
  await pollFeeds(context)
  await isAsBefore()
})

test('what only a feed says gives way to its page, and stays its own until then', async () => {
  const { store, now, context, follow } = await openDesk()
  publish([{ id: 'bridge', title: 'Bridge shut until spring', text: BRIDGE }])
  const page = web.pages.get('gull.example/bridge?utm_source=rss')
  web.pages.set('gull.example/bridge?utm_source=rss', { status: 403 })
  const says = (text: string) =>
    web.pages.set('tern.example/feed', {
      body: `<rss version="2.0"><channel><title>Tern Digest</title><item><guid>1</guid><title>On the bridge</title>
        <link>${web.url('gull.example/bridge')}?utm_source=rss</link><description>${text}</description></item></channel></rss>`,
    })
  says(`What is known of the bridge. ${FERRY}`)
  await follow('tern.example/feed')
  await pollFeeds(context)
  const only = async () => (await store.articles({ limit: 2 }, now())).map(({ outlet, title }) => [outlet, title])
  expect(await only()).toEqual([['Tern Digest', 'On the bridge']])
  now.advance({ hours: 7 })
  says(`What is new of the bridge. ${FERRY}`)
  await pollFeeds(context)
  expect((await store.articles({ limit: 2 }, now())).map(({ text }) => text.slice(0, 12))).toEqual(['What is new '])

  // Of two feeds the article's own site goes first, and its page before both.
  await follow('gull.example/feed')
  await pollFeeds(context)
  expect(await only()).toEqual([['The gull', 'Bridge shut until spring']])
  now.advance({ hours: 7 })
  says(`What is said of the bridge. ${FERRY}`)
  await pollFeeds(context)
  expect(await only()).toEqual([['The gull', 'Bridge shut until spring']])
  expect((await store.articles({ limit: 2 }, now())).map(({ text }) => text)).toEqual([BRIDGE.slice(0, 60).trim()])

  if (page) web.pages.set('gull.example/bridge?utm_source=rss', page)
  now.advance({ hours: 7 })
  says(`What is newest of the bridge. ${FERRY}`)
  await pollFeeds(context)
  expect(await only()).toEqual([['The gull', 'Bridge shut until spring']])
  expect(await store.quotes({ limit: 5 }, now())).toMatchObject([{ speaker: { name: 'Jon Vik' } }])
})

test('a page that is closed for a while takes no word away; one that is read whole does', async () => {
  const { store, now, context, follow } = await openDesk()
  const at = 'gull.example/bridge?utm_source=rss'
  publish([{ id: 'bridge', title: 'Bridge shut until spring', text: BRIDGE }])
  await follow('gull.example/feed')
  await pollFeeds(context)
  const first = now()
  const wall = {
    headers: { 'content-type': 'text/html' },
    body: '<html><article><h1>Bridge</h1><p>Subscribe to read on.</p></article></html>',
  }
  const consent = {
    ...wall,
    body: `<html><article><h1>Your choice</h1><p>${FERRY.replaceAll('\n', '</p><p>')}</p></article></html>`,
  }
  web.pages.set('consent.example/asks', consent)
  web.pages.set('gull.example/', consent)
  const leadsTo = (place: string) => ({ status: 302, headers: { location: web.url(place) } })
  for (const [title, answer, shown] of [
    ['Bridge shut until May', { status: 403 }, 'Bridge shut until May'],
    ['Bridge shut until June', wall, 'Bridge shut until June'],
    ['Bridge shut until July', leadsTo('gull.example/'), 'Bridge shut until July'],
    ['Bridge shut until August', leadsTo('consent.example/asks'), 'Bridge shut until July'],
  ] as const) {
    now.advance({ hours: 7 })
    publish([{ id: 'bridge', title, text: BRIDGE }])
    web.pages.set(at, answer)
    await pollFeeds(context)
    expect(await store.articles({ limit: 2 }, now())).toMatchObject([
      { title: shown, outlet: 'The gull', url: web.url('gull.example/bridge'), text: BRIDGE.replaceAll('\n', '\n\n') },
    ])
    expect(await store.quotes({ limit: 5 }, now())).toMatchObject([{ speaker: { name: 'Jon Vik' } }])
  }
  expect(await store.articleAt([`consent.example:${web.port}/asks`])).toBe(undefined)
  expect((await store.materialOf('harbour', now(), { storedBy: first })).quotes).toHaveLength(1)

  now.advance({ hours: 7 })
  publish([
    { id: 'bridge', title: 'Bridge shut', text: BRIDGE.replace(/"Nobody.*?" said/, 'Nothing moves, according to') },
  ])
  await pollFeeds(context)
  expect(await store.quotes({ limit: 5 }, now())).toEqual([])
})

test('what only a chat follows reaches that chat alone, and changes nothing that others read', async () => {
  const { store, now, context, follow } = await openDesk()
  const [chat, other] = [chatNamed('here'), chatNamed('there')]
  const lies = BRIDGE.replace('Jon Vik', 'Mara Lind')
  for (const each of [chat, other]) await store.watch(each, 'bridge', now())
  await store.recordArticle(articleOf('By the lake.'), now())
  publish([{ id: 'bridge', title: 'Bridge shut', text: BRIDGE }])
  await follow('gull.example/feed')
  await pollFeeds(context)
  const url = web.url('auk.example/feed')
  publish([{ id: 'old', title: 'An old bridge', text: FERRY }], {}, 'auk.example')
  const most = { feed: { url, key: feedKey(url), title: null }, server: null, most: 1, mostInAll: 9 }
  await store.followFeed(chat, most, now())
  await pollFeeds(context)

  now.advance({ hours: 7 })
  publish([{ id: 'new', title: 'The bridge falls', text: `${lies}\nSo it was said.` }], {}, 'auk.example')
  // It names another's article too, and tells it otherwise.
  const feed = web.pages.get('auk.example/feed')
  if (typeof feed === 'object')
    feed.body = String(feed.body).replace(
      '</channel>',
      `<item><guid>stolen</guid><title>Bridge open</title>
      <link>${web.url('gull.example/bridge')}</link><description>${lies} ${lies}</description></item></channel>`,
    )
  await pollFeeds(context)

  const headlines = async (who?: ReturnType<typeof chatNamed>) =>
    (await store.materialOf('harbour', now(), who ? { chat: who } : {})).articles.map(({ title }) => title)
  expect(await headlines()).toEqual(['Bridge shut'])
  expect(await headlines(other)).toEqual(['Bridge shut'])
  expect(await headlines(chat)).toEqual(['The bridge falls', 'An old bridge', 'Bridge shut'])
  expect((await store.articles({ limit: 9 }, now())).map(({ title }) => title)).not.toContain('The bridge falls')
  expect(await store.search('falls', { limit: 9 }, now())).toEqual([])
  expect(await store.findPeople('Mara Lind', 5)).toEqual([])
  expect(await store.quotes({ words: 'crosses', limit: 5 }, now())).toMatchObject([{ speaker: { name: 'Jon Vik' } }])

  const alerts: string[] = []
  await publishAlerts(
    {
      store,
      composeAlert: async ({ chat: { id }, article }) => {
        alerts.push(`${id}: ${article.title}`)
        return plainReply('', '')
      },
      storyOf: async ({ id }) => String(id),
      log: openLog({ level: 'silent', isWatched: false, secrets: [], write: () => undefined }),
    },
    now(),
  )
  expect(alerts).toEqual(['here: The bridge falls'])

  // Once it is followed for all, what it has brought is for all, under its numbers, and is read anew, as history.
  const told = (await store.materialOf('harbour', now(), { chat })).articles.filter(
    ({ title }) => title !== 'Bridge shut',
  )
  await follow('auk.example/feed')
  await pollFeeds(context)
  expect((await store.materialOf('harbour', now())).articles).toMatchObject([
    ...told.map(({ id, title }) => ({ id, title })),
    {},
  ])
  expect(await store.quotes({ words: 'crosses', limit: 5 }, now())).toHaveLength(2)
  expect((await store.articlesToWatch(10)).articles).toEqual([])
  expect(await store.unfollowFeed(chat, url)).toMatchObject({ isOnlyOfChats: false })
  expect(await store.feeds()).toHaveLength(2)
})

test('an article that reaches a chat by its own feed and then everybody is one story there, and one alert', async () => {
  const { store, now, context, follow } = await openDesk()
  const [chat, other] = [chatNamed('here'), chatNamed('there')]
  for (const each of [chat, other]) await store.watch(each, 'bridge', now())
  const url = web.url('auk.example/feed')
  publish([{ id: 'old', title: 'An old ferry', text: FERRY }], {}, 'auk.example')
  publish([{ id: 'old', title: 'An old ferry', text: FERRY }])
  await store.followFeed(
    chat,
    { feed: { url, key: feedKey(url), title: null }, server: null, most: 1, mostInAll: 9 },
    now(),
  )
  await follow('gull.example/feed')
  await pollFeeds(context)

  const alerts: string[] = []
  const publishAll = async () => {
    const storyOf = async ({ id }: { id: number }) => String((await store.storiesOf([id])).get(id)?.story)
    const composeAlert = async ({ article }: { article: { title: string } }) => plainReply(article.title, '')
    const log = openLog({ level: 'silent', isWatched: false, secrets: [], write: () => undefined })
    await publishAlerts({ store, composeAlert, storyOf, log }, now())
    for (const each of [chat, other]) alerts.push(`${each.id}: ${(await store.privacyOf(each))?.messages}`)
  }
  now.advance({ hours: 7 })
  publish([{ id: 'bridge', title: 'Bridge shut', text: BRIDGE }])
  const listed = web.pages.get('gull.example/feed') ?? {}
  web.pages.set('gull.example/feed', { status: 503 })
  web.pages.set('auk.example/feed', listed)
  await pollFeeds(context)
  await publishAll()
  web.pages.set('gull.example/feed', listed)
  const before = now()
  now.advance({ hours: 25 })
  await pollFeeds(context)
  await publishAll()
  expect(alerts).toEqual(['here: 1', 'there: 0', 'here: 1', 'there: 1'])
  const after = (await store.materialOf('harbour', now(), { chat })).articles.map(({ id }) => id)
  const then = (await store.materialOf('harbour', now(), { chat, storedBy: before })).articles.map(({ id }) => id)
  const stories = await store.storiesOf(after)
  expect(new Set(after.map((id) => stories.get(id)?.story))).toEqual(new Set(then.map((id) => stories.get(id)?.story)))
})

test('a slow host holds up its own feeds alone, a chat’s slow feeds only those of chats, and no pass the next', async () => {
  const { store, now, context, follow } = await openDesk()
  const held: { end: () => void }[] = []
  const slow = { act: (_: unknown, response: { end: () => void }) => void held.push(response) }
  for (let i = 0; i < 14; i++) {
    web.pages.set(`slow.example/${i}`, slow)
    await follow(`slow.example/${i}`)
    web.pages.set(`slow${i}.example/feed`, slow)
    const url = web.url(`slow${i}.example/feed`)
    const feed = { url, key: feedKey(url), title: null }
    await store.followFeed(chatNamed('here'), { feed, server: null, most: 99, mostInAll: 99 }, now())
  }
  publish([{ id: 'bridge', title: 'Bridge shut', text: BRIDGE }])
  const page = web.pages.get('gull.example/feed')
  let asked = Promise.withResolvers<void>()
  web.pages.set('gull.example/feed', (request) => {
    asked.resolve()
    return typeof page === 'function' ? page(request) : (page ?? {})
  })
  await follow('gull.example/feed')
  const stop = new AbortController()
  const faults: unknown[] = []
  const running = runPoller({
    ...{ context: () => context, signal: stop.signal, everyMs: 1, hostGapMs: 0 },
    onPass: () => undefined,
    onFault: (fault) => faults.push(fault),
  })
  await asked.promise
  asked = Promise.withResolvers()
  while ((await store.articles({ limit: 1 }, now())).length === 0) await new Promise(setImmediate)
  now.advance({ hours: 7 })
  await asked.promise
  expect(held.length).toBeLessThanOrEqual(1 + 4)
  stop.abort()
  await running
  expect(faults).toEqual([])
  for (const response of held) response.end()
})

test('two feeds that list one host’s pages take turns, and neither leaves its page for the next poll', async () => {
  const { context, follow } = await openDesk()
  publish([
    { id: 'bridge', title: 'Bridge shut', text: BRIDGE },
    { id: 'ferry', title: 'New ferry', text: FERRY },
  ])
  const held: (() => void)[] = []
  for (const [host, id] of [
    ['tern.example', 'bridge'],
    ['auk.example', 'ferry'],
  ] as const) {
    const place = `gull.example/${id}?utm_source=rss`
    const page = web.pages.get(place)
    const body = typeof page === 'object' ? String(page.body) : ''
    // The first waits until the other feed has been asked too, and a little longer.
    const act = async (_: unknown, response: { end: (body: string) => void }) => {
      held.push(() => response.end(body))
      while (web.asked.filter((asked) => asked.endsWith('/feed')).length < 2) await new Promise(setImmediate)
      for (let i = 0; i < 200; i++) await new Promise(setImmediate)
      held.shift()?.()
    }
    web.pages.set(place, { act: (request, response) => void act(request, response) })
    const item = `<item><guid>1</guid><title>${id}</title><link>${web.url(place)}</link></item>`
    web.pages.set(`${host}/feed`, { body: `<rss version="2.0"><channel><title>${host}</title>${item}</channel></rss>` })
    await follow(`${host}/feed`)
  }
  expect(await pollFeeds(context)).toMatchObject([
    { new: 1, waiting: 0 },
    { new: 1, waiting: 0 },
  ])
})

test('of a feed that only a chat follows as much is kept as anybody looks back to', async () => {
  const { store, now, context } = await openDesk()
  const url = web.url('auk.example/feed')
  const feed = { url, key: feedKey(url), title: null }
  await store.followFeed(chatNamed('here'), { feed, server: null, most: 1, mostInAll: 9 }, now())
  publish([{ id: 'long', title: 'A long bridge', text: `${BRIDGE}\n${`${FERRY}\n`.repeat(200)}` }], {}, 'auk.example')
  await pollFeeds(context)
  const stored = async () => {
    const [line] = (await store.materialOf('harbour', now(), { chat: chatNamed('here') })).articles
    return line && (await store.article(line.id))
  }
  expect((await stored())?.text.length).toBeLessThanOrEqual(20_000)
  expect((await stored())?.text).toMatch(/\n\nA new ferry[^\n]*quay\.$|years\.$|storm\.$/)
  now.advance({ hours: 24 * 61 })
  await pollFeeds(context)
  expect(await stored()).toBe(undefined)
})

test('a host is left alone between two questions, and a feed whose pages take long leaves the rest for its next poll', async () => {
  const { store, now, context, follow } = await openDesk()
  const moments: number[] = []
  publish([
    { id: 'one', title: 'Bridge shut', text: BRIDGE },
    { id: 'two', title: 'Ferry christened', text: FERRY },
  ])
  const pages = [...web.pages]
  for (const [place, page] of pages)
    web.pages.set(place, (request) => {
      moments.push(performance.now())
      return typeof page === 'function' ? page(request) : page
    })
  await follow('gull.example/feed')
  await pollFeeds({ ...context, hostGapMs: 40 })
  const gaps = moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0))
  expect(gaps).toHaveLength(2)
  for (const gap of gaps) expect(gap).toBeGreaterThan(35)

  now.advance({ hours: 7 })
  publish([
    { id: 'three', title: 'Bridge open', text: `${BRIDGE} It is open.` },
    { id: 'four', title: 'Ferry sold', text: `${FERRY} It is sold.` },
  ])
  const [held] = await pollFeeds({ ...context, readingMs: -1 })
  expect(held).toMatchObject({ status: 'polled', new: 0, waiting: 2 })
  now.advance({ hours: 7 })
  expect(await pollFeeds(context)).toMatchObject([{ new: 2, waiting: 0 }])
  expect(await store.articles({ limit: 9 }, now())).toHaveLength(4)
})

test('one text under several addresses is one article; copies in other outlets are one story with an origin', async () => {
  const { store, now, context, follow } = await openDesk()
  publish([{ id: 'bridge', title: 'Bridge shut until spring', text: `HARBOUR CITY (Reuters) - ${BRIDGE}` }])
  await follow('gull.example/feed')
  await pollFeeds(context)
  publish(
    [
      {
        id: 'wire',
        title: 'City shuts its bridge',
        text: `${BRIDGE}\nThe mayor was not to be reached on Thursday evening.`,
      },
    ],
    {},
    'tern.example',
  )
  publish([{ id: 'ferry', title: 'New ferry christened', text: FERRY }], {}, 'auk.example')
  await follow('tern.example/feed')
  await follow('auk.example/feed')
  await pollFeeds(context)

  const articles = await store.articles({ limit: 10 }, now())
  const stories = await store.storiesOf(articles.map(({ id }) => id))
  const storyOf = (title: string) => stories.get(articles.find((each) => each.title === title)?.id ?? 0)
  const [first, copy, other] = ['Bridge shut until spring', 'City shuts its bridge', 'New ferry christened'].map(
    storyOf,
  )
  expect(first).toMatchObject({ copyOf: null, origin: 'Reuters' })
  expect(copy).toMatchObject({ story: first?.story, copyOf: first?.article })
  expect(other?.story).toBe(other?.article)
})

test('a feed that fails is named, waits longer each time, and comes back by itself', async () => {
  const { store, now, context, follow } = await openDesk()
  await follow('gull.example/feed')
  web.pages.set('gull.example/feed', { status: 503, headers: { 'retry-after': '7200' } })
  expect(await pollFeeds(context)).toMatchObject([{ status: 'failed', reason: 'the server answered 503' }])
  expect((await store.feeds())[0]).toMatchObject({
    failures: 1,
    failingSince: '2025-08-29T09:00:00.000Z',
    nextPollAt: '2025-08-29T11:00:00.000Z',
  })

  now.advance({ hours: 2 })
  web.pages.set('gull.example/feed', { body: '<html>Be right back</html>' })
  expect(await pollFeeds(context)).toMatchObject([
    { status: 'failed', reason: expect.stringContaining('no RSS, Atom or JSON feed') },
  ])
  for (let i = 0; i < 8; i++) {
    now.advance({ hours: 25 })
    expect(await pollFeeds(context)).toHaveLength(1)
  }
  publish([{ id: 'bridge', title: 'Bridge shut', text: BRIDGE }])
  now.advance({ hours: 25 })
  expect(results(await pollFeeds(context))).toMatchObject([{ status: 'polled', new: 1 }])
  expect((await store.feeds())[0]).toMatchObject({ failures: 0, failingSince: null, lastError: null })
})

test('a feed that has moved for good is asked at its new address; a detour is not remembered', async () => {
  const { store, now, context, follow } = await openDesk()
  publish([{ id: 'bridge', title: 'Bridge shut', text: BRIDGE }], {}, 'tern.example')
  web.pages.set('gull.example/feed', { status: 302, headers: { location: web.url('tern.example/feed') } })
  await follow('gull.example/feed')
  await pollFeeds(context)
  expect((await store.feeds())[0]?.url).toBe(web.url('gull.example/feed'))
  web.pages.set('gull.example/feed', { status: 308, headers: { location: web.url('tern.example/feed') } })
  now.advance({ hours: 1 })
  await pollFeeds(context)
  expect((await store.feeds())[0]?.url).toBe(web.url('tern.example/feed'))
})

test('robots.txt is honoured, a page that fails is tried again, and what the feed says is kept', async () => {
  const { store, now, context, follow } = await openDesk()
  publish([
    { id: 'bridge', title: 'Bridge shut', text: BRIDGE },
    { id: 'ferry', title: 'New ferry', text: FERRY },
  ])
  web.pages.set('gull.example/robots.txt', { body: 'User-agent: Daybook\nDisallow: /bridge' })
  const ferry = web.pages.get('gull.example/ferry?utm_source=rss')
  web.pages.set('gull.example/ferry?utm_source=rss', { status: 500 })
  await follow('gull.example/feed')
  expect(results(await pollFeeds(context))).toEqual([{ status: 'polled', new: 1, updated: 0, failed: 1 }])
  expect(web.asked).not.toContain('gull.example/bridge?utm_source=rss')
  const [bridge] = await store.articles({ limit: 5 }, now())
  expect(bridge).toMatchObject({ title: 'Bridge shut', text: BRIDGE.slice(0, 60).trim() })
  expect((await store.storiesOf([bridge?.id ?? 0])).get(bridge?.id ?? 0)).toMatchObject({ isPartial: true })

  if (ferry) web.pages.set('gull.example/ferry?utm_source=rss', ferry)
  now.advance({ hours: 1 })
  expect(results(await pollFeeds(context))).toEqual([{ status: 'unchanged', new: 1, updated: 0, failed: 0 }])
})

test('a hostile feed holds up no other, and stopping half way loses nothing', async () => {
  const { store, now, context, follow } = await openDesk()
  publish([
    { id: 'bridge', title: 'Bridge shut', text: BRIDGE },
    { id: 'ferry', title: 'New ferry', text: FERRY },
  ])
  web.pages.set('evil.example/feed', { body: `<rss version="2.0"><channel>${'<item><a>'.repeat(200_000)}` })
  web.pages.set('local.example/feed', { status: 301, headers: { location: 'http://169.254.169.254/' } })
  for (const place of ['evil.example/feed', 'local.example/feed', 'gull.example/feed']) await follow(place)
  const stop = new AbortController()
  web.pages.set('gull.example/ferry?utm_source=rss', () => {
    stop.abort()
    return { body: '' }
  })
  await pollFeeds({ ...context, signal: stop.signal })
  const stored = await store.articles({ limit: 5 }, now())
  expect(stored.map(({ title }) => title)).toEqual(['Bridge shut'])

  publish([
    { id: 'bridge', title: 'Bridge shut', text: BRIDGE },
    { id: 'ferry', title: 'New ferry', text: FERRY },
  ])
  now.advance({ hours: 1 })
  const after = await pollFeeds(context)
  expect(after.find(({ feed }) => feed.url.includes('gull'))).toMatchObject({ new: 1, failed: [] })
  expect(await store.articles({ limit: 5 }, now())).toHaveLength(2)
  expect((await store.feeds()).find(({ url }) => url.includes('local'))?.lastError).toBe(
    'its address is not on the public web',
  )
})
