import type { Cli } from './cli.ts'
import { printable } from './output.ts'

/** `daybook feeds …`. */
export function describeFeeds({ program, around, withSession, tell, fail }: Cli): void {
  const { stdout, stderr } = around
  const feeds = program.command('feeds').description('sources that are polled: RSS, Atom, RDF and JSON feeds')
  const say = (text: string) => void stdout.write(`${printable(text)}\n`)

  feeds
    .command('list')
    .description('every feed, how it fares and how often it is asked')
    .action(() =>
      withSession(async (session) => {
        const lines = await (await import('./feeds.ts')).listFeeds(session)
        tell(() => lines, await session.store.feeds())
      }),
    )

  feeds
    .command('add')
    .description('add a feed by its own address, or by that of a site that names its feed')
    .argument('<address>', 'such as https://example.org/feed.xml')
    .action((address: string) =>
      withSession(async (session) => {
        const { addFeedFrom } = await import('./feeds.ts')
        const work = (await import('./work.ts')).openWork(around)
        say(await addFeedFrom(session, work.web(), address).finally(work.finish))
      }, 'make'),
    )

  feeds
    .command('remove')
    .description('stop polling a feed; what it brought stays')
    .argument('<feed>', 'its number in `feeds list`, or its address')
    .action((which: string) =>
      withSession(async (session) => say(await (await import('./feeds.ts')).removeFeed(session, which))),
    )

  feeds
    .command('import')
    .description('add every feed of an OPML list')
    .argument('<opml>', 'the file')
    .action((file: string) =>
      withSession(async (session) => {
        const { done, refused } = await (await import('./feeds.ts')).importFeeds(session, file)
        for (const line of refused) stderr.write(`${line}\n`)
        say(done)
        if (refused.length > 0) fail()
      }, 'make'),
    )

  feeds
    .command('export')
    .description('print every feed as an OPML list')
    .action(() =>
      withSession(async (session) => {
        stdout.write(await (await import('./feeds.ts')).exportFeeds(session))
      }),
    )

  feeds
    .command('poll')
    .description('ask every feed now and store what is new')
    .action(() =>
      withSession(async (session) => {
        const { pollNow } = await import('./feeds.ts')
        const { web, signal, progress, finish } = (await import('./work.ts')).openWork(around)
        const onProgress = ({ done, total, feed }: { done: number; total: number; feed: string }) =>
          progress(done, total, feed)
        const { lines, isWell } = await pollNow(session, web(), { signal, onProgress }).finally(finish)
        say(lines.join('\n'))
        if (!isWell) fail()
      }),
    )
}
