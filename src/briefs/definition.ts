/** A brief's YAML file: its one schema, and what is said about a file that does not fit it. */
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import { z } from 'zod'
import type { Brief } from '../brief.ts'
import { cronProblem } from '../cron.ts'
import { readFeedAddress } from '../ingest/feed-address.ts'
import { isLocalTime, isZone, type LocalStart } from '../time.ts'

/** Something that is wrong with a file of the briefs folder, for the person who edits it. */
export interface Problem {
  file: string
  /** From 1. */
  line: number
  /** Dotted path of the key: "event.zone"; empty for the whole file. */
  key: string
  /** What was expected there, and what was found. */
  message: string
}

/** "briefs/parade.yaml:12: event.zone: expected …" */
export function describeProblem({ file, line, key, message }: Problem): string {
  return [`${file}:${line}`, key, message].filter(Boolean).join(': ')
}

const sectionKinds = [
  'countdown',
  'changes',
  'attendees',
  'quotes',
  'headlines',
  'facts',
  'timeline',
  'disputed',
  'sources',
] as const

/** How many lines a section has when the brief does not say: together they fit one screen. */
const DEFAULT_LIMITS: Record<(typeof sectionKinds)[number], number> = {
  countdown: 1,
  changes: 8,
  attendees: 14,
  quotes: 3,
  headlines: 4,
  facts: 3,
  timeline: 6,
  disputed: 3,
  sources: 8,
}

const text = z.string().trim().min(1, 'expected some text, found nothing').max(300, 'expected at most 300 characters')
const texts = z.array(text).max(200, 'expected at most 200 entries').default([])

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166 country code of two capitals, such as KR')

const zone = z.string().refine(isZone, { error: 'expected an IANA time zone such as Asia/Shanghai', abort: true })

const localStart = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, {
    error: 'expected a local date such as 2025-09-03, or date and time such as 2025-09-03T09:00',
    abort: true,
  })
  .refine((value) => isRealDate(value.slice(0, 10)) && isRealTime(value.slice(11)), {
    error: 'expected a day that exists',
    abort: true,
  })

const person = z.strictObject({
  name: text,
  aliases: texts.describe('Other spellings and scripts, such as 김정은'),
  role: text.optional(),
  country: countryCode.optional(),
})

const event = z
  .strictObject({
    name: text.describe('As it stands in a sentence: "the Sept. 3 parade"'),
    start: localStart.describe('Local date, or date and time, in the zone below'),
    zone: zone.describe("IANA time zone of the event's place: days are counted there"),
    place: text.optional(),
    status: z.enum(['tentative', 'confirmed', 'postponed', 'cancelled']).default('confirmed'),
    was_on: localStart.optional().describe('The date it had before it was postponed'),
    repeats: z.enum(['once', 'yearly']).default('once'),
    words: texts.describe('Words that name the event in articles: whose coming counts as coming to it'),
    source: text.optional().describe('The summary beside this brief that the date is taken from, such as npr.md'),
  })
  .refine((value) => value.status !== 'postponed' || value.was_on, {
    path: ['was_on'],
    message: 'expected the date it had before, because status is postponed',
  })
  .superRefine(({ start, was_on, zone }, context) => {
    const skipped = (path: string, local: LocalStart) => {
      if (isLocalTime(local)) return
      context.addIssue({
        code: 'custom',
        path: [path],
        message: `expected a ${local.start.includes('T') ? 'time' : 'day'} that exists in ${zone}, whose clocks skip this one`,
      })
    }
    skipped('start', { start, zone })
    if (was_on) skipped('was_on', { start: was_on, zone })
  })

const feedAddress = z
  .url({ protocol: /^https?$/, error: 'expected the http or https address of a feed', abort: true })
  .superRefine((written, context) => {
    const read = readFeedAddress(written)
    if ('refused' in read)
      context.addIssue({ code: 'custom', message: `expected the address of a feed that can be read: ${read.refused}` })
  })

const section = z.union([
  z.enum(sectionKinds),
  z.strictObject({ kind: z.enum(sectionKinds), limit: z.int().min(1).max(50).optional() }),
])

const schedule = z.strictObject({
  platform: z.enum(['discord', 'telegram']),
  chat: z.string().regex(/^-?\d{1,20}(\/\d+)?$/, "expected the platform's number of a chat, in quotes"),
  cron: z
    .string()
    .regex(/^\S+( \S+){4}$/, { error: 'expected five cron fields, such as "0 8 * * *"', abort: true })
    .superRefine((written, context) => {
      const problem = cronProblem(written)
      if (problem) context.addIssue({ code: 'custom', message: `expected a schedule that comes: ${problem}` })
    }),
  zone,
})

const briefSchema = z.strictObject({
  $schema: z.string().optional(),
  title: text,
  aliases: texts,
  event: event.optional(),
  people: z.array(person).max(500).default([]),
  topic: z
    .strictObject({ any: texts, all: texts, none: texts })
    .refine((topic) => topic.any.length + topic.all.length > 0, 'expected words under `any` or `all`')
    .describe('An article belongs to the brief when one of `any` and all of `all` occur in it, and none of `none`'),
  feeds: z.array(feedAddress).default([]),
  sections: z.array(section).min(1, 'expected at least one section').max(20).default(['countdown', 'sources']),
  schedule: z.array(schedule).max(50).default([]),
})

/** The JSON Schema that editors complete briefs with, made from the schema that the code validates with. */
export function briefJsonSchema(): object {
  return z.toJSONSchema(briefSchema, { io: 'input', unrepresentable: 'any' })
}

/**
 * Read one brief.
 * @param file the path as it is shown to the person who edits it
 * @param name the file's name without its ending
 */
export function readBrief(source: string, file: string, name: string): { brief: Brief } | { problems: Problem[] } {
  const lines = new LineCounter()
  const yaml = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  if (yaml.errors.length > 0) {
    return {
      problems: yaml.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        key: '',
        message: `not YAML: ${error.message.split('\n')[0]}`,
      })),
    }
  }
  let value: unknown
  try {
    // An alias bomb ("billion laughs") is refused by toJS's own limit, which throws.
    value = yaml.toJS({ maxAliasCount: 100 })
    // What holds itself, or is nested beyond all reason, could not be shown in a message: this throws then too.
    JSON.stringify(value)
  } catch (error) {
    return { problems: [{ file, line: 1, key: '', message: `not usable YAML: ${String(error).split('\n')[0]}` }] }
  }
  const result = briefSchema.safeParse(value)
  if (result.success) return { brief: toBrief(name, result.data) }
  return {
    problems: result.error.issues.map((issue) => ({
      file,
      line: lineOf(yaml, lines, issue.path),
      key: issue.path.join('.'),
      message: messageOf(issue, issue.path, value),
    })),
  }
}

function toBrief(name: string, data: z.output<typeof briefSchema>): Brief {
  return {
    name,
    title: data.title,
    aliases: data.aliases,
    event: data.event
      ? {
          name: data.event.name,
          start: data.event.start,
          zone: data.event.zone,
          place: data.event.place ?? null,
          status: data.event.status,
          wasOn: data.event.was_on ?? null,
          repeats: data.event.repeats,
          words: data.event.words,
          source: data.event.source ?? null,
        }
      : null,
    people: data.people.map((each) => ({
      name: each.name,
      aliases: each.aliases,
      role: each.role ?? null,
      country: each.country ?? null,
    })),
    topic: data.topic,
    feeds: data.feeds,
    sections: data.sections.map((each) =>
      typeof each === 'string'
        ? { kind: each, limit: DEFAULT_LIMITS[each] }
        : { kind: each.kind, limit: each.limit ?? DEFAULT_LIMITS[each.kind] },
    ),
    schedule: data.schedule,
  }
}

/** The line of the key, or of the nearest key above it when it is missing. */
function lineOf(yaml: YamlDocument, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length)
    const parent = length === 1 ? yaml.contents : yaml.getIn(keys.slice(0, -1), true)
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === keys.at(-1))
      : undefined
    const node = pair?.key ?? yaml.getIn(keys, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function messageOf(issue: z.core.$ZodIssue, path: readonly PropertyKey[], root: unknown): string {
  const found = shown(valueAt(root, path))
  switch (issue.code) {
    case 'unrecognized_keys':
      return `no such key: ${issue.keys.join(', ')}`
    case 'invalid_type':
      return `expected ${issue.expected}, found ${found}`
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}, found ${found}`
    case 'invalid_union':
      return `expected one of ${sectionKinds.join(', ')}, alone or as {kind, limit}, found ${found}`
    default:
      return `${issue.message}, found ${found}`
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  )
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const written = JSON.stringify(value)
  return written.length > 60 ? `${written.slice(0, 60)}…` : written
}

function isRealDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

function isRealTime(time: string): boolean {
  return time === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
}
