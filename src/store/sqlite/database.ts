/** One open SQLite file: opening, checking and migrating it. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { ReaderError } from '../../errors.ts'
import { drizzle, readMigrationFiles } from './drizzle.ts'

export interface Database {
  orm: BetterSQLite3Database
  raw: Sqlite.Database
}

/** "Dayb" in the file's header: what tells a Daybook database from any other SQLite file. */
export const APPLICATION_ID = 0x44617962
/** How long a writer waits for another one before it gives up. Our own writes take milliseconds. */
const BUSY_TIMEOUT_MS = 5_000
/**
 * The log is written into the file when it has so many pages, 16 MB. A stored article touches a hundred pages, most of them
 * in the index of copies, which is spread over the whole file: at SQLite's own thousand each is written home nearly every time.
 */
const PAGES_OF_LOG = 4_000
/** Of the file in memory, at most; SQLite's own 2 MB hold the inner pages of the trees of a few thousand articles. */
const CACHE_KIB = 16 * 1024
const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url))

/**
 * `whole`: what is damaged is refused before anything is read from it or written to it; reads the whole file.
 * `as-read`: damage shows where it is met, and explainDamage tells it then. For an act too short to read the whole file for.
 */
export type Check = 'whole' | 'as-read'

/**
 * Open `file`, or make it, and bring its tables up to date.
 * @param takeLock of the one process that delivers: an older one that runs would stumble over tables it does not know
 * @throws ReaderError naming the file and what to do, when it is damaged, not ours, newer than this program, or locked.
 */
export function openDatabase(file: string, check: Check, takeLock: TakeLock): Database {
  const refusals = refusalsOfDatabase(file)
  const raw = file === ':memory:' ? new Sqlite(file) : openFile(file)
  try {
    return prepare(raw, refusals, { check, takeLock: () => takeLock(file, refusals.inUse) })
  } catch (error) {
    raw.close()
    throw explainFailure(error, file, refusals)
  }
}

/** Throws a ReaderError with this message when another process has the lock. */
type TakeLock = (file: string, refusal: string) => { close(): unknown }

/**
 * Open what there is, to read only: nothing is brought up to date.
 * @throws ReaderError when it is damaged, not ours, or cannot be read
 */
export function openToRead(file: string): Sqlite.Database {
  const refusals = refusalsOfDatabase(file)
  let raw: Sqlite.Database | undefined
  try {
    checkIsFile(file)
    raw = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
    checkWhole(raw, refusals)
    if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new ReaderError(refusals.foreign)
    return raw
  } catch (error) {
    raw?.close()
    throw explainFileFailure(error, file, refusals)
  }
}

/**
 * The same for a copy of a backup. What is wrong is said of the backup: the copy is ours to throw away.
 * @throws ReaderError when the backup is damaged, not ours, or newer than this program
 */
export function openCopy(copy: string, backup: string): Database {
  const refusals = refusalsOfBackup(backup)
  const raw = openFile(copy)
  try {
    // A new file may be made into a database; a backup has to be one.
    if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new ReaderError(refusals.foreign)
    return prepare(raw, refusals, { check: 'whole', takeLock: () => NO_LOCK })
  } catch (error) {
    raw.close()
    throw explainFailure(error, copy, refusals)
  }
}

/** One atomic act: IMMEDIATE, since a read that turns into a write fails at once when another writer was quicker. */
export function immediate<T>({ raw }: Database, act: () => T): T {
  return raw.transaction(act).immediate()
}

function openFile(file: string): Sqlite.Database {
  try {
    // SQLite opens what may not be written all the same, to read, and stumbles at the first write.
    if (checkIsFile(file)) accessSync(file, constants.W_OK)
    mkdirSync(dirname(file), { recursive: true })
    return new Sqlite(file)
  } catch (error) {
    throw explainFileFailure(error, file)
  }
}

/** @returns whether there is one */
function checkIsFile(file: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there && !there.isFile())
    throw new ReaderError(
      `${file} is ${there.isDirectory() ? 'a folder' : 'a device'}, no database. Give --db the name of a file.`,
    )
  return there !== undefined
}

/** Of a copy that nobody else knows of. */
const NO_LOCK = { close() {} }

interface Opening {
  check: Check
  takeLock: () => { close(): unknown }
}

function prepare(raw: Sqlite.Database, refusals: Refusals, opening: Opening): Database {
  raw.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  if (opening.check === 'whole') checkWhole(raw, refusals)
  checkOurs(raw, refusals)
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma(`wal_autocheckpoint = ${PAGES_OF_LOG}`)
  raw.pragma(`cache_size = -${CACHE_KIB}`)
  migrate(raw, refusals, opening)
  raw.pragma('foreign_keys = ON')
  return { orm: drizzle({ client: raw }), raw }
}

function checkWhole(raw: Sqlite.Database, { damaged }: Refusals): void {
  const found = raw.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw new ReaderError(damaged)
}

function checkOurs(raw: Sqlite.Database, { foreign }: Refusals): void {
  const id = raw.pragma('application_id', { simple: true })
  if (id === APPLICATION_ID) return
  const tables = raw.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get()
  if (id !== 0 || tables !== 0) throw new ReaderError(foreign)
}

/**
 * Apply what the file has not seen yet, all or nothing. Foreign keys are off meanwhile, so that a table can be rebuilt,
 * and checked before the commit.
 */
function migrate(raw: Sqlite.Database, refusals: Refusals, { check, takeLock }: Opening): void {
  const migrations = readMigrationFiles({ migrationsFolder: MIGRATIONS })
  const newest = migrations.at(-1)?.folderMillis ?? 0
  const there = appliedUpTo(raw)
  if (there === newest) return
  if (there > newest) throw new ReaderError(refusals.newer)
  // Tables are rebuilt: not on what is damaged.
  if (check === 'as-read') checkWhole(raw, refusals)
  const lock = there > 0 ? takeLock() : NO_LOCK
  try {
    apply(raw, migrations, refusals.newer)
  } finally {
    lock.close()
  }
}

function apply(raw: Sqlite.Database, migrations: ReturnType<typeof readMigrationFiles>, newer: string): void {
  const newest = migrations.at(-1)?.folderMillis ?? 0
  raw.pragma('foreign_keys = OFF')
  raw
    .transaction(() => {
      raw.exec('CREATE TABLE IF NOT EXISTS migration (made_at INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT')
      // Asked again under the lock: a second process may have been quicker.
      const applied = appliedUpTo(raw)
      if (applied > newest) throw new ReaderError(newer)
      for (const { folderMillis, hash, sql } of migrations.filter((migration) => migration.folderMillis > applied)) {
        for (const statement of sql) raw.exec(statement)
        raw.prepare('INSERT INTO migration (made_at, hash) VALUES (?, ?)').run(folderMillis, hash)
      }
      const broken = raw.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0) throw new Error('a migration left dangling references')
      raw.pragma(`application_id = ${APPLICATION_ID}`)
    })
    .immediate()
}

function appliedUpTo(raw: Sqlite.Database): number {
  const has = raw.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'").pluck().get()
  return has === 0 ? 0 : Number(raw.prepare('SELECT max(made_at) FROM migration').pluck().get() ?? 0)
}

/**
 * What SQLite could not do with `file`, for the person who can mend it; anything else as it was.
 * @returns a ReaderError that names the file and what to do, or `error`
 */
export function explainFailure(error: unknown, file: string, refusals = refusalsOfDatabase(file)): unknown {
  if (error instanceof ReaderError || !(error instanceof Error)) return error
  // drizzle wraps what SQLite says.
  if (!('code' in error)) return error.cause === undefined ? error : explainedCause(error, file, refusals)
  const code = String(error.code)
  const with_ = (message: string) => new ReaderError(message, { cause: error })
  if (code === 'SQLITE_NOTADB') return with_(refusals.noDatabase)
  if (code.startsWith('SQLITE_CORRUPT')) return with_(refusals.damaged)
  if (code.startsWith('SQLITE_BUSY'))
    return with_(`${file} is being written to by another program, and that takes long. Try again, or stop that one.`)
  if (code.startsWith('SQLITE_FULL')) return with_(noRoom(file))
  if (code.startsWith('SQLITE_IOERR'))
    return with_(`The disk of ${file} cannot be read or written (${code}). Check the disk and its room.`)
  if (code.startsWith('SQLITE_READONLY')) return with_(notWritable(file))
  if (code.startsWith('SQLITE_CANTOPEN')) return with_(notOpened(file))
  return error
}

/**
 * The same after an act on a database that was opened to be checked as it is read: what broke for no reason that is known may
 * have met damage, and the file is read whole then.
 */
export function explainDamage(error: unknown, file: string): unknown {
  const explained = explainFailure(error, file)
  if (explained instanceof ReaderError || !existsSync(file)) return explained
  try {
    openToRead(file).close()
    return explained
  } catch (found) {
    return found
  }
}

/** The same as explainFailure, and what the system says where the file itself was opened, copied or moved. */
export function explainFileFailure(error: unknown, file: string, refusals = refusalsOfDatabase(file)): unknown {
  const explained = explainFailure(error, file, refusals)
  if (explained instanceof ReaderError || !(error instanceof Error)) return explained
  const code = 'code' in error ? String(error.code) : ''
  const with_ = (message: string) => new ReaderError(message, { cause: error })
  if (code === 'ENOSPC') return with_(noRoom(file))
  if (existsSync(file) && ['EACCES', 'EPERM', 'EROFS'].includes(code)) return with_(notWritable(file))
  return ['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'EPERM', 'ENOENT'].includes(code) ? with_(notOpened(file)) : error
}

function noRoom(file: string): string {
  return `There is no room left on the disk of ${file}. Free some and try again.`
}

function notWritable(file: string): string {
  return `${file} may not be written. Change its permissions or those of its folder, or give --db another file.`
}

function notOpened(file: string): string {
  return `${file} cannot be opened${existsSync(file) ? '' : ' or made'}. Check its path, its permissions and those of its folder, or give --db another file.`
}

function explainedCause(error: Error, file: string, refusals: Refusals): unknown {
  const cause = explainFailure(error.cause, file, refusals)
  return cause instanceof ReaderError ? cause : error
}

/** What is said of a file that cannot be used, with what to do next. */
interface Refusals {
  damaged: string
  foreign: string
  newer: string
  noDatabase: string
  inUse: string
}

function refusalsOfDatabase(file: string): Refusals {
  return {
    damaged: `The database ${file} is damaged, and Daybook will not work on it. Restore a backup: daybook restore <backup>; the damaged file is kept.`,
    foreign: `${file} is a SQLite database of another program. Give --db another file; this one was not touched.`,
    newer: `${file} was written by a newer Daybook. Update this one, or restore a backup from before the update; nothing was changed.`,
    noDatabase: `${file} is not a Daybook database. Give --db another file, or restore a backup: daybook restore <backup>.`,
    inUse: `${file} is of an older Daybook, and one delivers from it. Stop the running one first; nothing was changed.`,
  }
}

function refusalsOfBackup(backup: string): Refusals {
  const noBackup = `${backup} is no backup of a Daybook database. Name another; nothing was changed.`
  return {
    damaged: `The backup ${backup} is damaged. Name an older one; nothing was changed.`,
    foreign: noBackup,
    newer: `The backup ${backup} is of a newer Daybook. Update this one first; nothing was changed.`,
    noDatabase: noBackup,
    inUse: noBackup,
  }
}

/** The same for what happens to a backup while it is read. */
export function explainBackupFailure(error: unknown, backup: string): unknown {
  return explainFailure(error, backup, refusalsOfBackup(backup))
}
