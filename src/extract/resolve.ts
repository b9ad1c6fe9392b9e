/** From the words that name a speaker ("she", "the adviser") to the person of the article they mean. */

import { genderOfNoun } from './descriptions.ts'
import { feature, featureOf, featureOfTwo } from './features.ts'
import type { Gender } from './firstNames.ts'
import type { Link } from './links.ts'
import type { Cast, Mention } from './mentions.ts'
import type { Outline } from './outline.ts'
import type { Person } from './people.ts'
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

/** How a person was last named: the strongest part they had in the last sentence that names them. */
interface Standing {
  person: number
  mention: Mention
  role: Role
  pronoun: boolean
}

/** From the strongest to the weakest. */
const ROLES = ['speaker', 'subject', 'later subject', 'beginning', 'other', 'object', 'possessor', 'part'] as const
type Role = (typeof ROLES)[number]

/** A capital name without title, known given name or other sign may be a firm or a paper as well. */
export const UNKNOWN_IS_PERSON = 0.7

/** What a sentence is about. */
const LEADING = new Set<Role>(['speaker', 'subject', 'beginning'])

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
          (before?.kind === 'person' || before?.kind === 'unknown') &&
          before.person >= 0 &&
          (before.last === mention.first - 2 || before.chainLast === mention.first - 2)
        ) {
          return { person: before.person, probability: APPOSED }
        }
      }
    }
    for (let i = index + 1; i <= index + 3; i++) {
      const after = cast.mentions[i]
      // "China's ambassador to Britain Liu Xia": the place belongs to the description, the name to both.
      const tied =
        after?.kind === 'person' && after.first === mention.last + 2 && (units[after.first]?.start ?? 0) < after.start
      if (tied && /^(?:to|of|for)$/.test(units[mention.last + 1]?.lower ?? ''))
        return { person: after.person, probability: APPOSED }
      if (
        !after ||
        after.person < 0 ||
        (after.kind !== 'person' && after.kind !== 'unknown') ||
        units[after.first - 1]?.text !== ','
      )
        continue
      if (after.first === mention.last + 2 || after.first === mention.chainLast + 2)
        return { person: after.person, probability: APPOSED }
    }
    return undefined
  }

  function resolvePronoun(mention: Mention, index: number): Resolution {
    const replies = isReply(links[index] ?? [])
    const namedLater = peopleNamedAfter(index, mention)
    const rivals: Rival[] = []
    const quoted = peopleQuotedBeside(mention)
    for (const person of order.slice(-MOST_RIVALS)) {
      const standing = latest.get(person)
      const known = cast.people[person]
      if (!standing || !known) continue
      const gender = known.gender ?? spokenOfAs.get(person)
      const excluded = gender !== undefined && gender !== mention.gender
      if (excluded && !observe) continue
      rivals.push({ person, excluded, features: pronounFeatures(mention, standing, known, quoted.has(person)) })
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

  /** "He said Roe's journey was long": whoever is named after the pronoun in its sentence is somebody else. */
  function peopleNamedAfter(index: number, { sentence }: Mention): Set<number> {
    const people = new Set<number>()
    for (let i = index + 1; i <= index + LONGEST_LOOK_AHEAD && cast.mentions[i]?.sentence === sentence; i++) {
      const person = cast.mentions[i]?.person ?? -1
      if (person >= 0) people.add(person)
    }
    return people
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

  /** People whom the quotations of this sentence name: nobody speaks of themselves by name. */
  function peopleQuotedBeside(mention: Mention): Set<number> {
    const people = new Set<number>()
    const [from, to] = article.sentences[mention.sentence] ?? [0, -1]
    for (let i = from - 1; i <= to && i < from + LONGEST_LOOK; i++) {
      const span = article.units[i]?.span ?? -1
      if (span !== -1 && article.units[i]?.paragraph === mention.paragraph)
        for (const person of namedInside.get(span) ?? []) people.add(person)
    }
    return people
  }

  function pronounFeatures(mention: Mention, standing: Standing, known: Person, quoted: boolean): number[] {
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
    if (order.at(-1) === person) features.push(feature('latest named'))
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
/** Mentions of a sentence after a pronoun. */
const LONGEST_LOOK_AHEAD = 12
const REPLIES = new Set(['reply', 'respond', 'answer', 'retort', 'counter', 'interject'])

function isReply(links: Link[]): boolean {
  return links.some(({ kind, verb }) => kind !== 'object' && REPLIES.has(verb.lemma))
}

/** Units of a sentence that are searched for quotations. */
const LONGEST_LOOK = 120

/** For each quotation the people whom it names. */
function peopleInSpans(article: Outline, cast: Cast): Map<number, number[]> {
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
