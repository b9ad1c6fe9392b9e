/** From the words that name a speaker ("she", "the adviser") to the person of the article they mean. */

import { apposedPerson } from './apposition.ts'
import { genderOfNoun } from './descriptions.ts'
import type { Gender } from './firstNames.ts'
import type { Link } from './links.ts'
import type { Cast, Mention } from './mentions.ts'
import type { Outline } from './outline.ts'
import {
  isReply,
  LEADING,
  peopleInSpans,
  peopleNamedAfter,
  peopleQuotedBeside,
  pronounFeatures,
  ROLES,
  type Role,
  type Standing,
} from './pronounSigns.ts'
import { readTable } from './weigh.ts'
import { PRONOUN } from './weights.ts'

const PRONOUN_WEIGHTS = readTable(PRONOUN)

export interface Resolution {
  /** Index of the person, or -1 for nobody who can be named. */
  person: number
  /** 0 to 1: how sure it is, given that the mention is the right one. */
  probability: number
}

/** What speaks for each person whom a pronoun may mean; the weights are fitted (weights.ts, PRONOUN). */
export interface Rival {
  person: number
  features: number[]
  /** Of the other gender: not among those to choose from. */
  excluded: boolean
}

/** A capital name without title, known given name or other sign may be a firm or a paper as well. */
export const UNKNOWN_IS_PERSON = 0.7

/** "the judge, Piers Roe,": one person named twice. */
const APPOSED = 0.95
/** From here on a pronoun's person is believed to have its gender. */
const LIKELY = 0.6

/** No more people than this are weighed for one pronoun: the latest named. */
const MOST_RIVALS = 10

/**
 * For each mention the person it means; one pass, pronouns resolved in order so that each helps the next.
 * `observe` is told of every pronoun and its rivals: the fit reads them there.
 */
export function resolveMentions(
  article: Outline,
  cast: Cast,
  links: Link[][],
  weights: number[] = PRONOUN_WEIGHTS,
  observe?: (mention: Mention, rivals: Rival[]) => void,
): Resolution[] {
  const latest = new Map<number, Standing>()
  const counts = new Map<number, number>()
  /** What pronouns so far say of people whose name says nothing. */
  const spokenOfAs = new Map<number, Gender>()
  const order: number[] = []
  const namedInside = peopleInSpans(article, cast)
  let lastSpeaker = -1
  let lastSpeechSentence = -9
  let subjectSentence = -1
  /** The latest subject when it was somebody without a name ("Roe's husband", "an officer"), who "he" may be next. */
  let unnamed: Mention | undefined
  const unnamedHeads = new Set<string>()
  return cast.mentions.map((mention, index) => {
    const resolution = resolve(mention, index)
    const { person } = resolution
    if (mention.kind === 'nominal' && person < 0) {
      unnamedHeads.add(mention.head)
      if (LEADING.has(roleOf(mention, links[index] ?? []))) unnamed = mention
    }
    if (mention.kind === 'pronoun' && mention.gender && resolution.probability >= LIKELY && !spokenOfAs.has(person))
      spokenOfAs.set(person, mention.gender)
    const names = mention.kind === 'person' || mention.kind === 'unknown' || mention.kind === 'pronoun'
    // "Roe's partner, Jo Bell, is the engineer": what the description does, the person does.
    if (person >= 0 && (names || resolution.probability >= APPOSED)) {
      const role = roleOf(mention, links[index] ?? [])
      if (names && mention.kind !== 'pronoun' && LEADING.has(role)) unnamed = undefined
      const before = latest.get(person)
      const stronger = before?.mention.sentence === mention.sentence && ROLES.indexOf(before.role) < ROLES.indexOf(role)
      latest.set(person, { person, mention, role: stronger ? before.role : role, pronoun: mention.kind === 'pronoun' })
      if (mention.kind !== 'pronoun') counts.set(person, (counts.get(person) ?? 0) + 1)
      if (role === 'speaker') {
        lastSpeaker = person
        lastSpeechSentence = mention.sentence
      }
      const at = order.lastIndexOf(person)
      if (at !== -1 && at >= order.length - MOST_RIVALS) order.splice(at, 1)
      order.push(person)
      if (order.length > 4 * MOST_RIVALS) order.splice(0, order.length - 2 * MOST_RIVALS)
    }
    return resolution
  })

  function roleOf(mention: Mention, own: Link[]): Role {
    const active = own.find((link) => SUBJECT_KINDS.has(link.kind))
    if (active) {
      const speaks = active.verb.class !== 'act'
      const first = subjectSentence !== mention.sentence
      subjectSentence = mention.sentence
      return first || active.kind === 'inverted' ? (speaks ? 'speaker' : 'subject') : 'later subject'
    }
    if (mention.possessive) return 'possessor'
    if (mention.embedded) return 'part'
    if (article.sentences[mention.sentence]?.[0] === mention.first) return 'beginning'
    return own.some((link) => link.kind === 'object' || link.kind === 'by') ? 'object' : 'other'
  }

  function resolve(mention: Mention, index: number): Resolution {
    switch (mention.kind) {
      case 'person':
        return { person: mention.person, probability: mention.surety }
      case 'unknown':
        return { person: mention.person, probability: UNKNOWN_IS_PERSON * mention.surety }
      case 'pronoun':
        return mention.gender ? resolvePronoun(mention, index) : NOBODY
      case 'nominal':
        return resolveNominal(mention, index)
      default:
        return NOBODY
    }
  }

  function resolveNominal(mention: Mention, index: number): Resolution {
    const person = apposedPerson(article, cast, index, mention)
    if (person !== undefined) return { person, probability: APPOSED }
    return mention.definite ? resolveDescription(mention) : NOBODY
  }

  function resolvePronoun(mention: Mention, index: number): Resolution {
    const replies = isReply(links[index] ?? [])
    const namedLater = peopleNamedAfter(cast, index, mention)
    const soFar = { latestNamed: order.at(-1), lastSpeaker, lastSpeechSentence, counts }
    const rivals: Rival[] = []
    const quoted = peopleQuotedBeside(article, namedInside, mention)
    for (const person of order.slice(-MOST_RIVALS)) {
      const standing = latest.get(person)
      const known = cast.people[person]
      if (!standing || !known) continue
      const gender = known.gender ?? spokenOfAs.get(person)
      const excluded = gender !== undefined && gender !== mention.gender
      if (excluded && !observe) continue
      rivals.push({ person, excluded, features: pronounFeatures(mention, standing, known, quoted.has(person), soFar) })
    }
    observe?.(mention, rivals)
    const open = observe ? rivals.filter(({ excluded }) => !excluded) : rivals
    const chosen = softmax(
      open.map(({ person, features }) => [
        person,
        features.reduce(
          (sum, id) => sum + (weights[id] ?? 0),
          (replies && person === lastSpeaker ? OWN_REPLY : 0) + (namedLater.has(person) ? NAMED_AFTER : 0),
        ),
      ]),
    )
    return { ...chosen, probability: chosen.probability * (1 - chanceOfUnnamed(mention)) }
  }

  /** How likely a pronoun means somebody without a name who was the latest subject. */
  function chanceOfUnnamed(mention: Mention): number {
    if (!unnamed || mention.sentence - unnamed.sentence > UNNAMED_REACH || mention.sentence === unnamed.sentence)
      return 0
    if (mention.paragraph - unnamed.paragraph > 1) return 0
    const gender = genderOfNoun(unnamed.head)
    if (gender && gender !== mention.gender) return 0
    return gender || unnamed.owner ? UNNAMED_OF_GENDER : UNNAMED_OF_ANY
  }

  /** "the senator": who has that title or description; else, when one person was just named, perhaps that one. */
  function resolveDescription(mention: Mention): Resolution {
    const gender = genderOfNoun(mention.head)
    // "An officer said … the officer said": the one without a name again.
    const again = unnamedHeads.has(mention.head) ? SAID_BEFORE : 0
    const scores: [number, number][] = [[-1, (mention.owner ? OWNED_IS_NAMELESS : DESCRIPTION_IS_NAMELESS) + again]]
    const rivals = [...new Set([...order].reverse())].slice(0, MOST_RIVALS)
    for (const person of rivals) {
      const known = cast.people[person]
      const standing = latest.get(person)
      if (!known || !standing || (gender && known.gender && gender !== known.gender)) continue
      // Nobody is their own lawyer.
      if (mention.owner && mention.owner.person === person) continue
      let sum = 0
      if (known.titles.has(mention.head) || known.titles.has(TITLE_OF[mention.head] ?? '')) sum += 3
      if (gender && known.gender === gender) sum += 0.5
      const sentences = mention.sentence - standing.mention.sentence
      if (sentences <= 1) sum += 0.8
      if (standing.role === 'subject' || standing.role === 'speaker') sum += 0.5
      if (lastSpeaker === person) sum += 0.8
      if (mention.paragraph - standing.mention.paragraph > 1) sum -= 1.5
      scores.push([person, sum])
    }
    return softmax(scores)
  }
}

/** In log-odds, that a description means nobody who is named; "his wife" needs more than having just been spoken of. */
const DESCRIPTION_IS_NAMELESS = 2
const OWNED_IS_NAMELESS = 3.2
const SAID_BEFORE = 2.5
/** Set by hand, since labelled pronouns all mean somebody with a name: enough to doubt, and with a noun of the gender to be silent. */
const UNNAMED_OF_GENDER = 0.6
const UNNAMED_OF_ANY = 0.3
/** Sentences after such a subject. */
const UNNAMED_REACH = 2

/** Nobody replies to themselves: "Keller told Mori. “I know,” she replied." */
const OWN_REPLY = -4
/** In log-odds, like the fitted weights. */
const NAMED_AFTER = -2

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

const SUBJECT_KINDS = new Set<Link['kind']>([
  'subject',
  'apposition',
  'inverted',
  'according',
  'signature',
  'relative',
  'colon',
])

const NOBODY: Resolution = { person: -1, probability: 1 }

function softmax(scores: [number, number][]): Resolution {
  let best: [number, number] | undefined
  for (const score of scores) if (!best || score[1] >= best[1]) best = score
  if (!best) return { person: -1, probability: 0 }
  const most = best[1]
  const total = scores.reduce((sum, [, score]) => sum + Math.exp(score - most), 0)
  return { person: best[0], probability: 1 / total }
}
