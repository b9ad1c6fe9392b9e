import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { explainDamage } from '../../src/store/sqlite/database.ts'
import { openStore } from '../../src/store/sqlite/open.ts'
import { takeLock } from '../../src/store/sqlite/serving.ts'
import { articleOf, instant, openTestStore, quoteIn, temporaryFolder } from '../support.ts'

const now = instant('2026-01-10T12:00:00Z')
const text = '"It rains," Ana Petrova said.'
const rain = articleOf(text, { quotes: [quoteIn(text, 'It rains,', 'Ana Petrova', { confidence: 0.7 })] })

async function refusal(file: string): Promise<string> {
  const error = await openStore(file, { publishThreshold: 0.6 }).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ReaderError)
  return error instanceof Error ? error.message : ''
}

test('a new file is made with its folder, and what was told is there when it is opened again', async () => {
  const file = join(temporaryFolder(), 'deep', 'folder', 'daybook.db')
  const store = await openStore(file, { publishThreshold: 0.6 })
  await store.recordArticle(rain, now)
  await store.close()

  const again = await openTestStore(file)
  expect(await again.quotes({ limit: 9 }, now)).toMatchObject([{ text: 'It rains,' }])
})

test('two programs may have one file open and see each other’s articles', async () => {
  const file = join(temporaryFolder(), 'daybook.db')
  const [one, two] = [await openTestStore(file), await openTestStore(file)]
  await one.recordArticle(rain, now)
  expect(await two.recordArticle(rain, now)).toMatchObject({ status: 'unchanged' })
  await two.recordArticle(articleOf('Another.'), now)
  expect(await one.articles({ limit: 9 }, now)).toHaveLength(2)
})

test('writes are durable: the log is written through at each commit', async () => {
  const file = join(temporaryFolder(), 'daybook.db')
  await openTestStore(file)
  const raw = new Sqlite(file, { readonly: true })
  expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
  raw.close()
})

test('a stricter threshold counts anew', async () => {
  const file = join(temporaryFolder(), 'daybook.db')
  await (await openTestStore(file)).recordArticle(rain, now)
  const strict = await openStore(file, { publishThreshold: 0.8 })
  expect(await strict.quotes({ limit: 9 }, now)).toEqual([])
  expect(await strict.findPeople('petrova', 5)).toMatchObject([{ quotes: 0 }])
  await strict.close()
})

test('a damaged file is refused by name, with what to do, and left as it is', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'daybook.db')
  const store = await openStore(file, { publishThreshold: 0.6 })
  for (let i = 0; i < 50; i++) await store.recordArticle(articleOf(`Article ${i}. ${'Words. '.repeat(200)}`), now)
  await store.close()
  const bytes = readFileSync(file)
  for (let page = 8; page < bytes.length / 4096; page += 3) bytes.fill(0xa5, page * 4096 + 100, page * 4096 + 900)
  const broken = join(folder, 'broken.db')
  writeFileSync(broken, bytes)
  const cut = join(folder, 'cut.db')
  writeFileSync(cut, readFileSync(file).subarray(0, 20_000))

  for (const path of [broken, cut]) {
    const before = statSync(path).size
    const said = await refusal(path)
    expect(said).toContain(path)
    expect(said).toContain('Restore a backup')
    expect(statSync(path).size).toBe(before)
  }
})

test('a damaged file that is not checked whole is named as soon as the damage is met, or anything breaks on it', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'daybook.db')
  const store = await openStore(file, { publishThreshold: 0.6 })
  for (let i = 0; i < 50; i++) await store.recordArticle(articleOf(`Article ${i}. ${'Words. '.repeat(200)}`), now)
  await store.close()
  const bytes = readFileSync(file)
  const cut = join(folder, 'cut.db')
  writeFileSync(cut, bytes.subarray(0, 20_000))
  await expect(openStore(cut, { publishThreshold: 0.6, check: 'as-read' })).rejects.toThrow('Restore a backup')

  // The first page, with what the tables are, stays.
  for (let at = 2 * 4096; at < bytes.length; at += 4096) bytes.fill(0xa5, at, at + 900)
  const broken = join(folder, 'broken.db')
  writeFileSync(broken, bytes)
  const use = async () => {
    const opened = await openStore(broken, { publishThreshold: 0.6, check: 'as-read' })
    await opened.articles({ limit: 99 }, now).finally(() => opened.close())
  }
  const said = await use().catch((error: unknown) => explainDamage(error, broken))
  expect(said).toBeInstanceOf(ReaderError)
  expect(String(said)).toContain('Restore a backup')

  expect(explainDamage(new Error('of another kind'), broken)).toBeInstanceOf(ReaderError)
  const whole = new Error('of another kind')
  expect(explainDamage(whole, file)).toBe(whole)
})

test('what is no Daybook database is refused and not touched', async () => {
  const folder = temporaryFolder()
  const notes = join(folder, 'notes.txt')
  writeFileSync(notes, 'Not a database, but more than a few bytes of plain text. '.repeat(40))
  expect(await refusal(notes)).toContain(`${notes} is not a Daybook database`)
  expect(readFileSync(notes, 'utf8')).toMatch(/^Not a database/)

  const other = join(folder, 'other.db')
  const raw = new Sqlite(other)
  raw.exec('CREATE TABLE recipe (name TEXT)')
  raw.close()
  expect(await refusal(other)).toContain('another program')

  mkdirSync(join(folder, 'a folder'))
  expect(await refusal(join(folder, 'a folder'))).toContain('is a folder, no database')
  expect(await refusal('/dev/null')).toContain('/dev/null is a device, no database')
  expect(await refusal(join(notes, 'daybook.db'))).toContain('cannot be opened or made')
})

test('a file of a newer Daybook is refused, and an older one brought up to date', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'daybook.db')
  await (await openStore(file, { publishThreshold: 0.6 })).close()
  const newer = join(folder, 'newer.db')
  copyFileSync(file, newer)
  const raw = new Sqlite(newer)
  raw.prepare('INSERT INTO migration (made_at, hash) VALUES (?, ?)').run(Date.parse('2099-01-01'), 'x')
  raw.close()
  expect(await refusal(newer)).toContain('newer Daybook')

  const empty = join(folder, 'empty.db')
  writeFileSync(empty, '')
  await (await openTestStore(empty)).recordArticle(rain, now)
})

test('a file from before the tables became lean keeps what it has: search, copies, stories, and ids that were given', async () => {
  const file = join(temporaryFolder(), 'daybook.db')
  const raw = new Sqlite(file)
  raw.exec('CREATE TABLE migration (made_at INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT')
  const { entries } = JSON.parse(readFileSync('migrations/meta/_journal.json', 'utf8'))
  const tags: { tag: string; when: number }[] = entries
  for (const { tag, when } of tags.slice(
    0,
    tags.findIndex(({ tag }) => tag.endsWith('lean_tables')),
  )) {
    for (const statement of readFileSync(`migrations/${tag}.sql`, 'utf8').split('--> statement-breakpoint'))
      raw.exec(statement)
    raw.prepare('INSERT INTO migration VALUES (?, ?)').run(when, tag)
  }
  const day = Date.parse('2026-01-10T06:00:00Z')
  raw.exec(`
    INSERT INTO outlet (id, name, key) VALUES (1, 'Post', 'post');
    INSERT INTO article (id, url, content_key, outlet_id, title, published, known_at, sort_at, language, text, text_hash, summary_text,
        summary_by, search_title, search_summary, origin, topic_version, extractor_version, record_hash, stored_at, updated_at)
      VALUES (7, 'https://post.example/7', 'k', 1, 'Ferry', '2026-01-10T06:00:00Z', ${day}, ${day}, 'en', '"It rains," Ana said.', 'h', 'The ferry stops.',
        'editor', 'ferry', 'the ferry stops', 'feed', 'v1', 1, 'r', ${day}, ${day});
    UPDATE sqlite_sequence SET seq = 40 WHERE name = 'article';
    INSERT INTO article_brief (brief, sort_at, article_id) VALUES ('parade', ${day}, 7);
    INSERT INTO article_address (key, article_id) VALUES ('post.example/7', 7);
    INSERT INTO person (id, name, quotes) VALUES (3, 'Ana Petrova', 1);
    INSERT INTO person_name (person_id, name, kind, folded, sorted, compact, identifies)
      VALUES (3, 'Ana Petrova', 'name', 'ana petrova', 'ana petrova', 'anapetrova', 1);
    INSERT INTO name_word (word, person_id) VALUES ('ana', 3), ('petrova', 3);
    INSERT INTO name_variant (variant, word) VALUES ('petrova', 'petrova'), ('petrva', 'petrova');
    INSERT INTO quote (id, article_id, start, end, text, search_text, speaker_id, confidence, known_at, sort_at, created_at)
      VALUES (5, 7, 1, 10, 'It rains,', 'it rains', 3, 0.9, ${day}, ${day}, ${day});
    INSERT INTO article_story (article_id, story_id, is_history, is_partial, shingles, sort_at) VALUES (7, 7, 0, 0, 2, ${day});
    INSERT INTO article_shingle (hash, article_id) VALUES (11, 7), (22, 7);
    INSERT INTO story_word (word, sort_at, article_id) VALUES ('t:ferry', ${day}, 7), ('boat', ${day}, 7);
    PRAGMA application_id = ${0x44617962};`)
  raw.close()

  // The Daybook of those days delivers from it still.
  const lock = takeLock(file)
  const before = readFileSync(file)
  expect(await refusal(file)).toBe(
    `${file} is of an older Daybook, and one delivers from it. Stop the running one first; nothing was changed.`,
  )
  expect(readFileSync(file).subarray(100).equals(before.subarray(100))).toBe(true)
  lock.close()

  const store = await openTestStore(file)
  const time = { since: now.subtract({ hours: 72 }), until: now, onlyOfFeed: null }
  expect(await store.article(7)).toMatchObject({ title: 'Ferry', text: '"It rains," Ana said.', briefs: ['parade'] })
  expect(await store.articleAt(['post.example/7'])).toMatchObject({ id: 7 })
  expect(await store.quotes({ words: 'rains', brief: 'parade', limit: 9 }, now)).toMatchObject([{ id: 5 }])
  expect((await store.search('ferry', { limit: 9 }, now)).map((hit) => hit.text)).toEqual(['The ferry stops.'])
  expect(await store.findPeople('petrva', 9)).toMatchObject([{ id: 3 }])
  expect(await store.copyCandidates([11, 22], 2, time)).toMatchObject([{ id: 7, shared: 2 }])
  const [teller] = await store.storyCandidates(['t:ferry'], 1, time)
  expect(teller?.words.toSorted()).toEqual(['boat', 't:ferry'])
  expect(await store.recordArticle(articleOf('Another.'), now)).toMatchObject({ id: 41 })
  expect((await store.materialOf('parade', now)).quotes).toMatchObject([{ id: 5, article: { id: 7 } }])
})
