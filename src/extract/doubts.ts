/**
 * Why the likeliest speaker must not be shown as having said the words: denied, not said yet, passed on from somebody
 * else, falsely quoted. Rules, since labelled news has too few such sentences to fit; each only takes confidence away.
 */

import type { Attribution } from './attribute.ts'
import type { Candidate } from './candidates.ts'
import type { Link } from './links.ts'
import type { Cast, Mention } from './mentions.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import type { ReportingVerb } from './reporting.ts'
import type { Resolution } from './resolve.ts'
import { PREPOSITIONS } from './words.ts'

export interface Scene {
  article: Outline
  cast: Cast
  /** By sentence. */
  links: Link[][]
  resolutions: Resolution[]
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
  return (
    isUntold(scene, at, candidate.link) ||
    isCalledFalse(article, at) ||
    isOwnerOnly(article, mention, candidate.link) ||
    isOneOfTwo(article, cast, mention) ||
    isPassedOn(scene, at, candidate, mention)
  )
}

const words = (list: string) => new Set(list.split(/\s+/))

/** Between a subject and its verb: then it was not said, or not yet. "Would say" is what somebody used to say. */
const UNREAL = words(
  `not never cannot hardly nor without will 'll ’ll shall might may could should must can if unless whether imagine suppose supposing`,
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
  if ((before.lower === 'not' || before.lower === 'never') && own && own.cueLast < at) return true
  if (own && isUnreal(units, own.cueFirst)) return true
  const sentence = units[at]?.sentence ?? -1
  // Whoever is taken for the speaker: the verb right before the words decides what they are.
  return (links[sentence] ?? []).some(
    (link) => link.cueLast < at && at - link.cueLast <= 3 && isReport(link) && isUnreal(units, link.cueFirst),
  )
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
    if (lower === 'have' && units[i - 1]?.lower === 'would') return true
    if (i === cue - 1 && lower === 'to') infinitive = true
    else if (infinitive && NOT_DONE.has(lower)) return true
  }
  return false
}

function isReport({ verb }: Link): boolean {
  return reports(verb)
}

/** Verbs of the table that are as often something else. */
const SELDOM_SPEECH = words(
  'go mean find hold read begin open finish close start put cut jump figure think believe guess reckon',
)

function reports(verb: ReportingVerb): boolean {
  if (SELDOM_SPEECH.has(verb.lemma)) return false
  return verb.class === 'say' || verb.class === 'tell' || verb.class === 'speech'
}

const FALSE_WORDS =
  /^(?:faked|doctored|fabricated|deepfakes?|parody|spoof|spoofed|hoax|satirical|misquoted|misattributed|impersonators?|impersonating|impersonated)$/
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

/** What is somebody's own saying when it is theirs: "Roe's message to voters: “…”". */
const SAYINGS = words(
  `statement remark remarks comment comments message tweet post letter email e-mail speech address words claim claims promise pledge warning answer
  reply response testimony question call vow line quote quip assertion argument suggestion description declaration announcement op-ed memo note
  request motto slogan assessment view belief contention observation insistence complaint advice appeal boast joke opinion verdict`,
)

/** "Keller's heroine says": whose something is does not speak, their own sayings aside. */
function isOwnerOnly({ units }: Outline, mention: Mention, link: Link | undefined): boolean {
  if (!mention.possessive || mention.kind === 'pronoun' || link?.kind === 'quoted') return false
  for (let i = mention.last + 2; i <= mention.last + 5; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word') break
    if (SAYINGS.has(unit.lower)) return false
    if (unit.verb && unit.verb.form !== 'base') break
  }
  return true
}

/** "Keller and Holm said": words of both, or of either. */
function isOneOfTwo({ units }: Outline, { mentions }: Cast, mention: Mention): boolean {
  const isAnd = (index: number) => /^(?:and|&)$/.test(units[index]?.lower ?? '')
  const isOther = ({ kind, person }: Mention) => (kind === 'person' || kind === 'unknown') && person !== mention.person
  if (mention.kind !== 'person' && mention.kind !== 'unknown') return false
  if (isAnd(mention.first - 1) && mentions.some((other) => other.last === mention.first - 2 && isOther(other)))
    return true
  return (
    isAnd(mention.last + 1) &&
    mentions.some((other) => other.first === mention.last + 2 && isOther(other) && !units[other.last + 1]?.verb)
  )
}

/** Verbs of passing on what another has said or written. */
const PASSING_ON = words('retweet repost share forward quote cite relay echo paraphrase recite')
const ANSWERING = words('respond reply react answer object refer point listen')

function isPassedOn(scene: Scene, at: number, { link }: Candidate, mention: Mention): boolean {
  const { article, cast, links, resolutions } = scene
  const { units } = article
  const person = personOf(scene, mention)
  const sentence = units[at]?.sentence ?? -1
  const before = units[at - 1] ?? NO_UNIT
  if (link) {
    if (PASSING_ON.has(link.verb.lemma) && link.kind !== 'quoted' && link.kind !== 'by') return true
    // "responded to “…”": the words are what it answers.
    if (before.lower === 'to' && ANSWERING.has(link.verb.lemma)) return true
    // "read aloud from the treaty: “…”"
    if (
      link.verb.lemma === 'read' &&
      (units[link.cueLast + 1]?.lower === 'from' || units[link.cueLast + 2]?.lower === 'from')
    )
      return true
  }
  // "Holm's remark that “…”": Holm's words, whoever speaks of them.
  const owner = ownerOfSaying(article, cast, at)
  if (owner && personOf(scene, owner) !== person) return true
  const cue = link && mention.sentence === sentence ? link : undefined
  for (const other of links[sentence] ?? []) {
    const theirs = cast.mentions[other.mention]
    if (!theirs || other.mention === link?.mention || theirs === mention) continue
    const who = resolutions[other.mention]?.person ?? -1
    // "a claim her office called “…”"
    if (other.kind === 'subject' && other.cueLast === at - 1 && other.verb.class === 'label' && who !== person)
      return true
    if (!isReport(other)) continue
    if (who >= 0 && who === person && theirs.kind !== 'nominal') continue
    // "a banner that said “…”": the verb right before the words has a subject, and it is not this one.
    if (REPORTING.has(other.kind) && other.cueLast < at && at - other.cueLast <= 3 && other.verb.class !== 'speech')
      return true
    if (!isSpeaking(theirs)) continue
    // "Keller said Holm had told her “…”": a nearer speaker stands between.
    if (
      cue &&
      isSubject(other) &&
      cue.cueLast < other.cueFirst &&
      other.cueLast < at &&
      !isQuotedBetween(units, cue.cueLast, at)
    )
      return true
    // "“…,” Holm said, according to Keller", and the same before the words.
    if (link?.kind === 'according' && isSubject(other) && theirs.kind !== 'pronoun') return true
  }
  return cue !== undefined && (isQuotingOn(units, at, cue, mention) || isToldToTell(scene, at, cue))
}

function personOf({ cast, resolutions }: Scene, mention: Mention): number {
  return resolutions[cast.mentions.indexOf(mention)]?.person ?? -1
}

function isSpeaking({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'unknown' || kind === 'pronoun' || kind === 'nominal'
}

const REPORTING = new Set<Link['kind']>(['subject', 'apposition', 'relative', 'participle'])
const SUBJECTS = new Set<Link['kind']>(['subject', 'apposition', 'relative', 'inverted', 'quoted'])

function isSubject({ kind }: Link): boolean {
  return SUBJECTS.has(kind)
}

function isQuotedBetween(units: Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (units[i]?.kind === 'quote') return true
  return false
}

/** "…'s remark that “…”", "…'s line “…”": the owner of the saying right before the words. */
function ownerOfSaying({ units }: Outline, { mentions }: Cast, at: number): Mention | undefined {
  let i = at - 1
  if (/^(?:that|of|:|,)$/.test(units[i]?.lower ?? '')) i--
  if (!SAYINGS.has(units[i]?.lower ?? '')) return undefined
  for (let j = i - 1; j >= i - 4; j--) {
    if (!/^['’]s?$/.test(units[j]?.text ?? '')) continue
    return mentions.find((mention) => mention.last === j - 1 && mention.sentence === units[at]?.sentence)
  }
  return undefined
}

/** "“…,” Doo said, quoting Delury": own words and another's cannot be told apart. */
function isQuotingOn(units: Unit[], at: number, cue: Link, mention: Mention): boolean {
  if (cue.cueFirst < at) return false
  const from = Math.max(cue.cueLast, mention.last) + 1
  for (let i = from; i <= from + 4; i++) {
    const { lower, kind } = units[i] ?? NO_UNIT
    if (kind === 'quote') return false
    if (/^(?:quoting|citing|echoing|paraphrasing|reciting)$/.test(lower)) return units[i + 1]?.capital ?? false
  }
  return false
}

/** "“…,” Trump recalled Kim telling him": a person right after the verb, who tells. */
function isToldToTell({ article: { units }, cast }: Scene, at: number, cue: Link): boolean {
  if (cue.cueFirst < at) return false
  const next = cast.mentions.find(
    ({ first, sentence }) => first > cue.cueLast && first <= cue.cueLast + 2 && sentence === units[at]?.sentence,
  )
  if (!next || !isSpeaking(next)) return false
  for (let i = next.last + 1; i <= next.last + 3; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word' || PREPOSITIONS.has(unit.lower)) return false
    if (unit.verb && reports(unit.verb)) return unit.verb.form !== 'base'
  }
  return false
}
