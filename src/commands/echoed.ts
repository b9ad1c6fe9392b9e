/** What was typed, as a reply repeats it: enough to be known again, and no more than a line of it. */
export function echoed(typed: string): string {
  const words = typed.replace(/\s+/g, ' ').trim()
  const letters = [...words]
  return letters.length > MOST_ECHOED ? `${letters.slice(0, MOST_ECHOED).join('')}…` : words
}

/** Longer than any name; the whole stands above the reply anyway. */
const MOST_ECHOED = 80
