import type { Article, ArticleStore } from '../store.ts'
import { type Database, immediate } from './database.ts'
import { and, desc, eq, getTableColumns, gte, inArray, notInArray, sql } from './drizzle.ts'
import { knownArticle, lineColumns, toLine } from './rows.ts'
import { article, articleBrief, outlet, quote } from './schema.ts'

type Reading = Pick<ArticleStore, 'article' | 'articles' | 'articlesToLink' | 'linkArticle' | 'retireHandEntered'>

export function articleStore(database: Database): Reading {
  const { orm } = database
  const { text } = getTableColumns(article)
  const withText = () =>
    orm.select({ line: lineColumns, text }).from(article).leftJoin(outlet, eq(outlet.id, article.outletId))
  const one = withText()
    .where(eq(article.id, sql.placeholder('id')))
    .prepare()

  return {
    async article(id) {
      const row = one.get({ id })
      return row && { ...toLine(row.line), text: row.text }
    },

    async articles({ brief, since, limit }, now) {
      const from = since?.epochMilliseconds ?? Number.MIN_SAFE_INTEGER
      const known = and(knownArticle(now.epochMilliseconds), gte(article.sortAt, from))
      const newest = [desc(article.sortAt), desc(article.id)]
      const rows =
        brief === undefined
          ? withText()
              .where(known)
              .orderBy(...newest)
              .limit(limit)
              .all()
          : withText()
              .innerJoin(articleBrief, eq(articleBrief.articleId, article.id))
              .where(and(eq(articleBrief.brief, brief), known))
              .orderBy(desc(articleBrief.sortAt), desc(articleBrief.articleId))
              .limit(limit)
              .all()
      return rows.map((row): Article => ({ ...toLine(row.line), text: row.text }))
    },

    async articlesToLink(topicVersion, limit) {
      return orm
        .select({ id: article.id, title: article.title, text })
        .from(article)
        .where(and(sql`${article.topicVersion} <> ${topicVersion}`, sql`${article.origin} <> 'brief'`))
        .limit(limit)
        .all()
    },

    async linkArticle(id, briefs, topicVersion) {
      immediate(database, () => linkNow(database, id, briefs, topicVersion))
    },

    async retireHandEntered(brief, keep, now) {
      return immediate(database, () => {
        const gone = orm
          .update(article)
          .set({ withdrawnAt: now.epochMilliseconds })
          .where(
            and(
              eq(article.origin, 'brief'),
              sql`${article.withdrawnAt} IS NULL`,
              inArray(
                article.id,
                orm.select({ id: articleBrief.articleId }).from(articleBrief).where(eq(articleBrief.brief, brief)),
              ),
              notInArray(article.contentKey, keep),
            ),
          )
          .returning({ id: article.id })
          .all()
          .map(({ id }) => id)
        orm.update(quote).set({ withdrawnAt: now.epochMilliseconds }).where(inArray(quote.articleId, gone)).run()
        return gone.length
      })
    },
  }
}

/** Inside a transaction: make `briefs` the briefs that the article belongs to. */
export function linkNow({ orm }: Database, id: number, briefs: string[], topicVersion: string): void {
  orm.delete(articleBrief).where(eq(articleBrief.articleId, id)).run()
  const row = orm
    .update(article)
    .set({ topicVersion })
    .where(eq(article.id, id))
    .returning({ sortAt: article.sortAt })
    .get()
  if (!row) throw new Error(`there is no article ${id} to link`)
  for (const brief of new Set(briefs))
    orm.insert(articleBrief).values({ brief, sortAt: row.sortAt, articleId: id }).run()
}
