/** One new article that has watched words. */
import type { Block, Document, Inline } from '../document.ts'
import type { Article } from '../store/store.ts'
import { formatDate, publishedDate } from '../time.ts'
import { withoutDateline } from './dateline.ts'
import { outletName } from './sources.ts'

/** @param article undefined when it has gone since */
export function composeAlert(words: readonly string[], article: Article | undefined): Document {
  const watched = words.map((each) => `“${each}”`).join(', ')
  const gone: Block = { type: 'paragraph', content: ['The article has been withdrawn since.'] }
  return {
    title: `Watched: ${watched}`,
    lang: 'en',
    blocks: article ? articleBlocks(article) : [gone],
    buttons: words
      .slice(0, 2)
      .map((each) => ({ label: `End ${each}`.slice(0, 60), command: `/unwatch words:"${each.replaceAll('"', '')}"` })),
  }
}

function articleBlocks(article: Article): Block[] {
  const title: Inline = article.url
    ? { type: 'link', text: article.title, url: article.url }
    : { type: 'strong', text: article.title }
  const date = article.published ? `, ${formatDate(publishedDate(article.published))}` : ''
  return [
    { type: 'lead', content: [title] },
    { type: 'paragraph', content: [`${outletName(article)}${date}`] },
    ...(article.summary ? [{ type: 'paragraph' as const, content: [withoutDateline(article.summary.text)] }] : []),
    ...(article.summary?.by === 'extracted'
      ? [{ type: 'note' as const, content: ['Sentences taken from the article by a program.'] }]
      : []),
  ]
}
