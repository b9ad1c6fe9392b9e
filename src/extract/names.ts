/** Names: the runs of capitalised words of a text. */

import { CLOSING_MARKS, type WordsOfText } from './nameEdges.ts'
import { NO_TOKEN } from './nameSigns.ts'
import { cutRun, type Name } from './naming.ts'
import type { Outline } from './outline.ts'
import type { Token } from './tokens.ts'
import { ORGANISATION_WORDS, PARTICLES, SUFFIXES } from './words.ts'

/** Every name of the text, in order; linear, as each token is in one run only. */
export function findNames(text: string, { tokens, spanOfToken }: Outline): Name[] {
  const headlines = headlineParagraphs(tokens)
  const words = wordsOfText(tokens, headlines)
  const at = (index: number): Token => tokens[index] ?? NO_TOKEN
  const names: Name[] = []
  let index = 0
  while (index < tokens.length) {
    const token = at(index)
    if (!token.capital || token.kind !== 'word') {
      index++
      continue
    }
    const span = spanOfToken[index]
    let last = index
    for (;;) {
      const next = at(last + 1)
      if (next.paragraph !== token.paragraph || spanOfToken[last + 1] !== span || next.start - at(last).end > 1) break
      // "in Washington, D.C. He said": a full stop that also abbreviates, and a word that begins the next sentence.
      if (at(last).text.endsWith('.') && at(last).text.length > 2 && BEGINS_SENTENCE.has(next.lower)) break
      if (isNamePart(next)) {
        last++
        continue
      }
      const joined = joins(tokens, last)
      if (joined === 0 || spanOfToken[last + joined] !== span) break
      last += joined
    }
    // In a headline every word is capital: what looks like one long name is none.
    if (last - index >= 3 && headlines.has(token.paragraph)) {
      index = last + 1
      continue
    }
    names.push(...cutRun(text, tokens, index, last, startsSentence(tokens, index), words, span !== -1))
    index = last + 1
  }
  return names
}

function wordsOfText(tokens: Token[], headlines: Set<number>): WordsOfText {
  const lowerCase = new Set<string>()
  const midCapital = new Set<string>()
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return
    if (!token.capital) lowerCase.add(token.lower)
    else if (!headlines.has(token.paragraph) && !startsSentence(tokens, index)) midCapital.add(token.lower)
  })
  return { lowerCase, midCapital }
}

/** Only the first paragraphs can be headlines. */
const HEADLINES_WITHIN = 3

/** Paragraphs at the top in which nearly every longer word has a capital. */
function headlineParagraphs(tokens: Token[]): Set<number> {
  const capital = [0, 0, 0]
  const small = [0, 0, 0]
  for (const token of tokens) {
    if (token.paragraph >= HEADLINES_WITHIN) break
    if (token.kind !== 'word' || token.text.length < 4) continue
    const counts = token.capital ? capital : small
    counts[token.paragraph] = (counts[token.paragraph] ?? 0) + 1
  }
  return new Set([0, 1, 2].filter((at) => (capital[at] ?? 0) >= 4 && (capital[at] ?? 0) >= 4 * (small[at] ?? 0)))
}

function isNamePart(token: Token): boolean {
  return token.kind === 'word' && (token.capital || SUFFIXES.has(token.lower.replace('.', '')))
}

/** How many tokens a small word and what follows it add to a run: "bin Salman", "of State", "& Company". */
function joins(tokens: Token[], last: number): number {
  const small = tokens[last + 1] ?? NO_TOKEN
  const next = tokens[last + 2] ?? NO_TOKEN
  const near = next.start - small.end <= 1 && next.paragraph === small.paragraph
  if (!near) return 0
  if (small.text === ',' && SUFFIXES.has(next.lower.replace('.', '')) && /^[JSI]/.test(next.text)) return 2
  if (PARTICLES.has(small.lower) && next.capital) return 2
  const afterNext = tokens[last + 3] ?? NO_TOKEN
  if (PARTICLES.has(small.lower) && PARTICLES.has(next.lower) && afterNext.capital) return 3
  if (small.text === '&' && next.capital) return 2
  if (small.lower === 'of' || small.lower === 'for' || small.lower === 'on') {
    const head = (tokens[last] ?? NO_TOKEN).lower
    if (small.lower === 'of' ? !OF_HEADS.has(head) : !ORGANISATION_WORDS.has(head)) return 0
    if (next.capital) return 2
    if (next.lower === 'the' && afterNext.capital) return 3
  }
  return 0
}

const BEGINS_SENTENCE = new Set(
  'he she it they we i the a an in on at but and for his her their this that these those when while after before if as so not no yes'.split(
    ' ',
  ),
)

const OF_HEADS = new Set(
  `university college school institute bank house department ministry board court church state states republic bureau office council
  chamber secretary speaker minister center centre federation association league society union committee academy museum university
  kingdom commonwealth chief district daughters sons sons knights army front party statue bureau`.split(/\s+/),
)

function startsSentence(tokens: Token[], index: number): boolean {
  const before = tokens[index - 1]
  const token = tokens[index]
  if (!before || !token || before.paragraph !== token.paragraph) return true
  if (before.kind !== 'punctuation') return false
  // After a closing mark that a comma precedes, the sentence goes on: `"…," Marsh said`.
  let at = index - 1
  while (at >= 0 && CLOSING_MARKS.test(tokens[at]?.text ?? '')) at--
  if (at < index - 1) return tokens[at]?.text !== ','
  return !/^[,;)\-–/&@#$%]$/.test(before.text)
}
