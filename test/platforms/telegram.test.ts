import type { Chat } from '@grammyjs/types'
import { expect, test } from 'vitest'
import type { Command } from '../../src/commands/command.ts'
import { ReaderError } from '../../src/errors.ts'
import { telegramSender } from '../../src/platforms/telegram/send.ts'
import { documents } from '../documents.ts'
import { ANN, BORIS, BOT, CHANNEL, FORUM, GROUP, PRIVATE, startFakeTelegram, TOKEN } from './fake-telegram.ts'
import { openDesk, secondCommand } from './telegram-desk.ts'

test('a reader asks for the briefing and turns to its sources', async () => {
  const { fake } = await openDesk()

  fake.say('/brief parade')
  await fake.until('sendMessage')
  const [briefing] = fake.messages
  expect(briefing?.text).toMatch(/^China|parade/i)
  expect(briefing?.entities?.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['bold', 'blockquote', 'date_time']),
  )

  fake.press('Sources')
  await fake.until('editMessageText')
  await fake.until('answerCallbackQuery')
  expect(fake.messages).toHaveLength(1)
  expect(fake.messages[0]?.text).toContain('NPR')
  expect(fake.violations).toEqual([])
})

test('every call of a conversation is as it was', async () => {
  const quote: Command = {
    ...secondCommand,
    name: 'quote',
    right: 'read',
    async run() {
      const { title, lang, blocks, buttons } = documents.quotesPage
      return {
        title,
        lang,
        blocks,
        buttons: [...buttons, { label: 'Older', command: '/quote who:"Tomas Reyk" page:2' }],
      }
    },
  }
  const { fake } = await openDesk({ commands: [secondCommand, quote] })
  await fake.until('setMyCommands', 12)

  fake.say('/quote reyk', { to: FORUM, thread: 7, from: BORIS })
  await fake.until('sendMessage', 1)
  fake.say('/second', { to: GROUP, from: BORIS })
  await fake.until('sendMessage', 2)
  fake.admins.add(`${GROUP.id}/${ANN.id}`)
  fake.say('/second', { to: GROUP })
  await fake.until('sendMessage', 3)
  fake.press('Again', ANN)
  await fake.until('answerCallbackQuery', 1)
  fake.press('Again', BORIS)
  await fake.until('answerCallbackQuery', 2)
  fake.ask('reyk')
  await fake.until('answerInlineQuery', 1)
  fake.ask('')
  await fake.until('answerInlineQuery', 2)

  const calls = fake.accepted.filter(({ method }) => method !== 'getUpdates')
  await expect(`${JSON.stringify(calls, null, 2)}\n`).toMatchFileSnapshot('../golden/telegram-calls/conversation.json')
  expect(fake.violations).toEqual([])
})

test('every command answers in its own chat, and the same in a group, a topic and a channel', async () => {
  const { fake } = await openDesk()

  fake.say('/help', { to: GROUP })
  fake.say('/help@Daybook_Bot', { to: FORUM, thread: 7 })
  fake.say('/help', { to: CHANNEL })
  fake.say('/help')
  const sent = await fake.until('sendMessage', 4)

  const byChat = new Map(sent.map(({ body }) => [body.chat_id, body]))
  expect(byChat.get(GROUP.id)).toMatchObject({ reply_parameters: { allow_sending_without_reply: true } })
  expect(byChat.get(FORUM.id)).toMatchObject({ message_thread_id: 7 })
  expect(byChat.get(CHANNEL.id)).not.toHaveProperty('reply_parameters')
  expect(byChat.get(PRIVATE.id)).not.toHaveProperty('reply_parameters')
  expect(new Set(sent.map(({ body }) => body.text)).size).toBe(1)
})

test('in a group the bot hears what is meant for it and nothing else', async () => {
  const { fake } = await openDesk()

  for (const text of ['hello', '/ban', '/help@other_bot', 'see /help', '/helpless']) fake.say(text, { to: GROUP })
  fake.tell({ message: { message_id: 9, date: 1, chat: GROUP, from: ANN, text: '/help', via_bot: BOT } } as never)
  fake.say('/nonsense@daybook_bot', { to: GROUP })
  const sent = await fake.until('sendMessage')

  expect(sent.map(({ body }) => body.text)).toEqual([expect.stringContaining('There is no command /nonsense')])
})

test('in a direct chat words alone are searched for, and a link can open a brief', async () => {
  const { fake } = await openDesk()

  fake.say('/start')
  await fake.until('sendMessage', 1)
  fake.say('/start parade')
  await fake.until('sendMessage', 2)
  fake.say('Putin')
  const [help, brief, search] = await fake.until('sendMessage', 3)

  expect(help?.body.text).toContain('/brief')
  expect(brief?.body.text).toContain('parade')
  expect(search?.body.text).toContain('Putin')
})

test('reading in a group asks Telegram for nobody’s rights', async () => {
  const { fake } = await openDesk()

  fake.say('/brief parade', { to: GROUP })
  await fake.until('sendMessage')

  expect(fake.calls.map(({ method }) => method)).not.toContain('getChatMember')
})

test('only who manages a group may change it, by a button as much as by a command', async () => {
  const { fake, clock } = await openDesk()
  fake.admins.add(`${GROUP.id}/${ANN.id}`)

  fake.say('/second', { to: GROUP, from: BORIS })
  const [refused] = await fake.until('sendMessage', 1)
  expect(refused?.body.text).toContain('Only people who manage this chat')

  fake.say('/second', { to: GROUP, from: ANN })
  await fake.until('sendMessage', 2)
  fake.press('Again', BORIS)
  const [press] = await fake.until('answerCallbackQuery', 1)
  expect(press?.body).toMatchObject({ show_alert: true, text: expect.stringContaining('Only people who manage') })
  expect(fake.messages.at(-1)?.text).toBe('Managed\n\nDone')

  fake.press('Again', ANN)
  await fake.until('editMessageText')
  expect(fake.messages.at(-1)?.text).toBe('Managed\n\nDone: again')

  fake.admins.clear()
  clock.ms += 31_000
  fake.press('Again', ANN)
  const presses = await fake.until('answerCallbackQuery', 3)
  expect(presses.at(-1)?.body).toMatchObject({ text: expect.stringContaining('Only people who manage') })
})

test('an administrator who stays anonymous manages, a member who writes as a channel does not', async () => {
  const { fake } = await openDesk()
  const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }

  fake.say('/second', { to: FORUM, from: anonymous, as: FORUM })
  const [done] = await fake.until('sendMessage', 1)
  fake.say('/second', { to: FORUM, from: { ...anonymous, id: 136817688 }, as: CHANNEL })
  const [, refused] = await fake.until('sendMessage', 2)
  fake.say('/second', { to: CHANNEL })
  const [, , posted] = await fake.until('sendMessage', 3)

  expect(done?.body.text).toContain('Done')
  expect(refused?.body.text).toContain('Only people who manage')
  expect(posted?.body.text).toContain('Done')
})

test('a press that somebody made up does what typing it would do', async () => {
  const { fake } = await openDesk()
  fake.say('/help', { to: GROUP })
  await fake.until('sendMessage')
  const message = fake.messages[0] ?? fail()

  for (const data of ['/second', 'second', '/second words:"x"', '#made-up', '', '\u0000', 'x'.repeat(64), '/']) {
    fake.forge(data, BORIS, message)
  }
  const presses = await fake.until('answerCallbackQuery', 5)

  expect(presses[0]?.body.text).toContain('Only people who manage')
  expect(presses[1]?.body.text).toContain('Only people who manage')
  expect(presses[3]?.body.text).toContain('type the command again')
  expect(fake.messages.map(({ text }) => text).join()).not.toContain('Done')
  expect(fake.violations).toEqual([])
})

test('a button of a posted briefing answers below it and leaves it as it is', async () => {
  const { fake } = await openDesk()
  const payload = { text: 'Morning', reply_markup: { inline_keyboard: [[{ text: 'Help', callback_data: '/help' }]] } }
  const message = { chat: String(GROUP.id), payload, nonce: 'n', firstSentAt: '2025-08-29T09:00:00Z' }
  await telegramSender({ token: TOKEN, apiUrl: fake.url }).send(message, AbortSignal.timeout(5_000))

  fake.press('Help')
  await fake.until('sendMessage', 2)

  expect(fake.messages[0]?.text).toBe('Morning')
  expect(fake.accepted.map(({ method }) => method)).not.toContain('editMessageText')
})

test('a reader of a channel is answered in a direct chat, not in the channel', async () => {
  const { fake } = await openDesk()
  fake.say('/help', { to: CHANNEL })
  await fake.until('sendMessage', 1)
  const post = fake.messages[0] ?? fail()

  fake.press('Briefs', BORIS)
  fake.forge('/second', BORIS, post)
  const [link, refused] = await fake.until('answerCallbackQuery', 2)
  expect(fake.messages).toHaveLength(1)
  expect(refused?.body.text).toContain('Only people who manage')

  const parameter = new URL(String(link?.body.url)).searchParams.get('start')
  expect(parameter).toMatch(/^[\w-]{1,64}$/)
  fake.say(`/start ${parameter}`, { from: BORIS })
  const [, direct] = await fake.until('sendMessage', 2)
  expect(direct?.body).toMatchObject({ chat_id: PRIVATE.id, text: expect.stringContaining('Briefs') })
})

test('a question too long for a button is still turned over', async () => {
  const { fake } = await openDesk({
    commands: [
      {
        name: 'long',
        summary: 'Long',
        args: [{ name: 'words', summary: 'Words', required: true, kind: 'rest' }],
        right: 'read',
        examples: ['/long'],
        run: async (_context, { words = '' }) => ({
          title: words.slice(-8),
          lang: 'ko',
          blocks: [],
          buttons: [
            { label: 'Older', command: `/long ${'열병식 '.repeat(20)}${words.endsWith('two') ? 'three' : 'two'}` },
          ],
        }),
      },
    ],
  })

  fake.say('/long one')
  await fake.until('sendMessage')
  fake.press('Older')
  await fake.until('editMessageText', 1)
  fake.press('Older')
  await fake.until('editMessageText', 2)

  expect(fake.messages[0]?.text).toMatch(/three$/)
})

test('a command that fails answers with an id that is in the log, and no token is anywhere', async () => {
  const { fake, log } = await openDesk()

  fake.say('/broken')
  const [answer] = await fake.until('sendMessage')

  const [id = 'none'] = /[0-9a-f]{8}/.exec(String(answer?.body.text)) ?? []
  expect(log.filter((line) => line.includes(id))).toEqual([expect.stringContaining('could not reach')])
  expect(log.join('')).not.toContain(TOKEN)
})

test('one person’s flood is told so once, and costs the others nothing', async () => {
  const { fake, clock } = await openDesk()

  for (let turn = 0; turn < 40; turn++) fake.say('/help', { to: GROUP, from: BORIS })
  fake.say('/help', { from: ANN })
  await fake.until('sendMessage', 7)
  await expect.poll(() => fake.messages.filter(({ chat }) => chat.id === PRIVATE.id)).toHaveLength(1)

  const inGroup = fake.messages.filter(({ chat }) => chat.id === GROUP.id).map(({ text }) => text)
  expect(inGroup).toHaveLength(6)
  expect(inGroup.at(-1)).toMatch(/a little fast/)

  clock.ms += 3_000
  fake.say('/help', { to: GROUP, from: BORIS })
  await fake.until('sendMessage', 8)
})

test('quotations are sent to any chat from its own input', async () => {
  const { fake } = await openDesk()

  fake.ask('Delury')
  const [answer] = await fake.until('answerInlineQuery', 1)
  expect(answer?.body.results).toEqual(
    expect.arrayContaining([expect.objectContaining({ type: 'article', title: expect.stringContaining('Delury') })]),
  )
  expect(answer?.body.cache_time).toBeLessThanOrEqual(60)

  fake.ask('qqqq')
  fake.ask('')
  const [, none, start] = await fake.until('answerInlineQuery', 3)
  fake.ask('kim')
  const [, , , kims] = await fake.until('answerInlineQuery', 4)
  expect(kims?.body.results).toEqual(
    expect.arrayContaining([expect.objectContaining({ title: expect.stringContaining('Kim') })]),
  )
  expect(none?.body).toMatchObject({ results: [], button: { text: expect.stringContaining('No quotation') } })
  expect(start?.body).toMatchObject({ results: [], button: { text: 'Type a name, such as delury' } })
  expect(fake.violations).toEqual([])
})

test('what somebody types for another chat does not change what the numbers in their own mean', async () => {
  const { fake } = await openDesk()
  fake.say('/timezone Seoul')
  fake.say('/brief parade')
  fake.say('/sources parade 2')
  const before = await fake.until('sendMessage', 3)

  fake.ask('Delury')
  await fake.until('answerInlineQuery', 1)
  fake.say('/sources parade 2')
  const after = await fake.until('sendMessage', 4)
  expect(after[3]?.body.text).toBe(before[2]?.body.text)
  expect(after[3]?.body.text).toContain('Source 2')
})

test('menus by place and language are told once, and again only when they change', async () => {
  const fake = await startFakeTelegram()
  const first = await openDesk({}, fake)
  const told = await fake.until('setMyCommands', 12)
  await first.platform.close()

  const languages = told.map(({ body }) => body.language_code ?? 'any')
  expect(new Set(languages)).toEqual(new Set(['any', 'ko', 'zh', 'ja']))
  const inGroups = told.find(({ body }) => JSON.stringify(body.scope).includes('all_group_chats'))
  expect(JSON.stringify(inGroups?.body.commands)).not.toContain('"second"')

  const second = await openDesk({}, fake)
  await fake.until('getMyCommands', 24)
  await second.platform.close()
  expect(fake.accepted.filter(({ method }) => method === 'setMyCommands')).toHaveLength(12)
})

test('a wrong token is one clear line', async () => {
  for (const token of ['123456789:AAF-wrong_token_0000000000000000000', 'nonsense']) {
    const starting = openDesk({ token })
    await expect(starting).rejects.toThrow(ReaderError)
    await expect(starting).rejects.toThrow(/TELEGRAM_TOKEN.*@BotFather/)
  }
})

test('bad updates, 409, 429, 5xx, pages and resets end nothing', async () => {
  const { fake, pauses, log } = await openDesk()
  fake.next(
    'getUpdates',
    { status: 409, description: 'Conflict: terminated by other getUpdates request' },
    { status: 502, page: '<html>Bad Gateway</html>' },
    { reset: 'before' },
    { status: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } },
    { status: 500, description: 'Internal Server Error' },
  )

  fake.tellBroken({ message: { text: 5 } })
  fake.tellBroken({ callback_query: { id: 'x', data: 7 } })
  fake.tellBroken({ message: { message_id: 1, chat: null, text: '/help' } })
  fake.tellBroken({ nonsense: [] })
  fake.say('/help')
  await fake.until('sendMessage')

  expect(pauses).toEqual([1_000, 2_000, 4_000, 7_000, 8_000])
  expect(log.join('')).toContain('Another program is taking this bot’s messages')
  expect(log.join('')).not.toContain(TOKEN)
})

test('one bad update among good ones is left out, and does not come again', async () => {
  const { fake, pauses } = await openDesk()
  const help = { message: { message_id: 1, date: 1, chat: PRIVATE, from: ANN, text: '/help' } }

  fake.tellOnly([null, 7, { update_id: 'none' }, { update_id: '9001', ...help }])
  await fake.until('sendMessage')
  await fake.until('getUpdates', 2)

  expect(fake.calls.filter(({ method }) => method === 'getUpdates').at(-1)?.body.offset).toBe(9002)
  expect(pauses).toEqual([])
})

test('a server that has only what a bot cannot do without will do', async () => {
  const fake = await startFakeTelegram()
  fake.without('deleteWebhook', 'getMyCommands', 'getChatMember')
  await openDesk({}, fake)

  fake.say('/brief parade')
  await fake.until('sendMessage', 1)
  fake.say('/subscribe parade', { to: GROUP })
  const [, refusal] = await fake.until('sendMessage', 2)

  expect(refusal?.body.text).toContain('Only people who manage this chat')
  expect(fake.accepted.filter(({ method }) => method === 'setMyCommands').length).toBeGreaterThan(0)
})

test('a token that is revoked while running is one line, and the polling ends', async () => {
  const { fake, log } = await openDesk()
  fake.say('/help')
  await fake.until('sendMessage')
  fake.next('getUpdates', { status: 401, description: 'Unauthorized' })
  fake.say('/help')

  await expect.poll(() => log.join('')).toContain('no longer takes TELEGRAM_TOKEN')
})

test('a Telegram that is away at the start is awaited', async () => {
  const fake = await startFakeTelegram()
  fake.next('getMe', { reset: 'before' }, { status: 502, page: 'Bad Gateway' })
  const { pauses } = await openDesk({}, fake)
  fake.say('/help')
  await fake.until('sendMessage')
  expect(pauses).toEqual([1_000, 2_000])
})

test('an answer waits as long as Telegram asks, and a refused one goes as plain text', async () => {
  const { fake, pauses } = await openDesk()
  fake.next(
    'sendMessage',
    { status: 429, description: 'Too Many Requests: retry after 3', parameters: { retry_after: 3 } },
    { status: 400, description: "Bad Request: can't parse entities: Entity URL is invalid" },
  )
  fake.say('/brief parade')
  const [sent] = await fake.until('sendMessage')
  expect(pauses).toEqual([3_000])
  expect(sent?.body).not.toHaveProperty('entities')
})

test('an answer that may have arrived is not sent again', async () => {
  const { fake, log } = await openDesk()
  fake.next('sendMessage', { reset: 'after' })
  fake.say('/help')
  await fake.until('sendMessage')
  fake.say('/help')
  await fake.until('sendMessage', 2)
  expect(fake.accepted.filter(({ method }) => method === 'sendMessage')).toHaveLength(2)
  expect(log.join('')).toContain('could not be answered')
})

test('a group that becomes a supergroup is followed', async () => {
  const { fake, moved } = await openDesk()
  fake.migrated.set(GROUP.id, FORUM.id)
  fake.say('/help', { to: GROUP })
  const [sent] = await fake.until('sendMessage')
  expect(sent?.body.chat_id).toBe(FORUM.id)

  fake.tell({ message: { message_id: 5, date: 1, chat: GROUP, from: ANN, migrate_to_chat_id: FORUM.id } } as never)
  await expect.poll(() => moved).toEqual([[String(GROUP.id), String(FORUM.id)]])
})

test('chats go on side by side, and each in its order', async () => {
  const { fake } = await openDesk()
  fake.next('sendMessage', { hang: 'before' })
  fake.say('/help', { to: GROUP })
  await expect.poll(() => fake.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1)
  fake.say('/who parade', { to: GROUP })
  fake.say('/countdown parade')
  const [first] = await fake.until('sendMessage')
  expect(first?.body.chat_id).toBe(PRIVATE.id)
  expect(fake.messages).toHaveLength(1)
})

test('what was answered is not answered again after a restart', async () => {
  const fake = await startFakeTelegram()
  const first = await openDesk({}, fake)
  fake.say('/help')
  await fake.until('sendMessage', 1)
  await first.platform.close()

  await openDesk({}, fake)
  fake.say('/brief')
  await fake.until('sendMessage', 2)
  expect(fake.messages.map(({ text }) => text.split('\n')[0])).toEqual(['Daybook', 'Briefs'])
})

test('a webhook that cannot be is one clear line', async () => {
  const fake = await startFakeTelegram()
  const webhook = { url: 'http://127.0.0.1:1/hook', host: '127.0.0.1', port: 0 }
  fake.next('setWebhook', {
    status: 400,
    description: 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
  })
  await expect(openDesk({ webhook }, fake)).rejects.toThrow(/TELEGRAM_WEBHOOK_URL.*HTTPS/)

  const taken = Number(new URL(fake.url).port)
  await expect(openDesk({ webhook: { ...webhook, port: taken } }, fake)).rejects.toThrow(`Port ${taken} of 127.0.0.1`)
  await fake.close()
})

test('with a webhook Telegram calls, with its secret, and a stranger is turned away', async () => {
  const fake = await startFakeTelegram()
  const { platform } = await openDesk(
    { webhook: { url: 'http://127.0.0.1:1/telegram/hook', host: '127.0.0.1', port: 0 } },
    fake,
  )
  const [hook] = await fake.until('setWebhook')
  const url = `http://127.0.0.1:${platform.webhookPort}/telegram/hook`
  const secret = String(hook?.body.secret_token)
  expect(secret).toMatch(/^[\w-]{43}$/)

  const call = async (headers: Record<string, string>, body: string, path = '') =>
    (await fetch(url + path, { method: 'POST', headers, body })).status
  const right = { 'x-telegram-bot-api-secret-token': secret }
  const update = JSON.stringify({
    update_id: 1,
    message: { message_id: 1, date: 1, chat: PRIVATE, from: ANN, text: '/help' },
  })
  expect(await call({}, update)).toBe(401)
  expect(await call({ 'x-telegram-bot-api-secret-token': 'wrong' }, update)).toBe(401)
  expect(await call(right, update, '/other')).toBe(404)
  expect(await call(right, '{')).toBe(400)
  expect(await call(right, '[]')).toBe(400)
  expect(fake.messages).toEqual([])

  expect(await call(right, update)).toBe(200)
  // Acknowledged means answered; what comes twice is answered once.
  expect(fake.messages).toHaveLength(1)
  expect(await call(right, update)).toBe(200)
  expect(fake.messages).toHaveLength(1)
  expect(fake.calls.map(({ method }) => method)).not.toContain('getUpdates')
})

test('a chat that lets the bot in again, or speaks to it, is told of; one that puts it out is not', async () => {
  const seen: string[] = []
  const { fake } = await openDesk({ sawChat: async ({ id }) => void seen.push(id) })
  const member = (chat: Chat, before: string, after: string) => {
    const user = BOT
    const change = {
      chat,
      from: ANN,
      date: 1,
      old_chat_member: { user, status: before },
      new_chat_member: { user, status: after },
    }
    fake.tell({ my_chat_member: change } as never)
  }

  member(GROUP, 'left', 'member')
  member(FORUM, 'member', 'left')
  fake.say('/help')
  await fake.until('sendMessage')

  await expect.poll(() => seen).toEqual(expect.arrayContaining([String(GROUP.id), String(PRIVATE.id)]))
  expect(seen).not.toContain(String(FORUM.id))
})

function fail(): never {
  throw new Error('no message stands anywhere')
}
