import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'

/** Speaker and words of every quotation, without the comma or full stop that belongs to the sentence around. */
const said = (text: string) =>
  extract({ text }).quotes.map(({ speaker, text: words }) => `${speaker}: ${words.replace(/[,.]$/, '')}`)

test('a transcript names its speakers before a colon, in capitals or not', () => {
  const text = `Mara Ellison spoke with host Peter Lund on Sunday. Partial transcript as follows:

"LUND: Will you sign the bill this week, Senator, or will it wait until spring?

"ELLISON: I will read it first, and then I will decide what to do with it."`
  expect(said(text)).toEqual([
    'Peter Lund: Will you sign the bill this week, Senator, or will it wait until spring?',
    'Mara Ellison: I will read it first, and then I will decide what to do with it',
  ])
})

test('a name after a dash signs the words before it', () => {
  const text = `Readers wrote to us about the ferry.

“I have taken it every morning for thirty years and it was never late.” — Greta Sommer

“They should have asked the people who live on the island first.” ― Luis Ortega`
  expect(said(text)).toEqual([
    'Greta Sommer: I have taken it every morning for thirty years and it was never late',
    'Luis Ortega: They should have asked the people who live on the island first',
  ])
})

test('inverted, addressed and attributed speech find their speakers', () => {
  const text = `"We are not going to close the mill," said Anna Kovac, who has run it since 2009. "Not this year."

Deputy Mayor Colm Reilly told reporters at the site that the plan was "a gift to the valley."

According to Dr. Hannah Weiss, the water is "safe to drink and safe to swim in."`
  expect(said(text)).toEqual([
    'Anna Kovac: We are not going to close the mill',
    'Anna Kovac: Not this year',
    'Colm Reilly: a gift to the valley',
    'Hannah Weiss: safe to drink and safe to swim in',
  ])
})

test('a description beside the name, with a bracket or after it, is the same speaker', () => {
  const text = `"The tunnel was a mistake from the first day," the port authority's spokesman, Viktor Halas, said.

Sen. Ada Brandt (R-Mont.), said the vote would be "the easiest of my life."`
  expect(said(text)).toEqual([
    'Viktor Halas: The tunnel was a mistake from the first day',
    'Ada Brandt: the easiest of my life',
  ])
})

test('"she" is the woman and "he" the man who were just named', () => {
  const text = `Nora Feld and her brother Simon Feld opened the bakery together. She said the first winter was "long and very cold." He said it was "the best time of my life."`
  expect(said(text)).toEqual(['Nora Feld: long and very cold', 'Simon Feld: the best time of my life'])
})

test('titles of works, terms and names of things are nobody’s words', () => {
  const text = `The so-called "Blue Line" opened last year. Its designer also wrote the novel "The Long Way Down the River." Pia Holm appeared on "Morning Coffee With Friends" to talk about it.`
  expect(extract({ text }).quotes.filter(({ confidence }) => confidence >= 0.5)).toEqual([])
})

test('British papers put speech in single marks, between apostrophes', () => {
  const text = `‘We’ve waited years for this,’ said Mr Harlow, who chairs the residents’ group. ‘The council’s promises weren’t worth the paper.’ His wife, Joan, added: ‘I don’t believe a word of it.’`
  expect(said(text)).toEqual([
    'Harlow: We’ve waited years for this',
    'Harlow: The council’s promises weren’t worth the paper',
    'Joan: I don’t believe a word of it',
  ])
})

test('a company and an unnamed official are sources but not speakers', () => {
  const text = `The company said in a statement: "We remain committed to our customers in the valley." A senior official said the plan was "dead on arrival."`
  const { quotes } = extract({ text })
  expect(quotes.map(({ speaker, mention }) => [speaker, mention && text.slice(...mention)])).toEqual([
    [null, 'The company'],
    [null, 'A senior official'],
  ])
})
