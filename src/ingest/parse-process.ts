/** The other side of readers.ts: a process of its own, one job at a time, that ends with its parent. */
import { ReaderError } from '../errors.ts'
import { articleFrom } from './article-from.ts'
import { decodeText } from './decode.ts'
import { readFeed } from './feed.ts'
import { readPage } from './page.ts'
import type { Job, JobDone } from './readers.ts'

process.on('disconnect', () => process.exit())
// Ctrl-C in a terminal reaches the whole group; the parent says when this ends.
process.on('SIGINT', () => undefined)
process.on('message', (job: Job) => {
  process.send?.(done(job))
})

function done(job: Job): JobDone {
  try {
    return { value: result(job) }
  } catch (error) {
    if (error instanceof ReaderError) return { readerError: error.message }
    // What nests deeper than the stack is hostile, not a fault of ours.
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      return { readerError: `${job.input.name} is nested deeper than any article or feed.` }
    }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function result(job: Job): unknown {
  if (job.kind === 'article') return articleFrom(job.input)
  const { bytes, name, contentType, address } = job.input
  const text = decodeText({ bytes, name, contentType, mode: 'lenient' })
  return job.kind === 'feed' ? readFeed(text, { name, address }) : readPage(text, { name, address })
}
