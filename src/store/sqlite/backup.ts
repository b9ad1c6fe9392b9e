/** A copy of the database, also while it is in use. The database itself is only read, and not brought up to date before. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { ReaderError } from '../../errors.ts'
import { explainFailure, openToRead } from './database.ts'

/**
 * Copy `file` as of one moment. SQLite's own backup begins anew whenever another program writes; VACUUM INTO reads in one
 * transaction, which holds up nobody, and leaves out what is free (https://www.sqlite.org/lang_vacuum.html).
 * @throws ReaderError when there is a file of that name already, it cannot be written, or the database is damaged or not ours
 */
export function backUp(file: string, to: string): void {
  checkName(to)
  const database = openToRead(file)
  try {
    writeWhole(database, to)
  } catch (error) {
    throw explainFailure(error, file)
  } finally {
    database.close()
  }
}

function checkName(to: string): void {
  const there = statSync(to, { throwIfNoEntry: false })
  if (there?.isDirectory()) throw new ReaderError(`${to} is a folder. Name a file in it for the backup.`)
  if (there) throw new ReaderError(`There is a file ${to} already. Give the backup another name.`)
}

/** Written under another name first: what bears its own name is whole, and on the disk. */
function writeWhole(database: Sqlite.Database, to: string): void {
  const part = `${to}.part`
  try {
    rmSync(part, { force: true })
    database.prepare('VACUUM INTO ?').run(part)
    const written = openSync(part, 'r+')
    try {
      fsyncSync(written)
    } finally {
      closeSync(written)
    }
    renameSync(part, to)
  } catch (error) {
    rmSync(part, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_BUSY')) throw error
    throw new ReaderError(
      `The backup ${to} cannot be written. Check the folder, its permissions and the room on its disk.`,
      { cause: error },
    )
  }
}
