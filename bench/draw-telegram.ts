/**
 * Telegram payloads drawn about as its clients draw them on a phone, from the payload alone: text, the entities over
 * it by their UTF-16 offsets, and the inline keyboard.
 */
import { type Html, html } from '../src/render/html-template.ts'
import type { Viewer } from './draw-discord.ts'

interface Entity {
  type: string
  offset: number
  length: number
  unix_time?: number
  date_time_format?: string
}

export interface TelegramPayload {
  text: string
  entities?: Entity[]
  reply_markup?: { inline_keyboard: { text: string }[][] }
}

/** A page with the messages below one another, as answers to `asked`. */
export function drawTelegram(payloads: TelegramPayload[], asked: string, viewer: Viewer): string {
  const messages = payloads.map(
    (
      payload,
    ) => html`<div class="message"><div class="bubble">${drawText(payload, viewer)}<span class="at">09:00</span></div>
${(payload.reply_markup?.inline_keyboard ?? []).map((row) => html`<div class="row">${row.map(({ text }) => html`<span class="button">${text}</span>`)}</div>\n`)}</div>\n`,
  )
  return `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>
<div class="mine">${asked}<span class="at">09:00 ✓✓</span></div>
${messages}</body></html>`.markup
  }`
}

/** Entities lie side by side or one within the other, so that each range is drawn by the outermost that starts there. */
function drawText({ text, entities = [] }: TelegramPayload, viewer: Viewer): Html[] {
  return drawRange(text, { from: 0, to: text.length, entities: withCommands(text, entities), viewer })
}

interface Range {
  from: number
  to: number
  entities: Entity[]
  viewer: Viewer
}

function drawRange(text: string, { from, to, entities, viewer }: Range): Html[] {
  const drawn: Html[] = []
  let at = from
  while (at < to) {
    const inside = entities.filter((each) => each.offset >= at && each.offset + each.length <= to)
    const next = inside.sort((a, b) => a.offset - b.offset || b.length - a.length)[0]
    if (!next) break
    drawn.push(html`${plain(text.slice(at, next.offset), drawn.at(-1))}`)
    const end = next.offset + next.length
    const rest = entities.filter((each) => each !== next)
    drawn.push(drawEntity(next, drawRange(text, { from: next.offset, to: end, entities: rest, viewer }), viewer))
    at = end
  }
  drawn.push(html`${plain(text.slice(at, to), drawn.at(-1))}`)
  return drawn
}

/** A block quotation takes the line's end after it with it. */
function plain(text: string, before: Html | undefined): string {
  return before?.markup.startsWith('<blockquote') ? text.replace(/^\n/, '') : text
}

function drawEntity({ type, unix_time, date_time_format }: Entity, inner: Html[], { zone }: Viewer): Html {
  switch (type) {
    case 'bold':
      return html`<b>${inner}</b>`
    case 'italic':
      return html`<i>${inner}</i>`
    case 'code':
      return html`<code>${inner}</code>`
    case 'text_link':
    case 'bot_command':
      return html`<a>${inner}</a>`
    case 'blockquote':
      return html`<blockquote>${inner}</blockquote>`
    case 'expandable_blockquote':
      return html`<blockquote class="folded">${inner}</blockquote>`
    case 'date_time': {
      const options = FORMATS[date_time_format ?? '']
      if (!options) return html`${inner}`
      const shown = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format((unix_time ?? 0) * 1000)
      return html`<span class="stamp">${shown}</span>`
    }
    default:
      throw new Error(`Nothing draws an entity of type ${type}`)
  }
}

const FORMATS: Record<string, Intl.DateTimeFormatOptions> = {
  wD: { dateStyle: 'full' },
  t: { timeStyle: 'short' },
  wDt: { dateStyle: 'full', timeStyle: 'short' },
}

/** Clients find bare commands by themselves, outside of code. */
function withCommands(text: string, entities: Entity[]): Entity[] {
  const code = entities.filter(({ type }) => type === 'code')
  const commands = [...text.matchAll(/(?<![\w/<>])\/[a-z0-9_]{1,64}/gi)]
    .map(({ index, 0: whole }) => ({ type: 'bot_command', offset: index, length: whole.length }))
    .filter(({ offset }) => !code.some((each) => offset >= each.offset && offset < each.offset + each.length))
  return [...entities, ...commands]
}

const STYLE = html`
* { box-sizing: border-box; }
body { margin: 0; padding: 12px 10px 16px; background: #c3d7ae; color: #000; font: 16px/1.32 Roboto, "Noto Sans", "Noto Sans CJK KR", sans-serif; display: flex; flex-direction: column; }
.mine { align-self: flex-end; background: #effdde; border-radius: 14px 14px 4px 14px; padding: 6px 10px; margin-bottom: 8px; color: #168acd; }
.at { font-size: 12px; color: #8a9aa5; float: right; margin: 6px 0 -2px 10px; }
.message { max-width: 94%; align-self: flex-start; margin-bottom: 6px; }
.bubble { background: #fff; border-radius: 14px 14px 14px 4px; padding: 7px 11px 8px; white-space: pre-wrap; overflow-wrap: anywhere; display: flow-root; box-shadow: 0 1px 1px #0002; }
blockquote { display: block; margin: 2px 0; border-left: 3px solid #3a9ad9; border-radius: 4px; background: #3a9ad918; padding: 3px 20px 3px 8px; position: relative; }
blockquote::after { content: "❞"; position: absolute; right: 5px; top: 0; font-size: 13px; color: #3a9ad9; }
blockquote.folded { max-height: 5.4em; overflow: hidden; } blockquote.folded::after { content: "⌄"; top: auto; bottom: 0; font-size: 16px; }
a { color: #168acd; } code { font: 14px "Noto Sans Mono", monospace; color: #2a6ea6; }
.stamp { text-decoration: underline dotted #8a9aa5; text-underline-offset: 3px; }
.row { display: flex; gap: 4px; margin-top: 4px; } .button { flex: 1; text-align: center; background: #6f8f6bcc; color: #fff; font-weight: 500; font-size: 14px; line-height: 36px; border-radius: 8px; padding: 0 6px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
`
