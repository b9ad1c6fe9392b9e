/** One pass over the feeds that are due: what is new is read and stored, what failed is named and tried again later. */
import { createHash } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { ReaderError } from '../errors.ts'
import type { ListedItem, PollToSettle, StoredFeed } from '../store/feeds.ts'
import type { Feed, FeedItem } from './feed.ts'
import { readItems } from './feed-items.ts'
import type { Fetched } from './fetch.ts'
import { type HostGate, hostOf, openHostGate, openLanes } from './hosts.ts'
import { feedKey } from './identity.ts'
import type { IntakeContext } from './intake.ts'
import { itemGapMinutes, nextPoll } from './schedule.ts'
import type { WebContext } from './web-article.ts'

export interface PollContext extends IntakeContext, WebContext {
  now: () => Temporal.Instant
  /** 0 to 1, each time another: keeps feeds from being asked in step. */
  spread: () => number
  /** Stops after what is under way; everything else is as it was. */
  signal?: AbortSignal
  onProgress?: (progress: PollProgress) => void
  /** Least time between two questions to one host. */
  hostGapMs?: number
  /** How long the items of one feed may take in one pass. */
  readingMs?: number
}

export interface PollProgress {
  done: number
  total: number
  /** What has just been dealt with. */
  feed: string
}

export interface FeedPolled {
  feed: StoredFeed
  /** `unchanged` also says that nothing in it was new. */
  status: 'polled' | 'unchanged' | 'failed' | 'stopped'
  new: number
  updated: number
  unchanged: number
  /** Items that are left for the next poll. */
  waiting: number
  /** Items that could not be read, and why; a failed feed's own reason stands in `reason`. */
  failed: { title: string; reason: string }[]
  reason: string | null
  movedTo: string | null
}

/** Hosts whose feeds are asked at the same time, for everybody, and for the chats that alone follow them. */
const LANES = 12
const CHAT_LANES = 4
/** Least time between two questions to one host. */
export const HOST_GAP_MS = 1_000

/**
 * Poll the feeds that are due, or those asked for whether due or not. Never throws for what a feed does: that stands in
 * its line. Interrupted at any point, what was stored stays and the rest is due again.
 * @param asked feeds to poll now; all that are due when absent
 * @throws the store's first fault, once what was under way has ended
 */
export async function pollFeeds(context: PollContext, asked?: readonly StoredFeed[]): Promise<FeedPolled[]> {
  const feeds = asked ?? (await context.store.dueFeeds(100_000, context.now()))
  const over = new AbortController()
  const ends = AbortSignal.any([over.signal, ...(context.signal ? [context.signal] : [])])
  const polling = openPolling(context.hostGapMs ?? HOST_GAP_MS, ends)
  const [results, faults]: [FeedPolled[], unknown[]] = [[], []]
  for (const feed of feeds)
    polling.add(
      feed,
      () => context,
      (result) => {
        results.push(result)
        context.onProgress?.({ done: results.length, total: feeds.length, feed: feed.title ?? feed.url })
      },
      (fault) => {
        faults.push(fault)
        over.abort()
      },
    )
  await polling.ended()
  // A pause that nobody waits for keeps no program from ending.
  over.abort()
  if (faults.length > 0) throw faults[0]
  return results.toSorted((a, b) => (a.feed.url < b.feed.url ? -1 : 1))
}

export interface Polling {
  /** Poll a feed as soon as its host's turn comes; one that waits or is being polled is not taken twice. */
  add(
    feed: StoredFeed,
    context: () => PollContext,
    onPolled: (result: FeedPolled) => void,
    onFault: (fault: unknown) => void,
  ): void
  /** Once nothing waits and nothing is under way. */
  ended(): Promise<void>
}

/**
 * Feeds under way and in line. A host that is slow holds up its own feeds alone; what chats follow for themselves has
 * lanes of its own, so that nobody can hold up the feeds of all from a chat.
 * @param signal once it is raised, what waits is let go, and what is under way ends
 */
export function openPolling(hostGapMs: number, signal: AbortSignal): Polling {
  const gate = openHostGate(hostGapMs, signal)
  const [forAll, forChats] = [openLanes(LANES), openLanes(CHAT_LANES)]
  const taken = new Set<number>()
  return {
    add(feed, context, onPolled, onFault) {
      if (taken.has(feed.id)) return
      taken.add(feed.id)
      const lanes = feed.isOnlyOfChats ? forChats : forAll
      lanes.add(hostOf(feed.url), async () => {
        try {
          if (!signal.aborted) onPolled(await pollOne(context(), gate, feed))
        } catch (fault) {
          onFault(fault)
        } finally {
          taken.delete(feed.id)
        }
      })
    },
    async ended() {
      await Promise.all([forAll.ended(), forChats.ended()])
    },
  }
}

async function pollOne(context: PollContext, gate: HostGate, feed: StoredFeed): Promise<FeedPolled> {
  const result: FeedPolled = {
    feed,
    status: 'unchanged',
    new: 0,
    updated: 0,
    unchanged: 0,
    waiting: 0,
    failed: [],
    reason: null,
    movedTo: null,
  }
  const accept = 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.8'
  const { etag, lastModified } = feed
  const answer = await gate.ask(feed.url, () =>
    context.fetcher.get(feed.url, {
      etag,
      lastModified,
      accept,
      ...(context.signal ? { signal: context.signal } : {}),
    }),
  )
  // Stopped by a person, not failed by the feed.
  if (context.signal?.aborted) return { ...result, status: 'stopped' }
  const read = await readAnswer(context, feed, answer)
  const counts = await settle(context, feed, answer, read)
  if (read.error) {
    result.status = 'failed'
    result.reason = read.error
  } else if (counts.fresh + counts.changed > 0) result.status = 'polled'
  result.movedTo = movedTo(answer)
  result.unchanged = Math.max(0, (read.feed?.items.length ?? 0) - counts.fresh - counts.changed)
  await readItems(context, gate, feed, read.feed, result)
  return result
}

interface AnswerRead {
  feed: Feed | null
  error: string | null
}

async function readAnswer(context: PollContext, feed: StoredFeed, answer: Fetched): Promise<AnswerRead> {
  if (answer.status === 'not-modified') return { feed: null, error: null }
  if (answer.status !== 'ok') return { feed: null, error: answer.reason }
  const { bytes, contentType, url } = answer
  try {
    return {
      feed: await context.readers.feed({ bytes, name: feed.title ?? feed.url, contentType, address: url }),
      error: null,
    }
  } catch (error) {
    if (error instanceof ReaderError) return { feed: null, error: error.message }
    throw error
  }
}

async function settle(context: PollContext, feed: StoredFeed, answer: Fetched, { feed: read, error }: AnswerRead) {
  const now = context.now()
  const items = read ? listed(read.items) : null
  const pacing = answer.status === 'gone' ? null : answer.pacing
  // What a first list holds says nothing of how busy it is.
  const fresh = items && feed.lastSuccessAt !== null ? await context.store.countUnseen(feed.id, items) : 0
  const failures = error ? feed.failures + 1 : 0
  const seen = {
    ...{ intervalMinutes: feed.intervalMinutes, failures, fresh, ttlMinutes: read?.ttlMinutes ?? null, pacing },
    itemGapMinutes: read
      ? itemGapMinutes(
          read.items.map((item) => item.published),
          now,
        )
      : null,
  }
  const next = nextPoll(seen, now, context.spread())
  const moved = movedTo(answer)
  const poll: PollToSettle = {
    items,
    error,
    nextPollAt: next.at,
    intervalMinutes: next.intervalMinutes,
    movedTo: moved ? { url: moved, key: feedKey(moved) } : null,
    // A failed answer must not make us forget, nor a 304.
    etag: answer.status === 'ok' && read ? answer.etag : feed.etag,
    lastModified: answer.status === 'ok' && read ? answer.lastModified : feed.lastModified,
    title: read?.title ?? null,
    link: read?.link ?? null,
    language: read?.language ?? null,
  }
  return context.store.settlePoll(feed.id, poll, now)
}

function movedTo(answer: Fetched): string | null {
  return answer.status === 'ok' || answer.status === 'not-modified' ? answer.movedTo : null
}

/** Items as the store keeps them until they are read. One that has neither id, link nor title is nothing. */
function listed(items: readonly FeedItem[]): ListedItem[] {
  const seen = new Set<string>()
  return items.flatMap((item) => {
    if (!item.id || seen.has(item.id)) return []
    seen.add(item.id)
    const content = JSON.stringify(item)
    return [{ key: digest(item.id), hash: digest(content), content }]
  })
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
