/** Speakers beside a quotation in Chinese, Japanese and Korean, by title, honorific, particle and reporting verb. */

import type { FoundSpeaker, QuoteContext } from './patterns.ts'

type Found = FoundSpeaker & { side: 'before' | 'after' }

export const CHINESE_TITLES =
  '发言人|發言人|国家主席|主席|总统|總統|总理|總理|部长|部長|外长|外長|教授|专家|專家|研究员|研究員|经理|經理|院长|院長|书记|書記|局长|局長|市长|市長|主任|首相|议员|議員|分析师|分析師|学者|學者|代表|大使|议长|議長|顾问|顧問|秘书长|秘書長|委员|委員|董事长|董事長|总裁|校长|会长|領導人|领导人|负责人|司令|将军|律师|医生|记者|省长|县长|队长|教练|导演|作家|居民|村民'
const CHINESE_VERBS =
  '说道|说|說|表示|称|稱|指出|强调|強調|认为|認為|写道|寫道|告诉|告訴|回应称|回应|回應|透露|坦言|宣布|补充|補充|回答|警告|呼吁|呼籲|批评|批評|解释|解釋|问道|问|反问|感叹|直言|提到|介绍|介紹|声明|聲明'
export const CHINESE_SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎阎余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習朴韦韦温溫安柳成郎石关關樊詹祝苗管翁甘柯符耿牛凌霍颜顏倪翟焦申鲍裴游尤庞龐'

const CHINESE_BEFORE = new RegExp(`(?:${CHINESE_VERBS})(?:记者|記者|媒体|大家)?(?:时|時)?[：:，,]?\\s*$`, 'u')
const CHINESE_AFTER = new RegExp(`^[，,]?\\s*([^，。,：:]{1,40}?)(${CHINESE_VERBS})`, 'u')

const JAPANESE_TITLES =
  '氏|さん|首相|大統領|議員|教授|知事|市長|社長|代表|報道官|長官|外相|選手|監督|会長|大臣|国家主席|主席|総書記|書記長|幹事長|官房長官|委員長|研究員|記者|担当者|弁護士|住民|館長|部長|所長|局長|准教授|院長|理事長'
const JAPANESE_VERBS =
  '述べ|語っ|語り|話し|話す|言っ|言い|言う|指摘し|強調し|説明し|コメントし|発言し|批判し|主張し|答え|明らかにし|呼びかけ|訴え|伝え|述べる|書い|警告し|表明し|振り返っ|付け加え|投稿し|綴っ'
const JAPANESE_TOPIC = new RegExp(
  `((?:[\\p{Script=Han}]{2,6}|[\\p{Script=Katakana}ー・＝]{2,20}))(?:前|元)?(${JAPANESE_TITLES})?(?:[（(][^）)]{0,20}[）)])?(?:は|が|も)`,
  'gu',
)
const JAPANESE_PRONOUN = /(?:彼女|彼|同氏|同大統領|同首相)(?:は|が|も)/u
const JAPANESE_REPORT = new RegExp(`^\\s*(?:など)?と(?:、)?([^。「」]{0,40}?)(${JAPANESE_VERBS})`, 'u')

export const KOREAN_TITLES =
  '대통령|총리|장관|의원|대변인|교수|위원장|국가안보실장|실장|대표|연구위원|연구원|사장|회장|씨|시장|지사|감독|선수|국장|차관|총장|의장|대사|부장|주석|총비서|서기|원장|소장|팀장|이사장|변호사|박사|특사|당선인|후보|청장|처장|차장|과장|이사|군수|구청장'
const KOREAN_VERBS =
  '말했|밝혔|전했|강조했|주장했|설명했|덧붙였|했다|지적했|답했|썼|언급했|비판했|호소했|경고했|평가했|반박했|물었|토로했|적었|발표했|말한|밝힌'
const KOREAN_SUBJECT = new RegExp(
  `((?:[가-힣]{2,4})|(?:[가-힣]{1,6}\\s[가-힣]{2,6}))(?:\\s(?:[가-힣A-Za-z]+\\s){0,3}?([가-힣]*(?:${KOREAN_TITLES})))?(?:[（(][^）)]{0,20}[）)])?(?:은|는|이|가|께서는)(?=\\s|$|,)`,
  'gu',
)
const KOREAN_PRONOUN = /(?:^|\s)(?:그는|그녀는|그가|그녀가|이어)(?=\s|$)/u
const KOREAN_REPORT = new RegExp(
  `^\\s*(?:이?라고|이?라며|이?라면서|며|면서|고|라는|이?라)\\s?([^。"“”]{0,50}?)(${KOREAN_VERBS})`,
  'u',
)
export const KOREAN_SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길위표명기반라왕금옥육인맹제모탁국어은편용리시두'

/** The speaker whom the words before or after a quotation name, with the side they stand on. */
export function eastAsianSpeaker(context: QuoteContext, language: 'zh' | 'ja' | 'ko'): Found | undefined {
  if (language === 'zh') return chinese(context)
  return language === 'ja' ? japanese(context) : korean(context)
}

function chinese({ before, after }: QuoteContext): Found | undefined {
  const verb = CHINESE_BEFORE.exec(before)
  if (verb) {
    const found = chineseName(before.slice(0, verb.index))
    return found && { ...found, cue: verb[0].replace(/[：:，,\s]/gu, ''), side: 'before' }
  }
  const report = CHINESE_AFTER.exec(after)
  const subject = report?.[1]
  // ”朱婷说：“ speaks of what comes next.
  if (!report || subject === undefined || /^[：:]/.test(after.slice(report[0].length))) return undefined
  const found = chineseName(subject)
  if (!found) return undefined
  const offset = report[0].indexOf(subject)
  return { ...found, start: found.start + offset, end: found.end + offset, cue: report[2] ?? '', side: 'after' }
}

const CHINESE_KIN = '妹妹|姐姐|哥哥|弟弟|妻子|丈夫|儿子|兒子|女儿|女兒|父亲|父親|母亲|母親|夫人'
const CHINESE_TITLED = new RegExp(`^.*(?:${CHINESE_TITLES}|${CHINESE_KIN})(?=[\\p{Script=Han}·]{2})`, 'u')
const CHINESE_PLAIN = new RegExp(
  `^(?:.*[日天晚午]|但|而)?(?=(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|[${CHINESE_SURNAMES}])[\\p{Script=Han}]|[\\p{Script=Han}]{1,6}·)`,
  'u',
)
/** Words that follow a name and are not part of it. */
const AFTER_CHINESE_NAME =
  /(?:在|于|今|昨|周|週|星期|对|對|向|则|則|也|还|還|同|接受|赛前|赛后|賽前|賽後|会后|會後|近日|日前|当|當|随后|隨後|再次|曾|就|从|從|没|沒|未|并|並|不|否|拒|将|將|会|會|要|可|或|[（(]|\d)/u
/** 在记者会上: where it was said, after the name. */
const CHINESE_OCCASION = /在[^，。]{0,16}(?:上|中|时|時|后|後|期间|期間)$/u
/** It was not said, or not yet. */
const CHINESE_UNSAID = /没|沒|未|否认|否認|拒绝|拒絕|不曾|不会|不會|[将將会會要想可或]$|可能|如果|假如|即将|即將/u

/**
 * Who the last part of a clause names, offsets into the clause. What stands before the last 的 only says whose: 普京的发言人
 * is not Putin. A form that is not certain to be a name gives nobody.
 */
function chineseName(clause: string): Omit<FoundSpeaker, 'cue'> | undefined {
  const from =
    Math.max(clause.lastIndexOf('，'), clause.lastIndexOf(','), clause.lastIndexOf('；'), clause.lastIndexOf('、')) + 1
  const owned = clause.lastIndexOf('的') + 1
  const begin = Math.max(from, owned)
  const part = clause.slice(begin).replace(CHINESE_OCCASION, '')
  for (const pattern of [CHINESE_TITLED, CHINESE_PLAIN]) {
    const lead = pattern.exec(part)
    if (!lead || (pattern === CHINESE_PLAIN && owned > from)) continue
    const rest = part.slice(lead[0].length)
    const tail = AFTER_CHINESE_NAME.exec(rest.slice(2))
    const name = tail ? rest.slice(0, tail.index + 2) : rest
    if (!isChineseName(name)) continue
    const start = begin + lead[0].length
    const isUnsaid = CHINESE_UNSAID.test(rest.slice(name.length))
    const title = new RegExp(`(?:${CHINESE_TITLES})$`, 'u').exec(lead[0])
    return { name, start, end: start + name.length, role: title ? title[0] : null, isUnsaid }
  }
  const noun = new RegExp(`(?:${CHINESE_TITLES}|${CHINESE_KIN}|秘书|秘書|官员|官員)$`, 'u').exec(part)
  if (noun) return { name: null, isUnnamed: true, start: begin + noun.index, end: begin + part.length, role: null }
  const pronoun = /[他她](?!们|們)/u.exec(part)
  return pronoun
    ? {
        name: null,
        start: begin + pronoun.index,
        end: begin + pronoun.index + 1,
        role: null,
        isUnsaid: CHINESE_UNSAID.test(part),
      }
    : undefined
}

/** What foreign names are written with. */
const TRANSCRIBING =
  '阿埃艾安奥巴贝比波伯布查达戴德迪杜多恩尔法菲费弗福夫盖戈格古哈海汉赫亨霍基吉加贾杰金京卡凯科克库拉莱兰朗劳勒雷里利列林隆卢鲁罗洛马迈曼梅米明莫默姆穆纳内尼诺努帕佩皮普奇乔萨塞沙舍斯史索塔泰坦特提图托瓦万维韦温沃乌西希谢辛雅亚耶伊因约扎泽詹朱兹茨鲍宾丁顿登敦范冯考肯坎昆理琳龙伦门蒙纽佐佛哥娜莉莎妮娅丽內爾爾納維馬羅賽連蓋魯盧'
const TRANSCRIBED = new RegExp(`^[${TRANSCRIBING}]{2,6}$`, 'u')
const CHINESE_FULL = new RegExp(
  `^(?:(?:欧阳|歐陽|司马|司馬|诸葛|諸葛)[\\p{Script=Han}]{1,2}|[${CHINESE_SURNAMES}][\\p{Script=Han}]{1,2})$`,
  'u',
)

/** With a middle dot, with a family name and one or two more, or in the characters that foreign names are written with. */
function isChineseName(name: string): boolean {
  if (name.includes('·')) return name.length <= 14 && /^[\p{Script=Han}·]+$/u.test(name)
  return CHINESE_FULL.test(name) || TRANSCRIBED.test(name)
}

function japanese({ before, after }: QuoteContext): Found | undefined {
  const report = JAPANESE_REPORT.exec(after)
  if (!report) return undefined
  const cue = report[2] ?? ''
  const isUnsaid = JAPANESE_UNSAID.test(after.slice(report[0].length, report[0].length + UNSAID_WITHIN))
  const inside = [...(report[1] ?? '').matchAll(JAPANESE_TOPIC)].at(-1)
  const topic = inside ?? [...before.matchAll(JAPANESE_TOPIC)].filter(isNamed).at(-1)
  if (topic?.[1] !== undefined && isNamed(topic)) {
    const start = topic.index + (inside ? report[0].indexOf(report[1] ?? '') : 0)
    const name = withoutTitle(topic[1], topic[2])
    const side = inside ? 'after' : 'before'
    // 石破茂首相の報道官は: a title by itself is nobody with a name.
    if (name.length < 2)
      return { name: null, isUnnamed: true, start, end: start + topic[1].length, role: null, cue, side }
    return { name, start, end: start + name.length, role: topic[2] ?? null, cue, side, isUnsaid }
  }
  const pronoun = JAPANESE_PRONOUN.exec(before)
  return pronoun
    ? {
        name: null,
        start: pronoun.index,
        end: pronoun.index + pronoun[0].length - 1,
        role: null,
        cue,
        side: 'before',
        isUnsaid,
      }
    : undefined
}

/** とは述べていない, と述べたことを否定した */
const JAPANESE_UNSAID = /^[^。「]{0,8}?(?:ない|なかった|ず|否定|事実では)/u
/** So far behind a verb it is taken back. */
const UNSAID_WITHIN = 20

/** A topic is a person when it bears a title or honorific, or is written in katakana with a middle dot. */
function isNamed(match: RegExpMatchArray): boolean {
  return match[2] !== undefined || (match[1] ?? '').includes('・') || TITLE_AT_END.test(match[1] ?? '')
}

const TITLE_AT_END = new RegExp(`(?:${JAPANESE_TITLES})$`, 'u')

/** "岸田文雄首相": the title may have been read as part of the name. */
function withoutTitle(words: string, title: string | undefined): string {
  return title === undefined ? words.replace(TITLE_AT_END, '') : words.replace(ALL_TITLE, '')
}

const ALL_TITLE = new RegExp(`^(?:${JAPANESE_TITLES})$`, 'u')

function korean({ before, after }: QuoteContext): Found | undefined {
  const report = KOREAN_REPORT.exec(after)
  if (!report) return undefined
  const cue = report[2] ?? ''
  const isUnsaid = KOREAN_UNSAID.test(after.slice(report[0].length, report[0].length + UNSAID_WITHIN))
  const subject = [...before.matchAll(KOREAN_SUBJECT)].filter(isKoreanPerson).at(-1)
  if (subject?.[1] !== undefined) {
    // 이재명 대통령의 대변인은: whose spokesman it is, not who.
    const [end] = [subject.index + subject[0].length]
    if (/의\s/.test(subject[0]))
      return { name: null, isUnnamed: true, start: subject.index, end, role: null, cue, side: 'before' }
    return {
      name: subject[1],
      start: subject.index,
      end: subject.index + subject[1].length,
      role: subject[2] ?? null,
      cue,
      side: 'before',
      isUnsaid,
    }
  }
  const pronoun = KOREAN_PRONOUN.exec(before)
  return pronoun
    ? {
        name: null,
        start: pronoun.index + pronoun[0].length - pronoun[0].trimStart().length,
        end: pronoun.index + pronoun[0].length,
        role: null,
        cue,
        side: 'before',
        isUnsaid,
      }
    : undefined
}

/** 고 말한 적이 없다, 고 말하지 않았다, 고 말했다는 보도를 부인했다 */
const KOREAN_UNSAID = /^[^.。]{0,12}?(?:적이?\s?없|지\s?않|않았|아니|부인|사실과 다|가짜|허위)/u

/** With a title any name; without one three syllables that begin with a family name. */
function isKoreanPerson(match: RegExpMatchArray): boolean {
  const name = match[1] ?? ''
  if (match[2] !== undefined) return true
  return name.length === 3 && KOREAN_SURNAMES.includes(name.charAt(0)) && !/[는은이가을를]$/.test(name)
}
