/** A document as HTML: a page that stands alone, or its article for a page that has others. No scripts, nothing loaded. */
import { type Block, contentText, type Document, type Inline } from '../document.ts'
import { hostOf, isMasquerade, webAddress } from './address.ts'
import { harmless, onOneLine } from './harmless.ts'
import { stylesheet } from './html-style.ts'
import { type Html, html } from './html-template.ts'
import { isLabel, withNumbersHeld } from './layout.ts'

/** A whole page. Its policy allows its own style and nothing else, so that markup could do no harm if it got in. */
export function renderHtml(document: Document): string {
  const title = clean(document.title) || 'Daybook'
  return `<!doctype html>\n${
    html`<html lang="${language(document)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${stylesheet}</style>
</head>
<body>
<main>
${renderArticle(document)}
</main>
</body>
</html>
`.markup
  }`
}

/**
 * The document alone, as an `article`. Source numbers lead to the source in this document's own list, or to its address
 * where it is not listed; buttons are shown as the commands that they run.
 */
export function renderArticle(document: Document): Html {
  const listed = new Set(document.blocks.flatMap((block) => (block.type === 'source' ? [block.number] : [])))
  const title = clean(document.title)
  const sections = sectionsOf(document.blocks).map(({ heading, blocks }) =>
    heading === undefined
      ? html`${renderBlocks(blocks, listed)}`
      : html`<section>
<h2>${clean(heading)}</h2>
${renderBlocks(blocks, listed)}</section>
`,
  )
  return html`<article lang="${language(document)}">
${title ? html`<h1 dir="auto">${title}</h1>\n` : html``}${sections}${renderButtons(document)}</article>`
}

function language({ lang }: Document): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang : 'en'
}

/** Blocks by the heading that they stand under. */
function sectionsOf(blocks: Block[]): { heading: string | undefined; blocks: Block[] }[] {
  const sections: { heading: string | undefined; blocks: Block[] }[] = [{ heading: undefined, blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'heading') sections.push({ heading: block.text, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

function renderBlocks(blocks: Block[], listed: Set<number>): Html[] {
  return runsOf(blocks).map((run) => {
    const [first] = run
    if (first?.type === 'item') return renderList(run, listed)
    if (first?.type === 'source')
      return html`<ol class="sources">\n${run.map((block) => renderBlock(block, listed))}</ol>\n`
    return html`${run.map((block) => renderBlock(block, listed))}`
  })
}

/** Neighbours that are points of one list, or sources. */
function runsOf(blocks: Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    if (run?.[0]?.type === block.type) run.push(block)
    else runs.push([block])
  }
  return runs
}

/** Points of depth 1 in a list of their own inside the point above them. */
function renderList(items: Block[], listed: Set<number>): Html {
  const points: { block: Block; under: Block[] }[] = []
  for (const block of items) {
    const above = points.at(-1)
    if (block.type === 'item' && block.depth === 1 && above) above.under.push(block)
    else points.push({ block, under: [] })
  }
  const rendered = points.map(({ block, under }) => {
    const nested = under.map((each) => html`<li dir="auto">${renderBlock(each, listed)}</li>\n`)
    const kind = isLabel(block) ? html` class="label"` : html``
    return html`<li${kind} dir="auto">${renderBlock(block, listed)}${nested.length > 0 ? html`\n<ul>\n${nested}</ul>\n` : html``}</li>\n`
  })
  return html`<ul>\n${rendered}</ul>\n`
}

function renderBlock(block: Block, listed: Set<number>): Html {
  const inlines = (content: Inline[]) => renderContent(content, listed)
  switch (block.type) {
    case 'heading':
      return html`<h2>${clean(block.text)}</h2>\n`
    case 'lead':
      return html`<p class="lead" dir="auto">${inlines(block.content)}</p>\n`
    case 'paragraph':
      return html`<p dir="auto">${inlines(block.content)}</p>\n`
    case 'item':
      return html`${inlines(block.content)}`
    case 'note':
      return html`<p class="note" dir="auto">${inlines(block.content)}</p>\n`
    case 'source':
      return html`<li id="source-${block.number}" value="${block.number}" dir="auto">${inlines(block.content)}</li>\n`
    case 'quote': {
      const by = contentText(block.by).trim()
        ? html`<figcaption dir="auto">— ${inlines(block.by)}</figcaption>\n`
        : html``
      return html`<figure>\n<blockquote${citation(block.by)} dir="auto">“${harmless(block.text)}”</blockquote>\n${by}</figure>\n`
    }
    default:
      return block satisfies never
  }
}

/** The address that a quotation is taken from: of its first source. */
function citation(by: Inline[]): Html {
  for (const inline of by) {
    if (typeof inline === 'string' || !('url' in inline) || !inline.url) continue
    const address = webAddress(inline.url)
    if (address) return html` cite="${address}"`
  }
  return html``
}

function renderContent(content: Inline[], listed: Set<number>): Html[] {
  return withNumbersHeld(content).map((inline) => renderInline(inline, listed))
}

function renderInline(inline: Inline, listed: Set<number>): Html {
  if (typeof inline === 'string') return html`${harmless(inline)}`
  switch (inline.type) {
    case 'strong':
      return html`<strong>${harmless(inline.text)}</strong>`
    case 'emphasis':
      return html`<em>${harmless(inline.text)}</em>`
    case 'mark':
      return html`<mark>${harmless(inline.text)}</mark>`
    case 'command':
      return html`<code>${harmless(inline.text)}</code>`
    case 'link':
      return renderLink(harmless(inline.text), inline.url)
    case 'source':
      return renderSourceNumber(inline.number, inline.url, listed)
    case 'time':
      return html`<time datetime="${inline.at}">${harmless(inline.text)}</time>`
    default:
      return inline satisfies never
  }
}

/** Addresses other than of the web are text; words that look like another address say where the link leads. */
function renderLink(text: string, url: string): Html {
  const address = webAddress(url)
  if (address === null) return html`<bdi>${text}</bdi>`
  const leadsTo = isMasquerade(text, address) ? ` (${hostOf(address)})` : ''
  return html`<a href="${address}" rel="noopener noreferrer"><bdi>${text}</bdi></a>${leadsTo}`
}

function renderSourceNumber(number: number, url: string | null, listed: Set<number>): Html {
  const address = listed.has(number) ? `#source-${number}` : url && webAddress(url)
  return address ? html`<a class="cite" href="${address}">[${number}]</a>` : html`<span class="cite">[${number}]</span>`
}

function renderButtons({ buttons }: Document): Html {
  if (buttons.length === 0) return html``
  const items = buttons.map(
    ({ label, command }) => html`<li><bdi>${clean(label)}</bdi> <code>${clean(command)}</code></li>\n`,
  )
  return html`<footer>\n<ul class="next">\n${items}</ul>\n</footer>\n`
}

function clean(text: string): string {
  return onOneLine(harmless(text)).trim()
}
