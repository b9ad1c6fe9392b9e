/** What a longer command needs: the web, opened when it is first asked for, progress on a terminal, and Ctrl-C. */
import { readConfig } from '../config.ts'
import { openWeb, type Web } from '../ingest/web.ts'
import type { Surroundings } from './cli.ts'

export interface Work {
  web: () => Web
  /** Raised by Ctrl-C: what is under way is finished, nothing new is begun. */
  signal: AbortSignal
  /** One line that is written over; nothing where nobody watches. */
  progress: (done: number, total: number, name: string) => void
  /** Clears the line and closes the web. */
  finish: () => Promise<void>
}

/** A terminal's usual width: a longer line would not be written over. */
const LINE = 78

export function openWork({ stderr, onStop, fetcher, environment }: Surroundings): Work {
  const stop = new AbortController()
  onStop(() => stop.abort())
  const isWatched = stderr.isTTY === true
  let web: Web | undefined
  return {
    web: () => {
      const { contact } = readConfig(environment)
      web ??= openWeb(fetcher ?? (contact ? { contact } : {}))
      return web
    },
    signal: stop.signal,
    progress(done, total, name) {
      if (isWatched) stderr.write(`\r${`${done} of ${total} · ${name}`.slice(0, LINE).padEnd(LINE)}`)
    },
    async finish() {
      if (isWatched) stderr.write(`\r${' '.repeat(LINE)}\r`)
      await web?.close()
    },
  }
}
