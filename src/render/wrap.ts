/** Breaking lines by the columns that a terminal uses: Chinese, Japanese and Korean characters take two. */
import stringWidth from 'string-width'

/** A run of text with one look. */
export interface Run {
  text: string
  style: Style
}

export type Style = 'plain' | 'strong' | 'emphasis' | 'mark' | 'dim' | 'link' | 'accent'

/** Break runs into lines of at most `width` columns. A word longer than a line is broken between characters. */
export function wrapRuns(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  const push = (text: string, style: Style) => {
    const last = line.at(-1)
    if (last?.style === style) line[line.length - 1] = { text: last.text + text, style }
    else line.push({ text, style })
    used += stringWidth(text)
  }
  const breakLine = () => {
    lines.push(trimEnd(line))
    line = []
    used = 0
  }

  for (const word of wordsOf(runs)) {
    if (word.isBreak) {
      breakLine()
      continue
    }
    if (used > 0 && used + word.width > width) breakLine()
    for (const piece of word.pieces) {
      const text = used === 0 ? piece.text.trimStart() : piece.text
      if (used + stringWidth(text) <= width) {
        if (text) push(text, piece.style)
        continue
      }
      for (const { segment } of graphemes.segment(text)) {
        if (used + stringWidth(segment) > width && used > 0) breakLine()
        push(segment, piece.style)
      }
    }
  }
  if (line.length > 0) lines.push(trimEnd(line))
  return lines
}

interface Word {
  pieces: Run[]
  /** Without the space before it. */
  width: number
  isBreak: boolean
}

/**
 * Units that stay together: what stands between two places where a line may break. A word can have several looks
 * ("**Delury**,"), so units go across runs.
 */
function* wordsOf(runs: readonly Run[]): Generator<Word> {
  let word: Word = { pieces: [], width: 0, isBreak: false }
  for (const run of runs) {
    for (const part of run.text.match(PARTS) ?? []) {
      const startsNew = /^\s/u.test(part) || WIDE.test(part) || (word.pieces.length > 0 && WIDE.test(lastChar(word)))
      if (startsNew && word.pieces.length > 0) {
        yield word
        word = { pieces: [], width: 0, isBreak: false }
      }
      if (part === '\n') {
        yield { pieces: [], width: 0, isBreak: true }
        continue
      }
      word.pieces.push({ text: part.replace(/^\s+/u, ' '), style: run.style })
      word.width += stringWidth(part.replace(/^\s+/u, ' '))
    }
  }
  if (word.pieces.length > 0) yield word
}

function lastChar(word: Word): string {
  return [...(word.pieces.at(-1)?.text ?? '')].at(-1) ?? ''
}

function trimEnd(line: Run[]): Run[] {
  const last = line.at(-1)
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : line
}

/** Chinese and Japanese break between any two characters, except before closing punctuation. */
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const PARTS =
  /\n|[^\S\n]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．」』）！？ー]*|[^\S\n]*[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\S\n]+/gu
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
