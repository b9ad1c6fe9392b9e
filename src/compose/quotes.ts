/** Verbatim quotations with who said them, where and when. */

import type { Temporal } from 'temporal-polyfill'
import type { Block, Inline } from '../document.ts'
import type { Quote } from '../store/store.ts'
import { formatShortDate, publishedDate } from '../time.ts'
import type { SectionInput } from './section.ts'
import { outletName, type Sources } from './sources.ts'
import { quoteKey } from './works.ts'

/** One utterance and every stored text that carries it. */
export interface Utterance {
  /** The fullest print of it; of two alike, the one that an editor entered. */
  quote: Quote
  /** All prints, newest first. */
  prints: Quote[]
}

export function quotesSection({ brief, material, told, sources, limit, now }: SectionInput): Block[] {
  const utterances = utterancesOf(material.quotes).filter((each) => !told.utterances.has(utteranceKey(each)))
  const shown = onePerSpeakerFirst(utterances).slice(0, limit)
  if (shown.length === 0) return []
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

export function utteranceBlock({ quote, prints }: Utterance, sources: Sources, now: Temporal.Instant): Block {
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

/** Quotes that say the same words by the same person are one utterance, in the order of their newest print. */
export function utterancesOf(quotes: readonly Quote[]): Utterance[] {
  const utterances: { keys: string[]; prints: Quote[] }[] = []
  for (const quote of quotes) {
    const key = quoteKey(quote.text)
    const same = utterances.find(
      (utterance) =>
        utterance.prints[0]?.speaker.id === quote.speaker.id && utterance.keys.some((other) => isSameWords(key, other)),
    )
    if (same) {
      same.keys.push(key)
      same.prints.push(quote)
    } else {
      utterances.push({ keys: [key], prints: [quote] })
    }
  }
  return utterances.flatMap(({ prints }) => {
    const fullness = (print: Quote) => quoteKey(print.text).length + (print.article.origin === 'brief' ? 0.5 : 0)
    const quote = prints.reduce((best, print) => (fullness(print) > fullness(best) ? print : best))
    return [{ quote, prints }]
  })
}

/** The same for every print of the same words by the same person. */
export function utteranceKey({ quote }: Utterance): string {
  return `${quote.speaker.id} ${quoteKey(quote.text)}`
}

/** A first quotation of everyone, then the second ones, and so on; each round in the order given. */
function onePerSpeakerFirst(utterances: readonly Utterance[]): Utterance[] {
  const seen = new Map<number, number>()
  const rounds = utterances.map((utterance) => {
    const round = seen.get(utterance.quote.speaker.id) ?? 0
    seen.set(utterance.quote.speaker.id, round + 1)
    return { utterance, round }
  })
  // Array.prototype.sort is stable: within a round the order stays.
  return rounds.sort((a, b) => a.round - b.round).map(({ utterance }) => utterance)
}

/** The comma before "she said" is the sentence's, not hers: without it the words are as verbatim as before. */
export function shownWords(text: string): string {
  return text.replace(/\s*[,;，、]$/u, '')
}

/** An editor's word for somebody goes before the text's own, which can lean on its sentence ("his sister"). */
function roleOf(quote: Quote): string | null {
  const role =
    quote.article.origin === 'brief' ? (quote.role ?? quote.speaker.role) : (quote.speaker.role ?? quote.role)
  return role?.replace(/^(?:an?|the) /i, '') ?? null
}

function isSameWords(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // Part of a longer quotation, when it is more than a turn of phrase.
  return short.split(' ').length >= 4 && ` ${long} `.includes(` ${short} `)
}

function printedIn(quote: Quote, now: Temporal.Instant): string {
  const { published } = quote.article
  const outlet = outletName(quote.article)
  if (!published) return outlet
  return `${outlet}, ${formatShortDate(publishedDate(published), now.toZonedDateTimeISO('UTC').toPlainDate())}`
}
