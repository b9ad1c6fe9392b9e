import { citedIn, composeSections } from '../compose/briefing.ts'
import { countdownSection } from '../compose/countdown.ts'
import { toldOf } from '../compose/told.ts'
import { ReaderError } from '../errors.ts'
import type { Command } from './command.ts'
import { momentOf } from './moment.ts'
import { requireBrief, suggestBriefs } from './which-brief.ts'

export const countdown: Command = {
  name: 'countdown',
  summary: 'How many days to go, counted where the event is',
  args: [{ name: 'brief', summary: 'Which brief, such as parade', required: false, kind: 'rest' }],
  right: 'read',
  examples: ['/countdown parade'],
  async run(context, { brief: name }) {
    const brief = requireBrief(context.briefs, name)
    if (!brief.event) throw new ReaderError(`${brief.title} has no date to count to. Try /brief ${brief.name}.`)
    const { input } = composeSections(brief, await momentOf(context, brief))
    const { sources } = input
    const blocks = countdownSection(input)
    return {
      title: '',
      lang: 'en',
      blocks: [...blocks, ...citedIn(blocks, sources)],
      buttons: [{ label: 'Briefing', command: `/brief ${brief.name}` }],
      told: toldOf([brief.name], sources, []),
    }
  },
  async complete({ briefs }, _arg, typed) {
    return suggestBriefs(briefs, typed)
  },
}
