/** Which language's rules a text is read by. */

import type { Token } from './tokens.ts'

/** `other`: read by the English rules for want of own ones, and nothing of it is believed. */
export type Language = 'en' | 'zh' | 'ja' | 'ko' | 'de' | 'other'

/** How many words at the beginning are looked at. */
const SAMPLE = 400

/** Share of the letters above which a script is the text's own and not a name or a hashtag in it. */
const OWN_SCRIPT = 0.3

/** In English a fifth to a third of the words are among `ENGLISH_WORDS`; in other languages hardly any. */
const ENGLISH_SHARE = 0.06
/** Fewer words than this say nothing about the language. */
const ENOUGH_WORDS = 40

const set = (words: string) => new Set(words.split(' '))
const GERMAN_WORDS = set(
  'der die das und ist nicht ein eine den dem von zu mit sich auf für im sagte wird hat auch als bei',
)
const ENGLISH_WORDS = set('the and of to in is that for was with said on it as at by he she has')

/** French, Spanish, Portuguese, Italian: so many of these and no English word tell a short text, too. */
const OTHER_WORDS = set(
  'le la les des est une dans dit jamais que qui il elle el los las dijo por con para não ele ela disse negou ter dito ha detto che non della',
)
const ENOUGH_OTHERS = 2

/** By the BCP 47 tag when there is one that is known, else by the letters and the commonest words. English else. */
export function languageOf(tokens: Token[], lang: string | undefined): Language {
  const tag = (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  if (tag === 'zh' || tag === 'ja' || tag === 'ko' || tag === 'de' || tag === 'en') return tag
  const letters = { hangul: 0, kana: 0, han: 0, all: 0 }
  let german = 0
  let english = 0
  let other = 0
  let words = 0
  let hasLowMark = false
  for (const { kind, text, lower } of tokens.slice(0, SAMPLE)) {
    if (text === '„') hasLowMark = true
    if (kind !== 'word') continue
    words++
    if (GERMAN_WORDS.has(lower)) german++
    if (ENGLISH_WORDS.has(lower)) english++
    if (OTHER_WORDS.has(lower)) other++
    letters.all += text.length
    if (text.charCodeAt(0) > LAST_LATIN) for (let i = 0; i < text.length; i++) countLetter(text.charCodeAt(i), letters)
  }
  if (letters.hangul > OWN_SCRIPT * letters.all) return 'ko'
  const east = letters.kana + letters.han
  if (east > OWN_SCRIPT * letters.all) return letters.kana > 0.1 * east ? 'ja' : 'zh'
  if (german > 2 * english + 2 || (hasLowMark && (german >= english || english === 0))) return 'de'
  if (english === 0 && other >= ENOUGH_OTHERS) return 'other'
  return words >= ENOUGH_WORDS && english < ENGLISH_SHARE * words ? 'other' : 'en'
}

const LAST_LATIN = 0x24f

/** By Unicode's blocks: Hangul syllables, Hiragana and Katakana, CJK unified ideographs with extension A. */
function countLetter(code: number, letters: { hangul: number; kana: number; han: number }): void {
  if (code >= 0xac00 && code <= 0xd7a3) letters.hangul++
  else if (code >= 0x3040 && code <= 0x30ff) letters.kana++
  else if (code >= 0x3400 && code <= 0x9fff) letters.han++
}
