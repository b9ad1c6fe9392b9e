/** Whether something could not be done because the store could not be read or written just now: worth another try later. */
export function isStoreTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code: unknown = Reflect.get(error, 'code')
  // drizzle wraps what SQLite says.
  return (typeof code === 'string' && code.startsWith('SQLITE_')) || isStoreTrouble(error.cause)
}
