/** Small general word lists of English news: titles, roles, organisations, documents. No names of any one time. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Written before a name, with a capital: "Sen. Mary Poe", "President Lee". */
export const TITLES =
  set(`mr mrs ms miss mx dr sir dame lord lady baron baroness sheikh sheik mullah imam ayatollah rabbi reverend rev pastor father sister brother
mother bishop archbishop cardinal pope monsignor msgr saint st king queen prince princess duke duchess emperor empress crown sultan emir
president vice premier prime minister chancellor senator sen sens congressman congresswoman congressmen representative rep reps assemblyman assemblywoman
delegate del governor gov govs lieutenant lt mayor councilman councilwoman councilor councillor alderman speaker secretary undersecretary
ambassador consul envoy attorney general gen justice judge magistrate sheriff chief deputy commissioner director chairman chairwoman chair
colonel col major maj captain capt commander cmdr admiral adm sergeant sgt corporal cpl private officer detective inspector superintendent
professor prof doctor coach manager leader treasurer comptroller auditor administrator ceo cfo coo comrade marshal field
fr herr frau monsieur m mme madame mlle señor señora signor don doña hon honorable messrs parliamentary defence defense foreign finance interior
commerce treasury energy press labor labour health education agriculture transportation homeland security state house senate majority minority whip
republican democrat democratic gop conservative labour tory liberal candidate nominee rival incumbent conservative libertarian socialist businessman
former ex-president acting interim then-president co-chairman co-chair co-founder founder billionaire actor actress singer author analyst reporter
anchor host correspondent columnist spokesman spokeswoman spokesperson strategist rapper comedian director producer
rep cllr coun insp supt det pte sra srta dona fra bro pvt amb insp pc dci dcs dsi sgt-maj brig flt wg cdr sqn
haji hajji alhaji hajia mzee ustaz ustad maulana mufti shri smt pandit swami datuk dato tan-sri ibu bapak pak chief
senior detective constable trooper emeritus monsieur sheriff paramount dj mc`)

/** Titles that give a gender. */
export const MALE_TITLES =
  set(`shri bapak alhaji maulana fr bro mr sir lord baron king prince duke emperor congressman assemblyman councilman alderman chairman herr monsieur señor signor don
father brother pope cardinal bishop archbishop businessman actor sheikh sheik imam ayatollah spokesman messrs sultan emir rabbi anchorman`)
export const FEMALE_TITLES =
  set(`smt sra srta dona hajia ibu duchess countess mrs ms miss dame lady baroness queen princess duchess empress congresswoman assemblywoman councilwoman chairwoman frau madame
mme mlle señora doña sister mother actress spokeswoman businesswoman anchorwoman`)

/** A capitalised word that makes a run of capitals an organisation, a work or a thing, not a person. */
export const ORGANISATION_WORDS =
  set(`university college school institute institution academy committee commission council congress parliament senate assembly house court
department ministry agency bureau office administration government party campaign coalition alliance union association federation league
foundation fund trust bank corporation corp inc company co ltd llc group holdings partners capital industries enterprises systems
news times post journal tribune herald gazette chronicle globe guardian telegraph independent observer register review magazine daily weekly
press television tv radio network broadcasting channel media today show tonight morning monitor examiner dispatch sun star mail mirror
center centre project initiative program society club church ministries hospital clinic museum library theater theatre
police army navy force forces guard corps marines military command service services authority board panel
act bill law amendment constitution treaty accord agreement deal war street avenue road boulevard square park tower towers hotel casino
building hall stadium arena airport station bridge river lake mountain mount valley island islands beach county city town state states
republic kingdom empire nations europe africa asia america carolina dakota jersey york mexico hampshire zealand
day week month year night christmas easter thanksgiving summit conference convention forum festival games cup olympics
republicans democrats conservatives liberals americans voters resort club golf airlines airways motors oil gas energy technologies
strategies solutions consulting consultants associates labs laboratories studios records ventures communications networks software
pharmaceuticals pharma securities insurance logistics hotels bakery brewery restaurant cafe café electronics semiconductor telecom mobile aerospace
motorsport racing united rovers wanderers athletic albion fc express standard mining metals foods drinks properties estates homes railways shipping
research poll polls survey analytics report reports caucus primary election elections district circuit
tuesday wednesday thursday friday saturday sunday monday january february april june july august september october november december
internet web facebook twitter youtube google instagram snapchat reddit amazon microsoft apple nato
social medicare medicaid obamacare navy seals olympics quran bible koran north south east west street matter matters lives`)

/** A capitalised word that never begins or is a person's name by itself. */
export const NOT_NAMES =
  set(`the a an and or but if when while as at by for from in into of on onto over to up with without after before since until because although though
however he she it they we i you his her its their our my your this that these those there here what which who whom whose where why how
not no yes so such then than thus yet still also even just only once again both each every either neither some any many most much more
few several all other another one two three four five six seven eight nine ten first second third last next new old former late early
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan feb mar apr jun jul aug sept sep oct nov dec today tomorrow yesterday tonight now
republican republicans democrat democrats democratic gop conservative conservatives liberal liberals libertarian tory labour
christian christians muslim muslims jewish jews catholic catholics protestant evangelical islam islamic hindu buddhist god jesus
american americans internet congress senate house parliament supreme court white national federal
is are was were be been being has have had do does did will would can could should may might must shall let
asked said told according despite during under between among against about like unlike instead meanwhile moreover nevertheless
north south east west northern southern eastern western central upper lower
read watch related photo image video copyright source click follow share image credit getty ap reuters afp updated correction
abstract text full advertisement more via editor's note p.m a.m sr jr
speaking asked responding referring noting adding calling citing quoting writing reporting asked perhaps maybe indeed well sure okay ok
oh hey thanks thank please look listen everybody everyone nobody somebody someone people good bad great never always sometimes
earlier later recently finally overall ultimately clearly obviously certainly probably apparently hundreds thousands millions dozens
critics supporters officials aides voters sources experts analysts pollsters reporters journalists media police`)

/** US states and places so often in headlines that they must not be people; countries are in countries.ts. */
export const PLACES =
  set(`alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
utah vermont wisconsin wyoming manhattan brooklyn chicago boston philadelphia detroit miami houston dallas atlanta seattle denver
phoenix baltimore cleveland pittsburgh milwaukee minneapolis orlando tampa charlotte nashville memphis
london paris berlin moscow beijing tokyo seoul brussels geneva vienna rome madrid lisbon athens istanbul cairo jerusalem tehran baghdad
kabul islamabad delhi mumbai shanghai sydney melbourne toronto ottawa montreal vancouver washington hollywood harlem queens bronx
england scotland wales ireland ulster catalonia bavaria crimea kashmir tibet xinjiang chechnya gaza
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo`)

/** Nouns for one person. */
export const PERSON_NOUNS =
  set(`man woman boy girl person citizen resident voter supporter opponent critic ally aide adviser advisor strategist consultant pollster operative
spokesman spokeswoman spokesperson official officer source senator congressman congresswoman representative lawmaker legislator governor mayor
president candidate nominee frontrunner front-runner contender rival billionaire millionaire businessman businesswoman mogul tycoon developer
magnate entrepreneur executive ceo chairman chairwoman chair chief head boss founder co-founder owner director manager president-elect
minister premier chancellor secretary ambassador diplomat envoy leader dictator king queen prince princess pope bishop pastor priest rabbi imam
judge justice lawyer attorney prosecutor sheriff cop policeman detective agent soldier general colonel captain admiral commander veteran
professor scholar academic historian scientist economist expert analyst researcher fellow teacher student doctor surgeon physician nurse neurosurgeon psychologist
author writer novelist poet journalist reporter columnist editor blogger correspondent anchor host hostess moderator interviewer commentator pundit
critic actor actress singer musician comedian director star celebrity player coach athlete quarterback
father mother son daughter brother sister husband wife uncle aunt cousin nephew niece grandfather grandmother parent widow friend neighbor neighbour
colleague partner worker employee farmer miner driver owner member delegate activist organizer organiser volunteer protester demonstrator
attendee participant witness victim suspect gunman shooter attacker defendant plaintiff immigrant refugee migrant
republican democrat conservative liberal libertarian socialist progressive tory independent hispanic latino muslim christian
donor fundraiser lobbyist counsel deputy counterpart successor predecessor incumbent challenger whip narrator announcer speaker
questioner caller user commenter translator interpreter patriarch heir heiress insider outsider newcomer freshman
tv-host pitchman salesman saleswoman clerk cashier bartender waitress chef retiree pensioner engineer architect accountant programmer
staffer intern assistant treasurer coordinator vice-president marshal specialist technician therapist observer evangelist preacher televangelist
brigadier lieutenant sergeant major demagogue populist nationalist outsider hawk dove maverick native vermonter texan floridian new-yorker
teenager youth teen toddler baby child kid adult mom dad grandpa grandma guy lady gentleman fan heckler
midfielder striker goalkeeper defender winger skipper batsman batter bowler pitcher catcher linebacker receiver fullback referee umpire jockey
trainer boxer wrestler golfer swimmer sprinter runner cyclist skater skier gymnast racer rider rower surfer climber footballer cricketer
teammate champion medallist medalist finalist runner-up rookie winner loser
barrister solicitor advocate magistrate recorder coroner juror counsel petitioner respondent appellant inmate prisoner fugitive hostage
kidnapper thief robber burglar killer murderer smuggler poacher
inspector superintendent constable corporal trooper warden ranger firefighter fireman paramedic rescuer diver lifeguard pilot co-pilot
sailor seaman navigator astronaut cosmonaut commandant adjutant
astronomer chemist physicist mathematician vet midwife dentist pharmacist carer caregiver patient survivor optician
filmmaker film-maker screenwriter playwright composer conductor pianist violinist painter sculptor photographer curator librarian archivist
dancer choreographer designer model songwriter singer-songwriter guitarist drummer bassist dj frontman bandmate co-star showrunner
illustrator cartoonist biographer publisher bookseller
trader broker banker investor shareholder landlord landlady tenant shopkeeper grocer butcher baker barber hairdresser tailor seamstress plumber
electrician carpenter builder mechanic welder trucker courier postman postmistress fisherman fisherwoman rancher grower winemaker brewer
beekeeper shepherd herder gardener gamekeeper forester logger cleaner janitor caretaker housekeeper nanny maid cook butler tutor lecturer
headteacher headmaster headmistress principal dean provost rector registrar undergraduate graduate pupil schoolboy schoolgirl
commissioner administrator undersecretary regulator auditor ombudsman treasurer parliamentarian mp mep backbencher peer monarch sultan emir
sheikh chieftain elder duke duchess earl viscount count countess baron baroness emperor empress
vicar curate archbishop cardinal nun monk friar abbot chaplain deacon missionary cleric mullah ayatollah guru
passerby bystander onlooker passenger commuter motorist pedestrian tourist holidaymaker visitor traveller traveler camper hiker walker shopper
customer client subscriber viewer listener reader spectator homeowner villager islander exile dissident whistleblower hacker influencer
bride groom bridegroom fiancé fiancée fiance fiancee girlfriend boyfriend spouse stepfather stepmother stepson stepdaughter twin sibling orphan
widower godfather godmother grandson granddaughter grandchild granny nan mum mummy daddy mother-in-law father-in-law sister-in-law
brother-in-law daughter-in-law son-in-law classmate roommate flatmate housemate co-worker coworker employer recruit trainee apprentice cadet
publican grandmaster landowner streamer widower
pilgrim pontiff rep hero heroine protagonist freelancer contractor supplier vendor seller buyer collector dealer auctioneer appointee postgraduate geologist biologist presenter campaigner co-founder herpetologist`)

/** Nouns for people that are as often a family name or a given one: "Hunter Doe" is no hunter. */
export const NOUNS_AND_NAMES =
  set(`hawk dove baker butler carpenter cook dean deacon driver earl elder fisher gardener hunter judge king knight major marshal mason miller page
piper pope porter potter prince principal ranger recorder rider sailor shepherd singer skipper taylor trainer walker abbot bishop cardinal count duke
baron chancellor star winner champion queen princess noble`)

const PERSON_ENDINGS =
  'ologist ographer onomer iatrist ician onaut keeper maker shareholder fighter player writer'.split(' ')
/** What all of them end in: asked first, as most words of a text are no such noun. */
const LAST_OF_ENDINGS = new Set(['r', 't', 'n'])

function hasPersonEnding(lower: string): boolean {
  return LAST_OF_ENDINGS.has(lower.charAt(lower.length - 1)) && PERSON_ENDINGS.some((ending) => lower.endsWith(ending))
}

/** A noun for one person, by the list or by its ending: "volcanologist", "goalkeeper"; not its plural. */
export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || (lower.length > 7 && hasPersonEnding(lower))
}

/** A noun for several people, or for people who speak as one. */
export function isGroupNoun(lower: string): boolean {
  if (GROUP_NOUNS.has(lower)) return true
  return (
    lower.length > 5 &&
    lower.endsWith('s') &&
    (PERSON_NOUNS.has(lower.slice(0, -1)) || (lower.length > 8 && hasPersonEnding(lower.slice(0, -1))))
  )
}

/** Nouns for several people, or for people who speak as one. */
export const GROUP_NOUNS =
  set(`people men women boys girls citizens residents voters supporters opponents critics allies aides advisers advisors strategists consultants
operatives officials officers sources senators congressmen representatives lawmakers legislators governors mayors presidents candidates
nominees rivals executives leaders ministers diplomats judges justices lawyers attorneys prosecutors soldiers generals veterans professors
scholars academics historians scientists economists experts analysts researchers teachers students doctors authors writers journalists
reporters columnists editors correspondents hosts moderators pundits commentators actors fans friends colleagues workers employees
members delegates activists organizers organisers volunteers protesters protestors demonstrators attendees participants witnesses
immigrants refugees republicans democrats conservatives liberals progressives evangelicals donors lobbyists investigators
parents families folks others many some observers insiders staffers pollsters spectators marchers crowd audience protest
campaign team group committee organization organisation company firm administration government department agency ministry party union
coalition alliance board panel council commission court police army military network newspaper paper magazine outlet site website blog
show program programme channel station station foundation association institute think-tank bank fund lobby church university school hospital
prosecution defence defense judiciary secretariat regulator watchdog ngo club federation league charity bishops farmers
delegation camp staff office bureau household family couple pair duo trio band brothers sisters survivors relatives neighbors neighbours jury
state country nation city town publication tabloid daily weekly journal chapter movement caucus super-pac pac`)

/** What is written or broadcast, and can be said to say something. */
export const DOCUMENT_NOUNS =
  set(`statement report letter email e-mail memo note message tweet post ad advertisement commercial spot video clip release editorial op-ed
article story column book memoir document documents transcript lawsuit suit complaint filing brief ruling decision opinion order resolution
petition poll survey study analysis paper speech text caption headline sign signs banner placard poster slogan shirt t-shirt t-shirts hat sticker
page script question answer motto announcement press-release invitation newsletter pamphlet leaflet flyer billboard affidavit warrant indictment
emails letters messages tweets ads reports documents posts platform plan bill law constitution amendment summary dossier cable cables notice label
graphic chyron hashtag chant song lyrics voiceover narration`)

/** Determiners that begin a description. */
export const DETERMINERS =
  set(`a an the one another this that these those his her their its our my your some many several most few two three four five six seven eight nine ten
other both all every each no any such dozens hundreds thousands`)

export const PARTICLES = set(
  `de del della der den di da do dos das du van von vom zu ter ten la le el al bin bint binte binti ibn ben abu abd ul e y af av arap wa ould`,
)

export const SUFFIXES = set(`jr sr ii iii iv v esq phd md`)

/** In capitals after a name: what somebody has or is, and no part of the name. */
export const POST_NOMINALS = set(`qc kc sc mp mep mbe obe cbe kbe jp frs phd md am ao dl mla mpp mnr rn cpa esq`)

export const MONTHS = set(`january february march april may june july august september october november december`)

/** Papers, agencies and broadcasters that go by one word; the others have an organisation's word or capitals only. */
export const NEWS_NAMES =
  set(`reuters xinhua yonhap tass interfax kyodo bloomberg politico axios buzzfeed breitbart vox slate salon gawker mediaite newsweek forbes
fortune variety billboard guardian spiegel zeit bild welt figaro monde repubblica corriere jazeera haaretz newsmax blaze quartz wired
nikkei asahi yomiuri mainichi hankyoreh chosun bellingcat wikipedia wikileaks tiktok telegram whatsapp netflix disney boeing airbus
toyota volkswagen samsung huawei gazprom pfizer moderna uber tesla goldman citigroup barclays gallup ipsos yougov pew quinnipiac rasmussen`)

const PRONOUNS = new Map<string, { gender: 'm' | 'f' | null; plural: boolean }>([
  ['he', { gender: 'm', plural: false }],
  ['she', { gender: 'f', plural: false }],
  ['they', { gender: null, plural: true }],
  ['it', { gender: null, plural: false }],
  ['i', { gender: null, plural: false }],
  ['we', { gender: null, plural: true }],
])

/** What a lower-case pronoun that can be a subject says of whom it means. */
export function pronounOf(lower: string): { gender: 'm' | 'f' | null; plural: boolean } | undefined {
  return PRONOUNS.get(lower)
}

export function isPronoun(lower: string): boolean {
  return PRONOUNS.has(lower)
}

export const PREPOSITIONS = set(
  `to of for with at from in on by about against between into after before over under toward towards than like as`,
)
