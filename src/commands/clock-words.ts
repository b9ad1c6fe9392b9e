/** Times of day and weekdays as people write them. */
import { ReaderError } from '../errors.ts'
import { echoed } from './echoed.ts'

/**
 * "8", "08:00", "0800", "8.30", "8am", "8:30 pm" as "08:00".
 * @throws ReaderError that says how to write it
 */
export function readTimeOfDay(written: string): string {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/i.exec(written.trim())
  const hour = match ? toTwentyFour(Number(match[1]), match[3]?.toLowerCase()) : undefined
  const minute = Number(match?.[2] ?? 0)
  if (hour === undefined || hour > 23 || minute > 59) {
    throw new ReaderError(`“${echoed(written)}” is not a time of day. Write it as 08:00.`)
  }
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * "daily", "weekdays", "weekends", "mon,wed fri", "mon-fri", "135" as ISO weekdays in order: "12345".
 * @throws ReaderError that says how to write it
 */
export function readDays(written: string): string {
  const text = written.trim().toLowerCase()
  const named = NAMED_DAYS[text.replace(/[\s-]/g, '')]
  if (named) return named
  if (/^[1-7]+$/.test(text)) return [...new Set(text)].sort().join('')
  const days = new Set<number>()
  for (const part of text.split(/[\s,+/]+/).filter(Boolean)) {
    const [from, to] = part.split(/[-–]/).map(dayNumber)
    if (!from || (part.includes('-') && !to)) {
      throw new ReaderError(
        `“${echoed(written)}” names no days. Write daily, weekdays, weekends, or days such as mon,wed,fri.`,
      )
    }
    for (let day = from; ; day = (day % 7) + 1) {
      days.add(day)
      if (day === (to ?? from)) break
    }
  }
  if (days.size === 0)
    throw new ReaderError('Which days? Write daily, weekdays, weekends, or days such as mon,wed,fri.')
  return [...days].sort((a, b) => a - b).join('')
}

/** "every day", "on weekdays", "on Mondays and Fridays". */
export function describeDays(days: string): string {
  if (days === '1234567') return 'every day'
  if (days === '12345') return 'on weekdays'
  if (days === '67') return 'at weekends'
  const names = [...days].map((day) => `${FULL_NAMES[Number(day) - 1]}s`)
  return `on ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}`
}

/** "daily", "weekdays", "mon,wed", as `readDays` reads it back. */
export function shortDays(days: string): string {
  if (days === '1234567') return 'daily'
  if (days === '12345') return 'weekdays'
  if (days === '67') return 'weekends'
  return [...days].map((day) => FULL_NAMES[Number(day) - 1]?.slice(0, 3).toLowerCase()).join(',')
}

function toTwentyFour(hour: number, half: string | undefined): number | undefined {
  if (!half) return hour
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

function dayNumber(word: string): number | undefined {
  const index = FULL_NAMES.findIndex(
    (name) => word.length >= 2 && name.toLowerCase().startsWith(word.replace(/s$/, (s) => (word.length > 4 ? '' : s))),
  )
  return index === -1 ? undefined : index + 1
}

const NAMED_DAYS: Record<string, string> = {
  daily: '1234567',
  everyday: '1234567',
  all: '1234567',
  weekdays: '12345',
  workdays: '12345',
  weekends: '67',
  weekend: '67',
}
const FULL_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
