import { describe, expect, test } from 'vitest'
import { readSummary } from '../../src/ingest/read-summary.ts'

const place = { file: 'briefs/bridge/gull.md', key: 'bridge/gull.md', brief: 'bridge' }
const FRONT = '---\noutlet: The Gull\ntitle: Bridge shut\npublished: 2025-08-29\nlanguage: en\n---\n'

const SUMMARY = `${FRONT}The bridge stays *shut* until spring.
It has cracks.

> "Nobody crosses until
> we are done," — Jon Vik, Jr., chief engineer, harbour board, via Radio Fjord

> «Vi venter.»
> — Mara Lind

## Attendance

- Jon Vik (Norway): attending — he said so himself
- Iceland: attending
- Åse Dahl (KR): represented by Bo Berg, her deputy — the list has
  his name
- Mara Lind: not attending

## Facts

- Ferries run every ten minutes.
`

test('a summary that does not name its language is in the one that its text is in', () => {
  const result = readSummary(
    '---\ntitle: Brücke zu\npublished: 2025-08-29\n---\nDie Brücke ist bis zum Frühjahr nicht mehr für den Verkehr offen, und das ist auch gut.',
    place,
  )
  expect(result).toMatchObject({ article: { language: 'de' } })
})

function problemsOf(source: string): string[] {
  const result = readSummary(source, place)
  return 'problems' in result ? result.problems.map(({ line, key, message }) => `${line} ${key}: ${message}`) : []
}

test('a summary becomes an article whose offsets point into its stored text', () => {
  const result = readSummary(SUMMARY, place)
  if (!('article' in result)) throw new Error(JSON.stringify(result))
  const { article } = result
  expect(article).toMatchObject({
    outlet: 'The Gull',
    published: '2025-08-29',
    origin: 'brief',
    contentKey: 'bridge/gull.md',
    briefs: ['bridge'],
    extractorVersion: 0,
    summary: { text: 'The bridge stays shut until spring. It has cracks.', by: 'editor' },
  })
  expect(article.quotes.map(({ text, speaker, role, via }) => ({ text, speaker, role, via }))).toEqual([
    {
      text: 'Nobody crosses until we are done',
      speaker: 'Jon Vik, Jr.',
      role: 'chief engineer, harbour board',
      via: 'Radio Fjord',
    },
    { text: 'Vi venter.', speaker: 'Mara Lind', role: null, via: null },
  ])
  for (const quote of article.quotes) {
    expect(article.text.slice(quote.start, quote.end)).toBe(quote.text)
    expect(article.text.slice(...(quote.mention ?? [0, 0]))).toBe(quote.speaker)
  }
  expect(
    article.attendance.map(({ person, country, status, representedBy, start, end }) => [
      person,
      country,
      status,
      representedBy,
      article.text.slice(start, end),
    ]),
  ).toEqual([
    ['Jon Vik', 'NO', 'attending', null, 'Jon Vik (Norway): attending — he said so himself'],
    [null, 'IS', 'attending', null, 'Iceland: attending'],
    [
      'Åse Dahl',
      'KR',
      'represented',
      'Bo Berg',
      'Åse Dahl (KR): represented by Bo Berg, her deputy — the list has his name',
    ],
    ['Mara Lind', null, 'not-attending', null, 'Mara Lind: not attending'],
  ])
  expect(article.facts.map(({ start, end, text }) => [text, article.text.slice(start, end)])).toEqual([
    ['Ferries run every ten minutes.', 'Ferries run every ten minutes.'],
  ])
  expect(article.people.map((person) => person.name)).toEqual([
    'Jon Vik, Jr.',
    'Mara Lind',
    'Jon Vik',
    'Åse Dahl',
    'Bo Berg',
  ])
})

describe('what does not fit is told with its line and what was expected', () => {
  test.each([
    [
      'a status',
      `${FRONT}Shut.\n\n## Attendance\n- Jon Vik: maybe\n`,
      /^10 attendance: expected attending, .*found "maybe"$/,
    ],
    [
      'a country',
      `${FRONT}Shut.\n\n## Attendance\n- Jon Vik (Norwegia): invited\n`,
      /^10 attendance: expected a country.*"Norwegia"$/,
    ],
    [
      'a quotation without attribution',
      `${FRONT}Shut.\n\n> "We wait."\n`,
      /^9 quote: expected "Words\." — Speaker, role; found/,
    ],
    ['a heading', `${FRONT}Shut.\n\n## Thoughts\n`, /^9 : expected the heading Attendance or Facts/],
    ['a paragraph among facts', `${FRONT}Shut.\n\n## Facts\nIt is.\n`, /^10 facts: expected a list item/],
    ['no summary', `${FRONT}\n## Facts\n- It is.\n`, /: expected a paragraph that sums the article up/],
    [
      'a date',
      `${FRONT.replace('2025-08-29', 'Friday')}Shut.`,
      /^4 published: expected a date such as .*found "Friday"$/,
    ],
    ['an unknown key', `${FRONT.replace('outlet', 'outlett')}Shut.`, /^2 outlett: no such key/],
  ])('%s', (_, source, problem) => {
    expect(problemsOf(source)).toEqual([expect.stringMatching(problem)])
  })

  test('missing keys, all at once', () => {
    expect(problemsOf('---\noutlet: The Gull\n---\nShut.')).toEqual([
      '1 title: expected in the front matter, found nothing',
      '1 published: expected in the front matter, found nothing',
    ])
  })
})
