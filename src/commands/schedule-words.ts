/** "8am weekdays Seoul", "at 20:15 every day", "mon, wed and fri in New York": when somebody wants a digest, in any order. */
import { ReaderError } from '../errors.ts'
import { fold, isOneTypoAway } from '../fold.ts'
import { readDays, readTimeOfDay } from './clock-words.ts'
import { echoed } from './echoed.ts'
import { readZone, UNKNOWN_ZONE } from './zones.ts'

export interface ScheduleSaid {
  /** "08:00" */
  at?: string
  /** ISO weekdays in order, Monday is 1. */
  days?: string
  /** IANA */
  zone?: string
}

/** A time of day; never the offset of a zone, and no list of weekdays such as 12345. */
const TIME =
  /(?<![\p{L}\p{N}+:./-])(?:(noon|midday|midnight)|(\d{1,2}(?:[:.h]\d{2})?)\s*(?:(a\.?m\b\.?|p\.?m\b\.?)|uhr\b|o['’]?clock\b|hrs?\b|h\b)?|(\d{3,4})(?=\s|$|,))(?![\p{L}\p{N}:+-])/giu
const NAMED_TIMES: Record<string, string> = { noon: '12:00', midday: '12:00', midnight: '00:00' }
const DAY = 'mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?'
const DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:every\\s*day|each\\s+day|daily|all\\s+days|every\\s+weekday|weekdays?|work(?:ing\\s)?days|every\\s+weekend|weekends?|[1-7]{5,7}|(?:${DAY})(?:(?:\\s*(?:,|&|\\+|/|-|–|\\band\\b|\\bto\\b|\\bthrough\\b)\\s*(?:and\\s+)?|\\s+)(?:${DAY}))*)(?![\\p{L}\\p{N}/])`,
  'giu',
)
/** Words that carry nothing here. */
const FILLERS = new Set(
  'at on in of the to for and every each time zone timezone please me us local a from by around about'.split(' '),
)
const DAY_WORDS = ['daily', 'everyday', 'weekdays', 'weekends', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday']

/**
 * What of a schedule is said; what is not said is absent.
 * @throws ReaderError that says which words were not understood and what to write
 */
export function readSchedule(words: string): ScheduleSaid {
  let left = ` ${words.replace(/\s+/g, ' ')} `
  const take = (pattern: RegExp): string[] => {
    const found = [...left.matchAll(pattern)].map(([match]) => match.trim())
    left = left.replace(pattern, ' ')
    return found
  }
  const days = take(DAYS).map(readDayWords)
  const times = take(TIME).map(readTime)
  const typos = left.split(/[\s,]+/).filter((word) => DAY_WORDS.some((day) => isTypoOf(word, day)))
  for (const word of typos) {
    days.push(readDays(DAY_WORDS.find((day) => isTypoOf(word, day)) ?? word))
    left = left.replace(word, ' ')
  }
  if (new Set(times).size > 1)
    throw new ReaderError(`One time, please, not ${times.join(' and ')}: a brief comes once a day.`)
  const rest = left
    .split(/[\s,;]+/)
    .filter((word) => word && !FILLERS.has(word.toLowerCase()))
    .join(' ')
  const [at] = times
  return {
    ...(at ? { at } : {}),
    ...(days.length > 0 ? { days: [...new Set(days.join(''))].sort().join('') } : {}),
    ...(rest ? { zone: zoneOf(rest) } : {}),
  }
}

/** Whether these words say when, and nothing else. */
export function isSchedule(words: string): boolean {
  try {
    return Object.keys(readSchedule(words)).length > 0
  } catch (error) {
    if (error instanceof ReaderError) return false
    throw error
  }
}

function readDayWords(written: string): string {
  const plain = written.toLowerCase().replace(/^(?:every|each)\s+(?=week)/, '')
  if (/^(?:every|each)\s*day$|^all\s+days$/.test(plain)) return readDays('daily')
  const named = plain.replace(/s$/, '')
  if (named === 'weekday' || /^work/.test(named)) return readDays('weekdays')
  if (named === 'weekend') return readDays('weekends')
  return readDays(
    plain
      .replace(/\s*(?:-|–|\bto\b|\bthrough\b)\s*/g, '-')
      .replace(/\s*(?:&|\band\b)\s*/g, ',')
      .replace(/\b(tue|wed|thu|thur)s\b/g, '$1'),
  )
}

function readTime(written: string): string {
  const named = NAMED_TIMES[written.toLowerCase()]
  return (
    named ??
    readTimeOfDay(
      written
        .toLowerCase()
        .replace(/\.(?=m)|\.$/g, '')
        .replace(/\s*(?:uhr|o['’]?clock|hrs?|h)$/, ''),
    )
  )
}

function zoneOf(rest: string): string {
  // A time or days that are none would make no sense as a place that is not known.
  if (/^\d/.test(rest)) readTimeOfDay(rest)
  try {
    return readZone(rest)
  } catch (error) {
    if (!(error instanceof ReaderError) || !error.message.startsWith(UNKNOWN_ZONE)) throw error
    throw new ReaderError(
      `I do not understand “${echoed(rest)}”: no time, no day and no place that I know. Name a large city, as in: /subscribe parade 08:00 weekdays Seoul`,
    )
  }
}

function isTypoOf(word: string, day: string): boolean {
  const written = fold(word)
  return written.length >= 5 && isOneTypoAway(written, day)
}
