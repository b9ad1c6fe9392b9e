/** The real plug and the real commands, talking to the fake Telegram: what the stories of Telegram begin with. */
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { onTestFinished } from 'vitest'
import { openSession } from '../../src/cli/session.ts'
import type { Command } from '../../src/commands/command.ts'
import { commands as everyCommand } from '../../src/commands/list.ts'
import { openLog } from '../../src/log.ts'
import { connectTelegram, type TelegramOptions, type TelegramPlatform } from '../../src/platforms/telegram/connect.ts'
import { temporaryFolder } from '../support.ts'
import { gullDesk } from './chat-commands.ts'
import { type FakeTelegram, startFakeTelegram, TOKEN } from './fake-telegram.ts'

export interface Desk {
  fake: FakeTelegram
  platform: TelegramPlatform
  /** Every line of the log. */
  log: string[]
  /** How long was waited, in milliseconds; nothing really waits. */
  pauses: number[]
  clock: { ms: number }
  /** Groups that became supergroups. */
  moved: [string, string][]
}

export const secondCommand: Command = {
  name: 'second',
  summary: 'Says that it was managed',
  args: [{ name: 'words', summary: 'Anything', required: false, kind: 'rest' }],
  right: 'manage',
  examples: ['/second'],
  run: async (_context, { words }) => ({
    title: 'Managed',
    lang: 'en',
    blocks: [{ type: 'paragraph', content: [`Done${words ? `: ${words}` : ''}`] }],
    buttons: [{ label: 'Again', command: '/second again' }],
  }),
}

export const brokenCommand: Command = {
  name: 'broken',
  summary: 'Fails',
  args: [],
  right: 'read',
  examples: ['/broken'],
  async run() {
    throw new Error(`could not reach https://api.example/bot${TOKEN}/getMe`)
  },
}

/** Started, and stopped when the test is over. */
export async function openDesk(given: Partial<TelegramOptions> = {}, fake?: FakeTelegram): Promise<Desk> {
  const telegram = fake ?? (await startFakeTelegram())
  const lines: string[] = []
  const log = openLog({ level: 'debug', isWatched: false, secrets: [], write: (line) => lines.push(line) })
  const session = await openSession({
    db: join(temporaryFolder(), 'daybook.db'),
    briefs: 'briefs',
    log,
    now: Temporal.Instant.from('2025-08-29T09:00:00Z'),
  })
  // The last that is named here is done first: the platform lets go of both before they are closed.
  onTestFinished(async () => {
    await session.close()
    await telegram.close()
  })
  const desk = { fake: telegram, log: lines, pauses: [] as number[], clock: { ms: 0 }, moved: [] as [string, string][] }
  const platform = await connectTelegram({
    token: TOKEN,
    apiUrl: telegram.url,
    webhook: null,
    commands: [...everyCommand, secondCommand, brokenCommand],
    contextOf: (chat, person) => ({
      ...session.context(),
      chat,
      person,
      now: session.context().now.add({ milliseconds: desk.clock.ms }),
      feedDesk: gullDesk,
    }),
    sawChat: (chat) => session.store.sawChat(chat, session.context().now),
    chatMoved: async (from, to) => void desk.moved.push([from, to]),
    log,
    async pause(ms) {
      desk.pauses.push(ms)
      await new Promise((resolve) => setImmediate(resolve))
    },
    ...given,
  })
  onTestFinished(() => platform.close())
  return { ...desk, platform }
}
