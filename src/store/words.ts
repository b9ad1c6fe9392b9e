/** Words as the store compares them: tokens of any script, phrases of them, and typos. Pure. */
import { foldLetters } from '../fold.ts'

/** A folded word of a text and where it stands: UTF-16 offsets. */
export interface Token {
  word: string
  start: number
  end: number
}

/** Scripts written without spaces between words: each character is its own token, and a word of them a phrase. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u
const RUN = /[\p{L}\p{N}\p{M}]+/gu
/** The folded words of a text, in order, with their places in it. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const run of text.matchAll(RUN)) {
    let from = run.index
    let at = from
    for (const char of run[0]) {
      const next = at + char.length
      if (char > '\u0300' && UNSPACED.test(char)) {
        addToken(found, text, from, at)
        addToken(found, text, at, next)
        from = next
      }
      at = next
    }
    addToken(found, text, from, at)
  }
  return found
}

/** The folded words of a text, a space between each: what the full-text index is fed. */
export function searchText(text: string): string {
  return tokens(text)
    .map((token) => token.word)
    .join(' ')
}

/** More words than anyone types; keeps a hostile query from costing more than a long one. */
const LONGEST_QUERY = 24

/**
 * What someone searches for, as phrases of folded words: each typed word is a phrase, several where its script has no
 * spaces or it holds a hyphen, and so is what stands in double quotation marks.
 */
export function searchPhrases(words: string): string[][] {
  const phrases: string[][] = []
  let room = LONGEST_QUERY
  for (const [typed] of words.slice(0, 500).matchAll(/["“”„][^"“”„]*["“”]|[^\s"“”„]+/g)) {
    const phrase = tokens(typed)
      .map((token) => token.word)
      .slice(0, room)
    if (phrase.length > 0) phrases.push(phrase)
    room -= phrase.length
  }
  return phrases
}

/** Where each phrase occurs in a text, as UTF-16 ranges in order, how often each does, and the text's length in words. */
export function findPhrases(
  text: string,
  phrases: string[][],
): { ranges: [number, number][]; counts: number[]; length: number } {
  const inText = tokens(text)
  const ranges: [number, number][] = []
  const counts = phrases.map(() => 0)
  for (let i = 0; i < inText.length; i++) {
    for (const [number, phrase] of phrases.entries()) {
      const first = inText[i]
      const last = inText[i + phrase.length - 1]
      if (first === undefined || last === undefined || !phrase.every((word, j) => inText[i + j]?.word === word))
        continue
      counts[number] = (counts[number] ?? 0) + 1
      ranges.push([first.start, last.end])
    }
  }
  return { ranges: mergeRanges(ranges), counts, length: inText.length }
}

/** How often each phrase occurs in what `searchText` made of a text, and the text's length in words. */
export function countPhrases(folded: string, phrases: string[][]): { counts: number[]; length: number } {
  const spaced = ` ${folded} `
  const counts = phrases.map((phrase) => {
    const wanted = ` ${phrase.join(' ')} `
    let count = 0
    // The space after one may be the space before the next.
    for (let at = spaced.indexOf(wanted); at >= 0; at = spaced.indexOf(wanted, at + 1)) count++
    return count
  })
  let length = folded === '' ? 0 : 1
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) length++
  return { counts, length }
}

/** True for a name of one word in a script that puts spaces between names: a surname alone, for all one knows. */
export function isBareName(folded: string): boolean {
  return folded !== '' && !folded.includes(' ') && !UNSPACED.test(folded)
}

/** Shorter words have too many neighbours: "kim" would find "kin", "tim" and "him". */
const SHORTEST_TYPO = 4

/** The word itself and the word with one letter left out, each: two words within one typo share one of them. */
export function typoVariants(word: string): string[] {
  const chars = [...word]
  if (chars.length < SHORTEST_TYPO) return []
  return [...new Set([word, ...chars.map((_, i) => chars.toSpliced(i, 1).join(''))])]
}

function addToken(found: Token[], text: string, start: number, end: number): void {
  if (start === end) return
  const word = foldLetters(text.slice(start, end))
  if (word !== '') found.push({ word, start, end })
}

function mergeRanges(ranges: [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
