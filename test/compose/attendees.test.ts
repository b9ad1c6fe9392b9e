import { expect, test } from 'vitest'
import { composeBriefing } from '../../src/compose/briefing.ts'
import { NOTHING_TOLD } from '../../src/compose/section.ts'
import { blockText } from '../../src/document.ts'
import type { Attendance, EventReport, Material } from '../../src/store/material.ts'
import { article, at, attendance, material, person, summit, summitEvent } from '../material.ts'

const sections = (['countdown', 'changes', 'attendees', 'disputed'] as const).map((kind) => ({ kind, limit: 9 }))
const brief = summit({
  event: { ...summitEvent, words: ['summit'] },
  sections: [...sections],
})
const lines = (known: Material, { before = null as Material | null, now = '2026-04-25T12:00:00Z', of = brief } = {}) =>
  composeBriefing(of, { material: known, before, here: NOTHING_TOLD, stories: new Map(), now: at(now) }).blocks.map(
    blockText,
  )
const after = (all: string[], heading: string) => all.slice(all.indexOf(heading) + 1)

const rita = person('Rita Soler', { country: 'CL', role: 'Chilean president' })
const first = article({ published: '2026-04-20' })
const later = article({ published: '2026-04-23' })
const known = (...rows: Attendance[]) =>
  material({ articles: [...new Set(rows.map((row) => row.article))], attendance: rows })
const summitRow = (...[who, status, from, fields]: Parameters<typeof attendance>) =>
  attendance(who, status, from, { event: 'the lake summit', ...fields })

test('what a later source says outweighs the earlier, and is told as a change', () => {
  const before = known(summitRow(rita, 'attending', first))
  const now = known(summitRow(rita, 'not-attending', later), ...before.attendance)
  const all = lines(now, { before })
  expect(after(all, 'New')[0]).toBe('Rita Soler (Chile) will attend → will not attend [1]')
  expect(after(all, 'Who comes').slice(0, 2)).toEqual(['Will not attend', 'Rita Soler (Chile) [1]'])
  expect(all).not.toContain('Disputed')
})

test('sources of one day that differ stand side by side', () => {
  const other = article({ published: '2026-04-20' })
  const all = lines(known(summitRow(rita, 'attending', first), summitRow(rita, 'not-attending', other)))
  expect(after(all, 'Disputed').slice(1, 3).sort()).toEqual(['will attend [2]', 'will not attend [1]'])
})

test('one source that says both is no dispute', () => {
  const all = lines(known(summitRow(rita, 'attending', first), summitRow(rita, 'not-attending', first)))
  expect(all).not.toContain('Disputed')
})

test('an invitation does not outweigh what has become of it', () => {
  const all = lines(known(summitRow(rita, 'attending', first), summitRow(rita, 'invited', later)))
  expect(after(all, 'Who comes')[0]).toBe('Will attend')
})

test.each([
  ['another place', { event: 'the summit', place: 'Paris' }],
  ['another country', { event: 'the summit', place: 'Norway', placeCountry: 'NO' }],
  ['another year', { event: 'the summit', from: '2017-01-01', to: '2017-12-31' }],
  ['another month', { event: 'the summit', from: '2026-06-01', to: '2026-06-30' }],
  ['another event', { event: 'the summit protest' }],
  ['a part of the event only', { event: 'the summit’s closing dinner' }],
])('coming to %s is no coming to this', (_, fields) => {
  expect(lines(known(attendance(rita, 'attending', first, fields)))).not.toContain('Who comes')
})

const generous = summit({ ...brief, event: { ...summitEvent, words: ['summit', 'ceremony', 'event'] } })

test.each([
  'the wedding ceremony of her son',
  'the wedding ceremony',
  'a wreath-laying ceremony',
  'the flag-raising ceremony',
  'a charity event',
  'a ceremony of her party',
])('%s is another event than one that is called a ceremony or an event too', (event) => {
  expect(lines(known(attendance(rita, 'attending', first, { event })), { of: generous })).not.toContain('Who comes')
})

test.each([
  'the ceremony',
  'Saturday’s grand ceremony',
  'the May 2 event',
  'the summit ceremony',
  'Lugano’s lake event',
  'the event of the year',
  'the opening ceremony of the summit',
])('%s can be the event that is called so', (event) => {
  const row = attendance(rita, 'attending', first, { event })
  expect(lines(known(row), { of: generous })).toContain('Rita Soler (Chile) [1]')
})

test('a delegation that somebody represents is named with them', () => {
  const eva = summitRow('CL', 'represented', first, { representedBy: person('Eva Ruiz') })
  const per = summitRow('NO', 'represented', first, { representedBy: person('Per Holm') })
  const all = lines(known(eva, per))
  expect(after(all, 'Send someone else').slice(0, 2)).toEqual([
    'Chile, represented by Eva Ruiz [1]',
    'Norway, represented by Per Holm [1]',
  ])
})

test('whose country only the statement tells is shown with it, and stands for it', () => {
  const muna = summitRow(person('Muna Didi', { country: null }), 'attending', first, { country: 'MV' })
  const all = lines(known(muna, summitRow('MV', 'attending', first)))
  expect(after(all, 'Will attend')[0]).toBe('Muna Didi (Maldives) [1]')
  expect(all).not.toContain('From Maldives [1]')
})

test.each([
  ['its place', { event: 'the summit', place: 'Lugano' }],
  ['its country', { event: 'the summit', place: 'Switzerland', placeCountry: 'CH' }],
  ['its week', { event: 'a summit', from: '2026-04-27', to: '2026-05-03' }],
  ['what it is a part of', { event: 'the opening of the summit' }],
  ['capitals', { event: 'The Lake Summit' }],
])('coming to the event by %s is', (_, fields) => {
  expect(lines(known(attendance(rita, 'attending', first, fields)))).toContain('Rita Soler (Chile) [1]')
})

test('who stayed away is known after the day, and not before', () => {
  const during = article({ published: '2026-05-03' })
  expect(lines(known(summitRow(rita, 'did-not-attend', first)))).not.toContain('Who comes')
  const all = lines(known(summitRow(rita, 'did-not-attend', during)), { now: '2026-05-04T12:00:00Z' })
  expect(after(all, 'Who came').slice(0, 2)).toEqual(['Did not attend', 'Rita Soler (Chile) [1]'])
})

test('a source that says only that somebody stays away is not cited for who is sent', () => {
  const all = lines(
    known(
      summitRow(rita, 'represented', first, { representedBy: person('Eva Ruiz') }),
      summitRow(rita, 'not-attending', later),
    ),
  )
  expect(after(all, 'Who comes')[1]).toBe('Rita Soler (Chile), represented by Eva Ruiz [1], not attending [2]')
})

test('a country is not said to come when its leader stays away, nor to stay away because somebody of it does', () => {
  const guest = person('Per Holm', { country: 'NO', role: 'opposition leader' })
  const all = lines(
    known(
      summitRow('CL', 'attending', first),
      summitRow(rita, 'not-attending', later),
      summitRow('NO', 'attending', first),
      summitRow(guest, 'not-attending', later),
    ),
  )
  expect(all).toContain('From Norway [1]')
  expect(all).not.toContain('From Chile [1]')
})

test('that a country withdraws is not hidden by an older word of its leader', () => {
  const all = lines(known(summitRow(rita, 'attending', first), summitRow('CL', 'not-attending', later)))
  expect(after(all, 'Will not attend')[0]).toMatch(/^Chile \[/)
})

let reportId = 0
const report = (fields: Partial<EventReport> = {}): EventReport => ({
  ...{ id: ++reportId, status: 'postponed', event: 'The lake summit', place: null, placeCountry: null },
  ...{ wasOn: '2026-05-02', from: '2026-05-09', to: '2026-05-09', text: 'The lake summit …' },
  ...{ storedAt: '2026-04-23T12:00:00Z', article: later },
  ...fields,
})
const told = (...eventReports: EventReport[]) =>
  material({ articles: [...new Set(eventReports.map(({ article: from }) => from))], eventReports })
const POSTPONED = 'A source says that it has been postponed to 9 May 2026. [1]'

test('that the event is moved stands under the days to go, and once among what is new', () => {
  const all = lines(told(report()), { before: material({ articles: [] }) })
  expect(all[2]).toBe(POSTPONED)
  expect(after(all, 'New')[0]).toBe('the lake summit: postponed to 9 May 2026, a source says [1]')
  expect(lines(told(report()), { before: told(report()) })).not.toContain('New')
})

test('several sources of one new date are counted; the newest date is the one that is told', () => {
  const same = report({ article: article({ published: '2026-04-23' }) })
  const older = report({ article: first, from: '2026-05-30', to: '2026-05-30' })
  expect(lines(told(report(), same, older))[2]).toBe('2 sources say that it has been postponed to 9 May 2026. [1][2]')
})

test('who comes on the day that another event was moved to does not come to this', () => {
  const row = attendance(rita, 'attending', first, { event: 'the summit', from: '2026-06-12', to: '2026-06-12' })
  const moved = (fields: Partial<EventReport>) => ({
    ...known(row),
    eventReports: [report({ from: '2026-06-12', to: '2026-06-12', ...fields })],
  })
  expect(lines(moved({ event: 'The launch' }))).not.toContain('Who comes')
  expect(lines(moved({}))).toContain('Who comes')
})

test.each([
  ['the brief has the new date', { start: '2026-05-09', wasOn: '2026-05-02', status: 'postponed' as const }, report()],
  ['it was planned for another day', {}, report({ wasOn: '2026-03-01' })],
  ['it is in another place', {}, report({ place: 'Paris' })],
  ['it is another event', {}, report({ event: 'The lake festival' })],
  [
    'the brief says that it is cancelled',
    { status: 'cancelled' as const },
    report({ status: 'cancelled', from: null, to: null }),
  ],
])('nothing is said of a report when %s', (_, fields, one) => {
  const of = summit({ event: { ...summitEvent, words: ['summit'], ...fields }, sections: [...sections] })
  expect(lines(told(one), { of }).join('\n')).not.toContain('A source says')
})
