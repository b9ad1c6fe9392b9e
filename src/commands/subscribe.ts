import type { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import type { BriefShelf } from '../briefs/shelf.ts'
import type { Block, Document } from '../document.ts'
import { ReaderError } from '../errors.ts'
import type { Subscription } from '../store/chats.ts'
import { afterQuiet, occurrencesAfter, type QuietHours, zoneCity } from '../time.ts'
import { describeDays, shortDays } from './clock-words.ts'
import type { Args, Command, Context } from './command.ts'
import { localTime } from './moments.ts'
import { isSchedule, readSchedule, type ScheduleSaid } from './schedule-words.ts'
import { findBrief, noSuchBrief, suggestBriefs } from './which-brief.ts'
import { guessZone, suggestZones } from './zones.ts'

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
    const { brief, said } = readOrder(briefs, args)
    const mine = await store.subscriptionsOf(chat)
    // What is not said anew stays as it was.
    const before = mine.find((each) => each.brief === brief.name)
    const at = said.at ?? before?.at ?? USUAL_TIME
    const days = said.days ?? before?.days ?? EVERY_DAY
    const known = await store.chat(chat)
    const asked = said.zone ?? null
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
        ...nextSends(subscription, { quiet: known?.quiet ?? null, zone: known?.zone ?? asked }, now),
        ...(hasHadToday(subscription, now) ? [HAD_TODAY] : []),
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

/** The brief that the words start with, and when: people write it in any order, and platforms hand over the pieces. */
function readOrder(shelf: BriefShelf, { brief = '', at, days, zone }: Args): { brief: Brief; said: ScheduleSaid } {
  const words = [brief, at, days, zone]
    .filter(Boolean)
    .join(' ')
    .replace(/^to\s+/i, '')
    .split(/\s+/)
  for (let length = words.length; length > 0; length--) {
    const found = findBrief(shelf, words.slice(0, length).join(' '))
    if (found) return { brief: found, said: readSchedule(words.slice(length).join(' ')) }
  }
  const [only, ...others] = shelf.all()
  const all = words.join(' ')
  if (only && others.length === 0 && isSchedule(all)) return { brief: only, said: readSchedule(all) }
  throw new ReaderError(noSuchBrief(shelf, brief))
}

/** "every day at 08:00 (Seoul time)". */
export function describeRule({ at, days, effectiveZone }: Subscription): string {
  return `${describeDays(days)} at ${at} (${zoneCity(effectiveZone)} time)`
}

/** The next three times that it comes, so that a wrong zone or day is seen at once. */
function nextSends(subscription: Subscription, chat: QuietHours, now: Temporal.Instant): Block[] {
  return [
    { type: 'paragraph', content: ['The next three:'] },
    ...comesNext(subscription, chat, now, 3).map(
      (instant): Block => ({ type: 'item', depth: 0, content: [localTime(instant, subscription.effectiveZone)] }),
    ),
  ]
}

/** When it comes next: a local date that had its digest has no second one, and quiet hours hold back what falls in them. */
export function comesNext(
  { at, days, effectiveZone: zone, lastDate }: Subscription,
  chat: QuietHours,
  now: Temporal.Instant,
  count: number,
): Temporal.Instant[] {
  return occurrencesAfter({ at, days, zone }, now, count + 1)
    .filter(({ date }) => lastDate === null || date.toString() > lastDate)
    .slice(0, count)
    .map(({ instant }) => afterQuiet(chat, instant))
}

const HAD_TODAY: Block = { type: 'note', content: ['Today’s has been here already; one comes a day.'] }

/** Whether one of today would be due still, had there not been one. */
function hasHadToday({ at, days, effectiveZone: zone, lastDate }: Subscription, now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const [next] = occurrencesAfter({ at, days, zone }, now, 1)
  return lastDate === today.toString() && next !== undefined && next.date.equals(today)
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
  const line = (zone: string) => `/subscribe ${args.brief} ${args.at} ${shortDays(args.days ?? EVERY_DAY)} ${zone}`
  return {
    title: 'Which time zone is this chat in?',
    lang: 'en',
    blocks: [
      {
        type: 'paragraph',
        content: [`${args.at} where? Press one, or name a city: `, { type: 'command', text: line('Seoul') }],
      },
      { type: 'note', content: ['This is asked once; /timezone changes it.'] },
    ],
    buttons: zones.map((zone) => ({ label: zoneCity(zone), command: line(zone) })),
  }
}

function fitting(values: string[], typed: string): { label: string; value: string }[] {
  return values
    .filter((value) => value.startsWith(typed.trim().toLowerCase()))
    .map((value) => ({ label: value, value }))
}
