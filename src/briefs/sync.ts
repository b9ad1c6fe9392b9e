/** What the briefs folder says, told to the store: people, summaries entered by hand, and which article belongs where. */
import type { Temporal } from 'temporal-polyfill'
import { feedsOfBriefs } from '../ingest/feeds.ts'
import { briefsFor, topicVersionOf } from '../ingest/topic.ts'
import type { Store } from '../store/store.ts'
import type { LoadedBriefs } from './load.ts'

/** Articles linked anew in one go: small enough that a command in between is answered at once. */
const BATCH = 200

/** Idempotent: what the store knows already is left as it is. */
export async function syncBriefs(store: Store, briefs: LoadedBriefs, now: Temporal.Instant): Promise<void> {
  await store.recordPeople(
    briefs.all().flatMap((brief) => brief.people),
    now,
  )
  const topicVersion = topicVersionOf(briefs.all())
  for (const summary of briefs.summaries()) await store.recordArticle({ ...summary, topicVersion }, now)
  for (const brief of briefs.all()) if (brief.event) await store.recordEvent(brief.name, brief.event, now)
  await store.recordBriefFeeds(feedsOfBriefs(briefs.all()), now)
  for (const brief of briefs.all()) await store.retireHandEntered(brief.name, briefs.summaryKeys(brief.name), now)

  for (;;) {
    const articles = await store.articlesToLink(topicVersion, BATCH)
    if (articles.length === 0) return
    const links = articles.map((article) => ({ id: article.id, briefs: briefsFor(briefs.all(), article) }))
    await store.linkArticles(links, topicVersion)
  }
}
