/** A page's headline and its site's name, which its <title> often holds both. */
import { cleanLine } from './clean-text.ts'

/** The first heading that the document's title repeats, else the only one. */
export function headingIn(headings: string[], documentTitle: string): string | undefined {
  const lines = headings.flatMap((heading) => cleanLine(heading) ?? [])
  const title = cleanLine(documentTitle)?.toLowerCase() ?? ''
  return (
    lines.find((line) => line.length > 8 && title.includes(line.toLowerCase())) ??
    (lines.length === 1 ? lines[0] : undefined)
  )
}

/** "Headline - The Outlet", where the rest is a headline on the page and the host is named alike: then it is the outlet. */
export function siteInTitle(documentTitle: string, headlines: (string | null)[], host: string | null): string | null {
  const parts = cleanLine(documentTitle)?.split(/\s+[|–—·-]\s+/) ?? []
  const last = parts.at(-1)
  const rest = cleanLine(documentTitle)?.slice(0, -(last?.length ?? 0)) ?? ''
  if (parts.length < 2 || !last || last.length > 40 || !host) return null
  if (!headlines.some((headline) => headline && rest.startsWith(cleanLine(headline) ?? '\n'))) return null
  const label = host.split('.').slice(0, -1).join('').toLowerCase()
  const words = last
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== 'the')
  const bare = last.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return words.some((word) => label.includes(word)) || bare.includes(label) ? last : null
}

/** "Headline | The Outlet" → "Headline", when the last part is the site's name. */
export function withoutSite(title: string, site: string | null): string {
  const parts = /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,60})$/.exec(title)
  const last = parts?.[2]?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const name = site?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return parts?.[1] && last && name && (name.includes(last) || last.includes(name)) ? parts[1] : title
}
