/** Names of one article gathered into people: full names first, then surnames, given names and titles with surnames. */

import { countryWord } from './countries.ts'
import { type Gender, genderOfFirstName, isFirstName } from './firstNames.ts'
import { choose, MOST_NAMESAKES } from './namesakes.ts'
import type { Name } from './naming.ts'
import { sameNickname } from './nicknames.ts'
import {
  isPersonNoun,
  NEWS_NAMES,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACES,
  SUFFIXES,
  TITLES,
} from './words.ts'

export interface Person {
  /** The fullest form of the name. */
  words: string[]
  /** Lower-case words that alone may stand for this person, surname first. */
  surname: string
  givenName: string
  gender: Gender | null
  titles: Set<string>
  /** Indices into the names of the article. */
  names: number[]
  /** "Jr.", "III" as written: father and son are two people. */
  suffix: string
  /** How sure it is that this is a person: a full name with a known given name or a title, or only capital words. */
  certain: boolean
}

export interface People {
  people: Person[]
  /** For each name the index of its person, or -1. */
  personOfName: Int32Array
  /** For each name how sure it is that it means this person and no namesake: 0 to 1. */
  suretyOfName: Float32Array
}

/** Family names that come first in Korean, Chinese and Vietnamese names as English-language news writes them. */
const FAMILY_FIRST = new Set(
  `kim lee park choi choe jung jeong jong kang cho yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an song yoo yu ryu hong jeon chun ko koh
  moon son sohn yang bae paek baek baik heo hur nam shim sim noh roh ro ha kwak sung cha joo ju woo wi doo ri rhee pak chung hyon hyun
  xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang feng deng cao peng zeng xiao tian dong
  pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao qin cui qian wen jia han mao bo hua geng
  nguyen tran pham vo`.split(/\s+/),
)

/** Whether the family name is the first word: "Kim Jong Un", "Wi Sung-lac", "Xi Jinping"; not "Kim Kardashian". */
export function familyNameFirst(words: string[]): boolean {
  const [first = '', second = '', third = ''] = words.map((word) => word.toLowerCase())
  if (words.length < 2 || words.length > 3) return false
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? '')) return true
  if (!FAMILY_FIRST.has(first)) return false
  if (words.length === 3)
    return !isFirstName(first) || (SYLLABLE.test(second) && SYLLABLE.test(third) && !isInitial(words[1] ?? ''))
  return !isFirstName(first) && !isFirstName(second)
}

const SYLLABLE = /^[a-z]{1,6}$/

function isInitial(word: string): boolean {
  return word.length <= 2 && /^\p{Lu}\.?$/u.test(word)
}

/** Names in text order into people. Linear but for names that many people of one article share. */
export function gatherPeople(names: Name[]): People {
  const people: Person[] = []
  const personOfName = new Int32Array(names.length).fill(-1)
  const suretyOfName = new Float32Array(names.length).fill(1)
  const bySurname = new Map<string, number[]>()
  const byGivenName = new Map<string, number[]>()
  const byFullName = new Map<string, number>()

  const byAnyWord = new Map<string, number[]>()
  // Full forms that the text also has without a suffix: then "Jr." is somebody else.
  const withoutSuffix = new Set<string>()
  for (const { words } of names) {
    if (suffixOf(words) === '' && words.length > 1) withoutSuffix.add(words.map(key).join(' '))
  }

  names.forEach((name, index) => {
    if (name.kind !== 'person' && name.kind !== 'unknown') return
    const words = core(name.words)
    if (words.length < 2) return
    const suffix = withoutSuffix.has(words.map(key).join(' ')) ? suffixOf(name.words) : ''
    const familyFirst = familyNameFirst(words)
    const surname = key((familyFirst ? words[0] : surnameOf(words)) ?? '')
    const givenName = key((familyFirst ? words[1] : words[0]) ?? '')
    const full = [...words, suffix].map(key).join(' ')
    let person = byFullName.get(full)
    if (person === undefined) {
      person = (bySurname.get(surname) ?? []).slice(0, MOST_NAMESAKES).find((other) => {
        const known = people[other]
        const same = known !== undefined && sameFullName(known, words, surname, givenName, name.gender)
        return (
          same &&
          (suffix === '' || known.suffix === suffix) &&
          (known.suffix === '' || suffix !== '' || !withoutSuffix.has(full.trim()))
        )
      })
    }
    if (person === undefined) {
      person = people.length
      people.push({
        words,
        surname,
        givenName,
        gender: null,
        titles: new Set(),
        names: [],
        suffix: suffixOf(name.words),
        certain: false,
      })
      push(bySurname, surname, person)
      for (const word of words.slice(1, -1))
        if (word.length > 2 && !PARTICLES.has(word.toLowerCase())) push(byAnyWord, key(word), person)
      if (familyFirst) push(byGivenName, key(words.at(-1) ?? ''), person)
      push(byGivenName, givenName, person)
    }
    byFullName.set(full, person)
    record(people[person], name, index)
    personOfName[index] = person
  })

  names.forEach((name, index) => {
    const words = core(name.words)
    if (words.length !== 1) return
    const word = key(words[0] ?? '')
    if (name.kind !== 'person' && name.kind !== 'unknown') {
      // A poll, paper or thing by a word that is somebody's family name here: "Rasmussen", "Forbes", "Park".
      const other = NEWS_NAMES.has(word) || (ORGANISATION_WORDS.has(word) && !name.articled)
      if (!other || !(bySurname.get(word) ?? []).some((other) => people[other]?.certain)) return
      name.kind = 'unknown'
    }
    const suffix = suffixOf(name.words)
    const namesakes = bySurname.get(word) ?? []
    const sons = suffix === '' ? [] : namesakes.filter((other) => people[other]?.suffix === suffix)
    // "the younger Roe" where several are called so: which of them, only the reader knows.
    if (name.contrasted && namesakes.length > 1) return
    const chosen = choose(people, names, suffix === '' ? namesakes : sons, name, index)
    let { person } = chosen
    suretyOfName[index] = chosen.surety
    if (person === -1 && suffix === '') {
      const given = byGivenName.get(word) ?? []
      const certain = given.filter((other) => people[other]?.certain)
      if (isFirstName(word) || given.length > 0)
        ({ person } = choose(people, names, certain.length > 0 ? certain : given, name, index))
      if (person !== -1 && name.titles.length > 0 && !FIRST_NAME_TITLES.has(name.titles[0] ?? '')) person = -1
    }
    // "Ríos" of "Juan Ríos Prado": when nobody is called so otherwise.
    if (person === -1 && name.titles.every((title) => ADDRESSES.has(title)) && byAnyWord.get(word)?.length === 1)
      person = byAnyWord.get(word)?.[0] ?? -1
    if (person === -1 && name.articled && name.kind === 'unknown') {
      name.kind = 'organisation'
      return
    }
    if (person === -1) {
      person = people.length
      people.push({
        words,
        surname: word,
        givenName: '',
        gender: null,
        titles: new Set(),
        names: [],
        suffix,
        certain: false,
      })
      push(bySurname, word, person)
    }
    const known = people[person]
    // "Oda Kell" and later "Kell": written of as people are.
    if (known && known.words.length > 1 && known.surname === word && known.words.length <= LONGEST_NAME)
      known.certain = true
    record(known, name, index)
    personOfName[index] = person
  })
  for (const person of people) {
    person.words = fullestForm(person, names)
    // Known by a given name only: "Bob". A surname alone says nothing.
    if (person.words.length === 1 && !person.gender && person.titles.size === 0) {
      person.gender = genderOfFirstName(person.surname)
    }
    const located = person.names.every((name) => names[name]?.located ?? false)
    if (located) for (const name of person.names) personOfName[name] = -1
  }
  return { people, personOfName, suretyOfName }
}

const ADDRESSES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr'])

const FIRST_NAME_TITLES = new Set([
  'queen',
  'king',
  'prince',
  'princess',
  'pope',
  'sir',
  'dame',
  'saint',
  'st',
  'sister',
  'father',
  'brother',
  'president',
])

function push(map: Map<string, number[]>, at: string, value: number): void {
  const list = map.get(at)
  if (list) list.push(value)
  else map.set(at, [value])
}

/** Without suffixes: "John Roe Jr." is found by "Roe". */
function core(words: string[]): string[] {
  return suffixOf(words) === '' ? words : words.slice(0, -1)
}

function suffixOf(words: string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 && SUFFIXES.has(last.toLowerCase().replace('.', '')) ? last : ''
}

function key(word: string): string {
  const lower = word.toLowerCase().replace(/[’']/g, '')
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** The last word, with the particles before it when they are capital: "De Blasio", "Le Pen", "bin Salman". */
function surnameOf(words: string[]): string {
  return words.at(-1) ?? ''
}

function sameFullName(
  known: Person,
  words: string[],
  surname: string,
  givenName: string,
  gender: Gender | null,
): boolean {
  if (known.surname !== surname || known.words.length < 2) return false
  if (gender && known.gender && gender !== known.gender) return false
  if (known.givenName === givenName)
    return !familyNameFirst(words) || key(words.join(' ')) === key(known.words.join(' '))
  if (familyNameFirst(words)) return false
  const [a = '', b = ''] = [known.givenName.replace('.', ''), givenName.replace('.', '')]
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const middle = (list: string[]) => list.slice(1, -1).map(key)
  return middle(words).includes(a) || middle(known.words).includes(b) || sameNickname(a, b)
}

function record(person: Person | undefined, name: Name, index: number): void {
  if (!person) return
  person.names.push(index)
  if (person.suffix === '') person.suffix = suffixOf(name.words)
  if (name.kind === 'person') person.certain = true
  if (name.gender && !person.gender) person.gender = name.gender
  for (const title of name.titles) person.titles.add(title)
}

/** The form of several words that is used most; of two used equally the longer. Rare long ones are headlines and epithets. */
function fullestForm(person: Person, names: Name[]): string[] {
  const forms = new Map<string, { words: string[]; count: number }>()
  for (const index of person.names) {
    const words = core(names[index]?.words ?? [])
    if (words.length < 2) continue
    const form = words.join(' ')
    const entry = forms.get(form)
    if (entry) entry.count++
    else forms.set(form, { words, count: 1 })
  }
  let best: { words: string[]; count: number } | undefined
  for (const form of forms.values()) {
    const longer = form.words.length > (best?.words.length ?? 0)
    if (!best || form.count > best.count || (form.count === best.count && longer && form.words.length <= LONGEST_NAME))
      best = form
  }
  if (!best) return person.words
  const { words } = best
  // "Hawk Sawyer" of "Kathleen Hawk Sawyer", "Abu Khdeir" of "Ibrahim Abu Khdeir": the whole name says who it is.
  const [introduction] = forms.values()
  const whole = [...forms.values()].find(
    (form) =>
      form.words.length > words.length &&
      form.words.length <= LONGEST_NAME &&
      form.words.slice(-words.length).join(' ') === words.join(' ') &&
      mayBeginName((form.words[0] ?? '').toLowerCase(), form === introduction) &&
      (!isFirstName((words[0] ?? '').toLowerCase()) || PARTICLES.has((words[0] ?? '').toLowerCase())),
  )
  return whole?.words ?? words
}

/** A given name; in the form that introduces somebody any word that does not stand before names with a capital. */
function mayBeginName(lower: string, introduces: boolean): boolean {
  if (isFirstName(lower)) return true
  if (!introduces) return false
  return !(
    TITLES.has(lower) ||
    PLACES.has(lower) ||
    NOT_NAMES.has(lower) ||
    ORGANISATION_WORDS.has(lower) ||
    isPersonNoun(lower) ||
    countryWord(lower)
  )
}

/** Longer runs of capitals are rarely one name. */
const LONGEST_NAME = 4

/** The name as one string, particles as written. */
export function fullName({ words, suffix }: Person): string {
  const name = words.filter((word, index) => index > 0 || !PARTICLES.has(word)).join(' ')
  return suffix === '' ? name : `${name} ${suffix}`
}
