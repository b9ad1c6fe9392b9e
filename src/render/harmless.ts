/**
 * Text from anywhere, made safe to stand among ours: it can neither hide, reorder its surroundings, run over the lines
 * above and below, nor break the encoding. Renderers apply it at the leaf, before they escape.
 */

/**
 * Line ends become "\n"; controls, byte order marks, hidden tag characters and the bidirectional controls that
 * reorder (Unicode TR 9, 2.1 to 2.4) go; more than four combining marks in a row ("zalgo") are cut; a broken surrogate
 * becomes U+FFFD. Everything else stays as it is.
 */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(HIDDEN, '')
    .replace(/(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu, '$1')
    .replace(/([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu, '$1')
}

/** Where it has right-to-left letters, each line shut in an isolate, so that it cannot shuffle what stands round it. */
export function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text
  return text
    .split('\n')
    .map((line) => (RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line))
    .join('\n')
}

/** On one line, single-spaced where lines were broken. */
export function onOneLine(text: string): string {
  return text.replace(/ *\n[\n ]*/g, ' ')
}

// C0 and C1 but "\n"; embeddings, overrides and isolates; deprecated format controls; BOM and annotation anchors.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it takes out
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
