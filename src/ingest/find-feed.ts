/** The feed at an address that a person has named: the feed itself, or the first that a page there names as its own. */
import { ReaderError } from '../errors.ts'
import { decodeText } from './decode.ts'
import type { Feed } from './feed.ts'
import { carriesPassword } from './feed-address.ts'
import { feedLinks } from './feed-links.ts'
import type { Fetcher } from './fetch.ts'
import { canonicalFeedUrl, feedKey } from './identity.ts'
import type { Readers } from './readers.ts'

export interface FoundFeed {
  /** Where it is for good: a permanent redirect is followed for good. */
  url: string
  key: string
  feed: Feed
  /** The page that named it, or null when the address was the feed's own. */
  namedBy: string | null
}

/** Longest part of an address that a sentence repeats. */
const SHOWN = 120

/** @throws ReaderError, one sentence, when there is no feed or it cannot be had */
export async function findFeed(
  { fetcher, readers }: { fetcher: Fetcher; readers: Readers },
  address: string,
): Promise<FoundFeed> {
  const url = givenUrl(address)
  const first = await readAt(url)
  if ('feed' in first) return { ...first, namedBy: null }
  for (const link of feedLinks(first.html, first.url)) {
    // One that is dead or no feed does not speak for the next.
    const linked = await readAt(link).catch((error: unknown) => {
      if (error instanceof ReaderError) return null
      throw error
    })
    if (linked && 'feed' in linked) return { ...linked, namedBy: url }
  }
  throw new ReaderError(
    `${shown(url)} is a web page that names no feed that can be read. Look for the feed's own address on the site.`,
  )

  async function readAt(at: string): Promise<Omit<FoundFeed, 'namedBy'> | { html: string; url: string }> {
    const answer = await fetcher.get(at)
    if (answer.status !== 'ok') {
      const reason = answer.status === 'not-modified' ? 'it answered 304' : answer.reason
      throw new ReaderError(`${shown(at)} could not be read: ${reason}.`)
    }
    const { bytes, contentType } = answer
    if (/<(?:!doctype\s+html|html)\b/i.test(bytes.subarray(0, 1000).toString('latin1'))) {
      return { html: decodeText({ bytes, name: shown(at), contentType, mode: 'lenient' }), url: answer.url }
    }
    const feed = await readers.feed({ bytes, name: shown(at), contentType, address: answer.url })
    const stays = answer.movedTo ?? at
    return { url: stays, key: feedKey(stays), feed }
  }
}

function givenUrl(address: string): string {
  const written = /^[a-z][\w+.-]*:(?!\d+(?:\/|$))/i.test(address) ? address : `https://${address}`
  const url = canonicalFeedUrl(written)
  if (carriesPassword(written) || /^[^/@]*:[^/]*@/.test(address))
    throw new ReaderError('That address carries a user name or password. Only feeds that are open to all are read.')
  // All up to the last "@" may be a password, and all in a group see the answer.
  if (!url)
    throw new ReaderError(
      `${shown(address.replace(/^.*@/s, ''))} is not a web address such as https://example.org/feed.xml.`,
    )
  return url
}

function shown(address: string): string {
  return address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address
}
