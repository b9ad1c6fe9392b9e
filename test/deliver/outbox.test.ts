import Sqlite from 'better-sqlite3'
import { pino } from 'pino'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Outcome } from '../../src/platforms/sender.ts'
import { articleOf } from '../support.ts'
import type { FakePlatform, Mishap } from './fake-platform.ts'
import { daily, discordChat, openWorld, telegramChat } from './world.ts'

const BEFORE = '2026-01-10T07:00:00Z'
const DUE = '2026-01-10T08:00:00Z'
const UNSURE: Outcome = { status: 'unsure', reason: 'the connection was reset' }
const LATER: Outcome = { status: 'later', reason: 'connection refused' }
const texts = ({ accepted }: FakePlatform) => accepted.map(({ text }) => text)
const digest = 'parade of 2026-01-10T08:00:00Z'

/** One chat on each platform, subscribed the hour before, and it is 08:00. */
async function openMorning(...options: Parameters<typeof openWorld> extends [unknown, ...infer Rest] ? Rest : never) {
  const world = await openWorld(BEFORE, ...options)
  await world.store.subscribe(discordChat('100'), daily, world.now())
  await world.store.subscribe(telegramChat('-4001'), daily, world.now())
  await world.run()
  world.now.set(DUE)
  return world
}

test('a digest arrives once, however often the clock ticks', async () => {
  const { discord, telegram, run, store, now, states } = await openMorning()
  await run()
  await run()
  now.advance({ hours: 3 })
  await run()
  expect([texts(discord), texts(telegram)]).toEqual([[digest], [digest]])
  expect(await states()).toEqual(['sent', 'sent'])
  expect(await store.slotsOf(discordChat('100'), 5)).toEqual([
    { brief: 'parade', dueAt: DUE, status: 'sent', reason: null },
  ])
  expect(await store.briefedThrough(discordChat('100'), 'parade')).toBe(DUE)
})

describe('when nobody can tell whether it was posted', () => {
  const mishaps: [string, Mishap][] = [
    ['reset after accepting', { accepts: true, answers: UNSURE }],
    ['hang after accepting', 'hang after accepting'],
    ['500 before accepting', UNSURE],
    ['hang before accepting', 'hang'],
    ['a bug in the sender', 'throw'],
  ]
  test.each(mishaps)('Discord has exactly one after: %s', async (_, mishap) => {
    const { discord, run, now, states } = await openMorning()
    discord.next(mishap)
    await run()
    for (let i = 0; i < 10; i++) {
      now.advance({ seconds: 7 })
      await run()
    }
    expect(texts(discord)).toEqual([digest])
    expect(await states()).toEqual(['sent', 'sent'])
    discord.release()
  })

  test.each(mishaps)('Discord has exactly one when it takes long to come back after: %s', async (_, mishap) => {
    const { discord, run, now, states } = await openMorning()
    discord.next(mishap, UNSURE, UNSURE)
    for (let i = 0; i < 5; i++) {
      await run()
      now.advance({ minutes: 20 })
    }
    expect(texts(discord)).toEqual([digest])
    expect(discord.looks).toBeGreaterThan(0)
    expect((await states())[0]).toBe('sent')
    discord.release()
  })

  test.each(mishaps)('Telegram has at most one, and it is uncertain, after: %s', async (name, mishap) => {
    const { telegram, run, now, store, states } = await openMorning()
    telegram.next(mishap)
    await run()
    now.advance({ hours: 1 })
    await run()
    expect(texts(telegram)).toEqual(name.includes('after accepting') ? [digest] : [])
    expect(telegram.calls).toHaveLength(1)
    expect((await states())[1]).toBe('uncertain')
    expect(await store.uncertainOf(telegramChat('-4001'))).toMatchObject([{ about: 'parade, 10 January 2026' }])
    expect(await store.briefedThrough(telegramChat('-4001'), 'parade')).toBeUndefined()

    expect(await store.resend(telegramChat('-4001'), now())).toBe(1)
    await run()
    expect(texts(telegram).at(-1)).toBe(digest)
    expect(await store.uncertainOf(telegramChat('-4001'))).toEqual([])
    telegram.release()
  })
})

test('what was surely not posted is tried again, ever more rarely, and arrives once', async () => {
  const { discord, telegram, run, now } = await openMorning()
  discord.next(LATER, LATER, LATER)
  telegram.next(LATER)
  await run()
  expect(discord.calls).toHaveLength(1)
  now.advance({ seconds: 5 })
  await run()
  now.advance({ seconds: 9 })
  await run()
  expect(discord.calls).toHaveLength(2)
  now.advance({ seconds: 60 })
  await run()
  now.advance({ seconds: 60 })
  await run()
  expect([texts(discord), texts(telegram)]).toEqual([[digest], [digest]])
})

test('an outage that outlasts the digest’s use ends in words, not in silence', async () => {
  const { discord, run, now, store, states } = await openMorning()
  discord.always = LATER
  for (let i = 0; i < 40; i++) {
    await run()
    now.advance({ minutes: 10 })
  }
  expect((await states())[0]).toBe('expired')
  expect(await store.slotsOf(discordChat('100'), 1)).toMatchObject([{ status: 'failed' }])
  discord.always = undefined
  now.set('2026-01-11T08:00:00Z')
  await run()
  expect(texts(discord)).toEqual(['parade of 2026-01-11T08:00:00Z'])
})

describe('a platform that asks for a pause', () => {
  const limited = (scope: 'chat' | 'platform'): Outcome => ({
    status: 'limited',
    retryAfterMs: 90_001,
    scope,
    reason: '429',
  })

  test('in one chat gets it to the millisecond, and the others are not kept', async () => {
    const { discord, run, now, store, states } = await openMorning()
    await store.subscribe(discordChat('200'), { ...daily, at: '08:01' }, now())
    discord.next(limited('chat'))
    await run()
    now.set('2026-01-10T08:01:30Z')
    await run()
    expect(discord.accepted.map(({ chat }) => chat)).toEqual(['200'])
    now.advance({ milliseconds: 0 })
    await run()
    expect(discord.calls).toHaveLength(2)
    now.advance({ milliseconds: 1 })
    await run()
    expect(texts(discord)).toEqual(['parade of 2026-01-10T08:01:00Z', digest])
    expect(await states()).toEqual(['sent', 'sent', 'sent'])
  })

  test('as a whole gets it everywhere, through a restart, and the other platform is not kept', async () => {
    const { discord, telegram, run, restart, now, store } = await openMorning()
    await store.subscribe(discordChat('200'), { ...daily, at: '08:01' }, now())
    discord.next(limited('platform'))
    await run()
    now.set('2026-01-10T08:01:30Z')
    await restart()
    expect(discord.calls).toHaveLength(1)
    expect(texts(telegram)).toEqual([digest])
    now.advance({ milliseconds: 1 })
    await run()
    expect(texts(discord)).toHaveLength(2)
  })

  test('again and again loses nothing', async () => {
    const { discord, run, now } = await openMorning()
    discord.next(...Array.from({ length: 20 }, () => limited('platform')))
    for (let i = 0; i < 22; i++) {
      await run()
      now.advance({ milliseconds: 90_001 })
    }
    expect(texts(discord)).toEqual([digest])
  })
})

test('a token that is refused costs one call an hour at most, and nothing is lost when it is right again', async () => {
  const { discord, telegram, run, now, store, states } = await openMorning()
  for (const id of ['200', '300', '400'])
    await store.subscribe(discordChat(id), { ...daily, at: '08:00' }, now().subtract({ hours: 1 }))
  await store.probePlatform('discord')
  discord.always = { status: 'refused', reason: '401' }
  await run()
  expect(discord.calls).toHaveLength(1)
  expect(await states()).toEqual(['pending', 'sent', 'pending', 'pending', 'pending'])
  expect(await store.holds()).toMatchObject([{ platform: 'discord', reason: '401' }])
  now.advance({ minutes: 50 })
  await run()
  now.advance({ minutes: 50 })
  await run()
  expect(discord.calls).toHaveLength(3)
  expect(texts(telegram)).toEqual([digest])

  discord.always = undefined
  now.advance({ minutes: 65 })
  await run()
  expect(texts(discord)).toEqual([digest, digest, digest, digest])
  expect(await store.holds()).toMatchObject([{ platform: 'discord', refusals: 0 }])
})

test('a chat that is gone costs one call for all its parts, and gets what is still of use when it lets us in again', async () => {
  const { discord, run, now, store, delivery, states } = await openMorning()
  await store.subscribe(discordChat('200'), { ...daily, at: '08:00', brief: 'fair' }, now().subtract({ hours: 1 }))
  discord.inChat('100', { status: 'gone', reason: 'Missing Access' })
  await run()
  now.advance({ hours: 2 })
  await run()
  expect(discord.calls.filter(({ chat }) => chat === '100')).toHaveLength(1)
  expect((await store.chat(discordChat('100')))?.suspended).toEqual({ since: DUE, reason: 'Missing Access' })
  expect((await store.health(now())).suspendedChats).toBe(1)
  expect(texts(discord)).toEqual(['fair of 2026-01-10T08:00:00Z'])

  discord.inChat('100', { accepts: true, answers: { status: 'sent', messageId: '9' } })
  await delivery.chatOpened(discordChat('100'))
  await run()
  expect(texts(discord)).toEqual(['fair of 2026-01-10T08:00:00Z', digest])
  expect(await states()).toEqual(['sent', 'sent', 'sent'])
})

test('while a chat is gone its digests are recorded as skipped, with why', async () => {
  const { discord, run, now, store } = await openMorning()
  discord.inChat('100', { status: 'gone', reason: 'Missing Access' })
  await run()
  now.set('2026-01-11T08:00:00Z')
  await run()
  expect(await store.slotsOf(discordChat('100'), 1)).toMatchObject([
    { status: 'skipped', reason: 'this chat takes no messages: Missing Access' },
  ])
  expect(discord.calls).toHaveLength(1)
})

test('a group that becomes a supergroup gets its one message there, and the next ones too', async () => {
  const { telegram, run, now, store } = await openMorning()
  telegram.inChat('-4001', { status: 'moved', chat: '-1004001' })
  await run()
  now.set('2026-01-11T08:00:00Z')
  await run()
  expect(telegram.accepted.map(({ chat }) => chat)).toEqual(['-1004001', '-1004001'])
  expect(telegram.calls.filter(({ chat }) => chat === '-4001')).toHaveLength(1)
  expect(await store.chat(telegramChat('-4001'))).toBeUndefined()
  expect(await store.subscriptionsOf(telegramChat('-1004001'))).toHaveLength(1)
})

test('a group that moves to where there are subscriptions already keeps those', async () => {
  const { telegram, run, now, store } = await openMorning()
  await store.subscribe(telegramChat('-1004001'), { ...daily, at: '09:00' }, now())
  await store.subscribe(telegramChat('-4001'), { ...daily, brief: 'fair', at: '10:00' }, now())
  telegram.inChat('-4001', { status: 'moved', chat: '-1004001' })
  await run()
  now.set('2026-01-10T10:00:00Z')
  await run()
  expect((await store.subscriptionsOf(telegramChat('-1004001'))).map(({ brief, at }) => [brief, at])).toEqual([
    ['fair', '10:00'],
    ['parade', '09:00'],
  ])
  expect(telegram.accepted.map(({ chat, text }) => [chat, text])).toEqual([
    ['-1004001', digest],
    ['-1004001', 'fair of 2026-01-10T10:00:00Z and parade of 2026-01-10T09:00:00Z'],
  ])
})

test('one unreadable message is tried once as plain text, and its neighbours arrive', async () => {
  const { discord, telegram, run, store, states } = await openMorning()
  discord.next({ status: 'unreadable', reason: '50035 Invalid Form Body' })
  telegram.next({ status: 'unreadable', reason: "can't parse entities" }, { status: 'unreadable', reason: 'still' })
  await run()
  expect(texts(discord)).toEqual([digest])
  expect(discord.calls).toHaveLength(2)
  expect(telegram.calls).toHaveLength(2)
  expect(await states()).toEqual(['sent', 'dead'])
  expect(await store.deliveries({ states: ['dead'], limit: 5 })).toMatchObject([{ error: 'still' }])
})

describe('the process dies', () => {
  test('before anything left: what was claimed goes out', async () => {
    const { discord, now, restart, store, delivery } = await openMorning()
    discord.always = LATER
    await delivery.tick()
    await delivery.settled()
    discord.always = undefined
    now.advance({ minutes: 1 })
    const [claim] = await store.claimDue({ platform: 'discord', owner: 'the dead', leaseMs: 60_000, limit: 1 }, now())
    expect(claim?.payload).toBeDefined()
    const { left } = await restart()
    expect(left).toEqual({ pending: 1, unsure: 0 })
    expect(texts(discord)).toEqual([digest])
  })

  test.each(['before', 'after'])('while sending, %s it was accepted: Discord one, Telegram uncertain', async (when) => {
    const { discord, telegram, now, restart, store, states } = await openMorning()
    discord.always = LATER
    telegram.always = LATER
    const { next } = await restart()
    await next.settled()
    discord.always = undefined
    telegram.always = undefined
    now.advance({ minutes: 1 })
    for (const fake of [discord, telegram]) {
      const of = { platform: fake.sender.platform, owner: 'the dead', leaseMs: 60_000, limit: 1 }
      const [claim] = await store.claimDue(of, now())
      if (!claim) throw new Error('nothing was claimed')
      const [begun] = await store.beginSending([claim], now())
      const message = { ...claim, chat: claim.chat.id, firstSentAt: begun?.firstSentAt ?? '' }
      if (when === 'after') await fake.sender.send(message, AbortSignal.timeout(1_000))
    }
    const { left } = await restart()
    expect(left).toEqual({ pending: 0, unsure: 2 })
    expect(texts(discord)).toEqual([digest])
    expect(texts(telegram)).toEqual(when === 'after' ? [digest] : [])
    expect(await states()).toEqual(['sent', 'uncertain'])
  })

  test('a process that was asleep cannot send what another took over', async () => {
    const { now, store, run } = await openMorning({ senders: [] })
    await run()
    const of = { platform: 'telegram', leaseMs: 60_000, limit: 1 } as const
    const asleep = await store.claimDue({ ...of, owner: 'asleep' }, now())
    now.advance({ seconds: 60 })
    expect(await store.beginSending(asleep, now())).toEqual([])
    await store.sweep(now())
    const awake = await store.claimDue({ ...of, owner: 'awake' }, now())
    expect(awake.map(({ id }) => id)).toEqual(asleep.map(({ id }) => id))
    expect(await store.beginSending(asleep, now())).toEqual([])
    expect(await store.beginSending(awake, now())).toHaveLength(1)
    await store.settle(
      asleep.map((claim) => ({ ...claim, outcome: LATER_OF(now()) })),
      now(),
    )
    expect((await store.deliveries({ limit: 9 })).map(({ state }) => state)).toContain('sending')
  })
})

const LATER_OF = (notBefore: ReturnType<Awaited<ReturnType<typeof openWorld>>['now']>) =>
  ({ status: 'later', reason: 'x', notBefore }) as const

test('what was settled long ago is forgotten, some of it at a time', async () => {
  const { run, now, store } = await openMorning()
  await run()
  const [told] = await store.slotsOf(discordChat('100'), 9)
  expect(told?.status).toBe('sent')
  await store.unsubscribe(discordChat('100'), null, now())
  const later = now().add({ hours: 1 })
  expect(await store.prune(now().subtract({ hours: 1 }), 1)).toBe(0)
  const pruned = []
  for (let i = 0; i < 4; i++) pruned.push(await store.prune(later, 1))
  expect(pruned).toEqual([2, 2, 0, 0])
  expect(await store.deliveries({ limit: 9 })).toEqual([])
  expect(await store.slotsOf(discordChat('100'), 9)).toEqual([])
})

test('what is not sent can be dropped by hand, and what failed sent again', async () => {
  const { discord, telegram, run, now, store, states } = await openMorning()
  discord.next(LATER)
  telegram.next(UNSURE)
  await run()
  const [uncertain, pending] = await store.deliveries({ limit: 9 })
  expect(await store.dropMessage(pending?.id ?? 0, now())).toBe(true)
  expect(await store.resendMessage(pending?.id ?? 0, now())).toBe(false)
  expect(await store.resendMessage(uncertain?.id ?? 0, now())).toBe(true)
  now.advance({ minutes: 1 })
  await run()
  expect(await states()).toEqual(['cancelled', 'sent'])
  expect(await store.dropMessage(uncertain?.id ?? 0, now())).toBe(false)
})

test('what quiet hours hold back leaves when they end, however long they are', async () => {
  const { store, discord, run, now, states } = await openWorld('2026-01-10T20:00:00Z')
  const quiet = { from: '22:00', to: '07:00' }
  await store.setZone(discordChat('100'), 'UTC', now())
  await store.setQuietHours(discordChat('100'), quiet, now())
  await store.subscribe(discordChat('100'), { ...daily, at: '21:58' }, now())
  await store.watch(discordChat('100'), 'tram', now())
  await run()
  discord.next({ status: 'limited', scope: 'chat', retryAfterMs: 180_000, reason: '429' })
  await store.recordArticle(articleOf('A tram.', { title: 'Tram news', published: '2026-01-10T19:00:00Z' }), now())
  for (const at of ['2026-01-10T21:58:00Z', '2026-01-10T22:01:30Z', '2026-01-11T06:59:00Z']) {
    now.set(at)
    await run()
  }
  expect(await states()).toEqual(['pending', 'pending'])
  now.set('2026-01-11T07:00:00Z')
  await run()
  expect(discord.accepted.map(({ at }) => at)).toEqual(['2026-01-11T07:00:00Z', '2026-01-11T07:00:00Z'])

  // Nearly all day long: it leaves before the next one, or makes way for it.
  await store.unwatch(discordChat('100'), null)
  for (const [day, at] of [
    ['11', '2026-01-12T21:57:30Z'],
    ['12', '2026-01-13T21:58:00Z'],
  ]) {
    discord.next({ status: 'limited', scope: 'chat', retryAfterMs: 180_000, reason: '429' })
    now.set(`2026-01-${day}T21:58:00Z`)
    await run()
    await store.setQuietHours(discordChat('100'), { from: '21:59', to: '21:57' }, now())
    now.set(`2026-01-${day}T22:02:00Z`)
    await run()
    now.set(at ?? '')
    await run()
  }
  expect(discord.accepted.slice(2).map(({ text, at }) => [text, at])).toEqual([
    ['parade of 2026-01-11T21:58:00Z', '2026-01-12T21:57:30Z'],
    ['parade of 2026-01-13T21:58:00Z', '2026-01-13T21:58:00Z'],
  ])
})

test('unsubscribed while a call is unanswered: Discord is asked, nothing is sent again, and what is unknown is uncertain', async () => {
  for (const [then, state] of [
    ['sent', 'sent'],
    ['absent', 'expired'],
    ['unknown', 'uncertain'],
  ] as const) {
    const world = await openWorld(BEFORE)
    let looks = 0
    const resolve = async () => {
      looks++
      return then === 'sent' ? { status: then, messageId: '1' } : { status: then, reason: 'not shown' }
    }
    const { store, discord, run, now, states } = await openWorld(BEFORE, {
      senders: [{ ...world.discord.sender, resolve }],
    })
    world.discord.next({ accepts: true, answers: UNSURE })
    await store.subscribe(discordChat('100'), daily, now())
    await run()
    now.set(DUE)
    await run()
    await store.unsubscribe(discordChat('100'), null, now())
    for (let i = 0; i < 6; i++) {
      now.advance({ seconds: 2 })
      await run()
    }
    expect([world.discord.calls.length, looks, await states()]).toEqual([1, 1, [state]])
    expect(discord.calls).toEqual([])
  }
})

test('trouble with the note beside the database keeps nothing from leaving: it is told, and the next one catches up', async () => {
  const lines: string[] = []
  const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) })
  const { delivery, telegram, now, store, run, states } = await openWorld(BEFORE, { log })
  await store.subscribe(telegramChat('-4001'), daily, now())
  await delivery.start()
  const statement = new Sqlite(':memory:').prepare('SELECT 1')
  const prototype: Sqlite.Statement = Object.getPrototypeOf(statement)
  const run0 = prototype.run
  const failing = vi.spyOn(prototype, 'run').mockImplementation(function (this: Sqlite.Statement, ...given) {
    if (this.source.includes('INTO delivered')) throw new Error('database or disk is full')
    return Reflect.apply(run0, this, given)
  })
  onTestFinished(() => failing.mockRestore())
  now.set(DUE)
  await run()
  await delivery.stop()
  expect([telegram.calls.length, telegram.accepted.length, await states()]).toEqual([1, 1, ['sent']])
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['how much was sent cannot be noted beside the database'])
})

test('a platform that refuses many calls under way at once has refused once', async () => {
  const released = Promise.withResolvers<void>()
  let calls = 0
  const send = async () => {
    calls++
    await released.promise
    return { status: 'refused', reason: 'a page with status 403' } as const
  }
  const { store, delivery, now } = await openWorld(BEFORE, {
    senders: [{ platform: 'discord', repeatableForMs: 60_000, send }],
    callLimitMs: 5_000,
  })
  for (let chat = 0; chat < 12; chat++) await store.subscribe(discordChat(String(chat)), daily, now())
  await delivery.tick()
  now.set(DUE)
  await delivery.tick()
  expect(calls).toBe(12)
  released.resolve()
  await delivery.settled()
  expect(await store.holds()).toMatchObject([{ refusals: 1, heldUntil: '2026-01-10T08:01:00Z' }])
})

test('a clock that was a day ahead is set right while a call is unanswered: Discord is asked at once', async () => {
  const { discord, run, now, states, store } = await openWorld(BEFORE)
  await store.subscribe(discordChat('100'), daily, now())
  await run()
  now.set('2026-01-11T08:00:00Z')
  discord.next({ accepts: true, answers: UNSURE })
  await run()
  now.set('2026-01-10T08:00:05Z')
  await run()
  expect([discord.looks, discord.accepted.length, await states()]).toEqual([1, 1, ['sent']])
})
