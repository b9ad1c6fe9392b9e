/** Which mention goes with which reporting verb, and in what construction. */

import type { Cast } from './mentions.ts'
import { NO_UNIT, type Outline, type Unit } from './outline.ts'
import { verb as asVerb, mayStandBetween, type ReportingVerb } from './reporting.ts'

export type LinkKind =
  | 'subject'
  | 'relative'
  | 'apposition'
  | 'conjoined'
  | 'distant'
  | 'passive'
  | 'participle'
  | 'inverted'
  | 'object'
  | 'according'
  | 'colon'
  | 'signature'
  | 'by'
  | 'quoted'

export interface Link {
  kind: LinkKind
  mention: number
  /** Units of the cue: the verb, or the words "according to", "from". */
  cueFirst: number
  cueLast: number
  verb: ReportingVerb
}

const ACCORDING = asVerb('according', 'say', 'finite')
const COLON = asVerb('colon', 'say', 'finite')
const BY = asVerb('by', 'speech', 'finite')

/** Subjects that are nobody who is named. */
const SOMEBODY = new Set(
  'someone somebody everyone everybody nobody anyone anybody others none many few most another'.split(' '),
)

/** How far before a verb its subject may begin when something stands between: "Roe, a farmer from …, said". */
const APPOSITION_REACH = 60

/** Links of every mention, by mention. */
export function findLinks(article: Outline, cast: Cast): Link[][] {
  const { units, sentences } = article
  const { mentions } = cast
  const links: Link[][] = mentions.map(() => [])
  const endingAt = new Int32Array(units.length).fill(-1)
  const startingAt = new Int32Array(units.length).fill(-1)
  const unit = (index: number): Unit => units[index] ?? NO_UNIT
  /** Whom the sentence so far quotes: "the paper quoted an engineer as saying". */
  let lastQuoted = -1
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (!mention) continue
    const outer = mentions[endingAt[mention.chainLast] ?? -1]
    if (!outer || mention.first < outer.first) endingAt[mention.chainLast] = index
    const own = mentions[endingAt[mention.last] ?? -1]
    if (!own || (mention.first < own.first && own.last === mention.last)) endingAt[mention.last] = index
    const starting = mentions[startingAt[mention.first] ?? -1]
    if (!starting || mention.last > starting.last) startingAt[mention.first] = index
  }
  const add = (kind: LinkKind, mention: number, cueFirst: number, cueLast: number, verb: ReportingVerb) => {
    const list = links[mention]
    if (list && list.length < 6) list.push({ kind, mention, cueFirst, cueLast, verb })
  }

  for (const [from, to] of sentences) {
    let lastSubject = -1
    let firstMention = -1
    lastQuoted = -1
    for (let at = from; at <= to; at++) {
      const here = unit(at)
      const starting = startingAt[at] ?? -1
      if (starting !== -1 && firstMention === -1 && unit(at - 1).lower !== 'in') firstMention = starting
      if (here.kind === 'punctuation') {
        const before = endingAt[at - 1] ?? -1
        if (here.text === ':' && before !== -1 && at - 1 >= from) add('colon', before, at, at, COLON)
        if (/^(?:—|–|-|―|~)$/.test(here.text) && unit(at - 1).kind === 'quote') signature(at, to)
        continue
      }
      if (here.kind !== 'word') continue
      if (here.lower === 'according' && unit(at + 1).lower === 'to') {
        const mention = startingAt[at + 2] ?? -1
        if (mention !== -1) add('according', mention, at, at + 1, ACCORDING)
        continue
      }
      if ((here.lower === 'by' || here.lower === 'from') && (startingAt[at + 1] ?? -1) !== -1) {
        add('by', startingAt[at + 1] ?? -1, at, at, BY)
        continue
      }
      const { verb } = here
      if (!verb) continue
      const covered = startsOrCovers(at)
      if (covered && verb.class !== 'say' && verb.class !== 'tell') continue
      lastSubject = linkVerb(at, from, to, verb, lastSubject, firstMention)
    }
  }
  return links

  function startsOrCovers(at: number): boolean {
    const ending = mentions[endingAt[at] ?? -1]
    return ending !== undefined && ending.last === at
  }

  function signature(at: number, to: number): void {
    const mention = startingAt[at + 1] ?? -1
    if (mention !== -1 && to - (mentions[mention]?.last ?? to) < 14) add('signature', mention, at, at, COLON)
  }

  /** Returns the mention that is the subject of the sentence so far. */
  function linkVerb(
    at: number,
    from: number,
    to: number,
    verb: ReportingVerb,
    lastSubject: number,
    firstMention: number,
  ): number {
    const quoting = verb.lemma === 'quote' || verb.lemma === 'cite'
    let i = at - 1
    let skipped = 0
    let passive = false
    while (
      i >= from &&
      skipped < 6 &&
      unit(i).kind === 'word' &&
      mayStandBetween(unit(i).lower) &&
      (endingAt[i] ?? -1) === -1
    ) {
      if (/^(?:is|was|were|are|been|being)$/.test(unit(i).lower)) passive = true
      i--
      skipped++
    }
    let subject = -1
    let kind: LinkKind = 'subject'
    const left = unit(i)
    if (i >= from) {
      const ending = endingAt[i] ?? -1
      if (ending !== -1 && verb.form !== 'ing') subject = ending
      else if (left.lower === 'as' && verb.form === 'ing' && lastQuoted !== -1) {
        subject = lastQuoted
        kind = 'quoted'
      } else if (/^(?:who|which|that)$/.test(left.lower)) {
        const j = unit(i - 1).text === ',' ? i - 2 : i - 1
        subject = endingAt[j] ?? -1
        kind = 'relative'
      } else if (verb.form !== 'ing' && /^(?:,|—|–|-|\)|--)$/.test(left.text)) {
        subject = appositionSubject(i, from)
        kind = 'apposition'
        if (subject === -1 && lastSubject !== -1) {
          subject = lastSubject
          kind = 'conjoined'
        }
      } else if (verb.form === 'ing') {
        subject = ending !== -1 && left.text !== ',' ? ending : lastSubject !== -1 ? lastSubject : firstMention
        kind = 'participle'
      } else if (left.lower === 'and' || left.lower === 'but' || left.lower === 'or' || verb.form === 'base') {
        subject = lastSubject !== -1 ? lastSubject : firstMention
        kind = 'conjoined'
      } else if (left.kind === 'word' && left.lower !== 'as' && !SOMEBODY.has(left.lower)) {
        subject = lastSubject !== -1 ? lastSubject : firstMention
        kind = 'distant'
      }
    }
    const sentenceSubject = subject !== -1 && kind !== 'participle' && kind !== 'distant' ? subject : lastSubject
    // "was confirmed", "has been called": what is done to somebody is not what somebody says. But "is quoted" is.
    const undergone = passive && verb.form === 'finite' && !quoting
    if (subject !== -1) add(passive && quoting ? 'quoted' : undergone ? 'passive' : kind, subject, at, at, verb)

    // After the verb: an inverted subject, or whom the words are addressed to.
    let j = at + 1
    while (j <= to && unit(j).kind === 'word' && unit(j).lower.endsWith('ly') && (startingAt[j] ?? -1) === -1) j++
    const after = startingAt[j] ?? -1
    if (after !== -1 && verb.form === 'finite') {
      const quoteBefore = followsQuote(at, from)
      if (quoting && subject !== -1) {
        add('quoted', after, at, at, verb)
        lastQuoted = after
      } else if (
        verb.lemma !== 'tell' &&
        (subject === -1 ? quoteBefore || introduces(at, after, from) : isParenthesis(at, after, kind))
      ) {
        // The subject comes after its verb, so what was taken for one before it is none.
        if (subject !== -1) links[subject]?.pop()
        add('inverted', after, at, at, verb)
        return after
      } else add('object', after, at, at, verb)
    } else if (after !== -1) {
      add(quoting ? 'quoted' : 'object', after, at, at, verb)
      if (quoting) lastQuoted = after
    }
    return sentenceSubject
  }

  /** "Said Ellis: “…”": the verb begins the sentence, and the words come after a colon. */
  function introduces(at: number, after: number, from: number): boolean {
    const { verb } = unit(at)
    if (at !== from || (verb?.class !== 'say' && verb?.class !== 'speech')) return false
    return (
      unit((mentions[after]?.chainLast ?? after) + 1).text === ':' ||
      unit((mentions[after]?.last ?? after) + 1).text === ':'
    )
  }

  /** "The mill will close, said Anna Kovac, who runs it": a comma before the verb, and after the name. */
  function isParenthesis(at: number, after: number, kind: LinkKind): boolean {
    if (kind === 'subject' || kind === 'relative' || unit(at - 1).text !== ',') return false
    const mention = mentions[after]
    const { verb } = unit(at)
    if (!mention || (verb?.class !== 'say' && verb?.class !== 'speech')) return false
    const next = unit(mention.last + 1)
    return next.kind === 'punctuation' || next.paragraph !== mention.paragraph || next.lower === 'of'
  }

  function appositionSubject(closing: number, from: number): number {
    let nearest = -1
    // "Sen. Mary Poe (D-Vt.), said": the bracket belongs to the name.
    if (unit(closing - 1).text === ')') {
      for (let j = closing - 2; j > from && j > closing - 8; j--) {
        const candidate = unit(j).text === '(' ? (endingAt[j - 1] ?? -1) : -1
        if (candidate !== -1) return candidate
      }
    }
    // "His wife, Joan, added": the name between the commas is the subject as much as the description, and says more.
    const inner = mentions[endingAt[closing - 1] ?? -1]
    if (inner && inner.person >= 0 && unit(inner.first - 1).text === ',') {
      const outer = mentions[endingAt[inner.first - 2] ?? -1]
      if (outer?.kind === 'nominal' && inner.first - 1 > from) return endingAt[closing - 1] ?? -1
    }
    const opener = unit(closing).text === ')' ? '(' : unit(closing).text
    for (let j = closing - 1; j > from && j > closing - APPOSITION_REACH; j--) {
      const text = unit(j).text
      if (text !== opener && !(opener === ',' && text === '(')) continue
      const candidate = endingAt[j - 1] ?? -1
      if (candidate === -1) continue
      const mention = mentions[candidate]
      if (!mention || mention.kind === 'place') continue
      if (beginsApposition(j + 1)) return candidate
      if (nearest === -1) nearest = candidate
    }
    return nearest
  }

  function beginsApposition(at: number): boolean {
    const first = unit(at)
    if (first.kind === 'number') return true
    if (
      /^(?:a|an|the|who|whose|which|one|his|her|its|their|now|then|also|a|former|chief|co-founder|president|executive|senior|professor|director)$/.test(
        first.lower,
      )
    ) {
      return true
    }
    const mention = mentions[startingAt[at] ?? -1]
    return mention !== undefined && (mention.kind === 'nominal' || mention.kind === 'group')
  }

  /** Only a comma and the like between a quotation and this unit, or the sentence begins here after a quotation. */
  function followsQuote(at: number, from: number): boolean {
    let i = at - 1
    while (i >= from && unit(i).kind === 'punctuation') i--
    if (i >= from) return unit(i).kind === 'quote'
    return unit(from - 1).kind === 'quote' && unit(from - 1).paragraph === unit(at).paragraph
  }
}

/** Further from a quotation than so many units nothing bears on it; bounds the work where a "sentence" has no end. */
const REACH = 120

/** Of links in the order of their cues those near a unit. */
export function linksNear(ordered: Link[], at: number): Link[] {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.cueFirst ?? 0) < at - REACH) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < ordered.length && (ordered[end]?.cueFirst ?? 0) <= at + REACH) end++
  return low === 0 && end === ordered.length ? ordered : ordered.slice(low, end)
}

/** The words of the cue as the article has them. */
export function cueText(text: string, article: Outline, link: Link): string | null {
  if (link.verb === COLON || link.verb.lemma === 'be' || link.verb.lemma === 'have') return null
  const first = article.units[link.cueFirst]
  const last = article.units[link.cueLast]
  return first && last ? text.slice(first.start, last.end) : null
}
