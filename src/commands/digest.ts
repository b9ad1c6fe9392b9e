import { composeDigest } from '../compose/digest.ts'
import { ReaderError } from '../errors.ts'
import type { Command } from './command.ts'
import { digestParts } from './moment.ts'

export const digest: Command = {
  name: 'digest',
  summary: 'What the next digest here would say now',
  args: [],
  right: 'read',
  examples: ['/digest'],
  async run(context) {
    const { store, chat, now } = context
    const mine = await store.subscriptionsOf(chat)
    const [first] = mine
    if (!first)
      throw new ReaderError('This chat has no subscriptions, so no digest. /subscribe parade 08:00 makes one.')
    const names = mine.map(({ brief }) => brief)
    const since = await Promise.all(names.map(async (name) => [name, await store.briefedThrough(chat, name)] as const))
    const parts = await digestParts(context, names, new Map(since))
    return composeDigest(parts, { zone: first.effectiveZone, lateSince: null, stale: [], gone: [], now }).document
  },
}
