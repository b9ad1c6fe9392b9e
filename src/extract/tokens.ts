/** One pass over the text: words, numbers and punctuation with their places, paragraphs, and what is markup. */

export interface Token {
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  text: string
  lower: string
  kind: 'word' | 'number' | 'punctuation'
  /** The first letter is a capital one. */
  capital: boolean
  paragraph: number
}

export interface TokenizedText {
  text: string
  tokens: Token[]
  /** `[start, end]` of each paragraph, without the white space around it. */
  paragraphs: [number, number][]
}

/** Abbreviations that keep their full stop, so that it does not end a sentence. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj prof rev hon st mt ft jr sr vs etc inc corp co ltd
  no vol jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss
  mo mont neb nev okla ore pa tenn tex vt va wash wis wyo atty dept msgr pres sec supt messrs mme mlle nr bzw hr fr cllr coun insp det pte smt amb brig rt dra sra`.split(
    /\s+/,
  ),
)

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const OTHER = 4

/** What kind of character a UTF-16 unit is; letters beyond Latin are asked of the regular expression engine once each. */
const kinds = new Uint8Array(65_536)

function kindOf(code: number): number {
  const known = kinds[code]
  if (known) return known
  const character = String.fromCharCode(code)
  let kind = OTHER
  if (code >= 0xd800 && code <= 0xdfff) kind = LETTER
  else if (/\p{L}|\p{M}/u.test(character)) kind = LETTER
  else if (/\p{N}/u.test(character)) kind = DIGIT
  else if (/\s|\u200b|\ufeff/u.test(character)) kind = SPACE
  kinds[code] = kind
  return kind
}

export function isLetterAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && kindOf(text.charCodeAt(index)) === LETTER
}

export function isDigitAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && kindOf(text.charCodeAt(index)) === DIGIT
}

/** True outside the text too: the beginning and the end count as space. */
export function isSpaceAt(text: string, index: number): boolean {
  return index < 0 || index >= text.length || kindOf(text.charCodeAt(index)) === SPACE
}

const NEWLINE = 10
const FULL_STOP = 46
const HYPHENS = new Set(['-'.charCodeAt(0), '‐'.charCodeAt(0), '‑'.charCodeAt(0)])
const APOSTROPHES = new Set(["'".charCodeAt(0), '’'.charCodeAt(0)])

export function tokenize(text: string): TokenizedText {
  const paragraphs = splitParagraphs(text)
  const tokens: Token[] = []
  paragraphs.forEach(([start, end], paragraph) => {
    let at = start
    while (at < end) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      if (kind === SPACE) {
        at++
        continue
      }
      let stop = at + 1
      if (code === 60) stop = endOfTag(text, at, end)
      if (stop > at + 1) {
        at = stop
        continue
      }
      if (kind === LETTER || kind === DIGIT) stop = endOfWord(text, at, end)
      else if (APOSTROPHES.has(code) && isLetterAt(text, at - 1) && isPossessiveEnding(text, at, end)) stop = at + 2
      else if (code === FULL_STOP) while (stop < end && text.charCodeAt(stop) === FULL_STOP) stop++
      const word = text.slice(at, stop)
      const lower = word.toLowerCase()
      tokens.push({
        start: at,
        end: stop,
        text: word,
        lower,
        kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'punctuation',
        capital: kind === LETTER && (word.charCodeAt(0) !== lower.charCodeAt(0) || ARTICLE_IN_NAME.test(word)),
        paragraph,
      })
      at = stop
    }
  })
  return { text, tokens, paragraphs }
}

/** "al-Qahtani": a name, though its first letter is small. */
const ARTICLE_IN_NAME = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)-\p{Lu}/u

/** The longest tag worth looking for: beyond it a "<" is a "<". */
const LONGEST_TAG = 1000

/** Where a tag such as `<tweet id="1">` that begins here ends, or the next character when none begins here. */
export function endOfTag(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1)
  if (!(isLetterAt(text, at + 1) || next === 47)) return at + 1
  const limit = Math.min(end, at + LONGEST_TAG)
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === 62) return i + 1
    if (code === 60 || code === NEWLINE) return at + 1
  }
  return at + 1
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === LETTER || kind === DIGIT) {
      at++
      continue
    }
    const next = at + 1 < end ? kindOf(text.charCodeAt(at + 1)) : SPACE
    const joins = next === LETTER || next === DIGIT
    if (HYPHENS.has(code) && joins) {
      at += 2
      continue
    }
    if (APOSTROPHES.has(code) && next === LETTER && at > from) {
      if (isPossessiveEnding(text, at, end)) return at
      at += 2
      continue
    }
    if ((code === FULL_STOP || code === 44) && next === DIGIT && kindOf(text.charCodeAt(at - 1)) === DIGIT) {
      at += 2
      continue
    }
    if (code === FULL_STOP && isAbbreviated(text, from, at)) {
      if (next === LETTER && text.charCodeAt(at + 2) === FULL_STOP) {
        at += 2
        continue
      }
      return at + 1
    }
    return at
  }
  return at
}

/** "’s" that ends a word: "Clinton’s", not "don’t". */
function isPossessiveEnding(text: string, at: number, end: number): boolean {
  const letter = text.charCodeAt(at + 1)
  if (letter !== 115 && letter !== 83) return false
  return at + 2 >= end || kindOf(text.charCodeAt(at + 2)) > DIGIT
}

/** "on Sept. 3.": an English day ends its sentence, as "der 3. Oktober" does not. */
const AFTER_MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? $/
const LONGEST_MONTH = 'September. '.length + 1

/** A single letter ("J.", the last one of "U.S.") or a listed abbreviation. */
function isAbbreviated(text: string, from: number, at: number): boolean {
  if (at - from === 1)
    return !isDigitAt(text, from) || !AFTER_MONTH.test(text.slice(Math.max(0, from - LONGEST_MONTH), from))
  if (text.charCodeAt(at - 2) === FULL_STOP) return true
  return at - from <= 5 && ABBREVIATIONS.has(text.slice(from, at).toLowerCase())
}

/** A line of this length that ends without a full stop was wrapped by a machine, not ended by its writer. */
const SHORTEST_WRAPPED_LINE = 60
const LONGEST_WRAPPED_LINE = 110

/**
 * Paragraphs are divided by line breaks, except where a sentence plainly runs on: the next line begins in lower case
 * and this one has not ended, or a long line stops in the middle of a sentence at a single break.
 */
function splitParagraphs(text: string): [number, number][] {
  const paragraphs: [number, number][] = []
  let start = 0
  let lineStart = 0
  let at = text.indexOf('\n')
  while (at !== -1) {
    let next = at
    let breaks = 0
    while (next < text.length && kindOf(text.charCodeAt(next)) === SPACE) {
      if (text.charCodeAt(next) === NEWLINE) breaks++
      next++
    }
    let last = at - 1
    while (last > lineStart && kindOf(text.charCodeAt(last)) === SPACE) last--
    const ended = !/[\p{L}\p{N},\-–]/u.test(text.charAt(last))
    const length = at - lineStart
    const wrapped = breaks === 1 && length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE
    // `now,"` at the end of a line and `said Roe` on the next.
    const small = /\p{Ll}/u.test(text.charAt(next))
    const runsOn = (small && (breaks === 1 || !ended)) || (!ended && wrapped && /[\p{L}\p{N}]/u.test(text.charAt(next)))
    if (!runsOn) {
      pushTrimmed(text, start, at, paragraphs)
      start = next
    }
    lineStart = next
    at = text.indexOf('\n', next)
  }
  pushTrimmed(text, start, text.length, paragraphs)
  return paragraphs
}

function pushTrimmed(text: string, from: number, to: number, into: [number, number][]): void {
  let start = from
  let end = to
  while (start < end && kindOf(text.charCodeAt(start)) === SPACE) start++
  while (end > start && kindOf(text.charCodeAt(end - 1)) === SPACE) end--
  if (start < end) into.push([start, end])
}
