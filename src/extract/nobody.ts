/** What speaks for a quotation being nobody's: a term, a title, words held at arm's length. */

import { feature, featureOf, featureOfTwo } from './features.ts'
import { NO_UNIT, type Outline } from './outline.ts'
import { DETERMINERS, PREPOSITIONS } from './words.ts'

export interface Shape {
  where: string
  wholeSentence: boolean
  endsWithComma: boolean
  firstOfParagraph: boolean
}

/** How the quotation sits in its paragraph. */
export function shapeOf(article: Outline, quote: number): Shape {
  const { units, text } = article
  const at = article.unitOfSpan[quote] ?? 0
  const span = article.spans[quote]
  const own = units[at] ?? NO_UNIT
  const before = units[at - 1]
  const after = units[at + 1]
  const last = span ? text.charAt(span.end - 1) : ''
  const opens = !before || before.sentence !== own.sentence || before.paragraph !== own.paragraph
  const closes = !after || after.sentence !== own.sentence
  const endsWithComma = last === ',' || after?.text === ','
  const wholeSentence = opens && closes
  const firstOfParagraph = !before || before.paragraph !== own.paragraph
  const lead = opens
    ? 'first'
    : before.text === ':'
      ? 'colon'
      : before.text === ','
        ? 'comma'
        : before.lower === 'that'
          ? 'that'
          : 'inside'
  const tail = endsWithComma ? 'comma' : closes ? 'end' : 'inside'
  return { where: `${lead}-${tail}`, wholeSentence, endsWithComma, firstOfParagraph }
}

export function nobodyFeatures(article: Outline, quote: number, shape: Shape, near: { rank: number }[]): number[] {
  const { units, text } = article
  const span = article.spans[quote]
  const at = article.unitOfSpan[quote] ?? 0
  if (!span) return [feature('nobody')]
  const before = units[at - 1] ?? NO_UNIT
  const after = units[at + 1] ?? NO_UNIT
  const inside = text.slice(span.start, Math.min(span.end, span.start + 400))
  const words = inside.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const count = words.length >= 12 ? '12+' : words.length >= 7 ? '7+' : words.length >= 4 ? '4+' : String(words.length)
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}‘'“"]/u.test(word) || SMALL.has(word.toLowerCase())).length
  const title = words.length >= 2 && capitals === words.length && /^\p{Lu}/u.test(words[0] ?? '')
  const sentenceLike = /[.!?,…]$/.test(inside)
  const best = near.reduce((least, entry) => Math.min(least, entry.rank), 99)
  const features = [
    feature('nobody'),
    featureOf('nobody words', count),
    featureOf('nobody shape', shape.where),
    title
      ? featureOf('nobody title', count)
      : featureOfTwo('nobody', /^\p{Lu}/u.test(inside) ? 'capital' : 'small', count),
    featureOf(
      'nobody nearest',
      best >= 99 ? 'none' : best >= 12 ? 'far' : best >= 6 ? 'middle' : best >= 2 ? 'near' : 'at hand',
    ),
    featureOfTwo(
      'nobody nearest',
      best >= 99 ? 'none' : best >= 12 ? 'far' : best >= 6 ? 'middle' : 'near',
      words.length >= 4 ? 'long' : 'short',
    ),
    sentenceLike ? featureOf('nobody punctuated', shape.where) : feature('nobody unpunctuated'),
  ]
  // A whole sentence in single marks is speech as British papers print it, not a headline's word.
  if (span.single && !(sentenceLike && words.length >= 4))
    features.push(feature('nobody single marks'), featureOf('nobody single', shape.where))
  if (title && !sentenceLike) {
    features.push(feature('nobody bare title'), featureOf('nobody bare title', shape.where))
    if (PREPOSITIONS.has(before.lower)) features.push(featureOf('nobody bare title after', before.lower))
  }
  if (title) {
    if (/^['’]s?$/.test(before.text)) features.push(feature('nobody title after possessive'))
    const noun = before.text === ',' ? (units[at - 2]?.lower ?? '') : before.lower
    if (WORKS.has(noun)) features.push(feature('nobody title of a work'))
  }
  if (before.sentence === after.sentence || before.paragraph === units[at]?.paragraph) {
    if (DETERMINERS.has(before.lower) || before.text === "'s" || before.text === '’s')
      features.push(feature('nobody after determiner'))
    if (NAMING.has(before.lower)) features.push(featureOf('nobody after', before.lower))
    if (before.lower === 'of' || before.lower === 'on' || before.lower === 'in' || before.lower === 'for')
      features.push(featureOf('nobody after', before.lower))
    if (before.kind === 'word' && !before.capital && !before.verb && before.lower !== 'that')
      features.push(feature('nobody after word'))
    if (before.capital) features.push(feature('nobody after capital'))
    if (before.verb) features.push(featureOf('nobody after verb', before.verb.class))
  }
  if (after.kind === 'word' && after.sentence === units[at]?.sentence && !/[,.!?]$/.test(inside)) {
    features.push(after.verb ? feature('nobody before verb') : feature('nobody before word'))
    if (
      !after.capital &&
      /^[a-z]/.test(after.text) &&
      !/^(?:and|or|to|in|of|for|by|on|at|with|as|but|that|about|because)$/.test(after.lower)
    )
      features.push(feature('nobody before noun'))
  }
  if (/^#|https?:|@/.test(inside)) features.push(feature('nobody hashtag'))
  return features
}

const WORKS = new Set(
  'book memoir novel film movie documentary show program programme series album song single column essay article editorial headline report study podcast magazine play musical episode sitcom drama website site blog host anchor author'.split(
    ' ',
  ),
)
const SMALL = new Set('a an the of and or in on for to at with by from vs as & -'.split(' '))
const NAMING = new Set(
  'called so-called titled entitled named dubbed nicknamed known as word words phrase term show program book movie film song album hashtag series host label slogan'.split(
    ' ',
  ),
)
