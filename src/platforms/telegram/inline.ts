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

/** Each quotation of the document as a message of its own, with its attribution and a link to its source. */
export function quotesToSend(document: Document, page: number): InlineAnswer {
  const quotes = document.blocks.filter((block) => block.type === 'quote').slice(0, MOST_RESULTS)
  const results = quotes.flatMap((block, index): InlineQueryResult[] => {
    const [message, ...more] = renderTelegram({
      title: '',
      lang: document.lang,
      blocks: [standingAlone(block)],
      buttons: [],
    })
    if (!message || more.length > 0) return []
    const { text, entities, link_preview_options } = message
    return [
      {
        type: 'article',
        id: `${page}-${index}`,
        title: titleOf(block),
        description: block.text.slice(0, LONGEST_DESCRIPTION).toWellFormed(),
        input_message_content: { message_text: text, ...(entities && { entities }), link_preview_options },
      },
    ]
  })
  const hasMore = document.buttons.some(({ command }) => command.endsWith(` page:${page + 1}`))
  return { results, next_offset: hasMore ? String(page + 1) : '' }
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
