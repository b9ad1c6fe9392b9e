/** Politeness: what one person may ask of us in a while, so that a flood of one costs the others nothing. */

export interface CoolDown {
  /** Milliseconds that this person has to wait; 0, and then one turn is taken. */
  take(person: string, nowMs: number): number
}

/** Beyond so many people those who have rested are swept out; a map of that size is about a megabyte. */
const MOST_PEOPLE = 10_000

/** `burst` turns at once, then one every `everyMs`. Whoever keeps on asking while waiting waits no longer for it. */
export function openCoolDown({ burst, everyMs }: { burst: number; everyMs: number }): CoolDown {
  /** When each person's bucket is full again. */
  const fullAt = new Map<string, number>()
  let sweepBeyond = MOST_PEOPLE
  return {
    take(person, nowMs) {
      const from = Math.max(fullAt.get(person) ?? 0, nowMs)
      const wait = from + everyMs - nowMs - burst * everyMs
      if (wait > 0) return wait
      fullAt.set(person, from + everyMs)
      if (fullAt.size > sweepBeyond) {
        for (const [each, until] of fullAt) if (until <= nowMs) fullAt.delete(each)
        // In a crowd of which nobody has rested, sweeping at every turn would cost more than the turns.
        sweepBeyond = Math.max(MOST_PEOPLE, 2 * fullAt.size)
      }
      return 0
    },
  }
}
