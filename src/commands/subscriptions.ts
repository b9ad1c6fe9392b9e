import type { Block, Document } from '../document.ts'
import type { Subscription } from '../store/chats.ts'
import type { Command, Context } from './command.ts'
import { localTime } from './moments.ts'
import { comesNext, describeRule } from './subscribe.ts'

export const subscriptions: Command = {
  name: 'subscriptions',
  summary: 'What this chat is subscribed to, and when it comes next',
  args: [],
  right: 'read',
  examples: ['/subscriptions'],
  async run(context) {
    return subscriptionList(context, await context.store.subscriptionsOf(context.chat))
  },
}

/** The list with a button to end each. */
export async function subscriptionList({ store, briefs, chat, now }: Context, mine: Subscription[]): Promise<Document> {
  const known = await store.chat(chat)
  const hours = { quiet: known?.quiet ?? null, zone: known?.zone ?? null }
  const items = mine.map((subscription): Block => {
    const { brief, effectiveZone: zone } = subscription
    const [next] = comesNext(subscription, hours, now, 1)
    return {
      type: 'item',
      depth: 0,
      content: [
        { type: 'strong', text: briefs.get(brief)?.title ?? brief },
        ` ${describeRule(subscription)}`,
        ...(next ? [', next ', localTime(next, zone)] : []),
      ],
    }
  })
  const none: Block = {
    type: 'paragraph',
    content: ['This chat has no subscriptions. ', { type: 'command', text: '/subscribe parade 08:00' }, ' makes one.'],
  }
  return {
    title: 'Subscriptions',
    lang: 'en',
    blocks: items.length > 0 ? items : [none],
    buttons: mine
      .slice(0, 10)
      .map(({ brief }) => ({ label: `End ${brief}`.slice(0, 60), command: `/unsubscribe ${brief}` })),
  }
}
