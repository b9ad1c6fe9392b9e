/**
 * What is read out of one article's text. Plain data; every offset is UTF-16 into the text that was handed in,
 * so `text.slice(start, end)` gives back what was found, character for character.
 */

export interface TextToExtract {
  text: string
  title?: string
  /** ISO 8601 date or date-time of publication: the day that "next week" is counted from. */
  published?: string
  /** BCP 47 language of the text; guessed from its letters when absent. */
  lang?: string
}

export interface Extraction {
  quotes: ExtractedQuote[]
  people: ExtractedPerson[]
  attendance: ExtractedAttendance[]
  eventReports: ExtractedEventReport[]
  dates: ExtractedDate[]
  summary: ExtractedSummary
}

/** Words in quotation marks that are somebody's speech or writing. Terms and scare quotes are not among them. */
export interface ExtractedQuote {
  /** Without the quotation marks: `text.slice(start, end) === quote.text`. */
  start: number
  end: number
  text: string
  /** The best candidate's full name as this article gives it, or null. Whether to show it is decided by `confidence`. */
  speaker: string | null
  /** `[start, end]` of the words that name the speaker for this quote ("Delury", "she"), or null. */
  mention: [number, number] | null
  /** The reporting verb or phrase as written ("says", "according to"), or null. */
  cue: string | null
  /** What the text says the speaker is ("a Seoul-based senior fellow at Asia Society"), or null. */
  role: string | null
  /** Who is quoting, when the words come through another outlet ("the People's Daily newspaper"), or null. */
  via: string | null
  /** 0 to 1: how sure it is that these are this speaker's words, over the whole chain of decisions. */
  confidence: number
}

export interface ExtractedPerson {
  /** The fullest form of the name in this article. */
  name: string
  /** Other forms used in this article ("Delury", "Mr. Kim"), without pronouns. */
  aliases: string[]
  role: string | null
  /** ISO 3166-1 alpha-2 code, when the text ties the person to a country. */
  country: string | null
  mentions: [number, number][]
}

export type AttendanceStatus =
  | 'attending'
  | 'represented'
  | 'not-attending'
  | 'invited'
  | 'expected'
  | 'attended'
  | 'did-not-attend'

/** One person's, delegation's or country's coming or not coming, with the sentence that says so. */
export interface ExtractedAttendance {
  /** A person's name where one is given, else null ("the leaders of Iran, Cuba, …" has one row a country, nameless). */
  person: string | null
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null
  status: AttendanceStatus
  /** Who comes instead, for `represented`. */
  representedBy: string | null
  /** The words that name the event ("a military parade"), or null. */
  event: string | null
  /** Where the event is, as written, and its ISO code where that is a country; null where nothing is said of it. */
  place: string | null
  placeCountry: string | null
  /** ISO dates of the first and last day that are said of the event, or null. */
  from: string | null
  to: string | null
  /** The sentence that says it: `text.slice(start, end)`. */
  start: number
  end: number
  confidence: number
}

/** That an event is postponed or cancelled, with the sentence that says so. */
export interface ExtractedEventReport {
  status: 'moved' | 'postponed' | 'cancelled'
  /** The words that name the event ("the lake summit"), and its place as with attendance. */
  event: string
  place: string | null
  placeCountry: string | null
  /** ISO date that it was to be on before, or null. */
  wasOn: string | null
  /** ISO dates of the first and last day that may be meant by the new date, or null. */
  from: string | null
  to: string | null
  start: number
  end: number
}

export interface ExtractedDate {
  start: number
  end: number
  text: string
  /** ISO 8601 calendar date of the first day meant. */
  from: string
  /** ISO 8601 calendar date of the last day meant; the same as `from` for a single day. */
  to: string
}

/** Whole sentences of the article, in its own order. */
export interface ExtractedSummary {
  sentences: { start: number; end: number; text: string }[]
}
