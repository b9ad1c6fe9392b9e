import { Temporal } from 'temporal-polyfill'
import type { Block, Document } from '../document.ts'
import type { Command, Context } from './command.ts'
import { relativeTime } from './moments.ts'

export const status: Command = {
  name: 'status',
  summary: 'Whether all is well: the last delivery here, and what is late, uncertain or failed',
  args: [],
  right: 'read',
  examples: ['/status'],
  run: statusOf,
}

async function statusOf({ store, chat, now }: Context): Promise<Document> {
  const [health, here, slots, known, uncertain, feeds] = await Promise.all([
    store.health(now),
    store.deliveriesOf(chat, 20),
    store.slotsOf(chat, 20),
    store.chat(chat),
    store.uncertainOf(chat),
    store.feeds(),
  ])
  const last = here.find((delivery) => delivery.state === 'sent' && delivery.settledAt)
  const failed = here.filter(({ state }) => state === 'dead' || state === 'expired')
  const skipped = slots.filter((slot) => slot.status === 'skipped').slice(0, 3)
  const item = (...content: Extract<Block, { type: 'item' }>['content']): Block => ({ type: 'item', depth: 0, content })
  const blocks: Block[] = [
    last?.settledAt
      ? item('Last delivery here: ', relativeTime(last.settledAt, now))
      : item('Nothing has been delivered here yet.'),
    health.lastArticleAt
      ? item('Last article stored: ', relativeTime(health.lastArticleAt, now))
      : item('No article is stored yet.'),
    ...(health.oldestUndelivered
      ? [item(`${health.pending} messages wait, the oldest since `, relativeTime(health.oldestUndelivered, now))]
      : []),
    ...health.holds
      .filter(({ heldUntil }) => isAhead(heldUntil, now))
      .map((hold) =>
        item(
          `${hold.platform} takes nothing until `,
          relativeTime(hold.heldUntil, now),
          hold.reason ? `: ${hold.reason}` : '',
        ),
      ),
    ...(known?.suspended
      ? [item('This chat is suspended since ', relativeTime(known.suspended.since, now), `: ${known.suspended.reason}`)]
      : []),
    ...feeds.flatMap(({ title, url, failingSince, lastError }) =>
      failingSince
        ? [
            item(
              `${title ?? url} has not answered since `,
              relativeTime(failingSince, now),
              lastError ? `: ${lastError}` : '',
            ),
          ]
        : [],
    ),
    ...uncertain.map((delivery) =>
      item(
        { type: 'strong', text: 'Uncertain' },
        `: ${delivery.about} may not have arrived, `,
        relativeTime(delivery.createdAt, now),
      ),
    ),
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
  return {
    title: uncertain.length + failed.length > 0 ? 'Status: something needs a look' : 'Status: all is well',
    lang: 'en',
    blocks,
    buttons: uncertain.length > 0 ? [{ label: 'Send the uncertain again', command: '/resend' }] : [],
  }
}

function isAhead(time: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(time), now) > 0
}
