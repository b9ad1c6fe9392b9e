/** Countries as an editor writes them. */
import { countryWord } from '../extract/countries.ts'
import { fold } from '../fold.ts'

/** ISO 3166-1 alpha-2 code for an English name ("South Korea", "the Netherlands") or a code ("KR"); null for neither. */
export function countryCode(written: string): string | null {
  const name = written.trim()
  const known = countryWord(name)
  if (known?.kind === 'name') return known.code
  // ICU's names are many and take a while to read: only where the short table does not do.
  icu ??= readIcu()
  if (/^[A-Z]{2}$/.test(name)) return icu.codes.includes(name) ? name : null
  return icu.byName.get(countryKey(name)) ?? null
}

/** As names are compared, without the article and what stands in brackets ("Myanmar (Burma)"). */
function countryKey(name: string): string {
  return fold(name.replace(/\(.*\)/g, ' ')).replace(/^the /, '')
}

/** Codes that ICU names besides today's countries: unions, outlying places, the unknown, and codes that are retired. */
const NO_COUNTRIES = new Set(
  'AA EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC TA AN HV DY BU ZR CS YU DD FX UK NH RH SU TP VD YD'.split(' '),
)

/** A retired code, such as CS for Serbia and Montenegro, is canonically another one. */
const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

/** What ICU calls otherwise. */
const OTHER_NAMES: Record<string, string> = {
  usa: 'US',
  us: 'US',
  'united states of america': 'US',
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  uae: 'AE',
  turkey: 'TR',
  'czech republic': 'CZ',
  burma: 'MM',
  'ivory coast': 'CI',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
  congo: 'CG',
  'hong kong': 'HK',
  macau: 'MO',
  palestine: 'PS',
  'east timor': 'TL',
  swaziland: 'SZ',
  macedonia: 'MK',
  'cape verde': 'CV',
  'bosnia and herzegovina': 'BA',
  bosnia: 'BA',
  'holy see': 'VA',
  vatican: 'VA',
  dprk: 'KP',
  'republic of korea': 'KR',
  prc: 'CN',
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

interface IcuCountries {
  codes: string[]
  byName: Map<string, string>
}

let icu: IcuCountries | undefined

function readIcu(): IcuCountries {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => !NO_COUNTRIES.has(code) && isCurrent(code) && names.of(code) !== undefined,
  )
  const byName = [
    ...codes.map((code): [string, string] => [countryKey(names.of(code) ?? ''), code]),
    ...Object.entries(OTHER_NAMES),
  ]
  return { codes, byName: new Map(byName) }
}
