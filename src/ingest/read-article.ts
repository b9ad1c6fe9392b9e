/** Where files become articles for the rest of Daybook. */
import { type ArticleBytes, articleFrom, type ReadArticle } from './article-from.ts'
import { openReaders } from './readers.ts'

/**
 * Read one file's bytes. See articleFrom for what wins over what. Markup is read in a process of its own, since a hostile page
 * could take all the time and memory there is.
 * @throws ReaderError, one sentence, for whatever cannot be an article
 */
export async function readArticle(input: ArticleBytes): Promise<ReadArticle> {
  if (!isMarkup(input)) return articleFrom(input)
  const readers = openReaders({ processes: 1 })
  try {
    return await readers.article(input)
  } finally {
    await readers.close()
  }
}

function isMarkup({ bytes, name, type }: ArticleBytes): boolean {
  if (type) return type === 'html'
  if (/\.(md|markdown|mdown|txt|text)$/i.test(name)) return false
  return /<[a-z!?]/i.test(Buffer.from(bytes.subarray(0, 2000)).toString('latin1').replaceAll('\0', ''))
}
