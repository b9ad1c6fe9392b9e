/** A brief, what is stored about it and a moment become a briefing. */
import type { Temporal } from 'temporal-polyfill'
import type { Brief, BriefSection, SectionKind } from '../brief.ts'
import type { Block, Button, Document } from '../document.ts'
import type { Material } from '../store/store.ts'
import { attendeesSection } from './attendees.ts'
import { countdownSection } from './countdown.ts'
import { headlinesSection } from './headlines.ts'
import { quotesSection } from './quotes.ts'
import type { SectionInput } from './section.ts'
import { numberSources, type Sources, sourceBlock } from './sources.ts'
import { type Work, worksOf } from './works.ts'

export interface Briefing {
  sections: { kind: SectionKind; blocks: Block[] }[]
  sources: Sources
  works: Work[]
}

/** Every section of a brief in the file's order; empty ones are left out. Source numbers are those of the whole. */
export function composeSections(brief: Brief, material: Material, now: Temporal.Instant): Briefing {
  const works = worksOf(material.articles, material.quotes)
  const sources = numberSources(works)
  const sections = brief.sections
    .filter(({ kind }) => kind !== 'sources')
    .map(({ kind, limit }) => ({
      kind,
      blocks: composeSection({ kind, limit }, { brief, material, works, sources, limit, now }),
    }))
    .filter(({ blocks }) => blocks.length > 0)
  return { sections, sources, works }
}

/** The whole briefing as it is posted. */
export function composeBriefing(brief: Brief, material: Material, now: Temporal.Instant): Document {
  const { sections, sources } = composeSections(brief, material, now)
  const limit = brief.sections.find(({ kind }) => kind === 'sources')?.limit
  const blocks = sections.flatMap((section) => section.blocks)
  if (limit) blocks.push(...sourceList(sources, limit))
  if (blocks.length === 0) blocks.push(nothingYet(brief))
  return {
    title: brief.title,
    lang: 'en',
    blocks,
    buttons: briefButtons(
      brief,
      sections.map(({ kind }) => kind),
    ),
  }
}

/** One section with the sources that it leans on. */
export function composeOneSection(
  brief: Brief,
  kind: SectionKind,
  material: Material,
  now: Temporal.Instant,
): Document {
  const briefing = composeSections(brief, material, now)
  const wanted = { kind, limit: 50 }
  const blocks =
    kind === 'sources'
      ? sourceList(briefing.sources, wanted.limit)
      : composeSection(wanted, {
          brief,
          material,
          works: briefing.works,
          sources: briefing.sources,
          limit: wanted.limit,
          now,
        })
  const list = kind === 'sources' ? [] : citedIn(blocks, briefing.sources)
  return {
    title: brief.title,
    lang: 'en',
    blocks: blocks.length > 0 ? [...blocks, ...list] : [nothingYet(brief)],
    buttons: [{ label: 'Whole briefing', command: `/brief ${brief.name}` }],
  }
}

/** The list of those sources that `blocks` cite. */
export function citedIn(blocks: readonly Block[], sources: Sources): Block[] {
  const numbers = new Set(
    blocks.flatMap((block) => {
      if (block.type === 'heading') return []
      const content = block.type === 'quote' ? block.by : block.content
      return content.flatMap((inline) =>
        typeof inline !== 'string' && inline.type === 'source' ? [inline.number] : [],
      )
    }),
  )
  const list = sources
    .cited()
    .map((work, index) => ({ work, number: index + 1 }))
    .filter(({ number }) => numbers.has(number))
    .map(({ work, number }) => sourceBlock(work, number))
  return list.length > 0 ? [{ type: 'heading', text: 'Sources' }, ...list] : []
}

function sourceList(sources: Sources, limit: number): Block[] {
  const cited = sources.cited().slice(0, limit)
  if (cited.length === 0) return []
  return [{ type: 'heading', text: 'Sources' }, ...cited.map((work, index) => sourceBlock(work, index + 1))]
}

function composeSection({ kind }: BriefSection, input: SectionInput): Block[] {
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
    default:
      return []
  }
}

function factsSection({ material, sources, limit }: SectionInput): Block[] {
  const shown = material.facts.slice(0, limit)
  if (shown.length === 0) return []
  return [
    { type: 'heading', text: 'Facts' },
    ...shown.map(
      (fact): Block => ({ type: 'item', depth: 0, content: [`${fact.text} `, ...sources.cite([fact.article])] }),
    ),
  ]
}

function nothingYet(brief: Brief): Block {
  return { type: 'paragraph', content: [`Nothing is stored about ${brief.title} yet.`] }
}

function briefButtons(brief: Brief, kinds: SectionKind[]): Button[] {
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
  return [...buttons, { label: 'Sources', command: `/sources ${brief.name}` }]
}
