/** An article that was read, with what was extracted from it, as the store takes it. */
import type { Extraction } from '../extract/extraction.ts'
import type { Reading } from '../store/repair.ts'
import type { ArticleToRecord } from '../store/store.ts'
import type { ReadArticle } from './article-from.ts'
import { contentKeyOf } from './identity.ts'
import { type BriefTopic, briefsFor, topicVersionOf } from './topic.ts'

export interface RecordContext {
  origin: 'added' | 'feed'
  /** All briefs that stand: which of them it belongs to is decided here. */
  briefs: readonly BriefTopic[]
  extractorVersion: number
}

export function toRecord(article: ReadArticle, extraction: Extraction, context: RecordContext): ArticleToRecord {
  return {
    url: article.url,
    outlet: article.outlet,
    title: article.title,
    byline: article.byline,
    published: article.published,
    language: article.language,
    origin: context.origin,
    contentKey: contentKeyOf(article),
    briefs: briefsFor(context.briefs, article),
    topicVersion: topicVersionOf(context.briefs),
    ...readingOf(article, extraction, context.extractorVersion),
    ...(article.summary === null ? {} : { summary: { text: article.summary, by: 'editor' as const } }),
  }
}

/** What was found in a text, as the store takes it. */
export function readingOf(
  article: Pick<ReadArticle, 'text' | 'language'>,
  extraction: Extraction,
  extractorVersion: number,
): Reading {
  return {
    text: article.text,
    summary: extractedSummary(article, extraction),
    quotes: extraction.quotes.map(({ start, end, text, speaker, mention, cue, role, via, confidence }) => ({
      ...{ start, end, text, speaker, mention, cue, role, via, confidence },
    })),
    people: extraction.people.map(({ name, aliases, role, country }) => ({ name, aliases, role, country })),
    attendance: extraction.attendance,
    eventReports: extraction.eventReports,
    facts: [],
    dates: extraction.dates.map(({ start, end, from, to }) => ({ start, end, from, to })),
    extractorVersion,
  }
}

function extractedSummary(article: Pick<ReadArticle, 'language'>, extraction: Extraction): ArticleToRecord['summary'] {
  const joint = /^(zh|ja|th)\b/.test(article.language) ? '' : ' '
  const text = extraction.summary.sentences.map((sentence) => sentence.text.replace(/\s+/g, ' ')).join(joint)
  return text ? { text, by: 'extracted' } : null
}
