import type { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import type { Material } from '../store/store.ts'
import type { Sources } from './sources.ts'
import type { Work } from './works.ts'

/** What every section is composed from. */
export interface SectionInput {
  brief: Brief
  material: Material
  works: Work[]
  sources: Sources
  /** At most so many lines. */
  limit: number
  now: Temporal.Instant
}
