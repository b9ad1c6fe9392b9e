/** Running a store: who delivers from it, and copies of it. */
import type { Temporal } from 'temporal-polyfill'

export interface OperationStore {
  /**
   * Become the one process that delivers from this database, until the returned function is called or the process ends,
   * however it ends. Notices when the file is an older copy of what was delivered from before, and makes it safe then:
   * what fell due since comes out as skipped, what was open is uncertain or looked up, and what was published before
   * `now` makes no alert. Nothing is posted again that went out since.
   * @param onTrouble told when what is kept for that could not be written; nothing else is wrong then
   * @throws ReaderError when another process is that already
   */
  lockForServing(now: Temporal.Instant, onTrouble: (error: unknown) => void): Promise<() => Promise<void>>
}
