import { composeDigest } from '../compose/digest.ts'
import { type Document, plainReply } from '../document.ts'
import { ReaderError } from '../errors.ts'
import type { Command, Context } from './command.ts'
import { echoed } from './echoed.ts'
import { digestParts, staleSources } from './moment.ts'

export const digest: Command = {
  name: 'digest',
  summary: 'What the next digest here would say now; and whether one comes when nothing is new',
  args: [
    { name: 'empty', summary: 'When nothing is new: send one that says so, or skip it', required: false, kind: 'rest' },
  ],
  right: 'manage-to-change',
  examples: ['/digest', '/digest skip'],
  async run(context, { empty }) {
    const { store, chat, now } = context
    if (empty) return chooseWhenNothingNew(context, empty)
    const mine = await store.subscriptionsOf(chat)
    if (mine.length === 0)
      throw new ReaderError('This chat has no subscriptions, so no digest. /subscribe parade 08:00 makes one.')
    const names = mine.map(({ brief }) => brief)
    const since = await Promise.all(names.map(async (name) => [name, await store.briefedThrough(chat, name)] as const))
    const parts = await digestParts(context, names, new Map(since))
    const known = await store.chat(chat)
    const stale = await staleSources(context, names)
    const options = { zone: known?.zone ?? 'UTC', lateSince: null, missed: [], stale, gone: [], now }
    const { document, isNothingNew } = composeDigest(parts, options)
    if (!isNothingNew) return document
    const isSilent = known?.whenNothingNew === 'stay-silent'
    const choice = isSilent
      ? { label: 'Come also when nothing is new', command: '/digest send' }
      : { label: 'Skip it when nothing is new', command: '/digest skip' }
    return { ...document, buttons: [...document.buttons, choice] }
  },
  async complete(_context, _arg, typed) {
    return ['skip', 'send']
      .filter((value) => value.startsWith(typed.trim().toLowerCase()))
      .map((value) => ({ label: value, value }))
  },
}

async function chooseWhenNothingNew({ store, chat, now }: Context, said: string): Promise<Document> {
  const word = said.trim().toLowerCase()
  if (/^(?:skip|silent|silence|never|no|off|only)\b/.test(word)) {
    await store.setWhenNothingNew(chat, 'stay-silent', now)
    return plainReply('Digests', 'When nothing is new, none comes. /digest send changes that.')
  }
  if (/^(?:send|say|always|yes|on)\b/.test(word)) {
    await store.setWhenNothingNew(chat, 'say-so', now)
    return plainReply('Digests', 'When nothing is new, one line says so. /digest skip changes that.')
  }
  throw new ReaderError(
    `When nothing is new, skip the digest or send it? “${echoed(said)}” is neither: /digest skip, /digest send.`,
  )
}
