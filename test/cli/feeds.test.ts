/** Feeds from a shell, against pages on loopback that only tests may reach. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { openTestWeb, type TestWeb } from '../ingest/web-server.ts'
import { temporaryFolder } from '../support.ts'

let web: TestWeb
beforeAll(async () => {
  web = await openTestWeb()
})
afterAll(() => web.close())

let db: string
beforeEach(() => {
  db = join(temporaryFolder(), 'daybook.db')
  web.pages.clear()
  web.pages.set('gull.example/feed', {
    headers: { 'content-type': 'application/rss+xml' },
    body: feedOf(['The ferry is late']),
  })
  web.pages.set('gull.example/1', { headers: { 'content-type': 'text/html' }, body: pageOf('The ferry is late') })
})

const pageOf = (
  title: string,
) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
${Array.from({ length: 8 }, (_, index) => `<p>The lake summit goes on, and paragraph ${index} of this page has enough words in it to be an article's own.</p>`).join('\n')}
<p>"We waited two hours at the pier," said harbour master Nora Falk.</p></article></body></html>`

function feedOf(titles: string[]): string {
  const items = titles.map(
    (title, index) =>
      `<item><title>${title}</title><link>${web.url(`gull.example/${index + 1}`)}</link><guid>${index + 1}</guid><pubDate>Mon, 20 Apr 2026 08:00:00 GMT</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Gull</title><link>${web.url('gull.example/')}</link>${items.join('')}</channel></rss>`
}

async function daybook(argv: string[], options: { mayReachLoopback?: boolean; isStopped?: boolean } = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [text(stdout), text(stderr)]
  const code = await run({
    argv: [...argv, '--db', db, '--briefs', 'test/fixtures/briefs'],
    environment: {},
    stdin: Readable.from([]),
    stdout,
    stderr,
    onStop: (stop) => {
      if (options.isStopped) stop()
    },
    ...(options.mayReachLoopback !== false ? { fetcher: web.fetcherOptions } : {}),
  })
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err }
}

test('a feed is added, polled, and what it brings can be quoted', async () => {
  expect((await daybook(['feeds', 'add', web.url('gull.example/feed')])).out).toContain('Added The Gull')
  const polled = await daybook(['feeds', 'poll'])
  expect(polled).toMatchObject({ code: 0, err: '' })
  expect(polled.out).toMatch(/The Gull\s+1\s+0\s+0\s+0/)
  expect((await daybook(['quote', 'nora falk'])).out).toContain('“We waited two hours at the pier”')
  expect((await daybook(['feeds', 'list'])).out).toContain('The Gull · well')
  expect((await daybook(['feeds', 'poll'])).out).toMatch(/The Gull\s+0\s+/)
})

test('a page is added by its address', async () => {
  const added = await daybook(['add', web.url('gull.example/1'), '--outlet', 'The Gull'])
  expect(added).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Stored “The ferry is late”') })
  expect((await daybook(['add', web.url('gull.example/1'), '--outlet', 'The Gull'])).out).toContain('is stored already')
})

test('the normal program reaches nothing on this machine', async () => {
  for (const address of [
    'http://127.0.0.1/feed',
    'http://localhost/feed',
    web.url('gull.example/feed'),
    'file:///etc/passwd',
  ]) {
    const refused = await daybook(['feeds', 'add', address], { mayReachLoopback: false })
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err.trimEnd().split('\n')).toHaveLength(1)
  }
})

test('a feed that fails is named with its reason, and the exit code says so', async () => {
  await daybook(['feeds', 'add', web.url('gull.example/feed')])
  web.pages.set('gull.example/feed', { status: 500 })
  const polled = await daybook(['feeds', 'poll'])
  expect(polled.code).toBe(1)
  expect(polled.out).toContain('500')
  expect((await daybook(['say', '/status'])).out).toContain('The Gull has not answered')
  expect((await daybook(['status'])).out).toMatch(
    /^The Gull \(http:\S+\/feed\) has not answered since \S+Z: the server answered 500$/m,
  )
})

test('lists go in and come out as OPML, and a removed feed is gone', async () => {
  const list = join(temporaryFolder(), 'feeds.opml')
  writeFileSync(
    list,
    '<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="Gull" xmlUrl="https://gull.example/feed" custom="kept"/></outline></body></opml>',
  )
  expect((await daybook(['feeds', 'import', list])).out).toContain('1 feed added')
  const { out } = await daybook(['feeds', 'export'])
  expect(out).toContain('custom="kept"')
  expect(out).toContain('text="News"')
  expect((await daybook(['feeds', 'remove', 'https://gull.example/feed'])).code).toBe(0)
  expect((await daybook(['feeds', 'list'])).out).toContain('No feeds')
  expect(await daybook(['feeds', 'remove', '99'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no feed 99'),
  })
})

test('what a list names that cannot be followed is told by entry, and the others are added', async () => {
  const list = join(temporaryFolder(), 'feeds.opml')
  const outline = (text: string, url: string) => `<outline type="rss" text="${text}" xmlUrl="${url}"/>`
  const entries = [
    outline('Gull', 'https://gull.example/feed'),
    outline('Script', 'javascript:alert(1)'),
    outline('Inside', 'http://127.0.0.1/f.xml'),
    outline('Secret', 'https://ana:hunter2@tern.example/feed'),
  ]
  writeFileSync(list, `<opml version="2.0"><body>${entries.join('')}</body></opml>`)
  const { code, out, err } = await daybook(['feeds', 'import', list])
  expect({ code, out }).toEqual({ code: 1, out: '1 feed added, 0 there already, 3 refused.\n' })
  expect(err.trimEnd().split('\n')).toEqual([
    'Not added: Script, javascript:alert(1): it is no web address such as https://example.org/feed.xml.',
    'Not added: Inside, http://127.0.0.1/f.xml: its address is not on the public web.',
    'Not added: Secret, https://…@tern.example/feed: its address carries a user name or password.',
  ])
  expect((await daybook(['feeds', 'list'])).out).not.toContain('127.0.0.1')
})

test('what is stopped says so, leaves everything as it was, and is done by asking again', async () => {
  await daybook(['feeds', 'add', web.url('gull.example/feed')])
  const stopped = await daybook(['feeds', 'poll'], { isStopped: true })
  expect(stopped.code).toBe(1)
  expect(stopped.out).toContain('Stopped: 1 of 1 feeds were not asked.')
  expect((await daybook(['feeds', 'poll'])).out).toContain('1 feed asked: 1 with news, 0 without, 0 failed.')

  const files = ['one', 'two'].map((name) => {
    const file = join(temporaryFolder(), `${name}.txt`)
    writeFileSync(file, `The pier ${name}\n\nThe pier is named ${name}, and it is as long as it has ever been.`)
    return file
  })
  const left = await daybook(['add', ...files], { isStopped: true })
  expect(left).toMatchObject({ code: 1, out: '2 named: 0 new, 0 unchanged, 0 updated, 0 failed, 2 not read.\n' })
  expect(left.err).toContain('The same command again skips what is stored.')
  expect((await daybook(['add', ...files])).out).toContain('2 named: 2 new, 0 unchanged, 0 updated, 0 failed.')
})
