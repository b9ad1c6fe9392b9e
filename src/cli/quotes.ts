/** Looking quotations over and putting them right from a shell, and reading articles again. */
import { Temporal } from 'temporal-polyfill'
import { ReaderError } from '../errors.ts'
import { PUBLISH_THRESHOLD } from '../extract/confidence.ts'
import { fold } from '../fold.ts'
import { addressKey } from '../ingest/identity.ts'
import { readAgain } from '../ingest/read-again.ts'
import type { Log } from '../log.ts'
import type { QuoteEdit, QuoteFix, QuoteRecord, QuotesToReview, RepairStore } from '../store/repair.ts'
import type { Store } from '../store/store.ts'
import { UsageError } from './failure.ts'
import type { Session } from './session.ts'

export async function quotesAsked(store: RepairStore, of: QuotesToReview): Promise<QuoteRecord[]> {
  return store.quotesToReview(of)
}

/** A line a quotation. */
export function quoteLines(quotes: readonly QuoteRecord[], of: QuotesToReview): string[] {
  if (quotes.length === 0) return ['No such quotations.']
  const more = quotes.length === of.limit ? [`The newest ${of.limit}. --limit shows more, words narrow it down.`] : []
  const first = new Map<string, number>()
  const lines = quotes.map((quote) => {
    const key = JSON.stringify([quote.speaker, fold(quote.text)])
    const twin = first.get(key)
    if (twin === undefined) first.set(key, quote.id)
    return twin === undefined ? quoteLine(quote) : `${quoteLine(quote)}  same words as ${twin}`
  })
  return [...lines, ...more]
}

type QuoteInPlace = NonNullable<Awaited<ReturnType<RepairStore['quoteRecord']>>>

/** @throws ReaderError when there is no such quotation */
export async function quoteAsked(store: RepairStore, id: string): Promise<QuoteInPlace> {
  const quote = await store.quoteRecord(quoteId(id))
  if (!quote) throw new ReaderError(`There is no quotation ${id}. \`quotes list\` shows what there is.`)
  return quote
}

export function showQuote(quote: QuoteInPlace): string[] {
  const { article, articleText, speaker, mention, cue, role, via, confidence, edits } = quote
  const row = (name: string, value: string | null) => (value === null ? [] : [`${name.padEnd(11)} ${value}`])
  return [
    surroundings(articleText, quote),
    '',
    ...row('speaker', speaker ?? 'nobody'),
    ...row('role', role),
    ...row('via', via),
    ...row('named by', mention && `“${articleText.slice(...mention)}”`),
    ...row('cue', cue && `“${cue}”`),
    ...row('confidence', `${confidence} (shown from ${PUBLISH_THRESHOLD} on)`),
    ...row('state', stateOf(quote)),
    ...row('source', [article.outlet, article.title, article.published, article.url].filter(Boolean).join(' · ')),
    ...row('place', `article ${article.id}, ${quote.start} to ${quote.end}`),
    ...edits.flatMap((edit) => row('edit', editLine(edit))),
  ]
}

/** @throws ReaderError when it cannot be fixed, saying why */
export async function fixOne(store: Store, id: string, fix: QuoteFix): Promise<string> {
  const number = quoteId(id)
  const near = fix.speaker === null ? [] : await store.findPeople(fix.speaker, 3)
  const { speaker, isNewPerson, copies, others } = await store.fixQuote(number, fix, Temporal.Now.instant())
  const left = others
    .map((other) => ` The same words still stand as ${other.speaker}’s: quotation ${other.id}.`)
    .join('')
  const subject = subjectOf(id, copies)
  if (speaker === null) return `${subject} nobody’s now, and not shown.${left}`
  const done = `${subject} ${speaker}’s now.${left}`
  if (!isNewPerson) return done
  const known = near.map(({ name }) => name).filter((name) => name !== speaker)
  return `${done} Nobody was known by that name${known.length > 0 ? `; known are ${known.join(', ')}` : ''}.`
}

/** @throws ReaderError when it cannot be added, saying why */
export async function addOne(
  store: Store,
  article: string,
  words: string,
  fix: QuoteFix & { speaker: string },
): Promise<string> {
  const number = /^[1-9]\d{0,14}$/.test(article) ? Number(article) : (await articleAtAddress(store, article))?.id
  if (number === undefined) throw new ReaderError(`There is no article “${article}”. Give its number, or its address.`)
  const near = await store.findPeople(fix.speaker, 3)
  const { id, text, speaker, isNewPerson } = await store.addQuote(number, words, fix, Temporal.Now.instant())
  const others = near.map(({ name }) => name).filter((name) => name !== speaker)
  const known = others.length > 0 ? `; known are ${others.join(', ')}` : ''
  const isNew = isNewPerson ? ` Nobody was known by that name${known}.` : ''
  return `Quotation ${id} is added, as ${speaker}’s: “${text}”${isNew}`
}

async function articleAtAddress(store: Store, address: string): Promise<{ id: number } | undefined> {
  const key = addressKey(address)
  return key === null ? undefined : store.articleAt([key])
}

/** @throws ReaderError when there is no such quotation */
export async function hideOne(store: RepairStore, id: string, by: string): Promise<string> {
  const { isChanged, copies } = await store.hideQuote(quoteId(id), by, Temporal.Now.instant())
  return isChanged ? `${subjectOf(id, copies)} out of sight.` : `Quotation ${id} is out of sight already.`
}

/** @throws ReaderError when there is no such quotation */
export async function unhideOne(store: RepairStore, id: string, by: string): Promise<string> {
  const { isChanged, copies } = await store.unhideQuote(quoteId(id), by, Temporal.Now.instant())
  return isChanged ? `${subjectOf(id, copies)} to be seen again.` : `Quotation ${id} was not out of sight.`
}

/** "Quotation 12 is", "Quotation 12 and its copy 15 are". */
function subjectOf(id: string, copies: number[]): string {
  if (copies.length === 0) return `Quotation ${id} is`
  return `Quotation ${id} and its ${copies.length === 1 ? 'copy' : 'copies'} ${copies.join(', ')} are`
}

/**
 * Every fixed quotation in the form of the labelled sets (bench/quotes.ts): one article a line. The article's other
 * quotations are there as `scored: false`: nobody has said whether they are right. Who is named where is not labelled.
 */
export async function goldLines(store: RepairStore): Promise<string[]> {
  const articles = await store.fixedArticles()
  return articles.map(({ id, text, quotes }) =>
    JSON.stringify({
      id: `article-${id}`,
      text,
      quotes: quotes.map((quote) => {
        const [start, end] = withoutEdges(text, quote.start, quote.end)
        const words = text
          .slice(start, end)
          .split(/\s+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
        const label = { source: [], sourceText: null, sourceCat: 'fixed', speaker: quote.speaker }
        const none = { source: [], sourceText: null, sourceCat: null, speaker: null }
        return { start, end, words, scored: quote.isFixed, ...(quote.isFixed ? label : none) }
      }),
    }),
  )
}

/** Reads again for as long as it takes and `signal` is not raised, in the background. Never throws. */
export async function keepReadingAgain({ store }: Session, log: Log, signal: AbortSignal): Promise<void> {
  try {
    const done = await readAgain({
      ...{ store, signal, now: Temporal.Now.instant, pauseMs: BACKGROUND_PAUSE_MS },
      onFault: (error, article) => log.error({ err: error, article }, 'an article could not be read again'),
    })
    if (done > 0) log.info({ articles: done }, 'articles read again by the newer extractor')
  } catch (error) {
    log.error({ err: error }, 'reading again failed; it goes on at the next start')
  }
}

/** Reads everything again at once. Gives what to say of it, and a line for each article that could not be read. */
export async function readAllAgain(
  { store }: Session,
  signal: AbortSignal,
  onProgress: (done: number, total: number, title: string) => void,
): Promise<{ line: string; faults: string[] }> {
  const faults: string[] = []
  const done = await readAgain({
    ...{ store, signal, now: Temporal.Now.instant, pauseMs: 0, onProgress },
    onFault: (error, article) => void faults.push(`Article ${article} could not be read again: ${String(error)}`),
  })
  const isNothingLeft = done === 0 && faults.length === 0 && !signal.aborted
  const line = isNothingLeft
    ? 'Every article is read by this extractor.'
    : `Read ${done} ${done === 1 ? 'article' : 'articles'} again.`
  return { line: signal.aborted ? `${line} Stopped; the next time it goes on from there.` : line, faults }
}

/** Twice as long as a batch takes: about a third of a core, and 1,000 articles in about a minute. */
const BACKGROUND_PAUSE_MS = 200
/** As much of a quotation as fits a line. */
const LINE_WORDS = 70

function quoteLine(quote: QuoteRecord): string {
  const { id, text, speaker, confidence, article } = quote
  const words = text.replace(/\s+/g, ' ')
  const short = words.length > LINE_WORDS ? `${words.slice(0, LINE_WORDS)}…` : words
  const source = [article.outlet, article.published?.slice(0, 10)].filter(Boolean).join(', ')
  const columns = [
    String(id).padStart(6),
    stateOf(quote).padEnd(12),
    confidence.toFixed(2),
    speaker ?? '–',
    `“${short}”`,
  ]
  return [...columns, source].join('  ').trimEnd()
}

function stateOf({ isShown, isFixed, isHidden, isWithdrawn, speaker }: QuoteRecord): string {
  if (isWithdrawn) return 'withdrawn'
  if (isHidden) return 'hidden'
  if (isFixed) return 'fixed'
  if (isShown) return 'shown'
  return speaker === null ? 'unattributed' : 'unsure'
}

function editLine({ kind, speaker, formerSpeaker, by, at }: QuoteEdit): string {
  const what = kind === 'fix' ? `${formerSpeaker ?? 'nobody'} → ${speaker ?? 'nobody'}` : kind
  return `${at}  ${by}: ${what}`
}

/**
 * The quotation, marked, in its paragraph, or in the sentences around it where the paragraph is long: a text of single line
 * breaks is one paragraph. A withdrawn quotation need not be there any more.
 */
function surroundings(text: string, { start, end, text: words }: QuoteRecord): string {
  if (text.slice(start, end) !== words) return `⟦${words}⟧`
  const paragraph = text.lastIndexOf('\n\n', start) + 1
  const next = text.indexOf('\n\n', end)
  const before = lastSentences(text.slice(paragraph, start))
  const after = firstSentences(text.slice(end, next === -1 ? text.length : next))
  return `${before}⟦${words}⟧${after}`.trim()
}

function lastSentences(text: string): string {
  if (text.length <= NEIGHBOURHOOD) return text
  const window = text.slice(-NEIGHBOURHOOD)
  const [, second] = SENTENCES.segment(window)
  return `… ${second ? window.slice(second.index) : window.replace(/^\S*\s|^[\uDC00-\uDFFF]/u, '')}`
}

function firstSentences(text: string): string {
  if (text.length <= NEIGHBOURHOOD) return text
  const window = text.slice(0, NEIGHBOURHOOD)
  const last = [...SENTENCES.segment(window)].at(-1)
  const whole = last && last.index > 0 ? window.slice(0, last.index) : window.replace(/\s\S*$|[\uD800-\uDBFF]$/u, '')
  return `${whole.trimEnd()} …`
}

/** So many letters on each side of a quotation say who speaks; more is for whoever opens the article. */
const NEIGHBOURHOOD = 300
const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })

/** Labelled spans have no punctuation at their edges. */
function withoutEdges(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return [start, end]
}

const EDGE = /[\s"'“”‘’«»„`.,;:!?…–—()[\]-]/u

/** @throws UsageError when it is no number */
function quoteId(written: string): number {
  if (/^[1-9]\d{0,14}$/.test(written)) return Number(written)
  throw new UsageError(`“${written}” is no quotation’s number. \`quotes list\` shows them.`)
}
