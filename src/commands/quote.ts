import { countryName } from '../compose/attendees.ts'
import { citedIn } from '../compose/briefing.ts'
import { utteranceBlock, utterancesOf } from '../compose/quotes.ts'
import { type PerhapsTold, toldOf } from '../compose/told.ts'
import { type Block, type Button, type Document, plainReply } from '../document.ts'
import { fold } from '../fold.ts'
import type { PersonFound, Quote } from '../store/store.ts'
import type { Command, Context } from './command.ts'
import { echoed } from './echoed.ts'
import { commandLine } from './parse.ts'
import { findBrief, requireBrief, suggestBriefs } from './which-brief.ts'
import { briefsWith, numberedAmong } from './works.ts'

/** With attribution and sources this fits one screen of a phone. */
const PAGE = 4
/** Names that begin with as many are near. */
const NEAR_LETTERS = 3
/** A page is read from so many prints for each utterance: a wire text is in several papers. */
const PRINTS = 8
/** Beyond this nobody pages; it keeps one answer's work bounded. */
const MOST_QUOTES = 200

export const quote: Command = {
  name: 'quote',
  summary: 'What somebody said, word for word, or quotations with certain words in them',
  args: [
    { name: 'who', summary: 'A name, such as delury, or words of the quotation', required: true, kind: 'rest' },
    { name: 'brief', summary: 'Only from this brief', required: false, kind: 'word' },
    { name: 'page', summary: 'Which page', required: false, kind: 'number' },
  ],
  right: 'read',
  examples: ['/quote delury', '/quote cold war', '/quote kim yo jong brief:parade'],
  async run(context, { who = '', brief: briefName, page = '1' }) {
    const wanted = await whatIsWanted(context, who, briefName)
    const people = await peopleMeant(context, wanted.words)
    const exact = people.filter((person) => person.exact)
    const candidates = exact.length > 0 ? exact : people
    if (candidates.length > 1) return choice(who, candidates, wanted.brief)

    const [person] = candidates
    const limit = Math.min(MOST_QUOTES, (Number(page) + 1) * PAGE * PRINTS)
    const of = { limit, ...(wanted.brief ? { brief: wanted.brief } : {}) }
    const bySpeaker = person ? await context.store.quotes({ ...of, person: person.id }, context.now) : []
    if (person && (bySpeaker.length > 0 || person.exact)) {
      return quotesPage(
        {
          title: person.name,
          quotes: bySpeaker,
          isCut: bySpeaker.length === limit,
          // Words with a number go on, or the next page would ask again which of the namesakes is meant.
          args: { who: NUMBERED.test(wanted.words) ? wanted.words : person.name, brief: wanted.brief },
          page: Number(page),
          emptyHint: silentPerson(person, wanted.brief),
        },
        context,
      )
    }
    const containing = await context.store.quotes({ ...of, words: wanted.words }, context.now)
    if (containing.length > 0) {
      return quotesPage(
        {
          title: `Quotations with “${echoed(wanted.words)}”`,
          quotes: containing,
          isCut: containing.length === limit,
          args: { who: wanted.words, brief: wanted.brief },
          page: Number(page),
          emptyHint: '',
        },
        context,
      )
    }
    return person
      ? plainReply(person.name, silentPerson(person, wanted.brief))
      : nothingFound(context, who, wanted.brief)
  },
  async complete({ store, briefs }, arg, typed) {
    if (arg === 'brief') return suggestBriefs(briefs, typed)
    if (arg !== 'who') return []
    const people = await store.suggestPeople(typed, 25)
    return people.map((person) => ({ label: labelOf(person), value: person.name.slice(0, 100) }))
  },
}

/** "/quote delury parade": a last word that names a brief, after a name, is the brief. */
async function whatIsWanted(
  { briefs, store }: Context,
  who: string,
  briefName: string | undefined,
): Promise<{ words: string; brief: string | undefined }> {
  if (briefName) return { words: who, brief: requireBrief(briefs, briefName).name }
  const words = who.trim().split(/\s+/)
  const brief = words.length > 1 ? findBrief(briefs, words.at(-1) ?? '') : undefined
  if (!brief) return { words: who, brief: undefined }
  const name = words.slice(0, -1).join(' ')
  return (await store.findPeople(name, 1)).length > 0
    ? { words: name, brief: brief.name }
    : { words: who, brief: undefined }
}

/** "Kim Min #12": one of several of that name, by number. */
const NUMBERED = /^(.*) #(\d{1,12})$/

/** Who is meant by a name, or by what the button of a choice says. */
async function peopleMeant({ store }: Context, words: string): Promise<PersonFound[]> {
  const numbered = NUMBERED.exec(words)
  const person = numbered ? await store.person(Number(numbered[2])) : undefined
  if (person && person.name === numbered?.[1]) return [{ ...person, exact: true, quotes: 0 }]
  return store.findPeople(words, 6)
}

async function quotesPage(
  shown: {
    title: string
    quotes: Quote[]
    /** There are more than these. */
    isCut: boolean
    args: { who: string; brief: string | undefined }
    page: number
    emptyHint: string
  },
  context: Context,
): Promise<PerhapsTold> {
  const { briefs, now } = context
  const utterances = utterancesOf(shown.quotes)
  const pages = Math.max(1, Math.ceil(utterances.length / PAGE))
  const page = Math.min(shown.page, pages)
  const onPage = utterances.slice((page - 1) * PAGE, page * PAGE)
  const articles = onPage.flatMap(({ prints }) => prints.map((print) => print.article))
  const brief = shown.args.brief === undefined ? undefined : briefs.get(shown.args.brief)
  const { sources } = await numberedAmong(context, articles, brief)
  const blocks: Block[] = onPage.map((utterance) => utteranceBlock(utterance, sources, now))
  if (blocks.length === 0) blocks.push({ type: 'paragraph', content: [shown.emptyHint] })
  const list = citedIn(blocks, sources)
  return {
    title: titled(shown.title, page, shown.isCut ? null : pages),
    lang: 'en',
    blocks: [...blocks, ...list],
    buttons: pageButtons(shown.args, page, pages),
    told: toldOf(brief ? [brief.name] : briefsWith(sources), sources, []),
  }
}

/** @param pages null where nobody has counted them */
function titled(title: string, page: number, pages: number | null): string {
  if (pages === null) return `${title} · ${page}`
  return pages > 1 ? `${title} · ${page} of ${pages}` : title
}

function pageButtons(
  { who, brief }: { who: string; brief: string | undefined },
  page: number,
  pages: number,
): Button[] {
  const to = (label: string, number: number): Button => ({
    label,
    command: commandLine('quote', { who, ...(brief ? { brief } : {}), page: String(number) }),
  })
  return [...(page > 1 ? [to('Newer', page - 1)] : []), ...(page < pages ? [to('Older', page + 1)] : [])]
}

function choice(words: string, people: PersonFound[], brief: string | undefined): Document {
  const isShared = ({ name }: PersonFound) => people.filter((each) => each.name === name).length > 1
  const wordsFor = (person: PersonFound) => (isShared(person) ? `${person.name} #${person.id}` : person.name)
  // A role usually names the country; of namesakes every word may be what tells them apart.
  const hintOf = (person: PersonFound) =>
    [person.role, isShared(person) || !person.role ? countryName(person.country) : null].filter(Boolean).join(', ')
  return {
    title: `Who is meant by “${echoed(words)}”?`,
    lang: 'en',
    blocks: people.map(
      (person): Block => ({
        type: 'item',
        depth: 0,
        content: [{ type: 'strong', text: person.name }, ...(hintOf(person) ? [`, ${hintOf(person)}`] : [])],
      }),
    ),
    buttons: people.map((person) => ({
      label: (isShared(person) && hintOf(person) ? `${person.name}, ${hintOf(person)}` : person.name).slice(0, 80),
      command: commandLine('quote', { who: wordsFor(person), ...(brief ? { brief } : {}) }),
    })),
  }
}

async function nothingFound({ store }: Context, words: string, brief: string | undefined): Promise<Document> {
  // Fewer letters are near to everybody.
  const typed = [...fold(words)].slice(0, NEAR_LETTERS).join('')
  const near = typed.length < NEAR_LETTERS ? [] : await store.suggestPeople(typed, 5)
  const quoted = near.filter((person) => person.quotes > 0)
  return {
    title: '',
    lang: 'en',
    blocks: [
      {
        type: 'paragraph',
        content: [
          `Nobody called “${echoed(words)}” is quoted in ${brief ?? 'what is stored'}, and no quotation there has those words.`,
        ],
      },
      ...(quoted.length > 0
        ? [{ type: 'paragraph' as const, content: [`Near that: ${quoted.map((person) => person.name).join(', ')}.`] }]
        : []),
    ],
    buttons: quoted.map((person) => ({
      label: person.name.slice(0, 80),
      command: commandLine('quote', { who: person.name }),
    })),
  }
}

function silentPerson(person: PersonFound, brief: string | undefined): string {
  if (brief && person.quotes > 0) {
    return `No quotation of ${person.name} is stored in ${brief}; there are ${person.quotes} elsewhere: /quote ${person.name}`
  }
  return `${person.name} is known here, but no quotation that is surely theirs is stored.`
}

function labelOf(person: PersonFound): string {
  const count = person.quotes === 1 ? '1 quotation' : `${person.quotes} quotations`
  return `${person.name} · ${count}`.slice(0, 100)
}
