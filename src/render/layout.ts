/** How lines of a document stand to one another, whatever the platform draws them with. */
import type { Block, Inline } from '../document.ts'

/** An item that only names the points under it, such as "Will attend": no point itself, so it gets no bullet. */
export function isLabel(block: Block): boolean {
  const [only, ...others] = block.type === 'item' && block.depth === 0 ? block.content : []
  return typeof only === 'object' && only.type === 'strong' && others.length === 0
}

/** The blocks with the points under a label as plain points: nothing stands above them that they would be indented from. */
export function raised(blocks: Block[]): Block[] {
  let isUnderLabel = false
  return blocks.map((block) => {
    if (block.type !== 'item' || block.depth === 0) {
      isUnderLabel = isLabel(block)
      return block
    }
    return isUnderLabel ? { ...block, depth: 0 } : block
  })
}

/** A paragraph that announces the list below it ("The next three:") stands close to it. */
export function isIntroduction(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const last = block.content.at(-1)
  return typeof last === 'string' && last.trimEnd().endsWith(':')
}

const NO_BREAK_SPACE = '\u00a0'

/** Source numbers that no line's end parts from the words they prove. */
export function withNumbersHeld(content: Inline[]): Inline[] {
  return content.map((inline, index) => {
    const next = content[index + 1]
    const isHeld = typeof inline === 'string' && typeof next === 'object' && next.type === 'source'
    return isHeld ? inline.replace(/ $/, NO_BREAK_SPACE) : inline
  })
}
