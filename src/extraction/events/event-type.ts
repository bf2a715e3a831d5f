/** The 16 event types of PLOVER 2.0. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** The four classes of types: words or deeds, together or against each other. */
export type Quad = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/** The class of each type, as the section on the type in the manual of PLOVER 2.0 has it. */
export const quadOf: Readonly<Record<EventType, Quad>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
};

/** A type with its mode, as the lexicon writes it: "RETREAT/withdraw", "AGREE". */
export type Code = EventType | `${EventType}/${string}`;

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
