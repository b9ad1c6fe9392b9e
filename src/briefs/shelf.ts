import type { Brief } from '../brief.ts'

/** The briefs that stand at this moment; a hot reload replaces what `all` gives, so ask each time. */
export interface BriefShelf {
  /** In the order of their names. */
  all(): Brief[]
  get(name: string): Brief | undefined
  /** Names of files that do not read, and so give no brief at the moment. */
  unreadable(): string[]
}
