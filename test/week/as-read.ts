/** A platform's payload as its reader sees it, without colours: enough to be read, in text. */

/** @param zone in which native time stamps are shown */
export function asRead(payload: unknown, zone: string): string {
  const { texts, buttons } = piecesOf(payload)
  const pressed = buttons.length > 0 ? [`[ ${buttons.join(' ] [ ')} ]`] : []
  return [...texts.map((text) => withoutMarkup(text, zone)), ...pressed].join('\n').trimEnd()
}

interface Pieces {
  texts: string[]
  buttons: string[]
}

function piecesOf(value: unknown): Pieces {
  if (Array.isArray(value)) return joined(value.map(piecesOf))
  if (typeof value !== 'object' || value === null) return { texts: [], buttons: [] }
  const all: Record<string, unknown> = { ...value }
  const isButton = 'custom_id' in all || 'callback_data' in all
  const label = all.label ?? all.text
  if (isButton && typeof label === 'string') return { texts: [], buttons: [label] }
  const own = [all.content, all.text].filter((text) => typeof text === 'string')
  const inner = joined([piecesOf(all.components), piecesOf(all.reply_markup), piecesOf(all.inline_keyboard)])
  return { texts: [...own, ...inner.texts], buttons: inner.buttons }
}

function joined(pieces: Pieces[]): Pieces {
  return { texts: pieces.flatMap(({ texts }) => texts), buttons: pieces.flatMap(({ buttons }) => buttons) }
}

/** Discord's own. What Telegram shows stands in its entities, so its text has none. */
function withoutMarkup(text: string, zone: string): string {
  return text
    .replace(/<t:(\d+)(?::(\w))?>/g, (_, seconds: string) =>
      new Date(Number(seconds) * 1000).toLocaleString('en-GB', {
        timeZone: zone,
        dateStyle: 'medium',
        timeStyle: 'short',
      }),
    )
    .replace(/\[([^\]]+)\]\(<?[^)\s]+>?\)/g, '$1')
    .replace(/^(> )?(?:#{1,3} |-# )/gm, '$1')
    .replace(/(?<![\w])_([^_\n]+)_(?![\w])/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/\\([^\w\s])/g, '$1')
}
