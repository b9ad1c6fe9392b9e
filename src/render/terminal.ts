/** Document → lines for a terminal, and the same without colour as plain text. */
import { styleText } from 'node:util'
import stringWidth from 'string-width'
import { type Block, type Document, type Inline, inlineText } from '../document.ts'
import { harmless } from './harmless.ts'
import { type Run, type Style, wrapRuns } from './wrap.ts'

export interface TerminalOptions {
  /** Columns of the window; lines are kept within it, and within what is pleasant to read. */
  width: number
  colour: boolean
}

/** Longer lines are hard to follow. */
const LONGEST_LINE = 88
const SHORTEST_LINE = 24

/** What a terminal shows; ends with a line break. */
export function renderTerminal(document: Document, { width, colour }: TerminalOptions): string {
  const columns = Math.max(SHORTEST_LINE, Math.min(width, LONGEST_LINE))
  const blocks = document.blocks.map((block, index) => renderBlock(block, columns, document.blocks[index - 1]))
  const lines = [
    ...(document.title ? [wrapRuns([{ text: harmless(document.title), style: 'strong' }], columns), [[]]].flat() : []),
    ...blocks.flat(),
    ...buttonLines(document, columns),
  ]
  return `${lines.map((line) => line.map((run) => paint(run, colour)).join('')).join('\n')}\n`
}

/** Plain text without colours, as it would stand in a mail or a file. */
export function renderText(document: Document): string {
  return renderTerminal(document, { width: LONGEST_LINE, colour: false })
}

/** The Document itself, as JSON. */
export function renderJson(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

type Line = Run[]

function renderBlock(block: Block, width: number, before: Block | undefined): Line[] {
  switch (block.type) {
    case 'heading':
      return [...(before ? [[]] : []), ...wrapRuns([{ text: harmless(block.text), style: 'accent' }], width)]
    case 'lead':
    case 'paragraph':
      return wrapRuns(runsOf(block.content), width)
    case 'item':
      return block.depth === 0
        ? hanging(runsOf(block.content), '• ', width)
        : hanging(runsOf(block.content), '    – ', width)
    case 'quote':
      return [
        ...(before?.type === 'quote' ? [[]] : []),
        ...barred([{ text: `“${harmless(block.text)}”`, style: 'plain' }], width),
        ...hanging(runsOf(block.by), '  — ', width),
      ]
    case 'source':
      return [
        ...hanging(runsOf(block.content), `[${block.number}] `, width),
        ...block.content.flatMap((inline) => (isLink(inline) ? [addressLine(inline.url)] : [])),
      ]
    case 'note':
      return wrapRuns(
        runsOf(block.content).map((run) => (run.style === 'plain' ? { ...run, style: 'dim' as const } : run)),
        width,
      )
    default:
      return block satisfies never
  }
}

/** An address is never broken: broken it cannot be opened. */
function addressLine(url: string): Line {
  return [
    { text: '    ', style: 'plain' },
    { text: harmless(url), style: 'link' },
  ]
}

function hanging(runs: Run[], bullet: string, width: number): Line[] {
  const indent = ' '.repeat(bullet.length)
  return wrapRuns(runs, width - bullet.length).map((line, index) => [
    { text: index === 0 ? bullet : indent, style: 'dim' },
    ...line,
  ])
}

function barred(runs: Run[], width: number): Line[] {
  return wrapRuns(runs, width - 2).map((line) => [{ text: '│ ', style: 'accent' }, ...line])
}

/** As many commands on a line as fit, each whole: a command broken over two lines cannot be copied. */
function buttonLines({ buttons }: Document, width: number): Line[] {
  const lines: string[] = []
  for (const { command } of buttons) {
    const last = lines.at(-1)
    const longer = `${last} · ${harmless(command)}`
    if (last !== undefined && stringWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(`${lines.length === 0 ? 'Next: ' : '      '}${harmless(command)}`)
  }
  return lines.length > 0 ? [[], ...lines.map((text): Line => [{ text, style: 'dim' }])] : []
}

function runsOf(content: Inline[]): Run[] {
  return content.map((inline) => ({ text: harmless(inlineText(inline)), style: styleOf(inline) }))
}

function styleOf(inline: Inline): Style {
  if (typeof inline === 'string') return 'plain'
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'mark':
      return inline.type
    case 'link':
      return 'link'
    case 'command':
      return 'accent'
    case 'source':
      return 'dim'
    case 'time':
      return 'plain'
    default:
      return inline satisfies never
  }
}

function isLink(inline: Inline): inline is Extract<Inline, { type: 'link' }> {
  return typeof inline !== 'string' && inline.type === 'link'
}

function paint({ text, style }: Run, colour: boolean): string {
  // Without colour found words stay as they are: a sign in a quotation would make it another one.
  if (!colour) return text
  const format = FORMATS[style]
  return format ? styleText(format, text, { validateStream: false }) : text
}

const FORMATS: Record<Style, Parameters<typeof styleText>[0] | undefined> = {
  plain: undefined,
  strong: 'bold',
  emphasis: 'italic',
  mark: ['bold', 'yellow'],
  dim: 'dim',
  link: ['underline', 'cyan'],
  accent: ['bold', 'cyan'],
}
