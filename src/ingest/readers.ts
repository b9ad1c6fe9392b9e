/**
 * Feeds and pages are parsed away from everything else: in processes with a limit on time and memory, so that a hostile
 * one ends in an error and holds nothing up but itself. Threads would not do: V8 ends the whole program when a thread of
 * it fails a large allocation, whatever the thread's own limits are (tried, with resourceLimits, on Node 24).
 */
import { type ChildProcess, fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'
import { ReaderError } from '../errors.ts'
import type { ArticleBytes, ReadArticle } from './article-from.ts'
import type { Feed } from './feed.ts'
import type { Page } from './page.ts'

/** Real ones take a tenth of a second; this is for the others. */
const LIMIT_MS = 8_000
/** A 5 MB page makes a tree of some 100 MB. */
const MEMORY_MB = 220
/** Starting one costs half a second of CPU; keeping one costs 70 MB. */
const REST_MS = 60_000
/** A further one is started only for what has waited so long: most of the time one is enough. */
const PATIENCE_MS = 1_000

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

/** What is sent to parse-process.ts, and what it sends back. */
export type Job = { kind: 'feed' | 'page'; input: FromWeb } | { kind: 'article'; input: ArticleBytes }
export type JobDone = { value: unknown } | { readerError: string } | { fault: string }

interface Waiting {
  job: Job
  settle: (done: JobDone) => void
  since: number
}

export function openReaders(options: { processes?: number; limitMs?: number } = {}): Readers {
  const most = options.processes ?? 2
  const limitMs = options.limitMs ?? LIMIT_MS
  const idle: ChildProcess[] = []
  const busy = new Map<ChildProcess, (done: JobDone) => void>()
  const queue: Waiting[] = []
  let isClosed = false
  /** Without what was compiled before, each process strips types anew, with 10 MB more of memory. */
  const compileCache = getCompileCacheDir()

  const start = (): ChildProcess => {
    const child = fork(fileURLToPath(new URL('./parse-process.ts', import.meta.url)), {
      // A large young generation would save some time and cost 30 MB of memory.
      execArgv: [`--max-old-space-size=${MEMORY_MB}`, '--max-semi-space-size=2', '--stack-size=2000'],
      serialization: 'advanced',
      // It reads hostile input: it gets no tokens, and nothing it prints is ours.
      env: compileCache ? { NODE_COMPILE_CACHE: compileCache } : {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('message', (done: JobDone) => {
      const settle = busy.get(child)
      // Too late: it was given up.
      if (!settle) return
      busy.delete(child)
      release(child)
      if (!isClosed) rest(child)
      settle(done)
      next()
    })
    const ended = (error: Error | null, signal: string | null) => {
      const settle = busy.get(child)
      busy.delete(child)
      const at = idle.indexOf(child)
      if (at >= 0) idle.splice(at, 1)
      settle?.(
        // Running out of memory ends the process so, and nothing else here does.
        signal === 'SIGABRT' || signal === 'SIGTRAP'
          ? { readerError: 'takes more memory than any article or feed' }
          : { fault: `the parsing process ended: ${error?.message ?? signal ?? 'no reason given'}` },
      )
      if (!isClosed) next()
    }
    child.on('error', (error) => ended(error, null))
    child.on('exit', (_, signal) => ended(null, signal))
    return child
  }

  /** A process that has had nothing to do for a while gives its memory back. */
  const rest = (child: ChildProcess): void => {
    idle.push(child)
    setTimeout(() => {
      const at = idle.indexOf(child)
      if (at < 0) return
      idle.splice(at, 1)
      dismiss(child)
    }, REST_MS).unref()
  }

  const next = (): void => {
    if (queue.length === 0 || busy.size >= most) return
    const [waiting] = queue
    if (!waiting) return
    const patience = idle.length > 0 || busy.size === 0 ? 0 : waiting.since + PATIENCE_MS - performance.now()
    if (patience > 0) {
      setTimeout(next, patience)
      return
    }
    queue.shift()
    const child = idle.pop() ?? start()
    const timer = setTimeout(() => {
      const settle = busy.get(child)
      busy.delete(child)
      child.kill('SIGKILL')
      settle?.({ readerError: 'takes longer to read than any article or feed' })
      next()
    }, limitMs)
    busy.set(child, (done) => {
      clearTimeout(timer)
      waiting.settle(done)
    })
    // While it works the program must not end under it.
    child.ref()
    child.channel?.ref()
    child.send(waiting.job)
    next()
  }

  const run = async (job: Job): Promise<unknown> => {
    if (isClosed) throw new Error('the readers are closed')
    const done = await new Promise<JobDone>((settle) => {
      queue.push({ job, settle, since: performance.now() })
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
      for (const child of idle.splice(0)) dismiss(child)
      for (const child of busy.keys()) child.kill('SIGKILL')
    },
  }
}

/** It ends by itself when nobody is there any more, and leaves what it compiled to the next. */
function dismiss(child: ChildProcess): void {
  if (child.connected) child.disconnect()
}

/** An idle process keeps nobody waiting. */
function release(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

/** The readers' own sentences name what they read; ours about limits do not yet. */
function named(message: string, name: string): string {
  return /^(takes|was) /.test(message) ? `${name} ${message}.` : message
}
