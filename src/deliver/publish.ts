/** What is due becomes digests in the outbox: all of a chat's subscriptions that fall together become one. */
import { setTimeout as pause } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import type { PerhapsTold } from '../compose/told.ts'
import type { Log } from '../log.ts'
import type { StoredChat } from '../store/chats.ts'
import type { DigestToPublish, DueSubscription, MessagesToQueue, OutboxStore } from '../store/outbox.ts'
import { afterQuiet, formatDate } from '../time.ts'
import { partsOf } from './parts.ts'
import { isMissed, type SlotPolicy, type SlotsDue, slotsDue } from './slots.ts'

export interface DigestOrder {
  chat: StoredChat
  /** In the order of their names. */
  briefs: {
    brief: string
    dueAt: Temporal.Instant
    /** The moment that the last delivered briefing of it here was composed at; null when there was none. */
    since: Temporal.Instant | null
  }[]
  /** What was stored later is the next digest's. */
  storedBy: Temporal.Instant
  /** When it was to be posted, when that is long enough ago to say so. */
  lateSince: Temporal.Instant | null
  /** When others were due that are skipped for this one. */
  missed: Temporal.Instant[]
}

/** `null` when there is nothing new and the chat chose silence. */
export type ComposeDigest = (order: DigestOrder, now: Temporal.Instant) => Promise<PerhapsTold | null>

export interface Publishing {
  store: OutboxStore
  compose: ComposeDigest
  policy: SlotPolicy
  log: Log
  /** Called whenever something may have been queued. */
  onPublished?: () => void
}

/** Read in one go. */
const BATCH = 100
/** Composed and written in one go, so that neither a reply nor the next send is kept waiting. */
const SLICE_MS = 12
/** In which the network gets its turn: what was begun to send has left when the next slice begins. */
const BETWEEN_MS = 6
/** Of a second; the rest is for sending what was published, and for whoever asks. */
const PUBLISH_MS = 400
/** Published in a tick however slow the machine is. */
const FEWEST = 10
/** A digest that is later than this says so. */
const LATE_MS = 15 * 60 * 1000
/** After a digest could not be composed, it is tried again this much later. */
const COMPOSE_AGAIN_MS = 60 * 1000
/** Even one that was caught up at the last moment gets a while to leave. */
const SHORTEST_USE_MS = 60 * 60 * 1000

/**
 * Publish what is due at `now`; of a herd as much as this second has room for, the rest is the next tick's. Gives how many
 * digests and skipped moments were recorded.
 */
export async function publishDue(publishing: Publishing, now: Temporal.Instant): Promise<number> {
  const { store, policy, onPublished } = publishing
  const until = performance.now() + PUBLISH_MS
  let published = 0
  let composedAt: Temporal.Instant | undefined
  do {
    const due = await store.dueSubscriptions(now, BATCH)
    const unplanned = due.filter(({ nextRunAt }) => nextRunAt === null)
    if (unplanned.length > 0)
      await store.planSubscriptions(
        unplanned.map((subscription) => ({
          id: subscription.id,
          revision: subscription.revision,
          nextRunAt: firstRun(slotsDue(subscription, now, policy), now),
        })),
      )
    const planned = due.filter(({ nextRunAt }) => nextRunAt !== null)
    const chats = wholeChats(planned, due.length === BATCH)
    if (chats.length > 0) composedAt ??= await store.drawLine(now)
    const recorded = await publishChats(publishing, chats, { now, composedAt: composedAt ?? now, until })
    published += recorded
    if (recorded === 0 && unplanned.length === 0) return published
    onPublished?.()
    await pause(BETWEEN_MS)
  } while (performance.now() < until)
  return published
}

async function publishChats(
  publishing: Publishing,
  chats: DueSubscription[][],
  { now, composedAt, until }: { now: Temporal.Instant; composedAt: Temporal.Instant; until: number },
): Promise<number> {
  let recorded = 0
  for (let next = 0; next < chats.length; ) {
    if (next >= FEWEST && performance.now() >= until) break
    if (next > 0) await pause(BETWEEN_MS)
    const digests: DigestToPublish[] = []
    const sliceEnds = performance.now() + SLICE_MS
    for (const subscriptions of chats.slice(next)) {
      digests.push(await digestOf(publishing, subscriptions, { now, composedAt }))
      if (performance.now() >= sliceEnds) break
    }
    next += digests.length
    recorded += await publishing.store.publishDigests(digests, now)
  }
  return recorded
}

/** What is overdue is taken up at once, in the next round. */
function firstRun({ skipped, toPost, nextRunAt }: SlotsDue, now: Temporal.Instant): Temporal.Instant {
  return skipped.length > 0 || toPost ? now : nextRunAt
}

/** Grouped by chat; the last chat of a full batch may have more that is due and waits for the next one. */
function wholeChats(due: DueSubscription[], mayBeCut: boolean): DueSubscription[][] {
  const chats = [...Map.groupBy(due, ({ chat }) => `${chat.platform}/${chat.id}`).values()]
  return mayBeCut && chats.length > 1 ? chats.slice(0, -1) : chats
}

async function digestOf(
  { compose, policy, log }: Publishing,
  subscriptions: DueSubscription[],
  { now, composedAt }: { now: Temporal.Instant; composedAt: Temporal.Instant },
): Promise<DigestToPublish> {
  const [first] = subscriptions
  if (!first) throw new Error('a digest for nobody')
  const { chat } = first
  const due = subscriptions.map((subscription) => ({ subscription, ...slotsDue(subscription, now, policy) }))
  const posting = due.flatMap(({ subscription, toPost, skipped, nextRunAt }) =>
    toPost ? [{ ...toPost, subscription, skipped, nextRunAt }] : [],
  )
  try {
    const messages = posting.length === 0 ? null : await messagesOf(chat, posting)
    return {
      chat,
      subscriptions: due.map(({ subscription, skipped, toPost, accountedUntil, nextRunAt }) => ({
        id: subscription.id,
        revision: subscription.revision,
        slots: toPost
          ? [...skipped, { ...toPost, status: messages ? 'queued' : 'nothing-new', reason: null }]
          : skipped,
        accountedUntil,
        nextRunAt,
      })),
      composedAt,
      messages,
    }
  } catch (error) {
    log.error(
      { err: error, briefs: posting.map(({ subscription }) => subscription.brief) },
      'a digest could not be composed',
    )
    return {
      chat,
      subscriptions: subscriptions.map(({ id, revision, accountedUntil }) => ({
        id,
        revision,
        slots: [],
        accountedUntil: Temporal.Instant.from(accountedUntil),
        nextRunAt: now.add({ milliseconds: COMPOSE_AGAIN_MS }),
      })),
      composedAt,
      messages: null,
    }
  }

  async function messagesOf(to: StoredChat, slots: typeof posting): Promise<MessagesToQueue | null> {
    const inOrder = slots.toSorted((a, b) => (a.subscription.brief < b.subscription.brief ? -1 : 1))
    const dueAt = inOrder.map((one) => one.dueAt).reduce(earlier)
    // What the chat's own quiet hours have held back is not late.
    const expectedAt = afterQuiet(to, dueAt)
    const lateMs = now.epochMilliseconds - expectedAt.epochMilliseconds - policy.spreadMs
    const briefs = inOrder.map(({ subscription, dueAt: at }) => ({
      brief: subscription.brief,
      dueAt: at,
      since: subscription.briefedThrough === null ? null : Temporal.Instant.from(subscription.briefedThrough),
    }))
    const missed = inOrder.flatMap(({ skipped }) =>
      skipped.filter((slot) => isMissed(slot.reason)).map((slot) => slot.dueAt),
    )
    const composed = await compose(
      { chat: to, briefs, storedBy: composedAt, lateSince: lateMs > LATE_MS ? expectedAt : null, missed },
      now,
    )
    if (composed === null) return null
    const { told } = composed
    const parts = partsOf(to.platform, composed)
    if (parts.length === 0) return null
    return {
      chat: to,
      lane: 'digest',
      dedupeKey: `digest ${inOrder.map(({ subscription, key }) => `${subscription.id}@${key}`).join(' ')}`,
      about: `${briefs.map(({ brief }) => brief).join(', ')}, ${formatDate(dueAt.toZonedDateTimeISO(inOrder[0]?.subscription.zone ?? 'UTC').toPlainDate())}`,
      watch: null,
      parts,
      ...(told ? { told } : {}),
      notBefore: now,
      // The next one takes its place: a backlog is never posted.
      expiresAt: [
        ...inOrder.map(({ nextRunAt }) => nextRunAt),
        later(now.add({ milliseconds: SHORTEST_USE_MS }), dueAt.add({ milliseconds: policy.catchUpMs })),
      ].reduce(earlier),
    }
  }
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b
}
