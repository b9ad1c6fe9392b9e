/** The web as the rest of ingest sees it, opened once for the program and closed at its end. */
import { type FetcherOptions, openFetcher } from './fetch.ts'
import { openReaders } from './readers.ts'
import { openRobots } from './robots.ts'
import type { WebContext } from './web-article.ts'

export interface Web extends WebContext {
  close(): Promise<void>
}

export function openWeb(options: FetcherOptions = {}, reading: { processes?: number } = {}): Web {
  const fetcher = openFetcher(options)
  const readers = openReaders(reading)
  return {
    fetcher,
    readers,
    robots: openRobots(fetcher),
    async close() {
      await Promise.all([fetcher.close(), readers.close()])
    },
  }
}
