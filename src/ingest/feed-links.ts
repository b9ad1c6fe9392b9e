/** The feeds that a web page names as its own. */
import { Parser } from 'htmlparser2'

const MOST_LINKS = 5

/** Addresses of `<link rel="alternate">` feeds, in the page's order, without those of comments. */
export function feedLinks(html: string, address: string): string[] {
  const links: string[] = []
  let base = address
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base' && attributes.href) base = URL.parse(attributes.href, address)?.href ?? base
      if (name !== 'link' || links.length >= MOST_LINKS) return
      const isFeed = /^application\/(rss|atom|feed|rdf)\+(xml|json)|^application\/json$/i.test(attributes.type ?? '')
      if (!isFeed || !/(^|\s)alternate(\s|$)/i.test(attributes.rel ?? '')) return
      const url = URL.parse(attributes.href ?? '', base)
      if (url && /^https?:$/.test(url.protocol) && !/comments?/i.test(`${attributes.title} ${url.pathname}`))
        links.push(url.href)
    },
  })
  parser.write(html.slice(0, 500_000))
  parser.end()
  return links
}
