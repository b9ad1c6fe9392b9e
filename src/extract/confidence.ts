/** How sure a quotation's speaker is, over the whole chain of decisions, as a frequency measured on labelled news. */

/**
 * Quotes at or above this are shown as their speaker's; below it they are stored and shown as nobody's.
 * Chosen for precision: a wrong name published is worse than a quote missed (docs/benchmarks.md has the table).
 */
export const PUBLISH_THRESHOLD = 0.75

/** From the probability of the mention and that of the person it means to a confidence between 0 and 1. */
export function confidenceOf(mention: number, person: number): number {
  return Math.round(mention * person * 1000) / 1000
}
