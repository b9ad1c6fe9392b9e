import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { addFeed, exportOpml, feedLines, feedsOfBriefs, importOpml, pollTable } from '../../src/ingest/feeds.ts'
import { type Fetcher, openFetcher } from '../../src/ingest/fetch.ts'
import { readOpml, writeOpml } from '../../src/ingest/opml.ts'
import { openReaders, type Readers } from '../../src/ingest/readers.ts'
import { instant, openTestStore } from '../support.ts'
import { openTestWeb, type TestWeb } from './web-server.ts'

const now = instant('2025-08-29T09:00:00Z')
const FEED = '<rss version="2.0"><channel><title>The Gull</title><item><title>A</title></item></channel></rss>'
let web: TestWeb
let readers: Readers
let fetcher: Fetcher
beforeAll(async () => {
  web = await openTestWeb()
  readers = openReaders({ processes: 1 })
  fetcher = openFetcher(web.fetcherOptions)
})
afterAll(async () => {
  await fetcher.close()
  await readers.close()
  await web.close()
})

test('a feed is added by its own address or by its site, once', async () => {
  const store = await openTestStore()
  const context = { store, fetcher, readers }
  const ask = (place: string) => addFeed(context, { address: web.url(place), addedBy: 'terminal' }, now)
  web.pages.set('gull.example/feed.xml', { body: FEED })
  web.pages.set('gull.example/', {
    body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml"><link rel="alternate" type="application/rss+xml" href="feed.xml"></head></html>',
  })
  web.pages.set('tern.example/', { body: '<html><body>No feed here</body></html>' })

  expect(await ask('gull.example/')).toMatchObject({
    status: 'new',
    feed: { title: 'The Gull', url: web.url('gull.example/feed.xml') },
  })
  expect(await ask('gull.example/feed.xml')).toMatchObject({ status: 'known' })
  await expect(ask('tern.example/')).rejects.toThrow('is a web page that names no feed')
  await expect(ask('auk.example/none')).rejects.toThrow('could not be read: the server answered 404.')
  const refusals: [string, RegExp][] = [
    ['http://10.0.0.1/feed', /could not be read: its address is not on the public web\.$/],
    ['http://[::ffff:169.254.169.254]/latest', /its address is not on the public web/],
    ['0x7f.1:80/feed', /its address is not on the public web/],
    ['https://ana:secret@gull.example/feed', /^That address carries a user name or password/],
    ['ana:secret@gull.example/feed', /^That address carries a user name or password/],
    ['ftp://ana:secret@gull.example/feed', /^That address carries a user name or password/],
    ['mailto:ana@gull.example', /^That address carries a user name or password/],
    ['javascript:alert(1)', /is not a web address such as/],
    ['file:///etc/passwd', /is not a web address such as/],
    [`https://gull.example/${'a'.repeat(5000)}`, /its address is none/],
  ]
  for (const [address, refusal] of refusals) {
    const told = await addFeed(context, { address, addedBy: 'x' }, now).catch((error: unknown) => error)
    expect(told, address).toBeInstanceOf(ReaderError)
    expect(String(told)).toMatch(new RegExp(refusal.source.replace('^', '^ReaderError: ')))
    expect(String(told)).not.toMatch(/ana|secret/)
    expect(String(told).length).toBeLessThan(250)
  }
  expect(feedLines(await store.feeds())[0]).toMatch(/^1 {2}The Gull · not asked yet · every 30 min\n {4}http/)
  expect(await store.removeFeed(web.url('gull.example/feed.xml'))).toBe(true)
  expect(await store.feeds()).toEqual([])
})

test('what briefs name is polled while a brief names it', async () => {
  const store = await openTestStore()
  const brief = { name: 'harbour', feeds: ['https://gull.example/feed'] }
  await store.recordBriefFeeds(feedsOfBriefs([brief, { name: 'ferries', feeds: ['http://gull.example/feed/'] }]), now)
  expect(await store.dueFeeds(10, now)).toMatchObject([
    { url: 'https://gull.example/feed', briefs: ['ferries', 'harbour'] },
  ])
  await store.recordBriefFeeds([], now)
  expect(await store.dueFeeds(10, now)).toEqual([])
  await store.recordBriefFeeds(feedsOfBriefs([brief]), now)
  expect(await store.feeds()).toHaveLength(1)
  await store.removeFeed('https://gull.example/feed')
  expect(await store.feeds()).toHaveLength(1)
})

const OPML = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
<outline text="News &amp; Co" title="News &amp; Co"><outline text="Sea"><outline type="rss" text="The Gull" title="Gull" xmlUrl="https://gull.example/feed?a=1&amp;b=2" htmlUrl="https://gull.example/" custom="x &quot;y&quot;" category="/a,/b"/></outline></outline>
<outline text="Tern" XMLURL="feed://tern.example/rss"/><outline text="empty"/></body></opml>`

test('OPML goes in and comes out with nothing lost', async () => {
  const store = await openTestStore()
  const bytes = Buffer.from(OPML)
  expect(await importOpml({ store }, { bytes, name: 'mine.opml', addedBy: 'terminal' }, now)).toEqual({
    new: 2,
    known: 0,
    refused: [],
  })
  expect(await importOpml({ store }, { bytes, name: 'mine.opml', addedBy: 'terminal' }, now)).toEqual({
    new: 0,
    known: 2,
    refused: [],
  })
  const again = readOpml(await exportOpml({ store }), 'again')
  expect(again.feeds).toEqual([
    {
      url: 'https://tern.example/rss',
      title: 'Tern',
      folders: [],
      attributes: { type: 'rss', text: 'Tern', xmlUrl: 'https://tern.example/rss' },
    },
    {
      url: 'https://gull.example/feed?a=1&b=2',
      title: 'Gull',
      folders: ['News & Co', 'Sea'],
      attributes: expect.objectContaining({
        custom: 'x "y"',
        category: '/a,/b',
        htmlUrl: 'https://gull.example/',
        text: 'The Gull',
      }),
    },
  ])
  expect(() => readOpml('<html></html>', 'a.html')).toThrow('a.html is no OPML list of feeds')
  expect(() => readOpml('<opml><body/></opml>', 'a.opml')).toThrow('lists no feed')
})

test('what a list names that can never be a feed is refused by entry, by the rules of a single address', async () => {
  const addresses = [
    'javascript:alert(1)',
    'http://127.1/f.xml',
    'http://[::1]/f.xml',
    'http://localhost/f.xml',
    'http://169.254.169.254/latest',
    'https://gull.example:8443/feed',
    'feed://ana:secret@gull.example/feed',
    `https://gull.example/${'a'.repeat(2050)}`,
  ]
  const outlines = addresses.map((address, index) => `<outline type="rss" text="F${index}" xmlUrl="${address}"/>`)
  const { feeds, refused } = readOpml(
    `<opml>${outlines.join('')}<outline type="rss" text="None"/><outline text="Gull" xmlUrl="https://gull.example/feed"/></opml>`,
    'list',
  )
  expect(feeds.map(({ url }) => url)).toEqual(['https://gull.example/feed'])
  expect(refused.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
    'F0: it is no web address such as https://example.org/feed.xml',
    'F1: its address is not on the public web',
    'F2: its address is not on the public web',
    'F3: its address is not on the public web',
    'F4: its address is not on the public web',
    'F5: its port 8443 is not one of the web',
    'F6: its address carries a user name or password',
    'F7: its address is longer than 2048 characters',
    'None: it names no address of a feed (xmlUrl)',
  ])
})

test('any list of feeds survives being written and read', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/\p{C}/gu, '').trim())
    .filter((text) => text !== '')
  const feed = fc.record({
    url: fc.webUrl({ withQueryParameters: true }),
    title: name,
    folders: fc.array(name, { maxLength: 3 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(feed, { selector: ({ url }) => url, maxLength: 8 }), (feeds) => {
      fc.pre(feeds.length > 0)
      const written = writeOpml(
        feeds.map((each) => ({ ...each, attributes: { text: each.title } })),
        'All & sundry',
      )
      const read = readOpml(written, 'list').feeds.map(({ url, title, folders }) => ({ url, title, folders }))
      const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1)
      expect(read.toSorted(byUrl)).toEqual(
        feeds.map((each) => ({ ...each, url: new URL(each.url).href })).toSorted(byUrl),
      )
    }),
    { numRuns: 100 },
  )
})

test('the table tells what came in and what failed', async () => {
  const store = await openTestStore()
  const { feed } = await store.addFeed(
    { url: 'https://gull.example/f', key: 'gull.example/f', title: 'The Gull', addedBy: 'x', outline: null },
    now,
  )
  const nothing = { feed, new: 0, updated: 0, unchanged: 0, waiting: 0, failed: [], reason: null, movedTo: null }
  expect(
    pollTable([
      {
        ...nothing,
        status: 'polled',
        new: 2,
        unchanged: 5,
        waiting: 7,
        failed: [{ title: 'Bridge', reason: 'the server answered 500' }],
      },
      { ...nothing, feed: { ...feed, title: 'Tern' }, status: 'failed', reason: 'the connection was cut' },
    ]).join('\n'),
  ).toBe(
    [
      'feed              new  unchanged    updated     failed',
      'The Gull            2          5          0          1',
      '    7 more are read at the next poll',
      '    “Bridge”: the server answered 500',
      'Tern                -          -          -          1',
      '    the connection was cut',
      'together            2          5          0          2',
      '2 feeds asked: 1 with news, 0 without, 1 failed.',
    ].join('\n'),
  )
  const quiet = Array.from({ length: 40 }, () => ({ ...nothing, status: 'unchanged' as const }))
  expect(pollTable([...quiet, { ...nothing, status: 'polled', new: 1 }])).toHaveLength(4)
})
