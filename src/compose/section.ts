import type { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import type { Material } from '../store/store.ts'
import type { Sources } from './sources.ts'
import type { Story } from './stories.ts'
import type { Work } from './works.ts'

/** What every section is composed from. */
export interface SectionInput {
  brief: Brief
  material: Material
  /** The material as it was known at the last briefing here, or null where there was none. */
  before: Material | null
  /** What an earlier section has told as new. */
  told: Told
  works: Work[]
  /** The works by what they tell. */
  stories: Story[]
  sources: Sources
  /** At most so many lines. */
  limit: number
  now: Temporal.Instant
}

/** What a briefing has told under "New", so that later sections do not tell it again. */
export interface Told {
  /** Keys of utterances, see `utteranceKey`. */
  utterances: Set<string>
  /** Ids of works' leading articles. */
  works: Set<number>
}
