import { type Context, Telegraf } from 'telegraf'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BOT, type FakeTelegram, GROUP, PRIVATE, startFakeTelegram, TOKEN } from './fake-telegram.ts'

let fake: FakeTelegram
beforeEach(async () => {
  fake = await startFakeTelegram()
})
afterEach(() => fake.close())

const call = async (method: string, body: unknown, token = TOKEN) => {
  const answer = await fetch(`${fake.url}/bot${token}/${method}`, { method: 'POST', body: JSON.stringify(body) })
  return { status: answer.status, ...JSON.parse(await answer.text()) }
}

test('another library’s bot converses with it', { timeout: 20_000 }, async () => {
  const bot = new Telegraf<Context>(TOKEN, { telegram: { apiRoot: fake.url } })
  bot.command('hello', (context) =>
    context.replyWithHTML('Hello', {
      reply_markup: { inline_keyboard: [[{ text: 'Again', callback_data: 'again' }]] },
    }),
  )
  bot.action('again', async (context) => {
    await context.answerCbQuery('Yes')
    await context.editMessageText('Hello again')
  })
  bot.on('inline_query', (context) =>
    context.answerInlineQuery([
      { type: 'article', id: '1', title: context.inlineQuery.query, input_message_content: { message_text: 'Found' } },
    ]),
  )
  // Ends when the bot is stopped.
  const running = bot.launch()

  fake.say('/hello', { to: GROUP })
  await fake.until('sendMessage')
  fake.press('Again')
  await fake.until('editMessageText')
  fake.ask('delury')
  await fake.until('answerInlineQuery')

  expect(fake.messages.map(({ text, chat }) => [text, chat.id])).toEqual([['Hello again', GROUP.id]])
  expect(bot.botInfo?.username).toBe(BOT.username)
  expect(fake.violations).toEqual([])
  bot.stop()
  await running
})

test('what the real server would refuse is refused and remembered', async () => {
  const bold = (offset: number, length: number) => ({ type: 'bold', offset, length })
  const refused = [
    { text: '' },
    { text: 'x'.repeat(4097) },
    { text: 'x', entities: [bold(0, 2)] },
    { text: '👍', entities: [bold(0, 1)] },
    { text: 'a b', entities: [bold(0, 2)] },
    { text: 'abc', entities: [bold(0, 2), { type: 'italic', offset: 1, length: 2 }] },
    { text: 'abc', entities: [{ type: 'text_link', offset: 0, length: 3, url: 'http://localhost/' }] },
    { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: '열'.repeat(22) }]] } },
    { text: 'x', parse_mod: 'HTML' },
  ]
  for (const body of refused)
    expect(await call('sendMessage', { chat_id: PRIVATE.id, ...body })).toMatchObject({ status: 400 })
  expect(fake.violations).toHaveLength(refused.length)
  expect(fake.accepted).toEqual([])

  expect(await call('sendMessage', { chat_id: PRIVATE.id, text: 'x' }, '1:wrong')).toMatchObject({
    status: 401,
    description: 'Unauthorized',
  })
  expect(await call('sendMessage', { chat_id: 9, text: 'x' })).toMatchObject({
    description: 'Bad Request: chat not found',
  })
})

test('it misbehaves on order, before or after accepting', async () => {
  fake.next(
    'sendMessage',
    { status: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } },
    { reset: 'before' },
    { reset: 'after' },
    { status: 500, description: 'Internal Server Error', after: true },
  )
  const body = { chat_id: PRIVATE.id, text: 'x' }

  expect(await call('sendMessage', body)).toMatchObject({ status: 429, parameters: { retry_after: 7 } })
  await expect(call('sendMessage', body)).rejects.toThrow()
  expect(fake.accepted).toHaveLength(0)
  await expect(call('sendMessage', body)).rejects.toThrow()
  expect(await call('sendMessage', body)).toMatchObject({ status: 500 })
  expect(await call('sendMessage', body)).toMatchObject({ ok: true })
  expect(fake.accepted).toHaveLength(3)
})

test('a second poller ends the first one’s poll', async () => {
  const first = call('getUpdates', { timeout: 50 })
  await expect.poll(() => fake.calls.length).toBe(1)
  const second = call('getUpdates', { timeout: 50 })

  expect(await first).toMatchObject({ status: 409 })
  const { update_id } = fake.say('/help')
  expect(await second).toMatchObject({ ok: true, result: [{ update_id }] })
})
