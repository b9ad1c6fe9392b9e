/** `daybook feeds …`: sources from a shell, and the poller of `serve`. */
import { Temporal } from 'temporal-polyfill'
import { ReaderError } from '../errors.ts'
import { addFeed, exportOpml, feedLines, importOpml, pollTable } from '../ingest/feeds.ts'
import { type PollContext, type PollProgress, pollFeeds } from '../ingest/poll.ts'
import { runPoller } from '../ingest/poller.ts'
import type { Web } from '../ingest/web.ts'
import type { Log } from '../log.ts'
import { readInputFile } from './read-input.ts'
import type { Session } from './session.ts'

const FROM_HERE = 'terminal'

export async function listFeeds({ store }: Session): Promise<string[]> {
  const feeds = await store.feeds()
  return feeds.length > 0
    ? feedLines(feeds)
    : ['No feeds. `feeds add <address>` adds one, and a brief can name its own.']
}

/** @throws ReaderError when it cannot be had or is no feed */
export async function addFeedFrom({ store }: Session, web: Web, address: string): Promise<string> {
  const { status, feed } = await addFeed({ store, ...web }, { address, addedBy: FROM_HERE }, Temporal.Now.instant())
  const name = feed.title ? `${feed.title} (${feed.url})` : feed.url
  return status === 'new'
    ? `Added ${name}. What it lists now is stored as history by the next poll.`
    : `${name} is there already.`
}

/** @throws ReaderError when there is no such feed */
export async function removeFeed({ store }: Session, which: string): Promise<string> {
  if (await store.removeFeed(/^\d+$/.test(which) ? Number(which) : which))
    return `Removed ${which}. What it brought stays.`
  throw new ReaderError(`There is no feed ${which}. \`feeds list\` shows their numbers and addresses.`)
}

/**
 * Gives what was done, and a line for each entry that was not taken.
 * @throws ReaderError when the file cannot be read or is no list of feeds
 */
export async function importFeeds({ store }: Session, file: string): Promise<{ done: string; refused: string[] }> {
  const bytes = await readInputFile(file)
  if (bytes.length === 0) throw new ReaderError(`${file} is empty, and no OPML list of feeds.`)
  const imported = await importOpml({ store }, { bytes, name: file, addedBy: FROM_HERE }, Temporal.Now.instant())
  const done = `${imported.new === 1 ? '1 feed' : `${imported.new} feeds`} added, ${imported.known} there already`
  const refused = imported.refused.map(
    ({ title, address, reason }) => `Not added: ${titleAndAddress(title, address)}: ${reason}.`,
  )
  return { done: `${done}${refused.length > 0 ? `, ${refused.length} refused` : ''}.`, refused }
}

/** Without what stands before an "@": it may be a password. */
function titleAndAddress(title: string | null, address: string): string {
  const shown = address.replace(/\/\/[^/]*@/, '//…@').slice(0, 120)
  return [title?.slice(0, 80), shown].filter(Boolean).join(', ') || 'an entry without a title'
}

export async function exportFeeds({ store }: Session): Promise<string> {
  return exportOpml({ store })
}

/** Poll every feed now, due or not. Gives the table, and whether none failed. */
export async function pollNow(
  session: Session,
  web: Web,
  options: { signal: AbortSignal; onProgress: (progress: PollProgress) => void },
): Promise<{ lines: string[]; isWell: boolean }> {
  const feeds = await session.store.feeds()
  if (feeds.length === 0) return { lines: await listFeeds(session), isWell: true }
  const polled = await pollFeeds({ ...pollContext(session, web), ...options }, feeds)
  const asked = polled.filter(({ status }) => status !== 'stopped')
  const left = feeds.length - asked.length
  const stopped = left > 0 || options.signal.aborted
  return {
    lines: [
      ...pollTable(asked),
      ...(stopped
        ? [`Stopped: ${left} of ${feeds.length} feeds were not asked. What is stored stays; ask again for the rest.`]
        : []),
    ],
    isWell: !stopped && polled.every(({ status }) => status !== 'failed'),
  }
}

/** Polls what is due for as long as the program runs. */
export function keepPolling(session: Session, web: Web, log: Log, signal: AbortSignal): Promise<void> {
  return runPoller({
    context: () => pollContext(session, web),
    signal,
    onPass: (polled) => {
      const sum = (of: (each: (typeof polled)[number]) => number) => polled.reduce((total, each) => total + of(each), 0)
      const failed = polled.filter(({ status }) => status === 'failed')
      const stored = sum((each) => each.new)
      const counts = { feeds: polled.length, new: stored, updated: sum((each) => each.updated), failed: failed.length }
      if (stored > 0 || failed.length > 0) log.info(counts, 'feeds polled')
      for (const { feed, reason } of failed) log.warn({ feed: feed.url, reason }, 'a feed failed')
    },
    onFault: (error) => log.error({ err: error }, 'polling failed; it goes on with the next pass'),
  })
}

function pollContext({ store, briefs }: Session, { fetcher, readers, robots }: Web): PollContext {
  return {
    ...{ store, fetcher, readers, robots },
    briefs: briefs.all(),
    now: () => Temporal.Now.instant(),
    spread: Math.random,
  }
}
