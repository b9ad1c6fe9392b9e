import { plainReply } from '../document.ts'
import type { Command } from './command.ts'

export const resend: Command = {
  name: 'resend',
  summary: 'Send again what may not have arrived in this chat',
  args: [],
  right: 'manage',
  examples: ['/resend'],
  async run({ store, chat, now }) {
    const count = await store.resend(chat, now)
    if (count === 0) return plainReply('Resend', 'Nothing is uncertain here.')
    return plainReply(
      'Resend',
      `${count === 1 ? '1 message is' : `${count} messages are`} on the way again. One that had arrived after all now stands here twice.`,
    )
  },
}
