import type { PlaceKind } from './gazetteer.ts';

/** Nouns that say what a place is: "Homs province", "the port city of Latakia", "Rostov, Belgorod and Bryansk regions". */
const byKind: readonly (readonly [readonly PlaceKind[], string])[] = [
  [
    ['region', 'district', 'area'],
    'province oblast governorate region krai kray republic state prefecture department territory canton emirate wilaya',
  ],
  [['district', 'region'], 'county parish district raion rayon municipality borough subdistrict shire'],
  [
    ['town', 'seat', 'capital', 'quarter'],
    'city town village capital port settlement hamlet township suburb neighborhood neighbourhood',
  ],
  [['area'], 'peninsula valley desert enclave island islands strip basin archipelago plateau heights'],
  [['water'], 'sea strait straits gulf bay lake ocean channel'],
  [['river'], 'river'],
  [['mountain'], 'mountain mountains hills range'],
  [['country'], 'country nation'],
];

/** Noun, singular or plural → the kinds of place that it may stand with. */
export const placeNouns: ReadonlyMap<string, readonly PlaceKind[]> = new Map(
  byKind.flatMap(([kinds, nouns]) =>
    nouns.split(' ').flatMap((noun) => [[noun, kinds] as const, [pluralOf(noun), kinds] as const]),
  ),
);

function pluralOf(noun: string): string {
  if (noun.endsWith('y') && !/[aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('s') ? noun : `${noun}s`;
}

/** Kinds of nature: "Andros Island" is no town of Andros. */
const natural: ReadonlySet<PlaceKind> = new Set(['area', 'water', 'river', 'mountain']);

/** True where a noun stands with nothing but islands, valleys, waters and mountains. */
export function isNatural(noun: string): boolean {
  return placeNouns.get(noun)?.every((kind) => natural.has(kind)) === true;
}

/** Words that name no place by themselves although somewhere a place is called so: sides, parts of names, planets. */
export const notPlaces: ReadonlySet<string> = new Set([
  ...placeNouns.keys(),
  ...'north south east west northern southern eastern western central centre center middle upper lower union council chamber cathedral castle bridge tower square street avenue road rue sur norte man day rock pool bride lucky mission summit church university college hospital airport station earth mars venus moon sun january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday easter christmas ramadan'.split(
    ' ',
  ),
]);
