/**
 * Fits the weights of src/extract/weights.ts on a labelled file: `node bench/quotes-fit.ts TRAIN.jsonl [--folds 5]`.
 * Deterministic: no randomness, articles in file order. With --folds it only measures, on articles not fitted on.
 */

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { attribute, score, withNeighbours } from '../src/extract/attribute.ts'
import { type Candidate, candidatesOf } from '../src/extract/candidates.ts'
import { feature, featureName } from '../src/extract/features.ts'
import { genderFromPronouns } from '../src/extract/gender.ts'
import type { Link } from '../src/extract/links.ts'
import { findLinks } from '../src/extract/links.ts'
import { type Cast, findCast } from '../src/extract/mentions.ts'
import { type Outline, outline } from '../src/extract/outline.ts'
import { type Rival, resolveMentions } from '../src/extract/resolve.ts'
import { RULES, weightsOf } from '../src/extract/weigh.ts'

interface GoldQuote {
  start: number
  end: number
  scored: boolean
  words: number
  source: [number, number][]
  sourceCat: string
  speaker: string | null
}
interface GoldArticle {
  id: string
  text: string
  quotes: GoldQuote[]
}
interface Prepared {
  gold: GoldArticle
  article: Outline
  cast: Cast
  links: Link[][]
  /** For each span its gold quote, null for one that nobody is quoted in, undefined when unknown. */
  golds: (GoldQuote | null)[]
}
interface Fitted {
  near: [string, number][]
  joint: [string, number][]
}
interface Example {
  candidates: { features: number[]; rules: number; right: boolean }[]
}

const ROUNDS = 60
const RATE = 0.5
const DECAY = 1
/** A feature seen in fewer examples than this says nothing general. */
const RAREST = 6
/** Every so many-th pronoun that its gender alone decides: there are thousands, and 149 that were read. */
const EVERY = 6
const GENDER_FEATURES = new Set(['gender agrees', 'gender unknown'].map(feature))

const [file = '', ...flags] = process.argv.slice(2)
const folds = flags[0] === '--folds' ? Number(flags[1] ?? 5) : 0
const prepared = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => prepare(JSON.parse(line) as GoldArticle))

if (folds > 0) {
  let right = 0
  let total = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(prepared.filter((_, index) => index % folds !== fold))
    const result = measure(
      prepared.filter((_, index) => index % folds === fold),
      weights,
    )
    right += result.right
    total += result.total
  }
  console.log(`mention, ${folds} folds: ${((100 * right) / total).toFixed(2)}% of ${total}`)
} else {
  const weights = fitWeights(prepared)
  const table = (part: [string, number][]) =>
    [...part]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `${weight.toFixed(3)} ${name}`)
      .join('\n')
  writeFileSync(
    new URL('../src/extract/weights.ts', import.meta.url),
    `/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by \`node bench/quotes-fit.ts\`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = \`
${table(weights.near)}
\`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = \`
${table(weights.joint)}
\`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = \`
${table(fitPronouns(prepared))}
\`
`,
  )
  console.log(`${weights.near.length} + ${weights.joint.length} weights`, measure(prepared, weights))
}

function prepare(gold: GoldArticle): Prepared {
  const article = outline(gold.text)
  const cast = findCast(gold.text, article)
  const links = findLinks(article, cast)
  const golds = article.spans.map((span) => {
    const overlapping = gold.quotes.find((quote) => {
      const shared = Math.min(quote.end, span.end) - Math.max(quote.start, span.start)
      return shared > 0.5 * (span.end - span.start)
    })
    return overlapping?.source.length ? overlapping : null
  })
  return { gold, article, cast, links, golds }
}

function isRight(cast: Cast, gold: GoldQuote | null, mention: number): boolean {
  if (!gold) return mention === -1
  const found = cast.mentions[mention]
  if (!found) return false
  return gold.source.some(([start, end]) => Math.min(found.end, end) - Math.max(found.start, start) > 0)
}

/** Right candidates, the best sort of them only: the person the label names, else the head of the phrase. */
function rightOnes(prepared: Prepared, gold: GoldQuote | null, candidates: Candidate[]): boolean[] {
  const right = candidates.map((candidate) => isRight(prepared.cast, gold, candidate.mention))
  if (!gold || right.filter(Boolean).length < 2) return right
  const surname = gold.speaker?.split(/\s+/).at(-1)?.toLowerCase()
  const tests = [
    (index: number) =>
      surname !== undefined && prepared.cast.mentions[candidates[index]?.mention ?? -1]?.head === surname,
    (index: number) => !(prepared.cast.mentions[candidates[index]?.mention ?? -1]?.embedded ?? false),
  ]
  for (const test of tests) {
    const kept = right.map((is, index) => is && test(index))
    if (kept.some(Boolean)) return kept
  }
  return right
}

function fitWeights(articles: Prepared[]): Fitted {
  // First what stands near, then the neighbours' speakers as the first round finds them.
  const local = optimise(
    articles.flatMap((entry) =>
      entry.golds.map((gold, quote) => label(entry, gold, candidatesOf(entry.article, entry.cast, entry.links, quote))),
    ),
  )
  const near = weightsOf(local)
  const second = articles.flatMap((entry) => {
    const all = entry.golds.map((_, quote) =>
      score(quote, candidatesOf(entry.article, entry.cast, entry.links, quote), near),
    )
    return entry.golds.map((gold, quote) => {
      const own = all[quote]
      return label(entry, gold, own ? withNeighbours(entry.article, entry.cast, all, own) : [])
    })
  })
  return { near: local, joint: optimise(second) }
}

function label(
  entry: Prepared,
  gold: GoldQuote | null,
  candidates: Candidate[],
): { candidates: Candidate[]; right: boolean[] } {
  return { candidates, right: rightOnes(entry, gold, candidates) }
}

/** Conditional logistic regression by full-batch AdaGrad with a quadratic penalty. */
function optimise(labelled: { candidates: Candidate[]; right: boolean[] }[]): [string, number][] {
  const usable = labelled.filter(({ right }) => right.some(Boolean))
  const counts = new Map<number, number>()
  for (const { candidates } of usable) {
    for (const feature of new Set(candidates.flatMap((candidate) => candidate.features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const ids = new Map(
    [...counts]
      .filter(([name, count]) => count >= RAREST && !(featureName(name) in RULES))
      .map(([name], index) => [name, index]),
  )
  const examples: Example[] = usable.map(({ candidates, right }) => ({
    candidates: candidates.map((candidate, index) => ({
      features: candidate.features.map((feature) => ids.get(feature) ?? -1).filter((id) => id >= 0),
      rules: candidate.features.reduce((sum, feature) => sum + (RULES[featureName(feature)] ?? 0), 0),
      right: right[index] ?? false,
    })),
  }))
  const weights = new Float64Array(ids.size)
  const squares = new Float64Array(ids.size).fill(1e-6)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(ids.size)
    for (const { candidates } of examples) {
      const scores = candidates.map(({ features, rules }) =>
        features.reduce((sum, id) => sum + (weights[id] ?? 0), rules),
      )
      const most = Math.max(...scores)
      const powers = scores.map((value) => Math.exp(value - most))
      const total = powers.reduce((sum, power) => sum + power, 0)
      const rightTotal = powers.reduce((sum, power, index) => sum + (candidates[index]?.right ? power : 0), 0)
      candidates.forEach(({ features, right }, index) => {
        const power = powers[index] ?? 0
        const slope = power / total - (right ? power / rightTotal : 0)
        if (Math.abs(slope) > 1e-9) for (const id of features) gradient[id] = (gradient[id] ?? 0) + slope
      })
    }
    for (let id = 0; id < weights.length; id++) {
      const slope = (gradient[id] ?? 0) + DECAY * (weights[id] ?? 0)
      squares[id] = (squares[id] ?? 0) + slope * slope
      weights[id] = (weights[id] ?? 0) - (RATE * slope) / Math.sqrt(squares[id] ?? 1)
    }
  }
  return [...ids].map(([name, id]) => [featureName(name), weights[id] ?? 0])
}

interface PronounLabel {
  article: string
  start: number
  person: string
}

/**
 * Pronouns of the training file whose person was read and labelled by hand (pronoun-labels.jsonl): the file's own
 * labels of pronouns are automatic and often wrong. Pronouns help each other, so the fit is repeated on its own result.
 */
function fitPronouns(articles: Prepared[]): [string, number][] {
  const labels = readFileSync(new URL('pronoun-labels.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PronounLabel)
  const byId = new Map(articles.map((entry) => [idHash(entry.gold.id), entry]))
  let fitted: [string, number][] = []
  for (let round = 0; round < 3; round++) {
    const examples: { candidates: Candidate[]; right: boolean[] }[] = articles.flatMap((entry) =>
      toldByGender(entry, weightsOf(fitted)),
    )
    const told = examples.length
    let right = 0
    for (const label of labels) {
      const entry = byId.get(label.article)
      if (!entry) continue
      const { article, links } = entry
      for (const cast of [entry.cast, withUnknownGenders(entry, 0), withUnknownGenders(entry, 1)]) {
        const resolutions = resolveMentions(article, cast, links, weightsOf(fitted), (mention, rivals) => {
          if (mention.start !== label.start) return
          const open = rivals.filter(({ excluded }) => !excluded)
          examples.push(exampleOf(open, ({ person }) => isNamed(cast, person, label.person)))
        })
        const at = cast.mentions.findIndex((mention) => mention.start === label.start && mention.kind === 'pronoun')
        if (isNamed(cast, resolutions[at]?.person ?? -1, label.person)) right++
      }
    }
    console.log(`pronouns, round ${round}: ${right} of ${3 * labels.length} right before it; ${told} told by gender`)
    fitted = optimise(examples)
  }
  return fitted
}

/**
 * Pronouns of which only one person near by has the gender: who that is stands beyond doubt, and with the gender put out of
 * sight they show how a text leads from a pronoun to a person where it decides nothing.
 */
function toldByGender(
  { article, cast, links }: Prepared,
  weights: number[],
): { candidates: Candidate[]; right: boolean[] }[] {
  const examples: { candidates: Candidate[]; right: boolean[] }[] = []
  let seen = 0
  resolveMentions(article, cast, links, weights, (_, rivals) => {
    const known = rivals.filter(({ person }) => cast.people[person]?.certain)
    const open = known.filter(({ excluded }) => !excluded)
    const [only] = open
    if (!only || open.length > 1 || known.length < 2 || !cast.people[only.person]?.gender) return
    if (seen++ % EVERY !== 0) return
    const blind = known.map((rival) => ({
      ...rival,
      features: rival.features.filter((id) => !GENDER_FEATURES.has(id)),
    }))
    examples.push(exampleOf(blind, ({ person }) => person === only.person))
  })
  return examples
}

function exampleOf(rivals: Rival[], isRight: (rival: Rival) => boolean): { candidates: Candidate[]; right: boolean[] } {
  return {
    candidates: rivals.map(({ person, features }) => ({ mention: person, link: undefined, features })),
    right: rivals.map(isRight),
  }
}

/**
 * The same people, of every second one nothing known by name: most given names of the world are in no table, so the
 * weights must not be fitted on news whose people are all known.
 */
function withUnknownGenders({ article, cast }: Prepared, which: number): Cast {
  const people = cast.people.map((person, index) => (index % 2 === which ? { ...person, gender: null } : { ...person }))
  genderFromPronouns(article, cast.mentions, people)
  return { ...cast, people }
}

/** Articles are known by a hash of their id: nothing of the data set itself stands in the project. */
function idHash(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16)
}

function isNamed(cast: Cast, person: number, name: string): boolean {
  const words = cast.people[person]?.words
  return (
    words !== undefined &&
    words.at(-1) === name.split(' ').at(-1) &&
    (words.length === 1 || !name.includes(' ') || words[0]?.charAt(0) === name.charAt(0))
  )
}

function measure(articles: Prepared[], fitted: Fitted): { right: number; total: number } {
  let right = 0
  let total = 0
  const weights = { near: weightsOf(fitted.near), joint: weightsOf(fitted.joint) }
  for (const entry of articles) {
    const attributions = attribute(entry.article, entry.cast, entry.links, weights)
    entry.golds.forEach((gold, quote) => {
      if (!gold?.scored) return
      const attribution = attributions[quote]
      if (!attribution) return
      total++
      let best = -1
      attribution.probabilities.forEach((probability, index) => {
        if (index > 0 && (best === -1 || probability > (attribution.probabilities[best] ?? 0))) best = index
      })
      if (isRight(entry.cast, gold, attribution.candidates[best]?.mention ?? -1)) right++
    })
  }
  return { right, total }
}
