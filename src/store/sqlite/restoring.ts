/** A backup in the place of the database. The backup itself is only read. */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { ReaderError } from '../../errors.ts'
import { APPLICATION_ID, explainBackupFailure, explainFileFailure, immediate, openCopy } from './database.ts'
import { reconcile, sendsNoted, sendsOf, takeLock } from './serving.ts'

/** What SQLite gives a new file. */
const USUAL_MODE = 0o644
/** A command that is about to end is waited for. */
const PATIENCE_MS = 500

/**
 * Put a backup in the place of `file`, which is kept beside it. Nothing may be open on `file`. The backup is checked in a copy
 * of it before anything is replaced.
 * @param now milliseconds; what the backup does not know of until then is recorded as skipped or uncertain
 * @returns where the replaced database is now, if there was one
 * @throws ReaderError when the backup is damaged, not Daybook's or newer than this program, when `file` is no place for a
 * database, or a process still delivers from it; nothing has changed then
 */
export function restoreBackup(backup: string, file: string, now: number): string | null {
  const there = checkPlace(backup, file)
  checkBackup(backup)
  makeFolderOf(file)
  const lock = takeLock(file)
  const part = `${file}.restoring`
  try {
    removeParts(part)
    copyWhole(backup, part)
    chmodSync(part, there ? there.mode & 0o777 : USUAL_MODE)
    const sends = reconcileCopy(part, backup, now)
    if (there) closeDown(file)
    const replaced = there ? `${file}.replaced-${new Date(now).toISOString().replaceAll(':', '')}` : null
    putInPlace(part, file, replaced)
    // It is an older copy no more: what it does not know of is accounted for.
    sendsNoted(lock)(sends)
    return replaced
  } catch (error) {
    removeParts(part)
    throw explainFileFailure(error, file)
  } finally {
    lock.close()
  }
}

/** @returns how many sends it knows of */
function reconcileCopy(part: string, backup: string, now: number): number {
  const restored = openCopy(part, backup)
  try {
    immediate(restored, () => reconcile(restored, now))
    restored.raw.pragma('journal_mode = DELETE')
    return sendsOf(restored)
  } finally {
    restored.raw.close()
  }
}

/** From its first 100 bytes, so that a wrong file costs nothing (https://www.sqlite.org/fileformat.html#the_database_header). */
function checkBackup(backup: string): void {
  const info = statSync(backup, { throwIfNoEntry: false })
  if (!info) throw new ReaderError(`There is no backup ${backup}.`)
  if (info.isDirectory()) throw new ReaderError(`${backup} is a folder. Name the backup in it.`)
  if (hasLog(backup)) return
  const header = headerOf(backup)
  if (header.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0' || header.readUInt32BE(68) !== APPLICATION_ID)
    throw new ReaderError(
      `${backup} is no backup of a Daybook database${info.isFile() && info.size === 0 ? ': it is empty' : ''}. Name another; nothing was changed.`,
    )
}

function headerOf(backup: string): Buffer {
  const header = Buffer.alloc(100)
  try {
    const opened = openSync(backup, 'r')
    try {
      readSync(opened, header)
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : String(error)
    throw new ReaderError(`The backup ${backup} cannot be read (${code}). Check its permissions; nothing was changed.`)
  }
  return header
}

function checkPlace(backup: string, file: string): Stats | undefined {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there && !there.isFile())
    throw new ReaderError(
      `${file} is ${there.isDirectory() ? 'a folder' : 'a device'}, no database to replace. Give --db the name of a file; nothing was changed.`,
    )
  if (there && existsSync(backup) && realpathSync(backup) === realpathSync(file))
    throw new ReaderError(`${backup} is the database itself. Name a backup of it.`)
  return there
}

function makeFolderOf(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (error) {
    throw explainFileFailure(error, file)
  }
}

/** Whoever has it open, an `add` or a reading command, would go on with the file that is replaced. */
function closeDown(file: string): void {
  const database = new Sqlite(file, { timeout: PATIENCE_MS })
  try {
    // Without shared memory a database in WAL mode is read by nobody else (https://www.sqlite.org/wal.html#noshm).
    database.pragma('locking_mode = EXCLUSIVE')
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    // What stands in the log alone goes with the file.
    database.pragma('journal_mode = DELETE')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('SQLITE_BUSY'))
      throw new ReaderError(`Another program has ${file} open. Stop it first; nothing was changed.`, { cause: error })
    // A damaged one is what a backup is restored for.
    if (code !== 'SQLITE_NOTADB' && !code.startsWith('SQLITE_CORRUPT')) throw error
  } finally {
    database.close()
  }
}

/** What lies beside a backup that was copied by hand belongs to it: a log not written back, or a journal to roll back. */
function copyWhole(backup: string, part: string): void {
  if (hasLog(backup)) {
    vacuumInto(backup, part)
    return
  }
  copyFileSync(backup, part)
  if (existsSync(`${backup}-journal`)) copyFileSync(`${backup}-journal`, `${part}-journal`)
}

/** What it is may stand in the log alone then. */
function hasLog(backup: string): boolean {
  return (statSync(`${backup}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** As of one moment, also when a program has it open and writes. */
function vacuumInto(backup: string, part: string): void {
  const source = new Sqlite(backup, { readonly: true, fileMustExist: true })
  try {
    source.prepare('VACUUM INTO ?').run(part)
  } catch (error) {
    throw explainBackupFailure(error, backup)
  } finally {
    source.close()
  }
}

/** At every moment a whole database bears the name, the old one or the new. */
function putInPlace(part: string, file: string, replaced: string | null): void {
  if (replaced === null) {
    renameSync(part, file)
    return
  }
  keep(file, replaced)
  const moved: string[] = []
  try {
    // A log that is left, of a damaged one, must not be taken for the new one's.
    for (const ending of ['-wal', '-shm']) {
      if (!existsSync(file + ending)) continue
      renameSync(file + ending, replaced + ending)
      moved.push(ending)
    }
    renameSync(part, file)
  } catch (error) {
    for (const ending of moved) renameSync(replaced + ending, file + ending)
    rmSync(replaced, { force: true })
    throw error
  }
}

/** Not every file system knows a second name of a file. */
function keep(file: string, replaced: string): void {
  try {
    linkSync(file, replaced)
  } catch {
    copyFileSync(file, replaced, constants.COPYFILE_EXCL)
  }
}

function removeParts(part: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(part + ending, { force: true })
}
