/**
 * `npm run bench:delivery [-- --subscriptions 100000] [--herd 20000] [--seconds 30]`: what subscriptions cost while nothing
 * is due, in the worst minute and over a day; and how fast a herd of digests leaves, with the platforms' limits lifted and
 * in force (`--seconds` of it). Beside the plain loop that a simple bot would write, in the same run. 0 leaves a part out.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchHerd } from './delivery-herd.ts'
import { benchSubscriptions } from './delivery-subscriptions.ts'

const { values } = parseArgs({
  options: {
    subscriptions: { type: 'string', default: '100000' },
    herd: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '30' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'))
try {
  if (Number(values.subscriptions) > 0) await benchSubscriptions(folder, Number(values.subscriptions))
  if (Number(values.herd) > 0) await benchHerd(folder, Number(values.herd), Number(values.seconds))
} finally {
  rmSync(folder, { recursive: true })
}
