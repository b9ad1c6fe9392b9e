import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { type ArticleFlags, articleFrom } from '../../src/ingest/article-from.ts'

const read = (text: string, name: string, flags: ArticleFlags = {}) =>
  articleFrom({ bytes: Buffer.from(text), name, flags })

describe('plain text', () => {
  test('a headline, a byline and a date line above the text are taken off it', () => {
    const article = read(
      'Harbour bridge to stay shut until spring】\nBy Mara Lind\n29 August 2025\nEngineers found cracks in two of the bridge’s piers. Repairs start in May.\n',
      'bridge.txt',
    )
    expect(article).toMatchObject({
      title: 'Harbour bridge to stay shut until spring',
      byline: 'Mara Lind',
      published: '2025-08-29',
      language: 'en',
      text: 'Engineers found cracks in two of the bridge’s piers. Repairs start in May.',
    })
  })

  test('a text that starts at once gets its first sentence as title, without the dateline', () => {
    const article = read(
      'OSLO, Norway — The harbour bridge will stay shut until spring. "We found cracks," said the engineer.\n\nMore follows.',
      'bridge.txt',
    )
    expect(article.title).toBe('The harbour bridge will stay shut until spring')
    expect(article.text).toMatch(/^OSLO, Norway — /)
  })

  test('a long first sentence is cut at a word', () => {
    const { title } = read(`The bridge ${'over the wide and windy harbour '.repeat(8)}stays shut.`, 'bridge.txt')
    expect(title).toMatch(/^The bridge over .* \p{L}+…$/u)
    expect(title.length).toBeLessThanOrEqual(110)
  })

  test('lines wrapped at a fixed width are joined into paragraphs', () => {
    const article = read(
      'The harbour bridge will stay shut until spring, the city said on\nMonday, after engineers had found cracks in two of its piers and\nin one of the cables that carry the road across the water to the\nisland.\n\nFerries will run every ten minutes.',
      'bridge.txt',
    )
    expect(article.text.split('\n\n')).toHaveLength(2)
    expect(article.text).toContain('said on Monday, after')
  })

  test('flags win, and the date is kept as precisely as it was given', () => {
    const flags = {
      title: 'My title',
      outlet: 'The Gull',
      url: 'https://gull.example/a?utm_source=x#top',
      published: '2025-08-28T10:00:00+02:00',
    }
    expect(read('Some headline\n\nSome text that follows it.', 'a.txt', flags)).toMatchObject({
      title: 'My title',
      outlet: 'The Gull',
      url: 'https://gull.example/a',
      published: '2025-08-28T08:00:00Z',
    })
  })

  test('control characters go, bidirectional ones and all letters stay', () => {
    expect(read('He said \u0000“שלום”\u0007 \u2067abc\u2069.\r\nNext 🎈 line.', 'a.txt').text).toBe(
      'He said “שלום” \u2067abc\u2069.\nNext 🎈 line.',
    )
  })
})

describe('Markdown', () => {
  test('front matter tells what the text does not', () => {
    const article = read(
      '---\ntitle: Bridge shut\noutlet: The Gull\nauthor: [Mara Lind, Jon Vik]\ndate: 2025-08-29\nlang: en_GB\nurl: https://gull.example/bridge\nsummary: It stays shut.\n---\n# Ignored\n\nThe **bridge** is [shut](https://x.example/a_b_c). <b onclick="x()">Really</b> &amp; truly.\n\n- one\n- two\n\n> "Shut," said Lind.\n',
      'bridge.md',
    )
    expect(article).toEqual({
      url: 'https://gull.example/bridge',
      outlet: 'The Gull',
      title: 'Bridge shut',
      byline: 'Mara Lind, Jon Vik',
      published: '2025-08-29',
      updated: null,
      language: 'en-GB',
      text: 'The bridge is shut. Really & truly.\n\none\n\ntwo\n\n"Shut," said Lind.',
      summary: 'It stays shut.',
      isPartial: false,
    })
  })

  test('a date that is none is refused with its place', () => {
    expect(() => read('---\npublished: soonish\n---\nText.', 'a.md')).toThrow(
      'published in a.md: "soonish" is not a date',
    )
    expect(() => read('---\ntitle: "open\n---\nText.', 'a.md')).toThrow(/a\.md:\d+: the front matter is not YAML/)
  })
})

const PAGE = `<!doctype html><html lang="en"><head>
<title>Bridge shut | The Gull</title><meta property="og:site_name" content="The Gull">
<link rel="canonical" href="https://gull.example/2025/bridge?fbclid=1">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge shut &amp; sealed until spring",
"author":[{"@type":"Person","name":"Mara Lind"}],"datePublished":"2025-08-29T07:30:00+02:00","dateModified":"2025-08-29T09:00:00Z"}]}</script>
</head><body><nav><a href="/">Home</a> <a href="/x">Sport</a></nav><article><h1>Bridge shut &amp; sealed until spring</h1>
<p>Engineers found cracks in two of the bridge&#8217;s piers, the city said on Friday, and closed it to all traffic at once.</p>
<p>&#147;Nobody crosses until we are done,&#148; said the chief engineer, Jon Vik, who has looked after the bridge for twenty years.</p>
<script>alert(1)</script><p>Repairs are to start in May and will take a year, with ferries running <b>every ten</b> minutes until then.</p>
</article><footer>All rights reserved</footer></body></html>`

describe('HTML', () => {
  test('main text and metadata are read, and no markup survives', () => {
    const article = read(PAGE, 'saved.html')
    expect(article).toMatchObject({
      url: 'https://gull.example/2025/bridge',
      outlet: 'The Gull',
      byline: 'Mara Lind',
      published: '2025-08-29T05:30:00Z',
      updated: '2025-08-29T09:00:00Z',
      language: 'en',
    })
    expect(article.text.split('\n\n')).toEqual([
      'Engineers found cracks in two of the bridge’s piers, the city said on Friday, and closed it to all traffic at once.',
      '“Nobody crosses until we are done,” said the chief engineer, Jon Vik, who has looked after the bridge for twenty years.',
      'Repairs are to start in May and will take a year, with ferries running every ten minutes until then.',
    ])
  })

  test('a page nested or filled beyond any article is refused', () => {
    expect(() => read(`<html>${'<div>'.repeat(5000)}deep`, 'a.html')).toThrow(
      'a.html is nested more than 200 elements deep',
    )
    expect(() => read(`<html>${'<i>x</i>'.repeat(50_000)}`, 'a.html')).toThrow('more than 40000 elements')
    expect(() => read('<html><body><script>only()</script></body></html>', 'a.html')).toThrow('holds no article text')
  })
})

test('a published flag that is no date is refused', () => {
  expect(() => read('Text here.', 'a.txt', { published: '31 February 2025' })).toThrow(
    '--published: "31 February 2025" is not a date such as 2025-08-28',
  )
})

test('any text as any kind gives an article or a ReaderError', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="a">',
    '---\n',
    '# x\n',
    '> "q" — A\n',
    '&amp;',
    '<!--',
    ']]>',
    'wörd ',
    '\n\n',
    '\u0000',
    '【',
    '<script>',
    '{"a":',
    '2025-08-29',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('a.txt', 'a.md', 'a.html', 'a'), (text, name) => {
      try {
        const article = read(text, name)
        expect(article.text).toMatch(/[\p{L}\p{N}]/u)
        expect(article.title).not.toBe('')
        expect(article.text).not.toContain('\u0000')
      } catch (error) {
        expect(error).toBeInstanceOf(ReaderError)
      }
    }),
    { numRuns: 300 },
  )
})
