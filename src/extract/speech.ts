/** Who said what in a text: quotations with their speakers, and the people of the article. Pure and linear. */

import { type Attribution, attribute } from './attribute.ts'
import { confidenceOf } from './confidence.ts'
import { correctedPeople, edgesOf, isDoubtful, type Scene } from './doubts.ts'
import type { ExtractedPerson, ExtractedQuote, TextToExtract } from './extraction.ts'
import { languageOf } from './language.ts'
import { cueText, findLinks, type Link, linksNear } from './links.ts'
import { type Cast, findCast, type Mention } from './mentions.ts'
import { type Outline, outline } from './outline.ts'
import { readByPatterns } from './patterns.ts'
import { fullName } from './people.ts'
import { type Resolution, resolveMentions, UNKNOWN_IS_PERSON } from './resolve.ts'
import { countryAt, roleAt } from './roles.ts'
import { isGroupNoun } from './words.ts'

export interface Reading {
  article: Outline
  cast: Cast
  resolutions: Resolution[]
  /** By person. */
  countries: (string | null)[]
  quotes: ExtractedQuote[]
  people: ExtractedPerson[]
}

/** Surer than this that nobody says it: a term, a title, a scare quote. Not emitted at all. */
const NOBODY_SAYS_IT = 0.45
/** A word or two is a term more often, so less doubt is enough. */
const NOBODY_SAYS_A_WORD = 0.25
const LONGEST_TERM = 60
/** Below what is shown, so that a person can still find and put it right. */
const DOUBTED = 0.6
/** A firm does not say "I": who does is a person, though the name alone may be a firm's. */
const FIRST_PERSON = /(?<![\p{L}’'.])(?:I(?:['’]\p{L}+)?|[Mm]y|[Mm]e|[Mm]yself)(?![\p{L}.])/u
const SAYS_I = 0.9
/** Left open marks run on into a page's own lines. */
const BOILERPLATE = /^(?:Follow|Like|Contact) .{2,40}(?:@|\bon (?:Twitter|X|Facebook|Instagram)\b)/
/** Well below what is shown: English rules on another language are guesses. */
const UNREAD_LANGUAGE = 0.5

/** Never throws, whatever the text. */
export function readSpeech(input: TextToExtract): Reading {
  const { text } = input
  const article = outline(text)
  const cast = findCast(text, article)
  const language = languageOf(article.tokens, input.lang)
  if (language !== 'en' && language !== 'other') {
    const resolutions = cast.mentions.map(() => ({ person: -1, probability: 0 }))
    return { article, cast, resolutions, countries: [], ...readByPatterns(text, article.spans, language) }
  }
  const links = findLinks(article, cast)
  const resolutions = resolveMentions(article, cast, links)
  const attributions = attribute(article, cast, links)
  const roles = rolesOf(text, article, cast)
  const linksOfSentence = bySentence(cast, links)
  const scene: Scene = {
    article,
    cast,
    edges: edgesOf(article, cast),
    links: linksOfSentence,
    resolutions,
    corrected: correctedPeople(article, cast, resolutions),
  }
  const quotes: ExtractedQuote[] = []
  const speaking = new Set<number>()
  for (const attribution of attributions) {
    const quote = toQuote(text, scene, attribution, roles)
    if (!quote) continue
    quotes.push(quote.quote)
    if (quote.person >= 0) speaking.add(quote.person)
    if (language === 'other') quote.quote.confidence = Math.min(quote.quote.confidence, UNREAD_LANGUAGE)
  }
  const countries = countriesOf(text, article, cast)
  return { article, cast, resolutions, countries, quotes, people: toPeople(text, cast, roles, countries, speaking) }
}

function toQuote(
  text: string,
  scene: Scene,
  attribution: Attribution,
  roles: (string | null)[],
): { quote: ExtractedQuote; person: number } | undefined {
  const { article, cast, links, resolutions } = scene
  const span = article.spans[attribution.quote]
  if (!span) return undefined
  const short = !/\S\s+\S+\s+\S/.test(text.slice(span.start, Math.min(span.end, span.start + LONGEST_TERM)))
  if (BOILERPLATE.test(text.slice(span.start, Math.min(span.end, span.start + LONGEST_TERM)))) return undefined
  if (attribution.nobody > (short ? NOBODY_SAYS_A_WORD : NOBODY_SAYS_IT)) return undefined
  let best = -1
  attribution.probabilities.forEach((probability, index) => {
    if (index > 0 && (best === -1 || probability > (attribution.probabilities[best] ?? 0))) best = index
  })
  const candidate = attribution.candidates[best]
  const mention = candidate && cast.mentions[candidate.mention]
  const quote: ExtractedQuote = {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    speaker: null,
    mention: null,
    cue: null,
    role: null,
    via: null,
    confidence: 0,
  }
  if (!candidate || !mention) return { quote, person: -1 }
  const resolution = resolutions[candidate.mention]
  const person = cast.people[resolution?.person ?? -1]
  quote.mention = [mention.start, mention.end]
  quote.cue = candidate.link ? cueText(text, article, candidate.link) : null
  quote.via = candidate.link ? viaOf(text, cast, links, candidate.link, article) : null
  if (person) {
    quote.speaker = fullName(person)
    quote.role = roles[resolution?.person ?? -1] ?? null
    const isSomebody = mention.kind === 'unknown' && person.words.length > 1 && FIRST_PERSON.test(quote.text)
    const known = (resolution?.probability ?? 0) * (isSomebody ? SAYS_I / UNKNOWN_IS_PERSON : 1)
    const sure = confidenceOf(attribution.probabilities[best] ?? 0, known)
    const doubtful = isDoubtful(scene, attribution, candidate)
    quote.confidence = doubtful ? Math.min(sure, DOUBTED) : sure
  }
  return { quote, person: resolution?.person ?? -1 }
}

/** Who quotes the speaker: the subject of "quoted" or the agent of "was quoted by". */
function viaOf(text: string, cast: Cast, links: Link[][], link: Link, article: Outline): string | null {
  if (link.kind !== 'quoted' && link.verb.lemma !== 'say') return null
  const sentence = cast.mentions[link.mention]?.sentence
  for (const other of linksNear(links[sentence ?? -1] ?? [], link.cueFirst)) {
    const mention = cast.mentions[other.mention]
    if (!mention || mention.kind === 'pronoun' || other.mention === link.mention) continue
    const subject = other.kind !== 'quoted' && other.verb.lemma === 'quote' && link.kind === 'quoted'
    const agent = other.kind === 'by' && isQuotedBefore(article, other.cueFirst)
    if (subject || agent) return outletText(text, article, mention)
  }
  return null
}

/** "South Korea's Kyunghyang Shinmun newspaper": the mention and the names and nouns that go on from it. */
function outletText(text: string, { units }: Outline, mention: Mention): string {
  let last = mention.chainLast
  for (let next = units[last + 1]; next && last < mention.chainLast + 8; next = units[last + 1]) {
    const goesOn = next.capital || isGroupNoun(next.lower) || /^['’]s$/.test(next.text)
    if (!goesOn || next.sentence !== mention.sentence) break
    last++
  }
  return text.slice(units[mention.first]?.start ?? mention.start, units[last]?.end ?? mention.end)
}

function bySentence(cast: Cast, links: Link[][]): Link[][] {
  const grouped: Link[][] = []
  links.forEach((list, mention) => {
    const sentence = cast.mentions[mention]?.sentence ?? 0
    const group = grouped[sentence]
    if (group) group.push(...list)
    else grouped[sentence] = [...list]
  })
  for (const group of grouped) group?.sort((a, b) => a.cueFirst - b.cueFirst)
  return grouped
}

function isQuotedBefore(article: Outline, by: number): boolean {
  return article.units[by - 1]?.lower === 'quoted' || article.units[by - 1]?.lower === 'cited'
}

/** For each person the first role that the text gives. */
function rolesOf(text: string, article: Outline, cast: Cast): (string | null)[] {
  const roles: (string | null)[] = cast.people.map(() => null)
  for (const mention of cast.mentions) {
    if (mention.person >= 0 && !roles[mention.person]) roles[mention.person] = roleAt(text, article, mention)
  }
  return roles
}

/** For each person the first country that the text ties them to. */
function countriesOf(text: string, article: Outline, cast: Cast): (string | null)[] {
  const countries: (string | null)[] = cast.people.map(() => null)
  for (const mention of cast.mentions) {
    if (mention.person >= 0 && !countries[mention.person]) countries[mention.person] = countryAt(text, article, mention)
  }
  return countries
}

function toPeople(
  text: string,
  cast: Cast,
  roles: (string | null)[],
  countries: (string | null)[],
  speaking: Set<number>,
): ExtractedPerson[] {
  const people: ExtractedPerson[] = []
  cast.people.forEach((person, index) => {
    const known = person.certain || speaking.has(index)
    if (!known) return
    const name = fullName(person)
    const mentions: [number, number][] = []
    const aliases = new Set<string>()
    for (const at of person.names) {
      const found = cast.names[at]
      if (!found) continue
      mentions.push([found.start, found.end])
      const form = text.slice(found.start, found.end)
      if (form !== name) aliases.add(form)
    }
    people.push({
      name,
      aliases: [...aliases],
      role: roles[index] ?? null,
      country: countries[index] ?? null,
      mentions,
    })
  })
  return people
}
