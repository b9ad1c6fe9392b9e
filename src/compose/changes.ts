/** What is new since an earlier moment: the same material, read as it was known then. */
import type { Block, Inline } from '../document.ts'
import { fold } from '../fold.ts'
import type { Material, Notice, StoredEvent } from '../store/material.ts'
import type { Quote } from '../store/store.ts'
import type { QuoteTold } from '../store/told.ts'
import { formatDate, hasTime, startDate } from '../time.ts'
import { type AttendanceLine, attendanceLines, statusPhrase, timeOf } from './attendees.ts'
import { type Correction, corrections } from './corrections.ts'
import { eventNews, phraseOf } from './eventReports.ts'
import { headlineItem } from './headlines.ts'
import {
  isPieceOf,
  onePerSpeakerFirst,
  roleOf,
  shownWords,
  type Utterance,
  utteranceKey,
  utterancesOf,
} from './quotes.ts'
import type { SectionInput } from './section.ts'
import { outletName } from './sources.ts'
import type { Story } from './stories.ts'
import { noteShown } from './told.ts'
import { quoteKey, type Work } from './works.ts'

/** Left out in a chat that has had no briefing yet, where `before` is null. */
export function changesSection(input: SectionInput): Block[] {
  const { told, limit } = input
  const { items, saidAbove } = allChanges(input)
  // It is the last word on these words for this brief too.
  told.quotes.push(...saidAbove)
  if (items.length === 0) return []
  const shown = fitting(items, limit)
  for (const { utterance, work, key, retracted, correction } of shown) {
    if (utterance) told.utterances.add(utteranceKey(utterance))
    if (work !== undefined) told.works.add(work)
    if (key !== undefined) told.corrections.add(key)
    if (correction?.quote) told.quotes.push(correction.quote)
    else if (utterance) noteShown(input, utterance)
    if (retracted !== undefined) told.retracted.push(retracted)
  }
  const more = items.length - shown.length
  return [
    { type: 'heading', text: 'New' },
    ...shown.map(({ block }) => block()),
    ...(more > 0
      ? [
          {
            type: 'note' as const,
            content: [`and ${more} more: `, { type: 'command' as const, text: `/brief ${input.brief.name}` }],
          },
        ]
      : []),
  ]
}

/** What takes something back or tells who comes goes first; the rest of the room is shared by quotations and headlines. */
function fitting(items: readonly Change[], limit: number): Change[] {
  if (items.length <= limit) return [...items]
  const isHeadline = ({ work }: Change) => work !== undefined
  const isQuote = ({ utterance, correction }: Change) => utterance !== undefined && correction === undefined
  const first = items.filter((item) => !isHeadline(item) && !isQuote(item)).slice(0, limit)
  const quotes = onePerSpeakerFirst(items.filter(isQuote), ({ utterance }) => utterance?.quote.speaker.id)
  const headlines = items.filter(isHeadline)
  const room = limit - first.length
  const headlineRoom = Math.min(headlines.length, Math.max(Math.floor(room / 2), room - quotes.length))
  return [...first, ...quotes.slice(0, room - headlineRoom), ...headlines.slice(0, headlineRoom)]
}

interface Change {
  /** Made only when it is shown: what is cut off must not take a source number. */
  block: () => Block
  utterance?: Utterance
  work?: number
  /** Of what was corrected or taken back: the same under every brief. */
  key?: string
  /** Id of an article that is said to be taken back. */
  retracted?: number
  correction?: Correction
}

/** All that is new and that no earlier section has told, what was wrong first. */
export function changesOf(input: SectionInput): Change[] {
  return allChanges(input).items
}

/** With the corrections that another brief of this digest has told. */
function allChanges(input: SectionInput): { items: Change[]; saidAbove: QuoteTold[] } {
  const { before, told } = input
  if (!before) return { items: [], saidAbove: [] }
  const corrected = corrections(input)
  const isCorrected = new Set(corrected.flatMap(({ utterance }) => (utterance ? [utteranceKey(utterance)] : [])))
  const isTold = ({ utterance, work }: Change) =>
    (utterance !== undefined && told.utterances.has(utteranceKey(utterance))) ||
    (work !== undefined && told.works.has(work))
  const isSaid = ({ key, retracted }: Pick<Change, 'key' | 'retracted'>) =>
    (key !== undefined && told.corrections.has(key)) || (retracted !== undefined && told.retracted.includes(retracted))
  const items = [
    ...corrected.map((correction): Change => {
      const { block, key, utterance, retracted } = correction
      return {
        ...{ correction, block, key },
        ...(utterance ? { utterance } : {}),
        ...(retracted === undefined ? {} : { retracted }),
      }
    }),
    ...[
      ...noticeChanges(input, before),
      ...eventChanges(before.events[0], input.material.events[0]),
      ...reportedChanges(input, before),
      ...attendanceChanges(input, before),
      ...quoteChanges(input, before).filter(({ utterance }) => !isCorrected.has(utteranceKey(utterance))),
      ...headlineChanges({ ...input, stories: input.stories.filter((story) => !isHistory(input, story)) }, before),
    ].filter((change) => !isTold(change)),
  ]
  return {
    items: items.filter((item) => !isSaid(item)),
    saidAbove: corrected.flatMap((correction) => (isSaid(correction) && correction.quote ? [correction.quote] : [])),
  }
}

/** Nothing of it is newer than the last briefing here. */
function isHistory({ history }: SectionInput, { works }: Story): boolean {
  return works.every(({ articles }) => articles.every(({ id }) => history.has(id)))
}

/** What outlets said of articles that were cited here: it takes something back. */
function noticeChanges({ material, here, sources }: SectionInput, before: Material): Change[] {
  const cited = new Set(here.cited)
  const isCited = ({ article }: Notice) =>
    [article, ...(sources.workOf(article)?.articles ?? [])].some(({ id }) => cited.has(id))
  const keyOf = ({ kind, words, article }: Notice) => `${article.id} ${kind} ${words}`
  const told = new Set(before.notices.map(keyOf))
  const takenBack = new Map(
    here.retracted.map(({ article: { id } }) => [
      id,
      material.notices.find(({ kind, article }) => kind === 'withdrawn' && article.id === id),
    ]),
  )
  return material.notices
    .filter((notice) =>
      notice.kind === 'withdrawn'
        ? // Whether it has been told is kept with the messages: one that found no room last time is told now.
          takenBack.get(notice.article.id) === notice
        : isCited(notice) && !told.has(keyOf(notice)),
    )
    .map((notice) => ({
      key: keyOf(notice),
      ...(notice.kind === 'withdrawn' ? { retracted: notice.article.id } : {}),
      block: () => {
        const { kind, words, article } = notice
        const title: Inline = article.url ? { type: 'link', text: article.title, url: article.url } : article.title
        const outlet = outletName(article)
        const said = words === article.title ? '' : kind === 'corrected' ? `: “${shownWords(words)}”` : `; ${words}`
        const cited = sources.cite([article])
        const label = kind === 'corrected' ? `${outlet} corrected` : `Withdrawn by ${outlet}`
        return {
          type: 'item',
          depth: 0,
          content: [{ type: 'strong', text: label }, ': ', title, cited.length > 0 ? `${said} ` : said, ...cited],
        }
      },
    }))
}

function eventChanges(before: StoredEvent | undefined, now: StoredEvent | undefined): Change[] {
  if (!before || !now) return []
  const item = (...content: Inline[]): Change[] => [{ block: () => ({ type: 'item', depth: 0, content }) }]
  if (before.status !== now.status && now.status !== 'confirmed') {
    return item(
      { type: 'strong', text: EVENT_STATUS[now.status] },
      `: ${now.name}, ${when(before)}${when(before) === when(now) ? '' : ` → ${when(now)}`}`,
    )
  }
  if (before.start !== now.start || before.zone !== now.zone) {
    return item({ type: 'strong', text: 'Moved' }, `: ${now.name}, ${when(before)} → ${when(now)}`)
  }
  if (before.status !== now.status) return item({ type: 'strong', text: 'Confirmed' }, `: ${now.name}, ${when(now)}`)
  return []
}

/** What articles say has become of the event, where they had not said so before. */
function reportedChanges({ brief, material, sources }: SectionInput, before: Material): Change[] {
  const { event } = brief
  const news = eventNews(brief, material)
  const was = eventNews(brief, before)
  if (!event || !news || (was && phraseOf(event, was.report) === phraseOf(event, news.report))) return []
  const content = (): Inline[] => [
    { type: 'strong', text: event.name },
    `: ${phraseOf(event, news.report)}, ${news.articles.length === 1 ? 'a source says' : 'sources say'} `,
    ...sources.cite(news.articles),
  ]
  return [{ block: () => ({ type: 'item', depth: 0, content: content() }) }]
}

function attendanceChanges({ brief, material, sources, now }: SectionInput, before: Material): Change[] {
  const keyOf = (line: AttendanceLine) =>
    line.personId === null ? `country ${line.countryCode}` : `person ${line.personId}`
  const time = timeOf(brief.event, now)
  const earlier = new Map(attendanceLines(before, brief.event).map((line) => [keyOf(line), line]))
  return attendanceLines(material, brief.event).flatMap((line): Change[] => {
    const was = earlier.get(keyOf(line))
    if (was && was.status === line.status && was.representedBy === line.representedBy) return []
    const phrase = `${statusPhrase(line.status, time)}${line.representedBy ? ` ${line.representedBy}` : ''}`
    const change = was ? ` ${statusPhrase(was.status, time)} → ${phrase} ` : ` ${phrase} `
    return [
      {
        block: () => ({
          type: 'item',
          depth: 0,
          content: [
            { type: 'strong', text: line.name },
            line.personId !== null && line.country ? ` (${line.country})` : '',
            change,
            ...sources.cite(line.articles),
          ].filter((inline): inline is Inline => inline !== ''),
        }),
      },
    ]
  })
}

function quoteChanges(
  { material, sources, history }: SectionInput,
  before: Material,
): (Change & { utterance: Utterance })[] {
  const earlier = keysBySpeaker(before.quotes)
  const isKnown = ({ quote }: Utterance) => {
    const key = quoteKey(quote.text)
    return earlier.get(quote.speaker.id)?.some((known) => known === key || isPieceOf(key, known)) ?? false
  }
  return utterancesOf(material.quotes)
    .filter(({ prints }) => !prints.every(({ article }) => history.has(article.id)))
    .filter((utterance) => !isKnown(utterance))
    .map((utterance) => ({
      utterance,
      block: () => ({
        type: 'item',
        depth: 0,
        content: [
          { type: 'strong', text: utterance.quote.speaker.name },
          `${said(roleOf(utterance.quote))}: “${shownWords(utterance.quote.text)}” `,
          ...sources.cite(utterance.prints.map((print) => print.article)),
        ],
      }),
    }))
}

function said(role: string | null): string {
  return role ? `, ${role}` : ''
}

function keysBySpeaker(quotes: readonly Quote[]): Map<number, string[]> {
  const grouped = Map.groupBy(quotes, (quote) => quote.speaker.id)
  return new Map([...grouped].map(([speaker, said]) => [speaker, said.map(({ text }) => quoteKey(text))]))
}

/** A further report of a story that was told before is a new headline only where its title tells something else. */
function headlineChanges({ stories, sources, now }: SectionInput, before: Material): Change[] {
  const earlier = new Set(before.articles.map(({ id }) => id))
  return stories.flatMap((story) => {
    const news = newsOf(story, earlier)
    return news ? [{ work: story.lead.lead.id, block: () => headlineItem(news, sources, now) }] : []
  })
}

/** The story under what it tells that is new, or nothing. */
function newsOf(story: Story, earlier: ReadonlySet<number>): Story | undefined {
  const isKnown = ({ articles }: Work) => articles.some(({ id }) => earlier.has(id))
  const known = story.works.filter(isKnown)
  if (known.length === 0) return story
  const told = new Set(known.flatMap(({ articles }) => articles.flatMap(({ title }) => titleWords(title))))
  const news = story.works.find((work) => {
    if (isKnown(work) || story.copies.includes(work)) return false
    const words = titleWords(work.lead.title)
    return words.filter((word) => !told.has(word)).length >= Math.max(LEAST_NEW_WORDS, words.length * NEW_SHARE)
  })
  return news && { ...story, lead: news, origin: null, copiesIn: 0 }
}

/** Of a title's words so many, and such a share, must be new: reports of one happening share most of theirs. */
const LEAST_NEW_WORDS = 2
const NEW_SHARE = 0.5

/** Those that carry meaning; of scripts without spaces each pair of characters. */
function titleWords(title: string): string[] {
  return fold(title)
    .split(' ')
    .flatMap((word) => (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(word) ? (word.match(/../gsu) ?? [word]) : [word]))
    .filter((word) => word.length >= 4 || !/^[a-z]+$/.test(word))
}

function when(event: StoredEvent): string {
  const time = hasTime(event.start) ? `, ${event.start.slice(11)}` : ''
  return `${formatDate(startDate(event))}${time}`
}

const EVENT_STATUS = { tentative: 'Not confirmed', postponed: 'Postponed', cancelled: 'Cancelled' }
