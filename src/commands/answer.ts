/** Running a command so that there is always something to show. */
import type { Document } from '../document.ts'
import { plainReply } from '../document.ts'
import { ReaderError } from '../errors.ts'
import type { Args, Command, Context } from './command.ts'
import { checkArgs, parseCommandLine } from './parse.ts'

/** Told of every failure that is ours: the id is in the reply, so a person can name it to whoever runs the bot. */
export type ReportFailure = (id: string, command: string, error: unknown) => void

/** Answer a typed line. Never throws: a reader's error becomes its sentence, a failure of ours a sentence with an id. */
export async function answerLine(
  commands: readonly Command[],
  line: string,
  context: Context,
  report: ReportFailure,
): Promise<Document> {
  return answering(line, report, () => runLine(commands, line, context))
}

/**
 * Run a typed line for a caller that shows errors in its own way.
 * @throws ReaderError with a sentence for the person who asked; anything else is a failure of ours
 */
export async function runLine(commands: readonly Command[], line: string, context: Context): Promise<Document> {
  const { command, args } = parseCommandLine(commands, line)
  return runChecked(command, context, args)
}

/** Answer a command whose arguments the platform has already taken apart. Never throws. */
export async function answerCommand(
  command: Command,
  args: Args,
  context: Context,
  report: ReportFailure,
): Promise<Document> {
  return answering(`/${command.name}`, report, async () => runChecked(command, context, checkArgs(command, args)))
}

async function runChecked(command: Command, context: Context, args: Args): Promise<Document> {
  if (isChange(command, args) && context.chat.kind === 'group' && !context.person.mayManage) {
    throw new ReaderError(
      `Only people who manage this chat can use /${command.name} here. In a direct chat with me you can.`,
    )
  }
  const { told, ...document } = await command.run(context, args)
  if (told && !context.isForElsewhere) await context.store.noteAnswer(context.chat, told, context.now)
  return document
}

function isChange({ right, onlyShows }: Command, args: Args): boolean {
  if (right !== 'manage-to-change') return right === 'manage'
  return Object.keys(args).length > 0 && !onlyShows?.(args)
}

async function answering(what: string, report: ReportFailure, run: () => Promise<Document>): Promise<Document> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ReaderError) return plainReply('', error.message)
    const id = crypto.randomUUID().slice(0, 8)
    report(id, what, error)
    return plainReply('', `Something went wrong, and it is in the log as ${id}. Please try again later.`)
  }
}
