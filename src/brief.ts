/** A brief's definition as compose/ and commands/ read it: what definition.ts has validated. Plain data. */
export interface Brief {
  /** The file's name without its ending, in lower case: "parade". */
  name: string
  title: string
  aliases: string[]
  event: BriefEvent | null
  people: BriefPerson[]
  topic: Topic
  feeds: string[]
  sections: BriefSection[]
  schedule: BriefSchedule[]
}

export interface BriefEvent {
  name: string
  /** ISO local date, or local date and time, in `zone`: "2025-09-03" or "2025-09-03T09:00". */
  start: string
  /** IANA time zone of the event's place. */
  zone: string
  place: string | null
  status: 'tentative' | 'confirmed' | 'postponed' | 'cancelled'
  /** The date it had before, for `postponed`. */
  wasOn: string | null
  repeats: 'once' | 'yearly'
  /** Words that name the event in articles ("parade", "阅兵"): whose coming and going counts as attendance of it. */
  words: string[]
  /** The hand-entered summary that the date is taken from, by its file name: "npr.md". */
  source: string | null
}

export interface BriefPerson {
  name: string
  aliases: string[]
  role: string | null
  country: string | null
}

/** An article belongs to a brief when one of `any` and all of `all` occur in its title or text, and none of `none`. */
export interface Topic {
  any: string[]
  all: string[]
  none: string[]
}

export type SectionKind =
  | 'countdown'
  | 'changes'
  | 'attendees'
  | 'quotes'
  | 'headlines'
  | 'facts'
  | 'timeline'
  | 'disputed'
  | 'sources'

export interface BriefSection {
  kind: SectionKind
  limit: number
}

export interface BriefSchedule {
  platform: 'discord' | 'telegram'
  /** The platform's id of the fixed chat. */
  chat: string
  /** Cron syntax, five fields. */
  cron: string
  zone: string
}
