/** The subcommands and their options, parsed by commander. Returns the exit code and never ends the process itself. */
import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { Temporal } from 'temporal-polyfill'
import type { Problem } from '../briefs/definition.ts'
import { type Config, readConfig } from '../config.ts'
import { messageForReader, ReaderError, UnknownCommandError } from '../errors.ts'
import { type Log, openLog, withoutSecrets } from '../log.ts'
import type { Aside } from '../platforms/terminal.ts'
import { describeArticles } from './article-commands.ts'
import type { Cli, Surroundings } from './cli.ts'
import { checkDatabaseFile, type DatabaseFile } from './database-file.ts'
import { EXIT_FAILED, EXIT_USAGE, Failed, UsageError } from './failure.ts'
import { describeFeeds } from './feed-commands.ts'
import { describeOperations } from './operation-commands.ts'
import { type Format, formats, printable, renderAs, type Screen } from './output.ts'
import { describeQuotes } from './quote-commands.ts'
import type { SessionOptions } from './session.ts'

/** @returns 0 done, 1 could not (one line on standard error says why), 2 wrong usage */
export async function run(around: Surroundings): Promise<number> {
  const program = describeProgram(around)
  try {
    await program.parseAsync(around.argv, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
    if (error instanceof Failed) return EXIT_FAILED
    if (error instanceof UsageError) {
      around.stderr.write(`${error.message}\n`)
      return EXIT_USAGE
    }
    const text = error instanceof ReaderError ? messageForReader(error) : `A fault of ours: ${stackOf(error)}`
    const { DISCORD_TOKEN = '', TELEGRAM_TOKEN = '' } = around.environment
    // What was typed is repeated: a terminal must not take it for its own controls.
    const shown = withoutSecrets(text, [DISCORD_TOKEN, TELEGRAM_TOKEN]).replace(TERMINAL_CONTROLS, '�')
    around.stderr.write(`${shown}\n`)
    return error instanceof UnknownCommandError ? EXIT_USAGE : EXIT_FAILED
  }
}

interface SharedOptions {
  db?: string
  briefs?: string
  as: Format
  now?: Temporal.Instant
}

function describeProgram(around: Surroundings): Command {
  const { stdout, stderr } = around
  const program = new Command('daybook')
    .description('News briefings that show no quotation they cannot prove.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(--help shows how it is used)')
    .version(version(), '--version', 'print which Daybook this is')
    .option('--db <file>', 'the database (default: $DAYBOOK_DB, else data/daybook.db); its folder has to be there')
    .option('--briefs <folder>', 'the briefs (default: $DAYBOOK_BRIEFS, else briefs)')
    .addOption(new Option('--as <format>', 'how an answer is printed').choices(formats).default('terminal'))
    .option('--now <time>', 'the clock to answer with, such as 2025-08-29T09:00:00Z', readInstant)

  program.hook('preAction', (_, command) => checkFormat(program, command))
  const shared = () => program.opts<SharedOptions>()
  const databaseFile = (): DatabaseFile => {
    const { db } = shared()
    return { file: db ?? readConfig(around.environment).db, isTyped: db !== undefined }
  }
  const screen: Screen = { columns: stdout.columns, colour: stdout.isTTY === true && !around.environment.NO_COLOR }

  const withSession: Cli['withSession'] = async (act, whenMissing = 'refuse') => {
    const config = readConfig(around.environment)
    const log = openLogFor(around, config, 'warn')
    const [{ openSession }, { explainDamage }] = await Promise.all([
      import('./session.ts'),
      import('../store/sqlite/database.ts'),
    ])
    const { db = config.db, briefs = config.briefs, now } = shared()
    const note = checkDatabaseFile(databaseFile(), whenMissing)
    try {
      const session = await openSession({
        db,
        briefs,
        log,
        now,
        check: 'as-read',
        chatFeeds: chatFeedsOf(around, config),
      })
      if (note) stderr.write(`${note}\n`)
      return await act(session, log).finally(() => session.close())
    } catch (error) {
      // What the command itself has to say is no damage.
      throw error instanceof Failed || error instanceof UsageError ? error : explainDamage(error, db)
    }
  }
  const answer = (line: string) =>
    withSession(async (session) => {
      const wrong = problemsLine(session.briefs.problems())
      if (wrong) stderr.write(`${wrong}\n`)
      stdout.write(await renderAs(shared().as, await session.answer(line), screen))
    }, 'tell')

  program
    .command('serve')
    .description('run: the briefing, the scheduler and a prompt for every chat command')
    .action(async () => {
      const config = readConfig(around.environment)
      const aside: Aside = { write: (act) => act() }
      const log = openLogFor(around, config, config.logLevel, aside)
      const [{ openSession }, { serve }, { explainFailure }] = await Promise.all([
        import('./session.ts'),
        import('./serve.ts'),
        import('../store/sqlite/database.ts'),
      ])
      const { db = config.db, briefs = config.briefs, now, as } = shared()
      const stop = new AbortController()
      around.onStop(() => stop.abort())
      checkDatabaseFile(databaseFile(), 'make')
      try {
        const session = await openSession({ db, briefs, log, now, chatFeeds: chatFeedsOf(around, config) })
        await serve({
          config,
          session,
          log,
          input: around.stdin,
          output: stdout,
          isInteractive: around.stdin.isTTY === true,
          aside,
          render: (document) => renderAs(as, document, { ...screen, columns: stdout.columns }),
          signal: stop.signal,
          ...(around.fetcher ? { fetcher: around.fetcher } : {}),
        }).finally(() => session.close())
      } catch (error) {
        throw explainFailure(error, db)
      }
    })

  program
    .command('say')
    .description('answer any chat command')
    .argument('<command>', 'such as "/quote delury"')
    .action((line: string) => {
      if (line.trim() === '') throw new UsageError('Name a chat command, such as "/quote delury" or "/help".')
      return answer(line)
    })

  program
    .command('brief')
    .description('short for say "/brief …"')
    .argument('[name...]', 'which brief, and which section of it')
    .action((words: string[]) => answer(['/brief', ...words].join(' ')))

  program
    .command('quote')
    .description('short for say "/quote …"')
    .argument('<words...>', 'a name, or words of the quotation')
    .action((words: string[]) => answer(['/quote', ...words].join(' ')))

  const cli: Cli = {
    program,
    around,
    tell: (lines, data) => {
      const text = shared().as === 'json' ? JSON.stringify(data, null, 2) : lines().map(printable).join('\n')
      stdout.write(`${text}\n`)
    },
    withSession,
    databaseFile,
    fail: () => {
      throw new Failed()
    },
  }
  describeArticles(cli)
  describeFeeds(cli)
  describeQuotes(cli)
  describeOperations(cli)

  program
    .command('check')
    .description('validate every brief and the configuration')
    .option('--schema', 'print the JSON Schema that editors complete briefs with, and check nothing')
    .action(async ({ schema }: { schema?: boolean }) => {
      const config = readConfig(around.environment)
      if (schema) {
        const { briefJsonSchema } = await import('../briefs/definition.ts')
        stdout.write(`${JSON.stringify(briefJsonSchema(), null, 2)}\n`)
        return
      }
      const { checkBriefs } = await import('./check.ts')
      const { lines, problems } = await checkBriefs(shared().briefs ?? config.briefs)
      const isRight = problems.length === 0
      if (shared().as === 'json') cli.tell(() => lines, { isRight, problems })
      else (isRight ? stdout : stderr).write(`${lines.map(printable).join('\n')}\n`)
      if (!isRight) throw new Failed()
    })

  return program
}

/** One calm line before an answer: what of the briefs it is without. */
function problemsLine(problems: readonly Problem[]): string | undefined {
  const files = [...new Set(problems.map(({ file }) => file))]
  if (files.length === 0) return undefined
  const named = files.length > MOST_FILES ? [...files.slice(0, MOST_FILES), `${files.length - MOST_FILES} more`] : files
  return `Not read, because something is wrong in it: ${named.join(', ')}. \`check\` says what.`
}

const MOST_FILES = 3

/** As package.json has it. */
function version(): string {
  const read: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : 'unknown'
}

/** `--as` where it would change nothing is a mistake to be told of, not to be passed over. */
function checkFormat(program: Command, command: Command): void {
  if (program.getOptionValueSource('as') !== 'cli') return
  const { as } = program.opts<SharedOptions>()
  const name = command.parent === program ? command.name() : `${command.parent?.name()} ${command.name()}`
  if (ANSWERING.includes(name) || as === 'terminal' || as === 'text') return
  if (as === 'json' && TELLING.includes(name)) return
  const fitting = TELLING.includes(name) ? ` It takes --as json.` : ''
  throw new UsageError(`\`${name}\` does not answer as ${as}.${fitting}`)
}

/** What answers with a document. */
const ANSWERING = ['serve', 'say', 'brief', 'quote']
/** What answers with lines, or with the same as JSON. */
const TELLING = ['status', 'check', 'outbox list', 'quotes list', 'quotes show', 'feeds list']

function chatFeedsOf(
  around: Surroundings,
  { feedsPerChat, feedsOfChats, contact }: Config,
): NonNullable<SessionOptions['chatFeeds']> {
  return { most: feedsPerChat, mostInAll: feedsOfChats, fetcher: around.fetcher ?? (contact ? { contact } : {}) }
}

function openLogFor(
  around: Surroundings,
  config: Config,
  level: string,
  aside: Aside = { write: (act) => act() },
): Log {
  return openLog({
    level: config.logLevel === 'info' ? level : config.logLevel,
    isWatched: around.stderr.isTTY === true,
    secrets: [config.discord?.token, config.telegram?.token].filter((token) => token !== undefined),
    write: (line) => aside.write(() => around.stderr.write(line)),
  })
}

function readInstant(text: string): Temporal.Instant {
  try {
    // Four digits of year: calendars are added to and taken from it, and Temporal ends.
    if (/^\d{4}-/.test(text)) return Temporal.Instant.from(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new InvalidArgumentError('Expected a time with its zone, such as 2025-08-29T09:00:00Z.')
}

/** All control characters but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const TERMINAL_CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
