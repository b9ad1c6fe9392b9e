/** Speakers beside a quotation in Chinese, Japanese and Korean, by title, honorific, particle and reporting verb. */

import type { FoundSpeaker, QuoteContext } from './patterns.ts'

type Found = FoundSpeaker & { side: 'before' | 'after' }

export const CHINESE_TITLES =
  '发言人|發言人|国家主席|主席|总统|總統|总理|總理|部长|部長|外长|外長|教授|专家|專家|研究员|研究員|经理|經理|院长|院長|书记|書記|局长|局長|市长|市長|主任|首相|议员|議員|分析师|分析師|学者|學者|代表|大使|议长|議長|顾问|顧問|秘书长|秘書長|委员|委員|董事长|董事長|总裁|校长|会长|領導人|领导人|负责人|司令|将军|律师|医生|记者|省长|县长|队长|教练|导演|作家|居民|村民|市民|首席执行官|总干事|總幹事|选手|選手|歌手|演员|演員'
const CHINESE_VERBS =
  '说道|说|說|表示|称|稱|指出|强调|強調|认为|認為|写道|寫道|告诉|告訴|回应称|回应|回應|透露|坦言|宣布|补充|補充|回答|警告|呼吁|呼籲|批评|批評|解释|解釋|问道|问|反问|感叹|直言|提到|介绍|介紹|声明|聲明|承认|承認'
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
/** Words up to a particle of the subject: a name and its title are the last of them. */
const KOREAN_SUBJECT =
  /((?:[가-힣A-Za-z]+\s){0,5}[가-힣]+)(?:[（(][^）)]{0,20}[）)])?(?:은|는|이|가|께서는)(?=\s|$|,)/gu
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
    const isUnsaid = found?.isUnsaid || CHINESE_HEARSAY.test(before)
    return found && { ...found, isUnsaid, cue: verb[0].replace(/[：:，,\s]/gu, ''), side: 'before' }
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

/** Somebody is said to have said it, or says it after another. */
const CHINESE_HEARSAY =
  /据称|據稱|据传|據傳|传闻|傳聞|网传|網傳|据说|據說|谣传|謠傳|谣言|謠言|消息称|消息稱|爆料|疑似|假冒|冒充|引用|转述|轉述/u

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
const JAPANESE_UNSAID =
  /^[^。「]{0,8}?(?:ない|なかった|ず|否定|事実では|情報|デマ|誤り|嘘|うそ|噂|うわさ|虚偽|見通し|見込み|予定|つもり|とされ|という|みられ|見られ|模様)/u
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
  const subject = [...before.matchAll(KOREAN_SUBJECT)].at(-1)
  const named = subject && koreanName(subject[0].slice(0, (subject[1] ?? '').length))
  // 이재명 대통령의 대변인은, 한 시민은: a subject without a name.
  if (subject && !KOREAN_PRONOUN.test(subject[0])) {
    const start = subject.index + (named?.start ?? 0)
    const end = start + (named?.name.length ?? (subject[1] ?? '').length)
    if (!named) return { name: null, isUnnamed: true, start, end, role: null, cue, side: 'before' }
    const quoting = /인용해|인용하며|빌려/.test(before)
    return { name: named.name, start, end, role: named.role, cue, side: 'before', isUnsaid: isUnsaid || quoting }
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
const KOREAN_UNSAID =
  /^[^.。]{0,12}?(?:적이?\s?없|지\s?않|않았|아니|부인|사실과 다|가짜|허위|거짓|소문|루머|예정|전망|것으로 알려|의혹)/u

const KOREAN_TITLE_AT_END = new RegExp(`(?:${KOREAN_TITLES})$`, 'u')
const KOREAN_OCCUPATION =
  /(?:가|자|사|인|원|민|관|장|부|들|꾼|배우|가수|선수|교수|감독|주부|총리|대표|후보|시민|농부|어부|의사|목사|신부|학생|환자|청년|노인)$/u
const KOREAN_BODY = /(?:당|부|청|국|처|회|원|사|기업|전자|그룹|대|대학교|협회|연구소|시|군|구|도|측)$/u
/** Titles that only follow a name directly. */
const KOREAN_ADDRESS = /^(?:씨|선수|감독)$/u
/** How many words may stand between a name and its title: 오태경 더불어민주당 대표. */
const KOREAN_BETWEEN = 3

/**
 * The name in a subject: before a title the nearest word in the form of a name, 김 with two more syllables; without one only
 * after an occupation (변호사 이정민). Occupations begin with the syllables of family names, too, so all else is nobody.
 */
function koreanName(subject: string): { name: string; start: number; role: string | null } | undefined {
  const words = subject.split(' ')
  const at = (index: number) => words[index] ?? ''
  const startOf = (index: number) => words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
  const lastIndex = words.length - 1
  const owner = words.findLastIndex((word) => word.length > 2 && word.endsWith('의'))
  if (!KOREAN_TITLE_AT_END.test(at(lastIndex)) || isKoreanName(at(lastIndex))) {
    const role = at(lastIndex - 1)
    if (owner === lastIndex - 1 || !isKoreanName(at(lastIndex))) return undefined
    return KOREAN_OCCUPATION.test(role) || KOREAN_TITLE_AT_END.test(role)
      ? { name: at(lastIndex), start: startOf(lastIndex), role }
      : undefined
  }
  const title = at(lastIndex)
  const reach = KOREAN_ADDRESS.test(title) ? 1 : KOREAN_BETWEEN
  for (let i = lastIndex - 1; i >= Math.max(owner + 1, lastIndex - reach); i--) {
    // 도널드 트럼프 미국 대통령: only a body may stand between.
    if (words.slice(i + 1, lastIndex).some((word) => !KOREAN_BODY.test(word) || NO_PART_OF_NAME.test(word)))
      return undefined
    if (
      isKoreanName(at(i)) ||
      (i === lastIndex - 1 && reach === 1 && /^[가-힣]{2,4}$/.test(at(i)) && hasSurname(at(i)))
    )
      return { name: at(i), start: startOf(i), role: title }
  }
  // 안나 베르크 대통령: a foreign name directly before its title.
  const [given, family] = [at(lastIndex - 2), at(lastIndex - 1)]
  const isForeign = owner < lastIndex - 2 && family.length >= 2 && given.length >= 2 && !KOREAN_BODY.test(family)
  return isForeign &&
    !KOREAN_BODY.test(given) &&
    !KOREAN_OCCUPATION.test(given) &&
    !KOREAN_OCCUPATION.test(family) &&
    !NO_PART_OF_NAME.test(given) &&
    !NO_PART_OF_NAME.test(family)
    ? { name: `${given} ${family}`, start: startOf(lastIndex - 2), role: title }
    : undefined
}

const NO_PART_OF_NAME = /^(?:한국|미국|일본|중국|북한|러시아|영국|프랑스|독일|전|현|신임|이날|지난|오늘|어제)$/u

function hasSurname(word: string): boolean {
  return KOREAN_SURNAMES.includes(word.charAt(0))
}

/** Three syllables that begin with a family name, and are no word for what somebody is. */
function isKoreanName(word: string): boolean {
  return word.length === 3 && /^[가-힣]+$/.test(word) && hasSurname(word) && !NO_KOREAN_NAME.test(word)
}

const NO_KOREAN_NAME =
  /(?:[가자들]|가족|유족|변호사|소설가|연구원|기업인|주민들|대통령|국회|의원|위원|교사|판사|검사|기사|박사|시민|주민|국민|경찰|기관|장관|차관|시장|사장|회장|부장|국장|팀장|실장|소장|원장|총장|의장|정부|대표|교수|감독|선수|관계|고위|대학|전문)$/u
