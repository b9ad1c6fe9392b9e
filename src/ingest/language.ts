/** A guess at the language of a text, for pages and files that do not say. */
import { fold } from '../fold.ts'

/** Enough of a text to tell; more only costs time. */
const LOOKED_AT = 4000

/** A BCP 47 primary tag; "en" when nothing tells. By script first, then by the commonest small words. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, LOOKED_AT)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return 'en'
  const share = (script: RegExp) => count(sample, script) / letters
  // Japanese mixes Han with Kana; a tenth of Kana is never Chinese.
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja'
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko'
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh'
  for (const [language, script] of SCRIPTS) if (share(script) > 0.5) return language
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /[іїєґ]/i.test(sample) ? 'uk' : 'ru'
  return byFrequentWords(sample)
}

/** A page's own tag ("en_US", "EN-us") as BCP 47, or null when it is none. */
export function languageTag(written: string | null | undefined): string | null {
  const tag = written?.trim().replaceAll('_', '-').split(/[,; ]/)[0] ?? ''
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

function byFrequentWords(sample: string): string {
  const seen = new Map<string, number>()
  for (const word of fold(sample).split(' ')) seen.set(word, (seen.get(word) ?? 0) + 1)
  let best = { language: 'en', hits: 0 }
  for (const [language, words] of FREQUENT) {
    const hits = words.reduce((sum, word) => sum + (seen.get(word) ?? 0), 0)
    if (hits > best.hits) best = { language, hits }
  }
  return best.language
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const SCRIPTS: [string, RegExp][] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

/** Folded (no accents). Words that two of these languages share are left out, or they would vote for both. */
const FREQUENT: [string, string[]][] = [
  ['en', 'the of and to that for is on was with as by at from said has have it'.split(' ')],
  ['de', 'der die und das von den mit ist nicht ein eine auf fur dem im sich auch'.split(' ')],
  ['fr', 'les des est dans une que du pour qui sur au par pas plus avec ce'.split(' ')],
  ['es', 'el los las por con una del para como mas pero sus fue este'.split(' ')],
  ['it', 'il di che per non sono della nel gli dei alla piu anche'.split(' ')],
  ['pt', 'os nao uma do da dos em com ao pelo mais foi'.split(' ')],
  ['nl', 'het een van dat niet zijn voor met ook aan naar wordt'.split(' ')],
  ['pl', 'sie na jest ze nie przez oraz jako ktory'.split(' ')],
  ['sv', 'och att det som pa ar av inte har till'.split(' ')],
  ['tr', 've bir bu icin ile olarak olan daha'.split(' ')],
  ['vi', 'va cua la cac trong khong nguoi duoc nhung'.split(' ')],
  ['id', 'yang dan di dengan untuk pada tidak dari ini'.split(' ')],
]
