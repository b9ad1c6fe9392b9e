/** What people do with feeds: add one by its own or its site's address, take in and give out lists, see how they fare. */
import type { Temporal } from 'temporal-polyfill'
import type { FeedStore, StoredFeed } from '../store/feeds.ts'
import { decodeText } from './decode.ts'
import type { Fetcher } from './fetch.ts'
import { findFeed } from './find-feed.ts'
import { canonicalFeedUrl, feedKey } from './identity.ts'
import { type OpmlFeed, type RefusedFeed, readOpml, writeOpml } from './opml.ts'
import type { FeedPolled } from './poll.ts'
import type { Readers } from './readers.ts'

export interface FeedsContext {
  store: FeedStore
  fetcher: Fetcher
  readers: Readers
}

/**
 * Add a feed for all once it has been read and found to be one. What it lists now is taken in by the next poll, as history.
 * @param asked `address` is a feed's, or that of a site that names its feed; `addedBy` who asks
 * @throws ReaderError when it cannot be had or is no feed
 */
export async function addFeed(
  context: FeedsContext,
  { address, addedBy }: { address: string; addedBy: string },
  now: Temporal.Instant,
): Promise<{ status: 'new' | 'known'; feed: StoredFeed }> {
  const { url, key, feed } = await findFeed(context, address)
  return context.store.addFeed({ url, key, title: feed.title, addedBy, outline: null }, now)
}

export interface Imported {
  new: number
  known: number
  refused: RefusedFeed[]
}

/**
 * Add all feeds of an OPML list, unread: each is tried at its first poll. What could never be asked is refused.
 * @param bytes the file as it is
 * @throws ReaderError when it is no list of feeds
 */
export async function importOpml(
  { store }: { store: FeedStore },
  { bytes, name, addedBy }: { bytes: Uint8Array; name: string; addedBy: string },
  now: Temporal.Instant,
): Promise<Imported> {
  const { feeds, refused } = readOpml(decodeText({ bytes, name, mode: 'strict' }), name)
  const imported: Imported = { new: 0, known: 0, refused }
  for (const { url, title, folders, attributes } of feeds) {
    const { status } = await store.addFeed(
      { url, key: feedKey(url), title, addedBy, outline: { folders, attributes } },
      now,
    )
    imported[status]++
  }
  return imported
}

/** All feeds as OPML, those of an imported list as they stood there. */
export async function exportOpml({ store }: { store: FeedStore }): Promise<string> {
  const feeds = (await store.feeds()).toSorted((a, b) => a.id - b.id)
  return writeOpml(
    feeds.map(
      (feed): OpmlFeed => ({
        url: feed.url,
        title: feed.title,
        folders: feed.outline?.folders ?? [],
        attributes: feed.outline?.attributes ?? {
          type: 'rss',
          text: feed.title ?? feed.url,
          ...(feed.link ? { htmlUrl: feed.link } : {}),
          ...(feed.language ? { language: feed.language } : {}),
        },
      }),
    ),
    'Daybook',
  )
}

/** The feeds that briefs name, as the store takes them. */
export function feedsOfBriefs(briefs: readonly { name: string; feeds: string[] }[]) {
  return briefs.flatMap(({ name, feeds }) =>
    feeds.flatMap((address) => {
      const url = canonicalFeedUrl(address)
      return url ? [{ url, key: feedKey(url), brief: name }] : []
    }),
  )
}

/** A line for each feed: how it fares, how often it is asked, and its address. */
export function feedLines(feeds: readonly StoredFeed[]): string[] {
  return feeds.map((feed) => {
    const state =
      feed.failures > 0
        ? `failing since ${day(feed.failingSince)}: ${feed.lastError}`
        : feed.lastSuccessAt
          ? 'well'
          : 'not asked yet'
    const asked =
      feed.briefs.length > 0
        ? ` · for ${feed.briefs.join(', ')}`
        : feed.isOnlyOfChats
          ? ' · only for chats that follow it'
          : ''
    return `${feed.id}  ${feed.title ?? feed.url} · ${state} · every ${feed.intervalMinutes} min${asked}\n    ${feed.url}`
  })
}

/** The table that a pass over feeds ends with: what was new, unchanged, updated, and what failed and why. */
export function pollTable(polled: readonly FeedPolled[]): string[] {
  if (polled.length === 0) return ['No feed is due.']
  const nameOf = ({ feed }: FeedPolled) => (feed.title ?? feed.url).replace(/\s+/g, ' ').slice(0, 40)
  // Of hundreds only those are listed that have something to tell.
  const shown = polled.length > MOST_ROWS ? polled.filter(tells) : polled
  const width = Math.max(8, ...shown.map((each) => nameOf(each).length))
  const row = (name: string, cells: (string | number)[]) =>
    `${name.padEnd(width)}  ${cells.map((cell) => String(cell).padStart(11)).join('')}`
  const sum = (of: (each: FeedPolled) => number) => polled.reduce((total, each) => total + of(each), 0)
  const counts = (each: FeedPolled) => [each.new, each.unchanged, each.updated, each.failed.length]
  return [
    row('feed', ['new', 'unchanged', 'updated', 'failed']),
    ...shown.flatMap((each) => [
      row(nameOf(each), each.status === 'failed' ? ['-', '-', '-', '1'] : counts(each)),
      ...(each.reason ? [`    ${each.reason}`] : []),
      ...(each.waiting > 0 ? [`    ${each.waiting} more are read at the next poll`] : []),
      ...(each.movedTo ? [`    has moved to ${each.movedTo}`] : []),
      ...each.failed.slice(0, 5).map(({ title, reason }) => `    “${title.slice(0, 60)}”: ${reason}`),
      ...(each.failed.length > 5 ? [`    and ${each.failed.length - 5} more`] : []),
    ]),
    row('together', [
      sum((each) => each.new),
      sum((each) => each.unchanged),
      sum((each) => each.updated),
      sum((each) => each.failed.length + (each.status === 'failed' ? 1 : 0)),
    ]),
    `${polled.length === 1 ? '1 feed' : `${polled.length} feeds`} asked: ${polled.filter((each) => each.status === 'polled').length} with news, ${polled.filter((each) => each.status === 'unchanged').length} without, ${polled.filter((each) => each.status === 'failed').length} failed.`,
  ]
}

/** As many rows as one looks through. */
const MOST_ROWS = 30

function tells({ status, movedTo, waiting, failed }: FeedPolled): boolean {
  return status !== 'unchanged' || movedTo !== null || waiting > 0 || failed.length > 0
}

function day(iso: string | null): string {
  return iso?.slice(0, 16).replace('T', ' ') ?? ''
}
