import { plainReply } from '../document.ts'
import { ReaderError } from '../errors.ts'
import { formatTime, zoneCity } from '../time.ts'
import { readTimeOfDay } from './clock-words.ts'
import type { Command } from './command.ts'
import { comesNext } from './subscribe.ts'

export const quiet: Command = {
  name: 'quiet',
  summary: 'Hours in which nothing is posted here; what falls due then comes after',
  args: [
    { name: 'from', summary: 'Local time, such as 22:00; or off', required: false, kind: 'word' },
    { name: 'to', summary: 'Local time, such as 07:00', required: false, kind: 'rest' },
  ],
  right: 'manage-to-change',
  examples: ['/quiet 22:00 07:00', '/quiet off'],
  async run({ store, chat, now }, { from, to }) {
    const known = await store.chat(chat)
    if (!from) {
      const hours = known?.quiet
      return plainReply(
        'Quiet hours',
        hours
          ? `Nothing is posted here from ${hours.from} to ${hours.to}. /quiet off ends that.`
          : 'There are none. /quiet 22:00 07:00 sets them.',
      )
    }
    const [start, end, ...more] = timesIn([from, to].filter(Boolean).join(' '))
    if (start === 'off') {
      await store.setQuietHours(chat, null, now)
      return plainReply('Quiet hours', 'None any more: what falls due is posted at once.')
    }
    if (!start) throw new ReaderError('From when until when? Try /quiet 22:00 07:00, or /quiet off.')
    const begins = readTimeOfDay(start)
    if (!end) throw new ReaderError('Until when? Try /quiet 22:00 07:00, or /quiet off.')
    const hours = { from: begins, to: readTimeOfDay(end) }
    if (more.length > 0) throw new ReaderError('Two times, please: /quiet 22:00 07:00')
    if (hours.from === hours.to)
      throw new ReaderError(
        'From and to are the same time, which would be all day. /unsubscribe ends what is not wanted.',
      )
    await store.setQuietHours(chat, hours, now)
    const zone = known?.zone ?? null
    const mine = await store.subscriptionsOf(chat)
    const held = mine.flatMap((subscription) => {
      const [due] = comesNext(subscription, { quiet: null, zone }, now, 1)
      const [comes] = comesNext(subscription, { quiet: hours, zone }, now, 1)
      const isHeld = due && comes && !due.equals(comes)
      const place = subscription.effectiveZone
      return isHeld
        ? [
            `${subscription.brief}, due at ${subscription.at}, comes at ${formatTime(comes, place)} ${zoneCity(place)} time.`,
          ]
        : []
    })
    const where = zone ? `${zoneCity(zone)} time` : 'UTC, since nobody has said this chat’s zone; /timezone does'
    return plainReply(
      'Quiet hours',
      `Nothing is posted here from ${hours.from} to ${hours.to} (${where}). What falls due then comes after.`,
      ...held,
    )
  },
}

/** "from 10 pm to 7", "22:00-07:00", "between 22 and 7": the words that should be times; "off" by itself. */
function timesIn(words: string): string[] {
  if (/^(?:off|none|no|end|never)$/i.test(words.trim())) return ['off']
  return words
    .replace(/[–—-]|\b(?:from|to|until|till|and|between|at)\b/gi, ' ')
    .replace(/(\d)\s+([ap]m)\b/gi, '$1$2')
    .split(/[\s,]+/)
    .filter(Boolean)
}
