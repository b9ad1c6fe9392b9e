/** `outbox`, `status`, `backup`: looking after a running Daybook from a shell. */
import { Temporal } from 'temporal-polyfill'
import { ReaderError } from '../errors.ts'
import type { Delivery } from '../store/chats.ts'
import type { StoredFeed } from '../store/feeds.ts'
import type { Health, PlatformHold } from '../store/outbox.ts'
import type { Store } from '../store/store.ts'
import { UsageError } from './failure.ts'

/** As many as a person looks through. */
const MOST_LISTED = 200
/** So many feeds are named in a status: where more fail, it is the connection. */
const MOST_FEEDS = 10

/** A line a message, newest first. @throws UsageError for a state that is none */
export async function outboxLines(store: Store, states: string[]): Promise<string[]> {
  const wanted = STATES.filter((state) => states.includes(state))
  const unknown = states.filter((state) => !STATES.some((each) => each === state))
  if (unknown.length > 0) {
    throw new UsageError(`There is no state ${unknown.join(', ')}. There is: ${STATES.join(', ')}.`)
  }
  const deliveries = await store.deliveries({ ...(wanted.length > 0 ? { states: wanted } : {}), limit: MOST_LISTED })
  return deliveries.length > 0 ? deliveries.map(deliveryLine) : ['Nothing in the outbox.']
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
export function statusLines(health: Health, feeds: readonly StoredFeed[], now: Temporal.Instant): string[] {
  const failing = feeds.filter(({ failingSince }) => failingSince !== null)
  return [
    `last article stored   ${health.lastArticleAt ?? 'never'}`,
    `last message sent     ${health.lastSentAt ?? 'never'}`,
    `oldest undelivered    ${health.oldestUndelivered ?? 'none'}`,
    ...(health.overdueSince ? [`digests overdue since ${health.overdueSince}`] : []),
    `pending ${health.pending}  sending ${health.sending}  uncertain ${health.uncertain}  dead ${health.dead}  expired ${health.expired}  sent ${health.sent}`,
    `subscriptions ${health.subscriptions}  watches ${health.watches}  suspended chats ${health.suspendedChats}`,
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

function deliveryLine(delivery: Delivery): string {
  const { id, state, platform, chat, about, part, parts, createdAt, error } = delivery
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
