/** Connections to public addresses, and to no others. */
import { lookup } from 'node:dns/promises'
import { buildConnector } from 'undici'
import { literalAddress, type MayReach } from './public-address.ts'

/** A reason that may be shown: what went wrong, without our insides. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Checks what a host is before anything is sent to it: as written, as resolved, and as connected. */
export function safeConnector(
  mayReach: MayReach,
  resolve: (hostname: string) => Promise<string[]>,
): buildConnector.connector {
  const connect = buildConnector({ timeout: 5_000 })
  return (options, callback) => {
    const { hostname } = options
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    const literal = literalAddress(hostname)
    const addresses = literal ? Promise.resolve([literal]) : resolve(hostname)
    addresses.then(
      (found) => {
        const [first] = found
        // All of them: a name that resolves to one good and one bad address is an attack.
        if (!first || !found.every((address) => mayReach(address, port))) {
          callback(new Refused(refusalOf(literal !== null, found, mayReach, port)), null)
          return
        }
        const servername = literal ? undefined : options.servername || hostname
        connect({ ...options, hostname: first, ...(servername ? { servername } : {}) }, (...[error, socket]) => {
          if (error) {
            callback(error, null)
          } else if (!mayReach(socket?.remoteAddress ?? '', port)) {
            socket?.destroy()
            callback(new Refused('its address is not on the public web'), null)
          } else if (socket) {
            callback(null, socket)
          }
        })
      },
      () => callback(new Refused(NO_SUCH_HOST), null),
    )
  }
}

/** One sentence whether a name is unknown or known inside: nobody outside learns which names there are. */
const NO_SUCH_HOST = 'there is no such host on the public web'

function refusalOf(isLiteral: boolean, found: readonly string[], mayReach: MayReach, port: number): string {
  const isPublic = found.length > 0 && found.every((address) => mayReach(address, 443))
  // What a person can mend is named: another port.
  if (isPublic) return `its port ${port} is not one of the web`
  return isLiteral ? 'its address is not on the public web' : NO_SUCH_HOST
}

export async function resolveName(hostname: string): Promise<string[]> {
  return (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address)
}
