/** What a sentence states of those who come and those who do not: the rows that its readers hand on. */

import type { Heard } from './attendanceSubject.ts'
import type { EventPhrase } from './eventPhrase.ts'
import type { AttendanceStatus } from './extraction.ts'
import type { Named } from './plainSentence.ts'

/** What a sentence says of one person or country. */
export interface Statement {
  person: string | null
  country: string | null
  status: AttendanceStatus
  representedBy: string | null
  /** Null where the sentence leaves it to those before it. */
  event: EventPhrase | null
}

export interface Said {
  statements: Statement[]
  event: EventPhrase | null
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

export function isAway(status: AttendanceStatus | undefined): boolean {
  return status === 'not-attending' || status === 'did-not-attend'
}

/** Of the days that were named before the statement, those that the event leaves open. */
export function dated(event: EventPhrase, { days }: Heard): EventPhrase {
  return { ...event, from: event.from ?? days.from, to: event.to ?? days.to }
}
