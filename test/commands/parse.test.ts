import { expect, test } from 'vitest'
import type { Command } from '../../src/commands/command.ts'
import { commandLine, parseCommandLine, splitLast } from '../../src/commands/parse.ts'
import { plainReply } from '../../src/document.ts'

const command = (name: string, args: Command['args']): Command => ({
  name,
  summary: '',
  args,
  right: 'read',
  examples: [`/${name} …`],
  run: async () => plainReply('', ''),
})
const quote = command('quote', [
  { name: 'who', summary: 'a name', required: true, kind: 'rest' },
  { name: 'page', summary: 'a page', required: false, kind: 'number' },
])
const who = command('who', [
  { name: 'brief', summary: 'a brief', required: true, kind: 'word' },
  { name: 'name', summary: 'a name', required: false, kind: 'rest' },
])
const read = (line: string) => {
  const { command: found, args } = parseCommandLine([quote, who], line)
  return [found.name, args]
}

test.each([
  ['/quote kim yo-jong', ['quote', { who: 'kim yo-jong' }]],
  ['quote  delury   page:2', ['quote', { who: 'delury', page: '2' }]],
  ['/QUOTE who:"Kim Jong Un" page:3', ['quote', { who: 'Kim Jong Un', page: '3' }]],
  ['/who “victory parade” south korea', ['who', { brief: 'victory parade', name: 'south korea' }]],
  ['/quote who:kim yo jong page:2', ['quote', { who: 'kim yo jong', page: '2' }]],
  ['/quote 金正恩', ['quote', { who: '金正恩' }]],
  ['/quote he said: never', ['quote', { who: 'he said: never' }]],
  ['/quote http://a.example/?b=c', ['quote', { who: 'http://a.example/?b=c' }]],
])('%s', (line, call) => {
  expect(read(line)).toEqual(call)
})

test.each([
  ['/qoute delury', 'There is no command /qoute. Did you mean /quote?'],
  ['/quot delury', 'Did you mean /quote?'],
  ['', 'Type a command'],
  ['/quote', '/quote needs who: a name.'],
  ['/quote delury page:zero', 'page is a whole number from 1'],
])('%s is answered with what to do', (line, message) => {
  expect(() => read(line)).toThrow(message)
})

test('what a button writes is read back as the same call', () => {
  const args = { who: 'Kim Jong Un', page: '2' }
  expect(read(commandLine('quote', args))).toEqual(['quote', args])
})

test('while a line is typed it is known what is being typed', () => {
  expect(splitLast([quote, who], '/who par')).toMatchObject({ arg: 'brief', typed: 'par' })
  expect(splitLast([quote, who], '/who parade south ko')).toMatchObject({ arg: 'name', typed: 'south ko' })
  expect(splitLast([quote, who], '/wh')).toMatchObject({ command: undefined })
})
