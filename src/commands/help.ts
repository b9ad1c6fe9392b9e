import type { Block, Document } from '../document.ts'
import { ReaderError } from '../errors.ts'
import type { Command } from './command.ts'
import { usage } from './parse.ts'

/** @param all every other command, in the order to show them */
export function helpOn(all: () => readonly Command[]): Command {
  return {
    name: 'help',
    summary: 'What this bot can do',
    args: [{ name: 'command', summary: 'One command, such as quote', required: false, kind: 'word' }],
    right: 'read',
    examples: ['/help', '/help quote'],
    async run(_context, { command: name }) {
      if (!name) return overview(all())
      const command = all().find((each) => each.name === name.toLowerCase().replace(/^\//, ''))
      if (!command) throw new ReaderError(`There is no command /${name}. /help lists what there is.`)
      return helpFor(command)
    },
    async complete(_context, _arg, typed) {
      return all()
        .filter((each) => each.name.startsWith(typed.toLowerCase().replace(/^\//, '')))
        .slice(0, 25)
        .map((each) => ({ label: `/${each.name}: ${each.summary}`.slice(0, 100), value: each.name }))
    },
  }
}

/** What people come for, in the order in which they do; a command in none of them stands under the last. */
const TASKS: [heading: string, commands: readonly string[]][] = [
  ['Read', ['brief', 'quote', 'who', 'countdown', 'latest', 'search', 'sources']],
  [
    'Get it posted here',
    ['subscribe', 'unsubscribe', 'subscriptions', 'digest', 'watch', 'unwatch', 'watches', 'feeds'],
  ],
  ['This chat', []],
]

function overview(all: readonly Command[]): Document {
  const placed = new Set(TASKS.flatMap(([, names]) => names))
  const others = all.filter(({ name }) => name !== 'help' && !placed.has(name))
  return {
    title: 'Daybook',
    lang: 'en',
    blocks: [
      {
        type: 'paragraph',
        content: [
          'Briefings on the stories that are followed here. Every quotation is word for word from a stored source.',
        ],
      },
      ...TASKS.flatMap(([heading, names], index): Block[] => {
        const named = names.flatMap((name) => all.find((command) => command.name === name) ?? [])
        const listed = index === TASKS.length - 1 ? [...named, ...others] : named
        return [{ type: 'heading', text: heading }, ...listed.map(inShort)]
      }),
      { type: 'note', content: ['More on one of them: ', { type: 'command', text: '/help quote' }] },
    ],
    buttons: [{ label: 'Briefs', command: '/brief' }],
  }
}

/** An example and the first clause of the summary: the rest is for who asks about this one. */
function inShort({ name, summary, examples }: Command): Block {
  const [clause = summary] = summary.split(/[,;:]/)
  return { type: 'item', depth: 0, content: [{ type: 'command', text: examples[0] ?? `/${name}` }, ` · ${clause}`] }
}

function helpFor(command: Command): Document {
  return {
    title: usage(command),
    lang: 'en',
    blocks: [
      { type: 'paragraph', content: [`${command.summary}.`] },
      ...command.args.map(
        (arg): Block => ({
          type: 'item',
          depth: 0,
          content: [{ type: 'strong', text: arg.name }, `: ${arg.summary}`],
        }),
      ),
      {
        type: 'paragraph',
        content: command.examples.flatMap((text, index) => [
          index === 0 ? 'Try ' : ' or ',
          { type: 'command' as const, text },
        ]),
      },
    ],
    buttons: [],
  }
}
