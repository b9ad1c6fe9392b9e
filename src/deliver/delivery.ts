/** Delivery as a whole: one ticker over what is due, the outbox's worker, and an orderly start and end. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import cron from 'node-cron'
import type { Temporal } from 'temporal-polyfill'
import { parseCron } from '../cron.ts'
import type { Log } from '../log.ts'
import type { Sender } from '../platforms/sender.ts'
import type { ChatKey, ScheduleToRecord } from '../store/chats.ts'
import type { Store } from '../store/store.ts'
import { type Alerting, publishAlerts } from './alerts.ts'
import { openPace, type Pace } from './pace.ts'
import { type ComposeDigest, publishDue } from './publish.ts'
import { CALL_LIMIT_MS, openWorker } from './send.ts'
import type { SlotPolicy } from './slots.ts'

export interface DeliveryOptions {
  store: Store
  senders: Sender[]
  compose: ComposeDigest
  composeAlert: Alerting['composeAlert']
  storyOf: Alerting['storyOf']
  now: () => Temporal.Instant
  /** The version of the zone data (`process.versions.tz`): when it changes, every next run is derived anew. */
  zoneData: string
  log: Log
  policy?: SlotPolicy
  pace?: Pace
  callLimitMs?: number
}

export interface Delivery {
  /**
   * Take over what an earlier process left, then tick every second until `stop`.
   * @throws ReaderError when another process delivers from this database
   */
  start(): Promise<void>
  /**
   * One tick: what is due is published and sending is started; it resolves when nothing more may leave, or after a second.
   * Safe to call at any time; ticks never overlap.
   */
  tick(): Promise<void>
  /** Nothing new is sent; what is under way is waited for and recorded. */
  stop(): Promise<void>
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
  /** A platform lets us into a chat again. */
  chatOpened(chat: ChatKey): Promise<void>
  /** A platform has told of a group's new id by itself. */
  chatMoved(chat: ChatKey, to: string): Promise<void>
}

/** As the design says: 6 hours; and 08:00 spread over a minute. */
const USUAL_POLICY: SlotPolicy = { catchUpMs: 6 * 60 * 60 * 1000, spreadMs: 60 * 1000 }
/** How long a tick waits for what it has started to send. */
const SEND_MS = 1_000
/**
 * A part of a tick that never ends would hold up every other; what it does later is fenced like another process's work.
 * The whole tick is limited too, since node-cron waits for a run that never ends.
 */
const PART_LIMIT_MS = 30_000
const TICK_LIMIT_MS = 50_000
/** Between two log lines of the same failure. */
const COMPLAIN_MS = 60_000
/** Settled messages are kept for questions, and for a story's second copy. */
const KEEP_HOURS = 24 * 30
/** In some 10 ms: a herd that has grown old holds up nothing. */
const PRUNED_AT_ONCE = 500

export function openDelivery(options: DeliveryOptions): Delivery {
  const { store, senders, now, log } = options
  const owner = randomUUID()
  const worker = openWorker({
    ...{ store, senders, now, owner, log },
    pace: options.pace ?? openPace(),
    callLimitMs: options.callLimitMs ?? CALL_LIMIT_MS,
  })
  const settings = { ...options, policy: options.policy ?? USUAL_POLICY }
  const debug = (message: string | Error) => log.debug({ from: 'node-cron' }, String(message))
  let publishing: Promise<void> | undefined
  let task: ReturnType<typeof cron.schedule> | undefined
  let unlock: (() => Promise<void>) | undefined
  let sending: Promise<void> | undefined
  const complainedAt = new Map<string, number>()
  let isStopping = false
  let prunedAt: Temporal.Instant | undefined

  return {
    async start() {
      unlock = await store.lockForServing(now(), (error) =>
        complain(error, 'how much was sent cannot be noted beside the database'),
      )
      await store.noteZoneData(options.zoneData)
      const left = await store.recoverLeases(owner, now())
      if (left.pending + left.unsure > 0) log.info(left, 'took over what an earlier run left')
      for (const { platform } of senders) await store.probePlatform(platform)
      task = cron.schedule(
        '* * * * * *',
        // Sending has its own rhythm: the next second's tick does not wait for it.
        () => Promise.race([publish(), pause(TICK_LIMIT_MS, undefined, { ref: false })]),
        {
          timezone: 'Etc/UTC',
          noOverlap: true,
          missedExecutionTolerance: 59_000,
          // What it would print by itself goes past the log. That a second was busy or slept through is no news.
          logger: { info: debug, warn: debug, error: debug, debug },
        },
      )
      await tick()
    },

    tick,

    async stop() {
      isStopping = true
      await task?.destroy()
      await publishing
      await sending
      await worker.settled()
      // What cannot be given back ends with its lease.
      await worker.letGo().catch((error: unknown) => log.error({ err: error }, 'claims were not given back'))
      await unlock?.()
    },

    settled: () => worker.settled(),

    chatOpened: (chat) => store.resumeChat(chat, now()),
    chatMoved: (chat, to) => store.moveChat(chat, to, now()),
  }

  async function tick(): Promise<void> {
    await publish()
    await Promise.race([send(), pause(SEND_MS)])
  }

  function publish(): Promise<void> {
    publishing ??= run().finally(() => {
      publishing = undefined
    })
    return publishing
  }

  async function run(): Promise<void> {
    if (isStopping) return
    const act = async (name: string, what: () => Promise<unknown>) => {
      try {
        await withinLimit(what())
      } catch (error) {
        complain(error, `${name} failed; it is tried again with the next tick`)
      }
    }
    await act('publishing what is due', () => publishDue({ ...settings, onPublished: () => void send() }, now()))
    await act('looking for watched words', () => publishAlerts(options, now()))
    await act('sweeping the outbox', () => store.sweep(now()))
    await act('pruning the outbox', prune)
    void send()
  }

  /** Once a minute: what fails every second, as with a full disk, is told with its first failure. */
  function complain(error: unknown, message: string): void {
    const told = complainedAt.get(message)
    if (told !== undefined && performance.now() - told < COMPLAIN_MS) return
    complainedAt.set(message, performance.now())
    log.error({ err: error }, message)
  }

  /** As long as something waits only for its turn. What becomes due later is the next tick's. */
  function send(): Promise<void> {
    sending ??= sendWaiting().finally(() => {
      sending = undefined
    })
    return sending
  }

  async function sendWaiting(): Promise<void> {
    while (!isStopping) {
      const { waitMs } = await worker.pump()
      if (waitMs === null) return
      await pause(waitMs)
    }
  }

  async function prune(): Promise<void> {
    if (prunedAt && now().since(prunedAt).total('hours') < 24) return
    const pruned = await store.prune(now().subtract({ hours: KEEP_HOURS }), PRUNED_AT_ONCE)
    // The rest is the next ticks'.
    if (pruned === 0) prunedAt = now()
  }
}

async function withinLimit(act: Promise<unknown>): Promise<void> {
  const ended = new AbortController()
  try {
    const tooLong = pause(PART_LIMIT_MS, undefined, { ref: false, signal: ended.signal }).then(() => {
      throw new Error(`not done after ${PART_LIMIT_MS / 1000} s`)
    })
    tooLong.catch(() => {})
    await Promise.race([act, tooLong])
  } finally {
    ended.abort()
  }
}

/**
 * The schedules that briefs' files fix, for the store to keep.
 * @throws ReaderError that names the brief and what is wrong with its schedule
 */
export function schedulesOf(
  briefs: readonly { name: string; schedule: Omit<ScheduleToRecord, 'brief'>[] }[],
): ScheduleToRecord[] {
  return briefs.flatMap(({ name, schedule }) =>
    schedule.map((one) => {
      parseCron(one.cron)
      return { ...one, brief: name }
    }),
  )
}
