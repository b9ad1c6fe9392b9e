/**
 * Why the likeliest speaker must not be shown as having said the words: denied, not said yet, passed on from somebody
 * else, falsely quoted. Rules, since labelled news has too few such sentences to fit; each only takes confidence away.
 */

import type { Attribution } from './attribute.ts'
import type { Candidate } from './candidates.ts'
import { type Link, linksNear } from './links.ts'
import type { Cast } from './mentions.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { isOneOfTwo, isOwnerOnly, isPassedOn } from './passing.ts'
import { isUnplain } from './plainClause.ts'
import { reports } from './reporting.ts'
import type { Resolution } from './resolve.ts'

export interface Scene {
  article: Outline
  cast: Cast
  edges: Edges
  /** By sentence, in the order of their cues. */
  links: Link[][]
  resolutions: Resolution[]
  /** People of whom the article itself says that it misquoted them. */
  corrected: Set<number>
}

/** For each unit the mention that begins, or ends, with it; -1 for none. */
export interface Edges {
  starting: Int32Array
  ending: Int32Array
}

export function edgesOf({ units }: Outline, { mentions }: Cast): Edges {
  const starting = new Int32Array(units.length).fill(-1)
  const ending = new Int32Array(units.length).fill(-1)
  mentions.forEach(({ first, last }, index) => {
    if (starting[first] === -1) starting[first] = index
    ending[last] = index
  })
  return { starting, ending }
}

/** Whether there is reason not to believe that this candidate said the words of this quotation. */
export function isDoubtful(scene: Scene, attribution: Attribution, candidate: Candidate): boolean {
  const { article, cast } = scene
  const mention = cast.mentions[candidate.mention]
  const at = article.unitOfSpan[attribution.quote] ?? 0
  const span = article.spans[attribution.quote]
  if (!mention || !span) return false
  // What an unclosed mark takes in may be the reporter's own words.
  if (span.closed === 'paragraph' && !span.continues) return true
  const person = scene.resolutions[candidate.mention]?.person ?? -1
  return (
    scene.corrected.has(person) ||
    isUntold(scene, at, candidate.link) ||
    isCalledFalse(article, at) ||
    isOwnerOnly(article, mention, candidate.link) ||
    isOneOfTwo(scene, mention) ||
    isPassedOn(scene, at, candidate, mention) ||
    isUnplain(scene, at, candidate, mention, person)
  )
}

const QUOTED_WRONGLY =
  /^(?:misquot(?:e|es|ed|ing)|misattributed|misstated|quot(?:e|es|ed|ing|ation|ations)|attributed|attribution|remarks?|comments?)$/

/** "Correction: An earlier version of this article misquoted Roe.": whom a paragraph of correction names. */
export function correctedPeople({ units, paragraphs }: Outline, cast: Cast, resolutions: Resolution[]): Set<number> {
  const people = new Set<number>()
  const openings = new Set<number>()
  const wrong = new Set<number>()
  units.forEach(({ lower, paragraph }, index) => {
    const begins = units[index - 1]?.paragraph !== paragraph
    if (begins && /^(?:correction|corrections|clarification|corrected)$/.test(lower)) openings.add(paragraph)
    if (lower === 'earlier' && /^(?:version|edition|report)$/.test(units[index + 1]?.lower ?? ''))
      openings.add(paragraph)
    if (QUOTED_WRONGLY.test(lower)) wrong.add(paragraph)
  })
  for (const paragraph of openings) {
    if (!wrong.has(paragraph) || paragraph >= paragraphs.length) continue
    const [from, to] = cast.mentionsOfParagraph[paragraph] ?? [0, 0]
    for (let i = from; i < to; i++) {
      const person = resolutions[i]?.person ?? -1
      if (person !== -1) people.add(person)
    }
  }
  return people
}

const words = (list: string) => new Set(list.split(/\s+/))

/** Between a subject and its verb: then it was not said, or not yet. "Would say" is what somebody used to say. */
const UNREAL = words(
  `not never cannot hardly nor without will 'll ’ll shall might may could should must can if unless whether imagine suppose supposing allegedly
  supposedly purportedly`,
)

/** Before "that he said", "saying", "having said". */
const DENIAL =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|disown(?:s|ed|ing)?|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|contrary)$/

/** Before "to say": what was only wanted, planned or refused. */
const NOT_DONE = words(
  `expected expects expect plans plan planned planning going about set due scheduled slated likely want wants wanted hopes hope hoped ready refused
  refuses refuse refusing declined declines decline declining failed fails forgot unwilling unable asked asks ask asking urged urges told tells begged
  ordered forced invited reluctant trying tried tries supposed meant intended intends intend`,
)

/** So many words before a verb can change what it says. */
const AUXILIARY_REACH = 9

/** Denied, refused, planned, imagined: the verb that reports these words is not one of having said them. */
function isUntold({ article, links }: Scene, at: number, own: Link | undefined): boolean {
  const { units } = article
  const before = units[at - 1] ?? NO_UNIT
  // `said "A" but not "B"`
  if (before.lower === 'not' && /^(?:but|and|,)$/.test(units[at - 2]?.lower ?? '') && own && own.cueLast < at)
    return true
  if (own && (isUnreal(units, own.cueFirst) || isAsked(article, own.cueFirst))) return true
  const sentence = units[at]?.sentence ?? -1
  // Whoever is taken for the speaker: the verb right before the words decides what they are.
  return linksNear(links[sentence] ?? [], at).some(
    (link) => link.cueLast < at && at - link.cueLast <= 3 && reports(link.verb) && isUnreal(units, link.cueFirst),
  )
}

/** "Would Roe have pleaded …?" */
function isAsked({ units, sentences }: Outline, cue: number): boolean {
  const first = units[sentences[units[cue]?.sentence ?? -1]?.[0] ?? -1]
  return /^(?:Would|Could|Did|Does|Do|Will|Might|Should|Can)$/.test(first?.text ?? '')
}

function isUnreal(units: Unit[], cue: number): boolean {
  const verb = units[cue] ?? NO_UNIT
  let infinitive = false
  for (let i = cue - 1; i >= cue - AUXILIARY_REACH; i--) {
    const unit = units[i]
    if (!unit || unit.sentence !== verb.sentence || unit.kind === 'quote') return false
    if (unit.kind === 'punctuation') {
      if (/^['’]/.test(unit.text)) continue
      return false
    }
    const { lower } = unit
    if (lower === 'of' && units[i - 1]?.lower === 'short') return true
    if (UNREAL.has(lower) || /n['’]t$/.test(lower) || DENIAL.test(lower)) return true
    // "As Holmes would say": what somebody is known for.
    if (lower === 'would' && [2, 3, 4].some((back) => units[i - back]?.lower === 'as')) return true
    if (lower === 'have' && units[i - 1]?.lower === 'would') return true
    if (i === cue - 1 && lower === 'to') infinitive = true
    else if (infinitive && NOT_DONE.has(lower)) return true
  }
  return false
}

const FALSE_WORDS =
  /^(?:faked|doctored|fabricated|deepfakes?|parody|spoof|spoofed|hoax|satirical|misquoted|misattributed|impersonators?|impersonating|impersonated|forged|ai-generated|unverified|unconfirmed|rumou?red|rumou?rs?|fictional|fictionalised|fictionalized)$/

const WRONGLY = /^(?:falsely|wrongly|incorrectly|erroneously|mistakenly|inaccurately)$/

const QUOTING =
  /^(?:quot(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|report(?:s|ed|ing)?|credit(?:s|ed|ing)?|cit(?:e|es|ed|ing))$/

/** "A doctored video", "wrongly quoted", "An earlier version of this article": somebody says that it is false. */
function isCalledFalse({ units, sentences }: Outline, at: number): boolean {
  const own = units[at] ?? NO_UNIT
  for (const sentence of [own.sentence, own.sentence + 1]) {
    const [from, to] = sentences[sentence] ?? [0, -1]
    if (units[from]?.paragraph !== own.paragraph) continue
    const first = units[from]?.lower ?? ''
    const labelled = units[from + 1]?.text === ':' && /^(?:fake|false|correction|untrue|hoax|imagine)$/.test(first)
    if (sentence === own.sentence && (labelled || first === 'imagine')) return true
    for (let i = from; i <= Math.min(to, from + LONGEST_LOOK); i++) {
      const { lower } = units[i] ?? NO_UNIT
      if (FALSE_WORDS.test(lower)) return true
      if (lower === 'fake' && !/^news/.test(units[i + 1]?.lower ?? '')) return true
      if (WRONGLY.test(lower) && (QUOTING.test(units[i + 1]?.lower ?? '') || QUOTING.test(units[i - 1]?.lower ?? '')))
        return true
      if (lower === 'earlier' && units[i + 1]?.lower === 'version') return true
    }
  }
  return false
}

/** Units of a sentence that are looked at. */
const LONGEST_LOOK = 120
