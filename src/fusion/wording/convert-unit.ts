import { formationSizes, unitSpellings } from '../priors.ts';
import { type Amount, type Refusal, scaledAmount, typicalAmount } from './amount.ts';
import { showNumber } from './show-number.ts';

/** An amount in the scope's own unit; `words` says how it was converted, null where it needed no converting. */
export interface ConvertedAmount {
  /** By the formation's usual size. */
  readonly amount: Amount;
  /** The formation whose size nobody knows exactly; null where nothing was converted. */
  readonly formation: string | null;
  /** Its usual size in the scope's unit; 1 where nothing was converted. */
  readonly size: number;
  /** Scale (log strength) of that size. */
  readonly width: number;
  readonly words: string | null;
}

/** Converts a count of `unit` into the scope's unit: people for `personnel`, otherwise the thing that the scope names. */
export function convertUnit(amount: Amount, unit: string, scope: string): ConvertedAmount | Refusal {
  const spelled = unit.trim().toLowerCase();
  const known = unitSpellings.get(spelled) ?? spelled;
  if (scope === 'personnel') {
    if (known === 'person') return { amount, formation: null, size: 1, width: 0, words: null };
    const size = formationSizes.get(known);
    if (size === undefined) return { refused: `it counts "${unit}", which does not convert to people` };
    const words = `${showNumber(typicalAmount(amount))} ${size.plural} of about ${showNumber(size.people)}`;
    return {
      amount: scaledAmount(amount, size.people, 0),
      formation: known,
      size: size.people,
      width: size.width,
      words,
    };
  }
  if (known === scope || known === `${scope}s`) return { amount, formation: null, size: 1, width: 0, words: null };
  return { refused: `it counts "${unit}", and this series counts "${scope}"` };
}
