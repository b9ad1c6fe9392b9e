import { expect, onTestFinished, test } from 'vitest'
import type { Chat, Command, Context } from '../../src/commands/command.ts'
import { openLog } from '../../src/log.ts'
import { connectDiscord, type DiscordOptions } from '../../src/platforms/discord/connect.ts'
import { bareContext, commandOf, openClock, reply } from './chat-commands.ts'
import { type Accepted, openFakeDiscord, TOKEN } from './fake-discord.ts'

async function connected(commands: Command[], options: Partial<DiscordOptions> = {}) {
  const discord = await openFakeDiscord()
  const clock = openClock()
  const lines: string[] = []
  const asked: { chat: Chat; person: Context['person'] }[] = []
  const platform = await connectDiscord({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    commands,
    contextOf: (chat, person) => {
      asked.push({ chat, person })
      return bareContext(chat, person, clock.now())
    },
    log: openLog({ level: 'trace', isWatched: false, secrets: [TOKEN], write: (line) => lines.push(line) }),
    pause: async () => undefined,
    ...options,
  })
  onTestFinished(() => platform.close())
  return { discord, clock, lines, asked, platform }
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
    chat: { platform: 'discord', id: '211', kind: 'group', title: '#news' },
    person: { id: '301', mayManage: false, locale: 'en-US' },
  })
})
