/**
 * The briefs folder: `NAME.yaml` and the summaries entered by hand in `NAME/*.md`. What is wrong is told, and the
 * rest still loads. Changes are seen by asking (`refresh`), which works on every file system and mount.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Brief } from '../brief.ts'
import { ReaderError } from '../errors.ts'
import { readSummary } from '../ingest/read-summary.ts'
import type { ArticleToRecord } from '../store/store.ts'
import { type Problem, readBrief } from './definition.ts'
import type { BriefShelf } from './shelf.ts'

/** A brief's file is a page or two; more is a mistake or an attack. */
const LARGEST_FILE = 512 * 1024

export interface LoadedBriefs extends BriefShelf {
  problems(): Problem[]
  /** The summaries entered by hand, as articles to record. */
  summaries(): ArticleToRecord[]
  /** The keys of every summary that stands beside a brief, also of those that do not read at the moment. */
  summaryKeys(brief: string): string[]
  /** Look at the folder again; true when something has changed and was loaded. */
  refresh(): Promise<boolean>
}

interface Loaded {
  briefs: Map<string, Brief>
  summaries: ArticleToRecord[]
  summaryKeys: Map<string, string[]>
  problems: Problem[]
  unreadable: string[]
}

/** @throws ReaderError when there is no such folder. */
export async function loadBriefs(folder: string): Promise<LoadedBriefs> {
  let signature = await signatureOf(folder)
  let loaded = await loadAll(folder, undefined)

  return {
    all: () => [...loaded.briefs.values()],
    get: (name) => loaded.briefs.get(name),
    unreadable: () => loaded.unreadable,
    problems: () => loaded.problems,
    summaries: () => loaded.summaries,
    summaryKeys: (brief) => loaded.summaryKeys.get(brief) ?? [],
    async refresh() {
      const now = await signatureOf(folder)
      if (now === signature) return false
      loaded = await loadAll(folder, loaded)
      signature = now
      return true
    },
  }
}

/** A brief that no longer reads keeps the definition it had: a slip of the pen must not take a briefing away. */
async function loadAll(folder: string, before: Loaded | undefined): Promise<Loaded> {
  const loaded: Loaded = { briefs: new Map(), summaries: [], summaryKeys: new Map(), problems: [], unreadable: [] }
  const files = (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).sort()
  for (const file of files) {
    const name = file.replace(/\.ya?ml$/, '').toLowerCase()
    const shown = join(folder, file)
    const source = await readSmall(shown, loaded.problems)
    const result = source === undefined ? undefined : readBrief(source, shown, name)
    if (result && 'problems' in result) loaded.problems.push(...result.problems)
    const brief = result && 'brief' in result ? result.brief : before?.briefs.get(name)
    if (!brief) {
      loaded.unreadable.push(name)
      continue
    }
    if (loaded.briefs.has(name)) {
      loaded.problems.push({ file: shown, line: 1, key: '', message: `a second brief named ${name}` })
      continue
    }
    loaded.briefs.set(name, brief)
    await loadSummaries(join(folder, file.replace(/\.ya?ml$/, '')), brief, loaded, before)
    checkSource(brief, shown, source ?? '', loaded)
  }
  return loaded
}

async function loadSummaries(inner: string, brief: Brief, loaded: Loaded, before: Loaded | undefined): Promise<void> {
  let files: string[]
  try {
    files = await readdir(inner)
  } catch (error) {
    if (reason(error) === 'ENOENT') return
    // A folder that cannot be read at the moment takes nothing away.
    loaded.problems.push({ file: inner, line: 1, key: '', message: `cannot be read: ${reason(error)}` })
    loaded.summaryKeys.set(brief.name, before?.summaryKeys.get(brief.name) ?? [])
    return
  }
  const summaries = files.filter((each) => each.endsWith('.md')).sort()
  const keyOf = (file: string) => `${brief.name}/${file}`
  loaded.summaryKeys.set(brief.name, summaries.map(keyOf))
  for (const file of summaries) {
    const shown = join(inner, file)
    const source = await readSmall(shown, loaded.problems)
    if (source === undefined) continue
    const result = readSummary(source, { file: shown, key: keyOf(file), brief: brief.name })
    if ('problems' in result) loaded.problems.push(...result.problems)
    else loaded.summaries.push(result.article)
  }
}

function checkSource(brief: Brief, file: string, yaml: string, loaded: Loaded): void {
  const source = brief.event?.source
  if (!source || loaded.summaries.some((article) => article.contentKey === `${brief.name}/${source}`)) return
  loaded.problems.push({
    file,
    line: yaml.split('\n').findIndex((line) => /^\s+source:/.test(line)) + 1 || 1,
    key: 'event.source',
    message: `there is no summary ${brief.name}/${source}, or it does not read`,
  })
}

async function readSmall(file: string, problems: Problem[]): Promise<string | undefined> {
  const problem = (message: string) => void problems.push({ file, line: 1, key: '', message })
  try {
    const { size } = await stat(file)
    if (size > LARGEST_FILE)
      return problem(`expected at most ${LARGEST_FILE / 1024} KB, found ${Math.ceil(size / 1024)} KB`)
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    return problem(error instanceof TypeError ? 'expected UTF-8 text' : `cannot be read: ${reason(error)}`)
  }
}

/** Names, sizes and times of all that is loaded: when it is the same, nothing has changed. */
async function signatureOf(folder: string): Promise<string> {
  let names: string[]
  try {
    names = await readdir(folder, { recursive: true })
  } catch (error) {
    throw new ReaderError(
      `The briefs folder ${folder || '(an empty name)'} cannot be read (${reason(error)}). Name another with --briefs.`,
    )
  }
  const marks = await Promise.all(
    names
      .filter((name) => /\.(ya?ml|md)$/.test(name))
      .sort()
      .map(async (name) => {
        const info = await stat(join(folder, name)).catch(() => undefined)
        return `${name} ${info?.size} ${info?.mtimeMs}`
      }),
  )
  return marks.join('\n')
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
