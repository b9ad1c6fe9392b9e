/**
 * A document is a briefing or a reply before it belongs to any platform: plain data, JSON all through.
 * compose/ and commands/ make documents, render/ reads them; nothing else passes between them.
 */
export interface Document {
  title: string
  /** BCP 47 language of the words around the quotations. */
  lang: string
  blocks: Block[]
  /** What a reader can press next. Each runs a chat command, checked again for rights when it is pressed. */
  buttons: Button[]
}

/**
 * The atoms of a document: a renderer may put a break between two blocks, never inside one unless a single block is
 * longer than a whole message.
 */
export type Block =
  /** A section's heading. */
  | { type: 'heading'; text: string }
  /** The one line that the reader came for, such as the countdown. */
  | { type: 'lead'; content: Inline[] }
  | { type: 'paragraph'; content: Inline[] }
  /** A bullet. `depth` 0 or 1. */
  | { type: 'item'; content: Inline[]; depth: 0 | 1 }
  /** Verbatim words without their marks, then who said them and where. */
  | { type: 'quote'; text: string; by: Inline[] }
  /** A line of the list that the source numbers point to. */
  | { type: 'source'; number: number; content: Inline[] }
  /** Small print: a stale source, a late digest, how a summary was made. */
  | { type: 'note'; content: Inline[] }

export type Inline =
  | string
  | { type: 'strong'; text: string }
  | { type: 'emphasis'; text: string }
  /** Where a search found its words. */
  | { type: 'mark'; text: string }
  | { type: 'link'; text: string; url: string }
  /** A chat command to type, with its slash: "/quote delury". */
  | { type: 'command'; text: string }
  /** "[3]": the number of a source in this briefing; a link where the source has an address. */
  | { type: 'source'; number: number; url: string | null }
  | TimeInline

/**
 * A moment. Platforms with a native time stamp show `at` in the reader's own zone by `style`; the others print `text`,
 * which is composed for the event's or the chat's zone and names it.
 */
export interface TimeInline {
  type: 'time'
  /** ISO 8601 instant in UTC, whole seconds: "2025-09-03T01:00:00Z". */
  at: string
  style: 'date' | 'time' | 'datetime' | 'relative'
  text: string
}

export interface Button {
  label: string
  /** The chat command that the press runs, as a person would type it: "/quote delury page:2". */
  command: string
}

/** The words of one inline as a plain reader sees them. */
export function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline
  return inline.type === 'source' ? `[${inline.number}]` : inline.text
}

/** The words of inline content as a plain reader sees them, joined. */
export function contentText(content: Inline[]): string {
  return content.map(inlineText).join('')
}

/** Every text of a block in reading order: what must arrive, whatever the platform. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text
    case 'lead':
    case 'paragraph':
    case 'item':
    case 'note':
      return contentText(block.content)
    case 'quote':
      return `${block.text}\n${contentText(block.by)}`
    case 'source':
      return `[${block.number}] ${contentText(block.content)}`
    default:
      return block satisfies never
  }
}

/** A reply of sentences, without sections. */
export function plainReply(title: string, ...sentences: string[]): Document {
  return {
    title,
    lang: 'en',
    blocks: sentences.map((text) => ({ type: 'paragraph', content: [text] })),
    buttons: [],
  }
}
