/**
 * Both platforms on loopback in a thread of their own, so that they cost the measured thread nothing and see messages
 * arrive whatever that one is doing. Counts what arrives in any second and, with limits in force, refuses what is too much.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { openLoopback } from '../test/deliver/loopback.ts'

export interface HerdRules {
  /** A second; null to take everything. */
  allowed: number | null
  latencyMs: number
}

export interface HerdCount {
  accepted: number
  /** Chats that got more than one. */
  doubled: number
  refused: number
  /** Most arrivals in any second, and in how many seconds (each from an arrival) there were more than allowed. */
  mostInSecond: number
  secondsOver: number
  /** From the first arrival to the last. */
  seconds: number
}

const rules: HerdRules = workerData
const arrivals: number[] = []
let refused = 0
let from = 0

const loopback = await openLoopback()
loopback.latencyMs = rules.latencyMs
loopback.refusesFor = () => {
  const now = performance.now()
  arrivals.push(now)
  while ((arrivals[from] ?? now) <= now - 1_000) from++
  if (rules.allowed === null || arrivals.length - from <= rules.allowed) return 0
  refused++
  return 1_000
}

parentPort?.postMessage({ discordUrl: loopback.discordUrl, telegramUrl: loopback.telegramUrl })
parentPort?.on('message', () => {
  let most = 0
  let over = 0
  for (let first = 0, last = 0; first < arrivals.length; first++) {
    while ((arrivals[last] ?? Number.POSITIVE_INFINITY) < (arrivals[first] ?? 0) + 1_000) last++
    most = Math.max(most, last - first)
    if (rules.allowed !== null && last - first > rules.allowed) over++
  }
  const chats = new Set(loopback.accepted.map(({ chat }) => chat))
  const count: HerdCount = {
    accepted: loopback.accepted.length,
    doubled: loopback.accepted.length - chats.size,
    refused,
    mostInSecond: most,
    secondsOver: over,
    seconds: ((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)) / 1_000,
  }
  parentPort?.postMessage(count)
})
