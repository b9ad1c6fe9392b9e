/** An alert for every chat that watches for words of a newly stored article: one for a story, not one for each copy. */
import { setTimeout as pause } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import type { Document } from '../document.ts'
import type { Log } from '../log.ts'
import type { StoredChat } from '../store/chats.ts'
import type { MessagesToQueue, OutboxStore, StoredWatch, WatchedArticle } from '../store/outbox.ts'
import { isStoreTrouble } from '../store/trouble.ts'
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
/** Looked at and written in one go, so that neither a reply nor the next send is kept waiting. */
const SLICE_MS = 12
/** In which the network gets its turn. */
const BETWEEN_MS = 6
/** Of a second; the rest is the next tick's. */
const ALERTS_MS = 400
/** News of yesterday evening is no alert any more. */
const USE_HOURS = 6

/**
 * Look through what was stored since the last time, as much as this second has room for. Gives how many alerts were queued.
 * @throws what the store throws when it cannot be read or written: what could not be looked at is looked at the next time
 */
export async function publishAlerts(alerting: Alerting, now: Temporal.Instant): Promise<number> {
  const until = performance.now() + ALERTS_MS
  let queued = 0
  do {
    const { articles, watches } = await alerting.store.articlesToWatch(BATCH)
    if (articles.length === 0) return queued
    const wanted = wantedIn(watches)
    for (let next = 0; next < articles.length && performance.now() < until; ) {
      const slice = await lookThrough(alerting, articles.slice(next), wanted, now)
      const last = articles[next + slice.looked - 1]
      if (last) await alerting.store.publishAlerts(slice.alerts, last.id, now)
      next += slice.looked
      queued += slice.alerts.length
      if (slice.trouble) throw slice.trouble
      await pause(BETWEEN_MS)
    }
  } while (performance.now() < until)
  return queued
}

/** The first articles, for as long as a slice is; to the one at which the store failed. */
async function lookThrough(
  alerting: Alerting,
  articles: readonly WatchedArticle[],
  wanted: Wanted[],
  now: Temporal.Instant,
): Promise<{ alerts: MessagesToQueue[]; looked: number; trouble?: Error }> {
  const ends = performance.now() + SLICE_MS
  const alerts: MessagesToQueue[] = []
  let looked = 0
  for (const article of articles) {
    try {
      alerts.push(...(await alertsFor(alerting, article, wanted, now)))
    } catch (error) {
      if (error instanceof Error && isStoreTrouble(error)) return { alerts, looked, trouble: error }
      alerting.log.error({ err: error, article: article.id }, 'an alert could not be composed')
    }
    looked++
    if (performance.now() >= ends) break
  }
  return { alerts, looked }
}

/** All who watch for the same words, and the words as they are looked for. */
interface Wanted {
  phrases: string[]
  watches: StoredWatch[]
}

function wantedIn(watches: StoredWatch[]): Wanted[] {
  return [...Map.groupBy(watches, ({ words }) => words)].map(([words, same]) => ({
    phrases: searchPhrases(words).map((phrase) => ` ${phrase.join(' ')} `),
    watches: same,
  }))
}

async function alertsFor(
  { composeAlert, storyOf }: Alerting,
  article: WatchedArticle,
  wanted: Wanted[],
  now: Temporal.Instant,
): Promise<MessagesToQueue[]> {
  const found = watchesFor(article, wanted)
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
function watchesFor(article: WatchedArticle, wanted: Wanted[]): StoredWatch[] {
  const text = ` ${tokens(`${article.title}\n${article.text}`)
    .map(({ word }) => word)
    .join(' ')} `
  return wanted
    .filter(({ phrases }) => phrases.every((phrase) => text.includes(phrase)))
    .flatMap(({ watches }) => watches)
    .filter(
      ({ createdAt, feeds }) =>
        (article.onlyOfFeed === null || feeds.includes(article.onlyOfFeed)) &&
        Temporal.Instant.compare(createdAt, article.storedAt) <= 0,
    )
    .sort((a, b) => a.id - b.id)
}
