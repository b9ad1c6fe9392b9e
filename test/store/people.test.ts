import { expect, test } from 'vitest'
import type { PersonToRecord } from '../../src/store/store.ts'
import { articleOf, instant, openTestStore, quoteIn } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const person = (name: string, rest: Partial<PersonToRecord> = {}): PersonToRecord => ({
  name,
  aliases: [],
  role: null,
  country: null,
  ...rest,
})

/** A store where each of these said something, once for each time they are named. */
async function storeWith(...speakers: string[]) {
  const store = await openTestStore()
  for (const [i, speaker] of speakers.entries()) {
    const text = `"Remark ${i}," ${speaker} said.`
    await store.recordArticle(articleOf(text, { quotes: [quoteIn(text, `Remark ${i},`, speaker)] }), now)
  }
  return store
}

test('a loosely written name finds its person, and a strange one nobody', async () => {
  const store = await storeWith(
    'John Delury',
    'Kim Yo Jong',
    'Wi Sung-lac',
    'Siân O’Neill',
    'Đặng Thị Łukasz',
    'Luis Gomez',
  )
  const wanted = [
    ['delury', 'John Delury'],
    ['John Delury', 'John Delury'],
    ['  JOHN   delury ', 'John Delury'],
    ['DELURRY', 'John Delury'],
    ['delry', 'John Delury'],
    ['deulry', 'John Delury'],
    ['john dellury', 'John Delury'],
    ['kim yo-jong', 'Kim Yo Jong'],
    ['Kim Yojong', 'Kim Yo Jong'],
    ['Yo Jong Kim', 'Kim Yo Jong'],
    ['sung lac', 'Wi Sung-lac'],
    ['sian oneill', 'Siân O’Neill'],
    ["O'Neill", 'Siân O’Neill'],
    ['dang lukasz', 'Đặng Thị Łukasz'],
    ['Gómez', 'Luis Gomez'],
    ['luis g', 'Luis Gomez'],
  ]
  for (const [typed = '', name] of wanted)
    expect(
      (await store.findPeople(typed, 5)).map((found) => found.name),
      typed,
    ).toEqual([name])

  for (const typed of ['', ' ', '!!', 'zz', 'delurians', 'kin', 'a'.repeat(100_000), '" OR 1=1 --', '%', '*'])
    expect(await store.findPeople(typed, 5), typed).toEqual([])
})

test('a name that several bear gives them all, the whole name first, then who is quoted most', async () => {
  const store = await storeWith('Kim Yo Jong', 'Kim Jong Un', 'Kim Jong Un', 'Kim Jong Il')
  expect((await store.findPeople('kim', 5)).map((found) => [found.name, found.exact])).toEqual([
    ['Kim Jong Un', false],
    ['Kim Yo Jong', false],
    ['Kim Jong Il', false],
  ])
  expect(await store.findPeople('kim jong un', 5)).toMatchObject([{ name: 'Kim Jong Un', exact: true, quotes: 2 }])
})

test('a person of a brief is found by every alias, in any script', async () => {
  const store = await openTestStore()
  await store.recordPeople(
    [person('Kim Jong Un', { aliases: ['Kim Jong-un', '김정은', '金正恩'], role: 'leader', country: 'KP' })],
    now,
  )
  const text = '“고맙다” 김정은은 말했다. “谢谢” 金正恩说.'
  await store.recordArticle(
    articleOf(text, { quotes: [quoteIn(text, '고맙다', '김정은'), quoteIn(text, '谢谢', '金正恩')] }),
    now,
  )

  for (const typed of ['김정은', '金正恩', '金', 'kim jong-un', 'KIM JONG UN'])
    expect(await store.findPeople(typed, 5), typed).toMatchObject([
      { name: 'Kim Jong Un', role: 'leader', country: 'KP', quotes: 2 },
    ])
})

test('a brief that names a person’s aliases joins the persons that articles knew them as', async () => {
  const store = await storeWith('Kim Jong Un', '金正恩', 'Kim Yo Jong')
  await store.recordPeople([person('Kim Jong Un', { aliases: ['金正恩'] })], now)
  expect(await store.findPeople('金正恩', 5)).toMatchObject([{ name: 'Kim Jong Un', aliases: ['金正恩'], quotes: 2 }])
  expect(
    await store.quotes({ person: (await store.findPeople('kim jong un', 1))[0]?.id ?? 0, limit: 9 }, now),
  ).toHaveLength(2)
  expect(await store.findPeople('kim', 5)).toHaveLength(2)
})

test('two people of one name in two countries stay two', async () => {
  const store = await openTestStore()
  const text = '"We agree," Kim Min-ho said.'
  const quotes = [quoteIn(text, 'We agree,', 'Kim Min-ho')]
  const say = (title: string, country: string | null) =>
    store.recordArticle(
      articleOf(`${text} ${title}`, { title, quotes, people: [person('Kim Min-ho', { country })] }),
      now,
    )

  await say('one', 'KR')
  await say('two', 'US')
  await say('three', 'KR')
  await say('four', null)

  const found = await store.findPeople('kim min ho', 9)
  expect(found.map(({ country, quotes: count }) => [country, count])).toEqual(
    expect.arrayContaining([
      ['KR', 2],
      ['US', 1],
      [null, 1],
    ]),
  )
})

test('a bare surname is nobody outside its own article', async () => {
  const store = await storeWith('Kim Jong Un')
  await store.recordPeople([person('Kim Jong Un', { aliases: ['Kim'] })], now)
  const text = '"Not me," Kim said. "Nor me," Kim repeated.'
  const other = '"Who, then?" Kim asked.'
  await store.recordArticle(
    articleOf(text, { quotes: [quoteIn(text, 'Not me,', 'Kim'), quoteIn(text, 'Nor me,', 'Kim')] }),
    now,
  )
  await store.recordArticle(articleOf(other, { quotes: [quoteIn(other, 'Who, then?', 'Kim')] }), now)

  const found = await store.findPeople('kim', 9)

  expect(found.map((one) => [one.name, one.quotes, one.exact])).toEqual([
    ['Kim Jong Un', 1, true],
    ['Kim', 2, false],
    ['Kim', 1, false],
  ])
})

test('within an article, a surname is whom the article named in full', async () => {
  const store = await openTestStore()
  const text = '"We wait," Delury said. "You wait," Mr. Ng said.'
  await store.recordArticle(
    articleOf(text, {
      people: [
        person('John Delury', { aliases: ['Delury'], role: 'a senior fellow' }),
        person('Ada Ng', { aliases: ['Mr. Ng'] }),
      ],
      quotes: [quoteIn(text, 'We wait,', 'Delury'), quoteIn(text, 'You wait,', 'Ada Ng')],
    }),
    now,
  )
  expect(await store.findPeople('delury', 5)).toMatchObject([
    { name: 'John Delury', role: 'a senior fellow', quotes: 1 },
  ])
  expect(await store.findPeople('ng', 5)).toMatchObject([{ name: 'Ada Ng', aliases: [], quotes: 1 }])
})

test('suggestions are by the start of any name or alias, most quoted first', async () => {
  const store = await storeWith('Dana Hill', 'John Delury', 'John Delury', 'Kim Yo Jong')
  const names = async (typed: string) => (await store.suggestPeople(typed, 5)).map(({ name }) => name)
  expect(await names('d')).toEqual(['John Delury', 'Dana Hill'])
  expect(await names('yo jo')).toEqual(['Kim Yo Jong'])
  expect(await names('')).toEqual(['John Delury', 'Dana Hill', 'Kim Yo Jong'])
  expect(await names('delurr')).toEqual(['John Delury'])
  expect(await names('x')).toEqual([])
})
