import { citedIn } from '../compose/briefing.ts'
import { withoutDateline } from '../compose/dateline.ts'
import { numberSources, outletName, type Sources } from '../compose/sources.ts'
import { toldOf } from '../compose/told.ts'
import { quoteKey } from '../compose/works.ts'
import type { Block, Inline } from '../document.ts'
import type { Hit } from '../store/store.ts'
import type { Command } from './command.ts'
import { echoed } from './echoed.ts'
import { briefsWith, worksAmong } from './works.ts'

const MOST_HITS = 6

export const search: Command = {
  name: 'search',
  summary: 'Summaries and quotations that hold certain words, best first',
  args: [{ name: 'words', summary: 'What to look for, in any script', required: true, kind: 'rest' }],
  right: 'read',
  examples: ['/search cold war', '/search 阅兵'],
  async run({ store, now }, { words = '' }) {
    const hits = onceEach(await store.search(words, { limit: MOST_HITS * 2 }, now)).slice(0, MOST_HITS)
    const articles = hits.map((hit) => hit.article)
    const sources = numberSources(await worksAmong(store, articles, now))
    const blocks = hits.map((hit) => hitBlock(hit, sources))
    const nothing: Block = {
      type: 'paragraph',
      content: [`Nothing that is stored holds “${echoed(words)}”. Fewer or other words may find it.`],
    }
    return {
      title: `Search: ${echoed(words)}`,
      lang: 'en',
      blocks: blocks.length > 0 ? [...blocks, ...citedIn(blocks, sources)] : [nothing],
      buttons: [],
      told: toldOf(briefsWith(sources), sources, []),
    }
  },
}

/** One utterance printed in several texts is one line; the fullest comes first in the search's own order. */
function onceEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ kind, speaker, text }) => {
    if (kind !== 'quote') return true
    const key = `${speaker} ${quoteKey(text)}`
    return seen.has(key) ? false : seen.add(key)
  })
}

function hitBlock(hit: Hit, sources: Sources): Block {
  const who = hit.kind === 'quote' ? `${hit.speaker}` : outletName(hit.article)
  const isInTitle = hit.mark.length === 0 && hit.titleMark.length > 0
  const words = isInTitle ? excerpt(hit.article.title, hit.titleMark) : excerpt(...shownOf(hit))
  const content: Inline[] = hit.kind === 'quote' ? inMarks(words) : words
  return {
    type: 'item',
    depth: 0,
    content: [{ type: 'strong', text: who }, ': ', ...content, ' ', ...sources.cite([hit.article])],
  }
}

/** A summary without its dateline, unless that is what was found. */
function shownOf({ kind, text, mark }: Hit): [string, [number, number][]] {
  const shown = kind === 'article' ? withoutDateline(text) : text
  const cut = text.length - shown.length
  if (mark.some(([start]) => start < cut)) return [text, mark]
  return [shown, mark.map(([start, end]) => [start - cut, end - cut])]
}

/** How much of a long text is shown before and after the first found words, in UTF-16 units. */
const BEFORE = 80
const AFTER = 160

/** The found words marked, in as much of the text as shows what they are about; never cut within a word. */
function excerpt(text: string, ranges: [number, number][]): Inline[] {
  const first = ranges[0]?.[0] ?? 0
  // Where no space is near, as in Chinese, it is cut between characters.
  const space = text.indexOf(' ', first - BEFORE) + 1
  const from = first <= BEFORE ? 0 : space > 0 && space <= first ? space : characterStart(text, first - BEFORE)
  const found = ranges[0]?.[1] ?? 0
  const wanted = found + AFTER
  const lastSpace = text.lastIndexOf(' ', wanted)
  const to = wanted >= text.length ? text.length : lastSpace >= found ? lastSpace : characterStart(text, wanted)
  const inlines: Inline[] = from > 0 ? ['… '] : []
  let at = from
  for (const [start, end] of ranges.filter((range) => range[0] >= from && range[1] <= to)) {
    if (start > at) inlines.push(text.slice(at, start))
    inlines.push({ type: 'mark', text: text.slice(start, end) })
    at = end
  }
  inlines.push(text.slice(at, to))
  if (to < text.length) inlines.push(' …')
  return inlines.filter((inline) => inline !== '')
}

/** Quotation marks round the words alone: what was cut is told outside of them. */
function inMarks(words: Inline[]): Inline[] {
  const before = words[0] === '… ' ? ['… '] : []
  const after = words.at(-1) === ' …' ? [' …'] : []
  return [...before, '“', ...words.slice(before.length, words.length - after.length), '”', ...after]
}

/** Not within a surrogate pair. */
function characterStart(text: string, index: number): number {
  return /[\udc00-\udfff]/.test(text[index] ?? '') ? index - 1 : index
}
