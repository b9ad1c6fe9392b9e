/**
 * Discord payloads drawn about as its desktop client draws them in the dark theme, from the payload alone: what the
 * payload gets wrong shows. The markdown is read by Discord's rules, line by line.
 */
import type { Temporal } from 'temporal-polyfill'
import { type Html, html } from '../src/render/html-template.ts'

/** Who looks at it, for native time stamps. */
export interface Viewer {
  zone: string
  now: Temporal.Instant
}

interface Component {
  type: number
  content?: string
  label?: string
  style?: number
  accent_color?: number
  components?: Component[]
}

export interface DiscordPayload {
  content?: string
  flags?: number
  components?: Component[]
}

const EPHEMERAL = 1 << 6

/** A page with the messages below one another, as answers to `asked`. */
export function drawDiscord(payloads: DiscordPayload[], asked: string, viewer: Viewer): string {
  const command = html`<div class="asked"><span class="who">Ines</span> used <span class="command">${asked}</span></div>`
  const messages = payloads.map(
    (payload, index) => html`<div class="message">${index === 0 ? command : html``}
${index === 0 ? html`<div class="avatar">D</div><div class="name">Daybook <span class="app">APP</span> <time>Today at 09:00</time></div>` : html``}
<div class="body">${payload.content === undefined ? drawAll(payload.components, viewer) : drawMarkdown(payload.content, viewer)}</div>
${Number(payload.flags) & EPHEMERAL ? html`<div class="only">Only you can see this · <span>Dismiss message</span></div>` : html``}</div>\n`,
  )
  return `<!doctype html>${
    html`<html lang="en"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>\n${messages}</body></html>`
      .markup
  }`
}

function drawAll(components: Component[] | undefined, viewer: Viewer): Html[] {
  return (components ?? []).map((component) => drawComponent(component, viewer))
}

/** By the numbers of the components reference. */
function drawComponent(component: Component, viewer: Viewer): Html {
  switch (component.type) {
    case 1:
      return html`<div class="row">${drawAll(component.components, viewer)}</div>\n`
    case 2:
      return html`<span class="button style${component.style ?? 2}">${component.label ?? ''}</span>`
    case 10:
      return html`<div class="text">${drawMarkdown(component.content ?? '', viewer)}</div>\n`
    case 14:
      return html`<hr>\n`
    case 17: {
      const accent = `#${(component.accent_color ?? 0).toString(16).padStart(6, '0')}`
      return html`<div class="container" style="border-left-color: ${accent}">${drawAll(component.components, viewer)}</div>\n`
    }
    default:
      throw new Error(`Nothing draws a component of type ${component.type}`)
  }
}

/** Lines that begin with a mark take the line's end with them; the other line ends stand as they are. */
function drawMarkdown(markdown: string, viewer: Viewer): Html[] {
  const drawn: Html[] = []
  let rest = markdown
  while (rest) {
    const [whole, draw] = nextBlock(rest, viewer)
    drawn.push(draw)
    rest = rest.slice(whole.length)
  }
  return drawn
}

function nextBlock(rest: string, viewer: Viewer): [string, Html] {
  const heading = /^(#{1,3}|-#) +(?=\S)(.*)(?:\n|$)/.exec(rest)
  if (heading) {
    const [whole, mark = '', words = ''] = heading
    const kind = mark === '-#' ? 'small' : `h${mark.length}`
    return [whole, html`<div class="${kind}">${drawInline(words, viewer)}</div>`]
  }
  const [quote] = /^(?:> [^\n]*(?:\n|$))+/.exec(rest) ?? []
  if (quote) {
    const inner = quote.replace(/^> /gm, '').replace(/\n$/, '')
    return [
      quote,
      html`<div class="quote"><div class="bar"></div><blockquote>${drawMarkdown(inner, viewer)}</blockquote></div>`,
    ]
  }
  const [list] = /^(?: *[-*] +\S[^\n]*(?:\n|$))+/.exec(rest) ?? []
  if (list) return [list, drawList(list, viewer)]
  const [line = rest] = /^[^\n]*(?:\n|$)/.exec(rest) ?? []
  return [line, html`${drawInline(line, viewer)}`]
}

function drawList(list: string, viewer: Viewer): Html {
  const items = list
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', words = ''] = /^( *)[-*] +(.*)$/.exec(line) ?? []
      return html`<div class="${indent ? 'item under' : 'item'}">${drawInline(words, viewer)}</div>`
    })
  return html`<div class="list">${items}</div>`
}

const INLINES: [RegExp, (found: string[], viewer: Viewer) => Html][] = [
  [/^\\([^\dA-Za-z\s])/, ([, sign = '']) => html`${sign}`],
  [/^`([^`]+)`/, ([, words = '']) => html`<code>${words}</code>`],
  [
    /^<t:(-?\d+)(?::([tTdDfFR]))?>/,
    ([, seconds, style = 'f'], viewer) => html`<span class="stamp">${stamp(Number(seconds), style, viewer)}</span>`,
  ],
  [/^\[((?:\\.|[^\]\\])*)\]\(([^\s()]+)\)/, ([, words = ''], viewer) => html`<a>${drawInline(words, viewer)}</a>`],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, ([, words = ''], viewer) => html`<b>${drawInline(words, viewer)}</b>`],
  [/^_((?:\\[\s\S]|[^\\_])+?)_(?!\w)/, ([, words = ''], viewer) => html`<i>${drawInline(words, viewer)}</i>`],
  [/^[\s\S][^\\`<[*_]*/, ([words = '']) => html`${words}`],
]

function drawInline(source: string, viewer: Viewer): Html[] {
  const drawn: Html[] = []
  let rest = source
  while (rest) {
    for (const [rule, draw] of INLINES) {
      const found = rule.exec(rest)
      if (!found) continue
      drawn.push(draw([...found], viewer))
      rest = rest.slice(found[0].length)
      break
    }
  }
  return drawn
}

const STAMPS: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

function stamp(seconds: number, style: string, { zone, now }: Viewer): string {
  if (style !== 'R')
    return new Intl.DateTimeFormat('en-GB', { ...STAMPS[style], timeZone: zone }).format(seconds * 1000)
  const away = Math.round((seconds - now.epochMilliseconds / 1000) / 86_400)
  return new Intl.RelativeTimeFormat('en').format(away, 'day')
}

const STYLE = html`
* { box-sizing: border-box; }
body { margin: 0; padding: 12px 16px 20px; background: #323339; color: #dfe0e2; font: 16px/1.375 "gg sans", "Noto Sans", "Noto Sans CJK KR", sans-serif; }
.message { position: relative; padding-left: 56px; margin-top: 8px; }
.avatar { position: absolute; left: 0; width: 40px; height: 40px; border-radius: 50%; background: #3d6a91; color: #fff; font: 600 20px/40px "Noto Sans", sans-serif; text-align: center; }
.asked { font-size: 14px; color: #aaaab1; margin-bottom: 4px; }
.asked .who { color: #e3b7ff; } .asked .command { color: #8ea1ff; }
.name { font-weight: 500; color: #f2f2f3; } .name time { font-size: 12px; color: #94959c; margin-left: 4px; }
.app { font-size: 11px; font-weight: 600; background: #5865f2; color: #fff; border-radius: 4px; padding: 1px 5px; }
.body { white-space: pre-wrap; overflow-wrap: anywhere; }
.container { max-width: 600px; background: #393a41; border: 1px solid #46474e; border-left: 4px solid; border-radius: 8px; padding: 16px; display: flex; flex-direction: column; gap: 8px; margin: 4px 0; white-space: normal; }
.text { white-space: pre-wrap; } .body > .text { margin: 2px 0; }
hr { width: 100%; border: 0; border-top: 1px solid #4e4f57; margin: 4px 0; }
.h1, .h2, .h3 { font-weight: 700; color: #f2f2f3; margin: 16px 0 8px; } .h1 { font-size: 24px; } .h2 { font-size: 20px; } .h3 { font-size: 16px; }
.text > :first-child { margin-top: 0; }
.small { font-size: 13px; color: #aaaab1; }
.quote { display: flex; } .bar { width: 4px; border-radius: 4px; background: #5d5e66; flex: none; } blockquote { margin: 0; padding: 0 8px 0 12px; }
.list { margin: 4px 0 0; } .item { display: list-item; list-style: disc; margin: 0 0 4px 16px; } .item.under { list-style: circle; margin-left: 32px; }
code { font: 14px/1.3 "Noto Sans Mono", monospace; background: #2b2c31; border: 1px solid #46474e; border-radius: 4px; padding: 0 3px; }
a { color: #7cb1ff; } .stamp { background: #45464d; border-radius: 3px; padding: 0 2px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; white-space: normal; } .body > .row { margin-top: 6px; }
.button { background: #4a4b53; color: #fff; border: 1px solid #55565e; border-radius: 8px; font-size: 14px; font-weight: 500; line-height: 30px; padding: 0 14px; }
.button.style1 { background: #5865f2; border-color: #6d78f4; } .button.style4 { background: #d0393f; }
.only { font-size: 12px; color: #94959c; margin-top: 4px; } .only span { color: #7cb1ff; }
`
