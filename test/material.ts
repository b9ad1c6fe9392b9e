/** Builders of what the store hands to compose/: a test names only what its story is about. */
import { Temporal } from 'temporal-polyfill'
import type { Brief, BriefEvent } from '../src/brief.ts'
import type { Attendance, Material } from '../src/store/material.ts'
import type { ArticleLine, Person, Quote } from '../src/store/store.ts'

export const at = (iso: string) => Temporal.Instant.from(iso)

let lastId = 0
const nextId = () => ++lastId

export function article(fields: Partial<ArticleLine> = {}): ArticleLine {
  const id = fields.id ?? nextId()
  return {
    id,
    url: null,
    outlet: 'Lake Gazette',
    title: `Article ${id}`,
    byline: null,
    published: '2026-04-20',
    language: 'en',
    summary: null,
    origin: 'added',
    contentKey: `article ${id}`,
    briefs: ['summit'],
    storedAt: '2026-04-20T12:00:00Z',
    updatedAt: '2026-04-20T12:00:00Z',
    ...fields,
  }
}

export function person(name: string, fields: Partial<Person> = {}): Person {
  return { id: nextId(), name, aliases: [], role: null, country: null, ...fields }
}

export function quote(speaker: Person, text: string, from: ArticleLine, fields: Partial<Quote> = {}): Quote {
  return {
    id: nextId(),
    start: 0,
    end: text.length,
    text,
    speaker,
    role: null,
    via: null,
    confidence: 1,
    storedAt: '2026-04-20T12:00:00Z',
    article: from,
    ...fields,
  }
}

export function attendance(
  who: Person | string,
  status: Attendance['status'],
  from: ArticleLine,
  fields: Partial<Attendance> = {},
): Attendance {
  return {
    id: nextId(),
    person: typeof who === 'string' ? null : who,
    country: typeof who === 'string' ? who : who.country,
    status,
    representedBy: null,
    ...{ event: null, place: null, placeCountry: null, from: null, to: null },
    text: 'the words that say so',
    confidence: 1,
    storedAt: '2026-04-20T12:00:00Z',
    article: from,
    ...fields,
  }
}

export function material(fields: Partial<Material> = {}): Material {
  return {
    articles: [],
    notices: [],
    quotes: [],
    attendance: [],
    eventReports: [],
    facts: [],
    dates: [],
    events: [],
    ...fields,
  }
}

export const summitEvent: BriefEvent = {
  name: 'the lake summit',
  start: '2026-05-02',
  zone: 'Europe/Zurich',
  place: 'Lugano',
  status: 'confirmed',
  wasOn: null,
  repeats: 'once',
  words: ['summit'],
  source: null,
}

export function summit(fields: Partial<Brief> = {}): Brief {
  return {
    name: 'summit',
    title: 'The lake summit',
    aliases: ['lugano'],
    event: summitEvent,
    people: [],
    topic: { any: ['summit'], all: [], none: [] },
    feeds: [],
    sections: [
      { kind: 'countdown', limit: 1 },
      { kind: 'attendees', limit: 10 },
      { kind: 'quotes', limit: 3 },
      { kind: 'headlines', limit: 3 },
      { kind: 'facts', limit: 3 },
      { kind: 'sources', limit: 9 },
    ],
    schedule: [],
    ...fields,
  }
}
