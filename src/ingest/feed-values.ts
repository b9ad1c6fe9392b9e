/** What stands in a feed's elements, whatever its format: texts, links, people and dates, as a feed's items have them. */
import { cleanLine, cleanText } from './clean-text.ts'
import { textOfHtml } from './html-text.ts'
import { readPublished } from './published.ts'

/** RSS says nowhere whether a text is markup: what has a tag or an entity is read as such. */
export function plain(value: string | undefined | null): string | null {
  if (!value) return null
  return cleanText(/[<&]/.test(value) ? textOfHtml(value) : value) || null
}

export function plainLine(value: string | undefined | null): string | null {
  return cleanLine(plain(value))
}

interface AtomText {
  value?: string
  type?: string
}

/** RFC 4287 3.1: text without a type is plain. */
export function isPlainAtom(text: AtomText | undefined): boolean {
  const type = text?.type?.toLowerCase() ?? 'text'
  // Feeds from before the RFC escape HTML without a type; a tag in it gives them away.
  return (type === 'text' || type === 'text/plain') && !/<\/?[a-z][^>]*>/i.test(text?.value ?? '')
}

export function atomText(text: AtomText | undefined): string | null {
  if (!text?.value) return null
  const encoded = decodedBase64(text.value)
  if (encoded) return cleanLine(textOfHtml(encoded), 2000)
  return isPlainAtom(text) ? cleanLine(text.value, 2000) : cleanLine(textOfHtml(text.value), 2000)
}

/** Atom 0.3 allowed base64 and the library does not tell that it was used: one long word that decodes to several. */
function decodedBase64(value: string): string | null {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{16,}={0,2}$/.test(value)) return null
  const text = Buffer.from(value, 'base64').toString('utf8')
  return /^[\P{C}\s]+$/u.test(text) && /\s/.test(text) && !text.includes('\uFFFD') ? text : null
}

interface Link {
  href?: string
  rel?: string
  type?: string
}

export function alternate(links: readonly Link[] | undefined): string | undefined {
  const plainly = links?.filter((link) => link.rel === undefined || link.rel === 'alternate') ?? []
  return (plainly.find((link) => !link.type || /html/i.test(link.type)) ?? plainly[0])?.href
}

export function personText(person: { name?: string; email?: string } | undefined): string | undefined {
  if (!person) return undefined
  return person.name && person.email ? `${person.name} (${person.email})` : (person.name ?? person.email)
}

interface Dated {
  dc?: { dates?: string[] } | undefined
  dcterms?: { created?: string[]; issued?: string[]; modified?: string[]; available?: string[] } | undefined
}

export function datesOf(thing: Dated): (string | undefined)[] {
  return [thing.dc?.dates?.[0], thing.dcterms?.issued?.[0], thing.dcterms?.created?.[0], thing.dcterms?.modified?.[0]]
}

export function firstDate(...written: (string | undefined)[]): string | null {
  for (const value of written) {
    const date = value === undefined ? null : readPublished(value)
    if (date) return date
  }
  return null
}

const PERIODS: Record<string, number> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }

/** RSS 1.0 syndication module. */
export function syndicationMinutes(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | null {
  const period = PERIODS[sy?.updatePeriod?.toLowerCase() ?? '']
  return period ? period / Math.max(1, sy?.updateFrequency ?? 1) : null
}

export function joined(base: string | null, further: string | undefined): string | null {
  if (!further) return base
  return URL.parse(further, base ?? undefined)?.href ?? base
}

/** A link as a whole http(s) address, or null: "javascript:" and the like are no links. */
export function webLink(written: string | undefined | null, base: string | null): string | null {
  const address = written?.trim()
  const url = address ? URL.parse(address, base ?? undefined) : null
  if (!address || !url || !/^https?:$/.test(url.protocol)) return null
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : url.href
}

export function resolved(id: string | undefined, base: string | null): string | null {
  if (!id) return null
  return /^[\w+.-]+:/.test(id) ? id : (URL.parse(id, base ?? undefined)?.href ?? id)
}
