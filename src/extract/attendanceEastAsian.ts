/**
 * Attendance in Chinese and Korean by the plainest sentences: one person, one verb, one event, and nothing else that is not
 * known. Own rules, tried on own texts; not measured (docs/extraction.md).
 */

import { CHINESE_SURNAMES, CHINESE_TITLES, KOREAN_SURNAMES, KOREAN_TITLES } from './eastAsian.ts'
import type { AttendanceStatus, ExtractedAttendance } from './extraction.ts'

interface Row {
  person: string
  status: AttendanceStatus
  representedBy?: string
  event: string
}

/** Surer than what is guessed, less sure than what was measured. */
const BY_PATTERN = 0.8

export function readEastAsianAttendance(text: string, language: 'zh' | 'ko'): ExtractedAttendance[] {
  const sentence = language === 'zh' ? /[^。！？；\n]+[。！？；]?/g : /[^.!?\n]+[.!?]?/g
  const read = language === 'zh' ? readChinese : readKorean
  return [...text.matchAll(sentence)].flatMap((match) => {
    const words = match[0].trim()
    const start = match.index + match[0].indexOf(words)
    return read(words).map(({ person, status, event, representedBy = null }) => ({
      ...{ person, country: null, status, representedBy, event },
      ...{ place: null, placeCountry: null, from: null, to: null },
      ...{ start, end: start + words.length, confidence: BY_PATTERN },
    }))
  })
}

const CHINESE_EVENT =
  '(?:阅兵式?|閱兵式?|峰会|峰會|高峰会|典礼|典禮|仪式|儀式|会议|會議|论坛|論壇|葬礼|葬禮|开幕式|開幕式|纪念活动|紀念活動|大会|大會|庆典|慶典|晚宴|听证会|聽證會)'
/** What comes after a name and is no part of it. */
const CHINESE_CHARACTER = '(?![将將会會不未没沒缺预預计計拟擬已应應拒决決确確出参參])\\p{Script=Han}'
const CHINESE_FULL = `(?:${CHINESE_CHARACTER}){1,6}?(?:·(?:${CHINESE_CHARACTER}){1,6}?)+`
const CHINESE_NAME = `(?:[\\p{Script=Han}A-Za-z（）()]{0,14}?(?:${CHINESE_TITLES})((?:${CHINESE_CHARACTER}){2,4}?|${CHINESE_FULL})|([${CHINESE_SURNAMES}](?:${CHINESE_CHARACTER}){1,2}?|${CHINESE_FULL})(?:${CHINESE_TITLES})?)`
const CHINESE_STATUS: [string, AttendanceStatus][] = [
  ['(?:将不会|將不會|将不|將不|不会|不會|不再|不打算|不|拒绝|拒絕|决定不|決定不)(?:出席|参加|參加)', 'not-attending'],
  ['(?:没有|沒有|未能|未)(?:出席|参加|參加)|缺席(?:了)?', 'did-not-attend'],
  ['(?:预计将|預計將|预计会|预计|預計|计划|計劃|打算)(?:出席|参加|參加)', 'expected'],
  ['(?:已)?(?:出席了|参加了|參加了)', 'attended'],
  ['(?:将会|將會|将于[^，]{1,10}|将应邀|將應邀|将|將|会|會|确认|確認|决定|決定)(?:出席|参加|參加)', 'attending'],
]
const CHINESE = CHINESE_STATUS.map(
  ([verb, status]) =>
    [new RegExp(`^${CHINESE_NAME}(?:${verb})([\\p{Script=Han}\\d“”]{0,14}?${CHINESE_EVENT})$`, 'u'), status] as const,
)
const CHINESE_ENVOY = new RegExp(
  `^(?:并)?(?:将|將)?由${CHINESE_NAME}代表(?:他|她|政府|韩国|[\\p{Script=Han}]{2,3})?(?:出席|参加|參加)$`,
  'u',
)
/** What may make a sentence say something else than it seems to. */
const CHINESE_DOUBT =
  /如果|若|假如|是否|可能|或许|也许|传闻|傳聞|谣|謠|否认|否認|不实|不實|据传|網傳|网传|曾|去年|前年|上届|上次|\d{4}年|[？?]|假|误|誤|建议|呼吁|要求|希望|除非|取消/
/** "新华社北京8月28日电": where and when it was written. */
const CHINESE_DATELINE = /^[\p{Script=Han}]{2,12}\d{1,2}月\d{1,2}日[电電讯訊]\s*/u

function readChinese(sentence: string): Row[] {
  if (CHINESE_DOUBT.test(sentence)) return []
  const clauses = sentence
    .replace(CHINESE_DATELINE, '')
    .replace(/[。！；]$/u, '')
    .split(/[，,]/u)
  const [first = '', ...rest] = clauses
  for (const [pattern, status] of CHINESE) {
    const match = pattern.exec(first)
    const person = match?.[1] ?? match?.[2]
    const event = match?.[3]
    if (!person || !event) continue
    const row: Row = { person, status, event }
    if (rest.length === 0) return [row]
    const envoy = status === 'not-attending' && rest.length === 1 ? CHINESE_ENVOY.exec(rest[0] ?? '') : null
    const representedBy = envoy?.[1] ?? envoy?.[2]
    // A further clause that is not understood may take it all back.
    return representedBy ? [row, { ...row, status: 'represented', representedBy }] : []
  }
  return []
}

const KOREAN_EVENT =
  '(?:열병식|정상회의|정상회담|회의|회담|기념식|행사|포럼|장례식|개막식|취임식|결혼식|총회|청문회|만찬)'
const KOREAN_PERSON = `(?:[가-힣]{2,6}(?:의)? )?([가-힣]{2,4})(?: (?:[가-힣]+ )?[가-힣]*(?:${KOREAN_TITLES}))`
const KOREAN_BARE = `([${KOREAN_SURNAMES}][가-힣]{2})`
const KOREAN_WHERE =
  '(?:(?:다음 ?달|이번 ?달|오는|내달|\\d{1,2}월|\\d{1,2}일|중국|베이징|서울|베이징에서 열리는|서울에서 열리는|직접) ){0,4}'
const KOREAN_INSTEAD = `(?:${KOREAN_PERSON}(?:을|를) 대신해 )?`
const KOREAN_STATUS: [string, AttendanceStatus][] = [
  [
    '참석하지 않(?:는다|을 예정이다|기로 했다|는다고 밝혔다|을 것이라고 밝혔다)|불참(?:한다|할 예정이다|하기로 했다|한다고 밝혔다)',
    'not-attending',
  ],
  ['참석하지 않았다|불참했다', 'did-not-attend'],
  ['참석했다', 'attended'],
  ['참석(?:한다|할 예정이다|하기로 했다|한다고 밝혔다|할 것이라고 밝혔다|할 예정이라고 밝혔다)', 'attending'],
]
const KOREAN = KOREAN_STATUS.map(
  ([verb, status]) =>
    [
      new RegExp(
        `^(?:${KOREAN_PERSON}|${KOREAN_BARE})(?:은|는|이|가) ${KOREAN_INSTEAD}${KOREAN_WHERE}((?:[가-힣]+ )?${KOREAN_EVENT})에(?:는)? (?:직접 )?(?:${verb})[.!]?$`,
        'u',
      ),
      status,
    ] as const,
)

function readKorean(sentence: string): Row[] {
  for (const [pattern, status] of KOREAN) {
    const match = pattern.exec(sentence)
    const person = match?.[1] ?? match?.[2]
    const [absent, event] = [match?.[3], match?.[4]]
    if (!person || !event) continue
    const isThere = status === 'attending' || status === 'attended'
    if (absent && !isThere) return []
    const row: Row = { person, status, event }
    return absent ? [row, { ...row, person: absent, status: 'represented', representedBy: person }] : [row]
  }
  return []
}
