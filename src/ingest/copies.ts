/** Near-copies: one text in several outlets, cut, extended or edited a little, and whose text it is. */
import { fold } from '../fold.ts'
import type { CopyCandidate } from '../store/stories.ts'

/** Words in a run. Measured in bench: four tell texts apart and survive an edit of every tenth word. */
const RUN = 4
/** Characters in a run where words are not parted by spaces. */
const UNSPACED_RUN = 8
/** One run in eight is kept, chosen by its hash, so that every copy keeps the same ones. */
const KEPT_OF = 8
/** Of the shorter text's kept runs, this share stands in the other. */
const CONTAINED = 0.4
/** Fewer in common is chance: a motto, a disclaimer. */
export const LEAST_SHARED = 3
/** More would be a book. */
const MOST_KEPT = 2_000

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** Hashes (31 bits) of the kept runs, each once. */
export function shinglesOf(text: string): number[] {
  const spaced = text.replace(UNSPACED, ' $& ')
  const words = fold(spaced).split(' ')
  const length = words.filter((word) => word.length === 1).length > words.length / 2 ? UNSPACED_RUN : RUN
  const kept = new Set<number>()
  for (let i = 0; i + length <= words.length && kept.size < MOST_KEPT; i++) {
    const hash = hashOf(words, i, length)
    if (hash % KEPT_OF === 0) kept.add(hash)
  }
  return [...kept]
}

/** Of the candidates, the one that this text is a copy of: itself no copy, with the most in common; else null. */
export function copyAmong(shingles: readonly number[], candidates: readonly CopyCandidate[]): CopyCandidate | null {
  const copies = candidates.filter(
    ({ shared, size }) => shared >= LEAST_SHARED && shared / Math.max(1, Math.min(size, shingles.length)) >= CONTAINED,
  )
  return copies.toSorted((a, b) => b.shared - a.shared)[0] ?? null
}

/** FNV-1a over the run's letters, 31 bits. */
function hashOf(words: readonly string[], start: number, length: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < start + length; i++) {
    const word = words[i] ?? ''
    for (let j = 0; j < word.length; j++) hash = Math.imul(hash ^ word.charCodeAt(j), 0x01000193)
    hash = Math.imul(hash ^ 32, 0x01000193)
  }
  // The low bits of FNV are weak, and they decide what is kept.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 1
}

/** The agency whose text it is, by its dateline or its credit, or null. */
export function agencyOf({ text, byline }: { text: string; byline: string | null }): string | null {
  const head = text.slice(0, 200)
  const dateline = /^\p{Lu}[\p{L}\d .,'’/-]{1,60}?\(([^)]{2,30})\)\s*[—–-]/u.exec(head)?.[1]
  const tail = text.slice(-400)
  const credit =
    /(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*(?:the\s+)?([\p{L} ]{2,30})/iu.exec(tail)?.[1] ??
    /\(([\p{L} ]{2,30})\)\s*$/u.exec(tail)?.[1]
  for (const written of [dateline, byline, credit]) {
    const agency = written ? agencyNamed(written) : null
    if (agency) return agency
  }
  return null
}

function agencyNamed(written: string): string | null {
  const words = ` ${fold(written)} `
  return AGENCIES.find(([, ...names]) => names.some((name) => words.includes(` ${name} `)))?.[0] ?? null
}

/** Name to show, then the forms in datelines, bylines and credits, folded. */
const AGENCIES: [string, ...string[]][] = [
  ['Reuters', 'reuters'],
  ['AP', 'ap', 'associated press'],
  ['AFP', 'afp', 'agence france presse'],
  ['dpa', 'dpa', 'deutsche presse agentur'],
  ['Yonhap', 'yonhap'],
  ['Kyodo', 'kyodo'],
  ['Jiji', 'jiji'],
  ['Xinhua', 'xinhua'],
  ['TASS', 'tass'],
  ['Interfax', 'interfax'],
  ['RIA Novosti', 'ria novosti'],
  ['KCNA', 'kcna'],
  ['EFE', 'efe'],
  ['ANSA', 'ansa'],
  ['APA', 'apa'],
  ['PA Media', 'pa media', 'press association'],
  ['PTI', 'pti', 'press trust of india'],
  ['ANI', 'ani'],
  ['UPI', 'upi', 'united press international'],
  ['Bloomberg', 'bloomberg'],
  ['Anadolu', 'anadolu', 'anadolu agency'],
  ['AAP', 'aap', 'australian associated press'],
  ['The Canadian Press', 'canadian press'],
]
