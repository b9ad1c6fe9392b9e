import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { decodeText } from '../../src/ingest/decode.ts'
import { readFeed } from '../../src/ingest/feed.ts'

const at = { name: 'the feed', address: 'https://gull.example/feed/news.xml' }
const read = (source: string) => readFeed(source, at)

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Gull &amp;amp; Tern</title><link>/</link><language>en-gb</language><ttl>15</ttl>
<item><title>Bridge &lt;b&gt;shut&lt;/b&gt;</title><link>../2025/bridge?utm_source=rss</link><guid isPermaLink="false">g-1</guid>
<pubDate>Fri, 29 Aug 2025 09:00:00 +0200</pubDate><dc:creator>Mara Lind</dc:creator>
<description>&lt;p&gt;It is &lt;i&gt;shut&lt;/i&gt;.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
<content:encoded><![CDATA[<p>It is shut until spring.</p><p>“Cracks,” said Vik.</p>]]></content:encoded></item>
<item><guid>https://gull.example/2025/ferry</guid><title>Ferries</title><pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate></item>
</channel></rss>`

test('RSS: links are whole, markup is gone, an impossible date is none, a permalink is a link', () => {
  expect(read(RSS)).toMatchObject({
    format: 'rss',
    title: 'The Gull & Tern',
    link: 'https://gull.example/',
    language: 'en-GB',
    ttlMinutes: 15,
    items: [
      {
        id: 'g-1',
        link: 'https://gull.example/2025/bridge?utm_source=rss',
        title: 'Bridge shut',
        summary: 'It is shut.',
        content: 'It is shut until spring.\n\n“Cracks,” said Vik.',
        author: 'Mara Lind',
        published: '2025-08-29T07:00:00Z',
      },
      {
        id: 'https://gull.example/2025/ferry',
        link: 'https://gull.example/2025/ferry',
        published: null,
        content: null,
      },
    ],
  })
})

test('Atom: xml:base counts, an id that is an address is a link, plain text stays plain', () => {
  const feed =
    read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://tern.example/a/" xml:lang="de"><title>Tern</title>
    <id>urn:x</id><updated>2025-08-29T10:00:00Z</updated>
    <entry xml:base="b/"><id>urn:1</id><title type="text">5 &lt; 7 &amp;amp; more</title><link rel="self" href="s"/><link href="c.html"/>
      <updated>2025-08-29T09:30:00+02:00</updated><summary type="html">&lt;p&gt;Kurz&lt;/p&gt;</summary></entry>
    <entry><id>https://tern.example/two</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Two <b>b</b></div></title></entry></feed>`)
  expect(feed.updated).toBe('2025-08-29T10:00:00Z')
  expect(feed.items).toMatchObject([
    {
      link: 'https://tern.example/a/b/c.html',
      title: '5 < 7 &amp; more',
      summary: 'Kurz',
      language: 'de',
      updated: '2025-08-29T07:30:00Z',
    },
    { link: 'https://tern.example/two', title: 'Two b' },
  ])
})

test('RDF and JSON Feed', () => {
  const rdf =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://x.example/"><title>X</title><link>https://x.example/</link></channel>
    <item rdf:about="https://x.example/1"><title>One</title><link>https://x.example/1</link><dc:date>2025-08-29</dc:date></item></rdf:RDF>`)
  expect(rdf).toMatchObject({
    format: 'rdf',
    title: 'X',
    items: [{ id: 'https://x.example/1', title: 'One', published: '2025-08-29' }],
  })
  const json = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      home_page_url: 'https://j.example/',
      items: [
        {
          id: '1',
          url: '/a',
          title: 'A',
          content_text: '1 < 2',
          date_published: '2025-08-29T00:00:00-04:00',
          authors: [{ name: 'Al' }],
        },
      ],
    }),
  )
  expect(json.items).toMatchObject([
    { link: 'https://gull.example/a', summary: '1 < 2', author: 'Al', published: '2025-08-29T04:00:00Z' },
  ])
})

test.each([
  ['euc-kr', '다리가 봄까지 닫힌다'],
  ['gb18030', '大桥关闭到春天'],
  ['shift_jis', '橋は春まで閉鎖'],
  ['windows-1252', '“Brücke” – zu'],
])('a feed in %s', (encoding, title) => {
  const bytes = iconv.encode(
    `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`,
    encoding,
  )
  expect(read(decodeText({ bytes, name: 'feed', mode: 'lenient' })).items[0]?.title).toBe(title)
})

describe('a feed that was cut off keeps its whole items', () => {
  test.each([
    ['in an item', RSS.slice(0, RSS.indexOf('<title>Ferries')), 1],
    ['in its last tag', RSS.slice(0, -1), 2],
    ['after an item', RSS.slice(0, RSS.indexOf('</item>') + 7), 1],
    [
      'in an Atom entry',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title></entry><entry><id>2',
      1,
    ],
  ])('%s', (_, source, items) => {
    expect(read(source).items).toHaveLength(items)
  })
})

test('what is no feed is said, and what to do', () => {
  expect(() => read('<!doctype html><html><body>Hello</body></html>')).toThrow(
    /no RSS, Atom or JSON feed but a web page\. Look for/,
  )
  expect(() => read('just words')).toThrow(ReaderError)
})

test('an entity bomb, deep nesting and unclosed tags end at once', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.replace(/./g, (c, i) => `<!ENTITY ${c} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`
  expect(read(bomb).title ?? '').not.toMatch(/a{20}/)
  for (const source of [
    `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`,
    `<rss version="2.0"><channel>${'<item><title>x'.repeat(20_000)}`,
  ]) {
    try {
      read(source)
    } catch (error) {
      expect(error).toBeInstanceOf(ReaderError)
    }
  }
})

test('any text gives a feed or a ReaderError, and no item keeps markup that runs', () => {
  const pieces = fc.constantFrom(
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    'https://a.example/',
    '</channel></rss>',
    '<![CDATA[',
    ']]>',
    '&lt;script&gt;',
    '&#x0;',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '{"version":"https://jsonfeed.org/version/1","items":[',
    '<!DOCTYPE x [',
    '\u0000',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string()), { maxLength: 60 }), (parts) => {
      try {
        for (const item of read(parts.join('')).items) expect(`${item.title}${item.summary}`).not.toMatch(/<script>/i)
      } catch (error) {
        expect(error).toBeInstanceOf(ReaderError)
      }
    }),
    { numRuns: 300 },
  )
})
