import { ReaderError } from '../errors.ts'
import type { Command } from './command.ts'

/** More than a chat can follow; keeps the check of each new article short. */
const MOST_WATCHES = 30
const SHORTEST = 2

export const watch: Command = {
  name: 'watch',
  summary: 'Get an alert here when a new article has these words',
  args: [{ name: 'words', summary: 'Each of them must occur, in any script', required: true, kind: 'rest' }],
  right: 'manage',
  examples: ['/watch kim yo jong', '/watch 阅兵'],
  async run({ store, chat, now }, { words = '' }) {
    const wanted = words.replace(/\s+/g, ' ').trim()
    const letters = wanted.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (letters < SHORTEST) throw new ReaderError('Name a word to watch for, of two letters at least.')
    if (wanted.length > 100) throw new ReaderError('That is too long to watch for: at most 100 characters.')
    const mine = await store.watchesOf(chat)
    if (mine.length >= MOST_WATCHES)
      throw new ReaderError(`This chat watches ${mine.length} things, as many as one can. /unwatch ends one.`)
    const isNew = await store.watch(chat, wanted, now)
    return {
      title: isNew ? 'Watching' : 'Watched already',
      lang: 'en',
      blocks: [
        {
          type: 'paragraph',
          content: [
            'An alert comes here, once for one story, when a new article has these words: ',
            { type: 'strong', text: wanted },
          ],
        },
      ],
      buttons: [{ label: 'All watches', command: '/watches' }],
    }
  },
}
