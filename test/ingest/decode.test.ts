import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText, LARGEST_INPUT } from '../../src/ingest/decode.ts'

const file = (bytes: Uint8Array) => decodeText({ bytes, name: 'story.txt', mode: 'strict' })
const page = (bytes: Uint8Array, contentType?: string) =>
  decodeText({ bytes, name: 'the page', contentType: contentType ?? null, mode: 'lenient' })

test.each([
  ['windows-1252', 'iso-8859-1', '“Curly,” she said – it cost 5 €.'],
  ['euc-kr', 'euc-kr', '대통령은 “참석하지 않는다”고 말했다.'],
  ['gb18030', 'gb2312', '他说：“我们会参加。”㐂'],
  ['shift_jis', 'shift_jis', '首相は「出席しない」と述べた。'],
  ['big5', 'big5', '總統表示「不會出席」。'],
  ['windows-1251', 'windows-1251', 'Он сказал: «Мы будем».'],
])('%s declared as %s is read, from the header and from the page', (encoding, label, text) => {
  const body = iconv.encode(`<p>${text}</p>`, encoding)
  const declared = Buffer.concat([Buffer.from(`<html><head><meta charset="${label}"></head>`), body])
  const xml = Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${label}"?>`), body])
  expect(page(body, `text/html; charset=${label}`)).toContain(text)
  expect(file(declared)).toContain(text)
  expect(file(xml)).toContain(text)
})

test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])(
  'a byte order mark tells %s, whatever is declared',
  (encoding) => {
    const bytes = iconv.encode('<?xml version="1.0" encoding="latin1"?><p>“Ja” – 金正恩</p>', encoding, {
      addBOM: true,
    })
    expect(file(bytes)).toBe('<?xml version="1.0" encoding="latin1"?><p>“Ja” – 金正恩</p>')
  },
)

test('UTF-16 without a mark is recognised', () => {
  expect(file(iconv.encode('Plain words in wide letters', 'utf-16le'))).toBe('Plain words in wide letters')
})

test('a page that is UTF-8 and says latin1 is read as UTF-8', () => {
  expect(page(Buffer.from('<meta charset=iso-8859-1><p>“naïve”</p>'))).toContain('“naïve”')
})

test('a page that declares nothing and is not UTF-8 is windows-1252', () => {
  expect(page(iconv.encode('<p>“Straße”</p>', 'windows-1252'))).toContain('“Straße”')
})

test('one bad byte in a UTF-8 page harms one character', () => {
  const good = Buffer.from(`<p>${'größer '.repeat(400)}</p>`)
  const text = page(Buffer.concat([good, Buffer.from([0xe2]), Buffer.from('<p>ende – gut</p>')]))
  expect(text).toContain('größer größer')
  expect(text).toContain('ende – gut')
})

describe('what cannot be read is refused with what to do', () => {
  test.each([
    ['nothing', Buffer.alloc(0), /story\.txt is empty\. /],
    ['white space', Buffer.from(' \n\t\n'), /story\.txt is empty\. /],
    ['too much', Buffer.alloc(LARGEST_INPUT + 1, 'a'), /over 5 MB/],
    ['a PDF', Buffer.from('%PDF-1.7 …'), /is a PDF, not text\. Save/],
    ['an office document', Buffer.from('PK\x03\x04word/document.xml'), /office document, not text/],
    ['control characters', Buffer.from('ab\x01\x02\x03\x04\x05\x06cd\x07\x08'), /full of control characters/],
    [
      'latin1 without a declaration',
      iconv.encode('Stra\u00dfe und Gr\u00f6\u00dfe', 'latin1'),
      /near byte 5.*Save it as UTF-8/,
    ],
    [
      'bytes that are not what they declare',
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="shift_jis"?>'), Buffer.from([0x81, 0xff, 0xfd, 0xfe])]),
      /declared as cp932, but its bytes are not/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => file(bytes)).toThrow(message)
  })
})
