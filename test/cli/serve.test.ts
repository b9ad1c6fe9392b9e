/** `npm start` as a whole: the briefing on the screen, the platforms beside it, and an orderly end. */
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { openFakeDiscord, TOKEN } from '../platforms/fake-discord.ts'
import { startFakeTelegram, TOKEN as TELEGRAM_TOKEN } from '../platforms/fake-telegram.ts'
import { temporaryFolder } from '../support.ts'

/** The running program with what it has written so far. */
function start(environment: Record<string, string> = {}, stdin = new Readable({ read() {} })) {
  const written = { out: '', err: '' }
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  stdout.on('data', (chunk) => {
    written.out += chunk
  })
  stderr.on('data', (chunk) => {
    written.err += chunk
  })
  let stop = () => {}
  const ended = run({
    argv: ['serve', '--now', '2026-04-27T12:00:00Z'],
    environment: {
      DAYBOOK_DB: join(temporaryFolder(), 'daybook.db'),
      DAYBOOK_BRIEFS: 'test/fixtures/briefs',
      ...environment,
    },
    stdin,
    stdout,
    stderr,
    onStop: (given) => {
      stop = given
    },
  })
  onTestFinished(async () => {
    stop()
    await ended
  })
  return { written, ended, stop: () => stop() }
}

const until = (isSo: () => boolean) => expect.poll(isSo, { timeout: 10_000, interval: 20 }).toBe(true)

test('without a token it prints the briefing and runs until it is told to stop', async () => {
  const { written, ended, stop } = start()
  await until(() => written.err.includes('running'))
  expect(written.out).toContain('5 days to the lake summit')
  stop()
  expect(await ended).toBe(0)
  expect(written.err).toContain('stopped')
})

test('what a pipe brings is answered, its end ends nothing, and exit does', async () => {
  const piped = new PassThrough()
  const { written, ended } = start({}, piped)
  piped.write('/countdown summit\n/nope\n')
  await until(() => written.out.includes('There is no command /nope'))
  piped.end('exit\n')
  expect(await ended).toBe(0)

  const closed = start({}, Readable.from(['/help\n']))
  await until(() => closed.written.out.includes('/subscribe'))
  closed.stop()
  expect(await closed.ended).toBe(0)
})

test('with a token the same commands are answered on Discord', async () => {
  const discord = await openFakeDiscord()
  const { written, stop, ended } = start({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl })
  await until(() => written.err.includes('Discord: connected'))
  const answer = await discord.answered(discord.use({ name: 'quote', options: { who: 'keller' } }))
  expect(JSON.stringify(answer.messages.map(({ body }) => body))).toContain(
    'We will not leave this lake without a signature',
  )
  stop()
  expect(await ended).toBe(0)
  expect(written.err + written.out).not.toContain(TOKEN)
})

test('a wrong token is one clear line, and the rest runs on', async () => {
  const discord = await openFakeDiscord()
  const { written, stop, ended } = start({ DISCORD_TOKEN: 'wrong.token.entirely', DISCORD_API_URL: discord.apiUrl })
  await until(() => written.err.includes('DISCORD_TOKEN'))
  const errors = written.err.split('\n').filter((line) => line.includes('"level":50'))
  expect(errors).toHaveLength(1)
  expect(written.err).not.toContain('wrong.token.entirely')
  expect(written.out).toContain('5 days to the lake summit')
  stop()
  expect(await ended).toBe(0)
})

test('with a token the same commands are answered on Telegram', async () => {
  const telegram = await startFakeTelegram()
  onTestFinished(() => telegram.close())
  const { written, stop, ended } = start({ TELEGRAM_TOKEN, TELEGRAM_API_URL: telegram.url })
  await until(() => written.err.includes('Telegram knows this bot'))
  telegram.say('/quote keller')
  const [answer] = await telegram.until('sendMessage')
  expect(answer?.body.text).toContain('We will not leave this lake without a signature')
  stop()
  expect(await ended).toBe(0)
  expect(telegram.violations).toEqual([])
})

test('a wrong token is one clear line, and the other platform runs on', async () => {
  const [discord, telegram] = [await openFakeDiscord(), await startFakeTelegram()]
  onTestFinished(() => telegram.close())
  const { written, stop, ended } = start({
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
    ...{ TELEGRAM_TOKEN: '123456789:AAF-not_the_right_token_at_all_00000', TELEGRAM_API_URL: telegram.url },
  })
  await until(() => written.err.includes('Discord: connected') && written.err.includes('TELEGRAM_TOKEN'))
  expect(written.err.split('\n').filter((line) => line.includes('TELEGRAM_TOKEN'))).toHaveLength(1)
  expect(written.err).not.toContain('not_the_right_token')
  const answer = await discord.answered(discord.use({ name: 'quote', options: { who: 'keller' } }))
  expect(answer.messages).not.toEqual([])
  stop()
  expect(await ended).toBe(0)
})
