import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { extractLine } from '../../src/extract/jsonl.ts'

const harbour = `VALMERA — When Orlandian president Ines Carrow sails to Valmera next week for a harbor festival, she will meet the mayor.

"The bridge was always going to cost more, and everyone at the table knew it," says Tobias Renner, a Valmera-based economist at the Coastal Institute. "What surprises me is how long they kept quiet."

City engineer Marta Solano told the Valmera Courier that the pillars were "sound as a bell." She said in a statement that the city would "answer every question" before winter.

Jonas Pike, head of the ferry union, is quoted by the Orlandian daily Morgenblad as saying the project shows "a lack of respect for the river," and that crews will stay away.

The crossing, officially known as the "Great Northern Friendship Bridge of the Two Shores," opened in 2019.`

const said = (text: string) =>
  extract({ text }).quotes.map(({ speaker, text: words }) => [speaker, words.replace(/[,.]$/, '')])

test('a report with named sources gives each of them their own words', () => {
  expect(said(harbour)).toEqual([
    ['Tobias Renner', 'The bridge was always going to cost more, and everyone at the table knew it'],
    ['Tobias Renner', 'What surprises me is how long they kept quiet'],
    ['Marta Solano', 'sound as a bell'],
    ['Marta Solano', 'answer every question'],
    ['Jonas Pike', 'a lack of respect for the river'],
  ])
})

test('a quotation carries its cue, its role and the paper it came through', () => {
  const [renner, , , , pike] = extract({ text: harbour }).quotes
  expect(renner).toMatchObject({ cue: 'says', role: 'a Valmera-based economist at the Coastal Institute', via: null })
  expect(pike).toMatchObject({ speaker: 'Jonas Pike', role: 'head of the ferry union' })
  expect(pike?.via).toContain('Morgenblad')
})

test('two people of one family name are kept apart, in either name order', () => {
  const text = `Han Do Yun opened the museum on Friday. Han's brother Han Min Jae said he was "simply relieved" after years of waiting.

Bill Marsh met Hilda Marsh at the station. "He was late again," Hilda Marsh said.`
  expect(said(text)).toEqual([
    ['Han Min Jae', 'simply relieved'],
    ['Hilda Marsh', 'He was late again'],
  ])
})

test('one line of JSON in gives one line out, with offsets into the text', () => {
  const line = extractLine(JSON.stringify({ id: 'a1', text: harbour, title: 'Bridge', ignored: [1, 2] }))
  const answer = JSON.parse(line)
  expect(line).not.toContain('\n')
  expect(answer.id).toBe('a1')
  expect(answer.people.map((person: { name: string }) => person.name)).toContain('Marta Solano')
  for (const quote of answer.quotes) {
    expect(harbour.slice(quote.start, quote.end)).toBe(quote.text)
    expect(quote.mention).toHaveLength(2)
  }
})

test.each([
  ['{oops', /not JSON/],
  ['[]', /must be a JSON object/],
  ['{"text":"x"}', /"id" is missing/],
  ['{"id":1}', /"text" is missing/],
  ['{"id":1,"text":"x","lang":3}', /"lang" must be a string/],
])('a malformed line %s says what is wrong with it', (line, message) => {
  expect(() => extractLine(line)).toThrow(message)
})

/** Pieces of which hostile and broken texts are made. */
const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '「',
    '」',
    '『',
    '』',
    "''",
    '\n',
    '\n\n',
    ' ',
    '. ',
    ', ',
    ': ',
    '— ',
    '<b ',
    '>',
    '😀',
    '\ud83d',
    '\udc00',
  ],
  ...[
    'said',
    'told',
    'she',
    'He',
    'John',
    'Delgado',
    'Mr.',
    'the adviser',
    'according to',
    'will attend',
    'Sept. 3',
    'next week',
    '9月3日',
    'Iran',
    'leaders of',
    '金',
    '說',
    '말했다',
  ],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

const splitsSurrogate = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))

test('whatever the text, every quote is its own slice, splits no character, and comes out the same again', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const answer = extract({ text, published: '2025-08-28' })
      for (const { start, end, text: words, mention, confidence } of answer.quotes) {
        expect(text.slice(start, end)).toBe(words)
        expect(splitsSurrogate(text, start) || splitsSurrogate(text, end)).toBe(false)
        expect(confidence >= 0 && confidence <= 1).toBe(true)
        if (mention) expect(text.slice(...mention).length).toBeGreaterThan(0)
      }
      for (const { start, end, text: words } of answer.dates) expect(text.slice(start, end)).toBe(words)
      for (const { start, end, text: words } of answer.summary.sentences) expect(text.slice(start, end)).toBe(words)
      for (const { start, end } of answer.attendance) expect(end).toBeGreaterThan(start)
      expect(extract({ text, published: '2025-08-28' })).toEqual(answer)
    }),
    { numRuns: 300 },
  )
})
