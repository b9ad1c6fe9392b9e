import type { QuoteStore, QuotesOf } from '../store.ts'
import { countPhrases, searchPhrases } from '../words.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, sql } from './drizzle.ts'
import type { StoreOptions } from './open.ts'
import { mayShow, quoteColumns, toQuote } from './rows.ts'
import { article, articleBrief, outlet, person, quote } from './schema.ts'
import { matching, RANKED_HITS } from './search.ts'
import { given, isAmong, listed, once, onceFor } from './statements.ts'

export function quoteStore(database: Database, options: StoreOptions): Pick<QuoteStore, 'quotes'> {
  const rows = once(() => rowsStatement(database))
  const places = onceFor((conditions: string) => placesStatement(database, options, conditions.split(' ')))

  return {
    async quotes({ limit, offset = 0, ...of }, now) {
      const phrases = of.words === undefined ? undefined : searchPhrases(of.words)
      if (phrases?.length === 0) return []
      const onPage = places(conditionsOf(of).join(' '))
        .all({
          ...{ person: of.person, brief: of.brief, now: now.epochMilliseconds, limit, offset },
          articles: of.articles && listed(of.articles),
          phrases: phrases && matching(phrases),
        })
        .filter(({ searchText }) => !phrases || countPhrases(searchText, phrases).counts.every((count) => count > 0))
      const byId = new Map(
        rows()
          .all({ ids: listed(onPage.map(({ id }) => id)) })
          .map((row) => [row.id, row]),
      )
      return onPage.flatMap(({ id }) => byId.get(id) ?? []).map(toQuote)
    },
  }
}

function conditionsOf(of: Partial<QuotesOf>): string[] {
  return (['person', 'words', 'brief', 'articles'] as const).filter((condition) => of[condition] !== undefined)
}

/** Which quotes are on the page, newest first: whole rows of what is not on it are never read. */
function placesStatement({ orm }: Database, { publishThreshold }: StoreOptions, conditions: string[]) {
  const asked = given('person', 'now', 'brief', 'articles', 'phrases')
  const has = (condition: keyof QuotesOf) => conditions.includes(condition)
  const hits = sql`SELECT rowid FROM quote_fts WHERE quote_fts MATCH ${asked.phrases}`
  // The newest 2,000 of all, but all of one speaker's: theirs may be older than so many of others.
  const containing = has('person') ? hits : sql`${hits} ORDER BY rowid DESC LIMIT ${sql.raw(String(RANKED_HITS))}`
  const shown = and(
    mayShow(publishThreshold),
    sql`quote.known_at <= ${asked.now}`,
    has('person') ? eq(quote.speakerId, asked.person) : undefined,
    has('words') ? sql`quote.id IN (${containing})` : undefined,
    has('articles') ? isAmong(quote.articleId, asked.articles) : undefined,
  )
  const page = { limit: sql.placeholder('limit'), offset: sql.placeholder('offset') }
  const columns = { id: quote.id, searchText: quote.searchText }
  if (has('brief') && conditions.length === 1)
    return orm
      .select(columns)
      .from(articleBrief)
      .crossJoin(quote)
      .where(and(eq(articleBrief.brief, asked.brief), eq(quote.articleId, articleBrief.articleId), shown))
      .orderBy(desc(articleBrief.sortAt), desc(articleBrief.articleId), asc(quote.start))
      .limit(page.limit)
      .offset(page.offset)
      .prepare()
  const inBrief = sql`EXISTS (SELECT 1 FROM article_brief WHERE article_id = quote.article_id AND brief = ${asked.brief})`
  return orm
    .select(columns)
    .from(quote)
    .where(and(shown, has('brief') ? inBrief : undefined))
    .orderBy(desc(quote.sortAt), desc(quote.articleId), asc(quote.start))
    .limit(page.limit)
    .offset(page.offset)
    .prepare()
}

function rowsStatement({ orm }: Database) {
  return orm
    .select(quoteColumns)
    .from(quote)
    .innerJoin(person, eq(person.id, quote.speakerId))
    .innerJoin(article, eq(article.id, quote.articleId))
    .leftJoin(outlet, eq(outlet.id, article.outletId))
    .where(isAmong(quote.id, given('ids').ids))
    .prepare()
}
