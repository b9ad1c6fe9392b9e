/** `daybook extract --jsonl`: pure; one line in, one line out, in order. */

import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { extractLine } from '../extract/jsonl.ts'

/**
 * A line that is wrong is told to `onWrong`, and those after it are answered.
 * @returns how many lines were wrong
 */
export async function extractLines(
  input: Readable,
  output: Writable,
  onWrong: (problem: string) => void,
): Promise<number> {
  let number = 0
  let wrong = 0
  for await (const line of linesOf(input)) {
    number++
    const answer = answerTo(line, number)
    if (answer === null) continue
    if ('problem' in answer) {
      wrong++
      onWrong(`Line ${number}: ${answer.problem}`)
      continue
    }
    const written = output.write(`${answer.line}\n`)
    if (!written) await once(output, 'drain')
  }
  return wrong
}

/** Null for an empty line. */
function answerTo(bytes: Buffer, number: number): { line: string } | { problem: string } | null {
  try {
    const written = decode(bytes)
    // Editors on Windows put a byte order mark before the first line.
    const line = number === 1 ? written.replace(/^\uFEFF/, '') : written
    return line.trim() ? { line: extractLine(line) } : null
  } catch (error) {
    // The message of JSON.parse repeats a piece of the line.
    return { problem: (error instanceof Error ? error.message : String(error)).replace(/\p{Cc}+/gu, ' ') }
  }
}

function decode(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes)
  } catch (error) {
    throw new Error('This is not UTF-8 text.', { cause: error })
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const LINE_FEED = 0x0a

/** Only a line feed ends a line: node:readline would also end one at U+2028, which may stand inside a JSON string. */
async function* linesOf(input: Readable): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    let from = 0
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, bytes.subarray(from, at)])
      begun = []
      from = at + 1
    }
    begun.push(bytes.subarray(from))
  }
  yield Buffer.concat(begun)
}
