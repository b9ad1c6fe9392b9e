/** What a chat was told and is otherwise now, from what the store hands over to the line that is read. */
import { expect, test } from 'vitest'
import { composeBriefing } from '../../src/compose/briefing.ts'
import { type Here, NOTHING_TOLD } from '../../src/compose/section.ts'
import { blockText } from '../../src/document.ts'
import type { Material } from '../../src/store/material.ts'
import type { ArticleLine, Person, Quote } from '../../src/store/store.ts'
import type { PrintNow, QuoteToldHere } from '../../src/store/told.ts'
import { article, at, material, person, quote, summit } from '../material.ts'

const ana = person('Ana Soto')
const bo = person('Bo Lind')
const gazette = article({ title: 'Talks', published: '2026-04-20' })
const words = 'We will not sign this paper before the winter is over'
const said = (by: Person, text = words, from = gazette) => quote(by, text, from)

function told(was: Quote, now: Partial<PrintNow> | null, fields: Partial<QuoteToldHere> = {}): QuoteToldHere {
  return {
    brief: 'summit',
    words: was.text,
    prints: [{ quote: was.id, article: was.article.id }],
    as: { is: 'said', by: { id: was.speaker.id, name: was.speaker.name } },
    at: '2026-04-21T22:30:00Z',
    now: [{ article: was.article, isRetracted: false, isInText: true, readings: [], ...now }],
    ...fields,
  }
}
const reading = (speaker: Person | null, fields: Partial<PrintNow['readings'][number]> = {}) => ({
  ...{ isItself: true, words, speaker, isShown: speaker !== null, isHidden: false },
  ...fields,
})

function compose(known: Partial<Material>, here: Partial<Here>) {
  const brief = summit({
    sections: [
      { kind: 'changes', limit: 8 },
      { kind: 'quotes', limit: 3 },
    ],
  })
  return composeBriefing(brief, {
    material: material({ articles: [gazette], ...known }),
    before: material({ articles: [gazette] }),
    here: { ...NOTHING_TOLD, ...here },
    stories: new Map(),
    now: at('2026-04-27T12:00:00Z'),
  })
}
const lines = (...of: Parameters<typeof compose>) => compose(...of).blocks.map(blockText)

test('a quotation that stood under a wrong name is said once, with the right one, and is no news besides', () => {
  const correction = [told(said(ana), { readings: [reading(bo)] })]
  const composed = compose({ quotes: [said(bo)] }, { quotes: correction, zone: 'Asia/Seoul' })
  expect(composed.blocks.map(blockText)).toEqual([
    'New',
    `Corrected: “${words}” is by Bo Lind; it stood here on 22 April under the name of Ana Soto [1]`,
  ])
  // What is kept of it is the last word on these words: it is not said again.
  expect(composed.told.quotes).toMatchObject([{ words, as: { is: 'said', by: { name: 'Bo Lind' } } }])
  const after = told(said(bo), { readings: [reading(bo)] })
  expect(lines({ quotes: [said(bo)] }, { quotes: [after] }).join()).not.toContain('Corrected')
})

test.each([
  ['hidden', { readings: [reading(ana, { isShown: false, isHidden: true })] }, 'Withdrawn by the editors: '],
  ['nobody’s', { readings: [reading(null)] }, 'Corrected: it is not certain who said '],
  ['not sure enough', { readings: [reading(ana, { isShown: false })] }, 'Corrected: it is not certain who said '],
  ['no longer found in its text', {}, 'Corrected: it is not certain who said '],
  ['taken out of its text', { isInText: false }, 'Withdrawn: Lake Gazette no longer has '],
])('one that is %s now is said without telling it whole again', (_what, now, start) => {
  expect(lines({}, { quotes: [told(said(ana), now)] })[1]).toBe(
    `${start}“We will not sign this paper …”, which stood here on 21 April under the name of Ana Soto`,
  )
})

test.each([
  ['another source prints it as theirs', { quotes: [said(ana, `${words}.`, article())] }, {}],
  ['a fuller print of it stands', { quotes: [said(ana, `${words}, and no sooner`)] }, {}],
  ['the name is only fuller now', {}, { readings: [reading(person('Ana Maria Soto'))] }],
  ['the place is read as two people’s', {}, { readings: [reading(bo), reading(person('Cy Ode'))] }],
])('where %s, nothing is said', (_why, known, now) => {
  expect(lines(known, { quotes: [told(said(ana), now)] }).join()).not.toMatch(/Corrected|Withdrawn/)
})

test('few words that somebody else says too are not said to be theirs', () => {
  const short = told(said(ana, 'No, never'), { readings: [reading(bo, { isItself: false, words: 'No, never' })] })
  expect(lines({}, { quotes: [short] })[1]).toBe(
    'Corrected: it is not certain who said “No, never”, which stood here on 21 April under the name of Ana Soto',
  )
})

test('what was withdrawn and is shown again stands again; one that stays away is not said twice', () => {
  const hidden = { as: { is: 'hidden' } as const }
  const back = told(said(ana), { readings: [reading(ana)] }, hidden)
  expect(lines({ quotes: [said(ana)] }, { quotes: [back] })[1]).toBe(`Stands again: Ana Soto, “${words}” [1]`)
  expect(lines({}, { quotes: [told(said(ana), { isInText: false }, hidden)] }).join()).not.toContain('Withdrawn')
})

test('a source that was taken back is said, not each quotation of it; one that stands under another name is not', () => {
  const gone = article({ title: 'Rumours', outlet: 'Harbour News' })
  const here = {
    quotes: [told(said(ana, words, gone), { isRetracted: true })],
    retracted: [{ article: gone, at: '2026-04-21T08:00:00Z' }],
  }
  const composed = compose({}, here)
  expect(composed.blocks.map(blockText)).toEqual([
    'New',
    'Withdrawn by Harbour News: “Rumours”, which was cited here on 21 April',
  ])
  expect(composed.told.retracted).toEqual([gone.id])
  expect(lines({ articles: [article({ title: 'Rumours', outlet: 'Harbour News' })] }, here).join()).not.toContain(
    'Withdrawn',
  )
})

test('words that left an article are said to have left it; the editors answer for a summary of their own', () => {
  const summary = article({ outlet: 'Hill Herald', origin: 'brief' })
  const page = article({ outlet: 'Pier Post' })
  const print = (of: ArticleLine, fields: Partial<PrintNow> = {}): PrintNow => {
    return { article: of, isRetracted: false, isInText: false, readings: [], ...fields }
  }
  const line = (...now: PrintNow[]) => lines({}, { quotes: [told(said(ana), null, { now })] })[1]
  const rest = '“We will not sign this paper …”, which stood here on 21 April under the name of Ana Soto'
  expect(line(print(summary))).toBe(`Withdrawn by the editors: ${rest}`)
  expect(line(print(summary), print(page))).toBe(`Withdrawn: Pier Post no longer has ${rest}`)
  // The first print was taken back whole: that is said of it, and only the other has changed.
  expect(line(print(gazette, { isRetracted: true }), print(page))).toBe(`Withdrawn: Pier Post no longer has ${rest}`)
})
