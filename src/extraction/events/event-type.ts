/**
 * The 16 event types of PLOVER 2.0 with their modes: what the manual of 2.0 lists, and "return" (of property), which its codebook has
 * under RETREAT.
 */
export const modesOf = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'return', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
} as const;

/** One of the 16 event types. */
export type EventType = keyof typeof modesOf;

/** A type with its mode, as the lexicon writes it: "RETREAT/withdraw", "AGREE". */
export type Code = EventType | { [Type in EventType]: `${Type}/${(typeof modesOf)[Type][number]}` }[EventType];

/** What a code stands for. */
export interface Coding {
  readonly type: EventType;
  readonly mode: string | null;
}

/** Reads a code of the lexicon. */
export function readCode(code: Code): Coding {
  const [type, mode = null] = code.split('/');
  return { type: type as EventType, mode };
}
