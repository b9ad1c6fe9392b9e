/** Documents as the exact bodies of Discord's "create message" (API v10), in Components V2. */
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
} from 'discord-api-types/v10'
import { type Block, contentText, type Document } from '../document.ts'
import { type DiscordButton, discordButtons } from './discord-buttons.ts'
import { escapeMarkdown, lineMarkdown, paragraphMarkdown, superscript } from './discord-markdown.ts'
import type { DiscordMessage } from './discord-message.ts'
import { renderDiscordPlain } from './discord-plain.ts'
import { fit } from './fit.ts'
import { harmless, isolated } from './harmless.ts'
import { isIntroduction, isLabel, raised } from './layout.ts'

type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>

/** Over all text displays of one message: discord-api-docs#8562. UTF-16 units, which are never fewer than characters. */
const MOST_TEXT = 4000
/** In one message, nested ones included: components reference. */
const MOST_COMPONENTS = 40
/** Blocks in a text are at most an empty line apart; a heading over sources is a little longer than others. */
const GAP = 5

/** Ink blue: calm in the light theme and in the dark one. */
const ACCENT = 0x3d6a91

const IS_COMPONENTS_V2 = 1 << 15
// Numbers, not the enums of discord-api-types: that package is there for its types only.
const ACTION_ROW = 1
const BUTTON = 2
const TEXT_DISPLAY = 10
const SEPARATOR = 14
const CONTAINER = 17
const SECONDARY = 2
const BUTTONS_IN_A_ROW = 5

const SECTION_BREAK: APIComponentInContainer = { type: SEPARATOR, divider: true, spacing: 1 }

/** A message, and what to send in its place where Discord cannot read it: the same words as plain text. */
export interface DiscordPart {
  message: DiscordMessage
  /** One or more messages, in order: plain content holds half of what components hold. */
  plain: () => DiscordMessage[]
}

/**
 * The document as messages, in order, each within every limit. With a title or sections it stands in a container with
 * an accent; a short reply is just its words. Nobody is mentioned, whatever the text says.
 */
export function renderDiscord(document: Document): DiscordMessage[] {
  return discordParts(document).map(({ message }) => message)
}

/** As `renderDiscord`, each message with its plain form. */
export function discordParts(document: Document): DiscordPart[] {
  const markdownOf = remembering(blockMarkdown)
  const parts = fit(
    { ...document, blocks: raised(document.blocks) },
    { budget: MOST_TEXT, cost: (block) => markdownOf(block).length + GAP },
  )
  const isFramed = document.title !== '' || parts.length > 1 || document.blocks.some(({ type }) => type === 'heading')
  return parts.map((part) => ({
    message: toMessage(part, isFramed, markdownOf),
    plain: () => renderDiscordPlain(part),
  }))
}

type MarkdownOf = (block: Block) => string

/** Fitting asks for a block several times, and then it is shown. */
function remembering(markdownOf: MarkdownOf): MarkdownOf {
  const known = new Map<Block, string>()
  return (block) => {
    const markdown = known.get(block) ?? markdownOf(block)
    known.set(block, markdown)
    return markdown
  }
}

function toMessage(part: Document, isFramed: boolean, markdownOf: MarkdownOf): DiscordMessage {
  const rows = buttonRows(discordButtons(part.buttons))
  const room = MOST_COMPONENTS - 1 - rows.reduce((sum, row) => sum + 1 + row.components.length, 0)
  const components = [...textComponents(sectionTexts(part, markdownOf), room), ...rows]
  return {
    flags: IS_COMPONENTS_V2,
    components: isFramed ? [{ type: CONTAINER, accent_color: ACCENT, components }] : components,
    allowed_mentions: { parse: [] },
  }
}

/** A text display a section with a line between; all in one where there are more sections than components. */
function textComponents(texts: string[], room: number): APIComponentInContainer[] {
  if (texts.length * 2 - 1 > room) return [{ type: TEXT_DISPLAY, content: texts.join('\n') }]
  return texts.flatMap((content, index): APIComponentInContainer[] => [
    ...(index > 0 ? [SECTION_BREAK] : []),
    { type: TEXT_DISPLAY, content },
  ])
}

function buttonRows(buttons: DiscordButton[]): ButtonRow[] {
  const rows: ButtonRow[] = []
  for (let start = 0; start < buttons.length; start += BUTTONS_IN_A_ROW) {
    rows.push({
      type: ACTION_ROW,
      components: buttons
        .slice(start, start + BUTTONS_IN_A_ROW)
        .map(({ id, label }) => ({ type: BUTTON, style: SECONDARY, custom_id: id, label })),
    })
  }
  return rows
}

/** One text for the title and what stands before the first heading, then one a heading. None is empty. */
function sectionTexts({ title, blocks }: Document, markdownOf: MarkdownOf): string[] {
  const sections: Block[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'heading' && sections.at(-1)?.length) sections.push([])
    sections.at(-1)?.push(block)
  }
  const texts = sections.map((section) => sectionText(section, markdownOf))
  const heading = lineMarkdown([title])
  if (heading) {
    if (blocks[0]?.type === 'heading') texts.unshift(`## ${heading}`)
    else texts[0] = `## ${heading}${texts[0] ? `\n${texts[0]}` : ''}`
  }
  const written = texts.filter((text) => text !== '')
  // A message must hold something; what is made of nothing but white space and controls says so.
  return written.length > 0 ? written : ['…']
}

function sectionText(blocks: Block[], markdownOf: MarkdownOf): string {
  // A list of sources is small print, and so is what stands over it.
  const heading = blocks[1]?.type === 'source' ? blocks[0] : undefined
  let text = ''
  let before: Block | undefined
  for (const block of blocks) {
    const markdown = block === heading ? smallHeading(block) : markdownOf(block)
    if (!markdown) continue
    if (before) text += isTight(before, block) ? '\n' : '\n\n'
    text += markdown
    before = block
  }
  return text
}

/** Lists, small print and what follows a heading or the lead stand close; anything else gets air. */
function isTight(before: Block, next: Block): boolean {
  if (before.type === 'heading' || before.type === 'lead') return true
  if (next.type === 'item' && isIntroduction(before)) return true
  return before.type === next.type && TIGHT.has(next.type)
}

const TIGHT: ReadonlySet<Block['type']> = new Set(['heading', 'item', 'source', 'note'])

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return prefixed('### ', lineMarkdown([block.text]))
    case 'lead':
      return lineMarkdown(block.content)
    case 'paragraph':
      return paragraphMarkdown(block.content)
    case 'item':
      if (isLabel(block)) return lineMarkdown([{ type: 'emphasis', text: contentText(block.content) }])
      return prefixed(block.depth === 0 ? '- ' : '  - ', lineMarkdown(block.content))
    case 'quote': {
      const words = isolated(
        escapeMarkdown(
          harmless(block.text)
            .trim()
            .replace(/\n[\n ]*/g, '\n'),
        ),
      )
      const by = prefixed('\n-# — ', lineMarkdown(block.by))
      return `“${words}”${by}`.replace(/^/gm, '> ')
    }
    case 'source':
      return prefixed(`-# ${superscript(block.number)} `, lineMarkdown(block.content))
    case 'note':
      return prefixed('-# ', lineMarkdown(block.content))
    default:
      return block satisfies never
  }
}

function smallHeading(block: Block): string {
  return block.type === 'heading'
    ? prefixed('-# ', lineMarkdown([{ type: 'strong', text: block.text }]))
    : blockMarkdown(block)
}

function prefixed(prefix: string, text: string): string {
  return text && prefix + text
}
