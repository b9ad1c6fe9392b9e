/** Everything outside quotations that could be a speaker: names, pronouns, descriptions, documents. */

import {
  blank,
  describe,
  describedFrom,
  genderOfNoun,
  headDistances,
  isPossessive,
  LONGEST_DESCRIPTION,
} from './descriptions.ts'
import type { Gender } from './firstNames.ts'
import { genderFromPronouns } from './gender.ts'
import { findNames } from './names.ts'
import type { Name } from './naming.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { gatherPeople, type People } from './people.ts'
import { DETERMINERS, isPersonNoun, PREPOSITIONS, pronounOf } from './words.ts'

export type MentionKind = 'person' | 'unknown' | 'organisation' | 'place' | 'pronoun' | 'nominal' | 'group' | 'document'

export interface Mention {
  kind: MentionKind
  /** Units of the mention with titles, determiner and description. */
  first: number
  last: number
  /** Last unit with what hangs on it: "a spokesman for the city of Bonn". */
  chainLast: number
  /** UTF-16 offsets of the words that name: without title and description for a name. */
  start: number
  end: number
  /** The head word in lower case. */
  head: string
  /** Index of the person a name belongs to, or -1. */
  person: number
  /** How sure it is that the name means that person and no namesake: 0 to 1. */
  surety: number
  /** Of a description: whose ("Roe's lawyer", "his lawyer"), -1 when that is no name. */
  owner: { person: number } | null
  gender: Gender | null
  plural: boolean
  definite: boolean
  /** Followed by 's. */
  possessive: boolean
  /** Part of a longer mention: "Clinton" in "Clinton campaign manager Robby Mook". */
  embedded: boolean
  paragraph: number
  sentence: number
}

export interface Cast extends People {
  names: Name[]
  mentions: Mention[]
  /** `[from, to)` of the mentions of each paragraph. */
  mentionsOfParagraph: [number, number][]
}

export function findCast(text: string, article: Outline): Cast {
  const names = findNames(text, article)
  const gathered = gatherPeople(names)
  const mentions: Mention[] = []
  const { units, unitOfToken } = article
  const unit = (index: number): Unit => units[index] ?? NO_UNIT

  names.forEach((name, index) => {
    if (name.quoted) return
    const first = unitOfToken[name.runFirst] ?? -1
    const last = unitOfToken[name.last] ?? -1
    if (first < 0 || last < 0) return
    const person = gathered.personOfName[index] ?? -1
    const certain = person >= 0 && (gathered.people[person]?.certain ?? false)
    mentions.push({
      kind: name.kind !== 'unknown' ? name.kind : certain ? 'person' : person === -1 ? 'place' : 'unknown',
      first: name.kind === 'person' || name.kind === 'unknown' ? describedFrom(units, first) : first,
      last,
      chainLast: last,
      start: name.start,
      end: name.end,
      head: (name.words.at(-1) ?? '').toLowerCase(),
      person,
      surety: gathered.suretyOfName[index] ?? 1,
      owner: null,
      gender: name.gender ?? gathered.people[person]?.gender ?? null,
      plural: false,
      definite: true,
      possessive: isPossessive(unit(last + 1)),
      embedded: false,
      paragraph: unit(last).paragraph,
      sentence: unit(last).sentence,
    })
  })

  const named = new Int32Array(units.length).fill(-1)
  mentions.forEach((mention, index) => {
    for (let i = mention.first; i <= mention.last; i++) named[i] = index
  })
  const heads = headDistances(units)
  for (let at = 0; at < units.length; at++) {
    const here = unit(at)
    if (here.text === '@') {
      const last = endOfHandle(units, at)
      if (last > at) mentions.push({ ...blank(units, at, last), kind: 'organisation' })
      at = last
      continue
    }
    if (here.kind !== 'word') continue
    const pronoun = pronounOf(here.lower)
    if (pronoun) {
      mentions.push({
        ...blank(units, at, at),
        kind: 'pronoun',
        head: here.lower,
        gender: pronoun.gender,
        plural: pronoun.plural,
      })
      continue
    }
    if (here.lower === 'one' && isSpeakingOne(units, at)) {
      mentions.push({ ...blank(units, at, at), definite: false })
      continue
    }
    const owner = isPossessive(unit(at - 1)) ? mentions[named[at - 2] ?? -1] : undefined
    if (owner && named[at] === -1 && (heads[at] ?? 0) <= LONGEST_DESCRIPTION) {
      const owned = describe(units, at, named, heads, owner)
      if (owned) {
        mentions.push(owned)
        at = owned.last
        continue
      }
    }
    if (named[at] !== -1 || here.capital) {
      if (!(here.capital && named[at] === -1 && (heads[at] === 0 || DETERMINERS.has(here.lower)))) continue
    }
    // Most words begin no description: there is no noun for people or papers near enough.
    if ((heads[at] ?? 0) > LONGEST_DESCRIPTION) continue
    const description = describe(units, at, named, heads)
    if (!description) continue
    mentions.push(description)
    at = description.last
  }
  mentions.sort((a, b) => a.last - b.last || a.first - b.first)
  chain(units, mentions)
  learnFromDescriptions(article, mentions, gathered.people)
  genderFromPronouns(article, mentions, gathered.people)
  return { ...gathered, names, mentions, mentionsOfParagraph: rangesByParagraph(mentions, article.paragraphs.length) }
}

/** "wrote one.", "said one, who": somebody of whom no more is said. */
function isSpeakingOne(units: Unit[], at: number): boolean {
  const before = units[at - 1]?.verb
  return before?.form === 'finite' && before.class !== 'act' && units[at + 1]?.kind !== 'word'
}

/** "@matatu_queen": the last unit that belongs to it without a space. */
function endOfHandle(units: Unit[], at: number): number {
  let last = at
  while (units[last + 1]?.start === units[last]?.end && /^[\w@]/.test(units[last + 1]?.text ?? '')) last++
  return last
}

/**
 * "Kim's sister Kim Yo Jong", "his wife, Joan,", "Ada Poe, a barrister,": what somebody is called tells the gender that a
 * name does not, and whom "the barrister" means later.
 */
function learnFromDescriptions({ units }: Outline, mentions: Mention[], people: People['people']): void {
  mentions.forEach((mention, index) => {
    const person = people[mention.person]
    if (!person) return
    const before = mentions[index - 1]
    const after = mentions[index + 1]
    const apposed =
      before?.kind === 'nominal' && before.last === mention.first - 2 && units[mention.first - 1]?.text === ','
    const follows =
      after?.kind === 'nominal' && after.first === mention.last + 2 && units[mention.last + 1]?.text === ','
    // "Sonya Zoghlin, Roe's attorney," and "Ian Xu, who runs it,": only people are described like that.
    const relative = units[mention.last + 1]?.text === ',' && units[mention.last + 2]?.lower === 'who'
    // But "Ada Poe of Crosscut Partners, a strategist," is about Ada Poe.
    const isHanging = mention.embedded || PREPOSITIONS.has(units[mention.first - 1]?.lower ?? '')
    if (person.words.length > 1 && !isHanging && (follows || apposed || relative)) person.certain = true
    const noun = units[mention.last - person.words.length]?.lower ?? ''
    for (const head of [isPersonNoun(noun) ? noun : '', apposed ? before.head : '', follows ? after.head : '']) {
      if (head === '') continue
      person.titles.add(head)
      person.gender ??= genderOfNoun(head)
    }
  })
  for (const mention of mentions)
    if (mention.kind === 'unknown' && people[mention.person]?.certain) mention.kind = 'person'
}

const ATTACHES = new Set('of for at with from in on to'.split(' '))

/** Give each mention the end of what hangs on it, and mark mentions that are part of another. */
function chain(units: Unit[], mentions: Mention[]): void {
  const startingAt = new Map<number, Mention>()
  for (const mention of mentions) startingAt.set(mention.first, mention)
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (!mention) continue
    const preposition = units[mention.last + 1]
    if (!preposition || !ATTACHES.has(preposition.lower) || preposition.sentence !== mention.sentence) continue
    if (mention.kind === 'pronoun') continue
    for (let ahead = mention.last + 2; ahead <= mention.last + 4; ahead++) {
      const object = startingAt.get(ahead)
      if (object && object.sentence === mention.sentence && object.kind !== 'pronoun') {
        mention.chainLast = object.chainLast
        if (mention.kind !== 'place') object.embedded = true
        // "of the foundation Aguas Vivas": a name right after the noun.
        const name = startingAt.get(object.last + 1)
        if (object.chainLast === object.last && name && name.kind !== 'pronoun' && name.sentence === mention.sentence) {
          mention.chainLast = name.chainLast
          name.embedded = true
        }
        break
      }
      if (units[ahead]?.kind !== 'word') break
    }
  }
  let cover: Mention | undefined
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (!mention) continue
    if (cover && mention.first >= cover.first && mention.last < cover.last) mention.embedded = true
    else cover = mention
  }
}

function rangesByParagraph(mentions: Mention[], paragraphs: number): [number, number][] {
  const ranges: [number, number][] = []
  let at = 0
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const from = at
    while (at < mentions.length && (mentions[at]?.paragraph ?? 0) <= paragraph) at++
    ranges.push([from, at])
  }
  return ranges
}
