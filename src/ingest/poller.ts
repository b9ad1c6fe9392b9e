/** Polls what is due, again and again, for as long as the program runs. */
import { setTimeout as pauseFor } from 'node:timers/promises'
import { type FeedPolled, HOST_GAP_MS, openPolling, type PollContext } from './poll.ts'

/** Feeds are due at least five minutes apart: asked this often, none waits long. */
const EVERY_MS = 15_000
/** More than anybody follows. */
const MOST_DUE = 100_000

export interface PollerOptions {
  /** A fresh context for each feed: briefs may have changed. */
  context: () => PollContext
  signal: AbortSignal
  /** What has been polled since the last time; feeds that take long come in a later one. */
  onPass: (polled: FeedPolled[]) => void
  /** A fault of ours or of the store: told once a pass, and tried again when the feed is next due. */
  onFault: (error: unknown) => void
  everyMs?: number
  hostGapMs?: number
}

/** Ends when `signal` is raised, once what is under way has ended. Never throws. */
export async function runPoller(options: PollerOptions): Promise<void> {
  const { context, signal, onPass, onFault, everyMs = EVERY_MS, hostGapMs = HOST_GAP_MS } = options
  const polling = openPolling(hostGapMs, signal)
  const within = () => ({ ...context(), signal })
  let [polled, faults]: [FeedPolled[], unknown[]] = [[], []]
  const tell = () => {
    const [told, failed] = [polled, faults]
    polled = []
    faults = []
    if (told.length > 0) onPass(told)
    if (failed.length > 0) onFault(failed[0])
  }
  while (!signal.aborted) {
    try {
      const { store, now } = context()
      for (const feed of await store.dueFeeds(MOST_DUE, now()))
        polling.add(
          feed,
          within,
          (result) => polled.push(result),
          (fault) => faults.push(fault),
        )
    } catch (error) {
      faults.push(error)
    }
    await pauseFor(everyMs, undefined, { signal }).catch(() => undefined)
    tell()
  }
  await polling.ended()
  tell()
}
