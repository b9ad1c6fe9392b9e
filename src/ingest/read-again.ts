/** Stored articles are read again when the extractor has become another, a few at a time beside everything else. */
import { setTimeout as pauseFor } from 'node:timers/promises'
import type { Temporal } from 'temporal-polyfill'
import { EXTRACTOR_VERSION, extract } from '../extract/extract.ts'
import type { ReadingStore } from '../store/repair.ts'
import { readingOf } from './to-record.ts'

export interface ReadAgainOptions {
  store: ReadingStore
  now: () => Temporal.Instant
  /** Ends after the article that is under way. */
  signal: AbortSignal
  /** How long to leave the machine to others between batches, in milliseconds. */
  pauseMs: number
  onProgress?: (done: number, total: number, title: string) => void
  /** An article that could not be read: told, left as it was, and tried again at the next start. */
  onFault: (error: unknown, article: number) => void
}

/** Some 100 ms of reading and storing: 41 articles of usual length a second were measured on a busy machine. */
const BATCH = 5

/**
 * Read again what an older extractor has read. Each article is one act, so that it can end at any of them; ids, what people
 * said of quotes and what was posted stay (see ReadingStore). Starts no alert. Gives how many were read.
 */
export async function readAgain({
  store,
  now,
  signal,
  pauseMs,
  onProgress,
  onFault,
}: ReadAgainOptions): Promise<number> {
  const total = await store.countToReadAgain(EXTRACTOR_VERSION)
  let done = 0
  let before = Number.MAX_SAFE_INTEGER
  while (!signal.aborted) {
    const articles = await store.articlesToReadAgain(EXTRACTOR_VERSION, { before, limit: BATCH })
    if (articles.length === 0) break
    for (const { id, title, text, language, published } of articles) {
      if (signal.aborted) break
      before = id
      try {
        const extraction = extract({ text, title, lang: language, ...(published ? { published } : {}) })
        if (await store.recordReading(id, readingOf({ text, language }, extraction, EXTRACTOR_VERSION), now())) done++
      } catch (error) {
        onFault(error, id)
      }
      onProgress?.(done, total, title)
      // Between two articles whatever else waits has its turn.
      await pauseFor(0)
    }
    if (pauseMs > 0) await pauseFor(pauseMs, undefined, { signal }).catch(() => undefined)
  }
  return done
}
