import type { Brief } from '../brief.ts'
import { attendanceLines, STATUS_PHRASES } from '../compose/attendees.ts'
import { composeOneSection, composeSections } from '../compose/briefing.ts'
import { shownWords, utterancesOf } from '../compose/quotes.ts'
import { describeWork } from '../compose/sources.ts'
import type { Work } from '../compose/works.ts'
import type { Block, Document } from '../document.ts'
import { ReaderError } from '../errors.ts'
import type { Material } from '../store/store.ts'
import type { Command } from './command.ts'
import { momentOf } from './moment.ts'
import { splitBrief, suggestBriefs } from './which-brief.ts'

export const sources: Command = {
  name: 'sources',
  summary: 'Where each line of a briefing comes from; with a number, what was taken from that source',
  args: [
    { name: 'brief', summary: 'Which brief, such as parade', required: false, kind: 'word' },
    { name: 'number', summary: 'The number in square brackets', required: false, kind: 'number' },
  ],
  right: 'read',
  examples: ['/sources parade', '/sources parade 1'],
  async run(context, { brief: name = '', number }) {
    const { brief, rest } = splitBrief(context.briefs, name)
    if (rest) throw new ReaderError(`There is no brief “${name}”. /brief lists what there is.`)
    const moment = await momentOf(context, brief)
    if (!number) {
      const list = composeOneSection(brief, 'sources', moment)
      const count = list.blocks.filter((block) => block.type === 'source').length
      const buttons = Array.from({ length: Math.min(count, 5) }, (_, index) => ({
        label: `Source ${index + 1}`,
        command: `/sources ${brief.name} ${index + 1}`,
      }))
      return { ...list, buttons: [...buttons, ...list.buttons] }
    }
    const cited = composeSections(brief, moment).input.sources.cited()
    const work = cited[Number(number) - 1]
    if (!work) throw new ReaderError(`This briefing has ${cited.length} sources; there is no number ${number}.`)
    return oneSource(brief, work, Number(number), moment.material)
  },
  async complete({ briefs }, arg, typed) {
    return arg === 'brief' ? suggestBriefs(briefs, typed) : []
  },
}

function oneSource(brief: Brief, work: Work, number: number, material: Material): Document {
  const ids = new Set(work.articles.map((article) => article.id))
  const quotes = utterancesOf(material.quotes.filter((each) => ids.has(each.article.id)))
  const facts = material.facts.filter((each) => ids.has(each.article.id))
  const attendance = attendanceLines(
    { ...material, attendance: material.attendance.filter((each) => ids.has(each.article.id)) },
    brief.event,
  )
  const taken: Block[] = [
    ...quotes.map(
      ({ quote }): Block => ({
        type: 'item',
        depth: 0,
        content: [`${quote.speaker.name}: “${shownWords(quote.text)}”`],
      }),
    ),
    ...namesByPhrase(attendance).map(
      ([phrase, names]): Block => ({ type: 'item', depth: 0, content: [`${names.join(', ')}: ${phrase}`] }),
    ),
    ...facts.map((fact): Block => ({ type: 'item', depth: 0, content: [fact.text] })),
  ]
  const summary = work.lead.summary
  return {
    title: `Source ${number} of ${brief.title}`,
    lang: 'en',
    blocks: [
      { type: 'source', number, content: describeWork(work) },
      ...(work.lead.byline ? [{ type: 'paragraph' as const, content: [`By ${work.lead.byline}`] }] : []),
      ...(summary
        ? [
            { type: 'paragraph' as const, content: [summary.text] },
            { type: 'note' as const, content: [SUMMARY_BY[summary.by]] },
          ]
        : []),
      ...(taken.length > 0 ? [{ type: 'heading' as const, text: 'What the briefing took from it' }, ...taken] : []),
    ],
    buttons: [
      { label: 'All sources', command: `/sources ${brief.name}` },
      { label: 'Briefing', command: `/brief ${brief.name}` },
    ],
  }
}

/** A line for all of whom the same is said. */
function namesByPhrase(attendance: ReturnType<typeof attendanceLines>): [string, string[]][] {
  const names = new Map<string, string[]>()
  for (const { name, status, representedBy } of attendance) {
    const phrase = `${STATUS_PHRASES[status]}${representedBy ? ` ${representedBy}` : ''}`
    names.set(phrase, [...(names.get(phrase) ?? []), name])
  }
  return [...names]
}

const SUMMARY_BY = {
  editor: 'Summary by the editor.',
  extracted: 'Sentences taken from the article by a program.',
}
