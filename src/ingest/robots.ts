/** robots.txt (RFC 9309), remembered for a while. */

import { createRequire } from 'node:module'
import { Temporal } from 'temporal-polyfill'
import { type Fetcher, USER_AGENT_NAME } from './fetch.ts'

// The package's types describe an ES module, which it is not.
const robotsParser = createRequire(import.meta.url)('robots-parser') as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined }

/** RFC 9309 2.5: at least 500 KiB must be read; more need not be. */
const LARGEST = 500 * 1024
/** RFC 9309 2.4: not longer than a day. */
const KEPT_HOURS = 12
const MOST_HOSTS = 5_000

export interface Robots {
  /** Whether the page may be fetched. */
  mayFetch(url: string, now: Temporal.Instant, signal?: AbortSignal): Promise<boolean>
}

export function openRobots(fetcher: Fetcher): Robots {
  const known = new Map<string, { until: Temporal.Instant; allows: Promise<(url: string) => boolean> }>()

  return {
    async mayFetch(url, now, signal) {
      const { origin } = new URL(url)
      let rules = known.get(origin)
      if (!rules || Temporal.Instant.compare(now, rules.until) >= 0) {
        if (known.size >= MOST_HOSTS) known.clear()
        rules = { until: now.add({ hours: KEPT_HOURS }), allows: fetchRules(origin, signal) }
        known.set(origin, rules)
      }
      return (await rules.allows)(url)
    },
  }

  async function fetchRules(origin: string, signal?: AbortSignal): Promise<(url: string) => boolean> {
    const address = `${origin}/robots.txt`
    const answer = await fetcher.get(address, { accept: 'text/plain', ...(signal ? { signal } : {}) })
    if (answer.status === 'ok') {
      const rules = robotsParser(address, answer.bytes.subarray(0, LARGEST).toString('utf8'))
      return (url) => rules.isAllowed(url, USER_AGENT_NAME) !== false
    }
    // RFC 9309 2.3.1.3: none there allows all; 2.3.1.4: a server in trouble allows nothing for now.
    const isInTrouble = answer.status === 'failed' && answer.http !== null && answer.http >= 500
    return () => !isInTrouble
  }
}
