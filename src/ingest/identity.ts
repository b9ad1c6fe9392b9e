/** What makes two texts the same article. */
import { createHash } from 'node:crypto'
import { fold } from '../fold.ts'

/**
 * The same article, when it has no address, is the same outlet and title, whatever case and punctuation; without an
 * outlet the title alone.
 */
export function contentKeyOf({ outlet, title }: { outlet: string | null; title: string }): string {
  const key = `${fold(outlet ?? '')}|${fold(title) || title}`
  return key.length <= 200 ? key : `${key.slice(0, 150)}#${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}

/**
 * The address to store and link to: http or https, without what only tracks (parameters, fragment, AMP caches), a
 * default port, user name or password. It must still open, so nothing is changed that a server could mind: "www.", the
 * scheme and the order of parameters stay. Null for anything but a web address.
 */
export function canonicalUrl(address: string, base?: string): string | null {
  const url = URL.parse(address.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return null
  const inner = addressInAmpCache(url)
  if (inner) return canonicalUrl(inner)
  url.username = ''
  url.password = ''
  // "#!/story/1" and "#/story/1" are pages of their own on sites that route in the browser.
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name))
  if (kept.length === 0) url.search = ''
  else if (kept.length !== [...url.searchParams].length) url.search = new URLSearchParams(kept).toString()
  return url.href
}

/**
 * The same for every form of an address that means one page: scheme, "www.", "m." and "amp." hosts, AMP paths, trailing
 * slash and index page, order of parameters. For comparing only: it need not open.
 */
export function addressKey(address: string): string | null {
  const canonical = canonicalUrl(address)
  if (!canonical) return null
  const url = new URL(canonical)
  const host = url.host.replace(/^(www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '')
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/(index\.(html?|php|aspx?)|amp(\.html)?)$/i, '')
    .replace(/^\/amp\//i, '/')
    .replace(/\.amp(\.html)?$/i, '.html')
    .replace(/\/+$/, '')
  const parameters = [...url.searchParams]
    .filter(([name, value]) => !(/^(amp|outputType)$/i.test(name) && /^(1|true|amp|)$/i.test(value)))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  return `${host}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}${url.hash}`
}

/** The address of a feed: whole as it is, for parameters often choose what a feed holds; without fragment and user name. */
export function canonicalFeedUrl(address: string): string | null {
  const url = URL.parse(withoutFeedScheme(address))
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return null
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}

/** "feed:https://…" and "feed://…" as the web address they stand for. */
export function withoutFeedScheme(address: string): string {
  return address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://')
}

/** The same for http and https, and with and without a trailing slash. */
export function feedKey(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}

/** Whether both lie on one site: the same host, or one under the other, without "www." and the like. */
export function isSameSite(one: string, other: string): boolean {
  const hosts = [one, other].map((each) => URL.parse(each)?.hostname.replace(/^(www\d?|m|mobile|amp)\./, ''))
  const [a, b] = hosts
  return a !== undefined && b !== undefined && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`))
}

/** A site leads there where it no longer has what was asked for. */
export function isFrontPage(address: string): boolean {
  const url = new URL(address)
  return url.pathname === '/' && url.search === ''
}

/** https://www.google.com/amp/s/host/path and https://host.cdn.ampproject.org/c/s/host/path name the page they copy. */
function addressInAmpCache(url: URL): string | null {
  const path =
    /^(www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/')
      ? url.pathname.slice('/amp/'.length)
      : url.hostname.endsWith('.cdn.ampproject.org')
        ? /^\/[cv]\/(.+)$/.exec(url.pathname)?.[1]
        : undefined
  if (!path) return null
  return path.startsWith('s/') ? `https://${path.slice(2)}${url.search}` : `http://${path}${url.search}`
}

/** Parameters that name the reader's way here, never the page (from the lists of Firefox, ClearURLs and Brave). */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|hsctatracking|mkt_tok|oly_anon_id|oly_enc_id|vero_id|vero_conv|wickedid|rb_clickid|s_cid|cmpid|ocid|ncid|smid|smtyp|sref|icid|ito|at_(medium|campaign|custom\d|link_\w+|bbc_team|ptr_name|format)|ns_(source|mchannel|campaign|linkname|fee)|xtor|__twitter_impression|_ga|_gl|guccounter|guce_referrer\w*|ftag|cid_source|ref_src|ref_url|feature_share|source_ref|spm|share_id|traffic_source|partner_source|trk|trkcampaign)$/i
