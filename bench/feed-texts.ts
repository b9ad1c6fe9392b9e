/** Reports for the benches: made up, each another, with the word frequencies of a language. */

/** A text of some 300 words with two quotations: what an agency's report is. */
export function articleText(n: number): string {
  let state = (n + 1) * 2654435761
  const next = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    return state % below
  }
  const word = () => WORDS[Math.floor((next(1000) / 1000) ** 2 * WORDS.length)] ?? 'harbour'
  const sentence = () => `${capital(word())} ${Array.from({ length: 12 + next(8) }, word).join(' ')} ${next(9000)}.`
  const speaker = `${FIRST[next(FIRST.length)]} ${LAST[next(LAST.length)]}`
  const paragraphs = Array.from({ length: 8 }, () => `${sentence()} ${sentence()}`)
  paragraphs.splice(
    2,
    0,
    `"We ${word()} the ${word()} until the ${word()} is ${word()}," said ${speaker}, a ${word()} of the harbour board.`,
  )
  paragraphs.splice(6, 0, `"Nobody ${word()} a ${word()} like ${word()} ${n}," ${speaker} added on Thursday.`)
  return paragraphs.join('\n\n')
}
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
/** Four thousand words, the first of them far commoner than the last, as in a language. */
const SYLLABLES =
  'bri dge fer ry har bour cou ncil is land en gin cros sing win ter re pair ca ble pi er scho ol'.split(' ')
const WORDS = Array.from({ length: 4000 }, (_, n) =>
  [n % 24, Math.floor(n / 24) % 24, Math.floor(n / 576) % 24].map((i) => SYLLABLES[i] ?? '').join(''),
)
const FIRST = 'Mara Jon Anita Erik Ida Lars Nora Olav Siri Tone'.split(' ')
const LAST = 'Lind Vik Berg Dahl Holm Krog Moen Nygaard Strand Tveit Aas Bakke Eide Foss Hagen'.split(' ')

/** The same as a page. */
export function articlePage(n: number): string {
  const text = articleText(n)
  return `<!doctype html><html lang="en"><head><title>Report ${n} of the harbour</title><meta property="og:site_name" content="The Gull"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Report ${n} of the harbour</h1>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;')}</p>`)
    .join('')}</article></body></html>`
}
