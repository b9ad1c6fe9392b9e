/** Long polling: asking for updates without end, whatever comes back. */
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Log } from '../../log.ts'
import { describeFailure, isConflict, isTokenRefused, retryAfterMs } from './failure.ts'
import { toGrammySignal } from './http.ts'

export interface PollOptions {
  api: Api
  log: Log
  /** Waits, or less when the signal is raised. */
  pause: (ms: number) => Promise<void>
  /** Takes an update up; resolves when there is room for more. */
  take: (update: Update) => Promise<void>
  signal: AbortSignal
}

/** What the bot answers to. Telegram remembers this between calls, so it is said each time. */
export const UPDATES = ['message', 'channel_post', 'callback_query', 'inline_query', 'my_chat_member'] as const

/** Telegram holds the answer back for so long while there is nothing. */
const POLL_SECONDS = 30
/** An answer that has not come by then was lost on the way. */
const LATE_MS = (POLL_SECONDS + 15) * 1000
/** Doubling from one second, so that a server that comes back is found soon, and one that is away is left alone. */
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/** Runs until the signal is raised or the token is refused. */
export async function poll({ api, log, pause, take, signal }: PollOptions): Promise<void> {
  let offset = 0
  let failures = 0
  const backOff = () => pause(Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS))

  while (!signal.aborted) {
    try {
      const told: unknown = await api.raw.getUpdates(
        { offset, timeout: POLL_SECONDS, allowed_updates: UPDATES },
        toGrammySignal(AbortSignal.any([signal, AbortSignal.timeout(LATE_MS)])),
      )
      const updates = numbered(told)
      offset = Math.max(offset, ...updates.map(({ update_id }) => update_id + 1))
      failures = 0
      for (const update of updates) await take(update)
    } catch (error) {
      if (signal.aborted) break
      if (isTokenRefused(error)) {
        log.error(
          'Telegram no longer takes TELEGRAM_TOKEN: it was revoked or changed at @BotFather. Telegram is off until the next start',
        )
        return
      }
      const ms = retryAfterMs(error)
      if (isConflict(error)) log.error(CONFLICT)
      else log.warn(describeFailure(error), 'Telegram cannot be reached; trying again')
      if (ms === undefined) await backOff()
      else await pause(ms)
    }
  }
  await confirm(api, offset, log)
}

/**
 * What of an answer is an update; one bad one does not hold up the others, or come again for ever.
 * @throws when there is nothing but bad ones, which could not be taken as seen
 */
function numbered(told: unknown): Update[] {
  if (!Array.isArray(told)) throw new Error('no updates where updates should be')
  const updates = told.flatMap((update: unknown): Update[] => {
    const number = Number(Object(update).update_id)
    return Number.isSafeInteger(number) ? [{ ...Object(update), update_id: number }] : []
  })
  if (told.length > 0 && updates.length === 0) throw new Error('updates without numbers')
  return updates
}

const CONFLICT =
  'Another program is taking this bot’s messages from Telegram with the same TELEGRAM_TOKEN. Stop it, or make a second bot at @BotFather; trying again'

/** Tell Telegram what was taken, so that the next start does not answer it again. */
async function confirm(api: Api, offset: number, log: Log): Promise<void> {
  if (offset === 0) return
  await api.raw
    .getUpdates({ offset, limit: 1, timeout: 0, allowed_updates: UPDATES }, toGrammySignal(AbortSignal.timeout(5_000)))
    .catch((error) => log.debug(describeFailure(error), 'what was taken last could not be confirmed'))
}
