import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'

/** Who is shown as the speaker of each quotation, or null for nobody. */
const shown = (text: string) =>
  extract({ text }).quotes.map(({ speaker, confidence }) => (confidence >= 0.75 ? speaker : null))

test.each([
  'Mara Keller did not say "he will come to the parade."',
  'Mara Keller has never said "he will come to the parade."',
  'Mara Keller denied saying "he will come to the parade."',
  'Mara Keller denied that she said "he will come to the parade."',
  'Mara Keller declined to say "he will come to the parade."',
  'Mara Keller would never say "he will come to the parade."',
  'Mara Keller could have said "he will come to the parade."',
  '"He will come to the parade," Mara Keller did not say.',
  '"He will come to the parade," Mara Keller is expected to say.',
  '"He will come to the parade," Mara Keller plans to say on Friday, according to a draft.',
  '"He will come to the parade," Mara Keller will say on Friday.',
  'An earlier version of this article wrongly quoted Mara Keller as saying "he will come to the parade."',
  '"He will come to the parade," reads a quote falsely attributed to Mara Keller.',
  'Fake: a video shows Mara Keller saying "he will come to the parade."',
  'A video shows Mara Keller saying "he will come to the parade." The video is fabricated.',
  'Correction: Mara Keller did not say "he will come to the parade."',
  'Imagine Mara Keller saying "he will come to the parade."',
  'As Mara Keller would say, "the parade is for the living."',
  'Would Mara Keller have said "he will come to the parade"?',
  'Mara Keller stopped short of calling it "a parade of the dead."',
])('not said, not yet said, or said to be false: %s', (text) => {
  expect(shown(text)).not.toContain('Mara Keller')
})

test('only what was said is shown of what was said and what was not', () => {
  expect(shown('Mara Keller said "yes to the bridge" and "no to the tunnel" but not "maybe to the boat".')).toEqual([
    'Mara Keller',
    'Mara Keller',
    null,
  ])
})

test.each([
  'Mara Keller said Ole Holm had told her "the lake is frozen now."',
  'Mara Keller said the minister had told her "the lake is frozen now."',
  '"The lake is frozen now," Mara Keller recalled Ole Holm telling her.',
  '"The lake is frozen now," Mara Keller said Ole Holm told her at the parade.',
  '"The lake is frozen now," Ole Holm said, according to Mara Keller.',
  'According to Mara Keller, Ole Holm said: "The lake is frozen now."',
  'Mara Keller, asked about Ole Holm\'s remark that "the lake is dead," shook her head.',
  'Mara Keller retweeted Ole Holm\'s post: "The lake is frozen now."',
  'Mara Keller responded to "the lake is dead now," a line by Ole Holm.',
  'Mara Keller read aloud from the treaty: "The parties shall meet once a year."',
  'Mara Keller stood before a banner that said "The lake is ours."',
  '"The lake is frozen now," Mara Keller said, quoting Ole Holm.',
  'In her novel, Mara Keller\'s heroine says "the lake is frozen now."',
  'Mara Keller wore a cap reading "Make the lake great."',
  'Mara Keller pleaded guilty to "conspiracy to defraud the state."',
  'Mara Keller accused Ole Holm of calling her "a coward and a fool."',
  'As Mara Keller spoke, someone shouted: "Burn the whole thing down!"',
  'Mara Keller allegedly wrote "burn it all down" in a message.',
  'Mara Keller, according to the clinic, came for "a quick exam and some tests."',
  '"We will sign it now," Mara Keller and Ole Holm said in a joint statement.',
])('who passes words on has not said them: %s', (text) => {
  expect(shown(text)).not.toContain('Mara Keller')
})

test('a family name of several people is nobody’s until something settles it', () => {
  const text = `Prime Minister Anna Berg spoke first. Then Lars Berg, her husband, took the floor. "I am no politician," Berg said. "Nor am I," Mr. Berg said.`
  expect(shown(text)).toEqual([null, 'Lars Berg'])
  expect(shown('Kim Jong Un and Kim Yo Jong were there. "We are ready for it," Kim said.')).toEqual([null])
})

test('who replies is not who has just spoken', () => {
  expect(shown('"The lake is frozen," Mara Keller told Aiko Mori. "I know it is," she replied.')).not.toEqual([
    'Mara Keller',
    'Mara Keller',
  ])
})

test('marks that point the wrong way make no quotation of what stands between', () => {
  const text = '“What a day it was,” said Ida Lund. ”Wrong marks,“ said Jun Ito. “I am here,” said Ole Holm.'
  expect(extract({ text }).quotes.map(({ text: words }) => words)).not.toContain('said Jun Ito.')
})

test('a line broken by machine does not part the words from their speaker, and French marks may have spaces', () => {
  expect(shown('"We are wrapped now,"\nsaid Mara Keller at the summit.')).toEqual(['Mara Keller'])
  expect(shown('"We are wrapped now,"\r\nsaid Mara Keller at the summit.')).toEqual(['Mara Keller'])
  for (const space of [' ', '\u00a0', '\u202f']) {
    expect(shown(`«${space}We are wrapped now${space}», said Mara Keller.`)).toEqual(['Mara Keller'])
  }
})

test('given names that are months or small words stay with their names', () => {
  const text = `Jun Ito said "we are ready to go." April Ryan said "me too, always." Per Holm said "no way at all." August Wilson said "the play is on."`
  expect(shown(text)).toEqual(['Jun Ito', 'April Ryan', 'Per Holm', 'August Wilson'])
})

test.each([
  ['an infinitive', 'Nora Feld is rumoured to have said "the boat is sold for good."'],
  ['an infinitive', 'Nora Feld was too tired to say "the boat is sold for good."'],
  ['all but an infinitive', 'Nora Feld did everything but say "the boat is sold for good."'],
  ['a bare gerund', 'There is no record of Nora Feld saying "the boat is sold for good."'],
  ['a gerund that was avoided', 'Instead of saying "the boat is sold", Nora Feld left.'],
  ['a complement of a verb', 'Investigators believe that Nora Feld wrote: "The boat is sold."'],
  ['a complement without that', 'The court heard Nora Feld told her clerk: "Sell the boat."'],
  ['a complement of an unknown verb', 'Ole Holm dreamt Nora Feld said "sell the boat".'],
  ['an adverb', 'Nora Feld reportedly said "the boat is sold for good."'],
  ['an adverb', 'Nora Feld no longer says "the boat is sold for good."'],
  ['a condition', 'Had Nora Feld said "sell the boat", it would float.'],
  ['a condition', 'If Nora Feld were bold, she would say: "Sell the boat."'],
  ['fiction', 'In a skit on Friday, Nora Feld declares: "The boat is sold."'],
  ['a part that is played', 'Nora Feld, as Hecuba, screams: "The boat is sold."'],
  ['a forgery', 'The forged note, in which Nora Feld says "sell the boat", was shared.'],
  ['somebody of theirs', '"The boat is sold," a pupil of Dr. Nora Feld recalled.'],
  ['somebody beside them', 'The crew that beat Nora Feld said: "The boat is sold."'],
  ['somebody in their name', 'A hacker posting as Nora Feld wrote: "The boat is sold."'],
  ['somebody like them', 'A Nora Feld lookalike said: "The boat is sold."'],
  ['a spokeswoman', 'Nora Feld (through a spokeswoman): "The boat is sold."'],
  ['a letter that is read', 'Nora Feld read aloud a letter from the crew: "Sell the boat."'],
  ['another’s words', 'Nora Feld recalled the captain\'s words: "Sell the boat."'],
  ['a translation', 'Interpreter Nora Feld stood by. "The boat is sold," she translated.'],
  ['a sentence that is spoken of', 'Nora Feld said "I sell" was the hardest line.'],
  ['a word that is spoken of', 'Nora Feld said the word "coffin" was unfair.'],
  ['a label that is borne', 'Nora Feld objected to being labelled "careless".'],
  ['shouts of others', 'Nora Feld was greeted with shouts of "shame on you".'],
  ['a claim of another', 'Nora Feld disagreed with the claim that "nobody was hurt".'],
  ['a question misheard', 'Nora Feld misheard the question as "is the boat safe?"'],
  ['who looks after them', 'Doctors treating Nora Feld said: "The boat is sold."'],
  ['a sign', 'Nora Feld held up a sign: "Sell the boat."'],
  ['a song', 'Nora Feld sang "Blue Boats" and left.'],
  ['an accusation', 'It was Nora Feld, it is alleged, who told the crew: "Sell the boat."'],
])('not in a plain clause of their own, %s: %s', (_, text) => {
  expect(shown(text)).not.toContain('Nora Feld')
})

test.each([
  'Nora Feld went on to say: "The boat is sold."',
  'Nora Feld took to the radio to say: "The boat is sold."',
  'A reporter recorded Nora Feld saying: "The boat is sold."',
  '"The boat is sold," Nora Feld would later say.',
  'If it must be sold, Nora Feld said, "nobody will miss it at all."',
  'When the boat sank, Nora Feld said: "It was bound to happen."',
  'Nora Feld said the boat was "a floating coffin".',
  'As Mayor, Nora Feld said: "The boat is sold."',
  '"The boat is sold," Nora Feld says in the documentary.',
])('plain enough: %s', (text) => {
  expect(shown(text)).toEqual(['Nora Feld'])
})

test('whom the article says it misquoted is shown with none of their words', () => {
  const text = `"The boat is sold," Nora Feld said. "It is not," Mara Keller said.

Correction: An earlier version of this article misquoted Nora Feld.`
  expect(shown(text)).toEqual([null, 'Mara Keller'])
})

test('a part in a transcript is nobody', () => {
  expect(shown('Presenter: And then?\n\nNORA FELD: He said "over my dead body".')).not.toContain('Presenter')
})
