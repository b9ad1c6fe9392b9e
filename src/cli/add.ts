/** `daybook add`: files, addresses and standard input become stored articles. */
import { readFile, stat } from 'node:fs/promises'
import { Temporal } from 'temporal-polyfill'
import { messageForReader, ReaderError } from '../errors.ts'
import { EXTRACTOR_VERSION, extract } from '../extract/extract.ts'
import { LARGEST_INPUT } from '../ingest/decode.ts'
import { readArticle } from '../ingest/read-article.ts'
import { toRecord } from '../ingest/to-record.ts'
import type { Recorded } from '../store/store.ts'
import type { Session } from './session.ts'

export interface ArticleFlags {
  outlet?: string
  url?: string
  title?: string
  published?: string
}

export interface Added {
  /** As it was named on the command line. */
  name: string
  result: ({ title: string } & Recorded) | { status: 'failed'; reason: string }
}

/** Each is stored whole or not at all; one that fails leaves the others. */
export async function addArticles(
  session: Session,
  names: readonly string[],
  flags: ArticleFlags,
  readStdin: () => Promise<Uint8Array>,
): Promise<Added[]> {
  const added: Added[] = []
  for (const name of names) {
    try {
      added.push({ name, result: await addOne(session, name, flags, readStdin) })
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error
      added.push({ name, result: { status: 'failed', reason: messageForReader(error) } })
    }
  }
  return added
}

async function addOne(
  { store, briefs }: Session,
  name: string,
  flags: ArticleFlags,
  readStdin: () => Promise<Uint8Array>,
): Promise<{ title: string } & Recorded> {
  const bytes = name === '-' ? await readStdin() : await readBounded(name)
  const article = await readArticle({ bytes, name: name === '-' ? 'standard input' : name, flags })
  const extraction = extract({
    text: article.text,
    title: article.title,
    lang: article.language,
    ...(article.published ? { published: article.published } : {}),
  })
  const record = toRecord(article, extraction, {
    briefs: briefs.all(),
    origin: 'added',
    extractorVersion: EXTRACTOR_VERSION,
  })
  const recorded = await store.recordArticle(record, Temporal.Now.instant())
  return { title: record.title, ...recorded }
}

async function readBounded(file: string): Promise<Uint8Array> {
  try {
    const info = await stat(file)
    if (info.isDirectory()) throw new ReaderError(`${file} is a folder. Name the files in it.`)
    if (info.size > LARGEST_INPUT) throw new ReaderError(`${file} is larger than 5 MB, more than an article can be.`)
    return await readFile(file)
  } catch (error) {
    if (error instanceof ReaderError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : String(error)
    throw new ReaderError(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}). Check its permissions.`,
    )
  }
}

/** One line: what became of it. */
export function describeAdded({ result }: Added): string {
  if (result.status === 'failed') return result.reason
  const quotes = result.quotes === 1 ? '1 quotation' : `${result.quotes} quotations`
  if (result.status === 'new') return `Stored “${result.title}” as article ${result.id}, with ${quotes}.`
  if (result.status === 'updated') return `Updated article ${result.id}, “${result.title}”, now with ${quotes}.`
  return `Article ${result.id}, “${result.title}”, is stored already; nothing has changed.`
}
