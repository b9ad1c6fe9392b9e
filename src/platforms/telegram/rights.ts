/** Who may change what is kept for a chat: its administrators, by Telegram's own word at the moment of asking. */
import type { Api } from 'grammy'
import type { Chat, User } from 'grammy/types'
import type { Log } from '../../log.ts'
import { describeFailure } from './failure.ts'

export interface Asker {
  /** Nobody in channels, and the group itself for an administrator who stays anonymous. */
  from: User | undefined
  senderChat: Chat | undefined
  chat: Chat
}

export type MayManage = (asker: Asker, nowMs: number) => Promise<boolean>

/** Long enough for a few presses in a row, short enough that a right taken away is gone at once. */
const TRUSTED_FOR_MS = 30_000
const MOST_REMEMBERED = 10_000

export function openRights(api: Api, log: Log): MayManage {
  const known = new Map<string, { until: number; mayManage: Promise<boolean> }>()

  return async ({ from, senderChat, chat }, nowMs) => {
    if (chat.type === 'private') return true
    // Only its administrators post in a channel, and only they write as the group itself.
    if (chat.type === 'channel' && !from) return true
    if (senderChat) return senderChat.id === chat.id
    if (!from) return false

    const key = `${chat.id}/${from.id}`
    const fresh = known.get(key)
    if (fresh && fresh.until > nowMs) return fresh.mayManage

    if (known.size >= MOST_REMEMBERED) known.clear()
    const mayManage = api
      .getChatMember(chat.id, from.id)
      .then(({ status }) => status === 'creator' || status === 'administrator')
      .catch((error) => {
        known.delete(key)
        log.warn(describeFailure(error), 'Telegram did not say who manages a chat; it is taken for nobody')
        return false
      })
    known.set(key, { until: nowMs + TRUSTED_FOR_MS, mayManage })
    return mayManage
  }
}
