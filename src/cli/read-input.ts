/** What a person hands in by a name or a pipe, never more of it than is read. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { ReaderError } from '../errors.ts'
import { LARGEST_INPUT } from '../ingest/decode.ts'

/** @throws ReaderError when there is no such file, it cannot be read, or it is larger than anything we read */
export async function readInputFile(file: string): Promise<Uint8Array> {
  let bytes: Uint8Array
  try {
    if (file === '') throw new ReaderError('An empty name is no file. Check the quotation marks of the command line.')
    if ((await stat(file)).isDirectory()) throw new ReaderError(`${file} is a folder. Name the files in it.`)
    // Not by the size that is told: a pipe (`<(…)`) and a device tell none.
    bytes = await readUpTo(createReadStream(file), LARGEST_INPUT)
  } catch (error) {
    if (error instanceof ReaderError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : String(error)
    throw new ReaderError(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}). Check its permissions.`,
    )
  }
  if (bytes.length > LARGEST_INPUT) throw new ReaderError(`${file} is larger than 5 MB, more than is read.`)
  return bytes
}

/** All of it, or just more than `most` bytes of it: enough for the reader to refuse it by its size. */
export async function readUpTo(stream: Readable, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk))
    length += chunk.length
    if (length > most) break
  }
  return Buffer.concat(chunks)
}
