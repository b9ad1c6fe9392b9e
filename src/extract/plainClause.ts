/**
 * Whether the clause that reports a quotation is plain: a finite verb of saying whose subject is the speaker, in a main
 * clause. What is only wanted, alleged, imagined, performed or mentioned has another form, and that form is what is read.
 */

import type { Candidate } from './candidates.ts'
import type { Scene } from './doubts.ts'
import type { Link } from './links.ts'
import type { Mention } from './mentions.ts'
import { isCalledFiction, isMentionOnly, isReadOut } from './otherWords.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { SAYINGS } from './passing.ts'
import { reports } from './reporting.ts'

const words = (list: string) => new Set(list.split(/\s+/))

/** Whether something in the form of the sentence takes the words from this candidate. */
export function isUnplain(scene: Scene, at: number, { link }: Candidate, mention: Mention, person: number): boolean {
  const { article } = scene
  const { units } = article
  const own = units[at] ?? NO_UNIT
  const isNear = mention.sentence === own.sentence
  const cues = cuesAt(article, at, isNear ? link : undefined, isNear ? mention : undefined)
  if (cues.some((cue) => isInfinitive(units, cue) || isBareGerund(scene, cue, mention) || isHedged(units, cue)))
    return true
  if (isNear && isWithoutVerbHedged(units, at, mention)) return true
  if (isSupposed(article, at, isNear ? link : undefined, mention)) return true
  // "critics' charge that he is “lazy”"
  if (units[mention.first - 1]?.lower === 'that' && SAYINGS.has(units[mention.first - 2]?.lower ?? '')) return true
  if (mention.kind === 'nominal' && isOfTheSame(scene, mention, person)) return true
  if (isNear && link && (isComplement(scene, link, mention, at) || isInsideAnother(scene, link, mention))) return true
  return (
    isMentionOnly(scene, at, link, mention) ||
    isReadOut(scene, at, link, mention, person) ||
    isCalledFiction(article, at, mention)
  )
}

/** The verb right before the words, whosever it is; else the candidate's own, or what follows the candidate. */
function cuesAt({ units }: Outline, at: number, link: Link | undefined, mention: Mention | undefined): number[] {
  const sentence = units[at]?.sentence
  for (let i = at - 1; i >= at - CUE_REACH; i--) {
    const unit = units[i]
    if (!unit || unit.sentence !== sentence || unit.kind === 'quote') break
    if (unit.verb && reports(unit.verb)) return [i]
  }
  if (link && isVerb(units[link.cueFirst])) return [link.cueFirst]
  if (!mention || mention.first < at) return []
  for (let i = mention.last + 1; i <= mention.last + VERB_REACH; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word' || unit.sentence !== sentence) break
    if (unit.verb && reports(unit.verb)) return [i]
  }
  return []
}

const VERB_REACH = 8
const CUE_REACH = 3

function isVerb(unit: Unit | undefined): boolean {
  return unit?.verb !== undefined && unit.verb.class !== 'act'
}

/** "went on to say", "took to X to say": it was said all the same. */
const WENT_ON = words(
  `went goes going gone go continued continues continue proceeded proceeds used paused took takes turned stood rose quick returned hastened`,
)
const WENT_ON_REACH = 8

/** "wants to say", "is said to have told", "everything but say", "makes him say". */
function isInfinitive(units: Unit[], cue: number): boolean {
  const { verb, sentence } = units[cue] ?? NO_UNIT
  let i = cue - 1
  while (units[i]?.lower.endsWith('ly') || units[i]?.lower === 'also') i--
  const before = units[i]?.lower ?? ''
  if (before === 'have' && units[i - 1]?.lower === 'to') return true
  if (verb?.form !== 'base') return false
  if (before === 'but' || before === 'than' || before === 'make' || before === 'makes' || before === 'made') return true
  if (before !== 'to') return isMade(units, i)
  for (let j = i - 1; j >= i - WENT_ON_REACH; j--) {
    const unit = units[j]
    if (unit?.sentence !== sentence || unit.kind === 'quote') break
    if (WENT_ON.has(unit.lower)) return false
  }
  return true
}

/** "was edited to make Roe say" */
function isMade(units: Unit[], from: number): boolean {
  for (let j = from; j >= from - 4; j--) {
    const unit = units[j]
    if (unit?.kind !== 'word') return false
    if (/^(?:make|makes|made|making|let|lets|have)$/.test(unit.lower)) return true
    if (!unit.capital) return false
  }
  return false
}

/** Before a gerund that reports: what goes with a main verb, or a beginning, not what was avoided or is denied. */
const BEFORE_GERUND = words(
  `, — – - -- ; ( and then as by for after before despite while when in is was are were been am kept keeps keep began begins begin started starts start
  heard seen recorded filmed caught quoted cited overheard often also still later even reported remembered recalled with`,
)

/** "with Roe saying", "recorded Roe saying" */
const HEARD = words('with heard recorded filmed caught remembered')

/** "no record of Roe saying", "stopped saying", "accused of telling". */
function isBareGerund({ article: { units }, edges }: Scene, cue: number, mention: Mention): boolean {
  if (units[cue]?.verb?.form !== 'ing') return false
  let i = cue - 1
  while (units[i]?.lower.endsWith('ly')) i--
  const before = units[i] ?? NO_UNIT
  if (before.sentence !== units[cue]?.sentence || before.kind === 'quote') return false
  // "credited with saying", "apologised for saying"
  if (before.lower === 'with') return true
  if (BEFORE_GERUND.has(before.lower)) return false
  // "with Roe saying", "Roe is quoted by the paper as saying"
  if (i === mention.last) {
    return !HEARD.has(units[mention.first - 1]?.lower ?? '')
  }
  return before.kind === 'word' && edges.ending[i] === -1
}

const HEDGES = words(
  `reportedly apparently almost nearly supposedly purportedly allegedly longer never hypothetically presumably probably possibly seemingly ostensibly`,
)
const HEDGE_REACH = 4

/** "almost said", "no longer says", "would say". */
function isHedged(units: Unit[], cue: number): boolean {
  const { sentence } = units[cue] ?? NO_UNIT
  for (let i = cue - 1; i >= cue - HEDGE_REACH; i--) {
    const unit = units[i]
    if (unit?.kind !== 'word' || unit.sentence !== sentence) return false
    if (HEDGES.has(unit.lower)) return true
    if (unit.lower === 'would') return !/^(?:later|eventually|go)$/.test(units[i + 1]?.lower ?? '')
    if (unit.capital) return false
  }
  return false
}

/** "Roe nearly blurted out: “…”": the verb is in no list. */
function isWithoutVerbHedged(units: Unit[], at: number, mention: Mention): boolean {
  if (mention.last > at) return false
  return [1, 2].some((ahead) => HEDGES.has(units[mention.last + ahead]?.lower ?? ''))
}

/** "If Roe said …", "Had Roe said …", "Reportedly, Roe said …", "… , it is alleged". */
function isSupposed({ units, sentences }: Outline, at: number, link: Link | undefined, mention: Mention): boolean {
  const [from, to] = sentences[units[at]?.sentence ?? -1] ?? [0, -1]
  const first = units[from]
  const lower = first?.lower ?? ''
  if (from < at && /^(?:reportedly|apparently|supposedly|allegedly|suppose|legend)$/.test(lower)) return true
  if (from < at && /^(?:if|had|were|should|unless)$/.test(lower) && !(link && isParenthesis(units, link, mention)))
    return true
  for (let i = Math.max(from, at - LONGEST_LOOK); i <= Math.min(to, at + LONGEST_LOOK); i++) {
    if (units[i]?.lower !== 'it' || !/^(?:is|was)$/.test(units[i + 1]?.lower ?? '')) continue
    if (/^(?:alleged|claimed|said|rumou?red|reported|believed|thought)$/.test(units[i + 2]?.lower ?? '')) return true
  }
  return false
}

const LONGEST_LOOK = 60

/** "If it is sold, Roe said, “…”": the condition is in the words, not in the saying. */
function isParenthesis(units: Unit[], link: Link, mention: Mention): boolean {
  const first = Math.min(link.cueFirst, mention.first)
  const last = Math.max(link.cueLast, mention.last)
  return units[first - 1]?.text === ',' && units[last + 1]?.text === ','
}

/** What a subject may have before it without being less of a main clause's. */
const COMPLEMENT_REACH = 6

const NO_VERBS = words('but at yet just next past last most first that what not president agent')

/** "Prosecutors allege that Roe said", "the court heard Roe told", "so that Roe says". */
function isComplement(
  { article: { units }, cast: { mentions }, edges }: Scene,
  link: Link,
  mention: Mention,
  at: number,
): boolean {
  // "an explosion that Roe described as “…”" is a relative clause.
  if (!isVerb(units[link.cueFirst]) || link.verb.class === 'label' || link.verb.form === 'ing') return false
  if (link.cueFirst < mention.first) return false
  // "Holm dreamt Roe said": one word between two names, and no list has it.
  const between = units[mention.first - 1]
  if (between?.kind === 'word' && /^\p{Ll}{3,}(?:ed|t)$/u.test(between.text) && !NO_VERBS.has(between.lower)) {
    const other = mentions[edges.ending[mention.first - 2] ?? -1]
    if (other?.sentence === mention.sentence && other.kind !== 'place') return true
  }
  for (let i = mention.first - 1; i >= mention.first - COMPLEMENT_REACH; i--) {
    const unit = units[i]
    if (unit?.sentence !== mention.sentence || unit.kind === 'quote' || i === at) return false
    if (unit.lower === 'that') return true
    if (
      /^(?:and|but|;|:|—|–|who|which|when|while|as|because|after|before|where|until|although|though|since)$/.test(
        unit.lower,
      )
    )
      return false
    const { verb } = unit
    if (verb && i === mention.first - 1 && edges.ending[i] === -1)
      return unit.lower !== 'said' || !isAfterQuote(units, i)
    if (verb && verb.form === 'finite') return false
  }
  return false
}

function isAfterQuote(units: Unit[], at: number): boolean {
  return units[at - 1]?.kind === 'quote' || units[at - 2]?.kind === 'quote'
}

/** "a patient of Roe" is not Roe, whoever else it may be. */
function isOfTheSame({ cast: { mentions }, edges, resolutions }: Scene, mention: Mention, person: number): boolean {
  for (let i = mention.last + 1; i <= mention.chainLast; i++) {
    const inner = edges.starting[i] ?? -1
    if (inner !== -1 && mentions[inner] && resolutions[inner]?.person === person) return true
  }
  return false
}

const INSIDE = words(
  `of to with for from by about against at near behind beside beyond under over on in into like around opposite toward towards without`,
)
/** Before an -ing that is no part of a noun's description. */
const AS_VERB = words('by in after before while of for when and is was on at this that every')
const SUBJECT_KINDS = new Set<Link['kind']>(['subject', 'apposition', 'distant', 'conjoined', 'colon'])

/** "a patient of Roe recalled", "the team that beat Roe said", "posing as Roe", "Speaking for Roe, her brother said". */
function isInsideAnother({ article: { units, sentences } }: Scene, link: Link, mention: Mention): boolean {
  if (!SUBJECT_KINDS.has(link.kind) || mention.first > link.cueFirst) return false
  const [from] = sentences[mention.sentence] ?? [0, 0]
  if (
    units[from]?.lower === 'speaking' &&
    /^(?:for|on)$/.test(units[from + 1]?.lower ?? '') &&
    mention.kind !== 'person'
  )
    return true
  const before = units[mention.first - 1] ?? NO_UNIT
  if (before.sentence !== mention.sentence) return false
  // "A Roe lookalike said", "the Roe character says"
  const after = units[mention.last + 1]
  if (/^(?:a|an|the|this)$/.test(before.lower) && after?.kind === 'word' && !after.verb && /^\p{Ll}/u.test(after.text))
    return true
  if (link.kind === 'subject' || link.kind === 'colon') {
    if (INSIDE.has(before.lower)) return true
    // "that beat Roe", "claiming to be Roe", "posing as Roe"
    if (before.lower === 'be' || before.lower === 'being') return true
    // "doctors treating Roe said"
    const noun = units[mention.first - 2]
    if (
      /^\p{Ll}+ing$/u.test(before.text) &&
      noun?.kind === 'word' &&
      noun.sentence === mention.sentence &&
      !AS_VERB.has(noun.lower)
    )
      return true
    if (before.lower === 'as' && units[mention.first - 2]?.lower.endsWith('ing')) return true
    for (let i = mention.first - 1; i >= mention.first - 3; i--) {
      const unit = units[i]
      if (unit?.kind !== 'word' || unit.sentence !== mention.sentence) break
      if (/^(?:that|who|which)$/.test(unit.lower)) return mention.first - i > 1
    }
  }
  return false
}
