/** When to try again. Pure functions of time. */
import type { Temporal } from 'temporal-polyfill'

/** Surely not sent: doubling pauses, since an outage of seconds is common and one of hours should cost few calls. */
export function nextAttempt(now: Temporal.Instant, attempts: number): Temporal.Instant {
  return now.add({ milliseconds: doubling(5_000, attempts, 10 * 60_000) })
}

/** Perhaps sent: soon, so that the same nonce can still tell a second copy from the first. */
export function nextQuestion(now: Temporal.Instant, attempts: number): Temporal.Instant {
  return now.add({ milliseconds: doubling(2_000, attempts, 10 * 60_000) })
}

/** The platform does not take us: one message tries again, ever more rarely. */
export function nextProbe(now: Temporal.Instant, refusals: number): Temporal.Instant {
  return now.add({ milliseconds: doubling(60_000, refusals, 60 * 60_000) })
}

function doubling(first: number, times: number, longest: number): number {
  return Math.min(first * 2 ** Math.min(times, 20), longest)
}
