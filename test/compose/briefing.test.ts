import { expect, test } from 'vitest'
import type { Brief } from '../../src/brief.ts'
import { composeBriefing } from '../../src/compose/briefing.ts'
import { NOTHING_TOLD } from '../../src/compose/section.ts'
import { blockText, type Document } from '../../src/document.ts'
import type { Material } from '../../src/store/material.ts'
import { article, at, attendance, material, person, quote, summit, summitEvent } from '../material.ts'

const now = at('2026-04-27T12:00:00Z')
const compose = (brief: Brief, known: Material, before: Material | null = null) =>
  composeBriefing(brief, { material: known, before, here: NOTHING_TOLD, stories: new Map(), now })
const textOf = (document: Document) => document.blocks.map(blockText)

test('an empty section is left out, and a brief without anything says so', () => {
  const event = null
  expect(textOf(compose(summit({ event }), material()))).toEqual(['Nothing is stored about The lake summit yet.'])
})

test('one utterance printed in two articles is one quotation with both sources', () => {
  const ana = person('Ana Soto')
  const gazette = article({ outlet: 'Lake Gazette' })
  const herald = article({ outlet: 'Hill Herald', url: 'https://herald.example/1' })
  const document = compose(
    summit(),
    material({
      articles: [gazette, herald],
      quotes: [quote(ana, 'We will be there,', gazette), quote(ana, 'We will be there', herald)],
    }),
  )
  const quotes = document.blocks.filter((block) => block.type === 'quote')
  expect(quotes.map(blockText)).toEqual(['We will be there\nAna Soto · Lake Gazette, 20 April [1][2]'])
})

test('everyone speaks once before anyone speaks twice', () => {
  const [ana, bo] = [person('Ana Soto'), person('Bo Lind')]
  const gazette = article()
  const document = compose(
    summit(),
    material({
      articles: [gazette],
      quotes: [
        quote(ana, 'First thing', gazette),
        quote(ana, 'Second thing', gazette),
        quote(bo, 'My one thing', gazette),
      ],
    }),
  )
  const spoken = document.blocks.flatMap((block) => (block.type === 'quote' ? [block.text] : []))
  expect(spoken).toEqual(['First thing', 'My one thing', 'Second thing'])
})

test('a summary by hand and the full text of the same article are one source', () => {
  const ana = person('Ana Soto')
  const byHand = article({ origin: 'brief', title: 'Our words on it' })
  const full = article({ title: 'The headline as printed' })
  const words = ['We will be there', 'And we will sign']
  const document = compose(
    summit(),
    material({
      articles: [full, byHand],
      quotes: [byHand, full].flatMap((from) => words.map((text) => quote(ana, text, from))),
    }),
  )
  expect(document.blocks.filter((block) => block.type === 'source').map(blockText)).toEqual([
    '[1] Lake Gazette, 20 April 2026',
  ])
})

test('two articles that only share their outlet and day stay two sources', () => {
  const document = compose(summit(), material({ articles: [article(), article()] }))
  expect(document.blocks.filter((block) => block.type === 'source')).toHaveLength(2)
})

test('the newest source decides who comes, and who sends somebody is named with the one who is sent', () => {
  const ana = person('Ana Soto', { country: 'CL' })
  const bo = person('Bo Lind', { country: 'SE' })
  const older = article({ published: '2026-04-18' })
  const newer = article({ published: '2026-04-22' })
  const document = compose(
    summit(),
    material({
      articles: [newer, older],
      attendance: [
        attendance(ana, 'attending', older),
        attendance(ana, 'represented', newer, { representedBy: person('Eva Ruiz') }),
        attendance(bo, 'attending', older),
        attendance('NO', 'attending', older),
        attendance('DK', 'attending', older),
        attendance('SE', 'attending', older),
      ],
    }),
  )
  expect(textOf(document).slice(2, 8)).toEqual([
    'Who comes',
    'Will attend',
    'Bo Lind (Sweden) [1]',
    'From Denmark and Norway [1]',
    'Sends someone else',
    'Ana Soto (Chile), represented by Eva Ruiz [2]',
  ])
})

test('a text that tells the event in the past before its day is a report, and never outweighs a plan', () => {
  const ana = person('Ana Soto')
  const bo = person('Bo Lind')
  const early = article({ published: '2026-04-25' })
  const planned = article({ published: '2026-04-20' })
  const document = compose(
    summit({ event: summitEvent }),
    material({
      articles: [early, planned],
      attendance: [
        attendance(ana, 'attended', early),
        attendance(ana, 'attending', planned),
        attendance(bo, 'attended', early),
      ],
    }),
  )
  expect(textOf(document).slice(3, 7)).toEqual([
    'Will attend',
    'Ana Soto [1]',
    'Reported, not confirmed',
    'Bo Lind [2]',
  ])
})

test('who stays away and whose country is represented is one line', () => {
  const ana = person('Ana Soto', { country: 'CL' })
  const gazette = article()
  const document = compose(
    summit(),
    material({
      articles: [gazette],
      attendance: [
        attendance(ana, 'not-attending', gazette),
        attendance('CL', 'represented', gazette, { representedBy: person('Eva Ruiz') }),
      ],
    }),
  )
  expect(textOf(document).slice(3, 5)).toEqual(['Sends someone else', 'Ana Soto (Chile), represented by Eva Ruiz [1]'])
})

test('attendance of some other event is not counted', () => {
  const gazette = article()
  const other = attendance(person('Ana Soto'), 'attending', gazette, { event: 'a wedding in Bern' })
  expect(textOf(compose(summit(), material({ articles: [gazette], attendance: [other] }))).join()).not.toContain(
    'Ana Soto',
  )
})

test('every source number in a briefing stands in its list', () => {
  const people = ['Ana Soto', 'Bo Lind', 'Cy Tran', 'Di Okoro'].map((name) => person(name))
  const articles = people.map((_, day) => article({ published: `2026-04-1${day}` }))
  const document = compose(
    summit(),
    material({
      articles,
      quotes: people.flatMap((who, index) =>
        articles.slice(index, index + 1).map((from) => quote(who, `Words of ${who.name}`, from)),
      ),
      facts: articles.map((from, index) => ({
        id: index,
        text: `Fact ${index}.`,
        storedAt: from.storedAt,
        article: from,
      })),
    }),
  )
  const cited = new Set(
    textOf(document).flatMap((text) => [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number))),
  )
  const listed = document.blocks.flatMap((block) => (block.type === 'source' ? [block.number] : []))
  expect(listed).toEqual([...cited].sort((a, b) => a - b))
})

test('a story that many outlets tell is one headline, under the agency that wrote it', () => {
  const articles = ['Hill Herald', 'Lake Gazette', 'Pier Post'].map((outlet) =>
    article({ outlet, title: `As ${outlet} tells it` }),
  )
  const [first, ...copies] = articles
  const stories = new Map(
    articles.map(({ id }, index) => [
      id,
      {
        article: id,
        story: 7,
        copyOf: index === 0 ? null : (first?.id ?? null),
        origin: 'Reuters',
        isPartial: false,
        isHistory: false,
      },
    ]),
  )
  const { blocks } = composeBriefing(summit(), {
    material: material({ articles: [...copies, ...articles.slice(0, 1)] }),
    before: null,
    here: NOTHING_TOLD,
    stories,
    now,
  })
  const headlines = blocks.filter((block) => block.type === 'item').map(blockText)
  expect(headlines).toEqual(['As Hill Herald tells it · Reuters, 20 April · also in 3 outlets [1]'])
})

test('nobody will attend what is cancelled', () => {
  const gazette = article()
  const event = { ...summitEvent, status: 'cancelled' as const }
  const document = compose(
    summit({ event }),
    material({ articles: [gazette], attendance: [attendance(person('Ana Soto'), 'attending', gazette)] }),
  )
  expect(textOf(document)).toContain('Was to attend')
})

test('of what is over only what was meant to be is told, unless somebody says that it was so', () => {
  const gazette = article({ published: '2026-04-20' })
  const [ana, bo] = [person('Ana Soto', { country: 'CL' }), person('Bo Lind')]
  const known = material({
    articles: [gazette],
    attendance: [
      attendance(ana, 'represented', gazette, { representedBy: person('Eva Ruiz') }),
      attendance(bo, 'attending', gazette),
    ],
    facts: [{ id: 1, text: 'Nobody else is expected so far.', storedAt: gazette.storedAt, article: gazette }],
  })
  const later = {
    material: known,
    before: null,
    here: NOTHING_TOLD,
    stories: new Map(),
    now: at('2026-05-14T10:00:00Z'),
  }
  const lines = textOf(composeBriefing(summit(), later))
  expect(lines).toEqual(
    expect.arrayContaining([
      'Who was to come',
      'Was to attend',
      'Was to send someone else',
      'Nobody else is expected so far. (as of 20 April) [1]',
    ]),
  )
})

test('however few lines there is room for, who stays away is told', () => {
  const gazette = article()
  const coming = ['NO', 'DK', 'SE', 'FI'].map((code) => attendance(code, 'attending', gazette))
  const known = material({
    articles: [gazette],
    attendance: [...coming, attendance(person('Ana Soto'), 'not-attending', gazette)],
  })
  const sections = [{ kind: 'attendees' as const, limit: 3 }]
  expect(textOf(compose(summit({ sections }), known))).toEqual([
    'Who comes',
    'Will attend',
    expect.stringMatching(/^From \w+ and \w+ \[1\]$/),
    'Will not attend',
    'Ana Soto [1]',
    'and 2 more: /who summit',
  ])
})

test('a source whose headline stands above is listed without it', () => {
  const gazette = article({ title: 'Lake summit to go on' })
  const sections = (['headlines', 'sources'] as const).map((kind) => ({ kind, limit: 5 }))
  const lines = textOf(compose(summit({ sections }), material({ articles: [gazette] })))
  expect(lines.at(-1)).toBe('[1] Lake Gazette, 20 April 2026')
})

test('of one day the timeline tells the oldest first', () => {
  const [early, late] = ['2026-04-20T06:00:00Z', '2026-04-20T18:00:00Z'].map((published) =>
    article({ published, title: `At ${published.slice(11, 16)}` }),
  )
  const sections = [{ kind: 'timeline' as const, limit: 5 }]
  const articles = [late, early].flatMap((each) => each ?? [])
  expect(textOf(compose(summit({ sections, event: null }), material({ articles })))).toEqual([
    'Timeline',
    '20 April · Lake Gazette: At 06:00 [1]',
    '20 April · Lake Gazette: At 18:00 [2]',
  ])
})

test('what an outlet has corrected is not shown in the words of a copy', () => {
  const ana = person('Ana Soto')
  const original = article({ outlet: 'Wire', updatedAt: '2026-04-21T12:00:00Z' })
  const copy = article({ outlet: 'Pier Post' })
  const place = { story: 1, origin: null, isPartial: false, isHistory: false }
  const stories = new Map([
    [original.id, { ...place, article: original.id, copyOf: null }],
    [copy.id, { ...place, article: copy.id, copyOf: original.id }],
  ])
  const shared = 'Nobody knows it yet'
  const quotes = [
    quote(ana, 'We will sign in May', original),
    quote(ana, shared, original),
    quote(ana, 'We will never sign', copy),
    quote(ana, shared, copy),
  ]
  const known = material({ articles: [original, copy], quotes })
  const { blocks } = composeBriefing(summit(), { material: known, before: null, here: NOTHING_TOLD, stories, now })
  expect(blocks.flatMap((block) => (block.type === 'quote' ? [block.text] : []))).toEqual([
    'We will sign in May',
    shared,
  ])
})
