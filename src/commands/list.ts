import { brief } from './brief.ts'
import type { Command } from './command.ts'
import { countdown } from './countdown.ts'
import { digest } from './digest.ts'
import { feeds } from './feeds.ts'
import { forget } from './forget.ts'
import { helpOn } from './help.ts'
import { latest } from './latest.ts'
import { privacy } from './privacy.ts'
import { quiet } from './quiet.ts'
import { quote } from './quote.ts'
import { resend } from './resend.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { status } from './status.ts'
import { subscribe } from './subscribe.ts'
import { subscriptions } from './subscriptions.ts'
import { timezone } from './timezone.ts'
import { unsubscribe } from './unsubscribe.ts'
import { unwatch } from './unwatch.ts'
import { watch } from './watch.ts'
import { watches } from './watches.ts'
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
  subscribe,
  unsubscribe,
  subscriptions,
  digest,
  watch,
  unwatch,
  watches,
  feeds,
  timezone,
  quiet,
  status,
  resend,
  privacy,
  forget,
  helpOn(() => commands),
]
