import type { Brief } from '../brief.ts'
import type { Moment } from '../compose/briefing.ts'
import type { Context } from './command.ts'

/** What a command composes a brief's briefing from at the moment of asking. */
export async function momentOf({ store, now }: Context, brief: Brief): Promise<Moment> {
  return { material: await store.materialOf(brief.name, now), before: null, now }
}
