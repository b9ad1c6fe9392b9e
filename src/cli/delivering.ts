/** Delivery wired to what composes and what sends. */
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../commands/command.ts'
import { digestParts, staleSources } from '../commands/moment.ts'
import { composeAlert } from '../compose/alert.ts'
import type { PerhapsTold } from '../compose/told.ts'
import type { Config } from '../config.ts'
import { type Delivery, type DeliveryOptions, openDelivery, schedulesOf } from '../deliver/delivery.ts'
import type { ComposeDigest, DigestOrder } from '../deliver/publish.ts'
import { isMissed } from '../deliver/slots.ts'
import type { Document } from '../document.ts'
import { plainReply } from '../document.ts'
import { messageForReader, ReaderError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Sender } from '../platforms/sender.ts'
import { terminalSender } from '../platforms/terminal-sender.ts'
import type { Session } from './session.ts'
import { type Shared, sharing } from './sharing.ts'

/** So many of the last due moments are looked at for one that was skipped. */
const MOST_MISSED = 20

/** @param print shows a document that is delivered to the terminal's own chat */
export async function openSending(
  config: Config,
  session: Pick<Context, 'store' | 'briefs'>,
  log: Log,
  print: (document: Document) => Promise<void>,
): Promise<Delivery> {
  return openDelivery({
    store: session.store,
    senders: await sendersOf(config, print),
    ...composing(session),
    now: () => Temporal.Now.instant(),
    zoneData: process.versions.tz ?? process.version,
    log,
  })
}

/** How digests and alerts are made of what is stored. */
export function composing({
  store,
  briefs,
}: Pick<Context, 'store' | 'briefs'>): Pick<DeliveryOptions, 'compose' | 'composeAlert' | 'storyOf'> {
  /** At a moment an alert of the same words is the same for every chat. */
  const alerts = new WeakMap<Temporal.Instant, Map<string, Promise<Document>>>()
  return {
    compose: digestComposer({ store, briefs }),
    composeAlert({ words, article }, now) {
      const known = alerts.get(now) ?? new Map<string, Promise<Document>>()
      alerts.set(now, known)
      const key = JSON.stringify([article.id, words])
      const alert = known.get(key) ?? store.article(article.id).then((stored) => composeAlert(words, stored))
      known.set(key, alert)
      return alert
    },
    storyOf: async ({ id }) => `story ${(await store.storiesOf([id])).get(id)?.story ?? `of ${id}`}`,
  }
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

/** When digests of these briefs were due here that surely never came, since the last one that did. */
async function missedBefore(
  { store }: Pick<Context, 'store'>,
  chat: DigestOrder['chat'],
  since: ReadonlyMap<string, string | null>,
): Promise<Temporal.Instant[]> {
  const slots = await store.slotsOf(chat, MOST_MISSED)
  return slots.flatMap(({ brief, status, reason, dueAt }) => {
    const last = since.get(brief)
    const due = Temporal.Instant.from(dueAt)
    const surelyNever = status === 'failed' || isMissed(reason)
    // Of a brief of this digest, and after the last that came, if one ever has.
    const isSince = last === null || (last !== undefined && Temporal.Instant.compare(due, last) > 0)
    return surelyNever && isSince ? [due] : []
  })
}

export function digestComposer({ store, briefs }: Pick<Context, 'store' | 'briefs'>): ComposeDigest {
  const sharedAt = sharing(store)
  return (order, now) => digestFor(order, { ...sharedAt(now), briefs, now })
}

async function digestFor(
  { chat, briefs: due, storedBy, lateSince, missed }: DigestOrder,
  around: Shared & Pick<Context, 'briefs'> & { now: Temporal.Instant },
): Promise<PerhapsTold | null> {
  const since = new Map(due.map(({ brief, since: at }) => [brief, at?.toString() ?? null]))
  const parts = await digestParts({ ...around, chat }, [...since.keys()], since, storedBy)
  const gone = [...since.keys()].filter((name) => !around.briefs.get(name))
  if (parts.length === 0) {
    return plainReply(
      '',
      `Whoever runs this bot no longer follows: ${gone.join(', ')}. /unsubscribe ends the subscription.`,
    )
  }
  const stale = await staleSources(around, [...since.keys()])
  const { document, isNothingNew } = around.compose(parts, {
    zone: chat.zone ?? 'UTC',
    lateSince,
    missed: [...missed, ...(await missedBefore(around, chat, since))],
    stale,
    gone,
    now: around.now,
  })
  // Silence is for "nothing new", not for a source that is down, a brief that is gone, or a digest that is late.
  const hasNotes = stale.length > 0 || gone.length > 0 || lateSince !== null
  return isNothingNew && !hasNotes && chat.whenNothingNew === 'stay-silent' ? null : document
}
