/** The platforms that have a token, connected side by side: one that fails leaves the others running. */
import { Temporal } from 'temporal-polyfill'
import type { Chat } from '../commands/command.ts'
import { commands } from '../commands/list.ts'
import type { Config } from '../config.ts'
import type { Delivery } from '../deliver/delivery.ts'
import { messageForReader, ReaderError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Session } from './session.ts'

export interface Platforms {
  /** Ends every connection, each once what it is answering is answered. */
  close(): Promise<void>
}

interface Connection {
  close(): Promise<void>
}

/** Starts connecting and returns at once: a platform that cannot be reached keeps trying in the background. */
export function connectPlatforms(
  config: Config,
  { store, contextOf }: Session,
  delivery: Delivery,
  log: Log,
): Platforms {
  /** Whoever speaks to us lets us in: what is kept for the chat goes on. */
  const sawChat = (chat: Chat) => store.sawChat(chat, Temporal.Now.instant())
  const open: Connection[] = []
  const underWay: Promise<void>[] = []
  const closing = new AbortController()

  const connect = (name: string, connecting: Promise<Connection>) => {
    const settled = connecting.then(
      (connection) => void open.push(connection),
      (error: unknown) => {
        if (closing.signal.aborted) return
        // One clear line for what a person can mend; the cause of everything else.
        if (error instanceof ReaderError) log.error(messageForReader(error))
        else log.error({ err: error }, `${name} could not be connected`)
      },
    )
    underWay.push(settled)
  }

  if (config.discord) {
    const { token, apiUrl } = config.discord
    connect(
      'Discord',
      import('../platforms/discord/connect.ts').then(({ connectDiscord }) =>
        connectDiscord({ token, apiUrl, commands, contextOf, sawChat, log, signal: closing.signal }),
      ),
    )
  }
  if (config.telegram) {
    const { token, apiUrl, webhook } = config.telegram
    const chatMoved = (from: string, to: string) => delivery.chatMoved({ platform: 'telegram', id: from }, to)
    connect(
      'Telegram',
      import('../platforms/telegram/connect.ts').then(({ connectTelegram }) =>
        connectTelegram({
          token,
          apiUrl,
          webhook,
          commands,
          contextOf,
          sawChat,
          chatMoved,
          log,
          signal: closing.signal,
        }),
      ),
    )
  }
  return {
    async close() {
      closing.abort()
      await Promise.all(underWay)
      const closed = await Promise.allSettled(open.map((connection) => connection.close()))
      for (const each of closed)
        if (each.status === 'rejected') log.warn({ err: each.reason }, 'a connection did not end well')
    },
  }
}
