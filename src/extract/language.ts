/** Which language's rules a text is read by. */

export type Language = 'en' | 'zh' | 'ja' | 'ko' | 'de'

/** How much of the beginning is looked at. */
const SAMPLE = 4000

/** Share of the letters above which a script is the text's own and not a name or a hashtag in it. */
const OWN_SCRIPT = 0.3

const GERMAN_WORDS =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|den|dem|von|zu|mit|sich|auf|für|im|sagte|wird|hat|auch|als|bei)(?!\p{L})/giu
const ENGLISH_WORDS = /(?<!\p{L})(?:the|and|of|to|in|is|that|for|was|with|said|on|it|as|at|by|he|she|has)(?!\p{L})/giu

/** By the BCP 47 tag when there is one that is known, else by the letters and the commonest words. English else. */
export function languageOf(text: string, lang: string | undefined): Language {
  const tag = (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  if (tag === 'zh' || tag === 'ja' || tag === 'ko' || tag === 'de' || tag === 'en') return tag
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const hangul = count(/\p{Script=Hangul}/gu)
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(/\p{Script=Han}/gu)
  if (hangul > OWN_SCRIPT * letters) return 'ko'
  if (kana + han > OWN_SCRIPT * letters) return kana > 0.1 * (kana + han) ? 'ja' : 'zh'
  return count(GERMAN_WORDS) > 2 * count(ENGLISH_WORDS) + 2 ? 'de' : 'en'
}
