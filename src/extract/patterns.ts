/**
 * Quotations in Chinese, Japanese, Korean and German by the commonest patterns of news: who stands before or after the
 * quotation with a reporting verb. Own rules, tried on own texts; not measured on labelled news (docs/extraction.md).
 */

import { eastAsianSpeaker } from './eastAsian.ts'
import type { ExtractedPerson, ExtractedQuote } from './extraction.ts'
import { germanNames, germanSpeaker } from './german.ts'
import type { Language } from './language.ts'
import type { QuoteSpan } from './marks.ts'

/** What a pattern found beside a quotation. Offsets are UTF-16 into the context that was handed in. */
export interface FoundSpeaker {
  /** A name, or null for a pronoun or title that stands for the last speaker. */
  name: string | null
  start: number
  end: number
  cue: string
  role: string | null
  /** Somebody who is only described: then it is nobody's, and no pronoun after it means the speaker before. */
  isUnnamed?: boolean
  /** Denied, or not said yet. */
  isUnsaid?: boolean
  /** Its form is a name's, and nothing says that it is one. */
  isUncertain?: boolean
}

/** Words of the sentence before and after a quotation, other quotations left out. */
export interface QuoteContext {
  before: string
  after: string
}

/** How sure the patterns are: set by hand, below what English reaches, and not calibrated. */
const BY_NAME = 0.85
const BY_PRONOUN = 0.6
const CONTINUED = 0.6
const UNSAID = 0.4

/** How far around a quotation its speaker is looked for. */
const REACH = 160

/** Fewer characters without a speaker are a term. */
const SHORTEST_UNSPOKEN = { zh: 10, ja: 12, ko: 15, de: 30 }

export function readByPatterns(
  text: string,
  spans: QuoteSpan[],
  language: Exclude<Language, 'en' | 'other'>,
): { quotes: ExtractedQuote[]; people: ExtractedPerson[] } {
  const quotes: ExtractedQuote[] = []
  const people = new Map<string, ExtractedPerson>()
  const german = language === 'de' ? germanNames(text) : new Map<string, Set<string>>()
  let last: ExtractedPerson | undefined
  let lastSpan: QuoteSpan | undefined
  spans.forEach((span, index) => {
    const beforeStart = Math.max(contextStart(text, span.outerStart), spans[index - 1]?.outerEnd ?? 0)
    const afterEnd = Math.min(contextEnd(text, span.outerEnd), spans[index + 1]?.outerStart ?? text.length)
    const context = { before: text.slice(beforeStart, span.outerStart), after: text.slice(span.outerEnd, afterEnd) }
    const found = language === 'de' ? germanSpeaker(context, german) : eastAsianSpeaker(context, language)
    const quote: ExtractedQuote = {
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      speaker: null,
      mention: null,
      cue: null,
      role: null,
      via: null,
      confidence: 0,
    }
    if (found) {
      const base = found.side === 'before' ? beforeStart : span.outerEnd
      quote.mention = [base + found.start, base + found.end]
      quote.cue = found.cue
      if (found.isUnnamed) last = undefined
      else if (found.name !== null) {
        last = remember(people, found.name, quote.mention, found.role)
        quote.confidence = BY_NAME
      } else quote.confidence = BY_PRONOUN
      quote.speaker = last?.name ?? null
      quote.role = last?.role ?? null
      if (!last) quote.confidence = 0
      if (found.isUnsaid || found.isUncertain) quote.confidence = Math.min(quote.confidence, UNSAID)
    } else if (last && lastSpan && goesOn(text, lastSpan, span)) {
      quote.speaker = last.name
      quote.role = last.role
      quote.mention = quotes.at(-1)?.mention ?? null
      quote.confidence = CONTINUED
    } else if (quote.text.length < SHORTEST_UNSPOKEN[language]) return
    if (quote.speaker) lastSpan = span
    quotes.push(quote)
  })
  return { quotes, people: [...people.values()] }
}

/** The very next words, or the next paragraph of one speech. */
function goesOn(text: string, before: QuoteSpan, span: QuoteSpan): boolean {
  if (span.continues) return true
  return (
    before.paragraph === span.paragraph &&
    span.outerStart - before.outerEnd < 3 &&
    !/\p{L}/u.test(text.slice(before.outerEnd, span.outerStart))
  )
}

const SENTENCE_END = /[。！？!?\n]/

function contextStart(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const character = text.charAt(i)
    if (
      SENTENCE_END.test(character) ||
      (character === '.' && /\s/.test(text.charAt(i + 1)) && !/\d/.test(text.charAt(i - 1)))
    )
      return i + 1
  }
  return Math.max(0, at - REACH)
}

function contextEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH)
  for (let i = at; i < limit; i++) {
    const character = text.charAt(i)
    if (SENTENCE_END.test(character) || (character === '.' && (i + 1 >= text.length || /\s/.test(text.charAt(i + 1)))))
      return i
  }
  return limit
}

/** One person for a full name and the surname that comes after it. */
function remember(
  people: Map<string, ExtractedPerson>,
  name: string,
  mention: [number, number],
  role: string | null,
): ExtractedPerson {
  const known = people.get(name) ?? [...people.values()].slice(-20).find((person) => isShortFor(name, person.name))
  if (known) {
    known.mentions.push(mention)
    if (known.name !== name && !known.aliases.includes(name)) known.aliases.push(name)
    known.role ??= role
    return known
  }
  const person: ExtractedPerson = { name, aliases: [], role, country: null, mentions: [mention] }
  people.set(name, person)
  return person
}

function isShortFor(short: string, full: string): boolean {
  if (short.length >= full.length) return false
  return (
    full.endsWith(` ${short}`) ||
    full.endsWith(`·${short}`) ||
    full.endsWith(`・${short}`) ||
    (/^\p{Script=Han}/u.test(full) && full.startsWith(short))
  )
}
