/** What several tests need: a store on a real file, a clock, and articles that are quickly written. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { onTestFinished } from 'vitest'
import { openStore } from '../src/store/sqlite/open.ts'
import type { ArticleToRecord, AttendanceToRecord, FactToRecord, QuoteToRecord, Store } from '../src/store/store.ts'

export const PUBLISH_THRESHOLD = 0.6

export function instant(iso: string): Temporal.Instant {
  return Temporal.Instant.from(iso)
}

/** A clock that stands until it is moved. */
export interface TestClock {
  (): Temporal.Instant
  advance(by: Temporal.DurationLike): void
  set(iso: string): void
}

export function clockAt(iso: string): TestClock {
  let at = instant(iso)
  return Object.assign(() => at, {
    advance(by: Temporal.DurationLike) {
      at = at.add(by)
    },
    set(to: string) {
      at = instant(to)
    },
  })
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store on a new file of its own, closed when the test is over. */
export async function openTestStore(file = join(temporaryFolder(), 'daybook.db')): Promise<Store> {
  const store = await openStore(file, { publishThreshold: PUBLISH_THRESHOLD })
  onTestFinished(() => store.close())
  return store
}

/** For `lockForServing`, where nothing may go wrong. */
export function noTrouble(error: unknown): never {
  throw error
}

/** An article of a text; all else as given, or plain. */
export function articleOf(text: string, rest: Partial<ArticleToRecord> = {}): ArticleToRecord {
  const title = rest.title ?? 'From the harbour'
  return {
    url: null,
    outlet: 'The Harbour Post',
    title,
    byline: null,
    published: '2025-08-28',
    language: 'en',
    text,
    summary: null,
    origin: 'added',
    contentKey: `${rest.outlet ?? 'The Harbour Post'}|${title}|${text.slice(0, 20)}`,
    briefs: ['parade'],
    topicVersion: 'v1',
    quotes: [],
    people: [],
    attendance: [],
    eventReports: [],
    facts: [],
    dates: [],
    extractorVersion: 1,
    ...rest,
  }
}

/** The first place of `words` in `text` as a quote of `speaker`. */
export function quoteIn(
  text: string,
  words: string,
  speaker: string | null,
  rest: Partial<QuoteToRecord> = {},
): QuoteToRecord {
  return {
    ...placeOf(text, words),
    text: words,
    speaker,
    mention: null,
    cue: 'said',
    role: null,
    via: null,
    confidence: 0.9,
    ...rest,
  }
}

export function attendanceIn(text: string, words: string, rest: Partial<AttendanceToRecord>): AttendanceToRecord {
  return {
    ...placeOf(text, words),
    ...{ person: null, country: null, status: 'attending', representedBy: null, event: null, confidence: 0.9 },
    ...{ place: null, placeCountry: null, from: null, to: null },
    ...rest,
  }
}

export function factIn(text: string, words: string): FactToRecord {
  return { ...placeOf(text, words), text: words }
}

function placeOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no "${words}" in "${text}"`)
  return { start, end: start + words.length }
}
