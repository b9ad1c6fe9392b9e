/** Speakers beside a quotation in Chinese, Japanese and Korean, by title, honorific, particle and reporting verb. */

import type { FoundSpeaker, QuoteContext } from './patterns.ts'

type Found = FoundSpeaker & { side: 'before' | 'after' }

const CHINESE_TITLES =
  '发言人|發言人|国家主席|主席|总统|總統|总理|總理|部长|部長|外长|外長|教授|专家|專家|研究员|研究員|经理|經理|院长|院長|书记|書記|局长|局長|市长|市長|主任|首相|议员|議員|分析师|分析師|学者|學者|代表|大使|议长|議長|顾问|顧問|秘书长|秘書長|委员|委員|董事长|董事長|总裁|校长|会长|領導人|领导人|负责人|司令|将军|律师|医生|记者|省长|县长|队长|教练|导演|作家|居民|村民'
const CHINESE_VERBS =
  '说道|说|說|表示|称|稱|指出|强调|強調|认为|認為|写道|寫道|告诉|告訴|回应称|回应|回應|透露|坦言|宣布|补充|補充|回答|警告|呼吁|呼籲|批评|批評|解释|解釋|问道|问|反问|感叹|直言|提到|介绍|介紹|声明|聲明'
const CHINESE_SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎阎余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習朴韦韦温溫安柳成'

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

const KOREAN_TITLES =
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
const KOREAN_SURNAMES =
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
    if (found) return { ...found, cue: verb[0].replace(/[：:，,\s]/gu, ''), side: 'before' }
  }
  const report = CHINESE_AFTER.exec(after)
  const subject = report?.[1]
  if (!report || subject === undefined) return undefined
  const found = chineseName(subject)
  if (!found) return undefined
  const offset = report[0].indexOf(subject)
  return { ...found, start: found.start + offset, end: found.end + offset, cue: report[2] ?? '', side: 'after' }
}

const CHINESE_TITLED = new RegExp(`(?:${CHINESE_TITLES})([\\p{Script=Han}]{2,4}(?:·[\\p{Script=Han}]{1,6})*)`, 'gu')
const CHINESE_PLAIN = new RegExp(
  `(?:^|[，,、；;\\s]|[日天晚午]|但|而)((?:欧阳|歐陽|司马|司馬|诸葛|諸葛|[${CHINESE_SURNAMES}])[\\p{Script=Han}]{1,2}|[\\p{Script=Han}]{1,6}(?:·[\\p{Script=Han}]{1,6})+)`,
  'gu',
)
/** Words that follow a name and are not part of it. */
const AFTER_CHINESE_NAME =
  /(?:在|于|今|昨|周|週|星期|对|對|向|则|則|也|还|還|同|接受|近日|日前|当|當|随后|隨後|再次|曾|就|\d).*$/u

/** The last name of a clause, or a pronoun: offsets into the clause. */
function chineseName(clause: string): Omit<FoundSpeaker, 'cue'> | undefined {
  for (const [pattern, titled] of [
    [CHINESE_TITLED, true],
    [CHINESE_PLAIN, false],
  ] as const) {
    const match = [...clause.matchAll(pattern)].at(-1)
    const raw = match?.[1]
    if (!match || raw === undefined) continue
    const name = raw.slice(0, 1) + raw.slice(1).replace(AFTER_CHINESE_NAME, '')
    if (name.length < 2) continue
    const start = match.index + match[0].length - raw.length
    return { name, start, end: start + name.length, role: titled ? match[0].slice(0, -raw.length) : null }
  }
  const pronoun = /[他她](?!们|們)/u.exec(clause)
  return pronoun ? { name: null, start: pronoun.index, end: pronoun.index + 1, role: null } : undefined
}

function japanese({ before, after }: QuoteContext): Found | undefined {
  const report = JAPANESE_REPORT.exec(after)
  if (!report) return undefined
  const cue = report[2] ?? ''
  const inside = [...(report[1] ?? '').matchAll(JAPANESE_TOPIC)].at(-1)
  const topic = inside ?? [...before.matchAll(JAPANESE_TOPIC)].filter(isNamed).at(-1)
  if (topic?.[1] !== undefined && isNamed(topic)) {
    const start = topic.index + (inside ? report[0].indexOf(report[1] ?? '') : 0)
    const { name, skipped } = withoutTitle(topic[1], topic[2])
    return {
      name,
      start: start + skipped,
      end: start + skipped + name.length,
      role: topic[2] ?? null,
      cue,
      side: inside ? 'after' : 'before',
    }
  }
  const pronoun = JAPANESE_PRONOUN.exec(before)
  return pronoun
    ? { name: null, start: pronoun.index, end: pronoun.index + pronoun[0].length - 1, role: null, cue, side: 'before' }
    : undefined
}

/** A topic is a person when it bears a title or honorific, or is written in katakana with a middle dot. */
function isNamed(match: RegExpMatchArray): boolean {
  return match[2] !== undefined || (match[1] ?? '').includes('・') || TITLE_AT_END.test(match[1] ?? '')
}

const TITLE_AT_END = new RegExp(`(?:${JAPANESE_TITLES})$`, 'u')

/** "岸田文雄首相": the title may have been read as part of the name. */
function withoutTitle(words: string, title: string | undefined): { name: string; skipped: number } {
  const name = title === undefined ? words.replace(TITLE_AT_END, '') : words
  return { name: name.length >= 2 ? name : words, skipped: 0 }
}

function korean({ before, after }: QuoteContext): Found | undefined {
  const report = KOREAN_REPORT.exec(after)
  if (!report) return undefined
  const cue = report[2] ?? ''
  const subject = [...before.matchAll(KOREAN_SUBJECT)].filter(isKoreanPerson).at(-1)
  if (subject?.[1] !== undefined) {
    return {
      name: subject[1],
      start: subject.index,
      end: subject.index + subject[1].length,
      role: subject[2] ?? null,
      cue,
      side: 'before',
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
      }
    : undefined
}

/** With a title any name; without one three syllables that begin with a family name. */
function isKoreanPerson(match: RegExpMatchArray): boolean {
  const name = match[1] ?? ''
  if (match[2] !== undefined) return true
  return name.length === 3 && KOREAN_SURNAMES.includes(name.charAt(0)) && !/[는은이가을를]$/.test(name)
}
