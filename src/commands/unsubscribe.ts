import { ReaderError } from '../errors.ts'
import type { Command } from './command.ts'
import { echoed } from './echoed.ts'
import { subscriptionList } from './subscriptions.ts'
import { findBrief, suggestBriefs } from './which-brief.ts'

export const unsubscribe: Command = {
  name: 'unsubscribe',
  summary: 'End a subscription of this chat; what is queued for it is taken back',
  args: [{ name: 'brief', summary: 'Which brief, or all', required: false, kind: 'rest' }],
  right: 'manage-to-change',
  examples: ['/unsubscribe parade', '/unsubscribe all'],
  async run(context, { brief: name }) {
    const { store, chat, briefs, now } = context
    const mine = await store.subscriptionsOf(chat)
    if (mine.length === 0) throw new ReaderError('This chat has no subscriptions.')
    if (!name) return subscriptionList(context, mine)
    // A brief that was taken away can still be ended by its old name.
    const wanted = name.toLowerCase() === 'all' ? null : (findBrief(briefs, name)?.name ?? name.toLowerCase())
    const ended = await store.unsubscribe(chat, wanted, now)
    if (ended.length === 0) {
      throw new ReaderError(
        `This chat is not subscribed to “${echoed(name)}”. It is to: ${mine.map(({ brief }) => brief).join(', ')}.`,
      )
    }
    return {
      title: 'Ended',
      lang: 'en',
      blocks: [{ type: 'paragraph', content: [`Nothing more comes here of: ${ended.join(', ')}.`] }],
      buttons: ended.slice(0, 1).map((brief) => ({ label: 'Subscribe again', command: `/subscribe ${brief}` })),
    }
  },
  async complete({ store, chat, briefs }, _arg, typed) {
    const mine = new Set((await store.subscriptionsOf(chat)).map(({ brief }) => brief))
    return suggestBriefs(briefs, typed).filter(({ value }) => mine.has(value))
  },
}
