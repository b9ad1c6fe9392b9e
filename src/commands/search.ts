import { citedIn } from '../compose/briefing.ts'
import { numberSources, outletName, type Sources } from '../compose/sources.ts'
import { worksOf } from '../compose/works.ts'
import type { Block, Inline } from '../document.ts'
import type { Hit } from '../store/store.ts'
import type { Command } from './command.ts'

const MOST_HITS = 6

export const search: Command = {
  name: 'search',
  summary: 'Summaries and quotations that hold certain words, best first',
  args: [{ name: 'words', summary: 'What to look for, in any script', required: true, kind: 'rest' }],
  right: 'read',
  examples: ['/search mutual defense', '/search 阅兵'],
  async run({ store, now }, { words = '' }) {
    const hits = await store.search(words, { limit: MOST_HITS }, now)
    const articles = [...new Map(hits.map((hit) => [hit.article.id, hit.article])).values()]
    const sources = numberSources(worksOf(articles, []))
    const blocks = hits.map((hit) => hitBlock(hit, sources))
    const nothing: Block = {
      type: 'paragraph',
      content: [`Nothing that is stored holds “${words}”. Fewer or other words may find it.`],
    }
    return {
      title: `Search: ${words}`,
      lang: 'en',
      blocks: blocks.length > 0 ? [...blocks, ...citedIn(blocks, sources)] : [nothing],
      buttons: [],
    }
  },
}

function hitBlock(hit: Hit, sources: Sources): Block {
  const who = hit.kind === 'quote' ? `${hit.speaker}` : outletName(hit.article)
  const words = marked(hit.text, hit.mark)
  const content: Inline[] = hit.kind === 'quote' ? ['“', ...words, '”'] : words
  return {
    type: 'item',
    depth: 0,
    content: [{ type: 'strong', text: who }, ': ', ...content, ' ', ...sources.cite([hit.article])],
  }
}

function marked(text: string, ranges: [number, number][]): Inline[] {
  const inlines: Inline[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (start > at) inlines.push(text.slice(at, start))
    inlines.push({ type: 'mark', text: text.slice(start, end) })
    at = end
  }
  if (at < text.length) inlines.push(text.slice(at))
  return inlines
}
