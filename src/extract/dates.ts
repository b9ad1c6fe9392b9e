/** Days that a text speaks of, against the day it was published. chrono-node finds most of them; nothing else imports it. */

import { de, en } from 'chrono-node'
import type { ExtractedDate, TextToExtract } from './extraction.ts'
import type { Outline } from './outline.ts'

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
type Day = number
type DateRange = { from: Day; to: Day }

/**
 * Every day, week or month that the text names, in order. Without a day of publication only dates that carry their
 * own year are given. Times of day and lengths of time are not dates.
 */
export function findDates(input: TextToExtract, article: Outline): ExtractedDate[] {
  const { text } = input
  const published = dayOf(input.published ?? '')
  const found: ExtractedDate[] = []
  const taken = (start: number, end: number) => found.some((date) => date.start < end && start < date.end)
  for (const [first, last] of article.sentences) {
    const start = article.units[first]?.start ?? 0
    const end = article.units[last]?.end ?? 0
    const sentence = text.slice(start, Math.min(end, start + LONGEST_SENTENCE))
    const add = (at: number, length: number, range: DateRange | undefined) => {
      if (!range || taken(start + at, start + at + length)) return
      found.push({
        start: start + at,
        end: start + at + length,
        text: sentence.slice(at, at + length),
        from: isoOf(range.from),
        to: isoOf(range.to),
      })
    }
    const before = found.length
    if (EAST_ASIAN.test(sentence)) eastAsian(sentence, published, add)
    if (published !== undefined && RELATIVE_HINT.test(sentence)) relativePeriods(sentence, published, add)
    if (HINT.test(sentence)) dayFirstRanges(sentence, published, add)
    if (HINT.test(sentence)) byChrono(sentence, published, add)
    if (found.length - before > 1) sortTail(found, before)
  }
  return found
}

/** A "sentence" beyond this is a table or a trap; its beginning is enough. */
const LONGEST_SENTENCE = 1500

/** Words without which chrono-node need not be asked: it is the slowest step of the chain. */
const HINT =
  /\b(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b|May\b|January|February|March|April|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|\b(?:today|tonight|tomorrow|yesterday|heute|gestern|morgen|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\b|\d[-/.]\d{1,2}[-/.]\d|\b(?:days?|weeks?|months?|years?) (?:ago|later|from now)\b/
const RELATIVE_HINT = /\b(?:week|weekend|month|year|woche|wochenende|monat|jahr)\b/i
const EAST_ASIAN = /[月日周週월일주어내오来明昨今]/

type Add = (at: number, length: number, range: DateRange | undefined) => void

function byChrono(sentence: string, published: Day | undefined, add: Add): void {
  const reference = { instant: new Date((published ?? 0) * DAY_MS + NOON_MS), timezone: 0 }
  const german = GERMAN.test(sentence)
  for (const result of (german ? de : en).casual.parse(sentence, reference, { forwardDate: false })) {
    const { start, end } = result
    const words = result.text
    if (!isPlausible(sentence, result.index, words)) continue
    const dated =
      start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month') || RELATIVE_DAY.test(words)
    if (!dated || (published === undefined && !/\d{4}/.test(words))) continue
    const year = start.get('year')
    const month = start.get('month')
    const day = start.get('day')
    if (year === null || month === null || day === null) continue
    let from = toDay(year, month, day)
    let to = from
    if (start.isCertain('month') && !start.isCertain('day')) {
      from = toDay(year, month, 1)
      to = toDay(year, month + 1, 1) - 1
    } else if (end) {
      to = toDay(end.get('year') ?? year, end.get('month') ?? month, end.get('day') ?? day)
    } else if (start.isCertain('weekday') && !start.isCertain('day') && published !== undefined) {
      from = weekdayMeant(sentence, words, from, published)
      to = from
    }
    if (to < from || year < 1000 || year > 2999) continue
    const trimmed = words.replace(/[\s,.]+$/, (tail) => (/^\.$/.test(tail) && /\.\s*\S/.test(words) ? tail : ''))
    const lead = /^(?:on|am|at|in|im)\s+/i.exec(trimmed)?.[0].length ?? 0
    add(result.index + lead, trimmed.length - lead, { from, to })
  }
}

const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const MONTH_INDEX = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAY_FIRST_RANGE = new RegExp(
  `\\b(\\d{1,2})(?: (${MONTH_NAMES})\\.?)?(?:,? (\\d{4}))? ?(?:to|until|till|through|–|—|-) ?(\\d{1,2}) (${MONTH_NAMES})\\b(?:\\.?,? (\\d{4}))?`,
  'g',
)
const ONE_DAY = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH_NAMES})|(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?)\\b(?:\\.? ?,? ?(\\d{4}))?`,
  'gi',
)

/** "4 May to 11 May", "4–11 May": chrono-node takes these for the whole month. */
function dayFirstRanges(sentence: string, published: Day | undefined, add: Add): void {
  for (const match of sentence.matchAll(DAY_FIRST_RANGE)) {
    const [all, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = match
    const to = dayMonth(lastDay, lastMonth, lastYear, published)
    const from = dayMonth(firstDay, firstMonth ?? lastMonth, firstYear ?? lastYear, to ?? published)
    if (from !== undefined && to !== undefined && from <= to) add(match.index, all.length, { from, to })
  }
}

function dayMonth(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  near: Day | undefined,
): Day | undefined {
  const number = MONTH_INDEX.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  const inMonth = Number(day)
  if (number === 0 || inMonth < 1 || inMonth > 31) return undefined
  const meant = year === undefined ? nearestYear(near, number, inMonth) : Number(year)
  return meant === undefined ? undefined : toDay(meant, number, inMonth)
}

/** The ISO date of the one day that these words name by day and month, "4 May" or "May 4, 2026"; undefined for none or several. */
export function oneDay(words: string, published: string | undefined): string | undefined {
  const [match, further] = words.matchAll(ONE_DAY)
  if (!match || further) return undefined
  const day = dayMonth(match[1] ?? match[4], match[2] ?? match[3], match[5], dayOf(published ?? ''))
  return day === undefined ? undefined : isoOf(day)
}

const GERMAN =
  /\b(?:der|die|das|und|ist|am|im|wird|hat|nicht)\b.*\b(?:der|die|das|und|ist|am|im|wird|hat|nicht|den|dem)\b/
const RELATIVE_DAY = /\b(?:today|tonight|tomorrow|yesterday|ago|later|from now|heute|morgen|gestern)\b/i

/** What chrono-node takes for dates and is none: "March on Washington", "The Sun", "Sat nav", "may". */
function isPlausible(sentence: string, index: number, words: string): boolean {
  const before = sentence.slice(Math.max(0, index - 24), index)
  const after = sentence.slice(index + words.length, index + words.length + 24)
  if (/^(?:sun|sat|mon|wed|fri|thu|tue|thurs|tues)$/i.test(words))
    return /\b(?:on|last|next|this)\s$/i.test(before) && !/^\s+\p{L}/u.test(after)
  if (/^(?:may|march|august|sun)$/i.test(words)) {
    if (!/^\p{Lu}/u.test(words)) return false
    if (/^\s+(?:on|for|against|of|to|be|not|have|madness)\b/i.test(after) || /^['’]s\b/.test(after)) return false
    return /\b(?:in|last|next|this|by|since|until|late|early|mid|through|of|and|to)[\s-]$/i.test(before)
  }
  if (/^(?:may|march)\b/.test(words)) return false
  if (/^\d+$/.test(words) || /^(?:now|second|the second|morgen)$/i.test(words)) return false
  // "2.5-3.1", "1/2": numbers without a month's name that nothing around calls a date.
  if (/^\d{1,2}[./-]\d{1,2}$/.test(words)) return false
  return !/[$€£]\s?$/.test(before) && !/^\s?(?:%|percent)/.test(after)
}

/** A weekday in a sentence about what was said or done is the last one, in one about what will be the next one. */
function weekdayMeant(sentence: string, words: string, nearest: Day, published: Day): Day {
  if (/\b(?:last|past|letzten?)\b/i.test(words)) return nearest < published ? nearest : nearest - 7
  if (/\b(?:next|coming|nächsten?)\b/i.test(words)) return nearest > published ? nearest : nearest + 7
  const before = sentence.slice(0, sentence.indexOf(words))
  if (
    /\b(?:to|until|till)\s+$/i.test(before) &&
    /\b(?:postponed|moved|delayed|rescheduled|forward|put)\b/i.test(before)
  )
    return nearest < published ? nearest + 7 : nearest
  // What is said last before the day decides: "… who missed it, will sing on Saturday", "will come, she said on Monday".
  const [future, past] = [lastMatch(FUTURE, before), lastMatch(PAST, before)]
  const isFuture = future === past ? FUTURE_ANYWHERE.test(sentence) : future > past
  const isPast = future === past ? PAST_ANYWHERE.test(sentence) : past > future
  if (nearest > published && isPast && !isFuture) return nearest - 7
  if (nearest < published && isFuture && !isPast) return nearest + 7
  return nearest
}

const FUTURE_WORDS = 'will|would|to be held|scheduled|plans? to|set to|due|expected|upcoming|wird|soll'
const PAST_WORDS = 'said|told|was|were|had|announced|reported|\\w+ed'
const FUTURE = new RegExp(`\\b(?:${FUTURE_WORDS})\\b`, 'gi')
const PAST = new RegExp(`\\b(?!(?:${FUTURE_WORDS})\\b)(?:${PAST_WORDS})\\b`, 'gi')
const FUTURE_ANYWHERE = new RegExp(FUTURE.source, 'i')
const PAST_ANYWHERE = new RegExp(PAST.source, 'i')

function lastMatch(pattern: RegExp, words: string): number {
  return [...words.matchAll(pattern)].at(-1)?.index ?? -1
}

const PERIODS =
  /\b(this|last|next|past|the past|coming|the coming|diese[rsn]?|letzte[rsn]?|nächste[rsn]?) (week|weekend|month|year|woche|wochenende|monat|jahr)\b/gi

function relativePeriods(sentence: string, published: Day, add: Add): void {
  for (const match of sentence.matchAll(PERIODS)) {
    const which = (match[1] ?? '').toLowerCase()
    const unit = (match[2] ?? '').toLowerCase()
    // "the past year" is a length of time that ends now; "last year" is a calendar year.
    if (which.startsWith('the past')) continue
    const offset = /^(?:next|coming|the coming|nächste)/.test(which) ? 1 : /^(?:last|past|letzte)/.test(which) ? -1 : 0
    add(match.index, match[0].length, period(published, unit, offset))
  }
}

function period(published: Day, unit: string, offset: number): DateRange {
  const monday = published - ((((published + 3) % 7) + 7) % 7)
  const { year, month } = partsOf(published)
  switch (unit) {
    case 'week':
    case 'woche':
      return { from: monday + 7 * offset, to: monday + 7 * offset + 6 }
    case 'weekend':
    case 'wochenende':
      return { from: monday + 7 * offset + 5, to: monday + 7 * offset + 6 }
    case 'month':
    case 'monat':
      return { from: toDay(year, month + offset, 1), to: toDay(year, month + offset + 1, 1) - 1 }
    default:
      return { from: toDay(year + offset, 1, 1), to: toDay(year + offset, 12, 31) }
  }
}

const EAST_ASIAN_DATE = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/g
const EAST_ASIAN_WORDS: Record<string, [string, number]> = {
  今天: ['day', 0],
  今日: ['day', 0],
  오늘: ['day', 0],
  明天: ['day', 1],
  明日: ['day', 1],
  내일: ['day', 1],
  昨天: ['day', -1],
  昨日: ['day', -1],
  어제: ['day', -1],
  下周: ['week', 1],
  下週: ['week', 1],
  来週: ['week', 1],
  '다음 주': ['week', 1],
  上周: ['week', -1],
  上週: ['week', -1],
  先週: ['week', -1],
  '지난 주': ['week', -1],
  지난주: ['week', -1],
  本周: ['week', 0],
  今週: ['week', 0],
  '이번 주': ['week', 0],
  下个月: ['month', 1],
  来月: ['month', 1],
  '다음 달': ['month', 1],
  上个月: ['month', -1],
  先月: ['month', -1],
  지난달: ['month', -1],
}
const EAST_ASIAN_RELATIVE = new RegExp(Object.keys(EAST_ASIAN_WORDS).join('|'), 'g')

function eastAsian(sentence: string, published: Day | undefined, add: Add): void {
  for (const match of sentence.matchAll(EAST_ASIAN_DATE)) {
    const month = Number(match[2])
    const day = Number(match[3])
    if (month < 1 || month > 12 || day < 1 || day > 31) continue
    const year = match[1] === undefined ? nearestYear(published, month, day) : Number(match[1])
    if (year !== undefined)
      add(match.index, match[0].length, { from: toDay(year, month, day), to: toDay(year, month, day) })
  }
  if (published === undefined) return
  for (const match of sentence.matchAll(EAST_ASIAN_RELATIVE)) {
    const [unit, offset] = EAST_ASIAN_WORDS[match[0]] ?? ['day', 0]
    const range =
      unit === 'day' ? { from: published + offset, to: published + offset } : period(published, unit, offset)
    add(match.index, match[0].length, range)
  }
}

/** The year that puts a month and day nearest to the day of publication. */
function nearestYear(published: Day | undefined, month: number, day: number): number | undefined {
  if (published === undefined) return undefined
  const { year } = partsOf(published)
  let best = year
  for (const candidate of [year - 1, year + 1]) {
    const distance = Math.abs(toDay(candidate, month, day) - published)
    if (distance < Math.abs(toDay(best, month, day) - published)) best = candidate
  }
  return best
}

function sortTail(found: ExtractedDate[], from: number): void {
  const tail = found.splice(from)
  found.push(...tail.sort((a, b) => a.start - b.start))
}

const DAY_MS = 86_400_000
const NOON_MS = DAY_MS / 2

function toDay(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

function partsOf(day: Day): { year: number; month: number } {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}

function isoOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
