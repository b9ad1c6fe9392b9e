/** Where words that a person has typed or copied stand in a text. Pure; offsets are UTF-16. */

/** What keyboards and word processors make of a mark or a space. */
const LIKE: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '″': '"',
}
const SPACE = /[\s\u200b\ufeff]/

export interface Passage {
  start: number
  end: number
}

/**
 * Every place of the words in the text, in order: letter for letter, quotation marks and runs of white space apart. Marks
 * and space around the words do not count, and are not part of what is found.
 */
export function passagesOf(text: string, words: string): Passage[] {
  const { plain, at } = plainOf(text)
  const wanted = plainOf(words).plain.replace(/^[\s"']+|[\s"']+$/g, '')
  if (wanted === '') return []
  const found: Passage[] = []
  for (let i = plain.indexOf(wanted); i >= 0; i = plain.indexOf(wanted, i + wanted.length)) {
    found.push({ start: at[i] ?? 0, end: (at[i + wanted.length - 1] ?? 0) + 1 })
  }
  return found
}

/** So many words around what agrees are shown. */
const AROUND = 4
/** Longer runs of words than this tell places apart no better. */
const LONGEST_RUN = 12

/** The passage that has the longest run of these words, with some words around it; null when not even two follow each other. */
export function nearestPassage(text: string, words: string): Passage | null {
  const ours = wordsIn(text)
  const theirs = wordsIn(words).map(({ word }) => word)
  const places = new Map<string, number[]>()
  ours.forEach(({ word }, index) => {
    const list = places.get(word)
    if (list) list.push(index)
    else places.set(word, [index])
  })
  let best = { length: 1, from: -1, offset: 0 }
  theirs.forEach((word, offset) => {
    for (const from of places.get(word) ?? []) {
      let length = 1
      while (
        length < LONGEST_RUN &&
        theirs[offset + length] !== undefined &&
        theirs[offset + length] === ours[from + length]?.word
      )
        length++
      if (length > best.length) best = { length, from, offset }
    }
  })
  if (best.from === -1) return null
  const first = ours[Math.max(0, best.from - best.offset - AROUND)]
  const last = ours[Math.min(ours.length - 1, best.from - best.offset + theirs.length + AROUND)] ?? ours.at(-1)
  return { start: first?.start ?? 0, end: last?.end ?? text.length }
}

/** The text with one kind of marks and single spaces, and for each of its characters the place in the text. */
function plainOf(text: string): { plain: string; at: number[] } {
  let plain = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (SPACE.test(character)) {
      if (plain.endsWith(' ')) continue
      plain += ' '
    } else plain += LIKE[character] ?? character
    at.push(i)
  }
  return { plain, at }
}

function wordsIn(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}’'-]+/gu)].map((match) => ({
    word: match[0].toLowerCase().replace(/’/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
