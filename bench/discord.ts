/**
 * `npm run bench:discord -- [how many commands the memory is measured after]`: from a slash command to its answer on loopback, beside a discord.js bot
 * that answers every command with the same word. The server is a thread of its own; the CPU is that of the bot's thread.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Client, GatewayIntentBits } from 'discord.js'
import { Temporal } from 'temporal-polyfill'
import { openSession } from '../src/cli/session.ts'
import { commands } from '../src/commands/list.ts'
import { openLog } from '../src/log.ts'
import { connectDiscord } from '../src/platforms/discord/connect.ts'
import type { Round, Wait } from './discord-server.ts'

const MEMORY_COMMANDS = Number(process.argv[2] ?? 100_000)
const ROUNDS = [
  { people: 1, count: 300 },
  { people: 10, count: 1000 },
  { people: 100, count: 2000 },
]
const log = openLog({ level: 'error', isWatched: true, secrets: [], write: (line) => process.stderr.write(line) })

interface Ran {
  waits: Wait[]
  seconds: number
}

async function openServer() {
  const worker = new Worker(new URL('./discord-server.ts', import.meta.url))
  const next = <Answer>() => new Promise<Answer>((resolve) => worker.once('message', resolve))
  const { port } = await next<{ port: number }>()
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    run(round: Round): Promise<Ran> {
      const ran = next<Ran>()
      worker.postMessage(round)
      return ran
    },
    close: () => worker.terminate(),
  }
}

type Server = Awaited<ReturnType<typeof openServer>>

async function measure(server: Server, round: Round) {
  const cpu = process.threadCpuUsage()
  const { waits, seconds } = await server.run(round)
  const { user, system } = process.threadCpuUsage(cpu)
  const answer = waits.map((wait) => wait.answer).sort((a, b) => a - b)
  const first = waits.map((wait) => wait.first).sort((a, b) => a - b)
  const perCore = round.count / ((user + system) / 1e6)
  return {
    p50: at(answer, 0.5),
    p99: at(answer, 0.99),
    first: at(first, 0.99),
    perSecond: round.count / seconds,
    perCore,
  }
}

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

async function table(name: string, server: Server, command: Round['command']): Promise<void> {
  await server.run({ command, people: 10, count: 500 })
  for (const round of ROUNDS) {
    const { p50, p99, first, perSecond, perCore } = await measure(server, { command, ...round })
    const cells = [
      name,
      round.people,
      p50.toFixed(1),
      p99.toFixed(1),
      first.toFixed(1),
      perSecond.toFixed(0),
      perCore.toFixed(0),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function heapMegabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

console.log(
  '| bot and command | people at once | p50 ms | p99 ms | first sign p99 ms | commands/s | commands per second of CPU |',
)
console.log('|---|---|---|---|---|---|---|')

const plainServer = await openServer()
const plain = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: plainServer.apiUrl } })
plain.on('interactionCreate', (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply('Pong')
})
await plain.login('plain.bench.token')
await table('plain discord.js, one word', plainServer, { name: 'ping', options: {} })
await plain.destroy()
await plainServer.close()

const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'))
const now = Temporal.Instant.from('2025-08-29T09:00:00Z')
const session = await openSession({ db: join(folder, 'daybook.db'), briefs: 'briefs', log, now })
const server = await openServer()
const platform = await connectDiscord({
  token: 'daybook.bench.token',
  apiUrl: server.apiUrl,
  commands,
  contextOf: session.contextOf,
  sawChat: (chat) => session.store.sawChat(chat, now),
  log,
})
await table('Daybook /help', server, { name: 'help', options: {} })
await table('Daybook /quote delury', server, { name: 'quote', options: { who: 'delury' } })
await table('Daybook /brief parade', server, { name: 'brief', options: { name: 'parade' } })

const before = heapMegabytes()
await server.run({ command: { name: 'help', options: {} }, people: 20, count: MEMORY_COMMANDS })
const after = heapMegabytes()
console.log(
  `\nHeap after ${MEMORY_COMMANDS} commands of as many people: ${after.toFixed(0)} MB, before them ${before.toFixed(0)} MB`,
)

await platform.close()
await session.close()
await server.close()
rmSync(folder, { recursive: true })
