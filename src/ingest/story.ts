/** Different articles about one happening. Precision first: two stories shown as one hide one of them. */
import { fold } from '../fold.ts'
import type { StoryCandidate } from '../store/stories.ts'

/** A happening is told within these days; later it is another one. */
export const STORY_DAYS = 2
/** Fewer words in common than this are not looked at. */
export const LEAST_WORDS = 4
/** Of the shorter list of words, this share must be in common, and of those in titles the one below. */
const SHARED = 0.45
const SHARED_TITLE = 0.34
/** The first sentences tell what happened. */
const LEAD_LENGTH = 500

/**
 * Words that tell what happened, to whom and where: names and long words of the title and the lead, folded, stemmed a
 * little, without those that every article has. The title's are marked "t:", names "n:".
 */
export function storyWords({ title, text }: { title: string; text: string }): string[] {
  const lead = text.slice(0, LEAD_LENGTH)
  const words = new Set<string>()
  for (const word of contentWords(title)) words.add(`t:${word}`)
  for (const word of contentWords(`${title} . ${lead}`)) words.add(word)
  // In a headline with a capital to every word they tell nothing.
  for (const name of namesIn(isTitleCase(title) ? lead : `${title}. ${lead}`)) words.add(`n:${name}`)
  return [...words].slice(0, 120)
}

/** The article among the candidates that tells the same happening, or null. */
export function storyAmong(words: readonly string[], candidates: readonly StoryCandidate[]): StoryCandidate | null {
  const scored = candidates
    .map((candidate) => ({ candidate, score: likeness(words, candidate.words) }))
    .filter(({ score }) => score > 0)
  return scored.toSorted((a, b) => b.score - a.score)[0]?.candidate ?? null
}

/**
 * 0 when nothing sure joins them, else how much does, up to 1. Asked for together: enough common words in the titles,
 * enough in the leads, and a common name, so that two quakes or two votes of one day stay two.
 */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const split = (words: readonly string[]) => ({
    title: words.filter((word) => word.startsWith('t:')),
    names: words.filter((word) => word.startsWith('n:')),
    lead: words.filter((word) => !/^[tn]:/.test(word)),
  })
  const [a, b] = [split(one), split(other)]
  const title = overlap(a.title, b.title)
  const lead = overlap(a.lead, b.lead)
  const names = commonOf(a.names, b.names)
  const isOther = conflicting(a.title, b.title) || (strangers(one, other) && strangers(other, one))
  if (title.share < SHARED_TITLE || title.common < 2 || names < 2 || isOther) return 0
  const isTitleSure = (title.share >= 0.6 && title.common >= 3) || (title.share >= 0.5 && title.common >= 5)
  if (lead.share < SHARED && !isTitleSure) return 0
  return (title.share + lead.share) / 2
}

/** Both titles give a number and none is the same: two matches, two tolls, two verdicts. */
function conflicting(one: readonly string[], other: readonly string[]): boolean {
  const numbers = (words: readonly string[]) => words.filter((word) => /^t:\d+$/.test(word))
  const [a, b] = [numbers(one), numbers(other)]
  return a.length > 0 && b.length > 0 && commonOf(a, b) === 0
}

/** A name in the title that the other report has nowhere: another person, place or club. */
function strangers(one: readonly string[], other: readonly string[]): boolean {
  const names = new Set(one.flatMap((word) => (word.startsWith('n:') ? [word.slice(2)] : [])))
  const known = new Set(other.map((word) => word.replace(/^[tn]:/, '')))
  return one.some((word) => word.startsWith('t:') && names.has(word.slice(2)) && !known.has(word.slice(2)))
}

function overlap(one: readonly string[], other: readonly string[]): { common: number; share: number } {
  const common = commonOf(one, other)
  return { common, share: common / Math.max(1, Math.min(one.length, other.length)) }
}

function commonOf(one: readonly string[], other: readonly string[]): number {
  const known = new Set(other)
  return one.filter((word) => known.has(word)).length
}

function isTitleCase(title: string): boolean {
  const long = title.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function contentWords(text: string): string[] {
  const words: string[] = []
  for (const word of fold(text.replace(/['’]s\b/g, '')).split(' ')) {
    if (UNSPACED.test(word)) {
      // Pairs of characters stand for words where nothing parts them.
      for (let i = 0; i + 2 <= word.length; i++) words.push(word.slice(i, i + 2))
    } else if (/^\d+$/.test(word) || (word.length > 2 && !COMMON.has(word))) words.push(stem(word))
  }
  return [...new Set(words)]
}

/** Capitalised words inside sentences, and runs of characters in scripts without capitals. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>()
  for (const [, name] of text.matchAll(/(?<![.!?"“‘]\s{0,2})(?<=[\p{L}\p{N},;’'"–—-]\s)(\p{Lu}[\p{L}’'-]{2,})/gu)) {
    const folded = fold((name ?? '').replace(/['’]s$/, ''))
    if (!COMMON.has(folded) && !DAYS.has(folded)) names.add(stem(folded))
  }
  for (const [run] of text.matchAll(/[\p{Script=Han}\p{Script=Katakana}]{2,4}|[\p{Script=Hangul}]{3,}/gu))
    names.add(run)
  return names
}

/** Only what English news varies most in: plural, -ing, -ed. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s)$/, (end) => (end === 'ies' ? 'y' : '')) : word
}

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

const COMMON = new Set(
  `the and for that with from this have has had was were are been will would could should said says say told tell its his her their they them
  she who what when where which while after before over under into about against between during than then there here more most some other
  others also only just like not but can may might new news year years day days week month time first last one two three four five people
  man men woman women government state country world report reports according official officials minister president leader leaders party
  million billion percent monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december der die das und von den mit ist nicht ein eine auf fur dem sich auch les des est dans une que pour qui sur par los las
  por con una del para como`.split(/\s+/),
)
