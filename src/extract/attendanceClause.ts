/** A sentence's statements on who comes and who does not, read word by word; nothing where a word is not understood. */

import {
  ACCORDING_BEFORE,
  DATELINE,
  DOUBTFUL,
  HARMLESS,
  HARMLESS_AFTER_NOT,
  HARMLESS_CLAUSE,
  HARMLESS_CLAUSE_AFTER_NOT,
  HEAD,
  HEADS,
  INVITING,
  JOURNEYS,
  LEADS,
  PREDICATES,
  type Presence,
  pattern,
  SAID_AFTER,
  SAID_BEFORE,
  TIME,
} from './attendanceWords.ts'
import { countryWord } from './countries.ts'
import { type Cursor, cursorOver } from './cursor.ts'
import { daysIn, type EventPhrase, type EventReading, readCircumstances, readEvent } from './eventPhrase.ts'
import type { AttendanceStatus } from './extraction.ts'
import type { Named } from './plainSentence.ts'
import { PERSON_NOUNS, TITLES } from './words.ts'

/** What a sentence says of one person or country. */
export interface Statement {
  person: string | null
  country: string | null
  status: AttendanceStatus
  representedBy: string | null
  /** Null where the sentence leaves it to those before it. */
  event: EventPhrase | null
}

export interface Circumstances extends EventReading {
  /** Whom "he" or "she" at the beginning of a sentence means, where the sentence before leaves no choice. */
  meantBy: (pronoun: string) => Named | undefined
}

/** What stands before the statement: who is said to have said it, and when it is. */
interface Heard {
  /** Where what is said is told to be said. */
  isReported: 'before' | 'after' | null
  source: Named | undefined
  days: { from: string | null; to: string | null }
}

interface Subject {
  who: Named[]
  isNeither: boolean
  /** "Japan's prime minister": the coming is the country's, the staying away only theirs. */
  isOnlyHead: boolean
}

interface Said {
  statements: Statement[]
  event: EventPhrase | null
}

/** All of the sentence, or nothing. */
export function readStatements(here: Circumstances): Statement[] {
  const { words } = here.sentence
  if (words.includes('? ')) return []
  const cursor = cursorOver(words)
  cursor.take(DATELINE)
  return (
    cursor.attempt(() => readSentence(cursor, here, true)) ??
    // "Anna Berg has confirmed her attendance at the summit": what can tell of others' words need not.
    (/ confirmed /.test(words) ? cursor.attempt(() => readSentence(cursor, here, false)) : undefined) ??
    cursor.attempt(() => readVisit(cursor, here)) ??
    cursor.attempt(() => readDecision(cursor, here)) ??
    []
  )
}

const SAID_AT_END = new RegExp(`^${SAID_AFTER.source}`)
const TIME_FIRST = pattern(`(${TIME}), `)

function readSentence(cursor: Cursor, here: Circumstances, asSaid: boolean): Statement[] | undefined {
  const heard: Heard = { ...NOTHING_HEARD }
  if (!readLeads(cursor, here, heard)) return undefined
  const said = asSaid ? cursor.take(SAID_BEFORE) : undefined
  if (said) {
    heard.isReported = 'before'
    heard.source = speaker(said[1] ?? '', here)
    if (!readLeads(cursor, here, heard)) return undefined
  } else if (cursor.take(ACCORDING_BEFORE)) heard.isReported = 'before'
  // "He would attend, his office said": whether it is said is seen where the statement ends.
  else if (/ said /.test(lastPart(cursor)) || SAID_AT_END.test(lastPart(cursor))) heard.isReported = 'after'

  const invited = cursor.attempt(() => (cursor.take(INVITING) ? readInviting(cursor, here, heard) : undefined))
  const subject = invited ? NOBODY : readSubject(cursor, here, heard)
  const first =
    invited ?? (subject && (readRelative(cursor, here, heard, subject) ?? readPredicate(cursor, here, heard, subject)))
  if (!subject || !first) return undefined
  const statements = [...first.statements]
  let { event } = first
  let latest = subject
  for (;;) {
    if (isAtEnd(cursor)) return statements
    const next = cursor.attempt(() => {
      if (!cursor.take(JOINER)) return undefined
      return (
        cursor.attempt(() => readRepresentedFor(cursor, here, heard, latest, event)) ??
        cursor.attempt(() => readPredicate(cursor, here, heard, latest, event)) ??
        cursor.attempt(() => {
          const other = readSubject(cursor, here, heard)
          if (!other) return undefined
          const found = readElided(cursor, other, event) ?? readPredicate(cursor, here, heard, other, event)
          if (found) latest = other
          return found
        })
      )
    })
    if (next) {
      statements.push(...next.statements)
      event = next.event ?? event
    } else {
      // "…, a spokesman said on Saturday, after a night of protests"
      cursor.take(SAID_AFTER)
      return goesOnHarmlessly(cursor, isAway(statements.at(-1)?.status)) ? statements : undefined
    }
  }
}

function readLeads(cursor: Cursor, here: Circumstances, heard: Heard): boolean {
  for (;;) {
    const start = cursor.at
    const time = cursor.take(TIME_FIRST)
    if (time) {
      const days = daysIn(time[1] ?? '', start, here)
      if (days === 'unknown') return false
      heard.days = days
    } else if (!cursor.take(LEADS)) return true
  }
}

/** Who says it, where it is one person or country and not their office. */
function speaker(source: string, { sentence }: Circumstances): Named | undefined {
  const sign = /^[PC](\d+) (?:, .* , ?)?$/.exec(source)
  return sign ? sentence.named[Number(sign[1])] : undefined
}

function lastPart({ text, at }: Cursor): string {
  return text.slice(Math.max(at, text.lastIndexOf(', ')))
}

const END = pattern('(?:[.;!] )*$')
/** "fell ill." is taken for Illinois by the tokens, and keeps its full stop. */
const JOINER = pattern('(?:, |; )?(?:and |but |while |whereas |with )|; |, ')
const SEMICOLON = pattern('; ')

/** Whether nothing more comes than who said it. */
export function isAtEnd(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      cursor.take(SAID_AFTER)
      return cursor.take(END)
    }) !== undefined
  )
}

/** Whether what comes takes nothing back. */
export function goesOnHarmlessly(cursor: Cursor, afterNot: boolean): boolean {
  const begins = cursor.take(SEMICOLON) ?? cursor.take(afterNot ? HARMLESS_CLAUSE_AFTER_NOT : HARMLESS_CLAUSE)
  if (!begins) return false
  if (/contrary|despite/.test(begins[0])) return CONTRARY.test(cursor.text.slice(cursor.at - begins[0].length))
  return !DOUBTFUL.test(` ${cursor.text.slice(cursor.at)}`)
}

/** "contrary to reports that she will": what was said before is taken back, not the statement. */
const CONTRARY =
  /^(?:, )?(?:contrary to|despite) (?:(?:earlier|previous|media|press|all|some) )*(?:reports?|rumou?rs|expectations|speculation|claims|suggestions|illness|injury|criticism|pressure|protests?|calls|an injury|a [a-z]+ injury)\b(?!.* (?:but|however|although|though) )/

// ---- who

/** The people and countries that are named here, one or several. */
export function readNames(cursor: Cursor, here: Circumstances): Named[] | undefined {
  const subject = readSubject(cursor, here, NOTHING_HEARD)
  return subject && !subject.isNeither ? subject.who : undefined
}

const NOTHING_HEARD: Heard = { isReported: null, source: undefined, days: { from: null, to: null } }

const NOBODY: Subject = { who: [], isNeither: false, isOnlyHead: false }

const NEITHER = pattern('neither ')
const BOTH = pattern('both ')
const AND = pattern('(?:, )?(?:and|along with|together with|as well as) ')
const NOR = pattern('(?:, )?nor ')
const COMMA = pattern(', ')

function readSubject(cursor: Cursor, here: Circumstances, heard: Heard): Subject | undefined {
  return cursor.attempt(() => {
    const isNeither = cursor.take(NEITHER) !== undefined
    if (!isNeither) cursor.take(BOTH)
    const who: Named[] = []
    let isOnlyHead = false
    for (;;) {
      const one = readOne(cursor, here, heard)
      if (!one) return undefined
      who.push(...one.who)
      isOnlyHead ||= one.isOnlyHead
      const goesOn =
        cursor.take(isNeither ? NOR : AND) ??
        cursor.attempt(() =>
          cursor.take(COMMA) && /^[PC]\d+ (?!')/.test(cursor.text.slice(cursor.at)) ? true : undefined,
        )
      if (!goesOn) return isNeither && who.length < 2 ? undefined : { who, isNeither, isOnlyHead }
    }
  })
}

const NAME = pattern("([PC])(\\d+) (?!'|’)")
const NOT_ROLE =
  '(?!who |which |whose |that |will |would |has |had |have |is |was |are |were |not |never |no |said |says |and |but |if |to |did |does |P\\d)'
const APPOSITION = pattern(`, (?![PC]\\d+ (?!'))((?:P\\d+ 's )?(?:${NOT_ROLE}[^\\s,.;]+ ){1,12}), `)
/** "her husband , P0 ,": the name is the person's, whoever else is named before it. */
const DESCRIBED = pattern(
  `(?:the |a |an |his |her |their |its |[PCLO]\\d+ '(?:s)? )(?:(?!said |who |will |and |that )(?:[a-z'-]+|[CLO]\\d+) ){1,7}, P(\\d+) (?!')(?:, (?=\\S))?`,
)
const LEADERS = pattern(`(?:the )?(?:[a-z]+ )?${HEADS} of (?=C)`)
const COUNTRY = pattern('(?:the )?C(\\d+) (?:, (?=C|and ))?(?:(?:and|or) (?:the )?(?=C))?')
const HEAD_OF = pattern(`(?:the ${HEAD} of C(\\d+)|C(\\d+) 's ${HEAD}) (?!,)`)
const PRONOUN = pattern('(he|she|it) ')

function readOne(cursor: Cursor, here: Circumstances, heard: Heard): { who: Named[]; isOnlyHead: boolean } | undefined {
  const named = (index: string | undefined) => here.sentence.named[Number(index)]
  const one = (found: Named | undefined, isOnlyHead = false) => (found ? { who: [found], isOnlyHead } : undefined)
  if (cursor.take(LEADERS)) {
    const who: Named[] = []
    for (let match = cursor.take(COUNTRY); match; match = cursor.take(COUNTRY))
      who.push(...[named(match[1])].flatMap((each) => each ?? []))
    return { who, isOnlyHead: false }
  }
  const described = cursor.take(DESCRIBED)
  if (described) return one(named(described[1]))
  const head = cursor.take(HEAD_OF)
  if (head) return one(named(head[1] ?? head[2]), true)
  cursor.take(THE)
  const name = cursor.take(NAME)
  if (name) {
    if (name[1] === 'P')
      cursor.take(OF_COUNTRY) ?? cursor.attempt(() => takeApposition(cursor)) ?? cursor.take(HAD_BEEN)
    return one(named(name[2]))
  }
  const pronoun = cursor.take(PRONOUN)?.[1]
  if (!pronoun) return undefined
  if (heard.source) return agrees(pronoun, heard.source) ? one(heard.source) : undefined
  return one(heard.isReported === 'before' ? undefined : here.meantBy(pronoun))
}

/** ", 52 ,", ", the Norwegian prime minister ,": what somebody is; not ", it seems ,". */
function takeApposition(cursor: Cursor): true | undefined {
  const words = cursor.take(APPOSITION)?.[1]?.trim()
  if (!words) return undefined
  const says = words.split(' ').some((word) => PERSON_NOUNS.has(word) || TITLES.has(word))
  return /^\d{1,3}$/.test(words) || (says && ROLE_BEGINS.test(words)) ? true : undefined
}

const ROLE_BEGINS =
  /^(?:the|a|an|his|her|their|its|[CLO]\d+ 's|[CLO]\d+|former|deputy|vice|acting|head|leader|president|prime|chief|senior|minister|\d{1,3}-year-old|[a-z-]+(?:an|ish|ese|ian|ian-born|al|ary) ) ?/

const OF_COUNTRY = pattern('of (?:the )?C\\d+ ')
/** "the ", "Former " and "Zimbabwe's " before "President P0" and "C0". */
const THE = pattern(
  "(?:the (?=[CP])|(?:(?:the )?[CLO]\\d+ 's )?(?:the )?(?:(?:former|then|new|acting|outgoing) )?(?=P))",
)
/** What came of it is said after. */
const HAD_BEEN = pattern(', who had been (?:expected|invited|due|scheduled|set)(?: to (?:attend|come|be there))? , ')

/** Whether "he", "she" or "it" can mean the one that is named. */
export function agrees(pronoun: string, { kind, gender }: Named): boolean {
  if (pronoun === 'it') return kind === 'country'
  return kind === 'person' && (gender === null || gender === (pronoun === 'he' ? 'm' : 'f'))
}

/** One row. */
export function statement(
  who: Named,
  status: AttendanceStatus,
  event: EventPhrase | null,
  representedBy: Named | null = null,
): Statement {
  return {
    person: who.kind === 'person' ? who.name : null,
    country: who.country,
    status,
    representedBy: representedBy?.name ?? null,
    event,
  }
}

// ---- whether, and what

export const HARMLESS_HERE = pattern(HARMLESS)
const HARMLESS_HERE_AFTER_NOT = pattern(HARMLESS_AFTER_NOT)

function isAway(status: AttendanceStatus | undefined): boolean {
  return status === 'not-attending' || status === 'did-not-attend'
}

function readPredicate(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  subject: Subject,
  known: EventPhrase | null = null,
): Said | undefined {
  return (
    cursor.attempt(() => readRepresented(cursor, here, heard, subject, known)) ??
    cursor.attempt(() => readSending(cursor, here, heard, subject, known)) ??
    cursor.attempt(() => readStandingIn(cursor, here, heard, subject, known)) ??
    cursor.attempt(() => readJourney(cursor, here, heard, subject)) ??
    readPresence(cursor, here, heard, subject, known)
  )
}

const ALONGSIDE = pattern('(?:, )?(?:alongside|accompanied by) (?=[PC])')
const IN_PLACE = pattern(
  "(?:, )?(?:in (?:the )?place of|instead of|in (?:the )?stead of|on behalf of|standing in for|deputi[sz]ing for) (?:the )?([PC])(\\d+) (?!')",
)
const THERE = pattern(
  '(?=[.,;–]|and |but |because |due |in place |instead |alongside |on behalf |citing |after |either |himself |herself |$)',
)

function readPresence(
  cursor: Cursor,
  here: Circumstances,
  heard: Heard,
  subject: Subject,
  known: EventPhrase | null,
): Said | undefined {
  for (const predicate of PREDICATES) {
    if (predicate.reported && !heard.isReported) continue
    const status = statusFor(predicate.status, subject)
    if (!status) continue
    const said = cursor.attempt(() => {
      if (!cursor.take(predicate.words)) return undefined
      const named = readEvent(cursor, here, predicate.object === 'event')
      if (!named && !(predicate.object === 'attended' && cursor.take(THERE))) return undefined
      const harmless = isAway(status) ? HARMLESS_HERE_AFTER_NOT : HARMLESS_HERE
      const event = named ? readCircumstances(cursor, dated(named, heard), here, harmless) : known
      if (event === undefined) return undefined
      const statements = subject.who.map((who) => statement(who, status, event))
      const isThere = status === 'attending' || status === 'attended'
      if (isThere && cursor.take(ALONGSIDE)) {
        const others = readSubject(cursor, here, heard)
        if (!others) return undefined
        statements.push(...others.who.map((who) => statement(who, status, event)))
      }
      const sender = isThere ? cursor.take(IN_PLACE) : undefined
      const represented = sender && here.sentence.named[Number(sender[2])]
      if (represented) statements.push(statement(represented, 'represented', event, subject.who[0] ?? null))
      return named ? endOfCircumstances(cursor, here, { statements, event }, harmless) : { statements, event }
    })
    if (said) return said
  }
  return undefined
}

/** "in place of President Lee on Wednesday": time and place may follow once more. */
function endOfCircumstances(cursor: Cursor, here: Circumstances, said: Said, harmless: RegExp): Said | undefined {
  if (!said.event) return said
  const event = readCircumstances(cursor, said.event, here, harmless)
  return event && { event, statements: said.statements.map((each) => ({ ...each, event })) }
}

function statusFor(status: Presence, { isNeither, isOnlyHead }: Subject): AttendanceStatus | undefined {
  if (isOnlyHead && (status === 'not-attending' || status === 'did-not-attend' || isNeither)) return undefined
  if (!isNeither) return status
  return status === 'attending' ? 'not-attending' : status === 'attended' ? 'did-not-attend' : undefined
}

function dated(event: EventPhrase, { days }: Heard): EventPhrase {
  return { ...event, from: event.from ?? days.from, to: event.to ?? days.to }
}

function readJourney(cursor: Cursor, here: Circumstances, heard: Heard, subject: Subject): Said | undefined {
  for (const { words, status: meant } of JOURNEYS) {
    const status = statusFor(meant, subject)
    const start = cursor.at
    const match = status && cursor.take(words)
    if (!status || !match) continue
    const named = readEvent(cursor, here, true)
    const days = daysIn(match[0], start, here)
    const place = here.sentence.named[Number(match[1]?.slice(1))]
    if (!named || !place || days === 'unknown') return undefined
    const visited = {
      ...dated(named, heard),
      ...{ place: place.name, placeCountry: place.kind === 'country' ? place.country : null },
    }
    const event = readCircumstances(
      cursor,
      { ...visited, from: visited.from ?? days.from, to: visited.to ?? days.to },
      here,
      HARMLESS_HERE,
    )
    return event && { event, statements: subject.who.map((who) => statement(who, status, event)) }
  }
  return undefined
}

// ---- who is sent instead

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

function readRepresented(
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

/** "…, but the government will be represented by Woo": for the one who was just said to stay away. */
function readRepresentedFor(
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

const SENDS = pattern(
  `(?:will (?:instead )?send|will be sending|is sending|sending|sends|sent|has sent|would send) (?:(?:his|her|its|their) (?:(?:${OF_OWN}[a-z-]+ ){1,5}|(?:(?!to |with |by |and |or )[a-z-]+ ){1,5}, ))?P(\\d+) (?!')(?:, (?:[a-z'-]+ ){1,8}, )?`,
)
const TO = pattern('to ')
const INSTEAD = pattern(
  "(?:in (?:his|her|its|their) (?:place|stead) |instead of P(\\d+) (?!')|in place of P(\\d+) (?!')|instead )",
)

function readSending(
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

const NOT_INSTEAD = pattern(
  HARMLESS.replace('|instead(?! of)', '').replace('|in (?:his|her|their|its) (?:place|stead)', ''),
)

const STANDS_IN = pattern(
  '(?:will (?:represent|be representing|stand in for|deputi[sz]e for|be standing in for|replace)|is (?:representing|to represent|standing in for)|represented|stood in for|would represent) (?:(?:the|his|her|its|their) (?:[a-z-]+ ){0,4})?(?:([PCLO])(\\d+) )?',
)

function readStandingIn(
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

const INVITES = pattern('(?:has invited|have invited|invited|invites) (?=[PC]|the C|the leaders)')
const INVITED_TO = pattern('to (?:attend |take part in |join )?')

function readInviting(cursor: Cursor, here: Circumstances, heard: Heard): Said | undefined {
  if (!cursor.take(INVITES)) return undefined
  const guests = readSubject(cursor, here, heard)
  if (!guests || guests.isNeither || !cursor.take(INVITED_TO)) return undefined
  const named = readEvent(cursor, here, true)
  const event = named && readCircumstances(cursor, dated(named, heard), here, HARMLESS_HERE)
  return event && { event, statements: guests.who.map((who) => statement(who, 'invited', event)) }
}

const WHO = pattern('(?:, )?who |, which ')

/** "Gus Grant, who will represent Hal Hunt at the summit, arrived on Monday." */
function readRelative(cursor: Cursor, here: Circumstances, heard: Heard, subject: Subject): Said | undefined {
  return cursor.attempt(() => {
    if (subject.who.length > 1 || !cursor.take(WHO)) return undefined
    const said = readPredicate(cursor, here, heard, subject)
    if (!said || !cursor.take(COMMA) || DOUBTFUL.test(` ${cursor.text.slice(cursor.at)}`)) return undefined
    cursor.at = cursor.text.length
    return said
  })
}

const ELIDED = pattern('(will|did)(?: also)?( not)? (?=[.;,]|$)')

/** "…, but Pam Pratt will not." */
function readElided(
  cursor: Cursor,
  { who, isNeither, isOnlyHead }: Subject,
  event: EventPhrase | null,
): Said | undefined {
  const match = event && !isNeither && cursor.take(ELIDED)
  if (!match) return undefined
  const isComing = match[2] === undefined
  if (isOnlyHead && !isComing) return undefined
  const status =
    match[1] === 'will' ? (isComing ? 'attending' : 'not-attending') : isComing ? 'attended' : 'did-not-attend'
  return { event, statements: who.map((each) => statement(each, status, event)) }
}

// ---- what is told as known

const WHEN = pattern('(?:when|as) ')
const VISITS = pattern('(?:attends|joins|takes part in|travels to|flies to|goes to|comes to|heads to) ')
const WITH_LEADERS = new RegExp(` with the ${HEADS} of (?=C)`)

/** "When Kim visits China next week for a parade, he'll be gathering … with the heads of China and Russia." */
function readVisit(cursor: Cursor, here: Circumstances): Statement[] | undefined {
  if (!cursor.take(WHEN)) return undefined
  const heard = NOTHING_HEARD
  const subject = readSubject(cursor, here, heard)
  if (!subject || subject.isNeither) return undefined
  const said =
    cursor.attempt(() => readJourney(cursor, here, heard, subject)) ??
    cursor.attempt(() => {
      const named = cursor.take(VISITS) && readEvent(cursor, here, true)
      const event = named && readCircumstances(cursor, named, here, HARMLESS_HERE)
      return event && { event, statements: subject.who.map((who) => statement(who, 'attending', event)) }
    })
  if (!said || !cursor.take(COMMA)) return undefined
  const rest = cursor.text.slice(cursor.at)
  if (DOUBTFUL.test(` ${rest}`)) return undefined
  const leaders = WITH_LEADERS.exec(rest)
  if (leaders) {
    cursor.at += leaders.index + ' with '.length
    const others = readSubject(cursor, here, heard)
    for (const who of others?.who ?? []) said.statements.push(statement(who, 'attending', said.event))
  }
  return said.statements
}

const DECISION = pattern("P(\\d+) 's (?:surprise |unexpected |reported )?(decision|pledge|promise) to attend ")
const ANTICIPATED = pattern(
  "P(\\d+) 's (?:anticipated|expected|planned|scheduled) (?:attendance|participation|presence|appearance) (at |in )?",
)
/** What may be done with it that leaves it standing. */
const STANDS = pattern(
  '(?:was|has been) (?:reported|announced|confirmed|welcomed|criticised|criticized|praised) |(?:– |, )?(?:and |which )?(?:the |was |is |comes |came |signals |signalled |underscores |underscored |marks |marked |suggests |shows |showed |drew |has drawn |means |angered |surprised )',
)
/** Words of a decision that does not stand. */
const UNDONE =
  /(?:^| )(?:revers\w+|overturn\w+|cancel\w*|deni\w+|deny|rumou?r\w*|false\w*|hypothetical\w*|revok\w+|rescind\w+|withdr\w+|dropped|abandon\w+|pending|claims?|alleg\w+|satir\w+|hoax|unconfirmed|would have|retract\w*|scrapped|chang\w+ (?:his|her) mind)(?= )/
const NEAR = 6

/** "Kim's decision to attend the event was reported by …", "Putin's anticipated attendance underscores …". */
function readDecision(cursor: Cursor, here: Circumstances): Statement[] | undefined {
  const decision = cursor.take(DECISION)
  const found = decision ?? cursor.take(ANTICIPATED)
  const who = here.sentence.named[Number(found?.[1])]
  if (!found || !who || UNDONE.test(` ${cursor.text}`)) return undefined
  const named = decision || found[2] ? (readEvent(cursor, here, true) ?? readEvent(cursor, here, false)) : undefined
  const event = named ? readCircumstances(cursor, named, here, HARMLESS_HERE) : null
  if (event === undefined || !cursor.take(STANDS)) return undefined
  const next = cursor.text.slice(cursor.at).split(' ').slice(0, NEAR).join(' ')
  if (DOUBTFUL.test(` ${next} `)) return undefined
  return [statement(who, decision ? 'attending' : 'expected', event)]
}
