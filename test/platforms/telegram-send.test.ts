import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { telegramSender } from '../../src/platforms/telegram/send.ts'
import { type FakeTelegram, FORUM, GROUP, type Mishap, startFakeTelegram, TOKEN } from './fake-telegram.ts'

let fake: FakeTelegram
beforeEach(async () => {
  fake = await startFakeTelegram()
})
afterEach(() => fake.close())

const outgoing = {
  chat: String(GROUP.id),
  payload: { text: 'Morning' },
  nonce: 'n',
  firstSentAt: '2025-08-29T09:00:00Z',
}
const send = (more: Partial<typeof outgoing> = {}, signal = AbortSignal.timeout(10_000)) =>
  telegramSender({ token: TOKEN, apiUrl: fake.url }).send({ ...outgoing, ...more }, signal)
const calls = () => fake.calls.length
const accepted = () => fake.accepted.length

test('what is sent stands in its chat and its topic', async () => {
  expect(await send({ chat: `${FORUM.id}/7` })).toEqual({ status: 'sent', messageId: '101' })
  expect(fake.messages).toMatchObject([{ chat: FORUM, message_thread_id: 7, text: 'Morning' }])
})

const refusals: [string, Mishap, object][] = [
  [
    '429',
    { status: 429, description: 'Too Many Requests: retry after 35', parameters: { retry_after: 35 } },
    { status: 'limited', retryAfterMs: 35_000 },
  ],
  ['429 without a time', { status: 429, description: 'Too Many Requests' }, { status: 'limited', retryAfterMs: 5_000 }],
  [
    'a supergroup',
    {
      status: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1009 },
    },
    { status: 'moved', chat: '-1009' },
  ],
  [
    'an entity',
    { status: 400, description: "Bad Request: can't parse entities: unsupported start tag" },
    { status: 'unreadable' },
  ],
  ['length', { status: 400, description: 'Bad Request: message is too long' }, { status: 'unreadable' }],
  ['a button', { status: 400, description: 'Bad Request: BUTTON_DATA_INVALID' }, { status: 'unreadable' }],
  ['a kick', { status: 403, description: 'Forbidden: bot was kicked from the supergroup chat' }, { status: 'gone' }],
  ['a block', { status: 403, description: 'Forbidden: bot was blocked by the user' }, { status: 'gone' }],
  ['no chat', { status: 400, description: 'Bad Request: chat not found' }, { status: 'gone' }],
  [
    'no rights',
    { status: 400, description: 'Bad Request: not enough rights to send text messages to the chat' },
    { status: 'gone' },
  ],
  ['a closed topic', { status: 400, description: 'Bad Request: TOPIC_CLOSED' }, { status: 'gone' }],
  ['401', { status: 401, description: 'Unauthorized' }, { status: 'refused' }],
  ['409', { status: 409, description: 'Conflict: terminated by other getUpdates request' }, { status: 'refused' }],
  ['a page of a filter', { status: 403, page: '<html>Forbidden' }, { status: 'refused' }],
  ['500', { status: 500, description: 'Internal Server Error' }, { status: 'unsure' }],
  ['502 with a page', { status: 502, page: '<html>Bad Gateway' }, { status: 'unsure' }],
  ['504 with a page', { status: 504, page: '<html>Gateway Timeout' }, { status: 'unsure' }],
  ['200 with a page', { status: 200, page: '<html>Welcome to the hotel' }, { status: 'unsure' }],
]

test.each(refusals)('%s is told apart, in one call', async (_name, mishap, outcome) => {
  fake.next('sendMessage', mishap)
  expect(await send()).toMatchObject(outcome)
  expect(calls()).toBe(1)
  expect(accepted()).toBe(0)
})

const uncertain: Mishap[] = [
  { reset: 'before' },
  { reset: 'after' },
  { status: 500, description: 'Internal Server Error', after: true },
]

test.each(uncertain)('%j may have been posted, and is not called again', async (mishap) => {
  fake.next('sendMessage', mishap)
  expect(await send()).toMatchObject({ status: 'unsure' })
  expect(calls()).toBe(1)
})

test.each(['before', 'after'] as const)(
  'a server that hangs %s accepting leaves it unsure at the time limit',
  async (hang) => {
    fake.next('sendMessage', { hang })
    const limit = new AbortController()
    const sending = send({}, limit.signal)
    await expect.poll(calls).toBe(1)
    limit.abort()
    expect(await sending).toMatchObject({ status: 'unsure' })
  },
)

test('nothing listens: surely not posted', async () => {
  await fake.close()
  expect(await send()).toEqual({ status: 'later', reason: 'ECONNREFUSED' })
  fake = await startFakeTelegram()
})

test('a time limit that passes before there is a connection: surely not posted, not even later', async () => {
  const limit = new AbortController()
  limit.abort()
  expect(await send({}, limit.signal)).toMatchObject({ status: 'later' })

  // TLS towards a server that never answers the greeting: connected, nothing of the request written.
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : 0
  const greeting = new Promise<void>((resolve) =>
    silent.once('connection', (socket) => socket.once('data', () => resolve())),
  )
  const late = new AbortController()
  const sending = telegramSender({ token: TOKEN, apiUrl: `https://127.0.0.1:${port}` }).send(outgoing, late.signal)
  await greeting
  late.abort()
  expect(await sending).toMatchObject({ status: 'later' })
  silent.close()
  expect(calls()).toBe(0)
})

test('a stored payload that is none is refused without a call', async () => {
  const broken = telegramSender({ token: TOKEN, apiUrl: fake.url })
  expect(await broken.send({ ...outgoing, payload: null }, AbortSignal.timeout(1_000))).toMatchObject({
    status: 'unreadable',
  })
  expect(calls()).toBe(0)
})

test('no outcome holds the token', async () => {
  const wrong = telegramSender({ token: '99:secret_secret_secret_secret', apiUrl: fake.url })
  const outcomes = [await wrong.send(outgoing, AbortSignal.timeout(5_000))]
  fake.next('sendMessage', { reset: 'before' }, { status: 502, page: TOKEN })
  outcomes.push(await send(), await send())
  expect(outcomes[0]).toMatchObject({ status: 'refused' })
  expect(JSON.stringify(outcomes)).not.toMatch(/secret_|AAF/)
})
