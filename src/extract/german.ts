/** Speakers beside a quotation in German: „…“, sagte Anna Weber. Weber sagte: „…“. Laut Weber „…“. */

import { isFirstName } from './firstNames.ts'
import type { FoundSpeaker, QuoteContext } from './patterns.ts'

const VERBS =
  'sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|schrieb|schreibt|berichtete|kritisierte|warnte|forderte|antwortete|fragte|ergänzte|teilte|versicherte|kündigte|räumte|stellte|behauptete|argumentierte|twitterte|rief|urteilte|lobte|mahnte|resümierte|fügte|äußerte|bestätigte|verkündete|spottete|klagte|hieß'
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

/** Endings of words for what somebody is: they stand before the name, with a capital like it. */
const ROLE =
  /(?:minister|ministerin|kanzler|kanzlerin|präsident|präsidentin|sprecher|sprecherin|chef|chefin|meister|meisterin|vorsitzende|vorsitzender|leiter|leiterin|professor|professorin|experte|expertin|politiker|politikerin|direktor|direktorin|forscher|forscherin|trainer|trainerin|autor|autorin|anwalt|anwältin|rat|rätin|sekretär|sekretärin|gründer|gründerin|beauftragte|beauftragter|abgeordnete|abgeordneter|dr\.?|prof\.?|herr|frau|ökonom|ökonomin|historiker|historikerin)$/iu

/** The speaker whom the words before or after a quotation name, with the side they stand on. */
export function germanSpeaker({
  before,
  after,
}: QuoteContext): (FoundSpeaker & { side: 'before' | 'after' }) | undefined {
  for (const [pattern, context, side, verbAt, nameAt] of [
    [AFTER, after, 'after', 1, 2],
    [BEFORE, before, 'before', 2, 1],
    [INVERTED_BEFORE, before, 'before', 1, 2],
    [ACCORDING, before, 'before', 1, 2],
  ] as const) {
    const match = pattern.exec(context)
    const words = match?.[nameAt]
    if (!match || words === undefined || /^(?:Laut|Nach|Zufolge|Wie)\s/.test(words)) continue
    const start = match.index + match[0].indexOf(words, nameAt === 2 ? (match[verbAt]?.length ?? 0) : 0)
    const found = cut(words)
    if (!found) continue
    return {
      ...found,
      start: start + found.start,
      end: start + found.end,
      cue: match[verbAt] ?? '',
      side,
      isUnsaid: isUnsaid(context, match),
    }
  }
  return undefined
}

/** „…“, sagte Vogt nicht; Vogt hat nie gesagt: „…“ */
function isUnsaid(context: string, match: RegExpExecArray): boolean {
  const clause = `${match[0]}${context.slice(match.index + match[0].length).split(/[.,;:„»«]/)[0] ?? ''}`
  return /(?<!\p{L})(?:nicht|nie|niemals|keineswegs|angeblich|bestritt|dementierte|wird|würde|könnte)(?!\p{L})/u.test(
    clause,
  )
}

/** "Bundeskanzlerin Angela Merkel": the part that is a name, and what stands before it. */
function cut(words: string): { name: string | null; start: number; end: number; role: string | null } | undefined {
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
  if (given > 1 && /^(?:von|vom|des|der)$/.test(parts[given - 1] ?? '') && /^\p{Lu}/u.test(parts[given - 2] ?? ''))
    return undefined
  if (given !== -1) first = given
  else if (!titled && (parts.length > 3 || ROLE.test(parts.at(-1) ?? ''))) return undefined
  // "Lena Vogts Sprecherin" is somebody else.
  if (parts.length - first > 1 && ROLE.test(parts.at(-1) ?? '')) return undefined
  if (parts.length - first === 1 && ROLE.test(parts[first] ?? '')) return undefined
  const start = parts.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
  return { name: words.slice(start), start, end: words.length, role: first > 0 ? words.slice(0, start).trim() : null }
}
