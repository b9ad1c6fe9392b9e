/** From bytes to text, whatever they claim to be. */
import iconv from 'iconv-lite'
import { ReaderError } from '../errors.ts'

/** An article or a feed is smaller by far; more is a mistake or an attack. */
export const LARGEST_INPUT = 5 * 1024 * 1024

export interface BytesToDecode {
  bytes: Uint8Array
  /** What the reader knows it by: a file's name or an address. Opens every error. */
  name: string
  /** The Content-Type header, when it came over HTTP. */
  contentType?: string | null
  /**
   * `strict` refuses what is not certain: a file can be saved again. `lenient` is for the web, where nobody can: bytes
   * that declare nothing and are not UTF-8 are windows-1252, as browsers read them, and single bad bytes become U+FFFD.
   */
  mode: 'strict' | 'lenient'
}

/**
 * Decode by byte order mark, then the HTTP header, then the declaration inside (XML declaration, `<meta charset>`),
 * then as UTF-8. Gives text without a byte order mark, otherwise as it came: see clean-text.ts for what is stored.
 * @throws ReaderError, one sentence with what to do, for what is empty, over 5 MB, binary or wrongly encoded
 */
export function decodeText({ bytes, name, contentType, mode }: BytesToDecode): string {
  if (bytes.length > LARGEST_INPUT) {
    throw new ReaderError(`${name} is over 5 MB, the most that is read. Store the article's text alone.`)
  }
  const kind = binaryKind(bytes)
  if (kind) throw new ReaderError(`${name} is ${kind}, not text. Save the article as text, Markdown or HTML first.`)

  const mark = byteOrderMark(bytes)
  const text = mark
    ? decodeAs(bytes.subarray(mark.length), mark.charset, name, mode)
    : decodeUnmarked(bytes, name, contentType ?? null, mode)
  if (/^\s*$/.test(text)) throw new ReaderError(`${name} is empty. Give it the article's text.`)
  if (looksBinary(text)) {
    throw new ReaderError(
      `${name} is not text: it is full of control characters. Save the article as UTF-8 text first.`,
    )
  }
  return text
}

function decodeUnmarked(bytes: Uint8Array, name: string, contentType: string | null, mode: 'strict' | 'lenient') {
  const wide = unmarkedUtf16(bytes)
  if (wide) return decodeAs(bytes, wide, name, mode)

  const declared = knownCharset(charsetOfHeader(contentType)) ?? knownCharset(charsetDeclared(bytes))
  const utf8 = decodeUtf8(bytes)
  // Pages that are UTF-8 and say latin1 are common; text in latin1 that happens to be valid UTF-8 hardly exists.
  if (utf8 !== undefined && (!declared || declared === 'windows-1252')) return utf8
  if (declared && declared !== 'utf-8') return decodeAs(bytes, declared, name, mode)
  if (utf8 !== undefined) return utf8
  if (mode === 'lenient') {
    // One bad byte in a UTF-8 page must not turn every accented letter into two.
    const repaired = new TextDecoder('utf-8').decode(bytes)
    return declared === 'utf-8' || damage(repaired) < 0.001
      ? repaired
      : iconv.decode(Buffer.from(bytes), 'windows-1252')
  }
  throw new ReaderError(
    `${name} is not UTF-8 (near byte ${firstBadByte(bytes)}) and declares no other encoding. Save it as UTF-8.`,
  )
}

function decodeAs(bytes: Uint8Array, charset: string, name: string, mode: 'strict' | 'lenient'): string {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), charset)
  const share = damage(text)
  if (share > (mode === 'strict' ? 0 : 0.05)) {
    throw new ReaderError(`${name} is declared as ${charset}, but its bytes are not. Save it as UTF-8.`)
  }
  return text
}

/** Share of characters that could not be decoded. */
function damage(text: string): number {
  let bad = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) bad++
  return bad / Math.max(1, text.length)
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Position, within a byte or two, of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}

function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | undefined {
  const starts = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte)
  if (starts(0xef, 0xbb, 0xbf)) return { charset: 'utf-8', length: 3 }
  if (starts(0xff, 0xfe, 0, 0)) return { charset: 'utf-32le', length: 4 }
  if (starts(0, 0, 0xfe, 0xff)) return { charset: 'utf-32be', length: 4 }
  if (starts(0xff, 0xfe)) return { charset: 'utf-16le', length: 2 }
  if (starts(0xfe, 0xff)) return { charset: 'utf-16be', length: 2 }
  if (starts(0x84, 0x31, 0x95, 0x33)) return { charset: 'gb18030', length: 4 }
  return undefined
}

/** UTF-16 without its mark shows as a zero in every second byte of Latin text and of markup. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const looked = Math.min(bytes.length, 1024)
  if (looked < 4) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > looked * 0.3 && even < looked * 0.02) return 'utf-16le'
  if (even > looked * 0.3 && odd < looked * 0.02) return 'utf-16be'
  return undefined
}

function charsetOfHeader(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([^"';,\s]+)/i.exec(contentType ?? '')?.[1] ?? null
}

/** HTML's own rule is to look at 1,024 bytes; real pages put scripts first. */
const DECLARED_WITHIN = 4096

function charsetDeclared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const found =
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ??
    null
  // Whoever could read "utf-16" as single bytes has proved that it is not (WHATWG HTML, prescan).
  return found && /^(utf-?16|utf-?32|ucs-?[24])/i.test(found) ? 'utf-8' : found
}

/**
 * The charset to decode with for a label, as the WHATWG Encoding Standard maps labels: the narrower names mean their
 * superset in practice. Node's own TextDecoder is not used for these: it gives control characters for the curly quotes
 * of windows-1252 (nodejs/node#56542).
 */
function knownCharset(label: string | null): string | undefined {
  if (!label) return undefined
  const name = label.trim().toLowerCase()
  if (/^(utf-?8|unicode-1-1-utf-8)$/.test(name)) return 'utf-8'
  if (
    /^(us-ascii|ascii|iso-?8859-?1|latin-?1|l1|cp1252|windows-1252|x-cp1252|ansi_x3\.4-1968|iso_8859-1)$/.test(name)
  ) {
    return 'windows-1252'
  }
  if (/^(gb2312|gbk|x-gbk|gb_2312-80|csgb2312|chinese|gb18030)$/.test(name)) return 'gb18030'
  if (/^(euc-kr|ks_c_5601-1987|ksc5601|korean|windows-949|cp949|uhc)$/.test(name)) return 'cp949'
  if (/^(shift[_-]jis|sjis|x-sjis|ms_kanji|windows-31j|cp932)$/.test(name)) return 'cp932'
  if (/^(big5|big5-hkscs|cn-big5|x-x-big5)$/.test(name)) return 'big5-hkscs'
  if (/^(iso-?8859-?9|latin5|windows-1254)$/.test(name)) return 'windows-1254'
  if (/^(tis-620|iso-?8859-?11|windows-874)$/.test(name)) return 'windows-874'
  return iconv.encodingExists(name) ? name : undefined
}

function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1]
}

const SIGNATURES: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['\xD0\xCF\x11\xE0', 'an office document'],
  ['\x1F\x8B', 'a gzip archive'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['{\\rtf', 'a rich text (RTF) document'],
  ['\x7FELF', 'a program'],
  ['SQLite format 3', 'a database'],
]

/** A stray control character is cleaned away; more than one in a hundred is no text. */
function looksBinary(text: string): boolean {
  const looked = text.slice(0, 65_536)
  let controls = 0
  for (let i = 0; i < looked.length; i++) {
    const code = looked.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++
  }
  return controls > 4 && controls > looked.length / 100
}
