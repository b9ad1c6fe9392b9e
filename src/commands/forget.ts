import type { Document } from '../document.ts'
import { plainReply } from '../document.ts'
import type { Command } from './command.ts'

export const forget: Command = {
  name: 'forget',
  summary: 'Delete all that is stored about this chat, its subscriptions too',
  args: [{ name: 'sure', summary: 'yes, to do it', required: false, kind: 'word' }],
  right: 'manage',
  examples: ['/forget', '/forget yes'],
  async run({ store, chat }, { sure }): Promise<Document> {
    if (sure?.toLowerCase() !== 'yes') {
      return {
        title: 'Delete everything about this chat?',
        lang: 'en',
        blocks: [
          {
            type: 'paragraph',
            content: [
              'Subscriptions, watches, feeds, zone, quiet hours and the record of what was sent go, and do not come back.',
            ],
          },
        ],
        buttons: [{ label: 'Yes, delete it', command: '/forget yes' }],
      }
    }
    const wasStored = await store.forgetChat(chat)
    return plainReply(
      'Forgotten',
      wasStored ? 'Nothing is stored about this chat any more.' : 'Nothing was stored about this chat.',
    )
  },
}
