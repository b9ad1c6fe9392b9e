import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, blockText, contentText, type Document, type Inline } from '../../src/document.ts'
// Under another name, because `fit` is a focused test to the linter.
import { CONTINUED, fit as fitted } from '../../src/render/fit.ts'
import { anyDocument } from '../arbitrary-documents.ts'

const characters = (budget: number) => ({ budget, cost: (block: Block) => blockText(block).length + 2 })

const briefing = (blocks: Block[], title = ''): Document => ({
  title,
  lang: 'en',
  blocks,
  buttons: [{ label: 'Sources', command: '/sources parade' }],
})
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [text] })

test('a document that fits is one part, unchanged', () => {
  const document = briefing([{ type: 'heading', text: 'Quotes' }, paragraph('Nothing yet.')], 'Parade')

  expect(fitted(document, characters(100))).toEqual([document])
})

test('blocks stay whole, and the title is on the first part, the buttons on the last', () => {
  const parts = fitted(briefing([paragraph('a'.repeat(40)), paragraph('b'.repeat(40))], 'Parade'), characters(60))

  expect(parts.map((part) => [part.title, part.blocks.length, part.buttons.length])).toEqual([
    ['Parade', 1, 0],
    ['', 1, 1],
  ])
})

test('a heading moves on with what follows it', () => {
  const heading: Block = { type: 'heading', text: 'Quotes' }
  const parts = fitted(briefing([paragraph('a'.repeat(40)), heading, paragraph('b'.repeat(40))]), characters(60))

  expect(parts.map((part) => part.blocks.map((block) => block.type))).toEqual([['paragraph'], ['heading', 'paragraph']])
})

describe('a block longer than a message is divided', () => {
  const divide = (block: Block, budget: number) =>
    fitted(briefing([block]), characters(budget)).map((part) => part.blocks)

  test('after a sentence', () => {
    expect(divide(paragraph('The first one stands. The second one goes on for longer.'), 40)).toEqual([
      [paragraph('The first one stands. ')],
      [paragraph('The second one goes on for longer.')],
    ])
  })

  test('else between words', () => {
    expect(divide(paragraph('one two three four five six seven'), 20)).toEqual([
      [paragraph('one two three ')],
      [paragraph('four five six ')],
      [paragraph('seven')],
    ])
  })

  test('between words where no spaces are written', () => {
    const parts = divide(paragraph('各国领导人出席北京阅兵式并发表讲话'), 10)
    const pieces = parts.map(([block]) => (block ? blockText(block) : ''))

    expect(pieces.join('')).toBe('各国领导人出席北京阅兵式并发表讲话')
    expect(pieces[0]?.endsWith('领导')).toBe(false)
  })

  test('never in an emoji', () => {
    const family = '👩‍👩‍👧‍👦'
    const parts = divide(paragraph(family.repeat(4)), 2 + 2 * family.length + 3)

    expect(parts).toEqual([[paragraph(family.repeat(2))], [paragraph(family.repeat(2))]])
  })

  test('never in a time', () => {
    const time: Inline = { type: 'time', at: '2025-09-03T01:00:00Z', style: 'datetime', text: '3 September, 09:00' }
    const parts = divide({ type: 'paragraph', content: ['The parade starts on ', time, ' in Beijing.'] }, 30)

    expect(parts.map(([block]) => block)).toEqual([
      { type: 'paragraph', content: ['The parade starts on '] },
      { type: 'paragraph', content: [time, ' in '] },
      { type: 'paragraph', content: ['Beijing.'] },
    ])
  })

  test('a link keeps its address on both sides', () => {
    const url = 'https://example.org/'
    expect(
      divide({ type: 'item', depth: 0, content: [{ type: 'link', text: 'one two three four', url }] }, 12),
    ).toEqual([
      [{ type: 'item', depth: 0, content: [{ type: 'link', text: 'one two ', url }] }],
      [{ type: 'paragraph', content: [{ type: 'link', text: 'three four', url }] }],
    ])
  })

  test('a quote keeps its attribution for the end, and says before that it goes on', () => {
    const by = ['John Delury, NPR']
    const parts = divide({ type: 'quote', text: 'This is a sentence. '.repeat(6).trim(), by }, 70)
    const quotes = parts.flat().filter((block) => block.type === 'quote')

    expect(quotes.map((quote) => quote.text).join('')).toBe('This is a sentence. '.repeat(6).trim())
    expect(quotes.map((quote) => quote.by)).toEqual([...quotes.slice(1).map(() => [CONTINUED]), by])
    expect(quotes.length).toBeGreaterThan(1)
  })

  test('into pieces that still follow its heading', () => {
    const heading: Block = { type: 'heading', text: 'Long' }
    const [first] = fitted(briefing([heading, paragraph('word '.repeat(30))]), characters(60))

    expect(first?.blocks.map((block) => block.type)).toEqual(['heading', 'paragraph'])
  })
})

test('a title longer than a message goes on below itself', () => {
  const title = 'word '.repeat(30)
  const parts = fitted(briefing([paragraph('end')], title), characters(60))

  expect(parts.map((part) => part.title + part.blocks.map(blockText).join('')).join('')).toBe(`${title}end`)
})

test('a budget that holds nothing is refused rather than looped on', () => {
  expect(() => fitted(briefing([paragraph('word')]), characters(2))).toThrow(RangeError)
})

test('a text of a million characters is divided in linear time', () => {
  const text = 'A sentence of some words. '.repeat(40_000)
  let asked = 0
  const parts = fitted(briefing([paragraph(text)]), {
    budget: 4000,
    cost: (block) => {
      const length = blockText(block).length
      asked += length
      return length
    },
  })

  expect(parts.map((part) => part.blocks.map(blockText).join('')).join('')).toBe(text)
  expect(asked).toBeLessThan(text.length * 40)
})

/** What a reader would read of it, whatever the division: without what `fit` adds. */
function readable(blocks: Block[]): string {
  const isContinued = (content: Inline[]) => content.length === 1 && content[0] === CONTINUED
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'quote':
          return block.text + (isContinued(block.by) ? '' : contentText(block.by))
        case 'source':
          return contentText(block.content)
        default:
          return blockText(block)
      }
    })
    .join('')
}

test('any document in any rooms: every text in order, each part within each room', () => {
  fc.assert(
    fc.property(
      anyDocument,
      fc.integer({ min: 120, max: 4000 }),
      fc.integer({ min: 1, max: 30 }),
      (document, budget, most) => {
        const rooms = [characters(budget), { budget: most + 1, cost: () => 1 }]
        const parts = fitted(document, ...rooms)

        expect(parts.map((part) => part.title + readable(part.blocks)).join('')).toBe(
          document.title + readable(document.blocks),
        )
        for (const [index, part] of parts.entries()) {
          const all: Block[] = part.title ? [{ type: 'heading', text: part.title }, ...part.blocks] : part.blocks
          for (const room of rooms) {
            expect(all.reduce((sum, block) => sum + room.cost(block), 0)).toBeLessThanOrEqual(room.budget)
          }
          expect(part.buttons).toEqual(index === parts.length - 1 ? document.buttons : [])
          for (const block of part.blocks) expect(blockText(block).isWellFormed()).toBe(true)
        }
      },
    ),
    { numRuns: 200, endOnFailure: true },
  )
})

/** Where a text may be divided: after each whole of this kind. */
function endsOf(text: string, granularity: 'grapheme' | 'word' | 'sentence'): Set<number> {
  const segments = new Intl.Segmenter('en', { granularity }).segment(text)
  return new Set([...segments].map(({ index, segment }) => index + segment.length))
}

const dividedText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.lorem({ mode: 'sentences', maxCount: 3 }),
      fc.constantFrom('👩‍👩‍👧‍👦', '🇰🇷', 'e\u0301\u0302', '열병식이 ', '各国领导人出席', 'unbroken', ' '),
      fc.constantFrom('👩‍👩‍👧‍👦', 'e\u0301\u0302', '𝕏\u0301', 'long').map((each) => each.repeat(40)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('any text in any room: no grapheme is cut, and no word where a word ends before', () => {
  fc.assert(
    fc.property(dividedText, fc.integer({ min: 40, max: 300 }), (text, budget) => {
      const parts = fitted(briefing([paragraph('before'), paragraph(text)]), characters(budget))
      const pieces = parts.map(({ blocks }) =>
        blocks
          .map(blockText)
          .join('')
          .replace(/^before/, ''),
      )
      expect(pieces.join('')).toBe(text)

      const graphemes = endsOf(text, 'grapheme')
      const words = new Set([...endsOf(text, 'word'), ...endsOf(text, 'sentence')].filter((end) => graphemes.has(end)))
      let at = 0
      for (const piece of pieces.slice(0, -1)) {
        const from = at
        at += piece.length
        expect(at === 0 || graphemes.has(at), `a grapheme is cut at ${at} of ${text}`).toBe(true)
        const passed = words.has(at) ? [] : [...words].filter((end) => end > from && end < at)
        expect(passed, `a word is cut at ${at} of ${text}`).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})

test('any document: a heading ends a part only where the next part cannot start with it', () => {
  fc.assert(
    fc.property(anyDocument, fc.integer({ min: 2000, max: 4000 }), (document, budget) => {
      const parts = fitted(document, characters(budget))
      const lonely = parts.slice(0, -1).filter((part) => part.blocks.at(-1)?.type === 'heading')

      for (const part of lonely) expect(readable(part.blocks.slice(-1)).length).toBeGreaterThan(budget / 3)
    }),
    { numRuns: 100 },
  )
})
