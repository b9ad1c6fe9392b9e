/** `daybook add`: files, addresses and standard input become stored articles. */
import { messageForReader, ReaderError } from '../errors.ts'
import type { ArticleFlags, ReadArticle } from '../ingest/article-from.ts'
import { canonicalUrl } from '../ingest/identity.ts'
import { type Arrived, takeBack, takeIn } from '../ingest/intake.ts'
import { readPublished } from '../ingest/published.ts'
import { readArticle } from '../ingest/read-article.ts'
import { readWebArticle, type WebContext } from '../ingest/web-article.ts'
import { UsageError } from './failure.ts'
import { readInputFile } from './read-input.ts'
import type { Session } from './session.ts'

export interface AddSources {
  stdin: () => Promise<Uint8Array>
  /** Opened when the first address is met. */
  web: () => WebContext
  onProgress: (done: number, total: number, name: string) => void
  /** Ends after the one that is under way. */
  signal: AbortSignal
}

export interface Added {
  /** As it was named on the command line. */
  name: string
  result: AddedArticle | { status: 'failed'; reason: string }
}

type AddedArticle = { title: string; isDated: boolean } & Arrived

/** @throws UsageError for a flag that can be right for no article, before anything is read */
export function checkFlags({ published, url }: ArticleFlags): void {
  if (published !== undefined && !readPublished(published))
    throw new UsageError(`--published: “${published}” is not a date such as 2025-08-28 or 2025-08-28T09:00:00Z.`)
  if (url !== undefined && !canonicalUrl(url))
    throw new UsageError(`--url: “${url}” is not a web address such as https://example.org/story.`)
}

/** Each is stored whole or not at all; one that fails leaves the others. */
export async function addArticles(
  session: Session,
  names: readonly string[],
  flags: ArticleFlags,
  from: AddSources,
): Promise<Added[]> {
  const added: Added[] = []
  for (const name of names) {
    if (from.signal.aborted) break
    from.onProgress(added.length, names.length, name)
    try {
      added.push({ name, result: await addOne(session, name, flags, from) })
    } catch (error) {
      // Ctrl-C while standard input is waited for.
      if (from.signal.aborted && error instanceof Error && error.name === 'AbortError') break
      if (!(error instanceof ReaderError)) throw error
      added.push({ name, result: { status: 'failed', reason: messageForReader(error) } })
    }
  }
  return added
}

async function addOne(
  { store, briefs, context }: Session,
  name: string,
  flags: ArticleFlags,
  from: AddSources,
): Promise<AddedArticle> {
  const read = /^https?:\/\//i.test(name)
    ? await readWebArticle(from.web(), name, flags, context().now)
    : { article: await readFileArticle(name, flags, from), addresses: [] }
  // Reading it may have taken long.
  const { now } = context()
  if ('gone' in read) {
    const id = await takeBack({ store }, { addresses: read.addresses, reason: read.gone }, now)
    if (id === null) throw new ReaderError(`${name} could not be read: ${read.gone}.`)
    return { title: name, isDated: true, status: 'withdrawn', id, words: read.gone }
  }
  const { article, addresses } = read
  const recorded = await takeIn(
    { store, briefs: briefs.all() },
    { article, origin: 'added', item: null, isHistory: false, addresses },
    now,
  )
  return { title: article.title, isDated: article.published !== null, ...recorded }
}

async function readFileArticle(name: string, flags: ArticleFlags, from: AddSources): Promise<ReadArticle> {
  const bytes = name === '-' ? await from.stdin() : await readInputFile(name)
  return readArticle({ bytes, name: name === '-' ? 'standard input' : name, flags })
}

/** One line for all of them together, for more than one. */
export function addedTable(added: readonly Added[], of: number): string[] {
  if (of < 2) return []
  const count = (status: Added['result']['status']) => added.filter(({ result }) => result.status === status).length
  const [withdrawn, left] = [count('withdrawn'), of - added.length]
  return [
    `${of} named: ${count('new')} new, ${count('unchanged')} unchanged, ${count('updated')} updated, ${withdrawn > 0 ? `${withdrawn} withdrawn, ` : ''}${count('failed')} failed${left > 0 ? `, ${left} not read` : ''}.`,
  ]
}

/** It failed, or its outlet has taken it back before it was ever stored. */
export function isNotStored({ result }: Added): boolean {
  return result.status === 'failed' || (result.status === 'withdrawn' && result.id === null)
}

/** One line: what became of it. */
export function describeAdded({ result }: Added): string {
  if (result.status === 'failed') return result.reason
  if (result.status === 'withdrawn') {
    return result.id === null
      ? `“${result.title}” is not stored: its outlet has withdrawn it.`
      : `Withdrew article ${result.id}: its outlet has taken it back (${result.words}).`
  }
  const quotes = result.quotes === 1 ? '1 quotation' : `${result.quotes} quotations`
  if (result.status === 'new') {
    const undated = result.isDated ? '' : ' It has no date: add it again with --published to give it one.'
    return `Stored “${result.title}” as article ${result.id}, with ${quotes}.${undated}`
  }
  if (result.status === 'updated') return `Updated article ${result.id}, “${result.title}”, now with ${quotes}.`
  return `Article ${result.id}, “${result.title}”, is stored already; nothing has changed.`
}
