/** Quotation marks of every common kind, paired into spans. Which of the spans are speech is decided elsewhere. */

import { endOfTag, isDigitAt, isLetterAt, isSpaceAt } from './tokens.ts'

export interface QuoteSpan {
  /** Between the marks, without white space at the edges. */
  start: number
  end: number
  /** With the marks. */
  outerStart: number
  outerEnd: number
  paragraph: number
  /** Single marks are speech in British and many other papers, and a word or a headline inside double ones. */
  single: boolean
  /** How the span ended: by its mark, by the next paragraph that opens again, or by the end of the paragraph. */
  closed: 'mark' | 'continued' | 'paragraph'
  /** The paragraph before was left open, and this one goes on with the same speech. */
  continues: boolean
}

interface Open {
  closers: string
  at: number
  width: number
  single: boolean
  /** A space follows the opening mark, as in French: then one stands before the closing mark, too. */
  spaced: boolean
}

/** What closes what opens. German „ is closed by “ or ”, and the guillemets stand either way round. */
const PAIRS: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '＂': '＂',
  '〝': '〟〞',
  '‹': '›',
}

/** Nested deeper than this is not prose; the marks beyond are left alone. */
const DEEPEST = 6

/**
 * The outermost quoted spans of a text, in order. Linear in the length of the text whatever marks it holds.
 * Marks are paired within a paragraph: an opening one that the paragraph does not close runs to its end.
 */
export function findQuoteSpans(text: string, paragraphs: [number, number][]): QuoteSpan[] {
  const spans: QuoteSpan[] = []
  let double = 0
  let speech = 0
  paragraphs.forEach(([start, end], paragraph) => {
    const before = spans.at(-1)
    const first = spans.length
    pairWithin(text, start, end, paragraph, spans)
    const opensAgain = first < spans.length && !/[\p{L}\p{N}]/u.test(text.charAt(start))
    if (before?.closed === 'paragraph' && before.paragraph === paragraph - 1 && opensAgain) {
      before.closed = 'continued'
      const next = spans[first]
      if (next) next.continues = true
    }
  })
  for (const { single, start, end } of spans) {
    if (!single) double++
    else if (
      /\s\S+\s\S+\s/.test(text.slice(start, Math.min(end, start + LONGEST_GLANCE))) &&
      /[.,!?]/.test(text.charAt(end - 1))
    )
      speech++
  }
  // The house style of this text: single marks are all it has, and they hold sentences.
  if (double === 0 && speech > 0) for (const span of spans) span.single = false
  return spans
}

/** So much of a quotation shows whether it has four words. */
const LONGEST_GLANCE = 100

const LONGEST_SPEAKER = 40
const TRANSCRIPT_SPEAKER = /^(?:\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]*){0,3}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+): +(?=\S)/u

function pairWithin(text: string, start: number, end: number, paragraph: number, into: QuoteSpan[]): void {
  const stack: Open[] = []
  const firstOfParagraph = into.length
  /** A curly mark of this paragraph points the wrong way: what is left open at its end is not believed. */
  let isOdd = false

  const close = (to: number, width: number, closed: QuoteSpan['closed']) => {
    const open = stack.pop()
    if (!open || stack.length > 0) return
    let from = open.at + open.width
    let until = to
    while (from < until && isSpaceAt(text, from)) from++
    while (until > from && isSpaceAt(text, until - 1)) until--
    let outerStart = open.at
    // `"ROE: I do not know.` in a transcript: the name is not part of what is said.
    const speaker = TRANSCRIPT_SPEAKER.exec(text.slice(from, from + LONGEST_SPEAKER))
    if (speaker && open.at === start && from + speaker[0].length < until) {
      from += speaker[0].length
      outerStart = from
    }
    if (from >= until || !hasLetterOrDigit(text, from, until)) return
    into.push({
      start: from,
      end: until,
      outerStart,
      outerEnd: to + width,
      paragraph,
      single: open.single,
      closed,
      continues: false,
    })
  }

  // Where the next single closing mark is, found once for all the opening ones before it: that keeps this linear.
  const nextCloser = new Map<string, number>()
  const closerAfter = (open: number, closers: string): number => {
    const known = nextCloser.get(closers)
    if (known !== undefined && (known === -1 || known >= open + 2)) return known
    const found = singleCloser(text, open + 2, end, closers)
    nextCloser.set(closers, found)
    return found
  }

  let at = start
  while (at < end) {
    if (isPlain[text.charCodeAt(at)] !== 0) {
      at++
      continue
    }
    const character = text.charAt(at)
    const top = stack.at(-1)
    if (character === '<') {
      at = endOfTag(text, at, end)
      continue
    }
    if (character === '"' || (character === "'" && text.charAt(at + 1) === "'")) {
      const width = character === '"' ? 1 : 2
      at = straightDouble(text, at, width, start, end, stack, close)
      continue
    }
    if (
      top?.closers.includes(character) &&
      !(character === '»' && !top.spaced && isSpaceAt(text, at - 1) && !isSpaceAt(text, at + 1))
    ) {
      if (!top.single || endsSingle(text, at)) close(at, 1, 'mark')
      at++
      continue
    }
    if (character === "'" || character === '‘' || character === '’' || character === '‚') {
      if (stack.length < DEEPEST && opensSingle(text, at, start)) {
        const closers = character === '‚' ? '‘’' : character === '‘' ? "’'" : character
        const stop = closerAfter(at, closers)
        if (stop !== -1 && stop - at <= LONGEST_SINGLE)
          stack.push({ closers, at, width: 1, single: true, spaced: false })
      }
      at++
      continue
    }
    const under = stack.at(-2)
    if (under?.closers.includes(character) && top?.single) {
      stack.pop()
      close(at, 1, 'mark')
      at++
      continue
    }
    // A typist's slip: an opening mark where only a closing one makes sense (“so,“ she said).
    if (
      character === '“' &&
      top?.closers === PAIRS['“'] &&
      !isSpaceAt(text, at - 1) &&
      !opensLike(text, at, 1, start)
    ) {
      close(at, 1, 'mark')
      at++
      continue
    }
    const closers = character === '»' ? '«' : PAIRS[character]
    // ”Wrong marks,“: the one opens nothing, the other closes nothing, and what is between the next ones is no quotation.
    const isTurned = character === '“' && !isSpaceAt(text, at - 1) && isSpaceAt(text, at + 1) && !top
    if (character === '”' && !top && into.length > firstOfParagraph) isOdd = true
    if (isTurned) isOdd = true
    else if (closers && stack.length < DEEPEST && !(character === '»' && isSpaceAt(text, at + 1))) {
      stack.push({ closers, at, width: 1, single: false, spaced: isSpaceAt(text, at + 1) })
    } else if (character === '”' && top && top.closers === '"') {
      close(at, 1, 'mark')
    } else if (character === '”' && !top && into.length === firstOfParagraph && opensLike(text, at, 1, start)) {
      stack.push({ closers: '”“', at, width: 1, single: false, spaced: false })
    }
    at++
  }
  while (stack.length > 1) stack.pop()
  const left = stack[0]
  if (left && !left.single && left.closers !== '＂' && !isOdd) close(end, 0, 'paragraph')
}

/** A straight mark opens or closes by what stands on its two sides; returns where to go on. */
function straightDouble(
  text: string,
  at: number,
  width: number,
  start: number,
  end: number,
  stack: Open[],
  close: (to: number, width: number, closed: QuoteSpan['closed']) => void,
): number {
  const next = at + width
  const open = stack.findLastIndex((entry) => entry.closers.includes('"'))
  const mayOpen = opensLike(text, at, width, start)
  const mayClose = !isSpaceAt(text, at - 1) || isSpaceAt(text, next)
  if (open === -1) {
    if (isDigitAt(text, at - 1) && width === 1) return next
    if (mayOpen || (mayClose && !isSpaceAt(text, next) && next < end)) {
      stack.push({ closers: '"”', at, width, single: false, spaced: false })
    }
    return next
  }
  if (mayOpen && !mayClose && stack.length < DEEPEST && closesBefore(text, next, end)) {
    stack.push({ closers: '"', at, width, single: false, spaced: false })
    return next
  }
  if (width === 1 && isInchMark(text, at, end)) return next
  stack.length = open + 1
  close(at, width, 'mark')
  return next
}

/** `"He was 6'9" in March," she said`: after a figure, and the next mark can only close what is open. */
function isInchMark(text: string, at: number, end: number): boolean {
  if (!isDigitAt(text, at - 1) || !isSpaceAt(text, at + 1)) return false
  const next = text.indexOf('"', at + 1)
  return (
    next !== -1 && next < end && next < at + NESTED_REACH && !isSpaceAt(text, next - 1) && !isDigitAt(text, next - 1)
  )
}

/** How far ahead a nested straight mark looks for its own end. */
const NESTED_REACH = 400

/** A nested straight quotation is believed only when two more closing marks follow: its own and the outer one's. */
function closesBefore(text: string, from: number, end: number): boolean {
  let closers = 0
  const limit = Math.min(end, from + NESTED_REACH)
  for (let i = text.indexOf('"', from); i !== -1 && i < limit; i = text.indexOf('"', i + 1)) {
    const opening = isSpaceAt(text, i - 1) && !isSpaceAt(text, i + 1)
    if (opening) return false
    if (++closers === 2) return true
  }
  return false
}

/** By UTF-16 unit, 0 for what may be a mark or begin a tag. */
const isPlain = new Uint8Array(65_536).fill(1)
for (const character of '<"\'‘’‚“”„‟«»‹›「」『』｢｣＂〝〟〞') isPlain[character.charCodeAt(0)] = 0

const BEFORE_OPENING = new Set('([{—–-/=…>:“‘"「『«')

function opensLike(text: string, at: number, width: number, start: number): boolean {
  const before = text.charAt(at - 1)
  return (at === start || isSpaceAt(text, at - 1) || BEFORE_OPENING.has(before)) && !isSpaceAt(text, at + width)
}

/** Words that begin with an apostrophe: 'em, 'tis, '90s. */
const ELIDED = /^.(?:\d\ds?\b|em\b|tis\b|twas\b|til\b|cause\b|n[’']|round\b|bout\b)/i

function opensSingle(text: string, at: number, start: number): boolean {
  if (!opensLike(text, at, 1, start)) return false
  if (!isLetterAt(text, at + 1) && !isDigitAt(text, at + 1) && !'[$…“"'.includes(text.charAt(at + 1))) return false
  const character = text.charAt(at)
  if (character === '’') return false
  return !ELIDED.test(text.slice(at, at + 8))
}

/** A single mark that could end speech: not an apostrophe inside a word. */
function endsSingle(text: string, at: number): boolean {
  if (isSpaceAt(text, at - 1) || isLetterAt(text, at + 1) || isDigitAt(text, at + 1)) return false
  const before = text.charAt(at - 1)
  // After a full stop or comma it ends speech. After a letter it may be a plural's apostrophe: "the voters' choice".
  if (/[.,!?…;:)\]]/.test(before)) return true
  const after = text.charAt(at + 1)
  if (/[.,!?…;:)\]"”—–-]/.test(after) || at + 1 >= text.length) return true
  return before !== 's'
}

/** How far a quotation in single marks may run: longer ones are apostrophes that met by chance. */
const LONGEST_SINGLE = 2000

function singleCloser(text: string, from: number, end: number, closers: string): number {
  for (let i = from; i < end; i++) {
    if (isPlain[text.charCodeAt(i)] === 0 && closers.includes(text.charAt(i)) && endsSingle(text, i)) return i
  }
  return -1
}

function hasLetterOrDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLetterAt(text, i) || isDigitAt(text, i)) return true
  return false
}
