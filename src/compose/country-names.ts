/** What people call a country: its names in the scripts of the world, and what news abbreviates them to. */
import { fold } from '../fold.ts'

/** Whether these words are a name of the country. @param code ISO 3166-1 alpha-2 */
export function isCountryCalled(code: string, words: string): boolean {
  const wanted = fold(words)
  return wanted !== '' && namesOf(code).has(wanted)
}

/** In these languages names are looked for; each is a table that ICU has anyway. */
const LANGUAGES =
  'en zh-Hans zh-Hant ja ko ru uk de fr es pt it nl pl cs sv da nb fi tr el ar fa he hi bn th vi id'.split(' ')

/** What ICU does not have: short forms, and names that one side of a border uses. */
const ALSO: Record<string, string> = {
  AE: 'uae,emirates',
  CD: 'drc,dr congo',
  CI: 'ivory coast',
  CN: 'prc,中华人民共和国,中華人民共和國',
  CZ: 'czech republic',
  GB: 'britain,great britain',
  KP: 'dprk,北朝鲜,北朝鮮,北韩,北韓,북조선',
  KR: 'rok,남한,南韩,南韓',
  MM: 'burma',
  NL: 'holland',
  TR: 'turkey',
  TW: 'roc',
  US: 'america,united states of america',
  VA: 'vatican,holy see',
}

const known = new Map<string, Set<string>>()

function namesOf(code: string): Set<string> {
  const names = known.get(code) ?? new Set([...inLanguages(code), ...(ALSO[code] ?? '').split(',')].map(fold))
  names.delete('')
  known.set(code, names)
  return names
}

function inLanguages(code: string): string[] {
  return NAMES.flatMap((names) => names.of(code) ?? [])
}

const NAMES = LANGUAGES.flatMap((language) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  ),
)
