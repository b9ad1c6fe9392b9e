import { expect, onTestFinished, test } from 'vitest'
import { digestComposer } from '../../src/cli/delivering.ts'
import { openSession } from '../../src/cli/session.ts'
import { partsOf } from '../../src/deliver/parts.ts'
import { openLog } from '../../src/log.ts'
import type { StoredChat } from '../../src/store/chats.ts'
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
    compose({ chat: to, briefs: [{ brief: 'parade', dueAt: NOW, since }], lateSince: null, missed: [] }, now)
  return { ...session, digest }
}

test('chats of the same past get the same digest, composed and rendered once', async () => {
  const { digest } = await opened()
  const [one, other] = [await digest(chat('1')), await digest(chat('2'))]
  expect(JSON.stringify(one)).toContain('Trams stop for the parade')
  expect(other).toBe(one)
  if (!one) throw new Error('a digest was expected')
  expect(partsOf('discord', one)).toBe(partsOf('discord', one))
  expect(partsOf('telegram', one)).not.toEqual(partsOf('discord', one))
})

test('what is a chat’s own keeps its digest apart: its past, its zone, and what only it follows', async () => {
  const { digest, store } = await opened()
  const one = await digest(chat('1'))
  expect(JSON.stringify(await digest(chat('2'), instant('2027-01-09T21:00:00Z')))).not.toContain('Trams stop')
  expect(await digest(chat('3', { zone: 'Asia/Seoul' }))).not.toBe(one)

  const follower = { platform: 'discord', id: '4', kind: 'group', title: null } as const
  const feed = { url: 'https://herald.example/feed', key: 'herald.example/feed', title: 'Herald' }
  await store.followFeed(follower, { feed, most: 5 }, YESTERDAY)
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
