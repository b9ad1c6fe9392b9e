/** Whether words are passed on by the likeliest speaker, or belong to somebody or something beside them: see doubts.ts. */

import type { Candidate } from './candidates.ts'
import type { Scene } from './doubts.ts'
import { type Link, linksNear } from './links.ts'
import type { Mention } from './mentions.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { reports } from './reporting.ts'
import { PREPOSITIONS } from './words.ts'

const words = (list: string) => new Set(list.split(/\s+/))

/** What is somebody's own saying when it is theirs: "Roe's message to voters: “…”". */
export const SAYINGS = words(
  `statement remark remarks comment comments message tweet post letter email e-mail speech address words claim claims promise pledge warning answer
  reply response testimony question call vow line quote quip assertion argument suggestion description declaration announcement op-ed memo note
  request motto slogan assessment view belief contention observation insistence complaint advice appeal boast joke opinion verdict charge accusation allegation taunt`,
)

/** "Keller's heroine says": whose something is does not speak, their own sayings aside. */
export function isOwnerOnly({ units }: Outline, mention: Mention, link: Link | undefined): boolean {
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
export function isOneOfTwo({ article: { units }, cast: { mentions }, edges }: Scene, mention: Mention): boolean {
  const isAnd = (index: number) => /^(?:and|&)$/.test(units[index]?.lower ?? '')
  const isOther = (other: Mention | undefined) =>
    (other?.kind === 'person' || other?.kind === 'unknown') && other.person !== mention.person
  if (mention.kind !== 'person' && mention.kind !== 'unknown') return false
  if (isAnd(mention.first - 1) && isOther(mentions[edges.ending[mention.first - 2] ?? -1])) return true
  const next = mentions[edges.starting[mention.last + 2] ?? -1]
  return isAnd(mention.last + 1) && isOther(next) && !units[(next?.last ?? 0) + 1]?.verb
}

/** Verbs of passing on what another has said or written. */
const PASSING_ON = words('retweet repost share forward quote cite relay echo paraphrase recite')

const ANSWERING = words('respond reply react answer object refer point listen plead')

/** Of what others have said or written. */
const TAKING_IN = words('hear receive')

export function isPassedOn(scene: Scene, at: number, candidate: Candidate, mention: Mention): boolean {
  const { link } = candidate
  const { article, cast, links, resolutions } = scene
  const { units } = article
  const person = resolutions[candidate.mention]?.person ?? -1
  const sentence = units[at]?.sentence ?? -1
  const before = units[at - 1] ?? NO_UNIT
  if (link) {
    if (PASSING_ON.has(link.verb.lemma) && link.kind !== 'quoted' && link.kind !== 'by') return true
    // "responded to “…”": the words are what it answers.
    if (before.lower === 'to' && ANSWERING.has(link.verb.lemma)) return true
    if (TAKING_IN.has(link.verb.lemma)) return true
    // "wore a cap reading “…”"
    if (link.verb.lemma === 'read' && link.verb.form === 'ing') return true
    // "read aloud from the treaty: “…”"
    if (
      link.verb.lemma === 'read' &&
      (units[link.cueLast + 1]?.lower === 'from' || units[link.cueLast + 2]?.lower === 'from')
    )
      return true
  }
  if (isReportedByAnother(scene, at, candidate, mention, person)) return true
  // "Poe, according to the clinic, came for “a check”": the clinic's words.
  if ((!link || link.verb.class === 'act') && isAccordingTo(units, at)) return true
  // "Holm's remark that “…”": Holm's words, whoever speaks of them.
  const owner = ownerOfSaying(scene, at)
  if (owner !== -1 && (resolutions[owner]?.person ?? -1) !== person) return true
  const cue = link && mention.sentence === sentence ? link : undefined
  for (const other of linksNear(links[sentence] ?? [], at)) {
    const theirs = cast.mentions[other.mention]
    if (!theirs || other.mention === link?.mention || theirs === mention) continue
    const who = resolutions[other.mention]?.person ?? -1
    // "a claim her office called “…”"
    if (other.kind === 'subject' && other.cueLast === at - 1 && other.verb.class === 'label' && who !== person)
      return true
    if (!reports(other.verb)) continue
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

function isSpeaking({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'unknown' || kind === 'pronoun' || kind === 'nominal'
}

const REPORTING = new Set<Link['kind']>(['subject', 'apposition', 'relative', 'participle'])

function isAccordingTo(units: Unit[], at: number): boolean {
  const sentence = units[at]?.sentence
  for (let i = Math.max(0, at - ACCORDING_REACH); i <= at + ACCORDING_REACH; i++) {
    if (units[i]?.sentence === sentence && units[i]?.lower === 'according' && units[i + 1]?.lower === 'to') return true
  }
  return false
}

const ACCORDING_REACH = 40

/** The verb beside the words is another's: "someone shouted: “…”", "“…,” tweeted an account in the name of Roe". */
function isReportedByAnother(
  { article: { units }, links, resolutions }: Scene,
  at: number,
  { link }: Candidate,
  mention: Mention,
  person: number,
): boolean {
  const sentence = units[at]?.sentence ?? -1
  const isVerb = (index: number) => {
    const unit = units[index]
    return unit?.sentence === sentence && unit.verb !== undefined && unit.verb.form !== 'ing' && reports(unit.verb)
  }
  const before = /^[:,]$/.test(units[at - 1]?.text ?? '') ? at - 2 : at - 1
  const verb = isVerb(at + 1) ? at + 1 : isVerb(before) ? before : -1
  const near = linksNear(links[sentence] ?? [], at)
  // "accused Roe of calling him “…”"
  if (
    near.some(
      ({ verb: { form }, cueFirst }) =>
        form === 'ing' && at - cueFirst <= 3 && cueFirst < at && units[cueFirst - 1]?.lower === 'of',
    )
  )
    return true
  if (verb === -1 || link?.cueFirst === verb || isSubjectAfter(units, verb, at, mention)) return false
  return !near.some(
    ({ cueFirst, mention }) => cueFirst === verb && person >= 0 && resolutions[mention]?.person === person,
  )
}

/** "“…,” said harbour master Nora Falk": small words between the verb and the name that comes after it. */
function isSubjectAfter(units: Unit[], verb: number, at: number, mention: Mention): boolean {
  if (verb < at || mention.first <= verb || mention.first - verb > LONGEST_TITLE) return false
  for (let i = verb + 1; i < mention.first; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word' || unit.capital || unit.verb?.form === 'finite' || PREPOSITIONS.has(unit.lower))
      return false
  }
  return true
}

/** Words of a title that no list has. */
const LONGEST_TITLE = 5

const SUBJECTS = new Set<Link['kind']>(['subject', 'apposition', 'relative', 'inverted', 'quoted'])

function isSubject({ kind }: Link): boolean {
  return SUBJECTS.has(kind)
}

function isQuotedBetween(units: Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (units[i]?.kind === 'quote') return true
  return false
}

/** "…'s remark that “…”", "…'s line “…”": the owner of the saying right before the words. */
function ownerOfSaying({ article: { units }, edges }: Scene, at: number): number {
  let i = at - 1
  if (/^(?:that|of|:|,)$/.test(units[i]?.lower ?? '')) i--
  if (!SAYINGS.has(units[i]?.lower ?? '')) return -1
  for (let j = i - 1; j >= i - 4; j--) {
    if (/^['’]s?$/.test(units[j]?.text ?? '')) return edges.ending[j - 1] ?? -1
  }
  return -1
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
function isToldToTell({ article: { units }, cast: { mentions }, edges }: Scene, at: number, cue: Link): boolean {
  if (cue.cueFirst < at) return false
  const starts = (unit: number) => mentions[edges.starting[unit] ?? -1]
  const next = starts(cue.cueLast + 1) ?? starts(cue.cueLast + 2)
  if (!next || !isSpeaking(next) || next.sentence !== units[at]?.sentence) return false
  for (let i = next.last + 1; i <= next.last + 3; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word' || PREPOSITIONS.has(unit.lower)) return false
    if (unit.verb && reports(unit.verb)) return unit.verb.form !== 'base'
  }
  return false
}
