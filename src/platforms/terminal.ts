/** The terminal as a chat: a prompt at which every command can be typed. */
import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { Command, Context } from '../commands/command.ts'
import { splitLast } from '../commands/parse.ts'

/** How anything else is written while somebody may be typing: above the prompt, which is then drawn again. */
export interface Aside {
  write: (act: () => void) => void
}

export interface PromptOptions {
  input: Readable
  output: Writable
  commands: readonly Command[]
  context: () => Context
  /** Answers a line with what is to be printed. */
  answer: (line: string) => Promise<string>
  aside: Aside
  /** Ends the prompt. */
  signal: AbortSignal
}

/** Asks until the input ends, "exit" is typed, Ctrl-C is pressed or `signal` is raised. */
export async function runPrompt({
  input,
  output,
  commands,
  context,
  answer,
  aside,
  signal,
}: PromptOptions): Promise<void> {
  if (signal.aborted) return
  const lines = createInterface({
    input,
    output,
    prompt: 'daybook> ',
    terminal: true,
    completer: (line: string) => completeLine(commands, context(), line),
  })
  const close = () => lines.close()
  signal.addEventListener('abort', close, { once: true })
  lines.on('SIGINT', close)
  const writeWithout = aside.write
  aside.write = (act) => {
    output.write('\r\u001b[2K')
    act()
    lines.prompt(true)
  }
  lines.prompt()
  try {
    for await (const line of lines) {
      if (/^\/?(exit|quit)$/.test(line.trim())) break
      if (line.trim()) output.write(`\n${await answer(line)}\n`)
      lines.prompt()
    }
  } finally {
    aside.write = writeWithout
    signal.removeEventListener('abort', close)
    lines.close()
  }
}

/**
 * Answers the lines that a pipe brings. Its end is not ours: a service has no input from the start. Only "exit" or `signal`
 * ends it.
 */
export async function answerLines({
  input,
  answer,
  signal,
}: {
  input: Readable
  answer: (line: string) => Promise<void>
  signal: AbortSignal
}): Promise<void> {
  const raised = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  if (signal.aborted) return
  const lines = createInterface({ input })
  const close = () => lines.close()
  signal.addEventListener('abort', close, { once: true })
  for await (const line of lines) {
    if (/^\/?(exit|quit)$/.test(line.trim())) return lines.close()
    if (line.trim()) await answer(line)
  }
  await raised
}

/** Completions for the tab key, in readline's form: what fits, and what of the line they replace. */
export async function completeLine(
  commands: readonly Command[],
  context: Context,
  line: string,
): Promise<[string[], string]> {
  const { command, arg, typed } = splitLast(commands, line)
  if (!command) {
    const names = commands.map(({ name }) => `/${name} `)
    const fitting = names.filter((name) => name.startsWith(line.startsWith('/') ? line : `/${line}`))
    return [fitting, line]
  }
  if (!arg || !command.complete) return [[], typed]
  const suggestions = await command.complete(context, arg, typed, {}).catch(() => [])
  return [suggestions.map(({ value }) => value), typed]
}
