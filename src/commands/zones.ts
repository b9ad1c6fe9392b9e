/** Time zones as people name them: an IANA zone, a city, or a country that has only one. */
import { ReaderError } from '../errors.ts'
import { fold, isOneTypoAway } from '../fold.ts'
import { isZone, zoneCity } from '../time.ts'
import type { Suggestion } from './command.ts'
import { echoed } from './echoed.ts'

/** Large cities that name no zone of their own. */
const CITIES: Record<string, string> = {
  beijing: 'Asia/Shanghai',
  peking: 'Asia/Shanghai',
  china: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  guangzhou: 'Asia/Shanghai',
  北京: 'Asia/Shanghai',
  上海: 'Asia/Shanghai',
  香港: 'Asia/Hong_Kong',
  台北: 'Asia/Taipei',
  東京: 'Asia/Tokyo',
  东京: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  osaka: 'Asia/Tokyo',
  kyoto: 'Asia/Tokyo',
  서울: 'Asia/Seoul',
  부산: 'Asia/Seoul',
  korea: 'Asia/Seoul',
  'south korea': 'Asia/Seoul',
  busan: 'Asia/Seoul',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  chennai: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  islamabad: 'Asia/Karachi',
  hanoi: 'Asia/Bangkok',
  saigon: 'Asia/Ho_Chi_Minh',
  'abu dhabi': 'Asia/Dubai',
  'tel aviv': 'Asia/Jerusalem',
  ankara: 'Europe/Istanbul',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  boston: 'America/New_York',
  miami: 'America/New_York',
  atlanta: 'America/New_York',
  philadelphia: 'America/New_York',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  austin: 'America/Chicago',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  'las vegas': 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  ottawa: 'America/Toronto',
  montreal: 'America/Toronto',
  rio: 'America/Sao_Paulo',
  'rio de janeiro': 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  germany: 'Europe/Berlin',
  france: 'Europe/Paris',
  italy: 'Europe/Rome',
  milan: 'Europe/Rome',
  barcelona: 'Europe/Madrid',
  geneva: 'Europe/Zurich',
  bern: 'Europe/Zurich',
  switzerland: 'Europe/Zurich',
  'the hague': 'Europe/Amsterdam',
  uk: 'Europe/London',
  england: 'Europe/London',
  edinburgh: 'Europe/London',
  kyiv: 'Europe/Kyiv',
  kiev: 'Europe/Kyiv',
  'st petersburg': 'Europe/Moscow',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
  kst: 'Asia/Seoul',
  jst: 'Asia/Tokyo',
  hkt: 'Asia/Hong_Kong',
  sgt: 'Asia/Singapore',
  msk: 'Europe/Moscow',
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
}

/** What has more than one zone, or summer time in one place and none in another. */
const SEVERAL: Record<string, string> = {
  us: 'New York, Chicago, Denver or Los Angeles',
  usa: 'New York, Chicago, Denver or Los Angeles',
  america: 'New York, Chicago, Denver or Los Angeles',
  'united states': 'New York, Chicago, Denver or Los Angeles',
  canada: 'Toronto, Winnipeg, Edmonton or Vancouver',
  mexico: 'Mexico City or Tijuana',
  brazil: 'São Paulo or Manaus',
  russia: 'Moscow, Novosibirsk or Vladivostok',
  australia: 'Sydney, Brisbane, Adelaide or Perth',
  indonesia: 'Jakarta, Makassar or Jayapura',
  est: 'New York or Panama',
  edt: 'New York or Toronto',
  cst: 'Chicago, Mexico City or Shanghai',
  cdt: 'Chicago or Winnipeg',
  mst: 'Denver or Phoenix',
  mdt: 'Denver or Edmonton',
  pst: 'Los Angeles or Vancouver',
  pdt: 'Los Angeles or Vancouver',
  ist: 'Delhi, Jerusalem or Dublin',
  bst: 'London or Dhaka',
  cet: 'Berlin or Algiers',
  cest: 'Berlin or Paris',
  eet: 'Helsinki or Cairo',
  eest: 'Helsinki or Athens',
  aest: 'Sydney or Brisbane',
}

/** Names without a place behind them are no use to a reader: "Etc/GMT+8" even means eight hours behind. */
const NAMED_ZONES = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))

/** How it begins, when a place is simply none that is known. */
export const UNKNOWN_ZONE = 'I know no time zone'

/**
 * The IANA zone that is meant.
 * @throws ReaderError that says what to type instead
 */
export function readZone(written: string): string {
  const trimmed = written.trim()
  const asTyped = trimmed.includes('/') && isZone(trimmed) ? canonical(trimmed) : undefined
  const zone = asTyped ?? byCity(fold(trimmed)) ?? byTypo(fold(trimmed))
  if (zone) return zone
  if (/^(utc|gmt)?\s*[+-]\s*\d/i.test(trimmed)) {
    const city = BY_OFFSET[offsetOf(trimmed)] ?? 'Shanghai'
    throw new ReaderError(
      `An offset such as ${trimmed} knows no daylight saving. Name a city in that zone, such as ${city}.`,
    )
  }
  const several = SEVERAL[fold(trimmed)]
  if (several) throw new ReaderError(`“${echoed(written)}” can be several time zones. Name a city, such as ${several}.`)
  throw new ReaderError(
    `${UNKNOWN_ZONE} “${echoed(written)}”. Name a large city near you, such as Seoul, or a zone such as Asia/Seoul.`,
  )
}

/** Cities and zones that start with what was typed. */
export function suggestZones(typed: string): Suggestion[] {
  const wanted = fold(typed)
  const cities = Object.entries(CITIES).map(([city, zone]) => ({ key: city, zone }))
  const zones = NAMED_ZONES.map((zone) => ({ key: fold(zoneCity(zone)), zone }))
  const fitting = [...zones, ...cities].filter(({ key }) => key.startsWith(wanted)).map(({ zone }) => zone)
  return [...new Set(fitting)].slice(0, 25).map((zone) => ({ label: zone, value: zone }))
}

/** The zone that somebody with this locale most likely lives in; undefined where a language is spoken in many. */
export function guessZone(locale: string | null): string | undefined {
  if (!locale) return undefined
  const [language = '', ...rest] = locale.split('-')
  return BY_LOCALE[locale] ?? (rest.length === 0 || language !== 'en' ? BY_LOCALE[language] : undefined)
}

function byCity(wanted: string): string | undefined {
  return CITIES[wanted] ?? NAMED_ZONES.find((zone) => fold(zoneCity(zone)) === wanted || fold(zone) === wanted)
}

function byTypo(wanted: string): string | undefined {
  if (wanted.length < 4) return undefined
  const city = Object.keys(CITIES).find((each) => isOneTypoAway(each, wanted))
  return city ? CITIES[city] : NAMED_ZONES.find((zone) => isOneTypoAway(fold(zoneCity(zone)), wanted))
}

function canonical(zone: string): string {
  return NAMED_ZONES.find((each) => each.toLowerCase() === zone.toLowerCase()) ?? zone
}

/** "+9" of "UTC+9", "GMT +09:00" and "+0900"; "+5:30" where it is no whole hour. */
function offsetOf(written: string): string {
  const [, sign = '', hours = '', minutes = '00'] = /([+-])\s*(\d{1,2}):?(\d{2})?\s*$/.exec(written) ?? []
  return `${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

/** A large city for each, by its standard time. */
const BY_OFFSET: Record<string, string> = {
  '-10': 'Honolulu',
  '-9': 'Anchorage',
  '-8': 'Los Angeles',
  '-7': 'Denver',
  '-6': 'Chicago',
  '-5': 'New York',
  '-4': 'Halifax',
  '-3': 'São Paulo',
  '+0': 'London',
  '-0': 'London',
  '+1': 'Berlin',
  '+2': 'Helsinki',
  '+3': 'Istanbul',
  '+3:30': 'Tehran',
  '+4': 'Dubai',
  '+5': 'Karachi',
  '+5:30': 'Delhi',
  '+6': 'Dhaka',
  '+7': 'Bangkok',
  '+8': 'Shanghai',
  '+9': 'Seoul',
  '+9:30': 'Adelaide',
  '+10': 'Sydney',
  '+12': 'Auckland',
}

const BY_LOCALE: Record<string, string> = {
  ko: 'Asia/Seoul',
  ja: 'Asia/Tokyo',
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
  zh: 'Asia/Shanghai',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  pl: 'Europe/Warsaw',
  uk: 'Europe/Kyiv',
  tr: 'Europe/Istanbul',
  ru: 'Europe/Moscow',
  nl: 'Europe/Amsterdam',
  'sv-SE': 'Europe/Stockholm',
  sv: 'Europe/Stockholm',
  da: 'Europe/Copenhagen',
  fi: 'Europe/Helsinki',
  no: 'Europe/Oslo',
  nb: 'Europe/Oslo',
  vi: 'Asia/Ho_Chi_Minh',
  th: 'Asia/Bangkok',
  hi: 'Asia/Kolkata',
  id: 'Asia/Jakarta',
  'pt-BR': 'America/Sao_Paulo',
  'es-ES': 'Europe/Madrid',
  'en-GB': 'Europe/London',
}
