/**
 * What of an error may stand in a log. discord.js keeps the address with the interaction's token and the whole body on
 * its errors; neither is written down.
 */
export function describeError(error: unknown): Record<string, string | number> {
  if (!(error instanceof Error)) return { error: typeof error }
  const described: Record<string, string | number> = { error: error.name, reason: withoutAddresses(error.message) }
  for (const key of ['code', 'status', 'method'] as const) {
    const value: unknown = Reflect.get(error, key)
    if (typeof value === 'string' || typeof value === 'number') described[key] = value
  }
  // Where a refused or broken connection was tried in our code says nothing; what failed is in the reason.
  if (error.stack && !('syscall' in error) && !String(described.code).startsWith('UND_ERR'))
    described.at = withoutAddresses(error.stack.split('\n').slice(1, 4).join(' '))
  return described
}

/** Tokens of interactions and webhooks are a part of their address. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+|\/(?:webhooks|interactions)\/\S+/g, '[address]')
}
