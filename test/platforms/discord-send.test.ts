import { expect, onTestFinished, test, vi } from 'vitest'
import { discordSender } from '../../src/platforms/discord/send.ts'
import type { Outcome } from '../../src/platforms/sender.ts'
import { renderDiscord } from '../../src/render/discord.ts'
import { renderDiscordPlain } from '../../src/render/discord-plain.ts'
import { documents } from '../documents.ts'
import { type Fault, openFakeDiscord, TOKEN } from './fake-discord.ts'

const CHANNEL = '211'
const HOUR_MS = 3_600_000
const { signal } = new AbortController()
const [payload] = renderDiscord(documents.briefing)

async function opened() {
  const discord = await openFakeDiscord()
  const sender = discordSender({ token: TOKEN, apiUrl: discord.apiUrl })
  const message = (nonce: string, fields: { payload?: unknown; chat?: string } = {}) => ({
    chat: CHANNEL,
    payload,
    nonce,
    firstSentAt: new Date().toISOString(),
    ...fields,
  })
  const send = (nonce: string, signal = new AbortController().signal) => sender.send(message(nonce), signal)
  const resolve = (nonce: string) => sender.resolve?.(message(nonce), new AbortController().signal)
  return { discord, sender, message, send, resolve }
}

test('a message is posted by one call, with a nonce that is enforced', async () => {
  const { discord, send } = await opened()

  const outcome = await send('row-1')

  expect(outcome).toEqual({ status: 'sent', messageId: discord.accepted[0]?.id })
  expect(discord.calls).toHaveLength(1)
  expect(discord.calls[0]?.body).toEqual({ ...payload, nonce: 'row-1', enforce_nonce: true })
})

test('the same nonce posts once, however often it is sent', async () => {
  const { discord, send } = await opened()

  const first = await send('row-1')
  const second = await send('row-1')

  expect(second).toEqual(first)
  expect(discord.accepted).toHaveLength(1)
})

test.each<[what: string, fault: Omit<Fault, 'on'>, outcome: Partial<Outcome>, accepted: number]>([
  ['502', { kind: 'status', status: 502 } as Fault, { status: 'later' }, 0],
  ['503', { kind: 'status', status: 503 } as Fault, { status: 'later' }, 0],
  ['500', { kind: 'status', status: 500 } as Fault, { status: 'unsure' }, 0],
  ['500 after accepting', { kind: 'status', status: 500, accepts: true } as Fault, { status: 'unsure' }, 1],
  ['504 after accepting', { kind: 'status', status: 504, accepts: true } as Fault, { status: 'unsure' }, 1],
  ['a reset', { kind: 'reset' } as Fault, { status: 'unsure' }, 0],
  ['a reset after accepting', { kind: 'reset', accepts: true } as Fault, { status: 'unsure' }, 1],
  ['an unreadable body', { kind: 'error', status: 400, code: 50035 } as Fault, { status: 'unreadable' }, 0],
  ['an unknown channel', { kind: 'error', status: 404, code: 10003 } as Fault, { status: 'gone' }, 0],
  ['no access', { kind: 'error', status: 403, code: 50001 } as Fault, { status: 'gone' }, 0],
  ['no permission', { kind: 'error', status: 403, code: 50013 } as Fault, { status: 'gone' }, 0],
  ['a closed direct chat', { kind: 'error', status: 403, code: 50007 } as Fault, { status: 'gone' }, 0],
  ['an archived thread', { kind: 'error', status: 400, code: 50083 } as Fault, { status: 'gone' }, 0],
  ['a message of ours that was deleted', { kind: 'error', status: 404, code: 10008 } as Fault, { status: 'sent' }, 0],
  ['a refused token', { kind: 'error', status: 401, code: 0 } as Fault, { status: 'refused' }, 0],
  ['a blocking page', { kind: 'page', status: 403 } as Fault, { status: 'refused' }, 0],
  ['a blocking page that asks to wait', { kind: 'page', status: 429 } as Fault, { status: 'refused' }, 0],
  [
    'a limit of this chat',
    { kind: 'limit', retryAfter: 2, scope: 'user' } as Fault,
    { status: 'limited', scope: 'chat' },
    0,
  ],
  [
    'a shared limit',
    { kind: 'limit', retryAfter: 2, scope: 'shared' } as Fault,
    { status: 'limited', scope: 'chat' },
    0,
  ],
  [
    'a global limit',
    { kind: 'limit', retryAfter: 2, scope: 'global' } as Fault,
    { status: 'limited', scope: 'platform' },
    0,
  ],
])('%s: what is to be done about it, after one call', async (_what, fault, outcome, accepted) => {
  const { discord, send } = await opened()
  discord.misbehave({ ...fault, on: 'POST /channels' } as Fault)

  expect(await send('row-1')).toMatchObject(outcome)

  expect(discord.calls).toHaveLength(1)
  expect(discord.accepted).toHaveLength(accepted)
})

test('a limit is obeyed: until it is over no call is made', async () => {
  const { discord, send } = await opened()
  discord.misbehave({ on: 'POST /channels', kind: 'limit', retryAfter: 2, scope: 'global' })

  const first = await send('row-1')
  const second = await send('row-2')

  expect(first).toMatchObject({ status: 'limited', scope: 'platform' })
  expect(second).toMatchObject({ status: 'limited', scope: 'platform' })
  for (const outcome of [first, second]) {
    const ms = outcome.status === 'limited' ? outcome.retryAfterMs : 0
    expect(ms).toBeGreaterThan(1000)
    expect(ms).toBeLessThanOrEqual(2100)
  }
  expect(discord.calls).toHaveLength(1)
})

test('a token that was refused once is used again when it is asked to be', async () => {
  const { discord, send } = await opened()
  discord.misbehave({ on: 'POST /channels', kind: 'error', status: 401, code: 0 })

  expect(await send('row-1')).toMatchObject({ status: 'refused' })
  expect(await send('row-1')).toMatchObject({ status: 'sent' })
})

test('a call that is ended while it hangs is unsure, one that never began is not', async () => {
  const { discord, send } = await opened()
  discord.misbehave({ on: 'POST /channels', kind: 'hang', accepts: true })
  const limit = new AbortController()

  const sending = send('row-1', limit.signal)
  await discord.until(() => discord.accepted.length === 1)
  limit.abort()

  expect(await sending).toMatchObject({ status: 'unsure' })
  expect(await send('row-2', limit.signal)).toMatchObject({ status: 'later' })
  expect(discord.calls).toHaveLength(1)
})

test('a server that is not there surely got nothing', async () => {
  const sender = discordSender({ token: TOKEN, apiUrl: 'http://127.0.0.1:1/api' })
  const message = { chat: CHANNEL, payload, nonce: 'row-1', firstSentAt: '2026-04-20T12:00:00Z' }

  expect(await sender.send(message, new AbortController().signal)).toEqual({ status: 'later', reason: 'ECONNREFUSED' })
})

test('no outcome says the token or the words', async () => {
  const { discord, send } = await opened()
  for (const fault of [
    { kind: 'error', status: 400, code: 50035 },
    { kind: 'reset' },
    { kind: 'error', status: 401, code: 0 },
  ]) {
    discord.misbehave({ on: 'POST /channels', ...fault } as Fault)
    const said = JSON.stringify(await send('row-1'))
    expect(said).not.toContain(TOKEN)
    expect(said).not.toContain('regatta')
  }
})

test('what may have been posted is looked for by its nonce', async () => {
  const { discord, send, resolve } = await opened()
  discord.misbehave({ on: 'POST /channels', kind: 'reset', accepts: true })
  await send('row-1')
  await send('row-2')

  expect(await resolve('row-1')).toEqual({ status: 'sent', messageId: discord.accepted[0]?.id })
  expect(await resolve('row-3')).toEqual({ status: 'absent' })
})

test('it is found behind a hundred others', async () => {
  const { discord, send, sender, message } = await opened()
  const firstSentAt = new Date().toISOString()
  for (let index = 0; index < 120; index++) discord.post(CHANNEL, `chatter ${index}`)
  await send('row-1')

  const found = await sender.resolve?.({ ...message('row-1'), firstSentAt }, new AbortController().signal)

  expect(found).toEqual({ status: 'sent', messageId: discord.accepted.at(-1)?.id })
})

test('in a channel where nobody has written yet, it surely is not', async () => {
  const { resolve } = await opened()

  expect(await resolve('row-1')).toEqual({ status: 'absent' })
})

test('where the history is not shown, a channel with nothing new tells that it is not there, another tells nothing', async () => {
  const { discord, send, sender, message, resolve } = await opened()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 72 * HOUR_MS })
  onTestFinished(() => void vi.useRealTimers())
  await send('row-1')
  const firstSentAt = new Date().toISOString()
  vi.useRealTimers()
  discord.hideHistory()

  expect(await sender.resolve?.({ ...message('row-1'), firstSentAt }, signal)).toMatchObject({ status: 'unknown' })
  expect(await resolve('row-2')).toEqual({ status: 'absent' })
})

test.each([6, 24 * 60, 48 * 60])(
  'a clock that was %i minutes ahead at the call makes nothing absent that is there',
  async (minutes) => {
    const { discord, send, sender, message } = await opened()
    await send('row-1')
    for (let index = 0; index < 3; index++) discord.post(CHANNEL, `chatter ${index}`)
    const firstSentAt = new Date(Date.now() + minutes * 60_000).toISOString()
    const find = (nonce: string) => sender.resolve?.({ ...message(nonce), firstSentAt }, signal)

    expect(await find('row-1')).toEqual({ status: 'sent', messageId: discord.accepted[0]?.id })
    expect(await find('row-2')).toMatchObject({ status: minutes > 24 * 60 ? 'unknown' : 'absent' })
    discord.hideHistory()
    expect(await find('row-1')).toMatchObject({ status: 'unknown' })
  },
)

test.each<[what: string, fault: Fault, status: string]>([
  ['a limit', { on: 'GET /channels', kind: 'limit', retryAfter: 2, scope: 'user' }, 'limited'],
  ['a refused token', { on: 'GET /channels', kind: 'error', status: 401, code: 0 }, 'refused'],
  ['a channel that is gone', { on: 'GET /channels', kind: 'error', status: 404, code: 10003 }, 'gone'],
  ['a reset', { on: 'GET /channels', kind: 'reset' }, 'unknown'],
])('%s while looking: nothing is claimed', async (_what, fault, status) => {
  const { discord, resolve } = await opened()
  discord.misbehave(fault)

  expect(await resolve('row-1')).toMatchObject({ status })
})

test('every document is accepted, rich and plain', async () => {
  const { discord, sender, message } = await opened()
  const { signal } = new AbortController()
  const bodies = Object.values(documents).flatMap((document) => [
    ...renderDiscord(document),
    ...renderDiscordPlain(document),
  ])

  for (const [index, body] of bodies.entries()) {
    expect(await sender.send({ ...message(`row-${index}`), payload: body }, signal)).toMatchObject({ status: 'sent' })
  }

  expect(discord.accepted).toHaveLength(bodies.length)
})
