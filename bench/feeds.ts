/**
 * How many of feedparser's cases are read right, by Daybook and by the bare library: a case is right when every field it
 * asks for is.  npm run bench:feeds -- CASES.jsonl [--failed]
 */
import { readFileSync } from 'node:fs'
import { parseFeed } from 'feedsmith'
import { decodeText } from '../src/ingest/decode.ts'
import { type Feed, type FeedItem, readFeed } from '../src/ingest/feed.ts'
import { textOfHtml } from '../src/ingest/html-text.ts'
import { readPublished } from '../src/ingest/published.ts'

interface Wanted {
  scope: 'feed' | 'entry'
  entry: number
  field: string
  value: string | { date: string }
}

interface Case {
  name: string
  xml: string
  want: Wanted[]
}

type Fields = Record<string, string | null | undefined>
interface Answer {
  feed: Fields
  entries: Fields[]
}

const [file, ...flags] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run bench:feeds -- CASES.jsonl [--failed]')
  process.exit(2)
}
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Case => JSON.parse(line))

/** The suite's own server told these; a case asks for them in its opening comment. */
const DOCUMENT_ADDRESS = 'http://127.0.0.1:8097/feed'

function headersOf(bytes: Buffer): Record<string, string> {
  const comment = /<!--([\s\S]*?)-->/.exec(bytes.toString('latin1'))?.[1] ?? ''
  return Object.fromEntries(
    [...comment.matchAll(/^Header:\s*([\w-]+):\s*(.+?)\s*$/gm)].map(([, name, value]) => [name?.toLowerCase(), value]),
  )
}

function byDaybook(bytes: Buffer): Answer {
  const headers = headersOf(bytes)
  const text = decodeText({ bytes, name: 'case', contentType: headers['content-type'] ?? null, mode: 'lenient' })
  const address = new URL(headers['content-location'] ?? '', DOCUMENT_ADDRESS).href
  const feed = readFeed(text, { name: 'case', address })
  const fields = ({ id, title, link, summary, language, author, ...each }: Feed | FeedItem): Fields => ({
    id,
    title,
    link,
    summary,
    language,
    author,
    date: each.updated ?? ('published' in each ? each.published : null),
  })
  return { feed: fields(feed), entries: feed.items.map(fields) }
}

/** The library alone, given text decoded as UTF-8 and read the plain way. */
function byLibrary(bytes: Buffer): Answer {
  const { format, feed } = parseFeed(bytes.toString('utf8'))
  const link = (links: { href?: string; rel?: string }[] | undefined) =>
    links?.find((each) => !each.rel || each.rel === 'alternate')?.href ?? links?.[0]?.href
  const person = (each: { name?: string; email?: string } | undefined) =>
    each?.name && each.email ? `${each.name} (${each.email})` : (each?.name ?? each?.email)
  if (format === 'atom') {
    return {
      feed: {
        id: feed.id,
        title: feed.title?.value,
        link: link(feed.links),
        summary: feed.subtitle?.value,
        language: feed.xml?.lang,
        author: person(feed.authors?.[0]),
        date: feed.updated,
      },
      entries: (feed.entries ?? []).map((each) => ({
        id: each.id,
        title: each.title?.value,
        link: link(each.links),
        summary: each.summary?.value ?? each.content?.value,
        language: each.xml?.lang,
        author: person(each.authors?.[0]),
        date: each.updated ?? each.published,
      })),
    }
  }
  if (format === 'json') return { feed: {}, entries: [] }
  if (format === 'rdf') {
    return {
      feed: {
        id: feed.rdf?.about,
        title: feed.title,
        link: feed.link,
        summary: feed.description,
        language: feed.dc?.languages?.[0],
        author: feed.dc?.creators?.[0],
        date: feed.dc?.dates?.[0],
      },
      entries: (feed.items ?? []).map((each) => ({
        id: each.rdf?.about,
        title: each.title,
        link: each.link,
        summary: each.description,
        language: each.dc?.languages?.[0],
        author: each.dc?.creators?.[0],
        date: each.dc?.dates?.[0],
      })),
    }
  }
  return {
    feed: {
      id: undefined,
      title: feed.title,
      link: feed.link,
      summary: feed.description ?? feed.itunes?.summary,
      language: feed.language ?? feed.dc?.languages?.[0],
      author: person(feed.managingEditor) ?? feed.itunes?.author ?? feed.dc?.creators?.[0],
      date: feed.pubDate ?? feed.lastBuildDate ?? feed.dc?.dates?.[0] ?? feed.dcterms?.created?.[0],
    },
    entries: (feed.items ?? []).map((each) => ({
      id: each.guid?.value,
      title: each.title,
      link: each.link,
      summary: each.description ?? each.content?.encoded,
      language: each.dc?.languages?.[0],
      author: person(each.authors?.[0]) ?? each.dc?.creators?.[0] ?? each.itunes?.author,
      date: each.pubDate ?? each.dc?.dates?.[0] ?? each.dcterms?.created?.[0],
    })),
  }
}

/** Both sides as a reader sees them: markup and spacing apart, dates as instants. */
function isRight(wanted: Wanted, found: string | null | undefined): boolean {
  if (typeof wanted.value === 'object') {
    const date = found ? (readPublished(found) ?? new Date(found).toISOString()) : null
    return date !== null && new Date(date).getTime() === new Date(wanted.value.date).getTime()
  }
  const shown = (text: string) => textOfHtml(text).replace(/\s+/g, ' ').trim()
  const text = found ?? ''
  return (
    text.trim() === wanted.value.trim() || text.trim() === shown(wanted.value) || shown(text) === shown(wanted.value)
  )
}

function rightFields(reader: (bytes: Buffer) => Answer, { xml, want }: Case): boolean[] {
  try {
    const answer = reader(Buffer.from(xml, 'base64'))
    return want.map((each) => {
      const fields = each.scope === 'feed' ? answer.feed : answer.entries[each.entry]
      try {
        return isRight(each, fields?.[each.field])
      } catch {
        return false
      }
    })
  } catch {
    return want.map(() => false)
  }
}

const CORE = ['title', 'link', 'id', 'date']
const groups: [string, (each: Case) => boolean][] = [
  ['title, link, id, date', (each) => each.want.some((want) => CORE.includes(want.field))],
  ['all but sanitizing', (each) => !each.name.includes('/sanitize/')],
  ['well-formed core', (each) => each.name.startsWith('wellformed/') && !each.name.includes('/sanitize/')],
  ['all', () => true],
]
const started = performance.now()
const results = cases.map((each) => ({
  each,
  daybook: rightFields(byDaybook, each),
  library: rightFields(byLibrary, each),
}))
console.log('| cases | number | Daybook | feedsmith alone |\n|---|---:|---:|---:|')
for (const [name, belongs] of groups) {
  const inGroup = results.filter(({ each }) => belongs(each))
  const share = (right: (result: (typeof results)[number]) => boolean[]) =>
    `${((inGroup.filter((result) => right(result).every(Boolean)).length / inGroup.length) * 100).toFixed(1)} %`
  console.log(`| ${name} | ${inGroup.length} | ${share((each) => each.daybook)} | ${share((each) => each.library)} |`)
}
console.error(`${Math.round(performance.now() - started)} ms`)
if (flags.includes('--failed')) {
  for (const { each, daybook } of results) {
    if (daybook.every(Boolean) || (!flags.includes('--all') && !each.want.some((want) => CORE.includes(want.field))))
      continue
    let answer: unknown
    try {
      const all = byDaybook(Buffer.from(each.xml, 'base64'))
      answer = each.want.map((want) => (want.scope === 'feed' ? all.feed : all.entries[want.entry])?.[want.field])
    } catch (error) {
      answer = String(error)
    }
    console.log(each.name, JSON.stringify(each.want), '→', JSON.stringify(answer))
  }
}
