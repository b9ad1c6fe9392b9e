/** Countries by the names, demonyms and capitals that news uses for them. Codes are ISO 3166-1 alpha-2. */

/**
 * One line a country: code; names; demonyms and adjectives; capitals and seats that stand for its government.
 * Left out are words that mean something else in ordinary text (Georgia the state is told apart by the reader of
 * this table, a "turkey" by its small letter; "Polish" and "Dane" are kept: they begin with a capital).
 */
const TABLE = `AF;Afghanistan;Afghan,Afghans;Kabul
AL;Albania;Albanian,Albanians;Tirana
DZ;Algeria;Algerian,Algerians;Algiers
AO;Angola;Angolan,Angolans;Luanda
AR;Argentina;Argentine,Argentinian,Argentines;Buenos Aires
AM;Armenia;Armenian,Armenians;Yerevan
AU;Australia;Australian,Australians;Canberra
AT;Austria;Austrian,Austrians;Vienna
AZ;Azerbaijan;Azerbaijani,Azerbaijanis;Baku
BH;Bahrain;Bahraini,Bahrainis;Manama
BD;Bangladesh;Bangladeshi,Bangladeshis;Dhaka
BY;Belarus;Belarusian,Belarusians,Belarussian;Minsk
BE;Belgium;Belgian,Belgians;
BO;Bolivia;Bolivian,Bolivians;La Paz
BA;Bosnia and Herzegovina,Bosnia;Bosnian,Bosnians;Sarajevo
BR;Brazil;Brazilian,Brazilians;Brasilia
BG;Bulgaria;Bulgarian,Bulgarians;Sofia
KH;Cambodia;Cambodian,Cambodians;Phnom Penh
CM;Cameroon;Cameroonian;
CA;Canada;Canadian,Canadians;Ottawa
CL;Chile;Chilean,Chileans;
CN;China,People's Republic of China,PRC;Chinese;Beijing
CO;Colombia;Colombian,Colombians;Bogota,Bogotá
CG;Republic of the Congo,Congo-Brazzaville,Congo;Congolese;Brazzaville
CD;Democratic Republic of the Congo,Democratic Republic of Congo;;Kinshasa
CR;Costa Rica;Costa Rican,Costa Ricans;
HR;Croatia;Croatian,Croatians,Croat,Croats;Zagreb
CU;Cuba;Cuban,Cubans;Havana
CY;Cyprus;Cypriot,Cypriots;Nicosia
CZ;Czech Republic,Czechia;Czech,Czechs;Prague
DK;Denmark;Danish,Dane,Danes;Copenhagen
EC;Ecuador;Ecuadorian,Ecuadorean,Ecuadorians;Quito
EG;Egypt;Egyptian,Egyptians;Cairo
SV;El Salvador;Salvadoran,Salvadorans;
ER;Eritrea;Eritrean,Eritreans;Asmara
EE;Estonia;Estonian,Estonians;Tallinn
ET;Ethiopia;Ethiopian,Ethiopians;Addis Ababa
FI;Finland;Finnish,Finn,Finns;Helsinki
FR;France;French,Frenchman,Frenchwoman;Paris,Elysee,Élysée
GE;Georgia;Georgian,Georgians;Tbilisi
DE;Germany;German,Germans;Berlin
GH;Ghana;Ghanaian,Ghanaians;Accra
GR;Greece;Greek,Greeks;Athens
GT;Guatemala;Guatemalan,Guatemalans;
HT;Haiti;Haitian,Haitians;Port-au-Prince
HN;Honduras;Honduran,Hondurans;Tegucigalpa
HU;Hungary;Hungarian,Hungarians;Budapest
IS;Iceland;Icelandic,Icelander,Icelanders;Reykjavik
IN;India;Indian,Indians;New Delhi,Delhi
ID;Indonesia;Indonesian,Indonesians;Jakarta
IR;Iran;Iranian,Iranians;Tehran
IQ;Iraq;Iraqi,Iraqis;Baghdad
IE;Ireland;Irish,Irishman,Irishwoman;Dublin
IL;Israel;Israeli,Israelis;Jerusalem
IT;Italy;Italian,Italians;Rome
CI;Ivory Coast,Cote d'Ivoire,Côte d'Ivoire;Ivorian,Ivorians;
JM;Jamaica;Jamaican,Jamaicans;
JP;Japan;Japanese;Tokyo
JO;Jordan;Jordanian,Jordanians;Amman
KZ;Kazakhstan;Kazakh,Kazakhs;Astana
KE;Kenya;Kenyan,Kenyans;Nairobi
KP;North Korea,DPRK,Democratic People's Republic of Korea;North Korean,North Koreans;Pyongyang
KR;South Korea,Republic of Korea,ROK;South Korean,South Koreans;Seoul
XK;Kosovo;Kosovar,Kosovars;Pristina
KW;Kuwait;Kuwaiti,Kuwaitis;
KG;Kyrgyzstan;Kyrgyz;Bishkek
LA;Laos;Laotian,Lao;Vientiane
LV;Latvia;Latvian,Latvians;Riga
LB;Lebanon;Lebanese;Beirut
LR;Liberia;Liberian,Liberians;Monrovia
LY;Libya;Libyan,Libyans;Tripoli
LT;Lithuania;Lithuanian,Lithuanians;Vilnius
LU;Luxembourg;Luxembourgish;
MG;Madagascar;Malagasy;
MY;Malaysia;Malaysian,Malaysians;Kuala Lumpur
MV;Maldives;Maldivian;Male
ML;Mali;Malian,Malians;Bamako
MT;Malta;Maltese;Valletta
MX;Mexico;Mexican,Mexicans;Mexico City
MD;Moldova;Moldovan,Moldovans;Chisinau
MN;Mongolia;Mongolian,Mongolians;Ulaanbaatar
ME;Montenegro;Montenegrin,Montenegrins;Podgorica
MA;Morocco;Moroccan,Moroccans;Rabat
MZ;Mozambique;Mozambican,Mozambicans;Maputo
MM;Myanmar,Burma;Burmese;Naypyidaw,Naypyitaw
NA;Namibia;Namibian,Namibians;Windhoek
NP;Nepal;Nepali,Nepalese;Kathmandu
NL;Netherlands,Holland;Dutch,Dutchman;The Hague,Amsterdam
NZ;New Zealand;New Zealander,New Zealanders;Wellington
NI;Nicaragua;Nicaraguan,Nicaraguans;Managua
NE;Niger;Nigerien,Nigeriens;Niamey
NG;Nigeria;Nigerian,Nigerians;Abuja
MK;North Macedonia,Macedonia;Macedonian,Macedonians;Skopje
NO;Norway;Norwegian,Norwegians;Oslo
OM;Oman;Omani,Omanis;Muscat
PK;Pakistan;Pakistani,Pakistanis;Islamabad
PS;Palestine,Palestinian Authority;Palestinian,Palestinians;Ramallah
PA;Panama;Panamanian,Panamanians;
PY;Paraguay;Paraguayan,Paraguayans;
PE;Peru;Peruvian,Peruvians;Lima
PH;Philippines;Filipino,Filipinos,Philippine;Manila
PL;Poland;Polish,Pole,Poles;Warsaw
PT;Portugal;Portuguese;Lisbon
QA;Qatar;Qatari,Qataris;Doha
RO;Romania;Romanian,Romanians;Bucharest
RU;Russia,Russian Federation;Russian,Russians;Moscow,Kremlin
RW;Rwanda;Rwandan,Rwandans;Kigali
SA;Saudi Arabia;Saudi,Saudis;Riyadh
SN;Senegal;Senegalese;Dakar
RS;Serbia;Serbian,Serbians,Serb,Serbs;Belgrade
SG;Singapore;Singaporean,Singaporeans;
SK;Slovakia;Slovak,Slovaks,Slovakian;Bratislava
SI;Slovenia;Slovenian,Slovenians,Slovene,Slovenes;Ljubljana
SO;Somalia;Somali,Somalis;Mogadishu
ZA;South Africa;South African,South Africans;Pretoria
SS;South Sudan;South Sudanese;Juba
ES;Spain;Spanish,Spaniard,Spaniards;Madrid
LK;Sri Lanka;Sri Lankan,Sri Lankans;Colombo
SD;Sudan;Sudanese;Khartoum
SE;Sweden;Swedish,Swede,Swedes;Stockholm
CH;Switzerland;Swiss;Bern
SY;Syria;Syrian,Syrians;Damascus
TW;Taiwan;Taiwanese;Taipei
TJ;Tajikistan;Tajik,Tajiks;Dushanbe
TZ;Tanzania;Tanzanian,Tanzanians;Dodoma
TH;Thailand;Thai,Thais;Bangkok
TL;East Timor,Timor-Leste;Timorese;Dili
TN;Tunisia;Tunisian,Tunisians;Tunis
TR;Turkey,Türkiye,Turkiye;Turkish,Turk,Turks;Ankara
TM;Turkmenistan;Turkmen;Ashgabat
UG;Uganda;Ugandan,Ugandans;Kampala
UA;Ukraine;Ukrainian,Ukrainians;Kyiv,Kiev
AE;United Arab Emirates,UAE,U.A.E.;Emirati,Emiratis;Abu Dhabi
GB;United Kingdom,Britain,Great Britain,UK,U.K.;British,Briton,Britons;London,Downing Street
US;United States,United States of America,U.S.,USA,U.S.A.,America;American,Americans;Washington,White House
UY;Uruguay;Uruguayan,Uruguayans;Montevideo
UZ;Uzbekistan;Uzbek,Uzbeks;Tashkent
VA;Vatican,Holy See;;
VE;Venezuela;Venezuelan,Venezuelans;Caracas
VN;Vietnam,Viet Nam;Vietnamese;Hanoi
YE;Yemen;Yemeni,Yemenis;Sanaa
ZM;Zambia;Zambian,Zambians;Lusaka
BJ;Benin;Beninese;
BT;Bhutan;Bhutanese;Thimphu
BW;Botswana;;Gaborone
BN;Brunei;Bruneian,Bruneians;
BF;Burkina Faso;Burkinabe;Ouagadougou
BI;Burundi;Burundian,Burundians;
CV;Cape Verde;;
CF;Central African Republic;;Bangui
DJ;Djibouti;Djiboutian;
DO;Dominican Republic;;Santo Domingo
SZ;Eswatini;;
GQ;Equatorial Guinea;;Malabo
FJ;Fiji;Fijian,Fijians;Suva
GA;Gabon;Gabonese;Libreville
GM;Gambia;Gambian,Gambians;Banjul
GN;Guinea;Guinean,Guineans;Conakry
GW;Guinea-Bissau;;
GY;Guyana;Guyanese;
LS;Lesotho;;
LI;Liechtenstein;;Vaduz
MW;Malawi;Malawian,Malawians;Lilongwe
MR;Mauritania;Mauritanian,Mauritanians;Nouakchott
MU;Mauritius;Mauritian,Mauritians;
PG;Papua New Guinea;;Port Moresby
WS;Samoa;Samoan,Samoans;
SL;Sierra Leone;Sierra Leonean,Sierra Leoneans;Freetown
SB;Solomon Islands;;Honiara
SR;Suriname;Surinamese;Paramaribo
TG;Togo;Togolese;
TT;Trinidad and Tobago;;
VU;Vanuatu;;
ZW;Zimbabwe;Zimbabwean,Zimbabweans;Harare`

export interface CountryWord {
  code: string
  kind: 'name' | 'demonym' | 'capital'
}

const WORDS = new Map<string, CountryWord>()
let longest = 1
for (const line of TABLE.split('\n')) {
  const [code = '', names = '', demonyms = '', capitals = ''] = line.split(';')
  const add = (list: string, kind: CountryWord['kind']) => {
    for (const word of list.split(',')) {
      if (!word) continue
      WORDS.set(word, { code, kind })
      longest = Math.max(longest, word.split(' ').length)
    }
  }
  add(names, 'name')
  add(demonyms, 'demonym')
  add(capitals, 'capital')
}

/** The most words a country's name has: how far a reader must look ahead. */
export const LONGEST_COUNTRY_NAME = longest

/** What a name as written ("South Korean", "Moscow") says of a country, or undefined. */
export function countryWord(words: string): CountryWord | undefined {
  return WORDS.get(words)
}
