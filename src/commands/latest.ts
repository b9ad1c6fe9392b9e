import { citedIn } from '../compose/briefing.ts'
import { headlineItem } from '../compose/headlines.ts'
import { storiesOf } from '../compose/stories.ts'
import { toldOf } from '../compose/told.ts'
import type { Block } from '../document.ts'
import { formatShortDate, publishedDate } from '../time.ts'
import type { Command } from './command.ts'
import { requireBrief, suggestBriefs } from './which-brief.ts'
import { briefsWith, numberedAmong } from './works.ts'

const MOST_HEADLINES = 12
/** "Since yesterday": an article of yesterday's date counts all day today, wherever its day began. */
const SINCE_HOURS = 48

export const latest: Command = {
  name: 'latest',
  summary: 'Headlines since yesterday',
  args: [{ name: 'brief', summary: 'Only from this brief', required: false, kind: 'rest' }],
  right: 'read',
  examples: ['/latest', '/latest parade'],
  async run(context, { brief: name }) {
    const { briefs, store, now } = context
    const brief = name ? requireBrief(briefs, name) : undefined
    const of = brief ? { brief: brief.name } : {}
    const since = now.subtract({ hours: SINCE_HOURS })
    const recent = await store.articles({ ...of, since, limit: 100 }, now)
    const { works, places, sources } = await numberedAmong(context, recent, brief)
    const items = storiesOf(works, places)
      .slice(0, MOST_HEADLINES)
      .map((story) => headlineItem(story, sources, now))
    const blocks = items.length > 0 ? items : [await nothingNew(store, of, now)]
    return {
      title: brief ? `${brief.title}: since yesterday` : 'Since yesterday',
      lang: 'en',
      blocks: [...blocks, ...citedIn(blocks, sources)],
      buttons: brief ? [{ label: 'Briefing', command: `/brief ${brief.name}` }] : [],
      told: toldOf(brief ? [brief.name] : briefsWith(sources), sources, []),
    }
  },
  async complete({ briefs }, _arg, typed) {
    return suggestBriefs(briefs, typed)
  },
}

async function nothingNew(
  store: Parameters<Command['run']>[0]['store'],
  of: { brief?: string },
  now: Parameters<Command['run']>[0]['now'],
): Promise<Block> {
  const [newest] = await store.articles({ ...of, limit: 1 }, now)
  const when = newest?.published
    ? ` The newest is of ${formatShortDate(publishedDate(newest.published), now.toZonedDateTimeISO('UTC').toPlainDate())}.`
    : ''
  return { type: 'paragraph', content: [`Nothing new since yesterday.${when}`] }
}
