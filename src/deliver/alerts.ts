/** An alert for every chat that watches for words of a newly stored article: one for a story, not one for each copy. */
import { Temporal } from 'temporal-polyfill'
import type { Document } from '../document.ts'
import type { Log } from '../log.ts'
import type { StoredChat } from '../store/chats.ts'
import type { MessagesToQueue, OutboxStore, StoredWatch, WatchedArticle } from '../store/outbox.ts'
import { searchPhrases, tokens } from '../store/words.ts'
import { afterQuiet } from '../time.ts'
import { partsOf } from './parts.ts'

export interface AlertOrder {
  chat: StoredChat
  /** What this chat watches for and was found, as it was typed. */
  words: string[]
  article: WatchedArticle
}

export interface Alerting {
  store: OutboxStore
  composeAlert: (order: AlertOrder, now: Temporal.Instant) => Promise<Document>
  /** What copies of one story have in common: the second article of a story makes no second alert in a chat. */
  storyOf: (article: WatchedArticle) => Promise<string>
  log: Log
}

const BATCH = 50
/** News of yesterday evening is no alert any more. */
const USE_HOURS = 6

/** Look through what was stored since the last time. Gives how many alerts were queued. */
export async function publishAlerts(alerting: Alerting, now: Temporal.Instant): Promise<number> {
  const { store, log } = alerting
  let queued = 0
  for (;;) {
    const { articles, watches } = await store.articlesToWatch(BATCH)
    const last = articles.at(-1)
    if (!last) return queued
    const alerts: MessagesToQueue[] = []
    for (const article of articles) {
      try {
        alerts.push(...(await alertsFor(alerting, article, watches, now)))
      } catch (error) {
        log.error({ err: error, article: article.id }, 'an alert could not be composed')
      }
    }
    await store.publishAlerts(alerts, last.id, now)
    queued += alerts.length
  }
}

async function alertsFor(
  { composeAlert, storyOf }: Alerting,
  article: WatchedArticle,
  watches: StoredWatch[],
  now: Temporal.Instant,
): Promise<MessagesToQueue[]> {
  const found = watchesFor(article, watches)
  if (found.length === 0) return []
  const story = await storyOf(article)
  const alerts: MessagesToQueue[] = []
  for (const mine of Map.groupBy(found, ({ chat }) => `${chat.platform} ${chat.id}`).values()) {
    const [first, second] = mine
    if (!first) continue
    const { chat } = first
    const words = mine.map((watch) => watch.words)
    const notBefore = afterQuiet(chat, now)
    alerts.push({
      chat,
      lane: 'alert',
      dedupeKey: `alert ${chat.platform} ${chat.id} ${story}`,
      about: `alert for ${words.join(', ')}`,
      // With several, the others still want it.
      watch: second ? null : first.id,
      parts: partsOf(chat.platform, await composeAlert({ chat, words, article }, now)),
      notBefore,
      expiresAt: notBefore.add({ hours: USE_HOURS }),
    })
  }
  return alerts
}

/** Those of whose words each occurs in the title or the text, that were there before the article, and that may know of it. */
function watchesFor(article: WatchedArticle, watches: StoredWatch[]): StoredWatch[] {
  const text = ` ${tokens(`${article.title}\n${article.text}`)
    .map(({ word }) => word)
    .join(' ')} `
  return watches.filter(
    ({ words, createdAt, feeds }) =>
      (article.onlyOfFeed === null || feeds.includes(article.onlyOfFeed)) &&
      Temporal.Instant.compare(createdAt, article.storedAt) <= 0 &&
      searchPhrases(words).every((phrase) => text.includes(` ${phrase.join(' ')} `)),
  )
}
