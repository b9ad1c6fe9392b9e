/**
 * An error whose message is written for the reader: what is wrong and what to do next. Everything else that is
 * thrown is a bug or an outage: the reader is told only that something went wrong, and the log gets the cause.
 */
export class ReaderError extends Error {
  override name = 'ReaderError'
}

/** What was asked is nothing that there is, however it is asked: wrong usage on a command line. */
export class UnknownCommandError extends ReaderError {
  override name = 'UnknownCommandError'
}

/** The sentence that a person may see for `error`. Never the cause of a bug: that belongs in the log. */
export function messageForReader(error: unknown): string {
  return error instanceof ReaderError ? error.message : 'Something went wrong. Please try again later.'
}
