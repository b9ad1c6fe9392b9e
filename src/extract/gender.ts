/** The gender of people whose name says nothing, from the pronouns that the text has for them. */

import type { Gender } from './firstNames.ts'
import type { Mention } from './mentions.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import type { Person } from './people.ts'
import { DETERMINERS, PREPOSITIONS, pronounOf } from './words.ts'

/** How much a pronoun says of the one person it can be about. Together they must be surer than one weak sign. */
const REFLEXIVE = 2
const OWN = 1
/** After "said" it may as well be another's: "Roe said his coach was right". */
const REPORTED = 0.6
const NEXT_SENTENCE = 1
const BESIDE_QUOTATION = 0.6
const ENOUGH = 1
/** So much more must speak for one gender than for the other. */
const CLEARLY = 3
/** How far after a name a pronoun is looked for. */
const REACH = 40

/** Sets `gender` where it is unknown and the text is clear about it. Linear in the text. */
export function genderFromPronouns({ units, sentences }: Outline, mentions: Mention[], people: Person[]): void {
  const votes = new Map<number, { m: number; f: number }>()
  const vote = (person: number, gender: Gender | null, weight: number) => {
    if (gender === null || people[person]?.gender !== null) return
    const own = votes.get(person) ?? { m: 0, f: 0 }
    own[gender] += weight
    votes.set(person, own)
  }
  const unit = (index: number): Unit => units[index] ?? NO_UNIT
  const namesOf = namesBySentence(mentions, sentences.length)

  sentences.forEach(([from, to], sentence) => {
    const named = namesOf[sentence] ?? []
    named.forEach((mention, index) => {
      if (mention.possessive || mention.embedded) return
      const next = named[index + 1]
      const end = Math.min(to, mention.last + REACH, next ? next.first - 1 : to)
      const alone = index === 0 && (namesOf[sentence - 1] ?? []).every(({ person }) => person === mention.person)
      let weight = alone ? OWN : REPORTED
      for (let at = mention.last + 1; at <= end; at++) {
        const { lower, verb } = unit(at)
        if (verb?.class === 'say' || verb?.class === 'tell' || verb?.class === 'speech') weight = REPORTED
        if (lower === 'himself' || lower === 'herself') vote(mention.person, lower === 'himself' ? 'm' : 'f', REFLEXIVE)
        else if (lower === 'his') vote(mention.person, 'm', weight)
        else if (lower === 'her' && isOwner(unit(at + 1))) vote(mention.person, 'f', weight)
        else vote(mention.person, pronounOf(lower)?.gender ?? null, REPORTED)
      }
    })
    // The sentence after one that names a single person: "He lost", `"…," she said`.
    const before = namesOf[sentence - 1] ?? []
    const [only] = before
    if (!only || named.length > 0 || before.some(({ person }) => person !== only.person)) return
    const begins = pronounOf(unit(from).lower)?.gender ?? null
    if (begins) vote(only.person, begins, NEXT_SENTENCE)
    else if (unit(from).kind === 'quote') {
      for (let at = from + 1; at <= Math.min(to, from + 4); at++)
        vote(only.person, pronounOf(unit(at).lower)?.gender ?? null, BESIDE_QUOTATION)
    }
  })
  for (const [index, { m, f }] of votes) {
    const person = people[index]
    if (!person || Math.max(m, f) < ENOUGH || Math.max(m, f) < CLEARLY * Math.min(m, f)) continue
    person.gender = m > f ? 'm' : 'f'
  }
}

/** "her mother", not "saw her on Monday". */
function isOwner(next: Unit): boolean {
  return (
    next.kind === 'word' &&
    !PREPOSITIONS.has(next.lower) &&
    !DETERMINERS.has(next.lower) &&
    next.verb?.form !== 'finite'
  )
}

function namesBySentence(mentions: Mention[], sentences: number): Mention[][] {
  const grouped: Mention[][] = Array.from({ length: sentences }, () => [])
  for (const mention of mentions) if (mention.person >= 0) grouped[mention.sentence]?.push(mention)
  return grouped
}
