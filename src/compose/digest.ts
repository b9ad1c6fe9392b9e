/** All that a chat has subscribed to and that falls together, as one document: what is new, and what is left to go. */
import type { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import type { Block } from '../document.ts'
import { formatDate, formatTime, publishedDate, weekday, zoneCity } from '../time.ts'
import { citedIn, composeBriefing, type Moment } from './briefing.ts'
import { changesOf, changesSection } from './changes.ts'
import { countdownBlocks } from './countdown.ts'
import { nothingToldYet, type SectionInput } from './section.ts'
import { numberSources } from './sources.ts'
import { storiesOf } from './stories.ts'
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
  const ordered = [
    ...told.filter(({ changes }) => changes.length > 0),
    ...told.filter(({ changes }) => changes.length === 0),
  ]
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
  const sources = numberSources(works)
  const told = nothingToldYet()
  return parts.map(({ brief, moment: { material, before, here, stories, now } }) => {
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
      sources,
      limit: MOST_NEW,
      now,
    }
  })
}

function partBlocks(input: SectionInput, changes: Block[], options: DigestOptions): Block[] {
  const { brief, now } = input
  const heading: Block = { type: 'heading', text: brief.title }
  const [lead] = brief.event ? countdownBlocks(brief.event, [], now) : []
  const opening = lead ? [heading, lead] : [heading]
  if (changes.length > 0) return [...opening, ...changes.filter((block) => block.type !== 'heading')]
  if (!input.before) return [...opening, firstBriefing(brief)]
  const isToldAbove = changesOf({ ...input, told: nothingToldYet() }).length > 0
  const said = isToldAbove ? 'What is new here stands above.' : nothingNew(input, options)
  return [...opening, { type: 'paragraph', content: [said] }]
}

function firstBriefing(brief: Brief): Block {
  return { type: 'paragraph', content: ['The whole briefing: ', { type: 'command', text: `/brief ${brief.name}` }] }
}

function nothingNew({ material }: SectionInput, { zone, now }: DigestOptions): string {
  const newest = material.articles[0]?.published
  const since = newest ? `; the newest article is of ${formatDate(publishedDate(newest))}` : ''
  return `Nothing new at ${formatTime(now, zone)} ${zoneCity(zone)} time${since}.`
}

function notesOf({ lateSince, stale, gone, zone }: DigestOptions): Block[] {
  const late: Block[] = lateSince
    ? [{ type: 'note', content: [`Late: this was due at ${formatTime(lateSince, zone)} ${zoneCity(zone)} time.`] }]
    : []
  return [
    ...late,
    ...gone.map((name): Block => ({ type: 'note', content: [`Whoever runs this bot no longer follows ${name}.`] })),
    ...stale.map(({ name, since }): Block => {
      const at = since.toZonedDateTimeISO(zone)
      return {
        type: 'note',
        content: [
          `${name} has not answered since ${formatDate(at.toPlainDate())}, ${formatTime(since, zone)}; it may have news that is not here.`,
        ],
      }
    }),
  ]
}
