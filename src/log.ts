/** The log: JSON lines on standard error, or plain lines where a person is watching. No token gets through. */
import { type Logger, pino } from 'pino'

export type Log = Logger

/** @param secrets what must never be written, wherever it stands in a line */
export function openLog(options: {
  level: string
  isWatched: boolean
  secrets: readonly string[]
  write: (line: string) => void
}): Log {
  const hidden = options.secrets
  const clean = (line: string) => withoutSecrets(line, hidden)
  return pino(
    { level: options.level, base: null },
    { write: (line: string) => options.write(clean(options.isWatched ? harmlessLine(plainLine(line)) : line)) },
  )
}

/** The text with every secret in it blotted out; short values are words, not secrets. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= 8)
    .reduce((rest, secret) => rest.replaceAll(secret, '[token]'), text)
}

/** What a server has said can stand in a line: it must not steer the terminal of whoever watches. */
function harmlessLine(text: string): string {
  return text.replace(/[\p{Cc}]/gu, (char) => (char === '\n' ? char : ''))
}

function plainLine(line: string): string {
  const entry: unknown = JSON.parse(line)
  if (typeof entry !== 'object' || entry === null) return line
  const { level, time, msg, err, ...rest } = Object.assign({ level: 30, time: 0, msg: '', err: undefined }, entry)
  const at = new Date(time).toISOString().slice(11, 19)
  const details = Object.entries(rest).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const cause = err === undefined ? '' : `\n${stackOf(err)}`
  return `${at} ${LEVELS[level] ?? level}${msg ? ` ${msg}` : ''}${details.join('')}${cause}\n`
}

function stackOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'stack' in error) return String(error.stack)
  return JSON.stringify(error)
}

const LEVELS: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' }
