/** From generated articles to what is shown: whatever is printed, a shown quotation stands in its stored text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownWords, utterancesOf } from '../src/compose/quotes.ts'
import { takeIn } from '../src/ingest/intake.ts'
import { readArticle } from '../src/ingest/read-article.ts'
import { instant, openTestStore } from './support.ts'

const names = fc.constantFrom('Ana Soto', 'Marta Keller', 'Kim Min-jun', 'Per Holm', 'Nora van der Falk', '王小明')
const verbs = fc.constantFrom('said', 'says', 'told reporters', 'warned', 'asked', 'wrote in a letter')
const words = fc.lorem({ maxCount: 9 })
const marks = fc.constantFrom(
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
  ['"', ''],
  ['“', '"'],
)
const noise = fc.oneof(
  words,
  fc.string({ maxLength: 40 }),
  fc.constantFrom('It’s the ’90s.', '5" pipes', '“Blue Table”', '👩‍👩‍👧', '\u202Eevil'),
)

const sentence = fc
  .tuple(names, verbs, words, marks, noise, fc.integer({ min: 0, max: 4 }))
  .map(
    ([name, verb, said, [open, close], other, form]) =>
      [
        `${open}${said},${close} ${verb} ${name}.`,
        `${name} ${verb}: ${open}${said}.${close}`,
        `${open}${said},${close} ${verb} ${name}, ${open}${other}.${close}`,
        `${name} ${verb} that ${other}.`,
        `${other} ${open}${said}${close} ${other}`,
      ][form] ?? other,
  )
const article = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })

test('every quotation that may be shown is a piece of its stored text, character for character', async () => {
  const store = await openTestStore()
  let shown = 0
  await fc.assert(
    fc.asyncProperty(article, async (paragraphs) => {
      const text = `By the lake. ${paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}`
      const now = instant('2026-04-20T12:00:00Z')
      const read = await readArticle({
        bytes: Buffer.from(text),
        name: 'generated.txt',
        flags: { published: '2026-04-20' },
      })
      const arrival = { article: read, origin: 'added' as const, item: null, isHistory: false, addresses: [] }
      const { id } = await takeIn({ store, briefs: [] }, arrival, now)
      if (id === null) throw new Error('nothing was stored')
      const stored = (await store.article(id))?.text ?? ''
      for (const { quote } of utterancesOf(await store.quotes({ articles: [id], limit: 200 }, now))) {
        shown++
        expect(quote.text).toBe(stored.slice(quote.start, quote.end))
        expect(stored).toContain(shownWords(quote.text))
        expect(quote.speaker.name).not.toBe('')
      }
    }),
    { numRuns: 60, endOnFailure: true },
  )
  // A property that never sees a quotation says nothing.
  expect(shown).toBeGreaterThan(50)
})
