/**
 * `npm run contracts -- <folder>`: every golden payload, and what every command answers to its examples and to mistakes,
 * against the platforms' published contracts, which lie in that folder (discord-openapi.json, telegram-api.json). Prints a
 * table and each violation; exit 1 when there is one.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { openSession } from '../src/cli/session.ts'
import { commands } from '../src/commands/list.ts'
import type { Document } from '../src/document.ts'
import { openLog } from '../src/log.ts'
import { checkDiscord } from './contracts-discord.ts'
import { checkTelegram } from './contracts-telegram.ts'

export interface Answer {
  /** What was asked. */
  line: string
  document: Document
}

export interface Checked {
  /** What was checked, such as "discord messages". */
  what: string
  payloads: number
  violations: string[]
}

const folder = process.argv[2]
if (!folder) {
  console.error('Name the folder with the contracts: npm run contracts -- <folder>')
  process.exit(2)
}

const answers = await askEverything()
const checked: Checked[] = [...checkDiscord(folder, answers), ...(await checkTelegram(folder, answers))]
console.log('| contract | payloads | violations |\n|---|---|---|')
for (const { what, payloads, violations } of checked) console.log(`| ${what} | ${payloads} | ${violations.length} |`)
for (const violation of checked.flatMap(({ violations }) => violations)) console.error(violation)
// A check of nothing is no check.
const isEmpty = checked.some(({ payloads }) => payloads === 0)
process.exit(isEmpty || checked.some(({ violations }) => violations.length > 0) ? 1 : 0)

/** Each command's examples in turn, on the briefs of the project, and what people get wrong. */
async function askEverything(): Promise<Answer[]> {
  const database = mkdtempSync(join(tmpdir(), 'daybook-contracts-'))
  const log = openLog({ level: 'error', isWatched: true, secrets: [], write: (line) => process.stderr.write(line) })
  const now = Temporal.Instant.from('2025-08-29T09:00:00Z')
  const session = await openSession({ db: join(database, 'daybook.db'), briefs: 'briefs', log, now })
  try {
    const mistakes = [
      '/quote kim',
      '/quote',
      '/brief pararde2',
      '/nonsense',
      '/countdown',
      '/sources parade 99',
      '金正恩',
    ]
    const sections = ['attendees', 'quotes', 'headlines', 'facts', 'sources'].map((name) => `/brief parade ${name}`)
    const helps = commands.map(({ name }) => `/help ${name}`)
    const answers: Answer[] = []
    for (const line of [...commands.flatMap(({ examples }) => examples), ...sections, ...helps, ...mistakes]) {
      answers.push({ line, document: await session.ask(line) })
    }
    return answers
  } finally {
    await session.close()
    rmSync(database, { recursive: true })
  }
}
