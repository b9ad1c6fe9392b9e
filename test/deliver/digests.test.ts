import { describe, expect, test } from 'vitest'
import { composing } from '../../src/cli/delivering.ts'
import type { ComposeDigest, DigestOrder } from '../../src/deliver/publish.ts'
import { plainReply } from '../../src/document.ts'
import { summit } from '../material.ts'
import { articleOf } from '../support.ts'
import { daily, discordChat, namesOnly, openWorld, telegramChat } from './world.ts'

const here = discordChat('100')

test('a new subscription does not get the slot that has just passed', async () => {
  const { store, discord, run, now } = await openWorld('2026-01-10T08:00:30Z')
  await store.subscribe(here, daily, now())
  await run()
  now.advance({ hours: 5 })
  await run()
  expect(discord.accepted).toEqual([])
  expect(await store.slotsOf(here, 5)).toEqual([])
  now.set('2026-01-11T08:00:00Z')
  await run()
  expect(discord.accepted.map(({ at }) => at)).toEqual(['2026-01-11T08:00:00Z'])
})

test('what falls together in one chat is one digest; another chat’s is another', async () => {
  const { store, discord, run, now } = await openWorld('2026-01-10T07:00:00Z')
  await store.setZone(here, 'Asia/Seoul', now())
  await store.subscribe(here, { ...daily, brief: 'tram', at: '17:00' }, now())
  await store.subscribe(here, { ...daily, brief: 'fair', at: '09:00', zone: 'Europe/Paris' }, now())
  await store.subscribe(discordChat('200'), { ...daily, brief: 'fair' }, now())
  await run()
  now.set('2026-01-10T08:00:00Z')
  await run()
  expect(discord.accepted.map(({ chat, text }) => [chat, text])).toEqual([
    ['100', 'fair of 2026-01-10T08:00:00Z and tram of 2026-01-10T08:00:00Z'],
    ['200', 'fair of 2026-01-10T08:00:00Z'],
  ])
})

test('a digest knows since when it has to tell, and that it is late', async () => {
  const orders: DigestOrder[] = []
  const compose = async (order: DigestOrder) => {
    orders.push(order)
    return namesOnly(order)
  }
  const { store, run, now } = await openWorld('2026-01-10T07:00:00Z', { compose })
  await store.subscribe(here, daily, now())
  await run()
  now.set('2026-01-10T08:00:03Z')
  await run()
  now.set('2026-01-11T10:00:00Z')
  await run()
  expect(orders.map(({ briefs, lateSince }) => [String(briefs[0]?.since), String(lateSince)])).toEqual([
    ['null', 'null'],
    ['2026-01-10T08:00:03Z', '2026-01-11T08:00:00Z'],
  ])
})

test.each([
  ['is down', { status: 'later', reason: 'down' }],
  ['cannot read any of it', { status: 'unreadable', reason: '50035' }],
] as const)('what was not delivered, where the platform %s, is not told as known', async (_what, answer) => {
  const since: string[] = []
  const compose = async (order: DigestOrder) => {
    since.push(String(order.briefs[0]?.since))
    return namesOnly(order)
  }
  const { store, discord, run, now } = await openWorld('2026-01-10T07:00:00Z', { compose })
  await store.subscribe(here, daily, now())
  await run()
  for (const day of ['10', '11', '12']) {
    discord.always = day === '11' ? answer : undefined
    now.set(`2026-01-${day}T08:00:00Z`)
    await run()
    now.advance({ hours: 7 })
    await run()
  }
  expect(since).toEqual(['null', '2026-01-10T08:00:00Z', '2026-01-10T08:00:00Z'])
})

test('a quiet day is recorded where the chat chose silence', async () => {
  const { store, discord, run, now } = await openWorld('2026-01-10T07:00:00Z', { compose: async () => null })
  await store.subscribe(here, daily, now())
  await run()
  now.set('2026-01-10T08:00:00Z')
  await run()
  expect(discord.calls).toEqual([])
  expect(await store.slotsOf(here, 5)).toMatchObject([{ status: 'nothing-new', dueAt: '2026-01-10T08:00:00Z' }])
})

test('a digest that cannot be composed holds up no other, and is tried again until it is too late', async () => {
  let isBroken = true
  const compose = async (order: DigestOrder) => {
    if (isBroken && order.chat.id === '100') throw new Error('a bug in a section')
    return namesOnly(order)
  }
  const { store, discord, run, now } = await openWorld('2026-01-10T07:00:00Z', { compose })
  await store.subscribe(here, daily, now())
  await store.subscribe(discordChat('200'), daily, now())
  await run()
  now.set('2026-01-10T08:00:00Z')
  await run()
  expect(discord.accepted.map(({ chat }) => chat)).toEqual(['200'])
  isBroken = false
  now.advance({ minutes: 1 })
  await run()
  expect(discord.accepted.map(({ chat }) => chat)).toEqual(['200', '100'])
  isBroken = true
  now.set('2026-01-11T08:00:00Z')
  await run()
  now.advance({ hours: 7 })
  await run()
  expect(await store.slotsOf(here, 1)).toMatchObject([
    { status: 'skipped', reason: 'missed, and too late to be of use' },
  ])
})

describe('unsubscribed while queued', () => {
  async function queuedFor(...briefs: string[]) {
    const world = await openWorld('2026-01-10T07:00:00Z')
    for (const brief of briefs) await world.store.subscribe(here, { ...daily, brief }, world.now())
    await world.run()
    world.now.set('2026-01-10T08:00:00Z')
    world.discord.always = { status: 'later', reason: 'down' }
    await world.run()
    world.discord.always = undefined
    return world
  }

  test('nothing more arrives', async () => {
    const { store, discord, run, now, states } = await queuedFor('fair')
    expect(await store.unsubscribe(here, 'fair', now())).toEqual(['fair'])
    now.advance({ minutes: 5 })
    await run()
    expect(discord.accepted).toEqual([])
    expect(await states()).toEqual(['cancelled'])
  })

  test('what others asked for still arrives, without it', async () => {
    const { store, discord, run, now } = await queuedFor('fair', 'tram')
    await store.unsubscribe(here, 'fair', now())
    now.advance({ minutes: 5 })
    await run()
    expect(discord.accepted.map(({ text }) => text)).toEqual(['tram of 2026-01-10T08:00:00Z'])
    now.set('2026-01-11T08:00:00Z')
    await run()
    expect(discord.accepted.map(({ text }) => text).slice(1)).toEqual(['tram of 2026-01-11T08:00:00Z'])
  })

  test('a chat that is forgotten gets nothing, and may come back as if new', async () => {
    const { store, discord, run, now } = await queuedFor('fair')
    expect(await store.forgetChat(here)).toBe(true)
    now.advance({ minutes: 5 })
    await run()
    await store.subscribe(here, { ...daily, brief: 'fair' }, now())
    await run()
    expect(discord.accepted).toEqual([])
    expect(await store.health(now())).toMatchObject({ pending: 0, sent: 0, subscriptions: 1 })
  })
})

test('quiet hours hold back what is queued too, but not what somebody asks to have again', async () => {
  const { store, telegram, run, now } = await openWorld('2026-01-10T07:00:00Z')
  const chat = telegramChat('-1')
  await store.subscribe(chat, daily, now())
  await run()
  now.set('2026-01-10T08:00:00Z')
  telegram.next({ status: 'later', reason: 'down' })
  await run()
  await store.setQuietHours(chat, { from: '08:00', to: '10:00' }, now())
  now.set('2026-01-10T09:59:00Z')
  await run()
  expect(telegram.accepted).toEqual([])
  telegram.next({ status: 'unsure', reason: '500' })
  now.set('2026-01-10T10:00:00Z')
  await run()
  await store.setQuietHours(chat, { from: '10:00', to: '12:00' }, now())
  await store.resend(chat, now())
  await run()
  expect(telegram.accepted).toHaveLength(1)
})

test('parts leave in order, and a chat in trouble holds back only itself', async () => {
  const long = plainReply('', ...Array.from({ length: 9 }, (_, i) => `${i} ${'word '.repeat(300)}`))
  const { store, discord, run, now } = await openWorld('2026-01-10T07:00:00Z', { compose: async () => long })
  await store.subscribe(here, daily, now())
  await store.subscribe(discordChat('200'), daily, now())
  await run()
  now.set('2026-01-10T08:00:00Z')
  discord.next({ status: 'later', reason: 'down' })
  await run()
  expect(new Set(discord.accepted.map(({ chat }) => chat))).toEqual(new Set(['200']))
  now.advance({ minutes: 1 })
  await run()
  for (const chat of ['100', '200']) {
    const firsts = discord.accepted.filter((post) => post.chat === chat).map(({ text }) => Number(text[0]))
    expect(firsts.length).toBeGreaterThan(2)
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
  }
})

test('a herd is published in one go, each chat once', async () => {
  const { store, discord, run, now, states } = await openWorld('2026-01-10T07:00:00Z')
  for (let i = 0; i < 450; i++) await store.subscribe(discordChat(String(i)), daily, now())
  await run()
  now.set('2026-01-10T08:00:00Z')
  await run()
  expect(new Set(discord.accepted.map(({ chat }) => chat)).size).toBe(450)
  expect(discord.accepted).toHaveLength(450)
  expect(new Set((await states()).slice(0, 100))).toEqual(new Set(['sent']))
})

test('new zone data derives every next time anew, and repeats none', async () => {
  const { store, discord, run, now } = await openWorld('2026-01-10T07:00:00Z')
  await store.noteZoneData('2025c')
  await store.subscribe(here, daily, now())
  await run()
  now.set('2026-01-10T08:00:00Z')
  await run()
  await store.noteZoneData('2025c')
  expect(await store.dueSubscriptions(now(), 9)).toEqual([])
  await store.noteZoneData('2026a')
  expect(await store.dueSubscriptions(now(), 9)).toMatchObject([{ nextRunAt: null }])
  await run()
  expect(discord.accepted).toHaveLength(1)
})

describe('feeds down at digest time', () => {
  const brief = summit({ name: 'parade', title: 'The parade', event: null })
  const briefs = {
    all: () => [brief],
    get: (name: string) => (name === 'parade' ? brief : undefined),
    unreadable: () => [],
  }

  /** What is composed and rendered is the real thing; the feed answers, or does not. */
  async function openDesk(feedTitle: string | null) {
    let compose: ComposeDigest = namesOnly
    const { store, now, run, discord } = await openWorld('2026-01-10T07:00:00Z', {
      compose: (order, at) => compose(order, at),
    })
    compose = composing({ store, briefs }).compose
    await store.recordBriefFeeds([{ url: 'https://bbc.example/rss?key=secret', key: 'bbc', brief: 'parade' }], now())
    const [feed] = await store.feeds()
    const poll = (error: string | null) =>
      store.settlePoll(
        feed?.id ?? 0,
        {
          ...{ items: error ? null : [], error, nextPollAt: now(), intervalMinutes: 30, movedTo: null },
          ...{ etag: null, lastModified: null, title: feedTitle, link: null, language: null },
        },
        now(),
      )
    await store.recordArticle(articleOf('The parade is near.', { published: '2026-01-09' }), now())
    await poll(null)
    await store.setZone(here, 'Europe/Berlin', now())
    await store.subscribe(here, daily, now())
    await run()
    return { store, now, poll, run, accepted: discord.accepted }
  }

  test('what a feed lists when it is first followed is no news; what it brings then is', async () => {
    const { store, now, run, accepted } = await openDesk('BBC')
    now.set('2026-01-11T07:00:00Z')
    await run()
    const arrives = async (title: string, published: string, isHistory: boolean) => {
      const article = articleOf(`${title}, it says.`, { title, published, origin: 'feed' })
      const story = { joins: null, copyOf: null, origin: null, words: [], foundBy: [] }
      const flags = { addressKeys: [title], isHistory, isPartial: false, correction: null, shingles: [], story }
      await store.recordItem(null, { article, ...flags }, now())
    }
    now.set('2026-01-11T09:00:00Z')
    await arrives('Old troubles', '2026-01-08T09:00:00Z', true)
    await arrives('New hopes', '2026-01-11T08:50:00Z', true)
    await arrives('More hopes', '2026-01-11T08:55:00Z', false)
    now.set('2026-01-12T07:00:00Z')
    await run()
    const text = accepted[1]?.text ?? ''
    expect(['Old troubles', 'New hopes', 'More hopes'].filter((title) => text.includes(title))).toEqual([
      'New hopes',
      'More hopes',
    ])
  })

  test('the digest says which source is not reachable and since when, until it is again', async () => {
    const { now, poll, run, accepted } = await openDesk('BBC')
    now.set('2026-01-13T13:00:00Z')
    await poll('no answer within 20 seconds')
    now.set('2026-01-14T06:30:00Z')
    await poll('it answered 503')
    now.set('2026-01-14T07:00:00Z')
    await run()
    now.set('2026-01-14T08:00:00Z')
    await poll(null)
    now.set('2026-01-15T07:00:00Z')
    await run()
    const line = 'BBC has not been reachable since Tuesday 14:00; it may have news that is not here.'
    expect(accepted.map(({ at, text }) => [at.slice(0, 10), text.includes(line)])).toEqual([
      ['2026-01-14', true],
      ['2026-01-15', false],
    ])
    expect(accepted[1]?.text).not.toContain('reachable')
  })

  test('it is said also where a chat wants no digest without news, and never with the feed’s address', async () => {
    const { store, now, poll, run, accepted } = await openDesk(null)
    await store.setWhenNothingNew(here, 'stay-silent', now())
    now.set('2026-01-11T07:00:00Z')
    await run()
    now.set('2026-01-12T07:00:00Z')
    await run()
    now.set('2026-01-13T06:00:00Z')
    await poll('no such host')
    now.set('2026-01-13T07:00:00Z')
    await run()
    expect(accepted.map(({ at }) => at.slice(0, 10))).toEqual(['2026-01-11', '2026-01-13'])
    expect(accepted[1]?.text).toContain('bbc.example has not been reachable since Tuesday 07:00')
    expect(accepted.map(({ text }) => text).join()).not.toContain('secret')
  })
})
