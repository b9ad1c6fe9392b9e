/** What a document tells, as it is kept with the message (store/told.ts). */
import type { Document } from '../document.ts'
import type { QuoteTold, Told } from '../store/told.ts'
import type { Utterance } from './quotes.ts'
import type { SectionInput, Telling } from './section.ts'
import type { Sources } from './sources.ts'

export interface ToldDocument extends Document {
  told: Told
}

/** Any document, with what it tells where that is worth keeping. */
export type PerhapsTold = Document & { told?: Told }

/** @param telling of each brief's sections, after they have been composed */
export function toldOf(briefs: string[], sources: Sources, telling: readonly Telling[]): Told {
  return {
    briefs,
    sources: sources.cited().map(({ lead }, index) => ({ number: index + 1, article: lead.id })),
    quotes: telling.flatMap(({ quotes }) => quotes),
    retracted: telling.flatMap(({ retracted }) => retracted),
  }
}

/** Note that a quotation is shown as its speaker's. */
export function noteShown({ told, brief }: Pick<SectionInput, 'told' | 'brief'>, utterance: Utterance): void {
  told.quotes.push(asTold(brief.name, utterance))
}

export function asTold(brief: string, { quote, prints }: Utterance): QuoteTold {
  const { id, name } = quote.speaker
  return {
    brief,
    words: quote.text,
    prints: prints.map((print) => ({ quote: print.id, article: print.article.id })),
    as: { is: 'said', by: { id, name } },
  }
}
