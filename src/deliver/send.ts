/**
 * Sending what the outbox holds: claim, commit `sending`, one call, settle. The rules are told in docs/operating.md; the
 * states and what may follow what are the store's (store/outbox.ts).
 */
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import type { Log } from '../log.ts'
import type { Outcome, Outgoing, Resolution, Sender } from '../platforms/sender.ts'
import type { Claimed, OutboxStore, Report } from '../store/outbox.ts'
import { afterQuiet } from '../time.ts'
import type { Pace } from './pace.ts'
import { nextAttempt, nextProbe, nextQuestion } from './retry.ts'

export interface Sending {
  store: OutboxStore
  senders: Sender[]
  pace: Pace
  now: () => Temporal.Instant
  /** Unlike any other process's, ever. */
  owner: string
  /** After which a call that has not answered is given up: CALL_LIMIT_MS. */
  callLimitMs: number
  log: Log
}

export interface Worker {
  /**
   * Start sending what may leave now; what comes back is recorded as it comes. Gives in how many milliseconds it is worth
   * asking again, null when nothing waits for its turn. Never throws for what the disk or the network does.
   */
  pump(): Promise<{ waitMs: number | null }>
  /** Give back what was claimed and has not left. */
  letGo(): Promise<void>
  /** Resolves when nothing is under way and everything that came back is recorded, or cannot be now. */
  settled(): Promise<void>
}

/** Calls under way on one platform: enough for its rate at more than a second each. */
const MOST_UNDER_WAY = 64
/** Claimed in one act, which is one write to the disk: about what leaves within a second, so that a reply is not kept longer. */
const MOST_CLAIMED = 48
/** When as many as may be are under way, an answer is looked for this often. */
const ANSWER_MS = 10
/** So long what came back may wait for the next message that leaves, to be written down with it. */
const RECORD_WITHIN_MS = 25
/** No platform takes this long; what has not answered by then may have been posted. */
export const CALL_LIMIT_MS = 20_000
/** What quiet hours have held back gets a while to leave when they end. */
const USE_AFTER_QUIET_HOURS = 1
const NOT_RECORDED = 'what came back cannot be recorded yet'
/** Longer than any call, so that a lease which has run out means that its process is gone or was asleep. */
const LEASE_MS = 60_000

export function openWorker({ store, senders, pace, now, owner, callLimitMs, log }: Sending): Worker {
  const calls = new Map<number, { platform: string; done: Promise<void> }>()
  /** Claimed, and waiting for room, by platform. */
  const hands = new Map<string, Claimed[]>(senders.map(({ platform }) => [platform, []]))
  /** By platform, when it last refused us and until when it is left alone for that. */
  const refused = new Map<string, { atMs: number; until: Temporal.Instant }>()
  const unrecorded = new Set<Report>()
  let recording: Promise<void> | undefined

  return {
    async pump() {
      const waits: number[] = []
      try {
        for (const sender of senders) {
          const waitMs = await pumpPlatform(sender)
          if (waitMs !== null) waits.push(waitMs)
        }
      } catch (error) {
        log.error({ err: error }, 'the outbox cannot be written; nothing is sent until it can')
        return { waitMs: null }
      }
      return { waitMs: waits.length > 0 ? Math.min(...waits) : null }
    },

    async letGo() {
      for (const { platform } of senders) await letGoOn(platform)
    },

    async settled() {
      while (calls.size > 0) await Promise.all([...calls.values()].map(({ done }) => done))
      await record().catch((error: unknown) => log.error({ err: error, unrecorded: unrecorded.size }, NOT_RECORDED))
    },
  }

  async function pumpPlatform(sender: Sender): Promise<number | null> {
    const { platform } = sender
    const at = now()
    const free = MOST_UNDER_WAY - [...calls.values()].filter((call) => call.platform === platform).length
    if (free <= 0) return ANSWER_MS
    const limit = Math.min(free, pace.room(platform, monotonicMs()))
    if (limit <= 0) return Math.max(1, Math.ceil(pace.roomIn(platform, monotonicMs())))

    // What a platform was told to have asked for (a pause, to go away) counts for what is claimed.
    const isClaiming = handOf(platform).length < limit
    if (isClaiming) await record()
    const questions = await store.claimUnsure({ platform, owner, leaseMs: LEASE_MS, limit }, at)
    const open = questions.filter(({ id }) => !calls.has(id))
    for (const claimed of open) await askAfter(sender, claimed, at)
    const room = limit - open.length
    if (room <= 0) return 1
    if (isClaiming) {
      const ahead = Math.max(room, Math.min(MOST_CLAIMED, pace.perWindow(platform)) - handOf(platform).length)
      const claims = await store.claimDue(
        { platform, owner, leaseMs: LEASE_MS, limit: Math.min(ahead, MOST_CLAIMED) },
        at,
      )
      handOf(platform).push(...claims)
    }
    const due = handOf(platform).splice(0, room)
    await sendAll(sender, due, at)
    return due.length > 0 ? Math.max(1, Math.ceil(pace.roomIn(platform, monotonicMs()))) : null
  }

  function handOf(platform: string): Claimed[] {
    return hands.get(platform) ?? []
  }

  async function letGoOn(platform: string): Promise<void> {
    const held = handOf(platform).splice(0)
    if (held.length > 0) await store.release(held.map((claimed) => ({ ...claimed, notBefore: now() })))
  }

  /** Those whose chat may have one now; the others wait for their turn, or for the end of quiet hours. */
  async function sendAll(sender: Sender, due: Claimed[], at: Temporal.Instant): Promise<void> {
    const waiting = due.flatMap((claimed) => {
      const turn = at.add({ milliseconds: Math.ceil(pace.waitFor(claimed.chat, monotonicMs())) })
      // What somebody asked to have again comes at once.
      const notBefore = claimed.lane === 'reply' ? turn : afterQuiet(claimed.chat, turn)
      if (Temporal.Instant.compare(notBefore, at) <= 0) return []
      const isQuiet = Temporal.Instant.compare(notBefore, turn) > 0
      return [
        { ...claimed, notBefore, ...(isQuiet ? { useUntil: notBefore.add({ hours: USE_AFTER_QUIET_HOURS }) } : {}) },
      ]
    })
    if (waiting.length > 0) await store.release(waiting)
    const held = new Set(waiting.map(({ id }) => id))
    const ready = due.filter(({ id }) => !held.has(id))
    if (ready.length === 0) return
    const begun = await begin(ready)
    for (const claimed of ready) {
      const firstSentAt = begun.get(claimed.id)
      if (firstSentAt !== undefined) call(sender, { ...claimed, firstSentAt })
    }
  }

  /** In one write to the disk: what has come back, before anything else leaves, and what leaves now. */
  async function begin(claims: Claimed[]): Promise<Map<number, string>> {
    const reports = [...unrecorded]
    const begun = await store.beginSending(claims, now(), reports)
    for (const report of reports) unrecorded.delete(report)
    return new Map(begun.map(({ id, firstSentAt }) => [id, firstSentAt]))
  }

  /**
   * It may have been posted: send it with the same nonce while that is safe and of use, else look, else say that nobody
   * knows.
   */
  async function askAfter(sender: Sender, claimed: Claimed, at: Temporal.Instant): Promise<void> {
    const firstSentAt = claimed.firstSentAt ?? claimed.createdAt
    const age = at.epochMilliseconds - Temporal.Instant.from(firstSentAt).epochMilliseconds
    const isOfUse = Temporal.Instant.compare(at, claimed.expiresAt) < 0
    if (isOfUse && age >= 0 && age < sender.repeatableForMs) {
      const firstAt = (await begin([claimed])).get(claimed.id)
      if (firstAt !== undefined) call(sender, { ...claimed, firstSentAt: firstAt })
      return
    }
    if (sender.resolve) {
      ask(sender, sender.resolve, { ...claimed, firstSentAt })
      return
    }
    report({
      ...claimed,
      outcome: { status: 'unsure', reason: 'no answer came, and this platform cannot be asked', askAgainAt: null },
    })
    await record()
  }

  function call(sender: Sender, claimed: Claimed & { firstSentAt: string }): void {
    const begunMs = monotonicMs()
    pace.took(claimed.chat, begunMs)
    start(sender, claimed, async (signal) => {
      const outcome = await limited<Outcome>(sender.send(outgoing(claimed), signal), signal, {
        status: 'unsure',
        reason: 'no answer in time',
      })
      if (outcome.status !== 'sent') log.warn({ message: claimed.id, ...outcome }, 'a message was not sent at once')
      return outcomeOf(sender, claimed, outcome, begunMs)
    })
  }

  function ask(
    sender: Sender,
    resolve: NonNullable<Sender['resolve']>,
    claimed: Claimed & { firstSentAt: string },
  ): void {
    const begunMs = monotonicMs()
    pace.took(claimed.chat, begunMs)
    start(sender, claimed, async (signal) => {
      const resolution = await limited<Resolution>(resolve(outgoing(claimed), signal), signal, {
        status: 'unknown',
        reason: 'no answer in time',
      })
      log.info({ message: claimed.id, ...resolution }, 'looked for a message that may have been sent')
      if (resolution.status === 'absent') return resolution
      if (resolution.status !== 'unknown') return outcomeOf(sender, claimed, resolution, begunMs)
      return { status: 'later', reason: resolution.reason, notBefore: nextQuestion(now(), claimed.attempts) }
    })
  }

  function start(sender: Sender, claimed: Claimed, act: (signal: AbortSignal) => Promise<Report['outcome']>): void {
    const done = act(AbortSignal.timeout(callLimitMs))
      .catch((error: unknown): Report['outcome'] => {
        // A sender that throws has a bug; whether it had written anything, nobody knows.
        log.error({ err: error, message: claimed.id }, 'sending failed in an unforeseen way')
        return unsure(sender, claimed, 'an error of our own')
      })
      .then(async (outcome) => {
        report({ ...claimed, outcome })
        calls.delete(claimed.id)
        const isOfAll = outcome.status === 'refused' || (outcome.status === 'limited' && outcome.scope === 'platform')
        // What waits in the hand is of a time when the platform took us.
        if (isOfAll)
          await letGoOn(sender.platform).catch((error) => log.error({ err: error }, 'claims end with their lease'))
        await recordSoon()
      })
    calls.set(claimed.id, { platform: sender.platform, done })
  }

  async function outcomeOf(
    sender: Sender,
    claimed: Claimed,
    outcome: Outcome,
    begunMs: number,
  ): Promise<Report['outcome']> {
    const at = now()
    switch (outcome.status) {
      case 'sent':
      case 'moved':
      case 'unreadable':
      case 'gone':
        return outcome
      case 'later':
        return { ...outcome, notBefore: nextAttempt(at, claimed.attempts) }
      case 'limited':
        return { ...outcome, until: at.add({ milliseconds: Math.ceil(outcome.retryAfterMs) }) }
      case 'refused': {
        const last = refused.get(sender.platform)
        // It was under way when another was refused: the same refusal once more, not another one.
        if (last && begunMs <= last.atMs)
          return { status: 'limited', scope: 'platform', reason: outcome.reason, until: last.until }
        const mine = { atMs: monotonicMs(), until: nextProbe(at, 0) }
        refused.set(sender.platform, mine)
        const holds = await store.holds()
        const refusals = holds.find(({ platform }) => platform === sender.platform)?.refusals ?? 0
        mine.until = nextProbe(at, refusals)
        return { ...outcome, until: mine.until }
      }
      case 'unsure':
        return unsure(sender, claimed, outcome.reason)
      default:
        return outcome satisfies never
    }
  }

  function unsure(sender: Sender, claimed: Claimed, reason: string): Report['outcome'] {
    const canBeTold = sender.repeatableForMs > 0 || sender.resolve !== undefined
    return { status: 'unsure', reason, askAgainAt: canBeTold ? nextQuestion(now(), claimed.attempts) : null }
  }

  function report({ id, owner: by, claim, outcome }: Report): void {
    unrecorded.add({ id, owner: by, claim, outcome })
  }

  /**
   * Together with whatever else comes back in this turn, or with what leaves next. What cannot be recorded now is kept and
   * tried at the next pump.
   */
  function recordSoon(): Promise<void> {
    const isMoreLeaving = [...hands.values()].some((hand) => hand.length > 0)
    recording ??= (isMoreLeaving ? pause(RECORD_WITHIN_MS) : nextTurn()).then(async () => {
      recording = undefined
      try {
        await record()
      } catch (error) {
        log.error({ err: error, unrecorded: unrecorded.size }, NOT_RECORDED)
      }
    })
    return recording
  }

  async function record(): Promise<void> {
    const reports = [...unrecorded]
    if (reports.length === 0) return
    await store.settle(reports, now())
    for (const report of reports) unrecorded.delete(report)
  }
}

/** Of a clock that nobody sets. */
function monotonicMs(): number {
  return performance.now()
}

function outgoing({ chat, payload, nonce, firstSentAt }: Claimed & { firstSentAt: string }): Outgoing {
  return { chat: chat.id, payload, nonce, firstSentAt }
}

/** A sender that does not heed its signal is not waited for. */
function limited<T>(answer: Promise<T>, signal: AbortSignal, otherwise: T): Promise<T> {
  return Promise.race([
    answer,
    new Promise<T>((resolve) => {
      // A moment more than the signal gives, in which a sender may still tell how far it had come.
      signal.addEventListener('abort', () => setTimeout(() => resolve(otherwise), 500).unref(), { once: true })
    }),
  ])
}
