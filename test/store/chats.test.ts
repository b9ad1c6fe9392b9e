import { expect, test } from 'vitest'
import type { ChatToRecord } from '../../src/store/chats.ts'
import { instant, openTestStore } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const later = instant('2026-01-10T13:00:00Z')
const harbour: ChatToRecord = { platform: 'discord', id: '100', kind: 'group', title: 'harbour' }
const daily = { brief: 'parade', at: '08:00', days: '1234567', zone: null }

test('a chat is stored by what it asks for, never by being seen', async () => {
  const store = await openTestStore()
  await store.sawChat(harbour, now)
  expect(await store.chat(harbour)).toBeUndefined()
  expect(await store.privacyOf(harbour)).toBeUndefined()

  await store.setZone(harbour, 'Asia/Seoul', now)
  await store.setQuietHours(harbour, { from: '22:00', to: '07:00' }, now)
  await store.setWhenNothingNew(harbour, 'stay-silent', now)
  await store.sawChat({ ...harbour, title: 'the harbour' }, later)

  expect(await store.chat(harbour)).toEqual({
    ...{ ...harbour, title: 'the harbour', zone: 'Asia/Seoul', quiet: { from: '22:00', to: '07:00' } },
    ...{ whenNothingNew: 'stay-silent', suspended: null },
  })
  expect(await store.chat({ platform: 'telegram', id: '100' })).toBeUndefined()
})

test('one subscription of a brief for each chat; telling it again changes it', async () => {
  const store = await openTestStore()
  expect(await store.subscribe(harbour, daily, now)).toMatchObject({
    status: 'new',
    subscription: { at: '08:00', effectiveZone: 'UTC', lastDate: null, accountedUntil: '2026-01-10T12:00:00Z' },
  })
  expect((await store.subscribe(harbour, daily, later)).status).toBe('same')
  await store.setZone(harbour, 'Asia/Seoul', later)
  expect(await store.subscribe(harbour, { ...daily, at: '09:30' }, later)).toMatchObject({
    status: 'changed',
    subscription: { at: '09:30', effectiveZone: 'Asia/Seoul', accountedUntil: '2026-01-10T13:00:00Z' },
  })
  await store.subscribe(harbour, { ...daily, brief: 'fair', zone: 'Europe/Paris' }, later)

  expect((await store.subscriptionsOf(harbour)).map(({ brief, effectiveZone }) => [brief, effectiveZone])).toEqual([
    ['fair', 'Europe/Paris'],
    ['parade', 'Asia/Seoul'],
  ])
  expect(await store.unsubscribe(harbour, 'nothing', later)).toEqual([])
  expect(await store.unsubscribe(harbour, null, later)).toEqual(['fair', 'parade'])
  expect(await store.subscriptionsOf(harbour)).toEqual([])
})

test('the same words are watched once, whatever their case', async () => {
  const store = await openTestStore()
  expect(await store.watch(harbour, 'Tram Strike', now)).toBe(true)
  expect(await store.watch(harbour, ' tram  strike ', now)).toBe(false)
  expect(await store.watch(harbour, '阅兵', now)).toBe(true)
  await expect(store.watch(harbour, '!!', now)).rejects.toThrow('no word')
  expect(await store.watchesOf(harbour)).toEqual(['Tram Strike', '阅兵'])
  expect(await store.unwatch(harbour, 'TRAM strike')).toEqual(['Tram Strike'])
  expect(await store.unwatch(harbour, null)).toEqual(['阅兵'])
  for (let i = 0; i < 50; i++) await store.watch(harbour, `word${i}`, now)
  await expect(store.watch(harbour, 'one more', now)).rejects.toThrow('/unwatch')
})

test('everything about a chat can be seen in numbers, and deleted', async () => {
  const store = await openTestStore()
  await store.subscribe(harbour, daily, now)
  await store.watch(harbour, 'tram', now)
  expect(await store.privacyOf(harbour)).toMatchObject({
    ...{ chat: harbour, since: '2026-01-10T12:00:00Z', subscriptions: 1, watches: 1, messages: 0, slots: 0 },
  })

  expect(await store.forgetChat(harbour)).toBe(true)

  expect(await store.forgetChat(harbour)).toBe(false)
  expect(await store.privacyOf(harbour)).toBeUndefined()
  expect(await store.watchesOf(harbour)).toEqual([])
  expect(await store.dueSubscriptions(later, 10)).toEqual([])
})

test('schedules of briefs’ files come and go with the files, and leave people’s subscriptions alone', async () => {
  const store = await openTestStore()
  const fixed = { brief: 'parade', platform: 'discord', chat: '100', cron: '0 8 * * 1-5', zone: 'Asia/Seoul' } as const
  await store.subscribe(harbour, daily, now)
  await store.recordSchedules([fixed, { ...fixed, chat: '200' }], now)
  const due = await store.dueSubscriptions(now, 10)
  expect(due.map(({ cron, zone, chat }) => [cron, zone, chat.id])).toEqual([
    [null, 'UTC', '100'],
    ['0 8 * * 1-5', 'Asia/Seoul', '100'],
    ['0 8 * * 1-5', 'Asia/Seoul', '200'],
  ])
  await store.planSubscriptions(due.map(({ id, revision }) => ({ id, revision, nextRunAt: later })))
  await store.recordSchedules([fixed], now)
  expect(await store.dueSubscriptions(now, 10)).toEqual([])
  expect((await store.dueSubscriptions(later, 10)).map(({ chat, cron }) => [chat.id, cron])).toEqual([
    ['100', null],
    ['100', '0 8 * * 1-5'],
  ])
  await store.recordSchedules([{ ...fixed, zone: 'Asia/Tokyo' }], later)
  expect((await store.dueSubscriptions(now, 10)).map(({ zone, nextRunAt }) => [zone, nextRunAt])).toEqual([
    ['Asia/Tokyo', null],
  ])
  expect(await store.subscriptionsOf(harbour)).toHaveLength(1)
})
