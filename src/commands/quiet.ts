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
    { name: 'to', summary: 'Local time, such as 07:00', required: false, kind: 'word' },
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
    if (/^(off|none|no)$/i.test(from)) {
      await store.setQuietHours(chat, null, now)
      return plainReply('Quiet hours', 'None any more: what falls due is posted at once.')
    }
    if (!to) throw new ReaderError('Until when? Try /quiet 22:00 07:00, or /quiet off.')
    const hours = { from: readTimeOfDay(from), to: readTimeOfDay(to) }
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
      return isHeld
        ? [
            `${subscription.brief}, due at ${subscription.at}, comes at ${formatTime(comes, subscription.effectiveZone)}.`,
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
