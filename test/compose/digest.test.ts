import { describe, expect, test } from 'vitest'
import { composeDigest, type DigestOptions, type DigestPart } from '../../src/compose/digest.ts'
import { type Here, NOTHING_TOLD } from '../../src/compose/section.ts'
import { blockText } from '../../src/document.ts'
import type { Material, Notice } from '../../src/store/material.ts'
import type { ArticleStory } from '../../src/store/stories.ts'
import { article, at, attendance, material, person, quote, summit } from '../material.ts'

const now = at('2026-04-30T23:30:00Z')
const ana = person('Ana Soto')
const lake = article({ title: 'At the lake' })
const known = material({ articles: [lake], quotes: [quote(ana, 'We will see about that', lake)] })

const part = (
  known: Material,
  before: Material | null,
  name = 'summit',
  copies: ArticleStory[] = [],
  here: Partial<Here> = {},
): DigestPart => ({
  brief: summit({ name, title: name === 'summit' ? 'The lake summit' : 'The other one' }),
  moment: {
    material: known,
    before,
    here: { ...NOTHING_TOLD, ...here },
    stories: new Map(copies.map((one) => [one.article, one])),
    now,
  },
})
const digest = (parts: DigestPart[], options: Partial<DigestOptions> = {}) =>
  composeDigest(parts, { zone: 'Europe/Zurich', lateSince: null, missed: [], stale: [], gone: [], now, ...options })
const lines = (...of: Parameters<typeof digest>) => digest(...of).document.blocks.map(blockText)

test('a quiet day is one calm line, and known as such', () => {
  const { isNothingNew } = digest([part(known, known)])
  expect(isNothingNew).toBe(true)
  expect(lines([part(known, known)])).toEqual([
    'The lake summit',
    'Tomorrow: the lake summit',
    'Nothing new. The newest article is of 20 April.',
  ])
})

test('where it is another day at the event than here, that is said', () => {
  expect(lines([part(known, known)], { zone: 'America/New_York' })[1]).toBe(
    'Tomorrow: the lake summit (it is Friday in Lugano)',
  )
})

test('the first of a brief that comes together with others tells its best, and where the rest is', () => {
  expect(lines([part(known, null), part(known, known, 'other')])).toEqual([
    'The lake summit',
    'Tomorrow: the lake summit',
    'We will see about that\nAna Soto · Lake Gazette, 20 April [1]',
    'At the lake · Lake Gazette, 20 April [1]',
    'The whole briefing: /brief summit',
    'The other one',
    'Tomorrow: the lake summit',
    'Nothing new. The newest article is of 20 April.',
    'Sources',
    '[1] Lake Gazette, 20 April 2026',
  ])
})

test('what is new in two briefs of one digest is told once', () => {
  const [, , ...told] = lines([part(known, material()), part(known, material(), 'other')])
  expect(told).toEqual([
    'Ana Soto: “We will see about that” [1]',
    'At the lake · Lake Gazette, 20 April [1]',
    'The other one',
    'Tomorrow: the lake summit',
    'What is new here stands above.',
    'Sources',
    '[1] Lake Gazette, 20 April 2026',
  ])
})

test('copies of one text are one source of what it says', () => {
  const prints = ['Hill Herald', 'Pier Post'].map((outlet) => article({ outlet, title: 'At the lake' }))
  const all = [...prints, lake]
  const told = material({
    articles: all,
    quotes: all.map((print) => quote(ana, 'We will see about that', print)),
    attendance: all.map((print) => attendance(ana, 'attending', print)),
  })
  const story = { story: 1, origin: null, isPartial: false, isHistory: false }
  const copies = all.map(({ id }) => ({ ...story, article: id, copyOf: id === lake.id ? null : lake.id }))
  expect(lines([part(told, material(), 'summit', copies)]).slice(2)).toEqual([
    'Ana Soto will attend [1]',
    'Ana Soto: “We will see about that” [1]',
    'At the lake · Lake Gazette, 20 April · also in 2 outlets [1]',
    'Sources',
    '[1] Lake Gazette, 20 April 2026',
  ])
})

test('a digest says what it is late for, what was missed, and which source is not reachable since when', () => {
  const since = at('2026-04-28T12:00:00Z')
  const notes = lines([part(known, known)], {
    lateSince: at('2026-04-30T20:00:00Z'),
    missed: [at('2026-04-29T20:00:00Z'), at('2026-04-29T20:00:00Z'), at('2026-04-20T20:00:00Z')],
    stale: [{ name: 'Lake Radio', since }],
    gone: ['harbour'],
  })
  expect(notes.slice(0, 4)).toEqual([
    'Late: this was due at 22:00 Zurich time.',
    'The digests of Monday 20 April and Wednesday were missed; what was new then is told here.',
    'Whoever runs this bot no longer follows harbour.',
    'Lake Radio has not been reachable since Tuesday 14:00; it may have news that is not here.',
  ])
})

test('many sources that are not reachable are one line', () => {
  const names = ['Lake Radio', 'Hill Herald', 'Pier Post', 'Gull', 'Tern']
  const stale = names.map((name, day) => ({ name, since: at(`2026-04-2${9 - day}T12:00:00Z`) }))
  expect(lines([part(known, known)], { stale })[0]).toBe(
    '5 sources have not been reachable, the first of them since Saturday 14:00: Lake Radio, Hill Herald, Pier Post and 2 more. They may have news that is not here.',
  )
})

describe('in two briefs of one digest is told once', () => {
  const both = (known: Material, here: (brief: string) => Partial<Here>) => {
    const parts = ['summit', 'other'].map((name) => part(known, known, name, [], here(name)))
    const { document } = digest(parts)
    return { told: document.told, lines: document.blocks.map(blockText).filter((line) => !line.includes('Tomorrow')) }
  }
  const since = { title: 'Rumours', outlet: 'Harbour News' }
  const retracted = [{ article: article(since), at: '2026-04-21T08:00:00Z' }]
  const notice = (kind: Notice['kind'], of: Notice['article']): Notice[] => {
    return [{ kind, words: 'It was wrong.', seenAt: '2026-04-29T00:00:00Z', article: of }]
  }

  test('a source that was taken back', () => {
    const { told, lines } = both(material(), () => ({ retracted }))
    expect(lines).toEqual([
      'The lake summit',
      'Withdrawn by Harbour News: “Rumours”, which was cited here on 21 April',
      'The other one',
      'What is new here stands above.',
    ])
    expect(told.retracted).toEqual(retracted.map((gone) => gone.article.id))
  })

  test('what its outlet says of it', () => {
    const [gone = { article: lake, at: '' }] = retracted
    const withdrawn = both(material({ notices: notice('withdrawn', gone.article) }), () => ({ retracted }))
    expect(withdrawn.lines).toEqual([
      'The lake summit',
      'Withdrawn by Harbour News: Rumours; It was wrong.',
      'The other one',
      'What is new here stands above.',
    ])
    expect(withdrawn.told.retracted).toEqual([gone.article.id])

    const now = material({ ...known, notices: notice('corrected', lake) })
    const parts = ['summit', 'other'].map((name) => part(now, known, name, [], { cited: [lake.id] }))
    expect(lines(parts).filter((line) => line.includes('corrected'))).toEqual([
      'Lake Gazette corrected: At the lake: “It was wrong.” [1]',
    ])
  })

  test('a quotation that stood under a wrong name, and it is the last word for both', () => {
    const bo = person('Bo Lind')
    const words = 'We will see about that before the winter'
    const spoken = quote(bo, words, lake)
    const reading = { isItself: true, words, speaker: bo, isShown: true, isHidden: false }
    const { told, lines } = both(material({ articles: [lake], quotes: [spoken] }), (brief) => ({
      quotes: [
        {
          ...{ brief, words, prints: [{ quote: spoken.id, article: lake.id }], at: '2026-04-21T08:00:00Z' },
          as: { is: 'said', by: { id: ana.id, name: ana.name } },
          now: [{ article: lake, isRetracted: false, isInText: true, readings: [reading] }],
        },
      ],
    }))
    expect(lines.filter((line) => line.startsWith('Corrected'))).toEqual([
      `Corrected: “${words}” is by Bo Lind; it stood here on 21 April under the name of Ana Soto [1]`,
    ])
    expect(told.quotes.map(({ brief, as }) => [brief, as])).toEqual([
      ['summit', { is: 'said', by: { id: bo.id, name: 'Bo Lind' } }],
      ['other', { is: 'said', by: { id: bo.id, name: 'Bo Lind' } }],
    ])
  })
})
