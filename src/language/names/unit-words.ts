const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What kind of unit it is and how it fights, as stands between a unit's number or name and its size; general knowledge of English usage. */
export const branchWords = setOf(
  'guards guard airborne air assault parachute motorized motorised motor rifle mechanized mechanised armored armoured armor tank infantry light heavy artillery rocket missile anti-aircraft anti-tank air-defense air-defence defense defence coastal naval marine marines amphibious separate independent special forces force operations purpose reconnaissance recon spetsnaz aviation fighter bomber attack helicopter transport engineer engineering signal signals cavalry mountain alpine combined arms volunteer territorial field logistics support sustainment medical chemical radiation nuclear protection electronic warfare intelligence communications railway railroad security internal troops peacekeeping strategic army operational tactical refueling expeditionary submarine surface ship destroyer carrier strike combat aviation mixed composite reserve training ranger rangers commando commandos assault-landing landing stryker ground counter terrorism border patrol police storm interior sniper uav drone hussar dragoon lancers grenadier fusilier and of - "',
);

/** Sizes that a number or a name of their own makes a unit's name. */
export const smallSizes = setOf('brigade battalion regiment');

/** Sizes that civil life has too: a number and more is wanted. */
export const sharedSizes = setOf(
  'division corps army fleet flotilla squadron wing group front platoon company battery',
);

/** Seas and oceans by which fleets are named. */
export const fleetNames = setOf(
  'black sea northern baltic pacific atlantic mediterranean caspian home grand high seas channel arctic eastern southern western',
);

/** Divisions known by name alone, without a number or branch. */
export const namedDivisions = setOf('kantemirovskaya kantemirovsky taman tamanskaya dzerzhinsky dzerzhinskaya');

/** What is capitalised before a size and names none: services, offices, and what is not of the armed forces. */
export const noUnitNames = setOf(
  'the a an this that these those our his her its their my your no one two three four five six seven eight nine ten each every some any all several many both another such what which when if in at on and but or of for from with by as to mr mrs ms gen general col colonel lt lieutenant major maj capt captain brig sgt sergeant cpl commander president minister sir dr army navy force forces marine marines corps air nato eu un us u.s. u.s uk u.k. u.n. american fire bucket boys girls salvation peace ambulance rescue church criminal antitrust sales civil rights research former new old entire whole first-ever',
);

/** Ordinals in words; a unit's only with a capital: "Sixth Fleet". */
export const ordinalWords = setOf(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);

/** Signs that a sentence is about armed forces, for "2nd Division", which sports have too. */
export const militaryWords = setOf(
  'troops soldiers soldier army military forces commander commanded general colonel lieutenant captain sergeant infantry armored armoured tank tanks artillery regiment battalion brigade marines marine war deployed deployment combat airborne battle paratroopers fighters base headquarters corps officer officers enemy attack attacked naval navy ships guards',
);
