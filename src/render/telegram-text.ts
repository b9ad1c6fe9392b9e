/** Text with message entities: built block by block, so that every offset is right by construction. */
import type { MessageEntity } from 'grammy/types'
import { type Inline, inlineText } from '../document.ts'
import { linkable } from './telegram-clean.ts'

/** Text and the entities in it, by UTF-16 offsets, outer ones first. */
export interface Styled {
  text: string
  entities: MessageEntity[]
}

/** One entity, or none where `text` is only white space: Telegram drops those, and trims others at both ends. */
export function entity(text: string, offset: number, length: number, kind: EntityKind): MessageEntity[] {
  const covered = text.slice(offset, offset + length)
  const trimmed = covered.trim()
  if (trimmed === '') return []
  const start = offset + covered.indexOf(trimmed)
  return [{ ...kind, offset: start, length: trimmed.length }]
}

export type EntityKind =
  | { type: 'bold' | 'italic' | 'code' | 'blockquote' | 'expandable_blockquote' }
  | { type: 'text_link'; url: string }
  | { type: 'date_time'; unix_time: number; date_time_format: 'r' | 'wD' | 't' | 'wDt' }

export interface StyleOptions {
  /** Over the whole text, save commands, which Telegram shows in nothing but their own style. */
  style?: 'bold' | 'italic'
  /** Source numbers as links, unless a message would hold too many. */
  linkSources: boolean
  /** Whether "/word" in plain text may stay what a tap sends: only in sentences that are ours. */
  keepCommands: boolean
}

/**
 * Inline content as text with entities. No entity is empty, begins or ends in white space or cuts a character; two that
 * share a character lie one within the other, and nothing lies within `code`, as the Bot API asks.
 */
export function styleContent(content: Inline[], options: StyleOptions): Styled {
  const text = content.map(inlineText).join('')
  const inner: MessageEntity[] = []
  const ours: number[] = []
  let offset = 0
  for (const inline of content) {
    const { length } = inlineText(inline)
    const kind = inlineKind(inline, options)
    if (kind && kind.type !== options.style) inner.push(...entity(text, offset, length, kind))
    if (typeof inline === 'object' && inline.type === 'command') ours.push(offset)
    offset += length
  }
  const styled = { text, entities: [...outer(text, inner, options.style), ...inner].sort(outerFirst) }
  return disarmed(styled, ours, options)
}

function inlineKind(inline: Inline, { linkSources }: StyleOptions): EntityKind | undefined {
  if (typeof inline === 'string') return undefined
  switch (inline.type) {
    case 'strong':
    case 'mark':
      return { type: 'bold' }
    case 'emphasis':
      return { type: 'italic' }
    case 'link':
      return linkTo(inline.url)
    case 'source':
      return linkSources && inline.url ? linkTo(inline.url) : undefined
    case 'command':
      // A tap on a bare command sends it; on one with words Telegram would send only its first, so a tap copies it.
      return /\s/.test(inline.text.trim()) ? { type: 'code' } : undefined
    case 'time':
      return timeStamp(inline.at, inline.style)
    default:
      return inline satisfies never
  }
}

function linkTo(url: string): EntityKind | undefined {
  const address = linkable(url)
  return address === undefined ? undefined : { type: 'text_link', url: address }
}

const TIME_FORMATS = { date: 'wD', time: 't', datetime: 'wDt', relative: 'r' } as const

/** Telegram knows times from 1970-01-01T00:00:01Z to 2038-01-19T03:14:07Z (seen in TDLib); others stay words. */
function timeStamp(at: string, style: keyof typeof TIME_FORMATS): EntityKind | undefined {
  const seconds = Date.parse(at) / 1000
  if (!Number.isInteger(seconds) || seconds <= 0 || seconds > 0x7fffffff) return undefined
  return { type: 'date_time', unix_time: seconds, date_time_format: TIME_FORMATS[style] }
}

function outer(text: string, inner: MessageEntity[], style: StyleOptions['style']): MessageEntity[] {
  if (!style) return []
  const entities: MessageEntity[] = []
  let from = 0
  for (const { type, offset, length } of inner) {
    if (type !== 'code') continue
    entities.push(...entity(text, from, offset - from, { type: style }))
    from = offset + length
  }
  return [...entities, ...entity(text, from, text.length - from, { type: style })]
}

function outerFirst(one: MessageEntity, other: MessageEntity): number {
  return one.offset - other.offset || other.length - one.length
}

/** Several texts with a separator before each but the first. */
export function join(parts: { before: string; styled: Styled }[]): Styled {
  let text = ''
  const entities: MessageEntity[] = []
  for (const { before, styled } of parts) {
    if (text) text += before
    const offset = text.length
    entities.push(...styled.entities.map((each) => ({ ...each, offset: each.offset + offset })))
    text += styled.text
  }
  return { text, entities }
}

const WORD_JOINER = '\u2060'

/**
 * Telegram links "@name" and "/command" wherever it finds them: the first notifies a person, a tap on the second sends
 * a command in the reader's name. A word joiner, which has no width, after the sign keeps both plain text without a
 * visible change. What the document calls a command stays one (`ours`, by where it starts). Addresses, hashtags and e-mail addresses stay: they open what they show.
 */
function disarmed(styled: Styled, ours: number[], { keepCommands }: StyleOptions): Styled {
  if (!/[@/]/.test(styled.text)) return styled
  const isOurs = (at: number) => keepCommands || ours.includes(at)
  const taken = styled.entities.filter(({ type }) => type === 'code')
  const positions = [...styled.text.matchAll(ACTIVE)]
    .filter((match) => !match.groups?.address)
    .filter((match) => !(match.groups?.command && !match.groups.bot && isOurs(match.index)))
    .map((match) => match.index + 1)
    .filter((at) => !taken.some(({ offset, length }) => at > offset && at <= offset + length))
  return insert(styled, positions, WORD_JOINER)
}

/**
 * As TDLib finds them (MessageEntity.cpp; test/render/telegram.test.ts asks TDLib itself), a little wider: its idea of
 * a letter before the sign lags behind Unicode, so only ASCII ones count here. An address with a path is taken whole,
 * since its "@" and "/" belong to it.
 */
const ACTIVE =
  /(?<address>(?:https?:\/\/)?(?<![\p{L}\p{N}_.@-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s<>"“”]*)|(?<command>(?<![a-z0-9_/<>])\/[a-z0-9_]{1,64}(?<bot>@[a-z0-9_]+)?)|(?<![a-z0-9_])@(?=[a-z0-9_]{2})/giu

function insert({ text, entities }: Styled, positions: number[], piece: string): Styled {
  const shift = (offset: number) => positions.filter((at) => at <= offset).length * piece.length
  const cuts = [0, ...positions, text.length]
  return {
    text:
      positions.length === 0
        ? text
        : cuts
            .slice(1)
            .map((end, i) => text.slice(cuts[i], end))
            .join(piece),
    entities: entities.map((each) => {
      const start = each.offset + shift(each.offset)
      const end = each.offset + each.length + shift(each.offset + each.length - 1)
      return { ...each, offset: start, length: end - start }
    }),
  }
}
