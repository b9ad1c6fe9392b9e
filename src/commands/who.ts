import { type AttendanceLine, attendanceBlocks, attendanceLines, timeOf } from '../compose/attendees.ts'
import { citedIn, composeSections } from '../compose/briefing.ts'
import { isCountryCalled } from '../compose/country-names.ts'
import { toldOf } from '../compose/told.ts'
import type { Block } from '../document.ts'
import { fold, isOneTypoAway } from '../fold.ts'
import type { Command } from './command.ts'
import { echoed } from './echoed.ts'
import { momentOf } from './moment.ts'
import { splitBrief, suggestBriefs } from './which-brief.ts'

/** All of them fit on a page or two; nobody wants to page through a guest list. */
const MOST_LINES = 200
/** As many as are read in a sentence. */
const MOST_NEAR = 30

export const who: Command = {
  name: 'who',
  summary: 'Who comes, who sends somebody else and who stays away, each with its source',
  args: [
    { name: 'brief', summary: 'Which brief, such as parade', required: false, kind: 'word' },
    { name: 'name', summary: 'A person or a country', required: false, kind: 'rest' },
  ],
  right: 'read',
  examples: ['/who parade', '/who parade slovakia'],
  async run(context, { brief: name = '', name: wanted = '' }) {
    const { store, now } = context
    const { brief, rest } = splitBrief(context.briefs, `${name} ${wanted}`)
    const { material, sources } = composeSections(brief, await momentOf(context, brief)).input
    const lines = attendanceLines(material, brief.event)
    const people = rest ? await store.findPeople(rest, 10) : []
    const found = rest ? lines.filter((line) => isAbout(line, rest, new Set(people.map((person) => person.id)))) : lines
    const blocks = attendanceBlocks(found, sources.cite, { limit: MOST_LINES, time: timeOf(brief.event, now) })
    const title = rest ? `${brief.title}: ${echoed(rest)}` : brief.title
    return {
      title,
      lang: 'en',
      blocks: blocks.length > 0 ? [...blocks, ...citedIn(blocks, sources)] : [nobody(rest, lines)],
      buttons: rest ? [{ label: 'Everyone', command: `/who ${brief.name}` }] : [],
      told: toldOf([brief.name], sources, []),
    }
  },
  async complete({ briefs, store, now }, arg, typed, args) {
    if (arg === 'brief') return suggestBriefs(briefs, typed)
    const { brief } = splitBrief(briefs, args.brief ?? '')
    const lines = attendanceLines(await store.materialOf(brief.name, now), brief.event)
    const names = new Set(lines.flatMap((line) => [line.name, line.country ?? '']).filter(Boolean))
    return [...names]
      .filter((each) => fold(each).includes(fold(typed)))
      .slice(0, 25)
      .map((each) => ({ label: each.slice(0, 100), value: each.slice(0, 100) }))
  },
}

/** A person by name in any script, the one who is sent, or everybody of a country. */
function isAbout(line: AttendanceLine, words: string, people: Set<number>): boolean {
  if (line.personId !== null && people.has(line.personId)) return true
  const code = line.countryCode
  if (code !== null && isCountryCalled(code, words)) return true
  const wanted = fold(words)
  const names = [line.name, line.country ?? '', line.representedBy ?? ''].map(fold).filter(Boolean)
  return names.some(
    (name) =>
      name === wanted || name.split(' ').includes(wanted) || (wanted.length >= 4 && isOneTypoAway(name, wanted)),
  )
}

function nobody(words: string, lines: AttendanceLine[]): Block {
  const countries = [...new Set(lines.map((line) => line.country ?? line.name))]
  const more = countries.length > MOST_NEAR ? ` and ${countries.length - MOST_NEAR} more` : ''
  const near = countries.length > 0 ? ` Sources speak of: ${countries.slice(0, MOST_NEAR).join(', ')}${more}.` : ''
  return {
    type: 'paragraph',
    content: [
      words
        ? `No source that is stored says whether “${echoed(words)}” comes.${near}`
        : 'No source that is stored says who comes.',
    ],
  }
}
