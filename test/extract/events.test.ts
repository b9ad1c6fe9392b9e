import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'

const attendance = (text: string) =>
  extract({ text }).attendance.map((row) => [
    row.person ?? row.country,
    row.status,
    ...(row.representedBy ? [row.representedBy] : []),
  ])

test('who comes, who does not, and who is sent instead', () => {
  const text = `Orlandian President Ines Carrow will not attend the summit, but the government will be represented by Foreign Minister Pavel Dorn.

Norwegian leader Kari Lund visits Kenya next week for the trade summit. Tobias Renner was invited to the opening ceremony. Marta Solano is expected to attend the gala.`
  expect(attendance(text)).toEqual([
    ['Ines Carrow', 'not-attending'],
    ['Ines Carrow', 'represented', 'Pavel Dorn'],
    ['Kari Lund', 'attending'],
    ['Tobias Renner', 'invited'],
    ['Marta Solano', 'expected'],
  ])
})

test('a list of countries gives one row for each, and the sentence that adds one more', () => {
  const text = `The ministry published a list of twenty guests it said would attend, among them the leaders of Kenya, Peru, South Korea and Norway. Iceland is the only island on the list.`
  const rows = extract({ text }).attendance
  expect(rows.map(({ country, status }) => [country, status])).toEqual([
    ['KE', 'attending'],
    ['PE', 'attending'],
    ['KR', 'attending'],
    ['NO', 'attending'],
    ['IS', 'attending'],
  ])
  for (const { start, end } of rows) expect(text.slice(start, end)).toMatch(/^(?:The ministry|Iceland).*\.$/s)
})

test('what might be is not said to be', () => {
  expect(
    attendance('Mara Ellison may attend the summit. It is not known whether Peter Lund will attend the parade.'),
  ).toEqual([])
})

const dates = (text: string, published?: string) =>
  extract(published === undefined ? { text } : { text, published }).dates.map((date) => [date.text, date.from, date.to])

test('dates are counted from the day of publication', () => {
  expect(dates('The fair opens on Sept. 3 and the mayor returns next week.', '2025-08-28')).toEqual([
    ['Sept. 3', '2025-09-03', '2025-09-03'],
    ['next week', '2025-09-01', '2025-09-07'],
  ])
  expect(dates('It was signed on 3 September 2025, the day after tomorrow.', '2025-09-01')[0]).toEqual([
    '3 September 2025',
    '2025-09-03',
    '2025-09-03',
  ])
  expect(dates('阅兵式将于9月3日举行，下周公布名单。', '2025-08-28')).toEqual([
    ['9月3日', '2025-09-03', '2025-09-03'],
    ['下周', '2025-09-01', '2025-09-07'],
  ])
  expect(dates('She said on Monday that it was over.', '2025-08-28')).toEqual([['Monday', '2025-08-25', '2025-08-25']])
})

test('a year turns where it is nearer', () => {
  expect(dates('It opened on Dec. 30.', '2026-01-02')).toEqual([['Dec. 30', '2025-12-30', '2025-12-30']])
  expect(dates('Die Wahl ist am 3. September 2025 und das wird nicht verschoben.', '2025-08-28')[0]?.slice(1)).toEqual([
    '2025-09-03',
    '2025-09-03',
  ])
})

test('without a day of publication only a whole date is one', () => {
  expect(dates('It opens next week, on Sept. 3; it closed on 4 May 2024.').map(([, from]) => from)).toEqual([
    '2024-05-04',
  ])
})

test.each([
  'The March on Washington changed the country.',
  'The Sun reported it first, and the Sat nav was wrong.',
  'They may leave, and it cost $5.3 million.',
  'The index fell 2.5 to 3.1 points.',
])('no date is read into: %s', (text) => {
  expect(dates(text, '2025-08-28')).toEqual([])
})

test('a summary is whole sentences of the article in its own order', () => {
  const text = `The town of Valmera will open its new harbor in spring, the council decided on Tuesday.

He was pleased. The harbor has been closed since the storm of 2019, and the fishing boats of Valmera have used the river mouth since then.

"It is time," the mayor said. The council expects the new harbor to cost forty million, twice what the town had planned for it.

Copyright 2025 Valmera Courier.`
  const { sentences } = extract({ text }).summary
  expect(sentences.length).toBeGreaterThanOrEqual(2)
  expect(sentences.length).toBeLessThanOrEqual(3)
  for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
  expect(sentences[0]?.text).toMatch(/^The town of Valmera/)
  expect(sentences.map(({ text: words }) => words).join(' ')).not.toMatch(/Copyright|He was pleased/)
})
