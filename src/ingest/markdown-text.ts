/** Markdown as plain text: what a reader reads, without its marks. */
import { textOfHtml } from './html-text.ts'

export interface MarkdownArticle {
  /** The first heading of the first level, when the text opens with it. */
  title: string | null
  text: string
}

/** @param markdown without front matter */
export function readMarkdown(markdown: string): MarkdownArticle {
  const blocks = markdown.split(/\n{2,}/).flatMap(blockText)
  const heading =
    /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)/.exec(markdown)?.[1] ?? /^\s*([^\n]+)\n=+[ \t]*(?:\n|$)/.exec(markdown)?.[1]
  const title = heading ? inlineText(heading) : null
  return { title, text: (title !== null && blocks[0] === title ? blocks.slice(1) : blocks).join('\n\n') }
}

/** Emphasis, links, code marks, escapes and tags of one line or paragraph as plain text. */
export function inlineText(markdown: string): string {
  const marked = markdown
    .replace(/!\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/(?<![\\\p{L}\p{N}])(\*\*|__)(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<![\\*\p{L}\p{N}])(\*|_)(?=\S)([^\n*_]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  // Markdown may hold HTML; it never survives into a stored text.
  return /<[a-z!/]|&[a-z#]/i.test(marked) ? textOfHtml(marked) : marked
}

function blockText(block: string): string[] {
  const lines = block.split('\n')
  if (/^\s*(```|~~~)/.test(lines[0] ?? '')) return [lines.filter((line) => !/^\s*(```|~~~)/.test(line)).join('\n')]
  if (/^\s*([-*_]\s*){3,}$/.test(block)) return []
  const out: string[] = []
  for (const raw of lines) {
    const line = raw.replace(/^\s*(>\s?)+/, '')
    if (/^\s*(=+|-{2,})\s*$/.test(line)) continue
    const starts = /^\s*(#{1,6}\s+|[-*+]\s+|\d{1,3}[.)]\s+)/.exec(line)
    const text = inlineText((starts ? line.slice(starts[0].length) : line).replace(/\s+#+\s*$/, '').trim())
    const previous = out.at(-1)
    if (starts || previous === undefined) out.push(text)
    else out[out.length - 1] = / {2}$|\\$/.test(raw) ? `${previous} ${text}` : `${previous} ${text}`
  }
  return out.filter((text) => text.trim() !== '')
}
