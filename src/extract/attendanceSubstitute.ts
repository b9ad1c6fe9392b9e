/** Who is sent instead: who represents whom, who is sent by whom, who stands in. */

import { dated, type Said, statement } from './attendanceStatement.ts'
import type { Circumstances, Heard, Subject } from './attendanceSubject.ts'
import { HARMLESS, HARMLESS_HERE, HEAD, pattern } from './attendanceWords.ts'
import { countryWord } from './countries.ts'
import type { Cursor } from './cursor.ts'
import { type EventPhrase, readCircumstances, readEvent } from './eventPhrase.ts'
import type { Named } from './plainSentence.ts'

export function readRepresented(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  { who, isNeither, isOnlyHead }: Subject,
  known: EventPhrase | null,
): Said | undefined {
  const [sender] = who
  if (!sender || who.length > 1 || isNeither || isOnlyHead) return undefined
  const verb = cursor.take(IS_REPRESENTED) ?? cursor.take(WAS_REPRESENTED)
  if (!verb || (verb[0].startsWith('would') && !heard.isReported)) return undefined
  return readAgent(cursor, here, heard, sender, known, /^(?:was|were) /.test(verb[0]))
}

/** "…, but the government will be represented by Woo": for the one who was just said to stay away. */
export function readRepresentedFor(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  subject: Subject,
  known: EventPhrase | null,
): Said | undefined {
  const instead = cursor.take(FOR_THEM)
  const country = /^C(\d+) /.exec(instead?.[0] ?? '')
  const [sender] = subject.who
  if (!instead || !sender) return undefined
  if (country && here.sentence.named[Number(country[1])]?.country !== sender.country) return undefined
  return readRepresented(cursor, here, heard, subject, known)
}

export function readSending(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  { who, isNeither }: Subject,
  known: EventPhrase | null,
): Said | undefined {
  const [sender] = who
  const sends = cursor.take(SENDS)
  const sent = here.sentence.named[Number(sends?.[1])]
  if (!sender || who.length > 1 || isNeither || !sent) return undefined
  if (sends?.[0].startsWith('would') && !heard.isReported) return undefined
  const early = cursor.take(INSTEAD)
  const named = cursor.take(TO) ? readEvent(cursor, here, false) : undefined
  const event = named ? readCircumstances(cursor, dated(named, heard), here, NOT_INSTEAD) : known
  if (!event) return undefined
  const instead = early ?? cursor.take(INSTEAD)
  const absent = here.sentence.named[Number(instead?.[1] ?? instead?.[2])]
  if (absent) {
    const theirs = { ...absent, country: absent.country ?? sender.country }
    return { event, statements: [statement(theirs, 'represented', event, sent)] }
  }
  if (sender.kind === 'person' && (instead || event === known))
    return { event, statements: [statement(sender, 'represented', event, sent)] }
  if (sender.kind === 'person') return undefined
  return { event, statements: [statement({ ...sent, country: sent.country ?? sender.country }, 'attending', event)] }
}

export function readStandingIn(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  subject: Subject,
  known: EventPhrase | null,
): Said | undefined {
  const [envoy] = subject.who
  const stands = cursor.take(STANDS_IN)
  if (!stands || !envoy || subject.who.length > 1 || subject.isNeither) return undefined
  if (stands[0].startsWith('would') && !heard.isReported) return undefined
  const event = readWhere(cursor, here, heard) ?? known
  if (!event) return undefined
  const sender = here.sentence.named[Number(stands[2])]
  if (stands[1] === 'P' && sender && /(?:for|represent(?:ing|ed)?|replace) (?:P)/.test(stands[0]))
    return { event, statements: [statement(sender, 'represented', event, envoy)] }
  const status = /^(?:represented|stood)/.test(stands[0]) ? 'attended' : 'attending'
  return { event, statements: [statement(envoy, status, event)] }
}

const AT = pattern('at ')
/** "The son of President P0" and "his regards to P0" are another and another thing. */
const OF_OWN = '(?!(?:of|to|for|from|with|by|and|or|via|through|against|about|on|in|at) )'
const BY = pattern(
  `by (?:(?:the |his |her |its |their )(?:(?:[a-z-]+|[CLO]\\d+ 's) ){1,5}, )?(?:(?:the |his |her |its |their )(?:${OF_OWN}[a-z-]+ ){1,4})?P(\\d+) (?!')(?:, (?:[a-z'-]+ ){1,8}(?:, |(?=[.])))?`,
)
const BY_HEAD = new RegExp(`^by (?:(?:the|its|their) )?((?:\\S+ ){0,2})${HEAD},? (?!of )`, 'i')

/** Whether these words name a country's own head, as "by President Muizzu" and "by its prime minister, Anna Berg" do. */
function isByHead(words: string, country: string | null): boolean {
  const adjective = BY_HEAD.exec(words)?.[1]?.trim()
  return adjective === '' || (adjective !== undefined && countryWord(adjective)?.code === country)
}

const IS_REPRESENTED = pattern(
  '(?:also |instead )?(?:will|would|is to|are to|is set to|are set to) (?:also |instead )?be (?:represented|replaced) ',
)
const WAS_REPRESENTED = pattern('(?:was|were|is|are) (?:instead )?represented ')

/** "at the summit by Woo", "by Woo at the summit", "by Woo". */
function readAgent(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  sender: Named,
  known: EventPhrase | null,
  isPast: boolean,
): Said | undefined {
  const before = readWhere(cursor, here, heard)
  if (before === undefined) return undefined
  const start = cursor.at
  const agent = here.sentence.named[Number(cursor.take(BY)?.[1])]
  const end = cursor.at
  if (!agent) return undefined
  const after = before ?? readWhere(cursor, here, heard)
  if (after === undefined) return undefined
  const event = after ?? known
  // "The Maldives will be represented by President Muizzu": a state's own head is the state, and comes.
  const isOwn = sender.kind === 'country' && (agent.country === null || agent.country === sender.country)
  if (isOwn && isByHead(here.text.slice(here.sentence.textStart(start), here.sentence.textEnd(end)), sender.country)) {
    const status = isPast ? 'attended' : 'attending'
    return { event, statements: [statement({ ...agent, country: sender.country }, status, event)] }
  }
  return { event, statements: [statement(sender, 'represented', event, agent)] }
}

/** "at the summit on Monday"; null where nothing is said of it, undefined where it is not understood. */
function readWhere(cursor: Cursor, here: Circumstances, heard: Heard): EventPhrase | null | undefined {
  if (!cursor.take(AT)) return null
  const named = readEvent(cursor, here, false)
  return named && readCircumstances(cursor, dated(named, heard), here, HARMLESS_HERE)
}

const FOR_THEM = pattern(
  '(?:the (?:government|country|delegation|team|party)|(?:his|her|its|their) (?:country|government|party|team)|it|he|she|[CL]\\d+) (?=will|would|is to|was)',
)

const SENDS = pattern(
  `(?:will (?:instead )?send|will be sending|is sending|sending|sends|sent|has sent|would send) (?:(?:his|her|its|their) (?:(?:${OF_OWN}[a-z-]+ ){1,5}|(?:(?!to |with |by |and |or )[a-z-]+ ){1,5}, ))?P(\\d+) (?!')(?:, (?:[a-z'-]+ ){1,8}, )?`,
)
const TO = pattern('to ')
const INSTEAD = pattern(
  "(?:in (?:his|her|its|their) (?:place|stead) |instead of P(\\d+) (?!')|in place of P(\\d+) (?!')|instead )",
)

const NOT_INSTEAD = pattern(
  HARMLESS.replace('|instead(?! of)', '').replace('|in (?:his|her|their|its) (?:place|stead)', ''),
)

const STANDS_IN = pattern(
  '(?:will (?:represent|be representing|stand in for|deputi[sz]e for|be standing in for|replace)|is (?:representing|to represent|standing in for)|represented|stood in for|would represent) (?:(?:the|his|her|its|their) (?:[a-z-]+ ){0,4})?(?:([PCLO])(\\d+) )?',
)
