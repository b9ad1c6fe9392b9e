/**
 * Feeds and pages are parsed away from everything else: in worker threads with a limit on time and memory, so that a
 * hostile one ends in an error and holds nothing up but itself.
 */
import { Worker } from 'node:worker_threads'
import { ReaderError } from '../errors.ts'
import type { ArticleBytes, ReadArticle } from './article-from.ts'
import type { Feed } from './feed.ts'
import type { Page } from './page.ts'

/** Real ones take a tenth of a second; this is for the others. */
const LIMIT_MS = 8_000
/** A 5 MB page makes a tree of some 100 MB. */
const MEMORY_MB = 220

export interface FromWeb {
  bytes: Uint8Array
  /** What the reader knows it by. */
  name: string
  contentType: string | null
  address: string
}

export interface Readers {
  /** @throws ReaderError when it is no feed, or takes more time or memory than any */
  feed(input: FromWeb): Promise<Feed>
  /** @throws ReaderError when it is no page, or takes more time or memory than any */
  page(input: FromWeb): Promise<Page>
  /** @throws ReaderError as articleFrom, and when it takes more time or memory than any */
  article(input: ArticleBytes): Promise<ReadArticle>
  close(): Promise<void>
}

/** What is sent to parse-worker.ts, and what it sends back. */
export type Job = { kind: 'feed' | 'page'; input: FromWeb } | { kind: 'article'; input: ArticleBytes }
export type JobDone = { value: unknown } | { readerError: string } | { fault: string }

interface Waiting {
  job: Job
  settle: (done: JobDone) => void
}

export function openReaders(options: { workers?: number; limitMs?: number } = {}): Readers {
  const most = options.workers ?? 2
  const limitMs = options.limitMs ?? LIMIT_MS
  const idle: Worker[] = []
  const busy = new Map<Worker, (done: JobDone) => void>()
  const queue: Waiting[] = []
  let isClosed = false

  const start = (): Worker => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    })
    worker.unref()
    worker.on('message', (done: JobDone) => {
      const settle = busy.get(worker)
      busy.delete(worker)
      if (!isClosed) idle.push(worker)
      settle?.(done)
      next()
    })
    const ended = (error: unknown) => {
      const settle = busy.get(worker)
      busy.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
      const code = error instanceof Error && 'code' in error ? error.code : null
      settle?.(
        code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { readerError: 'takes more memory than any article or feed' }
          : { fault: error instanceof Error ? (error.stack ?? error.message) : 'the parser ended' },
      )
      if (!isClosed) next()
    }
    worker.on('error', ended)
    worker.on('exit', () => ended(null))
    return worker
  }

  const next = (): void => {
    if (queue.length === 0 || busy.size >= most) return
    const waiting = queue.shift()
    if (!waiting) return
    const worker = idle.pop() ?? start()
    const timer = setTimeout(() => {
      busy.get(worker)?.({ readerError: 'takes longer to read than any article or feed' })
      busy.delete(worker)
      void worker.terminate()
      next()
    }, limitMs)
    busy.set(worker, (done) => {
      clearTimeout(timer)
      worker.unref()
      waiting.settle(done)
    })
    // While it works the process must not end under it.
    worker.ref()
    worker.postMessage(waiting.job)
    next()
  }

  const run = async (job: Job): Promise<unknown> => {
    if (isClosed) throw new Error('the readers are closed')
    const done = await new Promise<JobDone>((settle) => {
      queue.push({ job, settle })
      next()
    })
    if ('value' in done) return done.value
    if ('readerError' in done) throw new ReaderError(named(done.readerError, job.input.name))
    throw new Error(done.fault)
  }

  return {
    // The worker runs this project's own readers: what comes back has their shape.
    feed: async (input) => (await run({ kind: 'feed', input })) as Feed,
    page: async (input) => (await run({ kind: 'page', input })) as Page,
    article: async (input) => (await run({ kind: 'article', input })) as ReadArticle,
    async close() {
      isClosed = true
      for (const { settle } of queue.splice(0)) settle({ readerError: 'was not read: the program is ending' })
      await Promise.all([...idle.splice(0), ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}

/** The readers' own sentences name what they read; ours about limits do not yet. */
function named(message: string, name: string): string {
  return /^(takes|was) /.test(message) ? `${name} ${message}.` : message
}
