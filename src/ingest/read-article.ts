/** Where files become articles for the rest of Daybook. */
import { type ArticleBytes, articleFrom, type ReadArticle } from './article-from.ts'

/**
 * Read one file's bytes. See articleFrom for what wins over what.
 * @throws ReaderError, one sentence, for whatever cannot be an article
 */
export async function readArticle(input: ArticleBytes): Promise<ReadArticle> {
  return articleFrom(input)
}
