import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { decodeText } from '../../src/ingest/decode.ts'
import { readFeed } from '../../src/ingest/feed.ts'
import { readPage } from '../../src/ingest/page.ts'
import { openReaders, type Readers } from '../../src/ingest/readers.ts'

/** The readers give up after 8 s by themselves; a busy machine gets a little more. */
const PATIENCE_MS = 20_000

let readers: Readers
beforeAll(() => {
  readers = openReaders()
})
afterAll(() => readers.close())

const MB = 1024 * 1024
const upTo = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / piece.length))

/** Shapes that have hung or felled parsers of feeds and pages. */
const bombs: [string, string][] = [
  ['unclosed elements', `<html><body>${upTo('<div>', 4 * MB)}`],
  ['formatting that nests itself', `<html><body>${upTo('<b><i><p>', MB)}`],
  ['one attribute of a megabyte', `<html><body><p title="${upTo('a', MB)}">x</p>`],
  [
    'a hundred thousand attributes',
    `<html><body><p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>x`,
  ],
  ['tags that never end', upTo('<', MB)],
  ['comments that never end', `<html>${upTo('<!--', MB)}`],
  ['entities', `<html><body><p>${upTo('&amp;&lt;', 2 * MB)}`],
  ['tables in tables', `<html><body>${upTo('<table><tr><td>', MB)}`],
  ['nothing but spaces in a line', `<html><body><article><p>${upTo(' \u00a0', 2 * MB)}x</p>`],
  ['a byline without an end', `<html><body><article><p>By ${upTo('A', MB)}</p><p>${upTo('word ', 2000)}</p>`],
  ['commas, which count as prose', `<html><body>${upTo('<p>a, b, c, d, e, f</p>', MB)}`],
  ['JSON-LD that nests', `<html><script type="application/ld+json">${upTo('[', 200_000)}</script><p>x`],
]
const feedBombs: [string, string][] = [
  [
    'entities of entities',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${upTo('a', 1000)}">${Array.from({ length: 12 }, (_, i) => `<!ENTITY b${i} "${upTo(i ? `&b${i - 1};` : '&a;', 80)}">`).join('')}]><rss version="2.0"><channel><title>&b11;</title></channel></rss>`,
  ],
  ['elements that nest', `<rss version="2.0"><channel>${upTo('<a>', 4 * MB)}`],
  ['items that nest', `<rss version="2.0"><channel>${upTo('<item><title>x', 2 * MB)}`],
  ['a title of four megabytes', `<rss version="2.0"><channel><title>${upTo('a&amp;', 4 * MB)}</title></channel></rss>`],
  [
    'a hundred thousand items',
    `<rss version="2.0"><channel>${upTo('<item><title>x</title></item>', 3 * MB)}</channel></rss>`,
  ],
  [
    'a hundred thousand namespaces',
    `<rss version="2.0" ${Array.from({ length: 50_000 }, (_, i) => `xmlns:n${i}="u"`).join(' ')}><channel><title>x</title></channel></rss>`,
  ],
  ['CDATA that never ends', `<rss version="2.0"><channel><title>${upTo('<![CDATA[', MB)}`],
  ['JSON that nests', `{"version":"https://jsonfeed.org/version/1","items":${upTo('[', MB)}`],
]

describe('bombs end in an article or a clear error, in time and apart from everything else', () => {
  test.each([
    ...bombs.map((bomb) => ['page', ...bomb] as const),
    ...feedBombs.map((bomb) => ['feed', ...bomb] as const),
  ])('%s: %s', { timeout: PATIENCE_MS }, async (kind, _, source) => {
    const input = { bytes: Buffer.from(source), name: 'the bomb', contentType: null, address: 'https://evil.example/' }
    try {
      await readers[kind](input)
    } catch (error) {
      expect(error).toBeInstanceOf(ReaderError)
      expect(String(error)).toMatch(/the bomb .+\./)
    }
  })
})

test('any bytes as a feed or a page give a list of articles, a page or a clear error', () => {
  const declared = fc.constantFrom(
    '',
    '<?xml version="1.0" encoding="shift_jis"?>',
    '<?xml version="1.0" encoding="utf-16"?>',
    '<meta charset="gb2312">',
    '\ufeff',
    '<html><article>',
    '<rss version="2.0"><channel><item><title>',
  )
  const bytes = fc
    .tuple(declared, fc.uint8Array({ maxLength: 400 }))
    .map(([head, tail]) => Buffer.concat([Buffer.from(head), tail]))
  fc.assert(
    fc.property(
      bytes,
      fc.constantFrom('text/html', 'text/xml; charset=euc-kr', 'application/rss+xml; charset=utf-16le', ''),
      (input, contentType) => {
        for (const read of [readFeed, readPage]) {
          try {
            const text = decodeText({ bytes: input, name: 'it', contentType, mode: 'lenient' })
            const result = read(text, { name: 'it', address: 'https://gull.example/' })
            if ('items' in result)
              for (const item of result.items) expect(item.title ?? '').toBe((item.title ?? '').toWellFormed())
            else expect(result.text).not.toContain('\u0000')
          } catch (error) {
            expect(error).toBeInstanceOf(ReaderError)
          }
        }
      },
    ),
    { numRuns: 200 },
  )
})
