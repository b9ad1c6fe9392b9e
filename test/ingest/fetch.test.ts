import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFetcher } from '../../src/ingest/fetch.ts'
import { isPublicWeb } from '../../src/ingest/public-address.ts'
import { openReaders } from '../../src/ingest/readers.ts'
import { openTestWeb, type TestWeb } from './web-server.ts'

let web: TestWeb
beforeAll(async () => {
  web = await openTestWeb()
})
afterAll(() => web.close())

describe('only the public web is reached', () => {
  test.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'ff02::1',
    'fe80::1%eth0',
    'nonsense',
    '',
  ])('not %s', (address) => {
    expect(isPublicWeb(address, 443)).toBe(false)
  })

  test('public addresses, and no port but those of the web', () => {
    expect(isPublicWeb('93.184.215.14', 443)).toBe(true)
    expect(isPublicWeb('2606:2800:21f:cb07:6820:80da:af6b:8b2c', 80)).toBe(true)
    expect(isPublicWeb('93.184.215.14', 22)).toBe(false)
  })

  test('the program itself reaches no loopback, in any spelling, by name or by redirect', async () => {
    const fetcher = openFetcher({ resolve: async () => ['127.0.0.1'] })
    const unknown = openFetcher({ resolve: () => Promise.reject(new Error('ENOTFOUND')) })
    for (const address of [
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://0x7f.1/',
      'http://2130706433/',
      'http://[::ffff:127.0.0.1]/',
      `http://127.0.0.1:${web.port}/`,
    ]) {
      expect(await fetcher.get(address)).toMatchObject({
        status: 'failed',
        reason: 'its address is not on the public web',
      })
    }
    // Nobody learns which names there are inside.
    const names = [await fetcher.get('http://rebound.example/'), await unknown.get('http://nowhere.example/')]
    for (const answer of names) expect(answer).toMatchObject({ reason: 'there is no such host on the public web' })
    await unknown.close()
    for (const address of ['file:///etc/passwd', 'ftp://gull.example/', 'http://me:pw@gull.example/', 'nonsense']) {
      expect((await fetcher.get(address)).status).toBe('failed')
    }
    await fetcher.close()
    const elsewhere = openFetcher({ resolve: async () => ['93.184.215.14'] })
    expect(await elsewhere.get('http://gull.example:22/')).toMatchObject({
      reason: 'its port 22 is not one of the web',
    })
    await elsewhere.close()

    web.pages.set('gull.example/away', { status: 302, headers: { location: 'http://169.254.169.254/latest/' } })
    web.pages.set('gull.example/local', { status: 302, headers: { location: 'http://127.0.0.1:22/' } })
    const tested = openFetcher(web.fetcherOptions)
    expect(await tested.get(web.url('gull.example/away'))).toMatchObject({
      reason: 'its address is not on the public web',
    })
    expect(await tested.get(web.url('gull.example/local'))).toMatchObject({
      reason: 'its address is not on the public web',
    })
    await tested.close()
  })

  test('a name with one good and one bad address is refused', async () => {
    const fetcher = openFetcher({ resolve: async () => ['93.184.215.14', '10.0.0.1'] })
    expect(await fetcher.get('http://two.example/')).toMatchObject({
      reason: 'there is no such host on the public web',
    })
    await fetcher.close()
  })
})

describe('what comes back', () => {
  test('is bounded, decompressed once, and remembered conditionally', async () => {
    const fetcher = openFetcher({ ...web.fetcherOptions, totalMs: 1_500 })
    web.pages.set('gull.example/ok', {
      headers: { etag: '"1"', 'content-encoding': 'gzip', 'content-type': 'text/plain' },
      body: gzipSync('hello'),
    })
    expect(await fetcher.get(web.url('gull.example/ok'))).toMatchObject({
      status: 'ok',
      bytes: Buffer.from('hello'),
      etag: '"1"',
      movedTo: null,
    })
    expect(await fetcher.get(web.url('gull.example/ok'), { etag: '"1"' })).toMatchObject({ status: 'not-modified' })
    expect(web.requests.at(-1)?.headers['user-agent']).toMatch(/^Daybook\/\d/)

    web.pages.set('gull.example/bomb', {
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(64 * 1024 * 1024)),
    })
    expect(await fetcher.get(web.url('gull.example/bomb'))).toMatchObject({
      status: 'failed',
      reason: 'it is over 5 MB',
    })
    web.pages.set('gull.example/twice', {
      headers: { 'content-encoding': 'gzip, gzip' },
      body: gzipSync(gzipSync('x')),
    })
    expect(await fetcher.get(web.url('gull.example/twice'))).toMatchObject({
      reason: 'its encoding "gzip, gzip" is not read',
    })
    web.pages.set('gull.example/slow', { act: (_, response) => void response.writeHead(200).write('a') })
    expect(await fetcher.get(web.url('gull.example/slow'))).toMatchObject({ reason: 'it did not answer within 1.5 s' })
    web.pages.set('gull.example/busy', { status: 429, headers: { 'retry-after': '120' } })
    expect(await fetcher.get(web.url('gull.example/busy'))).toMatchObject({ http: 429, pacing: { retryAfter: '120' } })
    web.pages.set('gull.example/gone', { status: 410 })
    expect(await fetcher.get(web.url('gull.example/gone'))).toMatchObject({ status: 'gone' })
    await fetcher.close()
  })

  test('a move for good is told from a detour, and a loop ends', async () => {
    const fetcher = openFetcher(web.fetcherOptions)
    web.pages.set('gull.example/new', { body: 'here' })
    web.pages.set('gull.example/301', { status: 301, headers: { location: '/308' } })
    web.pages.set('gull.example/308', { status: 308, headers: { location: web.url('gull.example/new') } })
    web.pages.set('gull.example/302', { status: 302, headers: { location: '/301' } })
    web.pages.set('gull.example/loop', { status: 301, headers: { location: '/loop' } })
    expect(await fetcher.get(web.url('gull.example/301'))).toMatchObject({ movedTo: web.url('gull.example/new') })
    expect(await fetcher.get(web.url('gull.example/302'))).toMatchObject({ status: 'ok', movedTo: null })
    expect(await fetcher.get(web.url('gull.example/loop'))).toMatchObject({ reason: 'redirects more than 5 times' })
    await fetcher.close()
  })
})

test('a reader that takes too long, or too much, ends in a clear error and holds up no other', async () => {
  const readers = openReaders()
  const page = (html: string, name: string) =>
    readers.page({ bytes: Buffer.from(html), name, contentType: null, address: 'https://gull.example/a' })
  const [bomb, fine] = await Promise.allSettled([
    page(`<html>${'<p><a><b><i>'.repeat(9_000)}`, 'bomb'),
    page('<html><title>Fine</title><article><p>All is well in the harbour, said Vik.</p></article>', 'fine'),
  ])
  expect(bomb).toMatchObject({ status: 'rejected', reason: { name: 'ReaderError' } })
  expect(fine).toMatchObject({ status: 'fulfilled', value: { title: 'Fine' } })
  await expect(
    readers.feed({ bytes: Buffer.from('no feed'), name: 'f', contentType: null, address: 'https://gull.example/f' }),
  ).rejects.toThrow('f is no RSS')
  await readers.close()
})
