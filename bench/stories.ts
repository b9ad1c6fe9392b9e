/**
 * How surely copies and stories are told: labelled pairs of our own making. Copies are made by cutting, extending and
 * editing texts; stories are pairs of reports, written for this, of the same happening or of two that are alike.
 * npm run bench:stories [-- FILE…]   (two files more are held against each other as two reports of one happening)
 */
import { readFileSync } from 'node:fs'
import { copyAmong, shinglesOf } from '../src/ingest/copies.ts'
import { readPlainText, titleFromText } from '../src/ingest/plain-text.ts'
import { likeness, storyWords } from '../src/ingest/story.ts'
import { pairs } from './story-pairs.ts'

const wordsOf = ({ title, text }: { title: string; text: string }) => storyWords({ title, text })
let [right, wrong, missed, apart] = [0, 0, 0, 0]
for (const { same, one, other } of pairs) {
  const joined = likeness(wordsOf(one), wordsOf(other)) > 0
  if (same && joined) right++
  else if (same) missed++
  else if (joined) {
    wrong++
    console.error(`joined wrongly: ${one.title} / ${other.title}`)
  } else apart++
}
/** Every report against every other of another pair: all are different happenings. */
let crossed = 0
let crossedWrong = 0
for (const [i, a] of pairs.entries()) {
  for (const b of pairs.slice(i + 1)) {
    if (a.group === b.group) continue
    crossed++
    if (likeness(wordsOf(a.one), wordsOf(b.other)) > 0) {
      crossedWrong++
      console.error(`joined wrongly: ${a.one.title} / ${b.other.title}`)
    }
  }
}
console.log('| pairs | number | joined |\n|---|---:|---:|')
console.log(`| the same happening | ${right + missed} | ${right} |`)
console.log(`| alike, but two happenings | ${wrong + apart} | ${wrong} |`)
console.log(`| unlike | ${crossed} | ${crossedWrong} |`)
console.log(
  `precision ${(right / Math.max(1, right + wrong + crossedWrong)).toFixed(2)}, recall ${(right / (right + missed)).toFixed(2)}`,
)

/** A text of its own for each number, of common words in no order that another has. */
function textOf(seed: number, length = 400): string {
  let state = seed * 2654435761
  const next = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    return state % below
  }
  return Array.from({ length }, () => `w${next(3000)}`).join(' ')
}
const edits: [string, (words: string[]) => string[]][] = [
  ['cut by 70%', (words) => words.slice(0, words.length * 0.3)],
  ['twice as long', (words) => [...words, ...textOf(99_999, words.length).split(' ')]],
  ['every 10th word changed', (words) => words.map((word, i) => (i % 10 === 5 ? 'changed' : word))],
  ['every 4th word changed', (words) => words.map((word, i) => (i % 4 === 2 ? 'changed' : word))],
]
const texts = Array.from({ length: 300 }, (_, i) => textOf(i + 1))
const isCopy = (one: string, other: string) => {
  const [a, b] = [shinglesOf(one), shinglesOf(other)]
  const known = new Set(a)
  const shared = b.filter((hash) => known.has(hash)).length
  return copyAmong(b, [{ id: 1, shared, size: a.length, copyOf: null }]) !== null
}
console.log('\n| copies | number | found |\n|---|---:|---:|')
for (const [name, edit] of edits) {
  const found = texts.filter((text) => isCopy(text, edit(text.split(' ')).join(' '))).length
  console.log(`| ${name} | ${texts.length} | ${found} |`)
}
const strangers = texts.flatMap((text, i) => texts.slice(i + 1, i + 40).map((other) => isCopy(text, other)))
console.log(`| none: two texts of their own | ${strangers.length} | ${strangers.filter(Boolean).length} |`)

const files = process.argv.slice(2).map((file) => {
  const { title, text } = readPlainText(readFileSync(file, 'utf8'))
  return { title: title ?? titleFromText(text), text }
})
const [first, second] = files
if (first && second) {
  const isJoined = likeness(wordsOf(first), wordsOf(second)) > 0
  console.log(
    `\nthe two files: ${isCopy(first.text, second.text) ? 'copies' : 'no copies'}, ${isJoined ? 'one story' : 'two stories'}`,
  )
}
