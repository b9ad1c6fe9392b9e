/**
 * Whether a command may make the database that it is pointed at. A mistyped --db must not be answered as if nothing had ever
 * been stored, and a backup of nothing is no backup. The configured path (DAYBOOK_DB, else the usual one) is no slip of the
 * hand: what it names is made with its folder, by the first command.
 */
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { ReaderError } from '../errors.ts'
import { UsageError } from './failure.ts'

export interface DatabaseFile {
  file: string
  /** By --db, rather than configured. */
  isTyped: boolean
}

/**
 * `make`: the command stores something. `tell`: it answers, also from the briefs alone, and says that the database is new.
 * `refuse`: it asks for what is stored. `refuse-always`: also where the configured database is not there.
 */
export type WhenMissing = 'make' | 'tell' | 'refuse' | 'refuse-always'

/**
 * @returns what the person should know before the answer, or null
 * @throws ReaderError when there is no such database and this command makes none there
 * @throws UsageError for a --db without a name
 */
export function checkDatabaseFile({ file, isTyped }: DatabaseFile, whenMissing: WhenMissing): string | null {
  if (file.trim() === '') throw new UsageError('--db needs the name of a file.')
  if (file === ':memory:' || existsSync(file)) return null
  if (whenMissing === 'refuse-always' || (whenMissing === 'refuse' && isTyped))
    throw new ReaderError(
      `There is no database ${file}. ${isTyped ? 'Check --db; `serve`, `add` and `restore` make a new one.' : '`npm start` makes it.'}`,
    )
  if (isTyped && !existsSync(dirname(file)))
    throw new ReaderError(`There is no folder ${dirname(file)} for the database ${file}. Make it, or check --db.`)
  return whenMissing === 'tell' && isTyped ? `There was no database ${file}; a new one is made there.` : null
}
