/**
 * The editor's own summaries, `briefs/NAME/*.md`: front matter, paragraphs in our own words, quotations as block quotes
 * with their attribution, `## Attendance` and `## Facts` as lists. docs/briefs.md shows the form.
 */
import type {
  ArticleToRecord,
  AttendanceStatus,
  AttendanceToRecord,
  FactToRecord,
  PersonToRecord,
  QuoteToRecord,
} from '../store/store.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { countryCode } from './country.ts'
import { readFrontMatter } from './front-matter.ts'
import { canonicalUrl } from './identity.ts'
import { guessLanguage, languageTag } from './language.ts'
import { inlineText } from './markdown-text.ts'
import { readPublished } from './published.ts'

/** Something wrong in a file, for the person who edits it. */
export interface SummaryProblem {
  file: string
  /** From 1. */
  line: number
  /** The front matter key or the section; empty for the body. */
  key: string
  message: string
}

export interface SummaryPlace {
  /** The path as it is shown to the person who edits it. */
  file: string
  /** What makes it the same summary for ever: "parade/npr.md". */
  key: string
  /** The brief it stands beside. */
  brief: string
}

/** One block of the body: a paragraph, a quotation, a heading or a list item, with its line in the file. */
interface Block {
  kind: 'paragraph' | 'quote' | 'heading' | 'item'
  /** Markdown of the block without its leading mark, its lines joined. */
  text: string
  line: number
}

/** Read one summary. The stored text is the body without Markdown's marks; every offset points into it. */
export function readSummary(
  source: string,
  { file, key, brief }: SummaryPlace,
): { article: ArticleToRecord } | { problems: SummaryProblem[] } {
  const problems: SummaryProblem[] = []
  const wrong = (line: number, where: string, message: string) =>
    void problems.push({ file, line, key: where, message })

  const front = readFrontMatter(cleanText(source))
  if (front.problem)
    return { problems: [{ file, line: front.problem.line, key: '', message: `not YAML: ${front.problem.message}` }] }
  const about = readFields(front.fields, (field, message) => wrong(front.lines[field] ?? 1, field, message))

  const record: ArticleToRecord = {
    ...about,
    language: about.language ?? '',
    text: '',
    summary: null,
    origin: 'brief',
    contentKey: key,
    briefs: [brief],
    topicVersion: '',
    quotes: [],
    people: [],
    attendance: [],
    eventReports: [],
    facts: [],
    dates: [],
    extractorVersion: 0,
  }
  const people = new Map<string, PersonToRecord>()
  const know = (name: string, role: string | null, country: string | null) => {
    const known = people.get(name)
    people.set(name, { name, aliases: [], role: known?.role ?? role, country: known?.country ?? country })
  }
  const summary: string[] = []
  const stored: string[] = []
  let length = 0
  /** Add a block to the stored text and tell where it starts. */
  const store = (text: string) => {
    const start = stored.length === 0 ? 0 : length + 2
    stored.push(text)
    length = start + text.length
    return start
  }
  let section: 'body' | 'attendance' | 'facts' = 'body'

  for (const block of blocksOf(front.body, front.bodyLine)) {
    if (block.kind === 'heading') {
      const name = block.text.trim().toLowerCase()
      if (name === 'attendance' || name === 'facts') section = name
      else wrong(block.line, '', `expected the heading Attendance or Facts, found ${shown(block.text)}`)
      continue
    }
    const text = inlineText(block.text).replace(/\s+/g, ' ').trim()
    if (block.kind === 'quote') {
      const start = store(text)
      const quote = readQuote(text, start)
      if (typeof quote === 'string') wrong(block.line, 'quote', quote)
      else {
        record.quotes.push(quote)
        if (quote.speaker) know(quote.speaker, quote.role, null)
      }
    } else if (section === 'body') {
      store(text)
      if (block.kind === 'item') wrong(block.line, '', 'expected lists only under Attendance or Facts')
      else if (record.quotes.length === 0) summary.push(text)
    } else if (block.kind === 'paragraph') {
      wrong(block.line, section, `expected a list item that starts with "- ", found ${shown(block.text)}`)
    } else if (section === 'facts') {
      record.facts.push(readFact(text, store(text)))
    } else {
      const row = readAttendance(text, store(text))
      if (typeof row === 'string') wrong(block.line, 'attendance', row)
      else {
        record.attendance.push(row)
        if (row.person) know(row.person, null, row.country)
        if (row.representedBy) know(row.representedBy, null, row.country)
      }
    }
  }

  if (summary.length === 0) wrong(front.bodyLine, '', 'expected a paragraph that sums the article up, found none')
  if (problems.length > 0) return { problems }
  record.text = stored.join('\n\n')
  record.language = about.language ?? guessLanguage(record.text)
  record.summary = { text: summary.join('\n\n'), by: 'editor' }
  record.people = [...people.values()]
  return { article: record }
}

type About = Pick<ArticleToRecord, 'url' | 'outlet' | 'title' | 'byline' | 'published'> & {
  /** Null when the file does not say. */
  language: string | null
}

const KEYS = ['url', 'outlet', 'title', 'byline', 'published', 'language']

function readFields(fields: Record<string, string>, wrong: (field: string, message: string) => void): About {
  const unknown = Object.keys(fields).filter((field) => !KEYS.includes(field))
  for (const field of unknown) wrong(field, `no such key; expected ${KEYS.join(', ')}`)
  for (const field of ['title', 'published']) {
    if (!fields[field]?.trim()) wrong(field, 'expected in the front matter, found nothing')
  }
  const read = <T>(field: string, reader: (written: string) => T | null, expected: string): T | null => {
    const written = fields[field]
    if (!written?.trim()) return null
    const value = reader(written)
    if (value === null) wrong(field, `expected ${expected}, found ${shown(written)}`)
    return value
  }
  return {
    url: read('url', canonicalUrl, 'a web address'),
    outlet: cleanLine(fields.outlet, 100),
    title: cleanLine(fields.title) ?? '',
    byline: cleanLine(fields.byline, 200),
    published: read('published', readPublished, 'a date such as 2025-08-28 or 2025-08-28T09:00:00Z'),
    language: read('language', languageTag, 'a language tag such as en'),
  }
}

/** A block quote's lines, a list item's indented lines and a paragraph's lines each are one block. */
function blocksOf(body: string, firstLine: number): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  body.split('\n').forEach((raw, i) => {
    const line = firstLine + i
    const begin = (kind: Block['kind'], text: string) => {
      open = { kind, text, line }
      blocks.push(open)
    }
    const quoted = /^\s{0,3}>\s?(.*)$/.exec(raw)
    const heading = /^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$/.exec(raw)
    const item = /^\s{0,3}[-*+]\s+(.*)$/.exec(raw)
    if (quoted) {
      // An empty quoted line parts paragraphs of one quotation; two quotations are parted by a line without the mark.
      if (open?.kind === 'quote') open.text += ` ${quoted[1]}`
      else begin('quote', quoted[1] ?? '')
    } else if (raw.trim() === '') open = undefined
    else if (heading) {
      begin('heading', heading[1] ?? '')
      open = undefined
    } else if (item) begin('item', item[1] ?? '')
    else if (open) open.text += ` ${raw.trim()}`
    else begin('paragraph', raw.trim())
  })
  return blocks
}

/** `"Words." — Speaker, role, via Outlet`. Gives the quotation, or what was expected. */
function readQuote(text: string, start: number): QuoteToRecord | string {
  const parts = /^([“"„«「『‘'])(.+)([”"“»」』’'])\s*(?:—|–|--|-)\s*(.+)$/su.exec(text)
  if (!parts) return `expected "Words." — Speaker, role; found ${shown(text)}`
  const [, , words = '', , attribution = ''] = parts
  const via = /,?\s+via\s+(.+)$/i.exec(attribution)
  const named = via ? attribution.slice(0, via.index) : attribution
  const comma = /,\s+(?!(?:Jr|Sr)\b|I{2,3}\b)/.exec(named)
  const speaker = (comma ? named.slice(0, comma.index) : named).trim()
  if (!/\p{L}/u.test(speaker)) return `expected a speaker after the dash, found ${shown(attribution)}`
  // The comma that American typesetting puts inside the marks belongs to our sentence, not to the words.
  const spoken = words.replace(/[,\s]+$/, '')
  const from = start + 1
  const mention = start + text.length - attribution.length + attribution.indexOf(speaker)
  return {
    start: from,
    end: from + spoken.length,
    text: spoken,
    speaker,
    mention: [mention, mention + speaker.length],
    cue: null,
    role: comma ? named.slice(comma.index + 1).trim() || null : null,
    via: via?.[1]?.trim() ?? null,
    confidence: 1,
  }
}

const STATUSES: Record<string, AttendanceStatus> = {
  attending: 'attending',
  'not attending': 'not-attending',
  invited: 'invited',
  expected: 'expected',
  attended: 'attended',
  'did not attend': 'did-not-attend',
}

/** `Name (Country): status — what says so`. Gives the row, or what was expected. */
function readAttendance(text: string, start: number): AttendanceToRecord | string {
  const parts = /^([^:]+?)(?:\s*[(（]([^)）]+)[)）])?\s*[:：]\s*(.+)$/su.exec(text)
  if (!parts) return `expected "Name (Country): attending — what says so", found ${shown(text)}`
  const [, subject = '', bracketed, rest = ''] = parts
  const said = (rest.split(/\s+(?:—|–|--)\s+/)[0] ?? '').trim().replace(/[.,;]$/, '')
  const sent = /^represented by\s+([^,(]+)/i.exec(said)
  const status = sent ? 'represented' : STATUSES[said.toLowerCase().replace('-', ' ')]
  if (!status) {
    return `expected attending, represented by NAME, not attending, invited, expected, attended or did not attend, found ${shown(said)}`
  }
  const country = countryCode(bracketed ?? subject)
  if (bracketed !== undefined && country === null) return `expected a country in brackets, found ${shown(bracketed)}`
  return {
    person: bracketed === undefined && country !== null ? null : subject.trim(),
    country,
    status,
    representedBy: sent?.[1]?.trim() ?? null,
    ...{ event: null, place: null, placeCountry: null, from: null, to: null },
    start,
    end: start + text.length,
    confidence: 1,
  }
}

function readFact(text: string, start: number): FactToRecord {
  return { start, end: start + text.length, text }
}

function shown(written: string): string {
  return JSON.stringify(written.length > 60 ? `${written.slice(0, 60)}…` : written)
}
