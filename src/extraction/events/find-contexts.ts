/** Words that tell the contexts of PLOVER 2.0, in the order of its manual; our own lists from the definitions there. */
const contextWords: readonly (readonly [context: string, words: string])[] = [
  [
    'military',
    'army military navy soldier troop brigade battalion regiment warship fleet marine airstrike artillery missile armed war warplane tank submarine deployment nato defense defence',
  ],
  ['intelligence', 'intelligence spy espionage surveillance spying'],
  ['executive', 'cabinet ministry executive'],
  ['legislative', 'parliament legislature senate congress lawmaker bill legislation parliamentary'],
  ['election', 'election electoral ballot vote voter poll campaign referendum candidate runoff'],
  ['political_institutions', 'constitution constitutional party coalition impeachment'],
  ['pro_democracy', 'democracy pro-democracy democratization democratic'],
  ['pro_autocracy', 'coup junta dictatorship autocracy'],
  ['economic', 'economy economic trade tariff inflation gdp recession imf currency financial import export investment'],
  ['legal', 'court judge judicial lawsuit prosecutor trial tribunal verdict lawyer indictment legal'],
  ['reparations', 'reparation compensation'],
  ['human_rights', 'rights'],
  ['rights_freedoms', 'censorship freedom liberty press journalist'],
  ['repression', 'repression crackdown'],
  ['human_security', 'food water housing famine hunger shelter'],
  ['gender', 'woman gender abortion'],
  ['lgbt', 'lgbt lgbtq gay lesbian transgender homosexual'],
  ['religion_ethnicity', 'religious ethnic muslim christian jewish hindu sectarian church mosque minority'],
  ['inequality', 'inequality poverty'],
  ['diplomatic', 'diplomat diplomatic ambassador embassy envoy summit consulate'],
  ['territory', 'territory territorial border annexation sovereignty'],
  ['peacekeeping', 'peacekeeper peacekeeping'],
  ['health', 'health disease pandemic epidemic coronavirus covid-19 ebola vaccine cholera virus hospital'],
  ['asylum', 'asylum'],
  ['migration', 'migrant refugee migration displaced asylum-seeker immigration'],
  ['disasters', 'earthquake flood hurricane cyclone tsunami drought wildfire disaster'],
  ['natural_resource', 'oil gas mineral mining pipeline'],
  ['environment', 'climate pollution environmental emission'],
  ['technology', 'technology satellite semiconductor'],
  ['terrorism', 'terrorist terrorism terror jihadist'],
  ['cbrn', 'nuclear chemical biological radioactive nerve uranium'],
  ['cyber', 'cyber cyberattack hacker hacking malware'],
  ['misinformation', 'disinformation misinformation propaganda'],
  ['crime', 'crime criminal murder theft robbery gang'],
  ['corruption', 'corruption bribery bribe embezzlement nepotism'],
  ['illegal_drugs', 'drug cocaine heroin narcotic'],
  ['trafficking', 'trafficking smuggling trafficker smuggler'],
];

const contextsOf = new Map<string, string[]>();
for (const [context, words] of contextWords)
  for (const word of words.split(' ')) contextsOf.set(word, [...(contextsOf.get(word) ?? []), context]);

/** The contexts that lemmas (in lower case) are words for, in the order of the manual. */
export function findContexts(lemmas: readonly string[]): string[] {
  const found = new Set<string>();
  for (const lemma of lemmas) for (const context of contextsOf.get(lemma) ?? []) found.add(context);
  return found.size === 0 ? [] : contextWords.flatMap(([context]) => (found.has(context) ? [context] : []));
}
