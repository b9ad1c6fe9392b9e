/** The terminal as a chat: the prompt, the tab key, and digests that are printed where the program runs. */
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { beforeEach, expect, test } from 'vitest'
import type { Context } from '../../src/commands/command.ts'
import { commands } from '../../src/commands/list.ts'
import { plainReply } from '../../src/document.ts'
import { completeLine, runPrompt } from '../../src/platforms/terminal.ts'
import { terminalSender } from '../../src/platforms/terminal-sender.ts'
import { at, summit } from '../material.ts'
import { articleOf, instant, openTestStore, quoteIn } from '../support.ts'

let context: Context
beforeEach(async () => {
  const store = await openTestStore()
  const words = 'The tide waits for nobody, said Marta Keller.'
  await store.recordArticle(
    articleOf(words, { quotes: [quoteIn(words, 'The tide waits for nobody', 'Marta Keller')] }),
    instant('2025-08-28T12:00:00Z'),
  )
  context = {
    store,
    briefs: { all: () => [summit()], get: () => summit(), unreadable: () => [] },
    chat: { platform: 'terminal', id: 'terminal', kind: 'direct', title: null },
    person: { id: 'terminal', mayManage: true, locale: null },
    now: at('2026-04-27T12:00:00Z'),
  }
})

test.each([
  ['/cou', ['/countdown ']],
  ['bri', ['/brief ']],
  ['/quote mart', ['Marta Keller']],
  ['/who sum', ['summit']],
  ['/subscribe summit 08:00 week', ['weekdays', 'weekends']],
  ['/nonsense x', []],
])('the tab key after %s', async (line, expected) => {
  expect((await completeLine(commands, context, line))[0]).toEqual(expected)
})

test('what is typed is answered until the input ends', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const shown = text(output)
  const typed: string[] = []
  const logged: string[] = []
  const aside = { write: (act: () => void) => act() }
  const ended = runPrompt({
    input,
    output,
    commands,
    context: () => context,
    answer: async (line) => {
      typed.push(line)
      return `You typed ${line}.`
    },
    aside,
    signal: new AbortController().signal,
  })
  aside.write(() => logged.push('a log line'))
  input.end('/help\n\n/brief summit\n')
  await ended
  output.end()
  expect(typed).toEqual(['/help', '/brief summit'])
  expect(logged).toEqual(['a log line'])
  const [before, after] = (await shown).split('\r\u001b[2K')
  expect(before).toContain('daybook> ')
  expect(after).toMatch(/daybook> .*You typed \/brief summit\./s)
})

test('a digest for the terminal is printed, and what is no document is not', async () => {
  const printed: string[] = []
  const sender = terminalSender(async ({ title }) => void printed.push(title))
  const message = { chat: 'terminal', nonce: 'n1', firstSentAt: '2026-04-27T12:00:00Z' }
  const { signal } = new AbortController()
  expect(await sender.send({ ...message, payload: plainReply('Monday', 'News.') }, signal)).toEqual({
    status: 'sent',
    messageId: 'n1',
  })
  expect((await sender.send({ ...message, payload: 'garbage' }, signal)).status).toBe('unreadable')
  expect(printed).toEqual(['Monday'])
})
