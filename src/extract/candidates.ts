/** For each quotation the mentions that could be its speaker, each described by features with fitted weights. */

import { feature, featureOf, featureOfTwo } from './features.ts'
import type { Link } from './links.ts'
import type { Cast, Mention } from './mentions.ts'
import { nobodyFeatures, shapeOf } from './nobody.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { PREPOSITIONS } from './words.ts'

/** A possible speaker of one quotation; `mention` -1 is nobody: a term, a title, words held at arm's length. */
export interface Candidate {
  mention: number
  link: Link | undefined
  features: number[]
}

/** More candidates than this are never near. Bounds the work for each quotation. */
const MOST_CANDIDATES = 24
const PARAGRAPHS_BEFORE = 1
const PARAGRAPHS_AFTER = 1

/** Where a link stands to a quotation. */
function relation(article: Outline, link: Link, mention: Mention, quote: number): string {
  const { units } = article
  const at = article.unitOfSpan[quote] ?? 0
  const first = Math.min(link.cueFirst, mention.first)
  const last = Math.max(link.cueLast, link.kind === 'subject' ? link.cueLast : mention.last)
  const own = units[at] ?? NO_UNIT
  if (mention.paragraph !== own.paragraph) {
    const distance = mention.paragraph - own.paragraph
    if (distance === -1) {
      const end = lastUnitOfSentence(article, mention)
      const colon = units[end]?.text === ':'
      const final = units[end + 1]?.paragraph !== mention.paragraph
      return colon && final ? 'P-1:' : final ? 'P-1' : 'P-1-'
    }
    return distance < 0 ? 'P-2' : 'P+1'
  }
  if (mention.sentence === own.sentence) {
    if (first > at) {
      const gap = gapBetween(units, at, first)
      return gap === 0 ? 'R0' : gap <= 2 ? 'R1' : gap <= 8 ? 'R2' : 'R3'
    }
    if (last < at) {
      const gap = gapBetween(units, last, at)
      return gap === 0 ? 'L0' : gap <= 3 ? 'L1' : gap <= 8 ? 'L2' : gap <= 16 ? 'L3' : 'L4'
    }
    return 'around'
  }
  const distance = mention.sentence - own.sentence
  if (distance === -1)
    return units[at - 1]?.text === ':' || units[lastUnitOfSentence(article, mention)]?.text === ':' ? 'S-1:' : 'S-1'
  if (distance === 1) {
    const gap = first - at
    return gap <= 2 ? 'S+1near' : 'S+1'
  }
  return distance < 0 ? (distance === -2 ? 'S-2' : 'S-3') : 'S+2'
}

function lastUnitOfSentence(article: Outline, mention: Mention): number {
  return article.sentences[mention.sentence]?.[1] ?? mention.last
}

/** Words between two units, punctuation not counted and "that" neither. */
function gapBetween(units: Unit[], from: number, to: number): number {
  let gap = 0
  for (let i = from + 1; i < to && gap < 20; i++) {
    const unit = units[i]
    if (unit && unit.kind !== 'punctuation' && unit.lower !== 'that') gap++
  }
  return gap
}

/** Lower is nearer: which of a mention's links to describe the pair by. */
const NEARNESS = new Map(
  [
    'R0',
    'L0',
    'R1',
    'L1',
    'around',
    'S+1near',
    'R2',
    'L2',
    'P-1:',
    'S-1:',
    'L3',
    'R3',
    'L4',
    'S-1',
    'S+1',
    'P-1',
    'S-2',
    'S+2',
    'P-1-',
    'S-3',
    'P-2',
    'P+1',
  ].map((where, rank) => [where, rank] as const),
)
const POSSESSIVE: Record<Mention['kind'], string> = {
  person: "person's",
  unknown: "unknown's",
  organisation: "organisation's",
  place: "place's",
  pronoun: "pronoun's",
  nominal: "nominal's",
  group: "group's",
  document: "document's",
}
const KIND_ORDER: Record<Link['kind'], number> = {
  subject: 0,
  inverted: 0,
  according: 0,
  quoted: 0,
  signature: 0,
  colon: 1,
  apposition: 1,
  relative: 1,
  by: 3,
  conjoined: 2,
  participle: 2,
  distant: 4,
  passive: 5,
  object: 6,
}
const CLASS_ORDER = { say: 0, tell: 0, speech: 0, label: 1, act: 3 }

/** All candidates of every quotation, nobody first. The features say nothing yet of other quotations' speakers. */
export function candidatesOf(article: Outline, cast: Cast, links: Link[][], quote: number): Candidate[] {
  const at = article.unitOfSpan[quote] ?? 0
  const own = article.units[at] ?? NO_UNIT
  const nearby = mentionsNear(cast, own.paragraph, at)
  const candidates: Candidate[] = [{ mention: -1, link: undefined, features: [] }]
  const shape = shapeOf(article, quote)
  const near: { rank: number; kind: string }[] = []
  for (const index of nearby) {
    const mention = cast.mentions[index]
    if (!mention) continue
    let best: Link | undefined
    let bestRelation = ''
    let bestRank = Number.POSITIVE_INFINITY
    for (const link of links[index] ?? []) {
      const where = relation(article, link, mention, quote)
      const rank = (NEARNESS.get(where) ?? 99) + KIND_ORDER[link.kind] * 2 + CLASS_ORDER[link.verb.class] * 2
      if (rank < bestRank) [best, bestRelation, bestRank] = [link, where, rank]
    }
    const features: number[] = []
    const type = mention.possessive ? POSSESSIVE[mention.kind] : mention.kind
    if (best) {
      const verb = best.verb.class
      features.push(
        featureOfTwo('link', best.kind, bestRelation),
        featureOfTwo('verb', verb, bestRelation),
        featureOfTwo('construction', best.kind, best.verb.classAndForm),
        featureOfTwo('kind', type, 'linked'),
        featureOfTwo('where', bestRelation, shape.where),
        featureOfTwo('mention', type, best.kind),
      )
      if (verb === 'speech' || verb === 'label') features.push(featureOf('lemma', best.verb.lemma))
      if (best.verb.lemma === 'tell' || best.verb.lemma === 'quote')
        features.push(featureOfTwo('lemma', best.verb.lemma, best.kind))
      if (
        PREPOSITIONS.has(article.units[mention.first - 1]?.lower ?? '') &&
        best.kind !== 'according' &&
        best.kind !== 'by'
      ) {
        features.push(featureOf('linked after a preposition', best.kind))
      }
      if (best.kind === 'signature' && best.cueFirst === at + 1) features.push(feature('rule: signed'))
      if (best.kind === 'colon' && best.cueFirst === at - 1 && isHeadOfParagraph(article, mention))
        features.push(feature('rule: transcript'))
      if (best.kind === 'quoted' && mention.sentence === own.sentence && best.cueFirst < at)
        features.push(feature('rule: quoted through another'))
      near.push({ rank: bestRank, kind: best.kind })
    } else {
      const where = plainRelation(mention, own, at)
      features.push(
        featureOf('unlinked', where),
        featureOfTwo('kind', type, 'unlinked'),
        featureOfTwo('unlinked', shape.where, where),
      )
      if (mention.sentence === own.sentence) {
        const preposition = article.units[mention.first - 1]?.lower ?? ''
        if (PREPOSITIONS.has(preposition)) features.push(feature('after a preposition'))
        if (mention.first === article.sentences[own.sentence]?.[0]) features.push(feature('begins the sentence'))
      }
      near.push({ rank: 99, kind: 'none' })
    }
    if (mention.embedded) features.push(feature('part of a longer mention'))
    if (mention.kind === 'pronoun') features.push(featureOf('pronoun', mention.head))
    if (mention.kind === 'nominal' || mention.kind === 'group')
      features.push(
        mention.definite ? feature('definite') : feature('indefinite'),
        mention.plural ? feature('plural') : feature('singular'),
      )
    candidates.push({ mention: index, link: best, features })
  }
  rankFeatures(candidates, near)
  const nobody = candidates[0]
  if (nobody) nobody.features.push(...nobodyFeatures(article, quote, shape, near))
  return candidates
}

/** Nothing but an opening mark stands before it in its paragraph. */
function isHeadOfParagraph(article: Outline, mention: Mention): boolean {
  const before = article.units[mention.first - 1]
  if (!before || before.paragraph !== mention.paragraph) return true
  // `10:42 — Roe: “…”` in a live blog.
  for (let i = mention.first - 1; i >= mention.first - LONGEST_TIME; i--) {
    const unit = article.units[i]
    if (unit?.paragraph !== mention.paragraph) return true
    // `Transport Secretary Roe: “…”`, where "transport" is a word of the text.
    if (unit.capital && i === mention.first - 1) continue
    if (unit.kind !== 'number' && unit.kind !== 'punctuation' && !/^[ap]\.?m\.?$/.test(unit.lower)) return false
  }
  return false
}

/** Units of "10:42 a.m. —". */
const LONGEST_TIME = 6

function plainRelation(mention: Mention, own: Unit, at: number): string {
  if (mention.paragraph !== own.paragraph)
    return mention.paragraph < own.paragraph ? (mention.paragraph === own.paragraph - 1 ? 'P-1' : 'P-2') : 'P+1'
  const distance = mention.sentence - own.sentence
  if (distance === 0)
    return mention.last < at
      ? at - mention.last <= 2
        ? 'just before'
        : 'before'
      : mention.first - at <= 3
        ? 'just after'
        : 'after'
  return distance < 0 ? (distance === -1 ? 'S-1' : 'S-2') : 'S+1'
}

/** How a candidate stands among its rivals: the nearest one with a link is usually it. */
function rankFeatures(candidates: Candidate[], near: { rank: number; kind: string }[]): void {
  const ranks = near.map((entry) => entry.rank).sort((a, b) => a - b)
  const [first = 99, second = 99] = ranks
  candidates.forEach((candidate, index) => {
    if (index === 0) return
    const rank = near[index - 1]?.rank ?? 99
    if (rank === 99) return
    if (rank === first)
      candidate.features.push(
        second > first
          ? second - first > 4
            ? feature('nearest by far')
            : feature('nearest')
          : feature('nearest of equals'),
      )
    else candidate.features.push(rank === second ? feature('second nearest') : feature('further'))
  })
}

function mentionsNear(cast: Cast, paragraph: number, at: number): number[] {
  const found: number[] = []
  const [from, to] = cast.mentionsOfParagraph[paragraph] ?? [0, 0]
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cast.mentions[middle]?.last ?? 0) < at) low = middle + 1
    else high = middle
  }
  // Nearest outwards, two before for each one after.
  let before = low - 1
  let after = low
  while (found.length < MOST_CANDIDATES && (before >= from || after < to)) {
    if (before >= from) found.push(before--)
    if (before >= from) found.push(before--)
    if (after < to) found.push(after++)
  }
  for (let p = paragraph - 1; p >= Math.max(0, paragraph - PARAGRAPHS_BEFORE); p--) {
    const [first, last] = cast.mentionsOfParagraph[p] ?? [0, 0]
    for (let i = last - 1; i >= first && i > last - 9; i--) found.push(i)
  }
  for (let p = paragraph + 1; p <= paragraph + PARAGRAPHS_AFTER; p++) {
    const [first, last] = cast.mentionsOfParagraph[p] ?? [0, 0]
    for (let i = first; i < last && i < first + 4; i++) found.push(i)
  }
  return found
}
