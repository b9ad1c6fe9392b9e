/** `outbox`, `status`, `backup`: looking after a running Daybook from a shell. */
import { Temporal } from 'temporal-polyfill'
import { heldByQuiet } from '../deliver/slots.ts'
import { ReaderError } from '../errors.ts'
import type { Delivery } from '../store/chats.ts'
import type { StoredFeed } from '../store/feeds.ts'
import type { Health, PlatformHold } from '../store/outbox.ts'
import type { Store } from '../store/store.ts'
import { isoSeconds } from '../time.ts'
import { UsageError } from './failure.ts'

/** As many as a person looks through. */
const MOST_LISTED = 200
/** So many feeds are named in a status: where more fail, it is the connection. */
const MOST_FEEDS = 10

/** Messages, newest first. @throws UsageError for a state that is none */
export async function deliveriesAsked(store: Store, states: string[]): Promise<Delivery[]> {
  const wanted = STATES.filter((state) => states.includes(state))
  const unknown = states.filter((state) => !STATES.some((each) => each === state))
  if (unknown.length > 0) {
    throw new UsageError(`There is no state ${unknown.join(', ')}. There is: ${STATES.join(', ')}.`)
  }
  return store.deliveries({ ...(wanted.length > 0 ? { states: wanted } : {}), limit: MOST_LISTED })
}

/** A line a message, those first that are not made yet because their chat has quiet hours. */
export function outboxLines(
  deliveries: readonly Delivery[],
  held: readonly HeldDigest[],
  now: Temporal.Instant,
): string[] {
  const lines = [...held.map(heldLine), ...deliveries.map((delivery) => deliveryLine(delivery, now))]
  return lines.length > 0 ? lines : ['Nothing in the outbox.']
}

/** A digest that fell due in the quiet hours of its chat. */
export interface HeldDigest {
  platform: string
  chat: string
  brief: string
  dueAt: string
  /** When the quiet hours end. */
  until: string
}

export async function heldDigests(store: Store, now: Temporal.Instant): Promise<HeldDigest[]> {
  const soon = await store.dueSubscriptions(now.add({ hours: 24 }), MOST_LISTED)
  return soon.flatMap((subscription) => {
    const held = heldByQuiet(subscription, now)
    if (!held) return []
    const { chat, brief } = subscription
    return [
      { platform: chat.platform, chat: chat.id, brief, dueAt: isoSeconds(held.dueAt), until: isoSeconds(held.until) },
    ]
  })
}

/** @throws ReaderError when there is no such message, or none that can be sent again */
export async function resendOne(store: Store, id: string): Promise<string> {
  if (await store.resendMessage(messageId(id), Temporal.Now.instant())) return `Message ${id} is on the way again.`
  throw new ReaderError(
    `Message ${id} is not one that is uncertain, dead or expired. \`outbox list\` shows what there is.`,
  )
}

/** @throws ReaderError when there is no such message, or it was sent */
export async function dropOne(store: Store, id: string): Promise<string> {
  if (await store.dropMessage(messageId(id), Temporal.Now.instant())) return `Message ${id} is taken back.`
  throw new ReaderError(`Message ${id} is not there, or it is sent or being sent. \`outbox list\` shows what there is.`)
}

/** For a person: what waits, what failed, which feeds do not answer, and since when. */
export function statusLines(
  { health, feeds, held }: { health: Health; feeds: readonly StoredFeed[]; held: readonly HeldDigest[] },
  now: Temporal.Instant,
): string[] {
  const failing = feeds.filter(({ failingSince }) => failingSince !== null)
  return [
    `last article stored   ${health.lastArticleAt ?? 'never'}`,
    `last message sent     ${health.lastSentAt ?? 'never'}`,
    `oldest undelivered    ${health.oldestUndelivered ?? 'none'}`,
    ...(health.overdueSince ? [`digests overdue since ${health.overdueSince}`] : []),
    `pending ${health.pending}  sending ${health.sending}  uncertain ${health.uncertain}  dead ${health.dead}  expired ${health.expired}  sent ${health.sent}`,
    `subscriptions ${health.subscriptions}  watches ${health.watches}  suspended chats ${health.suspendedChats}`,
    ...held
      .slice(0, MOST_FEEDS)
      .map(
        ({ platform, chat, brief, until }) =>
          `${brief} for ${platform}/${chat} waits for the end of quiet hours, ${until}`,
      ),
    ...holdsAt(health.holds, now).map(
      (hold) => `${hold.platform} takes nothing until ${hold.heldUntil}${hold.reason ? `: ${hold.reason}` : ''}`,
    ),
    ...failing.slice(0, MOST_FEEDS).map(failingLine),
    ...(failing.length > MOST_FEEDS
      ? [`and ${failing.length - MOST_FEEDS} more feeds that do not answer; \`feeds list\` shows all`]
      : []),
  ]
}

function failingLine({ title, url, failingSince, lastError }: StoredFeed): string {
  return `${title ? `${title} (${url})` : url} has not answered since ${failingSince}${lastError ? `: ${lastError}` : ''}`
}

function holdsAt(holds: readonly PlatformHold[], now: Temporal.Instant): PlatformHold[] {
  return holds.filter(({ heldUntil }) => Temporal.Instant.compare(Temporal.Instant.from(heldUntil), now) > 0)
}

const STATES = ['pending', 'claimed', 'sending', 'sent', 'uncertain', 'dead', 'expired', 'cancelled'] as const

function heldLine({ platform, chat, brief, dueAt, until }: HeldDigest): string {
  return [
    '     –',
    'waits    ',
    dueAt,
    `${platform}/${chat}`,
    `${brief}: waits for the end of quiet hours, ${until}`,
  ].join('  ')
}

function deliveryLine(delivery: Delivery, now: Temporal.Instant): string {
  const { id, state, platform, chat, about, part, parts, createdAt, notBefore } = delivery
  const isWaiting = state === 'pending' && Temporal.Instant.compare(Temporal.Instant.from(notBefore), now) > 0
  const error = delivery.error ?? (isWaiting ? `waits until ${notBefore}` : null)
  const which = parts > 1 ? ` (${part + 1} of ${parts})` : ''
  const columns = [String(id).padStart(6), state.padEnd(9), createdAt, `${platform}/${chat}`, `${about}${which}`, error]
  return columns
    .filter((column) => column !== null)
    .join('  ')
    .trimEnd()
}

/** @throws UsageError when it is no number */
function messageId(written: string): number {
  if (/^[1-9]\d{0,14}$/.test(written)) return Number(written)
  throw new UsageError(`“${written}” is no message’s number. \`outbox list\` shows them.`)
}
