/** Which briefs an article belongs to. */
import { createHash } from 'node:crypto'
import { fold } from '../fold.ts'

/** What ingest needs of a brief: its name and its topic words. A Brief is one. */
export interface BriefTopic {
  name: string
  topic: { any: string[]; all: string[]; none: string[] }
}

/**
 * One of `any` and all of `all` occur in the title or text, and none of `none`; an empty `any` asks for nothing. Case,
 * accents and punctuation do not count. Words of alphabets must stand whole; in Chinese, Japanese, Korean and other
 * scripts that do not part words, they may stand anywhere.
 */
export function matchesTopic(topic: BriefTopic['topic'], title: string, text: string): boolean {
  return topicOccurs(topic, foldForTopic(title, text))
}

/** The names of the briefs that the article belongs to, in the order given. */
export function briefsFor(briefs: readonly BriefTopic[], article: { title: string; text: string }): string[] {
  const folded = foldForTopic(article.title, article.text)
  return briefs.filter((brief) => topicOccurs(brief.topic, folded)).map((brief) => brief.name)
}

/** Changes whenever a topic does, so that articles linked by older topics can be found and linked anew. */
export function topicVersionOf(briefs: readonly BriefTopic[]): string {
  const topics = briefs
    .map(({ name, topic }) => [name, topic.any, topic.all, topic.none])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(topics)).digest('hex').slice(0, 16)
}

function foldForTopic(title: string, text: string): string {
  return ` ${fold(title)} | ${fold(text)} `
}

function topicOccurs(topic: BriefTopic['topic'], folded: string): boolean {
  const occurs = (words: string) => wordsOccur(words, folded)
  return (
    topic.any.length + topic.all.length > 0 &&
    (topic.any.length === 0 || topic.any.some(occurs)) &&
    topic.all.every(occurs) &&
    !topic.none.some(occurs)
  )
}

function wordsOccur(words: string, folded: string): boolean {
  const sought = fold(words)
  if (sought === '') return false
  return folded.includes(UNSPACED.test(sought) ? sought : ` ${sought} `)
}

/** Scripts that put no space between words, and Korean, which adds its particles to them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
