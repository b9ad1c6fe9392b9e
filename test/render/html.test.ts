import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { type Document, type Inline, inlineText, plainReply } from '../../src/document.ts'
import { renderArticle, renderHtml } from '../../src/render/html.ts'
import { html } from '../../src/render/html-template.ts'
import { anyDocument } from '../arbitrary-documents.ts'

const article = (document: Partial<Document>) =>
  renderArticle({ title: '', lang: 'en', blocks: [], buttons: [], ...document }).markup
const paragraph = (...content: Inline[]) => article({ blocks: [{ type: 'paragraph', content }] })

interface Seen {
  text: string
  tags: Map<string, number>
  links: string[]
  ids: string[]
}

/** What a browser's parser would see; throws where a tag is left open. */
function seen(markup: string): Seen {
  const found: Seen = { text: '', tags: new Map(), links: [], ids: [] }
  const open: string[] = []
  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      if (isImplied) throw new Error(`<${name}> is opened by nobody`)
      found.tags.set(name, (found.tags.get(name) ?? 0) + 1)
      if (attributes.href) found.links.push(attributes.href)
      if (attributes.id) found.ids.push(attributes.id)
      for (const key of Object.keys(attributes))
        if (!ATTRIBUTES.has(key)) throw new Error(`${key} has no business here`)
      if (name !== 'meta') open.push(name)
    },
    ontext(text) {
      if (open.at(-1) !== 'style') found.text += text
    },
    onclosetag(name, isImplied) {
      if (name === 'meta') return
      if (isImplied || open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    },
  })
  parser.end(markup)
  if (open.length > 0) throw new Error(`left open: ${open}`)
  return found
}

const ATTRIBUTES = new Set('lang charset http-equiv content name dir class id value cite href rel datetime'.split(' '))

test('a quotation carries its address, its speaker outside it, and its source number leads to the list', () => {
  const markup = article({
    blocks: [
      {
        type: 'quote',
        text: 'Ships & "masts"',
        by: [{ type: 'strong', text: 'Ines' }, ' ', { type: 'source', number: 2, url: 'https://herald.example/a?b&c' }],
      },
      { type: 'heading', text: 'Sources' },
      { type: 'source', number: 2, content: ['Herald'] },
    ],
  })
  expect(markup).toContain(
    '<blockquote cite="https://herald.example/a?b&amp;c" dir="auto">“Ships &amp; &quot;masts&quot;”</blockquote>',
  )
  expect(markup).toContain(
    '<figcaption dir="auto">— <strong>Ines</strong>\u00a0<a class="cite" href="#source-2">[2]</a>',
  )
  expect(markup).toContain('<li id="source-2" value="2" dir="auto">Herald</li>')
})

test('a moment is machine-readable', () => {
  expect(
    paragraph({ type: 'time', at: '2025-09-03T01:00:00Z', style: 'datetime', text: '09:00 Beijing time' }),
  ).toContain('<time datetime="2025-09-03T01:00:00Z">09:00 Beijing time</time>')
})

test('points under a point are a list inside it', () => {
  const item = (depth: 0 | 1, text: string) => ({ type: 'item' as const, depth, content: [text] })
  const markup = article({ blocks: [item(0, 'Attend'), item(1, 'A'), item(1, 'B'), item(0, 'Stay away')] })
  expect(markup.replaceAll(/\n| dir="auto"/g, '')).toContain(
    '<ul><li>Attend<ul><li>A</li><li>B</li></ul></li><li>Stay away</li></ul>',
  )
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://bank.example@evil.example/', '//evil.example'])(
  'the address %s is no link',
  (url) => {
    expect(seen(paragraph({ type: 'link', text: 'press', url })).links).toEqual([])
  },
)

test('a link that shows another address says where it leads', () => {
  const { text } = seen(paragraph({ type: 'link', text: 'bank.example', url: 'https://evil.example/x' }))
  expect(text.trim()).toBe('bank.example (evil.example)')
})

test('text is escaped once, wherever it stands', () => {
  const text = '<script>alert("1")</script> &amp; \'x\''
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(
    `<p title="${'&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; &#39;x&#39;'}">${'&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; &#39;x&#39;'}</p>`,
  )
})

test('a page loads nothing, runs nothing and names its language', () => {
  const page = renderHtml({ ...plainReply('열병식', 'x'), lang: 'ko' })
  expect(page).toContain('<html lang="ko">')
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`)
  expect(page).not.toMatch(/<script|@import|url\(|src=/)
  expect(renderHtml({ ...plainReply('', 'x'), lang: '"><script>' })).toContain('<html lang="en">')
})

const bare = (text: string) => text.toWellFormed().replace(/[^\p{L}\p{N}]/gu, '')

test('any document becomes a well-formed page with all its words in order', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const page = renderHtml(document)
      const { text, links, ids } = seen(page.replace('<!doctype html>', ''))
      for (const link of links) expect(link).toMatch(/^(https?:\/\/|#source-)/)
      for (const link of links.filter((each) => each.startsWith('#'))) expect(ids).toContain(link.slice(1))

      let rest = bare(text)
      const words = document.blocks.flatMap((block) => {
        if (block.type === 'heading') return [block.text]
        if (block.type === 'quote') return [block.text, ...block.by.map(inlineText)]
        return block.content.map(inlineText)
      })
      for (const each of [document.title, ...words].map(bare)) {
        const at = rest.indexOf(each)
        expect(at, each).toBeGreaterThanOrEqual(0)
        rest = rest.slice(at + each.length)
      }
    }),
    { numRuns: 200 },
  )
})
