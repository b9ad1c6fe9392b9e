/** Calendar arithmetic on Temporal. Pure: the clock and the zone are always arguments. */
import { Temporal } from 'temporal-polyfill'

/** An event's day or moment, as a brief writes it: "2025-09-03" or "2025-09-03T09:00", in an IANA zone. */
export interface LocalStart {
  start: string
  zone: string
}

/** Whether the hour is known, or only the day. */
export function hasTime(start: string): boolean {
  return start.includes('T')
}

export function startDate({ start }: LocalStart): Temporal.PlainDate {
  return Temporal.PlainDate.from(start.slice(0, 10))
}

/**
 * The instant at which the event starts; midnight in its zone where only the day is known. A local time in a spring gap
 * moves forward by the gap, a doubled one is its first occurrence (RFC 5545, Temporal's "compatible").
 */
export function startInstant({ start, zone }: LocalStart): Temporal.Instant {
  return Temporal.PlainDateTime.from(hasTime(start) ? start : `${start}T00:00`)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
}

/** Whether the zone has that day, and that time of it where one is given: a spring gap and a day left out are none. */
export function isLocalTime({ start, zone }: LocalStart): boolean {
  const plain = Temporal.PlainDateTime.from(hasTime(start) ? start : `${start}T12:00`)
  return plain.toZonedDateTime(zone).toPlainDateTime().equals(plain)
}

/** Calendar days from today to `date`, both seen in `zone`: 1 is tomorrow, 0 today, -1 yesterday. */
export function daysTo(date: Temporal.PlainDate, zone: string, now: Temporal.Instant): number {
  return now.toZonedDateTimeISO(zone).toPlainDate().until(date, { largestUnit: 'days' }).days
}

/**
 * The first anniversary of `date` that is today or later in `zone`. 29 February is kept on 28 February in common years,
 * as Temporal constrains it.
 */
export function nextAnniversary(
  date: Temporal.PlainDate,
  zone: string,
  now: Temporal.Instant,
): { date: Temporal.PlainDate; years: number } {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const of = (years: number) => date.add({ years }, { overflow: 'constrain' })
  const guess = Math.max(1, today.year - date.year)
  const years = Temporal.PlainDate.compare(of(guess), today) >= 0 ? guess : guess + 1
  return { date: of(years), years }
}

/** When something repeats: local time "08:00" on ISO weekdays "12345" (Monday is 1), in an IANA zone. */
export interface LocalRule {
  at: string
  days: string
  zone: string
}

/** One time that a rule falls due. */
export interface Occurrence {
  /** The local calendar date, by which it is known even where its moment shifts with the zone's data. */
  date: Temporal.PlainDate
  instant: Temporal.Instant
}

/**
 * The first `count` occurrences strictly after `after`. RFC 5545 and Temporal's "compatible": a time in a spring gap moves
 * forward by the gap, a doubled one is its first occurrence. A date that a zone skipped altogether (Samoa, 30 December
 * 2011) has none.
 * @throws RangeError when `days` names no weekday
 */
export function occurrencesAfter(rule: LocalRule, after: Temporal.Instant, count: number): Occurrence[] {
  if (!/[1-7]/.test(rule.days)) throw new RangeError(`no weekday in “${rule.days}”`)
  const time = Temporal.PlainTime.from(rule.at)
  const found: Occurrence[] = []
  // From the day before: where a gap moved a time past midnight, yesterday's occurrence may still be to come.
  let date = after.toZonedDateTimeISO(rule.zone).toPlainDate().subtract({ days: 1 })
  while (found.length < count) {
    if (rule.days.includes(String(date.dayOfWeek))) {
      const zoned = date.toZonedDateTime({ timeZone: rule.zone, plainTime: time })
      const isSkippedDay =
        zoned.toPlainDate().since(date, { largestUnit: 'days' }).days >= 1 && isDaySkipped(date, rule.zone)
      if (!isSkippedDay && Temporal.Instant.compare(zoned.toInstant(), after) > 0) {
        found.push({ date, instant: zoned.toInstant() })
      }
    }
    date = date.add({ days: 1 })
  }
  return found
}

/** Whether no moment of that local date exists. */
function isDaySkipped(date: Temporal.PlainDate, zone: string): boolean {
  const noon = date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
  return !noon.toPlainDate().equals(date)
}

/** Local times from the one of which to the other nothing is posted, in a zone; UTC while nobody has said. */
export interface QuietHours {
  quiet: { from: string; to: string } | null
  zone: string | null
}

/** When nothing may be posted at `instant`, the end of the quiet hours; else `instant`. */
export function afterQuiet({ quiet, zone }: QuietHours, instant: Temporal.Instant): Temporal.Instant {
  if (!quiet || quiet.from === quiet.to) return instant
  const timeZone = zone ?? 'UTC'
  const local = instant.toZonedDateTimeISO(timeZone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const { from, to } = quiet
  const isQuiet = from < to ? time >= from && time < to : time >= from || time < to
  if (!isQuiet) return instant
  const endsOn = time < to ? local.toPlainDate() : local.toPlainDate().add({ days: 1 })
  const end = endsOn.toZonedDateTime({ timeZone, plainTime: to }).toInstant()
  // In an autumn hour that is lived twice, the end of the first may lie behind: then the quiet hours are over.
  return Temporal.Instant.compare(end, instant) >= 0 ? end : instant
}

/** True when ICU knows the IANA zone. */
export function isZone(zone: string): boolean {
  // Offsets such as "+08:00" are no zone: they know no daylight saving, and a chat's digest would drift by an hour.
  if (/^[+-]|^$/.test(zone)) return false
  try {
    zoneFormat(zone)
    return true
  } catch {
    return false
  }
}

/** "3 September 2025". */
export function formatDate(date: Temporal.PlainDate): string {
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`
}

/** "3 Sept", with the year where it is not that of `near`. */
export function formatShortDate(date: Temporal.PlainDate, near: Temporal.PlainDate): string {
  const short = `${date.day} ${SHORT_MONTHS[date.month - 1]}`
  return date.year === near.year ? short : `${short} ${date.year}`
}

/** "Wednesday". */
export function weekday(date: Temporal.PlainDate): string {
  return WEEKDAYS[date.dayOfWeek - 1] ?? ''
}

/** "09:05", in `zone`. */
export function formatTime(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The zone as a reader knows it: "Beijing" for Asia/Shanghai is not ours to guess, so "Shanghai time". */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** ISO 8601 in UTC, whole seconds: what documents carry. */
export function isoSeconds(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}

/**
 * The calendar date of a stored `published`: of the day itself where only the day is known, else of the instant in UTC.
 */
export function publishedDate(published: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(published.slice(0, 10))
}

function zoneFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', { timeZone: zone })
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SHORT_MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
