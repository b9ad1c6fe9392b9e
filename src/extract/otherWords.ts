/** Words that are read out, performed or only mentioned by whom the sentence makes their speaker: see plainClause.ts. */

import type { Scene } from './doubts.ts'
import type { Link } from './links.ts'
import type { Mention } from './mentions.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { SAYINGS } from './passing.ts'
import { reports } from './reporting.ts'
import { DETERMINERS, isPersonNoun, TITLES } from './words.ts'

const words = (list: string) => new Set(list.split(/\s+/))

const BE = /^(?:is|was|are|were|be|been|being)$/

/** What is named with the very words in marks, not said. */
const LABELS = words(
  'word words phrase term catchphrase slogan motto nickname proverb line refrain lyric lyrics title song',
)

const SHOUTS = words('shouts chants cries calls jeers boos whispers murmurs screams cheers')
const MISTAKES = /^(?:mis(?:heard|read|took|remembered|translated|spelled|pronounced)|translated|translates)$/

/** What carries words that somebody else has put there. */
const SIGNS = words(
  'sign banner placard poster t-shirt shirt cap hat mug badge tattoo headline plaque billboard sticker inscription',
)

/** Whose words a noun may equate: "Her answer was “…”". */
const ANSWERS = words('response answer reply message comment reaction advice')

/** `the word “lazy”`, `said “I quit” was the hardest sentence`, `being labelled “lazy”`, `a T-shirt that read “…”`. */
export function isMentionOnly(
  { article: { units } }: Scene,
  at: number,
  link: Link | undefined,
  mention: Mention,
): boolean {
  const before = units[at - 1] ?? NO_UNIT
  const after = units[at + 1] ?? NO_UNIT
  const own = units[at] ?? NO_UNIT
  if (/^labelled$/.test(before.lower) && BE.test(units[at - 2]?.lower ?? '')) return true
  // "greeted with shouts of “…”", "misheard it as “…”"
  if (before.lower === 'of' && SHOUTS.has(units[at - 2]?.lower ?? '') && mention.last < at) return true
  // "Some heard “…”"
  if (before.sentence === own.sentence && before.verb?.lemma === 'hear' && before.verb.form === 'finite') return true
  // "mocked his claim that “…”", "disagreed with the view that “…”"
  if (before.lower === 'that' && SAYINGS.has(units[at - 2]?.lower ?? '')) {
    if (link?.verb.class === 'label' || units[at - 3]?.lower === 'the') return true
  }
  // "a line he wrote at 19: “…”"
  if (mention.kind === 'pronoun' && mention.sentence === own.sentence && isWriting(units[mention.first - 1]?.lower))
    return true
  if (before.sentence === own.sentence && LABELS.has(before.lower) && !isUsed(units, at)) return true
  const isFollowed =
    after.sentence === own.sentence && /^(?:is|was|are|were|has|had|will|would|became|remains)$/.test(after.lower)
  if (isFollowed && (before.sentence !== own.sentence || (link && link.cueLast === at - 1))) return true
  // "held up a sign: “…”"
  const verb = beforeWords(units, at)
  if (verb === at - 2 && SIGNS.has(units[verb]?.lower ?? '')) return true
  const cue = units[verb]
  if (cue?.sentence === own.sentence && cue.verb) {
    if (
      cue.verb.class === 'label' &&
      cue.verb.form === 'finite' &&
      verb === at - 1 &&
      BE.test(units[verb - 1]?.lower ?? '')
    )
      return true
    if (cue.verb.class === 'label' && verb === at - 1 && link?.kind !== 'by' && isPassive(units, verb)) return true
    // "What Roe meant was “…”", "Roe's slogan is “…”"
    if (
      cue.verb.lemma === 'be' &&
      !ANSWERS.has(units[verb - 1]?.lower ?? '') &&
      mention.last < verb &&
      !isReported(units, mention.last, verb)
    )
      return true
  }
  if (link && SUNG.has(link.verb.lemma)) return true
  // "a report that said the police were “brutal”"
  const from = Math.max(mention.last, at - LONGEST_LOOK)
  for (let i = from + 1; i < at; i++) {
    const unit = units[i] ?? NO_UNIT
    if (unit.sentence !== own.sentence || unit.kind === 'quote') continue
    if (
      /^(?:that|which)$/.test(unit.lower) &&
      /^(?:said|says|read|reads)$/.test(units[i + 1]?.lower ?? '') &&
      i > mention.last + 1
    )
      return true
    // "people who call him “lazy”"
    if (unit.lower === 'who' && link && link.cueLast < i && isReporting(units[i + 1])) return true
    if (MISTAKES.test(unit.lower)) return true
    if (unit.lower === 'nothing' && i === (link?.cueLast ?? -9) + 1) return true
  }
  return false
}

/** "Roe says it is “…”": the verb of saying stands before. */
function isReported(units: Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isReporting(units[i])) return true
  return false
}

function isReporting(unit: Unit | undefined): boolean {
  return unit?.verb !== undefined && (reports(unit.verb) || unit.verb.class === 'label')
}

const SUNG = new Set(['sing', 'pronounce', 'spell', 'mean'])
const LONGEST_LOOK = 40

function beforeWords(units: Unit[], at: number): number {
  return /^[:,]$/.test(units[at - 1]?.text ?? '') ? at - 2 : at - 1
}

function isPassive(units: Unit[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const lower = units[i]?.lower ?? ''
    if (BE.test(lower)) return true
    if (!lower.endsWith('ly')) return false
  }
  return false
}

/** "used the phrase “…”", "in the words of", "with the words". */
function isUsed(units: Unit[], at: number): boolean {
  for (let i = at - 2; i >= at - 4; i--) {
    if (/^(?:us(?:e|es|ed|ing)|coin(?:s|ed|ing)?|with|utter(?:s|ed)?)$/.test(units[i]?.lower ?? '')) return true
  }
  return false
}

const WRITINGS = words('letter note message text email e-mail post tweet statement diary poem card')

function isWriting(lower = ''): boolean {
  return WRITINGS.has(lower) || LABELS.has(lower)
}

/** "read aloud a letter from", "Reading from the diary, Roe said", "the coach's words: “…”", "she translated". */
export function isReadOut(
  { article: { units, sentences }, cast: { mentions }, edges, resolutions }: Scene,
  at: number,
  link: Link | undefined,
  mention: Mention,
  person: number,
): boolean {
  const own = units[at] ?? NO_UNIT
  const [from] = sentences[own.sentence] ?? [0, 0]
  if (units[from]?.lower === 'reading' && from < at) return true
  for (const i of [at - 3, at - 2, at - 1, at + 1, at + 2, at + 3]) {
    const unit = units[i]
    if (unit?.sentence === own.sentence && /^(?:translat(?:ed|es|ing)|interpreted)$/.test(unit.lower)) return true
  }
  if (mention.sentence !== own.sentence || mention.first > at) return false
  for (let i = Math.max(mention.last + 1, at - LONGEST_LOOK); i < at; i++) {
    const unit = units[i] ?? NO_UNIT
    if (unit.kind === 'quote') return false
    const next = units[i + 1]?.lower ?? ''
    if (WRITINGS.has(unit.lower) && (next === 'by' || next === 'from') && units[i + 2]?.kind === 'word') return true
    if (link?.verb.lemma === 'read' && unit.lower === 'aloud') return true
    if (SAYINGS.has(unit.lower) && isOwned(units, i - 1) && (i >= at - 2 || next === 'that')) {
      const owner = edges.ending[i - 2] ?? -1
      const kind = mentions[owner]?.kind
      if (kind === 'nominal' || kind === 'group' || (resolutions[owner]?.person ?? -1) !== person) return true
    }
  }
  return false
}

function isOwned(units: Unit[], at: number): boolean {
  return /^['’]s?$|s['’]$/.test(units[at]?.text ?? '')
}

/** What is made up, whatever is said in it. */
const FICTION = words(
  `cartoon sketch musical novel screenplay dream parody caption meme sitcom trailer skit spoof satire opera comic fable`,
)
/** Made up when the sentence begins with it. */
const FRONTED_FICTION = words('play film movie episode story scene drama game video-game commercial advert')

/** "In a cartoon, Roe says", "Playing the king, Roe roars", "Roe, as Medea, screams". */
export function isCalledFiction({ units, sentences }: Outline, at: number, mention: Mention): boolean {
  const own = units[at] ?? NO_UNIT
  const [from, to] = sentences[own.sentence] ?? [0, -1]
  if (units[from]?.lower === 'playing' || units[from]?.lower === 'portraying') return true
  for (let i = from; i <= Math.min(to, from + LONGEST_LOOK); i++) {
    if (/^(?:in|on|as)$/.test(units[i]?.lower ?? '') && isFictionAfter(units, i, i === from)) return true
    if (units[i]?.lower === 'delivered' && units[i - 1]?.lower === 'be' && units[i - 2]?.lower === 'to') return true
    if (units[i]?.lower === 'through' && isSpokenFor(units, i)) return true
  }
  const next = units[mention.last + 1]?.text === ',' ? mention.last + 2 : mention.last + 1
  const role = units[next + 1]
  return (
    mention.sentence === own.sentence &&
    units[next]?.lower === 'as' &&
    role?.kind === 'word' &&
    role.capital &&
    !isPersonNoun(role.lower) &&
    !TITLES.has(role.lower) &&
    /^[:,]$/.test(units[next + 2]?.text ?? '')
  )
}

function isFictionAfter(units: Unit[], at: number, isFirst: boolean): boolean {
  if (!DETERMINERS.has(units[at + 1]?.lower ?? '')) return false
  for (let i = at + 2; i <= at + 5; i++) {
    const unit = units[i]
    if (unit?.kind !== 'word') return false
    if (FICTION.has(unit.lower) || (isFirst && FRONTED_FICTION.has(unit.lower))) return true
  }
  return false
}

/** "through a spokesperson": somebody else spoke. An interpreter only translates. */
function isSpokenFor(units: Unit[], at: number): boolean {
  return [2, 3].some((ahead) => /^(?:spokes(?:man|woman|person))$/.test(units[at + ahead]?.lower ?? ''))
}
