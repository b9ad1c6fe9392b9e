/** One line of JSON in, one out: the pure side of `daybook extract --jsonl`. */

import type { TextToExtract } from './extraction.ts'
import { readSpeech } from './speech.ts'

/**
 * Takes one JSON object `{id, text, title?, published?, lang?}` and gives `{id, quotes, people}` as one line of JSON.
 * Offsets are UTF-16 into `text`. Other fields are ignored. Throws an Error that says what is wrong with the line.
 */
export function extractLine(line: string): string {
  const { id, ...input } = readLine(line)
  const { quotes, people } = readSpeech(input)
  return JSON.stringify({ id, quotes, people })
}

function readLine(line: string): TextToExtract & { id: string | number } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`, { cause: error })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('A line must be a JSON object such as {"id": "1", "text": "…"}.')
  }
  const record: Record<string, unknown> = { ...value }
  const { id, text } = record
  if (typeof id !== 'string' && typeof id !== 'number') throw wrongField('id', id, 'a string or a number')
  if (typeof text !== 'string') throw wrongField('text', text, 'a string')
  const result: TextToExtract & { id: string | number } = { id, text }
  for (const field of ['title', 'published', 'lang'] as const) {
    const given = record[field]
    if (given === undefined || given === null) continue
    if (typeof given !== 'string') throw wrongField(field, given, 'a string')
    result[field] = given
  }
  return result
}

function wrongField(field: string, given: unknown, expected: string): Error {
  return new Error(
    given === undefined
      ? `"${field}" is missing: it must be ${expected}.`
      : `"${field}" must be ${expected}, not ${JSON.stringify(given).slice(0, 40)}.`,
  )
}
