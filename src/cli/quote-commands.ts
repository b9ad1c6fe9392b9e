import { InvalidArgumentError } from 'commander'
import type { QuoteState } from '../store/repair.ts'
import type { Cli } from './cli.ts'
import { UsageError } from './failure.ts'
import { printable } from './output.ts'

interface ListOptions {
  unattributed?: boolean
  unsure?: boolean
  fixed?: boolean
  hidden?: boolean
  limit: number
}

/** `daybook quotes …` and `daybook reextract`. */
export function describeQuotes({ program, around, withSession, tell, fail }: Cli): void {
  const { stdout, stderr } = around
  const say = (text: string) => void stdout.write(`${printable(text)}\n`)
  const by = () => around.user ?? 'unknown'
  const quotes = program.command('quotes').description('look quotations over, and put right who said them')

  quotes
    .command('list', { isDefault: true })
    .description('a line a quotation, newest first')
    .argument('[words...]', 'only those with these words, or of a speaker of this name')
    .option('--unattributed', 'only what is nobody’s')
    .option('--unsure', 'only what is somebody’s, but not surely enough to be shown')
    .option('--fixed', 'only those whose speaker a person has set')
    .option('--hidden', 'only what was taken out of sight')
    .option('--limit <number>', 'how many at most', readCount, 100)
    .action((words: string[], { limit, ...only }: ListOptions) =>
      withSession(async ({ store }) => {
        const states = (['unattributed', 'unsure', 'fixed', 'hidden'] as const).filter((state) => only[state])
        if (states.length > 1)
          throw new UsageError(`One of ${states.map((state) => `--${state}`).join(', ')} at a time.`)
        const { quoteLines, quotesAsked } = await import('./quotes.ts')
        const [state]: QuoteState[] = states
        const asked = { limit, ...(state ? { state } : {}), ...(words.length > 0 ? { words: words.join(' ') } : {}) }
        const found = await quotesAsked(store, asked)
        tell(() => quoteLines(found, asked), found)
      }),
    )

  quotes
    .command('show')
    .description('a quotation where it stands: whose it is, why, how surely, and what people have said of it')
    .argument('<id>', 'the number that `quotes list` shows')
    .action((id: string) =>
      withSession(async ({ store }) => {
        const { quoteAsked, showQuote } = await import('./quotes.ts')
        const found = await quoteAsked(store, id)
        tell(() => showQuote(found), found)
      }),
    )

  quotes
    .command('fix')
    .description('say whose words they are; holds from now on, whatever is extracted later')
    .argument('<id>', 'the number that `quotes list` shows')
    .option('--speaker <name>', 'the full name')
    .option('--nobody', 'they are not to be shown as anybody’s')
    .option('--by <name>', 'who says so (default: the system’s user name)')
    .action(
      (id: string, { speaker, nobody, by: editor = by() }: { speaker?: string; nobody?: boolean; by?: string }) => {
        if ((speaker === undefined) === (nobody === undefined)) {
          throw new UsageError('Say whose words they are: --speaker "Name", or --nobody.')
        }
        if (speaker !== undefined && !/\p{L}/u.test(speaker)) {
          throw new UsageError('A speaker needs a name. To make it nobody’s, say so: --nobody.')
        }
        return withSession(async ({ store }) => {
          const { fixOne } = await import('./quotes.ts')
          say(await fixOne(store, id, { speaker: speaker ?? null, by: editor }))
        })
      },
    )

  quotes
    .command('add')
    .description(
      'words of an article that were never taken for a quotation, and whose they are; `quotes hide` takes it back',
    )
    .argument('<article>', 'its number, or its address')
    .argument('<words>', 'as they stand in it; marks and spaces may differ')
    .requiredOption('--speaker <name>', 'the full name')
    .option('--by <name>', 'who says so (default: the system’s user name)')
    .action((article: string, words: string, { speaker, by: editor = by() }: { speaker: string; by?: string }) =>
      withSession(async ({ store }) => {
        const { addOne } = await import('./quotes.ts')
        say(await addOne(store, article, words, { speaker, by: editor }))
      }),
    )

  for (const verb of ['hide', 'unhide'] as const) {
    quotes
      .command(verb)
      .description(verb === 'hide' ? 'show it to nobody any more' : 'let it be seen again')
      .argument('<id>', 'the number that `quotes list` shows')
      .option('--by <name>', 'who says so (default: the system’s user name)')
      .action((id: string, { by: editor = by() }: { by?: string }) =>
        withSession(async ({ store }) => {
          const { hideOne, unhideOne } = await import('./quotes.ts')
          say(await (verb === 'hide' ? hideOne : unhideOne)(store, id, editor))
        }),
      )
  }

  quotes
    .command('export')
    .description('all fixed quotations as JSON lines that `npm run bench:quotes -- <file>` scores the extractor on')
    .action(() =>
      withSession(async ({ store }) => {
        const { goldLines } = await import('./quotes.ts')
        for (const line of await goldLines(store)) stdout.write(`${line}\n`)
      }),
    )

  program
    .command('reextract')
    .description('read stored articles again that an older extractor has read; `serve` does it in the background')
    .action(() =>
      withSession(async (session) => {
        const [{ readAllAgain }, { openWork }] = await Promise.all([import('./quotes.ts'), import('./work.ts')])
        const { signal, progress, finish } = openWork(around)
        const { line, faults } = await readAllAgain(session, signal, progress).finally(finish)
        for (const fault of faults) stderr.write(`${fault}\n`)
        say(line)
        if (faults.length > 0) fail()
      }),
    )
}

function readCount(written: string): number {
  if (!/^[1-9]\d{0,5}$/.test(written)) throw new InvalidArgumentError('Expected a number, such as 100.')
  return Number(written)
}
