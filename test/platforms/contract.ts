/** What every chat platform owes its readers, told once: each plug is put through the same stories. */
import { expect, test } from 'vitest'
import type { Command } from '../../src/commands/command.ts'
import { commands } from '../../src/commands/list.ts'
import { type Document, type Inline, inlineText } from '../../src/document.ts'
import { ReaderError } from '../../src/errors.ts'
import { documents } from '../documents.ts'
import { commandOf, reply } from './chat-commands.ts'

/** Who speaks and where: `manager` has the platform's own right in the group, `member` has not. */
export type Speaker = 'manager' | 'member' | 'direct'

/** What came back to one line or press: all messages of it, joined. */
export interface Shown {
  text: string
  /** Labels in order. */
  buttons: string[]
  /** The plug's own, for pressing. */
  handle: unknown
}

export interface TriedPlatform {
  /** Somebody types a command. `document` is what it composed, once it has: how many messages to wait for. */
  say(line: string, by: Speaker, document: () => Document | undefined): Promise<Shown>
  press(label: string, on: Shown, by: Speaker, document: () => Document | undefined): Promise<Shown>
  /** Every line logged so far. */
  log(): string
}

/** Opens the platform with these commands on a store that holds the briefs of the project, at a fixed moment. */
export type OpenPlatform = (commands: readonly Command[]) => Promise<TriedPlatform>

export function platformContract(open: OpenPlatform): void {
  test('every command answers its own examples: every word arrives, and so do the buttons', async () => {
    const { platform, composed } = await opened(open, commands)

    for (const line of commands.flatMap(({ examples }) => examples)) {
      const shown = await platform.say(line, 'direct', composed)
      const document = composed()
      if (document) expectAllOf(document, shown, line)
      else expect(shown.text.length, line).toBeGreaterThan(10)
    }
  })

  test('each button of the briefing does what its command does', async () => {
    const { platform, composed } = await opened(open, commands)
    const briefing = await platform.say('/brief parade', 'direct', composed)
    const buttons = composed()?.buttons ?? []
    expect(buttons.length).toBeGreaterThan(2)

    for (const { label } of buttons) {
      const fresh = await platform.say('/brief parade', 'direct', composed)
      const pressed = await platform.press(label, fresh, 'direct', composed)
      const document = composed()
      if (!document) throw new Error(`${label} composed nothing`)
      expectAllOf(document, pressed, label)
      expect(pressed.text).not.toBe(briefing.text)
    }
  })

  test('pages are turned by pressing', async () => {
    const { platform, composed } = await opened(open, [pages])
    const first = await platform.say('/page', 'member', composed)
    const second = await platform.press('Next', first, 'member', composed)
    const third = await platform.press('Next', second, 'member', composed)

    expect([first, second, third].map(({ text }) => /page \w+/.exec(text)?.[0])).toEqual(['page 1', 'page 2', 'page 3'])
  })

  test('a document of any kind arrives whole: long, hostile, in any script', async () => {
    const show = commandOf('show', {
      run: async (_context, { words = '' }) => shownDocuments[words] ?? documents.refusal,
    })
    const { platform, composed } = await opened(open, [show])

    for (const [name, document] of Object.entries(shownDocuments)) {
      expectAllOf(document, await platform.say(`/show ${name}`, 'member', composed), name)
    }
  })

  test('changing things takes the right to, for a line and for a button, and in a direct chat nobody is asked', async () => {
    const { platform, composed } = await opened(open, [arrange, menu])

    expect((await platform.say('/arrange', 'member', composed)).text).toContain('Only people who manage this chat')
    expect((await platform.say('/arrange', 'manager', composed)).text).toContain('It is arranged')
    expect((await platform.say('/arrange', 'direct', composed)).text).toContain('It is arranged')

    const shown = await platform.say('/menu', 'member', composed)
    expect((await platform.press('Arrange', shown, 'member', composed)).text).toContain(
      'Only people who manage this chat',
    )
    const again = await platform.say('/menu', 'manager', composed)
    expect((await platform.press('Arrange', again, 'manager', composed)).text).toContain('It is arranged')
  })

  test('who manages a group follows feeds there and stops with a button; everybody sees which', async () => {
    const { platform, composed } = await opened(open, commands)
    const line = '/feeds add https://gull.example/feed.xml'

    expect((await platform.say(line, 'member', composed)).text).toContain('Only people who manage this chat')
    const followed = await platform.say(line, 'manager', composed)
    expect(bare(followed.text)).toContain(bare('2 items, the newest: “Bridge shut”'))
    expect((await platform.say('/feeds list', 'member', composed)).text).toContain('The Gull')

    const shown = await platform.say('/feeds', 'member', composed)
    expect((await platform.press('Remove The Gull', shown, 'member', composed)).text).toContain('Only people who')
    const again = await platform.say('/feeds', 'manager', composed)
    expect((await platform.press('Remove The Gull', again, 'manager', composed)).text).toContain('No longer followed')
    expect((await platform.say('/feeds', 'member', composed)).text).not.toContain('The Gull')
  })

  test('what a person got wrong is said to them', async () => {
    const { platform, composed } = await opened(open, [
      commandOf('need', { run: () => Promise.reject(new ReaderError('Name a brief, such as parade.')) }),
    ])

    expect((await platform.say('/need', 'member', composed)).text).toContain('Name a brief, such as parade.')
  })

  test('what we got wrong is a sentence with an id that is in the log, and the next question is answered', async () => {
    const { platform, composed } = await opened(open, [
      commandOf('broken', { run: () => Promise.reject(new Error('the disk is full')) }),
      menu,
    ])

    const { text } = await platform.say('/broken', 'member', composed)
    const [, id] = /in the log as (\w+)/.exec(text) ?? []

    expect(id).toBeDefined()
    expect(platform.log()).toContain(id)
    expect(platform.log()).toContain('the disk is full')
    expect(text).not.toContain('disk')
    expect((await platform.say('/menu', 'member', composed)).text).toContain('Choose')
  })
}

/** All but the one that has nothing to show. */
const shownDocuments: Record<string, Document> = Object.fromEntries(
  Object.entries(documents).filter(([name]) => name !== 'empty'),
)

const pages = commandOf('page', {
  run: async (_context, { words = '1' }) =>
    reply('Pages', `page ${words}`, [{ label: 'Next', command: `/page ${Number(words) + 1}` }]),
})
const arrange = commandOf('arrange', { right: 'manage', run: async () => reply('Arranged', 'It is arranged.') })
const menu = commandOf('menu', {
  run: async () => reply('Menu', 'Choose.', [{ label: 'Arrange', command: '/arrange' }]),
})

/** The platform with commands that remember the last document they composed. */
async function opened(open: OpenPlatform, given: readonly Command[]) {
  let last: Document | undefined
  const watched = given.map(
    (command): Command => ({
      ...command,
      async run(context, args) {
        last = undefined
        last = await command.run(context, args)
        return last
      },
    }),
  )
  const platform = await open(watched)
  const fresh =
    <Rest extends unknown[]>(act: (...rest: Rest) => Promise<Shown>) =>
    (...rest: Rest) => {
      last = undefined
      return act(...rest)
    }
  return { platform: { ...platform, say: fresh(platform.say), press: fresh(platform.press) }, composed: () => last }
}

/** Each leaf's letters and digits, in order: spacing, marks, numbers of sources and times are each platform's own. */
function expectAllOf(document: Document, shown: Shown, what: string): void {
  const haystack = bare(shown.text)
  let from = 0
  for (const words of leavesOf(document).map(bare)) {
    const at = haystack.indexOf(words, from)
    expect(at, `${what}: “${words.slice(0, 80)}” after “${haystack.slice(from, from + 80)}”`).toBeGreaterThanOrEqual(0)
    from = at + words.length
  }
  // A label without words may be shown as its command, or not at all.
  const labels = document.buttons.map(({ label }) => bare(label).slice(0, 20))
  const unnamed = document.buttons
    .filter(({ label }) => bare(label) === '')
    .map(({ command }) => bare(command).slice(0, 20))
  for (const label of shown.buttons.map(bare)) expect([...labels, ...unnamed], what).toContain(label.slice(0, 20))
  if (labels.length > 0) expect(shown.buttons.length, what).toBeGreaterThan(0)
}

function bare(text: string): string {
  // What a divided quote says between its pieces is ours, and so is Discord's time stamp.
  return text
    .replace(/<t:-?\d+:\w>/g, '')
    .replace(/\p{No}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('continuedbelow', '')
}

function leavesOf({ title, blocks }: Document): string[] {
  const words = (content: Inline[]) =>
    content
      .filter((inline) => typeof inline === 'string' || (inline.type !== 'time' && inline.type !== 'source'))
      .map(inlineText)
  const ofBlocks = blocks.flatMap((block) => {
    if (block.type === 'heading') return [block.text]
    return block.type === 'quote' ? [block.text, ...words(block.by)] : words(block.content)
  })
  return [title, ...ofBlocks]
}
