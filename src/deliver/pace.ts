/**
 * How fast messages may leave, by the numbers that platforms publish (Discord topics/rate-limits, Telegram's bot FAQ). Held
 * in memory: after a restart a platform's own `retry_after` speaks, which is obeyed anyway. Times are milliseconds of
 * whatever clock the caller has.
 */
import type { Platform, StoredChat } from '../store/chats.ts'

export interface Pace {
  /** How many messages may leave on this platform now. */
  room(platform: Platform, now: number): number
  /** How long this chat has to wait for its next message, in milliseconds; 0 when it may have one now. */
  waitFor(chat: Pick<StoredChat, 'platform' | 'id' | 'kind'>, now: number): number
  /** One leaves now. */
  took(chat: Pick<StoredChat, 'platform' | 'id' | 'kind'>, now: number): void
}

export interface PaceLimits {
  /** On the whole platform, and how many may leave at once: together at most what it allows in a second. */
  perSecond: number
  burst: number
  /** Between two messages in one chat. */
  chatGapMs: number
  /** In one group within any minute; null for no such rule. */
  groupPerMinute: number | null
}

export const PLATFORM_LIMITS: Readonly<Record<Platform, PaceLimits>> = {
  // 50/s for a bot, interaction answers not counted; 5 are left for replies that are.
  discord: { perSecond: 43, burst: 2, chatGapMs: 1_000, groupPerMinute: null },
  // 30/s to different chats, 1/s in one, 20/min in a group.
  telegram: { perSecond: 27, burst: 2, chatGapMs: 1_050, groupPerMinute: 20 },
  terminal: { perSecond: 1_000, burst: 1_000, chatGapMs: 0, groupPerMinute: null },
  web: { perSecond: 1_000, burst: 1_000, chatGapMs: 0, groupPerMinute: null },
}

const MINUTE_MS = 60_000
/** How many chats' last messages are remembered before old ones are forgotten. */
const MOST_REMEMBERED = 10_000

export function openPace(limits: Readonly<Record<Platform, PaceLimits>> = PLATFORM_LIMITS): Pace {
  const buckets = new Map<Platform, { tokens: number; at: number }>()
  const sentIn = new Map<string, number[]>()

  return {
    room(platform, now) {
      return Math.floor(filled(platform, now).tokens)
    },

    waitFor(chat, now) {
      const { chatGapMs, groupPerMinute } = limits[chat.platform]
      const sent = recent(chat, now)
      const gap = (sent.at(-1) ?? Number.NEGATIVE_INFINITY) + chatGapMs - now
      const first = groupPerMinute !== null && chat.kind === 'group' ? sent.at(-groupPerMinute) : undefined
      return Math.max(0, gap, first === undefined ? 0 : first + MINUTE_MS - now)
    },

    took(chat, now) {
      filled(chat.platform, now).tokens -= 1
      const { chatGapMs, groupPerMinute } = limits[chat.platform]
      if (chatGapMs === 0 && groupPerMinute === null) return
      sentIn.set(keyOf(chat), [...recent(chat, now), now])
      if (sentIn.size > MOST_REMEMBERED) forgetOld(now)
    },
  }

  function filled(platform: Platform, now: number): { tokens: number } {
    const { perSecond, burst } = limits[platform]
    const bucket = buckets.get(platform) ?? { tokens: burst, at: now }
    // A clock that was set back fills nothing, and counts from where it is now.
    const passed = Math.max(0, now - bucket.at)
    bucket.tokens = Math.min(burst, bucket.tokens + (passed * perSecond) / 1_000)
    bucket.at = now
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
