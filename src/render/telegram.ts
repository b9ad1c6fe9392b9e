/**
 * A document as Telegram messages: text with message entities, which need no escaping and which Telegram cannot refuse
 * the way it refuses markup.
 */
import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types'
import { type Block, contentText, type Document } from '../document.ts'
import { fit } from './fit.ts'
import { isIntroduction, isLabel } from './layout.ts'
import { keyboard, type Presses } from './telegram-buttons.ts'
import { cleanDocument } from './telegram-clean.ts'
import { entity, join, type Styled, type StyleOptions, styleContent } from './telegram-text.ts'

/** What `sendMessage` is called with, but for the chat. */
export interface TelegramMessage {
  text: string
  entities?: MessageEntity[]
  /** A preview of the first source would be longer than the briefing. */
  link_preview_options: { is_disabled: true }
  reply_markup?: InlineKeyboardMarkup
}

/** "1-4096 characters after entities parsing" (sendMessage), counted in UTF-16, which is never too few. */
const MOST_CHARACTERS = 4096
/** What is over is ignored without a word: tdlib/telegram-bot-api#820, rubenlagus/TelegramBots#854. */
const MOST_ENTITIES = 100
/** About 9,500 bytes of entities are ENTITIES_TOO_LONG (tdlib/telegram-bot-api#165): addresses can be long. */
const MOST_ENTITY_BYTES = 8000

/** The messages of a document, in order: none where there is nothing to see. Buttons stand under the last one. */
export function renderTelegram(document: Document, presses: Presses = 'below'): TelegramMessage[] {
  const clean = cleanDocument(document)
  if (clean.title === '' && clean.blocks.length === 0) return []

  const linkSources = !isListed(clean) || countEntities(clean) <= MOST_ENTITIES
  const render = remembering((block) => renderBlock(block, linkSources))
  const parts = fit(
    clean,
    { budget: MOST_CHARACTERS, cost: (block) => render(block).text.length + PARAGRAPH.length },
    { budget: MOST_ENTITIES, cost: (block) => render(block).entities.length + entitiesAround(block) },
    { budget: MOST_ENTITY_BYTES, cost: (block) => entityBytes(render(block).entities) + entitiesAround(block) * 16 },
  )
  return parts.map((part) => toMessage(part, render, presses)).filter(({ text }) => text !== '')
}

/** The same words with nothing that Telegram could object to: for a message that it has refused. */
export function plainTelegram({ text }: Pick<TelegramMessage, 'text'>): TelegramMessage {
  return { text, link_preview_options: { is_disabled: true } }
}

type Render = (block: Block) => Styled

/** Each block is asked for once for each of its costs and once for its place. */
function remembering(render: Render): Render {
  const known = new Map<Block, Styled>()
  return (block) => {
    const styled = known.get(block) ?? render(block)
    known.set(block, styled)
    return styled
  }
}

function toMessage(part: Document, render: Render, presses: Presses): TelegramMessage {
  const { text, entities } = layOut(part, render)
  return {
    text,
    ...(entities.length > 0 && { entities }),
    link_preview_options: { is_disabled: true },
    ...(part.buttons.length > 0 && { reply_markup: keyboard(part.buttons, presses) }),
  }
}

const LINE = '\n'
const PARAGRAPH = '\n\n'
/** As many sources stand open; more fold into a block that opens at a tap. */
const OPEN_SOURCES = 1

function layOut(part: Document, render: Render): Styled {
  const pieces: { before: string; styled: Styled }[] = []
  if (part.title) pieces.push({ before: '', styled: styleContent([part.title], { ...OURS, style: 'bold' }) })

  let before: Block | undefined
  for (let index = 0; index < part.blocks.length; index++) {
    const block = part.blocks[index]
    if (!block) break
    const run = sourcesFrom(part.blocks, index)
    const styled =
      run.length > OPEN_SOURCES
        ? folded(join(run.map((each) => ({ before: LINE, styled: render(each) }))))
        : render(block)
    if (run.length > OPEN_SOURCES) index += run.length - 1
    pieces.push({ before: gap(before, block), styled })
    before = block
  }
  return trimmed(join(pieces))
}

function sourcesFrom(blocks: Block[], index: number): Block[] {
  const rest = blocks.slice(index)
  const end = rest.findIndex((block) => block.type !== 'source')
  return end < 0 ? rest : rest.slice(0, end)
}

function folded({ text, entities }: Styled): Styled {
  return { text, entities: [...entity(text, 0, text.length, { type: 'expandable_blockquote' }), ...entities] }
}

/** An empty line before what starts something new; what belongs together stays together. */
function gap(before: Block | undefined, block: Block): string {
  if (!before) return PARAGRAPH
  if (before.type === 'heading' || before.type === 'lead') return LINE
  if (block.type === 'item' && isIntroduction(before)) return LINE
  if (before.type === block.type && CLOSE.has(block.type)) return LINE
  if (before.type === 'item' && block.type === 'note') return LINE
  return PARAGRAPH
}

const CLOSE = new Set<Block['type']>(['item', 'source', 'note'])

/** Words of a briefing may be anyone's; sentences are ours, and a command in them is meant to be tapped. */
const THEIRS = { linkSources: true, keepCommands: false } satisfies StyleOptions
const OURS = { linkSources: true, keepCommands: true } satisfies StyleOptions

function renderBlock(block: Block, linkSources: boolean): Styled {
  switch (block.type) {
    case 'heading':
      return styleContent([block.text], { ...THEIRS, style: 'bold' })
    case 'lead':
    case 'paragraph':
      return trimmed(styleContent(block.content, { ...OURS, linkSources }))
    case 'note':
      return trimmed(styleContent(block.content, { ...OURS, linkSources, style: 'italic' }))
    case 'item':
      return isLabel(block)
        ? styleContent([contentText(block.content)], { ...THEIRS, style: 'italic' })
        : styleContent([BULLETS[block.depth], ...block.content], { ...THEIRS, linkSources })
    case 'source':
      return styleContent([`[${block.number}] `, ...block.content], { ...THEIRS, linkSources })
    case 'quote':
      return renderQuote(block, linkSources)
    default:
      return block satisfies never
  }
}

/** The second one starts with spaces that Telegram keeps, since they never begin a message. */
const BULLETS = { 0: '• ', 1: '    ◦ ' } as const

/** A block quotation folds after about three lines; a reader should see where it goes before it does. */
const LONG_QUOTE = 360

/** The words in a block quotation, and outside it who said them: that must be seen of a folded one too. */
function renderQuote({ text, by }: Block & { type: 'quote' }, linkSources: boolean): Styled {
  const words = styleContent([`“${text}”`], THEIRS)
  const type = text.length > LONG_QUOTE ? 'expandable_blockquote' : 'blockquote'
  const quoted = { ...words, entities: [...entity(words.text, 0, words.text.length, { type }), ...words.entities] }
  if (by.length === 0) return quoted
  return join([
    { before: '', styled: quoted },
    { before: LINE, styled: styleContent(['— ', ...by], { ...THEIRS, linkSources }) },
  ])
}

/** Telegram drops white space at the ends of a message, which would move every entity. */
function trimmed({ text, entities }: Styled): Styled {
  const start = text.length - text.trimStart().length
  return { text: text.trim(), entities: entities.map((each) => ({ ...each, offset: each.offset - start })) }
}

function isListed({ blocks }: Document): boolean {
  return blocks.some((block) => block.type === 'source')
}

function countEntities({ title, blocks }: Document): number {
  return blocks.reduce(
    (sum, block) => sum + renderBlock(block, true).entities.length + entitiesAround(block),
    title ? 1 : 0,
  )
}

/** What folding adds to a block's own entities: one for each run, which is longer than those that stand open. */
function entitiesAround(block: Block): number {
  return block.type === 'source' ? 1 / (OPEN_SOURCES + 1) : 0
}

/** As MTProto writes them: constructor, offset, length, and the address. */
function entityBytes(entities: MessageEntity[]): number {
  return entities.reduce((sum, each) => sum + 16 + ('url' in each ? Buffer.byteLength(each.url) : 0), 0)
}
