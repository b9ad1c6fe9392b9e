/** Delivery wired to what composes and what sends. */
import { Temporal } from 'temporal-polyfill'
import { digestParts } from '../commands/moment.ts'
import { composeAlert } from '../compose/alert.ts'
import type { DigestOptions } from '../compose/digest.ts'
import type { PerhapsTold } from '../compose/told.ts'
import type { Config } from '../config.ts'
import { type Delivery, openDelivery, schedulesOf } from '../deliver/delivery.ts'
import type { ComposeDigest, DigestOrder } from '../deliver/publish.ts'
import type { Document } from '../document.ts'
import { plainReply } from '../document.ts'
import { messageForReader, ReaderError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Sender } from '../platforms/sender.ts'
import { terminalSender } from '../platforms/terminal-sender.ts'
import type { Session } from './session.ts'
import { type Shared, sharing } from './sharing.ts'

/** @param print shows a document that is delivered to the terminal's own chat */
export async function openSending(
  config: Config,
  { store, briefs }: Session,
  log: Log,
  print: (document: Document) => Promise<void>,
): Promise<Delivery> {
  return openDelivery({
    store,
    senders: await sendersOf(config, print),
    compose: digestComposer({ store, briefs }),
    composeAlert: async ({ words, article }) => composeAlert(words, await store.article(article.id)),
    storyOf: async ({ id }) => `story ${(await store.storiesOf([id])).get(id)?.story ?? `of ${id}`}`,
    now: () => Temporal.Now.instant(),
    zoneData: process.versions.tz ?? process.version,
    log,
  })
}

/** Make the fixed schedules of the briefs' files the ones there are; a wrong one is told, and none is changed then. */
export async function syncSchedules({ store, briefs }: Session, log: Log): Promise<void> {
  try {
    await store.recordSchedules(schedulesOf(briefs.all()), Temporal.Now.instant())
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    log.warn(messageForReader(error))
  }
}

async function sendersOf(config: Config, print: (document: Document) => Promise<void>): Promise<Sender[]> {
  const senders: Sender[] = [terminalSender(print)]
  if (config.discord) {
    const { discordSender } = await import('../platforms/discord/send.ts')
    senders.push(discordSender(config.discord))
  }
  if (config.telegram) {
    const { telegramSender } = await import('../platforms/telegram/send.ts')
    senders.push(telegramSender(config.telegram))
  }
  return senders
}

/** Feeds of these briefs that do not answer, and since when. */
async function staleFeeds({ store }: Pick<Session, 'store'>, briefs: string[]): Promise<DigestOptions['stale']> {
  const feeds = await store.feeds()
  return feeds.flatMap(({ title, url, failingSince, briefs: fed }) =>
    failingSince && fed.some((brief) => briefs.includes(brief))
      ? [{ name: title ?? url, since: Temporal.Instant.from(failingSince) }]
      : [],
  )
}

export function digestComposer({ store, briefs }: Pick<Session, 'store' | 'briefs'>): ComposeDigest {
  const sharedAt = sharing(store)
  return (order, now) => digestFor(order, { ...sharedAt(now), briefs, now })
}

async function digestFor(
  { chat, briefs: due, lateSince }: DigestOrder,
  around: Shared & Pick<Session, 'briefs'> & { now: Temporal.Instant },
): Promise<PerhapsTold | null> {
  const since = new Map(due.map(({ brief, since: at }) => [brief, at?.toString() ?? null]))
  const parts = await digestParts({ ...around, chat }, [...since.keys()], since)
  const gone = [...since.keys()].filter((name) => !around.briefs.get(name))
  if (parts.length === 0) {
    return plainReply(
      '',
      `Whoever runs this bot no longer follows: ${gone.join(', ')}. /unsubscribe ends the subscription.`,
    )
  }
  const stale = await staleFeeds(around, [...since.keys()])
  const { document, isNothingNew } = around.compose(parts, {
    zone: chat.zone ?? 'UTC',
    lateSince,
    stale,
    gone,
    now: around.now,
  })
  // Silence is for "nothing new", not for a source that is down, a brief that is gone, or a digest that is late.
  const hasNotes = stale.length > 0 || gone.length > 0 || lateSince !== null
  return isNothingNew && !hasNotes && chat.whenNothingNew === 'stay-silent' ? null : document
}
