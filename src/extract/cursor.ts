/** Reading forward through a string by patterns, with the way back. */

export interface Cursor {
  readonly text: string
  at: number
  /** What the sticky pattern matches here, moving past it; undefined, staying, when it does not. */
  take: (pattern: RegExp) => RegExpExecArray | undefined
  /** What `read` gives; where that is undefined, back to where it began. */
  attempt: <T>(read: () => T | undefined) => T | undefined
}

export function cursorOver(text: string): Cursor {
  const cursor: Cursor = {
    text,
    at: 0,
    take(pattern) {
      pattern.lastIndex = cursor.at
      const match = pattern.exec(text)
      if (!match) return undefined
      cursor.at = pattern.lastIndex
      return match
    },
    attempt(read) {
      const before = cursor.at
      const found = read()
      if (found === undefined) cursor.at = before
      return found
    },
  }
  return cursor
}
