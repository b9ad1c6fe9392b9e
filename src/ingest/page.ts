/** A page's article: its main text and what the page says of itself. */
import { guardHtml } from './html-guard.ts'
import { mainText } from './main-text.ts'
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
