/**
 * What the digests of one moment have in common is read and composed once, however many chats get it: at 08:00 thousands
 * of chats get the same words. What is a chat's own (what it follows, what it was told) keeps its digest apart.
 */
import type { Temporal } from 'temporal-polyfill'
import { composeDigest, type Digest, type DigestOptions, type DigestPart } from '../compose/digest.ts'
import type { ChatKey } from '../store/chats.ts'
import type { Store } from '../store/store.ts'

export interface Shared {
  /** Reads of a digest that are the same for many chats are made once, and then give the very same object. */
  store: Store
  compose(parts: readonly DigestPart[], options: DigestOptions): Digest
}

/** Gives what is shared at a moment: the same `now` object is the same moment. */
export function sharing(store: Store): (now: Temporal.Instant) => Shared {
  const moments = new WeakMap<Temporal.Instant, Shared>()
  return (now) => {
    const known = moments.get(now)
    if (known) return known
    const shared = shareAt(store)
    moments.set(now, shared)
    return shared
  }
}

function shareAt(store: Store): Shared {
  /** Objects that were handed out more than once, by a number that stands for all that is in them. */
  const numbers = new WeakMap<object, number>()
  let count = 0
  const numberOf = (object: object) => {
    const number = numbers.get(object) ?? ++count
    numbers.set(object, number)
    return number
  }
  const once = <Result extends object>() => {
    const results = new Map<string, Promise<Result>>()
    return (key: string, read: () => Promise<Result>): Promise<Result> => {
      const known = results.get(key)
      if (known) return known
      const reading = read().then((result) => {
        numberOf(result)
        return result
      })
      results.set(key, reading)
      return reading
    }
  }
  const material = once<Awaited<ReturnType<Store['materialOf']>>>()
  const stories = once<Awaited<ReturnType<Store['storiesOf']>>>()
  const feeds = once<Awaited<ReturnType<Store['feeds']>>>()
  const own = once<Awaited<ReturnType<Store['feedsOf']>>>()
  const digests = new Map<string, Digest>()

  /** Only a chat that follows feeds has material of its own. */
  async function readerOf(chat: ChatKey | undefined): Promise<ChatKey | undefined> {
    const isAnyOfChats = (await feeds('', store.feeds)).some(({ isOnlyOfChats }) => isOnlyOfChats)
    if (!chat || !isAnyOfChats) return undefined
    const followed = await own(`${chat.platform} ${chat.id}`, () => store.feedsOf(chat))
    return followed.length > 0 ? { platform: chat.platform, id: chat.id } : undefined
  }

  return {
    store: {
      ...store,
      feeds: () => feeds('', store.feeds),
      storiesOf: (articles) => stories(articles.join(' '), () => store.storiesOf(articles)),
      async materialOf(brief, now, { storedBy, chat } = {}) {
        const reader = await readerOf(chat)
        return material(JSON.stringify([brief, now, storedBy, reader]), () =>
          store.materialOf(brief, now, { ...(storedBy ? { storedBy } : {}), ...(reader ? { chat: reader } : {}) }),
        )
      },
    },

    compose(parts, options) {
      // All that a digest is made of: what is shared by its number, everything else word for word.
      const key = JSON.stringify([
        parts.map(({ brief, moment }) => [
          numberOf(brief),
          Object.values(moment).map((value) =>
            value instanceof Map ? numberOf(value) : (numbers.get(value) ?? value),
          ),
        ]),
        options,
      ])
      const known = digests.get(key)
      if (known) return known
      const digest = composeDigest(parts, options)
      digests.set(key, digest)
      return digest
    },
  }
}
