import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, type Document, type Inline, inlineText, plainReply } from '../../src/document.ts'
import { plainTelegram, renderTelegram, type TelegramMessage } from '../../src/render/telegram.ts'
import { callbackData, digest, readCallbackData } from '../../src/render/telegram-buttons.ts'
import { anyDocument } from '../arbitrary-documents.ts'
import { documents } from '../documents.ts'
import { openContract } from '../platforms/schema.ts'
import { messageProblems } from '../platforms/telegram-rules.ts'
import { foundByTelegram, takenByTelegram, tdType } from './telegram-own-parser.ts'

const says = (...content: Inline[]): Document => ({
  title: '',
  lang: 'en',
  blocks: [{ type: 'paragraph', content }],
  buttons: [],
})
const only = (document: Document): TelegramMessage => {
  const messages = renderTelegram(document)
  expect(messages).toHaveLength(1)
  return messages[0] ?? { text: '', link_preview_options: { is_disabled: true } }
}
const covered = ({ text, entities = [] }: TelegramMessage) =>
  entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])

const check = openContract('telegram')

test.each(Object.entries(documents))(
  'the messages of %s are as they were, and Telegram takes them as they are',
  async (name, document) => {
    const messages = renderTelegram(document)
    for (const message of messages) {
      const { text, entities = [] } = message
      expect(check('SendMessage', { chat_id: 1, ...message })).toEqual([])
      expect(messageProblems(message)).toEqual([])
      const taken = takenByTelegram(text, entities)
      // It also reads Markdown, which is no part of sending: only where there is none can all be compared.
      if (!/[*_`~|[\]]/.test(text.replace(/\[\d+\]/g, ''))) {
        expect(taken.text).toBe(text)
        expect(new Set(taken.entities.map(spanOf))).toEqual(
          new Set(entities.map((each) => spanOf({ ...each, type: tdType(each)._ }))),
        )
      }
    }
    await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot(`../golden/telegram/${name}.json`)
  },
)

const spanOf = ({ type, offset, length }: { type: string; offset: number; length: number }) =>
  `${type} ${offset} ${length}`

test('a moment is shown in the reader’s own zone', () => {
  const start: Inline = { type: 'time', at: '2025-09-03T01:00:00Z', style: 'datetime', text: '09:00 Beijing time' }
  expect(only(says('Starts ', start, '.')).entities).toEqual([
    { type: 'date_time', offset: 7, length: 18, unix_time: 1756861200, date_time_format: 'wDt' },
  ])
})

test('a moment that Telegram cannot hold stays words', () => {
  const then: Inline = { type: 'time', at: '1945-09-02T00:00:00Z', style: 'date', text: '2 September 1945' }
  expect(only(says('It ended on ', then))).toEqual(plainTelegram({ text: 'It ended on 2 September 1945' }))
})

test('offsets count UTF-16 units, as Telegram does', () => {
  expect(only(says('🇨🇳👩‍👩‍👧 ', { type: 'strong', text: '👍 yes' }, '!')).entities).toEqual([
    { type: 'bold', offset: 13, length: 6 },
  ])
})

test('white space belongs to no entity', () => {
  const message = only(says('a', { type: 'strong', text: ' b ' }, { type: 'emphasis', text: ' ' }, 'c'))
  expect(message.text).toBe('a b  c')
  expect(covered(message)).toEqual([['bold', 'b']])
})

test('a command with words is copied at a tap, a bare one is sent, and slanted small print makes room for it', () => {
  const message = only({
    title: '',
    lang: 'en',
    blocks: [
      {
        type: 'note',
        content: [
          '3 more: ',
          { type: 'command', text: '/brief parade quotes' },
          ' or ',
          { type: 'command', text: '/help' },
        ],
      },
    ],
    buttons: [],
  })
  expect(covered(message)).toEqual([
    ['italic', '3 more:'],
    ['code', '/brief parade quotes'],
    ['italic', 'or /help'],
  ])
  expect(foundByTelegram('or /help')).toEqual([{ type: 'textEntityTypeBotCommand', words: '/help' }])
})

test('a bare command in a list can be tapped, and a word that looks like one cannot', () => {
  const message = only({
    ...says(),
    blocks: [{ type: 'item', depth: 0, content: [{ type: 'command', text: '/latest' }, ' · Headlines, not /forget'] }],
  })
  expect(foundByTelegram(message.text)).toEqual([{ type: 'textEntityTypeBotCommand', words: '/latest' }])
})

test('who said a long quotation is seen while it is folded', () => {
  const message = only({
    title: '',
    lang: 'en',
    blocks: [
      { type: 'quote', text: 'Words and words. '.repeat(30), by: [{ type: 'strong', text: 'John Delury' }, ' · NPR'] },
    ],
    buttons: [],
  })
  const [quote, name] = covered(message)
  expect(quote?.[0]).toBe('expandable_blockquote')
  expect(quote?.[1]).not.toContain('Delury')
  expect(name).toEqual(['bold', 'John Delury'])
})

test('no headline notifies anyone or puts a command under a finger', () => {
  const headline = 'Ask @delury, (@durov) or //@x_y: /forget@daybook_bot, "/start" and 5/forget me@example.org'
  const message = only({
    title: headline,
    lang: 'en',
    blocks: [
      { type: 'heading', text: headline },
      { type: 'item', depth: 0, content: [headline] },
      { type: 'quote', text: headline, by: [headline] },
      { type: 'source', number: 1, content: [headline] },
      { type: 'paragraph', content: ['@', { type: 'strong', text: 'durov' }, ' /kick@group_help_bot'] },
    ],
    buttons: [],
  })
  const found = foundByTelegram(message.text).filter(({ words }) => words !== 'me@example.org')
  // Only the title is our own; it holds commands in help.
  expect(found).toEqual([{ type: 'textEntityTypeBotCommand', words: '/start' }])
  expect(message.text.replaceAll('\u2060', '')).toContain(headline)
})

test('an address stays an address, its @ and / included', () => {
  const text = 'See https://medium.com/@durov/forget and medium.com/@durov or https://example.org/?/forget.'
  const message = only({ ...says(), blocks: [{ type: 'item', depth: 0, content: [text] }] })
  expect(message.text).toBe(`• ${text}`)
  expect(new Set(foundByTelegram(message.text).map(({ type }) => type))).toEqual(new Set(['textEntityTypeUrl']))
})

test('a link that shows another address says where it leads', () => {
  const message = only(says({ type: 'link', text: 'https://apnews.com/hub', url: 'https://evil.example/x' }, '.'))
  expect(message.text).toBe('https://apnews.com/hub (evil.example).')
})

test.each([
  'javascript:alert(1)',
  'http://localhost/x',
  'https://npr.org@evil.example/',
  'tg://resolve?domain=durov',
  'x',
])('the address %s is no link, and costs nothing else', (url) => {
  const message = only(says({ type: 'link', text: 'NPR', url }, ' ', { type: 'strong', text: 'said' }))
  expect(covered(message)).toEqual([['bold', 'said']])
  takenByTelegram(message.text, message.entities ?? [])
})

test('direction and zalgo stay where they are', () => {
  const message = only(
    says('A \u202eevil\u202c \u2067b', ' ', 'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306', ' مرحبا', ' [1]'),
  )
  expect(message.text).toBe('A evil b Z\u0300\u0301\u0302\u0303 \u2068مرحبا\u2069 [1]'.replace(' \u2068', '\u2068 '))
})

test('a briefing with more links than Telegram keeps lists them once, not by half', () => {
  const source = (number: number): Block => ({
    type: 'source',
    number,
    content: [{ type: 'link', text: 'NPR', url: `https://npr.org/${number}` }],
  })
  const cites = (number: number): Block => ({
    type: 'item',
    depth: 0,
    content: ['Fact ', { type: 'source', number, url: `https://npr.org/${number}` }],
  })
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
  const message = only({ ...says(), blocks: [...numbers.map(cites), ...numbers.map(source)] })
  expect(message.text.match(/\[\d+\]/g)).toHaveLength(120)
  expect(covered(message).map(([type]) => type)).toEqual(['expandable_blockquote', ...numbers.map(() => 'text_link')])
})

test('a press says its command, in place or below, or a digest of a long one', () => {
  expect(callbackData('/quote delury page:2', 'below')).toBe('/quote delury page:2')
  expect(callbackData('/quote delury page:2', 'in-place')).toBe('quote delury page:2')
  expect(readCallbackData('quote delury page:2')).toEqual({ presses: 'in-place', line: '/quote delury page:2' })

  const zone = '/subscribe brief:parade at:08:00 days:1234567 zone:America/New_York'
  expect(readCallbackData(callbackData(zone, 'below'))).toEqual({ presses: 'below', line: zone })
  expect(callbackData(zone, 'below')).not.toContain('#')

  const long = `/search ${'열병식 '.repeat(12)}page:2`
  for (const presses of ['below', 'in-place'] as const) {
    const data = callbackData(long, presses)
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
    expect(readCallbackData(data)).toEqual({ presses, digest: digest(long) })
  }
  expect(readCallbackData(callbackData('/#x', 'below'))).toEqual({ presses: 'below', line: '/#x' })
})

test('a press says its command whatever it is made of, or a digest', () => {
  const words = fc.constantFrom(' at:', '~', '~~a', ' zone:', 'America/', '#', '/', ' days:1234567', 'x', '열', ' ')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const line = `/quote ${parts.join('')}`.trim()
      const data = callbackData(line, 'below')
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
      const press = readCallbackData(data)
      expect('line' in press ? press.line : press.digest).toBe('line' in press ? line : digest(line))
    }),
  )
})

test('buttons fill rows as far as a phone shows their labels', () => {
  const labels = [
    'Who comes',
    'Quotes',
    'Headlines',
    'Facts',
    'Sources',
    '中国人民抗日战争暨世界反法西斯战争胜利纪念日阅兵式全部来源列表',
  ]
  const rows = only({ ...says('x'), buttons: labels.map((label) => ({ label, command: '/help' })) }).reply_markup
  expect(rows?.inline_keyboard.map((row) => row.map(({ text }) => text))).toEqual([
    ['Who comes', 'Quotes'],
    ['Headlines', 'Facts', 'Sources'],
    ['中国人民抗日战争暨世界反法西斯战争胜利纪念日阅…'],
  ])
})

test('nothing to see is nothing to send', () => {
  expect(renderTelegram(says('\u200b \u2060'))).toEqual([])
  expect(renderTelegram(plainReply('', ''))).toEqual([])
})

/** What a reader sees, whatever stands between: for comparing what came out with what went in. */
const bare = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'quote':
      return [block.text, ...block.by.map(inlineText)]
    case 'source':
      return [String(block.number), ...block.content.map(inlineText)]
    default:
      return block.content.map(inlineText)
  }
}

test('any document becomes messages that Telegram takes as they are, with all its words in order', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const messages = renderTelegram(document)

      // A quotation that is cut says so between its pieces.
      let rest = bare(messages.map(({ text }) => text).join('')).replaceAll('continuedbelow', '')
      for (const words of [document.title, ...document.blocks.flatMap(textsOf)].map(bare)) {
        const at = rest.indexOf(words)
        expect(at, words).toBeGreaterThanOrEqual(0)
        rest = rest.slice(at + words.length)
      }

      for (const { text, entities = [], reply_markup } of messages) {
        expect(messageProblems({ text, entities, ...(reply_markup && { reply_markup }) })).toEqual([])
        takenByTelegram(text, entities)
        expect(foundByTelegram(text).filter(({ type }) => type === 'textEntityTypeMention')).toEqual([])
      }
      const buttons = messages.flatMap((message) => message.reply_markup?.inline_keyboard.flat() ?? [])
      if (messages.length > 0) expect(buttons).toHaveLength(document.buttons.length)
    }),
    { numRuns: 120 },
  )
})
