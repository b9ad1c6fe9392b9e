/**
 * The lock of the one process that delivers, and what an older copy has to be told. The lock is a second, tiny SQLite file beside the
 * database, held in an exclusive transaction: the system frees it when the process ends, however it ends. It also keeps
 * how many sends the database had recorded last: a database that knows of fewer is an older copy.
 */
import Sqlite from 'better-sqlite3'
import { ReaderError } from '../../errors.ts'
import type { OperationStore } from '../operation.ts'
import { type Database, explainFailure, immediate } from './database.ts'

interface ServingLock {
  /** Told after every commit that let messages go. */
  sentUpTo(sends: number): void
  onTrouble(error: unknown): void
}

const locks = new WeakMap<Database, ServingLock>()

export function operationStore(database: Database, file: string): OperationStore {
  return {
    async lockForServing(now, onTrouble) {
      if (file === ':memory:') return async () => {}
      const lock = takeLock(file)
      const known = Number(lock.prepare('SELECT coalesce(max(sends), 0) FROM delivered').pluck().get())
      if (known > sendsOf(database)) immediate(database, () => reconcile(database, now.epochMilliseconds))
      const note = sendsNoted(lock)
      locks.set(database, { sentUpTo: note, onTrouble })
      note(sendsOf(database))
      return async () => {
        locks.delete(database)
        lock.close()
      }
    },
  }
}

/**
 * Keep beside the database how many sends it knows of. After the commit, so that it is never ahead of the database; and what
 * is committed is to be sent, so that trouble with it is told and nothing else: the next one catches up.
 */
export function noteSends(database: Database): void {
  const lock = locks.get(database)
  try {
    lock?.sentUpTo(sendsOf(database))
  } catch (error) {
    lock?.onTrouble(error)
  }
}

/**
 * The lock of `file`, until what is returned is closed.
 * @throws ReaderError when another process has it, with `refusal`, or when the folder may not be written
 */
export function takeLock(
  file: string,
  refusal = `Another Daybook delivers from ${file} already. Stop that one first, or give this one another --db.`,
): Sqlite.Database {
  const lock = openLock(file)
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.pragma('journal_mode = DELETE')
    // What a power cut takes from it, the database's own full commits make up for.
    lock.pragma('synchronous = OFF')
    lock.exec('CREATE TABLE IF NOT EXISTS delivered (id INTEGER PRIMARY KEY, sends INTEGER NOT NULL)')
    // A write takes the exclusive lock, and the locking mode keeps it.
    lock.exec('INSERT INTO delivered (id, sends) VALUES (2, 0) ON CONFLICT (id) DO UPDATE SET sends = 0')
    return lock
  } catch (error) {
    lock.close()
    const isHeld = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
    if (!isHeld) throw explainFailure(error, file)
    throw new ReaderError(refusal)
  }
}

function openLock(file: string): Sqlite.Database {
  try {
    return new Sqlite(`${file}-serving`, { timeout: 500 })
  } catch (error) {
    throw explainFailure(error, file)
  }
}

/** How many sends a database knows of. */
export function sendsOf({ raw }: Database): number {
  return Number(raw.prepare("SELECT value FROM setting WHERE key = 'sends'").pluck().get() ?? 0)
}

/** Writes beside the database, under its lock, how many sends it knows of. */
export function sendsNoted(lock: Sqlite.Database): (sends: number) => void {
  const note = lock.prepare(
    'INSERT INTO delivered (id, sends) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET sends = excluded.sends',
  )
  return (sends) => void note.run(sends)
}

/**
 * What the copy does not know of until `now`, in milliseconds, is uncertain or looked up; every subscription is taken up
 * anew, and its moments until `restored-at` come out as skipped (deliver/slots.ts). Inside a transaction.
 */
export function reconcile({ raw }: Database, now: number): void {
  raw.prepare('UPDATE subscription SET next_run_at = NULL, revision = revision + 1').run()
  // Discord can be asked about each; where a platform cannot, they come out as uncertain.
  raw
    .prepare(
      `UPDATE message SET state = 'sending', unsure = 1, lease_until = 0, first_sent_at = coalesce(first_sent_at, created_at),
        attempts = 0, not_before = @now WHERE state IN ('pending', 'claimed', 'sending')`,
    )
    .run({ now })
  raw
    .prepare(
      `INSERT INTO setting (key, value) VALUES ('watched-through', (SELECT coalesce(max(id), 0) FROM article))
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    )
    .run()
  raw
    .prepare(
      "INSERT INTO setting (key, value) VALUES ('restored-at', @now) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )
    .run({ now: String(now) })
}
