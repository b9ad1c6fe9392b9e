/** What chats need to follow feeds of their own: a feed read at once, away from the readers that the poller uses. */
import type { FeedDesk } from '../commands/command.ts'
import type { FetcherOptions } from '../ingest/fetch.ts'
import type { BriefTopic } from '../ingest/topic.ts'

export interface OpenFeedDesk extends FeedDesk {
  close(): Promise<void>
}

/**
 * Opens the web when it is first asked to, with a parsing process of its own: whatever a chat names, the feeds that are
 * followed are not held up by it.
 * @param topics the briefs as they stand at the moment of asking
 */
export function openFeedDesk(
  { most, mostInAll, fetcher }: { most: number; mostInAll: number; fetcher: FetcherOptions },
  topics: () => readonly BriefTopic[],
): OpenFeedDesk {
  let opening: Promise<Opened> | undefined
  return {
    most,
    mostInAll,
    async read(address) {
      opening ??= openReading(fetcher)
      const { web, findFeed, briefsFor } = await opening
      const { url, key, feed, namedBy } = await findFeed(web, address)
      const items = feed.items.map(({ title, summary, content, published }) => {
        const text = content ?? summary ?? ''
        return { title, published, text, briefs: briefsFor(topics(), { title: title ?? '', text }) }
      })
      return { url, key, title: feed.title, namedBy, items }
    },
    async close() {
      await (await opening)?.web.close()
    },
  }
}

type Opened = Awaited<ReturnType<typeof openReading>>

async function openReading(options: FetcherOptions) {
  const [{ openWeb }, { findFeed }, { briefsFor }] = await Promise.all([
    import('../ingest/web.ts'),
    import('../ingest/find-feed.ts'),
    import('../ingest/topic.ts'),
  ])
  return { web: openWeb(options, { processes: 1 }), findFeed, briefsFor }
}
