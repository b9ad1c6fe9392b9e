/** The items of a feed, read one after the other: each from its page where that can be had. */
import type { ItemToRead, StoredFeed } from '../store/feeds.ts'
import type { Feed, FeedItem } from './feed.ts'
import type { HostGate } from './hosts.ts'
import { takeBack, takeIn } from './intake.ts'
import type { FeedPolled, PollContext } from './poll.ts'
import { articleOfItem, type ItemSource, readWebPage } from './web-article.ts'

/** Items read of one feed in one pass; the rest waits in the store. */
const MOST_ITEMS = 60
/** A feed whose pages are slow does not hold up the others for longer; what is left waits for its next poll. */
const MOST_READING_MS = 30_000
/** As many feeds wait for one host at a time: one that is slow keeps no more lanes than these from the others. */
const MOST_IN_LINE = 2
/** Of a feed's history, as many pages are fetched; older items stand with what the feed says of them. */
const HISTORY_PAGES = 15
/** An item whose page fails is tried again this often, then stored with what the feed says of it. */
const MOST_ATTEMPTS = 3
const RETRY_MINUTES = 20

/** Reads what waits of a feed, and counts it in `result`. */
export async function readItems(
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
  const waiting = items.map((stored, place) => ({ stored, place, isPutOff: false }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (context.signal?.aborted) return
    if (performance.now() > until) {
      result.waiting += waiting.length + 1
      return
    }
    const { stored, place } = next
    // Kept by ourselves, as FeedItem, in `listed`.
    const item = JSON.parse(stored.content) as FeedItem
    // Its host is asked for another feed: first the others, then it waits its turn, or where others do, for the next poll.
    const before = item.link === null ? 0 : gate.asking(item.link)
    if (before > 0 && !next.isPutOff) {
      waiting.push({ ...next, isPutOff: true })
      continue
    }
    if (before >= MOST_IN_LINE) {
      result.waiting++
      continue
    }
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
    wantsPage && link ? await gate.ask(link, () => readWebPage(context, link, context.now(), context.signal)) : null
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
  return /answered (429|5\d\d)|did not answer|connection|nothing answers|no such host/.test(reason)
}
