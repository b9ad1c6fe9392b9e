/** Digests for the terminal's own chat: printed where the program runs. */
import type { Document } from '../document.ts'
import type { Sender } from './sender.ts'

/** @param print writes the document out; what it throws leaves the message to be tried again */
export function terminalSender(print: (document: Document) => Promise<void>): Sender {
  return {
    platform: 'terminal',
    repeatableForMs: 0,
    async send({ payload, nonce }) {
      if (!isDocument(payload)) return { status: 'unreadable', reason: 'the stored payload is no document' }
      await print(payload)
      return { status: 'sent', messageId: nonce }
    },
  }
}

/** What the outbox keeps for the terminal is the document itself, as JSON. */
function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks)
}
