/**
 * How fast messages may leave, by the numbers that platforms publish (Discord topics/rate-limits, Telegram's bot FAQ). Held
 * in memory: after a restart a platform's own `retry_after` speaks, which is obeyed anyway. Times are milliseconds of
 * whatever clock the caller has; one that is never set back keeps the promise also when the wall's is.
 */
import type { Platform, StoredChat } from '../store/chats.ts'

export interface Pace {
  /** How many messages may leave on this platform now. */
  room(platform: Platform, now: number): number
  /** In how many milliseconds there is room for one; 0 when there is. */
  roomIn(platform: Platform, now: number): number
  /** How many may leave within a window of the platform: as many as are worth having ready. */
  perWindow(platform: Platform): number
  /** How long this chat has to wait for its next message, in milliseconds; 0 when it may have one now. */
  waitFor(chat: Pick<StoredChat, 'platform' | 'id' | 'kind'>, now: number): number
  /** One leaves now. */
  took(chat: Pick<StoredChat, 'platform' | 'id' | 'kind'>, now: number): void
}

export interface PaceLimits {
  /** On the whole platform within any WINDOW_MS; infinite for no such rule. */
  most: number
  /** Within a window they leave evenly, as fast as this, and at most so many at once. */
  perSecond: number
  burst: number
  /** Between two messages in one chat. */
  chatGapMs: number
  /** In one group within any minute; null for no such rule. */
  groupPerMinute: number | null
}

/** A second, and as much as one message may be longer under way than the next: limits are counted where they arrive. */
const WINDOW_MS = 1_010

export const PLATFORM_LIMITS: Readonly<Record<Platform, PaceLimits>> = {
  // 50/s for a bot, interaction answers not counted: 46.5/s at most, and the rest is for looking into channels. Faster within a
  // window than on the whole, so that what a slow disk or a busy moment held up is made good.
  discord: { most: 47, perSecond: 60, burst: 2, chatGapMs: 1_000, groupPerMinute: null },
  // 30/s to different chats: 27.7/s; 1/s in one, 20/min in a group.
  telegram: { most: 28, perSecond: 40, burst: 2, chatGapMs: 1_050, groupPerMinute: 20 },
  terminal: { most: Number.POSITIVE_INFINITY, perSecond: 1_000, burst: 1_000, chatGapMs: 0, groupPerMinute: null },
  web: { most: Number.POSITIVE_INFINITY, perSecond: 1_000, burst: 1_000, chatGapMs: 0, groupPerMinute: null },
}

const MINUTE_MS = 60_000
/** How many chats' last messages are remembered before old ones are forgotten. */
const MOST_REMEMBERED = 10_000

export function openPace(limits: Readonly<Record<Platform, PaceLimits>> = PLATFORM_LIMITS): Pace {
  const buckets = new Map<Platform, { tokens: number; at: number; left: number[] }>()
  const sentIn = new Map<string, number[]>()

  return {
    room(platform, now) {
      const { tokens, left } = filled(platform, now)
      return Math.max(0, Math.min(Math.floor(tokens), limits[platform].most - left.length))
    },

    roomIn(platform, now) {
      const { most, perSecond } = limits[platform]
      const { tokens, left } = filled(platform, now)
      const oldest = left.length >= most ? left[left.length - most] : undefined
      return Math.max(0, ((1 - tokens) * 1_000) / perSecond, oldest === undefined ? 0 : oldest + WINDOW_MS - now)
    },

    perWindow(platform) {
      return limits[platform].most
    },

    waitFor(chat, now) {
      const { chatGapMs, groupPerMinute } = limits[chat.platform]
      const sent = recent(chat, now)
      const gap = (sent.at(-1) ?? Number.NEGATIVE_INFINITY) + chatGapMs - now
      const first = groupPerMinute !== null && chat.kind === 'group' ? sent.at(-groupPerMinute) : undefined
      return Math.max(0, gap, first === undefined ? 0 : first + MINUTE_MS - now)
    },

    took(chat, now) {
      const bucket = filled(chat.platform, now)
      const { most, chatGapMs, groupPerMinute } = limits[chat.platform]
      bucket.tokens -= 1
      if (Number.isFinite(most)) bucket.left.push(now)
      if (chatGapMs === 0 && groupPerMinute === null) return
      sentIn.set(keyOf(chat), [...recent(chat, now), now])
      if (sentIn.size > MOST_REMEMBERED) forgetOld(now)
    },
  }

  function filled(platform: Platform, now: number): { tokens: number; left: number[] } {
    const { perSecond, burst } = limits[platform]
    const bucket = buckets.get(platform) ?? { tokens: burst, at: now, left: [] }
    // A clock that was set back fills nothing, and counts from where it is now.
    const passed = Math.max(0, now - bucket.at)
    bucket.tokens = Math.min(burst, bucket.tokens + (passed * perSecond) / 1_000)
    bucket.at = now
    bucket.left = bucket.left.filter((at) => at > now - WINDOW_MS && at <= now)
    buckets.set(platform, bucket)
    return bucket
  }

  /** Within the last minute; what lies ahead was before the clock was set back. */
  function recent(chat: Pick<StoredChat, 'platform' | 'id'>, now: number): number[] {
    return (sentIn.get(keyOf(chat)) ?? []).filter((at) => at > now - MINUTE_MS && at <= now)
  }

  function forgetOld(now: number): void {
    for (const [key, sent] of sentIn) if ((sent.at(-1) ?? 0) <= now - MINUTE_MS) sentIn.delete(key)
  }
}

function keyOf({ platform, id }: Pick<StoredChat, 'platform' | 'id'>): string {
  return `${platform}/${id}`
}
