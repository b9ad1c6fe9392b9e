/** A page's article: its main text and what the page says of itself. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fold } from '../fold.ts'
import { cleanText } from './clean-text.ts'
import { guardHtml } from './html-guard.ts'
import { type TreeNode, textBlocks } from './html-text.ts'
import { metadataReader, type PageMetadata } from './page-metadata.ts'

export interface Page extends PageMetadata {
  /** Main text, paragraphs parted by an empty line, without the headline; "" when there is none. */
  text: string
}

/**
 * @param html decoded markup of any kind and quality
 * @param name what the reader knows it by, for errors
 * @param address where it was fetched from, null for a file
 * @throws ReaderError for a page nested or filled beyond any article
 */
export function readPage(html: string, { name, address }: { name: string; address: string | null }): Page {
  const metadata = metadataReader()
  const guarded = guardHtml(html, name, metadata.watcher)
  const about = metadata.result(address)
  return { ...about, text: mainText(guarded, about.title) }
}

/** The main text of guarded markup. */
function mainText(guarded: string, title: string | null): string {
  const { document } = parseHTML(/<html[\s>]/i.test(guarded) ? guarded : `<html><body>${guarded}</body></html>`)
  // Readability finds nothing in some short pages; then the paragraphs of the body are the text.
  const found = new Readability<TreeNode>(document, { serializer: (node: TreeNode) => node }).parse()
  const root: TreeNode | null = found?.content ?? null
  const blocks = root ? textBlocks(root) : []
  const isHeadline = (block: string) => title !== null && fold(block) === fold(title)
  return cleanText(blocks.filter((block, i) => !(i < 3 && isHeadline(block))).join('\n\n'))
}
