/** Lists that are kept as JSON. */

/** Those of a list that are what they should be; none where it is no list. */
export function those<One>(list: unknown, isOne: (value: unknown) => value is One): One[] {
  return Array.isArray(list) ? list.filter(isOne) : []
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

export function isString(value: unknown): value is string {
  return typeof value === 'string'
}
