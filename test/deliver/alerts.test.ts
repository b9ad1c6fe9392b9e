import { expect, test } from 'vitest'
import { publishAlerts } from '../../src/deliver/alerts.ts'
import { plainReply } from '../../src/document.ts'
import { articleOf } from '../support.ts'
import { discordChat, openWorld, telegramChat } from './world.ts'

const here = discordChat('100')

test('an article with watched words alerts each chat that watches, once for a story', async () => {
  const { store, discord, telegram, run, now } = await openWorld('2026-01-10T07:00:00Z')
  await store.recordArticle(articleOf('An old tram strike.', { title: 'Before' }), now())
  await store.watch(here, 'tram strike', now())
  await store.watch(here, 'Tram', now())
  await store.watch(telegramChat('-1'), '파업', now())
  await store.watch(telegramChat('-2'), 'ferry', now())
  now.advance({ minutes: 1 })
  await store.recordArticle(
    articleOf('A strike of all TRAM drivers, the tram strike of the year: 전차 파업.', { title: 'Strike' }),
    now(),
  )
  await store.recordArticle(articleOf('The same tram strike, as copied.', { title: 'Strike', outlet: 'Other' }), now())
  await run()
  await run()
  expect(discord.accepted).toMatchObject([{ chat: '100', text: 'tram strike, Tram: Strike' }])
  expect(telegram.accepted).toMatchObject([{ chat: '-1', text: '파업: Strike' }])
})

test('each word must be there, as a word; a summary entered by hand is no news', async () => {
  const { store, discord, run, now } = await openWorld('2026-01-10T07:00:00Z')
  await store.watch(here, 'tram strike', now())
  await store.recordArticle(articleOf('Trams strike a post. A strike elsewhere.', { title: 'One' }), now())
  await store.recordArticle(articleOf('A tram.', { title: 'Two' }), now())
  await store.recordArticle(
    articleOf('A tram strike.', { title: 'Three', origin: 'brief', contentKey: 'parade/x.md' }),
    now(),
  )
  await run()
  expect(discord.accepted).toEqual([])
})

test('an alert waits for the end of quiet hours, and none comes after the watch has ended', async () => {
  const { store, discord, run, now } = await openWorld('2026-01-10T23:00:00Z')
  await store.watch(here, 'tram', now())
  await store.setQuietHours(here, { from: '22:00', to: '06:00' }, now())
  await store.recordArticle(articleOf('A tram.', { title: 'Night' }), now())
  await run()
  expect(discord.calls).toEqual([])
  now.set('2026-01-11T06:00:00Z')
  await run()
  expect(discord.accepted).toMatchObject([{ text: 'tram: Night' }])

  now.set('2026-01-11T23:00:00Z')
  await store.recordArticle(articleOf('Another tram.', { title: 'Later' }), now())
  await run()
  await store.unwatch(here, 'tram')
  now.set('2026-01-12T06:00:00Z')
  await run()
  expect(discord.accepted).toHaveLength(1)
})

test('an alert leaves before a digest that has been waiting longer', async () => {
  const { store, discord, run, now } = await openWorld('2026-01-10T07:00:00Z')
  await store.subscribe(here, { brief: 'parade', at: '08:00', days: '1234567', zone: null }, now())
  await store.watch(here, 'tram', now())
  await run()
  now.set('2026-01-10T08:00:00Z')
  discord.next({ status: 'later', reason: 'down' })
  await run()
  await store.recordArticle(articleOf('A tram.', { title: 'News' }), now())
  await run()
  now.advance({ minutes: 1 })
  await run()
  expect(discord.accepted.map(({ text }) => text)).toEqual(['tram: News', 'parade of 2026-01-10T08:00:00Z'])
})

test('an article at which the store fails is looked at again, what is wrong with another keeps none from its alert', async () => {
  const wrong = new Map<string, Error>([
    ['Two', Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' })],
    ['Three', new Error('a bug')],
  ])
  const { store, discord, delivery, run, now } = await openWorld('2026-01-10T07:00:00Z', {
    composeAlert: async ({ article: { title } }) => {
      const error = wrong.get(title)
      if (error) throw new Error('as a query', { cause: error })
      return plainReply('', title)
    },
  })
  await store.watch(here, 'tram', now())
  for (const title of ['One', 'Two', 'Three', 'Four'])
    await store.recordArticle(articleOf(`${title}: a tram.`, { title }), now())
  await delivery.tick()
  await delivery.settled()
  expect(discord.accepted.map(({ text }) => text)).toEqual(['One'])
  expect((await store.articlesToWatch(9)).articles.map(({ title }) => title)).toEqual(['Two', 'Three', 'Four'])
  wrong.delete('Two')
  await run()
  expect(discord.accepted.map(({ text }) => text)).toEqual(['One', 'Two', 'Four'])
})

test('many articles and watches: the network has its turn between them', async () => {
  const { store, now, settings } = await openWorld('2026-01-10T07:00:00Z')
  for (let chat = 0; chat < 20; chat++) await store.watch(discordChat(String(chat)), 'tram', now())
  for (let i = 0; i < 30; i++) await store.recordArticle(articleOf(`A tram, ${i}.`, { title: `News ${i}` }), now())
  const turns: number[] = []
  const counted = {
    ...store,
    publishAlerts: async (...given: Parameters<typeof store.publishAlerts>) => {
      turns.push(given[0].length)
      await store.publishAlerts(...given)
    },
  }
  // Each is as slow as a long one.
  const composeAlert = async () => {
    const ends = performance.now() + 0.8
    while (performance.now() < ends);
    return plainReply('', 'x')
  }
  await publishAlerts({ ...settings, store: counted, composeAlert }, now())
  // All of them in one go would be 600.
  expect(turns.length).toBeGreaterThan(0)
  expect(Math.max(...turns)).toBeLessThan(100)
})
