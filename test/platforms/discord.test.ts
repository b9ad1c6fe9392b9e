import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Chat, Command, Context } from '../../src/commands/command.ts'
import { commands } from '../../src/commands/list.ts'
import { ReaderError } from '../../src/errors.ts'
import { openLog } from '../../src/log.ts'
import { connectDiscord, type DiscordOptions } from '../../src/platforms/discord/connect.ts'
import { BETWEEN_IDENTIFIES_MS } from '../../src/platforms/discord/gateway.ts'
import { renderDiscord } from '../../src/render/discord.ts'
import { documents } from '../documents.ts'
import { bareContext, commandOf, openClock, reply } from './chat-commands.ts'
import { guildCreate, IDS } from './discord-payloads.ts'
import { type Accepted, type Answer, type FakeDiscord, openFakeDiscord, TOKEN } from './fake-discord.ts'

async function connected(commands: Command[], options: Partial<DiscordOptions> = {}) {
  const discord = await openFakeDiscord()
  const clock = openClock()
  const lines: string[] = []
  const asked: { chat: Chat; person: Context['person'] }[] = []
  const seen: Chat[] = []
  const platform = await connectDiscord({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    commands,
    contextOf: (chat, person) => {
      asked.push({ chat, person })
      return bareContext(chat, person, clock.now())
    },
    sawChat: async (chat) => void seen.push(chat),
    log: openLog({ level: 'trace', isWatched: false, secrets: [TOKEN], write: (line) => lines.push(line) }),
    pause: async () => undefined,
    ...options,
  })
  onTestFinished(() => platform.close())
  return { discord, clock, lines, asked, seen, platform }
}

/** The texts of a message, joined. */
function wordsOf(message: Accepted | undefined): string {
  const texts = (components: unknown): string[] =>
    Array.isArray(components)
      ? components.flatMap((each) => [...(each.content ? [each.content] : []), ...texts(each.components)])
      : []
  return [message?.body.content ?? '', ...texts(message?.body.components)].join('\n').trim()
}

const echo = commandOf('echo', { run: async (_context, { words = '' }) => reply('Echo', words) })

test('a slash command is answered in the channel, word for word', async () => {
  const { discord, asked } = await connected([echo])

  const answer = await discord.answered(discord.use({ name: 'echo', options: { words: 'good morning' } }))

  expect(answer.type).toBe(4)
  expect(answer.messages.map(wordsOf)).toEqual(['## Echo\ngood morning'])
  expect(answer.messages[0]?.isPrivate).toBe(false)
  expect(asked.at(-1)).toEqual({
    chat: { platform: 'discord', id: '211', kind: 'group', title: '#news', server: '201' },
    person: { id: '301', mayManage: false, locale: 'en-US' },
  })
})

describe('an answer that takes longer', () => {
  test('is announced, then given', async () => {
    const slow = Promise.withResolvers<void>()
    const { discord } = await connected(
      [commandOf('slow', { run: () => slow.promise.then(() => reply('Slow', 'but sure')) })],
      { deferAfterMs: 1 },
    )

    const answer = discord.use({ name: 'slow' })
    await discord.until(() => answer.type !== null)
    expect([answer.type, answer.messages.length]).toEqual([5, 0])
    slow.resolve()
    await discord.answered(answer)

    expect(answer.messages.map(wordsOf)).toEqual(['## Slow\nbut sure'])
  })

  test('to a button takes the place of its message all the same', async () => {
    const slow = Promise.withResolvers<void>()
    const turning = commandOf('turn', {
      run: async (_context, { words }) => {
        if (words) await slow.promise
        return reply('Turn', words ?? 'first', [{ label: 'Next', command: '/turn second' }])
      },
    })
    const { discord } = await connected([turning], { deferAfterMs: 1 })
    const first = await discord.answered(discord.use({ name: 'turn' }))

    const pressed = discord.press(messageIn(first), '/turn second')
    await discord.until(() => pressed.type !== null)
    expect(pressed.type).toBe(6)
    slow.resolve()
    await discord.answered(pressed)

    expect(wordsOf(messageIn(first))).toBe('## Turn\nsecond')
    expect(discord.accepted).toHaveLength(1)
  })
})

test('in a crowd everybody is told at once that an answer comes, and gets it', async () => {
  const { discord } = await connected([echo])

  const crowd = Array.from({ length: 60 }, (_, index) =>
    discord.use({ name: 'echo', options: { words: `reader ${index}` }, by: { id: String(1000 + index) } }),
  )
  await discord.until(() => crowd.every(({ messages }) => messages.length === 1))

  expect(crowd.map((answer) => wordsOf(messageIn(answer)))).toEqual(crowd.map((_, index) => `## Echo\nreader ${index}`))
  expect(crowd.filter(({ type }) => type === 4).length).toBeGreaterThan(0)
  expect(crowd.filter(({ type }) => type === 5).length).toBeGreaterThan(0)
})

describe('a document longer than a message', () => {
  const long = commandOf('long', { run: async () => documents.long })

  test('comes as several messages, in order', async () => {
    const { discord } = await connected([long])
    const parts = renderDiscord(documents.long)

    const answer = discord.use({ name: 'long' })
    await discord.until(() => answer.messages.length === parts.length)

    expect(answer.messages.map(({ body }) => body.components)).toEqual(parts.map(({ components }) => components))
  })

  test('ends after six where the bot is only a guest', async () => {
    const { discord } = await connected([
      commandOf('long', {
        run: async () => ({ ...documents.long, blocks: Array(5).fill(documents.long.blocks).flat() }),
      }),
    ])

    const answer = discord.use({ name: 'long', in: 'guild as guest' })
    await discord.until(() => answer.messages.length === 6)
    await discord.answered(discord.use({ name: 'long', by: { id: '302' }, in: 'guild as guest' }))

    expect(answer.messages).toHaveLength(6)
  })
})

test('what Discord cannot read goes as plain text by itself', async () => {
  const { discord, lines } = await connected([echo])
  discord.misbehave({ on: 'POST /interactions', kind: 'error', status: 400, code: 50035 })

  const answer = await discord.answered(discord.use({ name: 'echo', options: { words: 'once *more*' } }))

  expect(answer.messages.map(({ body }) => body.content)).toEqual(['Echo\nonce \\*more\\*'])
  expect(lines.join()).toContain('plain text')
})

describe('an answer without a title', () => {
  test('is a sentence for the one who asked', async () => {
    const { discord } = await connected([
      commandOf('fuss', { run: () => Promise.reject(new ReaderError('Name a brief.')) }),
    ])

    const answer = await discord.answered(discord.use({ name: 'fuss' }))

    expect(answer.messages.map((message) => [wordsOf(message), message.isPrivate])).toEqual([['Name a brief.', true]])
  })

  test('takes no message’s place', async () => {
    const menu = commandOf('menu', { run: async () => reply('Menu', 'Choose.', [{ label: 'Fuss', command: '/fuss' }]) })
    const fuss = commandOf('fuss', { run: () => Promise.reject(new ReaderError('Name a brief.')) })
    const { discord } = await connected([menu, fuss])
    const first = await discord.answered(discord.use({ name: 'menu' }))

    const pressed = await discord.answered(discord.press(messageIn(first), '/fuss'))

    expect(wordsOf(messageIn(first))).toBe('## Menu\nChoose.')
    expect(wordsOf(messageIn(pressed))).toBe('Name a brief.')
    expect(messageIn(pressed).isPrivate).toBe(true)
  })
})

test('what a person wrote does not get into the log when its command fails', async () => {
  const { discord, lines } = await connected([
    commandOf('broken', { run: () => Promise.reject(new Error('the disk')) }),
  ])

  await discord.answered(discord.use({ name: 'broken', options: { words: 'my own words' } }))

  expect(lines.join()).toContain('the disk')
  expect(lines.join()).not.toContain('my own words')
})

describe('a button', () => {
  const pages = commandOf('page', {
    run: async (_context, { words = '1' }) =>
      reply('Page', words, [{ label: 'Next', command: `/page ${Number(words) + 1}` }]),
  })

  test('of one’s own answer turns it', async () => {
    const { discord } = await connected([pages])
    const first = await discord.answered(discord.use({ name: 'page' }))

    await discord.answered(discord.press(messageIn(first), '/page 2'))
    await discord.answered(discord.press(messageIn(first), '/page 3'))

    expect(discord.accepted.map(wordsOf)).toEqual(['## Page\n3'])
  })

  test('of somebody else’s answer shows its page to the presser only', async () => {
    const { discord } = await connected([pages])
    const first = await discord.answered(discord.use({ name: 'page' }))

    const pressed = await discord.answered(discord.press(messageIn(first), '/page 2', { id: '302' }))

    expect(wordsOf(messageIn(first))).toBe('## Page\n1')
    expect([wordsOf(messageIn(pressed)), messageIn(pressed).isPrivate]).toEqual(['## Page\n2', true])
  })

  test('that is none of ours says so', async () => {
    const { discord } = await connected([pages])
    const first = await discord.answered(discord.use({ name: 'page' }))

    const pressed = await discord.answered(discord.press(messageIn(first), 'confirm'))

    expect(wordsOf(messageIn(pressed))).toContain('older message')
  })
})

test('nobody manages a server that the bot cannot post in', async () => {
  const { discord } = await connected([
    commandOf('arrange', { right: 'manage', run: async () => reply('Arranged', 'Done.') }),
  ])

  const answer = await discord.answered(discord.use({ name: 'arrange', by: { mayManage: true }, in: 'guild as guest' }))

  expect(wordsOf(messageIn(answer))).toContain('not a member of this server')
})

describe('completion', () => {
  const completing = commandOf('echo', {
    run: echo.run,
    complete: async (_context, arg, typed) =>
      Array.from({ length: 40 }, (_, index) => ({
        label: `${arg} ${typed} ${index} ${'x'.repeat(120)}`,
        value: `${typed}${index}`,
      })),
  })

  test('offers what the command suggests, within Discord’s limits', async () => {
    const { discord } = await connected([completing])

    const choices = await discord.complete({ name: 'echo', options: { words: 'har' }, focused: 'words' })

    expect(choices).toHaveLength(25)
    expect(choices[0]?.value).toBe('har0')
    expect(choices[0]?.name).toMatch(/^words har 0 x+$/)
  })

  test('of a command that fails offers nothing, and the log says why', async () => {
    const { discord, lines } = await connected([
      commandOf('echo', { run: echo.run, complete: () => Promise.reject(new Error('no store')) }),
    ])

    expect(await discord.complete({ name: 'echo', options: { words: 'har' }, focused: 'words' })).toEqual([])
    expect(lines.join()).toContain('no store')
  })
})

test('whoever asks in the middle of a flood is answered at once, not put off', async () => {
  const { discord } = await connected([echo])

  for (let count = 0; count < 60; count++) discord.use({ name: 'echo', by: { id: '666' } })
  const other = await discord.answered(discord.use({ name: 'echo', options: { words: 'me too' } }))

  expect(other.type).toBe(4)
})

test('a flood of one person is held back, and costs the others nothing', async () => {
  const { discord, clock } = await connected([echo])
  const say = async (id: string) =>
    wordsOf(messageIn(await discord.answered(discord.use({ name: 'echo', by: { id } }))))

  const flood = []
  for (let turn = 0; turn < 8; turn++) flood.push(await say('301'))

  expect(flood.slice(0, 6).every((text) => text.includes('Echo'))).toBe(true)
  expect(flood.slice(6)).toEqual(Array(2).fill('That was a little fast. Please wait 2 s and ask again.'))
  expect(await say('302')).toContain('Echo')
  clock.advance(2)
  expect(await say('301')).toContain('Echo')
})

describe('the slash commands', () => {
  test('are told to Discord once, and again only when they change', async () => {
    const { discord, platform } = await connected([echo])
    const again = async (commands: Command[]) => {
      const second = await connectDiscord({ ...optionsFor(discord), commands })
      await second.close()
    }
    await platform.close()
    expect(discord.counts.registrations).toBe(1)

    await again([echo])
    expect(discord.counts.registrations).toBe(1)
    await again([{ ...echo, summary: 'Says it again' }])
    expect(discord.counts.registrations).toBe(2)
  })

  test('that Discord knows are in the readers’ languages, and managing ones only offered to managers', async () => {
    const { discord } = await connected([
      commandOf('brief', { run: echo.run, args: [{ name: 'name', summary: 'Which', required: false, kind: 'word' }] }),
      commandOf('subscribe', { run: echo.run, right: 'manage' }),
    ])
    const [brief, subscribe] = discord.registered().map((command) => Object(command))

    expect(brief.name_localizations).toMatchObject({ ko: '브리핑', ja: 'ブリーフ', 'zh-CN': '简报', 'zh-TW': '簡報' })
    expect(brief.options[0].name_localizations.ko).toBe('이름')
    expect([brief.default_member_permissions, subscribe.default_member_permissions]).toEqual([null, '32'])
    expect([brief.contexts, subscribe.contexts]).toEqual([
      [0, 1, 2],
      [0, 1],
    ])
    expect(brief.integration_types).toEqual([0, 1])
  })

  test('of the whole program keep Discord’s rules', async () => {
    const { discord } = await connected([...commands])

    expect(discord.registered().map((command) => Object(command).name)).toEqual(commands.map(({ name }) => name))
  })

  test('are told to a server that does not list them', async () => {
    const discord = await openFakeDiscord()
    discord.misbehave({ on: 'GET /applications/', kind: 'error', status: 404, code: 0 })
    const platform = await connectDiscord({ ...optionsFor(discord), commands: [echo] })
    onTestFinished(() => platform.close())

    expect(discord.counts.registrations).toBe(1)
  })

  test('that cannot be told now are told later', async () => {
    const discord = await openFakeDiscord()
    discord.misbehave({ on: 'PUT /applications', kind: 'status', status: 503, times: 2 })
    const platform = await connectDiscord({ ...optionsFor(discord), commands: [echo] })
    onTestFinished(() => platform.close())

    await discord.until(() => discord.counts.registrations === 1)
    expect(discord.registered()).toHaveLength(1)
  })
})

describe('a call of ours that goes wrong', () => {
  test('is made again where that cannot post twice', async () => {
    const { discord } = await connected([echo])
    discord.misbehave({ on: 'POST /interactions', kind: 'status', status: 502 })
    discord.misbehave({ on: 'POST /interactions', kind: 'reset', accepts: true })

    await discord.answered(discord.use({ name: 'echo', options: { words: 'again' } }))
    // The answer was accepted by the call that was reset; one more is told that it was.
    await discord.until(() => discord.calls.filter(({ path }) => path.endsWith('/callback')).length === 3)

    expect(discord.accepted.map(wordsOf)).toEqual(['## Echo\nagain'])
  })

  test('waits out a limit', async () => {
    const { discord } = await connected([echo])
    discord.misbehave({ on: 'POST /interactions', kind: 'limit', retryAfter: 0.01, scope: 'shared' })

    const answer = await discord.answered(discord.use({ name: 'echo', options: { words: 'late' } }))

    expect(answer.messages.map(wordsOf)).toEqual(['## Echo\nlate'])
  })
})

describe('the gateway', () => {
  test.each([
    ['nonsense', 'nonsense'],
    ['a list', '[1,2,3]'],
    ['an interaction without anything', '{"op":0,"t":"INTERACTION_CREATE","s":90,"d":{}}'],
    ['an interaction of nothing', '{"op":0,"t":"INTERACTION_CREATE","s":91,"d":null}'],
    ['a server without anything', '{"op":0,"t":"GUILD_CREATE","s":92,"d":{"id":null}}'],
    ['a hello without an interval', '{"op":10,"d":null}'],
    ['an invalid session of nothing', '{"op":9}'],
  ])('may send %s: it is left out, and the next command is answered', async (_what, text) => {
    const { discord } = await connected([echo])

    discord.gateway.sendRaw(text)
    const answer = await discord.answered(discord.use({ name: 'echo', options: { words: 'still here' } }))

    expect(answer.messages.map(wordsOf)).toEqual(['## Echo\nstill here'])
  })

  test('may speak a leaner form of the protocol', async () => {
    const { discord, asked } = await connected([echo])
    const lean = discord.lean({ name: 'echo', options: { words: 'lean' }, in: 'guild' })

    await discord.answered(lean)
    const pressed = discord.leanPress(messageIn(lean), '/echo pressed')
    await discord.answered(pressed)
    const direct = await discord.answered(discord.lean({ name: 'echo', by: { id: '302' }, in: 'direct' }))

    expect(lean.messages.map(wordsOf)).toEqual(['## Echo\npressed'])
    expect(pressed.type).toBe(7)
    expect(direct.messages).toHaveLength(1)
    expect(asked.map(({ chat }) => [chat.id, chat.kind])).toEqual(
      expect.arrayContaining([
        [IDS.channel, 'group'],
        [IDS.directChannel, 'direct'],
      ]),
    )
  })

  test('may tell of its servers later than somebody asks, and nothing of the application', async () => {
    const discord = await openFakeDiscord()
    discord.greetBriefly()
    const platform = await connectDiscord({ ...optionsFor(discord), commands: [echo] })
    onTestFinished(() => platform.close())

    const answer = await discord.answered(discord.use({ name: 'echo', options: { words: 'early' } }))

    expect(answer.messages.map(wordsOf)).toEqual(['## Echo\nearly'])
    expect(discord.counts.registrations).toBe(1)
  })

  test.each(['is told to reconnect', 'is cut off'])('resumes when it %s, and misses nothing', async (how) => {
    const { discord } = await connected([echo])

    if (how === 'is cut off') discord.gateway.drop()
    else discord.gateway.reconnect()
    const answer = discord.use({ name: 'echo', options: { words: 'in between' } })
    await discord.answered(answer)
    await discord.until(() => discord.counts.resumes === 1)

    expect(answer.messages.map(wordsOf)).toEqual(['## Echo\nin between'])
    expect(discord.counts).toMatchObject({ identifies: 1, resumes: 1 })
  })

  test('starts anew when its session is over', async () => {
    const { discord } = await connected([echo])

    discord.gateway.invalidate(false)
    await discord.until(() => discord.counts.identifies === 2)
    const answer = await discord.answered(discord.use({ name: 'echo' }))

    expect(answer.messages).toHaveLength(1)
  })

  test('that refuses us is asked less and less often', async () => {
    const pauses: number[] = []
    const discord = await openFakeDiscord()
    const platform = await connectDiscord({
      ...optionsFor(discord),
      commands: [echo],
      pause: async (ms) => {
        if (ms !== BETWEEN_IDENTIFIES_MS) pauses.push(ms)
        if (pauses.length === 3) discord.gateway.refuse(false)
      },
    })
    onTestFinished(() => platform.close())

    discord.gateway.refuse(true)
    await discord.until(() => discord.counts.resumes + discord.counts.identifies === 2)

    expect(pauses).toEqual([1000, 2000, 4000])
  })
})

describe('the token', () => {
  test('that is wrong is one clear line', async () => {
    const discord = await openFakeDiscord()
    discord.revokeToken()

    await expect(connectDiscord({ ...optionsFor(discord), commands: [echo] })).rejects.toThrow(ReaderError)
    await expect(connectDiscord({ ...optionsFor(discord), commands: [echo] })).rejects.toThrow(
      /does not accept the token/,
    )
  })

  test('that only the gateway refuses is the same line', async () => {
    const discord = await openFakeDiscord()
    discord.refuseAtGateway(4004)

    await expect(connectDiscord({ ...optionsFor(discord), commands: [echo] })).rejects.toThrow(
      /does not accept the token/,
    )
  })

  test('stands in no log and no error, and neither does an interaction’s', async () => {
    const { discord, lines } = await connected([echo])
    discord.misbehave({ on: 'POST /interactions', kind: 'status', status: 500, times: 3 })
    discord.use({ name: 'echo' })
    await discord.until(() => discord.calls.filter(({ path }) => path.endsWith('/callback')).length === 3)
    const answer = await discord.answered(discord.use({ name: 'echo' }))
    discord.revokeToken()
    discord.gateway.closeWith(4004)
    await vi.waitFor(() => expect(lines.join()).toContain('does not accept the token'))

    expect(lines.join()).toContain('could not be answered')
    expect(lines.join()).not.toContain(TOKEN)
    expect(lines.join()).not.toContain(answer.token.split('-')[0])
  })
})

describe('a chat in which the bot may post is noted', () => {
  test('when somebody uses it there', async () => {
    const { discord, seen } = await connected([echo])

    await discord.answered(discord.use({ name: 'echo', in: 'direct' }))
    await discord.answered(discord.use({ name: 'echo', in: 'guild as guest' }))
    await discord.answered(discord.use({ name: 'echo' }))

    expect(seen.map(({ id, kind }) => [id, kind])).toEqual([
      ['221', 'direct'],
      ['211', 'group'],
    ])
  })

  test('when the bot is let into a server again', async () => {
    const { discord, seen } = await connected([echo])

    discord.gateway.dispatch('GUILD_DELETE', { id: IDS.guild })
    discord.gateway.dispatch('GUILD_CREATE', guildCreate())
    await vi.waitFor(() => expect(seen).toHaveLength(1))

    expect(seen[0]).toEqual({ platform: 'discord', id: '211', kind: 'group', title: '#news' })
  })

  test('when its rights in a channel change', async () => {
    const { discord, seen } = await connected([echo])
    const [channel] = guildCreate().channels

    discord.gateway.dispatch('CHANNEL_UPDATE', { ...channel, topic: 'elsewhere' })
    await vi.waitFor(() => expect(seen).toHaveLength(1))

    expect(seen[0]?.id).toBe('211')
  })
})

test('a Discord that cannot be reached at first is tried again', async () => {
  const pauses: number[] = []
  const discord = await openFakeDiscord()
  discord.misbehave({ on: 'GET /gateway/bot', kind: 'reset', times: 2 })

  const platform = await connectDiscord({
    ...optionsFor(discord),
    commands: [echo],
    pause: async (ms) => void pauses.push(ms),
  })
  onTestFinished(() => platform.close())

  expect(pauses).toEqual([1000, 2000, BETWEEN_IDENTIFIES_MS])
  expect(discord.counts.identifies).toBe(1)
})

test('a Discord that cannot be reached is given up when we stop', async () => {
  const discord = await openFakeDiscord()
  discord.misbehave({ on: 'GET /gateway/bot', kind: 'reset', times: 99 })
  const stopping = new AbortController()

  const platform = await connectDiscord({
    ...optionsFor(discord),
    commands: [echo],
    signal: stopping.signal,
    pause: async () => stopping.abort(),
  })
  await platform.close()

  expect(discord.counts.identifies).toBe(0)
})

test('a log-in that Discord never answers is given up when we stop', async () => {
  const discord = await openFakeDiscord()
  discord.keepWaiting()
  const stopping = new AbortController()
  const connecting = connectDiscord({ ...optionsFor(discord), commands: [echo], signal: stopping.signal })
  await discord.until(() => discord.counts.identifies === 1)
  stopping.abort()
  await (await connecting).close()
  expect(discord.counts.registrations).toBe(0)
})

test('who has been told to stop does not log in', async () => {
  const discord = await openFakeDiscord()
  const platform = await connectDiscord({ ...optionsFor(discord), commands: [echo], signal: AbortSignal.abort() })
  await platform.close()
  expect(discord.calls).toEqual([])
})

test('what is being answered when we stop is answered', async () => {
  const slow = Promise.withResolvers<void>()
  const { discord, platform } = await connected(
    [commandOf('slow', { run: () => slow.promise.then(() => reply('Slow', 'but sure')) })],
    { deferAfterMs: 1 },
  )
  const answer = discord.use({ name: 'slow' })
  await discord.until(() => answer.type !== null)

  const closed = platform.close()
  slow.resolve()
  await closed

  expect(answer.messages.map(wordsOf)).toEqual(['## Slow\nbut sure'])
})

function messageIn(answer: Answer): Accepted {
  const [message] = answer.messages
  if (!message) throw new Error('no message came')
  return message
}

function silent() {
  return openLog({ level: 'silent', isWatched: false, secrets: [], write: () => undefined })
}

function optionsFor(discord: FakeDiscord): Omit<DiscordOptions, 'commands'> {
  return {
    token: TOKEN,
    apiUrl: discord.apiUrl,
    contextOf: (chat, person) => bareContext(chat, person, openClock().now()),
    sawChat: async () => undefined,
    log: silent(),
    pause: async () => undefined,
  }
}
