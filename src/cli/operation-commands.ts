import { Temporal } from 'temporal-polyfill'
import type { Cli } from './cli.ts'
import { checkDatabaseFile } from './database-file.ts'

/** `daybook outbox …`, `status`, `backup`, `restore`. */
export function describeOperations({ program, around, withSession, databaseFile, tell }: Cli): void {
  const { stdout } = around
  const outbox = program.command('outbox').description('deliveries: what waits, what was sent, what is uncertain')
  outbox
    .command('list')
    .description('a line a message, newest first')
    .argument('[state...]', 'only these: pending, sending, sent, uncertain, dead, expired, cancelled')
    .action((states: string[]) =>
      withSession(async ({ store, context }) => {
        const { deliveriesAsked, heldDigests, outboxLines } = await import('./operations.ts')
        const { now } = context()
        const deliveries = await deliveriesAsked(store, states)
        const held = states.length === 0 || states.includes('pending') ? await heldDigests(store, now) : []
        tell(() => outboxLines(deliveries, held, now), { messages: deliveries, heldByQuietHours: held })
      }),
    )
  for (const verb of ['resend', 'drop'] as const) {
    outbox
      .command(verb)
      .description(verb === 'resend' ? 'send again what is uncertain, dead or expired' : 'take back what is not sent')
      .argument('<id>', 'the number that `outbox list` shows')
      .action((id: string) =>
        withSession(async ({ store }) => {
          const { dropOne, resendOne } = await import('./operations.ts')
          stdout.write(`${await (verb === 'resend' ? resendOne : dropOne)(store, id)}\n`)
        }),
      )
  }

  program
    .command('status')
    .description('what waits, what failed, and since when')
    .action(() =>
      withSession(async ({ store, context }) => {
        const { heldDigests, statusLines } = await import('./operations.ts')
        const { now } = context()
        const told = {
          health: await store.health(now),
          feeds: await store.feeds(),
          held: await heldDigests(store, now),
        }
        const { health, feeds, held } = told
        const failing = feeds.filter(({ failingSince }) => failingSince !== null)
        tell(() => statusLines(told, now), { ...health, failingFeeds: failing, heldByQuietHours: held })
      }),
    )

  program
    .command('backup')
    .description('copy the database, also while it is in use')
    .argument('<file>', 'where to')
    .action(async (file: string) => {
      checkDatabaseFile(databaseFile(), 'refuse-always')
      const { backUp } = await import('../store/sqlite/backup.ts')
      backUp(databaseFile().file, file)
      stdout.write(`Backed up to ${file}.\n`)
    })

  program
    .command('restore')
    .description('put a backup in the place of the database; nothing that went out since is posted again')
    .argument('<file>', 'the backup')
    .action(async (file: string) => {
      const { restoreBackup } = await import('../store/sqlite/restoring.ts')
      checkDatabaseFile(databaseFile(), 'make')
      const kept = restoreBackup(file, databaseFile().file, Temporal.Now.instant().epochMilliseconds)
      stdout.write(`Restored ${file}.${kept ? ` What was there before is kept as ${kept}.` : ''}\n`)
    })
}
