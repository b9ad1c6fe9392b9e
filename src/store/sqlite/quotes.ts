import type { QuoteStore, QuotesOf } from '../store.ts'
import { countPhrases, searchPhrases } from '../words.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, sql } from './drizzle.ts'
import { quote } from './found-schema.ts'
import type { StoreOptions } from './open.ts'
import { isInBrief, mayShow, quoteColumns, rowReader } from './rows.ts'
import { articleBrief } from './schema.ts'
import { HIT_ID, matching, RANKED_HITS } from './search.ts'
import { given, isAmong, listed, onceFor } from './statements.ts'

/** Of so many hits one may be shown, where nothing speaks against it: most are somebody's, some are nobody's for sure. */
const HITS_FOR_ONE = 4

export function quoteStore(database: Database, options: StoreOptions): Pick<QuoteStore, 'quotes'> {
  const reader = rowReader(database)
  const places = onceFor((conditions: string) => placesStatement(database, options, conditions.split(' ')))

  return {
    async quotes({ limit, offset = 0, ...of }, now) {
      const phrases = of.words === undefined ? [] : searchPhrases(of.words)
      if (of.words !== undefined && phrases.length === 0) return []
      const asked = {
        ...{ person: of.person, brief: of.brief, now: now.epochMilliseconds },
        articles: of.articles && listed(of.articles),
        phrases: matching(phrases),
      }
      const statement = places(conditionsOf(of).join(' '))
      const page =
        of.words === undefined || of.person !== undefined
          ? statement.all({ ...asked, limit, offset }).filter((place) => hasAll(place, phrases))
          : pageOfHits(
              (hits) => statement.all({ ...asked, hits, limit: hits, offset: 0 }),
              phrases,
              offset + limit,
            ).slice(offset)
      return reader.quotes(page)
    },
  }
}

interface Place {
  searchText: string
  sortAt: number
}

/**
 * The first `wanted` of the newest hits. A few times as many hits are looked at first. Hits come by the minute, so the
 * page is sure when something older than its last minute was among them; else all are looked at that may be.
 */
function pageOfHits<Row extends Place>(newestOf: (hits: number) => Row[], phrases: string[][], wanted: number): Row[] {
  const minute = (place: Place | undefined) => Math.trunc((place?.sortAt ?? Number.NEGATIVE_INFINITY) / 60_000)
  const few = wanted * HITS_FOR_ONE
  for (const hits of few < RANKED_HITS ? [few, RANKED_HITS] : [RANKED_HITS]) {
    const found = newestOf(hits)
    const page = found.filter((place) => hasAll(place, phrases)).slice(0, wanted)
    const isSure = page.length === wanted && minute(found.at(-1)) < minute(page.at(-1))
    if (isSure || hits === RANKED_HITS) return page
  }
  return []
}

function hasAll({ searchText }: Place, phrases: string[][]): boolean {
  return phrases.length === 0 || countPhrases(searchText, phrases).counts.every((count) => count > 0)
}

function conditionsOf(of: Partial<QuotesOf>): string[] {
  return (['person', 'words', 'brief', 'articles'] as const).filter((condition) => of[condition] !== undefined)
}

/** Newest first. */
function placesStatement({ orm }: Database, { publishThreshold }: StoreOptions, conditions: string[]) {
  const asked = given('person', 'now', 'brief', 'articles', 'phrases', 'hits')
  const has = (condition: keyof QuotesOf) => conditions.includes(condition)
  const hits = sql`SELECT ${HIT_ID} FROM quote_fts WHERE quote_fts MATCH ${asked.phrases}`
  // The newest of all, but all of one speaker's: theirs may be older than so many of others.
  const containing = has('person') ? hits : sql`${hits} ORDER BY rowid DESC LIMIT ${asked.hits}`
  const shown = and(
    mayShow(publishThreshold),
    sql`quote.known_at <= ${asked.now}`,
    has('person') ? eq(quote.speakerId, asked.person) : undefined,
    has('words') ? sql`quote.id IN (${containing})` : undefined,
    has('articles') ? isAmong(quote.articleId, asked.articles) : undefined,
  )
  const columns = { ...quoteColumns, searchText: quote.searchText, sortAt: quote.sortAt }
  const places =
    has('brief') && conditions.length === 1
      ? orm
          .select(columns)
          .from(articleBrief)
          .crossJoin(quote)
          .where(and(eq(articleBrief.brief, asked.brief), eq(quote.articleId, articleBrief.articleId), shown))
          .orderBy(desc(articleBrief.sortAt), desc(articleBrief.articleId), asc(quote.start))
      : orm
          .select(columns)
          .from(quote)
          .where(and(shown, has('brief') ? isInBrief(quote.articleId, asked.brief) : undefined))
          .orderBy(desc(quote.sortAt), desc(quote.articleId), asc(quote.start))
  return places.limit(sql.placeholder('limit')).offset(sql.placeholder('offset')).prepare()
}
