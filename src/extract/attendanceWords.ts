/**
 * What sentences about coming and staying away are made of, as patterns over plain sentences (plainSentence.ts). Each
 * pattern ends with the space after its last word; what none of them knows, no attendance is read from.
 */

/** Anchored where reading stands. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'y')
}

export const COMMA = pattern(', ')

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.)'
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH})(?: ,? ?\\d{4})?`
const PERIOD = '(?:week|weekend|month|year|spring|summer|autumn|winter|morning|afternoon|evening|night)'
/** A day, week, month or year, without the word before it. */
const WHEN = `(?:${DAY}(?: ${PERIOD})?(?: ,)? ${DATE}|${DAY}(?: ${PERIOD})?|${DATE}|\\d{4}|today|tomorrow|tonight|yesterday|(?:this|next|last|later this|earlier this|early next|late next|the following|the previous) (?:${PERIOD}|${DAY}|${MONTH}))`
export const TIME = `(?:(?:on|in|by|late|early|late on|early on|later|earlier|this|next|last|next week on) )?${WHEN} `

/** Where a thing is or is done; the sign of the place is the first group. */
export const PLACE = '(?:in|at|to) (?:the )?([CLPO]\\d+) (?:, [CL]\\d+ (?:, )?)?'

const ADVERB =
  '(?:(?:also|now|still|personally|himself|herself|themselves|itself|both|all|again|once again|however|therefore|definitely|certainly|indeed|after all|in person|instead|, however ,) )*'

/** Presence at an event that must then be one by its noun. */
const JOIN = {
  base: '(?:take part in|participate in|be present at|be in attendance at|be at|come to|go to|travel to|fly to|join|appear at|appear in|speak at|perform at|perform in|play at|play in|compete at|compete in|race in|run in|sing at|testify at|testify in|give evidence at|preside over|host|chair|be among the guests at|make an appearance at|make it to|be on the pitch for|start in)',
  ing: '(?:taking part in|participating in|coming to|going to|travell?ing to|flying to|joining|appearing at|speaking at|performing at|playing at|playing in|competing at|competing in|testifying at|hosting|chairing)',
  past: '(?:took part in|participated in|was present at|were present at|was at|were at|was in attendance at|were in attendance at|came to|travell?ed to|flew to|joined|appeared at|appeared in|spoke at|performed at|played at|played in|competed at|competed in|sang at|testified at|gave evidence at|presided over|hosted|chaired|was among the guests at|were among the guests at)',
}
const AWAY = {
  base: '(?:skip|miss|boycott|snub|sit out|stay away from|be absent from|be missing from|pull out of|withdraw from|not be at|shun|give a miss to)',
  ing: '(?:skipping|missing|boycotting|snubbing|sitting out|staying away from|pulling out of|withdrawing from|shunning)',
  /** A decision that holds before the event and after it. */
  left: '(?:withdrew from|pulled out of|dropped out of|bowed out of|backed out of|opted out of|pulls out of|withdraws from|drops out of)',
  hasLeft:
    '(?:withdrawn from|pulled out of|dropped out of|bowed out of|backed out of|opted out of|withdrawn (?:his|her|their|its) participation in)',
  past: '(?:missed|skipped|boycotted|snubbed|sat out|stayed away from|shunned)',
}
const HIS = '(?:his|her|their|its|a|the|all)'
/** "his country's delegation", "the Norwegian delegation". */
const DELEGATION =
  "(?:the|a|an|his|her|their|its|C\\d+ 's) (?:(?:country|nation|government) 's |national |official |government |high-level |large |small |\\d+-(?:member|strong|person) |[a-z]+(?:an|ish|ese) ){0,3}delegation"
/** Among whom somebody is who comes: "among the 26 leaders", "one of several heads of state". */
const AMONG =
  '(?:also )?(?:among|one of) (?:the |those )?(?:(?:more than |at least |about |some |over |nearly |around )?(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|several|many) )?(?:other |foreign |world |visiting |[a-z]+(?:an|ish|ese|ern) ){0,2}(?:leaders|heads of (?:state|government)|heads of state and government|presidents|prime ministers|ministers|monarchs|guests|dignitaries|politicians|officials|statesmen|people|those)'
const TRIP = '(?:trip|visit|appearance|attendance|participation|journey|travel|concert|performance)'

export type Presence = 'attending' | 'expected' | 'attended' | 'not-attending' | 'did-not-attend' | 'invited'

interface Predicate {
  /** After the subject, up to the event. */
  words: RegExp
  status: Presence
  /** Whether any thing that is attended is an event, or only what an event's noun names. */
  object: 'attended' | 'event'
  /** Only in what somebody is said to have said: "would attend". */
  reported?: true
}

/** "will now attend", "has since withdrawn from". */
function withAdverbs(words: string): string {
  return words.replace(
    /(will|would|\(\?:is\|are\)|\(\?:has\|have\)) /g,
    '$1 (?:(?:also|now|still|since|personally|himself|herself|themselves|instead|both|all|definitely|certainly|indeed|once again|again|therefore|already|, of course ,|of course) )*',
  )
}

const attend = (words: string, status: Presence, more: Partial<Predicate> = {}): Predicate => ({
  words: pattern(`${ADVERB}${withAdverbs(words)} `),
  status,
  object: 'attended',
  ...more,
})
const event = (words: string, status: Presence, more: Partial<Predicate> = {}): Predicate =>
  attend(words, status, { object: 'event', ...more })

/** For "to attend" and for "to take part in". */
function both(before: string, after: { base: true } | { ing: true }, status: Presence, more: Partial<Predicate> = {}) {
  const [attended, joined] = 'base' in after ? ['attend', JOIN.base] : ['attending', JOIN.ing]
  return [attend(`${before} ${attended}`, status, more), event(`${before} ${joined}`, status, more)]
}
const base = { base: true } as const
const ing = { ing: true } as const

const WILL_NOT =
  '(?:will no longer|will not|will still not|will not now|will not be able to|will be unable to|will be too ill to|can no longer|can not|is no longer able to|are no longer able to|is unable to|are unable to|is not able to)'
const DECIDED_NOT =
  '(?:(?:has |have |had )?(?:decided|chosen|chose|opted|elected|vowed|resolved) not to|(?:has |have )?(?:declined|refused) to|declines to|refuses to|(?:has |have )?(?:declined|turned down|rejected) (?:an|the|his|her|their|its) invitation to)'
const DECIDED =
  '(?:has|have) (?:agreed|decided|promised|vowed|pledged|undertaken|chosen) to|(?:has |have )?(?:accepted) (?:an|the|his|her|their|its) invitation to|agreed to|decided to|promised to|pledged to|vowed to'
const DUE =
  '(?:expected|due|set|scheduled|slated|likely|planning|preparing|tipped|hoping and planning|on course|lined up|booked|billed)'

export const PREDICATES: Predicate[] = [
  ...both(`${WILL_NOT}`, base, 'not-attending'),
  ...both('will not be', ing, 'not-attending'),
  ...both('will no longer be', ing, 'not-attending'),
  ...both('(?:is|are) (?:not|no longer|not now)', ing, 'not-attending'),
  ...both('(?:is|are) (?:not|no longer) going to', base, 'not-attending'),
  ...both(DECIDED_NOT, base, 'not-attending'),
  event('(?:has |have )?(?:declined|turned down|rejected) (?:an|the|his|her|their|its) invitation to', 'not-attending'),
  ...both('(?:has|have)? ?ruled out', ing, 'not-attending'),
  ...both('(?:has|have) no (?:plans|plan|intention) to', base, 'not-attending'),
  ...both('(?:do|does) not (?:plan|intend) to', base, 'not-attending'),
  ...both(`(?:is|are) ${AMONG} who will not`, base, 'not-attending'),
  event(`will ${AWAY.base}`, 'not-attending'),
  event(`will be ${AWAY.ing}`, 'not-attending'),
  event(`(?:is|are) ${AWAY.ing}`, 'not-attending'),
  event(
    `(?:(?:has|have) (?:decided|chosen|opted|vowed|agreed) to|decided to|chose to|opted to) ${AWAY.base}`,
    'not-attending',
  ),
  event('(?:is|are) (?:boycotting|out of|absent from|missing from)', 'not-attending'),
  event(
    '(?:has been|have been|was|were|is|are) (?:ruled out of|forced out of|forced to miss|forced to pull out of)',
    'not-attending',
  ),
  event(AWAY.left, 'not-attending'),
  event(`(?:has|have|had) (?:now |since |already )?${AWAY.hasLeft}`, 'not-attending'),
  event(
    `(?:has been|have been|was|were) forced to (?:${AWAY.base}|cancel ${HIS} ${TRIP} (?:to|at|in))`,
    'not-attending',
  ),
  ...['cancelled', 'canceled', 'scrapped', 'called off', 'abandoned', 'dropped', 'has dropped'].flatMap((verb) => [
    attend(`(?:has |have )?${verb} (?:${HIS} )?plans to attend`, 'not-attending'),
    event(`(?:has |have )?${verb} (?:${HIS} )?plans to ${JOIN.base}`, 'not-attending'),
    event(`(?:has |have )?${verb} ${HIS} (?:planned )?${TRIP} (?:to|at|in)`, 'not-attending'),
  ]),
  ...both('would (?:no longer|not)', base, 'not-attending', { reported: true }),
  ...both('would not be', ing, 'not-attending', { reported: true }),
  event(`would ${AWAY.base}`, 'not-attending', { reported: true }),

  attend('did not attend', 'did-not-attend'),
  event(`did not ${JOIN.base}`, 'did-not-attend'),
  event('(?:did not|failed to) (?:turn up|show up|appear) (?:for|at)', 'did-not-attend'),
  ...both('(?:failed to|was unable to|were unable to|could not|was not able to)', base, 'did-not-attend'),
  event('(?:was|were) (?:not at|not present at|absent from|missing from|conspicuously absent from)', 'did-not-attend'),
  event(AWAY.past, 'did-not-attend'),

  ...both('will (?:likely|probably)', base, 'expected'),
  ...both(`(?:is|are) (?:also |now |still |widely )?${DUE} to`, base, 'expected'),
  ...both('(?:plans|plan|intends|intend|aims|is planning|are planning|has plans|have plans) to', base, 'expected'),
  ...both('(?:is|are) to', base, 'expected'),
  event('(?:is|are) (?:expected|awaited|due) (?:at|in attendance at)', 'expected'),
  ...both(`(?:is|are) ${AMONG} (?:who (?:is|are) )?${DUE} to`, base, 'expected'),
  ...both('(?:planned|intended) to', base, 'expected', { reported: true }),

  ...both('will', base, 'attending'),
  ...both('will be', ing, 'attending'),
  ...both('(?:is|are) going to', base, 'attending'),
  ...both(`(?:is|are) ${AMONG} who will`, base, 'attending'),
  ...both(`(?:is|are) ${AMONG}(?: who (?:is|are))?`, ing, 'attending'),
  event(`(?:will (?:lead|head|be leading|be heading)|is leading|is heading) ${DELEGATION} (?:at|to)`, 'attending'),
  ...both('(?:is|are)', ing, 'attending'),
  ...both(`(?:${DECIDED})`, base, 'attending'),
  event('(?:has |have )?accepted (?:an|the|his|her|their|its) invitation to', 'attending'),
  ...both('(?:has |have )?confirmed (?:he|she|they|it) will', base, 'attending'),
  event(
    '(?:has |have )?confirmed (?:his|her|their|its) (?:attendance|presence|participation|place) (?:at|in)',
    'attending',
  ),
  ...both('to', base, 'attending'),
  ...both('would', base, 'attending', { reported: true }),

  attend('(?:(?:has|have|had) )?attended', 'attended'),
  attend(`(?:was|were|is|are) ${AMONG} who attended`, 'attended'),
  event(JOIN.past, 'attended'),

  ...both('(?:was|were|is|are|has been|have been) (?:also )?invited to', base, 'invited'),
  event('(?:was|were|is|are|has been|have been) (?:also )?invited to', 'invited'),
]

/** "visits China next week for", "will travel to Beijing for". The place is the first group. */
export const JOURNEYS: { words: RegExp; status: Presence; reported?: true }[] = [
  [`(?:visits|travels to|flies to|goes to|comes to|heads to)`, 'attending' as const],
  ['(?:is|are) in', 'attending' as const],
  ['(?:has|have) (?:just |already )?(?:arrived|landed) in', 'attending' as const],
  [`(?:will (?:lead|head)|is leading|is heading) ${DELEGATION} to`, 'attending' as const],
  ['will (?:visit|travel to|fly to|go to|come to|be in|head to)', 'attending' as const],
  ['(?:is|are) (?:visiting|travell?ing to|flying to|going to|coming to|heading to)', 'attending' as const],
  [`(?:is|are) ${DUE} to (?:visit|travel to|fly to|go to|come to|be in|arrive in)`, 'expected' as const],
  ['(?:plans|plan|intends|intend) to (?:visit|travel to|fly to|go to|come to)', 'expected' as const],
  ['(?:visited|travell?ed to|flew to|came to)', 'attended' as const],
  [`${WILL_NOT} (?:visit|travel to|fly to|go to|come to)`, 'not-attending' as const],
].map(([verb, status]) => ({
  words: pattern(`${ADVERB}${verb} (?:the )?([CLPO]\\d+) (?:${TIME})?(?:for|to attend|to take part in) `),
  status: status as Presence,
}))

/** What people attend. */
const EVENT_NOUN =
  '(?:parade|summit|ceremony|ceremonies|celebration|celebrations|event|commemoration|commemorations|meeting|conference|forum|games|olympics|funeral|inauguration|wedding|talks|rally|gala|festival|anniversary|congress|convention|debate|banquet|dinner|lunch|reception|session|assembly|coronation|launch|match|game|final|finals|semi-final|semifinal|hearing|trial|inquest|inquiry|concert|show|premiere|signing|vote|race|tournament|cup|championship|championships|mass|service|memorial|exhibition|fair|expo|opening|closing|march|vigil|protest|demonstration|screening|awards|auction|workshop|seminar|symposium|lecture|panel|rehearsal|marathon|regatta|derby|qualifier|friendly|briefing|consultations|negotiations|burial|requiem|picnic|pageant|carnival|procession|review|drill|exercise|exercises|biennale|pact|test|series|tour|open|play-off|playoff|playoffs|round|qualifying|quiz|cook-off|bake-off|assembly|regatta|gathering|launch|swearing-in|unveiling|investiture|jubilee)'
export const ENDS_WITH_EVENT = new RegExp(`(?:^| )${EVENT_NOUN}$`)
/** In a text as it is written. */
export const HAS_EVENT = new RegExp(`\\b${EVENT_NOUN}\\b`, 'i')

/** Part of an event: whose, is said after "of". */
export const PART_OF_EVENT =
  /(?:^| )(?:opening|closing|ceremony|session|day|part|start|end|launch|signing|final|finals|half|leg|round|rest|remainder|anniversary|evening|night|funeral|inauguration|wedding|coronation|trial|hearing|meeting|celebration|commemoration|premiere|service|memorial|unveiling|swearing-in|burial)$/

/** Words before an event's noun that make it another one than is spoken of. */
export const OTHER_EVENT =
  /(?:^| )(?:other|another|previous|earlier|rival|alternative|separate|different|past|former|similar|parallel|any|every|each|no|such|future|fake|mock|virtual|imaginary|fictional) |^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|many|some|most|more|few|numerous|various|all|both|half|countless|dozens|enough|certain|either|neither|what|which|whichever|whatever) /

/** Words that no event's name goes on over. */
export const STOPS_EVENT =
  /^(?:in|on|at|for|with|to|by|from|of|after|before|because|due|despite|as|and|but|or|nor|,|;|:|\.|–|-|\(|\)|who|which|that|where|when|while|if|whether|unless|until|since|only|is|are|was|were|has|have|had|will|would|may|might|could|should|not|never|today|tomorrow|tonight|yesterday|himself|herself|themselves|itself|instead|alone|alongside|together|either|too|anyway|here|there|without|during|over|amid|against|about|under|near|outside|via|per|than|so|once|twice|times|then|though|although|just|even|both|he|she|they|it|we|i|Q|said|says|also|again|later|earlier|personally|online|remotely|virtually|citing|because|owing|following|provided|along|unlike|rather|except|but)$/

/** What may stand between a statement and its end and changes nothing of it. */
export const HARMLESS =
  '(?:(?:himself|herself|themselves|itself|in person|as planned|as scheduled|after all|either|too|as well|now|alone|instead(?! of)|anyway|again|this time|for the first time|for the (?:last|first|second|third|fourth|fifth) time|as a guest|as an observer|as observers|as guests?(?: of honou?r)?|as usual|together|on time|all together|in (?:his|her|their|its) (?:place|stead)|at the last (?:minute|moment)|with immediate effect) )'

export const HARMLESS_HERE = pattern(HARMLESS)

/**
 * The same after "will not attend": of what else follows it, that may be all that is denied. Who will not come alone, with
 * her husband, in person or for free may come.
 */
export const HARMLESS_AFTER_NOT =
  '(?:(?:himself|herself|themselves|itself|as planned|as scheduled|after all|either|this time|anyway|this year|at the last (?:minute|moment)|with immediate effect) )'
export const HARMLESS_CLAUSE_AFTER_NOT =
  /(?:, )?(?:because |due to |owing to |citing |over |amid |after |following |contrary to |despite |in protest |out of (?:protest|respect|fear|solidarity) |on (?:the )?advice |on health |for (?:health|family|personal|security|political|medical) |through (?:injury|illness) |with (?:a|an) (?:[a-z]+ ){0,2}(?:injury|illness|infection|virus|fever|cold|strain|fracture)(?= )|(?:, )?a (?:move|snub|blow|decision) |(?:, )?which |and (?!said |not |never |no )|, and |while |leaving |prompting |raising )/y

/** Words with which a further clause begins that takes nothing back, when no doubtful word is in it. */
export const HARMLESS_CLAUSE =
  /(?:, )?(?:where |in what (?:would|will) be |to (?!the |a |an |his |her |their |be )[a-z]+ |because of |because |due to |owing to |for talks |as part of |amid |after (?=[a-z]+ing )|despite |contrary to |following |with (?:his|her|their|a|an) |ahead of |at the (?:invitation|request) of |along with |joining |(?:, )?his first |(?:, )?her first |(?:, )?the first |(?:, )?a (?:first|sign|move|snub|blow|decision) |(?:, )?which |while |without |and (?!said |not |never |no )|, and |as he |as she |since |alongside |unlike |having |a day |leaving |making |prompting |raising |a spokes|with )/y

/** Words that can take a statement back, put it in doubt or set a condition. */
export const DOUBTFUL =
  /(?:^| )(?:not|never|no|nobody|none|neither|nor|unless|if|whether|until|provided|deny|denied|denies|denying|denial|false|falsely|fake|untrue|wrong|wrongly|mistaken|mistake|rumou?rs?|rumou?red|claims?|claimed|alleged|allegedly|reportedly|supposed|supposedly|retract(?:ed|s)?|satirical|satire|hoax|joke|joked|parody|may|might|could|would|should|perhaps|possibly|maybe|cancel\w*|revers\w*|withdr\w+|dropped|scrapped|abandoned|doubts?|doubtful|doubted|unclear|uncertain|unlikely|unconfirmed|refus\w+|declin\w+|hoped?|hopes|wished?|wanted|speculat\w+|hypothetical\w*|imagin\w+|pretend\w*|fiction\w*|had been|instead|but|though|although|however|only|changed|fell ill|died|dead|contradict\w*|disput\w+|misreport\w*|incorrect\w*|myth|prank|april fool\w*|unfounded|baseless|fabricat\w+|invent\w+|call(?:ed)? off|turned back|turned away|barred|banned|blocked|prevented|stopped|failed|unable|can)(?= )/

const SPEAKS_FOR =
  '(?:office|spokesman|spokeswoman|spokesperson|spokespeople|ministry|government|agency|agencies|embassy|official|officials|media|aide|aides|organisers|organizers|organiser|organizer|palace|court|club|team|police|department|presidency|committee|council|federation|secretariat|cabinet|lawyer|lawyers|agent|manager|coach|family|publicist|management|company|administration|delegation|staff|adviser|advisers|minister|president|leader|chancellery|statement|hosts|host|party|union|association|board|university|festival|broadcaster|newspaper|newspapers|diplomats|diplomat|sources|bureau|commission|campaign|label|band|prosecutors|prosecutor|judge|clerk|captain|doctor|chairman|chairwoman|director|mayor|governor|senator|secretary|envoy|ambassador|side|household|camp|representative|representatives|king|queen|premier|chancellor|hall|mother|father|widow|brother|sister|son|daughter|wife|husband|parliament|daily|agency)'
const UNBELIEVED =
  '(?!satirical |fake |parody |spoof |hoax |false |unverified |unconfirmed |anonymous |alleged |so-called |rival |nobody |no |not |never |few |who |that |which |online |social |former |rumou?r\\w* |invented |fictional |if |whether |one |any |hacked |drunken )'
/** Who can be said to say a thing. */
export const SOURCE = `(?:P\\d+(?: , (?:${UNBELIEVED}[a-z'-]+ |[CLO]\\d+ ){1,8},)? |[CLO]\\d+ |(?:he|she|it|they) |(?:${UNBELIEVED}[a-z'-]+ |[PCLO]\\d+ 's |[CLO]\\d+ ){0,6}(?:${SPEAKS_FOR}|[CLO]\\d+) )(?:(?:for|of|at|from|with|in) (?:the |his |her )?(?:[POCL]\\d+|[a-z'-]+ [POCL]\\d+|[a-z'-]+|[a-z'-]+ [a-z'-]+) )?`
/** "The organisers have" before "invited"; where the source is one that speaks for somebody. */
export const INVITING = pattern(`${SOURCE}(?:also )?(?=(?:has invited|have invited|invited|invites) )`)
const SAYS =
  '(?:(?:said|says|announced|announces|confirmed|confirms|reported|reports|added|stated)|(?:has|have) (?:said|announced|confirmed|reported)|told (?:(?:the )?[PO]\\d+|reuters|afp|ap|dpa|tass|xinhua|yonhap|kyodo|reporters|journalists|parliament|a news conference|the [a-z]+|(?:his|her) [a-z]+))'
const WHERE_SAID = `(?:${TIME}|in a (?:statement|post|letter|message|press release) |at a (?:press|news) conference |on (?:its|his|her) website |through a spokes\\w+ )*`

/** "Her office said on Friday that" before a statement; the source is the first group. */
export const SAID_BEFORE = pattern(`(${SOURCE})(?:also )?${SAYS} ${WHERE_SAID}(?:that )?`)
/** "according to her office ," before a statement. */
export const ACCORDING_BEFORE = pattern(`according to ${SOURCE}, `)
/** ", her office said on Friday" after a statement, up to the end. */
export const SAID_AFTER = pattern(
  `(?:, |– )(?:${SOURCE}${SAYS} ${WHERE_SAID}|(?:said|says|announced|confirmed) ${SOURCE}${WHERE_SAID}|according to ${SOURCE}${WHERE_SAID})(?=[.;,]|$)`,
)

/** Before a statement, without touching it. */
export const LEADS = pattern(
  `(?:(?:and|but|meanwhile ,|however ,|separately ,|instead ,|also ,|in a first ,|for the first time ,|as expected ,|as planned ,|in the end ,|in total ,|elsewhere ,|in addition ,|in ${PLACE.slice(22)}, ) |${TIME}, )`,
)
/** "OSLO, April 22 (Reuters) –": where and when it was written. */
export const DATELINE =
  /(?:\d{1,2} : \d{2} )?(?:(?:(?:[LOCP]\d+|[a-z]+) )(?:, (?:[LOCP]\d+|[a-z. ]+?) )?(?:, )?(?:[a-z]+\.? \d{1,2} (?:, \d{4} )?|\d{1,2} [a-z]+ )?(?:\( (?:[LOCP]\d+ |[a-z]+ ){1,3}\) )?[–-] )?/y

/** Who stands at the head of a state or government. */
export const HEADS =
  '(?:leaders|heads(?: of (?:state|government))?(?: and government)?|presidents|prime ministers|premiers|kings)'
export const HEAD =
  '(?:leader|president|prime minister|premier|king|queen|emperor|chancellor|sultan|emir|head of state|head of government)'
