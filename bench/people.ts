/** The frame of the chat benchmarks: people who ask a bot at once, on a server in a thread of its own, and what they wait. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Temporal } from 'temporal-polyfill'
import { openSession, type Session } from '../src/cli/session.ts'
import { type Log, openLog } from '../src/log.ts'
import type { Round, Wait } from './rounds.ts'

export interface Bot {
  close(): Promise<unknown>
}

export interface ChatBench<Asked> {
  /** The server's thread, beside this file. */
  server: string
  /** The library with nothing on it, as the measure. */
  plain: { name: string; asked: Asked; open(port: number): Promise<Bot> }
  daybook: { asked: { name: string; asked: Asked }[]; open(port: number, session: Session, log: Log): Promise<Bot> }
}

/** In the order of the question: one, ten and a hundred people at once. */
const ROUNDS = [
  { people: 1, count: 300 },
  { people: 10, count: 1000 },
  { people: 100, count: 2000 },
]
/** Of the commands after which memory is looked at, so many in a hundred are of each kind: the last ones cost the most. */
const SHARES = [90, 8, 2]
const BEGIN = Temporal.Instant.from('2025-08-29T09:00:00Z')

/** Goes on while the bench runs, so that whoever has asked has rested a while later. */
export function clock(): Temporal.Instant {
  return BEGIN.add({ milliseconds: Math.round(performance.now()) })
}

/** Prints the table, then the heap before and after the commands whose number the command line gives. */
export async function benchChat<Asked>({ server: file, plain, daybook }: ChatBench<Asked>): Promise<void> {
  console.log(
    '| bot and command | people at once | p50 ms | p99 ms | first sign p99 ms | commands/s | commands per second of CPU |',
  )
  console.log('|---|---|---|---|---|---|---|')
  const plainServer = await openServer<Asked>(file)
  const plainBot = await plain.open(plainServer.port)
  await table(plain.name, plainServer, plain.asked)
  await plainBot.close()
  await plainServer.close()

  const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'))
  const log = openLog({ level: 'error', isWatched: true, secrets: [], write: (line) => process.stderr.write(line) })
  const session = await openSession({ db: join(folder, 'daybook.db'), briefs: 'briefs', log, now: BEGIN })
  const server = await openServer<Asked>(file)
  const bot = await daybook.open(server.port, session, log)
  for (const { name, asked } of daybook.asked) await table(`Daybook ${name}`, server, asked)

  const commands = Number(process.argv[2] ?? 100_000)
  const before = heapMegabytes()
  for (const [index, { asked }] of daybook.asked.entries()) {
    await server.run({ asked, people: 20, count: Math.round((commands * (SHARES[index] ?? 0)) / 100) })
  }
  console.log(
    `\nHeap after ${commands} commands of as many people: ${heapMegabytes().toFixed(0)} MB, before them ${before.toFixed(0)} MB`,
  )
  await bot.close()
  await session.close()
  await server.close()
  rmSync(folder, { recursive: true })
}

interface Server<Asked> {
  port: number
  run(round: Round<Asked>): Promise<{ waits: Wait[]; seconds: number }>
  close(): Promise<unknown>
}

async function openServer<Asked>(file: string): Promise<Server<Asked>> {
  const worker = new Worker(new URL(file, import.meta.url))
  const next = <Answer>() => new Promise<Answer>((resolve) => worker.once('message', resolve))
  const { port } = await next<{ port: number }>()
  return {
    port,
    run(round) {
      const ran = next<{ waits: Wait[]; seconds: number }>()
      worker.postMessage(round)
      return ran
    },
    close: () => worker.terminate(),
  }
}

async function table<Asked>(name: string, server: Server<Asked>, asked: Asked): Promise<void> {
  await server.run({ asked, people: 10, count: 500 })
  for (const round of ROUNDS) {
    const cpu = process.threadCpuUsage()
    const { waits, seconds } = await server.run({ asked, ...round })
    const { user, system } = process.threadCpuUsage(cpu)
    const answers = waits.map(({ answer }) => answer)
    const firsts = waits.flatMap(({ first }) => first ?? [])
    const cells = [
      name,
      round.people,
      at(answers, 0.5).toFixed(1),
      at(answers, 0.99).toFixed(1),
      firsts.length > 0 ? at(firsts, 0.99).toFixed(1) : '–',
      (round.count / seconds).toFixed(0),
      (round.count / ((user + system) / 1e6)).toFixed(0),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function at(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function heapMegabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}
