/** What a counted noun says about the thing counted. */
export interface CountedNoun {
  /** Singular, as in the contract: `person`, `battalion`, `tank` … */
  readonly unit: string;
  /** Whether the noun alone tells of an armed force ("troops"), or only people, things or sums ("people", "km"). */
  readonly military: boolean;
  /** PLOVER sector that the noun implies. */
  readonly sector: 'MIL' | 'REB' | 'CVL' | null;
}

const lexicon: Readonly<Record<string, string>> = {
  'person MIL':
    'troop troops soldier soldiers serviceman servicemen servicewomen personnel forces force paratrooper paratroopers marine marines infantry infantryman infantrymen conscript conscripts reservist reservists guardsman guardsmen trooper troopers peacekeeper peacekeepers commando commandos rangers paras gis recruits draftees cadets irregulars combatants legionnaires advisers advisors instructors trainers gunners seamen sailors airmen contingent garrison reinforcement reinforcements',
  'person REB':
    'fighter fighters rebel rebels militant militants insurgent insurgents separatist separatists mercenary mercenaries gunman gunmen infiltrator infiltrators intruders mujahideen mujahedin mujahedeen jihadist jihadists militiaman militiamen volunteers guerrilla guerrillas guerilla guerillas partisans tribesmen cadres',
  'person CVL':
    'people person persons civilian civilians refugee refugees resident residents child children woman women man men citizen citizens victims demonstrators protesters passengers journalists migrants',
  'battalion MIL': 'battalion battalions battlegroup battlegroups',
  'battalion tactical group MIL': 'btg btgs',
  'brigade MIL': 'brigade brigades',
  'regiment MIL': 'regiment regiments',
  'division MIL': 'division divisions',
  'army MIL': 'armies',
  'unit MIL': 'unit units detachment detachments formation formations',
  'squadron MIL': 'squadron squadrons',
  'platoon MIL': 'platoon platoons',
  'tank MIL': 'tank tanks',
  'armoured vehicle MIL': 'apc apcs ifv ifvs',
  'vehicle MIL': 'vehicle vehicles truck trucks lorry lorries jeep jeeps',
  'aircraft MIL': 'aircraft aircrafts warplane warplanes jet jets fighters-bombers bomber bombers airplanes aeroplanes',
  'helicopter MIL': 'helicopter helicopters gunships',
  'ship MIL':
    'ship ships warship warships vessel vessels frigate frigates destroyer destroyers submarine submarines boats corvette corvettes cruiser cruisers gunboats minesweepers',
  'artillery piece MIL': 'howitzer howitzers guns',
  'mortar MIL': 'mortar mortars',
  'launcher MIL': 'launcher launchers',
  'drone MIL': 'drone drones uav uavs',
};

const nouns: ReadonlyMap<string, CountedNoun> = new Map(
  Object.entries(lexicon).flatMap(([key, words]) => {
    const sector = key.slice(-3) as 'MIL' | 'REB' | 'CVL';
    const noun: CountedNoun = { unit: key.slice(0, -4), military: sector !== 'CVL', sector };
    return words
      .split(' ')
      .filter(Boolean)
      .map((word): [string, CountedNoun] => [word, noun]);
  }),
);

const soldiers: CountedNoun = { unit: 'person', military: true, sector: 'MIL' };

/** Compounds whose meaning is not that of their last word, as token norms joined by spaces. */
const compounds: readonly (readonly [RegExp, CountedNoun])[] = [
  [
    /^(battalion|battlefield)[- ](tactical|task)[- ]groups?$/,
    { unit: 'battalion tactical group', military: true, sector: 'MIL' },
  ],
  [
    /^(mechani[sz]ed|armou?red|motori[sz]ed) (infantry )?units?$/,
    { unit: 'mechanised unit', military: true, sector: 'MIL' },
  ],
  [/^(armou?red|combat|fighting) vehicles?$/, { unit: 'armoured vehicle', military: true, sector: 'MIL' }],
  [
    /^((armou?red )?personnel carriers?|armou?red transporters?)$/,
    { unit: 'armoured vehicle', military: true, sector: 'MIL' },
  ],
  [/^artillery (pieces?|systems?)$/, { unit: 'artillery piece', military: true, sector: 'MIL' }],
  [/^pieces of (military )?(equipment|hardware|weaponry)$/, { unit: 'vehicle', military: true, sector: 'MIL' }],
  [/^pieces of armou?r$/, { unit: 'armoured vehicle', military: true, sector: 'MIL' }],
  [
    /^(army|tank|strike|infantry|mechani[sz]ed|armou?red|rifle) corps$/,
    { unit: 'corps', military: true, sector: 'MIL' },
  ],
  [/^(landing|assault|patrol|naval|attack) crafts?$/, { unit: 'ship', military: true, sector: 'MIL' }],
  [
    /^(air - defen[cs]e|air defen[cs]e|anti - aircraft|anti-aircraft) (missile )?systems?$/,
    { unit: 'air-defence system', military: true, sector: 'MIL' },
  ],
  [/^(missile|rocket) systems?$/, { unit: 'missile system', military: true, sector: 'MIL' }],
  [/^pieces of artillery$/, { unit: 'artillery piece', military: true, sector: 'MIL' }],
  [/^(service|military|army|guard|force|corps|brigade) (members?|men)$/, soldiers],
  [/^(border|frontier|republican|revolutionary|presidential|imperial) guards?$/, soldiers],
  [/^(military|army|staff|artillery|air force|naval) (officers|observers|men|engineers|medics)$/, soldiers],
  [/^special (forces |operations )?operators?$/, soldiers],
  [/^infantry (company|companies)$/, { unit: 'company', military: true, sector: 'MIL' }],
  [
    /^(artillery|missile|rocket|defen[cs]e|patriot|anti-?aircraft|- aircraft) (battery|batteries)$/,
    { unit: 'battery', military: true, sector: 'MIL' },
  ],
  [/^battle groups?$/, { unit: 'battalion', military: true, sector: 'MIL' }],
  [/^aircraft carriers?$/, { unit: 'ship', military: true, sector: 'MIL' }],
  [
    /\b(mirage|mig|su|f|tornado|jaguar|phantom|kfir|rafale|sukhoi|harrier|typhoon|jet)( - ?\d+\w?)? fighters?$/,
    { unit: 'aircraft', military: true, sector: 'MIL' },
  ],
  [/^fighter (planes?|jets?|aircraft|bombers?)$/, { unit: 'aircraft', military: true, sector: 'MIL' }],
  [/^(armou?red|scout) cars?$/, { unit: 'armoured vehicle', military: true, sector: 'MIL' }],
  [/^transport (aircraft|planes?|jets?)$/, { unit: 'aircraft', military: false, sector: null }],
  [
    /^(merchant|cargo|commercial|container|fishing|passenger|cruise|rescue) (ships?|vessels?|boats?)$/,
    { unit: 'ship', military: false, sector: null },
  ],
  [
    /^(aid|relief|food|supply|humanitarian|fuel|commercial|civilian|cargo) (trucks?|vehicles?)$/,
    { unit: 'vehicle', military: false, sector: null },
  ],
  [
    /^((machine|sub-?machine|hand|shot|assault)[- ]?guns?|grenade launchers?)$/,
    { unit: 'weapon', military: false, sector: null },
  ],
  [/^special forces$/, soldiers],
  [/^blue[- ]helmets?$/, soldiers],
  [/^mobili[sz]ed (people|citizens|civilians)$/, soldiers],
  [/^(combat|military) (planes?|jets?|aircraft)$/, { unit: 'aircraft', military: true, sector: 'MIL' }],
];

/** Nouns that are military only among words that are: a company may be a firm, a battery a cell, a piece of anything. */
const inCompany: ReadonlyMap<string, CountedNoun> = new Map(
  Object.entries({
    company: 'company',
    battery: 'battery',
    corps: 'corps',
    plane: 'aircraft',
    piece: 'vehicle',
    officer: 'person',
    armour: 'armoured vehicle',
    armor: 'armoured vehicle',
  }).flatMap(([word, unit]) => {
    const noun: CountedNoun = { unit, military: true, sector: 'MIL' };
    return [word, `${word}s`, word.replace(/y$/, 'ies')].map((form): [string, CountedNoun] => [form, noun]);
  }),
);

/** The counted noun that a word is where others in its sentence are military ("two companies of a battalion"); null for others. */
export function countedAmong(norm: string, others: readonly string[]): CountedNoun | null {
  const noun = inCompany.get(norm);
  return noun !== undefined && others.some((other) => other !== norm && armsOrMen.test(other)) ? noun : null;
}

const armsOrMen =
  /^(troops|soldiers|infantry|paratroopers|marines|battalions?|brigades?|regiments?|divisions?|tanks?|artillery|howitzers?|launchers?|jets?|warplanes?|bombers?|helicopters?|armou?r|armou?red|army|force|equipment|weaponry|military|airpower)$/;

/** The last words of the compounds. */
const compoundEnd =
  /^(helmets?|groups?|units?|vehicles?|carriers?|pieces?|systems?|artillery|armou?r|corps|crafts?|equipment|hardware|weaponry|members?|men|guards?|aircraft|planes?|jets?|forces|fighters?|bombers?|officers|observers|engineers|medics|battery|batteries|company|companies|operators?|cars?|trucks?|ships?|vessels?|boats?|guns?|launchers?|people|citizens|civilians)$/;

/** The counted noun that ends at the last of these norms: a compound where one matches, else the last word; null for others. */
export function countedNoun(norms: readonly string[]): CountedNoun | null {
  const last = norms[norms.length - 1] ?? '';
  for (let length = compoundEnd.test(last) ? Math.min(4, norms.length) : 0; length >= 2; length -= 1) {
    const words = norms.slice(-length).join(' ');
    for (const [compound, noun] of compounds) if (compound.test(words)) return noun;
  }
  return nouns.get(last) ?? null;
}

/** Scopes whose numbers go into a strength in people. */
const personnelUnits = new Set([
  'person',
  'battalion',
  'battalion tactical group',
  'brigade',
  'regiment',
  'division',
  'company',
  'mechanised unit',
  'unit',
]);

/** Which scope of a force's strength a unit belongs to; formations count as the people in them. */
export function scopeOf(unit: string): string {
  return personnelUnits.has(unit) ? 'personnel' : unit;
}

/** Nouns for a whole force, which stand beside its size ("the army numbers 7,000", "a 2,000-strong garrison") but are not counted behind a number. */
export const forceNouns: ReadonlySet<string> = new Set(
  'army military navy militia gendarmerie force forces contingent garrison presence corps fleet guard column detachment brigade regiment division insurgency'.split(
    ' ',
  ),
);
