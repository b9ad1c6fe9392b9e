/** What went wrong with a call to Telegram, in the words that the rest of the plug decides by. */
import { BotError, GrammyError, HttpError } from 'grammy'
import { CallFailure } from './http.ts'

/**
 * What of an error may stand in a log. grammY keeps the whole payload on its errors, and other clients the address with
 * the token; neither is written down.
 */
export function describeFailure(error: unknown): Record<string, string | number> {
  const cause = causeOf(error)
  if (cause instanceof GrammyError) return { method: cause.method, code: cause.error_code, reason: cause.description }
  if (!(cause instanceof Error)) return { error: typeof cause }
  const described = { error: cause.name, reason: withoutToken(cause.message) }
  return cause instanceof CallFailure || !cause.stack
    ? described
    : { ...described, at: withoutToken(cause.stack.split('\n').slice(1, 4).join(' ')) }
}

/** The error that grammY has wrapped. */
export function causeOf(error: unknown): unknown {
  return error instanceof HttpError || error instanceof BotError ? causeOf(error.error) : error
}

/** A Bot API token: the bot's number, a colon, and some 35 letters (sendMessage's address; seen). */
function withoutToken(text: string): string {
  return text.replace(/\d{5,}:[\w-]{20,}/g, '[token]')
}

/** How long Telegram asks to be left alone, in milliseconds, or undefined when it does not. */
export function retryAfterMs(error: unknown): number | undefined {
  const cause = causeOf(error)
  if (!(cause instanceof GrammyError) || cause.error_code !== 429) return undefined
  return (cause.parameters.retry_after ?? DEFAULT_RETRY_SECONDS) * 1000
}

/** Where a 429 does not say; flood waits of one chat are about this long. */
const DEFAULT_RETRY_SECONDS = 5

/** The supergroup that a group has become, or undefined. */
export function movedTo(error: unknown): number | undefined {
  const cause = causeOf(error)
  return cause instanceof GrammyError ? cause.parameters.migrate_to_chat_id : undefined
}

/**
 * The token is wrong or no longer valid: 401, or 404 where it does not even look like one. To calls without which a bot
 * can do nothing, that is: to others a 404 is only that this server has no such method.
 */
export function isTokenRefused(error: unknown): boolean {
  const cause = causeOf(error)
  if (!(cause instanceof GrammyError)) return false
  return cause.error_code === 401 || (cause.error_code === 404 && EVERY_SERVER_HAS.has(cause.method))
}

const EVERY_SERVER_HAS = new Set(['getMe', 'getUpdates', 'sendMessage'])

/** A server of another make that does not have this method. */
export function isMissingMethod(error: unknown): boolean {
  const cause = causeOf(error)
  return cause instanceof GrammyError && cause.error_code === 404 && !EVERY_SERVER_HAS.has(cause.method)
}

/** Another program polls with the same token, or a webhook is set elsewhere. */
export function isConflict(error: unknown): boolean {
  const cause = causeOf(error)
  return cause instanceof GrammyError && cause.error_code === 409
}

/**
 * The chat, or this topic of it, takes nothing from the bot: a 403, and the 400s that say so (telegram-bot-api's
 * Client.cpp and the errors of messages.sendMessage).
 */
export function isChatClosed(error: unknown): boolean {
  const cause = causeOf(error)
  if (!(cause instanceof GrammyError)) return false
  return cause.error_code === 403 || (cause.error_code === 400 && CLOSED.test(cause.description))
}

const CLOSED =
  /chat not found|user not found|not a member|no rights|not enough rights|need administrator rights|group chat was (deleted|deactivated)|group is deactivated|PEER_ID_INVALID|USER_IS_BLOCKED|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|CHAT_SEND_PLAIN_FORBIDDEN|TOPIC_(CLOSED|DELETED)|message thread not found/i

/** Telegram cannot make a message of this payload; the same words without styles may do. */
export function isUnreadable(error: unknown): boolean {
  const cause = causeOf(error)
  if (!(cause instanceof GrammyError)) return false
  const isMalformed = cause.error_code === 400 || cause.error_code === 413
  return isMalformed && !isChatClosed(cause) && movedTo(cause) === undefined
}
