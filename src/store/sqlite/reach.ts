/** Whether a chat takes our messages, and where it is now. */
import type { OutboxStore } from '../outbox.ts'
import { type ChatRow, chatRows, PARKED, resumeNow } from './chats.ts'
import { type Database, immediate } from './database.ts'

export function reachStore(database: Database): Pick<OutboxStore, 'resumeChat' | 'moveChat'> {
  const rowOf = chatRows(database)

  return {
    async resumeChat(key, now) {
      const row = rowOf(key)
      if (row && row.suspendedAt !== null) immediate(database, () => resumeNow(database, row.id, now.epochMilliseconds))
    },

    async moveChat(from, to, now) {
      immediate(database, () => {
        const row = rowOf(from)
        if (row) moveNow(database, { chatId: row.id, platform: row.platform, to }, now.epochMilliseconds)
      })
    },
  }
}

/** Inside a transaction: nothing is tried for a chat that does not take us. */
export function suspendNow({ raw }: Database, chatId: number, reason: string, now: number): void {
  raw
    .prepare('UPDATE chat SET suspended_at = coalesce(suspended_at, ?), suspended_for = ? WHERE id = ?')
    .run(now, reason, chatId)
  raw.prepare("UPDATE message SET not_before = ? WHERE chat_id = ? AND state = 'pending'").run(PARKED, chatId)
}

/** Inside a transaction: a chat is another one now, and all that is its own goes with it. */
export function moveNow(
  database: Database,
  { chatId, platform, to }: { chatId: number; platform: ChatRow['platform']; to: string },
  now: number,
): void {
  const { raw } = database
  const there = chatRows(database)({ platform, id: to })
  if (!there) {
    raw.prepare("UPDATE chat SET platform_id = ?, kind = 'group', held_until = 0 WHERE id = ?").run(to, chatId)
  } else if (there.id !== chatId) {
    // What the new chat has already of its own stays as it is there.
    for (const table of ['subscription', 'watch', 'briefed', 'answered', 'feed_chat'])
      raw.prepare(`UPDATE OR IGNORE ${table} SET chat_id = ? WHERE chat_id = ?`).run(there.id, chatId)
    for (const table of ['slot', 'message'])
      raw.prepare(`UPDATE ${table} SET chat_id = ? WHERE chat_id = ?`).run(there.id, chatId)
    raw.prepare('DELETE FROM chat WHERE id = ?').run(chatId)
  }
  resumeNow(database, there?.id ?? chatId, now)
}
