/**
 * Who comes to an event, who does not, and who is sent instead, each with the sentence that says so. A statement is read
 * only when every word of it is known: who, whether, what and when. A word that no pattern knows, and the sentence says
 * nothing here: a denial, a rumour, a condition or another event need not be listed to be left alone.
 */

import { readStatements } from './attendanceClause.ts'
import { readEastAsianAttendance } from './attendanceEastAsian.ts'
import { readGuestList } from './attendanceList.ts'
import { agrees, type Circumstances } from './attendanceSubject.ts'
import { HARMLESS, HAS_EVENT, pattern } from './attendanceWords.ts'
import { cursorOver } from './cursor.ts'
import { type EventPhrase, type EventReading, readCircumstances, readEvent } from './eventPhrase.ts'
import type { ExtractedAttendance, ExtractedDate } from './extraction.ts'
import { languageOf } from './language.ts'
import { type Named, type PlainSentence, plainSentence, type ReadText } from './plainSentence.ts'

export interface AttendanceInput extends ReadText {
  lang?: string | undefined
  published?: string | undefined
  dates: ExtractedDate[]
}

/** How sure a reading is that knew every word: of a person, and of whoever comes for a country. Set by hand. */
const OF_PERSON = 0.9
const OF_COUNTRY = 0.8

/** "She will not attend": the event that was named at most so many sentences before. */
const EVENT_REACH = 6
/** A sentence that adds to a list comes soon after it. */
const LIST_REACH = 2

/** In text order; each sentence gives a person or country at most once a status. English, and a little Chinese and Korean. */
export function findAttendance(input: AttendanceInput): ExtractedAttendance[] {
  const { text, article, dates, published } = input
  const language = languageOf(article.tokens, input.lang)
  if (language === 'zh' || language === 'ko') return readEastAsianAttendance(text, language)
  if (language !== 'en') return []
  const rows: ExtractedAttendance[] = []
  const known = new Set<string>()
  const plainOf = remembering((sentence: number) => {
    const [from, to] = article.sentences[sentence] ?? [0, -1]
    return plainSentence(input, from, to)
  })
  let listed = -1 - LIST_REACH
  article.sentences.forEach(([from, to], index) => {
    const [start, end] = [article.units[from]?.start ?? 0, article.units[to]?.end ?? 0]
    if (!speaksOfPresence(text.slice(start, end))) return
    const sentence = plainOf(index)
    if (!sentence) return
    const here: Circumstances = {
      text,
      sentence,
      dates,
      published,
      meantBy: (pronoun) => subjectOf(plainOf(index - 1), pronoun),
    }
    const list = readGuestList(here, index - listed <= LIST_REACH)
    if (list.some(({ person }) => person === null)) listed = index
    for (const { person, country, status, representedBy, ...said } of list.length > 0 ? list : readStatements(here)) {
      const event = said.event ?? eventBefore(index)
      // A list says of itself that it is one of guests; whoever else comes, comes to something.
      if (!event && list.length === 0) continue
      const key = `${start} ${person} ${country} ${status}`
      if (known.has(key)) continue
      known.add(key)
      rows.push({
        ...{ person, country, status, representedBy, event: event?.words ?? null, place: event?.place ?? null },
        ...{ placeCountry: event?.placeCountry ?? null, from: event?.from ?? null, to: event?.to ?? null },
        ...{ start, end, confidence: person === null ? OF_COUNTRY : OF_PERSON },
      })
    }
  })
  return rows

  function eventBefore(index: number): EventPhrase | null {
    for (let at = index; at >= 0 && at >= index - EVENT_REACH; at--) {
      const sentence = plainOf(at)
      const event = sentence && lastEventIn({ text, sentence, dates, published })
      if (event) return event
    }
    return null
  }
}

/** Words without one of which no sentence is about coming or staying away, whatever it is that is come to. */
const SPEAKS_OF_PRESENCE = /\b(?:attend|represented|represent|representing|replaced|list|guests?|line-?up|present)/i
/** Words that are about it only where an event is named. */
const MAY_SPEAK_OF_PRESENCE =
  /\b(?:invit\w+|send|sends|sent|sending|skip\w*|miss(?:ed|es)?|missing|boycott\w*|snub\w*|shun\w*|withdr\w+|pull\w* out|drop\w*|bow\w* out|back\w* out|opt\w* out|ruled out|stay\w* away|sit\w* out|sat out|absent|visit\w*|travel\w*|fly|flies|flew|flying|go|goes|going|come|comes|coming|came|join\w*|take part|takes part|took part|taking part|participat\w+|appear\w*|speak\w*|spoke|perform\w*|play\w*|compet\w+|testif\w+|evidence|host\w*|chair\w*|presid\w+|will be (?:at|in)|was at|were at|not be at|won['’]t be at|isn['’]t at|not at|is in|are in|cancel\w*|scrap\w*|call\w* off|abandon\w*|declin\w+|turn\w* down|reject\w*|accept\w*|confirm\w*|stand\w* in|stood in|deputi\w+|race|run|sing|sang|out of|start|make|expected at|awaited at|due at|expected in|turn\w* up|show\w* up|arrived|landed|delegation)\b/

function speaksOfPresence(words: string): boolean {
  return SPEAKS_OF_PRESENCE.test(words) || (MAY_SPEAK_OF_PRESENCE.test(words) && HAS_EVENT.test(words))
}

function remembering<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, T>()
  return (index) => {
    if (!made.has(index)) made.set(index, make(index))
    return made.get(index) as T
  }
}

/** Whom "he" or "she" means after this sentence: the one person in it, who is its subject. */
function subjectOf(before: PlainSentence | undefined, pronoun: string): Named | undefined {
  const subject = /^(?:(?:[LOCP]\d+|[a-z]+) (?:, [^–]{1,30})?– )?P(\d+) (?!')/.exec(before?.words ?? '')
  const named = before?.named[Number(subject?.[1])]
  if (!before || !named || !agrees(pronoun, named)) return undefined
  const others = before.named.some(({ kind, person }) => kind === 'person' && person !== named.person)
  return others ? undefined : named
}

const THE = /(?:^| )(?=(?:the|this|[CLP]\d+ 's) )/g
const HARMLESS_HERE = pattern(HARMLESS)

/** "the parade in Beijing": what was last spoken of. */
function lastEventIn(reading: EventReading): EventPhrase | null {
  const { words } = reading.sentence
  const cursor = cursorOver(words)
  let last: EventPhrase | null = null
  for (const { index } of words.matchAll(THE)) {
    cursor.at = index === 0 ? 0 : index + 1
    const named = readEvent(cursor, reading, true)
    last = (named && readCircumstances(cursor, named, reading, HARMLESS_HERE)) ?? last
  }
  return last
}
