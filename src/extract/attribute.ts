/**
 * Who said each quotation: every candidate gets the sum of its features' weights, all of a quotation's candidates
 * together make a probability. Two rounds: by what stands near, then also by whom the neighbouring quotations went to.
 */

import { type Candidate, candidatesOf } from './candidates.ts'
import { feature, featureOf, featureOfTwo } from './features.ts'
import type { Link } from './links.ts'
import type { Cast } from './mentions.ts'
import { NO_UNIT, type Outline } from './outline.ts'
import { readTable } from './weigh.ts'
import { JOINT, NEAR } from './weights.ts'

/** Weights by feature number, of the first round (what stands near) and of the second (with the neighbours' speakers). */
export interface Weights {
  near: number[]
  joint: number[]
}

export interface Attribution {
  quote: number
  candidates: Candidate[]
  probabilities: number[]
  /** Index into candidates of the likeliest. */
  best: number
  /** Of nobody. */
  nobody: number
}

export const FITTED: Weights = { near: readTable(NEAR), joint: readTable(JOINT) }

/** Attributions of every quotation of an article, in order. */
export function attribute(article: Outline, cast: Cast, links: Link[][], weights: Weights = FITTED): Attribution[] {
  const first = article.spans.map((_, quote) => score(quote, candidatesOf(article, cast, links, quote), weights.near))
  const attributions: Attribution[] = []
  for (const attribution of first) {
    const own = score(attribution.quote, withNeighbours(article, cast, first, attribution), weights.joint)
    attributions.push(goesOn(article, cast, attributions.at(-1), own) ?? own)
  }
  return attributions
}

/** How sure it is that a paragraph which opens again after one left open is the same speech: marks are forgotten, too. */
const SAME_SPEECH = 0.98

/** The speaker of the paragraph before, when its quotation goes on in this one and this one names no speaker of its own. */
function goesOn(
  article: Outline,
  cast: Cast,
  before: Attribution | undefined,
  own: Attribution,
): Attribution | undefined {
  if (!before || before.best === 0 || !article.spans[own.quote]?.continues) return undefined
  const paragraph = article.units[article.unitOfSpan[own.quote] ?? 0]?.paragraph
  const mine = own.candidates[own.best]
  if (mine?.link && cast.mentions[mine.mention]?.paragraph === paragraph) return undefined
  const speaker = before.candidates[before.best]
  if (!speaker) return undefined
  const probability = (before.probabilities[before.best] ?? 0) * SAME_SPEECH
  const nobody: Candidate = { mention: -1, link: undefined, features: [] }
  return {
    quote: own.quote,
    candidates: [nobody, { mention: speaker.mention, link: undefined, features: [] }],
    probabilities: [Math.min(before.nobody, 1 - probability), probability],
    best: 1,
    nobody: Math.min(before.nobody, 1 - probability),
  }
}

/** Candidates of one quotation with features of the neighbouring quotations' likeliest speakers added. */
export function withNeighbours(article: Outline, cast: Cast, all: Attribution[], own: Attribution): Candidate[] {
  const quote = own.quote
  const unit = article.units[article.unitOfSpan[quote] ?? 0] ?? NO_UNIT
  const span = article.spans[quote]
  const neighbours: { label: string; mention: number; sure: string }[] = []
  for (const offset of [-1, 1, -2]) {
    const other = all[quote + offset]
    const otherUnit = article.units[article.unitOfSpan[quote + offset] ?? -1]
    if (!other || !otherUnit) continue
    const paragraphs = otherUnit.paragraph - unit.paragraph
    if (Math.abs(paragraphs) > 1) continue
    const where: Where =
      paragraphs === 0
        ? otherUnit.sentence === unit.sentence
          ? 'same sentence'
          : 'same paragraph'
        : span?.continues && offset === -1
          ? 'continued'
          : 'next paragraph'
    const mention = other.candidates[other.best]?.mention ?? -1
    const probability = other.probabilities[other.best] ?? 0
    neighbours.push({
      label: LABELS[offset === -1 ? 'before' : offset === 1 ? 'after' : 'second before'][where],
      mention,
      sure: probability > 0.9 ? 'sure' : probability > 0.6 ? 'likely' : 'maybe',
    })
  }
  const whole = isWhole(article, quote)
  const candidates: Candidate[] = own.candidates.map((candidate) => ({
    ...candidate,
    features: [...candidate.features],
  }))
  for (const { label, mention, sure } of neighbours) {
    if (mention !== -1 && !candidates.some((candidate) => candidate.mention === mention)) {
      candidates.push({ mention, link: undefined, features: [feature('only a neighbour’s speaker')] })
    }
    const theirs = cast.mentions[mention]
    for (const candidate of candidates) {
      const mine = cast.mentions[candidate.mention]
      if (candidate.mention === mention)
        candidate.features.push(featureOfTwo(label, sure, whole), featureOf(label, sure))
      else if (mine && theirs && theirs.person >= 0 && mine.person === theirs.person)
        candidate.features.push(featureOf('same person', label))
      else if (candidate.mention === -1)
        candidate.features.push(featureOfTwo(LABELS_OF_NOBODY[label] ?? '', sure, whole))
    }
  }
  return candidates
}

type Where = 'same sentence' | 'same paragraph' | 'continued' | 'next paragraph'
const WHERES: Where[] = ['same sentence', 'same paragraph', 'continued', 'next paragraph']

const labelsOf = (which: string) =>
  Object.fromEntries(WHERES.map((where) => [where, `${which} ${where}`])) as Record<Where, string>
const LABELS = { before: labelsOf('before'), after: labelsOf('after'), 'second before': labelsOf('second before') }
const LABELS_OF_NOBODY: Record<string, string> = Object.fromEntries(
  Object.values(LABELS).flatMap((labels) => Object.values(labels).map((label) => [label, `nobody, ${label} somebody`])),
)

/** Whether the quotation's sentence has words of its own beside the quotation. */
function isWhole(article: Outline, quote: number): string {
  const at = article.unitOfSpan[quote] ?? 0
  const sentence = article.sentences[article.units[at]?.sentence ?? 0]
  if (!sentence) return 'whole'
  let words = 0
  for (let i = sentence[0]; i <= sentence[1] && words < 4; i++) if (article.units[i]?.kind === 'word') words++
  return words === 0 ? 'alone' : words < 4 ? 'few words' : 'in words'
}

export function score(quote: number, candidates: Candidate[], weights: number[]): Attribution {
  const scores = candidates.map((candidate) => {
    let sum = 0
    for (const id of candidate.features) sum += weights[id] ?? 0
    return sum
  })
  const most = Math.max(...scores)
  const powers = scores.map((value) => Math.exp(value - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const probabilities = powers.map((power) => power / total)
  let best = 0
  probabilities.forEach((probability, index) => {
    if (probability > (probabilities[best] ?? 0)) best = index
  })
  return { quote, candidates, probabilities, best, nobody: probabilities[0] ?? 0 }
}
