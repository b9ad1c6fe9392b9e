/// <reference types="@prebuilt-tdlib/types" />
/**
 * What Telegram itself makes of a text: TDLib, which both its server's Bot API and its clients are built on, run
 * offline. No login and no network are needed for the synchronous calls.
 */
import { createRequire } from 'node:module'
import type { MessageEntity } from 'grammy/types'
import tdl from 'tdl'

// The wrapper package names builds for platforms that the registry does not always have, and then locks cannot be made.
const library = createRequire(import.meta.url).resolve('@prebuilt-tdlib/linux-x64-glibc/libtdjson.so')
tdl.configure({ tdjson: library, verbosityLevel: 0 })

/** What Telegram links in a text by itself: "textEntityTypeMention" and the like, with the words. */
export function foundByTelegram(text: string): { type: string; words: string }[] {
  const found = tdl.execute({ _: 'getTextEntities', text })
  if (found?._ !== 'textEntities') throw new Error(`TDLib said ${JSON.stringify(found)}`)
  return found.entities.map(({ offset, length, type }) => ({
    type: type._,
    words: text.slice(offset, offset + length),
  }))
}

/**
 * A message's text and entities as TDLib takes them in, by the same checks as for sending (fix_formatted_text).
 * @throws Error with Telegram's own words where it would refuse the message.
 */
export function takenByTelegram(
  text: string,
  entities: readonly MessageEntity[],
): { text: string; entities: { offset: number; length: number; type: string }[] } {
  const taken = tdl.execute({
    _: 'parseMarkdown',
    text: {
      _: 'formattedText',
      text,
      entities: entities.map((each) => ({
        _: 'textEntity',
        offset: each.offset,
        length: each.length,
        type: tdType(each),
      })),
    },
  })
  if (taken?._ !== 'formattedText') throw new Error(`Telegram refused: ${JSON.stringify(taken)}`)
  return {
    text: taken.text,
    entities: taken.entities.map(({ offset, length, type }) => ({ offset, length, type: type._ })),
  }
}

/** A Bot API entity's type in TDLib's words, as the Bot API server translates it. */
export function tdType(entity: MessageEntity) {
  switch (entity.type) {
    case 'bold':
      return { _: 'textEntityTypeBold' } as const
    case 'italic':
      return { _: 'textEntityTypeItalic' } as const
    case 'code':
      return { _: 'textEntityTypeCode' } as const
    case 'blockquote':
      return { _: 'textEntityTypeBlockQuote' } as const
    case 'expandable_blockquote':
      return { _: 'textEntityTypeExpandableBlockQuote' } as const
    case 'text_link':
      return { _: 'textEntityTypeTextUrl', url: entity.url } as const
    case 'date_time':
      return {
        _: 'textEntityTypeDateTime',
        unix_time: entity.unix_time,
        formatting_type: { _: 'dateTimeFormattingTypeRelative' },
      } as const
    default:
      throw new Error(`We send no ${entity.type}`)
  }
}
