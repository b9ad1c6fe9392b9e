import { expect, test } from 'vitest'
import { composeBriefing } from '../../src/compose/briefing.ts'
import { type Here, NOTHING_TOLD } from '../../src/compose/section.ts'
import { blockText } from '../../src/document.ts'
import type { Material, Notice, StoredEvent } from '../../src/store/material.ts'
import { article, at, attendance, material, person, quote, summit, summitEvent } from '../material.ts'

const brief = summit({
  sections: [
    { kind: 'changes', limit: 8 },
    { kind: 'attendees', limit: 9 },
    { kind: 'quotes', limit: 3 },
    { kind: 'headlines', limit: 3 },
    { kind: 'disputed', limit: 3 },
    { kind: 'timeline', limit: 5 },
  ],
})
const compose = (known: Material, before: Material | null, here: Partial<Here> = {}, listed: number[] = []) =>
  composeBriefing(brief, {
    material: known,
    before,
    here: { ...NOTHING_TOLD, cited: [monday.id], ...here },
    stories: new Map(listed.map((id) => [id, { ...unplaced, article: id, story: id, isHistory: true }])),
    now: at('2026-04-27T12:00:00Z'),
  })
const unplaced = { copyOf: null, origin: null, isPartial: false }
const briefing = (...of: Parameters<typeof compose>) => compose(...of).blocks.map(blockText)
const section = (lines: string[], heading: string) => {
  const from = lines.indexOf(heading)
  const headings = ['New', 'Who comes', 'In their words', 'Headlines', 'Disputed', 'Timeline']
  const to = lines.findIndex((line, index) => index > from && headings.includes(line))
  return from === -1 ? [] : lines.slice(from + 1, to === -1 ? undefined : to)
}

const ana = person('Ana Soto')
const bo = person('Bo Lind')
const monday = article({ title: 'Monday’s news', published: '2026-04-20' })
const tuesday = article({ title: 'Tuesday’s news', published: '2026-04-21' })
const event = (fields: Partial<StoredEvent> = {}): StoredEvent => ({
  ...summitEvent,
  recordedAt: '2026-04-20T00:00:00Z',
  ...fields,
})

const then = material({
  articles: [monday],
  quotes: [quote(ana, 'We will see', monday)],
  attendance: [attendance(ana, 'expected', monday)],
  events: [event()],
})
const since = material({
  articles: [tuesday, monday],
  quotes: [quote(bo, 'No comment at all', tuesday), ...then.quotes],
  attendance: [attendance(ana, 'attending', tuesday), attendance(bo, 'not-attending', tuesday), ...then.attendance],
  events: [event({ start: '2026-05-09' }), event()],
})

test('a chat that has had no briefing is told nothing as new', () => {
  expect(section(briefing(since, null), 'New')).toEqual([])
})

test('what is new since the last briefing stands first, old to new, and is not told again', () => {
  const lines = briefing(since, then)
  expect(section(lines, 'New')).toEqual([
    'Moved: the lake summit, 2 May 2026 → 9 May 2026',
    'Ana Soto is expected → will attend [1]',
    'Bo Lind will not attend [1]',
    'Bo Lind: “No comment at all” [1]',
    'Tuesday’s news · Lake Gazette, 21 April [1]',
  ])
  expect(section(lines, 'In their words')).toEqual(['We will see\nAna Soto · Lake Gazette, 20 April [2]'])
  expect(section(lines, 'Headlines')).toEqual(['Monday’s news · Lake Gazette, 20 April [2]'])
})

test('where nothing is new there is no such section', () => {
  expect(section(briefing(then, then), 'New')).toEqual([])
})

test('a postponed or cancelled event is said with its dates', () => {
  const postponed = { ...then, events: [event({ status: 'postponed', start: '2026-06-01' }), event()] }
  expect(section(briefing(postponed, then), 'New')).toEqual(['Postponed: the lake summit, 2 May 2026 → 1 June 2026'])
  const cancelled = { ...then, events: [event({ status: 'cancelled' }), event()] }
  expect(section(briefing(cancelled, then), 'New')).toEqual(['Cancelled: the lake summit, 2 May 2026'])
})

test('sources of the same days that disagree stand side by side; an older one that was overtaken does not', () => {
  const said = (day: string) =>
    briefing(
      material({
        articles: [tuesday, monday],
        attendance: [
          attendance(ana, 'attending', { ...tuesday, published: day }),
          attendance(ana, 'not-attending', monday),
        ],
      }),
      null,
    )
  expect(section(said('2026-04-21'), 'Disputed')).toEqual(['Ana Soto', 'will attend [1]', 'will not attend [2]'])
  expect(section(said('2026-04-24'), 'Disputed')).toEqual([])
})

test('the timeline runs from old to new with the event in its place', () => {
  expect(section(briefing(then, null), 'Timeline')).toEqual([
    '20 April · Lake Gazette: Monday’s news [1]',
    '2 May · the lake summit',
  ])
})

test('a piece of a fuller quotation is neither told as new nor cited for the rest', () => {
  const piece = quote(ana, 'We will never give up', monday)
  const fuller = quote(ana, 'We will never give up our boats', tuesday)
  const lines = briefing(
    material({ articles: [tuesday, monday], quotes: [fuller, piece] }),
    material({ articles: [monday], quotes: [piece] }),
  )
  expect(lines.filter((line) => line.includes('never give up'))).toEqual([
    'Ana Soto: “We will never give up our boats” [1]',
  ])
})

test('two endings of one beginning are two quotations, each with its own source', () => {
  const quotes = [
    quote(ana, 'We will never give up the fight for peace', tuesday),
    quote(ana, 'We will never give up our boats', monday),
  ]
  expect(section(briefing(material({ articles: [tuesday, monday], quotes }), null), 'In their words')).toEqual([
    'We will never give up the fight for peace\nAna Soto · Lake Gazette, 21 April [1]',
    'We will never give up our boats\nAna Soto · Lake Gazette, 20 April [2]',
  ])
})

test('what has no room is counted, with the way to it, and no speaker takes the place of another or of the headlines', () => {
  const articles = Array.from({ length: 9 }, () => article({ published: '2026-04-22' }))
  const [first = monday] = articles
  const quotes = [
    ...Array.from({ length: 9 }, (_, index) => quote(ana, `Sentence number ${index} of a long speech`, first)),
    quote(bo, 'No comment at all', first),
  ]
  const lines = section(briefing(material({ articles: [...articles, monday], quotes }), then), 'New')
  expect(lines.map((line) => line.replace(/ of a.*| ·.*/, ''))).toEqual([
    'Ana Soto: “Sentence number 0',
    'Bo Lind: “No comment at all” [1]',
    'Ana Soto: “Sentence number 1',
    'Ana Soto: “Sentence number 2',
    ...articles.slice(0, 4).map(({ title }) => title),
    'and 11 more: /brief summit',
  ])
})

test('what is cut off takes no source number', () => {
  const articles = Array.from({ length: 20 }, (_, index) =>
    article({ published: `2026-04-${String(index + 1).padStart(2, '0')}` }),
  ).toReversed()
  const spoken = quote(ana, 'The only words of the day', articles.at(-1) ?? monday)
  const lines = briefing(
    material({ articles: [...articles, monday], quotes: [spoken] }),
    material({ articles: [monday] }),
  )
  const cited = lines.flatMap((line) => [...line.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)))
  expect(Math.max(...cited)).toBe(new Set(cited).size)
})

test('what an outlet says of its own article comes first: corrected in its words, or withdrawn', () => {
  const notice = (kind: Notice['kind'], words: string, of = monday): Notice => ({
    ...{ kind, words, seenAt: '2026-04-26T00:00:00Z', article: of },
  })
  const corrected = notice('corrected', 'Correction: An earlier version of this story gave the wrong year.')
  const lines = (notices: Notice[], before: Material) => section(briefing({ ...since, notices }, before), 'New')

  expect(lines([corrected], then)[0]).toBe(
    'Lake Gazette corrected: Monday’s news: “Correction: An earlier version of this story gave the wrong year.” [1]',
  )
  const gone = notice('withdrawn', 'the server says it is gone for good (410)')
  const retracted = [{ article: monday, at: '2026-04-21T08:00:00Z' }]
  expect(section(briefing(material({ notices: [gone] }), then, { retracted }), 'New')).toEqual([
    'Withdrawn by Lake Gazette: Monday’s news; the server says it is gone for good (410)',
  ])
  // Told already, or of an article that nobody here was told of.
  expect(lines([corrected], { ...then, notices: [corrected] })[0]).toMatch(/^Moved/)
  expect(lines([notice('corrected', 'Correction: it is new.', tuesday)], then)[0]).toMatch(/^Moved/)
})

test('a withdrawal that found no room in one briefing is told in the next, and then no more', () => {
  const articles = Array.from({ length: 9 }, (_, index) => article({ title: `Rumour ${index}` }))
  const notices = articles.map((of): Notice => {
    return { kind: 'withdrawn', words: 'it answered 410', seenAt: '2026-04-26T00:00:00Z', article: of }
  })
  const retracted = articles.map((of) => ({ article: of, at: '2026-04-21T08:00:00Z' }))
  const first = compose(material({ notices }), then, { retracted })
  expect(first.told.retracted).toEqual(articles.slice(0, 8).map(({ id }) => id))
  const left = retracted.filter(({ article: { id } }) => !first.told.retracted.includes(id))
  expect(section(briefing(material({ notices }), material({ notices }), { retracted: left }), 'New')).toEqual([
    'Withdrawn by Lake Gazette: Rumour 8; it answered 410',
  ])
  expect(section(briefing(material({ notices }), material({ notices })), 'New')).toEqual([])
})

test('what a feed listed when it was first followed is news only where it is newer than the last briefing here', () => {
  const briefedAt = at('2026-04-22T08:00:00Z')
  const old = article({ title: 'Long ago', published: '2026-04-22T07:59:00Z' })
  const undated = article({ title: 'Some time', published: null })
  const thatDay = article({ title: 'That day', published: '2026-04-22' })
  const fresh = article({ title: 'Just now', published: '2026-04-22T08:01:00Z' })
  const added = article({ title: 'Added by hand', published: '2026-04-01' })
  const articles = [fresh, thatDay, old, added, undated]
  const quotes = [quote(ana, 'We sail at noon', fresh), quote(bo, 'We never sailed', old)]
  const listed = [fresh, thatDay, old, undated].map(({ id }) => id)
  const lines = briefing(material({ articles, quotes }), material(), { briefedAt }, listed)
  expect(section(lines, 'New').map((line) => line.replace(/ · .*/, ''))).toEqual([
    'Ana Soto: “We sail at noon” [1]',
    'Just now',
    'That day',
    'Added by hand',
  ])
  expect(section(lines, 'In their words')).toEqual(['We never sailed\nBo Lind · Lake Gazette, 22 April [4]'])
})

test('a further report of a known story is a headline only where its title tells something else', () => {
  const first = article({ title: 'Fish pact to be signed in Oslo' })
  const again = article({ title: 'Oslo fish pact to be signed on Monday' })
  const other = article({ title: 'Keller stays away from fish pact' })
  const stories = new Map(
    [first, again, other].map(({ id }) => [
      id,
      { article: id, story: 1, copyOf: null, origin: null, isPartial: false, isHistory: false },
    ]),
  )
  const told = (articles: (typeof first)[]) =>
    section(
      composeBriefing(brief, {
        ...{ material: material({ articles }), before: material({ articles: [first] }), here: NOTHING_TOLD },
        ...{ stories, now: at('2026-04-27T12:00:00Z') },
      }).blocks.map(blockText),
      'New',
    )
  expect(told([again, first])).toEqual([])
  expect(told([other, again, first])).toEqual([
    expect.stringContaining('Keller stays away from fish pact · Lake Gazette, 20 April · 2 other reports'),
  ])
})
