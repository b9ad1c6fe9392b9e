/** What people said of quotations, held against what was found in the text as it is now. Plain data in and out. */
import type { QuoteToRecord } from '../store.ts'
import type { quoteEdit } from './found-schema.ts'

export type StoredEdit = typeof quoteEdit.$inferSelect

/** A found quote with what a person has said of its place. */
export interface EditedQuote extends QuoteToRecord {
  hiddenAt: number | null
  /** The fix that its speaker comes from; its `speaker` then has the edit's name, and `speakerId` is who that is. */
  fixedBy: number | null
  speakerId: number | null
}

/** So many letters on each side tell two places of the same words apart. */
const SURROUNDINGS = 40
/** Words as few as these are said by many: alone they are no proof that it is the same place. */
const FEW_WORDS = 3

/**
 * The quotes as they stand after all edits of the article, in the order in which they were made. A fix is a person's word
 * that exactly these words are a quotation: it stands also where the extractor has found none, or another span.
 */
export function withEdits(quotes: readonly QuoteToRecord[], edits: readonly StoredEdit[], text: string): EditedQuote[] {
  let edited = quotes.map((quote): EditedQuote => ({ ...quote, hiddenAt: null, fixedBy: null, speakerId: null }))
  for (const edit of edits) {
    const place = placeOfEdit(edit, text)
    if (!place) continue
    const touched = edited.filter((quote) => overlaps(quote, place))
    if (edit.kind === 'fix') {
      const untouched = edited.filter((quote) => !touched.includes(quote))
      edited = [...untouched, fixedQuote(edit, place, touched)]
    } else {
      for (const quote of touched) quote.hiddenAt = edit.kind === 'hide' ? edit.editedAt : null
    }
  }
  return edits.length === 0 ? edited : edited.toSorted((a, b) => a.start - b.start)
}

/** Where the words of an edit stand in the text; null when they are gone, or could be one of several places. */
export function placeOfEdit(edit: StoredEdit, text: string): { start: number; end: number } | null {
  const places: number[] = []
  for (let at = text.indexOf(edit.text); at >= 0; at = text.indexOf(edit.text, at + edit.text.length)) places.push(at)
  const same = places.filter((start) => hasSurroundings(edit, text, start))
  const start =
    same.find((each) => each === edit.start) ??
    (same.length === 1 ? same[0] : undefined) ??
    (places.length === 1 && !isShort(edit.text) ? places[0] : undefined)
  return start === undefined ? null : { start, end: start + edit.text.length }
}

/** The letters around a place, by which it is known again. */
export function surroundingsOf(text: string, start: number, end: number): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - SURROUNDINGS), start), after: text.slice(end, end + SURROUNDINGS) }
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

function fixedQuote(edit: StoredEdit, place: { start: number; end: number }, touched: EditedQuote[]): EditedQuote {
  const same = touched.find(({ start, end }) => start === place.start && end === place.end)
  const agrees = same !== undefined && same.speaker === edit.speaker
  return {
    ...place,
    text: edit.text,
    speaker: edit.speaker,
    // What the text says of another speaker is nothing about this one.
    mention: agrees ? same.mention : null,
    role: agrees ? same.role : null,
    cue: same?.cue ?? null,
    via: same?.via ?? null,
    confidence: 1,
    hiddenAt: touched.find(({ hiddenAt }) => hiddenAt !== null)?.hiddenAt ?? null,
    fixedBy: edit.id,
    speakerId: edit.speakerId,
  }
}

/** The same on one side is enough: an editor has changed something on the other. */
function hasSurroundings({ start: was, text: words, before, after }: StoredEdit, text: string, start: number): boolean {
  if (before === '' && after === '') return start === was
  const here = surroundingsOf(text, start, start + words.length)
  return (before !== '' && here.before === before) || (after !== '' && here.after === after)
}

/** Whether the same words elsewhere can well be another utterance. */
export function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length <= FEW_WORDS && words.length < 20
}
