/** Polls what is due, again and again, for as long as the program runs. */
import { setTimeout as pauseFor } from 'node:timers/promises'
import { type FeedPolled, type PollContext, pollFeeds } from './poll.ts'

/** Feeds are due at least five minutes apart: asked this often, none waits long. */
const EVERY_MS = 15_000

export interface PollerOptions {
  /** A fresh context for each pass: briefs may have changed. */
  context: () => PollContext
  signal: AbortSignal
  onPass: (polled: FeedPolled[]) => void
  /** A fault of ours or of the store: told, and tried again at the next pass. */
  onFault: (error: unknown) => void
  everyMs?: number
}

/** Ends when `signal` is raised, once what is under way has ended. Never throws. */
export async function runPoller({
  context,
  signal,
  onPass,
  onFault,
  everyMs = EVERY_MS,
}: PollerOptions): Promise<void> {
  while (!signal.aborted) {
    try {
      const polled = await pollFeeds({ ...context(), signal })
      if (polled.length > 0) onPass(polled)
    } catch (error) {
      onFault(error)
    }
    await pauseFor(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
