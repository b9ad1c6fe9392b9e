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

const summer = (start: string) => summit.replace('2026-05-02', start).replace('Europe/Zurich', 'Europe/Berlin')
const scheduled = (cron: string) =>
  `${summit}schedule:\n  - platform: telegram\n    chat: "-100"\n    cron: "${cron}"\n    zone: Europe/Zurich\n`

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
  [
    'a time that its zone skips',
    summer('2026-03-29T02:30'),
    'briefs/summit.yaml:4: event.start: expected a time that exists in Europe/Berlin, whose clocks skip this one, found "2026-03-29T02:30"',
  ],
  [
    'a day that its zone skipped',
    summer('2011-12-30').replace('Europe/Berlin', 'Pacific/Apia'),
    'event.start: expected a day that exists in Pacific/Apia',
  ],
  [
    'an old date that its zone skips',
    summer('2026-05-02').replace('event:\n', 'event:\n  status: postponed\n  was_on: 2026-03-29T02:30\n'),
    'briefs/summit.yaml:4: event.was_on: expected a time that exists',
  ],
  [
    'a schedule of fields that are none',
    scheduled('99 99 * * *'),
    'briefs/summit.yaml:12: schedule.0.cron: expected a schedule that comes: “99” is no minute of a cron schedule: numbers from 0 to 59, with , - * or /, found "99 99 * * *"',
  ],
  ['a schedule that never comes', scheduled('0 8 31 2 *'), 'schedule.0.cron: expected a schedule that comes'],
  ['a schedule of three fields', scheduled('0 8 *'), 'schedule.0.cron: expected five cron fields'],
  [
    'a feed inside our own network',
    `${summit}feeds: [http://127.0.0.1/feed]\n`,
    'feeds.0: expected the address of a feed that can be read: its address is not on the public web',
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
  ['a list that holds itself', 'title: &a [*a]\n', 'briefs/summit.yaml:1: not usable YAML'],
  ['brackets without end', `title: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'not YAML'],
])('%s is told with file, line, key and what was expected', (_what, yaml, expected) => {
  expect(problemsOf(yaml).join('\n')).toContain(expected)
})

test('what falls twice, and 29 February, are times that exist', () => {
  expect(problemsOf(summer('2026-10-25T02:30'))).toEqual([])
  expect(problemsOf(scheduled('0 8 29 2 *'))).toEqual([])
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
