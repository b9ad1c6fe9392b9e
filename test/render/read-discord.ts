/**
 * What a reader of Discord sees of a text: its markdown by Discord's rules (simple-markdown's with Discord's own, as
 * its client and the parsers modelled on it have them), written apart from the renderer, so that the two can disagree.
 */

export interface Read {
  /** The visible words, line by line, with the marks gone; time stamps and mentions as ⟨kind⟩. */
  text: string
  /** Everything that is more than words, in order: "strong", "link https://…", "mention @everyone". */
  marks: string[]
}

export function readDiscord(markdown: string): Read {
  const read: Read = { text: '', marks: [] }
  const fence = /```[\s\S]*?```/.exec(markdown.replace(/\\[^\w\s]/g, '  '))
  if (fence) read.marks.push('codeblock')
  for (const line of markdown.split('\n')) {
    readLine(line, read)
    read.text += '\n'
  }
  return read
}

function readLine(line: string, read: Read): void {
  for (const [kind, rule] of LINES) {
    const found = rule.exec(line)
    if (!found) continue
    read.marks.push(kind)
    readLine(line.slice(found[0].length), read)
    return
  }
  readInline(line, read)
}

const LINES: [string, RegExp][] = [
  ['quote', /^>(?:>>)? /],
  ['heading1', /^# +(?=\S)/],
  ['heading2', /^## +(?=\S)/],
  ['heading3', /^### +(?=\S)/],
  ['subtext', /^-# +(?=\S)/],
  ['item1', /^ +[-*] +(?=\S)/],
  ['item', /^[-*] +(?=\S)/],
  ['numbered', /^ *\d+\. +(?=\S)/],
]

function readInline(source: string, read: Read): void {
  let rest = source
  while (rest) {
    const [length, apply] = nextInline(rest)
    apply(read)
    rest = rest.slice(length)
  }
}

type Step = [length: number, apply: (read: Read) => void]

function nextInline(rest: string): Step {
  for (const [rule, toStep] of INLINES) {
    const found = rule.exec(rest)
    if (found) return [found[0].length, toStep(found)]
  }
  const plain = /^[\s\S][^\\*_~|`<[@:h]*/.exec(rest)?.[0] ?? rest
  return [plain.length, (read) => add(read, plain)]
}

function add(read: Read, text: string): void {
  read.text += text
}

const nested =
  (kind: string) =>
  ([, inner = '']: RegExpExecArray) =>
  (read: Read) => {
    read.marks.push(kind)
    readInline(inner, read)
  }
const special = (kind: string) => (found: RegExpExecArray) => (read: Read) => {
  read.marks.push(`${kind} ${found[0]}`)
  read.text += `⟨${kind}⟩`
}

const INLINES: [RegExp, (found: RegExpExecArray) => (read: Read) => void][] = [
  [
    /^\\([^\dA-Za-z\s])/,
    ([, sign = '']) =>
      (read) =>
        add(read, sign),
  ],
  [
    /^(`+)([\s\S]*?[^`])\1(?!`)/,
    ([, , inner = '']) =>
      (read) => {
        read.marks.push('code')
        read.text += inner.replace(/^ (.*) $/s, '$1')
      },
  ],
  [/^@everyone|^@here|^<@[!&]?\d+>|^<#\d+>|^<\/[^:>]+:\d+>|^<id:\w+>/, special('mention')],
  [/^<a?:\w+:\d+>|^:[\w+-]+:/, special('emoji')],
  [/^<t:-?\d+(?::[tTdDfFRsS])?>/, special('time')],
  [
    /^<(https?:\/\/[^\s>]+)>/,
    ([, url]) =>
      (read) => {
        read.marks.push(`link ${url}`)
        read.text += url
      },
  ],
  // A masked link whose words hold an address is not shown as one.
  [
    /^\[((?:\\.|[^\]\\])*)\]\(<?((?:\([^)]*\)|[^\s\\()<>])*)>?\)/,
    ([whole, label = '', url]) =>
      (read) => {
        if (/https?:\/\//.test(label)) {
          read.text += whole
          return
        }
        read.marks.push(`link ${url}`)
        readInline(label, read)
      },
  ],
  [
    /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/,
    ([url]) =>
      (read) => {
        read.marks.push(`link ${url}`)
        read.text += url
      },
  ],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, nested('strong')],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, nested('underline')],
  [/^_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/, nested('emphasis')],
  [/^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/, nested('emphasis')],
  [/^~~((?:\\[\s\S]|[^\\])+?)~~/, nested('strike')],
  [/^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, nested('spoiler')],
]
