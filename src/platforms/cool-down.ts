/** Politeness: what one person may ask of us in a while, so that a flood of one costs the others nothing. */

export interface CoolDown {
  /** Milliseconds that this person has to wait; 0, and then one turn is taken. */
  take(person: string, nowMs: number): number
}

/** People beyond this are swept of those who have rested; a map of that size is some megabytes. */
const MOST_PEOPLE = 10_000

/** `burst` turns at once, then one every `everyMs`. Whoever keeps on asking while waiting waits no longer for it. */
export function openCoolDown({ burst, everyMs }: { burst: number; everyMs: number }): CoolDown {
  /** When each person's bucket is full again. */
  const fullAt = new Map<string, number>()
  return {
    take(person, nowMs) {
      const from = Math.max(fullAt.get(person) ?? 0, nowMs)
      const wait = from + everyMs - nowMs - burst * everyMs
      if (wait > 0) return wait
      fullAt.set(person, from + everyMs)
      if (fullAt.size > MOST_PEOPLE) {
        for (const [each, until] of fullAt) if (until <= nowMs) fullAt.delete(each)
      }
      return 0
    },
  }
}
