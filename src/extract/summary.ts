/** A summary made of the article's own sentences: those near the top that share most words with the whole. */

import type { ExtractedSummary, TextToExtract } from './extraction.ts'
import type { Outline } from './outline.ts'

/** A summary is two or three sentences (design: Summary). */
const SENTENCES = 3
/** Sentences further down are news of less weight. */
const REACH = 25
const SHORTEST = 40
const LONGEST = 420

/** Whole sentences of the article in its own order. Empty when no sentence can stand alone. */
export function summarize(input: TextToExtract, article: Outline): ExtractedSummary {
  const { text } = input
  const counts = new Map<string, number>()
  for (const token of article.tokens) {
    if (isContent(token.lower, token.kind)) counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1)
  }
  const titleWords = new Set((input.title ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const scored: { start: number; end: number; score: number; words: Set<string> }[] = []
  for (const [first, last] of article.sentences.slice(0, REACH)) {
    const start = article.units[first]?.start ?? 0
    const end = article.units[last]?.end ?? 0
    const sentence = text.slice(start, end)
    if (!canStandAlone(sentence, article.units[first]?.lower ?? '', input.title)) continue
    if (TAKEN_BACK.test(text.slice(end, end + LONGEST).trimStart())) continue
    const words = new Set<string>()
    let weight = 0
    for (let i = first; i <= last; i++) {
      const unit = article.units[i]
      if (!unit || !isContent(unit.lower, unit.kind) || words.has(unit.lower)) continue
      words.add(unit.lower)
      weight += Math.min(counts.get(unit.lower) ?? 0, 6) + (titleWords.has(unit.lower) ? 2 : 0)
    }
    if (words.size < 4) continue
    const position = scored.length
    scored.push({ start, end, score: weight / Math.sqrt(words.size + 4) + 8 / (1 + position), words })
  }
  const chosen: typeof scored = []
  const rest = [...scored].sort((a, b) => b.score - a.score || a.start - b.start)
  for (const candidate of rest) {
    if (chosen.length === SENTENCES) break
    if (!chosen.some((other) => overlap(candidate.words, other.words) > 0.6)) chosen.push(candidate)
  }
  chosen.sort((a, b) => a.start - b.start)
  return { sentences: chosen.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })) }
}

function isContent(lower: string, kind: string): boolean {
  return kind === 'word' && (lower.length > 3 || /[^\x20-\x7e]/.test(lower)) && !STOP.has(lower)
}

const STOP = new Set(
  `that this with from have been were will would could should which their there they them than then when what where who whom your about into over
  after before more most some such only also just said says told very much many other these those being because while through between during against
  under upon each both does doing done hers himself herself itself themselves ours yours`.split(/\s+/),
)

const NEEDS_CONTEXT = new Set(
  'he she it they but and or so this that these those his her their its however meanwhile then also still yet nor instead moreover'.split(
    ' ',
  ),
)

/** A sentence after which the next one says that it is not so. */
const TAKEN_BACK =
  /^(?:This|That|It|Both|Neither|None of (?:this|that|it)|They|The (?:claim|report|rumou?r|post|story|statement))\s(?:is|was|are|were|has been|turned out to be)\s(?:also |all |simply |completely |entirely )?(?:not (?:true|so|correct|the case)|false|untrue|wrong|incorrect|a lie|lies|fake|misleading|baseless|a hoax|a joke|satire|denied|retracted)\b|^(?:Not so|Wrong|False|Not true|It (?:did|does|will) not)\b/

/** What is only supposed, asked, said by a label of a transcript, or was wrong before a correction. */
const NOT_TOLD =
  /^(?:If|Imagine|Suppose|Supposing|Assuming|Had|Were|Unless|What if|Perhaps|Maybe)\b|[?？]["'”’]?$|^\p{Lu}[\p{Lu} .]{2,30}:\s|^(?:An|In an) (?:earlier|previous|original) version\b|\b(?:earlier|previous) version of this (?:article|story|report)\b/u

function canStandAlone(sentence: string, firstWord: string, title: string | undefined): boolean {
  if (sentence.length < SHORTEST || sentence.length > LONGEST) return false
  if (NEEDS_CONTEXT.has(firstWord) || /^["“'‘«„「]/.test(sentence)) return false
  if (NOT_TOLD.test(sentence)) return false
  if (/copyright|all rights reserved|contributed to this report|click here|subscribe|https?:/i.test(sentence))
    return false
  if (title && sentence.replace(/\W+/g, '').toLowerCase() === title.replace(/\W+/g, '').toLowerCase()) return false
  return /[.!?。！？…"”」»]$/.test(sentence)
}

function overlap(a: Set<string>, b: Set<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.min(a.size, b.size)
}
