/**
 * The forms in which words and names are compared, one for what is stored and what is asked, so that neither case, accents
 * nor width stand between them. Pure.
 */

/** Latin, Greek and Cyrillic accents, Hebrew and Arabic points, variation selectors. Not Indic or Thai vowels, nor dakuten. */
const ACCENTS = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\u0670|[\ufe00-\ufe0f]/g
/** Letters that Unicode does not take apart, though people type them without. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
}
const NOT_PLAIN = /[ßøłđðþæœıς]/g

/**
 * A name as it is compared: no accents, lower case, hyphens and dots between names as spaces, apostrophes and full stops
 * gone. "Wi Sung-lac" is "wi sung lac", "O’Neill" is "oneill". Chinese, Korean and Japanese stay as they are.
 */
export function fold(text: string): string {
  return foldLetters(text.replace(/[’'ʼ`´.]/g, ''))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** The letters of a text without case, accents and width; all that is between them stays. */
export function foldLetters(text: string): string {
  if (/^[a-z0-9 ]*$/.test(text)) return text
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(ACCENTS, '').normalize('NFC')
  return plain.replace(NOT_PLAIN, (char) => PLAIN[char] ?? char)
}

/** True when one letter added, left out, changed or swapped with its neighbour makes `a` into `b`, or they are the same. Both folded. */
export function isOneTypoAway(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]]
  if (Math.abs(left.length - right.length) > 1) return false
  let head = 0
  while (head < left.length && left[head] === right[head]) head++
  const rest = (chars: string[], from: number) => chars.slice(from).join('')
  return (
    rest(left, head + 1) === rest(right, head + 1) ||
    rest(left, head + 1) === rest(right, head) ||
    rest(left, head) === rest(right, head + 1) ||
    (left[head] === right[head + 1] && left[head + 1] === right[head] && rest(left, head + 2) === rest(right, head + 2))
  )
}
