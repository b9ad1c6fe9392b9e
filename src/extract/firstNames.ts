/**
 * Given names and the gender they usually have, from the commonest names of registers and of world news; "b" are
 * names that both bear. A name here makes "Xxxx Yyyy" a person and lets "she" find her; it is never proof.
 */

const MEN = `cornel cornell ariel zeke seth roscoe elroy tyrel tyree jermaine demetrius darius marquis antwan deandre tevin kareem lebron lavar aaron abdul abdullah abe abel abraham adam adolf adrian ahmad ahmed aidan al alan albert alberto aleksandr alejandro alessandro alex alexander alexandre alexei alexey alfonso alfred alfredo ali allan allen alvin amir anatoly anders andre andreas andrei andrew andrey andrzej andy angelo ante anthony antoine anton antonio antony ari aristotle armando arnold art arthur arturo asher ashraf asif august augusto austin avi axel
baker barack barney barry bart bashar ben benjamin benny bernard bernardo bernd bernie bert bertrand bill billy bjorn blaine blake bo bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce burt byron
caleb calvin cameron carl carlo carlos carlton casey caspar cecil cesar chad charles charlie chester chip chris christian christoph christophe christopher chuck claude claudio clark claus clay clayton clement cliff clifford clint clinton clive cody colin connor conrad corey cornelius cory craig curt curtis cyril cyrus
dale damian damien damon dan dana daniel daniele danny dante darrel darrell darren darryl dave david davis dean deepak denis dennis denny derek derrick desmond devin dexter dick diego dieter dietmar dimitri dirk dmitri dmitry dominic dominik dominique don donald donnie donny doug douglas drew duane duncan dustin dwayne dwight dylan
earl ed eddie edgar edmund eduardo edward edwin ehud elbert eli elias elijah elliot elliott elmer elon elvis emanuel emil emilio emmanuel emmett enrico enrique eric erich erik ernest ernesto ernie ernst erwin ethan eugene evan everett evgeny eyal ezra
fabian fabio faisal felipe felix ferdinand fernando fidel filip finn florian floyd francesco francis francisco franck franco francois frank frankie franklin franz fred freddie freddy frederic frederick fredrik friedrich fritz fyodor
gabriel garrett garry gary gaston gavin gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerd gerhard gerry gianni gideon gil gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregg gregor gregory grigory guido guillermo gunther gus gustav gustavo guy
hakan hamid hamza hank hans harald harold harris harrison harry harvey hasan hassan hector heinrich heinz helmut henri henrik henry herb herbert herman hermann hernan hiroshi horst howard hubert hugh hugo hussein
iain ian ibrahim ignacio igor ike ilya imran isaac isaiah ismail israel issa itamar ivan
jack jackson jacob jacques jaime jair jake jakob jamal james jamie jan janusz jared jason javier jay jean jed jeb jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jerzy jesse jesus jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua josip juan juergen jules julian julien julio julius junichiro jurgen justin
kamal karim karl kasper keir keith ken kendall kenneth kenny kent kevin khaled khalid khalil kirill kirk klaus kofi konrad konstantin kris kristof kurt kyle
lamar lance larry lars laurence laurent lawrence lee leif len lennart lenny leo leon leonard leonardo leonid leopoldo leroy les leslie lester lev levi lewis liam lindsey linus lionel lloyd logan lonnie lorenzo lou louie louis luc luca lucas luciano ludwig luigi luis luiz lukas luke luther lyle lyndon
mack magnus mahmoud malcolm malik manfred manny manuel marc marcel marcelo marco marcos marcus mariano mario marius mark marko markus marlon marshall martin marty marvin massimo mateo mathieu matt matteo matthew matthias matthieu maurice mauricio max maxim maximilian maxwell mehdi mehmet mel melvin michael michal michel mick miguel mikael mike mikhail miles milo milos milton mitch mitchell mitt mo mohamed mohammad mohammed moises monty morgan morris morton moses moshe muhammad murray mustafa
nasser nate nathan nathaniel naftali narendra neal ned neil nelson nicholas nick nicolai nicolas nicolo nigel nikita nikki nikolai nikolas nils noah noam noel norbert norm norman nuno
octavio olaf oleg oleksandr oliver olivier omar oren orlando orrin orson oscar oskar osama oswald otto owen
pablo paolo pascal pat patrick paul paulo pavel pawel pedro penn percy perry pete peter petr petro philip philipp philippe phil phillip pierre pieter piers piotr preston
per jun jin takumi haruto
quentin quincy
rachid rafael rafal rahm raj rajiv ralf ralph ramon ramzan rand randall randolph randy raphael rashid raul ravi ray raymond recep reggie reginald reince reinhard rene rex ricardo riccardo rich richard rick ricky rob robbie robby robert roberto robin rod roderick rodney rodolfo rodrigo roger rogelio roland rolf roman ron ronald ronnie rory ross roy ruben rubens rudolf rudolph rudy rufus rupert russ russell rustam ryan
sadiq saeed said salem salim salman salvador salvatore sam sami samir samuel sander sandro sanjay santiago saul scott sean seamus sebastian sepp serge sergei sergey sergio seth seymour shane shaun shawn sheldon sherman shimon shinzo sid sidney siegfried silvio simon slobodan sol solomon spencer spiro stan stanislav stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart sven sylvester
tariq tayyip ted terrence terry thaddeus theo theodore thierry thomas thorsten tiago tim timo timothy tobias todd tom tomas tommaso tommy tony travis trent trevor trey troy tucker tyler tyrone tzipi
ulrich umberto uwe
vaclav valentin valery vance vasily vernon viacheslav victor vidal vijay viktor vince vincent vincenzo virgil vitaly vito vittorio vlad vladimir volker volodymyr vyacheslav
wade wallace wally walt walter warren wayne wendell werner wes wesley wilbur wilfred wilhelm will willem william willie willis wim winston wojciech wolfgang woodrow woody wyatt
xavier yair yannick yasser yevgeny yitzhak yoav yogi yossi yuri yusuf yves zach zachary zack zane zbigniew zeke ziad zoran
aaronson jared fabrizio reza hassan javad qassem kassem nawaf mohsen bahram abbas saad fuad najib rafiq tarek walid wael yahya zaid zayed naguib hosni anwar gamal ayman fathi
abhishek ajay amit anil arjun arun arvind ashok dev dinesh ganesh gopal hari krishna lal mahesh manoj mukesh naresh nitin prakash prashant praveen rahul rajesh ramesh ranjit rohit sachin sandeep sanjeev satish shashi sunil suresh vikram vinod vivek yogendra
akihito akira daisuke fumio haruki hideki hideo hiroki ichiro junya kazuo kei kenji kenta koichi makoto masahiro masato naoki naoto noboru osamu ryo satoshi shigeru shigeki shinji takashi takeshi taro tetsuya toshihiro yasuo yoichi yoshihide yoshihiko yukio yusuke
kwame kofi nana jomo uhuru goodluck olusegun muhammadu bola thabo jacob cyril nelson desmond joao paulo teodoro rodrigo benigno bongbong joko prabowo susilo anies lech jaroslaw mateusz bronislaw mircea traian klaus ion gheorghe bogdan dragan goran milan miroslav petar robert andrej boyko rosen rumen gyula laszlo viktor ferenc peter zoltan janos tibor antti sauli jens lars fredrik ulf stefan carl magnus anders joakim bjarne mette paavo jyrki`

const WOMEN = `ilia naureen latoya lakeisha keisha tamika shanice aaliyah ebony imani condoleezza symone abby abigail ada adele adriana adrienne agnes aisha aimee alexandra alexis alice alicia alison allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita anja ann anna annabelle anne annegret annette annie antonia april ariana ariel arlene ashley astrid audrey ava aya ayesha
barbara beatrice beatriz becky belinda bella benazir bernadette bernice beryl bess beth bethany betsy bette betty beverly bianca birgit blanca blanche bonnie brenda brianna bridget brigitte britney brittany brooke
caitlin camilla camille candace candice candy cara carla carly carmen carol carole caroline carolyn carrie cassandra cassie catalina cate catherine cathleen cathy cecilia cecile celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chloe christiane christie christina christine christy cindy claire clara clare clarissa claudette claudia claudine colleen connie constance consuelo cora corazon corinne cornelia courtney cristina crystal cynthia
daisy daniela danielle daphne darlene dawn deborah debbie debra deirdre delia denise diana diane dianne dina dolores donna dora doreen doris dorothea dorothy
edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenie eunice eva evelyn
faith fatima fatou faye federica felicia fiona flavia flora florence frances francesca francine freda frieda
gabriela gabrielle gail galina gemma genevieve georgia georgina geraldine gerda germaine gertrude gillian gina gisela giselle gladys glenda gloria golda grace graciela greta gretchen guadalupe gwen gwendolyn
hadiya hailey hanan hannah hannelore harriet hazel heather heidi heike helen helena helene helga henrietta hilary hilda hillary holly hope huma
ida ilana ilhan ilse imelda indira ines inga inge ingrid irene irina iris irma isabel isabella isabelle ivanka ivy
jackie jacqueline jacinda jana jane janet janice janine jasmine jayne jean jeanette jeanine jeanne jen jenna jennie jennifer jenny jessica jessie jill jillian jo joan joann joanna joanne jocelyn jodi jodie jody johanna josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet june justine
kaitlin kamala karen karin karina karla karolina kate katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katy kay kayla kayleigh keiko kellyanne kelsey kerry kimberly kirsten kirstie kirstjen krista kristen kristi kristin kristina kristine krystal
lana lara laura lauren laurie lea leah leila lena lenora leona leonor leslie leticia letitia liana lidia lila lilian liliana lillian lily lina linda lindsay lisa lise liz liza lois lola loni lorena loretta lori lorna lorraine louisa louise loretta lucia lucille lucinda lucy luisa lupe lydia lyn lynda lynette lynn lynne
mabel mackenzie madeleine madeline mae maggie maia malala mallory mamie mandy manuela mara marcella marcia margaret margarita margot marguerite maria mariam marian marianne marie mariel marietta marilyn marina marine marisa marissa marjorie marla marlene marsha marta martha martina mary maryam matilda maude maureen mavis maxine may maya meg megan meghan megyn mehbooba melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mildred millie mindy minnie mira miranda miriam mitzi moira mollie molly mona monica monika muriel myra myrna myrtle
nadia nadine nadya nan nancy nanette naomi natalia natalie natasha nellie nettie nicola nicole nicolette nina noelle nora noreen norma nydia
octavia odette ofelia olga olive olivia olympia ophelia oprah
paige pam pamela patience patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra phoebe phyllis pilar piper polly priscilla priyanka
rachael rachel ramona raquel reba rebecca rebekah regina renata renate renee reyna rhoda rhonda rita roberta rochelle ronda rosa rosalie rosalind rosalyn rosario rose roseanne rosemarie rosemary rosie roxanne ruby ruth ruthie
sabina sabine sabrina sadie sally salma samantha sandra sandy sara sarah sasha savannah scarlett selena selma serena shannon shari sharon sheila shelby shelley shelly sheri sherri sherry sheryl shirin shirley silke silvia simone siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan susana susanna susanne susie suzanne suzy svetlana sybil sylvia sylvie
tabitha tamara tammy tania tanya tara tasha tatiana tatyana teresa terri tess tessa thelma theresa therese tiffany tina toni tonya tracey tracie tracy tricia trish trisha trudy tulsi
uma ursula ute
valentina valeria valerie vanessa velma vera verna veronica veronika vicki vickie vicky victoria viktoria vilma viola violet virginia vivian viviane
wanda wendy whitney whoopi wilhelmina wilma winifred
xiomara yasmin yingluck yolanda yulia yvette yvonne zainab zara zoe zofia
benazir hasina khaleda sonia sushma nirmala smriti mamata jayalalithaa mayawati anjali deepa kavita lakshmi meera neha nisha pooja priya radha rekha shreya sita sunita swati usha vandana vidya
akiko ayako chieko emiko haruka hiroko kazuko keiko kumiko mari mariko mayumi michiko naoko noriko reiko sanae sayaka tomoko yoko yoshiko yuko yuriko yumi
ellen angela dilma cristina michelle ingrid erna sanna marin jacinda kaja ingrida dalia vaira kolinda zuzana maia maia salome katrin johanna vjosa ngozi winnie graca joyce `

const EITHER = `alex andrea ashton avery bailey brook cameron campbell carey carol casey chris christian courtney dakota dana darcy drew dominique frances francis gale harley hayden jackie jamie jan jaime jean jess jesse jo jocelyn jody jordan kelly kendall kerry kim kris lauren laurie lee leigh leslie lindsay lindsey loren lynn marion marlo mel meredith micah michele morgan nicola nicky noel pat peyton quinn reese rene riley robbie robin ronnie rowan sam sandy sasha shannon shawn shelby sidney skyler stacy sydney taylor terry toby toni tracy val vivian whitney`

export type Gender = 'm' | 'f'

const GENDERS = new Map<string, Gender | 'b'>()
for (const name of MEN.split(/\s+/)) GENDERS.set(name, 'm')
for (const name of WOMEN.split(/\s+/)) GENDERS.set(name, GENDERS.get(name) === 'm' ? 'b' : 'f')
for (const name of EITHER.split(/\s+/)) GENDERS.set(name, 'b')
// Borne by both, but in the news by far more of one than of the other.
for (const name of ['lindsey', 'jean', 'christian', 'clinton', 'jan', 'jesse', 'francis', 'rene'])
  GENDERS.set(name, 'm')
for (const name of ['nikki', 'kelly', 'lauren', 'michele', 'tzipi', 'carol', 'andrea']) GENDERS.set(name, 'f')

/** Whether a lower-case word is a given name. */
export function isFirstName(lower: string): boolean {
  return GENDERS.has(lower) || GENDERS.has(withoutAccents(lower)) || GENDERS.has(lower.split('-')[0] ?? lower)
}

/** The gender a lower-case given name usually has, or null when it says nothing. */
export function genderOfFirstName(lower: string): Gender | null {
  const gender =
    GENDERS.get(lower) ??
    GENDERS.get(withoutAccents(lower)) ??
    GENDERS.get(withoutAccents(lower.split('-')[0] ?? lower))
  return gender === 'm' || gender === 'f' ? gender : null
}

function withoutAccents(lower: string): string {
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}
