/** "@bot delury" in any chat: quotations to choose from and send there. */
import type { InlineQueryResult } from 'grammy/types'
import { type Block, contentText, type Document, type Inline } from '../../document.ts'
import { renderTelegram } from '../../render/telegram.ts'

/** A page of `/quote` is one page of results; Telegram asks for the next as the reader scrolls. */
export interface InlineAnswer {
  results: InlineQueryResult[]
  next_offset: string
}

/** Telegram's limit: answerInlineQuery. */
const MOST_RESULTS = 50
/** What a list shows of one. */
const LONGEST_DESCRIPTION = 200

/** Where several people are meant, so many of them are quoted at once. */
const MOST_CHOICES = 6

/**
 * Each quotation of `/quote` as a message of its own, with its attribution and a link to its source. Where it would
 * offer a choice of people, some of each: there is no button to press here.
 */
export async function quotesFor(
  words: string,
  page: number,
  ask: (line: string) => Promise<Document>,
): Promise<InlineAnswer> {
  const document = await ask(`/quote ${words} page:${page}`)
  const results = resultsOf(document, String(page))
  if (results.length > 0) {
    const hasMore = document.buttons.some(({ command }) => command.endsWith(` page:${page + 1}`))
    return { results, next_offset: hasMore ? String(page + 1) : '' }
  }
  const choices = page === 1 ? document.buttons.slice(0, MOST_CHOICES) : []
  const chosen = await Promise.all(
    choices.map(async ({ command }, index) => resultsOf(await ask(command), `c${index}`)),
  )
  return { results: chosen.flat().slice(0, MOST_RESULTS), next_offset: '' }
}

function resultsOf(document: Document, name: string): InlineQueryResult[] {
  const quotes = document.blocks.filter((block) => block.type === 'quote').slice(0, MOST_RESULTS)
  return quotes.flatMap((block, index): InlineQueryResult[] => {
    const alone = { title: '', lang: document.lang, blocks: [standingAlone(block)], buttons: [] }
    const [message, ...more] = renderTelegram(alone)
    if (!message || more.length > 0) return []
    const { text, entities, link_preview_options } = message
    return [
      {
        type: 'article',
        id: `${name}-${index}`,
        title: titleOf(block),
        description: block.text.slice(0, LONGEST_DESCRIPTION).toWellFormed(),
        input_message_content: { message_text: text, ...(entities && { entities }), link_preview_options },
      },
    ]
  })
}

/** Numbers point into a list that does not go with it: only those that are links stay, counted anew. */
function standingAlone(block: Block & { type: 'quote' }): Block {
  let number = 0
  const by = block.by.flatMap((inline): Inline[] => {
    if (typeof inline === 'string' || inline.type !== 'source') return [inline]
    return inline.url === null ? [] : [{ ...inline, number: ++number }]
  })
  return { ...block, by }
}

/** The name, which stands out in the attribution, else all of it. */
function titleOf({ by }: Block & { type: 'quote' }): string {
  const name = by.find((inline) => typeof inline === 'object' && inline.type === 'strong')
  return contentText(name ? [name] : by).trim() || 'Quotation'
}
