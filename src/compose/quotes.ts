/** Verbatim quotations with who said them, where and when. */

import type { Temporal } from 'temporal-polyfill'
import type { Block, Inline } from '../document.ts'
import type { Quote } from '../store/store.ts'
import { formatShortDate, publishedDate } from '../time.ts'
import type { SectionInput } from './section.ts'
import { outletName, type Sources } from './sources.ts'
import { noteShown } from './told.ts'
import { quoteKey } from './works.ts'

/** One utterance and every stored text that carries it. */
export interface Utterance {
  /** The print to show: the one that an editor entered, else the newest. */
  quote: Quote
  /** All prints, newest first. */
  prints: Quote[]
}

export function quotesSection(input: SectionInput): Block[] {
  const { brief, material, told, sources, limit, now } = input
  const utterances = utterancesOf(material.quotes).filter((each) => !told.utterances.has(utteranceKey(each)))
  const shown = onePerSpeakerFirst(utterances, ({ quote }) => quote.speaker.id).slice(0, limit)
  if (shown.length === 0) return []
  for (const utterance of shown) noteShown(input, utterance)
  const more = utterances.length - shown.length
  return [
    { type: 'heading', text: 'In their words' },
    ...shown.map((utterance) => utteranceBlock(utterance, sources, now)),
    ...(more > 0
      ? [
          {
            type: 'note' as const,
            content: [`${more} more: `, { type: 'command' as const, text: `/brief ${brief.name} quotes` }],
          },
        ]
      : []),
  ]
}

export function utteranceBlock(utterance: Utterance, sources: Sources, now: Temporal.Instant): Block {
  const { prints } = utterance
  const firstHand = sources.firstHand(prints.map((print) => print.article))
  const isCopy = ({ article }: Quote) => firstHand.length > 0 && !firstHand.includes(article)
  const quote = isCopy(utterance.quote) ? (prints.find((print) => !isCopy(print)) ?? utterance.quote) : utterance.quote
  const role = roleOf(quote)
  return {
    type: 'quote',
    text: shownWords(quote.text),
    by: [
      { type: 'strong', text: quote.speaker.name },
      role ? `, ${role}` : '',
      quote.via ? `, via ${quote.via}` : '',
      ` · ${printedIn(quote, now)} `,
      ...sources.cite(prints.map((print) => print.article)),
    ].filter((inline): inline is Inline => inline !== ''),
  }
}

/**
 * Quotes that print the same words by the same person are one utterance, in the order of their newest print. A piece of a
 * fuller one is left out: to cite its source for the whole would claim more than stands there.
 */
export function utterancesOf(quotes: readonly Quote[]): Utterance[] {
  const bySpeaker = new Map<number, Map<string, Quote[]>>()
  for (const quote of quotes) {
    const spoken = bySpeaker.get(quote.speaker.id) ?? new Map<string, Quote[]>()
    bySpeaker.set(quote.speaker.id, spoken)
    const key = quoteKey(quote.text)
    spoken.set(key, [...(spoken.get(key) ?? []), quote])
  }
  const whole = new Set<string>()
  for (const [speaker, spoken] of bySpeaker) {
    const keys = [...spoken.keys()]
    for (const key of keys) if (!keys.some((other) => isPieceOf(key, other))) whole.add(`${speaker} ${key}`)
  }
  const seen = new Set<string>()
  return quotes.flatMap((first): Utterance[] => {
    const key = `${first.speaker.id} ${quoteKey(first.text)}`
    if (seen.has(key) || !whole.has(key)) return []
    seen.add(key)
    const prints = bySpeaker.get(first.speaker.id)?.get(quoteKey(first.text)) ?? [first]
    return [{ quote: prints.find((print) => print.article.origin === 'brief') ?? first, prints }]
  })
}

/** Whether these words, more than a turn of phrase, stand within longer ones. Both as `quoteKey` gives them. */
export function isPieceOf(key: string, longer: string): boolean {
  return key.length < longer.length && key.split(' ').length >= LEAST_WORDS && ` ${longer} `.includes(` ${key} `)
}

/** Fewer can be said twice and mean two things. */
const LEAST_WORDS = 4

/** The same for every print of the same words by the same person. */
export function utteranceKey({ quote }: Utterance): string {
  return `${quote.speaker.id} ${quoteKey(quote.text)}`
}

/** A first quotation of everyone, then the second ones, and so on; each round in the order given. */
export function onePerSpeakerFirst<Said>(said: readonly Said[], speakerOf: (one: Said) => number | undefined): Said[] {
  const seen = new Map<number | undefined, number>()
  const rounds = said.map((one) => {
    const speaker = speakerOf(one)
    const round = seen.get(speaker) ?? 0
    seen.set(speaker, round + 1)
    return { one, round }
  })
  // Array.prototype.sort is stable: within a round the order stays.
  return rounds.sort((a, b) => a.round - b.round).map(({ one }) => one)
}

/** The comma before "she said" is the sentence's, not hers: without it the words are as verbatim as before. */
export function shownWords(text: string): string {
  return text.replace(/\s*[,;，、]$/u, '')
}

/** An editor's word for somebody goes before the text's own, which can lean on its sentence ("his sister"). */
export function roleOf(quote: Quote): string | null {
  const role =
    quote.article.origin === 'brief' ? (quote.role ?? quote.speaker.role) : (quote.speaker.role ?? quote.role)
  return role?.replace(/^(?:an?|the) /i, '') ?? null
}

function printedIn(quote: Quote, now: Temporal.Instant): string {
  const { published } = quote.article
  const outlet = outletName(quote.article)
  if (!published) return outlet
  return `${outlet}, ${formatShortDate(publishedDate(published), now.toZonedDateTimeISO('UTC').toPlainDate())}`
}
