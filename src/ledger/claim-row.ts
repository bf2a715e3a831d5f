import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { QuantityForm } from '../model/quantity.ts';
import { sound } from './kept-row.ts';
import { plainWords } from './plain-words.ts';

/** What a store writes of each claim of a reading, so that claims can be found without reading all readings. */
export interface ClaimRow {
  /** The nearest voice. */
  readonly source: string;
  /** Whom it speaks for; its own name where that is not known. */
  readonly family: string;
  /** The last of the days on which it was said. */
  readonly saidUntil: Day | null;
  /** Whose force it is about, or who acts: by their code, else by name, in plain words; null where that is nobody. */
  readonly force: string | null;
  /** The name of its place in plain words. */
  readonly place: string | null;
  /** The form of its number. */
  readonly form: QuantityForm | null;
}

/** Claims of one reading: more than any report of 20 MB gives. A claim's number is its reading's position times this, plus its place in the reading. */
export const claimsPerReading = 2 ** 20;

/** The row of a claim. */
export function claimRowOf({
  attribution,
  time,
  actor,
  place,
  quantity,
}: Pick<Claim, 'attribution' | 'time' | 'actor' | 'place' | 'quantity'>): ClaimRow {
  const source = sound(attribution[0]?.name ?? '');
  return {
    source,
    family: sound(attribution[0]?.actor ?? source),
    saidUntil: time.saidAt?.until ?? null,
    force: actor === null ? null : plainWords(actor.code ?? actor.name),
    place: place === null ? null : plainWords(place.name),
    form: quantity?.form ?? null,
  };
}
