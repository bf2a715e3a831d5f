import type { Conversion, Evidence } from '../../model/evidence.ts';
import { formationSizes } from '../priors.ts';
import { countsPeople, scopeName, unitName } from '../scopes.ts';
import { type Amount, type Refusal, scaledAmount, typicalAmount } from './amount.ts';
import { showFactor, showNumber } from './show-number.ts';

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

/**
 * Converts a count into the scope's unit: people for scopes of people, otherwise the thing that the scope names. What is of another scope is taken by its
 * conversion, and a formation among people by its usual size.
 */
export function convertUnit(
  amount: Amount,
  { unit, conversion }: Pick<Evidence, 'unit' | 'conversion'>,
  scope: string,
): ConvertedAmount | Refusal {
  const known = unitName(unit);
  const counted = scopeName(conversion?.from ?? scope);
  const isOwn = known === (countsPeople(counted) ? 'person' : unitName(counted));
  if (isOwn && conversion === undefined) return { amount, formation: null, size: 1, width: 0, words: null };
  if (isOwn && conversion !== undefined) return converted(amount, counted, conversion);
  const size = formationSizes.get(known);
  if (counted !== 'personnel' || conversion !== undefined)
    return { refused: `it counts "${unit}", and this series counts "${scope}"` };
  if (size === undefined) return { refused: `it counts "${unit}", which does not convert to people` };
  const words = `${countOf(amount, known)} of about ${showNumber(size.people)}`;
  return {
    amount: scaledAmount(amount, size.people, 0),
    formation: known,
    size: size.people,
    width: size.width,
    words,
  };
}

function converted(amount: Amount, from: string, { factor, width }: Conversion): ConvertedAmount {
  const counted = countOf(amount, from);
  return {
    amount: scaledAmount(amount, factor, 0),
    // A conversion that is exact leaves nothing to be found out.
    formation: width > 0 ? from : null,
    size: factor,
    width,
    words: factor < 1 ? `${counted}, ${showFactor(1 / factor)} to one` : `${counted}, each for ${showFactor(factor)}`,
  };
}

/** How many of something, in words: `1 battalion`, `7 battalions`, `26,000 combat personnel`. */
function countOf(amount: Amount, counted: string): string {
  const count = showNumber(typicalAmount(amount));
  return `${count} ${count === '1' ? counted : (formationSizes.get(counted)?.plural ?? counted)}`;
}
