/** Dates of publication, as people, pages and feeds write them. */
import { Temporal } from 'temporal-polyfill'

/**
 * An ISO date ("2025-08-28") where only the day is told, else an ISO instant in UTC ("2025-08-28T09:00:00Z"), or null
 * when it is no date or lies outside the years 1900 to 2199. A time without a zone is taken as UTC. Reads ISO 8601 in
 * its looser forms, RFC 2822, and days written out in English, German, French, Spanish, Chinese, Japanese and Korean.
 * A date of numbers that could be read two ways ("08/09/2025") is null, never a guess.
 * @param zone the zone of a time that names none
 */
export function readPublished(written: string, zone = 'UTC'): string | null {
  const text = written.trim().replace(/\s+/g, ' ')
  if (text.length < 6 || text.length > 80) return null
  return readIso(text, zone) ?? readRfc2822(text, zone) ?? readDay(text)
}

/**
 * The date in a line that has others words too ("Stand: 29.08.2025, 16:05 Uhr", "입력 2025.08.29. 오후 3:23", "Published Aug. 29,
 * 2025 4:30 PM EDT"), as readPublished gives it; null for a line that says when it was changed, or is too long to be one.
 */
export function readDateline(line: string, zone = 'UTC'): string | null {
  const text = line.trim().replace(/\s+/g, ' ')
  if (text.length > 160 || /^\W*(updated?|last (updated|modified)|aktualisiert|수정|最終更新|更新日?)/i.test(text))
    return null
  const whole = readPublished(text, zone)
  if (whole) return whole
  const found = DAY_IN_LINE.exec(text)
  const day = found?.[0].replace(/[\s,]+$/, '').replace(/\b([a-z]{3,4})t?\. /i, '$1 ')
  const date = day === undefined ? null : (readIso(day, zone) ?? readDay(day))
  if (!found || !date) return null
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + 40)
  const time = TIME_AFTER.exec(after)
  if (!time) return date
  const [, early, hourWritten, minute, meridiem, named] = time
  const isAfternoon = /^(오후|下午|午後|晚上)$/.test(early ?? '') || /^p/i.test(meridiem ?? '')
  const isMorning = /^(오전|上午|午前|早上)$/.test(early ?? '') || /^a/i.test(meridiem ?? '')
  const hour = Number(hourWritten)
  const of24 = isAfternoon ? (hour % 12) + 12 : isMorning ? hour % 12 : hour
  if (of24 > 23) return date
  return instantOf(date, `${String(of24).padStart(2, '0')}:${minute}:00`, named ?? zone)
}

/** A day of month and year in the forms that readDay knows. */
const DAY_IN_LINE =
  /\d{4} ?[年년./-] ?\d{1,2} ?[月월./-] ?\d{1,2}(?: ?[日일]|\.(?=\s|$))?|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\d{1,2}\. ?\d{1,2}\. ?\d{4}/u
const TIME_AFTER =
  /^[\s,|·—–-]*(?:\([^)]{1,3}\)|at|um|à|a las|-)?[\s,]*(오전|오후|上午|下午|午前|午後|早上|晚上)? ?(\d{1,2})[:：.h時时](\d{2})(?::\d{2})?分?(?: ?([ap]\.?m\.?))?(?: ?(?:Uhr))?(?: ?\(?(UTC|GMT|[ECMP][SD]T|BST|CET|CEST|JST|KST|[+-]\d{2}:?\d{2})\b)?/iu

/** The first that is known; an instant of the same day goes before the bare day. */
export function finest(dates: (string | null)[]): string | null {
  const first = dates.find((date) => date !== null) ?? null
  if (first === null || first.includes('T')) return first
  const near = (date: string | null) =>
    date?.includes('T') && Math.abs(Date.parse(date) - Date.parse(first)) <= DAY_AND_ZONES_MS
  return dates.find(near) ?? first
}

/** A bare day, and the instants that are of that day somewhere: from UTC+14 to UTC-12. */
const DAY_AND_ZONES_MS = 36 * 3_600_000

/** Where a language is spoken in one zone only, a time without a zone is of that zone. */
export function zoneOfLanguage(language: string | null): string {
  return ZONES[language?.toLowerCase().split('-')[0] ?? ''] ?? 'UTC'
}

const ZONES: Record<string, string> = {
  ko: 'Asia/Seoul',
  ja: 'Asia/Tokyo',
  zh: 'Asia/Shanghai',
  de: 'Europe/Berlin',
  it: 'Europe/Rome',
  pl: 'Europe/Warsaw',
  sv: 'Europe/Stockholm',
  tr: 'Europe/Istanbul',
}

/** ISO instant of whole seconds in UTC. */
function isoInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}

function readIso(text: string, local: string): string | null {
  const parts =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i.exec(
      text,
    )
  if (!parts) return null
  const [, year, month, day, hour, minute, second, zone] = parts
  const date = isoDate(Number(year), Number(month), Number(day))
  if (!date || hour === undefined) return date
  return instantOf(date, `${hour}:${minute}:${second ?? '00'}`, zone ?? local)
}

function readRfc2822(text: string, local: string): string | null {
  const parts =
    /^(?:[a-z]{2,9}\.?,? )?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([a-z]{1,5}|[+-]\d{2}:?\d{2}))?(?: \([\w ]+\))?$/i.exec(
      text,
    )
  if (!parts) return null
  const [, day, monthName, yearWritten, hour, minute, second, zone] = parts
  // RFC 2822 4.3: two digits below 50 are in this century.
  const year = Number(yearWritten) + ((yearWritten ?? '').length > 2 ? 0 : Number(yearWritten) < 50 ? 2000 : 1900)
  const date = isoDate(year, monthOf(monthName ?? ''), Number(day))
  return date && instantOf(date, `${(hour ?? '').padStart(2, '0')}:${minute}:${second ?? '00'}`, zone ?? local)
}

function readDay(text: string): string | null {
  const bare = text.replace(
    /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? |^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? (?:den )?/i,
    '',
  )
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.|er)?(?: de)? ([\p{L}]{3,10})\.?,?(?: de)? (\d{4})$/iu.exec(bare)
  if (dayFirst) return isoDate(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const monthFirst = /^([\p{L}]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(bare)
  if (monthFirst) return isoDate(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]))
  const eastAsian = /^(\d{4}) ?[年년.] ?(\d{1,2}) ?[月월.] ?(\d{1,2}) ?[日일]?\.?$/u.exec(bare)
  if (eastAsian) return isoDate(Number(eastAsian[1]), Number(eastAsian[2]), Number(eastAsian[3]))
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(bare)
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(bare)
  if (dotted) return isoDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(bare)
  if (!slashed) return null
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  if (first > 12) return isoDate(Number(slashed[3]), second, first)
  return second > 12 || first === second ? isoDate(Number(slashed[3]), first, second) : null
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/** The zones that RFC 822 names; others it leaves open, and RFC 2822 4.3 reads them as UTC. */
const NAMED_ZONES: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  JST: '+09:00',
  KST: '+09:00',
}

function instantOf(date: string, time: string, zone: string): string | null {
  const numeric = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)
  const offset = numeric ? `${numeric[1]}:${numeric[2] ?? '00'}` : (NAMED_ZONES[zone.toUpperCase()] ?? 'Z')
  try {
    // Midnight written as 24:00 and a leap second are legal in ISO 8601; Temporal takes the second as :59.
    const late = time.startsWith('24:00')
    const local = `${date}T${late ? '00:00:00' : time}`
    const instant = zone.includes('/')
      ? Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
      : Temporal.Instant.from(`${local}${offset}`)
    return isoInstant(late ? instant.add({ hours: 24 }) : instant)
  } catch {
    return null
  }
}

function monthOf(name: string): number {
  const folded = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return MONTHS[folded] ?? MONTHS[folded.slice(0, 3)] ?? 0
}

/** By the first three letters, which English, German, French and Spanish nearly share; else written out. */
const MONTHS: Record<string, number> = {
  jan: 1,
  ene: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  juin: 6,
  jul: 7,
  juil: 7,
  juillet: 7,
  jui: 0,
  aug: 8,
  aou: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12,
  jnr: 1,
  mrz: 3,
  marz: 3,
}
