import type { Evidence } from '../../model/evidence.ts';
import { isRefusal } from './amount.ts';
import type { Constraint } from './constraint.ts';
import { statedAmount } from './stated-amount.ts';

/** A claim and what its words allow. */
interface Worded {
  readonly claim: Evidence;
  readonly constraint: Constraint;
}

/**
 * True where two claims of one utterance are one statement: they count alike and give the same number, or exclude each other, so that one of them is not
 * what was meant. "Around two thirds" and "over two thirds" are; "the majority has gone" and "seven battalions remain" are two statements.
 */
export function isOtherWording(a: Worded, b: Worded): boolean {
  const excluded = a.constraint.low > b.constraint.high || b.constraint.low > a.constraint.high;
  return excluded || (countedAs(a) === countedAs(b) && numberOf(a) === numberOf(b));
}

function countedAs({ claim, constraint }: Worded): string {
  const stated = statedAmount(claim);
  const kind = isRefusal(stated) ? '' : stated.kind;
  const taken = kind === 'count' && constraint.base !== null ? claim.measure : '';
  return `${kind} ${taken} ${constraint.yardstick?.name ?? ''}`;
}

function numberOf({ claim: { value, low, high, word } }: Worded): string {
  return value === null && low === null && high === null ? `${word}` : `${value ?? ''} ${low ?? ''} ${high ?? ''}`;
}
