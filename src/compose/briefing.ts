/** A brief, what is stored about it and a moment become a briefing. */
import { Temporal } from 'temporal-polyfill'
import type { Brief, BriefEvent, SectionKind } from '../brief.ts'
import { type Block, type Button, inlineText } from '../document.ts'
import type { Fact, Material } from '../store/material.ts'
import { formatShortDate, publishedDate, startDate } from '../time.ts'
import { attendeesSection, timeOf } from './attendees.ts'
import { changesSection } from './changes.ts'
import { countdownSection } from './countdown.ts'
import { disputedSection } from './disputed.ts'
import { headlinesSection } from './headlines.ts'
import { quotesSection } from './quotes.ts'
import { type Here, nothingToldYet, type SectionInput } from './section.ts'
import { briefSourceBlock, numberSources, type Sources, sourceBlock } from './sources.ts'
import { historyBefore, type StoryPlaces, storiesOf } from './stories.ts'
import { withoutSuperseded } from './superseded.ts'
import { timelineSection } from './timeline.ts'
import { type ToldDocument, toldOf } from './told.ts'
import { worksOf } from './works.ts'

export interface Briefing {
  sections: { kind: SectionKind; blocks: Block[] }[]
  /** What they were composed from; its sources have been numbered. */
  input: SectionInput
}

/** What a briefing is composed from: what is stored, what of it was known at the last briefing here, and the clock. */
export interface Moment {
  material: Material
  before: Material | null
  here: Here
  /** Which articles tell one story. */
  stories: StoryPlaces
  now: Temporal.Instant
}

/** Every section of a brief in the file's order; empty ones are left out. Source numbers are those of the whole. */
export function composeSections(brief: Brief, moment: Moment): Briefing {
  const input = inputOf(brief, moment)
  const sections = brief.sections
    .flatMap(({ kind, limit }) =>
      kind === 'sources' ? [] : [{ kind, blocks: composeSection(kind, { ...input, limit }) }],
    )
    .filter(({ blocks }) => blocks.length > 0)
  return { sections, input }
}

function inputOf(brief: Brief, moment: Moment): SectionInput {
  const { before, here, stories, now } = moment
  const material = { ...moment.material, quotes: withoutSuperseded(moment.material.quotes, stories) }
  const works = worksOf(material.articles, material.quotes)
  return {
    ...{ brief, material, before, here, works, now },
    told: nothingToldYet(),
    stories: storiesOf(works, stories),
    history: historyBefore(material.articles, stories, here.briefedAt),
    sources: numberSources(works, stories),
    limit: 0,
  }
}

/** The whole briefing as it is posted. */
export function composeBriefing(brief: Brief, moment: Moment): ToldDocument {
  const { sections, input } = composeSections(brief, moment)
  const limit = brief.sections.find(({ kind }) => kind === 'sources')?.limit
  const blocks = sections.flatMap((section) => section.blocks)
  if (limit) blocks.push(...citedIn(blocks, input.sources, { limit, rest: `/sources ${brief.name}` }))
  if (blocks.length === 0) blocks.push(nothingYet(brief))
  return {
    title: brief.title,
    lang: 'en',
    blocks,
    buttons: briefButtons(
      brief,
      sections.map(({ kind }) => kind),
      input.sources,
    ),
    told: toldOf([brief.name], input.sources, [input.told]),
  }
}

/** As many lines as one section alone may have. */
const LONGEST_SECTION = 50

/** One section with the sources that it leans on. */
export function composeOneSection(brief: Brief, kind: SectionKind, moment: Moment): ToldDocument {
  const { input } = composeSections(brief, moment)
  // The whole briefing has numbered the sources; what it told as new is told again where it is asked for.
  const told = nothingToldYet()
  const blocks =
    kind === 'sources'
      ? sourceList(input.sources, LONGEST_SECTION)
      : composeSection(kind, { ...input, told, limit: LONGEST_SECTION })
  const list = kind === 'sources' ? [] : citedIn(blocks, input.sources)
  return {
    title: brief.title,
    lang: 'en',
    blocks: blocks.length > 0 ? [...blocks, ...list] : [nothingYet(brief)],
    buttons: [{ label: 'Whole briefing', command: `/brief ${brief.name}` }],
    told: toldOf([brief.name], input.sources, [told]),
  }
}

/** The list of those sources that `blocks` cite; cut to `limit`, with the command that gives the rest. */
export function citedIn(blocks: readonly Block[], sources: Sources, cut?: { limit: number; rest: string }): Block[] {
  const numbers = new Set(
    blocks.flatMap((block) => {
      if (block.type === 'heading') return []
      const content = block.type === 'quote' ? block.by : block.content
      return content.flatMap((inline) =>
        typeof inline !== 'string' && inline.type === 'source' ? [inline.number] : [],
      )
    }),
  )
  // A title that stands above is not said again.
  const titles = new Set(
    blocks.flatMap((block) => (block.type === 'item' && block.content[0] ? [inlineText(block.content[0])] : [])),
  )
  const list = sources
    .cited()
    .map((work, index) => ({ work, number: index + 1 }))
    .filter(({ number }) => numbers.has(number))
    .map(({ work, number }) =>
      titles.has(work.lead.title) ? briefSourceBlock(work, number) : sourceBlock(work, number),
    )
  if (list.length === 0) return []
  const shown = cut ? list.slice(0, cut.limit) : list
  const more = list.length - shown.length
  const note: Block[] =
    cut && more > 0 ? [{ type: 'note', content: [`and ${more} more: `, { type: 'command', text: cut.rest }] }] : []
  return [{ type: 'heading', text: 'Sources' }, ...shown, ...note]
}

function sourceList(sources: Sources, limit: number): Block[] {
  const cited = sources.cited().slice(0, limit)
  if (cited.length === 0) return []
  return [{ type: 'heading', text: 'Sources' }, ...cited.map((work, index) => sourceBlock(work, index + 1))]
}

function composeSection(kind: Exclude<SectionKind, 'sources'>, input: SectionInput): Block[] {
  switch (kind) {
    case 'countdown':
      return countdownSection(input)
    case 'attendees':
      return attendeesSection(input)
    case 'quotes':
      return quotesSection(input)
    case 'headlines':
      return headlinesSection(input)
    case 'facts':
      return factsSection(input)
    case 'changes':
      return changesSection(input)
    case 'timeline':
      return timelineSection(input)
    case 'disputed':
      return disputedSection(input)
    default:
      return kind satisfies never
  }
}

function factsSection({ brief, material, sources, limit, now }: SectionInput): Block[] {
  const shown = material.facts.slice(0, limit)
  if (shown.length === 0) return []
  return [
    { type: 'heading', text: 'Facts' },
    ...shown.map(
      (fact): Block => ({
        type: 'item',
        depth: 0,
        content: [`${fact.text} ${asOf(fact, brief.event, now)}`, ...sources.cite([fact.article])],
      }),
    ),
  ]
}

/** A statement is of its day: "so far" and "is to come" are not so a year later. */
function asOf({ article: { published } }: Fact, event: BriefEvent | null, now: Temporal.Instant): string {
  if (!published) return ''
  const [date, today] = [publishedDate(published), now.toZonedDateTimeISO('UTC').toPlainDate()]
  const isOvertaken =
    event !== null && timeOf(event, now) === 'over' && Temporal.PlainDate.compare(date, startDate(event)) <= 0
  if (!isOvertaken && date.until(today, { largestUnit: 'days' }).days <= FRESH_DAYS) return ''
  return `(as of ${formatShortDate(date, today)}) `
}

/** So long a statement is read as one of today. */
const FRESH_DAYS = 7

function nothingYet(brief: Brief): Block {
  return { type: 'paragraph', content: [`Nothing is stored about ${brief.title} yet.`] }
}

function briefButtons(brief: Brief, kinds: SectionKind[], sources: Sources): Button[] {
  const labels: Partial<Record<SectionKind, string>> = {
    attendees: 'Who comes',
    quotes: 'Quotes',
    headlines: 'Headlines',
    facts: 'Facts',
  }
  const buttons = kinds.flatMap((kind) => {
    const label = labels[kind]
    return label ? [{ label, command: `/brief ${brief.name} ${kind}` }] : []
  })
  return sources.cited().length > 0 ? [...buttons, { label: 'Sources', command: `/sources ${brief.name}` }] : buttons
}
