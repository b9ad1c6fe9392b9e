/** Commands for trying a platform out: small ones whose answer the test decides. */
import { Temporal } from 'temporal-polyfill'
import type { BriefShelf } from '../../src/briefs/shelf.ts'
import type { Chat, Command, Context, FeedDesk } from '../../src/commands/command.ts'
import type { Document } from '../../src/document.ts'
import type { Store } from '../../src/store/store.ts'

/** A command of one argument that answers what it is told to, and remembers who asked. */
export function commandOf(name: string, rest: Partial<Command> & { run: Command['run'] }): Command {
  return {
    name,
    summary: `The command ${name}`,
    args: [{ name: 'words', summary: 'Any words', required: false, kind: 'rest' }],
    right: 'read',
    examples: [`/${name}`],
    ...rest,
  }
}

export function reply(title: string, text: string, buttons: Document['buttons'] = []): Document {
  return { title, lang: 'en', blocks: [{ type: 'paragraph', content: [text] }], buttons }
}

/** A context without a store: commands of a test bring what they need. */
export function bareContext(chat: Chat, person: Context['person'], now: Temporal.Instant): Context {
  const nothing = {} as Store
  const shelf: BriefShelf = { all: () => [], get: () => undefined, unreadable: () => [] } as BriefShelf
  return { store: nothing, briefs: shelf, chat, person, now }
}

/** Whatever the address, there is the feed of The Gull. */
export const gullDesk: FeedDesk = {
  most: 2,
  mostInAll: 4,
  read: async (address) => ({
    ...{ url: address, key: address, title: 'The Gull', namedBy: 'https://gull.example/' },
    items: [
      { title: 'Parade rehearsed', published: '2025-08-28', text: 'The parade was rehearsed.', briefs: ['parade'] },
      { title: 'Bridge shut', published: '2025-08-29T08:00:00Z', text: 'The bridge is shut.', briefs: [] },
    ],
  }),
}

/** A clock that only moves when it is told to. */
export function openClock(start = '2026-04-20T12:00:00Z') {
  let now = Temporal.Instant.from(start)
  return {
    now: () => now,
    advance(seconds: number) {
      now = now.add({ seconds })
    },
  }
}
