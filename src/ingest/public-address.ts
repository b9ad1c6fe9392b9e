/** Which addresses Daybook may connect to: what is on the public Internet, and nothing inside anyone's network. */
import ipaddr from 'ipaddr.js'

/** Decides on a numeric address and port. Tests pass another one to reach their own server; nothing else does. */
export type MayReach = (address: string, port: number) => boolean

/** Public unicast addresses, IPv4 inside IPv6 included, on the ports of the web. */
export const isPublicWeb: MayReach = (address, port) => {
  if (port !== 80 && port !== 443) return false
  try {
    // `process` unwraps ::ffff:127.0.0.1; other transition forms have ranges of their own and are no unicast.
    return ipaddr.process(address.replace(/%.*$/, '')).range() === 'unicast'
  } catch {
    return false
  }
}

/** "127.1", "0x7f.1" and "[::1]" are addresses too: what a host name means when it is one, else null. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : null
}
