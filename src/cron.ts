/**
 * Cron syntax for the chats that a brief's file fixes: five fields, lists, ranges, steps, names, and POSIX's rule that of
 * day and weekday either will do when both are given. Local times as everywhere else: node-cron would skip the day of a
 * spring gap and take day AND weekday.
 */
import { Temporal } from 'temporal-polyfill'
import { ReaderError } from './errors.ts'

export interface Cron {
  minutes: number[]
  hours: number[]
  days: number[]
  months: number[]
  /** ISO, Monday is 1. */
  weekdays: number[]
  /** Both day and weekday were given: either will do. */
  eitherDay: boolean
}

export interface CronOccurrence {
  /** Local date and time, "2025-09-03T08:00": what it is known by. */
  key: string
  instant: Temporal.Instant
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** 29 February comes back after at most eight years: what has not come by then never does. */
const FARTHEST_DAYS = 366 * 8 + 2

/** @throws ReaderError that names the field and what was expected */
export function parseCron(text: string): Cron {
  const [minute, hour, day, month, weekday, more] = text.trim().split(/\s+/)
  if (!minute || !hour || !day || !month || !weekday || more !== undefined)
    throw new ReaderError(`“${text}” is no cron schedule: five fields are needed, minute hour day month weekday.`)
  const sundays = parseField(weekday, 'weekday', 0, 7, { names: WEEKDAYS, first: 0 })
  const cron = {
    minutes: parseField(minute, 'minute', 0, 59),
    hours: parseField(hour, 'hour', 0, 23),
    days: parseField(day, 'day', 1, 31),
    months: parseField(month, 'month', 1, 12, { names: MONTHS, first: 1 }),
    weekdays: sundays.map((number) => number || 7),
    eitherDay: !day.startsWith('*') && !weekday.startsWith('*'),
  }
  if (cronAfter(cron, 'UTC', Temporal.Instant.from('2000-01-01T00:00:00Z'), 1).length === 0)
    throw new ReaderError(`“${text}” never comes: no month of it has such a day.`)
  return cron
}

/** What is wrong with a schedule, as half a sentence, or null when it is one that comes. */
export function cronProblem(text: string): string | null {
  try {
    parseCron(text)
    return null
  } catch (error) {
    if (error instanceof ReaderError) return error.message.replace(/\.$/, '')
    throw error
  }
}

/**
 * The first `count` occurrences strictly after `after`; fewer when none comes within eight years. A local time in a
 * spring gap moves forward by the gap, a doubled one is its first occurrence.
 */
export function cronAfter(cron: Cron, zone: string, after: Temporal.Instant, count: number): CronOccurrence[] {
  const found: CronOccurrence[] = []
  let latest = after
  let date = after.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 })
  for (let i = 0; i < FARTHEST_DAYS && found.length < count; i++, date = date.add({ days: 1 })) {
    if (!isDay(cron, date) || isSkipped(date, zone)) continue
    for (const plain of timesOf(cron, date)) {
      const instant = plain.toZonedDateTime(zone).toInstant()
      // Two times that a gap moves to one moment are one occurrence.
      if (Temporal.Instant.compare(instant, latest) <= 0) continue
      latest = instant
      found.push({ key: plain.toString({ smallestUnit: 'minute' }), instant })
      if (found.length === count) break
    }
  }
  return found
}

function isDay(cron: Cron, date: Temporal.PlainDate): boolean {
  if (!cron.months.includes(date.month)) return false
  const [day, weekday] = [cron.days.includes(date.day), cron.weekdays.includes(date.dayOfWeek)]
  return cron.eitherDay ? day || weekday : day && weekday
}

/** A day that the zone left out altogether: Samoa, 30 December 2011. */
function isSkipped(date: Temporal.PlainDate, zone: string): boolean {
  return !date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toPlainDate().equals(date)
}

function timesOf({ hours, minutes }: Cron, date: Temporal.PlainDate): Temporal.PlainDateTime[] {
  return hours.flatMap((hour) => minutes.map((minute) => date.toPlainDateTime({ hour, minute })))
}

function parseField(
  text: string,
  name: string,
  low: number,
  high: number,
  { names, first }: { names: string[]; first: number } = { names: [], first: 0 },
): number[] {
  const wrong = () =>
    new ReaderError(`“${text}” is no ${name} of a cron schedule: numbers from ${low} to ${high}, with , - * or /.`)
  const number = (word: string) => {
    const named = names.indexOf(word.toLowerCase())
    const value = named >= 0 ? named + first : /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN
    if (!(value >= low && value <= high)) throw wrong()
    return value
  }
  const found = new Set<number>()
  for (const part of text.split(',')) {
    const [range = '', step, ...more] = part.split('/')
    const [from = '', to, ...rest] = range.split('-')
    const isAll = from === '*'
    if (more.length > 0 || rest.length > 0 || (isAll && to !== undefined)) throw wrong()
    if (step !== undefined && !/^[1-9]\d?$/.test(step)) throw wrong()
    const start = isAll ? low : number(from)
    const end = isAll ? high : to !== undefined ? number(to) : step === undefined ? start : high
    if (start > end) throw wrong()
    for (let value = start; value <= end; value += Number(step ?? 1)) found.add(value)
  }
  return [...found].sort((a, b) => a - b)
}
