import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { beforeEach, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { articleOf, instant, quoteIn, temporaryFolder } from '../support.ts'

const ARTICLE = 'test/fixtures/harbour-news.txt'
const NOW = ['--now', '2026-04-27T12:00:00Z']
const TROUT = 'Nobody has counted the trout'

let folder: string
let db: string
beforeEach(() => {
  folder = temporaryFolder()
  db = join(folder, 'test.db')
})

/** Run the program in this process, as main.ts does for a user named mira. */
async function daybook(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [text(stdout), text(stderr)]
  const code = await run({
    argv,
    environment: { DAYBOOK_DB: db, DAYBOOK_BRIEFS: 'test/fixtures/briefs' },
    user: 'mira',
    stdin: Readable.from([]),
    stdout,
    stderr,
    onStop: () => {},
  })
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err }
}

const addArticle = () => daybook('add', ARTICLE, '--outlet', 'Harbour News', '--published', '2026-04-24')
const idOf = async (words: string) => /^ *(\d+)/.exec((await daybook('quotes', 'list', words)).out)?.[1] ?? ''

test('a quotation is looked up, put right, and shown as it is right now, with who said so', async () => {
  await addArticle()
  const id = await idOf('trout')
  expect((await daybook('quotes', 'list', 'reyes')).out).toContain(TROUT)

  const fixed = await daybook('quotes', 'fix', id, '--speaker', 'Aiko Mori')
  expect(fixed).toMatchObject({ code: 0, err: '', out: `Quotation ${id} is Aiko Mori’s now.\n` })

  const { out } = await daybook('quotes', 'show', id)
  expect(out).toMatch(/⟦Nobody has counted the trout in twenty years,⟧" says Tomas Reyes/)
  expect(out).toMatch(/^speaker {5}Aiko Mori$/m)
  expect(out).toMatch(/^confidence {2}1 \(shown from/m)
  expect(out).toMatch(/^state {7}fixed$/m)
  expect(out).toMatch(/^edit {8}\S+Z {2}mira: Tomas Reyes → Aiko Mori$/m)
  expect((await daybook('quote', 'mori', ...NOW)).out).toContain(TROUT)
  expect((await daybook('quote', 'reyes', ...NOW)).out).not.toContain(TROUT)

  await addArticle()
  expect((await daybook('quotes', '--fixed')).out).toContain('Aiko Mori')
  expect(await daybook('quotes', 'fix', id, '--nobody', '--by', 'olu')).toMatchObject({ code: 0 })
  expect((await daybook('quote', 'mori', ...NOW)).out).not.toContain(TROUT)
  expect((await daybook('quotes', 'show', id)).out).toContain('olu: Aiko Mori → nobody')
})

test('of a text without paragraphs the sentences around the quotation are shown, not all of it', async () => {
  const lines = (about: string) =>
    Array.from({ length: 60 }, (_, line) => `Line ${line} ${about} the ferry is a line of its own.`).join('\n')
  const file = join(folder, 'single.txt')
  writeFileSync(file, `${lines('before')}\n"We sail at noon," said Ada Byron. She waved.\n${lines('after')}`)
  await daybook('add', file, '--title', 'Ferry')
  const { out } = await daybook('quotes', 'show', await idOf('sail'))
  const [shown = ''] = out.split('\n\nspeaker')
  expect(shown).toMatch(/^… Line 5\d before the ferry is a line of its own\.\n/)
  expect(shown).toContain('⟦We sail at noon,⟧" said Ada Byron. She waved.')
  expect(shown).toMatch(/Line \d after the ferry is a line of its own\. …$/)
  expect(shown.length).toBeLessThan(700)
})

test('a name that nobody had is told, with those that are near', async () => {
  await addArticle()
  const { out } = await daybook('quotes', 'fix', await idOf('trout'), '--speaker', 'Tomas Reyez')
  expect(out).toContain('Nobody was known by that name; known are Tomas Reyes')
})

test('a quotation is taken out of sight and let back', async () => {
  await addArticle()
  const id = await idOf('trout')
  expect((await daybook('quotes', 'hide', id)).out).toBe(`Quotation ${id} is out of sight.\n`)
  expect((await daybook('quote', 'reyes', ...NOW)).out).not.toContain(TROUT)
  expect((await daybook('quotes', 'list', '--hidden')).out).toContain('hidden')
  expect((await daybook('quotes', 'unhide', id)).out).toBe(`Quotation ${id} is to be seen again.\n`)
  expect((await daybook('quote', 'reyes', ...NOW)).out).toContain(TROUT)
})

test.each([
  [['fix', '1'], 2, '--nobody'],
  [['fix', '1', '--nobody', '--speaker', 'Ana'], 2, '--speaker "Name", or --nobody'],
  [['list', '--hidden', '--fixed'], 2, 'at a time'],
  [['list', '--limit', '0'], 2, 'Expected a number'],
  [['fix', '4711', '--speaker', 'Ana Soto'], 1, 'There is no quotation 4711'],
  [['show', 'one'], 2, '“one” is no quotation’s number'],
  [['hide', '0'], 2, 'is no quotation’s number'],
])('quotes %j is refused with what to do', async (argv, code, reason) => {
  const refused = await daybook('quotes', ...argv)
  expect(refused).toMatchObject({ code, out: '', err: expect.stringContaining(reason) })
})

test('what was put right is a file that the benchmark scores', async () => {
  await addArticle()
  expect(await daybook('quotes', 'export')).toMatchObject({ code: 0, out: '' })
  await daybook('quotes', 'fix', await idOf('trout'), '--speaker', 'Aiko Mori')
  await daybook('quotes', 'fix', await idOf('arguing'), '--speaker', 'Tomas Reyes')

  const { out } = await daybook('quotes', 'export')

  const gold = JSON.parse(out)
  const scored = gold.quotes.filter((quote: { scored: boolean }) => quote.scored)
  expect(scored.map((quote: { start: number; end: number }) => gold.text.slice(quote.start, quote.end))).toEqual([
    'Nobody has counted the trout in twenty years',
    'We are arguing about a number that does not exist',
  ])
  expect(scored).toMatchObject([{ speaker: 'Aiko Mori', words: 8 }, { speaker: 'Tomas Reyes' }])
  const file = join(folder, 'fixed.jsonl')
  writeFileSync(file, out)
  const table = execFileSync(process.execPath, ['bench/quotes.ts', file], { encoding: 'utf8' })
  expect(table).toContain('| quotations asked for | 2 |')
  expect(table).toContain('| span exact F1 | 100.0 |')
  expect(table).toContain('| entity | 50.0 |')
})

test('reextract reads again what an older extractor has read, and keeps what people said', async () => {
  const said = '"Nobody will sail before the spring," harbour master Ana Petrova said on Monday.'
  const store = await openStore(db, { publishThreshold: 0.75 })
  const quotes = [quoteIn(said, 'Nobody will sail before the spring,', null)]
  const now = instant('2026-04-25T12:00:00Z')
  await store.recordArticle(articleOf(said, { quotes, published: '2026-04-24' }), now)
  await store.close()
  const id = await idOf('sail')
  await daybook('quotes', 'fix', id, '--speaker', 'Bo Lind')

  expect(await daybook('reextract')).toMatchObject({ code: 0, err: '', out: 'Read 1 article again.\n' })
  expect(await daybook('reextract')).toMatchObject({ code: 0, out: 'Every article is read by this extractor.\n' })
  expect((await daybook('quotes', 'show', id)).out).toMatch(/^speaker {5}Bo Lind$/m)
})

test('words that no reading has found are added by hand, listed, exported, and taken back', async () => {
  const article = /as article (\d+)/.exec((await addArticle()).out)?.[1] ?? ''
  const missed = 'she will bring an old quarrel with her'
  const { out, code } = await daybook('quotes', 'add', article, missed, '--speaker', 'Aiko Mori')
  expect(code).toBe(0)
  expect(out).toContain('is added, as Aiko Mori’s: “she will bring an old quarrel with her”')
  expect((await daybook('quotes', '--fixed')).out).toContain(missed)
  expect((await daybook('quote', 'mori', ...NOW)).out).toContain(missed)
  expect((await daybook('quotes', 'export')).out).toContain('"speaker":"Aiko Mori"')
  const again = await daybook('quotes', 'add', article, missed, '--speaker', 'Aiko Mori')
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toContain('stands there already')
  await daybook('quotes', 'hide', /\d+/.exec(out)?.[0] ?? '')
  expect((await daybook('quote', 'mori', ...NOW)).out).not.toContain(missed)
  expect((await daybook('quotes', 'add', 'https://nowhere.example', missed, '--speaker', 'A')).err).toContain(
    'There is no article “https://nowhere.example”',
  )
})
