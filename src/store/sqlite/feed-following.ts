/** What chats follow for themselves. */
import type { ChatKey } from '../chats.ts'
import type { FeedStore } from '../feeds.ts'
import { chatRows, ensureChat } from './chats.ts'
import { type Database, immediate } from './database.ts'
import { FEEDS, type FeedRow, feedRows, found, toFeed } from './feed-rows.ts'
import { dropUnwanted, WANTED } from './feed-wants.ts'

type Following = Pick<FeedStore, 'followFeed' | 'followedIn' | 'unfollowFeed' | 'feedsOf'>

export function followingFeeds(database: Database): Following {
  const { raw } = database
  const rowOf = chatRows(database)
  const { atKey, insert } = feedRows(database)
  const follows = raw.prepare('SELECT 1 FROM feed_chat WHERE chat_id = ? AND feed_id = ?')
  const ofGroup = raw
    .prepare<unknown[], number>(
      'SELECT count(*) FROM feed_chat f JOIN chat c ON c.id = f.chat_id WHERE c.platform = ? AND f.group_id = ?',
    )
    .pluck()
  const ofAll = raw.prepare<unknown[], number>('SELECT count(DISTINCT feed_id) FROM feed_chat').pluck()

  return {
    async followFeed(chat, { feed: told, server, most, mostInAll }, now) {
      return immediate(database, () => {
        const at = now.epochMilliseconds
        const chatId = ensureChat(database, chat, at)
        const known = atKey(told.key)
        if (known && follows.get(chatId, known.id) !== undefined) return { status: 'known', feed: toFeed(known) }
        const group = groupOf(chat, server)
        if ((ofGroup.get(chat.platform, group) ?? 0) >= most) return { status: 'too-many', of: 'group' }
        if ((ofAll.get() ?? 0) >= mostInAll) return { status: 'too-many', of: 'all' }
        if (!known) insert({ ...told, outline: null }, null, at)
        const { id } = found(atKey(told.key))
        // One that nobody has asked for may have rested for months.
        raw
          .prepare(`UPDATE feed AS f SET next_poll_at = min(next_poll_at, ?) WHERE id = ? AND NOT ${WANTED}`)
          .run(at, id)
        raw
          .prepare('INSERT INTO feed_chat (feed_id, chat_id, added_at, group_id) VALUES (?, ?, ?, ?)')
          .run(id, chatId, at, group)
        return { status: 'new', feed: toFeed(found(atKey(told.key))) }
      })
    },

    async followedIn(chat, server) {
      return { group: ofGroup.get(chat.platform, groupOf(chat, server)) ?? 0, all: ofAll.get() ?? 0 }
    },

    async unfollowFeed(chat, which) {
      return immediate(database, () => {
        const mine = followedBy(chat).find((row) => row.id === which || row.url === which || row.key === which)
        const chatId = rowOf(chat)?.id
        if (!mine || chatId === undefined) return undefined
        raw.prepare('DELETE FROM feed_chat WHERE feed_id = ? AND chat_id = ?').run(mine.id, chatId)
        dropUnwanted(database, mine.id)
        return toFeed(mine)
      })
    },

    async feedsOf(chat) {
      return followedBy(chat).map(toFeed)
    },
  }

  function followedBy(chat: ChatKey): FeedRow[] {
    return raw
      .prepare<unknown[], FeedRow>(
        `${FEEDS} JOIN feed_chat c ON c.feed_id = f.id WHERE c.chat_id = ? ORDER BY c.added_at, f.id`,
      )
      .all(rowOf(chat)?.id ?? 0)
  }
}

/** All topics of a Telegram group are one group, and all channels of a Discord server. */
function groupOf({ id }: ChatKey, server: string | null): string {
  return server ?? id.replace(/\/.*$/, '')
}
