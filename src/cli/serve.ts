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
import { type Aside, answerLines, runPrompt } from '../platforms/terminal.ts'
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
  aside: Aside
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

  const endings: (() => Promise<void> | void)[] = []
  try {
    const print = async (document: Document) => {
      const text = await render(document)
      options.aside.write(() => output.write(`\n${text}\n`))
    }
    const delivery = await openSending(options.config, session, log, print)
    await syncSchedules(session, log)
    // First of all, so that a second process on one database says so and shows nothing else.
    await delivery.start()
    endings.push(() => delivery.stop())

    const nearest = nearestBrief(session.briefs.all(), session.context().now)
    const greeting = await session.ask(nearest ? `/brief ${nearest.name}` : '/brief')
    output.write(`${await render(greeting)}\n`)

    const platforms = connectPlatforms(options.config, session, delivery, log)
    endings.push(() => platforms.close())
    const health = await openHealthPage(options)
    if (health) endings.push(() => health.close())
    endings.push(startBackground(options))
    endings.push(refreshBriefs(session, log))

    if (!options.isInteractive) {
      log.info('running; Ctrl-C or SIGTERM ends it')
      const answerAside = async (line: string) => {
        const text = await render(await session.ask(line))
        options.aside.write(() => output.write(`\n${text}\n`))
      }
      await answerLines({ input: options.input, answer: answerAside, signal })
      return
    }
    output.write('Type a command, such as /quote delury or /help. Ctrl-C ends.\n')
    await runPrompt({
      input: options.input,
      output,
      commands,
      context: session.context,
      answer: async (line) => render(await session.ask(line)),
      aside: options.aside,
      signal,
    })
  } finally {
    // Last opened, first closed; one that cannot be closed does not keep the others open.
    for (const end of endings.toReversed()) {
      await Promise.resolve(end()).catch((error: unknown) => log.error({ err: error }, 'something could not be closed'))
    }
    log.info('stopped')
  }
}

/** Polls feeds and reads stored articles again where that is due. Gives what ends it. */
function startBackground({ config, session, log, fetcher }: ServeOptions): () => Promise<void> {
  const stopping = new AbortController()
  const web = openWeb(fetcher ?? (config.contact ? { contact: config.contact } : {}))
  const work = [keepPolling(session, web, log, stopping.signal), keepReadingAgain(session, log, stopping.signal)]
  return async () => {
    stopping.abort()
    await Promise.all(work)
    await web.close()
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

function refreshBriefs(session: Session, log: Log): () => Promise<void> {
  const { briefs, store } = session
  /** Stays so until the store has been told, also when that fails at first. */
  let isToSync = false
  const refresh = async () => {
    try {
      isToSync = (await briefs.refresh()) || isToSync
      if (!isToSync) return
      await syncBriefs(store, briefs, Temporal.Now.instant())
      await syncSchedules(session, log)
      isToSync = false
      for (const problem of briefs.problems()) log.warn(describeProblem(problem))
      const names = briefs.all().map(({ name }) => name)
      log.info({ briefs: names, problems: briefs.problems().length }, 'briefs loaded anew')
    } catch (error) {
      log.error({ err: error }, 'the briefs folder could not be loaded anew; what was loaded stays')
    }
  }
  let running: Promise<void> | undefined
  const timer = setInterval(() => {
    running ??= refresh().finally(() => {
      running = undefined
    })
  }, REFRESH_MS)
  return async () => {
    clearInterval(timer)
    await running
  }
}
