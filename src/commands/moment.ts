import { Temporal } from 'temporal-polyfill'
import type { Brief } from '../brief.ts'
import type { Moment } from '../compose/briefing.ts'
import type { DigestOptions, DigestPart } from '../compose/digest.ts'
import { NOTHING_TOLD } from '../compose/section.ts'
import type { ChatKey } from '../store/chats.ts'
import type { Context } from './command.ts'

/**
 * What a command composes a brief's briefing from at the moment of asking; `changes` are since the last briefing of it
 * that was delivered to this chat.
 */
export async function momentOf({ store, chat, now }: Context, brief: Brief): Promise<Moment> {
  return momentSince({ store, chat, now }, brief.name, await store.briefedThrough(chat, brief.name))
}

/**
 * The parts of a digest of these briefs; one that no longer stands is left out.
 * @param briefedThrough by brief, the ISO instant that the last delivered briefing was composed at
 * @param storedBy only what had been stored by then, where the digest is to be delivered: the next one tells the rest
 */
export async function digestParts(
  { store, briefs, chat, now }: MomentContext & Pick<Context, 'briefs'>,
  names: readonly string[],
  briefedThrough: ReadonlyMap<string, string | null | undefined>,
  storedBy?: Temporal.Instant,
): Promise<DigestPart[]> {
  const standing = names.flatMap((name) => briefs.get(name) ?? [])
  return Promise.all(
    standing.map(async (brief) => ({
      brief,
      moment: await momentSince({ store, chat, now }, brief.name, briefedThrough.get(brief.name), storedBy),
    })),
  )
}

/** Feeds of these briefs that do not answer, by the name that a reader knows, and since when. */
export async function staleSources(
  { store }: Pick<Context, 'store'>,
  briefs: readonly string[],
): Promise<DigestOptions['stale']> {
  const feeds = await store.feeds()
  return feeds.flatMap(({ title, url, failingSince, briefs: fed }) =>
    failingSince && fed.some((brief) => briefs.includes(brief))
      ? // An address can hold a key in its path or query: a chat is shown no more than the host.
        [{ name: title ?? URL.parse(url)?.host ?? 'A source', since: Temporal.Instant.from(failingSince) }]
      : [],
  )
}

/** Of the chat its key is enough: what it alone follows is in its briefings. */
type MomentContext = Pick<Context, 'store' | 'now'> & { chat: ChatKey }

async function momentSince(
  { store, chat, now }: MomentContext,
  brief: string,
  since: string | null | undefined,
  storedBy?: Temporal.Instant,
): Promise<Moment> {
  const material = await store.materialOf(brief, now, { chat, ...(storedBy ? { storedBy } : {}) })
  const stories = await store.storiesOf(material.articles.map(({ id }) => id))
  const zone = (await store.chat(chat))?.zone ?? 'UTC'
  if (!since) return { material, before: null, here: { ...NOTHING_TOLD, zone }, stories, now }
  const then = Temporal.Instant.from(since)
  const here = { zone, briefedAt: then, ...(await store.toldHere(chat, brief)) }
  return { material, before: await store.materialOf(brief, then, { storedBy: then, chat }), here, stories, now }
}
