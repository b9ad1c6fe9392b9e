/** What can be said of a feed's address before anybody is asked: a list of feeds is taken in unread. */
import { LONGEST_URL } from './fetch.ts'
import { canonicalFeedUrl, withoutFeedScheme } from './identity.ts'
import { isPublicWeb, literalAddress } from './public-address.ts'

/**
 * The address as it is kept, or why it can be none. That a host name leads into a private network is found when it is
 * asked; what names this machine or a number of its network is refused here.
 */
export function readFeedAddress(written: string): { url: string } | { refused: string } {
  const url = canonicalFeedUrl(written)
  if (!url) return { refused: 'it is no web address such as https://example.org/feed.xml' }
  if (carriesPassword(written)) return { refused: 'its address carries a user name or password' }
  if (url.length > LONGEST_URL) return { refused: `its address is longer than ${LONGEST_URL} characters` }
  const { hostname, port, protocol } = new URL(url)
  const asked = Number(port) || (protocol === 'https:' ? 443 : 80)
  // RFC 6761: "localhost" and all under it are this machine.
  const address = /(^|\.)localhost\.?$/.test(hostname) ? '127.0.0.1' : literalAddress(hostname)
  if (address !== null && !isPublicWeb(address, 443)) return { refused: 'its address is not on the public web' }
  if (!isPublicWeb(ANY_PUBLIC, asked)) return { refused: `its port ${asked} is not one of the web` }
  return { url }
}

/** Whether there is a user name or password in it. */
export function carriesPassword(written: string): boolean {
  const { username, password } = URL.parse(withoutFeedScheme(written)) ?? {}
  return Boolean(username || password)
}

/** Stands for a host that is well, where only the port is in question. */
const ANY_PUBLIC = '1.1.1.1'
