/** One pass over the feeds that are due: what is new is read and stored, what failed is named and tried again later. */
import { createHash } from 'node:crypto'
import { setTimeout as pauseFor } from 'node:timers/promises'
import type { Temporal } from 'temporal-polyfill'
import { ReaderError } from '../errors.ts'
import type { ItemToRead, ListedItem, PollToSettle, StoredFeed } from '../store/feeds.ts'
import type { Feed, FeedItem } from './feed.ts'
import type { Fetched } from './fetch.ts'
import { feedKey } from './identity.ts'
import { type IntakeContext, takeBack, takeIn } from './intake.ts'
import { itemGapMinutes, nextPoll } from './schedule.ts'
import { articleOfItem, type ItemSource, readWebPage, type WebContext } from './web-article.ts'

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

/** Feeds asked at the same time; hosts are asked one question at a time. */
const LANES = 12
const HOST_GAP_MS = 1_000
/** Items read of one feed in one pass; the rest waits in the store. */
const MOST_ITEMS = 60
/** A feed whose pages are slow does not hold up the others for longer; what is left waits for its next poll. */
const MOST_READING_MS = 30_000
/** Of a feed's history, as many pages are fetched; older items stand with what the feed says of them. */
const HISTORY_PAGES = 15
/** An item whose page fails is tried again this often, then stored with what the feed says of it. */
const MOST_ATTEMPTS = 3
const RETRY_MINUTES = 20

/**
 * Poll the feeds that are due, or those asked for whether due or not. Never throws for what a feed does: that stands in
 * its line. Interrupted at any point, what was stored stays and the rest is due again.
 * @param asked feeds to poll now; all that are due when absent
 */
export async function pollFeeds(context: PollContext, asked?: readonly StoredFeed[]): Promise<FeedPolled[]> {
  const feeds = asked ?? (await context.store.dueFeeds(100_000, context.now()))
  const over = new AbortController()
  const ends = AbortSignal.any([over.signal, ...(context.signal ? [context.signal] : [])])
  const gate = hostGate(context.hostGapMs ?? HOST_GAP_MS, ends)
  const results: FeedPolled[] = []
  const waiting = feeds.values()
  const lane = async () => {
    for (const feed of waiting) {
      if (context.signal?.aborted) return
      const result = await pollOne(context, gate, feed)
      results.push(result)
      context.onProgress?.({ done: results.length, total: feeds.length, feed: feed.title ?? feed.url })
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  // A pause that nobody waits for keeps no program from ending.
  over.abort()
  return results.toSorted((a, b) => (a.feed.url < b.feed.url ? -1 : 1))
}

type HostGate = <T>(url: string, act: () => Promise<T>) => Promise<T>

/** One question at a time to a host, with a pause between two. */
function hostGate(gapMs: number, signal: AbortSignal): HostGate {
  const tails = new Map<string, Promise<void>>()
  return async (url, act) => {
    const host = URL.parse(url)?.host ?? url
    const before = tails.get(host)
    const { promise, resolve } = Promise.withResolvers<void>()
    tails.set(host, promise)
    await before
    try {
      return await act()
    } finally {
      const open = () => {
        if (tails.get(host) === promise) tails.delete(host)
        resolve()
      }
      // Also where nobody waits yet: the next may come at once.
      if (gapMs > 0 && !signal.aborted) void pauseFor(gapMs, undefined, { signal }).then(open, open)
      else open()
    }
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
  const answer = await gate(feed.url, () =>
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

async function readItems(
  context: PollContext,
  gate: HostGate,
  feed: StoredFeed,
  read: Feed | null,
  result: FeedPolled,
): Promise<void> {
  const items = await context.store.itemsToRead(feed.id, MOST_ITEMS, context.now())
  const source: ItemSource = {
    ...{ feedUrl: feed.url, feedLink: read?.link ?? feed.link },
    ...{ feedTitle: read?.title ?? feed.title, feedLanguage: read?.language ?? feed.language },
  }
  const until = performance.now() + (context.readingMs ?? MOST_READING_MS)
  for (const [place, stored] of items.entries()) {
    if (context.signal?.aborted) return
    if (performance.now() > until) {
      result.waiting = items.length - place
      return
    }
    // Kept by ourselves, as FeedItem, in `listed`.
    const item = JSON.parse(stored.content) as FeedItem
    const { isOnlyOfChats } = feed
    const outcome = await readItem(context, gate, { stored, item, place, source, isOnlyOfChats })
    if (context.signal?.aborted) return
    if (outcome.status === 'failed')
      result.failed.push({ title: item.title ?? item.link ?? '', reason: outcome.reason })
    else if (outcome.status === 'new') result.new++
    else if (outcome.status === 'updated' || outcome.status === 'withdrawn') result.updated++
    else result.unchanged++
  }
}

interface ItemAt {
  stored: ItemToRead
  item: FeedItem
  /** Among the items of this pass, the newest first. */
  place: number
  source: ItemSource
  isOnlyOfChats: boolean
}

type ItemOutcome = { status: 'new' | 'updated' | 'unchanged' | 'withdrawn' } | { status: 'failed'; reason: string }

async function readItem(
  context: PollContext,
  gate: HostGate,
  { stored, item, place, source, isOnlyOfChats }: ItemAt,
): Promise<ItemOutcome> {
  const { store } = context
  const wantsPage = item.link !== null && (!stored.isHistory || place < HISTORY_PAGES)
  const link = item.link
  const page =
    wantsPage && link ? await gate(link, () => readWebPage(context, link, context.now(), context.signal)) : null
  const now = context.now()
  if (context.signal?.aborted) return { status: 'unchanged' }

  const takenBack = async (article: number | null, reason: string): Promise<ItemOutcome> => {
    await store.postponeItem(stored.id, reason, null)
    return article === null ? { status: 'failed', reason } : { status: 'withdrawn' }
  }
  const forWhom = isOnlyOfChats ? { onlyOfFeed: stored.feed } : {}
  if (page?.status === 'gone') {
    // What stands at the address, which need not be what the item named before.
    const addresses = link === null ? [] : [link]
    return takenBack(await takeBack(context, { addresses, reason: page.reason, ...forWhom }, now), page.reason)
  }
  if (page?.status === 'failed' && stored.attempts + 1 < MOST_ATTEMPTS && isPassing(page.reason)) {
    await store.postponeItem(stored.id, page.reason, now.add({ minutes: RETRY_MINUTES * 2 ** stored.attempts }))
    return { status: 'failed', reason: `${page.reason}; it is tried again` }
  }
  const article = articleOfItem(item, page?.status === 'read' ? page.page : null, source, now)
  if (!article) {
    const reason = 'neither the feed nor the page has any text'
    await store.postponeItem(stored.id, reason, null)
    return { status: 'failed', reason }
  }
  const addresses = [item.link, page?.status === 'read' ? page.address : null].filter((each) => each !== null)
  const arrived = await takeIn(
    context,
    {
      ...{ article, origin: 'feed', item: stored.id, isHistory: stored.isHistory, addresses },
      ...forWhom,
    },
    now,
  )
  if (arrived.status === 'withdrawn') return takenBack(arrived.id, `its outlet has withdrawn it: ${arrived.words}`)
  return { status: arrived.status }
}

/** What may be otherwise in twenty minutes. */
function isPassing(reason: string): boolean {
  return /answered (429|5\d\d)|did not answer|connection|nothing answers|host name is unknown/.test(reason)
}
