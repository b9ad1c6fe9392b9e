/** The store on one SQLite file. */
import type { Store } from '../store.ts'
import { articleStore } from './articles.ts'
import { chatStore } from './chats.ts'
import { type Check, explainFailure, openDatabase } from './database.ts'
import { deliveryStore } from './deliveries.ts'
import { dueStore } from './due.ts'
import { feedStore } from './feeds.ts'
import { findingPeople } from './finding.ts'
import { holdStore } from './holds.ts'
import { leaseStore } from './leases.ts'
import { materialStore } from './material.ts'
import { outboxStore } from './outbox.ts'
import { personRecorder, recordingPeople, recountQuotes } from './people.ts'
import { quoteStore } from './quotes.ts'
import { reachStore } from './reach.ts'
import { readingQueue } from './reading-queue.ts'
import { articleRecorder, recordingArticles } from './recording.ts'
import { repairStore } from './repair.ts'
import { reviewStore } from './review.ts'
import { searchStore } from './search.ts'
import { operationStore, takeLock } from './serving.ts'
import { storyStore } from './stories.ts'
import { subscriptionStore } from './subscriptions.ts'
import { toldStore } from './told.ts'

export interface StoreOptions {
  /** From which confidence on an attributed quote may be shown, 0 to 1. */
  publishThreshold: number
  /** `whole` where it is not said. */
  check?: Check
}

/**
 * Open the database at `file` (":memory:" for one that is gone with the process); its folder is made where it is missing.
 * @throws ReaderError naming the file and what to do, when it is damaged, not ours, newer than this program, or locked.
 */
export async function openStore(file: string, options: StoreOptions): Promise<Store> {
  const database = openDatabase(file, options.check ?? 'whole', takeLock)
  try {
    recountQuotes(database, options)
  } catch (error) {
    database.raw.close()
    throw explainFailure(error, file)
  }
  const persons = personRecorder(database)
  const recorder = articleRecorder(database, options, persons)
  return {
    ...articleStore(database),
    ...recordingArticles(database, recorder),
    ...searchStore(database, options),
    ...quoteStore(database, options),
    ...reviewStore(database, options),
    ...repairStore(database, options, persons),
    ...readingQueue(database),
    ...findingPeople(database),
    ...recordingPeople(database, persons),
    ...materialStore(database, options),
    ...chatStore(database),
    ...subscriptionStore(database),
    ...toldStore(database, options),
    ...dueStore(database),
    ...outboxStore(database),
    ...leaseStore(database),
    ...holdStore(database),
    ...reachStore(database),
    ...deliveryStore(database),
    ...feedStore(database),
    ...storyStore(database, recorder),
    ...operationStore(database, file),
    async close() {
      database.raw.close()
    },
  }
}
