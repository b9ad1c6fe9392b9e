import { Temporal } from 'temporal-polyfill'
import type { Block, Document } from '../document.ts'
import type { StoredChat, Subscription } from '../store/chats.ts'
import { afterQuiet, occurrencesAfter } from '../time.ts'
import type { Command, Context } from './command.ts'
import { feedName } from './feed-name.ts'
import { localTime, relativeTime } from './moments.ts'

/** A digest that was skipped is a reason to look for so long. */
const SKIPPED_HOURS = 7 * 24
/** As many of a kind as a person reads. */
const MOST_OF_A_KIND = 5

export const status: Command = {
  name: 'status',
  summary: 'Whether all is well: the last delivery here, and what is late, uncertain or failed',
  args: [],
  right: 'read',
  examples: ['/status'],
  run: statusOf,
}

async function statusOf({ store, chat, now }: Context): Promise<Document> {
  const [health, here, slots, known, uncertain, all, own, subscriptions] = await Promise.all([
    store.health(now),
    store.deliveriesOf(chat, 20),
    store.slotsOf(chat, 20),
    store.chat(chat),
    store.uncertainOf(chat),
    store.feeds(),
    store.feedsOf(chat),
    store.subscriptionsOf(chat),
  ])
  // What another chat follows for itself is nobody else's business.
  const feeds = all.filter(({ isOnlyOfChats, id }) => !isOnlyOfChats || own.some((each) => each.id === id))
  const failing = feeds.flatMap(({ failingSince, ...feed }) => (failingSince ? [{ ...feed, failingSince }] : []))
  const held = health.holds.filter(({ heldUntil }) => isAfter(heldUntil, now))
  const polled = feeds
    .flatMap(({ lastPollAt }) => lastPollAt ?? [])
    .sort()
    .at(-1)
  const quieted = known ? heldByQuiet(known, subscriptions, now) : []
  const last = here.find((delivery) => delivery.state === 'sent' && delivery.settledAt)
  const failed = here.filter(({ state }) => state === 'dead' || state === 'expired')
  const since = now.subtract({ hours: SKIPPED_HOURS })
  const skipped = slots.filter(({ status, dueAt }) => status === 'skipped' && isAfter(dueAt, since)).slice(0, 3)
  const item = (...content: Extract<Block, { type: 'item' }>['content']): Block => ({ type: 'item', depth: 0, content })
  const blocks: Block[] = [
    last?.settledAt
      ? item('Last delivery here: ', relativeTime(last.settledAt, now))
      : item('Nothing has been delivered here yet.'),
    health.lastArticleAt
      ? item('Last article stored: ', relativeTime(health.lastArticleAt, now))
      : item('No article is stored yet.'),
    ...(feeds.length > 0
      ? [polled ? item('Last poll of a feed: ', relativeTime(polled, now)) : item('No feed has been polled yet.')]
      : []),
    ...(health.oldestUndelivered
      ? [
          item(
            `${health.pending === 1 ? '1 message waits' : `${health.pending} messages wait`}, the oldest since `,
            relativeTime(health.oldestUndelivered, now),
          ),
        ]
      : []),
    ...quieted
      .slice(0, MOST_OF_A_KIND)
      .map(({ brief, until }) =>
        item(`${brief} waits for the end of quiet hours (`, localTime(until, known?.zone ?? 'UTC'), ')'),
      ),
    ...held.map((hold) =>
      item(
        `${hold.platform} takes nothing until `,
        relativeTime(hold.heldUntil, now),
        hold.reason ? `: ${hold.reason}` : '',
      ),
    ),
    ...(known?.suspended
      ? [item('This chat is suspended since ', relativeTime(known.suspended.since, now), `: ${known.suspended.reason}`)]
      : []),
    ...failing
      .slice(0, MOST_OF_A_KIND)
      .map(({ failingSince, lastError, ...feed }) =>
        item(
          `${feedName(feed)} has not answered since `,
          relativeTime(failingSince, now),
          lastError ? `: ${lastError}` : '',
        ),
      ),
    ...andMore(failing.length, 'feeds that do not answer'),
    ...uncertain
      .slice(0, MOST_OF_A_KIND)
      .map((delivery) =>
        item(
          { type: 'strong', text: 'Uncertain' },
          `: ${delivery.about} may not have arrived, `,
          relativeTime(delivery.createdAt, now),
        ),
      ),
    ...andMore(uncertain.length, 'uncertain'),
    ...failed
      .slice(0, 3)
      .map((delivery) =>
        item(
          { type: 'strong', text: 'Not delivered' },
          `: ${delivery.about}${delivery.error ? ` (${delivery.error})` : ''}, `,
          relativeTime(delivery.createdAt, now),
        ),
      ),
    ...skipped.map((slot) =>
      item(
        { type: 'strong', text: 'Skipped' },
        `: ${slot.brief}${slot.reason ? ` (${slot.reason})` : ''}, due `,
        relativeTime(slot.dueAt, now),
      ),
    ),
  ]
  const isWell = [uncertain, failed, skipped, failing, held].every((each) => each.length === 0) && !known?.suspended
  return {
    title: isWell ? 'Status: all is well' : 'Status: something needs a look',
    lang: 'en',
    blocks,
    buttons: uncertain.length > 0 ? [{ label: 'Send the uncertain again', command: '/resend' }] : [],
  }
}

/** Digests that have fallen due in quiet hours which still last. */
function heldByQuiet(
  chat: StoredChat,
  subscriptions: readonly Subscription[],
  now: Temporal.Instant,
): { brief: string; until: Temporal.Instant }[] {
  return subscriptions.flatMap(({ brief, at, days, effectiveZone, accountedUntil, lastDate }) => {
    const [next] = occurrencesAfter({ at, days, zone: effectiveZone }, Temporal.Instant.from(accountedUntil), 1)
    if (!next || Temporal.Instant.compare(next.instant, now) > 0 || next.date.toString() === lastDate) return []
    const until = afterQuiet(chat, next.instant)
    return Temporal.Instant.compare(until, now) > 0 ? [{ brief, until }] : []
  })
}

function isAfter(time: string, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(time), other) > 0
}

/** A line for what is not listed one by one. */
function andMore(count: number, what: string): Block[] {
  return count > MOST_OF_A_KIND ? [{ type: 'note', content: [`and ${count - MOST_OF_A_KIND} more ${what}`] }] : []
}
