import type { Article, ArticleStore } from '../store.ts'
import { type Database, immediate } from './database.ts'
import { and, desc, eq, gte, inArray, isNull, ne, sql } from './drizzle.ts'
import { quote } from './found-schema.ts'
import { knownArticle, lineColumns, toLine } from './rows.ts'
import { article, articleBrief, outlet } from './schema.ts'
import { given, isAmong, listed, once } from './statements.ts'

type Reading = Pick<
  ArticleStore,
  'article' | 'articles' | 'handEntered' | 'articlesToLink' | 'linkArticles' | 'retireHandEntered'
>

export function articleStore(database: Database): Reading {
  const statements = once(() => statementsOf(database))
  const { link } = articleLinker(database)

  return {
    async article(id) {
      const row = statements().one.get({ id })
      return row && toArticle(row)
    },

    async articles({ brief, since, limit }, now) {
      const { newest, newestOfBrief } = statements()
      const asked = { now: now.epochMilliseconds, since: since?.epochMilliseconds ?? Number.MIN_SAFE_INTEGER, limit }
      return (brief === undefined ? newest.all(asked) : newestOfBrief.all({ ...asked, brief })).map(toArticle)
    },

    async handEntered(briefs, now) {
      if (briefs.length === 0) return []
      return statements()
        .handEntered.all({ briefs: listed(briefs), now: now.epochMilliseconds })
        .map(toLine)
    },

    async articlesToLink(topicVersion, limit) {
      return statements().toLink.all({ topicVersion, limit })
    },

    async linkArticles(links, topicVersion) {
      immediate(database, () => {
        for (const { id, briefs } of links) link(id, briefs, topicVersion)
      })
    },

    async retireHandEntered(brief, keep, now) {
      const { retire, withdrawQuotes } = statements()
      return immediate(database, () => {
        const at = now.epochMilliseconds
        const gone = retire.all({ brief, keep: listed(keep), at }).map(({ id }) => id)
        withdrawQuotes.run({ at, gone: listed(gone) })
        return gone.length
      })
    },
  }
}

export interface ArticleLinker {
  /** Inside a transaction: makes `briefs` the briefs that an article belongs to, by the topics of that version. */
  link(id: number, briefs: string[], topicVersion: string): void
  /** The same for one that was written just now, with its moment and that version. */
  setBriefs(of: { id: number; sortAt: number }, briefs: string[]): void
}

export function articleLinker(database: Database): ArticleLinker {
  const statements = once(() => linkStatements(database))
  return { link, setBriefs }

  function link(id: number, briefs: string[], topicVersion: string): void {
    const row = statements().touch.get({ id, topicVersion })
    if (!row) throw new Error(`there is no article ${id} to link`)
    setBriefs({ id, sortAt: row.sortAt }, briefs)
  }

  function setBriefs({ id, sortAt }: { id: number; sortAt: number }, briefs: string[]): void {
    const { linked, unlink, insert } = statements()
    const wanted = new Set(briefs)
    const known = linked.all({ id })
    // Mostly they are as they were, and then nothing is written.
    if (known.length === wanted.size && known.every((one) => one.sortAt === sortAt && wanted.has(one.brief))) return
    unlink.run({ id })
    for (const brief of wanted) insert.run({ brief, sortAt, articleId: id })
  }
}

/** As many as a reader of one brief could enter in a year. */
const MOST_HAND_ENTERED = 500

function statementsOf({ orm }: Database) {
  const { id, brief, briefs, now, since, topicVersion, keep, at, gone } = given(
    'id',
    'brief',
    'briefs',
    'now',
    'since',
    'topicVersion',
    'keep',
    'at',
    'gone',
  )
  const limit = sql.placeholder('limit')
  const { text } = article
  const withText = () =>
    orm.select({ line: lineColumns, text }).from(article).leftJoin(outlet, eq(outlet.id, article.outletId))
  const known = and(knownArticle(now), gte(article.sortAt, since))
  const ofBrief = orm.select({ id: articleBrief.articleId }).from(articleBrief).where(eq(articleBrief.brief, brief))

  return {
    one: withText().where(eq(article.id, id)).prepare(),
    newest: withText().where(known).orderBy(desc(article.sortAt), desc(article.id)).limit(limit).prepare(),
    newestOfBrief: withText()
      .innerJoin(articleBrief, eq(articleBrief.articleId, article.id))
      .where(and(eq(articleBrief.brief, brief), gte(articleBrief.sortAt, since), known))
      .orderBy(desc(articleBrief.sortAt), desc(articleBrief.articleId))
      .limit(limit)
      .prepare(),
    // Their keys begin with the brief's name and a slash; "0" is what follows it.
    handEntered: orm
      .select(lineColumns)
      .from(article)
      .leftJoin(outlet, eq(outlet.id, article.outletId))
      .where(
        and(
          sql`${article.id} IN (SELECT a.id FROM json_each(${briefs}) b CROSS JOIN article a WHERE a.content_key > b.value || '/' AND a.content_key < b.value || '0')`,
          eq(article.origin, 'brief'),
          knownArticle(now),
        ),
      )
      .limit(MOST_HAND_ENTERED)
      .prepare(),
    // Below or above it, each off the index: "other than" would read every article that is linked already.
    toLink: orm
      .select({ id: article.id, title: article.title, text })
      .from(article)
      .where(
        and(
          sql`(${article.topicVersion} < ${topicVersion} OR ${article.topicVersion} > ${topicVersion})`,
          ne(article.origin, 'brief'),
        ),
      )
      .limit(limit)
      .prepare(),
    retire: orm
      .update(article)
      .set({ withdrawnAt: at })
      .where(
        and(
          ...[eq(article.origin, 'brief'), isNull(article.withdrawnAt), inArray(article.id, ofBrief)],
          sql`NOT ${isAmong(article.contentKey, keep)}`,
        ),
      )
      .returning({ id: article.id })
      .prepare(),
    withdrawQuotes: orm.update(quote).set({ withdrawnAt: at }).where(isAmong(quote.articleId, gone)).prepare(),
  }
}

function linkStatements({ orm }: Database) {
  const { id, topicVersion } = given('id', 'topicVersion')
  return {
    linked: orm
      .select({ brief: articleBrief.brief, sortAt: articleBrief.sortAt })
      .from(articleBrief)
      .where(eq(articleBrief.articleId, id))
      .prepare(),
    unlink: orm.delete(articleBrief).where(eq(articleBrief.articleId, id)).prepare(),
    touch: orm
      .update(article)
      .set({ topicVersion })
      .where(eq(article.id, id))
      .returning({ sortAt: article.sortAt })
      .prepare(),
    insert: orm
      .insert(articleBrief)
      .values(given('brief', 'sortAt', 'articleId'))
      .prepare(),
  }
}

function toArticle({ line, text }: { line: Parameters<typeof toLine>[0]; text: string }): Article {
  return { ...toLine(line), text }
}
