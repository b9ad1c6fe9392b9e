/** Exit codes of the command line (design: product.md): 0 done, 1 could not, 2 wrong usage. */

/** The command was typed wrongly: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** It could not be done, and what there is to say has been said: exit code 1. */
export class Failed extends Error {
  override name = 'Failed'
}

export const EXIT_FAILED = 1
export const EXIT_USAGE = 2
