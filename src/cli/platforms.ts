/** The platforms that have a token, connected side by side: one that fails leaves the others running. */
import { Temporal } from 'temporal-polyfill'
import type { Chat } from '../commands/command.ts'
import { commands } from '../commands/list.ts'
import type { Config } from '../config.ts'
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
export function connectPlatforms(config: Config, session: Session, log: Log): Platforms {
  const { contextOf } = session
  const sawChat = (chat: Chat) => session.store.sawChat(chat, Temporal.Now.instant())
  const open: Connection[] = []
  const closing = new AbortController()

  const connect = (name: string, connecting: Promise<Connection>) => {
    connecting.then(
      async (connection) => {
        log.info(`connected to ${name}`)
        if (closing.signal.aborted) await connection.close()
        else open.push(connection)
      },
      (error: unknown) => {
        // One clear line for what a person can mend; the cause of everything else.
        if (error instanceof ReaderError) log.error(messageForReader(error))
        else log.error({ err: error }, `${name} could not be connected`)
      },
    )
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
  return {
    async close() {
      closing.abort()
      await Promise.allSettled(open.map((connection) => connection.close()))
    },
  }
}
