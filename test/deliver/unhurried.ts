import { openPace, type Pace, type PaceLimits } from '../../src/deliver/pace.ts'

const freely: PaceLimits = {
  ...{ most: Number.POSITIVE_INFINITY, perSecond: 1e6, burst: 1e6, chatGapMs: 0, groupPerMinute: null },
}

/** For tests of other things than how fast messages leave. */
export function unhurried(): Pace {
  return openPace({ discord: freely, telegram: freely, terminal: freely, web: freely })
}
