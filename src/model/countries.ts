/** One state: names as reports print them, and its capital, which stands for its government. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: string;
  /** Further names. */
  readonly aliases: readonly string[];
  /** Adjective and nouns for its people. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Of a point near its middle, degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** code|name|aliases|demonyms|capitals|latitude,longitude — general knowledge, whole degrees. */
const table = `
AFG|Afghanistan||Afghan,Afghans|Kabul|34,66
ALB|Albania||Albanian,Albanians|Tirana|41,20
DZA|Algeria||Algerian,Algerians|Algiers|28,3
AGO|Angola||Angolan,Angolans|Luanda|-12,18
ARG|Argentina||Argentine,Argentinian,Argentines|Buenos Aires|-35,-65
ARM|Armenia||Armenian,Armenians|Yerevan|40,45
AUS|Australia||Australian,Australians|Canberra|-25,134
AUT|Austria||Austrian,Austrians|Vienna|47,14
AZE|Azerbaijan||Azerbaijani,Azerbaijanis,Azeri|Baku|40,48
BHR|Bahrain||Bahraini,Bahrainis|Manama|26,50
BGD|Bangladesh||Bangladeshi,Bangladeshis|Dhaka|24,90
BLR|Belarus||Belarusian,Belarusians,Belarussian|Minsk|53,28
BEL|Belgium||Belgian,Belgians||51,4
BEN|Benin||Beninese|Porto-Novo|9,2
BOL|Bolivia||Bolivian,Bolivians|La Paz|-17,-65
BIH|Bosnia and Herzegovina|Bosnia|Bosnian,Bosnians|Sarajevo|44,18
BWA|Botswana||Botswanan|Gaborone|-22,24
BRA|Brazil||Brazilian,Brazilians|Brasilia|-10,-55
BGR|Bulgaria||Bulgarian,Bulgarians|Sofia|43,25
BFA|Burkina Faso||Burkinabe|Ouagadougou|13,-2
BDI|Burundi||Burundian,Burundians|Bujumbura|-3,30
KHM|Cambodia||Cambodian,Cambodians|Phnom Penh|13,105
CMR|Cameroon||Cameroonian,Cameroonians|Yaounde|6,12
CAN|Canada||Canadian,Canadians|Ottawa|60,-95
CAF|Central African Republic||Central African|Bangui|7,21
TCD|Chad||Chadian,Chadians|N'Djamena|15,19
CHL|Chile||Chilean,Chileans|Santiago|-30,-71
CHN|China|People's Republic of China|Chinese|Beijing,Peking|35,105
COL|Colombia||Colombian,Colombians|Bogota|4,-72
COG|Republic of the Congo|Congo-Brazzaville||Brazzaville|-1,15
COD|Democratic Republic of the Congo|DR Congo,DRC,Congo,Zaire|Congolese,Zairean|Kinshasa|0,25
CRI|Costa Rica||Costa Rican||10,-84
CIV|Ivory Coast|Côte d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro|8,-5
HRV|Croatia||Croatian,Croatians,Croat,Croats|Zagreb|45,16
CUB|Cuba||Cuban,Cubans|Havana|22,-80
CYP|Cyprus||Cypriot,Cypriots|Nicosia|35,33
CZE|Czech Republic|Czechia|Czech,Czechs|Prague|50,15
DNK|Denmark||Danish,Danes|Copenhagen|56,10
DJI|Djibouti||Djiboutian|Djibouti City|12,43
ECU|Ecuador||Ecuadorian,Ecuadorean|Quito|-2,-78
EGY|Egypt||Egyptian,Egyptians|Cairo|27,30
SLV|El Salvador||Salvadoran,Salvadorans|San Salvador|14,-89
ERI|Eritrea||Eritrean,Eritreans|Asmara|15,39
EST|Estonia||Estonian,Estonians|Tallinn|59,26
ETH|Ethiopia||Ethiopian,Ethiopians|Addis Ababa|8,38
FIN|Finland||Finnish,Finns|Helsinki|64,26
FRA|France||French|Paris|46,2
GAB|Gabon||Gabonese|Libreville|-1,12
GMB|Gambia|The Gambia|Gambian,Gambians|Banjul|13,-16
GEO|Georgia||Georgian,Georgians|Tbilisi|42,43
DEU|Germany||German,Germans|Berlin|51,9
GHA|Ghana||Ghanaian,Ghanaians|Accra|8,-2
GRC|Greece||Greek,Greeks|Athens|39,22
GTM|Guatemala||Guatemalan,Guatemalans||15,-90
GIN|Guinea||Guinean,Guineans|Conakry|11,-10
HTI|Haiti||Haitian,Haitians|Port-au-Prince|19,-72
HND|Honduras||Honduran,Hondurans|Tegucigalpa|15,-86
HUN|Hungary||Hungarian,Hungarians|Budapest|47,20
ISL|Iceland||Icelandic|Reykjavik|65,-18
IND|India||Indian,Indians|New Delhi,Delhi|20,77
IDN|Indonesia||Indonesian,Indonesians|Jakarta|-5,120
IRN|Iran|Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran|32,53
IRQ|Iraq||Iraqi,Iraqis|Baghdad|33,44
IRL|Ireland||Irish|Dublin|53,-8
ISR|Israel||Israeli,Israelis|Jerusalem,Tel Aviv|31,35
ITA|Italy||Italian,Italians|Rome|43,13
JPN|Japan||Japanese|Tokyo|36,138
JOR|Jordan||Jordanian,Jordanians|Amman|31,36
KAZ|Kazakhstan||Kazakh,Kazakhs|Astana,Nur-Sultan|48,68
KEN|Kenya||Kenyan,Kenyans|Nairobi|1,38
PRK|North Korea|DPRK|North Korean,North Koreans|Pyongyang|40,127
KOR|South Korea|Republic of Korea|South Korean,South Koreans|Seoul|37,128
XKX|Kosovo||Kosovar,Kosovan|Pristina|43,21
KWT|Kuwait||Kuwaiti,Kuwaitis|Kuwait City|30,48
KGZ|Kyrgyzstan||Kyrgyz|Bishkek|41,75
LAO|Laos||Laotian|Vientiane|18,105
LVA|Latvia||Latvian,Latvians|Riga|57,25
LBN|Lebanon||Lebanese|Beirut|34,36
LBR|Liberia||Liberian,Liberians|Monrovia|6,-9
LBY|Libya||Libyan,Libyans|Tripoli|25,17
LTU|Lithuania||Lithuanian,Lithuanians|Vilnius|56,24
MDG|Madagascar||Malagasy|Antananarivo|-20,47
MWI|Malawi||Malawian|Lilongwe|-13,34
MYS|Malaysia||Malaysian,Malaysians|Kuala Lumpur|2,112
MLI|Mali||Malian,Malians|Bamako|17,-4
MRT|Mauritania||Mauritanian|Nouakchott|20,-12
MEX|Mexico||Mexican,Mexicans|Mexico City|23,-102
MDA|Moldova||Moldovan,Moldovans|Chisinau|47,29
MNG|Mongolia||Mongolian,Mongolians|Ulaanbaatar|46,105
MNE|Montenegro||Montenegrin|Podgorica|42,19
MAR|Morocco||Moroccan,Moroccans|Rabat|32,-5
MOZ|Mozambique||Mozambican,Mozambicans|Maputo|-18,35
MMR|Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw,Yangon|22,98
NAM|Namibia||Namibian|Windhoek|-22,17
NPL|Nepal||Nepalese,Nepali|Kathmandu|28,84
NLD|Netherlands|Holland|Dutch|The Hague|52,6
NZL|New Zealand||New Zealanders|Wellington|-41,174
NIC|Nicaragua||Nicaraguan,Nicaraguans|Managua|13,-85
NER|Niger||Nigerien|Niamey|16,8
NGA|Nigeria||Nigerian,Nigerians|Abuja|10,8
MKD|North Macedonia|Macedonia|Macedonian|Skopje|42,22
NOR|Norway||Norwegian,Norwegians|Oslo|62,10
OMN|Oman||Omani,Omanis|Muscat|21,57
PAK|Pakistan||Pakistani,Pakistanis|Islamabad|30,70
PSE|Palestine|Palestinian territories,West Bank,Gaza|Palestinian,Palestinians|Ramallah|32,35
PAN|Panama||Panamanian|Panama City|9,-80
PNG|Papua New Guinea||Papuan|Port Moresby|-6,147
PRY|Paraguay||Paraguayan|Asuncion|-23,-58
PER|Peru||Peruvian,Peruvians|Lima|-10,-76
PHL|Philippines||Filipino,Filipinos,Philippine|Manila|13,122
POL|Poland||Polish,Poles|Warsaw|52,20
PRT|Portugal||Portuguese|Lisbon|39,-8
QAT|Qatar||Qatari,Qataris|Doha|25,51
ROU|Romania||Romanian,Romanians|Bucharest|46,25
RUS|Russia|Russian Federation|Russian,Russians|Moscow|60,100
RWA|Rwanda||Rwandan,Rwandans|Kigali|-2,30
SAU|Saudi Arabia||Saudi,Saudis|Riyadh|25,45
SEN|Senegal||Senegalese|Dakar|14,-14
SRB|Serbia||Serbian,Serbians,Serb,Serbs|Belgrade|44,21
SLE|Sierra Leone||Sierra Leonean|Freetown|8,-11
SGP|Singapore||Singaporean,Singaporeans||1,104
SVK|Slovakia||Slovak,Slovaks|Bratislava|48,19
SVN|Slovenia||Slovenian,Slovenians,Slovene|Ljubljana|46,15
SOM|Somalia||Somali,Somalis|Mogadishu|6,48
ZAF|South Africa||South African,South Africans|Pretoria|-29,24
SSD|South Sudan||South Sudanese|Juba|8,30
SUN|Soviet Union|USSR|Soviet,Soviets||60,90
ESP|Spain||Spanish,Spaniards|Madrid|40,-4
LKA|Sri Lanka||Sri Lankan,Sri Lankans|Colombo|7,81
SDN|Sudan||Sudanese|Khartoum|15,30
SWE|Sweden||Swedish,Swedes|Stockholm|62,15
CHE|Switzerland||Swiss|Bern|47,8
SYR|Syria||Syrian,Syrians|Damascus|35,38
TWN|Taiwan||Taiwanese|Taipei|24,121
TJK|Tajikistan||Tajik,Tajiks|Dushanbe|39,71
TZA|Tanzania||Tanzanian,Tanzanians|Dodoma|-6,35
THA|Thailand||Thai,Thais|Bangkok|15,100
TLS|East Timor|Timor-Leste|Timorese|Dili|-9,126
TGO|Togo||Togolese|Lome|8,1
TUN|Tunisia||Tunisian,Tunisians|Tunis|34,9
TUR|Turkey|Türkiye|Turkish,Turks|Ankara|39,35
TKM|Turkmenistan||Turkmen|Ashgabat|40,60
UGA|Uganda||Ugandan,Ugandans|Kampala|1,32
UKR|Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev|49,32
ARE|United Arab Emirates|UAE,Emirates|Emirati,Emiratis|Abu Dhabi|24,54
GBR|United Kingdom|UK,U.K.,Britain,Great Britain,England|British,Britons|London|54,-2
USA|United States|U.S.,US,USA,U.S.A.,America,United States of America|American,Americans|Washington|38,-97
URY|Uruguay||Uruguayan|Montevideo|-33,-56
UZB|Uzbekistan||Uzbek,Uzbeks|Tashkent|41,64
VEN|Venezuela||Venezuelan,Venezuelans|Caracas|8,-66
VNM|Vietnam||Vietnamese|Hanoi|16,106
ESH|Western Sahara||Sahrawi|Laayoune|24,-13
YUG|Yugoslavia||Yugoslav,Yugoslavs||44,21
YEM|Yemen||Yemeni,Yemenis|Sanaa,Sana'a|15,48
ZMB|Zambia||Zambian,Zambians|Lusaka|-15,30
ZWE|Zimbabwe||Zimbabwean,Zimbabweans|Harare|-20,30
BHS|Bahamas||Bahamian,Bahamians||24,-76
BRB|Barbados||Barbadian,Barbadians||13,-60
BLZ|Belize||Belizean,Belizeans|Belmopan|17,-89
BTN|Bhutan||Bhutanese|Thimphu|27,90
BRN|Brunei||Bruneian,Bruneians|Bandar Seri Begawan|5,115
CPV|Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia|15,-24
COM|Comoros||Comorian,Comorians|Moroni|-12,44
DOM|Dominican Republic||Dominican,Dominicans|Santo Domingo|19,-71
GNQ|Equatorial Guinea||Equatoguinean,Equatoguineans|Malabo|2,10
SWZ|Eswatini|Swaziland|Swazi|Mbabane|-27,31
FJI|Fiji||Fijian,Fijians|Suva|-18,178
GNB|Guinea-Bissau||Bissau-Guinean|Bissau|12,-15
GUY|Guyana||Guyanese||5,-59
JAM|Jamaica||Jamaican,Jamaicans||18,-77
LSO|Lesotho||Basotho|Maseru|-30,28
LUX|Luxembourg||Luxembourgish||50,6
MDV|Maldives||Maldivian,Maldivians||3,73
MLT|Malta||Maltese|Valletta|36,14
MUS|Mauritius||Mauritian,Mauritians|Port Louis|-20,58
SYC|Seychelles||Seychellois||-5,55
SUR|Suriname||Surinamese|Paramaribo|4,-56
TON|Tonga||Tongan,Tongans||-21,-175
TTO|Trinidad and Tobago||Trinidadian,Trinidadians|Port of Spain|10,-61
`;

const list = (field: string | undefined): string[] => (field ?? '').split(',').filter(Boolean);

/** States of the world and three that dated reports name (the Soviet Union; Yugoslavia; Kosovo under its user-assigned code). */
const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', aliases, demonyms, capitals, point = ''] = line.split('|');
    const [latitude = 0, longitude = 0] = point.split(',').map(Number);
    return {
      code,
      name,
      aliases: list(aliases),
      demonyms: list(demonyms),
      capitals: list(capitals),
      latitude,
      longitude,
    };
  });

/** How a country is named in a text. */
export type CountryMention = 'name' | 'demonym' | 'capital';

/** A country and how a printed form names it. */
export interface CountryName {
  readonly country: Country;
  readonly mention: CountryMention;
}

/** Printed form → the country that it names. */
export const countryNames: ReadonlyMap<string, CountryName> = new Map(countries.flatMap(namesOf));

function namesOf(country: Country): [string, CountryName][] {
  const as = (mention: CountryMention, forms: readonly string[]): [string, CountryName][] =>
    forms.map((form) => [form, { country, mention }]);
  return [
    ...as('name', [country.name, ...country.aliases]),
    ...as('demonym', country.demonyms),
    ...as('capital', country.capitals),
  ];
}

const byCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.code, country]));

/** The country of a code; undefined for organisations and unknown codes. */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}
