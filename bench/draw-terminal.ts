/** What a terminal is sent, drawn about as one shows it: letters of one width, bold, and few colours. */
import { stripVTControlCharacters } from 'node:util'
import { type Html, html } from '../src/render/html-template.ts'

/** A page with the command line and what it prints. */
export function drawTerminal(printed: string, asked: string): string {
  const styles = new Set<string>()
  const spans: Html[] = []
  // Every second piece is the number of a style that begins or ends.
  const [first = '', ...rest] = printed.split(CODE)
  spans.push(html`${first}`)
  for (let i = 0; i < rest.length; i += 2) {
    apply(styles, rest[i] ?? '')
    spans.push(html`<span class="${[...styles].join(' ')}">${stripVTControlCharacters(rest[i + 1] ?? '')}</span>`)
  }
  return `<!doctype html>${
    html`<meta charset="utf-8"><style>${STYLE}</style><pre><span class="dim">$ ${asked}</span>

${spans}</pre>`.markup
  }`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a style is what is looked for.
const CODE = /\u001b\[(\d+)m/

const BEGINS: Record<string, string> = {
  1: 'bold',
  2: 'dim',
  3: 'italic',
  4: 'underline',
  7: 'inverse',
  36: 'cyan',
  90: 'dim',
}
const ENDS: Record<string, string[]> = {
  0: Object.values(BEGINS),
  22: ['bold', 'dim'],
  23: ['italic'],
  24: ['underline'],
  27: ['inverse'],
  39: ['cyan', 'dim'],
}

function apply(styles: Set<string>, code: string): void {
  for (const style of ENDS[code] ?? []) styles.delete(style)
  const begun = BEGINS[code]
  if (begun) styles.add(begun)
}

const STYLE = `body { margin: 0; background: #16171d; color: #e4e4e8; }
pre { margin: 0; padding: 20px 24px; font: 13px/1.42 DejaVu Sans Mono, monospace; }
.bold { font-weight: bold; color: #fff; } .dim { color: #8a8f9c; } .italic { font-style: italic; }
.underline { text-decoration: underline; } .inverse { background: #e4e4e8; color: #16171d; } .cyan { color: #6fc3d0; }`
