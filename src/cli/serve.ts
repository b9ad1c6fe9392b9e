/** `daybook serve`, which `npm start` runs: the briefing, the scheduler, the prompt, and an orderly end. */
import type { Readable, Writable } from 'node:stream'
import { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import { describeProblem } from '../briefs/definition.ts'
import { syncBriefs } from '../briefs/sync.ts'
import { commands } from '../commands/list.ts'
import type { Config } from '../config.ts'
import { metricsText } from '../deliver/metrics.ts'
import type { Document } from '../document.ts'
import type { FetcherOptions } from '../ingest/fetch.ts'
import { openWeb } from '../ingest/web.ts'
import type { Log } from '../log.ts'
import { type HealthPage, openHealth } from '../platforms/health.ts'
import { runPrompt } from '../platforms/terminal.ts'
import { daysTo, startDate } from '../time.ts'
import { openSending, syncSchedules } from './delivering.ts'
import { keepPolling } from './feeds.ts'
import { connectPlatforms } from './platforms.ts'
import { keepReadingAgain } from './quotes.ts'
import type { Session } from './session.ts'

/** How often the briefs folder is looked at. A person who saves a file sees it at once. */
const REFRESH_MS = 2_000

export interface ServeOptions {
  config: Config
  session: Session
  log: Log
  input: Readable
  output: Writable
  /** Whether a person can type. */
  isInteractive: boolean
  render: (document: Document) => Promise<string>
  /** Raised by Ctrl-C and SIGTERM. */
  signal: AbortSignal
  /** For tests only. */
  fetcher?: FetcherOptions
}

/** Runs until `signal` is raised or the person at the prompt ends it. */
export async function serve(options: ServeOptions): Promise<void> {
  const { session, log, output, render, signal } = options
  for (const problem of session.briefs.problems()) log.warn(describeProblem(problem))

  const nearest = nearestBrief(session.briefs.all(), session.context().now)
  const greeting = await session.ask(nearest ? `/brief ${nearest.name}` : '/brief')
  output.write(`${await render(greeting)}\n`)

  const print = async (document: Document) => void output.write(`\n${await render(document)}\n`)
  const delivery = await openSending(options.config, session, log, print)
  await syncSchedules(session, log)
  await delivery.start()
  const platforms = connectPlatforms(options.config, session, delivery, log)
  const health = await openHealthPage(options)
  const web = openWeb(options.fetcher)
  const stopBackground = new AbortController()
  const polling = keepPolling(session, web, log, stopBackground.signal)
  const readingAgain = keepReadingAgain(session, log, stopBackground.signal)
  const stopRefreshing = refreshBriefs(session, log)
  try {
    if (options.isInteractive) {
      output.write('Type a command, such as /quote delury or /help. Ctrl-C ends.\n')
      await runPrompt({
        input: options.input,
        output,
        commands,
        context: session.context,
        answer: async (line) => render(await session.ask(line)),
        signal,
      })
    } else {
      log.info('running; Ctrl-C or SIGTERM ends it')
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
    }
  } finally {
    stopRefreshing()
    stopBackground.abort()
    await delivery.stop()
    await platforms.close()
    await health?.close()
    await Promise.all([polling, readingAgain])
    await web.close()
    log.info('stopped')
  }
}

/** The brief whose event is nearest, coming before past; else the first. */
function nearestBrief(briefs: readonly Brief[], now: Temporal.Instant): Brief | undefined {
  const distance = (brief: Brief) => {
    if (!brief.event) return Number.POSITIVE_INFINITY
    const days = daysTo(startDate(brief.event), brief.event.zone, now)
    return days >= 0 ? days : 100_000 - days
  }
  return briefs.toSorted((a, b) => distance(a) - distance(b))[0]
}

async function openHealthPage({ config, session, log }: ServeOptions): Promise<HealthPage | undefined> {
  if (!config.page) return undefined
  const health = await openHealth(config.page, {
    health: () => session.store.health(Temporal.Now.instant()),
    metrics: async () => {
      const now = Temporal.Now.instant()
      return metricsText(await session.store.health(now), now)
    },
    log,
  })
  log.info({ port: health.port }, 'health is told at /health, metrics at /metrics')
  return health
}

function refreshBriefs(session: Session, log: Log): () => void {
  const { briefs, store } = session
  let isBusy = false
  const timer = setInterval(async () => {
    if (isBusy) return
    isBusy = true
    try {
      if (await briefs.refresh()) {
        await syncBriefs(store, briefs, Temporal.Now.instant())
        await syncSchedules(session, log)
        log.info({ briefs: briefs.all().map(({ name }) => name) }, 'briefs loaded anew')
        for (const problem of briefs.problems()) log.warn(describeProblem(problem))
      }
    } catch (error) {
      log.error({ err: error }, 'the briefs folder could not be loaded anew; what was loaded stays')
    } finally {
      isBusy = false
    }
  }, REFRESH_MS)
  return () => clearInterval(timer)
}
