/**
 * What was told in this chat and is otherwise now: said once, and only where it was told. A quotation is never said to be
 * wrong on a guess: where its stored prints do not agree on what became of it, nothing is said.
 */
import type { Block, Inline } from '../document.ts'
import { fold } from '../fold.ts'
import type { ArticleLine, Person } from '../store/store.ts'
import type { PrintNow, QuoteStanding, QuoteTold, QuoteToldHere, RetractedHere } from '../store/told.ts'
import { formatShortDate } from '../time.ts'
import { isPieceOf, shownWords, type Utterance, utterancesOf } from './quotes.ts'
import type { SectionInput } from './section.ts'
import { localDate, outletName } from './sources.ts'
import { quoteKey } from './works.ts'

export interface Correction {
  block: () => Block
  /** The same wherever the same is corrected or taken back. */
  key: string
  /** The quotation as it is told now. */
  quote?: QuoteTold
  /** The same, where it is somebody's: it is no news beside its correction. */
  utterance?: Utterance
  /** Id of an article that is said to be taken back. */
  retracted?: number
}

/** Shorter ones are not known again by their words alone. */
const LEAST_LETTERS = 20
/** So many words tell which quotation is meant, without saying again what should not have been said. */
const OPENING_WORDS = 6

export function corrections(input: SectionInput): Correction[] {
  const spoken = utterancesOf(input.material.quotes)
  return [
    ...input.here.quotes.flatMap((told) => quoteCorrection(input, spoken, told)),
    ...input.here.retracted.flatMap((gone) => retraction(input, gone)),
  ]
}

function quoteCorrection(input: SectionInput, spoken: Utterance[], told: QuoteToldHere): Correction[] {
  const standing = standingNow(told, spoken)
  // That it is nobody's any more has been said; the reasons may change.
  if (!standing || (standing.as.is !== 'said' && told.as.is !== 'said')) return []
  const { brief, words, prints } = told
  const utterance = standing.utterance && { utterance: standing.utterance }
  return [
    {
      key: `quote ${quoteKey(words)} ${JSON.stringify([told.as, standing.as])}`,
      quote: { brief, words, prints, as: standing.as },
      ...utterance,
      block: () => item(...sentence(input, told, standing)),
    },
  ]
}

interface Standing {
  as: QuoteStanding
  /** As it is shown now, where it is among the brief's quotations. */
  utterance?: Utterance
  articles: ArticleLine[]
}

/** Null where it stands as it was told, or where it cannot be told how it does. */
function standingNow({ words, as, now }: QuoteToldHere, spoken: Utterance[]): Standing | null {
  const key = quoteKey(words)
  const withWords = spoken.filter(({ quote }) => {
    const other = quoteKey(quote.text)
    return other === key || isPieceOf(key, other)
  })
  const readingsOf = ({ readings }: PrintNow) =>
    readings.filter(({ isItself, words: other }) => isItself || isAnotherReading(key, quoteKey(other)))
  const shown = now.flatMap((print) =>
    readingsOf(print).flatMap(({ speaker, isShown }) =>
      isShown && speaker ? [{ speaker, article: print.article }] : [],
    ),
  )
  if (as.is === 'said') {
    const isTheirs = (speaker: Person) => isSamePerson(as.by, speaker)
    if (withWords.some(({ quote }) => isTheirs(quote.speaker)) || shown.some(({ speaker }) => isTheirs(speaker)))
      return null
  }
  const [first] = shown
  if (first) {
    if (shown.some(({ speaker }) => speaker.id !== first.speaker.id)) return null
    const { id, name } = first.speaker
    const utterance = withWords.find(({ quote }) => quote.speaker.id === id)
    const articles = shown.map(({ article }) => article)
    return { as: { is: 'said', by: { id, name } }, articles, ...(utterance ? { utterance } : {}) }
  }
  if (now.some((print) => readingsOf(print).some(({ isHidden }) => isHidden)))
    return { as: { is: 'hidden' }, articles: now.map(({ article }) => article) }
  // That its article was taken back is said of the article.
  const standing = now.filter(({ isRetracted }) => !isRetracted)
  if (standing.length === 0) return null
  const is = standing.some(({ isInText }) => isInText) ? 'unsure' : 'gone'
  return { as: { is }, articles: standing.map(({ article }) => article) }
}

/** Few words are said by many: that somebody else says them in the article does not make these theirs. */
function isAnotherReading(key: string, other: string): boolean {
  return (key === other && key.length >= LEAST_LETTERS) || isPieceOf(key, other) || isPieceOf(other, key)
}

function sentence(input: SectionInput, told: QuoteToldHere, { as, articles, utterance }: Standing): Inline[] {
  const on = `on ${shortDate(input, told.at)}`
  const opening = `“${openingOf(told.words)}”`
  const cited = () => input.sources.cite(utterance ? utterance.prints.map((print) => print.article) : articles)
  if (as.is === 'said' && told.as.is !== 'said')
    return [
      strong(told.as.is === 'unsure' ? 'Settled' : 'Stands again'),
      `: ${as.by.name}, “${shownWords(told.words)}” `,
      ...cited(),
    ]
  const under = told.as.is === 'said' ? ` under the name of ${told.as.by.name}` : ''
  switch (as.is) {
    case 'said':
      return [
        strong('Corrected'),
        `: “${shownWords(told.words)}” is by `,
        strong(as.by.name),
        `; it stood here ${on}${under} `,
        ...cited(),
      ]
    case 'hidden':
      return [strong('Withdrawn by the editors'), `: ${opening}, which stood here ${on}${under}`]
    case 'unsure':
      return [strong('Corrected'), `: it is not certain who said ${opening}, which stood here ${on}${under}`]
    case 'gone': {
      // A summary that was entered by hand is the editors' to change, not the outlet's.
      const print = articles.find(({ origin }) => origin !== 'brief')
      return print
        ? [strong('Withdrawn'), `: ${outletName(print)} no longer has ${opening}, which stood here ${on}${under}`]
        : [strong('Withdrawn by the editors'), `: ${opening}, which stood here ${on}${under}`]
    }
    default:
      return as satisfies never
  }
}

function retraction(input: SectionInput, { article, at }: RetractedHere): Correction[] {
  // What its outlet said of it is told as the outlet's; and the same source entered under another name still stands.
  const isNoticed = input.material.notices.some(
    (notice) => notice.kind === 'withdrawn' && notice.article.id === article.id,
  )
  const stands = input.material.articles.some(
    (other) =>
      (article.url !== null && other.url === article.url) ||
      (other.outlet === article.outlet && quoteKey(other.title) === quoteKey(article.title)),
  )
  if (stands || isNoticed) return []
  const by = article.origin === 'brief' ? 'Withdrawn by the editors' : `Withdrawn by ${outletName(article)}`
  const what = article.origin === 'brief' ? `${outletName(article)}, “${article.title}”` : `“${article.title}”`
  return [
    {
      key: `article ${article.id}`,
      retracted: article.id,
      block: () => item(strong(by), `: ${what}, which was cited here on ${shortDate(input, at)}`),
    },
  ]
}

/** "Kim" is no other than "Kim Yo Jong", and a person may be known by another name by now. */
function isSamePerson(was: { id: number; name: string }, is: Person): boolean {
  if (was.id === is.id) return true
  const words = fold(was.name).split(' ')
  return [is.name, ...is.aliases].some((name) => {
    const others = fold(name).split(' ')
    return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word))
  })
}

function openingOf(words: string): string {
  const all = shownWords(words).split(/\s+/)
  if (all.length > OPENING_WORDS) return `${all.slice(0, OPENING_WORDS).join(' ')} …`
  // Scripts without spaces.
  const [only = ''] = all
  return all.length === 1 && only.length > OPENING_WORDS * 3 ? `${only.slice(0, OPENING_WORDS * 2)}…` : all.join(' ')
}

function shortDate({ here, now }: SectionInput, at: string): string {
  return formatShortDate(localDate(at, here.zone), now.toZonedDateTimeISO(here.zone).toPlainDate())
}

function strong(text: string): Inline {
  return { type: 'strong', text }
}

function item(...content: Inline[]): Block {
  return { type: 'item', depth: 0, content }
}
