import type { SectionKind } from '../brief.ts'
import { composeBriefing, composeOneSection } from '../compose/briefing.ts'
import { countdownPhrase } from '../compose/countdown.ts'
import type { Block, Document } from '../document.ts'
import { ReaderError } from '../errors.ts'
import { fold, isOneTypoAway } from '../fold.ts'
import type { Command, Context } from './command.ts'
import { echoed } from './echoed.ts'
import { momentOf } from './moment.ts'
import { couldNotBeRead, noBrief, noSuchBrief, splitBrief, suggestBriefs } from './which-brief.ts'

/** What people call the sections. */
const SECTION_NAMES: Record<string, SectionKind> = {
  countdown: 'countdown',
  attendees: 'attendees',
  attendance: 'attendees',
  who: 'attendees',
  quotes: 'quotes',
  headlines: 'headlines',
  news: 'headlines',
  facts: 'facts',
  new: 'changes',
  changes: 'changes',
  timeline: 'timeline',
  disputed: 'disputed',
  sources: 'sources',
}

export const brief: Command = {
  name: 'brief',
  summary: 'The briefing on a story; without a name, the list of stories',
  args: [
    { name: 'name', summary: 'Which brief, such as parade', required: false, kind: 'word' },
    {
      name: 'section',
      summary: 'Only one section, such as quotes or headlines',
      required: false,
      kind: 'rest',
    },
  ],
  right: 'read',
  examples: ['/brief parade', '/brief parade quotes'],
  async run(context, { name, section }) {
    if (!name) return briefList(context)
    const { brief: found, rest } = splitBrief(context.briefs, [name, section].filter(Boolean).join(' '))
    const moment = await momentOf(context, found)
    if (!rest) return composeBriefing(found, moment)
    const kind = SECTION_NAMES[fold(rest)]
    if (!kind) {
      // Taken for the only brief there is, the words were meant as a name.
      if (rest === [name, section].filter(Boolean).join(' ')) throw new ReaderError(noSuchBrief(context.briefs, rest))
      const near = Object.keys(SECTION_NAMES).find((each) => isOneTypoAway(each, fold(rest)))
      const known = found.sections.map((each) => each.kind).join(', ')
      throw new ReaderError(
        `The briefing has no section “${echoed(rest)}”. ${near ? `Did you mean /brief ${found.name} ${near}? ` : ''}It has: ${known}.`,
      )
    }
    return composeOneSection(found, kind, moment)
  },
  async complete({ briefs }, arg, typed) {
    if (arg === 'name') return suggestBriefs(briefs, typed)
    return [...new Set(Object.values(SECTION_NAMES))]
      .filter((kind) => kind.startsWith(fold(typed)))
      .map((kind) => ({ label: kind, value: kind }))
  },
}

function briefList({ briefs, now }: Context): Document {
  const all = briefs.all()
  const broken = briefs.unreadable()
  if (all.length === 0 && broken.length > 0) throw new ReaderError(noBrief(briefs))
  const blocks = all.map(
    (each): Block => ({
      type: 'item',
      depth: 0,
      content: [
        { type: 'strong', text: each.title },
        each.event ? ` · ${countdownPhrase(each.event, now)} · ` : ' · ',
        { type: 'command', text: `/brief ${each.name}` },
      ],
    }),
  )
  const empty: Block = { type: 'paragraph', content: [noBrief(briefs)] }
  const notes: Block[] = broken.length > 0 ? [{ type: 'note', content: [couldNotBeRead(broken)] }] : []
  return {
    title: 'Briefs',
    lang: 'en',
    blocks: blocks.length > 0 ? [...blocks, ...notes] : [empty],
    buttons: all.slice(0, 5).map((each) => ({ label: each.title.slice(0, 60), command: `/brief ${each.name}` })),
  }
}
