import type { StoredFeed } from '../store/feeds.ts'

/** What a feed is called; one without a title goes by its host. */
export function feedName({ title, url }: Pick<StoredFeed, 'title' | 'url'>): string {
  return title ?? hostOf(url)
}

/** An address can hold a key in its path or query: a chat is shown no more than the host. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? 'A feed'
}
