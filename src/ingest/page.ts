/** A page's article: its main text and what the page says of itself. */
import { bylineIn } from './byline.ts'
import { cleanText } from './clean-text.ts'
import { guardHtml } from './html-guard.ts'
import { mainText } from './main-text.ts'
import { metadataReader, type PageMetadata } from './page-metadata.ts'
import { finest, readDateline, zoneOfLanguage } from './published.ts'

export interface Page extends Omit<PageMetadata, 'body'> {
  /** Main text, paragraphs parted by an empty line, without the headline; "" when there is none. */
  text: string
}

/** What a page tells machines of its article goes before what it shows only when it shows next to nothing. */
const PART_SHOWN = 0.5

/**
 * @param html decoded markup of any kind and quality
 * @param name what the reader knows it by, for errors
 * @param address where it was fetched from, null for a file
 * @throws ReaderError for a page nested or filled beyond any article
 */
export function readPage(html: string, { name, address }: { name: string; address: string | null }): Page {
  const metadata = metadataReader()
  const guarded = guardHtml(html, name, metadata.watcher)
  const { body, ...about } = metadata.result(address)
  const { text, head } = mainText(guarded, about.title)
  const zone = zoneOfLanguage(about.language)
  const firstOf = (read: (line: string) => string | null) => head.map(read).find((found) => found !== null) ?? null
  return {
    ...about,
    byline: about.byline ?? firstOf(bylineIn),
    published: finest([about.published, ...head.map((line) => readDateline(line, zone))]),
    text: body !== null && text.length < body.length * PART_SHOWN ? cleanText(body) : text,
  }
}
