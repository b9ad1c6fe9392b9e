/** One open SQLite file: opening, checking and migrating it. */
import { existsSync, mkdirSync } from 'node:fs'
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
const APPLICATION_ID = 0x44617962
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
 * Open `file`, or make it, and bring its tables up to date. Checked in full first: what is damaged is refused before
 * anything is read from it or written to it.
 * @throws ReaderError naming the file and what to do, when it is damaged, not ours, newer than this program, or locked.
 */
export function openDatabase(file: string): Database {
  const inMemory = file === ':memory:'
  const raw = inMemory ? new Sqlite(file) : openFile(file)
  try {
    raw.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
    checkWhole(raw, file)
    checkOurs(raw, file)
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma(`wal_autocheckpoint = ${PAGES_OF_LOG}`)
    raw.pragma(`cache_size = -${CACHE_KIB}`)
    migrate(raw, file)
    raw.pragma('foreign_keys = ON')
    return { orm: drizzle({ client: raw }), raw }
  } catch (error) {
    raw.close()
    throw explained(error, file)
  }
}

/** One atomic act: IMMEDIATE, since a read that turns into a write fails at once when another writer was quicker. */
export function immediate<T>({ raw }: Database, act: () => T): T {
  return raw.transaction(act).immediate()
}

function openFile(file: string): Sqlite.Database {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return new Sqlite(file)
  } catch (error) {
    throw explained(error, file)
  }
}

function checkWhole(raw: Sqlite.Database, file: string): void {
  const found = raw.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw damaged(file)
}

function checkOurs(raw: Sqlite.Database, file: string): void {
  const id = raw.pragma('application_id', { simple: true })
  if (id === APPLICATION_ID) return
  const tables = raw.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get()
  if (id !== 0 || tables !== 0)
    throw new ReaderError(
      `${file} is a SQLite database of another program. Give --db another file; this one was not touched.`,
    )
}

/**
 * Apply what the file has not seen yet, all or nothing. Foreign keys are off meanwhile, so that a table can be rebuilt,
 * and checked before the commit.
 */
function migrate(raw: Sqlite.Database, file: string): void {
  const migrations = readMigrationFiles({ migrationsFolder: MIGRATIONS })
  const newest = migrations.at(-1)?.folderMillis ?? 0
  if (appliedUpTo(raw) === newest) return
  raw.pragma('foreign_keys = OFF')
  raw
    .transaction(() => {
      raw.exec('CREATE TABLE IF NOT EXISTS migration (made_at INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT')
      // Asked again under the lock: a second process may have been quicker.
      const applied = appliedUpTo(raw)
      if (applied > newest)
        throw new ReaderError(
          `${file} was written by a newer Daybook. Update this one, or restore a backup from before the update; nothing was changed.`,
        )
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

function explained(error: unknown, file: string): unknown {
  if (error instanceof ReaderError || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const with_ = (message: string) => new ReaderError(message, { cause: error })
  if (code === 'SQLITE_NOTADB')
    return with_(
      `${file} is not a Daybook database. Give --db another file, or restore a backup: daybook restore <backup>.`,
    )
  if (code.startsWith('SQLITE_CORRUPT')) return damaged(file)
  if (code.startsWith('SQLITE_BUSY'))
    return with_(`${file} is in use by another program. Stop that one and start again.`)
  if (code.startsWith('SQLITE_FULL'))
    return with_(`There is no room left on the disk of ${file}. Free some and start again.`)
  if (code.startsWith('SQLITE_READONLY'))
    return with_(`${file} may not be written. Change its permissions, or give --db another file.`)
  if (code.startsWith('SQLITE_CANTOPEN') || ['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'EPERM'].includes(code))
    return with_(
      `${file} cannot be opened${existsSync(file) ? '' : ' or made'}. Check the path and its permissions, or give --db another file.`,
    )
  return error
}

function damaged(file: string): ReaderError {
  return new ReaderError(
    `The database ${file} is damaged, and Daybook will not work on it. Restore a backup: move the file away, then daybook restore <backup>.`,
  )
}
