import type { Block } from '../document.ts'
import { formatTime, zoneCity } from '../time.ts'
import type { Command } from './command.ts'
import { describeRule } from './subscribe.ts'
import { guessZone, readZone, suggestZones } from './zones.ts'

export const timezone: Command = {
  name: 'timezone',
  summary: 'The time zone of this chat: show it, or set it to a city or zone',
  args: [{ name: 'zone', summary: 'A city or time zone, such as Seoul', required: false, kind: 'rest' }],
  right: 'manage-to-change',
  examples: ['/timezone Seoul', '/timezone Europe/Berlin'],
  async run({ store, briefs, chat, person, now }, { zone: written }) {
    if (!written) {
      const known = (await store.chat(chat))?.zone
      const guess = guessZone(person.locale)
      return {
        title: 'Time zone',
        lang: 'en',
        blocks: [
          {
            type: 'paragraph',
            content: [
              known
                ? `This chat is in ${known}, where it is ${formatTime(now, known)}.`
                : 'Nobody has said which zone this chat is in; it goes by UTC.',
            ],
          },
          { type: 'note', content: ['To set it: ', { type: 'command', text: '/timezone Seoul' }] },
        ],
        buttons: !known && guess ? [{ label: zoneCity(guess), command: `/timezone ${guess}` }] : [],
      }
    }
    const zone = readZone(written)
    await store.setZone(chat, zone, now)
    const mine = await store.subscriptionsOf(chat)
    return {
      title: 'Time zone set',
      lang: 'en',
      blocks: [
        { type: 'paragraph', content: [`${zone}: it is ${formatTime(now, zone)} there now.`] },
        ...mine.map(
          (subscription): Block => ({
            type: 'item',
            depth: 0,
            content: [
              { type: 'strong', text: briefs.get(subscription.brief)?.title ?? subscription.brief },
              ` ${describeRule(subscription)}`,
            ],
          }),
        ),
      ],
      buttons: [],
    }
  },
  async complete(_context, _arg, typed) {
    return suggestZones(typed)
  },
}
