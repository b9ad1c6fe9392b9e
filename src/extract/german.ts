/** Speakers beside a quotation in German: „…“, sagte Anna Weber. Weber sagte: „…“. Laut Weber „…“. */

import { isFirstName } from './firstNames.ts'
import type { FoundSpeaker, QuoteContext } from './patterns.ts'

const VERBS =
  'sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|schrieb|schreibt|berichtete|kritisierte|warnte|forderte|antwortete|fragte|ergänzte|teilte|versicherte|kündigte|räumte|stellte|behauptete|argumentierte|twitterte|rief|urteilte|lobte|mahnte|resümierte|fügte|äußerte|bestätigte|verkündete|spottete|klagte|hieß|erinnert|erinnerte|zeigte'
const NAME =
  '(?:(?:von|van|zu|der|de|den)\\s)?\\p{Lu}[\\p{L}’-]+\\.?(?:\\s(?:(?:von|van|zu|der|de|den|und zu)\\s)*\\p{Lu}[\\p{L}’.-]*){0,5}'

const AFTER = new RegExp(
  `^\\s?,?\\s*(${VERBS}|so)\\s(?:(?:der|die|das|den|dem|ein|eine)\\s)?(?:\\p{Ll}+\\s){0,2}?(${NAME}|er|sie)(?!\\p{L})`,
  'u',
)
const BEFORE = new RegExp(
  `(${NAME}|(?<!\\p{L})[Ee]r|(?<!\\p{L})[Ss]ie)\\s(?:\\([^)]{0,20}\\)\\s)?(?:hat\\s|habe\\s)?(${VERBS})(?!\\p{L})[^.:„“»«]{0,60}[:,]?\\s*$`,
  'u',
)
const INVERTED_BEFORE = new RegExp(
  `(?<!\\p{L})(${VERBS})\\s(?:der\\s|die\\s)?(?:\\p{Ll}+\\s)?(${NAME}|er|sie)(?!\\p{L})[^.:„“»«]{0,40}:\\s*$`,
  'u',
)
const ACCORDING = new RegExp(`(?:^|\\s)([Ll]aut|[Nn]ach Angaben von)\\s(${NAME})[^.„“»«]{0,60}$`, 'u')
/** „…“, hatte Karin Vogt am Montag gesagt; Zuletzt hatte Karin Vogt gesagt: „…“ */
const PERFECT = '(?:gesagt|erklärt|betont|geschrieben|gewarnt|gefordert|kritisiert)'
const HAD_AFTER = new RegExp(
  `^\\s?,?\\s*(hatte|hat)\\s(?:der\\s|die\\s)?(${NAME}|er|sie)\\s(?:[^.,:„“»«]{0,40}\\s)?${PERFECT}`,
  'u',
)
const HAD_BEFORE = new RegExp(
  `(?<!\\p{L})(hatte|hat)\\s(?:der\\s|die\\s)?(${NAME}|er|sie)\\s(?:[^.,:„“»«]{0,40}\\s)?${PERFECT}:\\s*$`,
  'u',
)

/** Endings of words for what somebody is: they stand before the name, with a capital like it. */
const ROLE =
  /(?:minister|ministerin|kanzler|kanzlerin|präsident|präsidentin|sprecher|sprecherin|chef|chefin|meister|meisterin|vorsitzende|vorsitzender|leiter|leiterin|professor|professorin|experte|expertin|politiker|politikerin|direktor|direktorin|forscher|forscherin|trainer|trainerin|autor|autorin|anwalt|anwältin|rat|rätin|sekretär|sekretärin|gründer|gründerin|beauftragte|beauftragter|abgeordnete|abgeordneter|dr\.?|prof\.?|herr|frau|ökonom|ökonomin|historiker|historikerin|führer|führerin|premier|könig|königin|richter|richterin|bischof|bischöfin|intendant|intendantin|senator|senatorin|kommissar|kommissarin|botschafter|botschafterin|berater|beraterin|manager|managerin|spieler|spielerin|sänger|sängerin|künstler|künstlerin|wissenschaftler|wissenschaftlerin|arzt|ärztin|lehrer|lehrerin|nachbar|nachbarin|biologe|biologin|soziologe|soziologin|analyst|analystin|unternehmer|unternehmerin)$/iu

type Found = FoundSpeaker & { side: 'before' | 'after' }

/** The speaker whom the words before or after a quotation name, with the side they stand on. */
export function germanSpeaker({ before, after }: QuoteContext, names: GermanNames): Found | undefined {
  let unnamed: Found | undefined
  for (const [pattern, context, side, verbAt, nameAt] of [
    [AFTER, after, 'after', 1, 2],
    [HAD_AFTER, after, 'after', 1, 2],
    [BEFORE, before, 'before', 2, 1],
    [HAD_BEFORE, before, 'before', 1, 2],
    [INVERTED_BEFORE, before, 'before', 1, 2],
    [ACCORDING, before, 'before', 1, 2],
  ] as const) {
    const match = pattern.exec(context)
    const words = match?.[nameAt]
    if (!match || words === undefined || /^(?:Laut|Nach|Zufolge|Wie)\s/.test(words)) continue
    const start = match.index + match[0].indexOf(words, nameAt === 2 ? (match[verbAt]?.length ?? 0) : 0)
    const cue = match[verbAt] ?? ''
    const found = OWNED.test(context.slice(0, start)) ? undefined : cut(words, names)
    if (!found) {
      unnamed ??= { name: null, isUnnamed: true, start, end: start + words.length, role: null, cue, side }
      continue
    }
    // "Am Montag sagte Vogt": what only has a name's form waits for what is one.
    if (found.isUncertain && pattern === BEFORE && INVERTED_BEFORE.test(context)) continue
    return {
      ...found,
      start: start + found.start,
      end: start + found.end,
      cue,
      side,
      isUnsaid: isUnsaid(context, match),
    }
  }
  return unnamed
}

/** "der Sprecher des Kanzlers", "der Trainer, der mit": what comes next is not who speaks. */
const OWNED = /(?:\p{Lu}[\p{L}-]+\s(?:von|vom|des|der|zu|mit|bei|für|gegen|über|neben)|(?<!\p{L})(?:des|vom))\s$/u

const HEDGE =
  /(?<!\p{L})(?:angeblich|vermutlich|mutmaßlich|offenbar|wohl|soll|sollen|würde|hätte|wenn|falls|sollte|gerüchten zufolge|im (?:film|roman|stück|theaterstück|musical|sketch|traum|videospiel)|in der (?:serie|satire|rolle|parodie)|laut (?:der )?(?:anklage|anklageschrift|gerüchten?|medienberichten?|staatsanwaltschaft))(?!\p{L})/iu

/** „…“, sagte Vogt nicht; Vogt hat nie gesagt: „…“; Angeblich sagte Vogt: „…“ */
function isUnsaid(context: string, match: RegExpExecArray): boolean {
  const clause = `${match[0]}${context.slice(match.index + match[0].length).split(/[.,;:„»«]/)[0] ?? ''}`
  return (
    HEDGE.test(context.slice(0, match.index)) ||
    HEDGE.test(clause) ||
    /(?<!\p{L})(?:nicht|nie|niemals|keineswegs|bestritt|dementierte|wird|könnte)(?!\p{L})/u.test(clause)
  )
}

/** Full names of a text by their family name, those with a known given name or a role noun before them. */
export type GermanNames = Map<string, Set<string>>

const PAIR = /(?:(\p{Lu}[\p{L}-]+)\s)?(\p{Lu}[\p{L}’-]+)\s(?=(\p{Lu}[\p{L}’-]+)(?!\p{L}))/gu

export function germanNames(text: string): GermanNames {
  const names: GermanNames = new Map()
  for (const [, role = '', given = '', surname = ''] of text.matchAll(PAIR)) {
    if (ROLE.test(given) || ROLE.test(surname)) continue
    if (!isFirstName(given.toLowerCase()) && !ROLE.test(role)) continue
    const known = names.get(surname)
    if (known) known.add(`${given} ${surname}`)
    else names.set(surname, new Set([`${given} ${surname}`]))
  }
  return names
}

type Cut = { name: string | null; start: number; end: number; role: string | null; isUncertain?: boolean }

/**
 * "Bundeskanzlerin Angela Merkel": the part that is a name, and what stands before it. Every German noun has a capital, so
 * only a role before it, a known given name, or a full name elsewhere in the text makes a word a name.
 */
function cut(words: string, names: GermanNames): Cut | undefined {
  if (/^(?:er|sie)$/i.test(words)) return { name: null, start: 0, end: words.length, role: null }
  const parts = words.split(' ')
  let first = 0
  let titled = false
  for (let i = 0; i < parts.length - 1; i++) {
    if (ROLE.test(parts[i] ?? '')) {
      first = i + 1
      titled = true
    }
  }
  const given = parts.findIndex((part, i) => i >= first && i < parts.length - 1 && isFirstName(part.toLowerCase()))
  // "der Sohn von Karin Vogt" is not Karin Vogt.
  const begin = given === -1 ? first : given
  if (parts.slice(1, begin).some((part) => /^(?:von|vom|des|der|den|zu)$/.test(part))) return undefined
  if (given !== -1) first = given
  else if (!titled && (parts.length > 3 || ROLE.test(parts.at(-1) ?? ''))) return undefined
  // "Lena Vogts Sprecherin" is somebody else.
  if (ROLE.test(parts.at(-1) ?? '')) return undefined
  const start = parts.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
  const place = { start, end: words.length, role: first > 0 ? words.slice(0, start).trim() : null }
  const name = words.slice(start)
  if (given !== -1) return { ...place, name }
  if (parts.length - first > 1) return { ...place, name, isUncertain: !titled }
  const full = [...(names.get(name) ?? [])]
  if (full.length > 1) return titled ? { ...place, name, isUncertain: true } : undefined
  if (full[0] !== undefined) return { ...place, name: full[0] }
  return titled ? { ...place, name } : undefined
}
