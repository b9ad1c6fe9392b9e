/** The command line: reads the arguments and the environment, wires the parts, runs. The only reader of process.env. */
import { enableCompileCache } from 'node:module'
import { userInfo } from 'node:os'

// What was compiled and stripped of its types once is kept in the system's temporary folder: half of a start otherwise.
enableCompileCache()
const { run } = await import('./cli/program.ts')

// Whoever reads our output may stop before its end (`… | head -1`): that is no fault.
process.stderr.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`The answer could not be written (${error.code}). Is the disk full?\n`)
  process.exit(1)
})

try {
  process.loadEnvFile()
} catch (error) {
  // No .env file is the usual case; one that cannot be read is worth a word.
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
    process.stderr.write(`The .env file cannot be read: ${String(error)}\n`)
    process.exit(1)
  }
}

/** What still holds the process when all is done, such as a connection that is being tried, gets this long. */
const LONGEST_GOODBYE_MS = 3_000

process.exitCode = await run({
  argv: process.argv.slice(2),
  environment: process.env,
  ...userName(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  onStop: (stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  },
})

setTimeout(() => process.exit(), LONGEST_GOODBYE_MS).unref()

/** A container's user need not have a name. */
function userName(): { user?: string } {
  try {
    return { user: userInfo().username }
  } catch {
    return {}
  }
}
