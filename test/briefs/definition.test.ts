import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { briefJsonSchema, describeProblem, readBrief } from '../../src/briefs/definition.ts'

const problemsOf = (yaml: string) => {
  const result = readBrief(yaml, 'briefs/summit.yaml', 'summit')
  return 'problems' in result ? result.problems.map(describeProblem) : []
}

const summit = `title: The lake summit
event:
  name: the lake summit
  start: 2026-05-02
  zone: Europe/Zurich
topic:
  any: [lake summit]
sections: [countdown, {kind: quotes, limit: 3}]
`

test('a brief that is right has no problem, and what is left out has a sensible value', () => {
  const result = readBrief(summit, 'briefs/summit.yaml', 'summit')
  expect(result).toMatchObject({
    brief: {
      name: 'summit',
      event: { status: 'confirmed', repeats: 'once', place: null },
      sections: [
        { kind: 'countdown', limit: 1 },
        { kind: 'quotes', limit: 3 },
      ],
    },
  })
})

test.each([
  [
    'a zone that is none',
    summit.replace('Europe/Zurich', 'Europe/Zurick'),
    'briefs/summit.yaml:5: event.zone: expected an IANA time zone such as Asia/Shanghai, found "Europe/Zurick"',
  ],
  [
    'a day that is none',
    summit.replace('2026-05-02', '2026-02-30'),
    'briefs/summit.yaml:4: event.start: expected a day that exists, found "2026-02-30"',
  ],
  ['a key that is misspelt', summit.replace('title:', 'titel:'), 'briefs/summit.yaml:1: no such key: titel'],
  [
    'a section that is none',
    summit.replace('countdown,', 'countdwon,'),
    'briefs/summit.yaml:8: sections.0: expected one of countdown',
  ],
  ['no topic', summit.replace(/topic:[\s\S]*?\]\n/, ''), 'briefs/summit.yaml:1: topic: expected'],
  [
    'a postponed event without its old date',
    summit.replace('event:\n', 'event:\n  status: postponed\n'),
    'event.was_on: expected the date it had before',
  ],
  ['a key twice', summit + summit, 'not YAML'],
  ['no YAML at all', '\t{{', 'not YAML'],
  ['an empty file', '', 'expected object'],
])('%s is told with file, line, key and what was expected', (_what, yaml, expected) => {
  expect(problemsOf(yaml).join('\n')).toContain(expected)
})

test('YAML that unfolds into millions of nodes is refused', () => {
  const levels = Array.from({ length: 12 }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x, x, x, x, x, x, x, x]'
      : `a${level}: &a${level} [${Array(8)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  )
  expect(problemsOf(levels.join('\n')).join()).toContain('not usable YAML')
})

test('the schema that editors complete with is the one the code validates with', () => {
  expect(JSON.parse(readFileSync('briefs/brief.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(briefJsonSchema())),
  )
})
