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
  /** What the page marks as a note about the article, wherever it stands. */
  notes?: readonly string[]
}

/** Longer than any notice; a paragraph that is has other things to tell. */
const LONGEST_NOTICE = 1_200
/** As much of one as a briefing can show. */
const LONGEST_WORDS = 300
const FIRST_PARAGRAPHS = 3
const LAST_PARAGRAPHS = 6

/**
 * The notice of this article, or null; one that withdraws goes before one that corrects.
 * @param isKnown whether the article has been there before: a new one that is titled "Retraction" is news about another
 */
export function noticeOf({ title, text, notes = [] }: Told, isKnown: boolean): OutletNotice | null {
  const paragraphs = text.split('\n\n')
  const places = [
    ...paragraphs.slice(0, FIRST_PARAGRAPHS),
    ...paragraphs.slice(FIRST_PARAGRAPHS).slice(-LAST_PARAGRAPHS),
  ]
  const said = [...notes, ...places].filter((each) => each.length <= LONGEST_NOTICE)
  if (WITHDRAWN_TITLE.test(title) || (isKnown && RETRACTION_TITLE.test(title)))
    return { kind: 'withdrawn', words: title }
  const withdrawn = said.find((each) => WITHDRAWN.some((pattern) => pattern.test(each)))
  if (withdrawn) return { kind: 'withdrawn', words: shortened(withdrawn) }
  const corrected = said.find((each) => CORRECTED.some((pattern) => pattern.test(each)))
  if (corrected) return { kind: 'corrected', words: shortened(corrected) }
  return isKnown && (CORRECTED_TITLE.test(title) || WIRE_TITLE.test(title)) ? { kind: 'corrected', words: title } : null
}

/** Whether a title begins with the label of a notice. */
export function hasNoticeLabel(title: string): boolean {
  return [WITHDRAWN_TITLE, RETRACTION_TITLE, CORRECTED_TITLE, WIRE_TITLE].some((pattern) => pattern.test(title))
}

/** Up to its last whole sentence that fits. */
function shortened(notice: string): string {
  if (notice.length <= LONGEST_WORDS) return notice
  const head = notice.slice(0, LONGEST_WORDS)
  const end = Math.max(...[...head.matchAll(/[.!?](?=\s)|[。！？]/g)].map(({ index }) => index + 1), 0)
  return (end > 40 ? head.slice(0, end) : head.replace(/\s+\S*$/, '')).toWellFormed()
}

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

const WITHDRAWN_TITLE = labelled(
  [
    'retracted(?: article)?|(?:story|article) withdrawn',
    '전문\\s?취소|기사\\s?(?:전문\\s?)?취소|기사\\s?철회|보도\\s?철회',
    '撤稿|已撤稿',
    '記事取り?消し',
  ].join('|'),
)
/** Such a label names a notice as often as the article that carries it. */
const RETRACTION_TITLE = labelled(
  'retraction|withdrawn|withdrawal|zurückgezogen|rücknahme|撤回|取り?消し|撤稿声明|撤稿聲明|撤稿啟事|撤稿启事',
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

const THIS = 'this (?:article|story|report|post|piece|item|column|page|headline|video|dispatch)'
const THIS_DE = 'dieser (?:artikel|text|beitrag|bericht)|diese (?:meldung|geschichte|nachricht)'
const NOTE = String.raw`(?:editor(?:['’]?s|s['’]|ial)?['’]? note${DATED}\s*[:：–—-]+\s*|anm(?:erkung|\.)\s?d(?:er|\.)\s?red(?:aktion|\.)\s*:?\s*)?`

const WITHDRAWN: RegExp[] = [
  spoken(
    `${NOTE}${THIS}[^.!?]{0,60}? (?:has been|was|is being|is) (?:retracted|withdrawn|taken down)(?! (?:from|in|at|by the (?:author|artist)))`,
  ),
  spoken(`${NOTE}(?:we|the editors|[\\p{Lu}][\\p{L} ]{1,40}) (?:have|has) (?:retracted|withdrawn) ${THIS}`),
  spoken(`${NOTE}(?:${THIS_DE}) (?:wurde|ist) (?:von der redaktion )?(?:zurückgezogen|zurückgenommen)`),
  spoken(
    `${NOTE}(?:wir haben|die redaktion hat) (?:diesen (?:artikel|text|beitrag)|diese meldung) zurückge(?:zogen|nommen)`,
  ),
  spoken(
    '(?:이|본|해당) (?:기사|보도)(?:는|를|은|을)[^.。]{0,40}(?:취소|철회|삭제)(?:합니다|했습니다|되었습니다|됐습니다)',
  ),
  spoken('(?:本文|本报道|本報導|本稿|该文|此文)[^。]{0,20}已?(?:被)?(?:撤稿|撤回|撤下|撤销)'),
  spoken(
    '(?:この|本)(?:記事|配信記事|ニュース)(?:は|を)[^。]{0,40}(?:取り消し|取消し|撤回し|削除し)(?:ます|ました|た)',
  ),
  labelled('retracted|撤稿|전문\\s?취소|기사\\s?취소|記事取り?消し'),
]

const CORRECTED: RegExp[] = [
  labelled(
    'corrections?(?: and clarifications?)?|correction to this (?:article|story)|korrektur|korrekturhinweis|berichtigung|richtigstellung|정정|정정\\s?보도|바로잡습니다|更正|更正啟事|更正启事|更正声明|勘误|勘誤|訂正|お?わびと訂正|お詫びと訂正',
  ),
  spoken(
    `${NOTE}${THIS}[^.!?]{0,60}? (?:has been|was) (?:corrected|amended|updated to correct|changed to correct|edited to correct)`,
  ),
  spoken(
    `${NOTE}(?:(?:in )?(?:an?|the) (?:earlier|previous|original|first) (?:version|headline) (?:of|to|on|for) (?:this|the) (?:article|story|report|post|piece|column|headline|video|photo caption|caption|graphic|chart)|${THIS} (?:originally|previously|incorrectly|mistakenly|initially)|a (?:previous|prior) headline)[^.!?]{0,200}?(?:incorrect|misstate|misspell|misidentif|mistaken|wrong|error|erroneous|inaccura|should have|said|stated|gave|attributed|referred|reported|suggested|described|named|listed|included)`,
  ),
  spoken(`${NOTE}(?:${THIS_DE}) (?:wurde|ist) (?:nachträglich )?(?:korrigiert|berichtigt)`),
  spoken(`${NOTE}in (?:einer|der) (?:früheren|ersten|vorherigen|ursprünglichen) (?:version|fassung)`),
  spoken('(?:이|본) 기사(?:는|의)[^.]{0,60}(?:정정(?:합니다|했습니다|되었습니다|됐습니다)|바로잡(?:습니다|았습니다))'),
  spoken('(?:本文|本报道|本報導|此前报道|此前報導|早前版本)[^。]{0,60}(?:更正|有误|有誤|已更正|勘误)'),
  /(?:訂正して(?:お|御)?(?:わび|詫び)(?:いた|致)?し|(?:お|御)(?:わび|詫び)して訂正(?:いた|致)?し|訂正(?:いた|致)し)ます[。）)】]*$/u,
]
