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

test.each([
  ['The summit was moved from 4 May to 11 May.', '2026-04-25', [['4 May to 11 May', '2026-05-04', '2026-05-11']]],
  ['It runs 4–11 May 2026.', '2026-04-25', [['4–11 May 2026', '2026-05-04', '2026-05-11']]],
  ['Gale, who missed it last time, will sing on Saturday.', '2026-05-03', [['Saturday', '2026-05-09', '2026-05-09']]],
  ['She will come, her office said on Saturday.', '2026-05-03', [['Saturday', '2026-05-02', '2026-05-02']]],
  ['The concert was brought forward to Friday.', '2026-04-25', [['Friday', '2026-05-01', '2026-05-01']]],
])('%s', (text, published, found) => {
  expect(dates(text, published)).toEqual(found)
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

test.each([
  ['The White House physician, Dr. Alan Cole, on Tuesday dismissed rumors about the president.', 'Alan Cole'],
  ['City are without goalkeeper Lars Holt.', 'Lars Holt'],
])('what is no role is not told as one: %s', (text, name) => {
  const person = extract({ text }).people.find((each) => each.name === name)
  expect(person?.role ?? '').not.toMatch(/dismissed|without/)
})

test('what is supposed, asked or taken back is no summary', () => {
  const text = `A post that was shared forty thousand times claims that the singer Taylor Brand will attend the rally in Austin. This is false. The picture in the post shows Taylor Brand at another rally in the year 2018.

Imagine the picture of Taylor Brand on the stage of the rally in Austin in front of thousands. Will Taylor Brand ever attend the rally in Austin again in her life?

An earlier version of this article said that Taylor Brand would attend the rally in Austin.`
  expect(extract({ text }).summary.sentences.map(({ text: words }) => words)).toEqual([
    'The picture in the post shows Taylor Brand at another rally in the year 2018.',
  ])
})

test('a German date does not end a sentence', () => {
  const text = 'Der Gipfel war für den 4. Mai geplant und wurde auf den 11. Mai verschoben, sagte sie am Montag.'
  expect(extract({ text }).summary.sentences.map(({ text: words }) => words)).toEqual([text])
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
