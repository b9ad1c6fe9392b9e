import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'

/** Who is shown as the speaker of each quotation, or nobody; with the words. */
const shown = (text: string) =>
  extract({ text }).quotes.map(
    ({ speaker, confidence, text: words }) =>
      `${confidence >= 0.75 ? speaker : 'nobody'}: ${words.replace(/[,.?]$/, '').slice(0, 30)}`,
  )

const roles = (text: string) => extract({ text }).quotes.map(({ role }) => role)

test('somebody’s lawyer, husband or father is somebody else', () => {
  const text = `Gareth Lund was arrested on Monday. Lund's lawyer said the claims were "completely false and absurd."

Mary Holm left the board in June. "She was tired of it all," said Holm's husband. "And she had every right to be."

Holm's now-deceased father once told reporters that "the only way up is down again."`
  expect(shown(text)).toEqual([
    'nobody: completely false and absurd',
    'nobody: She was tired of it all',
    'nobody: And she had every right to be',
    'nobody: the only way up is down again',
  ])
})

test('a person who is named beside such a description is the speaker', () => {
  const text = `Gareth Lund was arrested on Monday. "He will fight this to the end," Lund's lawyer, Petra Amsel, said.`
  expect(shown(text)).toEqual(['Petra Amsel: He will fight this to the end'])
})

test('father and son of one name are two people', () => {
  const text = `Martin Holm spoke in Leeds. "We will win this again," Martin Holm said. Martin Holm Jr. was there too. "My father is right about it," Martin Holm Jr. said. "He always is right," Holm Jr. added.`
  expect(shown(text)).toEqual([
    'Martin Holm: We will win this again',
    'Martin Holm Jr.: My father is right about it',
    'Martin Holm Jr.: He always is right',
  ])
})

test('what somebody is stands before the name and is not part of it', () => {
  const text = `Volcanologist Dewi Lestari Hutagalung lives below the crater. "It will wake up one day," Hutagalung said.

Co-author Jean-Baptiste Nzambi was unmoved. "I know what spite is," Nzambi said. "And so does the octopus," he added.

"Nobody asked us a single question," said Penelope Ashgrove KC, who lives there.`
  expect(shown(text)).toEqual([
    'Dewi Lestari Hutagalung: It will wake up one day',
    'Jean-Baptiste Nzambi: I know what spite is',
    'Jean-Baptiste Nzambi: And so does the octopus',
    'Penelope Ashgrove: Nobody asked us a single quest',
  ])
})

test('pronouns tell the gender of people whose names do not', () => {
  const text = `Boxer Ruslan Khadzhiev met his trainer, Oyelaran Pettibone, in 2009. Last year Khadzhiev lost his title in Riyadh and his house in Grozny.

Bukola Wainscott, a judge from Lagos, saw the fight with her sons. "I had to look away," she said.`
  expect(shown(text)).toEqual(['Bukola Wainscott: I had to look away'])
})

test('a speech that goes on over paragraphs keeps its speaker', () => {
  const text = `Kwabena Osei returned to Accra on Monday.

"I looked for Ghana every time we went over," Osei said. "Clouds, always clouds.

"Then on the ninth day it was there, green and brown and small.

"I have never been so hungry."`
  expect(shown(text)).toEqual([
    'Kwabena Osei: I looked for Ghana every time ',
    'Kwabena Osei: Clouds, always clouds',
    'Kwabena Osei: Then on the ninth day it was t',
    'Kwabena Osei: I have never been so hungry',
  ])
})

test('feet and inches do not end a quotation', () => {
  const text = `Scout Vinnie Scarpaci flew to Juba. "He was 6'9" in March," Scarpaci said. "By June I needed a new chart."`
  expect(extract({ text }).quotes.map(({ text: words }) => words)).toEqual([
    `He was 6'9" in March,`,
    'By June I needed a new chart.',
  ])
})

test('of a text in a language that it does not read, nothing is shown', () => {
  const text = `Ministrul Ana Popescu a declarat la Iași că podul va fi gata la toamnă și că banii există. "Nu mai avem timp de pierdut cu astfel de discuții", a spus Ana Popescu jurnaliștilor după ședința de guvern de miercuri, la care au luat parte toți membrii cabinetului și primarii din regiune. „Vom începe lucrările luni dimineață”, a adăugat ea.`
  for (const { confidence } of extract({ text }).quotes) expect(confidence).toBeLessThan(0.75)
})

test('a role says what somebody is, and is left out where only whose it is would be said', () => {
  expect(roles(`China's ambassador to Britain Liu Xiaming said the talks were "over for now and for good."`)).toEqual([
    'ambassador to Britain',
  ])
  expect(roles(`In what host Tom Bergen called "the hardest verdict of the season," nobody won.`)).toEqual(['host'])
  expect(roles(`Ada Kucin, a retired teacher, shook her head. "It was marked," Kucin, smiling, said.`)).toEqual([
    'a retired teacher',
  ])
  expect(roles(`His brother Dale Holm said the house was "never for sale at all."`)).toEqual([null])
  expect(roles(`Longtime physician Dr. Harold Borg said he was "in excellent health."`)).toEqual(['Longtime physician'])
})

test('"he" after somebody without a name is not whoever has one', () => {
  const text = `Prosecutor Ida Brandt opened the case on Tuesday. Carl Amsel sat beside his lawyer. Amsel's husband wept in the gallery. "She did it for the dogs," he said outside.

An officer told the court that Amsel had fled. "He ran like a hare," the officer said.`
  expect(shown(text)).toEqual(['nobody: She did it for the dogs', 'nobody: He ran like a hare'])
})

test('a negated verb has a subject, too', () => {
  const text = `Rolf Enger was the first to speak on Tuesday. Tom Abel, in his testimony, didn’t mention the bridge. “It must be left out,” he said.`
  expect(shown(text)).toEqual(['Tom Abel: It must be left out'])
})

test('an office is nobody’s name, and an Arabic one keeps its end', () => {
  const text = `"It brings us science," said Matthieu Grandjean, Chief Executive Officer of Novarelle. Mohammed bin Rashid al-Qahtani was there. "Fix the taps," al-Qahtani said.`
  expect(shown(text)).toEqual([
    'Matthieu Grandjean: It brings us science',
    'Mohammed bin Rashid al-Qahtani: Fix the taps',
  ])
  expect(extract({ text }).people.map(({ name }) => name)).not.toContain('Executive Officer')
})

test('who is addressed as a person is one, and a second given name that is a man’s elsewhere makes nobody a man', () => {
  const text = `Ragnheiður Sól Pálsdóttir drives to a glacier. "I don't say goodbye to it," she says. Mrs. Park was there. "Finally she will study," Park said.`
  expect(shown(text)).toEqual(["Ragnheiður Sól Pálsdóttir: I don't say goodbye to it", 'Park: Finally she will study'])
})

test('an office that reports and a firm that makes something are nobody', () => {
  const text = `The Office of the Inspector General depicted "technical challenges and delays." Developer Valvora called it "a flagship game of ours."`
  expect(shown(text)).toEqual(['nobody: technical challenges and delay', 'nobody: a flagship game of ours'])
})

test('a title that no list has, between the verb and the name, does not hide the speaker', () => {
  expect(shown('"We waited two hours at the pier," said harbour master Nora Falk.')).toEqual([
    'Nora Falk: We waited two hours at the pie',
  ])
})

test('"he said" goes on with who spoke last, not with whom his sentence names', () => {
  const text = `Orlandian president Ivo Carrow will sail to Valmera. Carrow's sister Ada Carrow has ruled out talks with mayor Ole Holm. But she said in a statement that Holm and Carrow have a "special personal bond" and can meet again.

Valmeran security adviser Wo Sung-lin told the city's Harbour radio that it would be best to keep hopes of talks low, for now. Although, he said, Carrow's harbour trip "is a step that calls for close attention."`
  expect(shown(text)).toEqual(['Ada Carrow: special personal bond', 'Wo Sung-lin: is a step that calls for close'])
})

test.each([
  '"It was loud," said Tuvalo Mirekh, chief executive of Arden Bridges.',
  '"It was loud," said Tuvalo Mirekh, senior economist at Arden.',
  '"It was loud," said Tuvalo Mirekh, goalkeeper.',
  '"It was loud," said Tuvalo Mirekh, 44.',
  '"It was loud," said Tuvalo Mirekh (44).',
  '"It was loud," said Tuvalo Mirekh, aged 44.',
  '"It was loud," said campaigner Tuvalo Mirekh.',
  '"It was loud," said Labour MP Tuvalo Mirekh.',
  '"It was loud," said Republican Senator Tuvalo Mirekh.',
  '"I could not sleep," said Tuvalo Mirekh.',
  'Tuvalo Mirekh told reporters: "It was loud."',
  '10:42 — Harbour Secretary Tuvalo Mirekh: "It was loud in there at this stage."',
])('a name in no table is a person’s when what stands around says so: %s', (text) => {
  const [quote] = extract({ text }).quotes
  expect(quote?.speaker).toBe('Tuvalo Mirekh')
  expect(quote?.confidence).toBeGreaterThanOrEqual(0.75)
})

test('what may be a firm is not shown for being owner or maker of something', () => {
  for (const text of [
    '"It was loud," said Tuvalo Mirekh.',
    '"It was loud," said Tuvalo Mirekh, maker of pumps.',
    '"It was loud," said Tuvalo Mirekh, owner of the quay.',
  ])
    expect(extract({ text }).quotes[0]?.confidence).toBeLessThan(0.75)
})
