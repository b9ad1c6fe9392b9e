/** All that a chat has subscribed to and that falls together, as one document: what is new, and what is left to go. */
import { Temporal } from 'temporal-polyfill'
import type { Brief, BriefEvent } from '../brief.ts'
import type { Block } from '../document.ts'
import { formatDate, formatShortDate, formatTime, publishedDate, weekday, zoneCity } from '../time.ts'
import { citedIn, composeBriefing, type Moment } from './briefing.ts'
import { changesOf, changesSection } from './changes.ts'
import { countdownBlocks } from './countdown.ts'
import { headlinesSection } from './headlines.ts'
import { listed } from './listed.ts'
import { quotesSection } from './quotes.ts'
import { nothingToldYet, type SectionInput } from './section.ts'
import { numberSources } from './sources.ts'
import { historyBefore, storiesOf } from './stories.ts'
import { withoutSuperseded } from './superseded.ts'
import { type ToldDocument, toldOf } from './told.ts'
import { worksOf } from './works.ts'

export interface DigestPart {
  brief: Brief
  /** `before` is what was known at the last briefing of this brief that was delivered to this chat. */
  moment: Moment
}

export interface DigestOptions {
  /** The zone that the reader lives by. */
  zone: string
  /** When it was due, where it comes noticeably later. */
  lateSince: Temporal.Instant | null
  /** When digests were due that were not posted since the last one here, and whose news this one tells. */
  missed: Temporal.Instant[]
  /** Sources that have not answered, by name, and since when. */
  stale: { name: string; since: Temporal.Instant }[]
  /** Briefs that are subscribed to and are there no longer. */
  gone: string[]
  now: Temporal.Instant
}

export interface Digest {
  document: ToldDocument
  /** Nothing has come since the last one, of any of its briefs. */
  isNothingNew: boolean
}

/** Of a brief's first digest that comes together with others. */
const FIRST_QUOTES = 2
const FIRST_HEADLINES = 3
/** More sources that do not answer are told in one line. */
const MOST_STALE = 3
/** How many new things of one brief a digest tells; the whole is a button away. */
const MOST_NEW = 8

/** The digest of these briefs, in the order given. The first one of a brief in a chat is its whole briefing. */
export function composeDigest(parts: readonly DigestPart[], options: DigestOptions): Digest {
  const today = options.now.toZonedDateTimeISO(options.zone).toPlainDate()
  const title = `${weekday(today)} ${formatDate(today)}`
  const notes = notesOf(options)
  const [only, ...others] = parts
  if (only && others.length === 0 && !only.moment.before) {
    const briefing = composeBriefing(only.brief, only.moment)
    return { document: { ...briefing, blocks: [...notes, ...briefing.blocks] }, isNothingNew: false }
  }

  const inputs = inputsOf(parts)
  const told = inputs.map((input) => ({ input, changes: changesSection(input) }))
  // What is new comes first, whatever the order of the briefs.
  const hasNews = ({ input, changes }: (typeof told)[number]) => changes.length > 0 || !input.before
  const ordered = [...told.filter(hasNews), ...told.filter((each) => !hasNews(each))]
  const body = ordered.flatMap(({ input, changes }) => partBlocks(input, changes, options))
  const sources = inputs[0]?.sources
  return {
    document: {
      title,
      lang: 'en',
      blocks: [...notes, ...body, ...(sources ? citedIn(body, sources) : [])],
      buttons: parts
        .slice(0, 5)
        .map(({ brief }) => ({ label: brief.title.slice(0, 60), command: `/brief ${brief.name}` })),
      told: toldOf(
        parts.map(({ brief }) => brief.name),
        sources ?? numberSources([]),
        inputs[0] ? [inputs[0].told] : [],
      ),
    },
    isNothingNew: told.every(({ input, changes }) => input.before !== null && changes.length === 0),
  }
}

/** One numbering of sources over all briefs of the digest, and nothing told under two of them. */
function inputsOf(parts: readonly DigestPart[]): SectionInput[] {
  const articles = parts.flatMap(({ moment }) => moment.material.articles)
  const distinct = [...new Map(articles.map((article) => [article.id, article])).values()]
  const quotes = parts.flatMap(({ moment }) => moment.material.quotes)
  const works = worksOf(distinct, quotes)
  const places = new Map(parts.flatMap(({ moment }) => [...moment.stories]))
  const sources = numberSources(works, places)
  const told = nothingToldYet()
  return parts.map(({ brief, moment: { material: all, before, here, stories, now } }) => {
    const material = { ...all, quotes: withoutSuperseded(all.quotes, stories) }
    const ids = new Set(material.articles.map(({ id }) => id))
    const own = works.filter((work) => work.articles.some(({ id }) => ids.has(id)))
    return {
      brief,
      material,
      before,
      here,
      told,
      works: own,
      stories: storiesOf(own, stories),
      history: historyBefore(material.articles, stories, here.briefedAt),
      sources,
      limit: MOST_NEW,
      now,
    }
  })
}

function partBlocks(input: SectionInput, changes: Block[], options: DigestOptions): Block[] {
  const { brief, now } = input
  const heading: Block = { type: 'heading', text: brief.title }
  const opening = brief.event ? [heading, leadOf(brief.event, options.zone, now)] : [heading]
  if (changes.length > 0) return [...opening, ...withoutHeadings(changes)]
  if (!input.before) return [...opening, ...firstBriefing(input)]
  const isToldAbove = changesOf({ ...input, told: nothingToldYet() }).length > 0
  const said = isToldAbove ? 'What is new here stands above.' : nothingNew(input)
  return [...opening, { type: 'paragraph', content: [said] }]
}

/** Days are counted where the event is: where it is another day there than here, that is said. */
function leadOf(event: BriefEvent, zone: string, now: Temporal.Instant): Block {
  const [lead] = countdownBlocks(event, { cited: [], saidOn: null, zone }, now)
  const there = now.toZonedDateTimeISO(event.zone).toPlainDate()
  if (lead?.type !== 'lead') throw new Error('a countdown without its line')
  if (there.equals(now.toZonedDateTimeISO(zone).toPlainDate())) return lead
  const place = event.place ?? zoneCity(event.zone)
  return { ...lead, content: [...lead.content, ` (it is ${weekday(there)} in ${place})`] }
}

/** The first of a brief that comes together with others: its best, and where the rest is. */
function firstBriefing(input: SectionInput): Block[] {
  const best = [
    ...quotesSection({ ...input, limit: FIRST_QUOTES }).filter(({ type }) => type !== 'note'),
    ...headlinesSection({ ...input, limit: FIRST_HEADLINES }),
  ]
  return [
    ...withoutHeadings(best),
    { type: 'paragraph', content: ['The whole briefing: ', { type: 'command', text: `/brief ${input.brief.name}` }] },
  ]
}

function withoutHeadings(blocks: Block[]): Block[] {
  return blocks.filter(({ type }) => type !== 'heading')
}

function nothingNew({ material, here, now }: SectionInput): string {
  const newest = material.articles[0]?.published
  if (!newest) return 'Nothing new.'
  const today = now.toZonedDateTimeISO(here.zone).toPlainDate()
  return `Nothing new. The newest article is of ${formatShortDate(publishedDate(newest), today)}.`
}

function notesOf(options: DigestOptions): Block[] {
  const { lateSince, gone, zone } = options
  const late = lateSince ? [`Late: this was due at ${formatTime(lateSince, zone)} ${zoneCity(zone)} time.`] : []
  return [
    ...late,
    ...missedNotes(options),
    ...gone.map((name) => `Whoever runs this bot no longer follows ${name}.`),
    ...staleNotes(options),
  ].map((text): Block => ({ type: 'note', content: [text] }))
}

function missedNotes({ missed, zone, now }: DigestOptions): string[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const dates = missed.map((instant) => instant.toZonedDateTimeISO(zone).toPlainDate())
  const days = [...new Set(dates.toSorted(Temporal.PlainDate.compare).map((date) => namedDay(date, today)))]
  if (days.length === 0) return []
  const [one] = days
  return days.length === 1
    ? [`The digest of ${one} was missed; what was new then is told here.`]
    : [`The digests of ${listed(days)} were missed; what was new then is told here.`]
}

/** "Baltic Courier has not been reachable since Friday 14:00". Many at once are one line: then the fault may be ours. */
function staleNotes({ stale, zone, now }: DigestOptions): string[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const since = (instant: Temporal.Instant) =>
    `${namedDay(instant.toZonedDateTimeISO(zone).toPlainDate(), today)} ${formatTime(instant, zone)}`
  if (stale.length <= MOST_STALE)
    return stale.map((source) => {
      return `${source.name} has not been reachable since ${since(source.since)}; it may have news that is not here.`
    })
  const oldest = stale.map((source) => source.since).reduce((a, b) => (Temporal.Instant.compare(a, b) <= 0 ? a : b))
  const names = [...stale.slice(0, MOST_STALE).map(({ name }) => name), `${stale.length - MOST_STALE} more`]
  return [
    `${stale.length} sources have not been reachable, the first of them since ${since(oldest)}: ${listed(names)}. They may have news that is not here.`,
  ]
}

/** "Friday" within a week, else "Friday 22 Aug". */
function namedDay(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = date.until(today, { largestUnit: 'days' }).days
  return days >= 0 && days < 7 ? weekday(date) : `${weekday(date)} ${formatShortDate(date, today)}`
}
