/** Moments in replies: native time stamps where a platform has them, with words for the others. */
import { Temporal } from 'temporal-polyfill'
import type { TimeInline } from '../document.ts'
import { formatShortDate, formatTime, isoSeconds, weekday } from '../time.ts'

/** "3 minutes ago", "in 2 days". */
export function relativeTime(at: Temporal.Instant | string, now: Temporal.Instant): TimeInline {
  const instant = typeof at === 'string' ? Temporal.Instant.from(at) : at
  const seconds = now.until(instant, { largestUnit: 'seconds' }).seconds
  return { type: 'time', at: isoSeconds(instant), style: 'relative', text: inWords(seconds) }
}

/** "Monday 24 Nov, 08:00" in `zone`. */
export function localTime(instant: Temporal.Instant, zone: string): TimeInline {
  const date = instant.toZonedDateTimeISO(zone).toPlainDate()
  return {
    type: 'time',
    at: isoSeconds(instant),
    style: 'datetime',
    text: `${weekday(date)} ${formatShortDate(date, date)}, ${formatTime(instant, zone)}`,
  }
}

function inWords(seconds: number): string {
  const away = Math.abs(seconds)
  if (away < 45) return seconds <= 0 ? 'just now' : 'in a moment'
  if (away < 90 * 60) return format.format(Math.round(seconds / 60), 'minute')
  if (away < 36 * 3600) return format.format(Math.round(seconds / 3600), 'hour')
  return format.format(Math.round(seconds / 86_400), 'day')
}

const format = new Intl.RelativeTimeFormat('en')
