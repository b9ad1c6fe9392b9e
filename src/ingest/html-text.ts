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

/** Blocks of text under `root`, in order, white space collapsed, none empty. `<br>` is a line end inside a block. */
export function textBlocks(root: TreeNode): string[] {
  const blocks: string[] = []
  let current = ''
  const flush = () => {
    const block = tidyBlock(current)
    if (block) blocks.push(block)
    current = ''
  }
  const walk = (node: TreeNode): void => {
    if (node.nodeType === TEXT) current += (node.textContent ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== ELEMENT) return
    const name = node.localName ?? ''
    const isBlock = BLOCKS.has(name)
    if (isBlock) flush()
    if (name === 'br') current += '\n'
    if (name === 'td' || name === 'th') current += ' '
    for (const child of node.childNodes) walk(child)
    if (isBlock) flush()
  }
  walk(root)
  flush()
  return blocks
}

/** A snippet of HTML, such as a feed's description, as plain text; plain text comes back as it is, entities decoded. */
export function textOfHtml(html: string): string {
  const blocks: string[] = []
  let current = ''
  let hidden = 0
  const flush = () => {
    const block = tidyBlock(current)
    if (block) blocks.push(block)
    current = ''
  }
  const parser = new Parser({
    onopentag(name) {
      if (/^(script|style|template|iframe|object|svg)$/.test(name)) hidden++
      else if (name === 'br') current += '\n'
      else if (BLOCKS.has(name)) flush()
    },
    ontext(text) {
      if (hidden === 0) current += text.replace(/\s+/g, ' ')
    },
    onclosetag(name) {
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
