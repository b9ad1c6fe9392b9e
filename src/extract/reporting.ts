/** Reporting verbs by their forms. General English; which of them matter how much is in the fitted weights. */

export type VerbClass = 'say' | 'tell' | 'speech' | 'label' | 'act'
export type VerbForm = 'finite' | 'base' | 'ing'

export interface ReportingVerb {
  lemma: string
  class: VerbClass
  form: VerbForm
  /** Both in one word, for the table of weights. */
  classAndForm: string
}

/** To speak or write: what follows or precedes is what was said. */
const SPEECH = `add write/wrote/written tweet retweet ask reply respond continue note explain argue insist warn state declare recall conclude
remark admit acknowledge observe joke quip claim maintain stress emphasize emphasise predict caution shout chant yell boast announce assert
muse wonder lament complain counter suggest propose point put/put/put post email text blog testify assure remind agree concede contend allege
deny confirm confess exclaim repeat reiterate report read/read/read think/thought/thought believe urge vow pledge promise swear/swore/sworn
demand interject answer retort echo opine tease sing/sang/sung pray scream whisper mutter murmur cry plead beg elaborate recount relate
implore proclaim pronounce profess instruct order command advise inform signal indicate imply mean/meant/meant speak/spoke/spoken talk
reveal disclose divulge clarify specify underscore underline highlight caution forecast hint scoff sneer snap fume rage rail roar thunder bellow bark
chime volunteer venture speculate surmise reflect reason reckon figure gush marvel enthuse crow brag sigh laugh chuckle groan gripe grumble
moan mumble stammer drawl intone recite summarize summarise reassure remonstrate protest object challenge interrupt cut/cut/cut jump estimate calculate preach lecture tout-as
instruct guess suspect conjecture sum hold/held/held find/found/found rule conceive deem posit theorize theorise philosophize begin/began/begun
open finish close start go/went/gone tell-all publish release issue quote caption headline editorialize comment commend console counsel`

/** To call something by words that are quoted. */
const LABEL = `call describe dub label brand term characterize characterise refer dismiss denounce decry criticize criticise condemn blast slam praise
hail accuse blame attack mock ridicule compare cite mention tout bill deride bemoan express voice portray paint cast/cast/cast name
deplore applaud laud salute thank defend assail skewer lambaste rip bash hammer rebuke scold chastise chide berate blister lash pan tag
liken view regard consider see/saw/seen title entitle nickname style christen invoke evoke use coin recommend declare promote advocate oppose
support endorse advertise depict categorize rate rank peg pitch charge counter-charge vilify excoriate castigate`

/** Things one does that often carry a quotation in other words. */
const ACT = `want seek/sought/sought hope expect plan intend offer feel/felt/felt know/knew/known fear worry regret wish love like hate make/made/made give/gave/given
send/sent/sent take/took/taken show/showed/shown keep/kept/kept say-so get/got/got turn try learn/learned/learned hear/heard/heard have/had/had be/was/been
appear sound seem look joke-about deliver conduct hold-up push press campaign run/ran/run vote need accept reject refuse apologize apologise
address discuss debate question draw/drew/drawn lead/led/led sign sport wave display feature bear/bore/borne include contain conjure
remember forget/forgot/forgotten imagine dream envision cheer boo heckle greet welcome introduce present`

/** A verb, or words that report as one does ("according to"). */
export function verb(lemma: string, verbClass: VerbClass, form: VerbForm): ReportingVerb {
  return { lemma, class: verbClass, form, classAndForm: `${verbClass} ${form}` }
}

const VERBS = new Map<string, ReportingVerb>()

function addVerbs(list: string, verbClass: VerbClass): void {
  for (const entry of list.split(/\s+/)) {
    const [lemma = '', past, participle] = entry.split('/')
    const put = (form: string, kind: VerbForm) => {
      if (!VERBS.has(form)) VERBS.set(form, verb(lemma, verbClass, kind))
    }
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
    const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : stem
    const endsInY = /[^aeiou]y$/.test(lemma)
    if (past) put(past, 'finite')
    else put(endsInY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`, 'finite')
    if (participle) put(participle, 'finite')
    put(endsInY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, 'finite')
    put(lemma === 'be' || lemma === 'see' ? `${lemma}ing` : `${doubled}ing`, 'ing')
    put(lemma, 'base')
  }
}

const DOUBLING = new Set([
  'admit',
  'quip',
  'beg',
  'put',
  'get',
  'run',
  'rip',
  'dub',
  'pan',
  'tag',
  'peg',
  'brag',
  'chat',
  'tut',
  'sum',
  'nod',
])

for (const [form, kind] of [
  ['said', 'finite'],
  ['says', 'finite'],
  ['say', 'base'],
  ['saying', 'ing'],
] as const) {
  VERBS.set(form, verb('say', 'say', kind))
}
for (const [form, kind] of [
  ['told', 'finite'],
  ['tells', 'finite'],
  ['tell', 'base'],
  ['telling', 'ing'],
] as const) {
  VERBS.set(form, verb('tell', 'tell', kind))
}
addVerbs(SPEECH, 'speech')
addVerbs(LABEL, 'label')
addVerbs(ACT, 'act')
for (const form of ['is', 'was', 'are', 'were', 'am']) VERBS.set(form, verb('be', 'act', 'finite'))
VERBS.set('has', verb('have', 'act', 'finite'))

/** The reporting verb that this lower-case word is a form of. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
  return VERBS.get(lower)
}

/** Words that may stand between a subject and its verb. */
const BETWEEN = new Set(
  `has have had is was are were been be being do does did will would could should can may might must not n't also then later
  once even just ever never still now often always again already soon further first finally simply merely only sometimes
  recently repeatedly quickly famously reportedly allegedly to at`.split(/\s+/),
)

export function mayStandBetween(lower: string): boolean {
  return BETWEEN.has(lower) || (lower.length > 4 && (lower.endsWith('ly') || /n['’]t$/.test(lower)))
}

/** Verbs of the table that are as often something else. */
const SELDOM_SPEECH = new Set(
  'go mean find hold read begin open finish close start put cut jump figure think believe guess reckon'.split(' '),
)

/** Whether the verb is one of saying, and not of those that seldom are. */
export function reports(verb: ReportingVerb): boolean {
  if (SELDOM_SPEECH.has(verb.lemma)) return false
  return verb.class === 'say' || verb.class === 'tell' || verb.class === 'speech'
}
