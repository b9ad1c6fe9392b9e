import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, type Document, type Inline, inlineText } from '../../src/document.ts'
import { renderDiscord } from '../../src/render/discord.ts'
import { buttonCommand, buttonId } from '../../src/render/discord-buttons.ts'
import { escapeMarkdown } from '../../src/render/discord-markdown.ts'
import type { DiscordMessage } from '../../src/render/discord-message.ts'
import { renderDiscordPlain } from '../../src/render/discord-plain.ts'
import { harmless } from '../../src/render/harmless.ts'
import { anyDocument } from '../arbitrary-documents.ts'
import { documents } from '../documents.ts'
import { type Read, readDiscord } from './read-discord.ts'

describe('a document looks on Discord as its golden file says', () => {
  test.each(Object.entries(documents))('%s', async (name, document) => {
    const messages = { rich: renderDiscord(document), plain: renderDiscordPlain(document) }
    await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot(`../golden/discord/${name}.json`)
  })
})

interface Walked {
  texts: string[]
  buttons: { custom_id: string; label: string }[]
  components: number
}

function walk(components: readonly APIMessageTopLevelComponent[] | undefined): Walked {
  const walked: Walked = { texts: [], buttons: [], components: 0 }
  const visit = (component: unknown) => {
    if (typeof component !== 'object' || component === null) return
    walked.components++
    if ('content' in component && typeof component.content === 'string') walked.texts.push(component.content)
    if ('custom_id' in component && 'label' in component) {
      walked.buttons.push({ custom_id: String(component.custom_id), label: String(component.label) })
    }
    if ('components' in component && Array.isArray(component.components)) component.components.forEach(visit)
  }
  components?.forEach(visit)
  return walked
}

function seen(messages: DiscordMessage[]): Read {
  const texts = messages.flatMap(({ components, content }) => (content ? [content] : walk(components).texts))
  const reads = texts.map(readDiscord)
  return { text: reads.map(({ text }) => text).join('\n'), marks: reads.flatMap(({ marks }) => marks) }
}

function expectWithinLimits(messages: DiscordMessage[]): void {
  for (const message of messages) {
    expect(message.allowed_mentions).toEqual({ parse: [] })
    if (message.content !== undefined) {
      expect(message.content.length).toBeGreaterThan(0)
      expect(message.content.length).toBeLessThanOrEqual(2000)
      expect(message.components).toBeUndefined()
      continue
    }
    expect(message.flags).toBe(1 << 15)
    const { texts, buttons, components } = walk(message.components)
    expect(components).toBeLessThanOrEqual(40)
    expect(texts.length).toBeGreaterThan(0)
    expect(Math.min(...texts.map((text) => text.trim().length))).toBeGreaterThan(0)
    expect(texts.join('').length).toBeLessThanOrEqual(4000)
    expect(new Set(buttons.map((button) => button.custom_id)).size).toBe(buttons.length)
    for (const button of buttons) {
      expect(button.custom_id.length).toBeLessThanOrEqual(100)
      expect(button.label.length).toBeLessThanOrEqual(80)
    }
  }
}

/** What is compared: letters and signs, without spacing and isolates, which fitting and markup may move. */
const bare = (text: string) => harmless(text).replace(/[\s\u2066-\u2069\u200b]/gu, '')

/** The words that must arrive, leaf by leaf, as far as platforms show them as they are. */
function leaves({ title, blocks }: Document): string[] {
  const ofContent = (content: Inline[]) =>
    content.filter((inline) => typeof inline === 'string' || !['time', 'source'].includes(inline.type)).map(inlineText)
  const ofBlock = (block: Block): string[] => {
    if (block.type === 'heading') return [block.text]
    if (block.type === 'quote') return [block.text, ...ofContent(block.by)]
    return ofContent(block.content)
  }
  return [title, ...blocks.flatMap(ofBlock)].map(bare).filter((text) => text !== '')
}

function expectInOrder(words: string[], text: string): void {
  // What a divided quote says between its pieces is ours.
  const haystack = bare(text).replaceAll(/”—continuedbelow“/g, '')
  let from = 0
  for (const word of words) {
    const at = haystack.indexOf(word, from)
    expect(at, `${word} after ${haystack.slice(from, from + 80)}`).toBeGreaterThanOrEqual(0)
    from = at + word.length
  }
}

const inlinesOf = ({ blocks }: Document): Exclude<Inline, string>[] =>
  blocks
    .flatMap((block) => (block.type === 'heading' ? [] : block.type === 'quote' ? block.by : block.content))
    .filter((inline) => typeof inline !== 'string')

test('any document: within the limits, every word in order, and nothing in it acts', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const messages = renderDiscord(document)
      expectWithinLimits(messages)
      const { text, marks } = seen(messages)
      expectInOrder(leaves(document), text)

      const ours = new Set(['strong', 'emphasis', 'code', 'quote', 'heading2', 'heading3', 'subtext', 'item', 'item1'])
      expect(marks.filter((mark) => !ours.has(mark) && !/^(link|time) /.test(mark))).toEqual([])
      const inlines = inlinesOf(document)
      const addresses = inlines.flatMap((inline) => ('url' in inline && inline.url ? [hostname(inline.url)] : []))
      for (const mark of marks.filter((each) => each.startsWith('link '))) {
        expect(addresses).toContain(hostname(mark.slice('link '.length)))
      }
      expect(marks.filter((mark) => mark.startsWith('time ')).length).toBe(
        inlines.filter(({ type }) => type === 'time').length,
      )
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

test('any document as plain text: within the limits, every word in order, no markup at all', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const messages = renderDiscordPlain(document)
      expectWithinLimits(messages)
      const { text, marks } = seen(messages)
      // An address stands after each piece of its link, also where the link's words go on in the next message.
      const words = marks.reduce((rest, mark) => rest.replace(mark.replace(/^link /, ''), ''), text)
      // Each piece of a divided source has its number.
      const unnumbered = (each: string) => each.replaceAll(/\[\d+\]/g, '')
      expectInOrder(leaves(document).map(unnumbered).filter(Boolean), unnumbered(words))
      expect(marks.filter((mark) => !mark.startsWith('link '))).toEqual([])
    }),
    { numRuns: 200, endOnFailure: true },
  )
})

test('escaped text is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\\*_~|`[]()<>@#:-+.1 ah/t', 'https://a.b') }), (text) => {
      const { text: read, marks } = readDiscord(escapeMarkdown(text))
      expect(read).toBe(`${text}\n`)
      expect(marks).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('escaping is linear: a text ten times as long gets ten times as long, not a hundred', () => {
  for (const sign of ['`', '*', '\n', ' ', '1', '[', 'discord.', '-']) {
    const escaped = escapeMarkdown(sign.repeat(200_000))
    expect(escaped.length).toBeLessThanOrEqual(sign.length * 400_000)
  }
})

test('a hostile text arrives as text and pings nobody', () => {
  const { text, marks } = seen(renderDiscord(documents.hostile))

  expect(
    marks.filter((mark) => /^(mention|emoji|time|spoiler|strike|underline|codeblock|heading1|numbered)/.test(mark)),
  ).toEqual([])
  expect(text).toContain('@everyone **free** `nitro` <@&42> # [here](https://evil.example)')
  expect(text).toContain('<t:0:R> <b>bold</b> <script>alert(1)</script> &amp; &lt; \\')
  for (const control of ['\u202a', '\u202e', '\u2067', '\0', '\u0007']) expect(text).not.toContain(control)
})

test('a link never passes for another address', () => {
  const { text, marks } = seen(renderDiscord(documents.hostile))

  expect(text).toContain('https://bank.example/login (evil.example) or bank．example (evil.example) or press me or')
  expect(marks.filter((mark) => mark.startsWith('link ')).map((mark) => hostname(mark.slice(5)))).toEqual([
    'evil.example',
    'evil.example',
    'fine.example',
    'fine.example',
  ])
})

test('combining marks are capped, and right-to-left text is shut in an isolate', () => {
  const { text } = seen(renderDiscord(documents.hostile))

  expect(text).toContain('Z\u0300\u0301\u0302\u0303algo')
  expect(text).toContain('\u2068שלום')
})

describe('a button', () => {
  test('carries its command, and a long one packed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const command = `/search ${words.replaceAll('\0', '')}`
        const id = buttonId(command)
        if (id !== null) {
          expect(id.length).toBeLessThanOrEqual(100)
          expect(buttonCommand(id)).toBe(command.toWellFormed())
        }
      }),
    )
    const long = `/search words:"${'north basin '.repeat(12)}" page:2`
    expect(buttonCommand(buttonId(long) ?? '')).toBe(long)
  })

  test('is left out when its command does not fit even so', () => {
    expect(buttonId(`/search ${'x'.repeat(200)}`)).toBeNull()
  })

  test('is nothing of ours when its id is not', () => {
    expect(buttonCommand('confirm')).toBeNull()
    expect(buttonCommand('~abc')).toBeNull()
  })
})

test('thirty sections and thirty buttons keep within forty components', () => {
  const many: Document = {
    ...documents.long,
    blocks: Array.from({ length: 30 }, (_, index): Block[] => [
      { type: 'heading', text: `Day ${index}` },
      { type: 'paragraph', content: ['Nothing.'] },
    ]).flat(),
  }
  expectWithinLimits(renderDiscord(many))
  expect(renderDiscord(many)).toHaveLength(1)
})

function hostname(url: string): string {
  return new URL(url).host
}
