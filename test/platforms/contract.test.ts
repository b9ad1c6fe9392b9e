import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { describe, onTestFinished, vi } from 'vitest'
import { openSession, type Session } from '../../src/cli/session.ts'
import { answerLine } from '../../src/commands/answer.ts'
import type { Chat, Command, Context } from '../../src/commands/command.ts'
import { parseCommandLine } from '../../src/commands/parse.ts'
import type { Document } from '../../src/document.ts'
import { openLog } from '../../src/log.ts'
import { connectDiscord } from '../../src/platforms/discord/connect.ts'
import { renderDiscord } from '../../src/render/discord.ts'
import { renderTelegram } from '../../src/render/telegram.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { readDiscord } from '../render/read-discord.ts'
import { temporaryFolder } from '../support.ts'
import { gullDesk } from './chat-commands.ts'
import { platformContract, type Shown, type Speaker, type TriedPlatform } from './contract.ts'
import { type Accepted, type Answer, openFakeDiscord, TOKEN } from './fake-discord.ts'
import { ANN, BORIS, GROUP, PRIVATE } from './fake-telegram.ts'
import { openDesk } from './telegram-desk.ts'

const START = Temporal.Instant.from('2025-08-29T09:00:00Z')

async function openTestSession(lines: string[]): Promise<Session & { contextAt: Session['contextOf'] }> {
  const log = openLog({ level: 'debug', isWatched: false, secrets: [], write: (line) => lines.push(line) })
  const session = await openSession({ db: join(temporaryFolder(), 'daybook.db'), briefs: 'briefs', log, now: START })
  onTestFinished(() => session.close())
  let now = START
  // Nobody asks so fast that they are held back.
  const contextAt = (chat: Chat, person: Context['person']) => {
    now = now.add({ seconds: 10 })
    return { ...session.contextOf(chat, person), now, feedDesk: gullDesk }
  }
  return { ...session, contextAt }
}

describe('Discord', () => {
  platformContract(async (commands) => {
    const lines: string[] = []
    const session = await openTestSession(lines)
    const discord = await openFakeDiscord()
    const platform = await connectDiscord({
      token: TOKEN,
      apiUrl: discord.apiUrl,
      commands,
      contextOf: session.contextAt,
      sawChat: async () => undefined,
      log: openLog({ level: 'debug', isWatched: false, secrets: [], write: (line) => lines.push(line) }),
      deferAfterMs: 2000,
    })
    onTestFinished(() => platform.close())

    const shown = async (answer: Answer, document: () => Document | undefined): Promise<Shown> => {
      await discord.answered(answer)
      const composed = document()
      const parts = composed ? renderDiscord(composed).length : 1
      await discord.until(() => answer.messages.length >= parts)
      return {
        text: answer.messages.map(wordsOf).join('\n'),
        buttons: answer.messages.flatMap((message) => buttonsOf(message.body.components).map(({ label }) => label)),
        handle: answer.messages.at(-1),
      }
    }
    const as = (by: Speaker) =>
      ({ by: { id: by, mayManage: by === 'manager' }, in: by === 'direct' ? 'direct' : 'guild' }) as const
    return {
      say: (line, by, document) => shown(discord.use({ ...used(commands, line), ...as(by) }), document),
      press(label, on, by, document) {
        const message = on.handle as Accepted
        const button = buttonsOf(message.body.components).find((each) => each.label === label)
        if (!button) throw new Error(`no button ${label}`)
        return shown(discord.press(message, button.id, as(by).by, as(by).in), document)
      },
      log: () => lines.join('\n'),
    }
  })
})

describe('Telegram', () => {
  platformContract(async (commands) => {
    const desk = await openDesk({ commands })
    const { fake } = desk
    fake.admins.add(`${GROUP.id}/${ANN.id}`)
    const count = (method: string) => fake.accepted.filter((call) => call.method === method).length
    const shownOf = (messages: typeof fake.messages): Shown => ({
      text: messages.map(({ text }) => text).join('\n'),
      buttons: messages.flatMap((message) =>
        (message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text),
      ),
      handle: messages.at(-1),
    })
    const partsOf = (document: Document | undefined) => (document ? renderTelegram(document).length : 1)

    return {
      async say(line, by, document) {
        desk.clock.ms += 60_000
        const before = fake.messages.length
        const sent = count('sendMessage')
        fake.say(line, by === 'direct' ? { to: PRIVATE } : { to: GROUP, from: by === 'manager' ? ANN : BORIS })
        await fake.until('sendMessage', sent + 1)
        await fake.until('sendMessage', sent + partsOf(document()))
        return shownOf(fake.messages.slice(before))
      },
      async press(label, on, by, document) {
        desk.clock.ms += 60_000
        const message = on.handle as (typeof fake.messages)[number]
        const before = fake.messages.length
        const answers = count('answerCallbackQuery')
        fake.press(label, by === 'member' ? BORIS : ANN, message)
        const answer = (await fake.until('answerCallbackQuery', answers + 1)).at(-1)
        const alert = String(answer?.body.text ?? '')
        if (alert) return { text: alert, buttons: [], handle: message }
        const composed = document()
        await vi.waitFor(() => {
          if (
            composed &&
            !JSON.stringify(shownOf([message, ...fake.messages.slice(before)])).includes(composed.title.slice(0, 20))
          ) {
            throw new Error('not there yet')
          }
        })
        return shownOf([message, ...fake.messages.slice(before)])
      },
      log: () => desk.log.join('\n'),
    }
  })
})

describe('the terminal', () => {
  platformContract(async (commands) => {
    const lines: string[] = []
    const session = await openTestSession(lines)
    const chats = {
      direct: { platform: 'terminal', id: 'terminal', kind: 'direct', title: null },
      group: { platform: 'terminal', id: 'group', kind: 'group', title: null },
    } as const
    let document: Document | undefined

    const say = async (line: string, by: Speaker): Promise<Shown> => {
      const person = { id: by, mayManage: by !== 'member', locale: null }
      const context = session.contextAt(chats[by === 'direct' ? 'direct' : 'group'], person)
      document = await answerLine(commands, line, context, (id, command, error) => {
        lines.push(`${id} ${command} ${error}`)
      })
      const { buttons } = document
      return {
        text: renderTerminal(document, { width: 80, colour: false }),
        buttons: buttons.map(({ label }) => label),
        handle: buttons,
      }
    }
    return {
      say,
      press(label, on, by) {
        const buttons = on.handle as Document['buttons']
        return say(buttons.find((each) => each.label === label)?.command ?? '', by)
      },
      log: () => lines.join('\n'),
    } satisfies TriedPlatform
  })
})

/** A line as Discord's client would send it: the options taken apart. */
function used(commands: readonly Command[], line: string): { name: string; options: Record<string, string | number> } {
  const { command, args } = parseCommandLine(commands, line)
  const isNumber = (name: string) => command.args.find((arg) => arg.name === name)?.kind === 'number'
  return {
    name: command.name,
    options: Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, isNumber(name) ? Number(value) : value]),
    ),
  }
}

/** The visible words of a message. */
function wordsOf(message: Accepted): string {
  const texts = (components: unknown): string[] =>
    Array.isArray(components)
      ? components.flatMap((each) => [...(each.content ? [each.content] : []), ...texts(each.components)])
      : []
  return [String(message.body.content ?? ''), ...texts(message.body.components)]
    .map((text) => readDiscord(text).text)
    .join('\n')
}

function buttonsOf(components: unknown): { label: string; id: string }[] {
  if (!Array.isArray(components)) return []
  return components.flatMap((each) =>
    each.type === 2 ? [{ label: String(each.label), id: String(each.custom_id) }] : buttonsOf(each.components),
  )
}
