/**
 * What an outlet says of its own article: that it has corrected it, or taken it back. Precision first: only a label or a
 * sentence in the outlet's own voice counts, at the start of a title or of one of the text's first and last paragraphs. An
 * article about somebody's correction, or one of the markets, has neither.
 */

export interface OutletNotice {
  kind: 'corrected' | 'withdrawn'
  /** The outlet's own words. */
  words: string
}

export interface Told {
  title: string
  text: string
  /** Who published it: only its own outlet takes an article back. */
  outlet: string | null
  /** What the page marks as a note about the article, wherever it stands. */
  notes?: readonly string[]
}

/** How an article was known before; see noticeOf. */
export interface KnownAs {
  title: string
  /** Notices that it has had already, in their words. */
  notices: readonly string[]
}

/** Longer than any notice; a paragraph that is has other things to tell. */
const LONGEST_NOTICE = 1_200
/** As much of one as a briefing can show. */
const LONGEST_WORDS = 300
const FIRST_PARAGRAPHS = 3
const LAST_PARAGRAPHS = 6

/**
 * The notice that this article has now and had not before, or null; one that withdraws goes before one that corrects. Of
 * an article that was not there before only the plainest title withdraws it: a sentence that sounds like a notice is
 * likelier to be the news.
 * @param known as what it was stored, or null
 */
export function noticeOf(told: Told, known: KnownAs | null): OutletNotice | null {
  if (!known) return WITHDRAWN_TITLE.test(told.title) ? { kind: 'withdrawn', words: told.title } : null
  const fresh = noticesIn(told, known.title).filter(({ words }) => !known.notices.includes(words))
  return fresh.find(({ kind }) => kind === 'withdrawn') ?? fresh[0] ?? null
}

/**
 * All that the article has of notices, as noticeOf would give them of a known article.
 * @param formerTitle what it was titled before: a label on the same title is a notice, on another it may be the news
 */
export function noticesIn({ title, text, outlet, notes = [] }: Told, formerTitle = title): OutletNotice[] {
  const paragraphs = text.split('\n\n')
  const places = [
    ...paragraphs.slice(0, FIRST_PARAGRAPHS),
    ...paragraphs.slice(FIRST_PARAGRAPHS).slice(-LAST_PARAGRAPHS),
  ]
  const said = [...notes, ...places].flatMap((each): OutletNotice[] => {
    if (each.length > LONGEST_NOTICE) return []
    const kind = kindOf(each, outlet)
    return kind ? [{ kind, words: shortened(each) }] : []
  })
  const ofTitle = titleKind(title, formerTitle)
  return ofTitle ? [...said, { kind: ofTitle, words: title }] : said
}

/** Whether a title begins with the label of a notice. */
export function hasNoticeLabel(title: string): boolean {
  return [WITHDRAWN_TITLE, RETRACTION_TITLE, CORRECTED_TITLE, WIRE_TITLE].some((pattern) => pattern.test(title))
}

function titleKind(title: string, formerTitle: string): OutletNotice['kind'] | null {
  if (WITHDRAWN_TITLE.test(title)) return 'withdrawn'
  if (RETRACTION_TITLE.test(title) && isLabelOn(formerTitle, title)) return 'withdrawn'
  return CORRECTED_TITLE.test(title) || WIRE_TITLE.test(title) ? 'corrected' : null
}

/** Most of the former title still stands behind the label. */
function isLabelOn(former: string, title: string): boolean {
  if (RETRACTION_TITLE.test(former)) return false
  const [before, now] = [former, title].map(
    (each) => new Set(each.toLowerCase().match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu)),
  )
  const shared = before && now ? before.intersection(now).size : 0
  return shared > 0 && shared >= (before?.size ?? 0) * SHARED_TITLE
}

/** An editor may shorten or mend a title while labelling it. */
const SHARED_TITLE = 0.6

function kindOf(paragraph: string, outlet: string | null): OutletNotice['kind'] | null {
  if (SOMEBODY_SAID.test(firstSentence(paragraph))) return null
  if (WITHDRAWN.some((pattern) => pattern.test(paragraph)) || isOwnAct(OWN_WITHDRAWAL, paragraph, outlet))
    return 'withdrawn'
  if (CORRECTED.some((pattern) => pattern.test(paragraph)) || isOwnAct(OWN_CORRECTION, paragraph, outlet))
    return 'corrected'
  return null
}

/** Who takes back or corrects is the newsroom, or named as the article's own outlet is: letter by letter. */
function isOwnAct(pattern: RegExp, paragraph: string, outlet: string | null): boolean {
  const who = pattern.exec(paragraph)?.groups?.who
  if (!who) return false
  return (
    /^(?:we(?:['’]ve)?|(?:the|our) (?:editors|newsroom)|die redaktion|wir)$/i.test(who) || namesOf(outlet).includes(who)
  )
}

/** "The Associated Press", "Associated Press", "AP". */
function namesOf(outlet: string | null): string[] {
  if (!outlet) return []
  const bare = outlet.replace(/^The /, '')
  const initials = bare.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join('') ?? ''
  return [bare, `The ${bare}`, ...(initials.length > 1 ? [initials, `The ${initials}`] : [])]
}

function firstSentence(paragraph: string): string {
  const end = /[.!?](?=["”)\]]*(?:\s+["“(]?\p{Lu}|\s*$))|[。！？]/u.exec(paragraph)
  return end ? paragraph.slice(0, end.index + 1) : paragraph
}

/** Up to its last whole sentence that fits. */
function shortened(notice: string): string {
  if (notice.length <= LONGEST_WORDS) return notice
  const head = notice.slice(0, LONGEST_WORDS)
  const end = Math.max(...[...head.matchAll(/[.!?](?=\s)|[。！？]/g)].map(({ index }) => index + 1), 0)
  return (end > 40 ? head.slice(0, end) : head.replace(/\s+\S*$/, '')).toWellFormed()
}

/** "…, officials said on Monday.": then it is what somebody says. */
const SOMEBODY_SAID =
  /,\s[^,.!?]{2,60}\s(?:said|says|wrote|reported|announced|added|told\s[^,.!?]{1,40})(?:\s[^,.!?]{1,30})?[.!]?$|,\s(?:according to|said|sagte|sagten|teilte|so)\s[^.!?]{2,80}[.!]?$/iu

/** What may stand before a label: brackets and signs, never a quotation mark: then somebody else is speaking. */
const OPEN = String.raw`^[\s([{（［〔【〈《*•■▲◆※–—-]*`
/** What ends a label: a colon, a dash, a closing bracket. */
const CLOSE = String.raw`\s*(?:[:：\])}）］〕】〉》]|[–—-](?!\w))`
/** "(Aug. 29, 2025)", ", 29 August", as datelines of notices are written. */
const DATED = String.raw`(?:,?\s*\(?[\p{L}.]{0,12}\s*\d{1,4}[^:：\n]{0,30}\)?)?`

function labelled(words: string): RegExp {
  return new RegExp(`${OPEN}(?:${words})${DATED}${CLOSE}`, 'iu')
}

function spoken(words: string): RegExp {
  return new RegExp(`${OPEN}(?:${words})`, 'iu')
}

/** In capitals, or in brackets as agencies of East Asia do it: no headline about something else looks like that. */
const PLAIN_WITHDRAWAL =
  '(?:RETRACTED|WITHDRAWN)(?: (?:ARTICLE|STORY))?|전문\\s?취소|기사\\s?(?:전문\\s?)?취소|기사\\s?철회|보도\\s?철회|撤稿|已撤稿|記事取り?消し'
const WITHDRAWN_TITLE = new RegExp(`${OPEN}(?:${PLAIN_WITHDRAWAL})${DATED}${CLOSE}`, 'u')
/** Such a label names the news as often as a notice. */
const RETRACTION_TITLE = labelled(
  'retracted(?: article)?|(?:story|article) withdrawn|retraction|withdrawn|withdrawal|zurückgezogen|rücknahme|撤回|取り?消し|撤稿声明|撤稿聲明|撤稿啟事|撤稿启事',
)
/** "CORRECTED-Bridge shut", as agencies write it. */
const WIRE_TITLE = /^CORRECT(?:ED|ION)(?: \([A-Z]+\))?-(?=\p{Lu})/u
const CORRECTED_TITLE = labelled(
  [
    'correct(?:ion|ed)(?: \\(official\\))?|clarification|corrigendum|erratum',
    'korrektur|korrigiert|berichtigung|berichtigt|richtigstellung',
    '정정|정정\\s?보도(?:문)?|바로잡습니다',
    '更正|更正啟事|更正启事|更正声明|更正聲明|勘误|勘誤',
    '訂正|お?わびと訂正|お詫びと訂正',
  ].join('|'),
)

/** What a newsroom puts before a sentence of its own. */
const OWN_NOTE = String.raw`(?:(?:editor(?:['’]?s|s['’]|ial)?['’]? note|retraction|withdrawal|correction|clarification|update|note)${DATED}\s*[:：–—-]+\s*|(?:hinweis|anmerkung|anm\.)\s?d(?:er|\.)\s?red(?:aktion|\.)\s*:?\s*|korrektur\s*:\s*|(?:編按|编按|編者按|编者按|編者註|编者注)[:：]\s*)`
const NOTE = `${OWN_NOTE}?`
/** An agency dates its own story: "This Aug. 28 story". */
const DAY = String.raw`(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?)`
const TAG = String.raw`\d{1,2}\. ?[\p{L}\d]{1,10}\.?(?: ?\d{4})?`
/** Reports, posts, videos and pages are what news is about. */
const THIS = `this (?:${DAY} )?(?:article|story|dispatch)(?:,? (?:which was )?(?:first |originally )?published (?:on |at )?${DAY},?)?`
const ENDS = String.raw`(?=\s*(?:[.!;)\]]|$))`
const WHY = String.raw`(?=,? (?:because|as it|as the|due to|owing to|pending|following|for failing|for not|in error|after (?:we|the editors|an? (?:internal|editorial)))\b)`

const WITHDRAWN: RegExp[] = [
  spoken(
    `${NOTE}${THIS} (?:has (?:now |since )?been|was|is being|is) (?:retracted|withdrawn)(?: on ${DAY})?(?: by (?:us|(?:its|the|our) (?:editors|newsroom)))?(?:${ENDS}|${WHY})`,
  ),
  spoken(
    `${NOTE}${THIS} has (?:now |since )?been (?:removed|deleted|unpublished)(?: from (?:our|this) (?:web)?site)?(?: on ${DAY})?(?:${ENDS}|${WHY})`,
  ),
  spoken(
    `${NOTE}(?:dieser artikel|diese meldung) (?:wurde|ist)(?: von der redaktion| von uns)? (?:zurückgezogen|zurückgenommen)(?: worden)?(?:${ENDS}|(?=,? (?:weil|da|wegen|aufgrund|nachdem)\\b))`,
  ),
  spoken(
    `${NOTE}(?:wir haben|die redaktion hat) (?:(?:diesen|den) artikel|(?:diese|die) meldung) zurückge(?:zogen|nommen)(?:${ENDS}|(?=,? (?:weil|da|wegen|aufgrund|nachdem)\\b))`,
  ),
  spoken(
    '(?:이|본) 기사(?:는|를|은|을)\\s?(?:사실과 (?:달라|다르므로|다른 (?:내용|부분)이 있어)|사실이 아(?:니어서|니므로|닌 것으로 (?:확인돼|확인되어))|오류가 있어|오보(?:로 (?:확인돼|확인되어|판명돼)|이므로))?,?\\s?(?:전문(?:을)?\\s)?(?:취소|철회|삭제)(?:합니다|했습니다|하였습니다|되었습니다|됐습니다)',
  ),
  spoken(
    `${NOTE}(?:本文|本报道|本報道|本報導|本稿)(?:因[^。，作]{1,20}，?)?(?:已经|已經|已|现|現)?被?(?:撤稿|撤回|撤下|撤销|撤銷)(?=[。，；）)]|$)`,
  ),
  spoken(
    '(?:この|本)(?:記事|配信記事)(?:は|を)、?(?:事実[^。は]{1,20}(?:ため|ので)、?|[^。はがに]{1,20}ため、?)?(?:全文を?)?(?:取り消し|取消し|撤回し|削除し|取り消され|撤回され|削除され)(?:ます|ました)(?=[。）)]|$)',
  ),
  new RegExp(`${OPEN}(?:${PLAIN_WITHDRAWAL})${DATED}${CLOSE}`, 'u'),
]

const OWN_WITHDRAWAL = new RegExp(
  `${OPEN}${NOTE}(?<who>[^.!?,:;]{1,60}?)(?: (?:have|has|are|is)(?: now)?)? (?:retract(?:ed|ing)|withdraw(?:n|ing)|remov(?:ed|ing)|unpublish(?:ed|ing)) (?:this|its|our|the)(?: ${DAY}| earlier| original)? (?:article|story|dispatch)(?: (?:about|on|of|that|which|from|headlined|titled)\\b|${ENDS}|${WHY})`,
  'iu',
)
const OWN_CORRECTION = new RegExp(
  `${OPEN}${NOTE}(?<who>[^.!?,:;]{1,60}?) (?:have|has)(?: now| since)? (?:corrected|amended) (?:this|its|our|the)(?: ${DAY}| earlier| original)? (?:article|story|dispatch|headline)(?: (?:to|about|on)\\b|${ENDS}|${WHY})`,
  'iu',
)

const THIS_TEXT =
  'this (?:article|story|report|post|piece|column|dispatch|headline|video|photo caption|caption|graphic|chart|newsletter)'
const SLIP =
  'incorrect|misstate|misspell|misidentif|misquote|mistaken|wrong|error|erroneous|inaccura|omitted|should have|said|stated|gave|attributed|referred|reported|suggested|described|named|listed|included'
const EARLIER =
  '(?:(?:an?|the) (?:earlier|previous|prior|original|first) (?:version|headline)|(?:earlier|previous) versions)'
const BY_MISTAKE = '(?:(?:due to|because of|owing to) an? [^,.]{3,60}, )?'
const MENDED = `(?:corrected|refiled|(?:updated|changed|edited|revised) to (?:correct|fix))`

const CORRECTED: RegExp[] = [
  labelled(
    'corrections?(?: and clarifications?)?|correction to this (?:article|story)|korrektur|korrekturhinweis|berichtigung|richtigstellung|정정|정정\\s?보도|바로잡습니다|更正|更正啟事|更正启事|更正声明|勘误|勘誤|訂正|お?わびと訂正|お詫びと訂正',
  ),
  // "(Corrects spelling of name in paragraph 3)", as agencies open a story anew.
  /^\s*[([]corrects? (?!us\b|me\b)[^()[\]]{3,250}[)\]]/iu,
  spoken(
    `${NOTE}${THIS} (?:has (?:now |since )?been|was) (?:${MENDED}\\b(?! by)|amended (?:on ${DAY}|to (?:correct|fix|clarify|make clear|reflect|remove|say)\\b|because\\b))`,
  ),
  spoken(`${NOTE}a correction (?:has been|was) (?:made|added|appended) to this (?:article|story)`),
  spoken(
    `${NOTE}the (?:headline|caption|photo caption|text|spelling|date|name)[^.!?,]{0,40} (?:of|on|in|to|for) this (?:article|story) (?:has (?:now |since )?been|was) (?:${MENDED}|amended)\\b(?! by)`,
  ),
  spoken(`${NOTE}${BY_MISTAKE}(?:in )?${EARLIER} (?:of|to|on|for) ${THIS_TEXT}[^.!?]{0,200}?(?:${SLIP})`),
  spoken(
    `${OWN_NOTE}${BY_MISTAKE}(?:in )?${EARLIER} (?:of|to|on|for) the (?:article|story|report|headline)[^.!?]{0,200}?(?:${SLIP})`,
  ),
  spoken(
    `${NOTE}${BY_MISTAKE}this (?:article|story) (?:originally|previously|incorrectly|mistakenly|initially|erroneously) (?:said|stated|gave|misstated|misspelled|misidentified|attributed|referred|reported|suggested|described|named|listed|included|identified|omitted)(?! (?:by|as)\\b)`,
  ),
  spoken(
    `${NOTE}dieser (?:artikel|text|beitrag) (?:wurde|ist)(?: am ${TAG})? (?:nachträglich )?(?:korrigiert|berichtigt)`,
  ),
  spoken(
    `${OWN_NOTE}in (?:einer|der) (?:früheren|ersten|vorherigen|ursprünglichen) (?:version|fassung)|in (?:einer|der) (?:früheren|ersten|vorherigen|ursprünglichen) (?:version|fassung) (?:dieses (?:artikels|textes|beitrags|berichts)|dieser meldung)`,
  ),
  spoken('(?:이|본) 기사(?:는|의)[^.]{0,60}(?:정정(?:합니다|했습니다|되었습니다|됐습니다)|바로잡(?:습니다|았습니다))'),
  spoken(
    `${NOTE}(?:本文|本报道|本報道|本報導|本稿)(?:[^。作]{0,30}(?:已更正|已作更正|特此更正|更正如下|予以更正|勘误如下)|(?:早前|此前|先前)版本[^。]{0,40}(?:有误|有誤))`,
  ),
  /(?:訂正して(?:お|御)?(?:わび|詫び)(?:いた|致)?し|(?:お|御)(?:わび|詫び)して訂正(?:いた|致)?し|訂正(?:いた|致)し)ます[。）)】]*$/u,
]
