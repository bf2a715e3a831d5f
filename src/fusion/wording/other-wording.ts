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
  return excluded || (isSameNumber(a.claim, b.claim) && countedAs(a) === countedAs(b));
}

function countedAs({ claim, constraint }: Worded): string {
  const stated = statedAmount(claim);
  const kind = isRefusal(stated) ? '' : stated.kind;
  const taken = kind === 'count' && constraint.base !== null ? claim.measure : '';
  return `${kind} ${taken} ${constraint.yardstick?.name ?? ''}`;
}

/** The same figures, or, where there are none, the same word. */
function isSameNumber(a: Evidence, b: Evidence): boolean {
  if (a.value !== b.value || a.low !== b.low || a.high !== b.high) return false;
  return a.value !== null || a.low !== null || a.high !== null || a.word === b.word;
}
