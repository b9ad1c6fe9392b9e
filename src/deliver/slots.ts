/** Which moments of a subscription are due, missed or yet to come. Pure: the clock is an argument. */
import { Temporal } from 'temporal-polyfill'
import { type Cron, cronAfter, parseCron } from '../cron.ts'
import type { StoredChat } from '../store/chats.ts'
import type { DueSubscription, SlotToRecord } from '../store/outbox.ts'
import { afterQuiet, occurrencesAfter } from '../time.ts'

export interface SlotPolicy {
  /** How late a digest may be and still be posted. */
  catchUpMs: number
  /** 08:00 is crowded: each chat has its own place within so long after the time. 0 for none. */
  spreadMs: number
}

export interface SlotsDue {
  /** Every missed moment, oldest first: recorded, never posted. */
  skipped: SlotToRecord[]
  /** The latest, when it is young enough to be posted. */
  toPost: Moment | null
  accountedUntil: Temporal.Instant
  nextRunAt: Temporal.Instant
}

export interface Moment {
  /** The local date, or date and time for cron. */
  key: string
  dueAt: Temporal.Instant
}

type Scheduled = Pick<
  DueSubscription,
  'chat' | 'lastSlot' | 'accountedUntil' | 'restoredAt' | 'at' | 'days' | 'cron' | 'zone'
>

/** Why a moment that passed while nothing ran was not posted. */
export const MISSED = {
  tooLate: 'missed, and too late to be of use',
  forLater: 'missed; a later one was posted instead',
}

/** Why a moment was not posted that may have been posted from a database that is no more. */
export const RESTORED = 'a backup was restored; it may have been posted before'

/** Whether a slot of that reason was surely not posted. */
export function isMissed(reason: string | null): boolean {
  return reason === MISSED.tooLate || reason === MISSED.forLater
}

/** Moments are recorded for as long as the outbox keeps its rows; older ones are nobody's question any more. */
const LONGEST_LOOK_BACK_HOURS = 24 * 60
/** How many moments are looked at in one go: mostly the one that is due and the next. */
const CHUNK = 2

export function slotsDue(subscription: Scheduled, now: Temporal.Instant, policy: SlotPolicy): SlotsDue {
  const { chat, lastSlot, restoredAt } = subscription
  const runAt = (moment: Temporal.Instant) =>
    afterQuiet(chat, moment).add({ milliseconds: placeInSpread(chat, policy.spreadMs) })
  const from = later(
    Temporal.Instant.from(subscription.accountedUntil),
    now.subtract({ hours: LONGEST_LOOK_BACK_HOURS }),
  )
  const due: Moment[] = []
  const perhapsPosted: SlotToRecord[] = []
  for (const moment of momentsAfter(subscription, from)) {
    // A local date that was posted or skipped once is not due again, whatever became of clock, zone or time.
    if (lastSlot !== null && moment.key <= lastSlot) continue
    if (restoredAt !== null && Temporal.Instant.compare(moment.dueAt, restoredAt) <= 0) {
      perhapsPosted.push({ ...moment, status: 'skipped', reason: RESTORED })
      continue
    }
    const runs = runAt(moment.dueAt)
    if (Temporal.Instant.compare(runs, now) > 0) {
      const { skipped, toPost } = judged(due, chat, runAt, now, policy)
      return {
        skipped: [...perhapsPosted, ...skipped],
        toPost,
        accountedUntil: (due.at(-1) ?? perhapsPosted.at(-1))?.dueAt ?? from,
        nextRunAt: runs,
      }
    }
    due.push(moment)
  }
  throw new Error('a schedule that ends')
}

/** The first moment that has fallen due and is kept back by the chat's quiet hours, and when those end. */
export function heldByQuiet(
  subscription: Scheduled,
  now: Temporal.Instant,
): { dueAt: Temporal.Instant; until: Temporal.Instant } | null {
  const { chat, lastSlot, accountedUntil } = subscription
  if (chat.suspended) return null
  for (const { key, dueAt } of momentsAfter(subscription, Temporal.Instant.from(accountedUntil))) {
    if (Temporal.Instant.compare(dueAt, now) > 0) return null
    if (lastSlot !== null && key <= lastSlot) continue
    const until = afterQuiet(chat, dueAt)
    if (Temporal.Instant.compare(until, now) > 0) return { dueAt, until }
  }
  return null
}

/** Whether the latest is posted, and why the others are not. */
function judged(
  due: Moment[],
  chat: StoredChat,
  runAt: (moment: Temporal.Instant) => Temporal.Instant,
  now: Temporal.Instant,
  { catchUpMs }: SlotPolicy,
): Pick<SlotsDue, 'skipped' | 'toPost'> {
  const latest = due.at(-1)
  if (!latest) return { skipped: [], toPost: null }
  const skip = (moments: Moment[], reason: string): SlotToRecord[] =>
    moments.map((moment) => ({ ...moment, status: 'skipped', reason }))
  if (chat.suspended)
    return { skipped: skip(due, `this chat takes no messages: ${chat.suspended.reason}`), toPost: null }
  if (now.epochMilliseconds - runAt(latest.dueAt).epochMilliseconds > catchUpMs)
    return { skipped: skip(due, MISSED.tooLate), toPost: null }
  return { skipped: skip(due.slice(0, -1), MISSED.forLater), toPost: latest }
}

function* momentsAfter({ at, days, cron, zone }: Scheduled, from: Temporal.Instant): Generator<Moment> {
  let after = from
  const parsed = cron === null ? null : parsedOnce(cron)
  for (;;) {
    const chunk = parsed
      ? cronAfter(parsed, zone, after, CHUNK).map(({ key, instant }) => ({ key, dueAt: instant }))
      : occurrencesAfter({ at: at ?? '', days: days ?? '', zone }, after, CHUNK).map(({ date, instant }) => ({
          key: date.toString(),
          dueAt: instant,
        }))
    yield* chunk
    const last = chunk.at(-1)
    if (!last) return
    after = last.dueAt
  }
}

/** A brief's file fixes few schedules, and each is asked for at every occurrence. */
const parsedCrons = new Map<string, Cron>()

function parsedOnce(text: string): Cron {
  const known = parsedCrons.get(text)
  if (known) return known
  const parsed = parseCron(text)
  parsedCrons.set(text, parsed)
  return parsed
}

/** The same for a chat always, and spread evenly over chats: FNV-1a of its name. */
function placeInSpread({ platform, id }: Pick<StoredChat, 'platform' | 'id'>, spreadMs: number): number {
  if (spreadMs === 0 || platform === 'terminal') return 0
  let hash = 0x811c9dc5
  for (const char of `${platform}/${id}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % spreadMs
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b
}
