/**
 * `npm run bench:start`: how long a person waits for `say "/quote delury"` and for the first briefing of what `npm start` runs,
 * beside Node alone, in the same run. Prints a table; nothing is kept.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = Number(process.argv[2] ?? 7)
const folder = mkdtempSync(join(tmpdir(), 'daybook-start-'))

/** Milliseconds until the program has written `awaited`, or ended where nothing is awaited. */
function wait(program: string, argv: string[], awaited: string | null): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LOG_LEVEL: 'silent' },
    })
    let written = ''
    let shown: number | undefined
    child.stdout.on('data', (chunk) => {
      written += chunk
      if (awaited !== null && shown === undefined && written.includes(awaited)) {
        shown = performance.now() - begun
        child.kill('SIGKILL')
      }
    })
    child.on('error', reject)
    child.on('exit', () => {
      if (awaited === null) resolve(performance.now() - begun)
      else if (shown !== undefined) resolve(shown)
      else reject(new Error(`${program} ${argv.join(' ')} ended without writing ${awaited}`))
    })
  })
}

async function median(measure: (run: number) => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) times.push(await measure(run))
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

const node = process.execPath
const kept = join(folder, 'kept.db')
await wait(node, ['src/main.ts', '--db', kept, 'say', '/help'], null)

const rows: [string, number][] = [
  ['node alone (-e 0)', await median(() => wait(node, ['-e', '0'], null))],
  ['say "/quote delury"', await median(() => wait(node, ['src/main.ts', '--db', kept, 'say', '/quote delury'], null))],
  [
    'serve to its first briefing',
    await median((run) => {
      // A copy for each: the one before may not have let go of its own yet.
      const copy = join(folder, `copy-${run}.db`)
      cpSync(kept, copy)
      return wait(node, ['src/main.ts', 'serve', '--db', copy], 'Sources')
    }),
  ],
  [
    'serve on no database yet',
    await median((run) => wait(node, ['src/main.ts', 'serve', '--db', join(folder, `new-${run}.db`)], 'Sources')),
  ],
]
rmSync(folder, { recursive: true, force: true })

const base = rows[0]?.[1] ?? 1
console.log(`| median of ${RUNS} | ms | beside node alone |`)
console.log('|---|---|---|')
for (const [name, ms] of rows) console.log(`| ${name} | ${ms.toFixed(0)} | ${(ms / base).toFixed(1)} |`)
