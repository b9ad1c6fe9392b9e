/** What an article tells of whom a pronoun means: how each person was last named, who speaks, and who is named beside it. */

import { feature, featureOf, featureOfTwo } from './features.ts'
import type { Link } from './links.ts'
import type { Cast, Mention } from './mentions.ts'
import type { Outline } from './outline.ts'
import type { Person } from './people.ts'

/** How a person was last named: the strongest part they had in the last sentence that names them. */
export interface Standing {
  person: number
  mention: Mention
  role: Role
  pronoun: boolean
}

/** From the strongest to the weakest. */
export const ROLES = [
  'speaker',
  'subject',
  'later subject',
  'beginning',
  'other',
  'object',
  'possessor',
  'part',
] as const
export type Role = (typeof ROLES)[number]

/** What a sentence is about. */
export const LEADING = new Set<Role>(['speaker', 'subject', 'beginning'])

/** What the article has told before the pronoun. */
interface SoFar {
  /** Indices of people, or undefined and -1 before the first. */
  latestNamed: number | undefined
  lastSpeaker: number
  lastSpeechSentence: number
  /** How often each person was named, pronouns aside. */
  counts: Map<number, number>
}

/** What of this speaks for a person; the weights are fitted (weights.ts, PRONOUN). */
export function pronounFeatures(
  mention: Mention,
  standing: Standing,
  known: Person,
  quoted: boolean,
  { latestNamed, lastSpeaker, lastSpeechSentence, counts }: SoFar,
): number[] {
  const { person } = standing
  const sentences = mention.sentence - standing.mention.sentence
  const paragraphs = mention.paragraph - standing.mention.paragraph
  const distance =
    sentences === 0
      ? 'same sentence'
      : sentences === 1
        ? 'sentence before'
        : sentences === 2
          ? 'two sentences before'
          : 'further'
  const place = paragraphs === 0 ? 'same paragraph' : paragraphs === 1 ? 'paragraph before' : 'further before'
  const { role } = standing
  const features = [
    feature(known.gender ? 'gender agrees' : 'gender unknown'),
    featureOf('last named', distance),
    featureOf('last named', place),
    featureOf('role', role),
    featureOfTwo('role', role, distance),
  ]
  if (standing.pronoun) features.push(feature('was such a pronoun'), featureOf('was such a pronoun', distance))
  if (latestNamed === person) features.push(feature('latest named'))
  if (lastSpeaker === person) {
    const since = mention.sentence - lastSpeechSentence
    features.push(
      featureOf(
        'spoke last',
        since <= 0
          ? 'same sentence'
          : since === 1
            ? 'sentence before'
            : since <= 3
              ? 'few sentences before'
              : 'further',
      ),
    )
  }
  const count = counts.get(person) ?? 0
  features.push(featureOf('named', count >= 6 ? 'often' : count >= 3 ? 'some times' : 'rarely'))
  if (known.certain) features.push(feature('surely a person'))
  if (known.words.length < 2) features.push(feature('one word only'))
  if (quoted) features.push(feature('named in the quotation'))
  return features
}

/** "He said Roe's journey was long": whoever is named after the pronoun in its sentence is somebody else. */
export function peopleNamedAfter(cast: Cast, index: number, { sentence }: Mention): Set<number> {
  const people = new Set<number>()
  for (let i = index + 1; i <= index + LONGEST_LOOK_AHEAD && cast.mentions[i]?.sentence === sentence; i++) {
    const person = cast.mentions[i]?.person ?? -1
    if (person >= 0) people.add(person)
  }
  return people
}

/** People whom the quotations of this sentence name: nobody speaks of themselves by name. */
export function peopleQuotedBeside(
  article: Outline,
  namedInside: Map<number, number[]>,
  mention: Mention,
): Set<number> {
  const people = new Set<number>()
  const [from, to] = article.sentences[mention.sentence] ?? [0, -1]
  for (let i = from - 1; i <= to && i < from + LONGEST_LOOK; i++) {
    const span = article.units[i]?.span ?? -1
    if (span !== -1 && article.units[i]?.paragraph === mention.paragraph)
      for (const person of namedInside.get(span) ?? []) people.add(person)
  }
  return people
}

/** For each quotation the people whom it names. */
export function peopleInSpans(article: Outline, cast: Cast): Map<number, number[]> {
  const inside = new Map<number, number[]>()
  cast.names.forEach((name, index) => {
    const person = cast.personOfName[index] ?? -1
    const span = article.spanOfToken[name.first] ?? -1
    if (person === -1 || span === -1) return
    const list = inside.get(span)
    if (list) list.push(person)
    else inside.set(span, [person])
  })
  return inside
}

export function isReply(links: Link[]): boolean {
  return links.some(({ kind, verb }) => kind !== 'object' && REPLIES.has(verb.lemma))
}

/** Mentions of a sentence after a pronoun. */
const LONGEST_LOOK_AHEAD = 12

/** Units of a sentence that are searched for quotations. */
const LONGEST_LOOK = 120

const REPLIES = new Set(['reply', 'respond', 'answer', 'retort', 'counter', 'interject'])
