import { addAbortSignal } from 'node:stream'
import type { ArticleFlags } from '../ingest/article-from.ts'
import type { Cli } from './cli.ts'
import { Failed, UsageError } from './failure.ts'
import { printable } from './output.ts'

/** `daybook add` and `daybook extract`. */
export function describeArticles({ program, around, withSession }: Cli): void {
  const { stdout, stderr } = around

  program
    .command('add')
    .description('store articles: text, Markdown or HTML files, web addresses, - for standard input')
    .argument('<file or address...>', 'what to add')
    .option('--outlet <name>', 'who published it')
    .option('--url <address>', 'where it was published')
    .option('--title <title>', 'its headline')
    .option('--published <time>', 'when it was published, such as 2025-08-28')
    .action((names: string[], flags: ArticleFlags) =>
      withSession(async (session) => {
        if (names.length > 1 && (flags.url || flags.title)) {
          throw new UsageError('--url and --title are of one article: add the others by themselves.')
        }
        const [
          { addArticles, addedTable, checkFlags, describeAdded, isNotStored },
          { readUpTo },
          { LARGEST_INPUT },
          { openWork },
        ] = await Promise.all([
          import('./add.ts'),
          import('./read-input.ts'),
          import('../ingest/decode.ts'),
          import('./work.ts'),
        ])
        checkFlags(flags)
        const { web, signal, progress, finish } = openWork(around)
        const added = await addArticles(session, names, flags, {
          stdin: () => readUpTo(addAbortSignal(signal, around.stdin), LARGEST_INPUT),
          web,
          signal,
          onProgress: (done, total, name) => {
            if (total > 1) progress(done, total, name)
          },
        }).finally(finish)
        for (const each of added) {
          ;(isNotStored(each) ? stderr : stdout).write(`${printable(describeAdded(each))}\n`)
        }
        const left = names.slice(added.length)
        for (const line of addedTable(added, names.length)) stdout.write(`${line}\n`)
        if (left[0]) stderr.write(`Stopped before ${left[0]}. The same command again skips what is stored.\n`)
        if (left.length > 0 || added.some(isNotStored)) throw new Failed()
      }, 'make'),
    )

  program
    .command('extract')
    .description('read articles from standard input and print what is extracted, one JSON line each; stores nothing')
    .requiredOption('--jsonl', 'lines {id, text, title?, published?, lang?} in, lines {id, quotes, people} out')
    .action(async () => {
      const { extractLines } = await import('./extract-lines.ts')
      const wrong = await extractLines(around.stdin, stdout, (problem) => stderr.write(`${problem}\n`))
      if (wrong > 0) throw new Failed()
    })
}
