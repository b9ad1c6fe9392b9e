/** Dates of publication, as people, pages and feeds write them. */
import { Temporal } from 'temporal-polyfill'

/**
 * An ISO date ("2025-08-28") where only the day is told, else an ISO instant in UTC ("2025-08-28T09:00:00Z"), or null
 * when it is no date or lies outside the years 1900 to 2199. A time without a zone is taken as UTC. Reads ISO 8601 in
 * its looser forms, RFC 2822, and days written out in English, German, French, Spanish, Chinese, Japanese and Korean.
 * A date of numbers that could be read two ways ("08/09/2025") is null, never a guess.
 */
export function readPublished(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ')
  if (text.length < 6 || text.length > 80) return null
  return readIso(text) ?? readRfc2822(text) ?? readDay(text)
}

/** ISO instant of whole seconds in UTC. */
function isoInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}

function readIso(text: string): string | null {
  const parts =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i.exec(
      text,
    )
  if (!parts) return null
  const [, year, month, day, hour, minute, second, zone] = parts
  const date = isoDate(Number(year), Number(month), Number(day))
  if (!date || hour === undefined) return date
  return instantOf(date, `${hour}:${minute}:${second ?? '00'}`, zone ?? 'Z')
}

function readRfc2822(text: string): string | null {
  const parts =
    /^(?:[a-z]{2,9}\.?,? )?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([a-z]{1,5}|[+-]\d{2}:?\d{2}))?(?: \([\w ]+\))?$/i.exec(
      text,
    )
  if (!parts) return null
  const [, day, monthName, yearWritten, hour, minute, second, zone] = parts
  // RFC 2822 4.3: two digits below 50 are in this century.
  const year = Number(yearWritten) + ((yearWritten ?? '').length > 2 ? 0 : Number(yearWritten) < 50 ? 2000 : 1900)
  const date = isoDate(year, monthOf(monthName ?? ''), Number(day))
  return date && instantOf(date, `${(hour ?? '').padStart(2, '0')}:${minute}:${second ?? '00'}`, zone ?? 'Z')
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
    const instant = Temporal.Instant.from(`${date}T${late ? '00:00:00' : time}${offset}`)
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
