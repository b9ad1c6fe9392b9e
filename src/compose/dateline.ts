/**
 * A summary without the dateline that its first sentence was printed with: "JAKARTA, Aug 28 (Reuters) - " says where a text
 * was filed, and of the summary it is no part.
 */
export function withoutDateline(summary: string): string {
  const start = DATELINES.map((dateline) => dateline.exec(summary)?.[0] ?? '').find((found) => found !== '') ?? ''
  return summary.slice(start.length)
}

/** What follows must begin a sentence: "NATO – a pact of 32 – met" and "UNESCO - then led by …" are none. */
const SENTENCE = String.raw`(?=["“‘«„(]?[\p{Lu}\p{Lo}\p{N}])`
const DASH = String.raw` ?(?:--?|[—–])\s+`
const DATELINES = [
  // A city in capitals, with what stands after its comma or in brackets.
  String.raw`^\p{Lu}[\p{Lu} .'’-]{2,30}(?:[,/] ?[\p{L} .]{2,25}\d{0,2})?(?: ?\([^()\n]{2,30}\))?`,
  // "Jakarta (ANTARA) - ".
  String.raw`^\p{Lu}[\p{L} .'’-]{1,30} \(\p{Lu}[\p{L} ]{1,20}\)`,
].map((place) => new RegExp(`${place}${DASH}${SENTENCE}`, 'u'))
