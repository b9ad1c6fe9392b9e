/** Web addresses as a renderer may show them. */

/** Longer ones are trackers or attacks; a message must have room for words beside its link. */
const LONGEST_ADDRESS = 1000

/** The address in the form in which it can be linked, or null where it is no http(s) address, is too long or hides a login. */
export function webAddress(url: string): string | null {
  const parsed = URL.parse(url.trim())
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return null
  return parsed.href.length <= LONGEST_ADDRESS ? parsed.href : null
}

/** The host as a reader should see it: without "www.", international names in their ASCII form, which cannot imitate. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./, '') ?? ''
}

/**
 * Whether a link's words look like an address on a host other than the one it leads to. Compatibility forms ("npr．org")
 * count as what they look like.
 */
export function isMasquerade(text: string, url: string): boolean {
  const target = hostOf(url)
  return hostsIn(text).some((host) => host !== target && !target.endsWith(`.${host}`))
}

/** Whether the words look like an address at all. */
export function looksLikeAddress(text: string): boolean {
  return hostsIn(text).length > 0
}

function hostsIn(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[。｡․]/gu, '.')
    .toLowerCase()
  // A scheme, or a dotted name whose last label is letters and which ends there or goes on as an address would.
  const found = plain.matchAll(
    /(?:https?:\/{0,2}(?:[^\s/@]{1,99}@)?([^\s/:?#]{1,253})|(?<![\p{L}\p{N}.-])((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})(?=$|[\s/:?#),\]]))/gu,
  )
  return [...found].map(([, behindScheme, bare]) => (behindScheme ?? bare ?? '').replace(/^www\./, ''))
}
