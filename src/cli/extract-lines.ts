/** `daybook extract --jsonl`: pure; one line in, one line out, in order. */

import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { ReaderError } from '../errors.ts'
import { extractLine } from '../extract/jsonl.ts'

/** @throws ReaderError that names the first line that is wrong; what came before it has been printed */
export async function extractLines(input: Readable, output: Writable): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (!line.trim()) continue
    const written = output.write(`${answerTo(line, number)}\n`)
    if (!written) await once(output, 'drain')
  }
}

function answerTo(line: string, number: number): string {
  try {
    return extractLine(line)
  } catch (error) {
    throw new ReaderError(`Line ${number}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
