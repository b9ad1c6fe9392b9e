/** Lists of feeds as other readers write and read them (OPML 1.0 to 2.0): nothing that a list said is lost. */
import { Parser } from 'htmlparser2'
import { ReaderError } from '../errors.ts'
import { readFeedAddress } from './feed-address.ts'

export interface OpmlFeed {
  url: string
  title: string | null
  /** Names of the folders it stands in, from the outside in. */
  folders: string[]
  /** All attributes of its outline, as they were. */
  attributes: Record<string, string>
}

/** An entry that cannot be followed. */
export interface RefusedFeed {
  title: string | null
  /** As the list has it. */
  address: string
  /** Half a sentence: "its address is not on the public web". */
  reason: string
}

const DEEPEST = 50
const MOST_FEEDS = 20_000

/**
 * @param source decoded text
 * @throws ReaderError when it is no OPML, or names no feed at all
 */
export function readOpml(source: string, name: string): { feeds: OpmlFeed[]; refused: RefusedFeed[] } {
  const feeds: OpmlFeed[] = []
  const refused: RefusedFeed[] = []
  const open: (string | null)[] = []
  let isOpml = false
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (/^opml$/i.test(tag)) isOpml = true
        if (!/^outline$/i.test(tag)) return
        const attribute = (wanted: string) =>
          Object.entries(attributes)
            .find(([key]) => key.toLowerCase() === wanted)?.[1]
            ?.trim()
        const text = attribute('title') ?? attribute('text') ?? ''
        const address = attribute('xmlurl') ?? ''
        const title = text || null
        if (feeds.length + refused.length >= MOST_FEEDS)
          throw new ReaderError(`${name} lists more than ${MOST_FEEDS} feeds. Split it.`)
        const read = address ? readFeedAddress(address) : null
        if (read && 'refused' in read) refused.push({ title, address, reason: read.refused })
        else if (read) {
          const folders = open.filter((folder) => folder !== null)
          feeds.push({ url: read.url, title, folders, attributes: { ...attributes } })
        } else if (/^(rss|atom)$/i.test(attribute('type') ?? '')) {
          refused.push({ title, address, reason: 'it names no address of a feed (xmlUrl)' })
        }
        if (open.length >= DEEPEST) throw new ReaderError(`${name} nests its folders more than ${DEEPEST} deep.`)
        open.push(address ? null : text)
      },
      onclosetag(tag) {
        if (/^outline$/i.test(tag)) open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(source)
  parser.end()
  if (!isOpml) throw new ReaderError(`${name} is no OPML list of feeds. Export one from your feed reader.`)
  if (feeds.length + refused.length === 0)
    throw new ReaderError(`${name} lists no feed: no outline in it has an xmlUrl.`)
  return { feeds, refused }
}

/** OPML 2.0 of the feeds, in their folders, in the order given. */
export function writeOpml(feeds: readonly OpmlFeed[], title: string): string {
  const root: Folder = { feeds: [], folders: new Map() }
  for (const feed of feeds) {
    let folder = root
    for (const name of feed.folders) {
      const inner = folder.folders.get(name) ?? { feeds: [], folders: new Map() }
      folder.folders.set(name, inner)
      folder = inner
    }
    folder.feeds.push(feed)
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...linesOf(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

interface Folder {
  feeds: OpmlFeed[]
  folders: Map<string, Folder>
}

function linesOf({ feeds, folders }: Folder, indent: string): string[] {
  return [
    ...feeds.map((feed) => `${indent}<outline ${attributesOf(feed)}/>`),
    ...[...folders].flatMap(([name, folder]) => [
      `${indent}<outline text="${escapeXml(name)}" title="${escapeXml(name)}">`,
      ...linesOf(folder, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ]
}

/** The address may have moved since the list was read: it is ours, the rest is the list's. */
function attributesOf({ url, title, attributes }: OpmlFeed): string {
  const rest = Object.entries(attributes).filter(([key]) => !/^xmlurl$/i.test(key))
  const has = (name: string) => rest.some(([key]) => key.toLowerCase() === name)
  const all: [string, string][] = [
    ...(has('type') ? [] : [['type', 'rss'] satisfies [string, string]]),
    ...(has('text') ? [] : [['text', title ?? url] satisfies [string, string]]),
    ...rest,
    ['xmlUrl', url],
  ]
  return all
    .filter(([key]) => /^[A-Za-z_][\w:.-]*$/.test(key))
    .map(([key, value]) => `${key}="${escapeXml(value)}"`)
    .join(' ')
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\n\r\t]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(CONTROLS, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g
