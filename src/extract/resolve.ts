/** From the words that name a speaker ("she", "the adviser") to the person of the article they mean. */

import type { Link } from './links.ts'
import { type Cast, genderOfNoun, type Mention } from './mentions.ts'
import type { Outline } from './outline.ts'

export interface Resolution {
  /** Index of the person, or -1 for nobody who can be named. */
  person: number
  /** 0 to 1: how sure it is, given that the mention is the right one. */
  probability: number
}

/** How one earlier naming of a person speaks for a pronoun meaning that person. Log-odds, set by hand and read by people. */
export const PRONOUN_WEIGHTS: Record<string, number> = {
  'gender agrees': 2.2,
  'gender unknown': 0,
  'same sentence': 1.6,
  'sentence before': 1.5,
  'two sentences before': 0.8,
  'same paragraph': 0.7,
  'paragraph before': 0.2,
  'further before': -1.2,
  'was a subject': 1.0,
  'began a sentence': 0.6,
  'was a possessor': -0.3,
  'only part of a longer name': -1.2,
  'only quoted': -1.5,
  'latest named': 0.6,
  'spoke last': 1.6,
  'named often': 0.5,
  'surely a person': 1.0,
  'was a pronoun of this kind': 1.2,
}

interface Standing {
  person: number
  mention: Mention
  subject: boolean
  initial: boolean
  pronoun: boolean
}

/** No more people than this are weighed for one pronoun: the latest named. */
const MOST_RIVALS = 10

/** For each mention the person it means; one pass, pronouns resolved in order so that each helps the next. */
export function resolveMentions(
  article: Outline,
  cast: Cast,
  links: Link[][],
  weights = PRONOUN_WEIGHTS,
): Resolution[] {
  const latest = new Map<number, Standing>()
  const counts = new Map<number, number>()
  const order: number[] = []
  let lastSpeaker = -1
  return cast.mentions.map((mention, index) => {
    const resolution = resolve(mention, index)
    const { person } = resolution
    if (person >= 0 && (mention.kind === 'person' || mention.kind === 'unknown' || mention.kind === 'pronoun')) {
      const subject = (links[index] ?? []).some(
        (link) => link.kind === 'subject' || link.kind === 'inverted' || link.kind === 'apposition',
      )
      const initial = article.sentences[mention.sentence]?.[0] === mention.first
      latest.set(person, { person, mention, subject, initial, pronoun: mention.kind === 'pronoun' })
      if (mention.kind !== 'pronoun') counts.set(person, (counts.get(person) ?? 0) + 1)
      if (
        (links[index] ?? []).some(
          (link) =>
            link.kind !== 'object' &&
            link.kind !== 'by' &&
            (link.verb.class === 'say' || link.verb.class === 'tell' || link.verb.class === 'speech'),
        )
      ) {
        lastSpeaker = person
      }
      const at = order.lastIndexOf(person, order.length - 1)
      if (at !== -1 && at >= order.length - MOST_RIVALS) order.splice(at, 1)
      order.push(person)
    }
    return resolution
  })

  function resolve(mention: Mention, index: number): Resolution {
    switch (mention.kind) {
      case 'person':
        return { person: mention.person, probability: 1 }
      case 'unknown':
        return { person: mention.person, probability: 0.8 }
      case 'pronoun':
        return mention.gender ? resolvePronoun(mention) : NOBODY
      case 'nominal':
        return resolveApposition(index, mention) ?? (mention.definite ? resolveDescription(mention) : NOBODY)
      default:
        return NOBODY
    }
  }

  /** "the Vatican spokesman, Paolo Neri," and "Ada Poe, a professor of law,": one person named twice. */
  function resolveApposition(index: number, mention: Mention): Resolution | undefined {
    const { units } = article
    if (units[mention.first - 1]?.text === ',') {
      for (let i = index - 1; i >= index - 3; i--) {
        const before = cast.mentions[i]
        if (
          before?.kind === 'person' &&
          (before.last === mention.first - 2 || before.chainLast === mention.first - 2)
        ) {
          return { person: before.person, probability: 0.95 }
        }
      }
    }
    for (let i = index + 1; i <= index + 3; i++) {
      const after = cast.mentions[i]
      if (after?.kind !== 'person' || after.plural || units[after.first - 1]?.text !== ',') continue
      if (after.first === mention.last + 2 || after.first === mention.chainLast + 2)
        return { person: after.person, probability: 0.95 }
    }
    return undefined
  }

  function resolvePronoun(mention: Mention): Resolution {
    const rivals = order.slice(-MOST_RIVALS)
    const scores: [number, number][] = []
    for (const person of rivals) {
      const standing = latest.get(person)
      const known = cast.people[person]
      if (!standing || !known) continue
      if (known.gender && known.gender !== mention.gender) continue
      let sum = 0
      for (const feature of pronounFeatures(mention, standing, known.gender, known.certain, person))
        sum += weights[feature] ?? 0
      scores.push([person, sum])
    }
    return softmax(scores)
  }

  function pronounFeatures(
    mention: Mention,
    standing: Standing,
    gender: string | null,
    certain: boolean,
    person: number,
  ): string[] {
    const features = [gender ? 'gender agrees' : 'gender unknown']
    const sentences = mention.sentence - standing.mention.sentence
    const paragraphs = mention.paragraph - standing.mention.paragraph
    if (sentences === 0) features.push('same sentence')
    else if (sentences === 1) features.push('sentence before')
    else if (sentences === 2) features.push('two sentences before')
    if (paragraphs === 0) features.push('same paragraph')
    else features.push(paragraphs === 1 ? 'paragraph before' : 'further before')
    if (standing.subject) features.push('was a subject')
    if (standing.initial) features.push('began a sentence')
    if (standing.mention.possessive) features.push('was a possessor')
    if (standing.mention.embedded) features.push('only part of a longer name')
    if (standing.pronoun) features.push('was a pronoun of this kind')
    if (order.at(-1) === person) features.push('latest named')
    if (lastSpeaker === person) features.push('spoke last')
    if ((counts.get(person) ?? 0) >= 4) features.push('named often')
    if (certain) features.push('surely a person')
    return features
  }

  /** "the senator": who has that title or description; else, when one person was just named, perhaps that one. */
  function resolveDescription(mention: Mention): Resolution {
    const gender = genderOfNoun(mention.head)
    const scores: [number, number][] = [[-1, 2]]
    const rivals = [...new Set([...order].reverse())].slice(0, MOST_RIVALS)
    for (const person of rivals) {
      const known = cast.people[person]
      const standing = latest.get(person)
      if (!known || !standing || (gender && known.gender && gender !== known.gender)) continue
      let sum = 0
      if (known.titles.has(mention.head) || known.titles.has(TITLE_OF[mention.head] ?? '')) sum += 3
      if (gender && known.gender === gender) sum += 0.5
      const sentences = mention.sentence - standing.mention.sentence
      if (sentences <= 1) sum += 0.8
      if (standing.subject) sum += 0.5
      if (lastSpeaker === person) sum += 0.8
      if (mention.paragraph - standing.mention.paragraph > 1) sum -= 1.5
      scores.push([person, sum])
    }
    return softmax(scores)
  }
}

const TITLE_OF: Record<string, string> = {
  senator: 'sen',
  governor: 'gov',
  congressman: 'rep',
  congresswoman: 'rep',
  representative: 'rep',
  lawmaker: 'rep',
  professor: 'prof',
  doctor: 'dr',
  minister: 'minister',
  premier: 'premier',
}

const NOBODY: Resolution = { person: -1, probability: 1 }

function softmax(scores: [number, number][]): Resolution {
  let best: [number, number] | undefined
  for (const score of scores) if (!best || score[1] >= best[1]) best = score
  if (!best) return { person: -1, probability: 0 }
  const most = best[1]
  const total = scores.reduce((sum, [, score]) => sum + Math.exp(score - most), 0)
  return { person: best[0], probability: 1 / total }
}
