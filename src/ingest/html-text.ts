/** Text from markup: paragraphs parted by an empty line, no tag left. */
import { Parser } from 'htmlparser2'

/** As much of a DOM node as is read here; linkedom's and any other's nodes fit. */
export interface TreeNode {
  nodeType: number
  localName?: string | null
  textContent: string | null
  childNodes: Iterable<TreeNode>
}

const ELEMENT = 1
const TEXT = 3

const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** One paragraph, heading, list item or cell. */
export interface TextBlock {
  text: string
  /** Name of the innermost block element round it: "p", "h2", "li". */
  element: string
  /** Share of its characters that stand in links, 0 to 1. */
  linked: number
}

/** Never an article's prose: menus, forms, captions, asides. */
const NO_PROSE = new Set(
  'aside audio button fieldset figcaption figure footer form iframe input label nav noscript select textarea video'.split(
    ' ',
  ),
)

/** Blocks of prose under `root`, in order, white space collapsed, none empty. `<br>` is a line end inside a block. */
export function textBlocks(root: TreeNode): TextBlock[] {
  const blocks: TextBlock[] = []
  const around = [root.localName ?? '']
  let current = ''
  let linkedLength = 0
  const flush = () => {
    const text = tidyBlock(current)
    if (text)
      blocks.push({
        text,
        element: around.at(-1) ?? '',
        linked: Math.min(1, linkedLength / Math.max(1, text.replace(/\s+/g, '').length)),
      })
    current = ''
    linkedLength = 0
  }
  const walk = (node: TreeNode, isLinked: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ')
      current += text
      if (isLinked) linkedLength += text.replace(/\s+/g, '').length
    }
    if (node.nodeType !== ELEMENT) return
    const name = node.localName ?? ''
    if (NO_PROSE.has(name)) return
    // A cell of a layout table holds paragraphs of its own; one of a table of figures is a word in a row.
    const isCell = name === 'td' || name === 'th'
    const isBlock = BLOCKS.has(name) || (isCell && holdsBlocks(node))
    if (isBlock) {
      flush()
      around.push(name)
    }
    if (name === 'br') current += '\n'
    if (isCell && !isBlock) current += ' '
    for (const child of node.childNodes) walk(child, isLinked || name === 'a')
    if (isBlock) {
      flush()
      around.pop()
    }
  }
  walk(root, false)
  flush()
  return blocks
}

function holdsBlocks(node: TreeNode): boolean {
  for (const { localName } of node.childNodes) if (localName === 'br' || BLOCKS.has(localName ?? '')) return true
  return false
}

/** Deeper than any snippet. */
const DEEPEST = 1_000

/** A snippet of HTML, such as a feed's description, as plain text; plain text comes back as it is, entities decoded. */
export function textOfHtml(html: string): string {
  const blocks: string[] = []
  let current = ''
  let hidden = 0
  let depth = 0
  const flush = () => {
    const block = tidyBlock(current)
    if (block) blocks.push(block)
    current = ''
  }
  const parser = new Parser({
    onopentag(name) {
      // What never closes takes the parser quadratic time; what was read until here is the text.
      if (++depth > DEEPEST) parser.pause()
      if (/^(script|style|template|iframe|object|svg)$/.test(name)) hidden++
      else if (name === 'br') current += '\n'
      else if (BLOCKS.has(name)) flush()
    },
    ontext(text) {
      if (hidden === 0) current += text.replace(/\s+/g, ' ')
    },
    onclosetag(name) {
      depth--
      if (/^(script|style|template|iframe|object|svg)$/.test(name)) hidden--
      else if (BLOCKS.has(name)) flush()
    },
  })
  parser.write(html)
  parser.end()
  flush()
  return blocks.join('\n\n')
}

function tidyBlock(text: string): string {
  return text
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}
