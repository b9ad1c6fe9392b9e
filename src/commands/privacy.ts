import type { Block } from '../document.ts'
import { plainReply } from '../document.ts'
import type { Command } from './command.ts'
import { relativeTime } from './moments.ts'

export const privacy: Command = {
  name: 'privacy',
  summary: 'What is stored about this chat',
  args: [],
  right: 'read',
  examples: ['/privacy'],
  async run({ store, chat, now }) {
    const record = await store.privacyOf(chat)
    const never = 'What people write here is not stored, and neither is who asked what.'
    if (!record) return plainReply('Privacy', 'Nothing is stored about this chat.', never)
    const { chat: kept } = record
    const item = (...content: Extract<Block, { type: 'item' }>['content']): Block => ({
      type: 'item',
      depth: 0,
      content,
    })
    return {
      title: 'Privacy',
      lang: 'en',
      blocks: [
        {
          type: 'paragraph',
          content: ['Stored about this chat, the first of it ', relativeTime(record.since, now), ':'],
        },
        item(`its number on ${kept.platform}, and its name: ${kept.title ?? 'none'}`),
        item(
          `its zone: ${kept.zone ?? 'none'}; quiet hours: ${kept.quiet ? `${kept.quiet.from} to ${kept.quiet.to}` : 'none'}`,
        ),
        item(
          `${counted(record.subscriptions, 'subscription')}, ${counted(record.watches, 'watch', 'watches')} and ${counted(record.feeds, 'feed')} of its own`,
        ),
        item(
          `${counted(record.messages, 'message')} sent or to be sent here, with what they told, and what became of ${counted(record.slots, 'due time')}`,
        ),
        ...(record.feeds > 0 && kept.kind === 'group'
          ? [item('which group or server it belongs to: its feeds are counted by that')]
          : []),
        item('which sources the numbers in the last briefing shown here mean'),
        { type: 'paragraph', content: [never] },
      ],
      buttons: [{ label: 'Delete all of it', command: '/forget' }],
    }
  },
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
