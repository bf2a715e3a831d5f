import type { Evidence, EvidenceRole, Grade } from '../model/evidence.ts';
import type { PlacedClaim } from './place-claims.ts';
import { blocs, priors } from './priors.ts';
import type { Constraint } from './wording/constraint.ts';

/** Claims that share an error: of one family in one role. */
export interface House {
  readonly name: string;
  readonly family: string;
  /** Families that share what they collect; its own where nobody is known to share it. */
  readonly bloc: string;
  readonly role: EvidenceRole;
  readonly grade: Grade;
  /** Middle of the prior of its shift, in log strength. */
  readonly lean: number;
}

/** The house that a claim is of. A party's word on what it took away leans otherwise than its word on what it has. */
export function houseOf({ claim, constraint }: PlacedClaim): House {
  const { family, role } = claim;
  const absent =
    claim.measure === 'withdrawn' || constraint.amount.shape === 'at-most' || constraint.amount.point === 0;
  const leans = role === 'self' && absent ? 'absence' : role === 'adversary' ? 'adversary' : null;
  return {
    name: [family, role, leans ?? ''].join('|'),
    family,
    bloc: blocOf(family),
    role,
    grade: gradeOf(claim),
    lean: leans === null ? 0 : priors.leanOf[leans],
  };
}

/**
 * True of words on how a day compares with another whose level nobody put in figures: who makes them sees both days alike, so that his lean cancels. But a
 * side's word on what it took away leans in what it says is left.
 */
export function leanCancels({ lean }: House, { yardstick }: Constraint): boolean {
  return yardstick?.kind === 'base' && lean !== priors.leanOf.absence;
}

/** The grade that a user gave the source, or else what its role suggests. */
export function gradeOf({ grade, role }: Evidence): Grade {
  return grade ?? priors.gradeOf[role];
}

function blocOf(family: string): string {
  const words = family.split(/[^\p{L}]+/u);
  return blocs.find(([, families]) => families.split(' ').some((each) => words.includes(each)))?.[0] ?? family;
}
