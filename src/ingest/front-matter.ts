/** The YAML block between two lines of "---" that a Markdown file may open with. */
import { LineCounter, parseDocument } from 'yaml'

export interface FrontMatter {
  /** Keys in lower case; values as written, lists joined with ", ". */
  fields: Record<string, string>
  /** 1-based line of each key. */
  lines: Record<string, number>
  body: string
  /** 1-based line of the file on which the body starts. */
  bodyLine: number
  /** What is wrong with the YAML, or null. */
  problem: { line: number; message: string } | null
}

/** @param source the file's text, line ends "\n" */
export function readFrontMatter(source: string): FrontMatter {
  const block = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  if (!block) return { fields: {}, lines: {}, body: source, bodyLine: 1, problem: null }

  const counter = new LineCounter()
  const yaml = parseDocument(block[1] ?? '', { lineCounter: counter, uniqueKeys: true })
  const front: FrontMatter = {
    fields: {},
    lines: {},
    body: source.slice(block[0].length),
    bodyLine: block[0].split('\n').length,
    problem: null,
  }
  // The block's first line is the file's second.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  const error = yaml.errors[0]
  if (error) {
    return { ...front, problem: { line: lineAt(error.pos[0]), message: error.message.split('\n')[0] ?? '' } }
  }
  const value = toPlain(yaml)
  if (value === undefined) return { ...front, problem: { line: 2, message: 'expected keys and values' } }
  for (const [key, field] of Object.entries(value)) {
    const name = key.toLowerCase()
    if (field !== null && field !== undefined) front.fields[name] = [field].flat().map(String).join(', ')
    front.lines[name] = 1 + (block[1] ?? '').slice(0, positionOf(block[1] ?? '', key)).split('\n').length
  }
  return front
}

function toPlain(yaml: ReturnType<typeof parseDocument>): Record<string, unknown> | undefined {
  try {
    const value: unknown = yaml.toJS({ maxAliasCount: 20 })
    if (value === null) return {}
    return typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    // An alias bomb is no front matter.
    return undefined
  }
}

function positionOf(block: string, key: string): number {
  if (block.startsWith(key)) return 0
  return Math.max(0, block.indexOf(`\n${key}`) + 1)
}
