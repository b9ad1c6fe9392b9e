/** Buttons under a Telegram message, and what a press of one says. */
import type { InlineKeyboardMarkup } from 'grammy/types'
import stringWidth from 'string-width'
import type { Button } from '../document.ts'
import { cleanLine, isVisible } from './telegram-clean.ts'

/** Telegram's limits: of buttons under one message, and in one row. */
const MOST_BUTTONS = 100
const MOST_IN_A_ROW = 8
/** Columns of text that a row shows on a phone before labels are cut, counting the room around each label. */
const ROW_WIDTH = 34
const ROOM_AROUND_LABEL = 4
/** A phone shows about this much of a label that has a row to itself. */
const LONGEST_LABEL = 48

/**
 * What a press does to the message above the button. A briefing that was posted is there for good, so presses answer
 * `below` it; an answer to a command is turned over `in-place`, page by page.
 */
export type Presses = 'below' | 'in-place'

/** As many buttons to a row as their labels leave room for, in their order. */
export function keyboard(buttons: Button[], presses: Presses): InlineKeyboardMarkup {
  const rows: { text: string; callback_data: string }[][] = []
  let used = ROW_WIDTH
  for (const button of buttons.slice(0, MOST_BUTTONS)) {
    const text = label(button)
    const width = stringWidth(text) + ROOM_AROUND_LABEL
    const row = rows.at(-1)
    const pressed = { text, callback_data: callbackData(button.command, presses) }
    if (row && row.length < MOST_IN_A_ROW && used + width <= ROW_WIDTH) {
      row.push(pressed)
      used += width
    } else {
      rows.push([pressed])
      used = width
    }
  }
  return { inline_keyboard: rows }
}

function label({ label, command }: Button): string {
  const text = cleanLine(isVisible(label) ? label : command).trim()
  if (stringWidth(text) <= LONGEST_LABEL) return text || '·'
  let cut = ''
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (stringWidth(cut + segment) >= LONGEST_LABEL) break
    cut += segment
  }
  return `${cut.trimEnd()}…`
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** 1–64 bytes, by the Bot API (InlineKeyboardButton). */
const MOST_BYTES = 64
const DIGEST_SIGN = '#'
const COMPACT_SIGN = '~'

/**
 * What a press sends back: the command line itself, with its slash for an answer below and without one in place. One
 * longer than 64 bytes has its usual words in short, and one that even so is too long is "#" and a digest of it, which
 * means something only to a plug that has seen the line. Anyone can send any data, so it grants nothing: the line is
 * answered as if the presser had typed it.
 */
export function callbackData(command: string, presses: Presses): string {
  const line = bare(command)
  const fits = (data: string) => /^[^#~]/.test(data) && Buffer.byteLength(`/${data}`) <= MOST_BYTES
  const short = COMPACT_SIGN + compact(line)
  const data = fits(line) ? line : Buffer.byteLength(`/${short}`) <= MOST_BYTES ? short : digest(line)
  return presses === 'below' ? `/${data}` : data
}

export type Press = { presses: Presses } & ({ line: string } | { digest: string })

/** What `callbackData` wrote: a command line with its slash, or the digest of one. */
export function readCallbackData(data: string): Press {
  const presses = data.startsWith('/') ? 'below' : 'in-place'
  const rest = data.replace(/^\//, '')
  if (rest.startsWith(DIGEST_SIGN)) return { presses, digest: rest }
  return { presses, line: `/${rest.startsWith(COMPACT_SIGN) ? expand(rest.slice(1)) : rest}` }
}

function bare(command: string): string {
  return cleanLine(command).trim().replace(/^\//, '')
}

/** Append only: buttons that stand in chats were written by it. */
const SHORT_FOR: Record<string, string> = {
  a: ' at:',
  b: ' brief:',
  d: ' days:1234567',
  e: ' days:12345',
  n: ' name:',
  p: ' page:',
  s: ' section:',
  w: ' who:',
  x: ' words:',
  z: ' zone:',
  S: 'subscribe',
  A: 'America/',
  E: 'Europe/',
  I: 'Asia/',
}

function compact(line: string): string {
  const escaped = line.replaceAll(COMPACT_SIGN, COMPACT_SIGN.repeat(2))
  return Object.entries(SHORT_FOR).reduce((text, [sign, words]) => text.replaceAll(words, COMPACT_SIGN + sign), escaped)
}

function expand(text: string): string {
  return text.replace(/~(.)/gu, (_all, sign: string) =>
    sign === COMPACT_SIGN ? COMPACT_SIGN : (SHORT_FOR[sign] ?? ''),
  )
}

/**
 * The same for the same line, in at most 26 characters (FNV-1a, 128 bits). Two lines with one digest can be made by
 * someone who wants to; what it stands for is only ever looked up among the buttons of one chat.
 */
export function digest(line: string): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn
  for (const byte of new TextEncoder().encode(bare(line))) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x0000000001000000000000000000013bn)
  }
  return DIGEST_SIGN + hash.toString(36)
}
