import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'

/** `[sentence, who comes]`, see the top of the file. */
const casesOf = (file: string): [string, string[]][] =>
  readFileSync(`test/fixtures/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', rows = ''] = line.split(' => ')
      return [sentence, rows === '-' ? [] : rows.split('; ')]
    })

const PUBLISHED = '2026-04-20'

/** As many as are missed now: a change that reads fewer has lost something. */
const MOST_MISSED = 21

const read = (text: string) =>
  extract({ text, published: PUBLISHED }).attendance.map(({ person, country, status, representedBy }) =>
    [person ?? country, status, ...(representedBy ? [representedBy] : [])].join(':'),
  )

/** Rows that no reader of the sentence would give are never given; those that are not found are named, not hidden. */
const missedBy = (file: string) => {
  const missed: string[] = []
  let found = 0
  for (const [sentence, wanted] of casesOf(file)) {
    const rows = read(sentence)
    expect(
      rows.filter((row) => !wanted.includes(row)),
      sentence,
    ).toEqual([])
    found += rows.length
    missed.push(...wanted.filter((row) => !rows.includes(row)).map((row) => `${row} in ${sentence}`))
  }
  return { missed, found }
}

describe('who comes', () => {
  test('is read right wherever it is read', () => {
    const { missed, found } = missedBy('attendance.txt')
    expect(missed).toEqual([])
    expect(found).toBeGreaterThan(170)
  })

  test('is read right, or not at all, in sentences that the rules were not made for', () => {
    const { missed, found } = missedBy('attendance-later.txt')
    expect(missed.length).toBeLessThanOrEqual(MOST_MISSED)
    expect(found).toBeGreaterThan(140)
  })

  test('is said with the sentence, the event, its place and its days', () => {
    const text =
      'The lake was calm. Japanese Prime Minister Jun Ito will attend the peace summit in Lugano on 4 May, Tokyo said.'
    const [row] = extract({ text, published: PUBLISHED }).attendance
    expect(row).toMatchObject({ event: 'the peace summit', place: 'Lugano', from: '2026-05-04', to: '2026-05-04' })
    expect(text.slice(row?.start, row?.end)).toMatch(/^Japanese Prime Minister.*said\.$/)
  })

  test.each([
    ['Elena Cruz attended the summit in Rome in 2017.', 'Rome', '2017-01-01'],
    ['Last year, Elena Cruz attended the summit in Rome.', 'Rome', '2025-01-01'],
    ['Elena Cruz attended last year’s summit.', null, '2025-01-01'],
    ['Elena Cruz will attend a parade in Washington in June.', 'Washington', '2026-06-01'],
  ])('%s: of an event with a place and days of its own', (text, place, from) => {
    expect(extract({ text, published: PUBLISHED }).attendance).toMatchObject([{ place, from }])
  })

  test('without a day of publication another time is not taken for this one', () => {
    expect(extract({ text: 'Last year, Elena Cruz attended the summit in Rome.' }).attendance).toEqual([])
  })
})

const reports = (text: string) =>
  extract({ text, published: '2026-04-25' }).eventReports.map(({ status, event, wasOn, from }) => [
    ...[status, event, wasOn, from],
  ])

test.each([
  [
    'The lake summit, planned for 4 May, has been postponed to 11 May, Swiss President Marta Keller said on Saturday.',
    ['postponed', 'The lake summit', '2026-05-04', '2026-05-11'],
  ],
  ['The lake summit was moved from 4 May to 11 May.', ['moved', 'The lake summit', '2026-05-04', '2026-05-11']],
  ['The lake summit was cancelled on Thursday.', ['cancelled', 'The lake summit', null, null]],
  ['The lake summit was postponed on Thursday to 11 May.', ['postponed', 'The lake summit', null, '2026-05-11']],
  ['Switzerland has cancelled the lake summit.', ['cancelled', 'the lake summit', null, null]],
  ['The parade was postponed indefinitely because of rain.', ['postponed', 'The parade', null, null]],
  [
    'The trial of Ada Poe was postponed until 3 June, the court said.',
    ['postponed', 'The trial of Ada Poe', null, '2026-06-03'],
  ],
  ['The final, due on Saturday, was called off.', ['cancelled', 'The final', '2026-04-25', null]],
])('%s', (text, report) => {
  expect(reports(text)).toEqual([report])
})

test.each([
  'The summit has not been postponed.',
  'The summit may be postponed to 11 May.',
  'The summit will be postponed if it rains.',
  'A report that the summit was cancelled is false.',
  'The summit was moved to Geneva.',
  'The summit was almost cancelled.',
  'Last year’s parade was not cancelled.',
  'Her flight to the summit was cancelled.',
  'Was the summit cancelled?',
  'Norway wants the summit postponed to June.',
  'It was feared that the summit had been cancelled.',
])('of no event it is read that it is moved: %s', (text) => {
  expect(reports(text)).toEqual([])
})
