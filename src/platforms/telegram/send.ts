/** Telegram for the outbox: one call for one message, and what came back by what has to be done about it. */
import { Api, GrammyError } from 'grammy'
import type { TelegramMessage } from '../../render/telegram.ts'
import type { Outcome, Sender } from '../sender.ts'
import { causeOf, isChatClosed, isConflict, isTokenRefused, isUnreadable, movedTo, retryAfterMs } from './failure.ts'
import { CallFailure, clientOptions, openHttp, toGrammySignal } from './http.ts'
import { chatId, placeOf } from './place.ts'

export interface TelegramSenderOptions {
  token: string
  /** Another server than Telegram's own; null for that. */
  apiUrl: string | null
}

export function telegramSender({ token, apiUrl }: TelegramSenderOptions): Sender {
  // Nothing of grammY's tries again by itself, and this fetch does not either.
  const api = new Api(token, clientOptions(apiUrl, openHttp()))
  return {
    platform: 'telegram',
    // There is no idempotency key: what may have been posted is never sent again by itself.
    repeatableForMs: 0,
    async send({ chat, payload }, signal) {
      if (!isMessage(payload)) return { status: 'unreadable', reason: 'the stored payload is no Telegram message' }
      if (signal.aborted) return { status: 'later', reason: 'the time was up before the call' }
      try {
        const { message_id } = await api.raw.sendMessage({ ...payload, ...placeOf(chat) }, toGrammySignal(signal))
        return { status: 'sent', messageId: String(message_id) }
      } catch (error) {
        return outcomeOf(error, chat)
      }
    },
  }
}

/** The table of docs/operating.md, read off what grammY has thrown. */
export function outcomeOf(error: unknown, chat: string): Outcome {
  const cause = causeOf(error)
  if (cause instanceof CallFailure) return outcomeOfFailure(cause)
  if (!(cause instanceof GrammyError))
    return { status: 'unsure', reason: cause instanceof Error ? cause.name : 'unknown' }

  const reason = cause.description
  const retryMs = retryAfterMs(cause)
  // Telegram does not say whether one chat or the whole bot is meant; calling on meanwhile makes it worse.
  if (retryMs !== undefined) return { status: 'limited', retryAfterMs: retryMs, scope: 'platform', reason }
  const moved = movedTo(cause)
  if (moved !== undefined) return { status: 'moved', chat: chatId(moved, placeOf(chat).message_thread_id) }
  if (isTokenRefused(cause) || isConflict(cause)) return { status: 'refused', reason }
  if (isChatClosed(cause)) return { status: 'gone', reason }
  if (isUnreadable(cause)) return { status: 'unreadable', reason }
  return { status: 'unsure', reason }
}

function outcomeOfFailure({ mayHaveArrived, status, message: reason }: CallFailure): Outcome {
  if (!mayHaveArrived) return { status: 'later', reason }
  // A page in the 400s is a proxy's or a filter's: the Bot API has not seen the call.
  if (status !== null && status >= 400 && status < 500) return { status: 'refused', reason }
  return { status: 'unsure', reason }
}

function isMessage(payload: unknown): payload is TelegramMessage {
  return typeof payload === 'object' && payload !== null && 'text' in payload && typeof payload.text === 'string'
}
