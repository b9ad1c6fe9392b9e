import { expect, test } from 'vitest'
import { commands } from '../../src/commands/list.ts'
import { localizedCommands } from '../../src/commands/localized.ts'

test.each(Object.entries(localizedCommands))(
  'every command and argument has words in %s, and there are no others',
  (_locale, words) => {
    const named = commands.map(({ name, args }) => [name, ...args.map((arg) => arg.name)])
    const worded = commands.map(({ name, args }) => [
      ...(words[name] ? [name] : []),
      ...args.map((arg) => arg.name).filter((arg) => words[name]?.args?.[arg]),
    ])

    expect(worded).toEqual(named)
    expect(Object.keys(words).filter((name) => !commands.some((command) => command.name === name))).toEqual([])
  },
)
