/**
 * What delivery needs of a platform, and what a platform may answer. A sender makes one HTTP call for one `send`, with its
 * library's own retries off: only delivery knows whether a second call could post a second message.
 */

export interface Sender {
  platform: 'discord' | 'telegram' | 'terminal'
  /**
   * How long after its first call a message may be sent again with the same nonce without posting twice, in milliseconds:
   * 60,000 on Discord (`enforce_nonce`), 0 on Telegram, which has no such key.
   */
  repeatableForMs: number
  /**
   * Post one message. Never throws for what the network or the platform does: that is an Outcome. `signal` aborts at the
   * time limit; a call aborted after its first byte was written is `unsure`.
   */
  send(message: Outgoing, signal: AbortSignal): Promise<Outcome>
  /**
   * Look whether a message that may have been posted was: on Discord by its nonce in the channel's history since
   * `firstSentAt`. Absent where the platform cannot be asked.
   */
  resolve?(message: Outgoing, signal: AbortSignal): Promise<Resolution>
}

export interface Outgoing {
  /** The platform's own id of the chat, with the topic after a slash where there is one: "-100123/7". */
  chat: string
  /** The request's body as render/ made it, without chat and nonce. */
  payload: unknown
  /** The same for every call of this message, at most 25 characters (Discord's limit). */
  nonce: string
  /** When its first call began, ISO 8601 in UTC. */
  firstSentAt: string
}

/** What came back, by what has to be done about it; the table is in docs/operating.md. */
export type Outcome =
  /** 200; 10008 for our nonce. `messageId` as the platform gives it. */
  | { status: 'sent'; messageId: string }
  /** Surely not posted, try again: a connect failure before writing, 502 and 503 of Discord. */
  | { status: 'later'; reason: string }
  /**
   * 429: surely not posted, and no call before `retryAfterMs` has passed. `chat` holds back this chat only; `platform`
   * everything (Discord's global limit, Telegram where it cannot be told).
   */
  | { status: 'limited'; retryAfterMs: number; scope: 'chat' | 'platform'; reason: string }
  /** Telegram's `migrate_to_chat_id`: the group has become a supergroup. The new id, with the topic where there was one. */
  | { status: 'moved'; chat: string }
  /** The platform cannot read this payload (50035; "can't parse entities", too long): worth one try as plain text. */
  | { status: 'unreadable'; reason: string }
  /** This chat does not take us (10003, 50001, 50007, 50013, 403, 404; "chat not found"). */
  | { status: 'gone'; reason: string }
  /** The platform does not take us anywhere (401, Cloudflare's page, Telegram's 409): stop calling it. */
  | { status: 'refused'; reason: string }
  /** It may have been posted: 500, 504, a reset or a time limit after writing. */
  | { status: 'unsure'; reason: string }

export type Resolution =
  | { status: 'sent'; messageId: string }
  /** Surely not there. */
  | { status: 'absent' }
  /** Could not be told this time: asked again later. */
  | { status: 'unknown'; reason: string }
  /** 429 or 401 while asking, as for `send`. */
  | Extract<Outcome, { status: 'limited' | 'refused' | 'gone' }>
