/** What every stored text has gone through, so that offsets and eyes agree about it. */

/**
 * Line ends become "\n"; control characters other than tab and line feed go (misread windows-1252 is put right), as does a byte order mark inside the text;
 * a lone surrogate becomes U+FFFD. Bidirectional controls and all else stay: what was written is stored, and showing
 * it safely is the renderers' work. Spaces at line ends go, and three or more line ends become two.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replace(MISREAD, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? '')
    .replace(CONTROLS, '')
    .toWellFormed()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** One line, for titles and names: every run of white space is one space. Null when nothing is left. */
export function cleanLine(text: string | null | undefined, longest = 500): string | null {
  if (!text) return null
  const line = cleanText(text.slice(0, longest * 4))
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longest) return line || null
  return `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff]/g

/** U+0080 to U+009F are controls that nobody writes: such a byte was windows-1252 before somebody misread it. */
const MISREAD = /[\u0080-\u009f]/g
const WINDOWS_1252 = [...'€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ'].map((char) =>
  char === '\u0000' ? '' : char,
)
