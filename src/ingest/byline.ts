/** Who wrote an article, from what a page says in several places. */
import { cleanLine } from './clean-text.ts'

/** Whether an element's names say that it holds a byline. */
export function isByline(attributes: Record<string, string>): boolean {
  if (/(^|\s)author(\s|$)/i.test(attributes.rel ?? '')) return true
  return /(^|[\s_-])(byline|author-name|article-author|authors?|autor(es|en)?|auteur|firma|journalist|reporter|writer|dateline-author)([\s_-]?(names?|link|contributors?))?(\s|$)/i.test(
    `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-testid'] ?? ''}`,
  )
}

/** More names than this are a masthead. */
const MOST_NAMES = 6

/**
 * The authors that the first kind of place to name any names, "A, B and C"; null when nothing looks like a name.
 * @param places each kind of place with all that it says, the most reliable first
 * @param outlet the page's own, which is no author
 */
export function bylineOf(places: readonly (readonly (string | undefined)[])[], outlet: string | null): string | null {
  for (const said of places) {
    const names: string[] = []
    for (const name of said.flatMap((line) => namesIn(line, outlet))) {
      const isKnown = names.some((other) => other.toLowerCase().includes(name.toLowerCase()))
      if (!isKnown && names.length < MOST_NAMES) names.push(name)
    }
    if (names.length > 0) return joined(names)
  }
  return null
}

/** "By Mara Lind and Jon Vik", "Von: Mara Lind", "김민수 기자" in a line of its own; null for any other line. */
export function bylineIn(line: string): string | null {
  const name =
    /^(?:By|BY|Von|Par|Por):?\s+(\p{Lu}[\p{L}.'’ -]{2,60}(?:(?:, | and | und | et | y | & )\p{Lu}[\p{L}.'’ -]{2,60})*)(?:,[\p{L} ]{2,40})?$/u.exec(
      line.trim(),
    )?.[1] ?? /^(?:기자명\s+)?([\p{Script=Hangul}]{2,4})\s?기자$/u.exec(line.trim())?.[1]
  return name ? bylineOf([[name]], null) : null
}

/** Names without "By", addresses, roles and the outlet. */
function namesIn(written: string | undefined, outlet: string | null): string[] {
  const line = cleanLine(written, 300)
    ?.replace(/^(written |story |reported |words )?by:?\s+|^(von|par|por|texte?|text von|文|記者|记者)[:：]?\s+/i, '')
    .replace(/\s*[|·•,]?\s*(updated|published|posted)\b.*$/i, '')
    .replace(/\s*(기자|특파원|記者|记者)$/u, '')
    .replace(/\s+\([^)]*\)$/, '')
    .trim()
  if (!line || line.length > 160) return []
  const [first = '', ...others] = line
    .split(/,\s+|\s+(?:and|und|et|y|&)\s+|\s*[;、]\s*/)
    .map((name) => name.replace(/^(and|und|et|y)\s+/i, '').trim())
  // "Von Ida Holm, Berlin": one word after a whole name is a place.
  const isPlace = (word: string) => /\s/.test(first) && /^\p{Script=Latin}+$/u.test(word)
  return [first, ...others.filter((word) => !isPlace(word))].filter((name) => isName(name, outlet))
}

function isName(name: string, outlet: string | null): boolean {
  if (!/\p{L}/u.test(name) || name.length > 80) return false
  if (/^https?:|@|\bfacebook\.com/i.test(name)) return false
  if (
    /^(admin|editor|staff|guest|author|reuters staff|jr\.?|sr\.?|ph\.?d\.?|[\w ]*(correspondent|editor|reporter|writer|contributor))$/i.test(
      name,
    )
  )
    return false
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  return outlet === null || bare(name) !== bare(outlet)
}

function joined(names: string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
