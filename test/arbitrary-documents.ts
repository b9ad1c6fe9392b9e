/** Any Document at all, for property tests: hostile characters, empty parts, unbalanced surrogates left out by JSON. */
import fc from 'fast-check'
import type { Block, Document, Inline } from '../src/document.ts'

const fragment = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.lorem({ maxCount: 12 }),
  fc.lorem({ mode: 'sentences', maxCount: 4 }),
  fc.constantFrom(
    '北京举行阅兵式，各国领导人出席。',
    '열병식이 베이징에서 열린다.',
    '👩‍👩‍👧‍👦🏳️‍🌈🇰🇷',
    'e\u0301\u0302\u0303\u0304\u0305',
    '\u202eevil\u202c \u2067right\u2069',
    'مرحبا بالعالم',
    '**bold** _it_ ~~no~~ ||spoiler|| `code` ```block```',
    '# heading\n-# small\n> quote\n1. one\n- two',
    '@everyone @here <@123> <@&5> <#9> <:a:1> <t:1:R> </quote:1>',
    '[x](https://evil.example) https://evil.example/a_b <b>bold</b> &amp; \\ ',
    'line\r\nbreak\n\ntwo',
  ),
)
const text = fc.array(fragment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('https://example.org/a(b)c', 'https://example.org/?q=%20)&x="y"', 'https://пример.рф/путь'),
)
const at = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`)

export const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  text,
  fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const, 'mark' as const), text }),
  fc.record({ type: fc.constant('link' as const), text, url }),
  fc.record({
    type: fc.constant('command' as const),
    text: fc.constantFrom('/help', '/quote delury', '/who parade `x`'),
  }),
  fc.record({ type: fc.constant('source' as const), number: fc.integer({ min: 1, max: 99 }), url: fc.option(url) }),
  fc.record({
    type: fc.constant('time' as const),
    at,
    style: fc.constantFrom('date' as const, 'time' as const, 'datetime' as const, 'relative' as const),
    text: fc.constantFrom('3 September 2025', '09:00 Beijing time'),
  }),
)

const content = fc.array(anyInline, { maxLength: 8 })

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text }),
  fc.record({ type: fc.constantFrom('lead' as const, 'paragraph' as const, 'note' as const), content }),
  fc.record({ type: fc.constant('item' as const), content, depth: fc.constantFrom(0 as const, 1 as const) }),
  fc.record({ type: fc.constant('quote' as const), text, by: content }),
  fc.record({ type: fc.constant('source' as const), number: fc.integer({ min: 1, max: 99 }), content }),
)

export const anyDocument: fc.Arbitrary<Document> = fc.record({
  title: fc.oneof(fc.constant(''), text),
  lang: fc.constantFrom('en', 'ko', 'zh'),
  blocks: fc.array(anyBlock, { maxLength: 20 }),
  buttons: fc.array(
    fc.record({
      label: text,
      command: fc.constantFrom('/help', '/quote delury page:2', `/search ${'long '.repeat(60)}`),
    }),
    { maxLength: 8 },
  ),
})
