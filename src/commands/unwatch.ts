import { ReaderError } from '../errors.ts'
import type { Command } from './command.ts'
import { echoed } from './echoed.ts'
import { watchList } from './watches.ts'

export const unwatch: Command = {
  name: 'unwatch',
  summary: 'End an alert',
  args: [{ name: 'words', summary: 'The words that are watched, or all', required: false, kind: 'rest' }],
  right: 'manage-to-change',
  examples: ['/unwatch kim yo jong', '/unwatch all'],
  async run({ store, chat }, { words }) {
    const mine = await store.watchesOf(chat)
    if (!words) return watchList(mine)
    const ended = await store.unwatch(chat, words.toLowerCase() === 'all' ? null : words)
    if (ended.length === 0) {
      throw new ReaderError(
        mine.length === 0
          ? 'Nothing is watched here.'
          : `“${echoed(words)}” is not watched here. Watched: ${mine.join(', ')}.`,
      )
    }
    return {
      title: 'No longer watched',
      lang: 'en',
      blocks: [{ type: 'paragraph', content: [ended.join(', ')] }],
      buttons: [],
    }
  },
  async complete({ store, chat }, _arg, typed) {
    const mine = await store.watchesOf(chat)
    return mine
      .filter((words) => words.toLowerCase().includes(typed.toLowerCase()))
      .slice(0, 25)
      .map((words) => ({ label: words.slice(0, 100), value: words.slice(0, 100) }))
  },
}
