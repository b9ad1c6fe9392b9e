import { Temporal } from 'temporal-polyfill'
import type { Brief, SectionKind } from '../brief.ts'
import { type AttendanceLine, attendanceLines, shownWithin, statusPhrase, timeOf } from '../compose/attendees.ts'
import { composeOneSection, composeSections, type Moment } from '../compose/briefing.ts'
import { withoutDateline } from '../compose/dateline.ts'
import { shownWords, type Utterance, utterancesOf } from '../compose/quotes.ts'
import type { SectionInput } from '../compose/section.ts'
import { describeWork, localDate, outletName } from '../compose/sources.ts'
import type { PerhapsTold } from '../compose/told.ts'
import type { Work } from '../compose/works.ts'
import { type Block, contentText, type Document, type Inline } from '../document.ts'
import { ReaderError } from '../errors.ts'
import { fold } from '../fold.ts'
import type { Fact } from '../store/material.ts'
import type { ArticleLine } from '../store/store.ts'
import type { Shown } from '../store/told.ts'
import { formatShortDate, formatTime } from '../time.ts'
import type { Command, Context } from './command.ts'
import { echoed } from './echoed.ts'
import { momentOf } from './moment.ts'
import { findBrief, noSuchBrief, splitBrief, suggestBriefs } from './which-brief.ts'

/** Enough to press; the others have their number. */
const MOST_BUTTONS = 5
/** As many as Discord shows of what fits. */
const MOST_SUGGESTED = 25

export const sources: Command = {
  name: 'sources',
  summary: 'Where each line of a briefing comes from; with a number, what was taken from that source',
  args: [
    { name: 'brief', summary: 'Which brief, such as parade', required: false, kind: 'word' },
    { name: 'number', summary: 'The number in square brackets', required: false, kind: 'rest' },
  ],
  right: 'read',
  examples: ['/sources parade', '/sources parade 1'],
  async run(context, { brief: name, number }) {
    const asked = readAsked(context, [name, number].filter(Boolean).join(' '))
    const { brief } = asked
    const moment = await momentOf(context, brief)
    const { sources: numbered } = composeSections(brief, moment).input
    if (asked.article !== undefined) return articleAsked(context, brief, moment, asked.article)
    if (asked.number === undefined) return sourceList(brief, moment, numbered.cited())
    return numberAsked(context, brief, moment, asked.number)
  },
  async complete(context, arg, typed, { brief: name = '' }) {
    if (arg === 'brief') return suggestBriefs(context.briefs, typed)
    const { brief } = splitBrief(context.briefs, name)
    const cited = composeSections(brief, await momentOf(context, brief)).input.sources.cited()
    return cited
      .map((work, index) => ({
        label: `${index + 1} · ${contentText(describeWork(work))}`.slice(0, 100),
        value: `#${work.lead.id}`,
      }))
      .filter(({ label }) => fold(label).includes(fold(typed)))
      .slice(0, MOST_SUGGESTED)
  },
}

/** A number is one that the reader has seen somewhere; "#17" an article's own, as buttons carry it. */
function readAsked(context: Context, words: string): { brief: Brief; number?: number; article?: number } {
  const match = /^(?:(.*?)\s+)?(#)?\[?(\d{1,9})\]?$/.exec(words)
  const { brief, rest } = splitBrief(context.briefs, match ? (match[1] ?? '') : words)
  if (rest)
    throw new ReaderError(
      findBrief(context.briefs, words.slice(0, -rest.length))
        ? `“${echoed(rest)}” is no source’s number. Try: /sources ${brief.name} 1`
        : noSuchBrief(context.briefs, rest),
    )
  if (!match) return { brief }
  return match[2] ? { brief, article: Number(match[3]) } : { brief, number: Number(match[3]) }
}

function sourceList(brief: Brief, moment: Moment, cited: Work[]): PerhapsTold {
  const list = composeOneSection(brief, 'sources', moment)
  const buttons = cited.slice(0, MOST_BUTTONS).map(({ lead }, index) => ({
    label: `Source ${index + 1}`,
    command: `/sources ${brief.name} #${lead.id}`,
  }))
  return { ...list, buttons: [...buttons, ...list.buttons] }
}

async function articleAsked(
  { store, chat, now }: Context,
  brief: Brief,
  moment: Moment,
  article: number,
): Promise<Document> {
  const { input } = composeSections(brief, moment)
  const cited = input.sources.cited()
  const index = cited.findIndex((work) => hasArticle(work, article))
  const work = cited[index]
  if (!work) throw new ReaderError(`That source is no longer one of ${brief.title}: it was taken back, or replaced.`)
  // The number that the reader has before them, where there is one.
  const shown = await store.lastShown(chat, brief.name, now)
  const [meant] = shown.flatMap(({ sources }) => sources.filter((each) => hasArticle(work, each.article)))
  const number = meant?.number ?? index + 1
  return oneSource(brief, { work, number, input, note: [] })
}

/** A number means what it meant where it was last shown here; the briefing as it stands now may number otherwise. */
async function numberAsked(context: Context, brief: Brief, moment: Moment, number: number): Promise<Document> {
  const { store, chat, now } = context
  const { input } = composeSections(brief, moment)
  const cited = input.sources.cited()
  const standing = cited[number - 1]
  const all = await store.lastShown(chat, brief.name, now)
  // A short answer after a long briefing does not take the place of the numbers that it has not.
  const shown = all.find(({ sources }) => sources.some((each) => each.number === number)) ?? all[0]
  const meant = shown?.sources.find((each) => each.number === number)
  if (!shown || !meant) {
    if (!standing)
      throw new ReaderError(noSuchNumber(brief, number, Math.max(cited.length, shown?.sources.length ?? 0)))
    const note = shown
      ? [`This is [${number}] of the briefing as it stands now; ${nameOf(shown, moment)} has none.`]
      : []
    return oneSource(brief, { work: standing, number, input, note })
  }
  const found = await sourceMeant(context, [brief, ...briefsOf(context, shown)], meant.article)
  const name = nameOf(shown, moment)
  if (!found) {
    const article = await store.article(meant.article)
    const was = article ? ` was ${contentText(describeWork({ lead: article, articles: [article] }))}. It` : ''
    const end =
      article?.briefs.length === 0
        ? 'is in no briefing.'
        : 'is no longer a source here: it was taken back, or replaced.'
    throw new ReaderError(`[${number}] of ${name}${was} ${end}`)
  }
  const isSame = standing !== undefined && hasArticle(standing, meant.article)
  const other =
    standing && !isSame
      ? ` As the briefing stands now, [${number}] is another: ${contentText(describeWork(standing))}.`
      : ''
  const note = isSame ? [] : [`This is [${number}] of ${name}.${other}`]
  return oneSource(brief, { ...found, number, note })
}

/** The source that an article leads or is part of, with what was taken from it. */
async function sourceMeant(
  context: Context,
  briefs: Brief[],
  article: number,
): Promise<{ work: Work; input: SectionInput } | undefined> {
  for (const brief of briefs) {
    const { input } = composeSections(brief, await momentOf(context, brief))
    const work = input.works.find((each) => hasArticle(each, article))
    if (work) return { work, input }
  }
  return undefined
}

function briefsOf({ briefs }: Context, shown: Shown): Brief[] {
  return shown.briefs.flatMap((name) => briefs.get(name) ?? [])
}

/** "the digest of 29 Aug", "what was shown here on 29 Aug at 14:02". */
function nameOf({ as, at }: Shown, { here: { zone }, now }: Moment): string {
  const date = formatShortDate(localDate(at, zone), now.toZonedDateTimeISO(zone).toPlainDate())
  return as === 'digest'
    ? `the digest of ${date}`
    : `what was shown here on ${date} at ${formatTime(Temporal.Instant.from(at), zone)}`
}

function noSuchNumber(brief: Brief, number: number, most: number): string {
  return most === 0
    ? `Nothing is stored about ${brief.title} yet, so there is no source ${number}.`
    : `This briefing has ${most} ${most === 1 ? 'source' : 'sources'}; there is no number ${number}.`
}

function hasArticle(work: Work, article: number): boolean {
  return work.articles.some(({ id }) => id === article)
}

interface SourceToShow {
  work: Work
  number: number
  input: SectionInput
  /** Which briefing the number is of, where that matters. */
  note: string[]
}

function oneSource(brief: Brief, { work, number, input, note }: SourceToShow): Document {
  const { taken, left } = saidBy(brief, work, input)
  const summary = work.lead.summary
  return {
    title: `Source ${number} of ${brief.title}`,
    lang: 'en',
    blocks: [
      { type: 'source', number, content: describeWork(work) },
      ...note.map((text): Block => ({ type: 'note', content: [text] })),
      ...copiesOf(work, input),
      ...(work.lead.byline ? [{ type: 'paragraph' as const, content: [`By ${work.lead.byline}`] }] : []),
      ...(summary
        ? [
            { type: 'paragraph' as const, content: [withoutDateline(summary.text)] },
            { type: 'note' as const, content: [SUMMARY_BY[summary.by]] },
          ]
        : []),
      ...under('What the briefing took from it', taken),
      ...under(taken.length > 0 ? 'Also in it' : 'In it; the briefing took nothing from it', left),
    ],
    buttons: [
      { label: 'All sources', command: `/sources ${brief.name}` },
      { label: 'Briefing', command: `/brief ${brief.name}` },
    ],
  }
}

/** What a source says, apart by whether the briefing has it: it may go by newer sources, or have no room. */
function saidBy(brief: Brief, work: Work, input: SectionInput): { taken: Block[]; left: Block[] } {
  const { material, now } = input
  const ids = new Set(work.articles.map((article) => article.id))
  const isOfIt = ({ article }: { article: ArticleLine }) => ids.has(article.id)
  const limitOf = (kind: SectionKind) => brief.sections.find((each) => each.kind === kind)?.limit ?? 0

  const toldQuotes = new Set(input.told.quotes.flatMap(({ prints }) => prints.map((print) => print.quote)))
  const quotes = utterancesOf(material.quotes.filter(isOfIt))
  const isTold = ({ prints }: Utterance) => prints.some(({ id }) => toldQuotes.has(id))

  const room = limitOf('attendees')
  const shown = room > 0 ? shownWithin(attendanceLines(material, brief.event), room) : []
  const ofIt = shown.filter(({ articles }) => articles.some((article) => ids.has(article.id)))
  const own = attendanceLines({ ...material, attendance: material.attendance.filter(isOfIt) }, brief.event)
  const isTaken = (line: AttendanceLine) =>
    ofIt.some(
      ({ personId, name, status }) => personId === line.personId && name === line.name && status === line.status,
    )

  const toldFacts = new Set(material.facts.slice(0, limitOf('facts')).map(({ id }) => id))
  const facts = material.facts.filter(isOfIt)
  const time = timeOf(brief.event, now)
  return {
    taken: saidBlocks(
      quotes.filter(isTold),
      ofIt,
      facts.filter(({ id }) => toldFacts.has(id)),
      time,
    ),
    left: saidBlocks(
      quotes.filter((each) => !isTold(each)),
      own.filter((line) => !isTaken(line)),
      facts.filter(({ id }) => !toldFacts.has(id)),
      time,
    ),
  }
}

function saidBlocks(
  quotes: Utterance[],
  attendance: AttendanceLine[],
  facts: Fact[],
  time: 'to come' | 'over',
): Block[] {
  return [
    ...quotes.map(({ quote }) => `${quote.speaker.name}: “${shownWords(quote.text)}”`),
    ...namesByPhrase(attendance, time).map(([phrase, names]) => `${names.join(', ')}: ${phrase}`),
    ...facts.map(({ text }) => text),
  ].map((text): Block => ({ type: 'item', depth: 0, content: [text] }))
}

function under(heading: string, blocks: Block[]): Block[] {
  return blocks.length > 0 ? [{ type: 'heading', text: heading }, ...blocks] : []
}

/** Where else the same text is printed. */
function copiesOf(work: Work, { stories }: SectionInput): Block[] {
  const story = stories.find(({ works }) => works.includes(work))
  const copies = story?.lead === work ? story.copies : []
  if (copies.length === 0) return []
  const names = copies.map(({ lead }): Inline => {
    const name = outletName(lead)
    return lead.url ? { type: 'link', text: name, url: lead.url } : name
  })
  return [
    {
      type: 'paragraph',
      content: ['The same text is in ', ...names.flatMap((name, index) => (index === 0 ? [name] : [', ', name])), '.'],
    },
  ]
}

/** A line for all of whom the same is said. */
function namesByPhrase(attendance: AttendanceLine[], time: 'to come' | 'over'): [string, string[]][] {
  const names = new Map<string, string[]>()
  for (const { name, status, representedBy } of attendance) {
    const phrase = `${statusPhrase(status, time)}${representedBy ? ` ${representedBy}` : ''}`
    names.set(phrase, [...(names.get(phrase) ?? []), name])
  }
  return [...names]
}

const SUMMARY_BY = {
  editor: 'Summary by the editor.',
  extracted: 'Sentences taken from the article by a program.',
}
