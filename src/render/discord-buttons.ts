/** A button carries its command in its custom_id, which Discord gives back when it is pressed. */
import type { Button } from '../document.ts'
import { harmless, onOneLine } from './harmless.ts'

/** Of a custom_id: components reference. */
const LONGEST_ID = 100
/** Of a button: components reference. */
const LONGEST_LABEL = 80
/** Five rows of five. */
const MOST_BUTTONS = 25

/** What starts an id that is packed; a command line starts with a slash. */
const PACKED = '~'
/** The first of 16,384 ideographs in a row, none of which any normal form changes: 14 bits a character. */
const FIRST_DIGIT = 0x4e00
const BITS = 14

export interface DiscordButton {
  id: string
  label: string
}

/**
 * Buttons as Discord takes them: ids are unique within a message, as it demands. One whose command is too long even
 * when packed (over 170 bytes and over 100 characters) is left out: half a command would do something else.
 */
export function discordButtons(buttons: Button[]): DiscordButton[] {
  const byId = new Map<string, DiscordButton>()
  for (const { label: raw, command } of buttons) {
    const id = buttonId(command)
    const label = shortened(onOneLine(harmless(raw)).trim())
    if (id && label && !byId.has(id)) byId.set(id, { id, label })
  }
  return [...byId.values()].slice(0, MOST_BUTTONS)
}

/** The command line as an id, or null when it does not fit into one. */
export function buttonId(command: string): string | null {
  if (command.startsWith('/') && command.length <= LONGEST_ID) return command
  const packed = PACKED + pack(new TextEncoder().encode(command))
  return packed.length <= LONGEST_ID ? packed : null
}

/** The command line that an id stands for, or null for an id that is none of ours. */
export function buttonCommand(id: string): string | null {
  if (id.startsWith('/')) return id
  if (!id.startsWith(PACKED)) return null
  const bytes = unpack(id.slice(PACKED.length))
  return bytes && new TextDecoder().decode(bytes)
}

function pack(bytes: Uint8Array): string {
  let packed = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    if (bits >= BITS) {
      bits -= BITS
      packed += String.fromCharCode(FIRST_DIGIT + (held >> bits))
      held &= (1 << bits) - 1
    }
  }
  return bits > 0 ? packed + String.fromCharCode(FIRST_DIGIT + (held << (BITS - bits))) : packed
}

/** Trailing zero bits may make one zero byte too many; no command line holds one. */
function unpack(packed: string): Uint8Array | null {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const char of packed) {
    const digit = char.charCodeAt(0) - FIRST_DIGIT
    if (digit < 0 || digit >= 1 << BITS) return null
    held = (held << BITS) | digit
    bits += BITS
    while (bits >= 8) {
      bits -= 8
      bytes.push(held >> bits)
      held &= (1 << bits) - 1
    }
  }
  return Uint8Array.from(bytes.at(-1) === 0 ? bytes.slice(0, -1) : bytes)
}

function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label
  let short = ''
  for (const { segment } of new Intl.Segmenter('en').segment(label)) {
    if (short.length + segment.length >= LONGEST_LABEL) break
    short += segment
  }
  return `${short}…`
}
