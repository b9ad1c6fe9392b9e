import { brief } from './brief.ts'
import type { Command } from './command.ts'
import { countdown } from './countdown.ts'
import { helpOn } from './help.ts'
import { latest } from './latest.ts'
import { quote } from './quote.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { who } from './who.ts'

/** Every command there is, in the order in which /help shows them. */
export const commands: readonly Command[] = [
  brief,
  quote,
  who,
  countdown,
  latest,
  search,
  sources,
  helpOn(() => commands),
]
