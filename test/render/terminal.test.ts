import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document.ts'
import { renderTerminal, renderText } from '../../src/render/terminal.ts'

const document: Document = {
  title: 'The lake summit',
  lang: 'en',
  blocks: [
    { type: 'lead', content: [{ type: 'strong', text: '5 days' }, ' to the lake summit'] },
    { type: 'heading', text: 'In their words' },
    {
      type: 'quote',
      text: '我们会准时到达湖边，并且带来所有需要的文件，请大家放心，不会有任何延误。',
      by: [{ type: 'strong', text: '金正恩' }, ' · Lake Gazette, 20 April ', { type: 'source', number: 1, url: null }],
    },
    { type: 'heading', text: 'Sources' },
    {
      type: 'source',
      number: 1,
      content: [
        'Lake Gazette: ',
        {
          type: 'link',
          text: 'A headline that is long enough to need a second line',
          url: 'https://gazette.example/a/very/long/address/that/must/not/be/broken/anywhere',
        },
      ],
    },
  ],
  buttons: [
    { label: 'Quotes', command: '/brief summit quotes' },
    { label: 'Sources', command: '/sources summit' },
    { label: 'Who', command: '/who summit' },
  ],
}

test('at 60 columns nothing but an address is wider', () => {
  const lines = renderTerminal(document, { width: 60, colour: false }).split('\n')
  expect(lines.filter((line) => stringWidth(line) > 60)).toEqual([
    '    https://gazette.example/a/very/long/address/that/must/not/be/broken/anywhere',
  ])
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "The lake summit

    5 days to the lake summit

    In their words
    │ “我们会准时到达湖边，并且带来所有需要的文件，请大家放心，
    │ 不会有任何延误。”
      — 金正恩 · Lake Gazette, 20 April [1]

    Sources
    [1] Lake Gazette: A headline that is long enough to need a
        second line
        https://gazette.example/a/very/long/address/that/must/not/be/broken/anywhere

    Next: /brief summit quotes · /sources summit · /who summit
    "
  `)
})

test('colour adds escape sequences and changes no word', () => {
  const coloured = renderTerminal(document, { width: 60, colour: true })
  expect(coloured).toContain('\u001b[')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is escape sequences that are looked for
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(document, { width: 60, colour: false }))
})

test('a text cannot steer the terminal nor turn a line around', () => {
  const hostile = 'safe\u001b[2J\u0007\u202Eevil\u2066x'
  const shown = renderText({
    title: hostile,
    lang: 'en',
    blocks: [{ type: 'paragraph', content: [hostile] }],
    buttons: [],
  })
  expect(shown).toBe('safe[2Jevilx\n\nsafe[2Jevilx\n')
})

describe('any text at any width', () => {
  const words = fc.array(
    fc.oneof(
      fc.lorem({ maxCount: 1 }),
      fc.constantFrom('金正恩', '김정은', '👩‍👩‍👧', 'e\u0301', '„So“', 'averyveryverylongwordwithoutanybreak'),
    ),
    { minLength: 1 },
  )

  test('arrives whole, in order, within the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 120 }), (parts, width) => {
        const text = parts.join(' ')
        const shown = renderTerminal(
          { title: '', lang: 'en', blocks: [{ type: 'paragraph', content: [text] }], buttons: [] },
          { width, colour: false },
        )
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 200 },
    )
  })
})
