import type { Temporal } from 'temporal-polyfill'
import type { Block, Document } from '../document.ts'
import { ReaderError } from '../errors.ts'
import type { Subscription } from '../store/chats.ts'
import { occurrencesAfter, zoneCity } from '../time.ts'
import { describeDays, readDays, readTimeOfDay } from './clock-words.ts'
import type { Args, Command, Context } from './command.ts'
import { localTime } from './moments.ts'
import { commandLine } from './parse.ts'
import { requireBrief, suggestBriefs } from './which-brief.ts'
import { guessZone, readZone, suggestZones } from './zones.ts'

const USUAL_TIME = '08:00'
const EVERY_DAY = '1234567'
/** More than any chat reads; keeps one chat from taking the scheduler for itself. */
const MOST_SUBSCRIPTIONS = 50

export const subscribe: Command = {
  name: 'subscribe',
  summary: 'Get a digest of a brief in this chat, at a local time on the days you choose',
  args: [
    { name: 'brief', summary: 'Which brief, such as parade', required: true, kind: 'word' },
    { name: 'at', summary: 'Local time, such as 08:00', required: false, kind: 'word' },
    { name: 'days', summary: 'daily, weekdays, weekends, or days such as mon,wed,fri', required: false, kind: 'word' },
    { name: 'zone', summary: 'A city or time zone, such as Seoul', required: false, kind: 'rest' },
  ],
  right: 'manage',
  examples: ['/subscribe parade 08:00', '/subscribe parade 18:30 weekdays Seoul'],
  async run(context, args) {
    const { store, chat, briefs, now } = context
    const brief = requireBrief(briefs, args.brief)
    const mine = await store.subscriptionsOf(chat)
    // What is not said anew stays as it was.
    const before = mine.find((each) => each.brief === brief.name)
    const at = readTimeOfDay(args.at ?? before?.at ?? USUAL_TIME)
    const days = readDays(args.days ?? before?.days ?? 'daily')
    const known = await store.chat(chat)
    const asked = args.zone ? readZone(args.zone) : null
    if (!asked && !known?.zone) return askForZone(context, { brief: brief.name, at, days })

    if (mine.length >= MOST_SUBSCRIPTIONS && !before) {
      throw new ReaderError(`This chat has ${mine.length} subscriptions, as many as one can. /unsubscribe ends one.`)
    }
    // The first zone that is named is the chat's; another one later is that subscription's own.
    if (asked && !known?.zone) await store.setZone(chat, asked, now)
    const own = asked && known?.zone && asked !== known.zone ? asked : null
    const zone = asked ? own : (before?.zone ?? null)
    const { status, subscription } = await store.subscribe(chat, { brief: brief.name, at, days, zone }, now)
    return {
      title: status === 'new' ? 'Subscribed' : status === 'changed' ? 'Changed' : 'As it was',
      lang: 'en',
      blocks: [
        { type: 'lead', content: [{ type: 'strong', text: brief.title }, ` ${describeRule(subscription)}`] },
        ...nextSends(subscription, now),
        ...(known?.quiet ? [quietNote(known.quiet)] : []),
      ],
      buttons: [
        { label: 'What it would say now', command: '/digest' },
        { label: 'End it', command: `/unsubscribe ${brief.name}` },
      ],
    }
  },
  async complete({ briefs }, arg, typed) {
    if (arg === 'brief') return suggestBriefs(briefs, typed)
    if (arg === 'zone') return suggestZones(typed)
    if (arg === 'days') return fitting(['daily', 'weekdays', 'weekends', 'mon,wed,fri'], typed)
    if (arg === 'at') return fitting(['07:00', '08:00', '09:00', '12:00', '18:00', '20:00'], typed)
    return []
  },
}

/** "every day at 08:00 (Seoul time)". */
export function describeRule({ at, days, effectiveZone }: Subscription): string {
  return `${describeDays(days)} at ${at} (${zoneCity(effectiveZone)} time)`
}

/** The next three times, so that a wrong zone or day is seen at once. */
function nextSends(subscription: Subscription, now: Temporal.Instant): Block[] {
  const { at, days, effectiveZone: zone } = subscription
  return [
    { type: 'paragraph', content: ['The next three:'] },
    ...occurrencesAfter({ at, days: days === '' ? EVERY_DAY : days, zone }, now, 3).map(
      ({ instant }): Block => ({ type: 'item', depth: 0, content: [localTime(instant, zone)] }),
    ),
  ]
}

function quietNote({ from, to }: { from: string; to: string }): Block {
  return { type: 'note', content: [`This chat is quiet from ${from} to ${to}: what falls due then comes after.`] }
}

/** Asked for once: a digest at 08:00 of the wrong zone is a digest at the wrong time. */
function askForZone({ person, briefs }: Context, args: Args): Document {
  const guesses = [
    guessZone(person.locale),
    ...briefs.all().map((brief) => brief.event?.zone),
    'Europe/London',
    'America/New_York',
    'UTC',
  ]
  const zones = [...new Set(guesses.filter((zone) => zone !== undefined))].slice(0, 4)
  return {
    title: 'Which time zone is this chat in?',
    lang: 'en',
    blocks: [
      {
        type: 'paragraph',
        content: [
          `${args.at} where? Press one, or name a city: `,
          { type: 'command', text: commandLine('subscribe', { ...args, zone: 'Seoul' }) },
        ],
      },
      { type: 'note', content: ['This is asked once; /timezone changes it.'] },
    ],
    buttons: zones.map((zone) => ({ label: zoneCity(zone), command: commandLine('subscribe', { ...args, zone }) })),
  }
}

function fitting(values: string[], typed: string): { label: string; value: string }[] {
  return values
    .filter((value) => value.startsWith(typed.trim().toLowerCase()))
    .map((value) => ({ label: value, value }))
}
