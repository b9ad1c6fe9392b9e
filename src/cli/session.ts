/** What every subcommand that answers needs: the open store, the briefs told to it, and a way to ask. */
import { Temporal } from 'temporal-polyfill'
import { type LoadedBriefs, loadBriefs } from '../briefs/load.ts'
import { syncBriefs } from '../briefs/sync.ts'
import { answerLine, runLine } from '../commands/answer.ts'
import type { Chat, Context } from '../commands/command.ts'
import { commands } from '../commands/list.ts'
import type { Document } from '../document.ts'
import { PUBLISH_THRESHOLD } from '../extract/confidence.ts'
import type { FetcherOptions } from '../ingest/fetch.ts'
import type { Log } from '../log.ts'
import { openStore, type StoreOptions } from '../store/sqlite/open.ts'
import type { Store } from '../store/store.ts'
import { openFeedDesk } from './feed-desk.ts'

export interface Session {
  store: Store
  briefs: LoadedBriefs
  /** Answers any chat command as the terminal's chat. Never throws. */
  ask(line: string): Promise<Document>
  /** The same for a command line, where a failure has its own channel and exit code. @throws ReaderError */
  answer(line: string): Promise<Document>
  /** What a command of the terminal's chat is run with. */
  context(): Context
  /** The same for any chat and person. */
  contextOf(chat: Chat, person: Context['person']): Context
  close(): Promise<void>
}

export interface SessionOptions {
  db: string
  briefs: string
  log: Log
  /** The clock to answer with; the real one where it is not set. */
  now: Temporal.Instant | undefined
  check?: StoreOptions['check']
  /** How many feeds a chat may follow, and how they are fetched; 0 or absent when chats may not. */
  chatFeeds?: { most: number; mostInAll: number; fetcher: FetcherOptions }
}

const TERMINAL: Chat = { platform: 'terminal', id: 'terminal', kind: 'direct', title: null }

/** @throws ReaderError when the database or the briefs folder cannot be used. */
export async function openSession({
  db,
  briefs: folder,
  log,
  now,
  check = 'whole',
  chatFeeds,
}: SessionOptions): Promise<Session> {
  const briefs = await loadBriefs(folder)
  const store = await openStore(db, { publishThreshold: PUBLISH_THRESHOLD, check })
  try {
    // What is stored is stored now, whatever clock the answer is for.
    await syncBriefs(store, briefs, Temporal.Now.instant())
  } catch (error) {
    await store.close()
    throw error
  }

  const feedDesk = chatFeeds && chatFeeds.most > 0 ? openFeedDesk(chatFeeds, () => briefs.all()) : undefined
  const contextOf = (chat: Chat, person: Context['person']): Context => ({
    store,
    briefs,
    chat,
    person,
    now: now ?? Temporal.Now.instant(),
    ...(feedDesk ? { feedDesk } : {}),
  })
  const context = () => contextOf(TERMINAL, { id: 'terminal', mayManage: true, locale: null })
  return {
    store,
    briefs,
    context,
    contextOf,
    ask: (line) =>
      answerLine(commands, line, context(), (id, command, error) =>
        // What somebody typed after it is theirs.
        log.error({ id, command: /^\/?\S*/.exec(command.trim())?.[0], err: error }, 'a command failed'),
      ),
    answer: (line) => runLine(commands, line, context()),
    async close() {
      await feedDesk?.close()
      await store.close()
    },
  }
}
