import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'

const ARTICLE = 'test/fixtures/harbour-news.txt'
const NOW = ['--now', '2026-04-27T12:00:00Z']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-cli-'))
})

interface Result {
  code: number
  out: string
  err: string
}

/** Run the program in this process, as main.ts does, with a database of its own. */
async function daybook(argv: string[], stdin: string | Uint8Array = ''): Promise<Result> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [text(stdout), text(stderr)]
  const code = await run({
    argv,
    environment: { DAYBOOK_DB: join(folder, 'test.db'), DAYBOOK_BRIEFS: 'test/fixtures/briefs' },
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    onStop: () => {},
  })
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err }
}

const addArticle = () => daybook(['add', ARTICLE, '--outlet', 'Harbour News', '--published', '2026-04-24'])

describe('an article is added', () => {
  test('and its speakers can be asked for', async () => {
    expect(await addArticle()).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Stored “.*” as article \d+, with \d+ quotations\.\n$/),
    })

    const { out } = await daybook(['say', '/quote reyes', ...NOW])
    expect(out).toContain('“Nobody has counted the trout in twenty years”')
    expect(out).toContain('“We are arguing about a number that does not exist.”')
    expect(out).toContain('Tomas Reyes, senior fellow at the Alpine Institute')
    expect(out.replace(/\s+/g, ' ')).toContain('· Harbour News, 24 April [1]')
    expect(out).not.toContain('Blue Table')
    expect(out).not.toContain('listen longer')
  })

  test('twice, and nothing changes', async () => {
    await addArticle()
    const again = await addArticle()
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('is stored already; nothing has changed') })
    const { out } = await daybook(['quote', 'reyes', ...NOW])
    expect(out.match(/Nobody has counted/g)).toHaveLength(1)
  })

  test('and edited: it keeps its number and what is no longer said is no longer shown', async () => {
    const { out: first } = await addArticle()
    const edited = readFileSync(ARTICLE, 'utf8').replace(
      '"Nobody has counted the trout in twenty years," says',
      '"Somebody should count the trout," says',
    )
    const { out } = await daybook(
      ['add', '-', '--outlet', 'Harbour News', '--published', '2026-04-24', '--title', /“(.*)”/.exec(first)?.[1] ?? ''],
      edited,
    )
    expect(out).toContain(`Updated article ${/article (\d+)/.exec(first)?.[1]}`)
    const said = await daybook(['quote', 'reyes', ...NOW])
    expect(said.out).toContain('Somebody should count')
    expect(said.out).not.toContain('Nobody has counted')
  })

  test.each([
    ['empty', new Uint8Array(), 'is empty'],
    ['only white space', Buffer.from(' \n\t \n'), 'empty'],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 0]), 'not text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'a picture'],
    ['over 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), '5 MB'],
    ['wrongly encoded', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x6b]), 'UTF-8'],
  ])('when it is %s it is refused in one line and nothing is stored', async (_what, bytes, reason) => {
    const file = join(folder, 'input.txt')
    writeFileSync(file, bytes)
    const refused = await daybook(['add', file])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain(reason)
    expect(refused.err.trimEnd().split('\n')).toHaveLength(1)
    expect((await daybook(['say', '/latest', '--now', '2030-01-01T00:00:00Z'])).out).not.toContain('input.txt')
  })

  test('and a missing file, or a date that is none, is told with what to do', async () => {
    expect(await daybook(['add', join(folder, 'nowhere.txt')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no file'),
    })
    expect(await daybook(['add', ARTICLE, '--published', 'yesterday-ish'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('2025-08-28'),
    })
  })

  test('one bad file of three leaves the other two stored', async () => {
    writeFileSync(join(folder, 'a.txt'), 'The ferry to Lugano is late again, the captain says.')
    writeFileSync(join(folder, 'b.txt'), '')
    const { code, out, err } = await daybook(['add', join(folder, 'a.txt'), join(folder, 'b.txt'), ARTICLE])
    expect({ code, stored: out.match(/^Stored /gm)?.length, failed: err.trimEnd().split('\n').length }).toEqual({
      code: 1,
      stored: 2,
      failed: 1,
    })
    expect(out).toMatch(/\n3 named: 2 new, 0 unchanged, 0 updated, 1 failed\.\n$/)
  })

  test('one that its outlet took back before it was stored is a failure', async () => {
    writeFileSync(
      join(folder, 'back.txt'),
      'RETRACTED: Ferry runs again\n\nThe ferry to Lugano runs again, the captain says.',
    )
    expect(await daybook(['add', join(folder, 'back.txt')])).toEqual({
      code: 1,
      out: '',
      err: '“RETRACTED: Ferry runs again” is not stored: its outlet has withdrawn it.\n',
    })
  })
})

test('Ctrl-C ends an add that waits for standard input', async () => {
  const [stdin, stderr] = [new PassThrough(), new PassThrough()]
  const err = text(stderr)
  const code = await run({
    argv: ['add', '-'],
    environment: { DAYBOOK_DB: join(folder, 'test.db'), DAYBOOK_BRIEFS: 'test/fixtures/briefs' },
    stdin,
    stdout: new PassThrough(),
    stderr,
    onStop: (stop) => void setImmediate(stop),
  })
  stderr.end()
  expect({ code, err: await err }).toEqual({ code: 1, err: expect.stringMatching(/^Stopped before -\./) })
})

test('the briefing is the golden one', async () => {
  await addArticle()
  const { out } = await daybook(['brief', 'summit', ...NOW])
  await expect(out).toMatchFileSnapshot('../golden/cli/brief-summit.txt')
})

test('names are matched loosely, in any script', async () => {
  const speakers = await Promise.all(
    ['keller', 'KELLER', 'marta kelller', 'Keller, Marta', '玛尔塔·凯勒'].map(
      async (who) => (await daybook(['say', `/quote ${who}`, ...NOW])).out.split('\n')[0],
    ),
  )
  expect(new Set(speakers)).toEqual(new Set(['Marta Keller']))
})

test('options stand before or after the command', async () => {
  const before = await daybook([...NOW, '--as', 'json', 'say', '/countdown lugano'])
  const after = await daybook(['say', '/countdown lugano', '--as', 'json', ...NOW])
  expect(after).toEqual(before)
  expect(JSON.parse(after.out).blocks[0]).toEqual({
    type: 'lead',
    content: [{ type: 'strong', text: '5 days' }, ' to the lake summit'],
  })
})

test.each([
  [['frobnicate'], 2],
  [['say'], 2],
  [['say', '/help', '--as', 'pdf'], 2],
  [['say', '/help', '--now', 'tomorrow'], 2],
  [['brief', 'summit', '--now', '+275760-09-13T00:00:00Z'], 2],
  [['extract'], 2],
  [['add', ARTICLE, '--url', 'nowhere'], 2],
  [['say', ' '], 2],
  [['outbox', 'list', 'bogus'], 2],
  [['outbox', 'resend', 'first'], 2],
  [['outbox', 'drop', '99'], 1],
  [['quotes', 'fix', '1', '--speaker', ' '], 2],
  [['status', 'now'], 2],
  [['backup'], 2],
  [['restore', 'test/fixtures/no-such-backup'], 1],
  [['say', '/frobnicate'], 2],
  [['say', '/\u001b[31mred'], 2],
  [['say', '/sources summit 99'], 1],
  [['add', ARTICLE, '--as', 'json'], 2],
  [['status', '--as', 'html'], 2],
  [['add', ''], 1],
  [['say', '/brief nowhere', '--briefs', 'test/fixtures/no-such-folder'], 1],
])('%j ends with exit code %i and a word on standard error only', async (argv, code) => {
  const result = await daybook(argv)
  expect(result).toMatchObject({ code, out: '' })
  expect(result.err).not.toBe('')
  expect(result.err).not.toContain('\u001b')
  expect(result.err).not.toContain('A fault of ours')
})

test('briefs that do not read are named, where there are others and where there are none', async () => {
  writeFileSync(join(folder, 'bad.yaml'), 'title: Bad\nsections: [countdwon]\n')
  const none = await daybook(['brief', '--briefs', folder])
  expect(none).toMatchObject({ code: 1, out: '' })
  expect(none.err).toContain(
    '1 brief could not be read: bad. Whoever runs this bot sees why by `npm run -s daybook -- check`.',
  )
  expect((await daybook(['say', '/countdown', '--briefs', folder])).err).toContain('1 brief could not be read: bad.')
  writeFileSync(join(folder, 'good.yaml'), 'title: Good\ntopic: {any: [good]}\n')
  const some = await daybook(['brief', '--briefs', folder])
  expect(some.code).toBe(0)
  expect(some.out).toMatch(/Good[\s\S]*1 brief could not be read: bad\./)
})

describe('a database that is not there', () => {
  test.each([
    ['backup', 'copy.db'],
    ['status'],
    ['outbox', 'list'],
    ['outbox', 'drop', '1'],
    ['quotes'],
    ['feeds', 'list'],
  ])('is told by %s %s, and none is made', async (...argv) => {
    const db = join(folder, 'mistyped.db')
    const refused = await daybook([...argv, '--db', db])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toBe(
      `There is no database ${db}. Check --db; \`serve\`, \`add\` and \`restore\` make a new one.\n`,
    )
    expect(readdirSync(folder)).toEqual([])
  })

  test('is never backed up, and is made by the first command where it is configured', async () => {
    expect(await daybook(['backup', join(folder, 'copy.db')])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('`npm start` makes it.'),
    })
    expect(readdirSync(folder)).toEqual([])
    expect(await daybook(['status'])).toMatchObject({ code: 0, err: '' })
  })

  test('is made by an answer, which says so, but not its folder', async () => {
    const db = join(folder, 'other.db')
    const made = await daybook(['brief', 'summit', ...NOW, '--db', db])
    expect(made).toMatchObject({ code: 0, err: `There was no database ${db}; a new one is made there.\n` })
    const far = join(folder, 'no', 'such', 'other.db')
    expect(await daybook(['add', ARTICLE, '--db', far])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`There is no folder ${join(folder, 'no', 'such')}`),
    })
    expect(await daybook(['brief', '--db', ''])).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(folder)).toEqual(['other.db'])
  })
})

test('what is no backup is refused in one line, and nothing is put in place', async () => {
  writeFileSync(join(folder, 'empty.db'), '')
  const refused = await daybook(['restore', join(folder, 'empty.db'), '--db', join(folder, 'new.db')])
  expect(refused).toEqual({
    code: 1,
    out: '',
    err: `${join(folder, 'empty.db')} is no backup of a Daybook database: it is empty. Name another; nothing was changed.\n`,
  })
  expect(readdirSync(folder)).toEqual(['empty.db'])
})

test('every subcommand has its help', async () => {
  const { out } = await daybook(['--help'])
  for (const name of ['serve', 'say', 'brief', 'quote', 'add', 'extract', 'check']) {
    expect(out).toContain(`  ${name} `)
    expect(await daybook([name, '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--now <time>') })
  }
})

test('extract answers a line with a line, tells each that is wrong by its number, and goes on', async () => {
  const line = { id: 7, text: '"We sail at noon," said Ada Byron.', extra: 'ignored' }
  const { out } = await daybook(['extract', '--jsonl'], `${JSON.stringify(line)}\n\n`)
  const answer = JSON.parse(out)
  expect(answer.id).toBe(7)
  expect(answer.quotes).toMatchObject([{ text: 'We sail at noon,', speaker: 'Ada Byron' }])

  const good = Buffer.from(`${JSON.stringify(line)}\r\n`)
  const mixed = await daybook(
    ['extract', '--jsonl'],
    Buffer.concat([
      good,
      Buffer.from('not json\n{"id":1,"text":7}\n{"id":null,"text":"x"}\n\n'),
      Buffer.from('{"id":2,"text":"caf\xe9"}\n', 'latin1'),
      good,
    ]),
  )
  expect(mixed.code).toBe(1)
  expect(mixed.out).toBe(`${out}${out}`)
  expect(mixed.err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^Line 2: This is not JSON/),
    'Line 3: "text" must be a string, not 7.',
    'Line 4: "id" must be a string or a number, not null.',
    'Line 6: This is not UTF-8 text.',
  ])
  expect(readdirSync(folder)).toEqual([])
})

test('extract takes a byte order mark before the first line, and a line separator inside a text', async () => {
  const text = 'The harbour.\u2028"We sail at noon," said Ada Byron.'
  const { code, out, err } = await daybook(['extract', '--jsonl'], `\uFEFF${JSON.stringify({ id: 1, text })}\n`)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [quote] = JSON.parse(out).quotes
  expect(text.slice(quote.start, quote.end)).toBe(quote.text)
})

test('check says what there is, or what is wrong and where', async () => {
  expect(await daybook(['check'])).toMatchObject({
    code: 0,
    out: 'summit: The lake summit in Lugano, 6 sections, 1 summary\n',
  })
  writeFileSync(join(folder, 'bad.yaml'), 'title: Bad\ntopic: {any: [bad]}\nsections: [countdwon]\n')
  const wrong = await daybook(['check', '--briefs', folder])
  expect(wrong).toMatchObject({ code: 1, out: '' })
  expect(wrong.err).toContain('bad.yaml:3: sections.0: expected one of countdown')
})

test.each([
  [['status'], { pending: 0, failingFeeds: [], heldByQuietHours: [] }],
  [['outbox', 'list'], { messages: [], heldByQuietHours: [] }],
  [['quotes', 'list', 'trout'], [{ speaker: 'Tomas Reyes', isShown: true }]],
  [['feeds', 'list'], []],
  [['check'], { isRight: true, problems: [] }],
])('%j tells the same as JSON', async (argv, told) => {
  await addArticle()
  const { code, out } = await daybook([...argv, '--as', 'json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject(told)
})

test('the version is told', async () => {
  expect(await daybook(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

test('what is added at a moment that was named is known from then on', async () => {
  writeFileSync(
    join(folder, 'undated.txt'),
    'The old ferry sails\n\nIt left the quay again on a calm sea, the harbour says.',
  )
  await daybook(['add', join(folder, 'undated.txt'), '--now', '2025-08-29T09:00:00Z'])
  expect((await daybook(['say', '/search ferry', '--now', '2025-08-29T10:00:00Z'])).out).toContain('ferry')
})

test('a title cannot turn the line round that tells of it', async () => {
  const file = join(folder, 'turned.txt')
  writeFileSync(file, 'It left the quay again on a calm sea, the harbour says. Nobody was on board, it says.')
  const { out } = await daybook(['add', file, '--title', 'Ferry \u202eyrref'])
  expect(out).toContain('“Ferry yrref”')
})
