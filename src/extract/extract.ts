/** From a text to quotes, people, attendance, dates and a summary. Pure: the same text always gives the same answer. */

import { findAttendance } from './attendance.ts'
import { findDates } from './dates.ts'
import { findEventReports } from './eventReport.ts'
import type { Extraction, TextToExtract } from './extraction.ts'
import { readSpeech } from './speech.ts'
import { summarize } from './summary.ts'

/** Counts up whenever the same text may give another answer, so that stored articles are read again. */
export const EXTRACTOR_VERSION = 7

/** Everything that can be read out of the text. Never throws, whatever the text; linear in its length. */
export function extract(input: TextToExtract): Extraction {
  const reading = readSpeech(input)
  const dates = findDates(input, reading.article)
  return {
    quotes: reading.quotes,
    people: reading.people,
    attendance: findAttendance({ ...input, ...reading, dates }),
    eventReports: findEventReports({ ...input, ...reading, dates }),
    dates,
    summary: summarize(input, reading.article),
  }
}
