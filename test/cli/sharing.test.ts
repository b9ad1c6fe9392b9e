import { expect, onTestFinished, test } from 'vitest'
import { digestComposer } from '../../src/cli/delivering.ts'
import { openSession } from '../../src/cli/session.ts'
import { publishDue } from '../../src/deliver/publish.ts'
import { openLog } from '../../src/log.ts'
import type { StoredChat } from '../../src/store/chats.ts'
import type { Store } from '../../src/store/store.ts'
import { articleOf, instant, temporaryFolder } from '../support.ts'

const NOW = instant('2027-01-10T08:00:00Z')
const YESTERDAY = instant('2027-01-09T08:00:00Z')
const log = openLog({ level: 'fatal', isWatched: false, secrets: [], write: () => {} })

function chat(id: string, rest: Partial<StoredChat> = {}): StoredChat {
  return {
    ...{ platform: 'discord', id, kind: 'group', title: null, zone: 'Europe/Paris', quiet: null },
    ...{ whenNothingNew: 'say-so', suspended: null },
    ...rest,
  }
}

async function opened() {
  const session = await openSession({ db: `${temporaryFolder()}/d.db`, briefs: 'briefs', log, now: undefined })
  onTestFinished(() => session.close())
  const told = { title: 'Trams stop for the parade', briefs: ['parade'], published: '2027-01-09T20:00:00Z' }
  await session.store.recordArticle(articleOf('Trams stop at noon.', told), instant('2027-01-09T20:01:00Z'))
  const compose = digestComposer(session)
  const digest = (to: StoredChat, since = YESTERDAY, now = NOW) =>
    compose(
      { chat: to, briefs: [{ brief: 'parade', dueAt: NOW, since }], storedBy: now, lateSince: null, missed: [] },
      now,
    )
  return { ...session, digest }
}

test('chats of the same past get the same digest, composed once, and rendered once for each platform', async () => {
  const { digest, store, briefs } = await opened()
  expect(JSON.stringify(await digest(chat('1')))).toContain('Trams stop for the parade')
  expect(await digest(chat('2'))).toBe(await digest(chat('1')))

  for (const platform of ['discord', 'telegram'] as const)
    for (const id of ['1', '2', '3']) {
      const here = { platform, id, kind: 'group', title: null } as const
      await store.subscribe(here, { brief: 'parade', at: '08:00', days: '1234567', zone: 'UTC' }, YESTERDAY)
    }
  const rendered: unknown[] = []
  const counting: Store = {
    ...store,
    async publishDigests(digests, now) {
      rendered.push(...digests.map(({ messages }) => messages?.parts))
      return store.publishDigests(digests, now)
    },
  }
  const policy = { catchUpMs: 6 * 3_600_000, spreadMs: 0 }
  await publishDue({ store: counting, compose: digestComposer({ store, briefs }), policy, log }, NOW)
  expect(rendered).toHaveLength(6)
  expect(new Set(rendered).size).toBe(2)
})

test('what is a chat’s own keeps its digest apart: its past, its zone, and what only it follows', async () => {
  const { digest, store } = await opened()
  const one = await digest(chat('1'))
  expect(JSON.stringify(await digest(chat('2'), instant('2027-01-09T21:00:00Z')))).not.toContain('Trams stop')
  expect(await digest(chat('3', { zone: 'Asia/Seoul' }))).not.toBe(one)

  const follower = { platform: 'discord', id: '4', kind: 'group', title: null } as const
  const feed = { url: 'https://herald.example/feed', key: 'herald.example/feed', title: 'Herald' }
  await store.followFeed(follower, { feed, server: null, most: 5, mostInAll: 9 }, YESTERDAY)
  const later = instant('2027-01-10T08:00:01Z')
  const [theirs, others] = [await digest(chat('4'), YESTERDAY, later), await digest(chat('5'), YESTERDAY, later)]
  expect(theirs).not.toBe(others)
  expect(await digest(chat('6'), YESTERDAY, later)).toBe(others)
})

test('the next moment sees what was stored meanwhile', async () => {
  const { digest, store } = await opened()
  await digest(chat('1'))
  const told = { title: 'Buses go instead', briefs: ['parade'], published: '2027-01-10T08:00:30Z' }
  await store.recordArticle(articleOf('Buses go all day.', told), instant('2027-01-10T08:00:30Z'))
  const next = await digest(chat('2'), YESTERDAY, instant('2027-01-10T08:01:00Z'))
  expect(JSON.stringify(next)).toContain('Buses go instead')
})

test('what is stored while a digest is composed is told once: by the next one', async () => {
  const { store, briefs } = await opened()
  const compose = digestComposer({ store, briefs })
  const news = (title: string, at: string) =>
    store.recordArticle(
      articleOf(`${title}.`, { title, briefs: ['parade'], published: '2027-01-10T07:50:00Z' }),
      instant(at),
    )
  const digests: string[] = []
  const publish = (at: string, meanwhile: { before: () => Promise<unknown>; after: () => Promise<unknown> }) =>
    publishDue(
      {
        store,
        log,
        policy: { catchUpMs: 6 * 3_600_000, spreadMs: 0 },
        async compose(order, now) {
          await meanwhile.before()
          const digest = await compose(order, now)
          digests.push(JSON.stringify(digest))
          await meanwhile.after()
          return digest
        },
      },
      instant(at),
    )
  const nothing = { before: async () => {}, after: async () => {} }
  const here = { platform: 'terminal', id: '1', kind: 'group', title: null } as const
  await store.subscribe(here, { brief: 'parade', at: '08:00', days: '1234567', zone: 'UTC' }, YESTERDAY)
  const deliver = async (at: string) => {
    const [claim] = await store.claimDue({ platform: 'terminal', owner: 'me', leaseMs: 60_000, limit: 1 }, instant(at))
    if (!claim) throw new Error('nothing to send')
    await store.settle([{ ...claim, outcome: { status: 'sent', messageId: '1' } }], instant(at))
  }
  await publish('2027-01-09T08:00:00Z', nothing)
  await publish('2027-01-10T08:00:00Z', {
    before: () => news('Ferries wait', '2027-01-10T08:00:00.1Z'),
    // Begun to be read, by its own clock, before the digest was.
    after: () => news('Bridges close', '2027-01-10T07:59:50Z'),
  })
  await deliver('2027-01-10T08:00:01Z')
  await publish('2027-01-11T08:00:00Z', nothing)
  expect(digests.map((digest) => ['Ferries wait', 'Bridges close'].map((title) => digest.includes(title)))).toEqual([
    [false, false],
    [true, true],
  ])
})

test('a digest of which nothing arrived is named as missed by the next, also when it was the first', async () => {
  const { store, briefs } = await opened()
  const orders: string[] = []
  const compose = digestComposer({ store, briefs })
  const publishing = {
    ...{ store, log, policy: { catchUpMs: 6 * 3_600_000, spreadMs: 0 } },
    async compose(...[order, now]: Parameters<typeof compose>) {
      const digest = await compose(order, now)
      orders.push(JSON.stringify(digest?.blocks))
      return digest
    },
  }
  const here = { platform: 'terminal', id: '1', kind: 'group', title: null } as const
  await store.subscribe(here, { brief: 'parade', at: '08:00', days: '1234567', zone: 'UTC' }, YESTERDAY)
  for (const at of ['2027-01-10T08:00:00Z', '2027-01-11T08:00:00Z'].map(instant)) {
    await publishDue(publishing, at)
    for (const claim of await store.claimDue({ platform: 'terminal', owner: 'me', leaseMs: 60_000, limit: 9 }, at)) {
      await store.beginSending([claim], at)
      await store.settle([{ ...claim, outcome: { status: 'unreadable', reason: '400' } }], at)
    }
  }
  expect(orders.map((blocks) => blocks.includes('was missed'))).toEqual([false, true])
})
