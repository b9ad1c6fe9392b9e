/** Who comes to an event, who does not, and who is sent instead, each with the sentence that says so. */

import { type CountryWord, countryWord, LONGEST_COUNTRY_NAME } from './countries.ts'
import type { AttendanceStatus, ExtractedAttendance } from './extraction.ts'
import type { Cast, Mention } from './mentions.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { fullName } from './people.ts'
import type { Resolution } from './resolve.ts'

interface Setting {
  text: string
  article: Outline
  cast: Cast
  resolutions: Resolution[]
  countries: (string | null)[]
}

/** Events that people attend. */
const EVENT =
  /^(?:parade|summit|ceremony|ceremonies|celebration|celebrations|event|commemoration|commemorations|meeting|conference|forum|games|olympics|funeral|inauguration|wedding|talks|rally|gala|festival|anniversary|congress|convention|debate|banquet|dinner|reception|session|assembly|coronation|launch)$/

const NEGATION = /^(?:not|never|n't|won't|wouldn't|isn't|aren't|cannot|can't|couldn't|didn't|doesn't|don't)$/
const ATTEND = /^attend(?:s|ed|ing|ance)?$/
const STAYS_AWAY = /^(?:skip|skips|skipped|skipping|boycott|boycotts|boycotted|boycotting|snub|snubs|snubbed|absent)$/
const TRAVELS =
  /^(?:visit|visits|visited|visiting|travel|travels|traveled|travelled|travelling|traveling|go|goes|going|went|come|comes|coming|came|arrive|arrives|arrived|arriving|fly|flies|flew|flying|join|joins|joined|joining)$/
const HEADS = /^(?:leaders|heads|presidents|ministers|premiers|delegations|representatives|ambassadors|envoys)$/

/** In text order; each sentence gives a person or country at most once a status. */
export function findAttendance(setting: Setting): ExtractedAttendance[] {
  const rows: ExtractedAttendance[] = []
  const known = new Set<string>()
  let listSentence = -2
  setting.article.sentences.forEach(([from, to], sentence) => {
    const found = readSentence(setting, from, to, sentence - listSentence <= 2)
    if (found.some((row) => row.person === null)) listSentence = sentence
    for (const row of found) {
      const key = `${row.start} ${row.person} ${row.country} ${row.status}`
      if (!known.has(key)) rows.push(row)
      known.add(key)
    }
  })
  return rows
}

function readSentence(setting: Setting, from: number, to: number, afterList: boolean): ExtractedAttendance[] {
  const { article, text } = setting
  const unit = (index: number): Unit => (index >= from && index <= to ? (article.units[index] ?? NO_UNIT) : NO_UNIT)
  const rows: ExtractedAttendance[] = []
  const start = article.units[from]?.start ?? 0
  const end = article.units[to]?.end ?? 0
  let at = from
  const event = eventOf(setting, from, to)
  const add = (who: Who, status: AttendanceStatus, confidence: number, representedBy: string | null = null) => {
    rows.push({ ...who, status, representedBy, event: eventOf(setting, at, to) ?? event, start, end, confidence })
  }
  let spoken = false
  for (; at <= to; at++) {
    const { lower, kind } = unit(at)
    if (kind !== 'word') continue
    if (lower === 'represented' && unit(at + 1).lower === 'by') {
      const sent = whoAt(setting, at + 2, to)
      const sender = subjectBefore(setting, from, at)
      if (sent?.person && sender) {
        const country = sender.country ?? sent.country
        add({ person: null, country }, 'represented', 0.9, sent.person)
        spoken = true
      }
      continue
    }
    if (ATTEND.test(lower)) {
      const status = statusOf(unit, at, from, lower)
      const who = subjectBefore(setting, from, at)
      if (status && who) add(who, status, who.person ? 0.85 : 0.75)
      spoken ||= status !== undefined
      continue
    }
    if (STAYS_AWAY.test(lower) && event) {
      const who = subjectBefore(setting, from, at)
      if (who && !isNegated(unit, at)) add(who, 'not-attending', 0.8)
      continue
    }
    if ((lower === 'invited' || lower === 'invites') && (event || unit(at + 1).lower === 'to')) {
      const passive =
        /^(?:was|were|been|is|are|be)$/.test(unit(at - 1).lower) ||
        /^(?:was|were|been|is|are|be)$/.test(unit(at - 2).lower)
      const who = passive ? subjectBefore(setting, from, at) : whoAt(setting, at + 1, to)
      if (who && !isNegated(unit, at)) add(who, 'invited', 0.75)
      continue
    }
    if (TRAVELS.test(lower) && event && leadsToEvent(unit, at, to)) {
      const who = subjectBefore(setting, from, at)
      const status = statusOf(unit, at, from, lower)
      if (who && status) add(who, status, 0.75)
      spoken ||= who !== undefined
    }
  }
  // "the leaders of Iran, Cuba, Belarus and Serbia", in a sentence about coming.
  if (spoken || /\b(?:list|guests|attendees|present|gather|gathering)\b/i.test(text.slice(start, end))) {
    for (at = from; at <= to; at++) {
      if (!HEADS.test(unit(at).lower) || unit(at + 1).lower !== 'of') continue
      const listed = countriesFrom(setting, at + 2, to)
      if (spoken || listed.length > 1) for (const country of listed) add({ person: null, country }, 'attending', 0.8)
    }
  }
  if (afterList && rows.length === 0) {
    const words = text.slice(start, end)
    if (/\bon the (?:guest )?list\b|\balso (?:attend|coming|there)\b/i.test(words) && !/\bnot on the\b/i.test(words)) {
      const country = countriesFrom(setting, from, to)[0]
      if (country) add({ person: null, country }, 'attending', 0.65)
    }
  }
  return rows
}

interface Who {
  person: string | null
  country: string | null
}

/** How far words before a verb are read for its auxiliaries. */
const AUXILIARIES = 6

function isNegated(unit: (index: number) => Unit, at: number): boolean {
  for (let i = at - 1; i >= at - AUXILIARIES; i--) {
    if (NEGATION.test(unit(i).lower)) return true
    if (unit(i).kind !== 'word' && !/^['’]/.test(unit(i).text)) return false
  }
  return false
}

function statusOf(
  unit: (index: number) => Unit,
  at: number,
  from: number,
  lower: string,
): AttendanceStatus | undefined {
  let words = ''
  for (let i = Math.max(from, at - AUXILIARIES); i < at; i++) {
    words = unit(i).kind === 'punctuation' && !/^['’]/.test(unit(i).text) ? '' : `${words} ${unit(i).lower}`
  }
  if (/\b(?:whether|if|could|might|may|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?)\b/.test(words)) return undefined
  if (isNegated(unit, at) || /\b(?:decline[sd]?|refuse[sd]?|unable|no plans|unlikely) to$/.test(words))
    return 'not-attending'
  if (
    /\b(?:expected|anticipated|likely|plans?|planned|planning|due|set|scheduled|slated|hopes?|intends?)\b/.test(words)
  )
    return 'expected'
  if (/\binvited to$|\binvitation to$/.test(words)) return 'invited'
  if (lower === 'attendance') return /(?:'s|’s|his|her|their)(?: \w+)?$/.test(words) ? 'expected' : undefined
  if (/\b(?:will|to|would|is|are|shall|decision to)\b/.test(words)) return 'attending'
  if (/ed$|^(?:went|came|flew)$/.test(lower)) return 'attended'
  return 'attending'
}

/** "visits China next week for a military parade": the journey is to the event. */
function leadsToEvent(unit: (index: number) => Unit, at: number, to: number): boolean {
  let preposition = false
  for (let i = at + 1; i <= Math.min(to, at + 14); i++) {
    const { lower, kind, text } = unit(i)
    if (kind === 'punctuation' && /^[,;:]$/.test(text) && preposition) return false
    if (/^(?:for|at|to|attend|in)$/.test(lower)) preposition = true
    if (preposition && EVENT.test(lower)) return true
  }
  return false
}

/** The person or country nearest before a verb, in its own clause first. */
function subjectBefore(setting: Setting, from: number, at: number): Who | undefined {
  const { cast, article } = setting
  let nearest: Who | undefined
  for (let i = firstMentionAt(cast, at) - 1; i >= 0; i--) {
    const mention = cast.mentions[i]
    if (!mention || mention.last >= at) continue
    if (mention.last < from) break
    const who = whoIs(setting, mention, i)
    if (!who) continue
    const preposition = article.units[mention.first - 1]?.lower ?? ''
    // "a meeting with Mr. Li will": what hangs on a preposition is rarely the subject.
    if (/^(?:of|with|by|to|from|in|at|for|on)$/.test(preposition) && !mention.possessive) {
      nearest ??= undefined
      continue
    }
    return who
  }
  return nearest
}

function whoIs(setting: Setting, mention: Mention, index: number): Who | undefined {
  const resolution = setting.resolutions[index]
  const person = setting.cast.people[resolution?.person ?? -1]
  if (person && (person.certain || mention.kind === 'person')) {
    return { person: fullName(person), country: setting.countries[resolution?.person ?? -1] ?? null }
  }
  if (mention.kind === 'place' && !mention.possessive) {
    const found = countryWord(setting.text.slice(mention.start, mention.end))
    if (found && found.kind !== 'demonym') return { person: null, country: found.code }
  }
  return undefined
}

/** Index of the first mention that ends at this unit or later. */
function firstMentionAt({ mentions }: Cast, unit: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.last ?? 0) < unit) low = middle + 1
    else high = middle
  }
  return low
}

function whoAt(setting: Setting, from: number, to: number): Who | undefined {
  const { cast } = setting
  for (let i = firstMentionAt(cast, from); i < cast.mentions.length; i++) {
    const mention = cast.mentions[i]
    if (!mention || mention.last > to + 1 || mention.last > from + 40) break
    if (!mention || mention.last < from || mention.first > Math.min(to, from + 6)) continue
    const who = whoIs(setting, mention, i)
    if (who) return who
  }
  return undefined
}

/** Countries in a list that begins here: names with commas, "and" and small words between. */
function countriesFrom({ article, text }: Setting, from: number, to: number): string[] {
  const codes: string[] = []
  let misses = 0
  for (let at = from; at <= to && misses < 3; at++) {
    const begin = article.units[at]
    if (!begin) break
    if (begin.kind === 'punctuation' || /^(?:and|the|or)$/.test(begin.lower)) {
      if (begin.text === '.' || begin.text === ';') break
      continue
    }
    const found = longestCountry(article, text, at, to)
    if (!found) {
      misses++
      if (codes.length > 0) break
      continue
    }
    codes.push(found.word.code)
    at += found.size - 1
  }
  return codes
}

function longestCountry(
  article: Outline,
  text: string,
  at: number,
  to: number,
): { word: CountryWord; size: number } | undefined {
  const begin = article.units[at]
  for (let size = Math.min(LONGEST_COUNTRY_NAME, to - at + 1); size >= 1; size--) {
    const last = article.units[at + size - 1]
    if (!begin || !last) continue
    const word = countryWord(text.slice(begin.start, last.end))
    if (word && word.kind === 'name') return { word, size }
  }
  return undefined
}

/** The words that name the event: its noun with what stands before it up to the article or possessive. */
function eventOf({ article, text }: Setting, from: number, to: number): string | null {
  for (let at = from; at <= to; at++) {
    const noun = article.units[at]
    if (!noun || !EVENT.test(noun.lower)) continue
    let first = at
    while (first > from && first > at - 6) {
      const before = article.units[first - 1]
      if (!before || (before.kind !== 'word' && before.kind !== 'number')) break
      if (
        /^(?:of|for|at|to|the|in|with|and|attend|attends|attended|attending|his|her|their|its|will|that|this)$/.test(
          before.lower,
        )
      ) {
        if (before.lower === 'the') first--
        break
      }
      first--
      if (before.lower === 'a' || before.lower === 'an') break
    }
    const begin = article.units[first]
    if (begin) return text.slice(begin.start, noun.end)
  }
  return null
}
