/** Which articles an older extractor has read. */
import type { ReadingStore } from '../repair.ts'
import type { Database } from './database.ts'
import { and, desc, isNull, lt, ne, sql } from './drizzle.ts'
import { article } from './schema.ts'

type Queue = Pick<ReadingStore, 'articlesToReadAgain' | 'countToReadAgain'>

export function readingQueue({ orm }: Database): Queue {
  const old = (version: number) =>
    and(
      lt(article.extractorVersion, version),
      ne(article.origin, 'brief'),
      isNull(article.withdrawnAt),
      // Of what only chats follow nothing is extracted.
      isNull(article.onlyOfFeed),
    )
  const { id, title, text, language, published } = article
  return {
    async articlesToReadAgain(version, { before = Number.MAX_SAFE_INTEGER, limit }) {
      return orm
        .select({ id, title, text, language, published })
        .from(article)
        .where(and(old(version), lt(article.id, before)))
        .orderBy(desc(article.id))
        .limit(limit)
        .all()
    },

    async countToReadAgain(version) {
      return orm.select({ n: sql<number>`count(*)` }).from(article).where(old(version)).get()?.n ?? 0
    },
  }
}
