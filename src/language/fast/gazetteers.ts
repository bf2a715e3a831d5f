import { hashText, mix } from './hash.ts';

/** What a word may stand for by the lists below; a word may be in several, and the values are summed. */
const kinds = { place: 1, people: 2, given: 4, organisation: 8, title: 16, calendar: 32, feature: 64 } as const;

// Countries, and parts of their names; continents and regions; large cities; American states.
const places = `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil britain brunei bulgaria
burkina faso burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia
denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany
ghana greece grenada guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland israel
italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger
nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
taiwan tajikistan tanzania thailand togo tonga trinidad tobago tunisia turkey turkmenistan tuvalu uganda ukraine uruguay
uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe usa uk uae us u.s. u.s.a. u.k. eu ussr kingdom emirates
africa america asia europe antarctica arctic balkans caribbean caucasus crimea donbas donbass donetsk luhansk gaza kashmir
chechnya tibet xinjiang siberia scandinavia atlantic pacific mediterranean baltic sahara sahel kurdistan darfur punjab
baghdad basra fallujah najaf mosul tikrit kirkuk kabul kandahar herat islamabad karachi lahore peshawar delhi mumbai bombay
kolkata calcutta chennai bangalore dhaka colombo kathmandu tehran isfahan jerusalem haifa ramallah damascus aleppo homs
beirut amman riyadh jeddah mecca medina doha dubai sanaa aden muscat cairo alexandria tripoli benghazi tunis algiers rabat
casablanca khartoum addis ababa nairobi mogadishu kampala kigali kinshasa lagos abuja accra dakar bamako luanda lusaka harare
pretoria johannesburg durban london manchester liverpool birmingham edinburgh glasgow belfast dublin paris lyon marseille
berlin munich hamburg frankfurt cologne vienna zurich geneva bern brussels amsterdam rotterdam hague copenhagen stockholm
oslo helsinki reykjavik tallinn riga vilnius warsaw krakow gdansk prague bratislava budapest bucharest sofia belgrade
sarajevo zagreb ljubljana skopje tirana athens istanbul ankara izmir rome milan naples venice florence turin madrid barcelona
seville lisbon porto moscow petersburg leningrad stalingrad volgograd rostov kursk belgorod kyiv kiev kharkiv kharkov odesa
odessa lviv mariupol sevastopol simferopol kherson zaporizhzhia dnipro minsk chisinau tbilisi yerevan baku tashkent almaty
bishkek beijing shanghai guangzhou shenzhen wuhan taipei tokyo osaka kyoto hiroshima nagasaki seoul busan pyongyang hanoi
saigon bangkok phnom penh manila jakarta bali sydney melbourne brisbane perth canberra auckland wellington toronto montreal
ottawa vancouver calgary havana bogota caracas lima quito santiago brasilia washington york boston chicago houston dallas
austin denver seattle portland phoenix philadelphia pittsburgh cleveland detroit cincinnati milwaukee minneapolis atlanta
miami orlando tampa memphis nashville charlotte baltimore sacramento oakland hollywood manhattan brooklyn queens bronx
harlem vegas angeles francisco diego jose antonio orleans alabama alaska arizona arkansas california colorado connecticut
delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
minnesota mississippi missouri montana nebraska nevada hampshire jersey carolina dakota ohio oklahoma oregon pennsylvania
rhode tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan victoria
queensland tasmania bavaria saxony normandy brittany catalonia andalusia sicily sardinia corsica crete`;

const people = `afghan afghani albanian algerian american argentine argentinian armenian australian austrian azerbaijani bahraini
bangladeshi belarusian belgian bolivian bosnian brazilian british briton bulgarian burmese cambodian cameroonian canadian
chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dane dutch ecuadorian egyptian english
eritrean estonian ethiopian european filipino finnish finn french georgian german ghanaian greek guatemalan haitian
hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean
kosovar kurd kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian malian maltese
mexican moldovan mongolian montenegrin moroccan nepalese nepali nigerian norwegian omani pakistani palestinian panamanian
peruvian polish pole portuguese qatari romanian russian rwandan saudi scottish scot senegalese serb serbian singaporean
slovak slovenian somali spanish spaniard sudanese swedish swede swiss syrian taiwanese tajik tanzanian thai tibetan tunisian
turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean african asian
arab arabic arabian soviet western latino hispanic caucasian islamic muslim christian jewish jew catholic protestant
orthodox sunni shiite shia buddhist hindu sikh chechen tatar uighur uyghur pashtun hazara druze alawite maronite bedouin
democrat democratic republican communist baathist`;

const given = `aaron adam ahmad ahmed alan albert alex alexander alexei ali alice alison amanda amy ana andrea andrei andrew
angela ann anna anne anthony antonio arthur ashley barbara barack benjamin bernard betty bill bob boris brad brandon brenda
brett brian bruce bryan carl carlos carol caroline catherine chad charles charlie cheryl chris christian christina christine
christopher cindy claire clara colin craig cynthia dan daniel dave david dean deborah debra denise dennis diana diane dick
dmitri dmitry don donald donna dorothy doug douglas ed edward elena elizabeth ellen emily emma emmanuel eric erik eugene evan
fatima francis frank fred gary gavin geoff george gerald glenn gordon grace greg gregory hamid harold harry hassan heather
helen henry hillary howard hussein ian ibrahim igor irina isaac ivan jack jacob james jamie jan jane janet jason jay jean jeff
jeffrey jennifer jeremy jerry jessica jill jim jimmy joan joe joel johan john johnny jon jonathan jordan jose joseph josh
joshua juan judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin
khalid kim kristin kurt kyle larry laura lauren lawrence lee leo leonard leslie linda lisa liz lori louis louise lucy luis
luke lynn mahmoud marc marcus margaret maria marie marilyn mario mark martha martin mary matt matthew maureen max megan
melissa michael michelle miguel mike mikhail mohamed mohammad mohammed monica muhammad mustafa nancy natalie nathan neil
nicholas nick nicolas nicole nikolai olga oleg oliver omar oscar osama pam pamela patricia patrick paul paula pedro peter phil
philip phillip pierre rachel ralph randy ray raymond rebecca richard rick rob robert robin rod roger roman ron ronald rosa
rose roy russell ruth ryan sabrina saddam sally sam samantha samuel sandra sara sarah scott sean sergei sergey shannon sharon
shawn sheila shelley shirley simon sofia sonia sophie stacey stephanie stephen steve steven stuart sue susan suzanne tana
tariq ted teresa terry theodore theresa thomas tim timothy todd tom tony tracy vera victor victoria vince vincent viktor
vladimir volodymyr walter wayne wendy will william yasser yuri yousef zhang`;

const organisations = `inc inc. corp corp. corporation co co. company ltd ltd. llc l.l.c. plc gmbh group bank university college
institute institution school academy hospital church ministry department dept agency commission committee council congress
senate parliament court party union association society foundation federation league club team times post journal news press
tribune gazette herald observer network broadcasting airlines airways motors systems technologies software partners services
holdings industries bureau board authority administration organization organisation center centre army navy corps guard
forces brigade regiment battalion division squadron fleet command militia brigades police nato un u.n. fbi cia nsa pentagon
kremlin hamas hezbollah hizballah taliban qaeda qaida isis isil daesh osce iaea opec unicef unesco who imf wto nasa epa fda
irs bbc cnn nbc abc cbs npr reuters afp ap tass itar interfax xinhua jazeera microsoft google apple ibm intel oracle enron
yahoo amazon facebook twitter ebay toyota honda ford boeing airbus walmart starbucks mcdonalds pge ferc caiso isda`;

const titles = `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president prime minister premier chancellor king queen
prince princess senator sen. sen congressman rep. rep governor gov. gov mayor secretary general gen. gen lt. lt lieutenant
colonel col. col major maj. maj captain capt. capt sergeant sgt. sgt corporal cpl. private admiral adm. commander cmdr. marshal
spokesman spokeswoman spokesperson ambassador judge justice sheikh shaikh sheik imam ayatollah pope bishop archbishop cardinal
father rev. reverend sister brother sir lord lady dame chairman chairwoman director chief officer ceo coach leader dictator
representative deputy vice saint st. uncle aunt`;

const calendar = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sep. sept. oct.
nov. dec. mon tue wed thu thur thurs fri sat sun christmas easter ramadan thanksgiving`;

const features = `river lake sea ocean gulf bay strait island islands mount mountain mountains valley desert peninsula cape coast
north south east west northern southern eastern western central city town village county province oblast region district
street st avenue ave road rd boulevard blvd highway square park bridge airport base port republic federation states border
beach hills heights creek falls canyon plaza`;

/** The lists as one hash table with linear probing: hashed lower-case form → sum of its kinds. */
interface Gazetteer {
  readonly keys: Int32Array;
  readonly kinds: Uint8Array;
}

function makeGazetteer(): Gazetteer {
  const size = 4096;
  const table = { keys: new Int32Array(size), kinds: new Uint8Array(size) };
  const lists: readonly (readonly [string, number])[] = [
    [places, kinds.place],
    [people, kinds.people],
    [given, kinds.given],
    [organisations, kinds.organisation],
    [titles, kinds.title],
    [calendar, kinds.calendar],
    [features, kinds.feature],
  ];
  for (const [list, kind] of lists) {
    for (const word of list.split(/\s+/)) {
      const key = hashText(word);
      const slot = slotOf(table, key);
      table.keys[slot] = key;
      table.kinds[slot] = (table.kinds[slot] as number) | kind;
      // "Russians" beside "Russian".
      if (kind !== kinds.people) continue;
      const plural = hashText(`${word}s`);
      const other = slotOf(table, plural);
      table.keys[other] = plural;
      table.kinds[other] = (table.kinds[other] as number) | kind;
    }
  }
  return table;
}

function slotOf({ keys }: Gazetteer, key: number): number {
  let slot = key & (keys.length - 1);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
  return slot;
}

const gazetteer = makeGazetteer();

/** What the word of this hashed lower-case form may stand for by lists of places, peoples, given names and so on: a hash, 0 for nothing. */
export function gazetteerKey(form: number): number {
  const found = gazetteer.kinds[slotOf(gazetteer, form)] as number;
  return found === 0 ? 0 : mix(found);
}
