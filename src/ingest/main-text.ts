/** The article among everything else on a page. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fold } from '../fold.ts'
import { cleanText } from './clean-text.ts'
import { isFurniture, isTrailing, type PageElement, removeNamedFurniture, withoutPullQuotes } from './furniture.ts'
import { type TextBlock, type TreeNode, textBlocks } from './html-text.ts'

export interface MainText {
  /** Paragraphs parted by an empty line, without the headline; "" when there is none. */
  text: string
  /** Lines at its head that are no prose: a byline, a date. */
  head: string[]
}

/**
 * The main text of guarded markup. Readability finds where the article is; what it would leave in of the page's furniture
 * is taken out before and after.
 */
export function mainText(guarded: string, title: string | null): MainText {
  const { document } = parseHTML(withBody(guarded))
  removeNamedFurniture(
    document.body.querySelectorAll(
      '[class],[id],[role],[data-component],[data-testid]',
    ) as unknown as Iterable<PageElement>,
    document.body.textContent.length,
  )
  const marked = markedBody(document)
  const all = textBlocks(document.body)
  const plainly = all.filter(({ element }) => /^(p|blockquote|h[1-6]|li|pre)$/.test(element))
  const found = readable(document)
  const head = linesBelow(all, title)
  const blocks = withoutFurniture(found ? textBlocks(found) : plainly, title, head)
  const best = withoutPullQuotes(isBetter(marked, blocks) ? marked : blocks)
  return { text: cleanText(best.map((block) => block.text).join('\n\n')), head }
}

/** The tree builder makes neither root nor body where the page leaves them out, as it may, and Readability stumbles over that. */
function withBody(guarded: string): string {
  const hasBody = /<body[\s>]/i.test(guarded)
  if (hasBody && /<html[\s>]/i.test(guarded)) return guarded
  const inside = guarded.replace(/<\/?html[^>]*>/gi, '')
  return hasBody ? `<html>${inside}</html>` : `<html><body>${inside}</body></html>`
}

/** Where Readability sees the article, or null: short pages have none, and odd trees make it throw. */
function readable(document: ReturnType<typeof parseHTML>['document']): TreeNode | null {
  try {
    return new Readability<TreeNode>(document, { serializer: (node: TreeNode) => node }).parse()?.content ?? null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Shorter than this is a teaser, whatever it is marked as. */
const SHORTEST_MARKED = 500

/** What the page itself marks as the body of its article (schema.org), when it does so once. */
function markedBody(document: { querySelectorAll(selector: string): ArrayLike<TreeNode> }): TextBlock[] {
  const marked = document.querySelectorAll('[itemprop="articleBody"],[property="articleBody"]')
  const [only] = [marked[0]]
  return marked.length === 1 && only ? withoutFurniture(textBlocks(only), null, []) : []
}

/** The marked body wins over a find that holds it and much beside: then Readability took the page's frame too. */
function isBetter(marked: TextBlock[], found: TextBlock[]): boolean {
  const [markedLength, foundLength] = [lengthOf(marked), lengthOf(found)]
  if (markedLength < SHORTEST_MARKED) return false
  const foundTexts = new Set(found.map((block) => block.text))
  const shared = marked.filter((block) => foundTexts.has(block.text))
  return foundLength === 0 || (lengthOf(shared) > markedLength * 0.8 && foundLength > markedLength * 1.1)
}

function lengthOf(blocks: TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

/** Headline, byline and date stand among the first blocks. */
const HEAD_BLOCKS = 8

/** Short lines right below the headline, wherever on the page it stands. */
function linesBelow(blocks: TextBlock[], title: string | null): string[] {
  const headline = title === null ? '' : fold(title)
  const at = blocks.findIndex((block) => headline !== '' && fold(block.text) === headline)
  if (at < 0) return []
  return blocks
    .slice(at + 1, at + 1 + HEAD_BLOCKS)
    .flatMap((block) => block.text.split('\n'))
    .filter((line) => line.length <= 80 && !/[.!?。！？…]["”’」]?$/.test(line))
}

function withoutFurniture(blocks: TextBlock[], title: string | null, head: string[]): TextBlock[] {
  const headline = title === null ? null : fold(title)
  const isHead = (line: string) => (headline !== null && fold(line) === headline) || isHeadLine(line)
  const kept = blocks.filter((block, i) => {
    const lines = block.text.split('\n')
    if (i < HEAD_BLOCKS && lines.every(isHead)) {
      head.push(...lines)
      return false
    }
    return !isFurniture(block)
  })
  while (kept.length > 1 && isTrailing(kept.at(-1))) kept.pop()
  // Everything on a list page is furniture by these rules; then the page is its text.
  return lengthOf(kept) < lengthOf(blocks) * 0.25 ? blocks : kept
}

/** "By Jane Doe", "Updated Nov 19, 9:41 AM", "PUBLISHED: 10:48, Tue, Nov 19, 2019": told by the metadata already. */
function isHeadLine(text: string): boolean {
  if (text.length > 140) return false
  if (
    /^[|\s·•-]*(updated|published|posted|last modified|first published|aktualisiert|veröffentlicht|publié|stand:|송고시간|입력|수정|配信|公開日|更新日|发布时间|發布時間|来源|來源).*\d/i.test(
      text,
    )
  )
    return true
  if (/^(by|von|par|por):?\s+\p{Lu}[^.!?]*$/iu.test(text) && text.length < 100) return true
  return /^[^.!?]{0,40}\b(19|20)\d\d\b[^.!?]{0,40}$/.test(text) && /\d{1,2}|am|pm/i.test(text) && text.length < 50
}
