/** Kinds of things that acts are done with or to, as far as they tell acts apart. */
export type NounClass = keyof typeof words;

/** Lemmas by class; a noun may be in several. Nouns that tell acts themselves ("attack", "talks") are in `act-nouns.ts`. */
const words = {
  forces:
    'troop soldier force army military unit battalion brigade regiment division corps contingent personnel fighter militia guerrilla marine paratrooper commando airman sailor navy fleet warship ship frigate destroyer submarine carrier flotilla squadron tank armor garrison guard reservist platoon detachment legion serviceman servicewoman combatant infantry cavalry artillery battery armour column convoy aircraft jet warplane plane helicopter vessel reinforcement reserve adviser advisor trainer mercenary battlegroup combat vehicle hardware presence',
  police: 'police policeman policewoman officer gendarme constable trooper',
  weapons:
    'weapon arm missile rocket tank artillery gun ammunition munition shell drone launcher howitzer mortar rifle warhead interceptor radar system battery weaponry armament bomber mine torpedo grenade arsenal cannon uav',
  captives:
    'prisoner hostage captive detainee inmate convict pow internee kidnapee abductee suspect defendant crew crewman journalist activist politician sailor dissident leader member priest pastor aide citizen national worker pilot protester demonstrator student lawyer minister president opposition blogger vessel ship tanker trawler woman child boy girl man people person',
  people:
    'people person man woman child boy girl civilian resident villager citizen national member worker journalist activist politician dissident leader student teacher lawyer doctor priest cleric imam pastor demonstrator protester worshipper passenger tourist aide suspect militant fighter soldier officer policeman policewoman policeman official candidate minister president director critic opponent user gunman insurgent rebel terrorist commander chief boss brother son daughter wife husband family relative colleague supporter sympathizer leader follower mayor governor lawmaker deputy senator judge prosecutor editor reporter correspondent photographer crew businessman executive banker engineer scientist academic professor driver farmer trader migrant refugee pilot hacker smuggler trafficker dealer drug-dealer gang mastermind operative agent spy conscript recruit general colonel captain sergeant monk nun muslim christian jew other dozen hundred thousand score dead',
  aid: 'aid assistance help relief fund funding grant donation loan money million billion dollar euro pound yen yuan food medicine medication supply shelter tent vaccine dose equipment support subsidy credit bailout package payment wheat grain rice fuel electricity blanket goods ton tonne training expertise guarantee contribution financing finance scholarship stipend compensation reparation asylum refuge sanctuary protection security ambulance generator ration resource infrastructure ventilator mask sum amount kit',
  money: 'money million billion dollar euro pound yen yuan fund sum amount percent % $ € £',
  supplies:
    'food water electricity power gas internet medicine supply fuel service network phone utility heating salary wage pension',
  relations:
    'relation tie link cooperation co-operation contact exchange trade relationship partnership collaboration dialogue diplomacy alliance friendship bond engagement commerce export import flight shipment delivery sale supply purchase investment business transaction access membership participation recognition privilege visa passport service mission operation activity program programme project process effort mediation contract',
  diplomats:
    'diplomat ambassador envoy attache consul attaché representative observer inspector monitor peacekeeper mission embassy consulate staff worker delegation delegate employee monitor mediator volunteer ngo agency organization organisation charity aid-worker relief-worker correspondent',
  access:
    'access inspector observer monitor peacekeeper worker convoy agency journalist investigator inspection corridor passage entry team delegation organization expert',
  bodies:
    'organization organisation union alliance league council group bloc agreement treaty pact accord deal protocol convention commonwealth coalition community club party parliament committee talk negotiation court summit conference association competition cup championship tournament olympics game program programme initiative mission membership nato',
  documents:
    'statement report document footage video figure result data photo photograph image picture letter list name detail tape recording file record transcript study book album song film movie single version findings finding update text audio information evidence intelligence guideline guidance budget trailer draft poem plan map schedule estimate forecast survey poll analysis review paper memo dossier water gas oil carbon emission pollutant product version balloon tension signal',
  restrictions:
    'sanction embargo ban curfew blockade restriction siege tariff emergency boycott lockdown limit limitation moratorium barrier quota measure travel-ban freeze prohibition control visa block duty closure rule suspension isolation martial-law designation penalty requirement border',
  territory:
    'territory city town village base area region island bridge hill airport district province neighborhood neighbourhood field port crossing checkpoint position post outpost building headquarters headquarter facility camp stronghold capital land airfield airbase compound enclave peninsula suburb square road highway front mosque hospital palace station line house home mosque dam refinery plant',
  property:
    'property asset weapon arm drug cocaine heroin cannabis cargo ship vessel tanker boat house home land car vehicle phone computer laptop document file passport money cash dollar million kilogram kilo tonne ton gram goods equipment material newspaper copy oil account weapon cache ammunition explosive station mine company business bank shipment contraband gold ivory artifact haul boat trawler farm',
  artefacts:
    'artifact artefact antiquity painting property land asset remains treasure manuscript book relic statue item object coin body money bell collection territory island sovereignty mosaic sculpture cultural-property loot base post wallet vase bronze skull house home building depot weapon vessel',
  publications:
    'newspaper magazine website site channel broadcaster station broadcast publication newspapers media outlet press book film movie video app application internet platform network radio television tv social-media service blog journal song play report content program programme facebook twitter youtube tiktok whatsapp telegram',
  serving: 'service serve serving',
  officials:
    'minister president premier chancellor governor mayor ambassador chief head director general commander judge official officer secretary deputy leader adviser advisor prosecutor chairman boss cabinet government speaker aide employee staff',
  refugees:
    'refugee migrant asylum-seeker seeker evacuee immigrant people family child orphan national citizen syrian afghan rohingya ukrainian iraqi person thousand',
  borders: 'border crossing frontier gate corridor airspace port door territory',
  demands: 'demand condition request call proposal offer term plea invitation bid',
  yardsticks:
    'demand target need requirement condition expectation standard deadline challenge goal criterion cost obligation resistance opposition criticism fate end definition quota objective commitment term threshold death',
  debts: 'debt loan obligation arrears',
  prosecutions: 'charge case lawsuit indictment accusation conviction sentence warrant complaint proceeding',
  pact: 'agreement deal treaty pact accord memorandum truce protocol convention contract declaration resolution mou settlement compromise consensus understanding constitution arrangement communique roadmap bill',
  hostilities:
    'fighting hostility war conflict fire attack offensive operation strike bombing shelling campaign violence bombardment airstrike bloodshed assault crackdown raid aggression combat siege struggle clash occupation invasion escalation feud standoff',
  offences: 'crime violation abuse offense offence suicide error mistake fraud sin fault theft robbery felony',
  aimed: 'target hit strike kill',
  aircraft: 'aircraft jet plane airliner helicopter drone uav warplane airplane balloon satellite bomber',
  tasks: 'oversight task responsibility duty mission job role command leadership coordination supervision',
  values:
    'freedom democracy peace liberty value principle rule dignity ideal interest truth right calm restraint itself himself herself themselves ourselves myself equality pluralism tolerance',
  powers: 'freedom right power authority control restraint caution option jurisdiction influence',
  resource: 'oil gas well water seabed offshore petroleum mineral',
  reactions:
    'reply answer denial consequence response resistance silence fire skepticism scepticism criticism retaliation anger',
  endangered:
    'stability peace security economy supply order safety existence future livelihood democracy freedom health environment growth rights civilization',
  civilian: 'diplomatic economic cultural commercial political financial',
  ways: 'way means method work effort step tool idea reason issue problem challenge goal priority focus purpose objective thing point fact case example result crisis situation',
  helpers: 'doctor medic paramedic firefighter rescuer nurse',
  rescuers: 'team expert crew specialist volunteer engineer',
  relief: 'disaster medical rescue relief humanitarian emergency fire firefighting assistance search',
  vows: 'commitment engagement obligation promise pledge word duty tradition',
  displaced: 'refugee migrant asylum-seeker evacuee immigrant',
  audience:
    'reporter journalist press media broadcaster newspaper channel station crowd audience conference tank assembly parliament reuters afp ap bbc cnn tass interfax bloomberg newsroom',
  labor:
    'worker union labor labour wage pay teacher doctor nurse driver miner hunger general pilot staff employee student transport train rail dock port bus lawyer farmer trader professor salary pension industrial walkout',
  armed:
    'military missile rocket drone airstrike bomb bombing attack kill wound militant rebel troop soldier army air target retaliate militia fighter warplane jet helicopter aerial weapon artillery war terrorist casualty',
  dissent:
    'protest strike demonstration rally boycott walkout sit-in march blockade stoppage occupation picket campaign',
  arrangements:
    'visit trip meeting talk summit negotiation conference flight event tour appearance election dialogue speech session concert match invitation plan contract deal agreement order exercise drill project ceremony',
  stance:
    'decision move plan effort initiative step proposal attempt policy stance position call bid offer invitation announcement agreement resolution appointment election victory progress commitment reform measure deal pledge right role government leadership candidacy independence sovereignty integrity idea cause action intention',
  settlement:
    'city town village base island hill airport district province region outpost stronghold checkpoint capital airbase airfield crossing',
  deadline: 'deadline ultimatum',
  telephone: 'phone telephone video videoconference',
  blame:
    'illegal betrayal mistake crime shame lie disgrace unacceptable wrong outrageous murderer liar terrorist criminal genocide coward fool dictator killer thug stupid aggression disaster failure traitor racist hypocrite fascist tyrant farce sham scandal shameful void null ridiculous absurd baseless irresponsible provocation blackmail cowardly barbaric',
  trade: 'trade',
  ties: 'relation tie link cooperation co-operation relationship partnership collaboration alliance diplomacy friendship dialogue contact exchange bond recognition',
  control: 'control',
  material:
    'air military financial logistical humanitarian material economic artillery technical medical budgetary food fire',
  bombs: 'bomb bomblet munition explosive',
  views: 'view opinion idea',
  licence: 'license licence permit accreditation',
  invitation: 'invitation offer proposal bid mediation',
  favor: 'favor favour',
  movers:
    'troop soldier force army unit battalion brigade regiment division fighter militia marine paratrooper warship destroyer frigate submarine carrier fleet tank bomber warplane armor armour artillery infantry column flotilla reinforcement battlegroup',
  deployment: 'presence position garrison deployment',
  sea: 'sea ocean water',
  computers: 'server network system computer website account database email mailbox',
  custody: 'custody arrest detention prison jail captivity',
  trial: 'trial court tribunal',
  roads: 'road highway street motorway railway entrance route traffic track',
  civil:
    'farmer student protester demonstrator worker driver activist resident villager union people trucker fisherman miner crowd youth rioter teacher doctor mob citizen supporter taxi opposition strike nurse pensioner hundred thousand',
  assets: 'account asset fund reserve holding property',
  levels:
    'low high record level bottom peak note chord balance deal bargain snag figure nerve jackpot headline roadblock wall tone pose agreement',
  nature:
    'earthquake storm hurricane flood cyclone typhoon pandemic crisis recession drought wave virus lightning price inflation tsunami quake disease outbreak disaster crash collision accident avalanche landslide epidemic tornado famine cancer covid coronavirus flooding wildfire blaze stampede heatwave rain illness ebola cholera malaria derailment eruption mudslide currency rate stock share index market',
  ills: 'disinformation misinformation propaganda falsehood lie rumor rumour stigma epidemic disease virus fire corruption crime poverty climate inflation pandemic outbreak hunger discrimination wildfire blaze cancer terrorism extremism unemployment fraud trafficking racism covid coronavirus ebola cholera malaria aids battle smuggling piracy inequality injustice lawsuit case cause impunity stereotype disinformation deforestation misinformation propaganda ignorance hatred crisis threat',
  stones: 'stone rock bottle brick egg firebomb cocktail shoe grenade',
  tribute: 'tribute',
  ceasefire: 'ceasefire cease-fire truce armistice',
  war: 'war jihad',
  support: 'support solidarity backing sympathy commitment friendship loyalty',
  strike: 'strike airstrike',
  prison: 'prison jail imprisonment year month life',
  pressure: 'pressure',
  permission:
    'permission approval authorization access clearance immunity autonomy right citizenship extension passage exemption waiver leave status bail license licence',
  refuge: 'refuge asylum shelter sanctuary',
  honor: 'honor honour medal prize award order title degree citation freedom',
  fire: 'fire',
  crowd: 'gas cannon baton pellet air bullet truncheon lathi pepper spray tear-gas',
  hostage: 'hostage captive prisoner',
  alert: 'alert readiness standby footing guard',
  guilty: 'guilty liable unconstitutional unlawful illegal invalid',
  free: 'free go',
  streets: 'street square',
  joint: 'joint together multinational bilateral combined trilateral with allied nato',
  cyber: 'cyber hacker hacking cyberspace computer website online',
  aerial: 'air aerial warplane helicopter plane aircraft jet airborne bombing',
  drone: 'drone uav unmanned kamikaze',
  heavy: 'missile rocket artillery mortar tank shell ballistic',
  suicide: 'suicide kamikaze',
  military:
    'military air ground army missile rocket drone artillery base position target militant rebel troop force militia fighter group camp city village airport stronghold hideout soldier convoy naval commando armed cross-border site depot facility preemptive precision retaliatory deadly terror terrorist infrastructure territory airfield port refinery installation hospital warehouse town headquarters bunker militarily strategic nuclear tank ship outpost barracks building surgical ballistic aerial warplane',
  peacekeeping: 'peacekeeping peacekeeper peace-keeping mission peace',
} satisfies Record<string, string>;

const classes = new Map<string, Set<NounClass>>();
for (const [name, lemmas] of Object.entries(words) as [NounClass, string][]) {
  for (const lemma of lemmas.split(' ')) classes.set(lemma, (classes.get(lemma) ?? new Set()).add(name));
}

/** The lemmas of all classes. */
export const classedNouns: ReadonlySet<string> = new Set(classes.keys());

/** True where a noun, by its lemma in lower case, is in a class. */
export function isOf(lemma: string, name: NounClass): boolean {
  return classes.get(lemma)?.has(name) ?? false;
}

/** True where a word names a class. */
export function isNounClass(word: string): word is NounClass {
  return Object.hasOwn(words, word);
}

/** Nouns for people and bodies that act: what "meet" or "call" must have as its object to be a consultation. */
export const actorNouns: ReadonlySet<string> = new Set(
  'president minister premier chancellor king queen prince emir sultan pope leader leadership official government counterpart delegation ambassador envoy diplomat representative secretary commander general chief head chairman chairwoman spokesman spokeswoman opposition party parliament council commission committee organization organisation agency union alliance company bank court judge prosecutor police army military force troop soldier rebel insurgent militant fighter militia group faction state country nation ally neighbor neighbour side community authority administration ministry lawmaker senator deputy governor mayor activist protester demonstrator journalist worker delegate negotiator mediator adviser advisor people public citizen resident refugee migrant family tribe elder cleric bishop imam politician candidate critic opponent supporter member team mission guest visitor colleague partner team bloc coalition regime junta cabinet department office investigator inspector observer premier director executive businessman user citizen person man woman child victim relative student teacher union individual entity'.split(
    ' ',
  ),
);

/** Diseases, which reports print like names: "the fight against COVID". */
export const diseases = /^(covid.*|coronavirus|sars|ebola|aids|hiv|malaria|polio|mpox|zika|cholera|measles)$/;
