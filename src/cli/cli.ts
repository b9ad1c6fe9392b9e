/** What the command line runs in, and what the files that describe its subcommands are handed. */
import type { Readable, Writable } from 'node:stream'
import type { Command } from 'commander'
import type { FetcherOptions } from '../ingest/fetch.ts'
import type { Log } from '../log.ts'
import type { DatabaseFile, WhenMissing } from './database-file.ts'
import type { Session } from './session.ts'

export interface Surroundings {
  /** Without the program's own name. */
  argv: readonly string[]
  environment: Readonly<Record<string, string | undefined>>
  /** The system's name of who runs it, where it has one. */
  user?: string
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean }
  /** Registers what Ctrl-C and SIGTERM do. */
  onStop: (stop: () => void) => void
  /** For tests only, which serve pages on loopback: main.ts never sets it. */
  fetcher?: FetcherOptions
}

/** What the files that describe subcommands are handed. */
export interface Cli {
  program: Command
  around: Surroundings
  /** Prints lines, or with `--as json` what they are made from. */
  tell: (lines: () => string[], data: unknown) => void
  /**
   * Opens the session for one act and closes it, whatever happens. Where there is no database, one that was named is not made
   * unless the act is one that makes it.
   */
  withSession: <T>(act: (session: Session, log: Log) => Promise<T>, whenMissing?: WhenMissing) => Promise<T>
  databaseFile: () => DatabaseFile
  /** Ends with exit code 1 after everything has been said. */
  fail: () => never
}
