/** The text without what is quoted: words and punctuation with every quotation folded into one unit, in sentences. */

import { findQuoteSpans, type QuoteSpan } from './marks.ts'
import { type ReportingVerb, reportingVerb } from './reporting.ts'
import { type Token, type TokenizedText, tokenize } from './tokens.ts'

export interface Unit {
  start: number
  end: number
  text: string
  lower: string
  kind: Token['kind'] | 'quote'
  capital: boolean
  paragraph: number
  sentence: number
  /** Index of the token, or -1 for a quotation. */
  token: number
  /** Index of the quotation, or -1. */
  span: number
  /** The reporting verb that the word is a form of. */
  verb: ReportingVerb | undefined
}

export interface Outline extends TokenizedText {
  spans: QuoteSpan[]
  units: Unit[]
  /** The unit that stands for each quotation. */
  unitOfSpan: number[]
  /** For each token the quotation it is inside of, or -1. */
  spanOfToken: Int32Array
  /** For each token outside quotations its unit, or -1. */
  unitOfToken: Int32Array
  /** `[first, last]` unit of each sentence. */
  sentences: [number, number][]
}

/** What stands in for a neighbour that is not there. */
export const NO_UNIT: Unit = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  kind: 'punctuation',
  capital: false,
  paragraph: -1,
  sentence: -1,
  token: -1,
  span: -1,
  verb: undefined,
}

export function outline(text: string): Outline {
  const tokenized = tokenize(text)
  const { tokens } = tokenized
  const spans = findQuoteSpans(text, tokenized.paragraphs)
  const units: Unit[] = []
  const unitOfSpan: number[] = []
  const spanOfToken = new Int32Array(tokens.length).fill(-1)
  const unitOfToken = new Int32Array(tokens.length).fill(-1)
  let at = 0
  const pushSpan = (span: QuoteSpan) => {
    unitOfSpan.push(units.length)
    units.push({
      start: span.outerStart,
      end: span.outerEnd,
      text: '',
      lower: '',
      kind: 'quote',
      capital: false,
      paragraph: span.paragraph,
      sentence: -1,
      token: -1,
      span: unitOfSpan.length - 1,
      verb: undefined,
    })
  }
  tokens.forEach((token, index) => {
    for (let span = spans[at]; span && span.outerStart <= token.start; span = spans[at]) {
      if (unitOfSpan.length === at) pushSpan(span)
      if (token.start < span.outerEnd) break
      at++
    }
    const span = spans[at]
    if (span && token.start >= span.outerStart && token.start < span.outerEnd) {
      spanOfToken[index] = at
      return
    }
    unitOfToken[index] = units.length
    units.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      kind: token.kind,
      capital: token.capital,
      paragraph: token.paragraph,
      sentence: -1,
      token: index,
      span: -1,
      verb: token.kind === 'word' ? reportingVerb(token.lower) : undefined,
    })
  })
  for (let span = spans[unitOfSpan.length]; span; span = spans[unitOfSpan.length]) pushSpan(span)
  return { ...tokenized, spans, units, unitOfSpan, spanOfToken, unitOfToken, sentences: divide(text, spans, units) }
}

/** How many units after a closing "!" or "?" a reporting verb may come for the clause to belong to the quotation. */
const CLAUSE_REACH = 7

function divide(text: string, spans: QuoteSpan[], units: Unit[]): [number, number][] {
  const sentences: [number, number][] = []
  let first = 0
  units.forEach((unit, index) => {
    unit.sentence = sentences.length
    const next = units[index + 1]
    if (next && next.paragraph === unit.paragraph && !ends(text, spans, units, index, unit, next)) return
    sentences.push([first, index])
    first = index + 1
  })
  return sentences
}

function ends(text: string, spans: QuoteSpan[], units: Unit[], index: number, unit: Unit, next: Unit): boolean {
  if (unit.kind === 'quote') {
    const span = spans[unit.span]
    const last = span ? text.charAt(span.end - 1) : ''
    if (!'.!?…。！？'.includes(last)) return false
    if (next.kind === 'quote') return true
    if (next.kind !== 'word' || !next.capital) return false
    return !(last !== '.' && startsWithReport(units, index + 1))
  }
  if (unit.kind === 'punctuation') {
    // "am 11. Mai": a full stop after a number of the month is part of the date.
    if (unit.text === '.' && GERMAN_MONTHS.has(next.text) && /^\d{1,2}$/.test(units[index - 1]?.text ?? ''))
      return false
    if (unit.text === ';' || !/^(?:\.+|[!?…。！？])$/.test(unit.text)) return false
    return (
      next.capital || next.kind === 'quote' || next.kind === 'number' || /[。！？]/.test(unit.text) || next.text === '—'
    )
  }
  // "… in the U.S. The" and "… at 8 p.m. Then": a full stop that also abbreviates, before a word that only begins sentences.
  // And "… wrote on X. His", but not "J. A. Roe".
  return unit.text.endsWith('.') && unit.text.length > 1 && STARTERS.has(next.text)
}

const GERMAN_MONTHS = new Set(
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
)

const STARTERS = new Set(
  'The A An He She It They In On At But And This That These Those His Her Its Their We I If When After'.split(' '),
)

/** `"Is it?" Clinton asked`: the quotation does not end the sentence when a reporting clause follows it. */
function startsWithReport(units: Unit[], from: number): boolean {
  for (let i = from; i < from + CLAUSE_REACH; i++) {
    const unit = units[i]
    if (!unit || unit.kind === 'quote' || /^[.:!?;]$/.test(unit.text)) return false
    const { verb } = unit
    if (verb && (verb.class === 'say' || verb.class === 'tell' || verb.class === 'speech'))
      return verb.form === 'finite'
  }
  return false
}
