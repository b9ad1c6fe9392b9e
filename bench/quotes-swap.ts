/**
 * The same labelled articles with other people in them: `node bench/quotes-swap.ts GOLD.jsonl > SWAPPED.jsonl`.
 * Every name of a person becomes another one, of the same gender where that is known, in the text and in the labels; the
 * years and months are moved too. What scores well here does not lean on who was in the news when the rules were made.
 * Deterministic: which name a name becomes depends on nothing but the names of its article. Two people stay two.
 */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isFirstName } from '../src/extract/firstNames.ts'
import { findCast } from '../src/extract/mentions.ts'
import { outline } from '../src/extract/outline.ts'
import { PARTICLES, SUFFIXES, TITLES } from '../src/extract/words.ts'

interface GoldArticle {
  id: string | number
  text: string
  title?: string
  quotes: {
    start: number
    end: number
    source: [number, number][]
    sourceText?: string | null
    speaker: string | null
  }[]
}

/** A culture a line: men | women | family names. Common and rare ones, known to the tables of src/extract and not. */
const CULTURES = `
Chukwuemeka Obinna Ikenna Tobechukwu Segun Babatunde | Ngozi Chiamaka Adaeze Folasade Yetunde Ifeoma | Okonkwo Adeyemi Nwosu Balogun Eze Afolabi Okafor Ogunleye
Tariq Yasir Bilal Othman Nizar Haitham | Rania Noura Lubna Maysoon Abeer Hanan | Haddad Qabbani Darwish Sayegh Barakat Khoury Mansour Shaheen
Arvind Suresh Ramesh Kartik Vivek Harish | Lakshmi Deepika Sunita Kavya Meenakshi Ritu | Iyer Deshmukh Banerjee Kulkarni Chatterjee Pillai Reddy Tripathi
Zbigniew Wojciech Grzegorz Tadeusz Radek Mateusz | Agnieszka Katarzyna Malgorzata Bozena Ewelina Zofia | Nowak Wisniewski Kaczmarek Zielinski Mazur Dudek Krawczyk Sikora
Emre Burak Tolga Kerem Cengiz Serdar | Elif Zeynep Gulsen Nazan Pinar Sevgi | Yilmaz Demirci Aksoy Karaca Ozkan Tekin Bulut Erdem
Jukka Pekka Heikki Antti Seppo Veikko | Aino Sirpa Kaisa Tuulikki Marjatta Riikka | Virtanen Korhonen Nieminen Laine Heikkinen Salminen Lehtonen Rantala
Thiago Rogerio Caio Otavio Gilberto Joaquim | Fernanda Luciana Juliana Thais Marilia Rosangela | Oliveira Cardoso Teixeira Barbosa Figueiredo Moreira Peixoto Siqueira
Kenji Takeshi Daisuke Hideki Shigeru Noboru | Haruka Megumi Akemi Chiyo Natsuko Sayuri | Tanaka Watanabe Fujimoto Hayashi Nakagawa Ishikawa Morita Sugiyama
Kipchoge Otieno Mwangi Baraka Juma Simiyu | Wanjiru Achieng Nyokabi Zawadi Makena Nekesa | Kariuki Odhiambo Mutua Njoroge Wafula Cheruiyot Kimani Onyango
Eoghan Cormac Padraig Ruairi Fergal Diarmuid | Niamh Aoife Siobhan Grainne Roisin Caoimhe | Gallagher Brennan Kinsella Devlin Hanrahan Mulcahy Tierney Cavanagh
Esteban Ignacio Rodrigo Gonzalo Leandro Facundo | Ximena Pilar Soledad Araceli Maricela Itzel | Villalobos Quintero Arriaga Montoya Zamora Escobedo Urrutia Benavides
Ketut Bambang Agus Hendra Budi Wahyu | Dewi Ratna Siti Endang Wulan Yuliana | Santoso Wijaya Siregar Nasution Kusuma Hidayat Prasetyo Lubis
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((part) => part.split(' ')))

const ALL_MEN = CULTURES.flatMap(([men = []]) => men)
const ALL_WOMEN = CULTURES.flatMap(([, women = []]) => women)
const ALL_FAMILIES = CULTURES.flatMap(([, , families = []]) => families)

/** For people of whom nothing tells the gender. */
const EITHER = 'Tendai Wangari Dorji Sonam Kiran Nilufar Tashi Pema Onyeka Rinchen Ebele Kagiso'.split(' ')

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  if (line !== '') console.log(JSON.stringify(swap(JSON.parse(line) as GoldArticle)))
}

function swap(gold: GoldArticle): GoldArticle {
  const { text } = gold
  const article = outline(text)
  const cast = findCast(text, article)
  const replacements = new Map<string, string>()
  const taken = new Set<string>()
  /** A word becomes one of these, and two words never the same one, so that two people stay two. */
  const put = (word: string, others: string[]) => {
    const key = word.toLowerCase()
    if (word.length < 3 || PARTICLES.has(key) || SUFFIXES.has(key) || TITLES.has(key) || replacements.has(key)) return
    const from = others.indexOf(pick(others.slice(0, 6), word))
    const other = [...others.slice(from), ...others.slice(0, from)].find((each) => !taken.has(each))
    if (other === undefined) return
    taken.add(other)
    replacements.set(key, other)
  }
  for (const { words, gender, certain } of cast.people) {
    if (!certain) continue
    const surname = words.at(-1) ?? ''
    const [men = [], women = [], families = []] = pick(CULTURES, surname)
    const given = gender === 'm' ? [...men, ...ALL_MEN] : gender === 'f' ? [...women, ...ALL_WOMEN] : EITHER
    const isGivenOnly = words.length === 1 && isFirstName(surname.toLowerCase())
    put(surname, isGivenOnly ? given : [...families, ...ALL_FAMILIES])
    for (const word of words.slice(0, -1)) put(word, given)
  }
  const inNames = new Set<number>()
  for (const name of cast.names) for (let at = name.runFirst; at <= name.last; at++) inNames.add(at)

  let swapped = ''
  let copied = 0
  /** Where each change ends in the old text, and how much longer the new text is from there on. */
  const shifts: [number, number][] = []
  article.tokens.forEach((token, index) => {
    const other = inNames.has(index) ? likeWritten(token.text, replacements.get(token.lower)) : moved(token.text)
    if (other === undefined || other === token.text) return
    swapped += text.slice(copied, token.start) + other
    copied = token.end
    shifts.push([token.end, swapped.length - token.end])
  })
  swapped += text.slice(copied)
  const to = (offset: number): number => {
    let shift = 0
    for (const [from, by] of shifts) {
      if (from > offset) break
      shift = by
    }
    return offset + shift
  }
  const renamed = (name: string) =>
    name.replace(/\p{L}[\p{L}’'-]*/gu, (word) => likeWritten(word, replacements.get(word.toLowerCase())) ?? word)
  return {
    ...gold,
    text: swapped,
    quotes: gold.quotes.map((quote) => ({
      ...quote,
      ...{ start: to(quote.start), end: to(quote.end) },
      source: quote.source.map(([start, end]): [number, number] => [to(start), to(end)]),
      speaker: quote.speaker === null ? null : renamed(quote.speaker),
    })),
  }
}

/** In the same case: "CLINTON" in a transcript stays in capitals. */
function likeWritten(word: string, other: string | undefined): string | undefined {
  if (other === undefined) return undefined
  return word.length > 1 && word === word.toUpperCase() ? other.toUpperCase() : other
}

/** Years by 33 back, months by five on. */
function moved(word: string): string | undefined {
  if (/^(?:19|20)\d\d$/.test(word)) return String(Number(word) - 33)
  const month = MONTHS.indexOf(word)
  return month === -1 || word === 'May' || word === 'March' ? undefined : MONTHS[(month + 5) % 12]
}

function pick<T>(from: T[], word: string): T {
  const number = createHash('sha256').update(word.toLowerCase()).digest().readUInt32BE(0)
  const chosen = from[number % from.length]
  if (chosen === undefined) throw new Error('There is nothing to choose from.')
  return chosen
}
