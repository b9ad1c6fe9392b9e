/** Which brief a person means. */
import type { Brief } from '../brief.ts'
import type { BriefShelf } from '../briefs/shelf.ts'
import { ReaderError } from '../errors.ts'
import { fold, isOneTypoAway } from '../fold.ts'
import type { Suggestion } from './command.ts'
import { echoed } from './echoed.ts'

/**
 * The brief whose name, alias or title `words` start with, and the words that are left; the only brief there is, when
 * the words name none and `words` are meant for it.
 * @throws ReaderError that says which briefs there are.
 */
export function splitBrief(shelf: BriefShelf, words: string): { brief: Brief; rest: string } {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  for (let length = parts.length; length > 0; length--) {
    const brief = findBrief(shelf, parts.slice(0, length).join(' '))
    if (brief) return { brief, rest: parts.slice(length).join(' ') }
  }
  const [only, ...others] = shelf.all()
  if (only && others.length === 0) return { brief: only, rest: parts.join(' ') }
  throw new ReaderError(noSuchBrief(shelf, words))
}

/** The brief of that name: exact first, then its start, then with one typo. */
export function findBrief(shelf: BriefShelf, name: string): Brief | undefined {
  const wanted = fold(name)
  if (!wanted) return undefined
  const briefs = shelf.all().map((brief) => ({ brief, names: namesOf(brief) }))
  const matching = (matches: (name: string) => boolean) => {
    const found = briefs.filter(({ names }) => names.some(matches))
    return found.length === 1 ? found[0]?.brief : undefined
  }
  return (
    matching((each) => each === wanted) ??
    (wanted.length >= 3 ? matching((each) => each.startsWith(wanted)) : undefined) ??
    (wanted.length >= 4 ? matching((each) => isOneTypoAway(each, wanted)) : undefined)
  )
}

/**
 * The brief of that name, or the only one there is when no name is given.
 * @throws ReaderError that says which briefs there are.
 */
export function requireBrief(shelf: BriefShelf, name: string | undefined): Brief {
  const [only, ...others] = shelf.all()
  if (!name && only && others.length === 0) return only
  if (!only) throw new ReaderError(noBrief(shelf))
  const brief = name ? findBrief(shelf, name) : undefined
  if (!brief) throw new ReaderError(noSuchBrief(shelf, name ?? ''))
  return brief
}

/** Briefs that start with what was typed, or hold it. */
export function suggestBriefs(shelf: BriefShelf, typed: string): Suggestion[] {
  const wanted = fold(typed)
  return shelf
    .all()
    .filter((brief) => namesOf(brief).some((name) => name.includes(wanted)))
    .slice(0, 25)
    .map((brief) => ({ label: `${brief.name}: ${brief.title}`.slice(0, 100), value: brief.name.slice(0, 100) }))
}

function namesOf(brief: Brief): string[] {
  return [brief.name, brief.title, ...brief.aliases].map(fold)
}

/** The sentence for a name that no brief has. */
export function noSuchBrief(shelf: BriefShelf, name: string): string {
  const broken = shelf.unreadable().find((each) => fold(each) === fold(name.split(/\s+/)[0] ?? ''))
  if (broken) return `The brief “${broken}” does not read at the moment. Whoever runs this bot sees why in its log.`
  if (shelf.all().length === 0) return noBrief(shelf)
  return name.trim() === ''
    ? `Which brief? There is: ${listOf(shelf)}.`
    : `There is no brief “${echoed(name)}”. There is: ${listOf(shelf)}.`
}

/** The sentence for a shelf without a brief. */
export function noBrief(shelf: BriefShelf): string {
  const broken = shelf.unreadable()
  if (broken.length === 0) return 'There is no brief yet. Whoever runs this bot adds them in its briefs folder.'
  return `${couldNotBeRead(broken)} Whoever runs this bot sees why by \`npm run -s daybook -- check\`.`
}

/** "2 briefs could not be read: harbour, parade." */
export function couldNotBeRead(names: readonly string[]): string {
  return `${names.length === 1 ? '1 brief' : `${names.length} briefs`} could not be read: ${names.join(', ')}.`
}

function listOf(shelf: BriefShelf): string {
  return shelf
    .all()
    .map((brief) => brief.name)
    .join(', ')
}
