/**
 * `npm run contracts -- <folder>`: every golden payload against the platforms' published contracts, which lie in that
 * folder (discord-openapi.json, telegram-api.json). Prints a table and each violation; exit 1 when there is one.
 */
import { checkDiscordGolden } from './contracts-discord.ts'
import { checkTelegramGolden } from './contracts-telegram.ts'

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

const checked: Checked[] = [...checkDiscordGolden(folder), ...checkTelegramGolden(folder)]
console.log('| contract | payloads | violations |\n|---|---|---|')
for (const { what, payloads, violations } of checked) console.log(`| ${what} | ${payloads} | ${violations.length} |`)
for (const violation of checked.flatMap(({ violations }) => violations)) console.error(violation)
// A check of nothing is no check.
const isEmpty = checked.some(({ payloads }) => payloads === 0)
process.exit(isEmpty || checked.some(({ violations }) => violations.length > 0) ? 1 : 0)
