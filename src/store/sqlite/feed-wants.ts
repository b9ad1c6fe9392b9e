/** Who still asks for a feed: people, briefs, chats. */
import type { Database } from './database.ts'

/** Of a feed `f`: it is for all. */
const FOR_ALL = '(f.added_by IS NOT NULL OR EXISTS (SELECT 1 FROM feed_brief b WHERE b.feed_id = f.id))'
/** Of a feed `f`: somebody still asks for it. */
export const WANTED = `(${FOR_ALL} OR EXISTS (SELECT 1 FROM feed_chat c WHERE c.feed_id = f.id))`

/** Inside a transaction: a feed that nobody asks for goes, and what it brought for chats alone goes along. */
export function dropUnwanted({ raw }: Database, id: number): void {
  const { changes } = raw.prepare(`DELETE FROM feed AS f WHERE f.id = ? AND NOT ${WANTED}`).run(id)
  if (changes > 0) raw.prepare('DELETE FROM article WHERE only_of_feed = ?').run(id)
}
