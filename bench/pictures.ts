/**
 * `npm run pictures -- [folder] [words]`: the answers to some commands as people see them, for the README and for looking at.
 * Discord's and Telegram's are drawings of the exact payloads, no screenshots of their clients. Needs Chromium: CHROMIUM names
 * another program than `chromium`. With words only pictures whose name holds them are taken. Those in docs/ were made smaller by `pngquant 64`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { openSession, type Session } from '../src/cli/session.ts'
import { momentOf } from '../src/commands/moment.ts'
import { composeAlert } from '../src/compose/alert.ts'
import { composeDigest } from '../src/compose/digest.ts'
import type { Document } from '../src/document.ts'
import { openLog } from '../src/log.ts'
import { renderDiscord } from '../src/render/discord.ts'
import { renderHtml } from '../src/render/html.ts'
import { renderTelegram } from '../src/render/telegram.ts'
import { renderTerminal } from '../src/render/terminal.ts'
import { documents } from '../test/documents.ts'
import { openCamera, type Shot } from './chromium.ts'
import { type DiscordPayload, drawDiscord } from './draw-discord.ts'
import { drawTelegram } from './draw-telegram.ts'
import { drawTerminal } from './draw-terminal.ts'

const folder = process.argv[2] ?? join(tmpdir(), 'daybook-pictures')
const wanted = process.argv[3] ?? ''

/** Five days before the parade of the example, in a reader's morning. */
const viewer = { zone: 'Europe/Berlin', now: Temporal.Instant.from('2025-08-29T07:00:00Z') }

const ASKED: Record<string, string> = {
  briefing: '/brief parade',
  quote: '/quote delury',
  who: '/who parade',
  help: '/help',
  'help-quote': '/help quote',
  status: '/status',
  subscribe: '/subscribe parade 08:00 weekdays Seoul',
  subscriptions: '/subscriptions',
  ambiguous: '/quote kim',
  error: '/brief pararde2',
  search: '/search cold war',
  sources: '/sources parade 1',
  watch: '/watch kim yo jong',
  digest: '/digest',
  countdown: '/countdown',
  latest: '/latest',
  list: '/brief',
  privacy: '/privacy',
}

const PHONE = 390
/** Of a terminal's window as it opens. */
const COLUMNS = 80
const WIDE = 1000

function shotsOf(name: string, asked: string, document: Document): [string, Shot][] {
  const discord: DiscordPayload[] = JSON.parse(JSON.stringify(renderDiscord(document)))
  const html = renderHtml(document)
  const printed = renderTerminal(document, { width: COLUMNS, colour: true })
  return [
    [`discord-${name}`, { html: drawDiscord(discord, asked, viewer), width: 720, theme: 'dark' }],
    [
      `telegram-${name}`,
      { html: drawTelegram(renderTelegram(document, 'in-place'), asked, viewer), width: 440, theme: 'light' },
    ],
    [
      `terminal-${name}`,
      { html: drawTerminal(printed, `npm run -s daybook -- say "${asked}"`), width: 700, theme: 'dark' },
    ],
    [`html-${name}`, { html, width: WIDE, theme: 'light' }],
    [`html-${name}-dark`, { html, width: WIDE, theme: 'dark' }],
    [`html-${name}-phone`, { html, width: PHONE, theme: 'light' }],
    [`html-${name}-phone-dark`, { html, width: PHONE, theme: 'dark' }],
  ]
}

/** What is posted without being asked for: a digest to a chat that has had one before half of this was known, and an alert. */
async function posted(session: Session): Promise<Record<string, Document>> {
  const brief = session.briefs.get('parade')
  if (!brief) throw new Error('There is no brief parade')
  const moment = await momentOf(session.context(), brief)
  const { material } = moment
  const [newest] = material.articles
  const older = <Part extends { article: { id: number } }>(parts: Part[]) =>
    parts.filter(({ article }) => article.id !== newest?.id)
  const before = {
    ...material,
    articles: material.articles.slice(1),
    quotes: older(material.quotes).slice(3),
    attendance: older(material.attendance),
    facts: older(material.facts).slice(1),
  }
  const options = { zone: 'Asia/Seoul', lateSince: null, missed: [], stale: [], gone: [], now: viewer.now }
  const article = newest && (await session.store.article(newest.id))
  return {
    'digest-news': composeDigest([{ brief, moment: { ...moment, before } }], options).document,
    alert: composeAlert(['beijing'], article),
  }
}

const database = mkdtempSync(join(tmpdir(), 'daybook-pictures-'))
const log = openLog({ level: 'error', isWatched: true, secrets: [], write: (line) => process.stderr.write(line) })
const session = await openSession({ db: join(database, 'daybook.db'), briefs: 'briefs', log, now: viewer.now })
const camera = await openCamera(process.env.CHROMIUM ?? 'chromium')
mkdirSync(folder, { recursive: true })
try {
  const shots: [string, Shot][] = []
  for (const [name, asked] of Object.entries(ASKED)) shots.push(...shotsOf(name, asked, await session.ask(asked)))
  for (const [name, document] of Object.entries(await posted(session)))
    shots.push(...shotsOf(name, '/digest', document))
  for (const [name, document] of Object.entries(documents)) shots.push(...shotsOf(`golden-${name}`, '/brief', document))
  for (const [name, shot] of shots.filter(([name]) => name.includes(wanted))) {
    const picture = await camera.take(shot)
    writeFileSync(join(folder, `${name}.png`), picture)
    console.log(`${join(folder, `${name}.png`)} ${Math.ceil(picture.length / 1000)} KB`)
  }
} finally {
  await camera.close()
  await session.close()
  rmSync(database, { recursive: true })
}
