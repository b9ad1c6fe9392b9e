import type { Block, Document } from '../document.ts'
import type { Command } from './command.ts'
import { commandLine } from './parse.ts'

export const watches: Command = {
  name: 'watches',
  summary: 'What is watched in this chat',
  args: [],
  right: 'read',
  examples: ['/watches'],
  async run({ store, chat }) {
    return watchList(await store.watchesOf(chat))
  },
}

/** The list with a button to end each. */
export function watchList(watched: string[]): Document {
  const none: Block = {
    type: 'paragraph',
    content: ['Nothing is watched here. ', { type: 'command', text: '/watch kim yo jong' }, ' starts an alert.'],
  }
  return {
    title: 'Watches',
    lang: 'en',
    blocks: watched.length > 0 ? watched.map((words): Block => ({ type: 'item', depth: 0, content: [words] })) : [none],
    buttons: watched
      .slice(0, 10)
      .map((words) => ({ label: `End ${words}`.slice(0, 60), command: commandLine('unwatch', { words }) })),
  }
}
