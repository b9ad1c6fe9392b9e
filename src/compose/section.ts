import type { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import type { Material } from '../store/material.ts'
import type { QuoteTold, ToldHere } from '../store/told.ts'
import type { Sources } from './sources.ts'
import type { Story } from './stories.ts'
import type { Work } from './works.ts'

/** What every section is composed from. */
export interface SectionInput {
  brief: Brief
  material: Material
  /** The material as it was known at the last briefing here, or null where there was none. */
  before: Material | null
  here: Here
  /** What an earlier section has told. */
  told: Telling
  works: Work[]
  /** The works by what they tell. */
  stories: Story[]
  /** Ids of articles that were there before the last briefing here, though nobody followed their feed. */
  history: ReadonlySet<number>
  sources: Sources
  /** At most so many lines. */
  limit: number
  now: Temporal.Instant
}

/** The chat that it is for: what it was told before that may be otherwise now, and the zone it lives by. */
export interface Here extends ToldHere {
  zone: string
  /** When the last briefing here was composed. */
  briefedAt: Temporal.Instant | null
}

/** Where nothing was told, as in a chat that has had no briefing. */
export const NOTHING_TOLD: Here = { zone: 'UTC', briefedAt: null, cited: [], quotes: [], retracted: [] }

/** What a briefing has told so far, so that later sections do not tell it again. */
export interface Telling {
  /** Keys of utterances, see `utteranceKey`. */
  utterances: Set<string>
  /** Ids of works' leading articles. */
  works: Set<number>
  /** Keys of what was said to be corrected or taken back. */
  corrections: Set<string>
  /** What is kept of it with the message. */
  quotes: QuoteTold[]
  retracted: number[]
}

export function nothingToldYet(): Telling {
  return { utterances: new Set(), works: new Set(), corrections: new Set(), quotes: [], retracted: [] }
}
